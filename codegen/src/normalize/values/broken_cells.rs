//! Cells of a table of values that hold several values on lines of their own.

use super::meanings::cell_text;
use crate::normalize::sentence::lists::is_code;
use crate::page::{Block, Table};
use crate::source::Span;

type Cells = Vec<Vec<Block>>;

/// The rows that a row stands for: one for each value on a line of its own, with the line of each other cell that is beside
/// it, or with all of a cell that has one line. Nothing where nothing tells which line belongs to which value.
pub(super) fn split(row: &Cells) -> Option<Vec<Cells>> {
    let values = row.first().map(|cell| lines(cell)).unwrap_or_default();
    if values.len() < 2 {
        return Some(vec![row.clone()]);
    }
    // `FAST` and `(default)` on the next line are one value.
    let marks =
        values.iter().filter(|line| line.text().is_some_and(|text| text.trim().as_str().starts_with(['(', '（'])));
    if marks.count() + 1 == values.len() {
        return Some(vec![row.clone()]);
    }
    let code = |line: &&Block| line.text().is_some_and(|text| is_code(text.trim().as_str()));
    let fits = |cell: &Vec<Block>| matches!(lines(cell).len(), 0 | 1) || lines(cell).len() == values.len();
    if !values.iter().all(code) || !row.iter().all(fits) {
        return None;
    }
    let beside = |at: usize| {
        let part = |cell: &Vec<Block>| match lines(cell).get(at) {
            Some(line) if lines(cell).len() > 1 => vec![(*line).clone()],
            _ => cell.clone(),
        };
        row.iter().map(part).collect()
    };
    Some((0..values.len()).map(beside).collect())
}

/// A cell in the place of a value of which nothing tells what its lines are.
pub(super) fn unclear(table: &Table) -> Option<Span> {
    let rows = table.rows.iter().skip(1).filter(|_| !table.flat);
    let row = rows.into_iter().find(|row| split(row).is_none())?;
    row.first().and_then(|cell| cell_text(cell)).map(|text| text.span())
}

fn lines(cell: &[Block]) -> Vec<&Block> {
    cell.iter().filter(|block| block.text().is_some_and(|text| !text.is_blank())).collect()
}
