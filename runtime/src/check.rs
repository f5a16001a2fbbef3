//! What a check found.

use std::fmt;

/// Something that the documentation forbids in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Where: a JSON Pointer.
    pub pointer: String,
    /// What is wrong, as a sentence; never the payload's text.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.message)
    }
}
