//! Tables that stand in the rich text of portal JSON: of hosts, headers, result codes, named types and children.
//!
//! The portal has no key of its own for them. Where its markup is kept they are tables, otherwise a line a cell.

use super::rich::Markup;
use crate::diagnostic::Diagnostic;
use crate::page::rendered::headings::{self, Heading};
use crate::page::rendered::lines::Line;
use crate::page::rendered::prose;
use crate::page::tables::columns::{self, Kind};
use crate::page::tables::table::{Cell, RawRow, RawTable};
use crate::page::tables::{cells, result_rows, rows, type_titles};
use crate::page::{Block, FieldTable, HeaderTable, Host, ResultRow, Row, Side, Table, TypeTable, findings};
use crate::source::{Text, TextBuilder};

/// What stands in the description of a page beside prose.
#[derive(Default)]
pub(crate) struct Described {
    /// What is left: prose, and tables of other kinds.
    pub(crate) description: Vec<Block>,
    pub(crate) hosts: Vec<Host>,
    pub(crate) headers: Vec<HeaderTable>,
    pub(crate) types: Vec<TypeTable>,
    pub(crate) results: Vec<ResultRow>,
}

/// A piece of a rich text.
enum Piece {
    Block(Block),
    /// A table of a known kind, and the blocks it was made of.
    Table(RawTable, Vec<Block>),
}

/// Takes the tables out of the description of a page.
pub(crate) fn page(blocks: Vec<Block>, markup: Markup, findings: &mut Vec<Diagnostic>) -> Described {
    let mut found = Described::default();
    for piece in pieces(blocks, markup) {
        match piece {
            Piece::Block(block) => found.description.push(block),
            Piece::Table(table, blocks) => found.table(table, blocks, findings),
        }
    }
    found
}

