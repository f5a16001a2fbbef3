//! Lines that open a field in rendered text: `orderId string REQUIRED`.

use super::lines::Line;
use super::{loose, own_words, prose};
use crate::page::shapes;
use crate::source::{Source, Text};

/// A line that opens a field.
#[derive(Debug, Clone)]
pub(crate) struct FieldLine {
    /// The name, marks such as `(deprecated)` included.
    pub(crate) name: Text,
    /// The type, where the capture kept it.
    pub(crate) ty: Option<Text>,
    /// The badge.
    pub(crate) badge: Option<Text>,
    /// What stands behind type and badge: the condition of a badge.
    pub(crate) rest: Option<Text>,
}

/// Reads a line that opens a field; no-break spaces between its parts tell it for sure, shapes otherwise.
pub(crate) fn sure(source: &Source, line: &Line) -> Option<FieldLine> {
    parted(source, line)
        .or_else(|| plain(&line.text))
        .or_else(|| punctuated(&line.text))
        .or_else(|| untyped(&line.text))
}

/// Whether the capture shows what its field lines look like, so that other lines of a word and a type are none: by no-break
/// spaces, or by a badge behind a name in small letters.
pub(super) fn shows_style(source: &Source, lines: &[Line]) -> bool {
    let marked = |line: &Line| {
        sure(source, line).is_some_and(|field| field.badge.is_some() && is_like_a_field(field.name.as_str()))
    };
    source.text().contains('\u{A0}') || lines.iter().any(marked)
}

/// `name: type BADGE`, `name (type) BADGE`
fn punctuated(line: &Text) -> Option<FieldLine> {
    let text = line.as_str();
    let first = text.split(char::is_whitespace).next()?;
    let name = first.trim_end_matches([':', '\u{ff1a}']);
    let rest = text.get(first.len()..)?.trim_start();
    let bracketed = rest.strip_prefix(['(', '[']).and_then(|rest| rest.split_once([')', ']']));
    let (ty, behind) = match bracketed {
        Some((ty, behind)) => (ty, behind),
        None if name.len() < first.len() => {
            let ty = type_at_start(rest)?;
            (ty, rest.get(ty.len()..)?)
        }
        None => return None,
    };
    let (ty, badge) = (Some(ty).filter(|ty| shapes::is_type(ty))?, behind.trim());
    let named = shapes::is_name(name) && is_like_a_field(name) && !shapes::is_article(name);
    let marked = opens_with_badge(badge) && shapes::is_badge(badge);
    if !named || !(marked || (badge.is_empty() && loose::is_coded(name))) {
        return None;
    }
    let start = text.len() - rest.len() + usize::from(bracketed.is_some());
    let badge = Some(line.slice(text.len() - behind.len()..text.len()).trim()).filter(|badge| !badge.is_blank());
    Some(with_badge(line.slice(0..name.len()), Some(line.slice(start..start + ty.len())), badge))
}

/// Reads a line that opens a field, whatever stands behind the name and the type.
pub(crate) fn parse(source: &Source, line: &Line) -> Option<FieldLine> {
    sure(source, line).or_else(|| loose::parse(source, line))
}

/// A field on two lines or three, as captures have it that break where the site parts name, type and badge, and the first
/// line behind it.
pub(crate) fn broken(lines: &[Line], at: usize) -> Option<(FieldLine, usize)> {
    let (name, ty) = (&lines.get(at)?.text, &lines.get(at + 1)?.text);
    if let Some((ty, badge)) = type_and_badge(ty) {
        let named = shapes::is_name(name.as_str()) && is_like_a_field(name.as_str()) && !name.as_str().contains(' ');
        return named.then(|| (with_badge(name.clone(), Some(ty), Some(badge)), at + 2));
    }
    let marked = || lines.get(at + 2).is_some_and(|line| shapes::is_badge_word(line.as_str()));
    let typed = shapes::is_type(ty.as_str()) || (shapes::is_type_name(ty.as_str()) && marked());
    let named = shapes::is_name(name.as_str()) && is_like_a_field(name.as_str()) && !shapes::is_badge(name.as_str());
    (typed && named).then(|| (with_badge(name.clone(), Some(ty.clone()), None), at + 2))
}

