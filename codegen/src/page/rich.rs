//! Rich text in the strings of the portal JSON, as blocks.

use super::Block;
use super::{html, html_tags, html_tokens, prose};
use crate::diagnostic::Diagnostic;
use crate::json::{Node, Value};
use crate::source::Text;

/// How the rich texts of a page are marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Markup {
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
            Value::String(text) if html_tags::holds_tags(text.as_str()) => return Markup::Html,
            Value::Array(items) => open.extend(items),
            Value::Object(members) => open.extend(members.iter().map(|member| &member.value)),
            _ => {}
        }
    }
    Markup::Stripped
}

/// The blocks of a rich text.
pub(super) fn blocks(text: &Text, markup: Markup, findings: &mut Vec<Diagnostic>) -> Vec<Block> {
    match markup {
        Markup::Html if html_tags::holds_tags(text.as_str()) => html::blocks(text, findings),
        Markup::Html => prose::from_lines(decoded(text).split('\n')),
        Markup::Stripped => prose::from_lines(text.split('\n')),
    }
}

/// A text without tags, its character references decoded.
pub(super) fn decoded(text: &Text) -> Text {
    html_tokens::decode(text, 0..text.as_str().len())
}

/// All texts of the blocks in a row, as one line; pictures have none.
pub(super) fn one_line(blocks: &[Block]) -> Text {
    let texts: Vec<Text> = blocks
        .iter()
        .flat_map(|block| match block {
            Block::Line(text) | Block::Bullet(text) | Block::SubBullet { text, .. } => vec![text.clone()],
            Block::Image(_) => Vec::new(),
            Block::Table(table) => {
                table.rows.iter().flatten().map(|cell| one_line(cell)).filter(|text| !text.is_blank()).collect()
            }
        })
        .collect();
    Text::join(&texts, " ")
}
