//! How ill pieces fit the columns of a table of fields, in points: nothing for what stands there on sound pages, some for
//! what can stand there, and ten and more for what hardly ever does.

use super::cut::{Cost, Costs, NEVER};
use super::pieces::{Piece, Shape};
use crate::page::shapes;
use crate::page::tables::columns::Column;

/// A piece that fits no better is told.
pub(super) const ILL: Cost = 7;

/// What a piece costs more behind the first of its cell.
const MORE: Cost = 1;
/// A name behind a sentence is the next row's.
const NAME_BEHIND_A_SENTENCE: Cost = 8;
/// A word alone behind a sentence is a type or a name more often than the next line of a description.
const WORD_BEHIND_A_SENTENCE: Cost = 3;
/// A sample that cannot be of the type in front of it.
const OTHER_TYPE: Cost = 5;
/// The end of a table.
const END: Cost = 4;

/// The columns and the pieces of a table.
pub(super) struct Fits<'t, 'l> {
    columns: &'t [Option<Column>],
    pieces: &'t [Piece<'l>],
    name: usize,
    /// Whether names start with small letters.
    small: bool,
    /// Whether names are written as those of headers are.
    headers: bool,
    /// Whether words for types start with capitals.
    capital_types: bool,
    /// How ill each piece fits each column.
    fits: Vec<Cost>,
}

impl<'t, 'l> Fits<'t, 'l> {
    pub(super) fn new(columns: &'t [Option<Column>], pieces: &'t [Piece<'l>]) -> Self {
        let name = columns.iter().position(|column| *column == Some(Column::Name)).unwrap_or_default();
        let first = pieces.iter().find(|piece| piece.names_a_row && piece.shape != Shape::Literal);
        let first = first.map_or("", Piece::text);
        let small = first.starts_with(|c: char| c.is_lowercase() || c == '_');
        let mut fits = Self {
            columns,
            pieces,
            name,
            small,
            headers: !small && first.contains('-'),
            capital_types: pieces.iter().any(|piece| piece.shape == Shape::Type),
            fits: Vec::with_capacity(columns.len() * pieces.len()),
        };
        for piece in pieces {
            for column in columns {
                let cost = fits.of(piece, *column);
                fits.fits.push(cost);
            }
        }
        fits
    }

    fn of(&self, piece: &Piece<'_>, column: Option<Column>) -> Cost {
        if piece.inner && column != Some(Column::Description) {
            return NEVER;
        }
        match column {
            Some(Column::Name) => self.name(piece),
            Some(Column::Type) => self.ty(piece),
            Some(Column::Sample) => self.sample(piece),
            Some(Column::Description) => self.description(piece),
            Some(Column::Required) if matches!(piece.shape, Shape::Mark | Shape::Badge) => 0,
            Some(Column::Required) if shapes::is_badge(piece.text()) => 0,
            Some(Column::Length) if shapes::is_length(piece.text()) => 0,
            Some(Column::Length) if piece.short && piece.text().contains(|c: char| c.is_ascii_digit()) => 6,
            Some(Column::Count) if piece.shape == Shape::Literal => 0,
            Some(Column::Required | Column::Length | Column::Count) => NEVER,
            _ => self.description(piece).min(self.sample(piece)) + 1,
        }
    }

    fn name(&self, piece: &Piece<'_>) -> Cost {
        let text = piece.text();
        let capital = self.small && text.starts_with(|c: char| c.is_ascii_uppercase());
        let ill = match piece.shape {
            _ if piece.echoes => 12,
            Shape::Bullet | Shape::Quoted => return NEVER,
            Shape::Literal | Shape::Length => 16,
            Shape::Mark | Shape::Badge | Shape::Type => 12,
            Shape::Titled if self.small => 10,
            Shape::Titled => 4,
            Shape::Word | Shape::Joined | Shape::Small | Shape::Capitals if piece.heads => 10,
            Shape::Capitals if capital => 5,
            Shape::Word if capital && !text.contains('-') => 7,
            Shape::Coded if capital => 6,
            Shape::Joined | Shape::Small if self.headers => 6,
            Shape::SmallType => 1,
            Shape::Coded if text.starts_with(|c: char| c.is_ascii_digit()) || text.contains(['/', ';', '%']) => 8,
            Shape::Coded if self.headers => 6,
            Shape::Coded => 1,
            _ => 0,
        };
        match () {
            () if piece.names_a_row && self.small && !text.is_ascii() => 8,
            () if piece.names_a_row => ill,
            () if piece.short && !piece.says && !piece.closed => 12,
            () => NEVER,
        }
    }

    fn ty(&self, piece: &Piece<'_>) -> Cost {
        match piece.shape {
            Shape::Type | Shape::TypeOf | Shape::Reference => 0,
            Shape::SmallType if self.capital_types => 1,
            Shape::SmallType => 0,
            Shape::Titled => 1,
            Shape::Bullet | Shape::Quoted | Shape::Literal | Shape::Mark | Shape::Badge => NEVER,
            _ if piece.heads => 12,
            Shape::Word if shapes::is_type_name(piece.text()) && shapes::joins_words(piece.text()) => 5,
            Shape::Word if shapes::is_type_name(piece.text()) => 6,
            _ if piece.short && !piece.closed => 11,
            _ => NEVER,
        }
    }

    fn sample(&self, piece: &Piece<'_>) -> Cost {
        match piece.shape {
            Shape::Quoted | Shape::Literal => 0,
            _ if piece.says => 9,
            Shape::Coded | Shape::Reference => 1,
            Shape::Capitals | Shape::Length | Shape::Word => 2,
            Shape::Small | Shape::SmallType => 3,
            Shape::Text => 4,
            Shape::Titled | Shape::Mark => 5,
            Shape::Joined | Shape::TypeOf => 6,
            Shape::Badge => 10,
            Shape::Type | Shape::Bullet => 12,
        }
    }

    fn description(&self, piece: &Piece<'_>) -> Cost {
        match piece.shape {
            _ if piece.inner => 0,
            Shape::Small | Shape::Joined | Shape::Word | Shape::Type if piece.echoes => 1,
            Shape::Text | Shape::Bullet => 0,
            Shape::TypeOf => 1,
            Shape::Badge => 2,
            Shape::Word | Shape::Capitals => 3,
            Shape::Coded | Shape::Titled | Shape::Small => 4,
            Shape::SmallType if self.capital_types => 5,
            Shape::Joined | Shape::Literal | Shape::Length | Shape::Mark | Shape::Reference => 6,
            Shape::Quoted => 7,
            Shape::SmallType | Shape::Type => 9,
        }
    }

    fn piece(&self, piece: usize) -> Option<&Piece<'l>> {
        self.pieces.get(piece)
    }

