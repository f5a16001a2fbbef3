//! Tables with pipes: `Name | Description |`, whose rows can break over several lines.

use super::columns::{self, Column, Kind};
use super::lines::Line;
use super::shapes;
use super::table::{Cell, RawRow, RawTable};
use crate::source::Text;

/// The cells of a line with pipes that stand apart by blanks; `None` for a line without any.
#[derive(Debug)]
pub(super) struct PipeLine {
    /// The cells, without those that a pipe at either end would make.
    pub(super) cells: Vec<Text>,
    /// Whether a pipe opens the line.
    pub(super) opened: bool,
    /// Whether a pipe closes it.
    pub(super) closed: bool,
}

/// Takes a line apart at its pipes.
pub(super) fn split(line: &Text) -> Option<PipeLine> {
    let text = line.as_str();
    let bytes = text.as_bytes();
    let blank = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_none_or(u8::is_ascii_whitespace);
    let mut pipes: Vec<usize> = text
        .match_indices('|')
        .map(|(at, _)| at)
        .filter(|at| blank(at.checked_sub(1)) && blank(Some(at + 1)))
        .collect();
    // The pipe that closes a row needs no blank in front.
    if pipes.last().is_some_and(|last| last + 1 < text.len()) && text.ends_with('|') {
        pipes.push(text.len() - 1);
    }
    let (first, last) = (*pipes.first()?, *pipes.last()?);
    let (opened, closed) = (first == 0, last + 1 == text.len());
    let mut cells = Vec::new();
    let mut start = 0;
    for at in pipes {
        if at > 0 {
            cells.push(line.slice(start..at).trim());
        }
        start = at + 1;
    }
    if !closed {
        cells.push(line.slice(start..text.len()).trim());
    }
    Some(PipeLine { cells, opened, closed })
}

/// Whether the line only parts the header row from the others: `---|---|---|`.
pub(super) fn is_rule(line: &Text) -> bool {
    let text = line.as_str();
    text.contains("--") && text.contains('|') && text.chars().all(|c| matches!(c, '-' | '|' | ':' | ' '))
}

/// The header row of a table with pipes.
#[derive(Debug)]
pub(super) struct Header {
    /// Its cells.
    pub(super) cells: Vec<Text>,
    /// What each column holds.
    pub(super) columns: Vec<Option<Column>>,
    /// What kind of table that makes.
    pub(super) kind: Option<Kind>,
    opened: bool,
    closed: bool,
}

impl Header {
    /// Whether the table is about names without types.
    pub(super) fn lists_values(&self) -> bool {
        self.kind == Some(Kind::Fields) && !self.columns.contains(&Some(Column::Type))
    }
}

/// No table has more columns.
const MOST_COLUMNS: usize = 50;

/// Reads a header row: at least two cells, none of them empty.
pub(super) fn header(line: &Text) -> Option<Header> {
    if line.as_str().matches('|').nth(MOST_COLUMNS).is_some() {
        return None;
    }
    let PipeLine { cells, opened, closed } = split(line)?;
    if cells.len() < 2 || cells.iter().any(Text::is_blank) {
        return None;
    }
    let columns: Vec<_> = cells.iter().map(|cell| columns::column(cell.as_str())).collect();
    let kind = columns::kind(&columns);
    Some(Header { cells, columns, kind, opened, closed })
}

/// Reads the rows under a header row; tells the first line behind the table.
pub(super) fn rows(header: &Header, lines: &[Line], mut at: usize) -> (Vec<RawRow>, usize) {
    let mut rows = Vec::new();
    while let Some(line) = lines.get(at) {
        if is_rule(&line.text) {
            at += 1;
            continue;
        }
        if self::header(&line.text).is_some_and(|next| next.kind.is_some()) {
            break;
        }
        let Some((row, next)) = row(header, lines, at) else { break };
        rows.push(row);
        at = next;
    }
    (rows, at)
}

/// A table of a known kind.
pub(super) fn table(lines: &[Line], at: usize) -> Option<(RawTable, usize)> {
    let header = header(&lines.get(at)?.text)?;
    let kind = header.kind?;
    let (rows, next) = rows(&header, lines, at + 1);
    let known = header.columns.iter().map(Option::is_some);
    let unknown = header.cells.into_iter().zip(known).filter(|(_, known)| !known).map(|(cell, _)| cell).collect();
    (!rows.is_empty()).then_some((RawTable { kind, columns: header.columns, unknown, rows }, next))
}

