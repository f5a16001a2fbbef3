//! Layouts R, P, T and Tn: a rendered page, section by section.

mod endpoint;
mod parts;

use self::parts::{Section, sections, tell_unknown_headings};
use super::headings::{self, Heading};
use super::lines::Line;
use super::{field_line, message, prose, results, title};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::tables::columns::{Kind, line_header};
use crate::page::tables::table::RawTable;
use crate::page::tables::{cells, pipes, result_rows, row_types, rows, type_titles};
use crate::page::{Block, FieldTable, HeaderTable, Layout, Page, Side, TypeTable, findings, shapes};
use crate::source::{Source, Span, Text};

/// No header row of a table of fields has more cells.
const MOST_COLUMNS: usize = 8;

/// The place of headers in the spec.
const HEADERS: &str = "/headers";

/// Reads a rendered page.
pub(crate) fn read(source: &Source, layout: Layout, lines: Vec<Line>, findings: &mut Vec<Diagnostic>) -> Page {
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
    for line in lines.iter().filter(|line| line.glued) {
        let finding = Diagnostic::note(Code::MendedText, "this text was glued to the JSON before it");
        findings.push(finding.at(line.text.span()).about("/examples"));
    }
    let mut lines = lines;
    lines.retain(|line| !headings::is_button(line.as_str()));
    lines.drain(..title::contents(&lines));
    type_titles::mark(&mut lines);
    let (method, path) = endpoint::take(source, layout, &mut lines, findings).unzip();
    let method = method.flatten();
    let page = Page { method, path, ..page };
    let spaced = field_line::shows_style(source, &lines);
    let mut reader =
        Reader { source, page, side: None, bare: Vec::new(), spaced, opened: None, unread_results: None, findings };
    for section in sections(source, &lines) {
        reader.section(&section);
    }
    let Reader { page, findings, bare, unread_results, .. } = reader;
    findings.extend(
        bare.into_iter()
            .filter(|(side, ..)| page.fields(*side).rows.is_empty())
            .map(|(side, heading, empty)| findings::no_fields(side, &heading, empty)),
    );
    findings.extend(row_types::tell(&page));
    if let Some(span) = unread_results.filter(|_| page.results.is_empty()) {
        let message = "nothing below the heading of the result codes reads as one";
        let help = "expected rows of a code, S, F or U, and a message; mend them in the transcription";
        findings.push(Diagnostic::error(Code::UnreadResult, message).at(span).about("/results").help(help));
    }
    findings::move_to_fields(findings, &page);
    page
}

/// A piece of a section.
pub(crate) enum Piece<'a> {
    /// A table of a known kind.
    Table(RawTable),
    /// A table of other columns, or prose that was read already.
    Block(Block),
    /// Lines of prose.
    Prose(&'a [Line]),
}

/// The table that starts at a line, and the first line behind it.
pub(super) fn table_at<'a>(lines: &[Line], at: usize) -> Option<(Piece<'a>, usize)> {
    if let Some((table, next)) = cells::table(lines, at).or_else(|| pipes::table(lines, at)) {
        return Some((Piece::Table(table), next));
    }
    block_at(lines, at).map(|(_, block, next)| (Piece::Block(block), next))
}

/// The table with pipes that starts at a line, whatever its columns hold, and the first line behind it.
pub(super) fn block_at(lines: &[Line], at: usize) -> Option<(pipes::Header, Block, usize)> {
    let header = pipes::header(&lines.get(at)?.text)?;
    let (rows, next) = pipes::rows(&header, lines, at + 1);
    let block = rows::block(&header.cells, &rows);
    (!rows.is_empty()).then_some((header, block, next))
}

/// Parts the tables from the prose.
fn pieces(lines: &[Line]) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < lines.len() {
        let Some((table, next)) = table_at(lines, at) else {
            at += 1;
            continue;
        };
        found.push(Piece::Prose(lines.get(start..at).unwrap_or_default()));
        found.push(table);
        (start, at) = (next, next);
    }
    found.push(Piece::Prose(lines.get(start..).unwrap_or_default()));
    found
}

