//! Rows of tables as rows of the page: each cell into its place, badges out of descriptions.

use super::columns::Column;
use super::lines::Line;
use super::table::{Cell, RawRow, RawTable, one_line};
use super::{Block, Host, ResultRow, Row, prose, shapes};
use crate::source::Text;

/// The rows of a table of fields or headers.
pub(super) fn fields(table: RawTable) -> Vec<Row> {
    let RawTable { columns, rows, .. } = table;
    rows.into_iter().map(|row| field(&columns, row)).collect()
}

fn field(columns: &[Option<Column>], raw: RawRow) -> Row {
    let mut row = Row { span: raw.span, ..Row::default() };
    let mut description = Cell::new();
    for (index, cell) in raw.cells.into_iter().enumerate() {
        match columns.get(index).copied().flatten() {
            Some(Column::Name) => row.name = one_line(&cell).unwrap_or_default(),
            Some(Column::Type) => row.ty = one_line(&cell),
            Some(Column::Sample) => row.sample = sample(&cell),
            Some(Column::Required) => row.badge = one_line(&cell),
            Some(Column::Length) => row.max_length = one_line(&cell),
            _ => description.extend(cell),
        }
    }
    if let Some(at) = description.iter().position(|line| shapes::is_badge_word(line.as_str()))
        && row.badge.is_none()
    {
        row.badge = Some(description.remove(at).text);
    }
    row.description = prose::blocks(&description);
    row.children = children_of(row.ty.as_ref());
    row
}

/// No children where the type has none; otherwise a table does not tell.
pub(super) fn children_of(ty: Option<&Text>) -> Option<Vec<Row>> {
    ty.filter(|ty| shapes::is_leaf(ty.as_str())).map(|_| Vec::new())
}

/// A sample of several lines keeps them apart.
fn sample(cell: &[Line]) -> Option<Text> {
    let texts: Vec<Text> = cell.iter().map(|line| line.text.clone()).collect();
    (!texts.is_empty()).then(|| Text::join(&texts, "\n"))
}

/// The rows of a table of result codes.
pub(super) fn results(table: RawTable) -> Vec<ResultRow> {
    let columns = table.columns;
    let place = |wanted| columns.iter().position(|column| *column == Some(wanted));
    let message = place(Column::Message).or_else(|| place(Column::Description));
    let text = |row: &RawRow, at: Option<usize>| {
        at.and_then(|at| row.cells.get(at)).and_then(|cell| one_line(cell)).unwrap_or_default()
    };
    table
        .rows
        .iter()
        .map(|row| ResultRow::Cells {
            code: text(row, place(Column::Code)),
            status: text(row, place(Column::Status)),
            message: text(row, message),
            action: text(row, place(Column::Action)),
        })
        .collect()
}

/// The rows of a table of hosts.
pub(super) fn hosts(table: RawTable) -> Vec<Host> {
    let columns = table.columns;
    let text = |row: &RawRow, wanted| {
        let at = columns.iter().position(|column| *column == Some(wanted));
        at.and_then(|at| row.cells.get(at)).and_then(|cell| one_line(cell)).unwrap_or_default()
    };
    table
        .rows
        .iter()
        .map(|row| Host { environment: text(row, Column::Environment), domain: text(row, Column::Domain) })
        .collect()
}

/// A table of other columns as a block: its cells keep their lines.
pub(super) fn block(header: Vec<Text>, rows: Vec<RawRow>) -> Block {
    let mut table =
        super::Table { rows: vec![header.iter().map(|cell| prose::block(cell).into_iter().collect()).collect()] };
    for row in rows {
        table.rows.push(
            row.cells.into_iter().map(|cell| prose::from_lines(cell.into_iter().map(|line| line.text))).collect(),
        );
    }
    Block::Table(table)
}
