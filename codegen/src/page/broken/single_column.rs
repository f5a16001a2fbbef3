//! Tables of one column, of which a capture in layout P keeps a bar behind each cell: `Code Value |` / `GOLD |`.

use crate::page::rendered::lines::Line;
use crate::page::{Block, Table};

/// Lines of one kind.
pub(crate) enum Piece<'l> {
    /// Prose.
    Lines(&'l [Line]),
    /// The cells of a table of one column.
    Table(Block),
}

/// The lines, in which each line with a single bar at its end is a cell; one of them alone makes no table.
pub(crate) fn pieces(lines: &[Line]) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    for run in lines.chunk_by(|above, below| is_cell(above) == is_cell(below)) {
        match run {
            [first, _, ..] if is_cell(first) => found.push(Piece::Table(table(run))),
            run => found.push(Piece::Lines(run)),
        }
    }
    found
}

fn is_cell(line: &Line) -> bool {
    let text = line.as_str();
    text.ends_with('|') && text.matches('|').count() == 1
}

fn table(cells: &[Line]) -> Block {
    let row = |line: &Line| {
        let text = line.text.slice(0..line.as_str().len() - 1).trim();
        vec![if text.is_blank() { Vec::new() } else { vec![Block::Line(text)] }]
    };
    Block::Table(Table { rows: cells.iter().map(row).collect(), flat: false })
}
