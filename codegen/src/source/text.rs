//! Texts that remember where they stood.

use std::ops::Range;
use std::sync::Arc;

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

/// What a text was read into, with the place of each part. Parts of a text share it.
#[derive(Debug, Default)]
struct Decoded {
    text: String,
    pieces: Vec<Piece>,
}

impl Decoded {
    /// The pieces that stand in some bytes.
    fn pieces(&self, from: u32, to: u32) -> &[Piece] {
        let first = self.pieces.partition_point(|piece| piece.at + piece.len <= from);
        let rest = self.pieces.get(first..).unwrap_or_default();
        rest.get(..rest.partition_point(|piece| piece.at < to)).unwrap_or_default()
    }
}

/// A text read from a page: decoded, with no-break spaces as blanks, each part of which knows its place in the source.
/// A part of it, and a copy, take no memory of their own.
///
/// Two texts are equal when they read the same, wherever they stood.
#[derive(Debug, Clone, Default)]
pub struct Text {
    decoded: Arc<Decoded>,
    start: u32,
    end: u32,
    origin: Span,
}

impl Text {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        self.decoded.text.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// Whether nothing is left after trimming.
    pub fn is_blank(&self) -> bool {
        self.as_str().trim().is_empty()
    }

    /// Where the whole text stands; for an empty text, where it would.
    pub fn span(&self) -> Span {
        self.origin
    }

    /// Where a part of the text stands. `range` is in bytes of [`Text::as_str`].
    pub fn span_of(&self, range: Range<usize>) -> Span {
        let Span { start: from, end: to } = self.within(range);
        let behind = Span { start: self.origin.end, end: self.origin.end };
        if from >= self.end {
            return behind;
        }
        match self.decoded.pieces(from, to.max(from + 1)) {
            [] => behind,
            [one] => one.source_of(from, to),
            [first, .., last] => first.source_of(from, to).to(last.source_of(from, to)),
        }
    }

    /// A range of the text as one of what it is a part of.
    fn within(&self, range: Range<usize>) -> Span {
        let Span { start, end } = Span::new(range.start, range.end);
        let clamp = |at: u32| self.start.saturating_add(at).min(self.end);
        Span { start: clamp(start), end: clamp(end) }
    }

    /// A part of the text. `range` is in bytes and must lie on character borders.
    pub fn slice(&self, range: Range<usize>) -> Self {
        let origin = self.span_of(range.clone());
        let Span { start, end } = self.within(range);
        Self { decoded: Arc::clone(&self.decoded), start, end, origin }
    }

    /// The text without blanks at either end.
    pub fn trim(&self) -> Self {
        let text = self.as_str();
        let start = text.len() - text.trim_start().len();
        let end = start + text.trim().len();
        if start == 0 && end == text.len() { self.clone() } else { self.slice(start..end) }
    }

    /// The lines of the text, trimmed, without the blank ones.
    pub fn lines(&self) -> impl Iterator<Item = Self> + '_ {
        self.split('\n').map(|line| line.trim()).filter(|line| !line.is_blank())
    }

    /// The parts between occurrences of `separator`.
    pub fn split(&self, separator: char) -> impl Iterator<Item = Self> + '_ {
        let mut at = 0;
        self.as_str().split(separator).map(move |part| {
            let start = at;
            at += part.len() + separator.len_utf8();
            self.slice(start..start + part.len())
        })
    }

    /// Both sides of the first `separator`, or nothing where it does not occur.
    pub fn split_once(&self, separator: &str) -> Option<(Self, Self)> {
        let at = self.as_str().find(separator)?;
        Some((self.slice(0..at), self.slice(at + separator.len()..self.as_str().len())))
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
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Builds a [`Text`] out of decoded parts.
#[derive(Debug, Default)]
pub struct TextBuilder {
    decoded: Decoded,
}

impl TextBuilder {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text so far.
    pub fn as_str(&self) -> &str {
        &self.decoded.text
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
            let at = Span::new(self.decoded.text.len(), self.decoded.text.len() + text.len());
            self.decoded.pieces.push(Piece { at: at.start, len: at.end - at.start, source });
            self.decoded.text.push_str(text);
        }
    }

    /// Appends another text with its places.
    pub fn push_text(&mut self, text: &Text) {
        let shift = Span::new(self.decoded.text.len(), self.decoded.text.len()).start;
        self.decoded.pieces.extend(text.decoded.pieces(text.start, text.end).iter().map(|piece| {
            let (from, to) = (piece.at.max(text.start), (piece.at + piece.len).min(text.end));
            Piece { at: from - text.start + shift, len: to - from, source: piece.source_of(from, to) }
        }));
        self.decoded.text.push_str(text.as_str());
    }

    fn push_linear(&mut self, text: &str, start: usize) {
        if text.is_empty() {
            return;
        }
        let source = Span::new(start, start + text.len());
        let at = Span::new(self.decoded.text.len(), self.decoded.text.len() + text.len());
        match self.decoded.pieces.last_mut() {
            Some(last) if last.source.end == source.start && last.len == last.source.end - last.source.start => {
                last.len += at.end - at.start;
                last.source.end = source.end;
            }
            _ => self.decoded.pieces.push(Piece { at: at.start, len: at.end - at.start, source }),
        }
        self.decoded.text.push_str(text);
    }

    /// The finished text, which stands at `origin` as a whole.
    pub fn finish(self, origin: Span) -> Text {
        let Span { start, end } = Span::new(0, self.decoded.text.len());
        Text { decoded: Arc::new(self.decoded), start, end, origin }
    }
}
