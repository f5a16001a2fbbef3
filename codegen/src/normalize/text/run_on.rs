//! Sentences that run on into the next, because the capture lost where a line ended: `when kind is CARD Number of the card.`,
//! `e.g. A1 Maximum length: 16 characters.`

use crate::normalize::conditions::grammar;
use crate::normalize::sentence::lists::{OF_LIMITS, is_code};
use crate::normalize::sentence::words::{Sentence, sentences};

/// A sentence that opens or ends with a condition, cut behind it where a word with a capital goes on: behind a value in capitals
/// and behind "is provided" no word of the condition starts so, and a limit never belongs to it.
pub(crate) fn parted(sentence: Sentence) -> Vec<Sentence> {
    let Some(at) = end_of_condition(&sentence).or_else(|| limit_at(&sentence)) else { return vec![sentence] };
    let Some(cut) = sentence.words.get(at).map(|word| word.range.start) else { return vec![sentence] };
    let text = &sentence.text;
    let mut parts = vec![Sentence::whole(&text.slice(0..cut).trim())];
    parts.extend(sentences(&text.slice(cut..text.as_str().len())));
    parts
}

/// Where a limit starts as the portal writes it on a line of its own, behind words of another sentence: `Maximum length:`.
fn limit_at(sentence: &Sentence) -> Option<usize> {
    let lower = |at: usize| sentence.words.get(at).map_or("", |word| word.lower.as_str());
    let is_limit = |at: &usize| {
        let label = OF_LIMITS.contains(&lower(*at)) && OF_LIMITS.contains(&lower(at + 1));
        let capital = sentence.written(*at..at + 1).starts_with(char::is_uppercase);
        let behind_a_word =
            sentence.words.get(at - 1).is_some_and(|before| !before.sign) && !OPENING.contains(&lower(at - 1));
        label && capital && lower(at + 2) == ":" && behind_a_word
    };
    // "When kind is CARD Maximum length: 10" may tell of a limit that holds then.
    let conditional = matches!(lower(0), "when" | "if" | "unless") && sentence.written(0..1) != lower(0);
    (1..sentence.words.len()).filter(|_| !conditional).find(is_limit)
}

/// Words that a limit goes on from in the same sentence.
const OPENING: &[&str] = &["the", "a", "its", "with", "of", "and", "or", "is", "has", "have", "by"];

/// The word behind the condition that a sentence opens or ends with, where another sentence starts there.
fn end_of_condition(sentence: &Sentence) -> Option<usize> {
    let words = &sentence.words;
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let clause = |at: &usize| at.checked_sub(1).is_none_or(|before| matches!(lower(before), "," | ";" | "("));
    let is_mark = |at: &usize| matches!(lower(*at), "required" | "conditional" | "mandatory") && clause(at);
    let mark = (0..words.len().min(FARTHEST)).find(is_mark);
    let start = mark.map_or(0, |mark| mark + 1);
    let start = start + usize::from(lower(start) == "only");
    // "If kind is CARD Maximum length: 10" tells of a limit that holds then; a mark that was lost leaves small letters.
    let small = sentence.written(start..start + 1) == lower(start);
    let opens = (mark.is_some() || small) && matches!(lower(start), "when" | "if" | "unless");
    let (said, end) = opens.then(|| grammar::condition(sentence, start + 1)).flatten()?;
    let next = sentence.written(end..end + 1);
    let mut characters = next.chars();
    let capital =
        characters.next().is_some_and(char::is_uppercase) && characters.next().is_some_and(char::is_lowercase);
    let over = is_code(sentence.written(end - 1..end)) || said.ends_with_presence() || OF_LIMITS.contains(&lower(end));
    (capital && over).then_some(end)
}

/// So far into a sentence a condition is looked for.
const FARTHEST: usize = 24;
