//! The portal's own headings and furniture: the words that part a page, in one table.

use std::sync::LazyLock;

use foldhash::HashMap;
use smol_str::{SmolStr, SmolStrBuilder};

use super::sides;
use crate::page::{Side, shapes};
use crate::source::Text;

/// What a heading opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Heading {
    /// HTTP headers; of the side that was opened before, where the heading names none.
    Headers,
    /// The fields of a message.
    Fields(Side),
    /// Everything about a message.
    Message(Side),
    /// The fields of the message that was opened before.
    Body,
    /// An example of the message that was opened before, or of the one it names.
    Example(Option<Side>),
    /// Result codes.
    Results,
    /// The site's own: buttons, tabs and the like, without a fact of the page.
    Furniture,
}

/// Every heading, in lower case.
const HEADINGS: &[(&str, Heading)] = &[
    ("general headers", Heading::Headers),
    ("common headers", Heading::Headers),
    ("headers", Heading::Headers),
    ("header", Heading::Headers),
    ("http headers", Heading::Headers),
    ("request headers", Heading::Headers),
    ("request header", Heading::Headers),
    ("response headers", Heading::Headers),
    ("response header", Heading::Headers),
    ("request-only headers", Heading::Headers),
    ("request only headers", Heading::Headers),
    ("response-only headers", Heading::Headers),
    ("response only headers", Heading::Headers),
    ("request parameters", Heading::Fields(Side::Request)),
    ("request parameter", Heading::Fields(Side::Request)),
    ("request fields", Heading::Fields(Side::Request)),
    ("response parameters", Heading::Fields(Side::Response)),
    ("response parameter", Heading::Fields(Side::Response)),
    ("response fields", Heading::Fields(Side::Response)),
    ("request body", Heading::Fields(Side::Request)),
    ("response body", Heading::Fields(Side::Response)),
    ("request", Heading::Message(Side::Request)),
    ("response", Heading::Message(Side::Response)),
    ("body", Heading::Body),
    ("parameters", Heading::Body),
    ("example", Heading::Example(None)),
    ("examples", Heading::Example(None)),
    ("sample", Heading::Example(None)),
    ("samples", Heading::Example(None)),
    ("request example", Heading::Example(Some(Side::Request))),
    ("request sample", Heading::Example(Some(Side::Request))),
    ("sample request", Heading::Example(Some(Side::Request))),
    ("example request", Heading::Example(Some(Side::Request))),
    ("response example", Heading::Example(Some(Side::Response))),
    ("response sample", Heading::Example(Some(Side::Response))),
    ("sample response", Heading::Example(Some(Side::Response))),
    ("example response", Heading::Example(Some(Side::Response))),
    ("result/error codes", Heading::Results),
    ("result / error codes", Heading::Results),
    ("result codes", Heading::Results),
    ("result code", Heading::Results),
    ("error codes", Heading::Results),
    ("error code", Heading::Results),
    ("common error codes", Heading::Results),
    ("error handling", Heading::Results),
    ("api explorer", Heading::Furniture),
    ("api path", Heading::Furniture),
    ("ui reference", Heading::Furniture),
    ("how can we help?", Heading::Furniture),
    ("on this page", Heading::Furniture),
    ("was this page helpful?", Heading::Furniture),
];

/// What each heading opens.
static KNOWN: LazyLock<HashMap<SmolStr, Heading>> =
    LazyLock::new(|| HEADINGS.iter().map(|(text, heading)| (SmolStr::new_static(text), *heading)).collect());

/// The methods an endpoint line starts with.
const METHODS: &[&str] = &["POST", "GET", "PUT", "DELETE", "PATCH"];

/// What the line opens, where it is a heading.
pub(crate) fn heading(line: &str) -> Option<Heading> {
    // A lone word in lower case is the name of a field, or inline code.
    let lone = !line.contains(char::is_whitespace) && line.starts_with(char::is_lowercase);
    if line.len() > 40 || lone {
        return None;
    }
    let line = unnumbered(line.trim());
    let known = KNOWN.get(&squeezed(line.trim_end_matches(':'))).copied();
    known.or_else(|| sides::read(line).filter(|read| !read.weak).map(|read| read.heading))
}

