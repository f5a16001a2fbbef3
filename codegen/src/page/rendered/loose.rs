//! Lines that open a field with a rest that no rule knows, with a mark in another form, or with an unknown type.
//!
//! Such a line is no text about the field above it: `email string (required)`, `zip varchar(10)`, `memo string M`. What
//! tells it from a sentence that happens to start with a name and a word for a type is what stands behind the two.

use super::field_line::{self, FieldLine};
use super::lines::Line;
use crate::page::shapes;
use crate::source::{Source, Text};

/// Words for types that are no words of sentences, in lower case.
const PLAIN_TYPES: &[&str] = &[
    "string",
    "integer",
    "int",
    "int32",
    "int64",
    "bigint",
    "biginteger",
    "decimal",
    "bigdecimal",
    "boolean",
    "bool",
    "object",
    "varchar",
    "jsonstring",
    "jsonobject",
    "jsonarray",
    "json string",
    "json object",
    "json array",
    "enum",
    "timestamp",
];
/// Words that go on with a sentence behind a noun, beside prepositions.
const GOES_ON: &[&str] =
    &["that", "which", "will", "can", "must", "should", "may", "are", "has", "was", "as", "of", "not", "be", "only"];
/// Words that no unknown type is called.
const NO_TYPES: &[&str] = &[
    "are", "be", "not", "only", "also", "always", "now", "it", "field", "value", "marked", "exists", "equals", "given",
    "present", "provided", "absent", "empty", "missing", "sent", "set", "applies", "below", "above",
];

/// Reads such a line.
pub(crate) fn parse(source: &Source, line: &Line) -> Option<FieldLine> {
    let text = &line.text;
    let whole = text.as_str();
    let first = whole.split(char::is_whitespace).next().filter(|first| shapes::is_name(first))?;
    let mut end = first.len();
    while let Some((_, rest)) = whole.get(end..)?.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        end = whole.len() - rest.len();
    }
    let behind = whole.get(end..)?.trim_start();
    let start = whole.len() - behind.len();
    let name = text.slice(0..end);
    if shapes::is_article(first) || shapes::is_preposition(first) {
        return article(line, first, behind).then(|| field(name, text.slice(start..whole.len()), Text::default()));
    }
    if !field_line::is_like_a_field(first) {
        return None;
    }
    let split = |length: usize| (text.slice(start..start + length), text.slice(start + length..whole.len()));
    let known = || field_line::type_at_start(behind).map(str::len).or_else(|| punctuated_type(behind));
    if let Some(length) = sized_type(behind).or_else(known) {
        let (ty, rest) = split(length);
        let raw = source.text().get(line.whole.range()).unwrap_or_default();
        return is_row(first, ty.as_str(), rest.as_str(), raw).then(|| field(name, ty, rest));
    }
    let length = behind.find(char::is_whitespace).unwrap_or(behind.len());
    let (ty, rest) = split(length);
    is_row_of_unknown_type(first, ty.as_str(), rest.as_str(), line.gap).then(|| field(name, ty, rest))
}

/// Whether `a` or `an` is the name of a field: nothing but a type stands behind it, on a line between blank ones.
fn article(line: &Line, first: &str, behind: &str) -> bool {
    line.gap && matches!(first, "a" | "an") && field_line::type_at_start(behind) == Some(behind)
}

/// The length of a type with a size behind it: `varchar(10)`, `string (32)`.
fn sized_type(text: &str) -> Option<usize> {
    let (word, rest) = text.split_once('(')?;
    let (size, _) = rest.split_once(')')?;
    let sized = !size.is_empty() && size.chars().all(|c| c.is_ascii_digit() || ", ".contains(c));
    (sized && shapes::is_type(word.trim_end())).then_some(word.len() + size.len() + 2)
}

/// The length of a type that a sign ends: `string, REQUIRED`, `string: the name`.
fn punctuated_type(text: &str) -> Option<usize> {
    let word = text.split(char::is_whitespace).next()?;
    let bare = word.trim_end_matches([',', ';', ':', '*']);
    (bare.len() < word.len() && shapes::is_type(bare)).then_some(bare.len())
}

