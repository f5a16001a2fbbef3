//! Tables that a stripped capture left as lines, one cell a line, set together again.

use super::claim::Claim;
use super::flat_statuses::status_rows;
use super::phrase::Scope;
use super::prose;
use super::words::Sentence;
use crate::page::{Block, Table};

/// Columns that a table of values or statuses can have, by the words of their headings.
pub(crate) mod heading {
    /// The first column of a table of values.
    pub(crate) const VALUE: &[&str] = &["code value", "value", "values", "code", "enum value", "enum", "option"];
    /// The other columns of both.
    pub(crate) const OTHERS: &[&str] = &[
        "description",
        "chinese description",
        "english description",
        "meaning",
        "chinese",
        "english",
        "remark",
        "remarks",
        "note",
        "notes",
        "card wallet display",
        "display",
        "wallet display",
        "notification display",
        "scenario",
    ];

    /// Whether a text heads the first column of a table of statuses: `Status`, `Order Status`.
    pub(crate) fn is_status(text: &str) -> bool {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.len() < 4 && words.last().is_some_and(|word| word == "status")
    }

    /// Whether a text is one of these headings.
    pub(crate) fn is(text: &str, headings: &[&str]) -> bool {
        headings.contains(&text.trim().to_lowercase().as_str())
    }
}

/// Sets tables together again whose cells a stripped capture left as lines. What stands behind the last row and is no
/// cell is told by a sentence about the whole page.
pub(crate) fn unflatten(blocks: &[Block]) -> Vec<Block> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        match header(blocks, at) {
            Some((header, statuses)) => {
                let (rows, next) = if statuses {
                    status_rows(blocks, at + header.len(), header.len())
                } else {
                    value_rows(blocks, at + header.len(), header.len())
                };
                let first = header.into_iter().map(|cell| vec![cell]).collect();
                let mut table = Table { rows: vec![first], flat: statuses };
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

/// The headings of a flattened table that starts at `at`, and whether it is one of statuses.
fn header(blocks: &[Block], at: usize) -> Option<(Vec<Block>, bool)> {
    let heading_at = |at: usize, headings: &[&str]| match blocks.get(at) {
        Some(Block::Line(text)) => heading::is(text.as_str(), headings),
        _ => false,
    };
    let statuses = matches!(blocks.get(at), Some(Block::Line(text)) if heading::is_status(text.as_str()));
    if !statuses && !heading_at(at, heading::VALUE) {
        return None;
    }
    let others = (at + 1..).take_while(|next| heading_at(*next, heading::OTHERS)).count();
    (others > 0).then(|| (blocks.get(at..=at + others).unwrap_or_default().to_vec(), statuses))
}

pub(super) type Rows = Vec<Vec<Vec<Block>>>;

/// Whether a text is a status on the wire, perhaps with a mark in brackets: `REFUNDED (End status)`.
pub(crate) fn is_status(text: &str) -> bool {
    let value = text.split('(').next().unwrap_or_default().trim();
    value.len() > 1
        && value.starts_with(|c: char| c.is_ascii_uppercase())
        && value.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// Whether a line is about the page, and so is no cell.
pub(super) fn is_about_the_page(block: &Block) -> bool {
    let (Block::Line(text) | Block::Bullet(text)) = block else { return false };
    let reading = prose::read(&Sentence::whole(text), Scope::Page);
    reading
        .matches
        .iter()
        .any(|found| matches!(found.claim, Claim::ExtendsBase | Claim::CommonBasics | Claim::Order(_)))
}

/// Rows of a table of values: a line a cell, the first of a row one word.
fn value_rows(blocks: &[Block], start: usize, columns: usize) -> (Rows, usize) {
    let mut rows: Rows = Vec::new();
    let mut at = start;
    while let Some(row) = blocks.get(at..at + columns) {
        let lines = row.iter().all(|block| matches!(block, Block::Line(_)));
        let one_word = match row.first() {
            Some(Block::Line(text)) => !text.as_str().trim().contains(char::is_whitespace),
            _ => false,
        };
        if !lines || !one_word {
            break;
        }
        rows.push(row.iter().map(|block| vec![block.clone()]).collect());
        at += columns;
    }
    (rows, at)
}
