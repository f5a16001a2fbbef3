//! A finding as an excerpt of its source with a caret, advice, and the erratum that would settle it.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use portal_codegen::diagnostic::{Diagnostic, Severity};
use portal_codegen::source::{Source, Span};

/// A marked place of more lines than this is shown by its first line.
const MOST_LINES: usize = 4;
/// A line of more characters than this is cut around the marked place.
const LONGEST_LINE: usize = 160;
/// How many characters a cut line keeps on either side.
const AROUND: usize = 50;

/// Draws one finding.
pub fn render(finding: &Diagnostic, source: Option<&Source>, renderer: &Renderer) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let message = match &finding.place {
        Some(place) => format!("{}: {}", place, finding.message),
        None => finding.message.clone(),
    };
    let mut group = Group::with_title(level.primary_title(message).id(finding.code.as_str()));
    if let Some(file) = &finding.file {
        group = match source.zip(finding.span) {
            Some((source, span)) => locate(group, file, source, span),
            None => group.element(Origin::path(file)),
        };
    }
    for help in &finding.help {
        group = group.element(Level::HELP.message(help));
    }
    if let Some(reason) = &finding.accepted {
        group = group.element(Level::NOTE.message(format!("accepted: {reason}")));
    }
    let mut text = without_bare_signs(&renderer.render(&[group]));
    if let Some(erratum) = finding.erratum.as_ref().filter(|_| finding.accepted.is_none()) {
        text.push_str("an erratum that would settle it:\n\n");
        text.push_str(erratum.trim_end());
        text.push('\n');
    }
    text
}

/// Leaves out the line that the renderer puts where an excerpt names no file: its file is named above it already.
fn without_bare_signs(rendered: &str) -> String {
    // Colours are escapes that end with an `m`.
    let plain = |line: &str| {
        let mut parts = line.split('\x1b');
        let first = parts.next().unwrap_or_default().to_owned();
        parts.filter_map(|part| part.split_once('m')).fold(first, |text, (_, part)| text + part)
    };
    let is_bare = |line: &&str| plain(line).trim() == ":::";
    rendered.lines().filter(|line| !is_bare(line)).fold(String::new(), |text, line| text + line + "\n")
}

/// Adds the place and the excerpt.
fn locate<'a>(group: Group<'a>, file: &'a str, source: &Source, span: Span) -> Group<'a> {
    let place = source.line_column(span.start);
    let window = cut(source, span);
    let mark = AnnotationKind::Primary.span(window.mark.range());
    let snippet = Snippet::source(window.text).line_start(place.line as usize).annotation(mark);
    if window.is_whole {
        return group.element(snippet.path(file));
    }
    // The column counts from the start of the line, which the excerpt of a long line does not show.
    let origin = Origin::path(file).line(place.line as usize).char_column(place.column as usize);
    group.element(origin).element(snippet)
}

/// A few lines of a source with a marked place in them.
struct Window {
    text: String,
    mark: Span,
    /// Whether it starts at the start of a line.
    is_whole: bool,
}

/// Cuts the lines around a place out of a source, so that a page on one long line, and many findings on a long page, are
/// drawn as fast as any.
fn cut(source: &Source, span: Span) -> Window {
    let text = source.text();
    let at = |offset: u32| floor(text, offset as usize);
    let (start, mut end) = (at(span.start), at(span.end));
    let lines = text[start..end].split('\n').count();
    let first_end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    if lines > MOST_LINES {
        end = first_end;
    }
    let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let to = text[end..].find('\n').map_or(text.len(), |length| end + length);
    let longest = text[from..to].split('\n').map(str::len).max().unwrap_or(0);
    if longest <= LONGEST_LINE {
        return Window { text: text[from..to].to_owned(), mark: Span::new(start - from, end - from), is_whole: true };
    }
    let end = end.min(first_end).min(floor(text, start + LONGEST_LINE));
    let before = floor(text, start.saturating_sub(AROUND)).max(from);
    let after = floor(text, end + AROUND).min(text[end..].find('\n').map_or(text.len(), |length| end + length));
    let lead = if before > from { "…" } else { "" };
    let tail = if after < to { "…" } else { "" };
    Window {
        text: format!("{lead}{}{tail}", &text[before..after]),
        mark: Span::new(lead.len() + start - before, lead.len() + end - before),
        is_whole: false,
    }
}

/// The nearest border between characters at or before an offset.
fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