fn cell(of: &Line, text: Text) -> Cell {
    if text.is_blank() { Cell::new() } else { vec![of.with(text)] }
}

/// Reads one row, which goes on over the next lines until its last cell is closed.
fn row(header: &Header, lines: &[Line], at: usize) -> Option<(RawRow, usize)> {
    let first = lines.get(at)?;
    let mut begun = false;
    let (cells, mut closed) = match split(&first.text) {
        Some(line) => (line.cells, line.closed),
        None if begins(header, first, lines.get(at + 1)?) => {
            begun = true;
            (vec![first.text.clone()], false)
        }
        None => return None,
    };
    let cells = cells.into_iter().map(|text| cell(first, text)).collect();
    let mut row = RawRow { cells, span: first.text.span(), lines: 1 };
    let mut next = at + 1;
    while let Some(line) = lines.get(next) {
        let pipes = split(&line.text);
        match pipes {
            Some(more) if closed || !header.closed => {
                let Some(more) = rest(header, &row, more) else { break };
                append(&mut row, line, more);
            }
            Some(more) if begun || fits(header, &row, &more) => {
                begun = false;
                closed = more.closed;
                append(&mut row, line, more);
            }
            None if !closed && header.closed && is_open(header, &row) => row.cells.last_mut()?.push(line.clone()),
            _ => break,
        }
        row.span = row.span.to(line.text.span());
        row.lines += 1;
        next += 1;
    }
    Some((row, next))
}

/// The line as the rest of a row that was closed too early: a pipe opens it, though none opens the header row, or it has
/// just the cells that are missing, and no name in front.
fn rest(header: &Header, row: &RawRow, line: PipeLine) -> Option<PipeLine> {
    let missing = header.cells.len().saturating_sub(row.cells.len());
    let opened = !header.opened && line.opened && line.cells.len() <= missing;
    let nameless = line.cells.first().is_some_and(|cell| !cell.is_blank() && !shapes::is_name(cell.as_str()));
    let fitting = !header.opened && header.closed && line.closed && nameless && line.cells.len() == missing;
    (missing > 0 && (opened || fitting)).then_some(PipeLine { opened: true, ..line })
}

/// Whether a line without pipes is the start of a row whose first cell breaks: the next line can only be the rest of it.
fn begins(header: &Header, first: &Line, next: &Line) -> bool {
    let whole =
        split(&next.text).is_some_and(|line| line.cells.len() == header.cells.len() && line.closed == header.closed);
    let mark = next.as_str().starts_with('(') || !first.as_str().contains(char::is_whitespace);
    let heads = self::header(&next.text).is_some_and(|next| next.kind.is_some());
    goes_on(header, next) || (whole && mark && !heads && header.closed)
}

/// Whether the line can only be the rest of a row: a pipe opens it, though none opens the header row.
fn goes_on(header: &Header, line: &Line) -> bool {
    !header.opened && split(&line.text).is_some_and(|line| line.opened)
}

/// Whether the cells of the next line still find room in the row; a line with all cells is a row of its own.
fn fits(header: &Header, row: &RawRow, more: &PipeLine) -> bool {
    let joined = usize::from(!more.opened);
    row.cells.len() + more.cells.len() <= header.cells.len() + joined
        && (more.opened || more.cells.len() < header.cells.len())
}

/// Whether a line without pipes can belong to the row's last cell.
fn is_open(header: &Header, row: &RawRow) -> bool {
    let typed =
        row.cells.last().is_some_and(|cell| cell.len() == 1 && cell.iter().all(|line| shapes::is_type(line.as_str())));
    row.cells.len() < header.cells.len() && !typed
}

fn append(row: &mut RawRow, line: &Line, more: PipeLine) {
    let mut cells = more.cells.into_iter();
    if !more.opened
        && let (Some(open), Some(text)) = (row.cells.last_mut(), cells.next())
    {
        open.extend(cell(line, text));
    }
    row.cells.extend(cells.map(|text| cell(line, text)));
}
