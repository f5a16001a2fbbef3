//! Flattened tables of values: which lines are their headings, which column holds the values, and how many lines make a row.

use std::ops::Range;

use super::flat_table::{MOST_COLUMNS, Rows, heading, is_like_values, is_short, line};
use crate::normalize::conditions::resolve::squashed;
use crate::page::Block;

/// So many headings of a table of values can be unknown.
const MOST_UNKNOWN: usize = 2;

/// The headings of a table of values.
pub(super) struct Header {
    at: Range<usize>,
    /// The column of the values.
    values: usize,
}

/// The headings of a table of values that start at `at`.
///
/// Headings that are known make a table where the lines below them can be its rows. Otherwise other short lines beside them may
/// be headings as well: those with which all lines below come out as rows, if there is one way.
pub(super) fn header(blocks: &[Block], at: usize, field: &str) -> Option<Header> {
    let known = known(blocks, at, field);
    if let Some(header) = known.as_ref().filter(|header| header.holds_values(blocks, at + header.at.len())) {
        return Some(Header { at: header.at.clone(), ..*header });
    }
    let front = if known.is_some() { 0..1 } else { 1..MOST_UNKNOWN + 1 };
    let mut ways = front.flat_map(|front| ways(blocks, at, front, field));
    let way = ways.next().filter(|_| ways.next().is_none());
    // Nothing tells the rows of a table whose other headings are unknown: the one alone is a table that cannot be read.
    let titled =
        || at.checked_sub(1).is_some_and(|above| is_like_a_heading(blocks, above)) && line(blocks, at + 1).is_some();
    way.or_else(|| known.filter(|header| header.at.len() > 1 || (titled() && is_value(blocks, at))))
}

/// The known headings in a row that start at `at`, one of which heads the values. So does the field's own name, or any short
/// line with its meanings behind it, where the lines below leave no doubt.
fn known(blocks: &[Block], at: usize, field: &str) -> Option<Header> {
    let is_other = |at: &usize| line(blocks, *at).is_some_and(|text| heading::is(text, heading::OTHERS));
    let run = |from: usize| (from..from + MOST_COLUMNS).take_while(is_other).count();
    let before = run(at);
    let header = || Header { at: at..at + before + 1 + run(at + before + 1), values: before };
    if is_value(blocks, at + before) {
        return Some(header());
    }
    let text = line(blocks, at).filter(|_| before == 0 && run(at + 1) > 0)?;
    let meant = line(blocks, at + 1).is_some_and(|next| heading::is(next, heading::MEANINGS));
    let heads = is_own(text, field) || (meant && is_short(text) && !heading::is_status(text));
    Some(header()).filter(|header| heads && header.is_certain(blocks))
}

/// Whether a line heads values.
fn is_value(blocks: &[Block], at: usize) -> bool {
    line(blocks, at).is_some_and(heading::is_value)
}

/// Whether a heading is a field's own name, or its last words.
pub(crate) fn is_own(heading: &str, field: &str) -> bool {
    let heading = squashed(heading);
    !heading.is_empty() && squashed(field).ends_with(&heading)
}

/// Each way in which known headings behind `front` unknown ones, and unknown ones behind them, have rows of values below
/// them with nothing left but prose.
fn ways(blocks: &[Block], at: usize, front: usize, field: &str) -> Vec<Header> {
    let short = |at: usize| line(blocks, at).is_some_and(is_short);
    let Some(known) = (at..at + front).all(short).then(|| known(blocks, at + front, field)).flatten() else {
        return Vec::new();
    };
    // Behind known headings that have rows, what stands in front of them is their title.
    if front > 0 && known.at.len() > 1 && known.holds_values(blocks, known.at.end) {
        return Vec::new();
    }
    let further = (0..=MOST_UNKNOWN).take_while(|further| (known.at.end..known.at.end + further).all(short));
    let headers = further.map(|further| Header { at: at..known.at.end + further, values: front + known.values });
    headers.filter(|header| header.is_certain(blocks)).collect()
}

impl Header {
    /// The table, its headings first, and what stands behind it.
    pub(super) fn table(&self, blocks: &[Block]) -> (Rows, usize) {
        let header = blocks.get(self.at.clone()).unwrap_or_default();
        let header = header.iter().map(|cell| vec![cell.clone()]).collect();
        let (rows, next) = self.rows(blocks);
        (std::iter::once(header).chain(rows).collect(), next)
    }

    fn columns(&self) -> usize {
        self.at.len()
    }

