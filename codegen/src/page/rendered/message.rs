//! What a section says about one message: its fields, as lines or as tables, named types, and examples.

mod opening;
mod tables;

use super::examples::{self, Found};
use super::field_line::{self, FieldLine};
use super::field_tree::{self, OpenRow};
use super::lines::Line;
use super::lost_rows::{self, is_more};
use super::own_words::Described;
use super::sections::Piece;
use super::{headings, own_words, prose, sides};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::page::broken::{rejoin, single_column};
use crate::page::tables::{row_names, rows};
use crate::page::{Block, ExampleText, FieldTable, Layout, Side, TypeTable, findings, shapes};
use crate::source::{Source, Text};

/// What the site shows in the place of children.
const CLOSED: &[&str] = &["show child parameters", "show child attributes", "show child fields", "show children"];
/// What it shows above them.
const OPENED: &[&str] = &["hide child parameters", "hide child attributes", "hide child fields", "hide children"];

/// What was read about a message.
#[derive(Default)]
pub(crate) struct Message {
    /// Its fields.
    pub(crate) fields: FieldTable,
    /// Tables of named types.
    pub(crate) types: Vec<TypeTable>,
    /// Its examples.
    pub(crate) examples: Vec<ExampleText>,
    /// Prose and tables that tell nothing about the message alone.
    pub(crate) others: Vec<Piece<'static>>,
}

/// Reads the lines of a section about a message.
pub(crate) struct Reader<'s, 'f> {
    pub(crate) source: &'s Source,
    pub(crate) layout: Layout,
    pub(crate) side: Side,
    pub(crate) findings: &'f mut Vec<Diagnostic>,
    message: Message,
    rows: Vec<OpenRow>,
    /// Lines that no block was made of yet.
    pending: Vec<Line>,
    /// Whether prose still stands above the fields.
    above: bool,
    /// Whether JSON was met that is not closed.
    unclosed: bool,
    /// Whether the capture shows what its field lines look like.
    spaced: bool,
    /// Whether names and types stand on lines of their own.
    broken: bool,
    /// Whether all fields say something of themselves.
    described: Described,
    /// What is told of the text behind the limits of the last field, which is none about that field.
    behind: Option<Diagnostic>,
}

impl<'s, 'f> Reader<'s, 'f> {
    /// A reader of one section. Where no fields are due, prose is about the page as a whole.
    pub(crate) fn new(
        source: &'s Source,
        layout: Layout,
        side: Side,
        fields_due: bool,
        spaced: bool,
        findings: &'f mut Vec<Diagnostic>,
    ) -> Self {
        let message = Message::default();
        Self {
            source,
            layout,
            side,
            findings,
            message,
            rows: Vec::new(),
            pending: Vec::new(),
            above: fields_due,
            unclosed: false,
            spaced,
            broken: false,
            described: Described::default(),
            behind: None,
        }
    }

    /// Reads all lines.
    pub(crate) fn read(mut self, lines: &[Line]) -> Message {
        let mut at = 0;
        let by_lines = matches!(self.layout, Layout::RenderedLines | Layout::RenderedPipes);
        self.broken = by_lines && self.above && !lines.iter().any(|line| self.field_line(line).is_some());
        if by_lines {
            self.described = own_words::described(lines, |line| self.field_line(line), is_more);
        }
        while let Some(line) = lines.get(at) {
            if let Some((field, next)) = field_line::broken(lines, at).filter(|_| {
                by_lines
                    && (self.broken || (field_line::is_broken_for_sure(lines, at) && self.field_line(line).is_none()))
            }) {
                self.open(field, line);
                at = next;
                continue;
            }
            at = self.example(lines, at).or_else(|| self.table(lines, at)).unwrap_or_else(|| {
                match self.field_line(line).filter(|_| !self.is_title(lines, at)) {
                    Some(field) if self.is_said(lines, at, &field) => self.line(line),
                    Some(field) => self.open(field, line),
                    None => self.line_or_row(lines, at, line),
                }
                at + 1
            });
        }
        self.flush();
        self.findings.extend(self.behind.take());
        let rows = row_names::nest(field_tree::nest(self.rows, self.findings), self.side.place(), self.findings);
        self.message.fields.rows.extend(rows);
        self.message
    }

    fn example(&mut self, lines: &[Line], at: usize) -> Option<usize> {
        if !self.rows.is_empty() || self.unclosed {
            return None;
        }
        match examples::at(self.source, lines, at) {
            Found::Nothing => None,
            Found::Json(body, next) => {
                self.flush();
                self.message.examples.push(ExampleText { side: self.side, scene: Vec::new(), body });
                Some(next)
            }
            Found::Unclosed => {
                // Behind it, nothing can be told from its lines any more.
                self.unclosed = true;
                let finding =
                    Diagnostic::warning(Code::LostExample, "the JSON that starts here is not closed in its section");
                let at = lines.get(at).map_or_else(Default::default, |line| line.text.span());
                self.findings.push(
                    finding.at(at).about("/examples").help("capture the page again, or close the JSON in the capture"),
                );
                None
            }
        }
    }

