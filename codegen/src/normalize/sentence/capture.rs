//! What patterns catch: numbers, ranges, conditions, names, values.

mod ends;
mod forms;
mod kind;
mod numbers;

use std::ops::Range;

use self::ends::{default_follows, ends_clause, ends_condition, ends_conditions, ends_list, is_sign};
pub(crate) use self::kind::Kind;
use self::numbers::{number, range, signed, size};
use super::claim::Bound;
use super::lists;
use super::words::{Sentence, Word};
use crate::normalize::conditions::grammar::{self, Said};
use crate::source::Text;

/// What a capture caught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Captured {
    /// `<number>`
    Number(u64),
    /// `<whole>`, which can be negative.
    Whole(i64),
    /// `<range>`: a missing bound is open.
    Range(Option<Bound>, Option<Bound>),
    /// `<digits>`: the least and the greatest count.
    Count(u64, u64),
    /// `<form>`: the pattern of a date or a time.
    Form(String),
    /// `<condition>` and `<case>`; `<conditions>` gives several.
    Said(Vec<Said>),
    /// `<names>`, `<alternatives>`, `<values>`, `<codes>`, `<listed>`, `<glossed>` and the single `<code>`, `<value>`, `<literal>`, `<coded>`, `<quoted>`, `<name>`, `<rest>`.
    Texts(Vec<Text>),
    /// `<word>`, `<things>` and `<gloss>`, which are of no interest, `<size>`, `<open>` and `<close>`, and `<end>`, `<small>` and `<default>`, which only look.
    Nothing,
}

