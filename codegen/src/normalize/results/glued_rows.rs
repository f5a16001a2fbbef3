//! The shapes of result rows whose cells were glued together: where a code can end, and what can stand behind it.

use std::collections::HashSet;

use crate::page::says_nothing;
use crate::source::Text;

/// Where the code ends, the status stands and the rest starts, in a row whose cells stand apart: `BUSY|U|Wait`, `BUSY U Wait`.
pub(crate) fn parted(row: &str) -> Option<(usize, usize, usize)> {
    let code = code_length(row);
    let between = separator(row, code)?;
    let status = code + between;
    if code == 0 || !matches!(row.as_bytes().get(status), Some(b'S' | b'F' | b'U')) {
        return None;
    }
    let behind = if status + 1 == row.len() { 0 } else { separator(row, status + 1)? };
    Some((code, status, status + 1 + behind))
}

/// The length of what parts two cells at `at`: blanks, with a pipe, comma or colon among them or none.
fn separator(row: &str, at: usize) -> Option<usize> {
    let rest = row.get(at..)?;
    let length = rest.find(|c: char| !(c.is_whitespace() || matches!(c, '|' | ',' | ';' | ':'))).unwrap_or(rest.len());
    (length > 0).then_some(length)
}

/// The text without the pipes around it.
pub(super) fn without_pipes(text: &Text) -> Text {
    let bare = text.as_str().trim_matches(|c: char| c == '|' || c.is_whitespace());
    let start = text.as_str().find(bare).unwrap_or_default();
    text.slice(start..start + bare.len())
}

/// How many capitals, digits and `_` a text starts with.
fn code_length(text: &str) -> usize {
    text.bytes().take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_').count()
}

/// No code is longer; longer runs of capitals are not looked at.
const LONGEST_CODE: usize = 128;

/// Where rows start that are glued to the end of another: at a code with its status behind it.
pub(super) fn glued_rows(text: &str, known: &HashSet<&str>) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_uppercase())) {
        let from = at + found;
        let rest = text.get(from..).unwrap_or_default();
        let length = code_length(rest).max(1);
        let glued = text.get(..from).is_some_and(|before| before.ends_with(|c: char| !c.is_whitespace()));
        let inside = text.get(..from).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '_'));
        let behind_a_word = inside && !text.get(..from).is_some_and(|before| before.ends_with(char::is_lowercase));
        if from > 0 && length <= LONGEST_CODE && !behind_a_word && starts_a_row(rest, glued, known) {
            starts.push(from);
        }
        at = from + length;
    }
    starts
}

/// Whether a code, its status and a sentence stand here: the status stands apart, or the code is known, or it is glued to
/// what stands before it.
fn starts_a_row(rest: &str, glued: bool, known: &HashSet<&str>) -> bool {
    if let Some((code, ..)) = parted(rest) {
        return code > 2 || rest.get(..code).is_some_and(|code| known.contains(code));
    }
    ways(rest).into_iter().filter(|end| starts_a_sentence(rest, *end)).any(|end| {
        let code = rest.get(..end).unwrap_or_default();
        known.contains(code) || (glued && code.len() > 2)
    })
}

/// Where codes could end: before an S, F or U that stands behind capitals, digits and `_`. What goes on behind it holds no
/// `_`, and is capitals or digits alone: otherwise it is more of the code.
pub(crate) fn ways(text: &str) -> Vec<usize> {
    let length = code_length(text);
    let bytes = text.as_bytes().get(..length).unwrap_or_default();
    let at = |at: usize| bytes.get(at).copied().unwrap_or_default();
    let start_of = |shape: fn(&u8) -> bool| length - bytes.iter().rev().take_while(|byte| shape(byte)).count();
    let (capitals, digits) = (start_of(u8::is_ascii_uppercase), start_of(u8::is_ascii_digit));
    (2..length)
        .filter(|end| matches!(at(*end), b'S' | b'F' | b'U') && at(end - 1) != b'_')
        .filter(|end| end + 1 >= capitals.min(digits))
        .collect()
}

/// Whether a sentence starts behind the status at `end`: a capital and then a small letter or a blank, or nothing.
fn starts_a_sentence(text: &str, end: usize) -> bool {
    let mut rest = text.get(end + 1..).unwrap_or_default().chars();
    match (rest.next(), rest.next()) {
        (None, _) => true,
        (Some(first), second) => {
            let word = |second: char| second.is_lowercase() || second.is_whitespace() || matches!(second, '\'' | '’');
            (first.is_uppercase() && second.is_none_or(word)) || first.is_whitespace()
        }
    }
}

/// Whether a message can start behind the status at `end`: a sentence, words in capitals, a text in another script, or a
/// sign that there is none.
pub(super) fn starts_a_message(text: &str, end: usize) -> bool {
    let rest = text.get(end + 1..).unwrap_or_default();
    let word = rest.split(char::is_whitespace).next().unwrap_or_default();
    let bare = word.trim_end_matches(|c: char| c.is_ascii_punctuation());
    let capitals = bare.len() > 1 && bare.chars().all(|c| c.is_ascii_uppercase());
    let foreign = rest.starts_with(|c: char| !c.is_ascii() && c.is_alphabetic());
    // Of words of one letter, only these two open a sentence.
    let letter = word.len() == 1 && word.len() < rest.len() && !matches!(word, "A" | "I");
    (starts_a_sentence(text, end) && !letter) || capitals || foreign || says_nothing(rest)
}

/// Whether a text stands behind the status at `end` that is no sentence by its start: a number, quotes or brackets, small
/// letters.
pub(super) fn starts_otherwise(text: &str, end: usize) -> bool {
    let rest = text.get(end + 1..).unwrap_or_default();
    rest.starts_with(|c: char| {
        c.is_lowercase() || c.is_ascii_digit() || "\"'([{<`\u{201c}\u{2018}\u{300c}\u{ff08}".contains(c)
    })
}

/// Where a message ends that the next cell is glued to: behind a stop with a capital right behind it, or in the middle of
/// a text that stands twice.
pub(super) fn end_of_message(text: &str) -> Option<usize> {
    let stop = text.char_indices().zip(text.chars().skip(1)).find_map(|((at, c), next)| {
        let glued = matches!(c, '.' | '!' | '?' | '。' | '！') && (next.is_uppercase() || !next.is_ascii());
        glued.then_some(at + c.len_utf8())
    });
    let half = text.len() / 2;
    let twice = || {
        half > 0 && text.len().is_multiple_of(2) && text.is_char_boundary(half) && text.get(..half) == text.get(half..)
    };
    stop.or_else(|| twice().then_some(half))
}
