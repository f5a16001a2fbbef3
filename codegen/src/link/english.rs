//! Conditions and limits in English: for docs and for the sentences of violations.

use crate::spec::{Condition, Default, Field, Format, Pointer};

/// A condition in words, with wire names: `orderStatus is TICKETED or USED`.
pub fn condition(condition: &Condition) -> String {
    match condition {
        Condition::In { field, r#in } => format!("{} is {}", name(field), list(r#in, "or")),
        Condition::NotIn { field, not_in } => format!("{} is not {}", name(field), list(not_in, "or")),
        Condition::Present { field, present: true } => format!("{} is there", name(field)),
        Condition::Present { field, present: false } => format!("{} is not there", name(field)),
        Condition::Any { any } => parts(any, " or "),
        Condition::All { all } => parts(all, " and "),
    }
}

fn parts(conditions: &[Condition], between: &str) -> String {
    let nested = |part: &Condition| match part {
        Condition::Any { .. } | Condition::All { .. } if conditions.len() > 1 => format!("({})", condition(part)),
        _ => condition(part),
    };
    conditions.iter().map(nested).collect::<Vec<_>>().join(between)
}

/// A field's name from the root, with dots: `result.resultStatus`.
pub fn name(pointer: &Pointer) -> String {
    pointer.segments().collect::<Vec<_>>().join(".")
}

/// `A`, `A or B`, `A, B or C`.
pub fn list<T: AsRef<str>>(items: &[T], word: &str) -> String {
    match items {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [most @ .., last] => {
            let most: Vec<&str> = most.iter().map(AsRef::as_ref).collect();
            format!("{} {word} {}", most.join(", "), last.as_ref())
        }
    }
}

/// What is to be known about a field's value, one sentence each.
pub fn limits(field: &Field) -> Vec<String> {
    let mut notes = Vec::new();
    let (word, meaning) = match field.format {
        Some(Format::UnixMillis) => ("1970", "Milliseconds since 1970-01-01T00:00:00Z."),
        Some(Format::Cents) => ("cents", "In cents."),
        Some(Format::Currency) => ("4217", "An ISO 4217 currency code, such as `HKD`."),
        Some(Format::DateTime) => ("8601", "An ISO 8601 date and time with offset."),
        Some(Format::Url) | None => ("", ""),
    };
    if !field.doc.as_deref().unwrap_or_default().contains(word) {
        notes.push(meaning.to_owned());
    }
    if let Some(least) = field.min_length {
        notes.push(format!("At least {least} characters."));
    }
    if let Some(most) = field.max_length {
        notes.push(format!("At most {most} characters."));
    }
    match (field.min, field.max) {
        (Some(least), Some(most)) => notes.push(format!("From {least} to {most}.")),
        (Some(least), None) => notes.push(format!("At least {least}.")),
        (None, Some(most)) => notes.push(format!("At most {most}.")),
        (None, None) => {}
    }
    if let Some(most) = field.max_items {
        notes.push(format!("At most {most} elements."));
    }
    if let Some(prefix) = &field.prefix {
        notes.push(format!("Starts with `{prefix}`."));
    }
    if let Some(pattern) = &field.pattern {
        notes.push(format!("Matches `{pattern}`."));
    }
    match &field.default {
        Some(Default::Value(value)) => notes.push(format!("Default: `{value}`.")),
        Some(Default::When(cases)) => {
            notes.extend(cases.iter().map(|case| format!("Default: `{}` when {}.", case.value, condition(&case.when))));
        }
        None => {}
    }
    notes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_read_as_sentences() {
        let pointer = |text: &str| Pointer::new(text).unwrap();
        let is = |field: &str, values: &[&str]| Condition::In {
            field: pointer(field),
            r#in: values.iter().map(|value| (*value).to_owned()).collect(),
        };
        let any = Condition::Any { any: vec![is("/type", &["COUPON"]), is("/product", &["PASS", "MOVIE"])] };
        assert_eq!(condition(&any), "type is COUPON or product is PASS or MOVIE");
        let all =
            Condition::All { all: vec![any, Condition::Present { field: pointer("/data/amount"), present: true }] };
        assert_eq!(
            condition(&all.clone().opposite()),
            "(type is not COUPON and product is not PASS or MOVIE) or data.amount is not there"
        );
        assert_eq!(condition(&all), "(type is COUPON or product is PASS or MOVIE) and data.amount is there");
    }
}