/// Catches what a kind of capture stands for, at word `at`; tells the word after it.
pub(crate) fn capture(kind: Kind, sentence: &Sentence, at: usize) -> Option<(Captured, usize)> {
    let words = &sentence.words;
    let one = |range: Range<usize>| Captured::Texts(vec![sentence.part(range)]);
    match kind {
        Kind::Number => number(words, at).map(|(number, end)| (Captured::Number(number), end)),
        Kind::Whole => signed(words, at).map(|(number, end)| (Captured::Whole(number), end)),
        Kind::Range => range(words, at),
        Kind::Condition => grammar::condition(sentence, at)
            .filter(|(_, end)| ends_conditions(words, *end))
            .map(|(said, end)| (Captured::Said(vec![said]), end)),
        Kind::Conditions => grammar::conditions(sentence, at)
            .filter(|(_, end)| ends_conditions(words, *end))
            .map(|(said, end)| (Captured::Said(said), end)),
        Kind::Names => lists::names(sentence, at, true).map(|(names, end)| (Captured::Texts(names), end)),
        Kind::Alternatives => lists::names(sentence, at, false).map(|(names, end)| (Captured::Texts(names), end)),
        Kind::Digits => digits(words, at),
        Kind::Form => forms::form(sentence, at).map(|(pattern, end)| (Captured::Form(pattern), end)),
        Kind::Code => lists::value(words, at)
            .filter(|(value, _)| {
                let text = sentence.written(value.clone());
                lists::is_code(text) && text.chars().filter(char::is_ascii_alphabetic).count() > 1
            })
            .map(|(value, end)| (one(value), end)),
        Kind::Word => {
            /// Words behind which another thing is spoken of.
            const JOINING: &[&str] =
                &["of", "by", "per", "for", "in", "x", "with", "from", "to", "and", "or", "times", "than", "at", "on"];
            let fine = words.get(at).is_some_and(|word| !word.sign && !JOINING.contains(&word.lower.as_str()));
            fine.then_some((Captured::Nothing, at + 1))
        }
        Kind::Name => lists::value(words, at).map(|(value, end)| (one(value), end)),
        Kind::Value => literal(sentence, at).or_else(|| lists::value(words, at)).map(|(value, end)| (one(value), end)),
        Kind::Coded => lists::value(words, at)
            .filter(|(value, _)| is_coded(sentence.part(value.clone()).as_str()))
            .map(|(value, end)| (one(value), end)),
        Kind::Literal => literal(sentence, at).map(|(value, end)| (one(value), end)),
        Kind::Values | Kind::Codes => {
            let (values, end) = lists::values(sentence, at)?;
            let code = |value: &Range<usize>| lists::is_code(sentence.written(value.clone()));
            let coded = |value: &Range<usize>| is_coded(sentence.written(value.clone()));
            let truth = |value: &Range<usize>| is_truth(sentence.written(value.clone()));
            let truths = values.len() == 2 && values.iter().all(truth);
            let tag = |value: &Range<usize>| is_language(sentence.written(value.clone()));
            let tags = values.len() > 1 && values.iter().all(tag) && values.iter().any(coded);
            let fine = truths || tags || values.iter().all(code) || (values.len() > 1 && values.iter().all(coded));
            if kind == Kind::Codes && !fine {
                return None;
            }
            Some((Captured::Texts(values.into_iter().map(|value| sentence.part(value)).collect()), end))
        }
        Kind::Listed | Kind::Glossed => {
            let codes = lists::codes(sentence, at)?;
            let wanted = if kind == Kind::Glossed { codes.glossed && codes.values.len() > 1 } else { !codes.glossed };
            let texts = codes.values.into_iter().map(|value| sentence.part(value)).collect();
            wanted.then_some((Captured::Texts(texts), codes.end))
        }
        Kind::Case => grammar::case(sentence, at)
            .filter(|(_, end)| ends_conditions(words, *end))
            .map(|(said, end)| (Captured::Said(vec![said]), end)),
        Kind::Quoted => lists::quoted(words, at).map(|(value, end)| (one(value), end)),
        Kind::Start => start_of_text(sentence, at).map(|(value, end)| (one(value), end)),
        Kind::Rest => {
            let stop = words.last().is_some_and(|word| matches!(word.lower.as_str(), "." | "!" | ";" | "。" | "；"));
            let end = words.len() - usize::from(stop);
            (at < end).then(|| (one(at..end), end))
        }
        Kind::Stop => ends_list(words, at).then_some((Captured::Nothing, at)),
        Kind::Open => is_sign(words, at, &["(", "[", "【", "（"]).then_some((Captured::Nothing, at + 1)),
        Kind::Close => is_sign(words, at, &[")", "]", "】", "）"]).then_some((Captured::Nothing, at + 1)),
        Kind::Size => size(words, at).map(|end| (Captured::Nothing, end)),
        Kind::Small => {
            let small = sentence.part(at..at + 1).as_str().starts_with(char::is_lowercase);
            small.then_some((Captured::Nothing, at))
        }
        Kind::End => ends_condition(words, at).then_some((Captured::Nothing, at)),
        Kind::Things => is_things(words, at).then_some((Captured::Nothing, at + 1)),
        Kind::Gloss => lists::bracketed(words, at).map(|end| (Captured::Nothing, end)),
        Kind::Default => default_follows(words, at).then_some((Captured::Nothing, at)),
    }
}

/// Whether a word names several things that a list can hold, and no unit of a number or a text.
fn is_things(words: &[Word], at: usize) -> bool {
    const UNITS: &[&str] = &[
        "characters",
        "chars",
        "letters",
        "digits",
        "bytes",
        "bits",
        "words",
        "lines",
        "pixels",
        "days",
        "hours",
        "minutes",
        "seconds",
        "milliseconds",
        "months",
        "weeks",
        "years",
        "times",
        "decimals",
        "places",
        "cents",
        "dollars",
        "percents",
        "kilometers",
        "meters",
        "degrees",
        "points",
        "levels",
        "layers",
    ];
    let plural = |word: &str| word.len() > 2 && word.ends_with('s') && !word.ends_with("ss");
    words.get(at).is_some_and(|word| !word.sign && plural(&word.lower) && !UNITS.contains(&word.lower.as_str()))
}

