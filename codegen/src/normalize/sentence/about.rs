//! What a rule is about: a sentence on one field's row can speak of another field, or of something else altogether.

use std::ops::Range;

use foldhash::HashSet;

use super::claim::Claim;
use super::prose::Match;
use super::words::{Sentence, Word};
use crate::normalize::conditions::resolve::squashed;
use crate::page::{Page, Row};
use crate::source::Text;

/// The names of a page's fields, without regard to how they are spelt.
pub(crate) fn names(page: &Page) -> HashSet<String> {
    let mut names = HashSet::default();
    let types = page.types.iter().map(|table| &table.fields);
    for table in [&page.request, &page.response].into_iter().chain(types) {
        gather(&table.rows, &mut names);
    }
    names
}

fn gather(rows: &[Row], names: &mut HashSet<String>) {
    for row in rows {
        names.insert(squashed(row.name.as_str()));
        gather(row.children.as_deref().unwrap_or_default(), names);
    }
}

/// Words between what a rule is about and the rule.
const BETWEEN: &[&str] = &[
    "is",
    "are",
    "be",
    "its",
    "must",
    "should",
    "shall",
    "can",
    "may",
    "has",
    "have",
    "to",
    "of",
    "field",
    "parameter",
    "value",
    "values",
    "also",
    "and",
    "always",
    "which",
    "that",
    "only",
    "with",
];
/// What a rule can be about without naming the field.
const THE_FIELD: &[&str] = &[
    "it",
    "this",
    "they",
    "which",
    "that",
    "these",
    "all",
    "both",
    "each",
    "value",
    "values",
    "field",
    "parameter",
    "text",
    "string",
    "number",
];
/// A rule is looked back from by so many words.
const LONGEST_SUBJECT: usize = 12;

/// The words that a rule is about, and the rule, where they are not the field called `own`.
pub(crate) fn other(
    sentence: &Sentence,
    matches: &[Match],
    own: &str,
    names: &HashSet<String>,
) -> Option<(Range<usize>, usize)> {
    let mut free = 0;
    for (at, found) in matches.iter().enumerate() {
        let start = found.words().start;
        let from = std::mem::replace(&mut free, found.words().end);
        let clause = clause_before(&sentence.words, from, start);
        let word = subject_of_requirement(sentence, found, from, own).or_else(|| match &found.claim {
            Claim::Kind(_) => second_subject(sentence, clause, &squashed(own)),
            claim if has_subject(claim) => foreign(sentence, clause, found, own, names),
            _ => None,
        });
        if let Some(word) = word {
            return Some((word..word + 1, at));
        }
    }
    None
}

/// Words that a requirement can follow in its clause; any other word is what it is about.
const BEFORE_REQUIREMENT: &[&str] = &[
    "and",
    "but",
    "which",
    "that",
    "also",
    "always",
    "then",
    "is",
    "are",
    "please",
    "this",
    "the",
    "it",
    "field",
    "parameter",
    "value",
];

/// The last word of what is required, where that is not the field called `own`: "a compressed folder is required".
pub(crate) fn subject_of_requirement(sentence: &Sentence, found: &Match, from: usize, own: &str) -> Option<usize> {
    let lower = |at: usize| sentence.words.get(at).map_or("", |word| word.lower.as_str());
    let start = found.words().start;
    // "Note: this field is required": the phrase takes the colon in.
    let parted = sentence.words.get(start).is_some_and(|word| word.sign);
    if parted || !matches!(found.claim, Claim::Required(_) | Claim::Optional) {
        return None;
    }
    let clause = clause_before(&sentence.words, from, start);
    let last = clause.clone().next_back().filter(|last| !BEFORE_REQUIREMENT.contains(&lower(*last)))?;
    let noun = clause.rev().take_while(|at| !DETERMINERS.contains(&lower(*at)));
    let own = squashed(own);
    let mut noun = noun.map(|at| squashed(lower(at)));
    let itself = noun.all(|word| THE_FIELD.contains(&word.as_str()) || own.contains(&word));
    (own.is_empty() || !itself).then_some(last)
}

/// Words in front of a noun.
const DETERMINERS: &[&str] = &["the", "a", "an", "this", "your", "each", "every"];

/// Whether it is said of something that can stand in front of it.
fn has_subject(claim: &Claim) -> bool {
    // "The last day of the points in yyyyMMdd" is about the day.
    let form = matches!(claim, Claim::Form(_));
    (claim.is_bound() && !form) || matches!(claim, Claim::Values(_) | Claim::OpenValues(_) | Claim::Default(..))
}

/// The words in front of a rule, back to a sign or the rule before.
fn clause_before(words: &[Word], from: usize, start: usize) -> Range<usize> {
    let near = words.get(from..start).unwrap_or_default().iter().rev().take(LONGEST_SUBJECT);
    start - near.take_while(|word| !word.sign).count()..start
}

