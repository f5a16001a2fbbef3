//! The statuses an order goes through, out of the page's table of them.

pub(super) mod flat;
pub(super) mod listed;
mod marks;

use std::collections::BTreeSet;

use self::flat::is_unclear;
use self::marks::{end_cell, end_mark_behind, is_end_mark, value_and_marks};
use super::fields::requirement::quote;
use super::ledger::Ledger;
use super::text::flat_table::{heading, is_status};
use super::unread::accept;
use super::values::meanings::{cell_text, is_no_text};
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::proposal::new_value;
use crate::page::{Block, Table};
use crate::source::{Span, Text};
use crate::spec::{Pointer, Status, StatusOrder, Statuses};

/// A table of statuses, read; which field holds them is not known yet.
#[derive(Debug, Clone)]
pub(crate) struct StatusTable {
    /// The heading of its first column: what the field is called.
    pub(crate) name: Text,
    /// The statuses in the page's order.
    pub(crate) values: Vec<Status>,
}

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Value,
    Doc,
    Display,
    /// Whether the status is final.
    End,
    /// The row's number.
    Number,
    /// Something that no rule knows.
    Unknown,
}

impl Column {
    /// The column where it holds statuses, or else one of text.
    fn or_doc(self) -> Self {
        if self == Self::Display { Self::Doc } else { self }
    }
}

/// Whether a table's headings are those of a table of statuses.
pub(crate) fn is_table(table: &Table) -> bool {
    table.rows.first().is_some_and(|header| status_column(header).is_some())
}

/// The column of the statuses: the first one, or another among columns that all tell of statuses.
fn status_column(header: &[Vec<Block>]) -> Option<usize> {
    let headings: Vec<String> =
        header.iter().map(|cell| cell_text(cell).map_or(String::new(), |text| text.as_str().to_owned())).collect();
    let at = headings.iter().position(|text| heading::is_status(text))?;
    let others = headings.iter().enumerate().filter(|(other, _)| *other != at);
    (at == 0 || others.into_iter().all(|(_, text)| heading::is(text, heading::OTHERS))).then_some(at)
}

/// Reads a table of statuses.
pub(crate) fn read(table: &Table, ledger: &mut Ledger<'_>) -> Option<StatusTable> {
    let (header, rows) = table.rows.split_first()?;
    let first = status_column(header)?;
    let name = header.get(first).and_then(|cell| cell_text(cell))?;
    let columns: Vec<Column> = header.iter().enumerate().map(|(at, cell)| column(at == first, cell)).collect();
    for (cell, _) in header.iter().zip(&columns).filter(|(_, column)| **column == Column::Unknown) {
        ledger.find(unknown_column(cell));
    }
    let mut known = BTreeSet::new();
    if table.flat && (rows.is_empty() || rows.iter().any(|row| row.len() < columns.len())) {
        tell_unread(&name, rows, ledger);
        return None;
    }
    let mut values = Vec::new();
    for row in rows {
        let unclear = table.flat && first == 0 && is_unclear(row);
        if unclear {
            tell_unclear(row, header.len(), ledger);
        }
        // What may stand in one column or in the other is said of the status, and shown nowhere.
        let unclear = unclear.then(|| columns.iter().map(|column| column.or_doc()).collect::<Vec<_>>());
        for row in each_status(row, first) {
            values.extend(status(&row, first, unclear.as_ref().unwrap_or(&columns), &mut known, ledger));
        }
    }
    Some(StatusTable { name, values })
}

/// A row as one for each status: several can stand in its cell, parted by signs: `PAID / USED`.
fn each_status(row: &[Vec<Block>], first: usize) -> Vec<Vec<Vec<Block>>> {
    let cell = row.get(first).and_then(|cell| cell_text(cell)).unwrap_or_default();
    let parts: Vec<Text> = cell.split('/').map(|part| part.trim()).collect();
    if parts.len() < 2 || !parts.iter().all(|part| is_status(part.as_str())) {
        return vec![row.to_vec()];
    }
    let with = |part: Text| {
        let mut row = row.to_vec();
        if let Some(cell) = row.get_mut(first) {
            *cell = vec![Block::Line(part)];
        }
        row
    };
    parts.into_iter().map(with).collect()
}

/// A column of the table that no rule knows.
fn unknown_column(heading: &[Block]) -> Diagnostic {
    let text = cell_text(heading).unwrap_or_default();
    let message = format!("no rule knows a column `{text}` of statuses; its cells were left out");
    Diagnostic::warning(Code::UnknownColumn, message)
        .at(text.span())
        .about("/statuses")
        .help("give what it says by errata, and accept this finding")
        .erratum(accept(Code::UnknownColumn, "/statuses"))
}

/// The rows of a flattened table cannot be told apart at all.
fn tell_unread(name: &Text, rows: &[Vec<Vec<Block>>], ledger: &mut Ledger<'_>) {
    let blocks = rows.iter().flatten().flatten();
    let span = blocks.filter_map(Block::text).map(Text::span).reduce(Span::to).unwrap_or(name.span());
    let message = format!("the lines below the heading `{name}` cannot be told apart as rows of statuses");
    let found = Diagnostic::error(Code::UnreadStatus, message).at(span).about("/statuses");
    ledger.find_settled_by(
        "",
        found
            .help("put the statuses first in each row of the transcription, or capture the portal JSON as served, which keeps the cells apart")
            .erratum(new_value(
                "/statuses",
                "{ field = \"/FIELD\", order = \"forward\", values = [{ value = \"…\" }] }",
            )),
    );
}

