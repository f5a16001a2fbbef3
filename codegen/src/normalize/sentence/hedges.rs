//! Words around a phrase that take back what it says, whatever that is: "formerly in cents", "instead of a JSON string",
//! "at most 20 characters as far as possible".

use std::ops::Range;

use super::claim::Claim;
use super::lists::sequence;
use super::words::{Sentence, Word};

/// Words that do where they open the clause of a phrase, or stand right in front of it.
const IN_FRONT: &[&[&str]] = &[
    &["formerly"],
    &["previously"],
    &["originally"],
    &["historically"],
    &["maybe"],
    &["perhaps"],
    &["possibly"],
    &["probably"],
    &["presumably"],
    &["ideally"],
    &["preferably"],
    &["nearly"],
    &["almost"],
    &["around"],
    &["about"],
    &["roughly"],
    &["approximately"],
    &["temporarily"],
    &["more", "or", "less"],
    &["unlike"],
    &["without"],
    &["besides"],
    &["beyond"],
    &["instead", "of"],
    &["rather", "than"],
    &["other", "than"],
    &["apart", "from"],
    &["as", "opposed", "to"],
    &["similar", "to"],
];
/// Words in front of a phrase, in its clause, that make an example of it.
const OF_EXAMPLES: &[&[&str]] =
    &[&["e.g."], &["e.g"], &["eg"], &["such", "as"], &["for", "example"], &["for", "instance"]];
/// Words behind which, and a colon or a comma, nothing is meant to be a rule: "Suggestion: at most 20 characters".
const LABELS: &[&str] =
    &["suggestion", "suggested", "recommendation", "recommended", "advice", "ignore", "ignored", "example", "instance"];
/// Words that leave it open whether something holds. That something "may be at most 20" is a rule all the same.
const MODALS: &[&str] = &["may", "might", "could", "can", "would"];
/// Words that take a phrase back right behind it.
const BEHIND: &[&[&str]] = &[
    &["is", "ignored"],
    &["are", "ignored"],
    &["is", "unsupported"],
    &["are", "unsupported"],
    &["is", "recommended"],
    &["is", "suggested"],
    &["is", "no", "longer"],
    &["are", "no", "longer"],
    &["is", "not", "supported"],
    &["are", "not", "supported"],
    &["is", "not", "allowed"],
    &["are", "not", "allowed"],
    &["is", "not", "accepted"],
    &["are", "not", "accepted"],
    &["is", "not", "used"],
    &["is", "not", "valid"],
    &["is", "not", "enough"],
    &["as", "far", "as", "possible"],
    &["as", "much", "as", "possible"],
    &["where", "possible"],
    &["if", "possible"],
    &["when", "possible"],
    &["for", "now"],
    &["at", "first"],
    &["at", "present"],
    &["in", "the", "future"],
    &["in", "future"],
    &["not", "enforced"],
    &["not", "supported"],
    &["by", "convention"],
];
/// Words that do where nothing follows them in their clause: "(recommended)", unlike "recommended size: 300".
const AT_THE_END: &[&str] = &["recommended", "suggested", "preferred", "temporarily", "ignored"];
/// So far around a phrase its clause is looked at.
const NEAR: usize = 32;

/// The word that takes back what the phrase at some words of a sentence says.
pub(super) fn taken_back(sentence: &Sentence, phrase: &Range<usize>, claim: &Claim) -> Option<usize> {
    let words = &sentence.words;
    let near = phrase.start.saturating_sub(NEAR)..phrase.start;
    let clause = |parts: &dyn Fn(&Word) -> bool| {
        let goes_on = |at: &usize| words.get(*at).is_some_and(|word| !parts(word));
        near.clone().rev().take_while(goes_on).last().unwrap_or(phrase.start)
    };
    let says = |at: usize, rows: &[&[&str]]| rows.iter().any(|row| sequence(words, at, row).is_some());
    let opens = clause(&|word| word.sign);
    let beside = in_front(words, phrase.start);
    let longest = IN_FRONT.iter().map(|row| row.len()).max().unwrap_or_default();
    let ends_beside = |at: &usize| IN_FRONT.iter().any(|row| sequence(words, *at, row) == Some(beside + 1));
    let example = clause(&|word| matches!(word.lower.as_str(), "," | ")" | ";" | "."))..phrase.start;
    Some(opens)
        .filter(|at| *at < phrase.start && says(*at, IN_FRONT))
        .or_else(|| (beside.saturating_sub(longest)..phrase.start).find(ends_beside))
        .or_else(|| example_in(words, example))
        .or_else(|| label(words, opens))
        .or_else(|| Some(beside).filter(|at| is_modal(words, *at) && leaves_open(claim)))
        .or_else(|| behind(words, phrase.end))
}

/// The word among some that makes an example of what follows it.
pub(super) fn example_in(words: &[Word], range: Range<usize>) -> Option<usize> {
    range.into_iter().find(|at| OF_EXAMPLES.iter().any(|row| sequence(words, *at, row).is_some()))
}

/// The last word in front of a phrase, but for the small ones that join it: "may be a …".
fn in_front(words: &[Word], start: usize) -> usize {
    const SMALL: &[&str] = &["a", "an", "the", "be", "is", "are", "being"];
    let is_small = |at: &usize| words.get(*at).is_some_and(|word| SMALL.contains(&word.lower.as_str()));
    (0..start).rev().take(4).find(|at| !is_small(at)).unwrap_or(start)
}

/// The label of a clause that opens at some word: "Ignore it: …".
fn label(words: &[Word], opens: usize) -> Option<usize> {
    let sign = opens.checked_sub(1)?;
    let is = |at: usize, sought: &[&str]| words.get(at).is_some_and(|word| sought.contains(&word.lower.as_str()));
    let last = sign.checked_sub(1).filter(|_| is(sign, &[":", ","]))?;
    let first = last.checked_sub(1).filter(|_| is(last, &["it", "this"])).unwrap_or(last);
    is(first, LABELS).then_some(first)
}

fn is_modal(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|word| MODALS.contains(&word.lower.as_str()))
}

/// Whether a modal in front of what is said leaves it open: "may be in cents", unlike "may be between 1 and 9".
fn leaves_open(claim: &Claim) -> bool {
    match claim {
        Claim::Range { min, .. } => min.is_none(),
        claim => claim.is_bound() || matches!(claim, Claim::Kind(_) | Claim::Default(..)),
    }
}

/// The word right behind a phrase, or behind the comma or bracket that follows it, where that takes it back.
fn behind(words: &[Word], end: usize) -> Option<usize> {
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let at = end + usize::from(matches!(lower(end), "," | "("));
    let row = BEHIND.iter().any(|row| sequence(words, at, row).is_some());
    let alone = AT_THE_END.contains(&lower(at)) && words.get(at + 1).is_none_or(|next| next.sign);
    (row || alone).then_some(at)
}
