//! The values of a field: out of sentences, lists and tables.

pub(super) mod borrowed;
mod broken_cells;
pub(super) mod case_requirements;
pub(super) mod cased_values;
mod field_values;
pub(super) mod items;
pub(super) mod lead;
pub(super) mod listed_numbers;
pub(super) mod listing;
mod loose_codes;
pub(super) mod meanings;
pub(super) mod open;
pub(super) mod refuted;
pub(super) mod value_table;
pub(super) mod verdict;
