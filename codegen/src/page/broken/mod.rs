//! Descriptions that a capture broke: inline code on lines of its own, values glued to the meaning before them.

mod alike;
mod glued;
mod glued_lines;
mod goes_on;
mod inline;
mod line_words;
mod one_line;
pub(super) mod rejoin;
mod sentence;
pub(super) mod single_column;
mod unparted;
