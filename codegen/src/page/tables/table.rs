//! Tables as they were found: rows of cells of lines, before anything is known about them.

use super::columns::{Column, Kind};
use crate::page::rendered::lines::Line;
use crate::source::{Span, Text};

/// A table whose columns are known.
#[derive(Debug)]
pub(crate) struct RawTable {
    /// What it is about.
    pub(crate) kind: Kind,
    /// What its columns hold; `None` for a column of another word.
    pub(crate) columns: Vec<Option<Column>>,
    /// The header cells of columns that no rule knows.
    pub(crate) unknown: Vec<Text>,
    /// Its rows.
    pub(crate) rows: Vec<RawRow>,
    /// Whether its cells stood one a line, so that their shapes alone told where a row ends.
    pub(crate) one_a_line: bool,
}

/// A row of a table.
#[derive(Debug, Default)]
pub(crate) struct RawRow {
    /// Its cells, in the order in which they stand.
    pub(crate) cells: Vec<Cell>,
    /// Where it stands.
    pub(crate) span: Span,
    /// On how many lines it stands, though it should be one.
    pub(crate) lines: usize,
    /// Whether it stands on the line of the row before it.
    pub(crate) shares: bool,
    /// Whether it breaks in front of its type, as rows do whose description ended with a list that is lost.
    pub(crate) broken: bool,
}

/// A cell: its lines, without blank ones.
pub(crate) type Cell = Vec<Line>;

/// The lines of a cell as one line; nothing for an empty cell.
pub(crate) fn one_line(cell: &[Line]) -> Option<Text> {
    let texts: Vec<Text> = cell.iter().map(|line| line.text.clone()).collect();
    (!texts.is_empty()).then(|| Text::join(&texts, " "))
}
