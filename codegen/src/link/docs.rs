//! What is said about a member: the page's words, and in English what the checks ask for.

use super::english;
use crate::spec::{Doc, EnumValue, Field, Required};

/// The sentences about a field's limits and conditions.
pub fn notes(field: &Field, closed: bool) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(condition) = field.required.as_ref().and_then(Required::condition) {
        notes.push(format!("Required when {}.", english::condition(condition)));
    }
    notes.extend(english::limits(field));
    if let Some(items) = &field.items
        && let Some(most) = items.max_length
    {
        notes.push(format!("At most {most} characters each."));
    }
    if !field.values.is_empty() && !closed && field.open {
        notes.push("The list of values is not complete.".to_owned());
    }
    if !field.unknown.is_empty() {
        let lost: Vec<String> = field.unknown.iter().map(|lost| format!("{lost:?}").to_lowercase()).collect();
        notes.push(format!("Not told by the documentation as captured: {}.", lost.join(", ")));
    }
    notes
}

/// What a value means, a paragraph each.
pub fn value(value: &EnumValue) -> Vec<String> {
    match &value.doc {
        Some(Doc::One(text)) => vec![text.clone()],
        Some(Doc::ByLanguage(texts)) => texts.iter().map(|(language, text)| format!("{language}: {text}")).collect(),
        None => Vec::new(),
    }
}
