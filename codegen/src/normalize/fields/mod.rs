//! The rows of a message: each becomes a field of the spec.

pub(super) mod badge;
mod base_types;
mod children;
mod claims;
pub(super) mod field;
mod finished;
pub(super) mod intro;
mod kinds;
pub(super) mod limits;
pub(super) mod money;
mod named_types;
mod reading;
pub(super) mod requirement;
mod row;
pub(super) mod sample;
pub(super) mod tree;
mod types;
