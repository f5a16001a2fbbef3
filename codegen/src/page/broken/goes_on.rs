//! Whether a line goes on with the sentence above it.

use super::glued;
use super::line_words::{
    CONDITIONS, CONNECTORS, awaits_name, awaits_value, ends_with_word, is_alternative, is_camel_case, is_comparison,
    is_condition, is_default, is_meaning, is_value, is_word, opens_sentence, starts_with_word,
};
use super::sentence::Sentence;

/// Words in small letters behind a badge that say when it holds: `for rides.`
const SAYING_WHEN: &[&str] = &[
    "for",
    "in",
    "on",
    "at",
    "during",
    "upon",
    "until",
    "before",
    "after",
    "while",
    "once",
    "where",
    "within",
    "without",
    "under",
    "given",
    "except",
    "since",
    "depending",
    "according",
    "subject",
    "provided",
];

/// What leaves the list open that stands above it.
const AND_SO_ON: &[&str] = &["etc.", "etc", "and so on", "and so forth", "and others", "and more"];

/// Signs that close what stands in front of them.
pub(super) const CLOSING: &[char] = &['.', ',', ';', ')', ']', '。', '，'];

/// What parts a line from the sentence that it goes on with; `None` where it opens one of its own.
pub(crate) fn separator(open: &Sentence, text: &str, gap: bool, next: &str) -> Option<&'static str> {
    let last = open.last_line();
    if is_value(text) && is_meaning(next) && !ends_with_word(last, CONDITIONS) {
        // `A1` / `/` / `B1` / `: Both.`
        return (last == "/" && open.is_values(is_word)).then_some("");
    }
    // What announces conditions opens a paragraph: `: default` / `if any condition met:`
    if open.holds_an_unfinished_meaning() && starts_with_word(text, CONDITIONS) && text.ends_with([':', '：']) {
        return None;
    }
    if text.starts_with(CLOSING) {
        return Some("");
    }
    // `FERRY` / `(deprecated)` is said of the value.
    if !gap && text.starts_with(['(', '（']) && (is_word(last) || open.ends_in_code()) {
        return Some(" ");
    }
    if (text == "/" || is_alternative(text)) && open.is_values(is_word) {
        return Some("");
    }
    if is_comparison(text) || is_alternative(text) || text == "/" {
        return Some(" ");
    }
    if last.ends_with(['=', '(', '（']) || last.ends_with(" /") || last == "/" || ends_with_word(last, CONNECTORS) {
        return Some(" ");
    }
    let counted = last.bytes().all(|byte| byte.is_ascii_digit()) && text.starts_with(|c: char| c.is_lowercase());
    if !gap && (awaits_value(last) || last.ends_with([',', '、']) || counted || is_default(text)) {
        return Some(" ");
    }
    let finished = last.ends_with(['.', ':', '!', '?', '。', '：', ';']) || open.only_line().is_some_and(is_word);
    if gap || finished || (is_word(text) && is_comparison(next)) {
        return None;
    }
    // No line of such a capture breaks but at inline code: behind an item in plain words, a condition is another paragraph,
    // and so is what leaves the list open.
    let plain = || ends_in_prose(open) || !last.ends_with(|c: char| c.is_ascii_alphanumeric());
    let another = starts_with_word(text, SAYING_WHEN) || AND_SO_ON.iter().any(|words| text.starts_with(words));
    if another && open.is_plain_item() && plain() && !awaits_name(last) {
        return None;
    }
    // Behind inline code that nothing ends, a condition belongs to the sentence; behind a meaning, to the field.
    let code = open.only_line().is_none() && is_word(last) && !open.ends_with_its_meaning();
    let goes_on = |text: &str| text.starts_with(|c: char| c.is_lowercase()) && (code || !opens_sentence(text));
    let inline = next.starts_with(['.', ',', ';', ')', '）']) || (goes_on(next) && !is_word(next));
    let joined = if is_word(text) { inline } else { goes_on(text) };
    joined.then_some(" ")
}

/// Whether a word behind a value's meaning is part of it: a name is due there, or the word is written as names are, or as
/// no value of the list is.
pub(super) fn is_within_a_meaning(open: &Sentence, word: &str) -> bool {
    let last = open.last_line();
    let other = glued::is_in_capitals(open.first_line()) && word.starts_with(char::is_lowercase);
    open.holds_an_unfinished_meaning()
        && !open.is_marked_default()
        && !is_comparison(last)
        && (awaits_name(last) || is_camel_case(word) || other)
}

/// Whether the last word of a meaning is one of prose, so that inline code may follow it; a value would be glued to it.
pub(super) fn ends_in_prose(open: &Sentence) -> bool {
    let last = open.last_line();
    let word = last.rsplit(char::is_whitespace).next().unwrap_or_default();
    let plain = word.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
        && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    !open.tells_of_a_default() && !is_comparison(last) && word.len() > 1 && plain
}

/// Whether a sentence is a condition that nothing goes on with.
pub(super) fn holds_condition(open: &Sentence) -> bool {
    open.some_line(|line| is_condition(line) || is_comparison(line)) && !ends_with_word(open.last_line(), CONNECTORS)
}
