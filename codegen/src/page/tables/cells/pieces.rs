//! The pieces that cells are made of: a line each, but for JSON and coded texts that stand on several; and what they look like.

use super::words::{goes_on_with_code, is_like_a_name, names_a_row};
use crate::page::rendered::examples::Depth;
use crate::page::rendered::lines::Line;
use crate::page::rendered::prose;
use crate::page::shapes;
use crate::page::tables::{columns, value_headings};

/// JSON in a cell stands on no more lines.
const LONGEST_JSON: usize = 64;
/// No name, type or length is longer, or has more words.
const LONGEST_WORDS: (usize, usize) = (40, 3);

/// What a piece looks like, of shapes that exclude each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// An item of a list.
    Bullet,
    /// JSON, or a text in quotes.
    Quoted,
    /// A number or a truth value.
    Literal,
    /// A mark in one capital letter: `M`.
    Mark,
    /// A mark written out: `required`.
    Badge,
    /// Where a type is listed: `See Amount.`
    Reference,
    /// A word for a scalar or a container, written with a capital: `String`, `Array<Amount>`.
    Type,
    /// A type in several words, which can be a text as well: `List of shops`.
    TypeOf,
    /// A word for a type in small letters, which can be a name as well: `string`, `date`.
    SmallType,
    /// The name of a type whose table stands on the page.
    Titled,
    /// A sign for none, or two numbers.
    Length,
    /// One word with signs or digits, as samples are written.
    Coded,
    /// One word as names are written: `orderId`.
    Joined,
    /// One word in small letters: `memo`.
    Small,
    /// One word in capitals: `GOLD`.
    Capitals,
    /// Any other single word: `Memo`.
    Word,
    /// Several words, or one in another script.
    Text,
}

/// A piece of a cell.
#[derive(Debug)]
pub(super) struct Piece<'l> {
    /// Its lines.
    pub(super) lines: &'l [Line],
    /// What it looks like.
    pub(super) shape: Shape,
    /// Whether a row can be called so.
    pub(super) names_a_row: bool,
    /// Whether it heads a column of tables of fields.
    pub(super) heads: bool,
    /// Whether it is short enough for a name or a type.
    pub(super) short: bool,
    /// Whether it is a sentence, or a label with what it says.
    pub(super) says: bool,
    /// Whether it ends as sentences do.
    pub(super) closed: bool,
    /// Whether it says the piece before it again: `userName`, `User name`.
    pub(super) echoes: bool,
    /// Whether the cells of a table inside of a description stand here, which look like those of any other.
    pub(super) inner: bool,
}

impl<'l> Piece<'l> {
    /// The first line of it.
    pub(super) fn text(&self) -> &'l str {
        self.lines.first().map_or("", |line| line.text.as_str())
    }

    fn new(lines: &'l [Line]) -> Self {
        let line = lines.first();
        let text = line.map_or("", |line| line.text.as_str());
        let words = text.split_whitespace().take(LONGEST_WORDS.1 + 1).count();
        let label = words > 1 && text.contains(": ");
        Self {
            lines,
            shape: line.map_or(Shape::Text, shape),
            names_a_row: names_a_row(text),
            heads: text.starts_with(char::is_uppercase) && columns::heads_fields(text),
            short: text.len() <= LONGEST_WORDS.0 && words <= LONGEST_WORDS.1,
            says: label || shapes::is_sentence(text),
            closed: text.ends_with(['.', '!', '?', ':', '\u{3002}']),
            echoes: false,
            inner: false,
        }
    }
}

/// The pieces of some lines.
pub(super) fn pieces(lines: &[Line], types_behind: bool) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(rest) = lines.get(at..).filter(|rest| !rest.is_empty()) {
        let (piece, behind) = rest.split_at(length(rest));
        at = lines.len() - behind.len();
        pieces.push(Piece::new(piece));
    }
    let letters = |piece: &Piece<'_>| columns::glued(piece.text());
    let echoes: Vec<bool> =
        pieces.windows(2).map(|pair| matches!(pair, [one, next] if letters(one) == letters(next))).collect();
    for (piece, echoes) in pieces.iter_mut().skip(1).zip(echoes) {
        piece.echoes = echoes;
    }
    if types_behind {
        mark_inner(&mut pieces);
    }
    pieces
}

/// Marks the cells of tables of values, from their headings up to the row's type.
fn mark_inner(pieces: &mut [Piece<'_>]) {
    let mut inner = false;
    for at in 0..pieces.len() {
        let second = pieces.get(at + 1).map_or("", Piece::text);
        let Some(piece) = pieces.get_mut(at) else { break };
        inner = (inner && !matches!(piece.shape, Shape::Type | Shape::SmallType | Shape::TypeOf))
            || value_headings::opens(piece.text(), second);
        piece.inner = inner;
    }
}

/// How many lines the first piece has.
fn length(lines: &[Line]) -> usize {
    let first = lines.first().map_or("", Line::as_str);
    if first.starts_with(['{', '[']) {
        let mut depth = Depth::default();
        let closes = |line: &Line| depth.closed_at(line.as_str()).is_some();
        return lines.iter().take(LONGEST_JSON).position(closes).map_or(1, |closing| closing + 1);
    }
    if first.contains('=') {
        return 1 + lines.iter().skip(1).take_while(|line| goes_on_with_code(line.as_str())).count();
    }
    1
}

fn shape(line: &Line) -> Shape {
    // A name keeps its shape, whatever marks stand behind it.
    let text = match (shapes::badge_behind(line.as_str()), shapes::without_marks(line.as_str())) {
        (Some(badge), _) => line.as_str().get(..badge).unwrap_or_default().trim(),
        (None, bare) if bare.contains(char::is_whitespace) || !shapes::is_name(bare) => line.as_str(),
        (None, bare) => bare,
    };
    let capital = text.starts_with(|c: char| c.is_ascii_uppercase());
    let several = text.contains(char::is_whitespace) || text.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    match () {
        () if prose::bullet(&line.text).is_some() => Shape::Bullet,
        () if text.starts_with(['{', '[']) => Shape::Quoted,
        () if text.starts_with(['"', '\u{201c}']) && !shapes::is_sentence(text) && text.matches('"').count() < 4 => {
            Shape::Quoted
        }
        () if shapes::is_literal(text) => Shape::Literal,
        () if text.len() == 1 && capital && shapes::is_badge(text) => Shape::Mark,
        () if shapes::is_badge_word(text) => Shape::Badge,
        () if text.starts_with("See ") && shapes::is_type(text) => Shape::Reference,
        () if shapes::is_type(text) && text.contains(" of ") => Shape::TypeOf,
        () if shapes::is_type(text) && (capital || text.contains('<')) => Shape::Type,
        () if shapes::is_type(text) && !text.contains("[]") => Shape::SmallType,
        () if shapes::is_type(text) => Shape::Type,
        () if line.titles && shapes::is_type_name(text) => Shape::Titled,
        () if shapes::is_length(text) => Shape::Length,
        () if several => Shape::Text,
        () if text.ends_with(['.', '!', '?', ':']) => Shape::Text,
        () if shapes::is_sample(text) => Shape::Coded,
        () if is_like_a_name(text) && shapes::joins_words(text) => Shape::Joined,
        () if is_like_a_name(text) => Shape::Small,
        () if !text.chars().any(char::is_lowercase) => Shape::Capitals,
        () => Shape::Word,
    }
}
