//! The tables of a message: of its fields, of the children of a field, of named types, and those inside of descriptions.

use super::Reader;
use crate::page::broken::rejoin;
use crate::page::portal_json::described;
use crate::page::rendered::field_tree;
use crate::page::rendered::lines::Line;
use crate::page::rendered::sections::{Piece, block_at, table_at};
use crate::page::tables::columns::{self, Kind};
use crate::page::tables::table::RawTable;
use crate::page::tables::{rows, type_titles};
use crate::page::{FieldTable, Layout, TypeTable, findings, shapes};
use crate::source::{Span, Text};

/// So many lines of a table are looked at for the next field.
const LONGEST_TABLE: usize = 400;

/// What stands above the table of a named type.
struct Title {
    /// The type's name.
    name: Text,
    /// What is said of its fields.
    intro: Vec<Line>,
}

impl Reader<'_, '_> {
    pub(super) fn table(&mut self, lines: &[Line], at: usize) -> Option<usize> {
        let lines = self.up_to_the_next_field(lines, at);
        let (piece, next) = match block_at(lines, at) {
            // Inside a description, a table of names without types lists values.
            Some((header, block, next)) if !self.rows.is_empty() && header.lists_values() => {
                (Piece::Block(block), next)
            }
            _ => table_at(lines, at)?,
        };
        match piece {
            Piece::Table(table) if table.kind == Kind::Fields => {
                let at = lines.get(at).map_or_else(Span::default, |line| line.text.span());
                self.field_table(table, at);
            }
            Piece::Block(block) => {
                self.flush();
                self.push(vec![block]);
            }
            other => {
                self.flush();
                self.message.others.push(other);
            }
        }
        Some(next)
    }

    /// Where fields stand line by line, the next of them ends a table.
    fn up_to_the_next_field<'l>(&self, lines: &'l [Line], at: usize) -> &'l [Line] {
        let by_lines = matches!(self.layout, Layout::RenderedLines | Layout::RenderedPipes);
        let header = || lines.get(at..).and_then(columns::line_header).is_some();
        if !by_lines || self.rows.is_empty() || !header() {
            return lines;
        }
        let ahead = lines.iter().enumerate().skip(at + 1).take(LONGEST_TABLE);
        let sure = |line: &Line| self.field_line(line).is_some_and(|field| field.badge.is_some() || self.spaced);
        let end = ahead.filter(|(_, line)| sure(line)).map(|(end, _)| end).next();
        lines.get(..end.unwrap_or(lines.len())).unwrap_or(lines)
    }

    /// A table of the message's fields, of the children of a field that was read line by line or, under the name of a
    /// type, of that type's fields.
    fn field_table(&mut self, table: RawTable, at: Span) {
        let first = self.message.fields.rows.is_empty() && self.message.types.is_empty() && self.rows.is_empty();
        let title = self.title(first);
        if first && title.is_none() && !self.above {
            self.message.fields.heading = self.heading_above();
        }
        let rules = self.rules_above();
        self.flush();
        let intro = rejoin::blocks(&rules, self.findings);
        self.message.fields.intro.extend(intro);
        self.above = false;
        let place = match &title {
            Some(title) => findings::child(findings::TYPES, title.name.as_str()),
            None => self.place(),
        };
        let rows = rows::fields(table, &place, self.findings);
        if let Some(Title { name, intro }) = title {
            let intro = rejoin::blocks(&intro, self.findings);
            self.message.types.push(TypeTable {
                name,
                side: self.side,
                fields: FieldTable { intro, rows, ..FieldTable::default() },
            });
        } else if let Some(parent) = self
            .rows
            .last_mut()
            .filter(|parent| !field_tree::is_leaf(&parent.row) || described::tells_of_json(&parent.row.description))
        {
            parent.row.children.get_or_insert_with(Vec::new).extend(rows);
        } else {
            if !first {
                self.findings.push(findings::unnamed_table("more fields of the message", at).about(place));
            }
            self.message.fields.rows.extend(rows);
        }
    }

    /// Takes the name of a type that stands above a table, and what else is said about the table: between the two, or right
    /// above the name.
    fn title(&mut self, first: bool) -> Option<Title> {
        let alone = self.rows.is_empty();
        let rule = |line: &&Line| shapes::is_about_fields(line.as_str());
        let said = |line: &&Line| rule(line) || (alone && shapes::is_sentence(line.as_str()));
        let below = self.pending.iter().rev().take_while(said).count();
        // Where no heading opened a message, a sentence can say whose fields the table lists.
        if first && alone && !self.above {
            let mut told = (self.pending.len() - below..self.pending.len()).rev();
            let of = told.find_map(|at| Some((at, type_titles::described(&self.pending.get(at)?.text)?)));
            if let Some((at, name)) = of {
                return Some(Title { name, intro: self.pending.split_off(at) });
            }
        }
        let at = self.pending.len().checked_sub(below + 1)?;
        let line = self.pending.get(at)?;
        // Where no heading opened a message, a lone word is what the table is about.
        let lone = first && alone && !self.above && shapes::is_name(line.as_str());
        let named = type_titles::name(&line.text).or_else(|| lone.then(|| line.text.clone()));
        if named.is_none() && (first || !alone || below > 0) {
            return None;
        }
        let name = named.unwrap_or_else(|| line.text.slice(0..line.as_str().trim_end_matches(':').len()));
        // Behind another table, what stands above a name is about the table below it.
        let above = if alone && !self.above && !first {
            at
        } else {
            self.pending.iter().take(at).rev().take_while(rule).count()
        };
        let mut intro = self.pending.split_off(at - above);
        intro.remove(above);
        Some(Title { name, intro })
    }

    /// What stands above the first table as a heading does: a few words that start with a capital and end no sentence, and
    /// are not all that stands there.
    fn heading_above(&self) -> Option<Text> {
        let is_said = |line: &&Line| shapes::is_about_fields(line.as_str()) || shapes::is_sentence(line.as_str());
        let said = self.pending.iter().rev().take_while(is_said).count();
        let line = self.pending.get(self.pending.len().checked_sub(said + 1)?)?;
        let text = line.as_str();
        let words = (2..=4).contains(&text.split_whitespace().count()) && text.starts_with(char::is_uppercase);
        (words && text.chars().all(|c| c.is_alphanumeric() || c == ' ')).then(|| line.text.clone())
    }

    /// Takes what is said of all fields right above a table that no heading opens; what is left is about the page.
    fn rules_above(&mut self) -> Vec<Line> {
        if self.above || !self.rows.is_empty() || !self.message.fields.rows.is_empty() {
            return Vec::new();
        }
        let rule = |line: &&Line| shapes::is_about_fields(line.as_str());
        let rules = self.pending.iter().rev().take_while(rule).count();
        self.pending.split_off(self.pending.len() - rules)
    }
}
