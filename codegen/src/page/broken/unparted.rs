//! Tells of lists on one line whose items nothing parts: `AD: AdultCH: Child`, `1 - Cash2 - Card`, `ADULT AdultCHILD Child`.

use super::alike::{self, Alike};
use super::glued::{self, is_in_capitals};
use super::line_words::is_word;
use super::one_line::is_value;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Text;

/// What stands between a value and its meaning.
const SEPARATORS: &[&str] = &[": ", "：", " - ", " – ", " — ", " = ", ", "];
/// The shortest value in capitals that a comma can part from its meaning, or nothing at all.
const LONG: usize = 3;
/// So many words of a line are searched for short values.
const MOST_WORDS: usize = 64;
/// Words in front of a colon that are no values, in lower case.
const LABELS: &[&str] = &[
    "note",
    "notes",
    "remark",
    "remarks",
    "tip",
    "tips",
    "example",
    "examples",
    "format",
    "default",
    "attention",
    "warning",
    "caution",
    "important",
    "see",
    "usage",
    "limit",
    "length",
    "range",
    "type",
    "rule",
    "rules",
];

/// What may be another item of a list, glued to the meaning of the first one in the line.
pub(super) fn tell(line: &Text) -> Option<Diagnostic> {
    let (first, glued) = SEPARATORS
        .iter()
        .find_map(|separator| behind(line.as_str(), separator))
        .or_else(|| behind_blank(line.as_str()))?;
    let message = format!("`{glued}` may be another value that is glued to what `{first}` means");
    Some(Diagnostic::error(Code::AmbiguousValue, message).at(line.span()).help(glued::HELP))
}

/// The first value of a line, and what stands in front of a later separator at the end of another word.
fn behind<'l>(line: &'l str, separator: &str) -> Option<(&'l str, &'l str)> {
    let (first, meaning) = line.split_once(separator)?;
    let first = first.trim();
    if !is_word(first) || LABELS.contains(&first.to_ascii_lowercase().as_str()) {
        return None;
    }
    let ends = meaning.match_indices(separator).filter_map(|(at, _)| meaning.get(..at));
    let mut places = ends.filter_map(last_word);
    let kind = Alike::of(first);
    let loud = |value: &str| value.len() >= LONG && is_in_capitals(value) && is_in_capitals(first);
    let found = match kind {
        _ if separator == ", " => places.find_map(|(_, word)| end_of(word, loud)),
        Some(Alike::Title) => places.find_map(|(_, word)| title(word, meaning, separator)),
        // `in_store: In storeonline: Online`
        Some(Alike::Small) if meaning.starts_with(char::is_uppercase) => {
            let may_end = |word: &str| opens(word, meaning) || word.starts_with(char::is_lowercase);
            // Behind a stop it is a label.
            let alone = |front: &str| front.trim_end().ends_with(['.', ';', ',', '!', '?']);
            let found = places.find(|(front, word)| is_word(word) && may_end(word) && !alone(front));
            found.map(|(_, word)| word)
        }
        _ if is_value(first) => places.find_map(|(_, word)| end_of(word, |value| is_alike(value, first))),
        _ => None,
    };
    found.map(|glued| (first, glued))
}

/// Whether a text opens with a word that has a capital.
fn opens(word: &str, text: &str) -> bool {
    word.starts_with(char::is_uppercase) && text.starts_with(word)
}

/// The last word of a text, and what stands in front of it.
fn last_word(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_end();
    Some(text.rsplit_once(char::is_whitespace).unwrap_or(("", text))).filter(|(_, word)| !word.is_empty())
}

/// `ADULT AdultCHILD Child`: a value in capitals, its meaning, and another one at the end of a word of it.
fn behind_blank(line: &str) -> Option<(&str, &str)> {
    let letter = |first: &str| first.len() == 1 && first.starts_with(|c: char| c.is_ascii_uppercase());
    let (first, meaning) = line.split_once(' ').filter(|(first, _)| letter(first) || alike::is_code(first))?;
    let titled = |word: &str| Alike::of(word) == Some(Alike::Title);
    let mut words = meaning.split(' ').peekable();
    let opens = words.peek().is_some_and(|word| titled(word));
    let glued = words.find_map(|word| {
        let (at, _) = alike::in_capitals(word, true)?;
        word.get(at..).filter(|value| value.len() >= LONG && !value.contains('.'))
    });
    glued.or_else(|| short(first, meaning)).filter(|_| opens).map(|glued| (first, glued))
}

/// A short value that is glued to the meaning before it, as others like it are: `A AdultC ChildS Senior`.
fn short<'l>(first: &str, meaning: &'l str) -> Option<&'l str> {
    let words: Vec<&str> = meaning.split(' ').take(MOST_WORDS).collect();
    let mut found = words.windows(2).filter_map(|pair| match pair {
        [word, next] if next.starts_with(char::is_uppercase) => {
            end_of(word, |value| value.len() == first.len() && value.bytes().all(|byte| byte.is_ascii_uppercase()))
        }
        _ => None,
    });
    found.next().filter(|_| first.len() < LONG && found.next().is_some())
}

/// What stands at the end of a word, behind a letter that may end another one, and is a value.
fn end_of(word: &str, is_value: impl Fn(&str) -> bool) -> Option<&str> {
    let letters = word.char_indices().zip(word.chars().skip(1));
    let mut parts = letters.filter(|((_, left), right)| !word.contains("://") && parts(*left, *right));
    parts.find_map(|((at, left), _)| word.get(at + left.len_utf8()..).filter(|value| is_value(value)))
}

/// A title at the end of a word that no name is: `Adult.Child`, or `AdultCh` right behind the first separator; `userId` only
/// where more separators follow.
fn title<'l>(word: &'l str, meaning: &str, separator: &str) -> Option<&'l str> {
    let titled = |value: &str| Alike::of(value) == Some(Alike::Title) && value.chars().all(char::is_alphanumeric);
    let stop = word.split_once(['.', ')', '。', '）', ';']).map(|(_, behind)| behind);
    if let Some(value) = stop.filter(|value| titled(value)) {
        return Some(value);
    }
    let value = end_of(word, titled)?;
    let again = || meaning.match_indices(separator).count() > 1;
    (opens(word, meaning) || again()).then_some(value)
}

/// Whether one word may end and a value start between two letters.
fn parts(left: char, right: char) -> bool {
    let foreign = !left.is_ascii() && left.is_alphabetic() && right.is_ascii();
    let ends =
        left.is_lowercase() || foreign || (left.is_ascii_digit() && right.is_uppercase()) || matches!(left, ')' | '）');
    ends && (right.is_uppercase() || (right.is_ascii_digit() && !left.is_ascii_digit()))
}

/// Whether two words are written as values of one list are.
fn is_alike(value: &str, other: &str) -> bool {
    let kind = Alike::of(value);
    (is_in_capitals(value) && is_in_capitals(other)) || (kind.is_some() && kind == Alike::of(other))
}
