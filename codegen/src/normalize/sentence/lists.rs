//! Values and names in prose, alone and in lists: `A`, `A / B`, `A, B or C`, `"a"`.

mod codes;
mod words;

use std::ops::Range;

pub(super) use self::codes::is_inside_codes;
pub(crate) use self::codes::{Codes, codes, gloss_behind_hyphen, is_code};
use self::words::OF_VALUES;
pub(crate) use self::words::{CONNECTIVES, DETERMINERS, EQUALITIES, EXAMPLES, OF_LIMITS, is_format, leaves_others};
use super::claim::Claim;
use super::words::{Sentence, Word};
use crate::normalize::conditions::grammar::denial_or_presence;
use crate::source::Text;

/// Lists are read up to this length, so that reading stays linear on any text.
const LONGEST_LIST: usize = 64;
/// Words that say more of a value than what it means.
const NO_MEANING: &[&str] =
    &["default", "deprecated", "only", "when", "if", "unless", "except", "required", "must", "not", "reserved"];
/// Words that open brackets in which more is said than what a value means.
const NARROWING: &[&str] = &[
    "or",
    "and",
    "but",
    "for",
    "in",
    "on",
    "at",
    "with",
    "without",
    "excluding",
    "before",
    "after",
    "until",
    "while",
    "from",
    "once",
    "since",
];
/// What a value means is told in brackets by at most so many words.
const LONGEST_GLOSS: usize = 24;
/// A field is named in prose by at most so many words: `order status`.
pub(crate) const LONGEST_NAME: usize = 4;
/// Whether a word stands at `at`.
pub(crate) fn is(words: &[Word], at: usize, text: &str) -> bool {
    words.get(at).is_some_and(|word| word.lower == text)
}

/// Whether these words stand at `at`; the word after them.
pub(crate) fn sequence(words: &[Word], at: usize, sought: &[&str]) -> Option<usize> {
    let end = at + sought.len();
    let found = words.get(at..end)?.iter().zip(sought).all(|(word, sought)| word.lower == *sought);
    found.then_some(end)
}

/// The words between quotes that open at `at`, and the word after the closing one.
pub(crate) fn quoted(words: &[Word], at: usize) -> Option<(Range<usize>, usize)> {
    let close = match words.get(at)?.lower.as_str() {
        "'" => "'",
        "\"" => "\"",
        "`" => "`",
        "‘" => "’",
        "“" => "”",
        "「" => "」",
        "『" => "』",
        _ => return None,
    };
    let length = words.get(at + 1..)?.iter().take(LONGEST_LIST).position(|word| word.lower == close)?;
    (length > 0).then_some((at + 1..at + 1 + length, at + length + 2))
}

/// One value: a quoted text, a word or a number.
pub(crate) fn value(words: &[Word], at: usize) -> Option<(Range<usize>, usize)> {
    if let Some(found) = quoted(words, at) {
        return Some(found);
    }
    let word = words.get(at)?;
    let fine = !word.sign && !CONNECTIVES.contains(&word.lower.as_str());
    fine.then_some((at..at + 1, at + 1))
}

/// A value in a list. There a word of the grammar is a value as well, where it is written in capitals and its clause or
/// the next value follows: `IN`, `OUT`.
fn listed(sentence: &Sentence, at: usize) -> Option<(Range<usize>, usize)> {
    let words = &sentence.words;
    let capitals = || {
        let word = words.get(at).filter(|word| !word.sign)?;
        let ends = words.get(at + 1).is_none_or(|next| next.sign || matches!(next.lower.as_str(), "or" | "and"));
        let written = sentence.written(at..at + 1);
        (ends && word.lower.len() > 1 && is_code(written)).then_some((at..at + 1, at + 1))
    };
    value(words, at).or_else(capitals)
}

/// A list of values: `A`, `A or B`, `A / B`, `A, B or C`, `[A, B]`. Items after the first look like it: all capitals, or not.
pub(crate) fn values(sentence: &Sentence, at: usize) -> Option<(Vec<Range<usize>>, usize)> {
    bracketed_values(sentence, at, false)
}

/// A list of values of which one is meant, as behind "one of": `A, B and C`.
pub(crate) fn choices(sentence: &Sentence, at: usize) -> Option<(Vec<Range<usize>>, usize)> {
    bracketed_values(sentence, at, true)
}

fn bracketed_values(sentence: &Sentence, at: usize, with_and: bool) -> Option<(Vec<Range<usize>>, usize)> {
    let words = &sentence.words;
    let close = match words.get(at)?.lower.as_str() {
        "[" => "]",
        "(" => ")",
        _ => return bare_values(sentence, at, with_and),
    };
    let (values, end) = bare_values(sentence, at + 1, with_and)?;
    (is(words, end, close) && values.len() > 1).then_some((values, end + 1))
}

