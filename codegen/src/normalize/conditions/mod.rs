//! Conditions in prose: their grammar, the fields that they mean, and the rules that come of them.

mod compared;
pub(super) mod grammar;
pub(super) mod indexed;
pub(super) mod resolve;
pub(super) mod settle;
