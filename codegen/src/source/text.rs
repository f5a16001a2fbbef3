//! Texts that remember where they stood.

use std::ops::Range;

use super::Span;

/// One stretch of a [`Text`]: either it equals the source byte for byte, or it stands for it as a whole (an escape, an entity).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    at: u32,
    len: u32,
    source: Span,
}

impl Piece {
    fn source_of(self, from: u32, to: u32) -> Span {
        if self.len == self.source.end - self.source.start {
            let start = self.source.start + from.saturating_sub(self.at).min(self.len);
            let end = self.source.start + to.saturating_sub(self.at).min(self.len);
            Span { start, end }
        } else {
            self.source
        }
    }
}

/// A text read from a page: decoded, with no-break spaces as blanks, each part of which knows its place in the source.
///
/// Two texts are equal when they read the same, wherever they stood.
#[derive(Debug, Clone, Default)]
pub struct Text {
    text: String,
    pieces: Vec<Piece>,
    origin: Span,
}

impl Text {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether nothing is left after trimming.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Where the whole text stands; for an empty text, where it would.
    pub fn span(&self) -> Span {
        self.origin
    }

    /// Where a part of the text stands. `range` is in bytes of [`Text::as_str`].
    pub fn span_of(&self, range: Range<usize>) -> Span {
        let (from, to) = (Span::new(range.start, range.end).start, Span::new(range.start, range.end).end);
        let first = self.pieces.partition_point(|piece| piece.at + piece.len <= from);
        let Some(start) = self.pieces.get(first) else {
            return Span { start: self.origin.end, end: self.origin.end };
        };
        let mut span = start.source_of(from, to);
        if to > start.at + start.len {
            let last = self.pieces.partition_point(|piece| piece.at < to);
            if let Some(end) = last.checked_sub(1).and_then(|last| self.pieces.get(last)) {
                span = span.to(end.source_of(from, to));
            }
        }
        span
    }

    /// A part of the text. `range` is in bytes and must lie on character borders.
    pub fn slice(&self, range: Range<usize>) -> Self {
        let span = self.span_of(range.clone());
        let (from, to) = (Span::new(range.start, range.end).start, Span::new(range.start, range.end).end);
        let first = self.pieces.partition_point(|piece| piece.at + piece.len <= from);
        let pieces = self.pieces[first..]
            .iter()
            .take_while(|piece| piece.at < to)
            .map(|piece| {
                let (start, end) = (piece.at.max(from), (piece.at + piece.len).min(to));
                Piece { at: start - from, len: end - start, source: piece.source_of(start, end) }
            })
            .collect();
        Self { text: self.text[range].to_owned(), pieces, origin: span }
    }

    /// The text without blanks at either end.
    pub fn trim(&self) -> Self {
        let start = self.text.len() - self.text.trim_start().len();
        let end = start + self.text.trim().len();
        if start == 0 && end == self.text.len() { self.clone() } else { self.slice(start..end) }
    }

    /// The lines of the text, trimmed, without the blank ones.
    pub fn lines(&self) -> impl Iterator<Item = Self> + '_ {
        self.split('\n').map(|line| line.trim()).filter(|line| !line.is_blank())
    }

    /// The parts between occurrences of `separator`.
    pub fn split(&self, separator: char) -> impl Iterator<Item = Self> + '_ {
        let mut at = 0;
        self.text.split(separator).map(move |part| {
            let start = at;
            at += part.len() + separator.len_utf8();
            self.slice(start..start + part.len())
        })
    }

    /// Both sides of the first `separator`, or nothing where it does not occur.
    pub fn split_once(&self, separator: &str) -> Option<(Self, Self)> {
        let at = self.text.find(separator)?;
        Some((self.slice(0..at), self.slice(at + separator.len()..self.text.len())))
    }

    /// Several texts in a row as one, parted by `separator`; each part keeps its place.
    pub fn join(parts: &[Self], separator: &str) -> Self {
        let Some((first, rest)) = parts.split_first() else { return Self::default() };
        let mut builder = TextBuilder::new();
        builder.push_text(first);
        let mut span = first.origin;
        for part in rest {
            builder.push_mapped(separator, Span { start: span.end, end: part.origin.start.max(span.end) });
            builder.push_text(part);
            span = span.to(part.origin);
        }
        builder.finish(span)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Text {}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

/// Builds a [`Text`] out of decoded parts.
#[derive(Debug, Default)]
pub struct TextBuilder {
    text: String,
    pieces: Vec<Piece>,
}

impl TextBuilder {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text so far.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Appends text that stands in the source as it is, from byte `start` on; no-break spaces become blanks.
    pub fn push_source(&mut self, text: &str, start: usize) {
        let mut at = 0;
        for (found, nbsp) in text.match_indices('\u{A0}') {
            self.push_linear(&text[at..found], start + at);
            self.push_mapped(" ", Span::new(start + found, start + found + nbsp.len()));
            at = found + nbsp.len();
        }
        self.push_linear(&text[at..], start + at);
    }

    /// Appends decoded text that stands for all of `source`: an escape or an entity.
    pub fn push_mapped(&mut self, text: &str, source: Span) {
        let text = if text == "\u{A0}" { " " } else { text };
        if !text.is_empty() {
            let at = Span::new(self.text.len(), self.text.len() + text.len());
            self.pieces.push(Piece { at: at.start, len: at.end - at.start, source });
            self.text.push_str(text);
        }
    }

    /// Appends another text with its places.
    pub fn push_text(&mut self, text: &Text) {
        let shift = Span::new(self.text.len(), self.text.len()).start;
        self.pieces.extend(text.pieces.iter().map(|piece| Piece { at: piece.at + shift, ..*piece }));
        self.text.push_str(&text.text);
    }

    fn push_linear(&mut self, text: &str, start: usize) {
        if text.is_empty() {
            return;
        }
        let source = Span::new(start, start + text.len());
        let at = Span::new(self.text.len(), self.text.len() + text.len());
        match self.pieces.last_mut() {
            Some(last) if last.source.end == source.start && last.len == last.source.end - last.source.start => {
                last.len += at.end - at.start;
                last.source.end = source.end;
            }
            _ => self.pieces.push(Piece { at: at.start, len: at.end - at.start, source }),
        }
        self.text.push_str(text);
    }

    /// The finished text, which stands at `origin` as a whole.
    pub fn finish(self, origin: Span) -> Text {
        Text { text: self.text, pieces: self.pieces, origin }
    }
}