/// The word that names what a rule is about, where that is not the field itself.
fn foreign(
    sentence: &Sentence,
    clause: Range<usize>,
    found: &Match,
    own: &str,
    names: &HashSet<String>,
) -> Option<usize> {
    let written = |at: usize| sentence.written(at..at + 1);
    let lower = |at: usize| sentence.words.get(at).map_or("", |word| word.lower.as_str());
    let own = squashed(own);
    // `userId`, `amount.value`: nothing but a field is written so.
    let named = clause.clone().find(|at| {
        let word = written(*at);
        let head = word.split('.').next().unwrap_or_default();
        let coded = word.contains(['.', '_']) || word.chars().skip(1).any(char::is_uppercase);
        coded && squashed(word) != own && (names.contains(&squashed(word)) || names.contains(&squashed(head)))
    });
    if named.is_some() {
        return named;
    }
    let last = clause.clone().rev().find(|at| !BETWEEN.contains(&lower(*at)))?;
    let word = squashed(written(last));
    if names.contains(&word) && !own.ends_with(&word) {
        return Some(last);
    }
    if let Some(subject) = second_subject(sentence, clause.clone(), &own) {
        return Some(subject);
    }
    let opener = lower(found.words().start);
    let said_of_it = matches!(opener, "must" | "should" | "shall" | "can" | "may")
        && matches!(found.claim, Claim::Values(_) | Claim::OpenValues(_));
    let head =
        clause.clone().find(|at| lower(*at) == "of").and_then(|of| of.checked_sub(1)).filter(|at| clause.contains(at));
    let head = head.unwrap_or(last);
    let part = squashed(written(head));
    let itself = THE_FIELD.contains(&lower(head)) || own.contains(part.trim_end_matches('s'));
    (said_of_it && !itself).then_some(head)
}

/// The noun that a further clause opens with, where it is another than the field: "name of it; the remark must be short".
fn second_subject(sentence: &Sentence, clause: Range<usize>, own: &str) -> Option<usize> {
    const OF_RULES: &[&str] = &[
        "maximum", "minimum", "max", "min", "unit", "link", "url", "default", "total", "first", "length", "size",
        "range", "format", "content", "limit",
    ];
    let lower = |at: usize| sentence.words.get(at).map_or("", |word| word.lower.as_str());
    // "The remark", "prices are", "its price is"
    let verb = clause.end.checked_sub(1).filter(|at| matches!(lower(*at), "is" | "are") && clause.len() < 5);
    let noun = match verb {
        Some(verb) => verb.checked_sub(1).filter(|noun| *noun >= clause.start),
        None => Some(clause.start + 1).filter(|noun| lower(clause.start) == "the" && clause.contains(noun)),
    };
    let noun = noun.filter(|_| clause.start > 0)?;
    let known = [THE_FIELD, OF_RULES].iter().any(|known| known.contains(&lower(noun)));
    // "Name of the shop, the name …" is about the name, "link to the page, the page …" is not about the link.
    let mut heads = (0..clause.start).take_while(|at| !matches!(lower(*at), "of" | "to" | "for" | "in" | "when"));
    let alike = |word: &str, other: &str| {
        let both = |row: &&[&str]| [word, other].iter().all(|word| row.iter().any(|name| word.contains(name)));
        word == other || OF_ONE_KIND.iter().any(both)
    };
    let told = heads.any(|at| alike(lower(at), lower(noun)));
    let itself = own.contains(squashed(lower(noun)).trim_end_matches('s')) || alike(own, lower(noun));
    (!known && !told && !itself).then_some(noun)
}

/// Words that name one thing: the price of an order is an amount.
const OF_ONE_KIND: &[&[&str]] = &[
    &["amount", "price", "fee", "cost", "total", "sum", "balance", "charge", "money", "discount", "value"],
    &["time", "timestamp", "date", "datetime", "day", "moment"],
];

/// Labels in front of a rule of the field itself.
const LABELS: &[&str] = &[
    "note",
    "notes",
    "limit",
    "limits",
    "rule",
    "rules",
    "remark",
    "remarks",
    "restriction",
    "restrictions",
    "format",
    "length",
    "size",
    "information",
    "type",
    "tip",
    "tips",
    "constraint",
    "constraints",
    "requirement",
    "requirements",
    "value",
    "values",
    "field",
    "parameter",
    "text",
    "string",
    "content",
    "range",
];

/// The label in front of a bound that names neither the field nor its limits: "English: max 20 characters".
pub(crate) fn label(sentence: &Sentence, found: &Match, field: &str) -> Option<Text> {
    let words = &sentence.words;
    let colon = found.words().start.checked_sub(1)?;
    let at = colon.checked_sub(1)?;
    let labelled = words.get(colon).is_some_and(|word| matches!(word.lower.as_str(), ":" | "："));
    let label = words.get(at).filter(|word| labelled && !word.sign)?.lower.as_str();
    let own = squashed(field).contains(&squashed(label));
    (!own && !LABELS.contains(&label)).then(|| sentence.part(at..at + 1))
}

/// Whether a count stands in what is said of the elements of a list: "coupons that can be used with up to 3 others".
pub(crate) fn is_of_elements(sentence: &Sentence, rule: &Range<usize>) -> bool {
    const JOINING: &[&str] = &["that", "who", "which", "whose", "for", "of", "with", "by", "each", "per", "every"];
    const LISTS: &[&str] = &["list", "lists", "array", "set", "collection"];
    let lower = |at: usize| sentence.words.get(at).map_or("", |word| word.lower.as_str());
    let clause = clause_before(&sentence.words, 0, rule.start);
    clause.into_iter().any(|at| {
        let of_list = at.checked_sub(1).is_some_and(|before| LISTS.contains(&lower(before)));
        JOINING.contains(&lower(at)) && !of_list
    })
}

/// Whether a rule is said of the parts of something: "each tag has at most …", in one clause with it.
pub(crate) fn is_about_each(sentence: &Sentence, rule: &Range<usize>) -> bool {
    let words = sentence.words.get(..rule.end).unwrap_or_default();
    let clause = words.iter().enumerate().rev().take_while(|(at, word)| rule.contains(at) || !word.sign);
    clause.into_iter().any(|(_, word)| matches!(word.lower.as_str(), "each" | "every"))
}
