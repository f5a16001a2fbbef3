//! From a JSON value with places to a type of ours: every mistake is told where it stands.

use std::collections::HashSet;
use std::fmt;

use serde::de::{self, DeserializeOwned, DeserializeSeed, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::{Member, Node, SyntaxError, Value};
use crate::source::Span;

/// Reads a value into a type.
///
/// # Errors
/// The first place that does not fit the type: an unknown, doubled or missing key, or a value of another type.
pub fn typed<T: DeserializeOwned>(node: &Node) -> Result<T, SyntaxError> {
    T::deserialize(Typed { node, depth: 0 })
        .map_err(|mistake| SyntaxError { message: mistake.message, span: mistake.span.unwrap_or(node.span) })
}

/// What does not fit; the innermost value around it gives the place.
#[derive(Debug)]
struct Mistake {
    message: String,
    span: Option<Span>,
}

impl Mistake {
    fn at(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Mistake {}

impl de::Error for Mistake {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { message: message.to_string(), span: None }
    }
}

/// Values nested deeper than this are refused: a hundred levels of fields and their conditions fit, and the stack of
/// a thread holds them.
const DEEPEST: usize = 220;

/// A value on its way into a type.
struct Typed<'a> {
    node: &'a Node,
    depth: usize,
}

impl<'de> de::Deserializer<'de> for Typed<'_> {
    type Error = Mistake;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        let (span, depth) = (self.node.span, self.depth + 1);
        if depth > DEEPEST {
            return Err(Mistake { message: format!("values are nested more than {DEEPEST} deep"), span: Some(span) });
        }
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(text) => visit_number(text, visitor),
            Value::String(text) => visitor.visit_str(text.as_str()),
            Value::Array(items) => visitor.visit_seq(Items { rest: items.iter(), depth }),
            Value::Object(members) => {
                visitor.visit_map(Members { rest: members.iter(), value: None, seen: HashSet::new(), depth })
            }
        }
        .map_err(|mistake| mistake.at(span))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match self.node.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        let span = self.node.span;
        match &self.node.value {
            Value::String(name) => visitor.visit_enum(name.as_str().into_deserializer()),
            _ => Err(de::Error::custom(format!("found {}, expected one of a list of names", self.node.kind()))),
        }
        .map_err(|mistake: Mistake| mistake.at(span))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

fn visit_number<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Mistake> {
    if let Ok(value) = text.parse::<u64>() {
        return visitor.visit_u64(value);
    }
    if let Ok(value) = text.parse::<i64>() {
        return visitor.visit_i64(value);
    }
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() => visitor.visit_f64(value),
        _ => Err(de::Error::custom(format!("the number {text} is out of range"))),
    }
}

struct Items<'a> {
    rest: std::slice::Iter<'a, Node>,
    depth: usize,
}

impl<'de> de::SeqAccess<'de> for Items<'_> {
    type Error = Mistake;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Mistake> {
        let Some(node) = self.rest.next() else { return Ok(None) };
        let read = seed.deserialize(Typed { node, depth: self.depth });
        read.map(Some).map_err(|mistake| mistake.at(node.span))
    }
}

struct Members<'a> {
    rest: std::slice::Iter<'a, Member>,
    value: Option<&'a Node>,
    seen: HashSet<&'a str>,
    depth: usize,
}

impl<'de> de::MapAccess<'de> for Members<'_> {
    type Error = Mistake;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Mistake> {
        let Some(Member { key, value }) = self.rest.next() else { return Ok(None) };
        self.value = Some(value);
        let read = if self.seen.insert(key.as_str()) {
            seed.deserialize(key.as_str().into_deserializer())
        } else {
            Err(de::Error::custom(format!("`{key}` stands twice in this object")))
        };
        read.map(Some).map_err(|mistake: Mistake| mistake.at(key.span()))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Mistake> {
        match self.value.take() {
            Some(node) => seed.deserialize(Typed { node, depth: self.depth }).map_err(|mistake| mistake.at(node.span)),
            None => Err(de::Error::custom("a value was asked for before its key")),
        }
    }
}
