//! Rich text as passages, and lists and tables that a capture flattened into lines of it.

pub(super) mod flat_table;
pub(super) mod flat_values;
pub(super) mod lines;
pub(super) mod loose_cells;
mod numbered;
pub(super) mod rich;
mod run_on;
