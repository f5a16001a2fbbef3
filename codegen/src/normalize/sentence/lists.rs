//! Values and names in prose, alone and in lists: `A`, `A / B`, `A, B or C`, `"a"`.

use std::ops::Range;

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
/// Words that open what is said of a field's limits: "the maximum length is 10".
pub(crate) const OF_LIMITS: &[&str] =
    &["maximum", "minimum", "max", "min", "length", "range", "size", "value", "default", "format", "prefix"];
/// What can be said of listed values.
const OF_VALUES: &[&str] = &["supported", "allowed", "accepted", "valid", "permitted", "possible"];

/// Words in front of an example: "e.g. A", "such as A", "for instance A".
pub(crate) const EXAMPLES: &[&str] =
    &["i.e.", "i.e", "e.g.", "e.g", "eg", "like", "as", "example", "examples", "instance", "sample"];

/// Words that may stand before a field's name.
pub(crate) const DETERMINERS: &[&[&str]] = &[
    &["the", "value", "of", "the"],
    &["the", "value", "of"],
    &["value", "of"],
    &["the", "field"],
    &["the", "parameter"],
    &["the"],
    &["field"],
    &["parameter"],
    &["your"],
];

/// Words that are neither part of a field's name nor a value.
pub(crate) const CONNECTIVES: &[&str] = &[
    "when",
    "if",
    "or",
    "and",
    "is",
    "are",
    "to",
    "either",
    "otherwise",
    "else",
    "then",
    "optional",
    "please",
    "provide",
    "required",
    "must",
    "should",
    "not",
    "be",
    "of",
    "in",
    "equals",
    "only",
    "for",
    "with",
    "it",
    "this",
    "that",
    "will",
    "include",
    "includes",
    "including",
    "as",
    "follows",
    "following",
    "below",
    "above",
    "both",
    "but",
];

/// How a list of values is announced, longest first.
pub(crate) const EQUALITIES: &[&[&str]] = &[
    &["is", "equal", "to"],
    &["is", "one", "of"],
    &["is", "any", "one", "of"],
    &["is", "any", "of"],
    &["is", "either", "one", "of"],
    &["is", "either", "of"],
    &["is", "among"],
    &["is", "set", "to"],
    &["is", "set", "as"],
    &["is", "changed", "to"],
    &["changes", "to"],
    &["changed", "to"],
    &["becomes"],
    &["is", "either"],
    &["is", "in"],
    &["equals", "to"],
    &["equal", "to"],
    &["equals"],
    &["in"],
    &["is"],
    &["are"],
    &["==="],
    &["=="],
    &["="],
];

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

/// Codes with `and` or `or` between them, and what each means in brackets behind it: `A, B and C`, `A (first), B (second)`.
pub(crate) struct Codes {
    /// The codes.
    pub(crate) values: Vec<Range<usize>>,
    /// Whether brackets stand behind one.
    pub(crate) glossed: bool,
    /// The word behind them.
    pub(crate) end: usize,
}

/// Codes that stand together; what `and` joins is all of them alike, unlike in a condition.
pub(crate) fn codes(sentence: &Sentence, at: usize) -> Option<Codes> {
    let words = &sentence.words;
    let mut found = Codes { values: Vec::new(), glossed: false, end: at };
    let mut next = at;
    while found.values.len() < LONGEST_LIST && !is_nothing(words, next) {
        let Some((item, end)) = listed(sentence, next) else { break };
        let quotes = end - next > 1;
        let written = sentence.written(item.clone());
        if !quotes && !is_code(written) && !written.contains('_') {
            break;
        }
        found.values.push(item);
        found.end = bracketed(words, end).unwrap_or(end);
        found.glossed |= found.end > end;
        let and = |at: usize| if is(words, at, "and") || is(words, at, "&") { Some(at + 1) } else { None };
        let comma = usize::from(is(words, found.end, ",") || is(words, found.end, ";"));
        let parted = (comma == 1).then_some(found.end + 1);
        match and(found.end + comma).or_else(|| separator(words, found.end).map(|(_, next)| next)).or(parted) {
            Some(after) => next = after,
            None => break,
        }
    }
    (!found.values.is_empty()).then_some(found)
}

/// Whether a word goes on with a list of several codes: no list starts there, whatever became of the one before.
pub(super) fn is_inside_codes(sentence: &Sentence, at: usize) -> bool {
    let code = |at: usize| {
        let word = sentence.words.get(at).is_some_and(|word| !word.sign);
        word && is_code(sentence.written(at..at + 1))
    };
    let parted = |at: usize| separator(&sentence.words, at).is_some();
    (1..=3).all(|back| at.checked_sub(2 * back).is_some_and(|before| parted(before + 1) && code(before)))
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

/// Whether a word looks like a value of the wire: `TICKETED`, `EAN-13`, `HKD`, `0`.
pub(crate) fn is_code(text: &str) -> bool {
    let mut characters = text.chars();
    characters.any(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) && !text.chars().any(char::is_lowercase)
}

/// Where the hyphen stands between a code and what it means: `S-Success`, but not `EAN-13` or `zh-HK`.
pub(crate) fn gloss_behind_hyphen(text: &str) -> Option<usize> {
    let (code, gloss) = text.split_once('-')?;
    let code_is_one = is_code(code) && !code.contains(char::is_whitespace);
    let small = gloss.chars().filter(|c| c.is_lowercase()).nth(1).is_some();
    let foreign = gloss.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    // `01-POS`, `1-Y`
    let numbered = code.bytes().all(|c| c.is_ascii_digit()) && gloss.chars().all(char::is_alphabetic);
    let words = gloss.starts_with(char::is_alphabetic) && (small || foreign || numbered);
    (code_is_one && words).then_some(code.len())
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

/// Words in front of "values" that leave others.
const SOME: &[&str] =
    &["some", "common", "typical", "usual", "popular", "frequent", "frequently", "example", "sample", "several"];

/// The word by which some words say that what they list is not all: "some possible values are", "common values:".
pub(crate) fn leaves_others(words: &[Word]) -> Option<usize> {
    const LISTED: &[&str] = &["value", "values", "option", "options", "types", "codes", "inputs"];
    let is = |at: usize, sought: &[&str]| words.get(at).is_some_and(|word| sought.contains(&word.lower.as_str()));
    // "Common reasons include"
    let named = |at: usize| {
        words.get(at).is_some_and(|word| word.lower.ends_with('s')) && is(at + 1, &["include", "includes", "are", ":"])
    };
    (0..words.len()).find(|at| is(*at, SOME) && (at + 1..at + 5).any(|listed| is(listed, LISTED) || named(listed)))
}

/// Names of formats, protocols and platforms, which stand in remarks more often than among values.
const FORMATS: &[&str] = &[
    "ascii", "utf-8", "utf8", "http", "https", "get", "post", "json", "xml", "html", "css", "png", "jpg", "jpeg",
    "gif", "id", "svg", "webp", "pdf", "csv", "url", "uri", "uuid", "md5", "base64", "hex", "utc", "gmt", "ios",
    "android",
];

/// Whether a word names a format: `PNG`.
pub(crate) fn is_format(text: &str) -> bool {
    FORMATS.contains(&text.to_lowercase().as_str())
}

/// Whether a list of values names formats instead.
pub(crate) fn names_formats(claim: &Claim) -> bool {
    match claim {
        Claim::Values(values) => values.iter().any(|value| is_format(value.as_str())),
        _ => false,
    }
}
