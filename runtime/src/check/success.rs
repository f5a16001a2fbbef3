//! From a response, whose fields may all be missing, to a success, whose fields are there.

use super::{Rule, Violation, Violations};
use crate::api::ResultStatus;
use crate::wire::Blank;

/// Takes the fields that a success must have out of a response, and remembers those that are not there.
#[derive(Debug, Default)]
pub struct Taking(Vec<Violation>);

impl Taking {
    /// Starts with the result's status, which has to be `S`.
    pub fn from_status(pointer: &str, status: Option<&ResultStatus>) -> Self {
        let violation = Violation { pointer: pointer.to_owned(), rule: Rule::Constant { value: "S" } };
        Self(if status == Some(&ResultStatus::Success) { Vec::new() } else { vec![violation] })
    }

    /// Takes a field that has to be there.
    pub fn take<T: Blank>(&mut self, pointer: &str, value: Option<T>, when: &'static str) -> T {
        value.unwrap_or_else(|| {
            self.0.push(Violation { pointer: pointer.to_owned(), rule: Rule::Required { when } });
            T::blank()
        })
    }

    /// The success, if nothing was missing.
    ///
    /// # Errors
    /// What was missing.
    pub fn finish<T>(self, success: T) -> Result<T, Violations> {
        Violations::from_found(self.0).map(|()| success)
    }
}