/// A type and what marks the field, and nothing else: `string REQUIRED`.
fn type_and_badge(line: &Text) -> Option<(Text, Text)> {
    let ty = type_at_start(line.as_str()).filter(|ty| shapes::is_type(ty))?.len();
    let badge = line.slice(ty..line.as_str().len()).trim();
    let loud = opens_with_badge(badge.as_str()) && badge.as_str().starts_with(char::is_uppercase);
    (loud && shapes::is_badge(badge.as_str())).then(|| (line.slice(0..ty), badge))
}

/// Whether the lines below are the rest of a field's line whatever the other fields are: a type and a badge, on one line or
/// on two, or a type alone below a name that is written as no word of a sentence is.
pub(super) fn is_broken_for_sure(lines: &[Line], at: usize) -> bool {
    let (Some(name), Some(ty)) = (lines.get(at), lines.get(at + 1)) else { return false };
    let loud = |line: &Line| shapes::is_badge_word(line.as_str()) && line.as_str().chars().all(char::is_uppercase);
    let typed = shapes::is_type(ty.as_str()) && ty.as_str().starts_with(char::is_lowercase);
    let coded = shapes::is_name(name.as_str()) && loose::is_coded(name.as_str());
    type_and_badge(&ty.text).is_some() || (typed && (coded || lines.get(at + 2).is_some_and(loud)))
}

/// Whether a line is prose rather than a field, in a capture that shows what its field lines look like: a capitalized word
/// and a type, with plain blanks alone and no badge but in small letters: `Seat number required`.
pub(crate) fn is_prose(source: &Source, line: &Line, field: &FieldLine) -> bool {
    let plain = source.text().get(line.whole.range()).is_some_and(|raw| !raw.contains('\u{A0}'));
    let generic = field.ty.as_ref().is_some_and(|ty| ty.as_str().contains('<'));
    plain && is_unmarked(field) && !generic && !is_like_a_field(field.name.as_str())
}

/// Whether nothing but words of a sentence stands behind a name and a type.
pub(super) fn is_unmarked(field: &FieldLine) -> bool {
    let small = |badge: &Text| badge.as_str().starts_with(char::is_lowercase);
    field.badge.as_ref().is_none_or(small) && field.rest.is_none()
}

/// Whether two words say the name of a field rather than open another one: `order number` of `orderNo`.
pub(super) fn explains_name(words: &FieldLine, name: &str) -> bool {
    let (name, word) = (name.to_lowercase(), words.name.as_str().to_lowercase());
    let plain = words.badge.is_none() && words.rest.is_none() && word.len() > 2;
    plain && (name.len() > word.len() || own_words::are_plain(words)) && name.starts_with(&word)
}

/// Above this number of words, what stands in front of a type is no name, however it is parted from it.
const LONGEST_NAME: usize = 3;

/// `name<NBSP>type <NBSP>BADGE`
fn parted(source: &Source, line: &Line) -> Option<FieldLine> {
    let raw = source.text().get(line.whole.range())?;
    let gaps = raw.matches('\u{A0}').count();
    if gaps == 0 || gaps > 3 {
        return None;
    }
    let whole = source.slice(line.whole.range());
    let mut parts = Vec::new();
    let mut at = 0;
    for part in raw.split('\u{A0}') {
        let text = whole.slice(at..at + part.len()).trim();
        if !text.is_blank() {
            parts.push(text);
        }
        at += part.len() + 1;
    }
    if let Some(ty) = parts.get(1).and_then(|ty| without_badge(ty.as_str()).map(str::len))
        && parts.len() == 2
    {
        let whole = parts.remove(1);
        parts.extend([whole.slice(0..ty), whole.slice(ty..whole.as_str().len())]);
    }
    let mut parts = parts.into_iter();
    let (name, ty, badge) = (parts.next()?, parts.next()?, parts.next());
    // Two capitalized words with one gap between them are a heading: `Code Value`.
    let typed = shapes::is_type(ty.as_str())
        || (shapes::is_name(ty.as_str()) && gaps > 1)
        || (shapes::is_type_name(ty.as_str()) && is_like_a_field(name.as_str()));
    let marked = badge.as_ref().is_none_or(|badge| opens_with_badge(badge.as_str()));
    // Without a type, the badge stands in its place.
    let untyped = badge.is_none() && opens_with_badge(ty.as_str());
    let short = name.as_str().split(' ').count() <= LONGEST_NAME && name.as_str().contains(char::is_alphanumeric);
    let named = shapes::is_name(name.as_str()) || (gaps > 1 && short && prose::bullet(&name).is_none());
    if parts.next().is_some() || !typed || untyped || !marked || !named {
        return None;
    }
    Some(with_badge(name, Some(ty), badge))
}

