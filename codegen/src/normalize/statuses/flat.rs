//! Rows of a table of statuses whose cells a stripped capture left as lines.
//!
//! Empty cells leave no line, and a cell can have several. So a row is what stands from one status to the next, unless
//! the lines fill the table's columns exactly and those rows do not: then the columns tell.

use crate::normalize::text::flat_table::{Rows, heading, is_about_the_page, is_like_values, is_status};
use crate::page::Block;

/// Above this number of bytes, a line is no first cell.
const LONGEST_FIRST_CELL: usize = 60;

/// What opens a sentence about the page.
const PROSE: &[&str] = &["Below ", "This part ", "This section ", "The following ", "This page "];

/// Rows of a table with the statuses in that column, and what stands behind it. Marks in brackets stay beside their status.
pub(crate) fn status_rows(blocks: &[Block], start: usize, columns: usize, status: usize) -> (Rows, usize) {
    let behind = blocks.get(start..).unwrap_or_default();
    let opens = |block: &Block| is_status(line(block).unwrap_or_default());
    if !behind.get(status).is_some_and(opens) {
        return (Rows::new(), start);
    }
    let opens_prose = |block: &Block| line(block).is_some_and(|text| PROSE.iter().any(|words| text.starts_with(words)));
    let ends = |block: &Block| matches!(block, Block::Table(_)) || is_about_the_page(block) || opens_prose(block);
    let length = behind.iter().position(ends).unwrap_or(behind.len());
    let blocks = behind.get(..length).unwrap_or_default();
    // A heading among the cells opens another table, and nothing tells where this one ends.
    if blocks.iter().any(|block| line(block).is_some_and(heading::is_any)) {
        return (vec![vec![blocks.to_vec()]], start + length);
    }
    if status > 0 {
        return (rows_around_statuses(blocks, columns, status), start + length);
    }
    let by_status = starts(blocks, opens);
    let rows = match grid(blocks, columns) {
        Some(grid) if grid != by_status => grid,
        _ => by_status,
    };
    let ends = rows.iter().skip(1).copied().chain([length]);
    let rows = rows.iter().zip(ends).filter_map(|(start, end)| blocks.get(*start..end)).map(|row| cells(row, columns));
    (rows.collect(), start + length)
}

/// Rows with cells in front of their statuses: each has a line a cell, or nothing tells where one ends.
fn rows_around_statuses(blocks: &[Block], columns: usize, status: usize) -> Rows {
    let cells: Vec<usize> = (0..blocks.len()).filter(|at| is_cell(blocks, *at)).collect();
    let ends = cells.iter().skip(1).copied().chain([blocks.len()]);
    let cells: Vec<&[Block]> = cells.iter().zip(ends).filter_map(|(start, end)| blocks.get(*start..end)).collect();
    let opens = |row: &[&[Block]]| row.get(status).and_then(|cell| cell.first()).and_then(line).is_some_and(is_status);
    let even = cells.len().is_multiple_of(columns) && cells.chunks(columns).all(opens);
    if even {
        return cells.chunks(columns).map(|row| row.iter().map(|cell| cell.to_vec()).collect()).collect();
    }
    // One row, which no reader of statuses takes: it holds everything, so that nothing is lost in silence.
    vec![vec![blocks.to_vec()]]
}

fn starts(blocks: &[Block], opens: impl Fn(&Block) -> bool) -> Vec<usize> {
    blocks.iter().enumerate().filter(|(_, block)| opens(block)).map(|(at, _)| at).collect()
}

/// Where the rows start if each has a line a column; nothing where the lines do not come out even, or what opens a row
/// does not look like a first cell.
fn grid(blocks: &[Block], columns: usize) -> Option<Vec<usize>> {
    let lines: Vec<usize> = (0..blocks.len()).filter(|at| is_cell(blocks, *at)).collect();
    let even = columns > 1 && lines.len().is_multiple_of(columns);
    let rows: Vec<usize> = lines.iter().step_by(columns.max(1)).copied().collect();
    let first = |at: &usize| blocks.get(*at).and_then(line).is_some_and(is_like_a_first_cell);
    (even && rows.iter().all(first)).then_some(rows)
}

/// Whether a block is a cell's line, and no mark of the status above it.
fn is_cell(blocks: &[Block], at: usize) -> bool {
    let status_above = || at.checked_sub(1).and_then(|above| blocks.get(above)).and_then(line).is_some_and(is_status);
    blocks.get(at).and_then(line).is_some_and(|text| !(text.starts_with(['(', '（']) && status_above()))
}

