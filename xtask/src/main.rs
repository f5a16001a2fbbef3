//! `cargo xtask`: the maintainers' tool.

fn main() {}