    fn open(&mut self, field: FieldLine, line: &Line) {
        self.flush();
        let behind = self.behind.take().map(|found| Diagnostic { severity: Severity::Error, ..found });
        self.findings.extend(behind);
        let untyped = field.ty.is_none().then(|| rows::untyped(&field.name));
        self.rows.push(OpenRow::new(field, line, self.layout));
        let place = self.place();
        self.findings.extend(untyped.map(|finding| finding.about(&place)));
    }

    fn line(&mut self, line: &Line) {
        let lower = line.as_str().trim_end_matches(':').to_lowercase();
        let Some(row) = self.rows.last_mut() else {
            self.findings.extend(lost_cell(self.layout, line));
            self.findings.extend(unclear_heading(&line.text, self.side, false));
            self.pending.push(line.with(prose::unbarred(&line.text)));
            return;
        };
        match lower.as_str() {
            closed if CLOSED.contains(&closed) => {
                if row.row.children.as_ref().is_none_or(Vec::is_empty) {
                    row.row.children = None;
                }
            }
            opened if OPENED.contains(&opened) => row.opened = true,
            _ if is_more(line) => {
                let second = row.more.then(|| lost_rows::second_limits(line, row.row.name.as_str()));
                self.behind = self.behind.take().filter(|_| second.is_none());
                self.findings.extend(second);
                self.flush();
                if let Some(row) = self.rows.last_mut() {
                    row.more = true;
                }
            }
            _ if row.takes_badge(&self.pending, line) => row.row.badge = Some(line.text.clone()),
            _ => {
                if row.more && self.behind.is_none() && lost_rows::is_behind_limits(&self.pending, line, self.layout) {
                    let found = lost_rows::behind_limits(&line.text, row.row.name.as_str());
                    self.flush();
                    self.behind = Some(found.about(self.place()));
                    self.pending.push(line.clone());
                    return;
                }
                let first = self.pending.is_empty() && row.row.description.is_empty() && !row.more;
                self.findings.extend(unclear_heading(&line.text, self.side, first));
                self.pending.push(line.clone());
            }
        }
    }

    /// Makes blocks of the lines so far and puts them where they belong.
    fn flush(&mut self) {
        let mut lines = std::mem::take(&mut self.pending);
        if self.layout == Layout::RenderedPipes {
            // This layout keeps no paragraphs apart: where blank lines stand, they stand everywhere.
            lines.iter_mut().for_each(|line| line.gap = false);
        }
        if lines.is_empty() {
            return;
        }
        if let (Some(row), Some(last)) = (self.rows.last_mut(), lines.last()) {
            row.row.span = row.row.span.to(last.text.span());
        }
        let since = self.findings.len();
        // What stands above the first table of a page of tables is about the page, each line for itself.
        let tables = matches!(self.layout, Layout::TablePipes | Layout::TableLines);
        if tables && self.rows.is_empty() && !self.above {
            return self.push(prose::blocks(&lines));
        }
        let pieces = match self.layout {
            Layout::RenderedPipes => single_column::pieces(&lines),
            _ => vec![single_column::Piece::Lines(&lines)],
        };
        let mut blocks = Vec::new();
        for piece in pieces {
            match piece {
                single_column::Piece::Lines(lines) => blocks.extend(rejoin::blocks(lines, self.findings)),
                single_column::Piece::Table(table) => blocks.push(table),
            }
        }
        let place = self.place();
        findings::about(self.findings, since, &place);
        self.push(blocks);
    }

    /// The place in the spec that the lines are about.
    fn place(&self) -> String {
        let side = self.side.place();
        self.rows.last().map_or_else(|| side.to_owned(), |row| findings::child(side, row.row.name.as_str()))
    }

    fn push(&mut self, blocks: Vec<Block>) {
        match self.rows.last_mut() {
            Some(_) if self.behind.is_some() => {
                self.message.others.extend(blocks.into_iter().map(Piece::Block));
            }
            Some(row) if row.more => row.row.more.extend(blocks),
            Some(row) => row.row.description.extend(blocks),
            None if self.above => self.message.fields.intro.extend(blocks),
            None => self.message.others.extend(blocks.into_iter().map(Piece::Block)),
        }
    }
}

/// A line that may be the heading of other fields than those of this message. As the first line of a field, it is likely
/// what the page says of the field.
fn unclear_heading(line: &Text, side: Side, first: bool) -> Option<Diagnostic> {
    // Headings were told apart from what fields say of themselves before.
    if first && headings::heading(line.as_str()).is_some() {
        return None;
    }
    let unknown = sides::is_like_a_heading(line.as_str());
    let other = sides::read(line.as_str()).is_some() && sides::side(line.as_str()) != Some(side);
    let found = findings::unknown_heading(line);
    match (unknown || (other && first), first && !other) {
        (false, _) => None,
        (true, true) => Some(Diagnostic { severity: Severity::Warning, ..found }),
        (true, false) => Some(found),
    }
}

/// In tables of one cell a line, a type that stands in no row shows that the rows were not told apart right.
fn lost_cell(layout: Layout, line: &Line) -> Option<Diagnostic> {
    let message = format!("`{}` looks like a cell of a table, but stands in no row", line.text);
    let finding = Diagnostic::warning(Code::StrangeRow, message).at(line.text.span());
    let help =
        "compare with the rendered page; the name in front of it may hold a blank, or its table may have ended early";
    (layout == Layout::TableLines && shapes::is_type(line.as_str())).then(|| finding.help(help))
}
