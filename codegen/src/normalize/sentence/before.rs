//! What the words in front of a phrase make of it: its opposite, a condition, a part of a longer list or number.

use std::ops::Range;

use super::lists;
use super::words::Word;

/// Words that turn what follows into its opposite: "not required when …".
const DENIALS: &[&str] = &[
    "not",
    "no",
    "never",
    "isn't",
    "aren't",
    "don't",
    "doesn't",
    "shouldn't",
    "needn't",
    "without",
    "cannot",
    "can't",
];

/// Whether the words around the start of a list say that there are other values.
pub(super) fn leaves_others(words: &[Word], list: &Range<usize>) -> bool {
    let near = words.get(list.start.saturating_sub(6)..list.end.min(list.start + 6));
    near.is_some_and(|near| lists::leaves_others(near).is_some())
}

/// Whether a number stands in front of a sign at `at`: "4-6 digits", "4, 5 or 6 digits".
pub(super) fn goes_on_from_a_number(words: &[Word], at: usize) -> bool {
    let mut before = words.get(..at).unwrap_or_default().iter().rev();
    let joined = before
        .next()
        .is_some_and(|word| matches!(word.lower.as_str(), "-" | "–" | "—" | "~" | "," | "/" | "or" | "to"));
    joined && before.next().is_some_and(|word| word.lower.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a word in front of `at` turns what follows into its opposite: "not required", "must not be between".
pub(super) fn is_denied(words: &[Word], at: usize) -> bool {
    let before = words.get(..at).unwrap_or_default().iter().rev().map(|word| word.lower.as_str());
    let mut before = before.skip_while(|word| matches!(*word, "be" | "been" | "to" | "always" | "a" | "an"));
    before.next().is_some_and(|word| DENIALS.contains(&word))
}

/// Whether the clause up to `at` opens a condition: "cut if longer than 200 characters" is no bound of the text.
pub(super) fn is_conditional(words: &[Word], at: usize) -> bool {
    let clause = words.get(..at).unwrap_or_default().iter().rev().take_while(|word| !word.sign);
    clause
        .take(LONGEST_CLAUSE)
        .any(|word| matches!(word.lower.as_str(), "if" | "when" | "unless" | "until" | "while" | "where"))
}

/// So far back the start of a clause is looked for.
const LONGEST_CLAUSE: usize = 24;
