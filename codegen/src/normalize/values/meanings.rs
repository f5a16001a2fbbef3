//! Values with their meanings, as the items of lists tell them.

use std::collections::BTreeMap;

use crate::normalize::conditions::resolve::squashed;
use crate::normalize::sentence::lists::{self, is_code, is_format};
use crate::normalize::sentence::words::Sentence;
use crate::page::Block;
use crate::source::{Span, Text};
use crate::spec::{Doc, EnumValue};

/// A value out of a list, still with places.
#[derive(Debug, Clone)]
pub(crate) struct ListedValue {
    /// The value on the wire.
    pub(crate) value: Text,
    /// What stands in parentheses behind it: `SMALL (default)`.
    pub(crate) mark: Option<Text>,
    /// What it means.
    pub(crate) meaning: Option<Text>,
    /// What further columns say, each with its heading.
    pub(crate) further: Vec<String>,
    /// What it means in several languages.
    pub(crate) by_language: BTreeMap<String, String>,
}

impl ListedValue {
    /// A value without a meaning.
    pub(crate) fn bare(value: Text) -> Self {
        Self { value, mark: None, meaning: None, further: Vec::new(), by_language: BTreeMap::new() }
    }

    /// The value for the spec, with a meaning that phrases may have shortened.
    pub(crate) fn into_spec(self, meaning: Option<String>) -> EnumValue {
        let lines: Vec<String> = meaning.into_iter().chain(self.further).collect();
        let more = (!lines.is_empty()).then(|| lines.join("\n"));
        let doc = if self.by_language.is_empty() {
            more.map(Doc::One)
        } else {
            let with_more = |text: String| more.as_ref().map_or(text.clone(), |more| format!("{text}\n{more}"));
            Some(Doc::ByLanguage(self.by_language.into_iter().map(|(tag, text)| (tag, with_more(text))).collect()))
        };
        EnumValue { value: self.value.as_str().to_owned(), doc }
    }

    /// The values that stand here with one meaning: `GOLD/SILVER: a metal`.
    pub(crate) fn each(self) -> Vec<Self> {
        let parts = several_values(&self.value);
        let codes = parts.iter().all(|part| is_code(part.as_str()));
        if parts.is_empty() || !codes {
            return vec![self];
        }
        parts.into_iter().map(|value| Self { value, ..self.clone() }).collect()
    }

    /// Where it stands, its meaning included.
    pub(crate) fn span(&self) -> Span {
        self.meaning.as_ref().map_or(self.value.span(), |meaning| self.value.span().to(meaning.span()))
    }
}

/// Reads a list's item as a value: `VALUE: meaning`, `VALUE` alone, or with its label first: `Gift card: SALE`.
/// In a list with labels first, one word is a label as well.
pub(crate) fn item(item: &Text, labels_first: bool) -> Option<ListedValue> {
    let item = item.trim();
    // The first one that stands there parts the value from its meaning, which may hold others.
    for (at, separator) in separators(item.as_str()) {
        let (left, right) = (item.slice(0..at), item.slice(at + separator.len()..item.as_str().len()));
        let time = left.as_str().ends_with(|c: char| c.is_ascii_digit())
            && right.as_str().starts_with(|c: char| c.is_ascii_digit());
        if right.as_str().starts_with("//") || (separator == ":" && time) {
            continue;
        }
        let (left, right) = (bare(&left), right.trim());
        let weak = matches!(separator, "=" | ". " | ", " | "，" | " for ");
        if weak && !(is_code(left.as_str()) && starts_like_prose(right.as_str())) {
            continue;
        }
        // "1. Open it" is a step.
        if separator == ". " && (is_format(left.as_str()) || !left.as_str().contains(char::is_alphabetic)) {
            continue;
        }
        if is_label_first(&left, &right, labels_first) {
            return Some(value(bare(&right), Some(left)));
        }
        if let Some(found) = marked(&left) {
            let end = right.as_str().trim_end_matches([';', '；', ' ']).len();
            let meaning = (!right.is_blank()).then(|| right.slice(0..end));
            return Some(ListedValue { meaning, ..found });
        }
    }
    hyphened(&item).or_else(|| marked(&bare(&item))).or_else(|| called_like_its_label(&item))
}

