//! Where the rows of a table start, and where its cells: of all ways to cut its pieces, in the order of its columns, the one
//! in which they fit best.
//!
//! A row holds its columns in order, and any of them but the name can be missing. How ill a piece fits a column and what a
//! missing cell costs says `fit`; here the least sum is found, column by column and piece by piece. The sums from both ends
//! also tell whether a piece could as well stand elsewhere: then the table cannot be cut for sure.

use std::ops::Range;

/// How ill something fits, in points.
pub(super) type Cost = u32;

/// What can never be.
pub(super) const NEVER: Cost = 1 << 28;

/// Ways to cut that differ by no more are equally good.
const CLOSE: Cost = 2;

/// What the sums are made of.
pub(super) trait Costs {
    /// How many columns there are.
    fn columns(&self) -> usize;
    /// How many pieces there are.
    fn pieces(&self) -> usize;
    /// The column that no row is without.
    fn name(&self) -> usize;
    /// Columns whose pieces decide what else a piece can be.
    fn decides(&self, column: usize) -> bool;
    /// How ill a piece fits a column.
    fn fit(&self, piece: usize, column: usize) -> Cost;
    /// How ill a piece fits behind the one before it, which stands in the same row, in another column or the same.
    fn beside(&self, piece: usize, before: usize, column: usize) -> Cost;
    /// What a missing cell costs.
    fn missing(&self, column: usize) -> Cost;
    /// How ill a piece fits behind the table, as the first there or behind others.
    fn behind(&self, piece: usize, first: bool) -> Cost;
}

/// A table that was cut.
#[derive(Debug, Default)]
pub(super) struct Cut {
    /// The pieces of each row by column.
    pub(super) rows: Vec<Vec<Range<usize>>>,
    /// The first piece behind the table.
    pub(super) end: usize,
    /// Pieces that could as well be something else.
    pub(super) unclear: Vec<usize>,
}

/// Cuts the pieces into rows; no rows where they make none.
pub(super) fn cut(costs: &impl Costs) -> Cut {
    Sums::new(costs).cut()
}

/// The least costs from both ends, for each piece and each place: a column, or behind the table.
struct Sums<'c, C> {
    costs: &'c C,
    /// What the columns before each cost when all of them but the name are missing.
    gaps: Vec<Cost>,
    /// Up to a piece that stands in a place, it included.
    before: Vec<Cost>,
    /// Behind a piece that stands in a place.
    after: Vec<Cost>,
}

impl<'c, C: Costs> Sums<'c, C> {
    fn new(costs: &'c C) -> Self {
        let mut gaps = vec![0];
        for column in 0..costs.columns() {
            let missing = if column == costs.name() { 0 } else { costs.missing(column) };
            gaps.push(add(gaps.last().copied().unwrap_or_default(), missing));
        }
        let size = costs.pieces() * (costs.columns() + 1);
        let mut sums = Self { costs, gaps, before: vec![NEVER; size], after: vec![NEVER; size] };
        sums.read();
        sums
    }

    fn read(&mut self) {
        let (pieces, places) = (self.costs.pieces(), self.costs.columns() + 1);
        for piece in 0..pieces {
            for place in 0..places {
                let best = match piece.checked_sub(1) {
                    None if place + 1 == places => NEVER,
                    None => add(self.gap(0..place), self.costs.fit(piece, place)),
                    Some(last) => least(
                        (0..places).map(|from| add(self.sum(&self.before, last, from), self.step(piece, from, place))),
                    ),
                };
                self.set(true, piece, place, best);
            }
        }
        for piece in (0..pieces).rev() {
            for place in 0..places {
                let best = if piece + 1 == pieces {
                    self.ends(place)
                } else {
                    least(
                        (0..places)
                            .map(|to| add(self.step(piece + 1, place, to), self.sum(&self.after, piece + 1, to))),
                    )
                };
                self.set(false, piece, place, best);
            }
        }
    }

