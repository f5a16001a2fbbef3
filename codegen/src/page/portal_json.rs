//! Layouts J0 and J: the portal JSON of a page, as served or with the HTML stripped from its strings.

mod content;
pub(super) mod described;
mod members;
mod rich;

use self::members::Members;
use super::Page;
use super::layout::ADVICE;
use super::rendered::headings;
use crate::diagnostic::{Code, Diagnostic};
use crate::json::{self, Dialect, Node, Value};
use crate::source::{Source, Text};

/// The members of the portal JSON. `sceneConfig` is the site's own: the same on every page, and no fact of any.
const PAGE_KEYS: &[&str] = &["content", "sceneConfig"];

/// Reads the portal JSON that starts at byte `at`; what stands in front of it are the page's header lines.
pub(super) fn read(source: &Source, at: usize, findings: &mut Vec<Diagnostic>) -> Option<Page> {
    let end = source.text().len();
    let text = source.slice(at..end);
    let (root, length) = match json::parse_prefix(&text, Dialect::RawLineFeeds) {
        Ok(read) => read,
        Err(error) => {
            findings.push(
                Diagnostic::error(Code::JsonSyntax, format!("the portal JSON cannot be read: {}", error.message))
                    .at(error.span)
                    .help("capture the page again; the portal JSON must be whole"),
            );
            return None;
        }
    };
    let inner = content_in_a_string(&root);
    let content = content_of(&root, findings)?;
    let content = inner.as_ref().unwrap_or(content);
    let mut page = content::read(source, content, findings)?;
    header_lines(source, at, &mut page, findings);
    for line in text.slice(length..text.as_str().len()).lines() {
        findings.push(stray(&line, "after"));
    }
    Some(page)
}

/// The object that holds the page: the member `content`, or the root itself where it was cut out.
fn content_of<'a>(root: &'a Node, findings: &mut Vec<Diagnostic>) -> Option<&'a Node> {
    let Value::Object(members) = &root.value else { return Some(root) };
    let has = |key: &str| members.iter().any(|member| member.key.as_str() == key);
    if !has("content") {
        if has("request") || has("response") {
            return Some(root);
        }
        let message = "this JSON is none of the portal's: it has no `content`";
        findings.push(Diagnostic::error(Code::UnknownLayout, message).at(root.span).help(ADVICE));
        return None;
    }
    let envelope = Members::open(root, "the portal JSON", PAGE_KEYS, findings)?;
    let content = envelope.member("content");
    if content.is_none() {
        envelope.missing("content", findings);
    }
    content.map(|member| &member.value)
}

/// The page's object where the portal JSON holds it as a string of JSON.
fn content_in_a_string(root: &Node) -> Option<Node> {
    let Value::Object(members) = &root.value else { return None };
    let content = members.iter().rev().find(|member| member.key.as_str() == "content")?;
    let Value::String(text) = &content.value.value else { return None };
    json::parse(text, Dialect::RawLineFeeds).ok()
}

/// Takes the title from the lines in front of the JSON, where they hold one.
fn header_lines(source: &Source, at: usize, page: &mut Page, findings: &mut Vec<Diagnostic>) {
    let header = source.slice(0..at);
    let lines: Vec<Text> = header.lines().filter(|line| !headings::is_furniture(line.as_str())).collect();
    // What an envelope around the page or a tool puts in front of it is no title.
    let title = lines
        .iter()
        .position(|line| !line.as_str().contains(['{', '[', '=', '`', '"']) && !line.as_str().starts_with("HTTP/"));
    if let Some(title) = title.and_then(|at| lines.get(at)) {
        page.title = Some(title.clone());
    }
    let others = lines.into_iter().enumerate().filter(|(at, _)| Some(*at) != title).map(|(_, line)| line);
    for line in others {
        findings.push(stray(&line, "before"));
    }
}

fn stray(line: &Text, side: &str) -> Diagnostic {
    Diagnostic::warning(Code::StrayText, format!("text {side} the portal JSON belongs to no part of the page"))
        .at(line.span())
        .help("cut it from the capture if it is no part of the page")
}
