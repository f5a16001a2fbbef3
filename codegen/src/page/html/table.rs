//! A table under construction while HTML is read.

use super::flow::Flow;
use crate::page::{Block, Table};

/// How many empty cells a table may get for cells that span several columns or rows.
const MOST_PADDING: usize = 1024;

/// A table whose end tag was not met yet.
#[derive(Default)]
pub(super) struct OpenTable {
    rows: Vec<Vec<Vec<Block>>>,
    row: Vec<Vec<Block>>,
    cell: Option<OpenCell>,
    /// For each column, how many more rows a cell from above takes up.
    below: Vec<usize>,
    padding: usize,
}

struct OpenCell {
    flow: Flow,
    columns: usize,
    rows: usize,
}

impl OpenTable {
    /// The cell that is open.
    pub(super) fn flow(&mut self) -> Option<&mut Flow> {
        self.cell.as_mut().map(|cell| &mut cell.flow)
    }

    /// Opens a cell that takes up so many columns and rows.
    pub(super) fn open_cell(&mut self, columns: usize, rows: usize) {
        self.close_cell();
        self.cell = Some(OpenCell { flow: Flow::default(), columns, rows });
    }

    /// Closes the open cell.
    pub(super) fn close_cell(&mut self) {
        let Some(OpenCell { flow, columns, rows }) = self.cell.take() else { return };
        while self.below.get(self.row.len()).is_some_and(|rows| *rows > 0) {
            self.pad_from_above();
        }
        let start = self.row.len();
        self.row.push(flow.finish());
        for _ in 1..columns {
            self.pad();
        }
        if rows > 1 {
            self.below.resize(self.below.len().max(self.row.len()), 0);
            self.below.iter_mut().skip(start).for_each(|below| *below = rows - 1);
        }
    }

    /// Closes the row.
    pub(super) fn close_row(&mut self) {
        self.close_cell();
        if self.row.is_empty() {
            return;
        }
        while self.below.iter().skip(self.row.len()).any(|rows| *rows > 0) && self.padding < MOST_PADDING {
            self.pad_from_above();
        }
        let row = std::mem::take(&mut self.row);
        if row.iter().any(|cell| !cell.is_empty()) {
            self.rows.push(row);
        }
    }

    fn pad_from_above(&mut self) {
        if let Some(rows) = self.below.get_mut(self.row.len()) {
            *rows = rows.saturating_sub(1);
        }
        self.pad();
    }

    fn pad(&mut self) {
        if self.padding < MOST_PADDING {
            self.padding += 1;
            self.row.push(Vec::new());
        }
    }

    /// The table; of a box with one cell, what stands in it.
    pub(crate) fn finish(mut self) -> Vec<Block> {
        self.close_row();
        match self.rows.as_mut_slice() {
            [] => Vec::new(),
            [row] if row.len() == 1 => row.pop().unwrap_or_default(),
            _ => vec![Block::Table(Table { rows: self.rows, flat: false })],
        }
    }
}