fn bare_values(sentence: &Sentence, at: usize, with_and: bool) -> Option<(Vec<Range<usize>>, usize)> {
    let words = &sentence.words;
    if is_nothing(words, at) {
        return None;
    }
    let (first, mut at) = listed(sentence, at)?;
    if gloss_behind_hyphen(sentence.written(first.clone())).is_some() {
        return None;
    }
    let code = is_code(sentence.written(first.clone()));
    let mut found = vec![first];
    while found.len() < LONGEST_LIST {
        let and = with_and.then(|| and(words, at)).flatten();
        let Some((separator, next)) = and.or_else(|| separator(words, at)) else { break };
        let Some((item, end)) = listed(sentence, next) else { break };
        // Behind a slash stands another value, however it is written.
        let alike = separator == "/" || is_code(sentence.written(item.clone())) == code;
        // "low, high Maximum length: 4": what was cut off its stop is the last item.
        let last = sentence.written(end..end + 1).starts_with(char::is_uppercase);
        let listed = separator != "," || code || last || separator_follows(words, end);
        let another_condition = separator != "/" && starts_a_condition(words, next, code);
        // "Y or N, N by default": a value that stands there already starts something else.
        let again = found.iter().any(|known| sentence.written(known.clone()) == sentence.written(item.clone()));
        if !alike || another_condition || !listed || (code && again) {
            break;
        }
        found.push(item);
        at = end;
    }
    Some((found, at))
}

/// The word behind the brackets that open at `at`.
pub(crate) fn bracketed(words: &[Word], at: usize) -> Option<usize> {
    if !is(words, at, "(") {
        return None;
    }
    // "(or B)" is another value, "(on phones)" a case.
    if words.get(at + 1).is_some_and(|word| NARROWING.contains(&word.lower.as_str())) {
        return None;
    }
    let inner = words.get(at + 1..)?.iter().take(LONGEST_GLOSS);
    let meant = |word: &&Word| word.lower != "(" && !NO_MEANING.contains(&word.lower.as_str());
    let close = inner.take_while(meant).position(|word| word.lower == ")")?;
    Some(at + close + 2)
}

/// Whether a field's name and what is said of it stand at `at`: behind `A or`, another condition and no value of the list.
/// A code is no first word of a longer name.
pub(super) fn starts_a_condition(words: &[Word], at: usize, code: bool) -> bool {
    let start = DETERMINERS.iter().find_map(|words_before| sequence(words, at, words_before)).unwrap_or(at);
    if let Some((_, after)) = quoted(words, start) {
        return predicate_follows(words, after);
    }
    let inner = |word: &&Word| !word.sign && !CONNECTIVES.contains(&word.lower.as_str()) && word.lower != "the";
    let longest = if code && start == at { 1 } else { LONGEST_NAME };
    let name = words.get(start..).unwrap_or_default().iter().take(longest).take_while(inner).count();
    (1..=name).any(|length| predicate_follows(words, start + length))
}

fn predicate_follows(words: &[Word], at: usize) -> bool {
    let equality = EQUALITIES.iter().find_map(|words_of| sequence(words, at, words_of));
    // `A or B are supported` says something of the values.
    let of_values =
        equality.and_then(|after| words.get(after)).is_some_and(|word| OF_VALUES.contains(&word.lower.as_str()));
    (equality.is_some() && !of_values) || (equality.is_none() && denial_or_presence(words, at))
}

/// In a list of plain words a comma is followed by another separator or the end; otherwise a clause follows it.
fn separator_follows(words: &[Word], at: usize) -> bool {
    words.get(at).is_none_or(|word| matches!(word.lower.as_str(), "," | "or" | "and" | "/" | "." | ")" | ";"))
}

/// Whether `N/A` stands at `at`: no value.
fn is_nothing(words: &[Word], at: usize) -> bool {
    sequence(words, at, &["n", "/", "a"]).is_some()
}

fn separator(words: &[Word], at: usize) -> Option<(&'static str, usize)> {
    let found = match words.get(at)?.lower.as_str() {
        "," if is(words, at + 1, "or") => return Some(("or", at + 2)),
        "," => ",",
        "、" => ",",
        "/" | "|" => "/",
        "or" | "nor" => "or",
        _ => return None,
    };
    Some((found, at + 1))
}

fn and(words: &[Word], at: usize) -> Option<(&'static str, usize)> {
    let comma = usize::from(is(words, at, ","));
    is(words, at + comma, "and").then_some(("and", at + comma + 1))
}

/// Whether a word is written in small letters alone, as the words of a sentence are.
pub(crate) fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_lowercase() || c == '-' || c == '\'')
}

/// Names of fields: `openId or userId`, `a, b or c`, and with `and` where that is allowed; at least two.
pub(crate) fn names(sentence: &Sentence, at: usize, with_and: bool) -> Option<(Vec<Text>, usize)> {
    let words = &sentence.words;
    let (first, mut at) = value(words, at)?;
    let mut found = vec![first];
    while found.len() < LONGEST_LIST {
        let and = (with_and && (is(words, at, "and") || is(words, at, "&"))).then_some(at + 1);
        let Some(next) = separator(words, at).map(|(_, next)| next).or(and) else { break };
        // "a and b, one of them"
        let counts = words.get(next).is_some_and(|word| matches!(word.lower.as_str(), "one" | "any" | "at"));
        let Some((item, end)) = value(words, next).filter(|_| !counts) else { break };
        found.push(item);
        at = end;
    }
    (found.len() > 1).then(|| (found.into_iter().map(|name| sentence.part(name)).collect(), at))
}

/// Whether a list of values names formats instead.
pub(crate) fn names_formats(claim: &Claim) -> bool {
    match claim {
        Claim::Values(values) => values.iter().any(|value| is_format(value.as_str())),
        _ => false,
    }
}
