//! What the words in front of a phrase make of it: its opposite, a condition, a part of a longer list or number.

use std::ops::Range;

use super::claim::Claim;
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

/// Whether a default stands in front of `at` that what is read there does not tell: "9999-12-31 by default" is no default of
/// 31, and "30 days by default" is no note, unlike "a day from when it was made by default".
pub(super) fn hides_a_default(words: &[Word], at: usize, claim: &Claim) -> bool {
    match claim {
        Claim::Default(..) | Claim::ListedDefault(_) => ends_a_number(words, at),
        Claim::Note if words.get(at).is_some_and(|word| word.lower == "by") => {
            is_clause_of_few_words(words, at) || at.checked_sub(1).is_some_and(|before| ends_a_number(words, before))
        }
        _ => false,
    }
}

/// Whether a clause has only a few words up to `at`.
fn is_clause_of_few_words(words: &[Word], at: usize) -> bool {
    const FEW: usize = 3;
    let clause = words.get(..at).unwrap_or_default().iter().rev().take_while(|word| !word.sign);
    (1..=FEW).contains(&clause.take(FEW + 1).count())
}

/// Whether a word is the last part of a date, a time or the like, as `31` is of `9999-12-31`.
fn ends_a_number(words: &[Word], at: usize) -> bool {
    let [sign, word] = at.checked_sub(1).and_then(|before| words.get(before..=at)).unwrap_or_default() else {
        return false;
    };
    let joins = matches!(sign.lower.as_str(), "-" | "–" | ":" | "/" | "." | "," | "~");
    joins && sign.range.end == word.range.start && word.lower.starts_with(|c: char| c.is_ascii_digit())
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
