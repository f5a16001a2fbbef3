//! Tables that a stripped capture left as lines, one cell a line, set together again.

use super::flat_values;
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
///
/// `field` is what the blocks are said of, after which the column of its values may be called; blank where they are said of
/// the page.
pub(crate) fn unflatten(blocks: &[Block], field: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let table = flat_values::header(blocks, at, field).map(|header| header.table(blocks));
        match table.or_else(|| status_table(blocks, at)) {
            Some((rows, next)) => {
                found.push(Block::Table(Table { rows, flat: true }));
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

/// The flattened table of statuses that starts at `at`, and what stands behind it.
fn status_table(blocks: &[Block], at: usize) -> Option<(Rows, usize)> {
    let (header, column) = status_header(blocks, at)?;
    let (rows, next) = status_rows(blocks, at + header.len(), header.len(), column);
    let first = header.into_iter().map(|cell| vec![cell]).collect();
    Some((std::iter::once(first).chain(rows).collect(), next))
}

/// The headings of such a table, and the column of the statuses.
fn status_header(blocks: &[Block], at: usize) -> Option<(Vec<Block>, usize)> {
    let is = |at: usize, headings: &[&str]| line(blocks, at).is_some_and(|text| heading::is(text, headings));
    let others = |from: usize| (from..from + MOST_COLUMNS).take_while(|next| is(*next, heading::OTHERS)).count();
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
    (!title).then(|| (blocks.get(at..at + columns).unwrap_or_default().to_vec(), before))
}

/// So many headings of a table of statuses can be unknown.
const MOST_UNKNOWN: usize = 3;

/// A few words that start with a capital and end no sentence.
pub(super) fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= 5
        && text.starts_with(char::is_uppercase)
        && !text.ends_with(['.', ':', ',', ';', '\u{3002}'])
        && !is_status(text)
}

/// The text of a line of prose.
pub(super) fn line(blocks: &[Block], at: usize) -> Option<&str> {
    match blocks.get(at) {
        Some(Block::Line(text)) => Some(text.as_str()),
        _ => None,
    }
}

/// No flattened table has more columns beside its first.
pub(super) const MOST_COLUMNS: usize = 8;

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

/// One word, or several parted by slashes or commas.
pub(crate) fn is_like_values(text: &str) -> bool {
    let words = text.split(['/', ',']).map(str::trim);
    words.into_iter().all(|word| !word.is_empty() && !word.contains(char::is_whitespace) && !word.ends_with('.'))
}
