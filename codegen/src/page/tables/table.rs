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
    /// What makes it doubtful that its rows were told apart right.
    pub(crate) strange: Vec<Strange>,
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

/// What shows that the rows of a table may have been cut wrongly.
#[derive(Debug)]
pub(crate) enum Strange {
    /// A cell that stands where a name is due, and is written as no name of this table is.
    Name(Text),
    /// A cell that looks like one of another column.
    Cell {
        /// The name of its row.
        row: Text,
        /// What it says.
        text: Text,
    },
    /// A cell that could as well be one of another column, or of another row.
    Unclear(Text),
    /// Text behind the last row, which could as well be more of the table.
    Behind(Text),
}

impl Strange {
    /// Where it stands.
    pub(super) fn span(&self) -> Span {
        match self {
            Self::Name(text) | Self::Unclear(text) | Self::Behind(text) | Self::Cell { text, .. } => text.span(),
        }
    }
}
