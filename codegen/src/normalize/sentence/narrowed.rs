//! Whether the words around what kind a value is take it back: alternatives, cases, examples, and what another thing is in.

use std::ops::Range;

use super::claim::{Claim, Kind};
use super::hedges::taken_back;
use super::lists::{is_code, quoted, sequence};
use super::residue::HEDGES;
use super::words::{Sentence, Word};

/// Words that leave other kinds of values beside hedges, wherever they stand.
const LEAVING: &[&[&str]] = &[
    &["most", "cases"],
    &["not", "always"],
    &["separated"],
    &["joined", "by"],
    &["joined", "with"],
    &["concatenated"],
];
/// Words of a requirement: what narrows that leaves the kind of value alone.
const OF_REQUIREMENTS: &[&str] = &["required", "optional", "mandatory", "provided", "needed"];
/// Things that an amount has, and that are none: "currency of the amount in cents".
const OF_AMOUNTS: &[&str] =
    &["currency", "formula", "text", "name", "label", "description", "symbol", "code", "id", "identifier"];
/// So far around a phrase its sentence is looked at.
const NEAR: usize = 32;

/// Whether a sentence takes back what a phrase in it says of the kind of its value.
pub(super) fn is_narrowed(kind: Kind, sentence: &Sentence, phrase: &Range<usize>) -> bool {
    let words = &sentence.words;
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let before = phrase.start.saturating_sub(NEAR)..phrase.start;
    let behind = phrase.end..(phrase.end + NEAR).min(words.len());
    let mut around = before.clone().chain(behind.clone());
    let of_requirement = around.clone().any(|at| OF_REQUIREMENTS.contains(&lower(at)));
    let leaves =
        |at: usize| HEDGES.contains(&lower(at)) || LEAVING.iter().any(|row| sequence(words, at, row).is_some());
    let of_a_case = |at: usize| lower(at) == "for" && is_case(sentence, at + 1);
    let of_a_time = |at: usize| {
        matches!(lower(at), "before" | "after" | "until") && lower(at + 1).starts_with(|c: char| c.is_ascii_digit())
    };
    if !of_requirement && around.any(|at| leaves(at) || of_a_case(at) || of_a_time(at)) {
        return true;
    }
    goes_on(words, behind.start)
        || follows_another(words, phrase.start)
        || taken_back(sentence, phrase, &Claim::Kind(kind)).is_some()
        || (matches!(kind, Kind::Cents | Kind::SignedCents) && is_no_amount(words, before, behind))
}

/// Whether a value stands at `at`: in capitals or in quotes.
fn is_case(sentence: &Sentence, at: usize) -> bool {
    let word = sentence.words.get(at).is_some_and(|word| !word.sign && is_code(sentence.written(at..at + 1)));
    word || quoted(&sentence.words, at).is_some()
}

/// Whether an alternative or an objection stands right behind the phrase: "in cents or points", "(or seconds)".
fn goes_on(words: &[Word], end: usize) -> bool {
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let next = if matches!(lower(end), "," | "(" | "/") { end + 1 } else { end };
    match lower(next) {
        "or" | "nor" => true,
        "but" => matches!(lower(next + 1), "not" | "may" | "can" | "in" | "only"),
        _ => false,
    }
}

/// Whether the phrase is itself an alternative: "in dollars or in cents".
fn follows_another(words: &[Word], start: usize) -> bool {
    let mut before = words.get(..start).unwrap_or_default().iter().rev().map(|word| word.lower.as_str());
    before.find(|word| !matches!(*word, "a" | "an" | "the" | "in" | "as")) == Some("or")
}

/// Whether the value is no amount, but something that one has; or an amount and its currency in one text.
fn is_no_amount(words: &[Word], before: Range<usize>, behind: Range<usize>) -> bool {
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let of = before.clone().find(|at| lower(*at) == "of").and_then(|of| of.checked_sub(1));
    let owned = of.is_some_and(|head| OF_AMOUNTS.contains(&lower(head)));
    let mut behind = behind;
    let with = behind.any(|at| {
        let noun = if matches!(lower(at + 1), "the" | "its" | "a") { at + 2 } else { at + 1 };
        matches!(lower(at), "with" | "and") && matches!(lower(noun), "currency" | "unit" | "symbol")
    });
    owned || with
}
