//! Lists of values with their meanings: out of bullets and out of tables.

use std::collections::BTreeMap;

use super::flat_table::{heading, is_like_values};
use super::lists::{self, is_code};
use super::resolve::squashed;
use super::words::Sentence;
use crate::page::{Block, Table};
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
    /// What it means in several languages.
    pub(crate) by_language: BTreeMap<String, String>,
}

impl ListedValue {
    /// A value without a meaning.
    pub(crate) fn bare(value: Text) -> Self {
        Self { value, mark: None, meaning: None, by_language: BTreeMap::new() }
    }

    /// The value for the spec, with a meaning that phrases may have shortened.
    pub(crate) fn into_spec(self, meaning: Option<String>) -> EnumValue {
        let doc =
            if self.by_language.is_empty() { meaning.map(Doc::One) } else { Some(Doc::ByLanguage(self.by_language)) };
        EnumValue { value: self.value.as_str().to_owned(), doc }
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
    for separator in [":", "：", " - ", " – ", " = "] {
        let Some((left, right)) = item.split_once(separator) else { continue };
        if right.as_str().starts_with("//") {
            continue;
        }
        let (left, right) = (bare(&left), right.trim());
        if is_label_first(&left, &right, labels_first) {
            return Some(value(bare(&right), Some(left)));
        }
        if let Some(found) = marked(&left) {
            let meaning = (!right.is_blank()).then_some(right);
            return Some(ListedValue { meaning, ..found });
        }
    }
    marked(&bare(&item))
}

/// A value, and what stands in parentheses behind it.
fn marked(text: &Text) -> Option<ListedValue> {
    if is_value(text) {
        return Some(ListedValue::bare(text.clone()));
    }
    let (left, mark) = text.split_once("(").or_else(|| text.split_once("（"))?;
    let end = mark.as_str().strip_suffix(')').or_else(|| mark.as_str().strip_suffix('）'))?.len();
    let (value, mark) = (bare(&left), mark.slice(0..end).trim());
    (is_value(&value) && !mark.is_blank()).then(|| ListedValue { mark: Some(mark), ..ListedValue::bare(value) })
}

fn value(value: Text, meaning: Option<Text>) -> ListedValue {
    ListedValue { meaning, ..ListedValue::bare(value) }
}

/// A text without the quotes and the stop around it.
fn bare(text: &Text) -> Text {
    let text = text.trim();
    let quotes = ['"', '\'', '`', '“', '”', '‘', '’'];
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
    text.starts_with(|c: char| c.is_alphanumeric() || c == '_') && text.chars().all(inner)
}

/// Whether an item of a list tells that its labels stand first: several words in front of one in capitals.
pub(crate) fn is_labelled(item: &Text) -> bool {
    item.split_once(":").is_some_and(|(left, right)| is_label_first(&bare(&left), &right.trim(), false))
}

/// `Gift card: SALE`: several words, or the same word, in front of one in capitals.
fn is_label_first(left: &Text, right: &Text, labels_first: bool) -> bool {
    let right = bare(right);
    let code = is_value(&right) && is_code(right.as_str());
    let label = left.as_str().contains(char::is_whitespace)
        || (!is_code(left.as_str()) && (labels_first || squashed(left.as_str()) == squashed(right.as_str())));
    code && label && !left.is_blank()
}

/// Reads a table of values; nothing where its headings are not those of one.
pub(crate) fn table(table: &Table) -> Option<Vec<ListedValue>> {
    let (header, rows) = table.rows.split_first()?;
    let headings: Vec<String> =
        header.iter().map(|cell| cell_text(cell).map_or(String::new(), |text| text.to_string())).collect();
    let first = headings.first()?;
    let others = headings.get(1..)?;
    let fine = heading::is(first, heading::VALUE) && others.iter().all(|other| heading::is(other, heading::OTHERS));
    if !fine {
        return None;
    }
    Some(rows.iter().flat_map(|row| table_row(row, others)).collect())
}

/// What stands in the place of a value and is none, in a flattened table: where its first cell holds text, where all values
/// are in capitals and a cell behind one is as well, or where there is no row at all.
pub(crate) fn strange_row(table: &Table) -> Option<Span> {
    let (header, rows) = table.rows.split_first().filter(|_| table.flat)?;
    let cells = |row: &Vec<Vec<Block>>| row.iter().map(|cell| cell_text(cell)).collect::<Vec<_>>();
    let rows: Vec<_> = rows.iter().map(cells).collect();
    let first = |row: &Vec<Option<Text>>| row.first().cloned().flatten();
    if rows.is_empty() {
        return header.first().and_then(|cell| cell_text(cell)).map(|text| text.span());
    }
    if let Some(text) = rows.iter().filter_map(first).find(|text| !is_like_values(text.as_str())) {
        return Some(text.span());
    }
    let in_capitals =
        |text: &Text| text.as_str().len() > 1 && is_code(text.as_str()) && !text.as_str().contains(char::is_whitespace);
    let all = rows.iter().all(|row| first(row).as_ref().is_some_and(in_capitals));
    let behind = rows.iter().flat_map(|row| row.iter().skip(1).flatten());
    behind.filter(|text| all && in_capitals(text)).map(Text::span).next()
}

/// The values of a row: one, or several with one meaning: `A2 / A3`.
fn table_row(row: &[Vec<Block>], headings: &[String]) -> Vec<ListedValue> {
    let Some((first, others)) = row.split_first() else { return Vec::new() };
    let Some(written) = cell_text(first) else { return Vec::new() };
    let mut found = value(bare(&written), None);
    for (cell, heading) in others.iter().zip(headings) {
        let Some(text) = cell_text(cell).filter(|text| !is_no_text(text.as_str())) else { continue };
        match language(heading) {
            Some(language) => {
                found.by_language.insert(language.to_owned(), text.as_str().to_owned());
            }
            // Several columns of text say it together.
            None => found.meaning = Some(found.meaning.map_or(text.clone(), |before| Text::join(&[before, text], " "))),
        }
    }
    let several = several_values(&written);
    if several.is_empty() {
        return vec![found];
    }
    several.into_iter().map(|value| ListedValue { value, ..found.clone() }).collect()
}

/// The values in a cell that holds several, parted by signs; none where it holds one, or text.
fn several_values(cell: &Text) -> Vec<Text> {
    let sentence = Sentence::whole(cell);
    match lists::values(&sentence, 0) {
        Some((values, end)) if values.len() > 1 && end == sentence.words.len() => {
            let values: Vec<Text> = values.into_iter().map(|value| sentence.part(value)).collect();
            if values.iter().all(is_value) { values } else { Vec::new() }
        }
        _ => Vec::new(),
    }
}

/// The language that a heading names, as a tag.
fn language(heading: &str) -> Option<&'static str> {
    let heading = heading.to_lowercase();
    if heading.contains("chinese") {
        Some("zh")
    } else if heading.contains("english") {
        Some("en")
    } else {
        None
    }
}

/// Whether a cell says that it says nothing.
pub(crate) fn is_no_text(text: &str) -> bool {
    matches!(text.trim(), "-" | "--" | "–" | "—" | "/" | "N/A" | "n/a" | "NA")
}

/// The text of a cell, its lines joined; nothing where it is empty.
pub(crate) fn cell_text(cell: &[Block]) -> Option<Text> {
    let lines: Vec<Text> = cell
        .iter()
        .filter_map(|block| match block {
            Block::Line(text) | Block::Bullet(text) | Block::SubBullet { text, .. } if !text.is_blank() => {
                Some(text.trim())
            }
            _ => None,
        })
        .collect();
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
