//! Captured portal pages in, a normalized spec, Rust and JSON Schemas out.
//!
//! Data flows one way: [`page`] → [`normalize`] → [`spec`] → [`link`] → [`emit`]. The crate is pure:
//! bytes come in, text and [`diagnostic`]s go out; files, clock and terminal belong to `xtask`.

pub mod diagnostic;
pub mod emit;
pub mod errata;
pub mod json;
pub mod link;
pub mod normalize;
pub mod page;
pub mod pipeline;
pub mod portal;
pub mod side;
pub mod source;
pub mod spec;
mod toml_file;