/// Whether what stands behind a name and a type makes the line a row rather than a sentence.
fn is_row(name: &str, ty: &str, rest: &str, raw: &str) -> bool {
    let words = rest.trim();
    let Some(first) = words.chars().next() else { return true };
    let word = words.split(char::is_whitespace).next().unwrap_or_default();
    let plain = PLAIN_TYPES.contains(&ty.to_ascii_lowercase().as_str()) || !ty.chars().all(char::is_alphanumeric);
    let coded = is_coded(name);
    let apart = rest.starts_with("  ") || rest.starts_with('\t') || raw.matches('\u{A0}').count() > 1;
    let ends = words.ends_with(['.', '。']);
    let badge = shapes::is_badge(words) || shapes::is_badge_word(word.trim_end_matches([',', ':', ';']));
    let marked = matches!(first, '(' | '[' | ',' | ';' | ':' | '*' | '|' | '（' | '，');
    match () {
        () if badge => plain || !ends,
        () if apart || !first.is_ascii() => true,
        () if marked => coded || !ends || is_mark(words),
        () if first.is_ascii_uppercase() => plain || coded,
        () if shapes::is_preposition(word) || GOES_ON.contains(&word) => coded && plain && !ends,
        () => plain && (coded || !ends),
    }
}

/// A line whose second word is no type: its name is written as names are, or a badge stands behind the two.
fn is_row_of_unknown_type(name: &str, ty: &str, rest: &str, gap: bool) -> bool {
    let word = ty.trim_end_matches([',', ';']);
    let one_word = word.starts_with(char::is_alphabetic)
        && word.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '<' | '>' | '[' | ']' | '(' | ')' | '.'))
        && !word.ends_with('.');
    if !one_word || goes_on(word) {
        return false;
    }
    let rest = rest.trim();
    let badge = rest.split(char::is_whitespace).next().unwrap_or_default();
    let loud = shapes::is_badge_word(badge) && badge.chars().all(|c| !c.is_lowercase());
    let sized = word.contains(['(', '<', '[']);
    loud || is_mark(rest) || (rest.is_empty() && !shapes::is_badge_word(word) && ((gap && is_coded(name)) || sized))
}

/// Whether a word goes on with a sentence behind a noun.
pub(super) fn goes_on(word: &str) -> bool {
    let word = word.trim_end_matches([',', ';']);
    shapes::is_preposition(word) || NO_TYPES.contains(&word) || GOES_ON.contains(&word)
}

/// Whether a word is one for a type and none of a sentence: `string`, `Number`.
pub(super) fn is_plain_type(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    PLAIN_TYPES.contains(&bare.to_ascii_lowercase().as_str())
        || (bare.starts_with(char::is_uppercase) && shapes::is_type(bare))
}

/// Whether a word is written as no word of a sentence is: `payAmount`, `code_list`, `a7`.
pub(crate) fn is_coded(name: &str) -> bool {
    let inner = name.chars().skip(1);
    name.contains(['_', '$']) || inner.clone().any(char::is_uppercase) || inner.clone().any(|c| c.is_ascii_digit())
}

/// Whether the text is nothing but a known mark in brackets or behind a comma: `(required)`, `, REQUIRED`.
fn is_mark(rest: &str) -> bool {
    let bare = bare(rest);
    bare.len() < rest.trim().len()
        && !bare.is_empty()
        && parts(bare).all(|part| shapes::is_badge(part) || shapes::is_deprecation(part))
}

fn bare(rest: &str) -> &str {
    rest.trim().trim_matches(|c: char| c.is_whitespace() || "()[],;*|-–（），".contains(c))
}

fn parts(bare: &str) -> impl Iterator<Item = &str> {
    bare.split([',', ';', '/', '，']).map(str::trim)
}

/// The field, its badge and its marks taken out of the rest; what is left is for the reader of badges to tell.
fn field(name: Text, ty: Text, rest: Text) -> FieldLine {
    let length = ty.as_str().trim_end_matches([',', ';']).len();
    let ty = Some(ty.slice(0..length));
    let inner = bare(rest.as_str());
    let start = rest.as_str().find(inner).unwrap_or_default();
    let inner = rest.slice(start..start + inner.len());
    let mut field = FieldLine { name, ty, badge: None, rest: None };
    if rest.is_blank() {
        return field;
    }
    if !parts(inner.as_str()).all(|part| shapes::is_badge(part) || shapes::is_deprecation(part)) {
        field.badge = Some(rest.trim());
        return field;
    }
    let mut at = 0;
    for part in inner.as_str().split([',', ';', '/', '，']) {
        let text = inner.slice(at..at + part.len()).trim();
        at += part.len();
        at += inner.as_str().get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        if shapes::is_deprecation(text.as_str()) {
            field.name = marked(&field.name, &text);
        } else {
            field.badge = Some(text);
        }
    }
    field
}

/// A name with a mark behind it, as if it stood there.
fn marked(name: &Text, mark: &Text) -> Text {
    let mut built = crate::source::TextBuilder::new();
    built.push_text(name);
    let span = mark.span();
    built.push_mapped(" (", span);
    built.push_text(mark);
    built.push_mapped(")", span);
    built.finish(name.span().to(span))
}
