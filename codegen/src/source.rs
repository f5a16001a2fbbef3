//! A captured file, byte ranges in it, and texts that remember where they stood.

mod decode;
#[cfg(test)]
mod tests;
mod text;

use std::ops::Range;

pub use self::text::{Text, TextBuilder};

/// Captures above this size are refused: offsets are 32 bits wide, and no page comes near.
pub const LARGEST_SOURCE: usize = 64 << 20;

/// A range of bytes in a [`Source`], end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// A span from `start` to `end`, both in bytes.
    pub fn new(start: usize, end: usize) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: clamp(start), end: clamp(end.max(start)) }
    }

    /// The smallest span that covers both.
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The range of bytes.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place for people: both numbers start at 1, columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

/// A captured file, decoded: without byte-order mark, its lines ended by `\n` alone.
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    text: String,
    line_starts: Vec<u32>,
    /// How many characters stand before each block of bytes, so that columns of long lines are found at once.
    characters: Vec<u32>,
}

/// The bytes after which characters are counted anew.
const BLOCK: usize = 1024;

/// Characters that nobody sees and that come along when text is copied: they are dropped, and take up no column. Those
/// that join letters are kept, since they change what is seen.
const INVISIBLE: &[char] = &[
    '\u{AD}', '\u{200B}', '\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}',
    '\u{2060}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{FEFF}',
];

impl Source {
    /// A source from text that is already decoded.
    pub fn new(name: impl Into<String>, text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n").replace(INVISIBLE, "");
        let line_starts =
            std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| Span::new(at + 1, at + 1).start)).collect();
        let mut before = 0;
        let count = |block: &[u8]| {
            let so_far = before;
            before += starts_of_characters(block);
            Span::new(so_far, so_far).start
        };
        let characters = text.as_bytes().chunks(BLOCK).map(count).collect();
        Self { name: name.into(), text, line_starts, characters }
    }

    /// The name the file is known by, as it was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole decoded text; spans index it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte offset.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let line = self.line_starts.partition_point(|start| *start <= offset).max(1);
        let start = self.line_starts[line - 1] as usize;
        let end = (offset as usize).min(self.text.len()).max(start);
        let column = match self.text.as_bytes().get(start..end) {
            Some(short) if short.len() < BLOCK => starts_of_characters(short),
            _ => self.characters_before(end).saturating_sub(self.characters_before(start)),
        };
        LineColumn { line: Span::new(line, line).start, column: Span::new(column + 1, column + 1).start }
    }

    /// How many characters start before a byte.
    fn characters_before(&self, offset: usize) -> usize {
        let block = (offset / BLOCK).min(self.characters.len().saturating_sub(1));
        let known = self.characters.get(block).map_or(0, |known| *known as usize);
        let from = block * BLOCK;
        known + self.text.as_bytes().get(from..offset).map_or(0, starts_of_characters)
    }

    /// A text that stands in the source as it is, no-break spaces read as blanks.
    pub fn slice(&self, range: Range<usize>) -> Text {
        let mut text = TextBuilder::new();
        text.push_source(&self.text[range.clone()], range.start);
        text.finish(Span::new(range.start, range.end))
    }

    /// All lines with their ranges, line ends excluded.
    pub fn lines(&self) -> impl Iterator<Item = Text> + '_ {
        let mut at = 0;
        self.text.split('\n').map(move |line| {
            let start = at;
            at += line.len() + 1;
            self.slice(start..start + line.len())
        })
    }
}

/// How many characters start among these bytes of UTF-8 text.
fn starts_of_characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
}
