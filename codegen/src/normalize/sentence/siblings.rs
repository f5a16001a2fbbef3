//! What a sentence on one field's row says of other fields of its message: a choice, a dependence, names that a rule is about.

use foldhash::HashSet;

use super::lists::sequence;
use super::prose::Match;
use super::words::{Sentence, Word};
use crate::normalize::conditions::resolve::squashed;

/// Words by which a sentence makes one field depend on another, or leaves a choice between them.
const DEPENDING: &[&str] = &[
    "or",
    "either",
    "neither",
    "nor",
    "alternative",
    "alternatively",
    "alternate",
    "instead",
    "rather",
    "replace",
    "replaces",
    "replaced",
    "replacing",
    "substitute",
    "unless",
    "without",
    "together",
    "along",
    "alongside",
    "same",
    "equal",
    "equals",
    "identical",
    "depend",
    "depends",
    "depending",
    "otherwise",
    "both",
    "accompanied",
    "accompanies",
    "paired",
    "override",
    "overrides",
    "precedence",
    "absence",
    "fallback",
    "exclude",
    "excludes",
];
/// The same in several words.
const DEPENDING_ROWS: &[&[&str]] = &[
    &["one", "of"],
    &["any", "of"],
    &["used", "with"],
    &["sent", "with"],
    &["passed", "with"],
    &["provided", "with"],
    &["combined", "with"],
];

/// The word by which a sentence that names another field of the page, as no other word is written, tells of a choice
/// between the two or of a dependence: "alternative to openId", "sent together with `amount`".
pub(crate) fn dependence(sentence: &Sentence, own: &str, names: &HashSet<String>) -> Option<usize> {
    let words = &sentence.words;
    let own = squashed(own);
    let depends = |at: &usize| {
        let word = words.get(*at).is_some_and(|word| DEPENDING.contains(&word.lower.as_str()));
        word || DEPENDING_ROWS.iter().any(|row| sequence(words, *at, row).is_some())
    };
    let word = (0..words.len()).find(depends)?;
    let is_another = |at: usize| {
        let written = sentence.written(at..at + 1);
        let coded = written.contains('_') || written.chars().skip(1).any(char::is_uppercase) || is_span(words, at);
        let small = written.starts_with(char::is_lowercase);
        let name = squashed(written.split('.').next_back().unwrap_or_default());
        coded && small && name != own && names.contains(&name)
    };
    (0..words.len()).any(is_another).then_some(word)
}

/// Whether names of fields follow a rule, behind a colon: "Required: `city` and `country`."
pub(crate) fn names_follow(sentence: &Sentence, rule: &Match, names: &HashSet<String>) -> bool {
    let end = rule.words().end;
    let colon = sentence.words.get(end).is_some_and(|word| word.lower == ":");
    let first = sentence.written(end + 1..end + 2);
    colon && (first == "`" || (first.starts_with(char::is_lowercase) && names.contains(&squashed(first))))
}

/// Whether a word stands in a code span.
fn is_span(words: &[Word], at: usize) -> bool {
    let is_tick = |at: usize| words.get(at).is_some_and(|word| word.lower == "`");
    at.checked_sub(1).is_some_and(is_tick) && is_tick(at + 1)
}
