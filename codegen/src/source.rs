//! A captured file, byte ranges in it, and texts that remember where they stood.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};

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
    /// Decodes UTF-8 bytes, or UTF-16 behind its byte-order mark. The mark is dropped, and line ends of other systems become
    /// LF; neither moves a line or a column.
    ///
    /// # Errors
    /// Bytes that are neither, that hold NUL, or that exceed [`LARGEST_SOURCE`].
    pub fn decode(name: impl Into<String>, bytes: &[u8]) -> Result<Self, Box<Diagnostic>> {
        let name = name.into();
        if bytes.len() > LARGEST_SOURCE {
            return Err(Box::new(
                Diagnostic::error(Code::SourceTooLarge, format!("the file has {} bytes", bytes.len()))
                    .in_file(&name)
                    .help(format!("a page has at most {LARGEST_SOURCE} bytes; is this a capture of one page?")),
            ));
        }
        if let Some(units) = utf16(bytes) {
            let text = String::from_utf16(&units);
            return match text {
                Ok(text) if bytes.len().is_multiple_of(2) && !text.contains('\0') => Ok(Self::new(name, &text)),
                _ => {
                    let before = valid_utf16(&units);
                    Err(Box::new(Self::not_text(
                        name,
                        &before,
                        "what is no UTF-16, as the start of the file says it is",
                    )))
                }
            };
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let (valid, whole) = match std::str::from_utf8(bytes) {
            Ok(text) => (text, true),
            Err(error) => (std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(), false),
        };
        match valid.find('\0') {
            Some(at) => {
                let found =
                    if is_like_utf16(bytes) { "a NUL byte, as UTF-16 has without its mark" } else { "a NUL byte" };
                Err(Box::new(Self::not_text(name, &valid[..at], found)))
            }
            None if whole => Ok(Self::new(name, valid)),
            None => Err(Box::new(Self::not_text(name, valid, "bytes that are not UTF-8"))),
        }
    }

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

    /// What stands behind the text that is one. The place is right for [`Source::readable`] too.
    fn not_text(name: String, before: &str, found: &str) -> Diagnostic {
        let source = Self::new(name, before);
        let at = Span::new(source.text.len(), source.text.len());
        let place = source.line_column(at.start);
        Diagnostic::error(
            Code::NotText,
            format!("line {}, column {} holds {found}; a page is UTF-8 text", place.line, place.column),
        )
        .in_file(&source.name)
        .at(at)
        .help("save the page again as UTF-8 text")
    }

    /// What can be shown of bytes that are no text: everything before the first that is none.
    pub fn readable(name: impl Into<String>, bytes: &[u8]) -> Self {
        if let Some(units) = utf16(&bytes[..bytes.len().min(LARGEST_SOURCE)]) {
            return Self::new(name, &valid_utf16(&units));
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let bytes = &bytes[..bytes.len().min(LARGEST_SOURCE)];
        let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
        let text = std::str::from_utf8(&bytes[..valid]).unwrap_or_default();
        Self::new(name, text.split('\0').next().unwrap_or_default())
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
        let column = self.characters_before(end).saturating_sub(self.characters_before(start));
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

/// The units of UTF-16 text behind its byte-order mark.
fn utf16(bytes: &[u8]) -> Option<Vec<u16>> {
    let (rest, little) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (rest, true),
        [0xFE, 0xFF, rest @ ..] => (rest, false),
        _ => return None,
    };
    let unit = |pair: &[u8]| match (pair, little) {
        ([low, high], true) | ([high, low], false) => u16::from_be_bytes([*high, *low]),
        _ => 0,
    };
    Some(rest.chunks_exact(2).map(unit).collect())
}

/// The text up to the first unit that makes no character, or NUL.
fn valid_utf16(units: &[u16]) -> String {
    char::decode_utf16(units.iter().copied()).map_while(Result::ok).take_while(|c| *c != '\0').collect()
}

/// Whether every other byte of the start is NUL, as in UTF-16 text of Latin letters.
fn is_like_utf16(bytes: &[u8]) -> bool {
    let start = bytes.get(..64.min(bytes.len())).unwrap_or_default();
    let nul = |from: usize| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    start.len() > 3 && nul(0).max(nul(1)) * 2 >= start.len() - start.len() % 2
}

/// How many characters start among these bytes of UTF-8 text.
fn starts_of_characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0xC0) != 0x80).count()
}

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_and_crlf_do_not_move_lines_or_columns() {
        let source = Source::decode("page.txt", b"\xEF\xBB\xBFone\r\ntwo three\r\n").unwrap();
        assert_eq!(source.text(), "one\ntwo three\n");
        let at = source.text().find("three").unwrap();
        assert_eq!(source.line_column(at as u32), LineColumn { line: 2, column: 5 });
    }

    #[test]
    fn no_break_spaces_become_blanks_and_keep_their_places() {
        let source = Source::new("page.txt", "a\u{A0}b c");
        let text = source.slice(0..source.text().len());
        assert_eq!(text.as_str(), "a b c");
        let word = text.slice(4..5);
        assert_eq!(&source.text()[word.span().range()], "c");
        assert_eq!(&source.text()[text.span_of(1..2).range()], "\u{A0}");
    }

    #[test]
    fn a_joined_text_keeps_the_places_of_its_parts() {
        let source = Source::new("page.txt", "when\ntype\n== COUPON");
        let lines: Vec<Text> = source.lines().collect();
        let joined = Text::join(&lines, " ");
        assert_eq!(joined.as_str(), "when type == COUPON");
        assert_eq!(&source.text()[joined.span_of(5..9).range()], "type");
        assert_eq!(&source.text()[joined.span_of(5..19).range()], "type\n== COUPON");
    }

    #[test]
    fn columns_of_long_lines_count_characters() {
        let source = Source::new("page.txt", &format!("x\n{}y", "é餐".repeat(1000)));
        let at = source.text().find('y').unwrap();
        assert_eq!(source.line_column(at as u32), LineColumn { line: 2, column: 2001 });
        assert_eq!(source.line_column(u32::MAX), LineColumn { line: 2, column: 2002 });
    }

    #[test]
    fn bytes_that_are_not_text_are_told_with_line_and_column() {
        let error = Source::decode("page.txt", b"one\ntw\xFF").unwrap_err();
        assert_eq!(error.message, "line 2, column 3 holds bytes that are not UTF-8; a page is UTF-8 text");
        let both = b"one\0two\xFF";
        let error = Source::decode("page.txt", both).unwrap_err();
        assert_eq!(error.message, "line 1, column 4 holds a NUL byte; a page is UTF-8 text");
        assert_eq!(Source::readable("page.txt", both).text(), "one");
    }

    #[test]
    fn line_ends_of_other_systems_end_lines() {
        let source = Source::decode("page.txt", b"one\rtwo\r\nthree").unwrap();
        assert_eq!(source.text(), "one\ntwo\nthree");
        assert_eq!(source.line_column(8), LineColumn { line: 3, column: 1 });
    }

    #[test]
    fn utf_16_is_read_behind_its_mark_and_told_without() {
        let bytes = |little: bool, text: &str| -> Vec<u8> {
            let units = text.encode_utf16();
            units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
        };
        for little in [true, false] {
            let source = Source::decode("page.txt", &bytes(little, "\u{FEFF}one\r\ntwo 餐𝄞")).unwrap();
            assert_eq!(source.text(), "one\ntwo 餐𝄞");
            let error = Source::decode("page.txt", &bytes(little, "one\r\ntwo")).unwrap_err();
            assert!(error.message.contains("holds a NUL byte, as UTF-16 has without its mark"), "{}", error.message);
        }
        let mut broken = bytes(true, "\u{FEFF}ab");
        broken.push(0x20);
        let error = Source::decode("page.txt", &broken).unwrap_err();
        assert_eq!(
            error.message,
            "line 1, column 3 holds what is no UTF-16, as the start of the file says it is; a page is UTF-8 text"
        );
        assert_eq!(Source::readable("page.txt", &broken).text(), "ab");
    }
}
