//! Rich text as passages: sentences, list items, tables and pictures, with sentences that were broken over lines mended.

#[cfg(test)]
mod tests;

use super::{numbered, run_on};
use crate::normalize::conditions::grammar;
use crate::normalize::sentence::lists::is_code;
use crate::normalize::sentence::words::{Sentence, Word, sentences, words};
use crate::normalize::values::meanings;
use crate::page::{Block, Table};
use crate::source::Text;

/// A piece of rich text with one meaning.
#[derive(Debug, Clone)]
pub(crate) enum Passage {
    /// A sentence, and whether it starts a line.
    Sentence(Sentence, bool),
    /// A list's item, and in how many others it stands.
    Item(Text, usize),
    /// A table.
    Table(Table),
    /// A picture.
    Image,
}

/// Splits rich text into passages.
pub(crate) fn passages(blocks: &[Block]) -> Vec<Passage> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        match block {
            Block::Line(text) => {
                if let Some((lead, items)) = listed(text) {
                    for (index, sentence) in lead.iter().flat_map(sentences).enumerate() {
                        found.push(Passage::Sentence(sentence, index == 0));
                    }
                    found.extend(items.into_iter().map(|item| Passage::Item(item, 0)));
                    at += 1;
                    continue;
                }
                let (text, next) = line(blocks, at);
                for (index, sentence) in sentences(&text).into_iter().flat_map(run_on::parted).enumerate() {
                    found.push(Passage::Sentence(sentence, index == 0));
                }
                at = next;
                continue;
            }
            Block::Bullet(text) | Block::SubBullet { text, .. } => {
                let depth = depth(block);
                let (text, next) = item(blocks, text, depth, at + 1);
                let text = numbered::unnumbered(&text).unwrap_or(text);
                found.push(Passage::Item(text, depth));
                at = next;
                continue;
            }
            Block::Table(table) => found.push(Passage::Table(table.clone())),
            Block::Image(_) => found.push(Passage::Image),
        }
        at += 1;
    }
    found
}

/// The items that a line holds, and what stands in front of them.
fn listed(line: &Text) -> Option<(Option<Text>, Vec<Text>)> {
    numbered::items(line).or_else(|| {
        let bracketed = || numbered::unnumbered(line).filter(|_| line.as_str().starts_with('('));
        Some((None, vec![item_without_bullet(line).or_else(bracketed)?]))
    })
}

/// A line that is an item of a list, though the capture lost its bullet: `- ECONOMY: …`, `1. ONE: …`.
fn item_without_bullet(line: &Text) -> Option<Text> {
    let text = line.trim();
    let written = text.as_str();
    let digits = written.bytes().take_while(u8::is_ascii_digit).count();
    let mark = match written.get(digits..)? {
        rest if (1..3).contains(&digits) && rest.starts_with([')', '.']) => digits + 1,
        rest if digits == 0 && rest.starts_with(['-', '*', '•']) => rest.chars().next()?.len_utf8(),
        _ => return None,
    };
    let item = written.get(mark..)?.strip_prefix(' ')?;
    let item = text.slice(written.len() - item.len()..written.len()).trim();
    // "1. The first step" is prose, and so is "- 5".
    let code = |value: &meanings::ListedValue| value.value.as_str().len() > 2 && is_code(value.value.as_str());
    meanings::item(&item, false).filter(|value| value.meaning.is_some() || digits == 0 || code(value)).map(|_| item)
}

/// In how many items a block stands.
fn depth(block: &Block) -> usize {
    match block {
        Block::SubBullet { depth, .. } => *depth,
        _ => 0,
    }
}

/// An item with the conditions in it that it announces, and the block after them.
fn item(blocks: &[Block], text: &Text, depth: usize, next: usize) -> (Text, usize) {
    let inside = |block: &Block| matches!(block, Block::SubBullet { depth: inner, .. } if *inner > depth);
    if !announces_conditions(text) || !blocks.get(next).is_some_and(inside) {
        return (text.trim(), next);
    }
    let (conditions, next) = conditions_below(blocks, next);
    let mut all = vec![text.trim()];
    all.extend((!conditions.is_empty()).then(|| Text::join(&conditions, "; ")));
    (Text::join(&all, " "), next)
}

