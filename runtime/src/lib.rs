//! The runtime of the `alipayhk` crate: what generated types rest on, and how their messages are signed, sent and answered.
//!
//! It knows no API. Without features it holds types, checks and serde alone; `crypto` adds signing and encryption,
//! `client` adds sending.

pub mod api;
pub mod check;
pub mod environment;
pub mod wire;
