//! Specs → [`Linked`]: scenarios joined with their base, types named, decisions applied, one plan of checks.
//!
//! Everything an emitter needs is settled here; emitters choose nothing but words of their language.

mod alias;
mod branch;
mod construct;
mod docs;
mod draft;
mod either;
mod english;
mod ident;
mod inherited;
mod items;
mod join;
mod known;
mod limits;
mod messages;
mod model;
mod naming;
mod page;
mod refusal;
mod success;
#[cfg(test)]
mod tests;
mod types;

pub use crate::spec::{Part, Pattern, PatternError};
pub use join::join;
pub use messages::{Outcome, link, spec_file};
pub use model::{
    Branch, Build, Construction, Either, Enum, EnumRole, Header, Host, Kind, Limit, Linked, Literal, Member, MemberDoc,
    Message, Module, Object, Outcome as ResponseOutcome, Page, PageDoc, Requirement, ResultMember, ResultStatus, Side,
    StatusConstructor, StatusField, StatusOrder, Statuses, Test, TypeDef, TypeId, Update, Use, Variant,
};
