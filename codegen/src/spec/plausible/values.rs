//! Listed values, defaults and samples of a field, held against its other facts.

use std::collections::HashSet;

use serde_json::Value;

use super::Contradiction;
use crate::diagnostic::Code;
use crate::spec::{Default, Field, Pattern, Scalar, Type};

/// A rule that a value breaks: the attribute that says it, and what is wrong with the value.
type Broken = (&'static str, String);

/// Finds values that the field's own limits, list and type rule out.
pub(super) fn check(field: &Field, pattern: Option<&Pattern>, found: &mut Vec<Contradiction>) {
    let name = &field.name;
    let limits = Limits { field, pattern };
    let mut known = HashSet::new();
    for listed in &field.values {
        let value = listed.value.as_str();
        let wrong = |attributes: &[&'static str], code: Code, message: String| Contradiction {
            value: Some(value.to_owned()),
            ..Contradiction::new(code, attributes, message)
        };
        if value.is_empty() {
            found.push(wrong(&["enum"], Code::DuplicateValue, format!("an empty value is listed of `{name}`")));
        } else if !known.insert(value) {
            let message = format!("the value `{value}` of `{name}` is listed twice");
            found.push(wrong(&["enum"], Code::DuplicateValue, message));
        } else if let Some((limit, broken)) = limits.text(value) {
            let message = format!("the listed value {value:?} of `{name}` {broken}");
            found.push(wrong(&["enum", limit], Code::ContradictoryLimits, message));
        }
    }
    for default in defaults(field) {
        if let Some((limit, broken)) = limits.scalar(default) {
            let message = format!("the default `{default}` of `{name}` {broken}");
            found.push(Contradiction::limits(&["default", limit], message));
        }
    }
    if let Some((limit, broken)) = field.sample.as_ref().and_then(|sample| limits.sample(sample)) {
        let message = format!("the sample of `{name}` {broken}");
        found.push(Contradiction::new(Code::ExampleContradicts, &["sample", limit], message));
    }
}

fn defaults(field: &Field) -> Vec<&Scalar> {
    match &field.default {
        Some(Default::Value(value)) => vec![value],
        Some(Default::When(cases)) => cases.iter().map(|case| &case.value).collect(),
        None => Vec::new(),
    }
}

/// What a value of the field has to be like.
struct Limits<'a> {
    field: &'a Field,
    pattern: Option<&'a Pattern>,
}

impl Limits<'_> {
    /// The limit that a text breaks; the list of values apart.
    fn text(&self, text: &str) -> Option<Broken> {
        let Field { min_length, max_length, prefix, items, .. } = self.field;
        let length = text.chars().count() as u64;
        let each = items.as_ref().and_then(|items| items.max_length).map(|max| ("items", max));
        let most = each.or(max_length.map(|max| ("max_length", max)));
        if let Some((limit, max)) = most.filter(|(_, max)| length > *max) {
            return Some((limit, format!("is longer than its {max} characters")));
        }
        if let Some(min) = min_length.filter(|min| length < *min) {
            return Some(("min_length", format!("is shorter than its {min} characters")));
        }
        if let Some(prefix) = prefix.as_ref().filter(|prefix| !text.starts_with(prefix.as_str())) {
            return Some(("prefix", format!("does not start with {prefix:?}")));
        }
        let pattern = self.pattern.filter(|pattern| !pattern.matches(text))?;
        Some(("pattern", format!("does not have the form `{}`", pattern.expression)))
    }

    /// The rule that a whole value breaks, its type included.
    fn scalar(&self, value: &Scalar) -> Option<Broken> {
        let Field { r#type, min, max, open, values, .. } = self.field;
        let fits = match (value, r#type) {
            (_, None | Some(Type::Object | Type::Array)) => true,
            (Scalar::Text(_), Some(of)) => matches!(of, Type::String | Type::Json),
            (Scalar::Number(number), Some(Type::Integer)) => {
                number.as_f64().is_some_and(|number| number.fract() == 0.0)
            }
            (Scalar::Number(_), Some(of)) => *of == Type::Number,
            (Scalar::Boolean(_), Some(of)) => *of == Type::Boolean,
        };
        if let (false, Some(of)) = (fits, r#type) {
            return Some(("type", format!("is not {}", of.with_article())));
        }
        match value {
            Scalar::Text(text) if !values.is_empty() && !open && values.iter().all(|listed| listed.value != *text) => {
                Some(("enum", "is none of its listed values".to_owned()))
            }
            Scalar::Text(text) => self.text(text),
            Scalar::Number(number) => {
                let number = number.as_f64()?;
                if min.is_some_and(|min| number < min as f64) {
                    return Some(("min", "is less than its least value".to_owned()));
                }
                let above = max.is_some_and(|max| number > max as f64);
                above.then(|| ("max", "is more than its greatest value".to_owned()))
            }
            Scalar::Boolean(_) => None,
        }
    }

    /// The rule that a sample breaks. A sample of an object or an array shows more than one value, and is left alone; so is
    /// one that is cut short.
    fn sample(&self, sample: &Value) -> Option<Broken> {
        match sample {
            Value::String(text) if text.is_empty() || text.contains("...") || text.contains('…') => None,
            Value::String(_) if self.field.r#type == Some(Type::Json) => None,
            Value::String(_) | Value::Number(_) | Value::Bool(_) => {
                self.scalar(&serde_json::from_value(sample.clone()).ok()?)
            }
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }
}
