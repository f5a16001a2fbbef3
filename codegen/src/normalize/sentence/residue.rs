//! The guard: whether what phrases leave of their sentence takes back or narrows what they say.
//!
//! A phrase reads a part of a sentence. `At most 10 characters.` is a limit; `For B, at most 10 characters.` is none, or
//! one under a condition. So a rule is taken only where the rest of its sentence says nothing about when it holds.

use std::ops::Range;

use super::about;
use super::claim::Claim;
use super::hedges;
use super::lists::{is_code, quoted};
use super::phrase::Scope;
use super::prose::Match;
use super::words::{Sentence, Word};

/// Words that leave other cases than the one that is told, wherever they stand.
pub(super) const HEDGES: &[&str] = &[
    "unless",
    "except",
    "excluding",
    "otherwise",
    "depending",
    "depends",
    "usually",
    "normally",
    "typically",
    "generally",
    "sometimes",
    "mostly",
    "often",
    "preferably",
];
/// Words that say when something holds, wherever they stand beside a rule.
const WHEN: &[&str] = &[
    "when",
    "whenever",
    "if",
    "else",
    "recommended",
    "suggested",
    "suggest",
    "recommend",
    "advised",
    "ideally",
    "roughly",
    "approximately",
];
/// Words that do where they open a clause.
const OPENING: &[&str] =
    &["for", "in", "on", "at", "with", "without", "within", "during", "under", "where", "while", "until", "not"];
/// Words that do behind a rule.
const BEHIND: &[&str] = &["but", "only", "where", "while", "until", "etc", "etc.", "others", "…"];
/// Words that do right behind a rule: they go on with it.
const GOING_ON: &[&str] = &[
    "for", "in", "on", "at", "with", "without", "within", "during", "under", "or", "nor", "not", "no", "no.", "false",
    "n", "per", "by", "since", "before", "after", "from", "to", "than", "more",
];
/// Words that make a count one of what people see, not of what is sent: "cut to at most 32 characters".
const SHOWN: &[&str] = &[
    "shown",
    "shows",
    "displayed",
    "displays",
    "visible",
    "rendered",
    "printed",
    "cut",
    "truncated",
    "shortened",
    "trimmed",
    "abbreviated",
];
/// Words before a code that make it a case: "for B", "in HK".
const OF_CASES: &[&str] = &["for", "in"];
/// So far around a word its surroundings are looked at.
const NEAR: usize = 12;

/// The word that narrows what the phrases say, and the phrase beside it; nothing where the rest is harmless.
pub(super) fn qualifier(sentence: &Sentence, matches: &[Match], scope: Scope) -> Option<(Range<usize>, usize)> {
    let rules: Vec<usize> =
        (0..matches.len()).filter(|at| matches.get(*at).is_some_and(|found| is_rule(&found.claim))).collect();
    let first = *rules.first()?;
    if let Some(found) = rules.iter().find(|at| is_about_a_part(sentence, matches, **at, scope)) {
        return Some((matches.get(*found)?.words(), *found));
    }
    let taken_back = |at: &usize| {
        let found = matches.get(*at)?;
        hedges::taken_back(sentence, &found.words(), &found.claim).map(|word| (word..word + 1, *at))
    };
    if let Some(found) = rules.iter().find_map(taken_back) {
        return Some(found);
    }
    let (mut behind, mut next) = (None, 0);
    let mut at = 0;
    while at < sentence.words.len() {
        if let Some(found) = matches.get(next).filter(|found| found.words().start <= at) {
            if is_rule(&found.claim) {
                behind = Some(next);
            }
            at = found.words().end.max(at + 1);
            next += 1;
            continue;
        }
        let rule = behind.and_then(|at| matches.get(at));
        if rule.is_some_and(|rule| speaks_of_the_rest(sentence, rule, at)) {
            return None;
        }
        if is_shown(sentence, matches, at) || narrows(sentence, at, rule) {
            return Some((at..at + 1, behind.unwrap_or(first)));
        }
        at += 1;
    }
    None
}

/// Whether it is a rule that a message can break. What kind a value is, notes and the page's own statements are none.
pub(crate) fn is_rule(claim: &Claim) -> bool {
    !matches!(
        claim,
        Claim::RequiredUnread
            | Claim::OptionalUnread
            | Claim::EitherUnread
            | Claim::EachUnread
            | Claim::Kind(_)
            | Claim::ValuesFollow
            | Claim::Joined
            | Claim::ListedDefault(_)
            | Claim::StatusValues(_)
            | Claim::ListedElsewhere
            | Claim::Order(_)
            | Claim::ExtendsBase
            | Claim::CommonBasics
            | Claim::Note
    )
}

/// Whether the word at `at` says, in the clause of a count, that it is one of what people see.
fn is_shown(sentence: &Sentence, matches: &[Match], at: usize) -> bool {
    let words = &sentence.words;
    let one_clause =
        |range: Range<usize>| words.get(range).is_some_and(|between| between.iter().all(|word| !word.sign));
    words.get(at).is_some_and(|word| SHOWN.contains(&word.lower.as_str()))
        && matches.iter().filter(|found| is_number(&found.claim)).take(NEAR).any(|found| {
            let rule = found.words();
            if at < rule.start { one_clause(at..rule.start) } else { one_clause(rule.end..at) }
        })
}

fn is_number(claim: &Claim) -> bool {
    matches!(claim, Claim::Length { .. } | Claim::MaxItems(_) | Claim::Range { .. } | Claim::Whole { .. })
}

