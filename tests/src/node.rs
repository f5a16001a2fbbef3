//! Messages as trees that keep how each value is spelt, so that `1e3` and a doubled member can be written.

use std::fmt;

use serde_json::Value;

/// A JSON value as it will be written.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// A token as it stands: `true`, `1e3`, `"\u0041"`.
    Token(String),
    /// A string, escaped when it is written.
    Text(String),
    /// An array.
    Array(Vec<Node>),
    /// An object; a name can stand twice.
    Object(Vec<(String, Node)>),
}

/// A step from a value into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// To the member of that name.
    Name(String),
    /// To the element of that index.
    Index(usize),
}

impl Node {
    /// A token as it stands.
    pub fn token(text: impl fmt::Display) -> Self {
        Self::Token(text.to_string())
    }

    /// The value that a text spells: its tokens stay as they are spelt, arrays and objects can be gone into.
    pub fn spelt(text: &str) -> Self {
        match serde_json::from_str(text) {
            Ok(value @ (Value::Array(_) | Value::Object(_))) => Self::from(&value),
            _ => Self::token(text),
        }
    }

    /// `null`
    pub fn null() -> Self {
        Self::token("null")
    }

    /// A string.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Token(token) if token == "null")
    }

    /// The members, where this is an object.
    pub fn members(&self) -> Option<&[(String, Node)]> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The members, to be changed.
    pub fn members_mut(&mut self) -> Option<&mut Vec<(String, Node)>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    /// The elements, where this is an array.
    pub fn elements(&self) -> Option<&[Node]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }

    /// The member of that name.
    pub fn member(&self, name: &str) -> Option<&Self> {
        self.members()?.iter().find(|(other, _)| other == name).map(|(_, node)| node)
    }

    /// The member of that name, to be changed.
    pub fn member_mut(&mut self, name: &str) -> Option<&mut Self> {
        self.members_mut()?.iter_mut().find(|(other, _)| other == name).map(|(_, node)| node)
    }

    /// Puts a member in its place, or behind the others. Does nothing where this is no object.
    pub fn set(&mut self, name: &str, node: Self) {
        if let Some(old) = self.member_mut(name) {
            *old = node;
        } else if let Some(members) = self.members_mut() {
            members.push((name.to_owned(), node));
        }
    }

    /// Takes every member of that name away.
    pub fn remove(&mut self, name: &str) {
        if let Some(members) = self.members_mut() {
            members.retain(|(other, _)| other != name);
        }
    }

    /// The value at the end of a path.
    pub fn at(&self, path: &[Step]) -> Option<&Self> {
        path.iter().try_fold(self, |node, step| match step {
            Step::Name(name) => node.member(name),
            Step::Index(index) => node.elements()?.get(*index),
        })
    }

    /// The value at the end of a path, to be changed.
    pub fn at_mut(&mut self, path: &[Step]) -> Option<&mut Self> {
        path.iter().try_fold(self, |node, step| match (step, node) {
            (Step::Name(name), node) => node.member_mut(name),
            (Step::Index(index), Self::Array(elements)) => elements.get_mut(*index),
            _ => None,
        })
    }
}

impl From<&Value> for Node {
    fn from(value: &Value) -> Self {
        match value {
            Value::String(text) => Self::text(text),
            Value::Array(elements) => Self::Array(elements.iter().map(Self::from).collect()),
            Value::Object(members) => {
                Self::Object(members.iter().map(|(name, value)| (name.clone(), Self::from(value))).collect())
            }
            other => Self::token(other),
        }
    }
}

impl fmt::Display for Node {
    /// Writes the value as compact JSON.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Token(token) => f.write_str(token),
            Self::Text(text) => write_text(text, f),
            Self::Array(elements) => {
                f.write_str("[")?;
                for (index, element) in elements.iter().enumerate() {
                    f.write_str(if index > 0 { "," } else { "" })?;
                    element.fmt(f)?;
                }
                f.write_str("]")
            }
            Self::Object(members) => {
                f.write_str("{")?;
                for (index, (name, member)) in members.iter().enumerate() {
                    f.write_str(if index > 0 { "," } else { "" })?;
                    write_text(name, f)?;
                    f.write_str(":")?;
                    member.fmt(f)?;
                }
                f.write_str("}")
            }
        }
    }
}

fn write_text(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(&serde_json::to_string(text).map_err(|_| fmt::Error)?)
}
