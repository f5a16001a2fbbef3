//! A sentence or an item of a list that is being put together out of lines.

use super::alike::Alike;
use super::glued::is_in_capitals;
use super::line_words;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::Block;
use crate::page::rendered::prose;
use crate::source::{Span, Text, TextBuilder};

/// A word with a value glued to it has so many letters at least.
const SHORTEST_GLUED: usize = 8;

/// What a sentence will be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A line of prose.
    Line,
    /// An item of a list, and in how many others it stands.
    Bullet(usize),
}

/// Lines that make one sentence.
#[derive(Debug)]
pub(crate) struct Sentence {
    kind: Kind,
    /// The lines, each with what parts it from the one before.
    parts: Vec<(&'static str, Text)>,
    /// Whether it was cut off the end of the line before.
    glued: bool,
    /// Whether a word alone on its line opens it.
    bare: bool,
    /// Whether the meaning of a value stands on a line of its own.
    is_meant: bool,
}

impl Sentence {
    /// A sentence that starts with this line.
    pub(crate) fn new(kind: Kind, text: Text) -> Self {
        Self { kind, parts: vec![("", text)], glued: false, bare: false, is_meant: false }
    }

    /// A value alone on its line.
    pub(crate) fn bare(text: Text) -> Self {
        Self { kind: Kind::Bullet(0), parts: vec![("", text)], glued: false, bare: true, is_meant: false }
    }

    /// A value that was glued to the meaning before it.
    pub(crate) fn glued(text: Text) -> Self {
        Self { kind: Kind::Bullet(0), parts: vec![("", text)], glued: true, bare: true, is_meant: false }
    }

    /// Appends a line.
    pub(crate) fn append(&mut self, separator: &'static str, text: Text) {
        self.parts.push((separator, text));
    }

    /// Appends the meaning of the value that the sentence is so far, which makes it an item of a list.
    pub(super) fn append_meaning(&mut self, meaning: Text) {
        if self.kind == Kind::Line {
            self.kind = Kind::Bullet(0);
        }
        self.parts.push((": ", meaning));
        self.is_meant = true;
    }

    /// The line it starts with, where it has no other.
    pub(super) fn only_line(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [(_, text)] => Some(text.as_str()),
            _ => None,
        }
    }

    /// The line it starts with.
    pub(super) fn first_line(&self) -> &str {
        self.parts.first().map_or("", |(_, text)| text.as_str())
    }

    /// Whether it is one word, or several behind slashes, whose meaning can follow: `A1`, `A1` / `/` / `B1`.
    pub(super) fn is_values(&self, is_word: impl Fn(&str) -> bool) -> bool {
        let mut words = self.parts.iter().flat_map(|(_, text)| text.as_str().split('/')).map(str::trim);
        let slashes = || self.parts.iter().skip(1).map(|(_, text)| text.as_str());
        let alternatives = slashes().enumerate().all(|(at, line)| line.starts_with('/') || (at > 0 && is_word(line)));
        alternatives && words.all(|word| word.is_empty() || is_word(word))
    }

    /// The value that it is so far, alone on a line that no bullet opens.
    pub(super) fn bare_value(&self) -> Option<&str> {
        self.only_line().filter(|_| self.kind == Kind::Bullet(0) && self.bare)
    }

    /// The same as an item of a list.
    pub(super) fn into_item(self) -> Self {
        let kind = if self.kind == Kind::Line { Kind::Bullet(0) } else { self.kind };
        Self { kind, ..self }
    }

    /// Whether it is a value, perhaps with its meaning, that no bullet opens.
    pub(super) fn is_value_without_bullet(&self) -> bool {
        self.kind == Kind::Bullet(0) && (self.bare_value().is_some() || self.is_meant)
    }

    /// Whether it is a value and a meaning that no stop ends.
    pub(super) fn holds_an_unfinished_meaning(&self) -> bool {
        self.is_meant && !self.is_over()
    }

    /// Whether it is a value and its meaning, and nothing goes on behind that. What is said of a default goes on.
    pub(super) fn ends_with_its_meaning(&self) -> bool {
        self.is_meant && self.parts.len() == 2 && !self.is_marked_default()
    }

