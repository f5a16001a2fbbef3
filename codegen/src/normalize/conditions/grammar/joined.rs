//! Conditions joined by `and` and `or`: which of them belong together.
//!
//! Brackets, a comma in front of a joining word and the signs `&&` and `||` tell it. Without them, people read
//! "a or b and c" either way, so it is not read at all.

use super::words::INEQUALITIES;
use super::{MOST_PARTS, Said, all_of, any_of, atom, predicate};
use crate::normalize::sentence::lists::{EQUALITIES, is, is_code, sequence, values};
use crate::normalize::sentence::words::{Sentence, Word};

/// Brackets are read up to this depth.
const DEEPEST: usize = 4;

/// How two conditions are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Join {
    /// Whether both have to hold.
    and: bool,
    /// Whether it parts more than a mere word does: a comma stands before it, or `when` behind it.
    wide: bool,
    /// Whether it is a sign, whose rank is known.
    sign: bool,
}

/// A condition between joints.
struct Part {
    said: Said,
    /// Whether it ends with values of which the last one is joined by `or`: what follows could belong to that alone.
    loose: bool,
}

/// Reads joined conditions that start at word `at`; tells the word after them.
pub(super) fn read(sentence: &Sentence, at: usize) -> Option<(Said, usize)> {
    expression(sentence, at, 0)
}

fn expression(sentence: &Sentence, at: usize, depth: usize) -> Option<(Said, usize)> {
    let (first, mut at) = part(sentence, at, depth)?;
    let (mut parts, mut joins) = (vec![first], Vec::new());
    while parts.len() < MOST_PARTS {
        let Some((join, next)) = join(&sentence.words, at) else { break };
        let again = || named_before(parts.last().map(|part| &part.said), sentence, next);
        let Some((part, end)) = part(sentence, next, depth).or_else(again) else { break };
        parts.push(part);
        joins.push(join);
        at = end;
    }
    Some((together(parts, &joins)?, at))
}

/// A condition in brackets, or a single one.
fn part(sentence: &Sentence, at: usize, depth: usize) -> Option<(Part, usize)> {
    let words = &sentence.words;
    let open = ["(", "（"].iter().any(|open| is(words, at, open));
    if open && depth < DEEPEST {
        let (said, end) = expression(sentence, at + 1, depth + 1)?;
        let closed = [")", "）"].iter().any(|close| is(words, end, close));
        return closed.then_some((Part { said, loose: false }, end + 1));
    }
    let (said, end) = atom(sentence, at)?;
    let loose = ends_loosely(&said, words.get(at..end).unwrap_or_default());
    Some((Part { said, loose }, end))
}

fn ends_loosely(said: &Said, words: &[Word]) -> bool {
    let several = matches!(said, Said::In { values, .. } | Said::NotIn { values, .. } if values.len() > 1);
    let bracketed = words.last().is_some_and(|word| matches!(word.lower.as_str(), ")" | "]"));
    several && !bracketed && words.iter().any(|word| word.lower == "or")
}

/// Another condition of the field that the one before is about: `kind == A or == B`, `kind is A or is B`, `n is provided
/// and not 0`. Behind a verb stands a code: "kind is A and is unique" says something of the field with the rule.
fn named_before(before: Option<&Said>, sentence: &Sentence, at: usize) -> Option<(Part, usize)> {
    let words = &sentence.words;
    let opens = |ways: &[&[&str]]| ways.iter().any(|words_of| sequence(words, at, words_of).is_some());
    let denied = is(words, at, "not");
    if is(words, at, "in") || !(denied || opens(EQUALITIES) || opens(INEQUALITIES)) {
        return None;
    }
    let (Said::In { name, .. } | Said::NotIn { name, .. } | Said::Present { name, .. }) = before? else { return None };
    let bare = || {
        let (values, end) = values(sentence, at + 1)?;
        let values = values.into_iter().map(|value| sentence.part(value)).collect();
        Some((Said::NotIn { name: name.clone(), values }, end))
    };
    let (said, end) = predicate(sentence, name.clone(), at).or_else(|| denied.then(bare).flatten())?;
    let sign = words.get(at)?.sign;
    match &said {
        Said::In { values, .. } | Said::NotIn { values, .. }
            if sign || values.iter().all(|value| is_code(value.as_str())) =>
        {
            let loose = ends_loosely(&said, words.get(at..end).unwrap_or_default());
            Some((Part { said, loose }, end))
        }
        _ => None,
    }
}

