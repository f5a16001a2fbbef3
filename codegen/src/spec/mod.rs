//! The waist of the house: the normalized spec, one page as plain documented data.
//!
//! Keys are written in the order of the struct's fields and left out when empty; nothing here knows
//! how a page looked or what is made of it.

pub mod compare;
pub mod file;

mod api;
mod condition;
mod field;
mod name;
mod pattern;
mod plausible;
mod pointers;

pub use api::{
    Api, Discriminator, Example, Examples, Header, HeaderKey, Headers, Kind, Message, Method, ResultCode, ResultStatus,
    Rule, Status, StatusOrder, Statuses,
};
pub use condition::Condition;
pub use field::{Default, Doc, EnumValue, Field, Format, Items, Required, Scalar, Type, Unknown, WhenDefault};
pub use name::{ApiId, NameError, Pointer};
pub use pattern::{Part, Pattern, PatternError};
pub use plausible::{Contradiction, contradictions};
pub use pointers::dangling;