    fn set(&mut self, before: bool, piece: usize, place: usize, best: Cost) {
        let at = piece * (self.costs.columns() + 1) + place;
        let sums = if before { &mut self.before } else { &mut self.after };
        if let Some(sum) = sums.get_mut(at) {
            *sum = best;
        }
    }

    fn sum(&self, sums: &[Cost], piece: usize, place: usize) -> Cost {
        sums.get(piece * (self.costs.columns() + 1) + place).copied().unwrap_or(NEVER)
    }

    /// What it costs that these columns are missing.
    fn gap(&self, columns: Range<usize>) -> Cost {
        if columns.contains(&self.costs.name()) {
            return NEVER;
        }
        let upto = |column: usize| self.gaps.get(column).copied().unwrap_or(NEVER);
        upto(columns.end).saturating_sub(upto(columns.start))
    }

    /// What it costs that a row ends behind a column.
    fn ends(&self, place: usize) -> Cost {
        let columns = self.costs.columns();
        if place < columns { self.gap(place + 1..columns) } else { 0 }
    }

    /// What it costs that a piece stands in a place, where the piece before it stands in another.
    fn step(&self, piece: usize, from: usize, to: usize) -> Cost {
        let columns = self.costs.columns();
        if to == columns {
            return add(self.ends(from), self.costs.behind(piece, from < columns));
        }
        if from == columns {
            return NEVER;
        }
        let another = add(self.ends(from), self.gap(0..to));
        let same =
            if from <= to { add(self.gap((from + 1).min(to)..to), self.costs.beside(piece, from, to)) } else { NEVER };
        add(another.min(same), self.costs.fit(piece, to))
    }

    /// Whether a piece starts another row.
    fn starts(&self, piece: usize, from: usize, to: usize) -> bool {
        let same = add(self.gap((from + 1).min(to)..to), self.costs.beside(piece, from, to));
        from > to || add(self.ends(from), self.gap(0..to)) < same
    }

    fn cut(self) -> Cut {
        let columns = self.costs.columns();
        let mut cut = Cut { end: self.costs.pieces(), ..Cut::default() };
        let mut from = None;
        for piece in 0..self.costs.pieces() {
            let cost = |place: usize| match from {
                None => add(self.sum(&self.before, piece, place), self.sum(&self.after, piece, place)),
                Some(from) => add(self.step(piece, from, place), self.sum(&self.after, piece, place)),
            };
            let Some(place) = (0..=columns).min_by_key(|place| cost(*place)).filter(|place| cost(*place) < NEVER)
            else {
                return Cut::default();
            };
            if place == columns {
                cut.end = piece;
                break;
            }
            if from.is_none_or(|from| self.starts(piece, from, place)) {
                cut.rows.push(vec![piece..piece; columns]);
            }
            if let Some(cell) = cut.rows.last_mut().and_then(|row| row.get_mut(place)) {
                let start = if cell.start == cell.end { piece } else { cell.start };
                *cell = start..piece + 1;
            }
            if self.is_unclear(piece, place) {
                cut.unclear.push(piece);
            }
            from = Some(place);
        }
        cut
    }

    /// Whether a piece could be the name of a row as well as something else, or be the other where it was taken for one; and
    /// so for other columns that decide.
    fn is_unclear(&self, piece: usize, chosen: usize) -> bool {
        let places = self.costs.columns() + 1;
        let whole = |place| add(self.sum(&self.before, piece, place), self.sum(&self.after, piece, place));
        let least_of = |taken: &dyn Fn(usize) -> bool| least((0..places).filter(|place| taken(*place)).map(whole));
        (0..places).filter(|place| self.costs.decides(*place)).any(|deciding| {
            let (with, without) = (whole(deciding), least_of(&|place| place != deciding));
            let (taken, other) = if chosen == deciding { (with, without) } else { (without, with) };
            other < NEVER && other <= add(taken, CLOSE)
        })
    }
}

fn add(one: Cost, other: Cost) -> Cost {
    one.saturating_add(other).min(NEVER)
}

fn least(costs: impl Iterator<Item = Cost>) -> Cost {
    costs.min().unwrap_or(NEVER)
}
