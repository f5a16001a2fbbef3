//! Fields of messages: their types, limits, values and children.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Condition;

/// A member of an object on the wire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, std::default::Default)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// The type; absent where the capture lost it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// What the page calls the type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// Whether it must be there; absent: optional.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<Required>,
    /// Whether the page calls it deprecated.
    #[serde(default, skip_serializing_if = "is_false")]
    pub deprecated: bool,
    /// The least length in code points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// The greatest length in code points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// The least number, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    /// The greatest number, inclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    /// The greatest number of elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_items: Option<u64>,
    /// What the text starts with; in an array of texts, each of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// A pattern of the small grammar: `^[A-Z]{3}$`, `^[0-9]+$`; in an array of texts, that of each.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// What the value means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Format>,
    /// The values the page lists.
    #[serde(default, rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<EnumValue>,
    /// Whether other values than the listed ones are fine.
    #[serde(default, skip_serializing_if = "is_false")]
    pub open: bool,
    /// The value that is assumed where none is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Default>,
    /// The elements of an array of scalars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Items>,
    /// The children of an object, of an array's objects, or of a JSON string.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// A sample value from the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample: Option<serde_json::Value>,
    /// What the capture lost and nothing restores.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<Unknown>,
    /// What it is, in our transcription's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// The type of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// A string.
    String,
    /// Any number.
    Number,
    /// A whole number within ±(2⁵³−1).
    Integer,
    /// `true` or `false`.
    Boolean,
    /// An object.
    Object,
    /// An array: of objects where the field has children, otherwise of `items`.
    Array,
    /// A string that holds a JSON object.
    Json,
}

impl Type {
    /// The type with its article, for messages.
    pub fn with_article(self) -> &'static str {
        match self {
            Self::String => "a string",
            Self::Number => "a number",
            Self::Integer => "an integer",
            Self::Boolean => "a boolean",
            Self::Object => "an object",
            Self::Array => "an array",
            Self::Json => "a string of JSON",
        }
    }
}

/// Whether a field must be there.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Required {
    /// Always, where its parent is.
    Always(#[schemars(extend("const" = true))] bool),
    /// When the condition holds and its parent is there.
    When(Condition),
}

impl Required {
    /// Required without condition.
    pub const ALWAYS: Self = Self::Always(true);

    /// The condition, where there is one.
    pub fn condition(&self) -> Option<&Condition> {
        match self {
            Self::Always(_) => None,
            Self::When(condition) => Some(condition),
        }
    }
}

impl<'de> Deserialize<'de> for Required {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match serde_json::Value::deserialize(deserializer)? {
            serde_json::Value::Bool(true) => Ok(Self::ALWAYS),
            written @ serde_json::Value::Object(_) => {
                serde_json::from_value(written).map(Self::When).map_err(serde::de::Error::custom)
            }
            _ => Err(serde::de::Error::custom(
                "`required` is `true` or a condition, and left out where the field is optional",
            )),
        }
    }
}

/// What a value means beyond its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    UnixMillis,
    /// An amount in cents.
    Cents,
    /// An ISO 4217 currency code.
    Currency,
    /// An ISO 8601 date and time with offset.
    DateTime,
    /// A URL.
    Url,
}

/// A value the page lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: String,
    /// What it means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<Doc>,
}

/// A text, or one a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Doc {
    /// One text.
    One(String),
    /// One a language, by its tag.
    ByLanguage(BTreeMap<String, String>),
}

/// The value assumed where none is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Default {
    /// Always this.
    Value(Scalar),
    /// This where a condition holds.
    When(Vec<WhenDefault>),
}

/// One value, as it goes over the wire: of the type of its field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Scalar {
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(serde_json::Number),
    /// A string.
    Text(String),
}

impl Scalar {
    /// The value that a text shows for a field of a type; nothing where that type has no such value.
    pub fn read(text: &str, r#type: Option<Type>) -> Option<Self> {
        match r#type {
            None | Some(Type::String | Type::Json) => Some(Self::Text(text.to_owned())),
            Some(Type::Boolean) => text.to_ascii_lowercase().parse().ok().map(Self::Boolean),
            Some(Type::Integer) => text.parse::<i64>().ok().map(|number| Self::Number(number.into())),
            Some(Type::Number) => serde_json::from_str(text).ok().map(Self::Number),
            Some(Type::Object | Type::Array) => None,
        }
    }

    /// The text, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

impl std::fmt::Display for Scalar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Boolean(value) => write!(f, "{value}"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// A default that depends on the message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WhenDefault {
    /// The value.
    pub value: Scalar,
    /// When it is assumed.
    pub when: Condition,
}

/// The elements of an array of scalars.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Items {
    /// Their type.
    pub r#type: Type,
    /// The greatest length of each, in code points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
}

/// What a capture can lose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unknown {
    /// Whether the field is required.
    Required,
    /// Its type.
    Type,
    /// Its values.
    Enum,
    /// Its children.
    Fields,
    /// The type of its elements.
    Items,
    /// Where the API is called: its path, and so its method.
    Path,
}
