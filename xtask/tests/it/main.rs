//! The command line from outside: exit codes, wording, and what it leaves on disk.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod broken_pages;
mod check;
mod drift;
mod explain;
mod findings;
mod mistakes;
mod normalize;
mod tree;
mod writing;
