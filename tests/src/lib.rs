//! End-to-end and conformance tests; see `tests/`.

/// The Rust of the README, compiled and run.
#[doc = include_str!("../../README.md")]
#[cfg(doctest)]
pub struct Readme;
