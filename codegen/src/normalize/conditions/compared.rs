//! What a condition compares: a word of the sentence is no value, an object has none, and a listed value may be written in
//! other letters.

use super::resolve::squashed;
use crate::spec::{Condition, Field, Pointer, Type, Unknown};

/// Why a condition that was read cannot be meant.
pub(crate) struct Refused {
    /// The field that it tests.
    pub(crate) field: Pointer,
    /// The value that it tests for.
    pub(crate) value: String,
    /// What speaks against it.
    pub(crate) why: &'static str,
    /// Whether no message can hold the value there.
    pub(crate) never: bool,
}

/// The fields that a condition can test, and how it is written.
pub(super) struct Compared<'a, F: Fn(&Pointer) -> Option<&'a Field>> {
    /// Finds a field.
    pub(crate) field: F,
    /// The values of the page's statuses, and their field.
    pub(crate) statuses: Option<(&'a Pointer, Vec<&'a str>)>,
    /// Whether signs or quotes tell values from words: `kind == card`.
    pub(crate) signs: bool,
}

impl<'a, F: Fn(&Pointer) -> Option<&'a Field>> Compared<'a, F> {
    /// Sets listed values as they are listed; refuses what can be no comparison.
    pub(crate) fn fit(&self, condition: &mut Condition) -> Result<(), Refused> {
        match condition {
            Condition::Any { any: parts } | Condition::All { all: parts } => {
                parts.iter_mut().try_for_each(|part| self.fit(part))
            }
            Condition::In { field, r#in: values } | Condition::NotIn { field, not_in: values } => {
                values.iter_mut().try_for_each(|value| self.value(field, value))
            }
            Condition::Present { .. } => Ok(()),
        }
    }

    fn value(&self, at: &Pointer, value: &mut String) -> Result<(), Refused> {
        let refused = |value: &str, why, never| Err(Refused { field: at.clone(), value: value.to_owned(), why, never });
        let statuses = self.statuses.as_ref().filter(|(field, _)| *field == at);
        let Some(field) = (self.field)(at) else { return Ok(()) };
        if matches!(field.r#type, Some(Type::Object)) || (field.r#type == Some(Type::Array) && field.items.is_none()) {
            return refused(value, "which is an object and has no value of that kind", false);
        }
        if field.r#type == Some(Type::Boolean) {
            *value = match value.to_ascii_lowercase().as_str() {
                "true" | "y" | "yes" | "1" => "true".to_owned(),
                "false" | "n" | "no" | "0" => "false".to_owned(),
                _ => return refused(value, "which is `true` or `false`", true),
            };
        }
        let number = matches!(field.r#type, Some(Type::Number | Type::Integer));
        if number && value.parse::<f64>().is_err() {
            return refused(value, "which is a number", true);
        }
        let listed: Vec<&str> = match statuses {
            Some((_, values)) => values.clone(),
            None => field.values.iter().map(|listed| listed.value.as_str()).collect(),
        };
        if listed.is_empty() {
            let word = value.chars().all(|c| c.is_ascii_lowercase() || c == '-');
            let lost = field.unknown.contains(&Unknown::Enum);
            let flag = matches!(value.as_str(), "true" | "false");
            if word && !lost && !flag && !self.signs {
                return refused(value, "which is listed nowhere and looks like a word of the sentence", false);
            }
            return Ok(());
        }
        if !listed.contains(&value.as_str()) {
            let mut alike = listed.iter().filter(|listed| squashed(listed) == squashed(value) && !value.is_empty());
            if let (Some(meant), None) = (alike.next(), alike.next()) {
                *value = (*meant).to_owned();
            }
        }
        Ok(())
    }
}
