//! Which layout a capture is in, told from what stands in it.

use super::Layout;
use super::rendered::field_line;
use super::rendered::headings::{self, Heading};
use super::rendered::lines::{self, Line};
use super::tables::columns::Kind;
use super::tables::{cells, pipes};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Source;

/// What a capture is made of.
#[derive(Debug)]
pub(super) enum Shape {
    /// Portal JSON from byte `at` on.
    Json {
        /// Where its opening brace stands.
        at: usize,
    },
    /// A rendered page.
    Lines {
        /// In which layout.
        layout: Layout,
        /// Its lines.
        lines: Vec<Line>,
    },
}

/// How to capture a page.
pub(super) const ADVICE: &str = "open the page in a browser, signed in, and save the portal JSON that the network view shows; or copy the rendered page as text";

/// Recognises the layout of a capture, or refuses it with advice.
pub(super) fn recognise(source: &Source) -> Result<Shape, Box<Diagnostic>> {
    let lines = lines::lines(source);
    if lines.is_empty() {
        return Err(refusal(Code::EmptyPage, "the file is empty; expected a captured page"));
    }
    let json = json_start(source, &lines);
    if let Some(Json { at, has_content: true }) = json {
        return Ok(Shape::Json { at });
    }
    // A rendered page can show some JSON above its first heading.
    match (rendered(source, &lines), json) {
        (Some(layout), _) => Ok(Shape::Lines { layout, lines }),
        (None, Some(Json { at, .. })) => Ok(Shape::Json { at }),
        (None, None) => Err(unknown(&lines)),
    }
}

fn refusal(code: Code, message: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(code, message).help(ADVICE))
}

/// An object that may be the page.
#[derive(Clone, Copy)]
struct Json {
    /// Where its opening brace stands.
    at: usize,
    /// Whether it opens with the member that holds the page.
    has_content: bool,
}

/// Where the portal JSON starts: an object, with at most a few header lines in front.
fn json_start(source: &Source, lines: &[Line]) -> Option<Json> {
    for line in lines.iter().take(HEADER_LINES) {
        let text = line.as_str();
        let content = text.match_indices('{').map(|(at, _)| at).find(|at| holds_content(&text[at + 1..]));
        if let Some(at) = content.or_else(|| text.starts_with('{').then_some(0)) {
            let at = line.text.span_of(at..at + 1).range().start;
            let behind = source.text().get(at + 1..)?.trim_start();
            let has_content = content.is_some() || holds_page(behind);
            return behind.starts_with('"').then_some(Json { at, has_content });
        }
        if headings::heading(text).is_some_and(|heading| heading != Heading::Furniture) {
            return None;
        }
    }
    None
}

/// Whether an object opens with the member that holds the page.
fn holds_content(text: &str) -> bool {
    text.get(..40).unwrap_or(text).trim_start().starts_with("\"content\"")
}

/// Whether the members of an object are those of a page, in whatever order.
fn holds_page(members: &str) -> bool {
    holds_content(members) || ["\"content\"", "\"editType\""].iter().all(|member| members.contains(member))
}

/// Above this number of lines, an opening brace belongs to an example.
const HEADER_LINES: usize = 12;

/// What there is of a rendered page.
#[derive(Default)]
struct Signs {
    sections: bool,
    messages: bool,
    endpoint: bool,
    message_lines: bool,
    broken_lines: bool,
    field_lines: bool,
    pipes: bool,
    piped_tables: bool,
    line_tables: bool,
}

fn rendered(source: &Source, lines: &[Line]) -> Option<Layout> {
    let mut signs = Signs::default();
    for (at, line) in lines.iter().enumerate() {
        let fields_due = |heading| matches!(heading, Heading::Fields(_));
        let heading = headings::heading(line.as_str());
        signs.sections |= heading.is_some_and(fields_due);
        signs.messages |= heading.is_some_and(|heading| matches!(heading, Heading::Message(_)));
        signs.endpoint |= headings::endpoint_line(&line.text).is_some();
        let piped = pipes::header(&line.text).and_then(|header| header.kind);
        signs.pipes |= piped.is_some();
        signs.piped_tables |= piped == Some(Kind::Fields);
        signs.line_tables = signs.line_tables || cells::holds_fields(lines, at);
        let field = field_line::sure(source, line).is_some();
        signs.field_lines |= signs.sections && field;
        signs.message_lines |= signs.messages && field;
        signs.broken_lines |= signs.sections && field_line::broken(lines, at).is_some();
    }
    match signs {
        Signs { field_lines: true, pipes: true, .. } => Some(Layout::RenderedPipes),
        Signs { field_lines: true, .. } => Some(Layout::RenderedLines),
        Signs { piped_tables: true, .. } => Some(Layout::TablePipes),
        Signs { line_tables: true, .. } => Some(Layout::TableLines),
        // No table of fields: they stand under headings that a page of tables has as well, or the page has none.
        Signs { message_lines: true, .. } | Signs { broken_lines: true, .. } => Some(Layout::RenderedLines),
        Signs { sections: true, endpoint: true, .. } => Some(Layout::RenderedLines),
        _ => None,
    }
}

/// Why a capture is in no layout that can be read.
fn unknown(lines: &[Line]) -> Box<Diagnostic> {
    let text = lines.iter().take(200).map(|line| line.as_str().to_lowercase()).collect::<Vec<_>>().join("\n");
    let signs_in = ["sign in", "log in", "login", "password", "verification code"];
    let portal = ["order status", "base api", "success", "param_illegal", "alipayhk", "required"];
    if signs_in.iter().filter(|words| text.contains(**words)).count() > 1 {
        refusal(Code::SignInPage, "this is a sign-in page, not a page of the documentation")
    } else if lines.first().is_some_and(|line| line.as_str().starts_with('<')) {
        refusal(
            Code::UnknownLayout,
            "this is the HTML of the site, not what it shows; the page itself comes as portal JSON",
        )
    } else if portal.iter().any(|words| text.contains(words)) {
        refusal(Code::KeysStripped, "the sentences of a page are here, but not the names they belong to")
    } else {
        refusal(
            Code::UnknownLayout,
            "this is no page in a known layout: neither portal JSON nor a table of fields was found",
        )
    }
}
