//! Layouts R, P, T and Tn: a rendered page, section by section.

use super::columns::Kind;
use super::headings::{self, Heading};
use super::lines::Line;
use super::message;
use super::table::RawTable;
use super::{Block, FieldTable, HeaderTable, Layout, Page, Side, cells, columns, pipes, prose, results, rows};
use crate::diagnostic::Diagnostic;
use crate::source::{Source, Text};

/// What stands under one heading.
struct Section<'a> {
    heading: Option<(Heading, &'a Line)>,
    lines: &'a [Line],
}

/// Reads a rendered page.
pub(super) fn read(source: &Source, layout: Layout, lines: &[Line], findings: &mut Vec<Diagnostic>) -> Page {
    let page = Page {
        layout,
        title: None,
        method: None,
        path: None,
        hides_endpoint: false,
        hosts: Vec::new(),
        description: Vec::new(),
        headers: Vec::new(),
        request: FieldTable::default(),
        response: FieldTable::default(),
        types: Vec::new(),
        results: Vec::new(),
        examples: Vec::new(),
    };
    let mut reader = Reader { source, page, side: None, opened: None, findings };
    for section in sections(lines) {
        reader.section(&section);
    }
    reader.page
}

/// Takes the lines apart at their headings. A word in the header row of a table is no heading.
fn sections(lines: &[Line]) -> Vec<Section<'_>> {
    let mut found = Vec::new();
    let (mut heading, mut start, mut at) = (None, 0, 0);
    while let Some(line) = lines.get(at) {
        if let Some((_, header)) = lines.get(at..).and_then(columns::line_header) {
            at += header.len();
            continue;
        }
        if let Some(next) = headings::heading(line.as_str()) {
            found.push(Section { heading, lines: lines.get(start..at).unwrap_or_default() });
            heading = Some((next, line));
            start = at + 1;
        }
        at += 1;
    }
    found.push(Section { heading, lines: lines.get(start..).unwrap_or_default() });
    found
}

/// A piece of a section.
pub(super) enum Piece {
    /// A table of a known kind.
    Table(RawTable),
    /// Prose, a table of other columns included.
    Block(Block),
}

/// The table that starts at a line, and the first line behind it.
pub(super) fn table_at(lines: &[Line], at: usize) -> Option<(Piece, usize)> {
    if let Some((table, next)) = cells::table(lines, at).or_else(|| pipes::table(lines, at)) {
        return Some((Piece::Table(table), next));
    }
    let header = pipes::header(&lines.get(at)?.text)?;
    let (rows, next) = pipes::rows(&header, lines, at + 1);
    if rows.is_empty() {
        return None;
    }
    Some((Piece::Block(rows::block(header.cells, rows)), next))
}