/// Takes tables of fields out of what is said of a field: those of its children.
pub(crate) fn children(
    blocks: &mut Vec<Block>,
    markup: Markup,
    place: &str,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Row> {
    let mut children = Vec::new();
    for piece in pieces(std::mem::take(blocks), markup) {
        match piece {
            Piece::Table(table, _) if is_of_fields(&table) => children.extend(rows::fields(table, place, findings)),
            Piece::Table(_, others) => blocks.extend(others),
            Piece::Block(block) => blocks.push(block),
        }
    }
    children
}

/// Whether a text says that its field holds JSON, so that a table in it can be of that JSON's members.
pub(crate) fn tells_of_json(blocks: &[Block]) -> bool {
    blocks.iter().filter_map(Block::text).any(|text| text.as_str().to_ascii_lowercase().contains("json"))
}

/// Whether a table of blocks is one of fields with their types.
pub(crate) fn lists_fields(table: &Table) -> bool {
    raw(table).is_some_and(|raw| is_of_fields(&raw))
}

/// Whether the table tells what type each name has.
fn is_of_fields(table: &RawTable) -> bool {
    table.kind == Kind::Fields && table.columns.contains(&Some(columns::Column::Type))
}

impl Described {
    fn table(&mut self, table: RawTable, blocks: Vec<Block>, findings: &mut Vec<Diagnostic>) {
        let above = match self.description.last() {
            Some(Block::Line(line)) => Some(line.clone()),
            _ => None,
        };
        let opens = |wanted: Heading| {
            above.clone().filter(|line| headings::heading(line.as_str()).is_some_and(|heading| heading == wanted))
        };
        match table.kind {
            Kind::Hosts => self.hosts.extend(rows::hosts(table, findings)),
            Kind::Results => {
                if opens(Heading::Results).is_some() {
                    self.description.pop();
                }
                self.results.extend(result_rows::results(table, findings));
            }
            Kind::Fields => {
                let title = above.as_ref().and_then(type_titles::name).filter(|_| is_of_fields(&table));
                if let Some(heading) = opens(Heading::Headers) {
                    self.description.pop();
                    let rows = rows::fields(table, "/headers", findings);
                    self.headers.push(HeaderTable { heading, rows });
                } else if let Some(name) = title {
                    self.description.pop();
                    let rows = rows::fields(table, &findings::child(findings::TYPES, name.as_str()), findings);
                    let fields = FieldTable { rows, ..FieldTable::default() };
                    self.types.push(TypeTable { name, side: Side::Request, fields });
                } else {
                    self.description.extend(blocks);
                }
            }
        }
    }
}

/// Parts the tables of known kinds from the rest.
fn pieces(blocks: Vec<Block>, markup: Markup) -> Vec<Piece> {
    match markup {
        Markup::Html => blocks.into_iter().map(piece).collect(),
        Markup::Stripped => flat_pieces(blocks),
    }
}

fn piece(block: Block) -> Piece {
    match block {
        Block::Table(table) => match raw(&table) {
            Some(raw) => Piece::Table(raw, vec![Block::Table(table)]),
            None => Piece::Block(Block::Table(table)),
        },
        other => Piece::Block(other),
    }
}

/// A table with its columns, where its first row heads those of a known kind.
fn raw(table: &Table) -> Option<RawTable> {
    let (header, rows) = table.rows.split_first()?;
    let heads: Vec<Text> = header.iter().map(|cell| super::rich::one_line(cell)).collect();
    let columns: Vec<_> = heads.iter().map(|head| columns::column(head.as_str())).collect();
    let kind = columns::kind(&columns)?;
    let unknown = heads.iter().zip(&columns).filter(|(head, column)| column.is_none() && !head.is_blank());
    let unknown = unknown.map(|(head, _)| head.clone()).collect();
    Some(RawTable {
        kind,
        columns,
        unknown,
        rows: rows.iter().map(|row| raw_row(row)).collect(),
        strange: Vec::new(),
        one_a_line: false,
    })
}

fn raw_row(row: &[Vec<Block>]) -> RawRow {
    let cells: Vec<Cell> = row.iter().map(|cell| cell.iter().flat_map(lines_of).collect()).collect();
    let spans = cells.iter().flatten().map(|line: &Line| line.text.span());
    let span = spans.reduce(crate::source::Span::to).unwrap_or_default();
    RawRow { cells, span, lines: 1, shares: false, broken: false }
}

/// The lines of a block, as rendered text has them.
fn lines_of(block: &Block) -> Vec<Line> {
    match block {
        Block::Line(text) | Block::Image(text) => vec![line(text.clone(), 0)],
        Block::Bullet(text) => vec![line(with_bullet(text), 0)],
        Block::SubBullet { depth, text } => vec![line(with_bullet(text), *depth * 2)],
        Block::Table(table) => table.rows.iter().flatten().flatten().flat_map(lines_of).collect(),
    }
}

fn with_bullet(text: &Text) -> Text {
    let mut built = TextBuilder::new();
    let start = text.span().start;
    built.push_mapped("• ", crate::source::Span { start, end: start });
    built.push_text(text);
    built.finish(text.span())
}

fn line(text: Text, indent: usize) -> Line {
    Line { whole: text.span(), text, indent, gap: true, glued: false, titles: false }
}

/// Tables whose cells were left as lines, among blocks that were lines as well.
fn flat_pieces(blocks: Vec<Block>) -> Vec<Piece> {
    let lines: Vec<Line> = blocks.iter().flat_map(lines_of).collect();
    let heads: Vec<usize> = (0..lines.len()).filter(|at| opens_a_section(&lines, *at)).collect();
    let mut heads = heads.into_iter().peekable();
    let mut found = Vec::new();
    let mut blocks = blocks.into_iter();
    let mut at = 0;
    // In a stripped capture, each block was one line.
    while at < lines.len() {
        while heads.next_if(|head| *head <= at).is_some() {}
        let section = lines.get(..heads.peek().copied().unwrap_or(lines.len())).unwrap_or_default();
        match cells::table(section, at).filter(|(table, next)| *next > at && table.rows.iter().all(is_whole)) {
            Some((table, next)) => {
                found.push(Piece::Table(table, blocks.by_ref().take(next - at).collect()));
                at = next;
            }
            None => {
                found.extend(blocks.next().map(Piece::Block));
                at += 1;
            }
        }
    }
    found
}

/// Whether a heading of the portal's own stands at a line, and is no cell of a header row.
fn opens_a_section(lines: &[Line], at: usize) -> bool {
    let heading = lines.get(at).is_some_and(|line| headings::heading(line.as_str()).is_some());
    heading && lines.get(at + 1..).and_then(columns::line_header).is_some()
}

/// Whether a row has any cell beside its first.
fn is_whole(row: &RawRow) -> bool {
    row.cells.iter().filter(|cell| !cell.is_empty()).count() > 1
}

/// Whether a table of fields stands among the blocks.
pub(super) fn holds_fields(blocks: &[Block], markup: Markup) -> bool {
    pieces(blocks.to_vec(), markup).iter().any(|piece| matches!(piece, Piece::Table(table, _) if is_of_fields(table)))
}

/// The lines of a page whose tables all stand in its description, as its rendering has them.
pub(crate) fn rendered(blocks: &[Block]) -> Vec<Line> {
    blocks.iter().flat_map(lines_of).filter(|line| !prose::tidy(&line.text).is_blank()).collect()
}