    /// Whether it is an item on a line of its own, or a value and its meaning, and nothing goes on behind that.
    pub(super) fn is_plain_item(&self) -> bool {
        let alone = self.parts.len() == 1 && !self.bare && self.kind != Kind::Line;
        alone || self.ends_with_its_meaning()
    }

    /// Whether a stop ends it.
    pub(super) fn is_over(&self) -> bool {
        self.last_line().ends_with(['.', '!', '?', '。', ';'])
    }

    /// Whether it is a value that is marked as the default, and so is over: `ACTIVE` / `: default`.
    pub(super) fn is_marked_default(&self) -> bool {
        match self.parts.as_slice() {
            [_, (": ", meaning)] => line_words::marks_default(meaning.as_str()),
            _ => false,
        }
    }

    /// Whether it is a value whose meaning starts by saying that it is the default: `default when the shop is open`.
    pub(super) fn tells_of_a_default(&self) -> bool {
        let meaning = self.parts.get(1).filter(|(separator, _)| *separator == ": ");
        meaning
            .and_then(|(_, text)| text.as_str().split_whitespace().next())
            .is_some_and(|word| word.eq_ignore_ascii_case("default"))
    }

    /// Whether it is prose, of which a value in capitals is the last word.
    pub(super) fn ends_in_code(&self) -> bool {
        let last = self.last_line().rsplit_once(char::is_whitespace);
        self.kind == Kind::Line && last.is_some_and(|(_, word)| is_in_capitals(word))
    }

    /// The word in small letters that ends the meaning of a value in small letters, with no stop behind it.
    pub(super) fn word_to_glue_to(&self) -> Option<Text> {
        let (_, meaning) = self.parts.last().filter(|_| self.ends_with_its_meaning())?;
        self.hides_a_value(meaning).then(|| {
            let whole = meaning.as_str();
            let start = whole.rfind(char::is_whitespace).map_or(0, |at| at + 1);
            meaning.slice(start..whole.len())
        })
    }

    /// Whether a value can be glued to the end of what this one in small letters means.
    pub(super) fn hides_a_value(&self, meaning: &Text) -> bool {
        let word = meaning.as_str().rsplit(char::is_whitespace).next().unwrap_or_default();
        let small = word.bytes().all(|byte| byte.is_ascii_lowercase()) && word.len() >= SHORTEST_GLUED;
        small && Alike::of(self.first_line()) == Some(Alike::Small)
    }

    /// The last line.
    pub(super) fn last_line(&self) -> &str {
        self.parts.last().map_or("", |(_, text)| text.as_str())
    }

    /// Whether something holds of one of its last lines; of few, so that a long sentence is not gone through for each
    /// line behind it.
    pub(super) fn some_line(&self, holds: impl Fn(&str) -> bool) -> bool {
        self.parts.iter().rev().take(4).any(|(_, text)| holds(text.as_str()))
    }

    fn span(&self) -> Span {
        let spans = self.parts.iter().map(|(_, text)| text.span());
        spans.reduce(Span::to).unwrap_or_default()
    }

    /// The sentence as a block.
    pub(crate) fn block(self) -> Option<Block> {
        let span = self.span();
        let mut built = TextBuilder::new();
        let mut before = span.start;
        for (separator, text) in &self.parts {
            let start = text.span().start.max(before);
            built.push_mapped(separator, Span { start: before.min(start), end: start });
            built.push_text(text);
            before = text.span().end;
        }
        let text = built.finish(span);
        match self.kind {
            Kind::Line => prose::block(&text),
            Kind::Bullet(depth) => prose::item(&text, depth),
        }
    }

    /// What was mended to make it one sentence.
    pub(crate) fn mend(&self) -> Option<Diagnostic> {
        let first = self.parts.first()?.1.as_str();
        let message = match (self.parts.len(), self.glued) {
            (0 | 1, false) => return None,
            (0 | 1, true) => format!("`{first}` was glued to the text before it"),
            (lines, false) => format!("{lines} lines were read as one, from `{first}` on"),
            (lines, true) => format!("`{first}` was glued to the text before it, and {lines} lines were read as one"),
        };
        Some(Diagnostic::note(Code::MendedText, message).at(self.span()))
    }
}
