//! Tables of a field's values: which table is one, and what its cells say.

use std::collections::BTreeSet;

use super::broken_cells;
use super::meanings::{ListedValue, bare, cell_text, is_no_text, several_values};
use crate::normalize::conditions::resolve::squashed;
use crate::normalize::sentence::lists::is_code;
use crate::normalize::text::flat_table::{heading, is_like_values};
use crate::normalize::text::flat_values::is_own;
use crate::page::{Block, Table};
use crate::source::{Span, Text};

/// Reads a table of values of a field; nothing where its headings are not those of one. The column of the values is headed
/// by a word for values, or by the field's own name.
pub(crate) fn table(table: &Table, field: &str) -> Option<Vec<ListedValue>> {
    let table = &values_first(table);
    let (header, rows) = table.rows.split_first()?;
    let headings = headings(header);
    let (first, others) = headings.split_first()?;
    let firsts = |is: fn(&str) -> bool| {
        let first = |row: &Vec<Vec<Block>>| row.first().and_then(|cell| cell_text(cell));
        rows.iter().all(|row| first(row).is_some_and(|text| is(text.as_str())))
    };
    let codes = || firsts(|text| text.split(['/', ',']).all(|part| is_code(part.trim())));
    let words = || firsts(is_like_values);
    let known = heading::is_value(first);
    // Result codes are no values of a field.
    if others.iter().any(|other| squashed(other).ends_with("message")) {
        return None;
    }
    // A column alone lists values where its heading says so.
    let fine = (!others.is_empty() || (known && !rows.is_empty() && codes()))
        && (known || is_own(first, field))
        && (others.iter().all(|other| heading::is(other, heading::OTHERS)) || codes() || (known && words()));
    let each = |row: &Vec<Vec<Block>>| match broken_cells::split(row).filter(|_| !table.flat) {
        Some(rows) => rows.iter().flat_map(|row| table_row(row, others)).collect(),
        None => table_row(row, others),
    };
    fine.then(|| rows.iter().flat_map(each).collect())
}

/// A table with the column of the values in front: the only one headed by a word for values, or else the first. Without columns
/// that count the rows, and without a title over all columns.
fn values_first(table: &Table) -> Table {
    let titled = match table.rows.as_slice() {
        [title, header, ..] => {
            let one = headings(title).iter().filter(|text| !text.is_empty()).collect::<BTreeSet<_>>().len() == 1;
            one && header.len() > 1 && headings(header).iter().any(|text| heading::is_value(text))
        }
        _ => false,
    };
    let rows = table.rows.get(usize::from(titled)..).unwrap_or_default();
    let headings = rows.first().map(|header| headings(header)).unwrap_or_default();
    let mut found = (0..headings.len()).filter(|at| headings.get(*at).is_some_and(|text| heading::is_value(text)));
    let values = found.next().filter(|_| found.next().is_none()).unwrap_or_default();
    let counts = |at: usize| headings.get(at).is_some_and(|text| heading::is(text, heading::COUNT));
    let arranged = |row: &Vec<Vec<Block>>| {
        let others = row.iter().enumerate().filter(|(at, _)| *at != values && !counts(*at)).map(|(_, cell)| cell);
        row.get(values).into_iter().chain(others).cloned().collect()
    };
    Table { rows: rows.iter().map(arranged).collect(), flat: table.flat }
}

fn headings(header: &[Vec<Block>]) -> Vec<String> {
    header.iter().map(|cell| cell_text(cell).map_or(String::new(), |text| text.to_string())).collect()
}

/// What stands in the place of a value and is none: several lines of which nothing tells what they are. In a flattened
/// table, where the cell of a value holds text, where all values are in capitals and a cell beside one is as well, or where
/// there is no row at all.
pub(crate) fn strange_row(table: &Table) -> Option<Span> {
    let table = &values_first(table);
    broken_cells::unclear(table).or_else(|| strange_flat_row(table))
}

fn strange_flat_row(table: &Table) -> Option<Span> {
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
    // Codes stand all in the first column, or in none.
    let code = |text: &Text| {
        let word = |word: &str| word.len() > 1 && word.starts_with(|c: char| c.is_ascii_uppercase()) && is_code(word);
        is_like_values(text.as_str()) && text.as_str().split(['/', ',']).map(str::trim).all(word)
    };
    let behind = rows.iter().flat_map(|row| row.iter().skip(1).flatten()).find(|text| code(text)).cloned();
    let firsts: Vec<Text> = rows.iter().filter_map(first).collect();
    let odd = firsts.iter().find(|text| !code(text)).filter(|_| firsts.iter().any(code)).cloned();
    behind.or(odd).map(|text| text.span())
}

