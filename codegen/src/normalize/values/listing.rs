//! Lists of values that stand in sentences: `GOLD: Gold member.` on lines of their own, `M for male, F for female`.
//!
//! What the authors of a page wrote without bullets becomes the items of a list, as if it had them.

use std::ops::Range;

use super::meanings::is_no_text;
use crate::normalize::sentence::lists::{EXAMPLES, is_code, is_format, quoted, sequence};
use crate::normalize::sentence::words::{Sentence, Word};
use crate::normalize::text::rich::Passage;
use crate::source::Text;

/// What can stand between a value and its meaning.
const SEPARATORS: &[&str] = &[":", "：", "-", "–", "—", "=", "for"];
/// Words before an example that say so only with the word before them.
const NEED_ANOTHER: &[&str] = &["as", "example", "examples", "instance", "sample"];
/// Rows of words that stand before examples.
const OF_EXAMPLES: &[&[&str]] =
    &[&["such", "as"], &["for", "example"], &["for", "instance"], &["not", "limited", "to"]];

/// Whether a sentence announces examples of what stands below it: "Levels, e.g.:".
pub(crate) fn announces_examples(sentence: &Sentence) -> bool {
    let words = &sentence.words;
    let closing = |word: &Word| matches!(word.lower.as_str(), ":" | "：" | "." | ",");
    let end = words.iter().rposition(|word| !closing(word)).map_or(0, |at| at + 1);
    let last = end.checked_sub(1).and_then(|at| words.get(at));
    // `e.g.` and `like` do alone; `as` and `example` with the word before them, or as all that the sentence says.
    let alone = last.is_some_and(|word| {
        EXAMPLES.contains(&word.lower.as_str()) && (end == 1 || !NEED_ANOTHER.contains(&word.lower.as_str()))
    });
    alone
        || OF_EXAMPLES.iter().any(|row| end.checked_sub(row.len()).is_some_and(|at| sequence(words, at, row).is_some()))
}

/// Takes the lists out of sentences, and leaves out what says that there is nothing to say.
pub(crate) fn listed(passages: Vec<Passage>) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    let mut run: Vec<Vec<(Sentence, bool)>> = Vec::new();
    let mut passages = passages.into_iter().peekable();
    while let Some(passage) = passages.next() {
        match passage {
            Passage::Sentence(sentence, _) if is_no_text(sentence.text.as_str()) => {}
            Passage::Sentence(sentence, starts_line) if starts(&sentence) == [0] => {
                run.push(vec![(sentence, starts_line)]);
            }
            Passage::Sentence(sentence, false) if !run.is_empty() => {
                // A further sentence of the meaning.
                if let Some(last) = run.last_mut() {
                    last.push((sentence, false));
                }
            }
            // "Valid values include: A1: one. B1: two."
            Passage::Sentence(sentence, starts_line)
                if announced(&sentence).is_some() && passages.peek().is_some_and(opens_with_value) =>
            {
                close(&mut run, &mut found);
                let at = announced(&sentence).unwrap_or_default();
                found.push(Passage::Sentence(Sentence::whole(&sentence.part(0..at)), starts_line));
                run.push(vec![(Sentence::whole(&sentence.part(at..sentence.words.len())), false)]);
            }
            Passage::Sentence(sentence, starts_line) => {
                close(&mut run, &mut found);
                match parted(&sentence) {
                    Some(Parted { lead, items, tail }) => {
                        let whole = |text: Text, starts_line| Passage::Sentence(Sentence::whole(&text), starts_line);
                        found.extend(lead.map(|lead| whole(lead, starts_line)));
                        found.extend(items.into_iter().map(|item| Passage::Item(item, 0)));
                        found.extend(tail.map(|tail| whole(tail, true)));
                    }
                    None => found.push(Passage::Sentence(sentence, starts_line)),
                }
            }
            other => {
                close(&mut run, &mut found);
                found.push(other);
            }
        }
    }
    close(&mut run, &mut found);
    found
}

/// Where the one value stands that a sentence announces by a colon.
fn announced(sentence: &Sentence) -> Option<usize> {
    let [at] = starts(sentence)[..] else { return None };
    let colon = at.checked_sub(1).and_then(|before| sentence.words.get(before));
    colon.is_some_and(|word| matches!(word.lower.as_str(), ":" | "：")).then_some(at)
}

/// Whether a further sentence of the line is a value and its meaning.
fn opens_with_value(passage: &Passage) -> bool {
    matches!(passage, Passage::Sentence(sentence, false) if starts(sentence) == [0])
}

/// Several in a row are a list; one alone is a sentence: "NOTE: it is late."
fn close(run: &mut Vec<Vec<(Sentence, bool)>>, found: &mut Vec<Passage>) {
    let is_list = run.len() > 1;
    for sentences in run.drain(..) {
        if is_list {
            let texts: Vec<Text> = sentences.into_iter().map(|(sentence, _)| sentence.text).collect();
            found.push(Passage::Item(Text::join(&texts, " "), 0));
        } else {
            found.extend(sentences.into_iter().map(|(sentence, starts_line)| Passage::Sentence(sentence, starts_line)));
        }
    }
}

/// A sentence with several values and their meanings.
struct Parted {
    /// What stands before them.
    lead: Option<Text>,
    /// Each, with its meaning.
    items: Vec<Text>,
    /// What is said of them behind.
    tail: Option<Text>,
}