fn tell_unclear(row: &[Vec<Block>], columns: usize, ledger: &mut Ledger<'_>) {
    let Some(status) = row.first().and_then(|cell| cell.first()).and_then(Block::text) else { return };
    let message = format!(
        "the lines below the status `{status}` do not fill its {columns} columns; which belongs to which is a guess"
    );
    let found = Diagnostic::warning(Code::StrangeRow, message).at(status.span()).about("/statuses");
    ledger.find(
        found
            .help("compare with the rendered page, or capture the portal JSON as served, which keeps the cells apart")
            .erratum(accept(Code::StrangeRow, "/statuses")),
    );
}

fn column(is_first: bool, heading: &[Block]) -> Column {
    let heading = cell_text(heading).map_or(String::new(), |text| text.as_str().to_lowercase());
    if is_first {
        Column::Value
    } else if heading.contains("display") || heading.starts_with("notification") {
        Column::Display
    } else if heading.starts_with("end") || heading.starts_with("final") || heading.contains("terminal") {
        Column::End
    } else if matches!(heading.as_str(), "no." | "no" | "#") {
        Column::Number
    } else if heading.is_empty()
        || heading::is(&heading, heading::OTHERS)
        || heading.contains("description")
        || heading.contains("meaning")
    {
        Column::Doc
    } else {
        Column::Unknown
    }
}

fn status(
    row: &[Vec<Block>],
    first: usize,
    columns: &[Column],
    known: &mut BTreeSet<String>,
    ledger: &mut Ledger<'_>,
) -> Option<Status> {
    let cell = row.get(first).and_then(|cell| cell_text(cell))?;
    let (value, marks) = value_and_marks(&cell);
    let place = format!("/statuses/{value}");
    if !is_status(value.as_str()) {
        ledger.find(
            Diagnostic::error(Code::UnreadStatus, format!("{} stands where a status is due", quote(value.as_str())))
                .at(value.span())
                .about("/statuses")
                .help("expected one word in capitals, as it goes over the wire; mend the row in the transcription"),
        );
        return None;
    }
    if !known.insert(value.as_str().to_owned()) {
        ledger.find(
            Diagnostic::warning(
                Code::DuplicateValue,
                format!("the status `{value}` is listed twice; the first row is kept"),
            )
            .at(value.span())
            .about(&place)
            .help("accept this finding, or correct the row by an erratum"),
        );
        return None;
    }
    ledger.fact(&place, None, "status", value.span());
    let mut status = Status { value: value.as_str().to_owned(), is_final: false, doc: None, display: None };
    for mark in marks {
        if is_end_mark(mark.as_str()) {
            status.is_final = true;
            ledger.fact(&place, "final", "end-mark", mark.span());
        } else {
            ledger.find(
                Diagnostic::warning(
                    Code::UnknownMark,
                    format!("the status `{value}` has the mark {}", quote(mark.as_str())),
                )
                .at(mark.span())
                .about(&place)
                .help("known is `(End status)`; give what it means by an erratum, or accept this finding"),
            );
        }
    }
    for (cell, column) in row.iter().zip(columns).filter(|(_, column)| **column != Column::Value) {
        let Some(text) = cell_text(cell).filter(|text| !is_no_text(text.as_str())) else { continue };
        let (slot, attribute) = match column {
            Column::Display => (&mut status.display, "display"),
            Column::Doc => (&mut status.doc, "doc"),
            Column::End => {
                end_cell(&text, &mut status, &place, ledger);
                continue;
            }
            Column::Value | Column::Number | Column::Unknown => continue,
        };
        let text = match end_mark_behind(text.as_str()).filter(|_| attribute == "doc") {
            Some(at) => {
                status.is_final = true;
                ledger.fact(&place, "final", "end-mark", text.slice(at..text.as_str().len()).span());
                text.slice(0..at).trim()
            }
            None => text,
        };
        if text.is_blank() {
            continue;
        }
        *slot = Some(slot.take().map_or(String::new(), |before| before + "\n") + text.as_str());
        ledger.text_fact(&place, attribute, &[text]);
    }
    Some(status)
}

/// Finishes the statuses once it is known which field holds them.
pub(crate) fn finish(
    table: StatusTable,
    field: Pointer,
    order: Option<(StatusOrder, Span)>,
    ledger: &mut Ledger<'_>,
) -> Statuses {
    ledger.fact("/statuses", "field", "status-heading", table.name.span());
    let order = match order {
        Some((order, span)) => {
            ledger.fact("/statuses", "order", "phrase:order", span);
            order
        }
        None => {
            ledger.find_settled_by(
                "order",
                Diagnostic::warning(
                    Code::UnknownOrder,
                    "no sentence tells which status may follow which; any is taken",
                )
                .at(table.name.span())
                .about("/statuses")
                .help("say so by an erratum")
                .erratum(super::fields::requirement::erratum(
                    "/statuses",
                    "order",
                    "\"any\"",
                    "\"forward\"",
                )),
            );
            StatusOrder::Any
        }
    };
    Statuses { field, order, values: table.values }
}

/// A page tells which status may follow which, and lists none.
pub(crate) fn unlisted(order: Span) -> Diagnostic {
    Diagnostic::error(Code::UnreadStatus, "the page says in which order its statuses go, and no table lists any")
        .at(order)
        .about("/statuses")
        .help("expected a table with a column `Order Status`; put the statuses into one in the transcription, or give them by an erratum")
        .erratum(new_value(
            "/statuses",
            "{ field = \"/FIELD\", order = \"forward\", values = [{ value = \"…\" }] }",
        ))
}
