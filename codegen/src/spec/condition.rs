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
    /// The field is not there, or has none of these values.
    NotIn {
        /// The field, from the root of the message.
        field: Pointer,
        /// The values, in the page's order.
        not_in: Vec<String>,
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
            Self::In { field, .. } | Self::NotIn { field, .. } | Self::Present { field, .. } => vec![field],
            Self::Any { any: parts } | Self::All { all: parts } => parts.iter().flat_map(Self::fields).collect(),
        }
    }

    /// The condition that holds where this one does not.
    #[must_use]
    pub fn opposite(self) -> Self {
        let all = |parts: Vec<Self>| parts.into_iter().map(Self::opposite).collect();
        match self {
            Self::In { field, r#in } => Self::NotIn { field, not_in: r#in },
            Self::NotIn { field, not_in } => Self::In { field, r#in: not_in },
            Self::Present { field, present } => Self::Present { field, present: !present },
            Self::Any { any } => Self::All { all: all(any) },
            Self::All { all: parts } => Self::Any { any: all(parts) },
        }
    }
}

/// The JSON form, so that a mistake is told by the member that holds it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    field: Option<Pointer>,
    r#in: Option<Vec<String>>,
    not_in: Option<Vec<String>>,
    present: Option<bool>,
    any: Option<Vec<Condition>>,
    all: Option<Vec<Condition>>,
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Written { field, r#in, not_in, present, any, all } = Written::deserialize(deserializer)?;
        match (field, r#in, not_in, present, any, all) {
            (Some(field), Some(r#in), None, None, None, None) => Ok(Self::In { field, r#in }),
            (Some(field), None, Some(not_in), None, None, None) => Ok(Self::NotIn { field, not_in }),
            (Some(field), None, None, Some(present), None, None) => Ok(Self::Present { field, present }),
            (None, None, None, None, Some(any), None) => Ok(Self::Any { any }),
            (None, None, None, None, None, Some(all)) => Ok(Self::All { all }),
            _ => Err(serde::de::Error::custom(
                "a condition is {\"field\", \"in\"}, {\"field\", \"not_in\"}, {\"field\", \"present\"}, {\"any\"} or {\"all\"}",
            )),
        }
    }
}
