//! Which cell belongs into which column, where cells are missing and the others moved up.
//!
//! The name always stands first. The type is found by its shape, and parts the cells before it from those behind.

use super::columns::Column;
use super::table::{Cell, one_line};
use crate::page::rendered::lines::Line;
use crate::page::shapes;

/// Cells by column, in the order of the columns.
pub(super) struct Aligned {
    /// One cell a column; empty where there was none.
    pub(crate) cells: Vec<Cell>,
    /// Whether cells had to move.
    pub(crate) moved: bool,
    /// How many cells were missing.
    pub(crate) missing: usize,
}

/// Puts the cells of a row into the columns of a table of fields or headers.
pub(super) fn align(columns: &[Option<Column>], mut cells: Vec<Cell>) -> Aligned {
    let missing = columns.len().saturating_sub(cells.len());
    let place = columns.iter().position(|column| *column == Some(Column::Type));
    let Some((place, found)) = place.and_then(|place| Some((place, type_cell(&cells, place)?))) else {
        let moved = missing > 0 && sample_moves(columns, &mut cells);
        return fill(columns.len(), cells, moved, missing);
    };
    if place == found && cells.len() <= columns.len() {
        return fill(columns.len(), cells, false, missing);
    }
    let behind = cells.split_off(found);
    let mut aligned = spread(columns.get(..place).unwrap_or_default(), cells);
    aligned.extend(spread(columns.get(place..).unwrap_or_default(), behind));
    Aligned { cells: aligned, moved: true, missing }
}

fn fill(columns: usize, mut cells: Vec<Cell>, moved: bool, missing: usize) -> Aligned {
    while cells.len() < columns {
        cells.push(Cell::new());
    }
    let extra = cells.split_off(columns);
    if let Some(last) = cells.last_mut() {
        last.extend(extra.into_iter().flatten());
    }
    Aligned { cells, moved, missing }
}

/// The cell that holds the type: the one in its place where that has any shape of a type, otherwise the one that can be
/// nothing else.
fn type_cell(cells: &[Cell], place: usize) -> Option<usize> {
    let is = |cell: &Cell, shape: fn(&str) -> bool| one_line(cell).is_some_and(|text| shape(text.as_str()));
    if cells.get(place).is_some_and(|cell| is(cell, shapes::is_type) || is(cell, shapes::is_type_name)) {
        return Some(place);
    }
    let behind_the_name = || cells.iter().enumerate().skip(1);
    let sure = behind_the_name().find(|(_, cell)| is(cell, shapes::is_type));
    sure.or_else(|| behind_the_name().skip(1).find(|(_, cell)| is(cell, shapes::is_type_name))).map(|(at, _)| at)
}

/// Without a type, a last cell that looks like a sample belongs into that column.
fn sample_moves(columns: &[Option<Column>], cells: &mut Vec<Cell>) -> bool {
    let Some(place) = columns.iter().position(|column| *column == Some(Column::Sample)) else { return false };
    let sample = cells.last().and_then(|cell| one_line(cell)).is_some_and(|text| shapes::is_sample(text.as_str()));
    if !sample || cells.len() > place || cells.len() < 2 {
        return false;
    }
    let Some(sample) = cells.pop() else { return false };
    cells.resize(place, Cell::new());
    cells.push(sample);
    true
}

/// Cells over columns, one each from the left. What is left over goes to the description, or else to the last column;
/// where cells are missing, columns of badges and lengths that nothing fits stay empty.
fn spread(columns: &[Option<Column>], cells: Vec<Cell>) -> Vec<Cell> {
    let mut spread = vec![Cell::new(); columns.len()];
    let wide = columns.iter().rposition(|column| *column == Some(Column::Description)).or(columns.len().checked_sub(1));
    let mut extra = cells.len().saturating_sub(columns.len());
    let mut gaps = columns.len().saturating_sub(cells.len());
    let mut at = 0;
    for cell in cells {
        while gaps > 0 && columns.get(at).is_some_and(|column| !fits(*column, &cell)) {
            at += 1;
            gaps -= 1;
        }
        if let Some(place) = spread.get_mut(at) {
            place.extend(cell);
        }
        if Some(at) == wide && extra > 0 {
            extra -= 1;
        } else {
            at += 1;
        }
    }
    spread
}

/// Whether the cell looks like one of that column.
fn fits(column: Option<Column>, cell: &[Line]) -> bool {
    let Some(text) = one_line(cell) else { return true };
    match column {
        Some(Column::Required) => shapes::is_badge(text.as_str()),
        Some(Column::Length) => shapes::is_length(text.as_str()),
        _ => true,
    }
}
