//! Members that the documentation does not declare: kept, written back, and told on demand.

use std::fmt;

use serde_json::{Map, Value};

/// The undeclared members of one object, in the order they were read.
///
/// `Debug` shows their names alone: nobody knows what they hold.
#[derive(Clone, Default, PartialEq)]
pub struct Undeclared(Map<String, Value>);

impl Undeclared {
    /// None.
    pub fn new() -> Self {
        Self::default()
    }

    /// The members.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn contains(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(super) fn insert(&mut self, name: String, value: Value) {
        self.0.insert(name, value);
    }
}

impl From<Map<String, Value>> for Undeclared {
    fn from(members: Map<String, Value>) -> Self {
        Self(members)
    }
}

impl fmt::Debug for Undeclared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Stands for a value that `Debug` must not show.
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(hidden)")
    }
}