/// What can part a value from its meaning, and where each stands first, in reading order.
fn separators(text: &str) -> impl Iterator<Item = (usize, &'static str)> + '_ {
    const SEPARATORS: [&str; 13] =
        [":", "：", " => ", " -> ", " - ", " – ", " — ", " = ", "=", ". ", ", ", "，", " for "];
    let mut seen = [false; SEPARATORS.len()];
    let signs = text.char_indices().filter(|(_, c)| matches!(c, ':' | '：' | ' ' | '=' | '.' | ',' | '，'));
    signs.flat_map(move |(at, _)| {
        let here = text.get(at..).unwrap_or_default();
        let mut found = Vec::new();
        for (separator, seen) in SEPARATORS.iter().zip(&mut seen) {
            if here.starts_with(separator) && !std::mem::replace(seen, true) {
                found.push((at, *separator));
            }
        }
        found
    })
}

/// `S-Success`: a value and its meaning, parted by a hyphen alone.
fn hyphened(item: &Text) -> Option<ListedValue> {
    let at = lists::gloss_behind_hyphen(item.as_str())?;
    let (left, right) = (item.slice(0..at), item.slice(at + 1..item.as_str().len()));
    is_value(&left).then(|| value(left, Some(right.trim())))
}

/// `Adult ADULT`: a value behind its label.
fn called_like_its_label(item: &Text) -> Option<ListedValue> {
    let last = item.as_str().rsplit(char::is_whitespace).next()?;
    let start = item.as_str().len() - last.len();
    let (label, code) = (item.slice(0..start).trim(), bare(&item.slice(start..item.as_str().len())));
    let alike = squashed(label.as_str()) == squashed(code.as_str()) && !is_code(label.as_str());
    (alike && is_code(code.as_str()) && is_value(&code)).then(|| value(code, Some(label)))
}

/// Whether a text starts as a meaning does, and not with another value.
fn starts_like_prose(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    word.starts_with(char::is_alphabetic) && (!is_code(word) || !word.is_ascii() || word.len() == 1)
}

/// A value, and what stands in parentheses behind it.
fn marked(text: &Text) -> Option<ListedValue> {
    if is_value(text) {
        return Some(ListedValue::bare(text.clone()));
    }
    let (left, mark) = text.split_once("(").or_else(|| text.split_once("（"))?;
    let end = mark.as_str().strip_suffix(')').or_else(|| mark.as_str().strip_suffix('）'))?.len();
    let (value, mark) = (bare(&left), mark.slice(0..end).trim());
    // `Adult (ADULT)`: the value stands in the brackets.
    if !is_code(value.as_str()) && is_code(mark.as_str()) && squashed(value.as_str()) == squashed(mark.as_str()) {
        return is_value(&mark).then(|| ListedValue { meaning: Some(value), ..ListedValue::bare(mark) });
    }
    (is_value(&value) && !mark.is_blank()).then(|| ListedValue { mark: Some(mark), ..ListedValue::bare(value) })
}

/// A meaning, and what stands in parentheses at its end.
pub(crate) fn marked_meaning(meaning: &Text) -> Option<(Text, Text)> {
    let text = meaning.as_str().trim_end_matches(['.', ' ']);
    let open = text.rfind(['(', '（'])?;
    let mark = text.get(open..)?.trim_start_matches(['(', '（']);
    let inner = mark.strip_suffix(')').or_else(|| mark.strip_suffix('）'))?;
    let start = text.len() - mark.len();
    let before = meaning.slice(0..open).trim();
    (!before.is_blank()).then(|| (before, meaning.slice(start..start + inner.len()).trim()))
}

fn value(value: Text, meaning: Option<Text>) -> ListedValue {
    ListedValue { meaning, ..ListedValue::bare(value) }
}

/// A text without the quotes and the stop around it.
pub(crate) fn bare(text: &Text) -> Text {
    let text = text.trim();
    let quotes = ['"', '\'', '`', '“', '”', '‘', '’', '「', '」', '『', '』', '【', '】', '*', '[', ']', '{', '}'];
    let inner = text.as_str().trim_end_matches(['.', ',', ';']).trim_matches(quotes);
    match text.as_str().find(inner) {
        Some(start) if !inner.is_empty() => text.slice(start..start + inner.len()),
        _ => text,
    }
}

/// One word of the kind that goes over the wire.
fn is_value(text: &Text) -> bool {
    let text = text.as_str();
    let inner = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '+' | '/' | '#');
    // `+852`
    let area = text.strip_prefix('+').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let negative =
        text.strip_prefix('-').is_some_and(|rest| rest.bytes().all(|c| c.is_ascii_digit()) && !rest.is_empty());
    (area || negative || text.starts_with(|c: char| c.is_alphanumeric() || c == '_')) && text.chars().all(inner)
}

