//! Tables that a stripped capture left as lines, one cell a line, set together again.

use crate::normalize::sentence::claim::Claim;
use crate::normalize::sentence::phrase::Scope;
use crate::normalize::sentence::prose;
use crate::normalize::sentence::words::Sentence;
use crate::normalize::statuses::flat::status_rows;
use crate::page::{Block, Table};

/// Columns that a table of values or statuses can have, by the words of their headings.
pub(crate) use crate::page::tables::value_headings as heading;

/// Sets tables together again whose cells a stripped capture left as lines. What stands behind the last row and is no
/// cell is told by a sentence about the whole page.
pub(crate) fn unflatten(blocks: &[Block]) -> Vec<Block> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        match header(blocks, at) {
            Some((header, column)) => {
                let (rows, next) = match column {
                    Some(column) => status_rows(blocks, at + header.len(), header.len(), column),
                    None => value_rows(blocks, at + header.len(), header.len()),
                };
                let first = header.into_iter().map(|cell| vec![cell]).collect();
                let mut table = Table { rows: vec![first], flat: true };
                table.rows.extend(rows);
                found.push(Block::Table(table));
                at = next;
            }
            None => {
                found.push(block.clone());
                at += 1;
            }
        }
    }
    found
}

/// The headings of a flattened table that starts at `at`, and the column of the statuses where it is one of those.
fn header(blocks: &[Block], at: usize) -> Option<(Vec<Block>, Option<usize>)> {
    let is = |at: usize, headings: &[&str]| line(blocks, at).is_some_and(|text| heading::is(text, headings));
    let others = |from: usize| (from..from + MOST_COLUMNS).take_while(|next| is(*next, heading::OTHERS)).count();
    if is(at, heading::VALUE) {
        let others = others(at + 1);
        // With its other columns in front, nothing tells its rows: the heading alone is a table that cannot be read.
        let above = at.checked_sub(1).is_some_and(|above| is_like_a_heading(blocks, above));
        let reversed = above && line(blocks, at + 1).is_some();
        return (others > 0 || reversed).then(|| (blocks.get(at..=at + others).unwrap_or_default().to_vec(), None));
    }
    // The column of the statuses, and how many there are.
    let around = |at: usize| {
        let before = others(at);
        let heads = line(blocks, at + before).is_some_and(heading::is_status);
        let known = before + 1 + others(at + before + 1);
        // Behind a known heading, other short lines are headings as well, up to the first status.
        let further = (0..MOST_UNKNOWN).find(|further| {
            let cells = at + known..at + known + further;
            let heads = cells.clone().all(|at| line(blocks, at).is_some_and(is_short)) && known > before + 1;
            heads && line(blocks, cells.end).is_some_and(is_status)
        });
        let columns = known + further.filter(|_| before == 0).unwrap_or(0);
        // What stands in front of the statuses' heading may be prose, unless a status stands where one is due.
        let due = before == 0 || line(blocks, at + columns + before).is_some_and(is_status);
        (heads && due && columns > 1).then_some((before, columns))
    };
    let (before, columns) = around(at)?;
    // A word above the headings, such as a title, can read like one of them.
    let title = before == 0 && around(at + 1).is_some_and(|(before, _)| before > 0);
    (!title).then(|| (blocks.get(at..at + columns).unwrap_or_default().to_vec(), Some(before)))
}

/// So many headings of a table of statuses can be unknown.
const MOST_UNKNOWN: usize = 3;

/// A few words that start with a capital and end no sentence.
fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= 5
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(['.', ':', ',', ';', '\u{3002}'])
        && !is_status(text)
}

/// A line of one or two words, the first with a capital.
fn is_like_a_heading(blocks: &[Block], at: usize) -> bool {
    line(blocks, at).is_some_and(|text| {
        let plain = text.chars().all(|c| c.is_alphabetic() || c == ' ');
        plain && text.split_whitespace().count() < 3 && text.starts_with(char::is_uppercase)
    })
}

/// The text of a line of prose.
fn line(blocks: &[Block], at: usize) -> Option<&str> {
    match blocks.get(at) {
        Some(Block::Line(text)) => Some(text.as_str()),
        _ => None,
    }
}