/// `name type BADGE`
pub(crate) fn plain(line: &Text) -> Option<FieldLine> {
    let text = line.as_str();
    let first = text.split(char::is_whitespace).next().filter(|first| shapes::is_name(first))?;
    let mut end = first.len();
    while let Some(mark) = text[end..].trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        end = text.len() - mark.1.len();
    }
    let behind = text[end..].trim_start();
    let ty = type_at_start(behind)?;
    let start = text.len() - behind.len();
    let rest = line.slice(start + ty.len()..text.len()).trim();
    let sure = opens_with_badge(rest.as_str());
    if !sure && (!rest.is_blank() || !is_likely(first, ty)) {
        return None;
    }
    let badge = (!rest.is_blank()).then_some(rest);
    Some(with_badge(line.slice(0..end).trim(), Some(line.slice(start..start + ty.len())), badge))
}

/// `name BADGE`: a field whose type is lost. Only a badge in capitals shows that the line opens one.
fn untyped(line: &Text) -> Option<FieldLine> {
    let text = line.as_str();
    let badge = text.match_indices(char::is_whitespace).map(|(at, _)| at).find(|at| {
        let rest = text.get(*at..).unwrap_or_default().trim_start();
        opens_with_badge(rest) && rest.starts_with(|c: char| c.is_ascii_uppercase())
    })?;
    let (name, badge) = (line.slice(0..badge).trim(), line.slice(badge..text.len()).trim());
    let behind = badge.as_str().split_once(char::is_whitespace).map_or("", |(_, behind)| behind.trim_start());
    let condition = ["when ", "if ", "unless ", "to "].iter().any(|word| behind.starts_with(word));
    let named = shapes::is_name(name.as_str()) && is_like_a_field(name.as_str()) && !shapes::is_article(name.as_str());
    (named && (behind.is_empty() || condition)).then(|| with_badge(name, None, Some(badge)))
}

/// Whether two words are a field and its type, with nothing else to tell.
fn is_likely(name: &str, ty: &str) -> bool {
    !shapes::is_article(name) && (shapes::is_type(ty) || (is_like_a_field(name) && !shapes::is_preposition(name)))
}

pub(super) fn is_like_a_field(name: &str) -> bool {
    name.starts_with(|c: char| c.is_lowercase() || matches!(c, '_' | '$'))
}

/// The type that the text starts with: one word, or one word and what stands between `<` and `>` behind it.
pub(super) fn type_at_start(text: &str) -> Option<&str> {
    if let Some(end) = shapes::type_of_several_words(text) {
        return text.get(..end);
    }
    let word = text.split(char::is_whitespace).next()?;
    let open = word.matches('<').count();
    let word = if open > word.matches('>').count() {
        let close = text.match_indices('>').nth(open - 1)?.0;
        text.get(..=close)?
    } else {
        word
    };
    // `stringREQUIRED`: the badge lost the blank in front of it.
    if let Some(ty) = without_badge(word) {
        return Some(ty);
    }
    (shapes::is_type(word) || shapes::is_type_name(word)).then_some(word)
}

/// The type in front of a badge that is glued to it.
fn without_badge(word: &str) -> Option<&str> {
    let glued = ["REQUIRED", "OPTIONAL", "CONDITIONAL", "DEPRECATED"];
    glued.iter().find_map(|badge| word.strip_suffix(badge)).filter(|ty| shapes::is_type(ty))
}

fn opens_with_badge(text: &str) -> bool {
    let word = text.split(char::is_whitespace).next().unwrap_or_default();
    shapes::is_badge_word(word) && (word.chars().all(char::is_uppercase) || word.len() == text.len())
}

/// A badge with words behind it is a condition: the words go with it, and the row has no badge of its own.
fn with_badge(name: Text, ty: Option<Text>, badge: Option<Text>) -> FieldLine {
    match badge {
        Some(text) if !shapes::is_badge(text.as_str()) => FieldLine { name, ty, badge: None, rest: Some(text) },
        badge => FieldLine { name, ty, badge, rest: None },
    }
}