/// Whether what stands in the place of a value's meaning names values, and nothing else: `COUPON: GIFT_CARD`, `Sold: GONE`.
pub(crate) fn names_values(value: &ListedValue) -> bool {
    let Some(meaning) = &value.meaning else { return false };
    let words = meaning.as_str().split([',', '/', ' ', '.', '"', '`', '\'']).filter(|word| !word.is_empty());
    let mut words = words.filter(|word| !matches!(*word, "or" | "and")).peekable();
    let code = |word: &str| word.len() > 1 && is_code(word) && word.starts_with(|c: char| c.is_ascii_uppercase());
    words.peek().is_some()
        && words.all(code)
        && value.value.as_str().len() > 1
        && value.value.as_str().starts_with(|c: char| c.is_ascii_uppercase())
        && squashed(meaning.as_str()) != squashed(value.value.as_str())
}

/// Whether labels stand first in a list: an item has several words in front of one in capitals, or all items have words
/// in front of capitals.
pub(crate) fn is_labelled<'t>(items: impl Iterator<Item = &'t Text>) -> bool {
    let (mut count, mut all, mut any) = (0, true, false);
    for item in items {
        let parts = item.split_once(":").or_else(|| item.split_once("："));
        let parts = parts.map(|(left, right)| (bare(&left), right.trim()));
        let is_first = |alike| parts.as_ref().is_some_and(|(left, right)| is_label_first(left, right, alike));
        // "Country: HK" tells a fact rather than a value; "Bus: BUS_RIDE" has its label in the value.
        let named =
            parts.as_ref().is_some_and(|(left, right)| squashed(right.as_str()).contains(&squashed(left.as_str())));
        count += 1;
        all &= is_first(true) && named;
        any |= is_first(false);
    }
    any || (all && count > 1)
}

/// `Gift card: SALE`: several words, or the same word, in front of one in capitals.
fn is_label_first(left: &Text, right: &Text, labels_first: bool) -> bool {
    let right = bare(right);
    let code = is_value(&right) && (is_code(right.as_str()) || right.as_str().contains('_'));
    let label = left.as_str().contains(char::is_whitespace)
        || (!is_code(left.as_str()) && (labels_first || squashed(left.as_str()) == squashed(right.as_str())));
    code && label && !left.is_blank()
}

/// The values in a cell that holds several, parted by signs; none where it holds one, or text.
pub(crate) fn several_values(cell: &Text) -> Vec<Text> {
    let sentence = Sentence::whole(cell);
    match lists::values(&sentence, 0) {
        Some((values, end)) if values.len() > 1 && end == sentence.words.len() => {
            let values: Vec<Text> = values.into_iter().map(|value| sentence.part(value)).collect();
            if values.iter().all(is_value) { values } else { Vec::new() }
        }
        _ => Vec::new(),
    }
}

/// Whether a text says that there is none.
pub(crate) fn is_no_text(text: &str) -> bool {
    const NOTHING: &[&str] = &["n/a", "na", "-", "--", "—", "–", "/", "none", "nil", "null", "無", "无"];
    let text = text.trim().trim_end_matches(['.', '。']).to_lowercase();
    NOTHING.contains(&text.as_str())
}

/// The text of a cell, its lines joined; nothing where it is empty.
pub(crate) fn cell_text(cell: &[Block]) -> Option<Text> {
    let lines = cell.iter().filter_map(Block::text).filter(|text| !text.is_blank());
    let lines: Vec<Text> = lines.map(Text::trim).collect();
    (!lines.is_empty()).then(|| Text::join(&lines, " "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn show(text: &str) -> String {
        let source = Source::new("page.txt", text);
        match item(&source.slice(0..source.text().len()), false) {
            Some(found) => {
                format!("{} = {}", found.value, found.meaning.map_or(String::from("-"), |text| text.to_string()))
            }
            None => "none".to_owned(),
        }
    }

    #[test]
    fn items_are_values_with_meanings_values_alone_or_labels_first() {
        assert_eq!(show("PASS_TICKET: Tickets for parks."), "PASS_TICKET = Tickets for parks.");
        assert_eq!(show("S: Done."), "S = Done.");
        assert_eq!(show("EAN-13: A code."), "EAN-13 = A code.");
        assert_eq!(show("exposed"), "exposed = -");
        assert_eq!(show("BLUE (default): The sky's."), "BLUE = The sky's.");
        assert_eq!(show("BLUE (the default)"), "BLUE = -");
        assert_eq!(show("Gift card: SALE"), "SALE = Gift card");
        assert_eq!(show("\"A\" - the first"), "A = the first");
        assert_eq!(show("Link should start with alipayhk://"), "none");
        assert_eq!(show("https://a.b"), "none");
        assert_eq!(show("Two words: and a meaning"), "none");
    }
}