/// The values of a row: one, or several with one meaning: `A2 / A3`. A column of an unknown heading is part of the meaning.
fn table_row(row: &[Vec<Block>], headings: &[String]) -> Vec<ListedValue> {
    let Some((first, others)) = row.split_first() else { return Vec::new() };
    let Some(written) = cell_text(first) else { return Vec::new() };
    let (written, mark) = marked(written);
    let mut found = ListedValue { mark, ..ListedValue::bare(bare(&written)) };
    let mut further = Vec::new();
    for (cell, heading) in others.iter().zip(headings) {
        let Some(text) = cell_text(cell).filter(|text| !is_no_text(text.as_str())) else { continue };
        match language(heading) {
            Some(language) => {
                found.by_language.insert(language.to_owned(), text.as_str().to_owned());
            }
            None if found.meaning.is_none() => found.meaning = Some(text),
            None => further.push(format!("{heading}: {text}")),
        }
    }
    found.further = further;
    let several = several_values(&written);
    if several.is_empty() {
        return vec![found];
    }
    several.into_iter().map(|value| ListedValue { value, ..found.clone() }).collect()
}

/// A code, and what stands in brackets behind it: `FAST (default)`.
fn marked(written: Text) -> (Text, Option<Text>) {
    let text = written.as_str();
    let parts = text.strip_suffix(')').and_then(|text| text.split_once('(')).filter(|(_, mark)| !mark.contains('('));
    let found = parts.filter(|(code, _)| is_code(code.trim()) && !code.trim().contains(char::is_whitespace));
    match found.map(|(code, mark)| (0..code.trim_end().len(), code.len() + 1..code.len() + 1 + mark.len())) {
        Some((code, mark)) => (written.slice(code), Some(written.slice(mark))),
        None => (written, None),
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

/// Words of headings whose cells say more of a value than what it means.
const OF_RULES: &[&str] = &[
    "default",
    "deprecated",
    "required",
    "mandatory",
    "optional",
    "supported",
    "available",
    "enabled",
    "allowed",
    "length",
    "limit",
    "maximum",
    "minimum",
    "max",
    "min",
    "range",
    "status",
];

/// The headings of columns that say more of each value than what it means: `Default`, `Deprecated`.
pub(crate) fn columns_of_rules(table: &Table) -> Vec<Text> {
    let headings = table.rows.first().into_iter().flatten().skip(1).filter_map(|cell| cell_text(cell));
    let of_rules = |heading: &Text| heading.as_str().to_lowercase().split(' ').any(|word| OF_RULES.contains(&word));
    headings.filter(of_rules).collect()
}

/// Whether a cell in the place of a value holds a range, so that the table lists no values: `1-9`, `10 ~ 19`, `>= 20`.
pub(crate) fn holds_ranges(table: &Table) -> bool {
    table
        .rows
        .iter()
        .skip(1)
        .filter_map(|row| row.first())
        .filter_map(|cell| cell_text(cell))
        .any(|text| is_range(&text))
}

/// Whether a text is a range of numbers.
pub(crate) fn is_range(text: &Text) -> bool {
    let text = text.as_str().trim();
    let number = |text: &str| text.trim().parse::<f64>().is_ok_and(|number| number.is_finite());
    let ends = ["-", "–", "—", "~", " to "].iter().find_map(|sign| text.split_once(sign));
    let bound = text.strip_prefix(['<', '>', '≤', '≥']).map(|rest| rest.trim_start_matches('='));
    ends.is_some_and(|(least, most)| number(least) && number(most)) || bound.is_some_and(number)
}

/// Whether the first cells of a table that no rule reads are single words, as values are.
pub(crate) fn may_list_values(table: &Table) -> bool {
    let first = |row: &Vec<Vec<Block>>| row.first().and_then(|cell| cell_text(cell));
    let mut rows = table.rows.iter().skip(1).peekable();
    !holds_ranges(table)
        && rows.peek().is_some()
        && rows.all(|row| first(row).is_some_and(|text| is_like_values(text.as_str())))
}
