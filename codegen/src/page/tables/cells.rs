//! Tables that stand one cell a line: which lines make a row is told by the order of the columns and the shapes of the cells.

mod cut;
mod fit;
mod pieces;
mod rows_of_results;
mod words;

use std::ops::Range;

use self::cut::{Cost, Costs, Cut, cut};
use self::fit::{Fits, ILL};
use self::pieces::{Piece, pieces};
use self::rows_of_results::rows_of_results;
use super::columns::{self, Column, Kind};
use super::table::{Cell, RawRow, RawTable, Strange};
use super::{row_names, type_titles};
use crate::page::rendered::lines::Line;
use crate::page::shapes;

/// Reads the table whose header row starts at `at`; tells the first line behind the table.
pub(crate) fn table(lines: &[Line], at: usize) -> Option<(RawTable, usize)> {
    let (kind, columns) = columns::line_header(lines.get(at..)?)?;
    let heads = lines.get(at..)?.iter().zip(&columns).filter(|(_, column)| column.is_none());
    let unknown = heads.map(|(line, _)| line.text.clone()).collect();
    let start = at + columns.len();
    let body = lines.get(start..body_ends(lines, start))?;
    let mut table = RawTable { kind, columns, unknown, rows: Vec::new(), strange: Vec::new(), one_a_line: true };
    let end = match kind {
        Kind::Fields => rows_of_fields(&mut table, body),
        Kind::Results => rows_of_results(&mut table, body),
        Kind::Hosts => rows_of_hosts(&mut table, body),
    };
    (!table.rows.is_empty()).then_some((table, start + end))
}

/// Whether a table of fields starts at a line: behind its header row, the first lines make a row.
pub(crate) fn holds_fields(lines: &[Line], at: usize) -> bool {
    const LOOKED_AT: usize = 128;
    let first = lines.get(at..).unwrap_or_default();
    let first = first.get(..LOOKED_AT).unwrap_or(first);
    table(first, 0).is_some_and(|(table, _)| table.kind == Kind::Fields)
}

/// Where no more rows can stand: in front of the next header row, and of the line that names what the table below it is about.
fn body_ends(lines: &[Line], start: usize) -> usize {
    let heads = |at: &usize| lines.get(*at..).is_some_and(|lines| columns::line_header(lines).is_some());
    let Some(header) = (start..lines.len()).find(heads) else { return lines.len() };
    type_titles::above(lines, header).filter(|title| *title > start).unwrap_or(header)
}

/// Cuts the lines into rows of fields; tells the first line behind them.
fn rows_of_fields(table: &mut RawTable, lines: &[Line]) -> usize {
    let place = |wanted| table.columns.iter().position(|column| *column == Some(wanted));
    let types_behind = place(Column::Description) < place(Column::Type);
    let Some(name) = place(Column::Name) else { return 0 };
    // Marks stand below the names where no column is theirs.
    if place(Column::Required).is_none() {
        table.columns.insert(name + 1, Some(Column::Required));
    }
    let pieces = pieces(lines, types_behind);
    let fits = Fits::new(&table.columns, &pieces);
    let Cut { mut rows, mut end, unclear } = cut(&fits);
    if types_behind && let Some(at) = text_behind(&rows, &table.columns, &pieces) {
        rows.pop();
        end = at;
        let line = pieces.get(at).and_then(|piece| piece.lines.first());
        table.strange.extend(line.map(|line| Strange::Behind(line.text.clone())));
    }
    let unclear = unclear.into_iter().filter(|at| *at < end);
    for cells in &rows {
        strange_in(&fits, &pieces, cells, table.columns.as_slice(), &mut table.strange);
        let cells: Vec<Cell> = cells.iter().map(|cell| lines_of(&pieces, cell)).collect();
        let spans = cells.iter().flatten().map(|line| line.text.span());
        let span = spans.reduce(crate::source::Span::to).unwrap_or_default();
        table.rows.push(RawRow { cells, span, lines: 1, ..RawRow::default() });
    }
    let told: Vec<_> = table.strange.iter().map(Strange::span).collect();
    let unclear = unclear.filter_map(|at| pieces.get(at)?.lines.first().map(|line| line.text.clone()));
    table.strange.extend(unclear.filter(|text| !told.contains(&text.span())).map(Strange::Unclear));
    lines_of(&pieces, &(0..end)).len()
}

/// Where a title and text stand behind the last row, as a row that has a name and a description alone: `Procedure` / `First, …`
fn text_behind(rows: &[Vec<Range<usize>>], columns: &[Option<Column>], pieces: &[Piece<'_>]) -> Option<usize> {
    const FEWEST: usize = 2;
    let cell = |row: &[Range<usize>], wanted: Column| {
        let at = columns.iter().position(|column| *column == Some(wanted))?;
        row.get(at).filter(|cell| !cell.is_empty()).cloned()
    };
    let (last, others) = rows.split_last()?;
    let name = cell(last, Column::Name)?.start;
    let text = pieces.get(name)?.text();
    let titled = text.starts_with(char::is_uppercase) && !text.contains('-') && !shapes::joins_words(text);
    let bare = [Column::Type, Column::Sample, Column::Required].into_iter().all(|column| cell(last, column).is_none());
    let typed = others.len() >= FEWEST && others.iter().all(|row| cell(row, Column::Type).is_some());
    (titled && bare && typed).then_some(name)
}

/// The lines of some pieces.
fn lines_of(pieces: &[Piece<'_>], range: &Range<usize>) -> Cell {
    let pieces = pieces.get(range.clone()).unwrap_or_default();
    pieces.iter().flat_map(|piece| piece.lines).cloned().collect()
}

/// What stands in a row and hardly ever stands in such a column.
fn strange_in(
    fits: &Fits<'_, '_>,
    pieces: &[Piece<'_>],
    cells: &[Range<usize>],
    columns: &[Option<Column>],
    found: &mut Vec<Strange>,
) {
    let name = fits.name();
    let row = cells.get(name).and_then(|cell| pieces.get(cell.start)?.lines.first());
    let Some(row) = row else { return };
    for (at, cell) in cells.iter().enumerate() {
        // What is wrong with a type is told where its meaning is looked for.
        if columns.get(at) == Some(&Some(Column::Type)) {
            continue;
        }
        let ill: Option<(usize, Cost)> =
            cell.clone().map(|piece| (piece, fits.fit(piece, at))).find(|(_, cost)| *cost >= ILL);
        let Some(line) = ill.and_then(|(piece, _)| pieces.get(piece)?.lines.first()) else { continue };
        let (row, text) = (row.text.clone(), line.text.clone());
        if at != name {
            found.push(Strange::Cell { row, text });
        } else if row_names::strange(&text).is_none() {
            found.push(Strange::Name(text));
        }
    }
}

/// Reads rows of an environment and a host; tells the first line behind them.
fn rows_of_hosts(table: &mut RawTable, lines: &[Line]) -> usize {
    let mut rows = lines.chunks_exact(table.columns.len().max(1));
    let is_row = |row: &&[Line]| match row {
        [first, second, ..] => shapes::is_host(second.as_str()) && !shapes::is_host(first.as_str()),
        _ => false,
    };
    let taken: Vec<&[Line]> = rows.by_ref().take_while(is_row).collect();
    for row in &taken {
        let spans = row.iter().map(|line| line.text.span());
        let span = spans.reduce(crate::source::Span::to).unwrap_or_default();
        let cells = row.iter().map(|line| vec![line.clone()]).collect();
        table.rows.push(RawRow { cells, span, lines: 1, ..RawRow::default() });
    }
    taken.iter().map(|row| row.len()).sum()
}
