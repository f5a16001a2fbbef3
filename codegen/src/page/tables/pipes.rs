//! Tables with pipes: `Name | Description |`, whose rows can break over several lines.

use super::columns::{self, Column, Kind};
use super::pipe_cells::{PipeLine, is_empty, is_rule, split};
use super::table::{self, Cell, RawRow, RawTable};
use crate::page::rendered::examples::Depth;
use crate::page::rendered::lines::Line;
use crate::page::shapes;
use crate::source::Text;

/// The header row of a table with pipes.
#[derive(Debug)]
pub(crate) struct Header {
    /// Its cells.
    pub(crate) cells: Vec<Text>,
    /// What each column holds.
    pub(crate) columns: Vec<Option<Column>>,
    /// What kind of table that makes.
    pub(crate) kind: Option<Kind>,
    opened: bool,
    closed: bool,
}

impl Header {
    /// Whether the table is about names without types.
    pub(crate) fn lists_values(&self) -> bool {
        self.kind == Some(Kind::Fields) && !self.columns.contains(&Some(Column::Type))
    }
}

/// No table has more columns.
const MOST_COLUMNS: usize = 50;

/// Reads a header row: at least two cells, none of them empty.
pub(crate) fn header(line: &Text) -> Option<Header> {
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
pub(crate) fn rows(header: &Header, lines: &[Line], mut at: usize) -> (Vec<RawRow>, usize) {
    let mut rows = Vec::new();
    while let Some(line) = lines.get(at) {
        // A line of empty cells is what is left of the last cell of the row above.
        if is_rule(&line.text) || (!rows.is_empty() && is_empty(&line.text)) {
            at += 1;
            continue;
        }
        if self::header(&line.text).is_some_and(|next| next.kind.is_some()) {
            break;
        }
        let Some((row, next)) = row(header, lines, at) else { break };
        rows.extend(apart(header, row));
        at = next;
    }
    (rows, at)
}

/// A row as the rows that stand on its line: where it has all columns several times over, each time from a name on.
fn apart(header: &Header, row: RawRow) -> Vec<RawRow> {
    let width = header.cells.len();
    let times = row.cells.len() / width.max(1);
    let text = |cell: &Cell| table::one_line(cell).unwrap_or_default();
    let ty = header.columns.iter().position(|column| *column == Some(Column::Type));
    let begins = |cells: &[Cell]| {
        let typed = ty.and_then(|ty| cells.get(ty)).is_none_or(|cell| {
            let text = text(cell);
            shapes::is_type(text.as_str()) || shapes::is_type_name(text.as_str())
        });
        typed && cells.first().is_some_and(|name| shapes::is_name(text(name).as_str()))
    };
    let whole = times > 1 && row.cells.len() == times * width && header.kind != Some(Kind::Results);
    if !whole || !row.cells.chunks(width).all(begins) {
        return vec![row];
    }
    let (span, lines) = (row.span, row.lines);
    let mut found: Vec<RawRow> = Vec::new();
    let mut cells = row.cells.into_iter();
    for at in 0..times {
        let own = cells.by_ref().take(width).collect();
        found.push(RawRow { cells: own, span, lines, shares: at > 0, broken: false });
    }
    found
}

/// A table of a known kind.
pub(crate) fn table(lines: &[Line], at: usize) -> Option<(RawTable, usize)> {
    let header = header(&lines.get(at)?.text)?;
    let kind = header.kind?;
    let (rows, next) = rows(&header, lines, at + 1);
    let known = header.columns.iter().map(Option::is_some);
    let unknown = header.cells.into_iter().zip(known).filter(|(_, known)| !known).map(|(cell, _)| cell).collect();
    (!rows.is_empty()).then_some((
        RawTable { kind, columns: header.columns, unknown, rows, strange: Vec::new(), one_a_line: false },
        next,
    ))
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
    let mut row = RawRow { cells, span: first.text.span(), lines: 1, shares: false, broken: false };
    let mut next = at + 1;
    while let Some(line) = lines.get(next) {
        if let Some((end, ends)) = json_goes_on(&row, lines, next, closed) {
            close_json(&mut row, lines.get(next..=end).unwrap_or_default(), ends);
            closed = lines.get(end).is_some_and(|line| line.as_str().ends_with('|'));
            next = end + 1;
            continue;
        }
        let pipes = split(&line.text);
        match pipes {
            Some(more) if closed || !header.closed => {
                let Some(more) = rest(header, &row, more) else { break };
                row.broken |= breaks(header, &row, &more);
                append(&mut row, line, more);
            }
            Some(more) if begun || fits(header, &row, &more) => {
                begun = false;
                closed = more.closed;
                row.broken |= breaks(header, &row, &more);
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

/// No JSON in a cell goes on over more lines.
const LONGEST_JSON: usize = 64;

/// The line on which the JSON ends that the last cell of a row opens, and where it ends there.
fn json_goes_on(row: &RawRow, lines: &[Line], next: usize, closed: bool) -> Option<(usize, usize)> {
    let opening = row.cells.last()?.last().filter(|line| !closed && line.as_str().starts_with(['{', '[']))?;
    let mut depth = Depth::default();
    if depth.closed_at(opening.as_str()).is_some() {
        return None;
    }
    let ahead = lines.iter().enumerate().skip(next).take(LONGEST_JSON);
    let (end, ends) = ahead.filter_map(|(at, line)| depth.closed_at(line.as_str()).map(|ends| (at, ends))).next()?;
    let behind = lines.get(end)?.as_str().get(ends..)?.trim();
    (behind.is_empty() || behind.starts_with('|')).then_some((end, ends))
}

/// Puts lines into the last cell of a row, up to where JSON ends on the last of them; what stands behind it are cells.
fn close_json(row: &mut RawRow, lines: &[Line], ends: usize) {
    let Some((last, inner)) = lines.split_last() else { return };
    if let Some(open) = row.cells.last_mut() {
        open.extend(inner.iter().cloned());
        open.push(last.with(last.text.slice(0..ends)));
    }
    let behind = last.text.slice(ends..last.as_str().len()).trim();
    let more = split(&behind).map_or_else(Vec::new, |behind| behind.cells);
    row.cells.extend(more.into_iter().map(|text| cell(last, text)));
    row.span = row.span.to(last.text.span());
    row.lines += lines.len();
}

/// The line as the rest of a row that was closed too early: a pipe opens it, though none opens the header row, or it has
/// room in the row, and no name in front.
fn rest(header: &Header, row: &RawRow, line: PipeLine) -> Option<PipeLine> {
    let missing = header.cells.len().saturating_sub(row.cells.len());
    let room = line.cells.len() <= missing && !header.opened;
    let due = header.columns.get(row.cells.len()).copied().flatten();
    let nameless = line.cells.first().filter(|cell| !cell.is_blank()).is_some_and(|first| {
        let whole = line.cells.len() == missing;
        // Beside a name alone, or in the place of a last sample, any word goes on with the row.
        let due = whole && (row.cells.len() == 1 || (missing == 1 && due == Some(Column::Sample)));
        shapes::is_cell(first.as_str()) || due || (whole && !shapes::is_name(first.as_str()))
    });
    let fitting = header.closed && line.closed && nameless;
    (missing > 0 && room && (line.opened || fitting)).then_some(PipeLine { opened: true, ..line })
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

/// Whether the rest of a row starts with its type, behind a description or where one is due.
fn breaks(header: &Header, row: &RawRow, more: &PipeLine) -> bool {
    let column = |at: usize| header.columns.get(at).copied().flatten();
    let at = row.cells.len();
    let behind_text = at.checked_sub(1).is_some_and(|last| column(last) == Some(Column::Description));
    let typed = || more.cells.first().is_some_and(|cell| shapes::is_type(cell.as_str()));
    let alone = column(at) == Some(Column::Description) && typed();
    more.opened && ((behind_text && column(at) == Some(Column::Type)) || alone)
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