    /// As many lines as a row has columns.
    fn row<'b>(&self, blocks: &'b [Block], at: usize) -> Option<&'b [Block]> {
        let row = blocks.get(at..at + self.columns())?;
        row.iter().all(|block| matches!(block, Block::Line(_))).then_some(row)
    }

    /// Whether a row starts at `at` that holds values.
    fn holds_values(&self, blocks: &[Block], at: usize) -> bool {
        let values = self.row(blocks, at).and_then(|row| cell_line(row.get(self.values)?));
        self.columns() > 1 && values.is_some_and(is_like_values)
    }

    /// Whether all lines below are rows, with values written alike in their column, and words in the others that are not.
    fn is_certain(&self, blocks: &[Block]) -> bool {
        let is_row =
            |at: usize| self.holds_values(blocks, at) && !(at..at + self.columns()).any(|at| is_value(blocks, at));
        let starts = (self.at.end..).step_by(self.columns().max(1));
        let rows: Vec<&[Block]> = starts.map_while(|at| self.row(blocks, at).filter(|_| is_row(at))).collect();
        let behind = self.at.end + rows.len() * self.columns();
        let ends = line(blocks, behind).is_none_or(ends_sentence);
        let cell = |row: &&[Block], column: usize| row.get(column).and_then(cell_line).unwrap_or_default().to_owned();
        let values: Vec<String> = rows.iter().map(|row| cell(row, self.values)).collect();
        let Some((first, others)) = values.split_first().filter(|(_, others)| !others.is_empty() && ends) else {
            return false;
        };
        let mut columns = (0..self.columns()).filter(|column| *column != self.values);
        let unlike = |column: usize| rows.iter().any(|row| !are_alike(first, &cell(row, column)));
        others.iter().all(|value| are_alike(first, value)) && columns.all(unlike)
    }

    /// The rows: a line a cell, in the column of the values one or several of them. A row that opens with something else is
    /// one where another row stands behind it.
    fn rows(&self, blocks: &[Block]) -> (Rows, usize) {
        let columns = self.columns();
        let mut rows: Rows = Vec::new();
        let mut at = self.at.end;
        while let Some(row) = self.row(blocks, at).filter(|_| columns > 1) {
            let another = || self.holds_values(blocks, at + columns);
            let inside = || line(blocks, at + self.values).is_some_and(|text| !text.ends_with('.')) && another();
            if !(self.holds_values(blocks, at) || inside()) {
                break;
            }
            rows.push(row.iter().map(|block| vec![block.clone()]).collect());
            at += columns;
        }
        let left = blocks.get(at..).unwrap_or_default();
        let ends = |block: &Block| cell_line(block).is_none_or(heading::is_value);
        let (left, _) = left.split_at(left.iter().position(ends).unwrap_or(left.len()));
        // The last row may lack its last cells.
        let last = (self.values + 1..columns).contains(&left.len()) && at + left.len() == blocks.len();
        if last && !rows.is_empty() && line(blocks, at + self.values).is_some_and(is_like_values) {
            let cells = left.iter().map(|block| vec![block.clone()]);
            rows.push(cells.chain(std::iter::repeat_with(Vec::new)).take(columns).collect());
            return (rows, blocks.len());
        }
        // A line too many in a row moves all others: a value among the lines that no row took shows that. A row may also hold
        // something else than values.
        let value = |row: &Vec<Vec<Block>>| row.get(self.values)?.first().and_then(cell_line).map(str::to_owned);
        let values: Vec<String> = rows.iter().filter_map(value).collect();
        let is_value =
            |block: &Block| cell_line(block).is_some_and(|text| values.iter().all(|value| are_alike(value, text)));
        let is_cell = |block: &Block| cell_line(block).is_some_and(|text| is_short(text) || is_like_values(text));
        let row = left.len().is_multiple_of(columns) && left.iter().all(is_cell);
        if !values.is_empty() && !left.is_empty() && (row || left.iter().any(is_value)) {
            rows.push(left.iter().map(|block| vec![block.clone()]).collect());
            at += left.len();
        }
        (rows, at)
    }
}

/// A line of one or two words, the first with a capital.
fn is_like_a_heading(blocks: &[Block], at: usize) -> bool {
    line(blocks, at).is_some_and(|text| {
        let plain = text.chars().all(|c| c.is_alphabetic() || c == ' ');
        plain && text.split_whitespace().count() < 3 && text.starts_with(char::is_uppercase)
    })
}

fn ends_sentence(text: &str) -> bool {
    text.ends_with(['.', '!', '?', '\u{3002}'])
}

fn cell_line(block: &Block) -> Option<&str> {
    match block {
        Block::Line(text) => Some(text.as_str()),
        _ => None,
    }
}

/// Whether two lines are single words that are written in the same way, as the values of one field mostly are.
fn are_alike(one: &str, other: &str) -> bool {
    let style = |word: &str| {
        let is = |shape: fn(&char) -> bool| word.chars().any(|c| shape(&c));
        (word.starts_with(char::is_uppercase), is(|c| c.is_lowercase()), is(|c| c.is_alphabetic()))
    };
    let word = |text: &str| is_like_values(text) && !text.ends_with([':', '?', '!']);
    word(one) && word(other) && style(one) == style(other)
}
