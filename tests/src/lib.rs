//! End-to-end and conformance tests: what they share. The tests themselves stand in `tests/`.
//!
//! [`compose`] makes messages out of the [`plan`] of checks, [`sweep`](mod@sweep) and [`mutate`] lead them over every border,
//! [`verdict`] and [`schema`] judge them three times, [`campaign`] compares, [`coverage`] counts.
//! [`print`](mod@print) makes pages out of specs, so that reading them can be judged.

#![expect(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

pub mod campaign;
pub mod compose;
pub mod coverage;
pub mod damaged;
pub mod mutate;
pub mod node;
pub mod obstacles;
pub mod own;
pub mod plan;
pub mod print;
pub mod random;
pub mod schema;
pub mod scratch;
pub mod shrink;
pub mod spec_place;
pub mod sweep;
pub mod table;
pub mod value;
pub mod verdict;

/// The Rust of the README, compiled and run.
#[doc = include_str!("../../README.md")]
#[cfg(doctest)]
pub struct Readme;
