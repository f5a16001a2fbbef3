//! Sample values beside fields.

use crate::json::{self, Dialect, Value};
use crate::source::Text;
use crate::spec::Type;

/// The value a sample shows: as JSON where it is JSON that fits the type, otherwise its text.
pub(crate) fn value(text: &Text, r#type: Option<Type>) -> serde_json::Value {
    let text = text.trim();
    let plain = || serde_json::Value::String(text.as_str().to_owned());
    let Ok(node) = json::parse(&text, Dialect::RawLineFeeds) else { return plain() };
    let fits = match node.value {
        Value::String(_) => true,
        Value::Number(_) => matches!(r#type, None | Some(Type::Number | Type::Integer)),
        Value::Bool(_) => matches!(r#type, None | Some(Type::Boolean)),
        Value::Array(_) => matches!(r#type, None | Some(Type::Array)),
        Value::Object(_) => !matches!(r#type, Some(Type::String)),
        Value::Null => false,
    };
    if fits { node.to_json() } else { plain() }
}

/// Whether a sample says that JSON stands in a string: `JSONString(Foo)`.
pub(crate) fn is_json_string(text: &Text) -> bool {
    text.as_str().trim().trim_matches('"').starts_with("JSONString")
}

/// The one type that the members of a sample object have: `{ "a": "JSONString(Foo)" }` has members of JSON in strings.
pub(crate) fn member_types(text: Option<&Text>) -> Option<Type> {
    let node = json::parse(&text?.trim(), Dialect::RawLineFeeds).ok()?;
    let Value::Object(members) = node.value else { return None };
    let types: Vec<Type> = members
        .iter()
        .filter_map(|member| match &member.value.value {
            Value::String(text) if is_json_string(text) => Some(Type::Json),
            Value::String(_) => Some(Type::String),
            Value::Object(_) => Some(Type::Object),
            _ => None,
        })
        .collect();
    let first = *types.first()?;
    (types.len() == members.len() && types.iter().all(|r#type| *r#type == first)).then_some(first)
}
