//! Why a message cannot be the next one about the same thing.

use std::fmt;

/// Why a message cannot follow another.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CannotFollow {
    /// The time of the event does not grow: the platform would take the message for an old one.
    Time {
        /// The time of the message before, in milliseconds.
        previous: i64,
        /// The time of this one, in milliseconds.
        next: i64,
    },
    /// The documentation does not let this status follow that one.
    Status {
        /// The status before.
        previous: String,
        /// The status now.
        next: String,
    },
}

impl CannotFollow {
    /// Checks that the time of the event grows.
    ///
    /// # Errors
    /// It does not.
    pub fn check_time(previous: i64, next: i64) -> Result<(), Self> {
        if next > previous { Ok(()) } else { Err(Self::Time { previous, next }) }
    }

    /// Says that a status cannot follow another.
    pub fn status(previous: &str, next: &str) -> Self {
        Self::Status { previous: previous.to_owned(), next: next.to_owned() }
    }
}

impl fmt::Display for CannotFollow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Time { previous, next } => {
                write!(f, "the time of the event must grow with each message: {next} is not after {previous}")
            }
            Self::Status { previous, next } => write!(f, "status {next} cannot follow {previous}"),
        }
    }
}

impl std::error::Error for CannotFollow {}