/// The line at `at` with the lines that go on with it, and the block after them.
fn line(blocks: &[Block], at: usize) -> (Text, usize) {
    let mut parts: Vec<Text> = Vec::new();
    let mut next = at;
    while let Some(Block::Line(text)) = blocks.get(next) {
        let after = match blocks.get(next + 1) {
            Some(Block::Line(after)) => after.as_str(),
            _ => "",
        };
        let goes_on = parts.last().is_none_or(|before| continues(&parts, before.as_str(), text.as_str(), after));
        if !goes_on {
            break;
        }
        parts.push(text.trim());
        next += 1;
    }
    let text = Text::join(&parts, " ");
    if !parts.last().is_some_and(announces_conditions) && !announces_all(&parts) {
        return (text, next);
    }
    let (conditions, next) = conditions_below(blocks, next);
    // Parted, so that no value of one is read with the words of the next.
    if conditions.is_empty() {
        return (text, next);
    }
    (Text::join(&[text, parted(&conditions)], " "), next)
}

/// Conditions of a list as one text: parted, so that no value of one is read with the words of the next; joined where
/// one ends, or the next starts, with `and` or `or`.
fn parted(conditions: &[Text]) -> Text {
    let mut groups: Vec<Text> = Vec::new();
    let mut group: Vec<Text> = Vec::new();
    for condition in conditions {
        let joined = group.last().is_some_and(|last| ends_with_joiner(last.as_str()));
        if !joined && !starts_with_joiner(condition.as_str()) && !group.is_empty() {
            groups.push(Text::join(&std::mem::take(&mut group), " "));
        }
        group.push(condition.clone());
    }
    groups.push(Text::join(&group, " "));
    Text::join(&groups, "; ")
}

fn ends_with_joiner(text: &str) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    matches!(last.to_ascii_lowercase().as_str(), "and" | "or")
}

fn starts_with_joiner(text: &str) -> bool {
    let first = text.split(char::is_whitespace).next().unwrap_or_default();
    matches!(first.to_ascii_lowercase().as_str(), "and" | "or")
}

/// An item of a list of conditions without what a list sets around it: a stop, a semicolon, `when`.
fn bare_condition(item: &Text) -> Text {
    let item = item.trim();
    let end = item.as_str().trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ';' | '.' | ',')).len();
    let lower = item.as_str().to_ascii_lowercase();
    let start = ["when ", "if "].iter().find(|word| lower.starts_with(**word)).map_or(0, |word| word.len());
    item.slice(start.min(end)..end).trim()
}

/// Signs that a line cannot start with unless it goes on with the one before.
const CONTINUING_SIGNS: &[&str] = &["==", "=", "!=", "<>", "≠", "<", ">", "≤", "≥", ",", ".", ")", ";"];
/// Signs that compare: a line that holds one below announced conditions is one of them, readable or not.
const COMPARING: &[&str] = &["===", "==", "=", "!=", "!==", "<>", "≠", "<", ">", "<=", ">=", "≤", "≥"];
/// Words that open a limit and not a condition.
const LIMITS: &[&str] = &["length", "range", "value", "values", "maximum", "minimum", "max", "min"];
/// Words and signs that a line cannot end with unless it goes on.
const OPEN_ENDS: &[&str] = &[
    "==", "=", "!=", "≠", "/", ",", "(", "when", "if", "unless", "is", "not", "or", "and", "either", "than", "than:",
    "of", "to", "with",
];

/// Whether a line goes on with the lines before it. Captures set inline code on lines of its own.
fn continues(parts: &[Text], before: &str, line: &str, after: &str) -> bool {
    let last_word = before.rsplit(char::is_whitespace).next().unwrap_or_default().to_lowercase();
    // "true if it is open": what a flag means is no condition.
    let says_when = line.trim_start().starts_with(|c: char| c.is_lowercase());
    if matches!(before.trim(), "true" | "false") && says_when {
        return true;
    }
    if is_lone_badge(before) && opens_requirement(line) {
        return true;
    }
    let starts_with_sign = |line: &str| CONTINUING_SIGNS.iter().any(|sign| line.trim_start().starts_with(sign));
    if starts_with_sign(line) || OPEN_ENDS.contains(&last_word.as_str()) {
        return true;
    }
    let slash = before.ends_with('/') && !last_word.contains("://");
    let last_sign = slash || before.ends_with(['=', ',', '(']);
    // What a condition says in brackets goes on with it: `when type is` / `A` / `(but for gifts).`
    let closed = before.ends_with(['.', '!', '?', '。', ':']);
    if line.trim_start().starts_with(['(', '（']) && !closed && parts.iter().rev().take(4).any(is_conditional) {
        return true;
    }
    // Only the lines nearest by are looked at, so that long pages stay cheap.
    let conditional = parts.iter().rev().take(4).any(|part| part.as_str().contains('='));
    let opened = parts.iter().rev().take(4).any(is_conditional);
    let more_values = line.trim_start().starts_with('/') && conditional;
    let one_word = line.trim().chars().all(|c| c.is_alphanumeric() || c == '_');
    last_sign || more_values || (one_word && opened && starts_with_sign(after))
}

