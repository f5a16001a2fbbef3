//! Facts of one field held against each other: what they say together has to be met by some value.

mod values;

use super::{Field, Format, Pattern, Type};
use crate::diagnostic::Code;

/// Facts of a field that do not go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// What kind of finding it is.
    pub code: Code,
    /// What is wrong, one sentence.
    pub message: String,
    /// The attributes that it comes of; the first is the one to take away.
    pub attributes: Vec<&'static str>,
    /// The value that is wrong, where it is one of several.
    pub value: Option<String>,
}

impl Contradiction {
    fn new(code: Code, attributes: &[&'static str], message: String) -> Self {
        Self { code, message, attributes: attributes.to_vec(), value: None }
    }

    fn limits(attributes: &[&'static str], message: String) -> Self {
        Self::new(Code::ContradictoryLimits, attributes, message)
    }
}

/// What contradicts itself in a field; its children apart.
pub fn contradictions(field: &Field) -> Vec<Contradiction> {
    let mut found = Vec::new();
    meaningless(field, &mut found);
    ranges(field, &mut found);
    let pattern = pattern(field, &mut found);
    values::check(field, pattern.as_ref(), &mut found);
    found
}

/// Attributes that say nothing about a value of the field's type.
fn meaningless(field: &Field, found: &mut Vec<Contradiction>) {
    use Type::{Array, Integer, Json, Number, Object, String};
    let Some(r#type) = field.r#type else { return };
    let texts = if field.items.is_some() { &[String, Json, Array][..] } else { &[String, Json] };
    let attributes: [(&'static str, bool, &[Type]); 11] = [
        ("min_length", field.min_length.is_some(), &[String, Json]),
        ("max_length", field.max_length.is_some(), &[String, Json]),
        ("min", field.min.is_some(), &[Number, Integer]),
        ("max", field.max.is_some(), &[Number, Integer]),
        ("max_items", field.max_items.is_some(), &[Array]),
        ("prefix", field.prefix.is_some(), texts),
        ("pattern", field.pattern.is_some(), texts),
        ("enum", !field.values.is_empty(), &[String, Array]),
        ("default", field.default.is_some(), &[String, Number, Integer, Type::Boolean, Json]),
        ("items", field.items.is_some(), &[Array]),
        ("fields", !field.fields.is_empty(), &[Object, Array, Json]),
    ];
    for (attribute, is_there, types) in attributes {
        if is_there && !types.contains(&r#type) {
            let (name, kind) = (&field.name, r#type.with_article());
            found.push(match attribute {
                "fields" => Contradiction::new(
                    Code::UnknownType,
                    &["type", "fields"],
                    format!("`{name}` is {kind}, but fields are listed in it"),
                ),
                _ => Contradiction::new(
                    Code::LimitWithoutMeaning,
                    &[attribute, "type"],
                    format!("`{attribute}` of `{name}` says nothing about {kind}"),
                ),
            });
        }
    }
    if field.items.is_some() && !field.fields.is_empty() {
        let message = format!("`{}` is an array of scalars, but fields are listed in it", field.name);
        found.push(Contradiction::new(Code::UnknownType, &["items", "fields"], message));
    }
    if field.open && field.values.is_empty() {
        let message = format!("`open` of `{}` says that other values are fine, and none is listed", field.name);
        found.push(Contradiction::new(Code::LimitWithoutMeaning, &["open", "enum"], message));
    }
}

/// Limits that no value meets.
fn ranges(field: &Field, found: &mut Vec<Contradiction>) {
    let name = &field.name;
    if let (Some(min), Some(max)) = (field.min, field.max)
        && min > max
    {
        let message = format!("no number is allowed for `{name}`: at least {min}, at most {max}");
        found.push(Contradiction::limits(&["min", "max"], message));
    }
    if let (Some(min), Some(max)) = (field.min_length, field.max_length)
        && min > max
    {
        let message = format!("no length is allowed for `{name}`: at least {min}, at most {max}");
        found.push(Contradiction::limits(&["min_length", "max_length"], message));
    }
    if let (Some(prefix), Some(max)) = (&field.prefix, field.max_length)
        && prefix.chars().count() as u64 > max
    {
        let message = format!("`{name}` starts with {prefix:?}, which is longer than its {max} characters");
        found.push(Contradiction::limits(&["prefix", "max_length"], message));
    }
}

/// The field's pattern, held against its other limits; nothing where it is none.
fn pattern(field: &Field, found: &mut Vec<Contradiction>) -> Option<Pattern> {
    let name = &field.name;
    let pattern = match Pattern::parse(field.pattern.as_ref()?) {
        Ok(pattern) => pattern,
        Err(mistake) => {
            found.push(Contradiction::new(Code::NotExpressible, &["pattern"], mistake.to_string()));
            return None;
        }
    };
    let expression = &pattern.expression;
    let mut contradiction = |other: &'static str, message: String| {
        found.push(Contradiction::limits(&["pattern", other], message));
    };
    if let Some(prefix) = field.prefix.as_ref().filter(|prefix| !pattern.can_start_with(prefix)) {
        contradiction(
            "prefix",
            format!("no text is allowed for `{name}`: none of the form `{expression}` starts with {prefix:?}"),
        );
    }
    if let Some(max) = field.max_length.filter(|max| pattern.shortest() > *max) {
        contradiction(
            "max_length",
            format!("no text of the form `{expression}` is short enough for `{name}`: at most {max} characters"),
        );
    }
    if let (Some(min), Some(longest)) = (field.min_length, pattern.longest())
        && longest < min
    {
        contradiction(
            "min_length",
            format!("no text of the form `{expression}` is long enough for `{name}`: at least {min} characters"),
        );
    }
    if field.format == Some(Format::DateTime) && !fits_a_date_time(&pattern) {
        contradiction(
            "format",
            format!("no date-time of `{name}` has the form `{expression}`: one ends with its offset"),
        );
    }
    Some(pattern)
}

/// Whether some date and time with offset is of a form: with any number of digits behind the second.
fn fits_a_date_time(pattern: &Pattern) -> bool {
    const MOST_DIGITS: usize = 9;
    let fractions = (1..=MOST_DIGITS).map(|digits| format!(".{}", "0".repeat(digits)));
    std::iter::once(String::new()).chain(fractions).any(|fraction| {
        ["Z", "+08:00"].iter().any(|offset| pattern.matches(&format!("2000-01-01T00:00:00{fraction}{offset}")))
    })
}
