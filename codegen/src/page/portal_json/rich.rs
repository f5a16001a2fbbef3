//! Rich text in the strings of the portal JSON, as blocks.

use crate::diagnostic::{Code, Diagnostic};
use crate::json::{Node, Value};
use crate::page::Block;
use crate::page::html::{self, tags, tokens};
use crate::page::rendered::prose;
use crate::source::Text;

/// How the rich texts of a page are marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Markup {
    /// As HTML.
    Html,
    /// Not any more: lines are left, bullets among them.
    Stripped,
}

/// The markup of a page: HTML where any string of it holds an HTML tag.
pub(super) fn markup_of(content: &Node) -> Markup {
    let mut open = vec![content];
    while let Some(node) = open.pop() {
        match &node.value {
            Value::String(text) if tags::holds_tags(text.as_str()) => return Markup::Html,
            Value::Array(items) => open.extend(items),
            Value::Object(members) => open.extend(members.iter().map(|member| &member.value)),
            _ => {}
        }
    }
    Markup::Stripped
}

/// The blocks of a rich text.
pub(crate) fn blocks(text: &Text, markup: Markup, findings: &mut Vec<Diagnostic>) -> Vec<Block> {
    findings.extend(escaped_twice(text));
    match markup {
        Markup::Html if tags::holds_elements(text.as_str()) => html::blocks(text, findings),
        Markup::Html => prose::from_lines(decoded(text).split('\n')),
        Markup::Stripped => prose::from_lines(text.split('\n')),
    }
}

/// Tells of a text whose very tags are written as character references: nothing in it would be read as markup.
fn escaped_twice(text: &Text) -> Option<Diagnostic> {
    if !text.as_str().trim_start().starts_with("&lt;") {
        return None;
    }
    let decoded = decoded(text);
    let opens = decoded.as_str().trim_start().starts_with('<') && tags::holds_tags(decoded.as_str());
    let message = "the markup of this text is escaped, so that it would be read as words";
    let help = "capture the page again; the strings of the portal JSON hold HTML as it is";
    opens.then(|| Diagnostic::error(Code::IgnoredMarkup, message).at(text.span()).help(help))
}

/// A text without tags, its character references decoded.
pub(crate) fn decoded(text: &Text) -> Text {
    tokens::decode(text, 0..text.as_str().len())
}

/// All texts of the blocks in a row, as one line; pictures have none.
pub(crate) fn one_line(blocks: &[Block]) -> Text {
    let texts: Vec<Text> = blocks.iter().flat_map(Block::texts).filter(|text| !text.is_blank()).collect();
    Text::join(&texts, " ")
}
