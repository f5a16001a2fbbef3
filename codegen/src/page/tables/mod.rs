//! Tables of rendered pages: with pipes, or one cell a line.

mod align;
pub(super) mod bars;
pub(super) mod cells;
pub(super) mod columns;
mod pipe_cells;
pub(super) mod pipes;
pub(super) mod result_rows;
pub(super) mod row_names;
pub(super) mod row_types;
pub(super) mod rows;
pub(super) mod table;
pub(super) mod type_titles;
pub(crate) mod value_headings;