/// A status, or what somebody put in the place of one: one word, or several parted by slashes.
fn is_like_a_first_cell(text: &str) -> bool {
    let bare = text.split('(').next().unwrap_or_default();
    text.len() <= LONGEST_FIRST_CELL && is_like_values(bare)
}

/// The cells of a row: a line each, with what stands below the last line in the last cell. A picture right behind the
/// status is a cell of its own where the lines leave one free.
fn cells(row: &[Block], columns: usize) -> Vec<Vec<Block>> {
    let mut cells = vec![Vec::new(); columns];
    let lines = (0..row.len()).filter(|at| is_cell(row, *at)).count();
    let mut column = 0;
    for (at, block) in row.iter().enumerate() {
        let picture = matches!(block, Block::Image(_)) && column == 0 && lines < columns;
        if (at > 0 && is_cell(row, at)) || picture {
            column = (column + 1).min(columns.saturating_sub(1));
        }
        if let Some(cell) = cells.get_mut(column) {
            cell.push(block.clone());
        }
    }
    cells
}

/// Whether a row's lines could as well be parted in other ways: there are more than columns, or so few that a cell between
/// them is empty, or a picture stands behind the status though the lines leave no cell free.
pub(super) fn is_unclear(row: &[Vec<Block>]) -> bool {
    let blocks: Vec<Block> = row.iter().flatten().cloned().collect();
    let lines = (0..blocks.len()).filter(|at| is_cell(&blocks, *at)).count();
    let pictures = blocks.iter().filter(|block| matches!(block, Block::Image(_))).count();
    let too_few = lines > 1 && lines + pictures < row.len();
    let behind = blocks.iter().skip(1).find(|block| matches!(block, Block::Image(_)) || line(block).is_some());
    let picture_first = matches!(behind, Some(Block::Image(_))) && lines >= row.len();
    lines > row.len() || too_few || picture_first
}

fn line(block: &Block) -> Option<&str> {
    match block {
        Block::Line(text) => Some(text.as_str().trim()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    /// The rows of lines, cells parted by `|`; `[picture]` is one.
    fn show(lines: &str, columns: usize) -> String {
        let source = Source::new("page.txt", lines);
        let blocks: Vec<Block> = source
            .lines()
            .map(|line| if line.as_str() == "[picture]" { Block::Image(line) } else { Block::Line(line) })
            .collect();
        let (rows, _) = status_rows(&blocks, 0, columns, 0);
        let text = |block: &Block| match block {
            Block::Line(text) | Block::Image(text) | Block::Bullet(text) => text.to_string(),
            Block::SubBullet { .. } | Block::Table(_) => String::new(),
        };
        let cell = |cell: &Vec<Block>| cell.iter().map(text).collect::<Vec<_>>().join(" + ");
        let row = |row: &Vec<Vec<Block>>| {
            let sure = if is_unclear(row) { " (unclear)" } else { "" };
            format!("{}{sure}", row.iter().map(cell).collect::<Vec<_>>().join(" | "))
        };
        rows.iter().map(row).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn codes_in_the_last_column_are_no_statuses() {
        insta::assert_snapshot!(show("PAID\nOne.\nShown.\nR1\nUSED\n(End status)\nTwo.\nGone.\nR2", 4), @r"
        PAID | One. | Shown. | R1
        USED + (End status) | Two. | Gone. | R2
        ");
    }

    #[test]
    fn what_stands_in_the_place_of_a_status_opens_a_row() {
        insta::assert_snapshot!(show("PAID\nOne.\nShown.\nUSED / GONE\nTwo.\nGone.\nclosed\nThree.\nGone.", 3), @r"
        PAID | One. | Shown.
        USED / GONE | Two. | Gone.
        closed | Three. | Gone.
        ");
    }

    #[test]
    fn lines_that_do_not_fill_the_columns_are_told() {
        insta::assert_snapshot!(show("PAID\nOne.\nUSED\n[picture]\nTwo.\nMore.\nGONE\nA.\nB.\nC.", 3), @r"
        PAID | One. |  (unclear)
        USED + [picture] | Two. | More. (unclear)
        GONE | A. | B. + C. (unclear)
        ");
    }
}
