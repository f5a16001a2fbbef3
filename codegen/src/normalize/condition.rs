//! The grammar of conditions in prose: `status is TICKETED`, `product ==MOVIE / PASS`, `amount is provided`.
//!
//! What is read here still names fields in the page's words; `resolve` finds the fields they mean.

use std::ops::Range;

use super::words::{Sentence, Word};
use crate::source::Text;

/// A condition in the page's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Said {
    /// A field has one of these values.
    In { name: Text, values: Vec<Text> },
    /// A field is there, or is not.
    Present { name: Text, present: bool },
    /// At least one of these.
    Any(Vec<Said>),
    /// All of these.
    All(Vec<Said>),
}

/// Lists are read up to this length, so that reading stays linear on any text.
const LONGEST_LIST: usize = 64;
/// Conditions are read up to this many parts.
const MOST_PARTS: usize = 16;
/// A field is named in prose by at most so many words: `order status`.
const LONGEST_NAME: usize = 4;

/// Words that are neither part of a field's name nor a value.
const CONNECTIVES: &[&str] = &[
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
];

/// Words that may stand before a field's name.
const DETERMINERS: &[&[&str]] = &[
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

/// How a list of values is announced, longest first.
const EQUALITIES: &[&[&str]] = &[
    &["is", "equal", "to"],
    &["is", "one", "of"],
    &["is", "any", "of"],
    &["is", "set", "to"],
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

const PRESENT: &[&str] = &[
    "provided",
    "present",
    "given",
    "specified",
    "filled",
    "supplied",
    "passed",
    "sent",
    "included",
    "available",
    "set",
];
const EMPTY: &[&str] = &["empty", "null", "blank", "absent", "missing"];

/// Reads a condition that starts at word `at`; tells the word after it.
pub(crate) fn condition(sentence: &Sentence, at: usize) -> Option<(Said, usize)> {
    let (first, mut at) = conjunction(sentence, at)?;
    let mut parts = vec![first];
    while parts.len() < MOST_PARTS {
        let Some(next) = connective(&sentence.words, at, &["or", "||"]) else { break };
        let Some((part, end)) = conjunction(sentence, next) else { break };
        parts.push(part);
        at = end;
    }
    Some((one_or(parts, Said::Any), at))
}

/// Reads conditions that follow each other without `and` or `or`, as under "if any condition met:".
pub(crate) fn conditions(sentence: &Sentence, at: usize) -> Option<(Vec<Said>, usize)> {
    let (first, mut at) = atom(sentence, at)?;
    let mut parts = vec![first];
    while parts.len() < MOST_PARTS {
        let next = connective(&sentence.words, at, &["or", "and", ",", ";", "||", "&&"]).unwrap_or(at);
        let Some((part, end)) = atom(sentence, next) else { break };
        parts.push(part);
        at = end;
    }
    Some((parts, at))
}

fn conjunction(sentence: &Sentence, at: usize) -> Option<(Said, usize)> {
    let (first, mut at) = atom(sentence, at)?;
    let mut parts = vec![first];
    while parts.len() < MOST_PARTS {
        let Some(next) = connective(&sentence.words, at, &["and", "&&"]) else { break };
        let Some((part, end)) = atom(sentence, next) else { break };
        parts.push(part);
        at = end;
    }
    Some((one_or(parts, Said::All), at))
}

fn one_or(mut parts: Vec<Said>, several: fn(Vec<Said>) -> Said) -> Said {
    match (parts.pop(), parts.is_empty()) {
        (Some(only), true) => only,
        (Some(last), false) => {
            parts.push(last);
            several(parts)
        }
        (None, _) => several(parts),
    }
}

/// The word after a connective, which may have a comma in front and an `if` or `when` behind.
fn connective(words: &[Word], at: usize, which: &[&str]) -> Option<usize> {
    let comma = usize::from(is(words, at, ",") && !which.contains(&","));
    let found = words.get(at + comma).is_some_and(|word| which.contains(&word.lower.as_str()));
    let after = at + comma + 1;
    let again = usize::from(is(words, after, "when") || is(words, after, "if"));
    found.then_some(after + again)
}

fn is(words: &[Word], at: usize, text: &str) -> bool {
    words.get(at).is_some_and(|word| word.lower == text)
}

/// Whether these words stand at `at`; the word after them.
fn sequence(words: &[Word], at: usize, sought: &[&str]) -> Option<usize> {
    let end = at + sought.len();
    let found = words.get(at..end)?.iter().zip(sought).all(|(word, sought)| word.lower == *sought);
    found.then_some(end)
}

fn atom(sentence: &Sentence, at: usize) -> Option<(Said, usize)> {
    let words = &sentence.words;
    let at = DETERMINERS.iter().find_map(|words_before| sequence(words, at, words_before)).unwrap_or(at);
    if let Some((name, after)) = quoted(words, at) {
        return predicate(sentence, name, after);
    }
    for length in 1..=LONGEST_NAME {
        let word = words.get(at + length - 1)?;
        if word.sign || CONNECTIVES.contains(&word.lower.as_str()) {
            return None;
        }
        if let Some(found) = predicate(sentence, at..at + length, at + length) {
            return Some(found);
        }
    }
    None
}

/// What is said of the field whose name stands at `name`.
fn predicate(sentence: &Sentence, name: Range<usize>, at: usize) -> Option<(Said, usize)> {
    let words = &sentence.words;
    let name = sentence.part(name);
    if let Some((present, end)) = presence(words, at) {
        return Some((Said::Present { name, present }, end));
    }
    let at = EQUALITIES.iter().find_map(|words_of| sequence(words, at, words_of))?;
    let (values, end) = values(sentence, at)?;
    Some((Said::In { name, values: values.into_iter().map(|value| sentence.part(value)).collect() }, end))
}

fn presence(words: &[Word], at: usize) -> Option<(bool, usize)> {
    if is(words, at, "exists") {
        return Some((true, at + 1));
    }
    let at = sequence(words, at, &["is"]).or_else(|| sequence(words, at, &["are"]))?;
    let (negated, at) = sequence(words, at, &["not"]).map_or((false, at), |after| (true, after));
    let word = words.get(at)?.lower.as_str();
    let there = if PRESENT.contains(&word) {
        true
    } else if EMPTY.contains(&word) {
        false
    } else {
        return None;
    };
    // `is set to X` is an equality.
    let equality = word == "set" && is(words, at + 1, "to");
    (!equality).then_some((there != negated, at + 1))
}

/// The words between quotes that open at `at`, and the word after the closing one.
pub(crate) fn quoted(words: &[Word], at: usize) -> Option<(Range<usize>, usize)> {
    let close = match words.get(at)?.lower.as_str() {
        "'" => "'",
        "\"" => "\"",
        "`" => "`",
        "‘" => "’",
        "“" => "”",
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

/// A list of values: `A`, `A or B`, `A / B`, `A, B or C`. Items after the first look like it: all capitals, or not.
pub(crate) fn values(sentence: &Sentence, at: usize) -> Option<(Vec<Range<usize>>, usize)> {
    let words = &sentence.words;
    let (first, mut at) = value(words, at)?;
    let code = is_code(sentence.part(first.clone()).as_str());
    let mut found = vec![first];
    while found.len() < LONGEST_LIST {
        let Some((separator, next)) = separator(words, at) else { break };
        let Some((item, end)) = value(words, next) else { break };
        let alike = is_code(sentence.part(item.clone()).as_str()) == code;
        let starts_a_condition = EQUALITIES.iter().any(|words_of| sequence(words, end, words_of).is_some());
        let listed = separator != "," || code || separator_follows(words, end);
        if !alike || starts_a_condition || !listed {
            break;
        }
        found.push(item);
        at = end;
    }
    Some((found, at))
}

/// In a list of plain words a comma is followed by another separator or the end; otherwise a clause follows it.
fn separator_follows(words: &[Word], at: usize) -> bool {
    words.get(at).is_none_or(|word| matches!(word.lower.as_str(), "," | "or" | "and" | "/" | "." | ")" | ";"))
}

fn separator(words: &[Word], at: usize) -> Option<(&'static str, usize)> {
    let found = match words.get(at)?.lower.as_str() {
        "," if is(words, at + 1, "or") => return Some(("or", at + 2)),
        "," => ",",
        "、" => ",",
        "/" | "|" => "/",
        "or" => "or",
        _ => return None,
    };
    Some((found, at + 1))
}

/// Whether a word looks like a value of the wire: `TICKETED`, `EAN-13`, `HKD`, `0`.
pub(crate) fn is_code(text: &str) -> bool {
    let mut characters = text.chars();
    characters.any(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) && !text.chars().any(char::is_lowercase)
}

/// Names of fields: `openId or userId`, `a, b or c`; at least two.
pub(crate) fn names(sentence: &Sentence, at: usize) -> Option<(Vec<Text>, usize)> {
    let words = &sentence.words;
    let (first, mut at) = value(words, at)?;
    let mut found = vec![sentence.part(first)];
    while found.len() < LONGEST_LIST {
        let and = is(words, at, "and").then_some(at + 1);
        let Some(next) = separator(words, at).map(|(_, next)| next).or(and) else { break };
        let Some((item, end)) = value(words, next) else { break };
        found.push(sentence.part(item));
        at = end;
    }
    (found.len() > 1).then_some((found, at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn show(said: &Said) -> String {
        let list = |parts: &[Said], joiner: &str| parts.iter().map(show).collect::<Vec<_>>().join(joiner);
        match said {
            Said::In { name, values } => {
                let values: Vec<&str> = values.iter().map(Text::as_str).collect();
                format!("{name}={}", values.join("/"))
            }
            Said::Present { name, present } => format!("{}{name}", if *present { "+" } else { "-" }),
            Said::Any(parts) => format!("({})", list(parts, " | ")),
            Said::All(parts) => format!("({})", list(parts, " & ")),
        }
    }

    fn read(text: &str) -> String {
        let source = Source::new("page.txt", text);
        let sentence = Sentence::whole(&source.slice(0..source.text().len()));
        match condition(&sentence, 0) {
            Some((said, end)) => format!("{} then `{}`", show(&said), sentence.part(end..sentence.words.len())),
            None => "none".to_owned(),
        }
    }

    #[test]
    fn equalities_are_read_in_every_spelling() {
        insta::assert_snapshot!(read("status is TICKETED."), @"status=TICKETED then `.`");
        insta::assert_snapshot!(read("the order status equals TICKETED"), @"order status=TICKETED then ``");
        insta::assert_snapshot!(read("product ==MOVIE / PASS"), @"product=MOVIE/PASS then ``");
        insta::assert_snapshot!(read("grantType = 'AUTHORIZATION_CODE'"), @"grantType=AUTHORIZATION_CODE then ``");
        insta::assert_snapshot!(read("codeType is barcode, qrcode or promocode."), @"codeType=barcode/qrcode/promocode then `.`");
        insta::assert_snapshot!(read("order status is WAIT_PAY, optional otherwise."), @"order status=WAIT_PAY then `, optional otherwise.`");
        insta::assert_snapshot!(read("the value of status is one of A, B, or C"), @"status=A/B/C then ``");
    }

    #[test]
    fn presence_is_read_both_ways() {
        insta::assert_snapshot!(read("amount is provided, support HKD"), @"+amount then `, support HKD`");
        insta::assert_snapshot!(read("amount is not empty"), @"+amount then ``");
        insta::assert_snapshot!(read("amount is not provided"), @"-amount then ``");
        insta::assert_snapshot!(read("amount is set to HKD"), @"amount=HKD then ``");
    }

    #[test]
    fn and_binds_tighter_than_or() {
        insta::assert_snapshot!(
            read("type == COUPON and stock is provided or product == PASS / MOVIE"),
            @"((type=COUPON & +stock) | product=PASS/MOVIE) then ``"
        );
        insta::assert_snapshot!(read("status is A or status is B"), @"(status=A | status=B) then ``");
    }

    #[test]
    fn what_the_grammar_does_not_know_is_not_guessed() {
        assert_eq!(read("status is not TICKETED"), "none");
        assert_eq!(read("message content needs to be encrypted"), "none");
        assert_eq!(read("== COUPON"), "none");
    }

    #[test]
    fn conditions_under_a_heading_need_no_connective() {
        let source = Source::new("page.txt", "type ==COUPON product ==PASS /MOVIE");
        let sentence = Sentence::whole(&source.slice(0..source.text().len()));
        let (parts, end) = conditions(&sentence, 0).unwrap();
        assert_eq!(show(&Said::Any(parts)), "(type=COUPON | product=PASS/MOVIE)");
        assert_eq!(end, sentence.words.len());
    }
}
