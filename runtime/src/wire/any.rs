//! A JSON value of any type, read with its place so that a doubled member deep inside is refused too.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

use super::{Blank, Context, Problem, Value};

/// A value whose type the documentation does not tell: anything but `null`.
#[derive(Clone, PartialEq)]
pub struct Any(pub Json);

impl Any {
    pub(super) fn seed(context: Context<'_>) -> AnySeed<'_> {
        AnySeed(context)
    }
}

impl fmt::Debug for Any {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl From<Json> for Any {
    fn from(value: Json) -> Self {
        Self(value)
    }
}

impl From<&str> for Any {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Any {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<bool> for Any {
    fn from(value: bool) -> Self {
        Self(value.into())
    }
}

impl From<i64> for Any {
    fn from(number: i64) -> Self {
        Self(number.into())
    }
}

impl serde::Serialize for Any {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Blank for Any {
    fn blank() -> Self {
        Self(Json::Null)
    }
}

impl Value for Any {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, context: Context<'_>) -> Result<Self, D::Error> {
        match AnySeed(context).deserialize(deserializer)? {
            Json::Null => Err(context.fail(Problem::Type { expected: "a value", found: "null" })),
            value => Ok(Self(value)),
        }
    }
}

pub(super) struct AnySeed<'a>(Context<'a>);

impl<'de> DeserializeSeed<'de> for AnySeed<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for AnySeed<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        loop {
            let place = self.0.place.element(items.len());
            match elements.next_element_seed(AnySeed(self.0.at(&place)))? {
                Some(item) => items.push(item),
                None => return Ok(items.into()),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Json, A::Error> {
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            let place = self.0.place.member(&name);
            let context = self.0.at(&place);
            if object.contains_key(&name) {
                return Err(context.fail(Problem::Doubled));
            }
            let value = members.next_value_seed(AnySeed(context))?;
            object.insert(name, value);
        }
        Ok(object.into())
    }
}
