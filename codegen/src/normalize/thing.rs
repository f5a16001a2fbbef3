//! Kinds of things that stand in a spec: their attributes, and the form they have.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::spec::{Discriminator, Field, Header, Message, ResultCode, Status};

/// What stands at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Thing {
    Field,
    Header,
    Result,
    Status,
    Statuses,
    Discriminator,
    Message,
    /// A value with no attributes: the path, a host.
    Value,
}

impl Thing {
    /// The attributes it has, by their keys in the spec.
    pub(crate) fn attributes(self) -> &'static [&'static str] {
        match self {
            Self::Field => &[
                "type",
                "type_name",
                "required",
                "deprecated",
                "min_length",
                "max_length",
                "min",
                "max",
                "max_items",
                "prefix",
                "pattern",
                "format",
                "enum",
                "open",
                "default",
                "items",
                "fields",
                "sample",
                "unknown",
                "doc",
            ],
            Self::Header => &["required", "keys", "sample", "unknown", "doc"],
            Self::Result => &["status", "message", "action"],
            Self::Status => &["final", "doc", "display"],
            Self::Statuses => &["field", "order", "values"],
            Self::Discriminator => &["field", "value"],
            Self::Message => &["fields", "rules"],
            Self::Value => &[],
        }
    }

    /// The member by which it is known in its list.
    pub(crate) fn key(self) -> Option<&'static str> {
        match self {
            Self::Field | Self::Header => Some("name"),
            Self::Result => Some("code"),
            Self::Status => Some("value"),
            _ => None,
        }
    }

    /// A value as this thing, in the form that a spec gives it: without what is left out when empty; otherwise why it is none.
    pub(crate) fn read(self, value: &Value) -> Result<Value, String> {
        fn read<T: DeserializeOwned + Serialize>(value: &Value) -> Result<Value, String> {
            let read = serde_json::from_value::<T>(value.clone());
            read.and_then(serde_json::to_value).map_err(|error| error.to_string())
        }
        match self {
            Self::Field => read::<Field>(value),
            Self::Header => read::<Header>(value),
            Self::Result => read::<ResultCode>(value),
            Self::Status => read::<Status>(value),
            Self::Statuses => read::<crate::spec::Statuses>(value),
            Self::Discriminator => read::<Discriminator>(value),
            Self::Message => read::<Message>(value),
            Self::Value => Ok(value.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_attributes_of_a_field_are_those_of_the_spec() {
        let schema = schemars::schema_for!(Field);
        let properties = schema.get("properties").and_then(Value::as_object).unwrap();
        let mut known: Vec<&str> = properties.keys().map(String::as_str).filter(|key| *key != "name").collect();
        let mut listed = Thing::Field.attributes().to_vec();
        known.sort_unstable();
        listed.sort_unstable();
        assert_eq!(listed, known);
    }
}
