//! Rows that bear the name of a type: the heading row of the type's table was not understood.

use std::collections::HashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Layout, Page, Row, findings, shapes};
use crate::side::Side;

/// Tells of rows in hand-made tables that are called like the type of another row, which no table lists.
pub(crate) fn tell(page: &Page) -> Vec<Diagnostic> {
    if !matches!(page.layout, Layout::TablePipes | Layout::TableLines) {
        return Vec::new();
    }
    let tables = || [(Side::Request, &page.request.rows), (Side::Response, &page.response.rows)].into_iter();
    let inner = || page.types.iter().map(|table| &table.fields.rows);
    let mut types = HashSet::new();
    tables().map(|(_, rows)| rows).chain(inner()).for_each(|rows| named(rows, &mut types));
    for table in &page.types {
        types.remove(table.name.as_str());
    }
    let mut found = Vec::new();
    for (side, rows) in tables() {
        rows.iter()
            .filter(|row| types.contains(row.name.as_str()))
            .for_each(|row| found.push(title(row, side.place())));
    }
    for table in &page.types {
        let place = format!("{}/{}", findings::TYPES, table.name);
        let rows = table.fields.rows.iter().filter(|row| types.contains(row.name.as_str()));
        rows.for_each(|row| found.push(title(row, &place)));
    }
    found
}

/// The names of types that rows have.
fn named<'p>(rows: &'p [Row], types: &mut HashSet<&'p str>) {
    for row in rows {
        let words = row.ty.as_ref().map_or("", |ty| ty.as_str()).split(|c: char| !c.is_alphanumeric() && c != '_');
        types.extend(words.filter(|word| shapes::is_type_name(word) && !shapes::is_type(word) && *word != "See"));
        named(row.children.as_deref().unwrap_or_default(), types);
    }
}

fn title(row: &Row, place: &str) -> Diagnostic {
    let message = format!("`{}` is the name of a type, but stands where the name of a field is due", row.name);
    Diagnostic::error(Code::StrangeRow, message)
        .at(row.name.span())
        .about(findings::child(place, row.name.as_str()))
        .help("the heading row below it was not understood: write `Name`, `Description`, `Type` and `Sample` there in the transcription, as in the other tables")
}