struct Reader<'s, 'f> {
    source: &'s Source,
    page: Page,
    /// The message that the last heading opened.
    side: Option<Side>,
    /// Headings of fields without any field under them, and nothing that says there are none.
    bare: Vec<(Side, Text, bool)>,
    /// Whether the capture shows what its field lines look like.
    spaced: bool,
    /// The heading that opened it, for headings that name no message.
    opened: Option<Text>,
    /// Where text stands below a heading of result codes.
    unread_results: Option<Span>,
    findings: &'f mut Vec<Diagnostic>,
}

impl Reader<'_, '_> {
    fn section(&mut self, section: &Section<'_>) {
        if let None | Some((Heading::Headers | Heading::Results | Heading::Furniture, _)) = section.heading {
            tell_unknown_headings(self.source, section.lines, self.findings);
        }
        self.findings.extend(empty_table(section, self.side));
        match section.heading {
            None => self.preface(section.lines),
            Some((Heading::Headers, line)) => self.headers(&line.text, section.lines),
            Some((Heading::Fields(side), line)) => {
                self.side = Some(side);
                self.fields_of(side, &line.text, section.lines);
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

    /// The fields of a message, line by line or in tables.
    fn fields_of(&mut self, side: Side, heading: &Text, lines: &[Line]) {
        let none = |line: &Line| shapes::says_none(line.as_str());
        let examples = self.page.examples.len();
        match lines {
            [only] if none(only) => return,
            _ => self.message(lines, true),
        }
        let by_lines = matches!(self.page.layout, Layout::RenderedLines | Layout::RenderedPipes);
        let explained = !lines.is_empty() && lines.iter().all(|line| shapes::is_sentence(line.as_str()));
        let shown = self.page.examples.len() > examples;
        if by_lines && !explained && !shown && self.page.fields(side).rows.is_empty() {
            self.bare.push((side, heading.clone(), lines.is_empty()));
        }
    }

    /// What stands above the first heading: title, hosts, description.
    fn preface(&mut self, lines: &[Line]) {
        let known = title::Known { path: self.page.path.as_ref(), file: self.source.name() };
        let (title, rest) = title::take(lines, &known, self.findings);
        self.page.title = title;
        self.prose(rest);
    }

    /// Prose about the page as a whole, with the tables that stand in it.
    fn prose(&mut self, lines: &[Line]) {
        // Fields without the heading of a message: what stands above their table can name the type that they are of.
        let about_fields = |at: usize| type_titles::heads_fields(lines, at);
        if self.side.is_none() && by_tables(self.page.layout) && (0..lines.len()).any(about_fields) {
            return self.message(lines, false);
        }
        for piece in pieces(lines) {
            if let Some(piece) = self.captioned(piece) {
                self.piece(piece);
            }
        }
    }

    /// Takes a table of fields below a line that names their type; gives back any other piece.
    fn captioned<'a>(&mut self, piece: Piece<'a>) -> Option<Piece<'a>> {
        let Piece::Table(table) = piece else { return Some(piece) };
        let above = match self.page.description.last() {
            Some(Block::Line(line)) => type_titles::name(line),
            _ => None,
        };
        let Some(name) = above.filter(|_| table.kind == Kind::Fields) else { return Some(Piece::Table(table)) };
        self.page.description.pop();
        let side = self.side.unwrap_or(Side::Request);
        let rows = rows::fields(table, &findings::child(findings::TYPES, name.as_str()), self.findings);
        self.page.types.push(TypeTable { name, side, fields: FieldTable { rows, ..FieldTable::default() } });
        None
    }

    /// A piece that stands in no section of its own kind.
    fn piece(&mut self, piece: Piece<'_>) {
        match piece {
            Piece::Prose(lines) => self.page.description.extend(prose::blocks(lines)),
            Piece::Block(block) => self.page.description.push(block),
            Piece::Table(table) => match table.kind {
                Kind::Hosts => self.page.hosts.extend(rows::hosts(table, self.findings)),
                Kind::Results => self.page.results.extend(result_rows::results(table, self.findings)),
                Kind::Fields => {
                    let rows = rows::fields(table, self.side.unwrap_or(Side::Request).place(), self.findings);
                    if self.side.is_none() && !by_tables(self.page.layout) {
                        self.findings
                            .extend(rows.first().map(|row| findings::unnamed_table("fields of the request", row.span)));
                    }
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
            Some(opened) if headings::names_no_side(heading.as_str()) => {
                Text::join(&[opened.clone(), heading.clone()], " ")
            }
            _ => heading.clone(),
        };
        let mut table = HeaderTable { heading, rows: Vec::new() };
        for piece in pieces(lines) {
            // Behind the headers' own table, a line that names a type is the caption of another.
            let piece = if table.rows.is_empty() { Some(piece) } else { self.captioned(piece) };
            let Some(piece) = piece else { continue };
            match piece {
                Piece::Table(raw) if raw.kind == Kind::Fields => {
                    let rows = rows::fields(raw, HEADERS, self.findings);
                    if !table.rows.is_empty() && !rows::are_of_headers(&rows) {
                        self.findings.extend(rows.first().map(|row| findings::unnamed_table("more headers", row.span)));
                    }
                    table.rows.extend(rows);
                }
                other => self.piece(other),
            }
        }
        if !table.rows.is_empty() {
            self.page.headers.push(table);
        }
    }

    fn message(&mut self, lines: &[Line], fields_due: bool) {
        let side = self.side.unwrap_or(Side::Request);
        let layout = self.page.layout;
        let reader = message::Reader::new(self.source, layout, side, fields_due, self.spaced, self.findings);
        let message = reader.read(lines);
        let fields = self.fields();
        fields.heading = fields.heading.take().or(message.fields.heading);
        fields.intro.extend(message.fields.intro);
        fields.rows.extend(message.fields.rows);
        self.page.types.extend(message.types);
        self.page.examples.extend(message.examples);
        for piece in message.others {
            self.piece(piece);
        }
    }

    fn results(&mut self, lines: &[Line]) {
        let header_alone = lines.len() == 1 && lines.iter().all(|line| pipes::header(&line.text).is_some());
        if let (Some(first), Some(last), false) = (lines.first(), lines.last(), header_alone) {
            let none = lines.iter().any(|line| says_none(line.as_str()));
            self.unread_results =
                self.unread_results.or(Some(first.text.span().to(last.text.span()))).filter(|_| !none);
        }
        for piece in pieces(lines) {
            match piece {
                Piece::Prose(lines) => {
                    let (rows, others) = results::glued(lines, self.findings);
                    self.page.results.extend(rows);
                    self.page.description.extend(prose::blocks(&others));
                }
                other => self.piece(other),
            }
        }
    }
}

/// Tells of a table of fields at the end of a section that has a header row and no other.
fn empty_table(section: &Section<'_>, side: Option<Side>) -> Option<Diagnostic> {
    const FEWEST_COLUMNS: usize = 3;
    let lines = section.lines;
    let of_lines = (FEWEST_COLUMNS..=MOST_COLUMNS).find_map(|columns| {
        let header = lines.get(lines.len().checked_sub(columns)?..)?;
        let (kind, found) = line_header(header)?;
        (kind == Kind::Fields && found.len() == columns).then(|| header.first())?
    });
    let piped = |line: &&Line| pipes::header(&line.text).is_some_and(|header| header.kind == Some(Kind::Fields));
    let header = of_lines.or_else(|| lines.last().filter(piped))?;
    let side = match section.heading {
        Some((Heading::Headers, _)) => None,
        Some((Heading::Fields(side) | Heading::Message(side), _)) => Some(side),
        _ => Some(side.unwrap_or(Side::Request)),
    };
    Some(findings::no_rows(side, &header.text))
}

/// Whether the page says itself that it has no codes of its own.
fn says_none(line: &str) -> bool {
    let lower = line.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric());
    words.any(|word| matches!(word, "no" | "none" | "gateway" | "common" | "general" | "refer" | "see"))
        || lower == "n/a"
}

fn by_tables(layout: Layout) -> bool {
    matches!(layout, Layout::TablePipes | Layout::TableLines)
}
