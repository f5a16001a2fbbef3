//! What of a sentence stays in the doc once facts tell the rest of it: whole clauses, or all of it.

use std::ops::Range;

use super::prose::Match;
use super::words::{Sentence, Word};

/// The sentence without the clauses that are told by facts. A phrase inside a clause cannot be cut out of it,
/// and what smells of an unread rule needs its words: then the sentence stays whole.
pub(super) fn remaining(sentence: &Sentence, matches: &[Match], smells: bool) -> Option<String> {
    let text = sentence.text.as_str();
    let mut kept = String::new();
    let mut at = 0;
    let mut whole_clauses = !smells;
    for taken in matches.iter().filter(|found| !found.phrase.stays) {
        let words = sentence.words.get(taken.words()).unwrap_or_default();
        if let (Some(first), Some(last)) = (words.first(), words.last()) {
            whole_clauses &= is_whole(&sentence.words, taken.words());
            kept.push_str(text.get(at..first.range.start).unwrap_or_default());
            at = last.range.end;
        }
    }
    if at == 0 {
        return Some(text.to_owned());
    }
    kept.push_str(text.get(at..).unwrap_or_default());
    let rest = tidy(&kept)?;
    // What is left of a sentence without its start is none.
    let starts = matches.iter().find(|found| !found.phrase.stays).is_some_and(|found| found.words().start > 0);
    let starts = starts || !rest.starts_with(char::is_lowercase);
    Some(if whole_clauses && starts { rest } else { text.to_owned() })
}

/// Whether words are a clause of their own, up to words that join it to the others.
fn is_whole(words: &[Word], range: Range<usize>) -> bool {
    let starts = match range.start.checked_sub(1).and_then(|before| words.get(before)) {
        None => true,
        Some(before) => before.sign || matches!(before.lower.as_str(), "and" | "but" | "which" | "that" | "or"),
    };
    let ends = words.get(range.end).is_none_or(|next| next.sign || matches!(next.lower.as_str(), "and" | "but"));
    let ended = range.end.checked_sub(1).and_then(|last| words.get(last)).is_some_and(|last| last.lower.ends_with('.'));
    // Some phrases start with the sign or word that joins them.
    let joined =
        words.get(range.start).is_some_and(|first| first.sign || matches!(first.lower.as_str(), "and" | "but"));
    (starts || joined) && (ends || ended)
}

/// Mends what taking words out of a sentence leaves: signs and connectives at its ends, doubled signs and blanks.
fn tidy(text: &str) -> Option<String> {
    let hanging = |c: char| c.is_whitespace() || matches!(c, ',' | ':' | ';' | '.' | '-' | '–' | '(');
    let mut rest = text.trim_matches(|c: char| hanging(c) && c != '(');
    loop {
        let shorter = [" and", " or", " but", " which", " that"].iter().find_map(|word| rest.strip_suffix(word));
        let shorter = shorter.map(|shorter| shorter.trim_end_matches(hanging));
        match shorter {
            Some(shorter) => rest = shorter,
            None => break,
        }
    }
    let words: Vec<&str> = rest.split_whitespace().collect();
    if words.iter().all(|word| FILLERS.contains(&word.to_lowercase().as_str())) {
        return None;
    }
    let joined =
        words.join(" ").replace(", ,", ",").replace(" ,", ",").replace(" .", ".").replace("( ", "(").replace(" )", ")");
    let joined = joined.replace(" ()", "").replace(":,", ",").replace(":.", ".");
    joined.chars().any(char::is_alphanumeric).then(|| {
        let open = joined.matches('(').count() > joined.matches(')').count();
        format!("{joined}{}.", if open { ")" } else { "" })
    })
}

/// Words that say nothing once the others are taken out: "It cannot exceed 7."
const FILLERS: &[&str] = &[
    "note",
    "notes",
    "the",
    "a",
    "an",
    "it",
    "its",
    "this",
    "that",
    "and",
    "or",
    "is",
    "are",
    "be",
    "must",
    "should",
    "length",
    "value",
    "otherwise",
    "else",
    "optional",
];
