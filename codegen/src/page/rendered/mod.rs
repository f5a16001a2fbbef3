//! Rendered pages, line by line: the sections that they are made of, and fields on lines of their own.

pub(super) mod bullets;
pub(super) mod examples;
pub(super) mod field_line;
pub(super) mod field_tree;
pub(super) mod headings;
pub(super) mod lines;
mod loose;
mod lost_rows;
mod message;
mod own_words;
pub(super) mod prose;
mod results;
pub(super) mod sections;
pub(super) mod sides;
pub(super) mod stray;
mod title;
