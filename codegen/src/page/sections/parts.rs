//! The sections of a rendered page: where a line is a heading, and where it only looks like one.

use crate::diagnostic::Diagnostic;
use crate::page::columns::{self, Kind};
use crate::page::headings::{self, Heading};
use crate::page::lines::Line;
use crate::page::{field_line, findings, pipes, shapes, sides};
use crate::source::Source;

/// What stands under one heading.
pub(super) struct Section<'a> {
    /// The heading; none on top of the page.
    pub(super) heading: Option<(Heading, &'a Line)>,
    /// The lines under it.
    pub(super) lines: &'a [Line],
}

/// Takes the lines apart at their headings. A word in the header row of a table is no heading.
pub(super) fn sections<'a>(source: &Source, lines: &'a [Line]) -> Vec<Section<'a>> {
    let mut found = Vec::new();
    let (mut heading, mut start, mut at) = (None, 0, 0);
    while let Some(line) = lines.get(at) {
        if let Some((_, header)) = lines.get(at..).and_then(columns::line_header) {
            at += header.len();
            continue;
        }
        let furniture_on_top = heading.is_none() && headings::is_furniture(line.as_str());
        if furniture_on_top && start == at {
            start = at + 1;
        } else if let Some(next) = headings::heading(line.as_str()).or_else(|| weak_heading(source, lines, at)) {
            found.push(Section { heading, lines: lines.get(start..at).unwrap_or_default() });
            heading = Some((next, line));
            start = at + 1;
        }
        at += 1;
    }
    found.push(Section { heading, lines: lines.get(start..).unwrap_or_default() });
    found
}

/// A heading whose words stand in sentences just as well: fields stand right below it, and it is not what a field says.
fn weak_heading(source: &Source, lines: &[Line], at: usize) -> Option<Heading> {
    let heading = headings::weak_heading(lines.get(at)?.as_str())?;
    let above = at.checked_sub(1).and_then(|above| lines.get(above));
    let said_of_a_field = above.is_some_and(|line| field_line::parse(source, line).is_some());
    (!said_of_a_field && fields_follow(source, lines, at)).then_some(heading)
}

/// So many sentences can stand between a heading and its fields.
const MOST_SENTENCES: usize = 8;

/// Whether fields, or a table of them, stand below a line, with nothing but sentences between.
fn fields_follow(source: &Source, lines: &[Line], at: usize) -> bool {
    let sentence = |line: &&Line| shapes::is_sentence(line.as_str()) && field_line::parse(source, line).is_none();
    let below = lines.iter().skip(at + 1);
    let next = at + 1 + below.take(MOST_SENTENCES).take_while(sentence).count();
    let Some(line) = lines.get(next) else { return false };
    field_line::parse(source, line).is_some()
        || lines.get(next..).and_then(columns::line_header).is_some()
        || pipes::header(&line.text).is_some_and(|header| header.kind == Some(Kind::Fields))
}

/// Tells of headings that no rule knows, with fields below them, where no fields are due.
pub(super) fn tell_unknown_headings(source: &Source, lines: &[Line], findings: &mut Vec<Diagnostic>) {
    for (at, line) in lines.iter().enumerate() {
        if sides::is_like_a_heading(line.as_str()) && fields_follow(source, lines, at) {
            findings.push(findings::unknown_heading(&line.text));
        }
    }
}
