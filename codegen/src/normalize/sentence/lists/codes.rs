//! Codes: what looks like a value of the wire, alone and in lists.

use std::ops::Range;

use super::{LONGEST_LIST, bracketed, is, is_nothing, listed, separator};
use crate::normalize::sentence::words::Sentence;

/// Codes with `and` or `or` between them, and what each means in brackets behind it: `A, B and C`, `A (first), B (second)`.
pub(crate) struct Codes {
    /// The codes.
    pub(crate) values: Vec<Range<usize>>,
    /// Whether brackets stand behind one.
    pub(crate) glossed: bool,
    /// The word behind them.
    pub(crate) end: usize,
}

/// Codes that stand together; what `and` joins is all of them alike, unlike in a condition.
pub(crate) fn codes(sentence: &Sentence, at: usize) -> Option<Codes> {
    let words = &sentence.words;
    let mut found = Codes { values: Vec::new(), glossed: false, end: at };
    let mut next = at;
    while found.values.len() < LONGEST_LIST && !is_nothing(words, next) {
        let Some((item, end)) = listed(sentence, next) else { break };
        let quotes = end - next > 1;
        let written = sentence.written(item.clone());
        if !quotes && !is_code(written) && !written.contains('_') {
            break;
        }
        found.values.push(item);
        found.end = bracketed(words, end).unwrap_or(end);
        found.glossed |= found.end > end;
        let and = |at: usize| if is(words, at, "and") || is(words, at, "&") { Some(at + 1) } else { None };
        let comma = usize::from(is(words, found.end, ",") || is(words, found.end, ";"));
        let parted = (comma == 1).then_some(found.end + 1);
        match and(found.end + comma).or_else(|| separator(words, found.end).map(|(_, next)| next)).or(parted) {
            Some(after) => next = after,
            None => break,
        }
    }
    (!found.values.is_empty()).then_some(found)
}

/// Whether a word goes on with a list of several codes: no list starts there, whatever became of the one before.
pub(in crate::normalize::sentence) fn is_inside_codes(sentence: &Sentence, at: usize) -> bool {
    let code = |at: usize| {
        let word = sentence.words.get(at).is_some_and(|word| !word.sign);
        word && is_code(sentence.written(at..at + 1))
    };
    let parted = |at: usize| separator(&sentence.words, at).is_some();
    (1..=3).all(|back| at.checked_sub(2 * back).is_some_and(|before| parted(before + 1) && code(before)))
}

/// Whether a word looks like a value of the wire: `TICKETED`, `EAN-13`, `HKD`, `0`.
pub(crate) fn is_code(text: &str) -> bool {
    let mut characters = text.chars();
    characters.any(|c| c.is_ascii_uppercase() || c.is_ascii_digit()) && !text.chars().any(char::is_lowercase)
}

/// Where the hyphen stands between a code and what it means: `S-Success`, but not `EAN-13` or `zh-HK`.
pub(crate) fn gloss_behind_hyphen(text: &str) -> Option<usize> {
    let (code, gloss) = text.split_once('-')?;
    let code_is_one = is_code(code) && !code.contains(char::is_whitespace);
    let small = gloss.chars().filter(|c| c.is_lowercase()).nth(1).is_some();
    let foreign = gloss.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    // `01-POS`, `1-Y`
    let numbered = code.bytes().all(|c| c.is_ascii_digit()) && gloss.chars().all(char::is_alphabetic);
    let words = gloss.starts_with(char::is_alphabetic) && (small || foreign || numbered);
    (code_is_one && words).then_some(code.len())
}
