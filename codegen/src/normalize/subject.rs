//! What a sentence is about, where that changes what kind of value it tells of.

use super::claim::Kind;
use super::words::{Sentence, Word};

/// Words that say how long something takes.
const SPANS: &[&str] = &[
    "duration",
    "durations",
    "interval",
    "timeout",
    "period",
    "lifetime",
    "delay",
    "ttl",
    "elapsed",
    "age",
    "lasts",
    "takes",
    "difference",
    "gap",
];
/// Words that say when something is.
const POINTS: &[&str] =
    &["start", "starts", "end", "ends", "begin", "begins", "timestamp", "datetime", "date", "expiry", "deadline"];
/// Units of time that no kind of value has.
const OTHER_UNITS: &[&str] = &["microsecond", "microseconds", "nanosecond", "nanoseconds"];
/// Words in front of an example.
const EXAMPLES: &[&str] = &["i.e.", "i.e", "e.g.", "e.g", "eg", "example", "like", "as", "sample"];

/// The kind of value that a phrase at word `at` tells of, in its sentence; nothing where the sentence is about another thing.
pub(super) fn kind(kind: Kind, sentence: &Sentence, at: usize) -> Option<Kind> {
    let words = &sentence.words;
    match kind {
        Kind::Millis if says(words, OTHER_UNITS) => None,
        Kind::Millis if says(words, SPANS) && !says(words, POINTS) => Some(Kind::Quantity),
        // "The symbol of an ISO 4217 currency" is no code.
        Kind::Currency if is_owned(words, at) => None,
        Kind::Quantity | Kind::Cents | Kind::Millis if shows_fraction(words) => None,
        Kind::Cents if may_be_negative(words) => Some(Kind::SignedCents),
        _ => Some(kind),
    }
}

fn says(words: &[Word], sought: &[&str]) -> bool {
    words.iter().any(|word| sought.contains(&word.lower.as_str()))
}

/// Whether what stands at `at` belongs to something else: "of the …".
fn is_owned(words: &[Word], at: usize) -> bool {
    let mut before = words.get(..at).unwrap_or_default().iter().rev().map(|word| word.lower.as_str());
    before.find(|word| !matches!(*word, "the" | "a" | "an")) == Some("of")
}

/// Whether the sentence has an example with a fraction: "e.g. 1.5".
fn shows_fraction(words: &[Word]) -> bool {
    let is_fraction = |word: &Word| word.lower.contains('.') && word.lower.parse::<f64>().is_ok();
    words.windows(2).any(|pair| match pair {
        [before, word] => EXAMPLES.contains(&before.lower.as_str()) && is_fraction(word),
        _ => false,
    })
}

/// Whether what stands at `at` is said to be an example: "such as A or B", "e.g., A".
pub(super) fn is_example(words: &[Word], at: usize) -> bool {
    let before = words.get(at.saturating_sub(3)..at).unwrap_or_default().iter().rev();
    let mut before = before.skip_while(|word| word.sign).map(|word| word.lower.as_str());
    before.next().is_some_and(|word| EXAMPLES.contains(&word) || word == "examples")
}

fn may_be_negative(words: &[Word]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let denied = words.get(at.saturating_sub(3)..at).unwrap_or_default();
        word.lower == "negative" && !says(denied, &["not", "non", "cannot", "never", "no"])
    })
}
