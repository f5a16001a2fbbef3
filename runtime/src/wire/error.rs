//! Why a message cannot be read, and where; never with the payload's own text.

use std::cell::RefCell;
use std::fmt;

use super::Place;

/// Why a message cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadError {
    /// The place, as a JSON Pointer; empty for the message itself.
    pub pointer: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// What is wrong with a member.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// It is required and not there.
    Missing,
    /// It stands twice.
    Doubled,
    /// It is of another type.
    Type {
        /// What it should be: `a string`.
        expected: &'static str,
        /// What it is: `an array`.
        found: &'static str,
    },
    /// It is a number with a fraction where a whole number is due.
    Fraction,
    /// It is a whole number beyond ±(2⁵³−1).
    TooLarge,
    /// The text is not JSON.
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is required and missing"),
            Self::Doubled => f.write_str("stands twice"),
            Self::Type { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Fraction => f.write_str("expected a whole number, found one with a fraction"),
            Self::TooLarge => f.write_str("expected a whole number within ±(2^53 − 1), found a larger one"),
            Self::Syntax { line, column } => write!(f, "the text is not JSON at line {line}, column {column}"),
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pointer.is_empty() {
            write!(f, "the message: {}", self.problem)
        } else {
            write!(f, "{}: {}", self.pointer, self.problem)
        }
    }
}

impl std::error::Error for ReadError {}

/// Where a failed read leaves its place: serde's errors carry text alone.
#[derive(Debug, Default)]
pub(super) struct Failure(RefCell<Option<ReadError>>);

impl Failure {
    pub(super) fn record<E: serde::de::Error>(&self, place: &Place<'_>, problem: Problem) -> E {
        let error = ReadError { pointer: place.pointer(), problem };
        let text = E::custom(&error);
        *self.0.borrow_mut() = Some(error);
        text
    }

    pub(super) fn into_error(self, error: &serde_json::Error) -> ReadError {
        self.0.into_inner().unwrap_or_else(|| ReadError {
            pointer: String::new(),
            problem: Problem::Syntax { line: error.line(), column: error.column() },
        })
    }
}