/// The text something starts with: quoted, a URL, or a word that is followed by the end of its clause.
fn start_of_text(sentence: &Sentence, at: usize) -> Option<(Range<usize>, usize)> {
    let words = &sentence.words;
    // "starts with 5, 6 or 9" names several.
    let several = |end: usize| {
        let next = end + 1 + usize::from(is_sign(words, end + 1, &["or"]));
        let like = |at: usize| words.get(at).is_some_and(|word| word.lower.starts_with(|c: char| c.is_ascii_digit()));
        (is_sign(words, end, &[",", "or", "/", "-", "–", "~", "to"])
            && (like(at) && like(next) || lists::quoted(words, next).is_some()))
            || is_sign(words, end, &["or"])
    };
    if let Some(found) = lists::quoted(words, at) {
        return (!several(found.1)).then_some(found);
    }
    if several(at + 1) {
        return None;
    }
    let word = words.get(at)?;
    // `+852`
    let plus = word.lower == "+" && words.get(at + 1).is_some_and(|next| next.range.start == word.range.end);
    if plus && ends_clause(words, at + 2) {
        return Some((at..at + 2, at + 2));
    }
    // `852-`: a sign between the word and a blank is the last of the start.
    let touches = |left: usize, inner: bool| match (words.get(left), words.get(left + 1)) {
        (Some(left), Some(right)) => left.range.end == right.range.start && !(inner && right.sign),
        _ => false,
    };
    let signed =
        is_sign(words, at + 1, &["-", "/", ":", "#", "=", "+"]) && touches(at, false) && !touches(at + 1, true);
    if signed && !word.sign {
        return Some((at..at + 2, at + 2));
    }
    let url = word.lower.contains("://");
    let written = sentence.written(at..at + 1);
    let plain = !written.contains(|c: char| c.is_ascii_digit() || c == '_') && lists::is_plain(written);
    (url || (!word.sign && !plain && ends_clause(words, at + 1))).then_some((at..at + 1, at + 1))
}

fn is_truth(text: &str) -> bool {
    matches!(text.to_ascii_lowercase().as_str(), "true" | "false")
}

/// Whether a word is the tag of a language: `en`, `zh-HK`.
fn is_language(text: &str) -> bool {
    let (language, region) = text.split_once(['-', '_']).unwrap_or((text, "HK"));
    let small = language.bytes().all(|byte| byte.is_ascii_lowercase());
    small && language.len() == 2 && region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a word is written as no word of a sentence is: `zh_HK`, `camelCase`, `A1`.
fn is_coded(text: &str) -> bool {
    text.contains(|c: char| c == '_' || c.is_ascii_digit()) || text.chars().skip(1).any(char::is_uppercase)
}

/// A number, a truth value, a word in capitals or something in quotes.
fn literal(sentence: &Sentence, at: usize) -> Option<(Range<usize>, usize)> {
    let words = &sentence.words;
    if let Some(found) = lists::quoted(words, at) {
        return Some(found);
    }
    let negative = words.get(at).is_some_and(|word| matches!(word.lower.as_str(), "-" | "−"));
    let end = at + 1 + usize::from(negative);
    let text = sentence.part(at + usize::from(negative)..end);
    let text = text.as_str();
    let number = text.starts_with(|c: char| c.is_ascii_digit()) && text.parse::<f64>().is_ok();
    let code = !negative && (is_truth(text) || lists::is_code(text));
    (number || code).then_some((at..end, end))
}

/// How many digits: `6-digit`, `six digits`, `4 to 6 digits`.
fn digits(words: &[Word], at: usize) -> Option<(Captured, usize)> {
    const COUNTS: &[&str] =
        &["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let count = |text: &str| {
        let spelled = || COUNTS.iter().position(|count| *count == text).map(|at| at as u64 + 1);
        text.parse::<u64>().ok().or_else(spelled).filter(|count| (1..=64).contains(count))
    };
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let alone = |at: usize| lower(at).strip_suffix("-digits").or_else(|| lower(at).strip_suffix("-digit"));
    let is_unit = |at: usize| matches!(lower(at), "digit" | "digits");
    let ranges = matches!(lower(at + 1), "-" | "–" | "~" | "to" | "or");
    let (least, most, end) = if let Some(word) = alone(at) {
        let least = count(word)?;
        (least, least, at + 1)
    } else if is_unit(at + 1) {
        let least = count(lower(at))?;
        (least, least, at + 2)
    } else if ranges && is_unit(at + 3) {
        (count(lower(at))?, count(lower(at + 2))?, at + 4)
    } else if ranges {
        (count(lower(at))?, count(alone(at + 2)?)?, at + 3)
    } else {
        return None;
    };
    // "4 or 6 digits" leaves 5 out.
    let whole = lower(at + 1) != "or" || most <= least + 1;
    (least <= most && whole).then_some((Captured::Count(least, most), end))
}
