//! Rows of result codes that stand one cell a line.

use crate::page::rendered::lines::Line;
use crate::page::shapes;
use crate::page::tables::columns::Column;
use crate::page::tables::table::{Cell, RawRow, RawTable, Strange};

/// Reads rows of result codes; tells the first line behind them.
pub(super) fn rows_of_results(table: &mut RawTable, lines: &[Line]) -> usize {
    let mut reader = Reader { columns: &table.columns, lines, at: 0 };
    while let Some(row) = reader.row() {
        table.rows.push(row);
    }
    let end = reader.at;
    let Some((last, others)) = table.rows.split_last_mut() else { return end };
    let several = others.iter().any(|row| row.cells.last().is_some_and(|cell| cell.len() > 1));
    let Some(cell) = last.cells.last_mut() else { return end };
    let footer = leave_footer(cell);
    if several || others.is_empty() || cell.len() < 2 {
        return end - footer;
    }
    // Where all other rows have one line in their last cell, more of them are text below the table.
    let behind = cell.split_off(1);
    table.strange.extend(behind.first().map(|line| Strange::Behind(line.text.clone())));
    end - footer - behind.len()
}

/// Takes the footer of the site out of the last cell of a table: behind a sentence, lines that are none. Tells how many.
fn leave_footer(cell: &mut Cell) -> usize {
    let closed = |line: &Line| line.as_str().ends_with(['.', '!', '?', '。']);
    let found = cell.windows(2).position(|pair| matches!(pair, [above, below] if closed(above) && !closed(below)));
    found.map_or(0, |at| cell.split_off(at + 1).len())
}

struct Reader<'a> {
    columns: &'a [Option<Column>],
    lines: &'a [Line],
    at: usize,
}

impl Reader<'_> {
    fn is(&self, ahead: usize, shape: impl Fn(&str) -> bool) -> bool {
        self.lines.get(self.at + ahead).is_some_and(|line| shape(line.as_str()))
    }

    fn take(&mut self) -> Cell {
        let taken = self.lines.get(self.at).cloned();
        self.at += 1;
        taken.into_iter().collect()
    }

    fn row(&mut self) -> Option<RawRow> {
        if !self.starts() {
            return None;
        }
        let mut cells = Vec::new();
        for (index, column) in self.columns.iter().enumerate() {
            cells.push(match column {
                Some(Column::Code | Column::Status) => self.take(),
                _ => self.text(index + 1 < self.columns.len()),
            });
        }
        let spans = cells.iter().flatten().map(|line: &Line| line.text.span());
        let span = spans.reduce(crate::source::Span::to).unwrap_or_default();
        Some(RawRow { cells, span, lines: 1, ..RawRow::default() })
    }

    /// Whether a code and its status stand where they do in a row that starts here.
    fn starts(&self) -> bool {
        let place = |wanted| self.columns.iter().position(|column| *column == Some(wanted));
        let (Some(code), Some(status)) = (place(Column::Code), place(Column::Status)) else { return false };
        let shape = if code == 0 { shapes::is_name } else { shapes::is_result_code };
        let other = |text: &str| text.len() == 1 && text.chars().all(|c| c.is_ascii_uppercase());
        self.is(code, shape) && self.is(status, shapes::is_status)
            || self.is(code, shapes::is_result_code) && self.is(status, other)
    }

    /// The message of a result code, or what to do about it: a line, or in the last column all lines up to the next row.
    fn text(&mut self, more: bool) -> Cell {
        let ahead = self.columns.iter().position(|column| matches!(column, Some(Column::Code | Column::Status)));
        let mut cell = Cell::new();
        while self.at < self.lines.len() {
            // Behind the row's code, one that stands where a row would start opens the next one.
            let due = ahead == Some(0) || !more;
            if due && self.starts() {
                break;
            }
            cell.extend(self.take());
            if more {
                break;
            }
        }
        cell
    }
}
