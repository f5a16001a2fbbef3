//! When a field is required: one model for the Rust check, the schema and the English.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Pointer;

/// A condition on the message that a field stands in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Condition {
    /// The field is there and has one of these values.
    In {
        /// The field, from the root of the message.
        field: Pointer,
        /// The values, in the page's order.
        r#in: Vec<String>,
    },
    /// The field is there (or is not).
    Present {
        /// The field, from the root of the message.
        field: Pointer,
        /// Whether it has to be there.
        present: bool,
    },
    /// At least one of these holds.
    Any {
        /// The alternatives.
        any: Vec<Condition>,
    },
    /// All of these hold.
    All {
        /// The parts.
        all: Vec<Condition>,
    },
}

impl Condition {
    /// The fields the condition looks at, in order of mention.
    pub fn fields(&self) -> Vec<&Pointer> {
        match self {
            Self::In { field, .. } | Self::Present { field, .. } => vec![field],
            Self::Any { any: parts } | Self::All { all: parts } => parts.iter().flat_map(Self::fields).collect(),
        }
    }
}

/// The JSON form, so that a mistake is told by the member that holds it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    field: Option<Pointer>,
    r#in: Option<Vec<String>>,
    present: Option<bool>,
    any: Option<Vec<Condition>>,
    all: Option<Vec<Condition>>,
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Written::deserialize(deserializer)? {
            Written { field: Some(field), r#in: Some(values), present: None, any: None, all: None } => {
                Ok(Self::In { field, r#in: values })
            }
            Written { field: Some(field), r#in: None, present: Some(present), any: None, all: None } => {
                Ok(Self::Present { field, present })
            }
            Written { field: None, r#in: None, present: None, any: Some(any), all: None } => Ok(Self::Any { any }),
            Written { field: None, r#in: None, present: None, any: None, all: Some(all) } => Ok(Self::All { all }),
            _ => Err(serde::de::Error::custom(
                "a condition is {\"field\", \"in\"}, {\"field\", \"present\"}, {\"any\"} or {\"all\"}",
            )),
        }
    }
}