struct Reader<'s, 'f> {
    source: &'s Source,
    page: Page,
    /// The message that the last heading opened.
    side: Option<Side>,
    /// The heading that opened it, for headings that name no message.
    opened: Option<Text>,
    findings: &'f mut Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    fn section(&mut self, section: &Section<'_>) {
        match section.heading {
            None => self.preface(section.lines),
            Some((Heading::Headers, line)) => self.headers(&line.text, section.lines),
            Some((Heading::Fields(side), _)) => {
                self.side = Some(side);
                self.message(section.lines, true);
            }
            Some((Heading::Message(side), line)) => {
                self.side = Some(side);
                self.opened = Some(line.text.clone());
                self.message(section.lines, true);
            }
            Some((Heading::Body, _)) => self.message(section.lines, true),
            Some((Heading::Example(side), _)) => {
                self.side = side.or(self.side);
                self.message(section.lines, false);
            }
            Some((Heading::Results, _)) => self.results(section.lines),
            Some((Heading::Furniture, _)) => self.prose(section.lines),
        }
    }

    /// What stands above the first heading: title, endpoint, hosts, description.
    fn preface(&mut self, lines: &[Line]) {
        let mut lines = lines;
        if let Some((first, rest)) = lines.split_first()
            && headings::endpoint_line(&first.text).is_none()
            && table_at(lines, 0).is_none()
        {
            self.page.title = Some(first.text.clone());
            lines = rest;
        }
        self.prose(lines);
    }

    /// Prose about the page as a whole, with the tables that stand in it.
    fn prose(&mut self, lines: &[Line]) {
        let (mut start, mut at) = (0, 0);
        while let Some(line) = lines.get(at) {
            let endpoint = headings::endpoint_line(&line.text).filter(|_| self.page.path.is_none());
            let table = table_at(lines, at);
            if endpoint.is_none() && table.is_none() {
                at += 1;
                continue;
            }
            self.describe(lines.get(start..at).unwrap_or_default());
            start = at + 1;
            if let Some((method, path)) = endpoint {
                self.page.method = Some(method);
                self.page.path = Some(path);
            } else if let Some((piece, next)) = table {
                self.piece(piece);
                start = next;
            }
            at = start;
        }
        self.describe(lines.get(start..).unwrap_or_default());
    }

    fn describe(&mut self, lines: &[Line]) {
        self.page.description.extend(prose::blocks(lines));
    }

    /// A table that stands in no section of its own kind.
    fn piece(&mut self, piece: Piece) {
        match piece {
            Piece::Block(block) => self.page.description.push(block),
            Piece::Table(table) => match table.kind {
                Kind::Hosts => self.page.hosts.extend(rows::hosts(table)),
                Kind::Results => self.page.results.extend(rows::results(table)),
                Kind::Fields => {
                    let rows = rows::fields(table);
                    self.fields().rows.extend(rows);
                }
            },
        }
    }

    /// The fields of the message that was opened last; the request's where none was.
    fn fields(&mut self) -> &mut FieldTable {
        match self.side {
            None | Some(Side::Request) => &mut self.page.request,
            Some(Side::Response) => &mut self.page.response,
        }
    }

    fn headers(&mut self, heading: &Text, lines: &[Line]) {
        let heading = match &self.opened {
            Some(opened) => Text::join(&[opened.clone(), heading.clone()], " "),
            None => heading.clone(),
        };
        let mut table = HeaderTable { heading, rows: Vec::new() };
        let mut start = 0;
        let mut at = 0;
        while at < lines.len() {
            let Some((piece, next)) = table_at(lines, at) else {
                at += 1;
                continue;
            };
            self.describe(lines.get(start..at).unwrap_or_default());
            match piece {
                Piece::Table(raw) if raw.kind == Kind::Fields => table.rows.extend(rows::fields(raw)),
                other => self.piece(other),
            }
            (at, start) = (next, next);
        }
        self.prose(lines.get(start..).unwrap_or_default());
        if !table.rows.is_empty() {
            self.page.headers.push(table);
        }
    }

    fn message(&mut self, lines: &[Line], fields_due: bool) {
        let side = self.side.unwrap_or(Side::Request);
        let layout = self.page.layout;
        let reader = message::Reader::new(self.source, layout, side, fields_due, self.findings);
        let message = reader.read(lines);
        let fields = self.fields();
        fields.intro.extend(message.fields.intro);
        fields.rows.extend(message.fields.rows);
        self.page.types.extend(message.types);
        self.page.examples.extend(message.examples);
        for piece in message.others {
            self.piece(piece);
        }
    }

    fn results(&mut self, lines: &[Line]) {
        let mut at = 0;
        while at < lines.len() {
            if let Some((piece, next)) = table_at(lines, at) {
                self.piece(piece);
                at = next;
                continue;
            }
            let (rows, next) = results::glued(lines, at);
            if next == at {
                self.describe(lines.get(at..=at).unwrap_or_default());
                at += 1;
            } else {
                self.page.results.extend(rows);
                at = next;
            }
        }
    }
}
