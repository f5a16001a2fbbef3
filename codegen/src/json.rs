//! A JSON reader that keeps the place of every value, and that can put up with raw line feeds in strings.

mod mistakes;
mod reader;
#[cfg(test)]
mod tests;
mod typed;

pub use mistakes::{StandIn, typed_whole};
pub use typed::typed;

use self::reader::Reader;
use crate::source::{Span, Text};

/// Values nested deeper than this are refused.
pub const DEEPEST: usize = 400;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
}

/// A JSON value; members stand in document order, doubled ones included.
#[derive(Debug, Clone)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it was spelt.
    Number(String),
    /// A string, decoded.
    String(Text),
    /// An array.
    Array(Vec<Node>),
    /// An object.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its name.
    pub key: Text,
    /// Its value.
    pub value: Node,
}

/// What JSON text is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// RFC 8259.
    Strict,
    /// RFC 8259, and strings may hold raw control characters, as in stripped captures.
    RawLineFeeds,
}

/// Where and why text is not JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// What was found and what was expected.
    pub message: String,
    /// Where.
    pub span: Span,
}

impl Node {
    /// The kind of value, with its article, for messages.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }

    /// The value without its places. A doubled member keeps its last value.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(text) => serde_json::from_str(text).unwrap_or(serde_json::Value::Null),
            Value::String(text) => text.as_str().into(),
            Value::Array(items) => items.iter().map(Self::to_json).collect(),
            Value::Object(members) => {
                members.iter().map(|member| (member.key.as_str().to_owned(), member.value.to_json())).collect()
            }
        }
    }
}

/// Reads one JSON value that fills `text` but for blanks.
///
/// # Errors
/// The first place at which the text is not JSON of that dialect.
pub fn parse(text: &Text, dialect: Dialect) -> Result<Node, SyntaxError> {
    let mut reader = Reader::new(text, dialect);
    let node = reader.value()?;
    reader.end()?;
    Ok(node)
}

/// Reads the JSON value at the start of `text` and tells how many bytes it took.
///
/// # Errors
/// The first place at which the text is not JSON of that dialect.
pub fn parse_prefix(text: &Text, dialect: Dialect) -> Result<(Node, usize), SyntaxError> {
    let mut reader = Reader::new(text, dialect);
    let node = reader.value()?;
    Ok((node, reader.taken()))
}