/// No flattened table has more columns beside its first.
const MOST_COLUMNS: usize = 8;

pub(crate) type Rows = Vec<Vec<Vec<Block>>>;

/// Whether a text is a status on the wire, perhaps with a mark in brackets: `REFUNDED (End status)`.
pub(crate) fn is_status(text: &str) -> bool {
    let value = text.split(['(', '（']).next().unwrap_or_default().trim();
    value.len() > 1
        && value.starts_with(|c: char| c.is_ascii_uppercase())
        && value.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// Whether a line is about the page, and so is no cell.
pub(crate) fn is_about_the_page(block: &Block) -> bool {
    let Some(text) = block.text() else { return false };
    let reading = prose::read(&Sentence::whole(text), Scope::Page);
    reading
        .matches
        .iter()
        .any(|found| matches!(found.claim, Claim::ExtendsBase | Claim::CommonBasics | Claim::Order(_)))
}

/// Rows of a table of values: a line a cell, the first of a row one value or several. A row that opens with something else
/// is one where another row stands behind it.
fn value_rows(blocks: &[Block], start: usize, columns: usize) -> (Rows, usize) {
    let mut rows: Rows = Vec::new();
    let mut at = start;
    while let Some(row) = row_at(blocks, at, columns) {
        let next = at + columns;
        let opens = |at: usize| line(blocks, at).is_some_and(is_like_values);
        let another = || opens(next) && row_at(blocks, next, columns).is_some();
        let inside = || line(blocks, at).is_some_and(|text| !text.ends_with('.')) && another();
        if !(opens(at) || inside()) {
            break;
        }
        rows.push(row.iter().map(|block| vec![block.clone()]).collect());
        at = next;
    }
    // The last row may lack its last cells.
    let rest = blocks.get(at..).filter(|rest| rest.len() < columns && !rows.is_empty()).unwrap_or_default();
    if rest.iter().all(|block| matches!(block, Block::Line(_))) && line(blocks, at).is_some_and(is_like_values) {
        let cells = rest.iter().map(|block| vec![block.clone()]);
        rows.push(cells.chain(std::iter::repeat_with(Vec::new)).take(columns).collect());
        at = blocks.len();
    }
    // A line too many in a row moves all others: a value among the lines that no row took shows that.
    let left = blocks.get(at..).unwrap_or_default();
    let left: Vec<&Block> = left.iter().take_while(|block| matches!(block, Block::Line(_))).collect();
    let firsts: Vec<&str> = rows.iter().filter_map(|row| cell_line(row.first()?.first()?)).collect();
    let is_another =
        |block: &&&Block| cell_line(block).is_some_and(|text| firsts.iter().all(|first| are_alike(first, text)));
    if !firsts.is_empty() && left.iter().find(is_another).is_some() {
        rows.push(left.iter().map(|block| vec![(*block).clone()]).collect());
        at += left.len();
    }
    (rows, at)
}

fn cell_line(block: &Block) -> Option<&str> {
    match block {
        Block::Line(text) => Some(text.as_str()),
        _ => None,
    }
}

/// Whether two lines are single words that are written in the same way, as the values of one field mostly are.
fn are_alike(one: &str, other: &str) -> bool {
    let style = |word: &str| {
        let is = |shape: fn(&char) -> bool| word.chars().any(|c| shape(&c));
        (word.starts_with(char::is_uppercase), is(|c| c.is_lowercase()), is(|c| c.is_alphabetic()))
    };
    let word = |text: &str| is_like_values(text) && !text.ends_with([':', '?', '!']);
    word(one) && word(other) && style(one) == style(other)
}

/// As many lines as a row has columns.
fn row_at(blocks: &[Block], at: usize, columns: usize) -> Option<&[Block]> {
    blocks.get(at..at + columns).filter(|row| row.iter().all(|block| matches!(block, Block::Line(_))))
}

/// One word, or several parted by slashes or commas.
pub(crate) fn is_like_values(text: &str) -> bool {
    let words = text.split(['/', ',']).map(str::trim);
    words.into_iter().all(|word| !word.is_empty() && !word.contains(char::is_whitespace) && !word.ends_with('.'))
}
