//! Tables as they were found: rows of cells of lines, before anything is known about them.

use super::columns::{Column, Kind};
use super::lines::Line;
use crate::source::{Span, Text};

/// A table whose columns are known.
#[derive(Debug)]
pub(super) struct RawTable {
    /// What it is about.
    pub(super) kind: Kind,
    /// What its columns hold; `None` for a column of another word.
    pub(super) columns: Vec<Option<Column>>,
    /// The header cells of columns that no rule knows.
    pub(super) unknown: Vec<Text>,
    /// Its rows.
    pub(super) rows: Vec<RawRow>,
    /// Whether its cells stood one a line, so that their shapes alone told where a row ends.
    pub(super) one_a_line: bool,
}

/// A row of a table.
#[derive(Debug, Default)]
pub(super) struct RawRow {
    /// Its cells, in the order in which they stand.
    pub(super) cells: Vec<Cell>,
    /// Where it stands.
    pub(super) span: Span,
    /// On how many lines it stands, though it should be one.
    pub(super) lines: usize,
    /// Whether it stands on the line of the row before it.
    pub(super) shares: bool,
    /// Whether it breaks in front of its type, as rows do whose description ended with a list that is lost.
    pub(super) broken: bool,
}

/// A cell: its lines, without blank ones.
pub(super) type Cell = Vec<Line>;

/// The lines of a cell as one line; nothing for an empty cell.
pub(super) fn one_line(cell: &[Line]) -> Option<Text> {
    let texts: Vec<Text> = cell.iter().map(|line| line.text.clone()).collect();
    (!texts.is_empty()).then(|| Text::join(&texts, " "))
}
