//! Which lines of a message open a field, and which say something of the field above them.

use super::Reader;
use crate::page::Layout;
use crate::page::rendered::field_line::{self, FieldLine};
use crate::page::rendered::field_tree::{self, OpenRow};
use crate::page::rendered::lines::Line;
use crate::page::rendered::lost_rows::{self, is_more};
use crate::page::rendered::own_words::{self, Described};
use crate::page::tables::type_titles;

impl Reader<'_, '_> {
    /// In tables, a field is a row; lines that open fields beside them are told apart for sure or not at all.
    pub(super) fn field_line(&self, line: &Line) -> Option<FieldLine> {
        match self.layout {
            Layout::RenderedLines | Layout::RenderedPipes => field_line::parse(self.source, line)
                .filter(|field| !self.spaced || !field_line::is_prose(self.source, line, field))
                .filter(|field| !self.explains_the_name(field)),
            _ => field_line::sure(self.source, line),
        }
    }

    /// Whether a line right below the line of a field says its name in words: `orderNo string` / `order number`.
    fn explains_the_name(&self, field: &FieldLine) -> bool {
        let Some(last) = self.rows.last().filter(|last| last.row.description.is_empty() && self.pending.is_empty())
        else {
            return false;
        };
        field_line::explains_name(field, last.row.name.as_str())
    }

    /// Whether a line that reads as a field is what the field right above it says: nothing else does, and what follows is the
    /// next field.
    pub(super) fn is_said(&mut self, lines: &[Line], at: usize, field: &FieldLine) -> bool {
        let by_lines = matches!(self.layout, Layout::RenderedLines | Layout::RenderedPipes);
        let bare = |last: &&OpenRow| last.row.description.is_empty() && !last.more && field_tree::is_leaf(&last.row);
        let Some(above) = self.rows.last().filter(bare).map(|last| last.row.name.to_string()) else { return false };
        let over = lines.get(at + 1).is_none_or(|next| is_more(next) || self.field_line(next).is_some());
        if !by_lines || !over || !self.pending.is_empty() {
            return false;
        }
        let (plain, described) = (own_words::are_plain(field), self.described != Described::Partly);
        let unclear = self.described == Described::All && own_words::may_be(field);
        if !plain && !unclear {
            return false;
        }
        let own = above.to_lowercase().contains(field.name.as_str());
        if let Some(line) = lines.get(at).filter(|_| !plain || !described || !own) {
            let tell = if plain && described { own_words::taken } else { own_words::unclear };
            self.findings.push(tell(line, &above).about(self.place()));
        }
        plain && described
    }

    /// A line that opens no field, unless that is one of a type that no rule knows: the field above it says something of
    /// itself already. At the end, where nothing is said of such a field, it is told.
    pub(super) fn line_or_row(&mut self, lines: &[Line], at: usize, line: &Line) {
        let by_lines = matches!(self.layout, Layout::RenderedLines | Layout::RenderedPipes);
        let said = |last: &OpenRow| last.more || !last.row.description.is_empty() || !self.pending.is_empty();
        let due = by_lines && self.rows.last().map_or(self.above, said);
        match lost_rows::of_unknown_type(lines, at, self.layout).filter(|_| due) {
            Some(field) if at + 1 < lines.len() => self.open(field, line),
            Some(_) => {
                let above = self.rows.last().map_or_else(String::new, |above| above.row.name.to_string());
                self.findings.push(own_words::taken(line, &above).about(self.place()));
                self.line(line);
            }
            None => self.line(line),
        }
    }

    /// In tables, the line right above one names its type, whatever else it looks like.
    pub(super) fn is_title(&self, lines: &[Line], at: usize) -> bool {
        matches!(self.layout, Layout::TablePipes | Layout::TableLines) && type_titles::stands_at(lines, at)
    }
}