    fn column(&self, column: usize) -> Option<Column> {
        self.columns.get(column).copied().flatten()
    }
}

impl Costs for Fits<'_, '_> {
    fn columns(&self) -> usize {
        self.columns.len()
    }

    fn pieces(&self) -> usize {
        self.pieces.len()
    }

    fn name(&self) -> usize {
        self.name
    }

    fn decides(&self, column: usize) -> bool {
        matches!(self.column(column), Some(Column::Name | Column::Type))
    }

    fn fit(&self, piece: usize, column: usize) -> Cost {
        self.fits.get(piece * self.columns.len() + column).copied().unwrap_or(NEVER)
    }

    fn beside(&self, at: usize, before: usize, column: usize) -> Cost {
        let above = at.checked_sub(1).and_then(|above| self.piece(above));
        let (Some(above), Some(piece)) = (above, self.piece(at)) else { return 0 };
        if before == column {
            // "Level" / "Description" heads a table inside of the description.
            let headed = self.piece(at + 1).is_some_and(|next| next.heads);
            return match self.column(column) {
                Some(Column::Description | Column::Message) | None if piece.inner && above.inner => 0,
                Some(Column::Description | Column::Message) | None => {
                    let next_row = self.small && piece.shape == Shape::Joined && above.closed;
                    let alone = above.closed && !headed && matches!(piece.shape, Shape::Word | Shape::Small);
                    match () {
                        () if next_row => MORE + NAME_BEHIND_A_SENTENCE,
                        () if alone => MORE + WORD_BEHIND_A_SENTENCE,
                        () => MORE,
                    }
                }
                _ => NEVER,
            };
        }
        let of_type = self.column(before) == Some(Column::Type) && self.column(column) == Some(Column::Sample);
        if of_type && !can_be_of(above.text(), piece) { OTHER_TYPE } else { 0 }
    }

    fn missing(&self, column: usize) -> Cost {
        match self.column(column) {
            Some(Column::Type) => 10,
            Some(Column::Description) => 4,
            Some(Column::Length | Column::Count) => 2,
            _ => 1,
        }
    }

    fn behind(&self, piece: usize, first: bool) -> Cost {
        let Some(piece) = self.piece(piece) else { return NEVER };
        let each = match piece.shape {
            _ if shapes::is_about_fields(piece.text()) => return 0,
            _ if piece.inner => 12,
            Shape::Text | Shape::Bullet | Shape::Quoted => 3,
            Shape::Type => 12,
            _ => 6,
        };
        if first { each + END } else { each }
    }
}

/// Whether a sample can be one of a type.
fn can_be_of(ty: &str, sample: &Piece<'_>) -> bool {
    let lower = ty.to_ascii_lowercase();
    let text = sample.text();
    let is = |words: &[&str]| words.contains(&lower.as_str());
    match () {
        () if text.starts_with("See ") => true,
        () if shapes::is_list(ty) => sample.shape == Shape::Quoted,
        () if is(&["number", "integer", "int", "long", "double", "float"]) => {
            sample.shape == Shape::Literal || (sample.shape == Shape::Quoted && !text.starts_with(['{', '[']))
        }
        () if is(&["boolean", "bool"]) => sample.shape == Shape::Literal || sample.shape == Shape::Quoted,
        () => true,
    }
}