/// A line in lower case, its words parted by one blank each.
fn squeezed(line: &str) -> SmolStr {
    let mut squeezed = SmolStrBuilder::new();
    for (at, word) in line.split_whitespace().enumerate() {
        if at > 0 {
            squeezed.push(' ');
        }
        word.chars().for_each(|c| squeezed.push(c.to_ascii_lowercase()));
    }
    squeezed.finish()
}

/// A heading without the number in front of it: `2.1 Request`.
pub(crate) fn unnumbered(line: &str) -> &str {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = line.starts_with(|c: char| c.is_ascii_digit()) && rest.starts_with(char::is_whitespace);
    if number { rest.trim_start() } else { line }
}

/// What the line opens, where it is a heading only if fields stand below it: `Response message`.
pub(super) fn weak_heading(line: &str) -> Option<Heading> {
    let lone = !line.contains(char::is_whitespace) && line.starts_with(char::is_lowercase);
    if lone || heading(line).is_some() {
        return None;
    }
    sides::read(line).map(|read| read.heading)
}

/// Whether a heading of headers says neither whose they are nor that they are everybody's.
pub(super) fn names_no_side(heading: &str) -> bool {
    let lower = heading.to_lowercase();
    !["general", "common", "request", "response"].iter().any(|word| lower.contains(word))
        && sides::side(heading).is_none()
}

/// Whether the line is the label of a button that stands inside of what it is about.
pub(crate) fn is_button(line: &str) -> bool {
    ["copy", "copy code"].iter().any(|label| line.trim().eq_ignore_ascii_case(label))
}

/// Whether the line heads the headings of the page, which stand as links below it.
pub(super) fn is_contents(line: &str) -> bool {
    ["on this page", "contents", "table of contents"].iter().any(|label| line.trim().eq_ignore_ascii_case(label))
}

/// Whether the line is the site's own, without a fact of the page.
pub(crate) fn is_furniture(line: &str) -> bool {
    heading(line) == Some(Heading::Furniture)
}

/// Method and path of a line that says where the API is called: `POST /api/open/order`.
pub(crate) fn endpoint_line(line: &Text) -> Option<(Text, Text)> {
    let (method, path) = split_endpoint(line);
    let path_alone = !path.as_str().contains(char::is_whitespace) && path.as_str().contains('/');
    method.filter(|_| path_alone).map(|method| (method, path))
}

/// Words in front of the endpoint, in lower case.
const ENDPOINT_LABELS: &[&str] =
    &["endpoint", "path", "api path", "api", "url", "api url", "request url", "request path", "interface", "address"];

/// Method and path of a line that is a path alone, or one behind a word for it: `Endpoint: https://open.example.hk/api/order`.
pub(super) fn labelled_endpoint(line: &Text) -> Option<(Option<Text>, Text)> {
    let labelled = line.split_once(":").or_else(|| line.split_once("\u{ff1a}")).filter(|(label, _)| {
        let label = label.as_str().trim().to_lowercase();
        ENDPOINT_LABELS.contains(&unnumbered(&label))
    });
    let alone = labelled.is_none();
    let (method, path) = split_endpoint(&labelled.map_or_else(|| line.clone(), |(_, rest)| rest).trim());
    let text = path.as_str();
    let address = text.split_once("://").is_some_and(|(scheme, rest)| scheme.starts_with("http") && rest.contains('/'));
    let rooted = text.starts_with('/') && text.matches('/').count() > 1;
    let plain = !text.contains(|c: char| c.is_whitespace() || "?|,;".contains(c));
    (plain && (rooted || (address && !alone))).then_some((method, path))
}

/// Method and path of an endpoint, the first of which may be missing.
pub(crate) fn split_endpoint(text: &Text) -> (Option<Text>, Text) {
    let whole = text.trim();
    let method = whole.as_str().split(char::is_whitespace).next().unwrap_or_default().len();
    let (first, rest) = whole.as_str().split_at(method);
    if METHODS.iter().any(|word| first.eq_ignore_ascii_case(word)) && shapes::is_path(rest.trim()) {
        (Some(whole.slice(0..method)), whole.slice(method..whole.as_str().len()).trim())
    } else {
        (None, whole)
    }
}