/// The joint at `at`, which may have a comma or a semicolon in front and an `if` or `when` behind, and the word after it.
fn join(words: &[Word], at: usize) -> Option<(Join, usize)> {
    let comma = is(words, at, ",") || is(words, at, ";");
    let at = at + usize::from(comma);
    let word = words.get(at)?.lower.as_str();
    let (and, sign) = match word {
        "and" => (true, false),
        "or" => (false, false),
        "&&" | "&" => (true, true),
        "||" => (false, true),
        // "kind == A / == B"
        "/" if words.get(at + 1).is_some_and(|next| next.sign && next.lower.starts_with('=')) => (false, true),
        _ => return None,
    };
    let again = is(words, at + 1, "when") || is(words, at + 1, "if");
    Some((Join { and, wide: comma || again, sign }, at + 1 + usize::from(again)))
}

/// The parts as one condition; nothing where they can be read in two ways.
fn together(parts: Vec<Part>, joins: &[Join]) -> Option<Said> {
    let uniform = |joins: &[Join]| joins.windows(2).all(|pair| matches!(pair, [a, b] if a.and == b.and));
    // "kind is A or B and amount is provided": is the amount asked for beside A as well?
    let torn = parts.iter().zip(joins).any(|(part, join)| part.loose && join.and && !join.wide && !join.sign);
    if torn {
        return None;
    }
    if uniform(joins) {
        let and = joins.first().is_none_or(|join| join.and);
        return (!and || !is_never_met(&parts)).then(|| one(parts, and));
    }
    if joins.iter().all(|join| join.sign) {
        return Some(by(parts, joins, |join| !join.and, false));
    }
    let mut wide = joins.iter().filter(|join| join.wide);
    let outer = wide.next()?.and;
    let fine = wide.all(|join| join.and == outer) && joins.split(|join| join.wide).all(uniform);
    fine.then(|| by(parts, joins, |join| join.wide, outer))
}

/// Whether one field would have to have two values: "kind is A and kind is B" means either, or something else.
fn is_never_met(parts: &[Part]) -> bool {
    parts.iter().enumerate().any(|(at, part)| match &part.said {
        Said::In { name, values } => parts.iter().take(at).any(|other| match &other.said {
            Said::In { name: known, values: others } => {
                name.as_str() == known.as_str() && !values.iter().any(|value| others.contains(value))
            }
            _ => false,
        }),
        _ => false,
    })
}

/// Parts of which all, or any, have to hold.
fn one(parts: Vec<Part>, and: bool) -> Said {
    let said = parts.into_iter().map(|part| part.said).collect();
    if and { all_of(said) } else { any_of(said) }
}

/// Groups the parts between the joints that part them; in a group all joints are alike.
fn by(parts: Vec<Part>, joins: &[Join], parting: fn(&Join) -> bool, outer: bool) -> Said {
    let mut groups = Vec::new();
    let mut group: Vec<Part> = Vec::new();
    let mut inner = true;
    for (at, part) in parts.into_iter().enumerate() {
        if let Some(join) = at.checked_sub(1).and_then(|before| joins.get(before)) {
            if parting(join) {
                groups.push(one(std::mem::take(&mut group), inner));
            } else {
                inner = join.and;
            }
        }
        group.push(part);
    }
    groups.push(one(group, inner));
    if outer { all_of(groups) } else { any_of(groups) }
}