/// Parts a sentence with several values and their meanings.
fn parted(sentence: &Sentence) -> Option<Parted> {
    let starts = starts(sentence);
    let (first, _) = starts.split_first().filter(|(_, others)| !others.is_empty())?;
    let words = &sentence.words;
    let is_sign =
        |word: &Word| matches!(word.lower.as_str(), "," | ";" | "." | "，" | "；" | "、" | "(" | ":" | "and" | "or");
    let trimmed = |range: Range<usize>| {
        let end = words.get(range.clone())?.iter().rposition(|word| !is_sign(word))? + 1;
        Some(range.start..range.start + end)
    };
    let bracketed = first.checked_sub(1).and_then(|at| words.get(at)).is_some_and(|word| word.lower == "(");
    // "…; default: A" is a sentence of its own behind the list.
    let last = starts.last().copied().unwrap_or_default();
    let tail = (last + 1..words.len()).find(|at| {
        let parted = matches!(words.get(at - 1).map(|word| word.lower.as_str()), Some("," | ";" | "，" | "；"));
        parted && matches!(words.get(*at).map(|word| word.lower.as_str()), Some("default" | "defaults"))
    });
    // "…, etc." says that there are others.
    let others = || {
        (last + 1..words.len())
            .find(|at| matches!(words.get(*at).map(|word| word.lower.as_str()), Some("etc" | "etc." | "…" | "others")))
    };
    // "…; ..."
    let dots = || {
        let dotted = |at: usize| words.get(at).is_some_and(|word| word.lower.starts_with('.'));
        let first = (last + 1..words.len()).rev().take_while(|at| dotted(*at)).last()?;
        (words.len() - first > 2 || words.get(first).is_some_and(|word| word.lower == "...")).then_some(first)
    };
    let tail = tail.or_else(others).or_else(dots);
    let ends = starts.iter().skip(1).copied().chain([tail.unwrap_or(words.len())]);
    let items = starts.iter().zip(ends).filter_map(|(start, end)| {
        let range = trimmed(*start..end)?;
        let closing = bracketed && words.get(range.end - 1).is_some_and(|word| word.lower == ")");
        Some(sentence.part(range.start..range.end - usize::from(closing)))
    });
    let lead = trimmed(0..*first).map(|range| sentence.part(range));
    Some(Parted { lead, items: items.collect(), tail: tail.map(|at| sentence.part(at..words.len())) })
}

/// The words at which a value and its meaning start; the separators are all of one kind.
fn starts(sentence: &Sentence) -> Vec<usize> {
    let words = &sentence.words;
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let mut kind: Option<&str> = None;
    let mut found = Vec::new();
    for at in 0..words.len() {
        let (value, behind) = value_at(sentence, at);
        let separator = lower(behind);
        let opens = at == 0
            || matches!(lower(at - 1), "," | ";" | "." | "，" | "；" | "、" | "(" | ":")
            || (matches!(lower(at - 1), "and" | "or") && !found.is_empty());
        let one_kind = kind.is_none_or(|kind| kind == separator);
        if opens
            && one_kind
            && SEPARATORS.contains(&separator)
            && !(separator == "for" && is_format(sentence.written(value..value + 1)))
            && is_value(sentence, value)
            && is_meaning(sentence, behind + 1)
        {
            kind = Some(separator);
            found.push(at);
        }
    }
    found
}

/// Which word at `at` can be a value, in quotes or without, and the word behind it.
fn value_at(sentence: &Sentence, at: usize) -> (usize, usize) {
    match quoted(&sentence.words, at) {
        Some((inner, end)) if inner.len() == 1 => (inner.start, end),
        _ if is_minus(&sentence.words, at) => (at + 1, at + 2),
        _ => (at, at + 1),
    }
}

/// Whether a minus stands at `at` that belongs to the number behind it.
fn is_minus(words: &[Word], at: usize) -> bool {
    let (Some(sign), Some(number)) = (words.get(at), words.get(at + 1)) else { return false };
    let before = at.checked_sub(1).and_then(|before| words.get(before));
    let apart = before.is_none_or(|before| before.sign || before.range.end < sign.range.start);
    let digits = number.lower.bytes().all(|byte| byte.is_ascii_digit());
    matches!(sign.lower.as_str(), "-" | "−") && digits && apart && sign.range.end == number.range.start
}

fn is_value(sentence: &Sentence, at: usize) -> bool {
    sentence.words.get(at).is_some_and(|word| !word.sign) && is_code(sentence.written(at..at + 1))
}

/// Whether a word starts a meaning: it is written as words are, not as values or numbers are.
fn is_meaning(sentence: &Sentence, at: usize) -> bool {
    let written = sentence.written(at..at + 1);
    written.starts_with(char::is_alphabetic) && (!is_code(written) || !written.is_ascii())
}

/// Whether lines are the cells of a table that no rule knows: several of them are nothing but a value.
pub(crate) fn are_cells(passages: &[Passage]) -> bool {
    let is_cell = |passage: &&Passage| match passage {
        Passage::Sentence(sentence, true) => {
            let lone = sentence.words.len() == 1 && is_value(sentence, 0);
            lone && sentence.text.as_str().bytes().filter(u8::is_ascii_uppercase).count() > 1
        }
        _ => false,
    };
    passages.iter().filter(is_cell).count() > 1
}

/// Whether a line is a value and nothing else.
pub(crate) fn is_lone_value(sentence: &Sentence) -> bool {
    sentence.words.len() == 1 && is_value(sentence, 0)
}

/// Whether a line is several values and nothing else.
pub(crate) fn is_row_of_values(sentence: &Sentence) -> bool {
    let values = sentence.words.iter().enumerate().filter(|(_, word)| !word.sign);
    sentence.words.len() > 1 && values.clone().count() > 0 && values.clone().all(|(at, _)| is_value(sentence, at))
}
