//! The line that tells a rendered page's endpoint, and lines that tell another.

use crate::diagnostic::{Code, Diagnostic};
use crate::page::Layout;
use crate::page::rendered::field_line;
use crate::page::rendered::headings::{self, Heading};
use crate::page::rendered::lines::Line;
use crate::source::{Source, Text};

/// Takes the endpoint out of the lines: its method and its path.
pub(super) fn take(
    source: &Source,
    layout: Layout,
    lines: &mut Vec<Line>,
    findings: &mut Vec<Diagnostic>,
) -> Option<(Option<Text>, Text)> {
    // Among the fields, an endpoint is another API's.
    let fields = lines.iter().position(|line| opens_fields(source, layout, line)).unwrap_or(lines.len());
    let above = lines.get(..fields).unwrap_or_default();
    let endpoint = above.iter().position(|line| headings::endpoint_line(&line.text).is_some());
    let endpoint = endpoint.map(|at| lines.remove(at)).and_then(|line| headings::endpoint_line(&line.text));
    for line in lines.iter() {
        let other = headings::endpoint_line(&line.text);
        if other.as_ref().is_some_and(|other| endpoint.as_ref().is_none_or(|known| !is_same(known, other))) {
            findings.push(second_endpoint(&line.text));
        }
    }
    let known = endpoint.map(|(method, path)| (Some(method), path));
    known.or_else(|| {
        let found = lines.iter().take(fields).position(|line| headings::labelled_endpoint(&line.text).is_some())?;
        headings::labelled_endpoint(&lines.remove(found).text)
    })
}

/// Whether the line is the first of a field or a heading of fields.
fn opens_fields(source: &Source, layout: Layout, line: &Line) -> bool {
    let heading = matches!(headings::heading(line.as_str()), Some(Heading::Fields(_) | Heading::Results));
    heading || (!super::by_tables(layout) && field_line::sure(source, line).is_some_and(|field| field.badge.is_some()))
}

fn is_same(one: &(Text, Text), other: &(Text, Text)) -> bool {
    one.0.as_str().eq_ignore_ascii_case(other.0.as_str()) && one.1.as_str() == other.1.as_str()
}

/// A line with another endpoint than the page's own.
fn second_endpoint(line: &Text) -> Diagnostic {
    let message = format!("`{line}` is a second endpoint, and the spec of a page has one");
    Diagnostic::error(Code::UnreadPath, message)
        .at(line.span())
        .about("/path")
        .help("keep the endpoint that the page is about in the transcription; another API is another page")
}
