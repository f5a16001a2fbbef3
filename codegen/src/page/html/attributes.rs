//! What the attributes of a tag say.

use super::tags::element;
use super::tokens::{self, Tag};
use crate::source::Text;

/// The most columns or rows that one cell takes up.
const WIDEST: usize = 100;
/// Elements that nothing closes.
const VOID: &[&str] = &["br", "col", "hr", "img", "input", "link", "meta", "wbr"];

impl Tag {
    /// Whether an element's own style hides it.
    pub(super) fn is_unseen(&self, text: &Text) -> bool {
        let style = self.attribute(text, "style").map_or(String::new(), |style| style.as_str().to_ascii_lowercase());
        let style: String = style.chars().filter(|c| !c.is_whitespace()).collect();
        let hidden = self.attributes.iter().any(|(name, _)| name == "hidden");
        !VOID.contains(&self.name.as_str())
            && (hidden || style.contains("display:none") || style.contains("visibility:hidden"))
    }

    /// The value of an attribute, decoded.
    fn attribute(&self, text: &Text, name: &str) -> Option<Text> {
        let (_, range) = self.attributes.iter().find(|(known, _)| known == name)?;
        Some(tokens::decode(text, range.clone()).trim())
    }

    /// The number that an attribute gives, 1 where it gives none.
    pub(super) fn number(&self, text: &Text, name: &str) -> usize {
        let number = self.attribute(text, name).and_then(|value| value.as_str().parse().ok());
        number.unwrap_or(1).clamp(1, WIDEST)
    }

    /// By how many levels an editor that does not nest its lists indents this one, or this item.
    pub(super) fn indent(&self, text: &Text) -> usize {
        let lake = self.attribute(text, "data-lake-indent");
        let class = self.attribute(text, "class");
        let quill = class.as_ref().and_then(|class| class.as_str().split_once("ql-indent-")).map(|(_, level)| level);
        let level = lake.as_ref().map(Text::as_str).or(quill).unwrap_or_default();
        let digits = level.find(|c: char| !c.is_ascii_digit()).unwrap_or(level.len());
        level.get(..digits).and_then(|level| level.parse().ok()).unwrap_or(0).min(WIDEST)
    }

    /// What a picture shows: its alternative text or, where there is none, the tag's place alone.
    pub(super) fn picture(&self, text: &Text) -> Text {
        match self.attribute(text, "alt") {
            Some(alt) => alt,
            None => text.slice(self.at.start..self.at.start),
        }
    }

    /// Whether a digit stands right in front of a tag.
    pub(super) fn is_behind_a_digit(&self, text: &Text) -> bool {
        let before = text.as_str().get(..self.at.start);
        before.is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
    }

    /// Whether a code opens where another one ends: `<code>A</code><code>B</code>`.
    pub(super) fn is_beside_a_code(&self, text: &Text) -> bool {
        let (before, behind) = (text.as_str().get(..self.at.start), text.as_str().get(self.at.end..));
        self.name == "code"
            && before.is_some_and(|before| before.ends_with("</code>"))
            && behind.is_some_and(|behind| behind.starts_with(char::is_alphanumeric))
    }

    /// Whether a tag is none: `<Name>` right behind `Array`, or one that HTML does not know right behind any word.
    pub(super) fn is_type_argument(&self, text: &Text) -> bool {
        const CONTAINERS: &[&str] = &["array", "list", "map", "set"];
        let before = text.as_str().get(..self.at.start).unwrap_or_default();
        let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
        let behind_a_word = !word.is_empty() && element(&self.name).is_none();
        self.attributes.is_empty() && (behind_a_word || CONTAINERS.contains(&word.as_str()))
    }
}
