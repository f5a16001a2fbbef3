//! Checks of messages: what the documentation asks for, gathered as violations.
//!
//! Generated code walks a message and calls one method of [`Walk`] for each member. The same walk collects all
//! violations, stops at the first one without allocating, or lists what is not declared.

mod limit;
mod success;
mod update;
mod violation;
mod walk;

pub use limit::{Limit, Part, Pattern};
pub use success::Taking;
pub use update::CannotFollow;
pub use violation::{Rule, Violation, Violations};
pub use walk::{Checked, Walk, is_valid, undeclared, validate};
