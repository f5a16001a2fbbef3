//! Findings get the places in the spec that they are about, so that errata can accept them one by one.

use std::collections::HashMap;

use super::{Page, Row, Side, shapes};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Span, Text};

/// Names the place of all findings from the `since`th on that have none yet.
pub(super) fn about(findings: &mut [Diagnostic], since: usize, place: &str) {
    for finding in findings.iter_mut().skip(since).filter(|finding| finding.place.is_none()) {
        finding.place = Some(place.to_owned());
    }
}

/// The place of a field of that name, marks behind it left out: a JSON Pointer.
pub(super) fn child(place: &str, name: &str) -> String {
    format!("{place}/{}", shapes::without_marks(name).replace('~', "~0").replace('/', "~1"))
}

/// A line that reads like the heading of fields, and says not whose.
pub(super) fn unknown_heading(line: &Text) -> Diagnostic {
    Diagnostic::error(
        Code::UnknownHeading,
        format!("`{line}` reads like the heading of fields, but not whose they are"),
    )
    .at(line.span())
    .help("write `Request parameters` or `Response parameters` above the fields in the transcription")
    .help("where it is a sentence, end it with a full stop there")
}

/// A table of fields that nothing tells the owner of.
pub(super) fn unnamed_table(read_as: &str, at: Span) -> Diagnostic {
    let message = format!("nothing names what this table is about; it was read as {read_as}");
    let help = "put the name of its type on a line above it, as the rendered page has it, or capture the portal JSON";
    Diagnostic::error(Code::UnnamedTable, message).at(at).help(help)
}

/// A heading announces fields, and none was read under it. With nothing at all below it, the message may have none.
pub(super) fn no_fields(side: Side, heading: &Text, empty: bool) -> Diagnostic {
    let message = format!("`{heading}` announces fields, but none was read below it");
    let found = if empty { Diagnostic::warning } else { Diagnostic::error };
    found(Code::NoFields, message)
        .at(heading.span())
        .about(side.place())
        .help("expected lines such as `name string REQUIRED`; write `None` below the heading in the transcription where the message has no fields")
}

/// A header row with no row of fields below it; of headers where it is about no side.
pub(super) fn no_rows(side: Option<Side>, header: &Text) -> Diagnostic {
    let message = "a table of fields has its header row here, and no row below it";
    // Headers are mostly the same for all pages.
    let found = if side.is_some() { Diagnostic::error } else { Diagnostic::warning };
    found(Code::NoFields, message.to_owned()).at(header.span()).about(side.map_or("/headers", Side::place)).help(
        "take the rows from the rendered page; where the message has no fields, write `None` in the place of the table",
    )
}

/// The place of a named type, before it is known which field has it.
pub(super) const TYPES: &str = "/types";

/// Moves the findings about named types to the first field that has the type.
pub(super) fn move_to_fields(findings: &mut [Diagnostic], page: &Page) {
    if page.types.is_empty() {
        return;
    }
    let mut fields = HashMap::new();
    for (place, table) in [("/request", &page.request), ("/response", &page.response)] {
        fields_by_type(place, &table.rows, &mut fields);
    }
    for place in findings.iter_mut().filter_map(|finding| finding.place.as_mut()) {
        let inside =
            place.strip_prefix(TYPES).and_then(|rest| rest.strip_prefix('/')).and_then(|rest| rest.split_once('/'));
        if let Some((name, rest)) = inside
            && let Some(field) = fields.get(name)
        {
            *place = format!("{field}/{rest}");
        }
    }
}

/// The first field whose type holds a word, by word.
fn fields_by_type<'a>(place: &str, rows: &'a [Row], found: &mut HashMap<&'a str, String>) {
    for row in rows {
        let here = child(place, row.name.as_str());
        let words = row.ty.as_ref().map_or("", |ty| ty.as_str());
        for word in words.split(|c: char| !c.is_alphanumeric() && c != '_') {
            found.entry(word).or_insert_with(|| here.clone());
        }
        fields_by_type(&here, row.children.as_deref().unwrap_or_default(), found);
    }
}