/// A badge that stands alone on its line.
fn is_lone_badge(line: &str) -> bool {
    matches!(line.trim().to_ascii_lowercase().as_str(), "required" | "conditional" | "mandatory")
}

/// What a badge in front of it belongs to: `when …`, `to provide …`.
fn opens_requirement(line: &str) -> bool {
    let lower: String = line.trim_start().chars().take(12).collect::<String>().to_ascii_lowercase();
    ["when ", "if ", "unless ", "only when ", "only if ", "to provide "].iter().any(|words| lower.starts_with(words))
}

fn is_conditional(part: &Text) -> bool {
    words(part).iter().any(|word| matches!(word.lower.as_str(), "when" | "if" | "unless"))
}

/// Whether a line ends by announcing conditions: "if any condition met:", "REQUIRED when:".
fn announces_conditions(line: &Text) -> bool {
    let line = line.trim();
    let Some(open) = line.as_str().strip_suffix([':', '：']) else { return false };
    let last = open.rsplit(char::is_whitespace).next().unwrap_or_default().to_ascii_lowercase();
    matches!(last.as_str(), "when" | "if")
        || (is_conditional(&line) && words(&line).iter().any(|word| word.lower.starts_with("condition")))
}

fn announces_all(parts: &[Text]) -> bool {
    parts.first().is_some_and(announces_conditions) && parts.len() > 1
}

/// Takes in the conditions that stand below their announcement, one a line or item.
fn conditions_below(blocks: &[Block], at: usize) -> (Vec<Text>, usize) {
    let mut parts = Vec::new();
    let mut next = at;
    while let Some(Block::Line(text) | Block::Bullet(text) | Block::SubBullet { text, .. }) = blocks.get(next) {
        let (part, end) = match blocks.get(next) {
            Some(Block::Line(_)) => joined(blocks, next),
            _ => (text.trim(), next + 1),
        };
        let part = bare_condition(&part);
        let sentence = Sentence::whole(&part);
        let joiner = |word: &Word| matches!(word.lower.as_str(), "and" | "or");
        let stops =
            |at: usize| sentence.words.get(at..).is_some_and(|rest| rest.iter().all(|word| word.sign || joiner(word)));
        let whole = grammar::conditions(&sentence, usize::from(starts_with_joiner(part.as_str())))
            .is_some_and(|(_, end)| stops(end));
        // What is no condition that can be read must not be lost beside those that are.
        if !whole && !compares(&sentence) {
            break;
        }
        parts.push(part);
        next = end;
    }
    (parts, next)
}

/// Whether a line opens by comparing a name with something: `size > 3`. A limit compares too, and tells so by its words:
/// `Value range: >= 0`, `Length <= 20`.
fn compares(sentence: &Sentence) -> bool {
    match sentence.words.as_slice() {
        [name, sign, ..] => COMPARING.contains(&sign.lower.as_str()) && !LIMITS.contains(&name.lower.as_str()),
        _ => false,
    }
}

/// A line of a condition with the lines that go on with it: `type` / `== COUPON`.
fn joined(blocks: &[Block], at: usize) -> (Text, usize) {
    let mut parts = Vec::new();
    let mut next = at;
    while let Some(Block::Line(text)) = blocks.get(next) {
        let line = text.as_str().trim_start();
        let goes_on =
            parts.is_empty() || CONTINUING_SIGNS.iter().any(|sign| line.starts_with(sign)) || line.starts_with('/');
        if !goes_on {
            break;
        }
        parts.push(text.trim());
        next += 1;
    }
    (Text::join(&parts, " "), next)
}