/// Whether a rule says something of another thing than the field: "where B is deprecated". Of what a requirement is
/// said, only those know who know the field's name; where there is no field, "orderNo is required" is about a part.
fn is_about_a_part(sentence: &Sentence, matches: &[Match], at: usize, scope: Scope) -> bool {
    let Some(found) = matches.get(at) else { return false };
    if found.claim == Claim::Deprecated {
        let beside = |other: &Match| is_rule(&other.claim) && other.claim != Claim::Deprecated;
        let before = sentence.words.get(..found.words().start).unwrap_or_default();
        // "C (deprecated)" is about C; "Old ID, deprecated" is not about ID.
        let parted = before.last().is_some_and(|word| matches!(word.lower.as_str(), "," | ";"));
        let value = before.iter().rposition(|word| !word.sign).is_some_and(|word| is_case(sentence, word)) && !parted;
        // "Deprecated values:"
        let next = sentence.words.get(found.words().end).map_or("", |word| word.lower.as_str());
        let part = matches!(next, "value" | "values" | "option" | "options" | "fields" | "codes");
        return value || part || matches.iter().take(NEAR).any(beside);
    }
    let free = at.checked_sub(1).and_then(|before| matches.get(before)).map_or(0, |before| before.words().end);
    scope != Scope::Field && about::subject_of_requirement(sentence, found, free, "").is_some()
}

/// Whether the word at `at`, which no phrase reads, narrows a rule of its sentence; `rule` is the last one before it.
fn narrows(sentence: &Sentence, at: usize, rule: Option<&Match>) -> bool {
    let words = &sentence.words;
    let Some(word) = words.get(at) else { return false };
    let lower = word.lower.as_str();
    let opens = opens_clause(words, at);
    if HEDGES.contains(&lower)
        || WHEN.contains(&lower)
        || (opens && OPENING.contains(&lower))
        || (OF_CASES.contains(&lower) && is_case(sentence, at + 1))
    {
        return true;
    }
    let Some(rule) = rule else { return false };
    if BEHIND.contains(&lower) || gives_way(words, at) {
        return true;
    }
    match &rule.claim {
        _ if is_in_example(words, rule.words().end, at) => {}
        claim if is_number(claim) && lower.starts_with(|c: char| c.is_ascii_digit()) => return true,
        Claim::Prefix(_) if lower.contains("://") => return true,
        Claim::Values(_) if goes_on_listing(words, rule.words().end, at) => return true,
        _ => {}
    }
    let between = words.get(rule.words().end..at).unwrap_or_default();
    let near = between.len() <= 2 && between.iter().all(|word| word.sign);
    near && !between.iter().any(ends_sentence)
        && (GOING_ON.contains(&lower) || (lower == "and" && is_case(sentence, at + 1)))
        && !(rule.claim == Claim::Deprecated && lower != "for" && lower != "or")
}

/// Whether the word at `at` stands in an example that is given behind a rule: "at most 20 characters, e.g. 2160".
fn is_in_example(words: &[Word], end: usize, at: usize) -> bool {
    hedges::example_in(words, end.max(at.saturating_sub(NEAR))..at).is_some()
}

/// Whether a rule is taken back behind it: "at most 20 characters, may be more".
fn gives_way(words: &[Word], at: usize) -> bool {
    const OTHERS: &[&str] = &[
        "more",
        "less",
        "fewer",
        "longer",
        "shorter",
        "higher",
        "lower",
        "larger",
        "smaller",
        "exceeded",
        "extended",
        "changed",
        "adjusted",
        "different",
    ];
    let is = |at: usize, sought: &[&str]| words.get(at).is_some_and(|word| sought.contains(&word.lower.as_str()));
    is(at, &["may", "might", "can", "could"]) && is(at + 1, &["be"]) && is(at + 2, OTHERS)
}

/// Whether a value stands at `at`: in capitals, in quotes, a number.
fn is_case(sentence: &Sentence, at: usize) -> bool {
    let word = sentence.words.get(at).is_some_and(|word| !word.sign && is_code(sentence.written(at..at + 1)));
    word || quoted(&sentence.words, at).is_some()
}

/// Whether a list of values goes on behind the phrase that reads its start: `, others`, `, gamma`.
fn goes_on_listing(words: &[Word], end: usize, at: usize) -> bool {
    let parted =
        at == end + 1 && words.get(end).is_some_and(|word| matches!(word.lower.as_str(), "," | "/" | "|" | "、"));
    let over = words.get(at + 1).is_none_or(|next| matches!(next.lower.as_str(), "," | "." | "/" | "or" | "and" | ")"));
    parted && over && words.get(at).is_some_and(|word| !word.sign)
}

fn opens_clause(words: &[Word], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)) else { return true };
    before.sign && matches!(before.lower.as_str(), "," | ":" | "(" | ")" | "-" | "–" | "." | ";" | "，" | "；" | "：")
}

fn ends_sentence(word: &Word) -> bool {
    matches!(word.lower.as_str(), "." | "。" | "!" | "?" | ";" | "；")
}

/// Whether a sentence goes on, behind a rule under a condition, with what is where the condition does not hold.
fn speaks_of_the_rest(sentence: &Sentence, rule: &Match, at: usize) -> bool {
    let conditional = matches!(
        rule.claim,
        Claim::Required(Some(_))
            | Claim::EachRequired(Some(_))
            | Claim::RequiredValues(..)
            | Claim::AnyOf { when: Some(_), .. }
    );
    conditional && sentence.words.get(at).is_some_and(|word| matches!(word.lower.as_str(), "otherwise" | "else"))
}
