//! The sections of a rendered page: where a line is a heading, and where it only looks like one.

use crate::diagnostic::Diagnostic;
use crate::page::rendered::headings::{self, Heading};
use crate::page::rendered::lines::Line;
use crate::page::rendered::{field_line, sides};
use crate::page::tables::columns::{self, Kind};
use crate::page::tables::{pipes, value_headings};
use crate::page::{Side, findings, shapes};
use crate::source::{Source, Text};

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
    let last = LastHeadings::of(source, lines);
    while let Some(line) = lines.get(at) {
        if let Some((_, header)) = lines.get(at..).and_then(columns::line_header) {
            at += header.len();
            continue;
        }
        let within = matches!(heading, Some((Heading::Results, _)));
        if !within && opens_results(&line.text) {
            // Above the columns of result codes stands their heading, whatever its words are.
            let above = at.checked_sub(1).filter(|above| *above >= start && is_any_heading(source, lines, *above));
            found.push(Section { heading, lines: lines.get(start..above.unwrap_or(at)).unwrap_or_default() });
            heading = Some((Heading::Results, line));
            let known = above.and_then(|above| lines.get(above)).is_some_and(|line| names_results(line.as_str()));
            start = if known { at + 1 } else { above.unwrap_or(at + 1) };
            at += 1;
            continue;
        }
        let furniture_on_top = heading.is_none() && headings::is_furniture(line.as_str());
        if furniture_on_top && start == at {
            start = at + 1;
        } else if heading.is_some() && statuses_start(lines, at) && !lists_values_of_a_field(lines, at) {
            // Its title and its headings are part of what the page says as a whole.
            found.push(Section { heading, lines: lines.get(start..at).unwrap_or_default() });
            heading = Some((Heading::Furniture, line));
            start = at;
        } else if is_said_of_a_field(source, lines, at, &last)
            || (heading.is_some() && (is_label(source, lines, at) || heads_a_column(lines, at)))
        {
            at += 1;
            continue;
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

/// Whether a line ends with the glued columns of result codes: `CodeValueMessage`, `Error codes CodeValueMessage`.
fn opens_results(line: &Text) -> bool {
    let whole = line.as_str();
    let start = whole.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let last = line.slice(start..whole.len()).trim();
    last.as_str().len() > MOST_GLUED_LETTERS && columns::glued_header(&last).is_some()
        || columns::glued_header(line).is_some()
}

/// A word of this many letters is no heading of several columns.
const MOST_GLUED_LETTERS: usize = 10;

/// Whether a line reads like a heading: a few words without an end, and no field.
fn is_any_heading(source: &Source, lines: &[Line], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    let words = line.as_str().split_whitespace().count();
    let ends = line.as_str().ends_with(['.', ',', ';', '。', '}', ']', '"']);
    let said = at.checked_sub(1).and_then(|above| lines.get(above)).is_some_and(|line| is_field(source, line));
    words <= 5 && !ends && !said && !is_field(source, line)
}

/// The words of headings of result codes, in lower case.
const WORDS_OF_RESULTS: &[&str] = &[
    "code",
    "codes",
    "error",
    "errors",
    "result",
    "results",
    "status",
    "statuses",
    "return",
    "returned",
    "response",
    "business",
    "common",
    "message",
    "messages",
    "list",
    "api",
    "and",
    "of",
    "the",
    "possible",
    "錯誤碼",
    "错误码",
    "返回碼",
    "返回码",
    "結果碼",
    "结果码",
];

/// Whether a line is made of such words alone, so that nothing is lost with it.
fn names_results(line: &str) -> bool {
    let lower = line.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| WORDS_OF_RESULTS.contains(&word))
}

fn is_field(source: &Source, line: &Line) -> bool {
    field_line::parse(source, line).is_some()
}

/// Whether the words of a heading are what a field says of itself: right behind the field's line, with the next field or
/// the field's limits behind it, or in a cell above a type.
fn is_said_of_a_field(source: &Source, lines: &[Line], at: usize, last: &LastHeadings) -> bool {
    let Some(heading) = lines.get(at).and_then(|line| headings::heading(line.as_str())) else { return false };
    let (Some(above), Some(below)) = (at.checked_sub(1).and_then(|at| lines.get(at)), lines.get(at + 1)) else {
        return false;
    };
    let opens_fields = matches!(heading, Heading::Fields(_) | Heading::Message(_) | Heading::Body | Heading::Furniture);
    let limits = below.as_str().trim_end_matches(':').eq_ignore_ascii_case("more information");
    // `Response` is what a field says where the fields of the response stand under a heading below it.
    let again = match heading {
        Heading::Fields(side) | Heading::Message(side) => last.of_side(side).is_some_and(|last| last > at),
        _ => false,
    };
    let behind_a_field = is_field(source, above) && (limits || ((!opens_fields || again) && is_field(source, below)));
    let in_a_cell =
        shapes::is_type(below.as_str()) && (shapes::is_name(above.as_str()) || shapes::is_badge_word(above.as_str()));
    behind_a_field || in_a_cell
}

/// Where the last headings of the two messages stand that fields stand under.
struct LastHeadings {
    request: Option<usize>,
    response: Option<usize>,
}

impl LastHeadings {
    fn of(source: &Source, lines: &[Line]) -> Self {
        let last = |wanted: Side| {
            (0..lines.len()).rev().find(|at| {
                let heading = lines.get(*at).and_then(|line| headings::heading(line.as_str()));
                let opens = matches!(heading, Some(Heading::Fields(side) | Heading::Message(side)) if side == wanted);
                opens && fields_follow(source, lines, *at)
            })
        };
        Self { request: last(Side::Request), response: last(Side::Response) }
    }

    fn of_side(&self, side: Side) -> Option<usize> {
        match side {
            Side::Request => self.request,
            Side::Response => self.response,
        }
    }
}

/// Whether the words of a heading only introduce what stands below them in a text: a colon stands behind them, and what they
/// would open is not there.
fn is_label(source: &Source, lines: &[Line], at: usize) -> bool {
    let Some(line) = lines.get(at).filter(|line| line.as_str().ends_with([':', '\u{ff1a}'])) else { return false };
    let below = lines.get(at + 1).map_or("", Line::as_str);
    let table = || lines.get(at + 1..).and_then(columns::line_header).is_some();
    let piped = || lines.get(at + 1).is_some_and(|line| pipes::header(&line.text).is_some());
    let opened = match headings::heading(line.as_str()) {
        None => return false,
        Some(Heading::Example(_)) => below.starts_with(['{', '[']),
        Some(Heading::Fields(_) | Heading::Message(_) | Heading::Body) => {
            fields_follow(source, lines, at) || headings::heading(below).is_some()
        }
        Some(Heading::Results) => table() || piped() || lines.get(at + 1).is_some_and(|line| opens_results(&line.text)),
        Some(Heading::Headers | Heading::Furniture) => table() || piped(),
    };
    !opened
}

/// Whether the heading of examples is one of a column in a table of values: `Type` / `Meaning` / `Example`.
fn heads_a_column(lines: &[Line], at: usize) -> bool {
    let text = |at: usize| lines.get(at).map_or("", Line::as_str);
    let other = |above: usize| value_headings::is_any(text(above)) && !value_headings::is_status(text(above));
    at.checked_sub(1).is_some_and(other) && value_headings::is_any(text(at)) && !text(at + 1).starts_with(['{', '['])
}

/// A heading whose words stand in sentences just as well: fields stand right below it, and it is not what a field says.
fn weak_heading(source: &Source, lines: &[Line], at: usize) -> Option<Heading> {
    let heading = headings::weak_heading(lines.get(at)?.as_str())?;
    let above = at.checked_sub(1).and_then(|above| lines.get(above));
    let said_of_a_field = above.is_some_and(|line| field_line::parse(source, line).is_some());
    (!said_of_a_field && fields_follow(source, lines, at)).then_some(heading)
}

/// Whether a table of statuses starts at a line: its header row, or its title, with a sentence or two between.
fn statuses_start(lines: &[Line], at: usize) -> bool {
    let text = |at: usize| lines.get(at).map_or("", Line::as_str);
    let other = |at: usize| value_headings::is(text(at), value_headings::OTHERS);
    let piped = |at: usize| {
        let header = lines.get(at).and_then(|line| pipes::header(&line.text));
        header.is_some_and(|header| header.cells.iter().any(|cell| value_headings::is_status(cell.as_str())))
    };
    let title = value_headings::is_status(text(at)) && !piped(at);
    let heads = |at: usize| {
        (value_headings::is_status(text(at)) && other(at + 1)) || (other(at) && value_headings::is_status(text(at + 1)))
    };
    heads(at) || (title && (at + 1..at + 4).any(|at| piped(at) || heads(at)))
}

/// So many lines above a table of values, the field can stand that it is about.
const MOST_LINES_ABOVE: usize = 6;

/// Whether the table of statuses that starts at a line lists the values of a field above it that is called so, and is none of
/// the page's own: `taskStatus string` / `Status` / `Description`.
fn lists_values_of_a_field(lines: &[Line], at: usize) -> bool {
    let text = |at: usize| lines.get(at).map_or("", Line::as_str);
    let squashed = |text: &str| text.split_whitespace().collect::<String>().to_lowercase();
    let display = value_headings::is(text(at + 2), value_headings::OTHERS);
    let named = |line: &Line| {
        let name = line.as_str().split_whitespace().next().unwrap_or_default();
        let plain = field_line::is_like_a_field(name) && !matches!(name, "status" | "orderStatus");
        plain && shapes::is_name(name) && squashed(name).ends_with(&squashed(text(at)))
    };
    let above = lines.get(at.saturating_sub(MOST_LINES_ABOVE)..at).unwrap_or_default();
    value_headings::is_status(text(at)) && !display && above.iter().any(named)
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
