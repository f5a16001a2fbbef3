//! Fields read line by line, and the tree they make.

use super::field_line::FieldLine;
use super::lines::Line;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::tables::rows;
use crate::page::{Block, Layout, Row, shapes};

/// Rows nested deeper than this are read as siblings.
const DEEPEST: usize = 200;

/// A row whose lines are being read.
pub(crate) struct OpenRow {
    /// The row so far.
    pub(crate) row: Row,
    /// How far its first line is indented.
    pub(crate) indent: usize,
    /// Whether its limits are being read.
    pub(crate) more: bool,
    /// Whether the page shows its children under it.
    pub(crate) opened: bool,
}

impl OpenRow {
    /// A row from its first line.
    pub(crate) fn new(field: FieldLine, line: &Line, layout: Layout) -> Self {
        let mut children = rows::children_of(field.ty.as_ref());
        if layout == Layout::RenderedLines {
            // The site shows a button where there are children, and this layout keeps it.
            children = Some(Vec::new());
        }
        let mut row = Row {
            name: field.name,
            ty: field.ty,
            badge: field.badge,
            description: field.rest.map(Block::Line).into_iter().collect(),
            children,
            span: line.text.span(),
            ..Row::default()
        };
        rows::take_size(&mut row);
        Self { row, indent: line.indent, more: false, opened: false }
    }

    /// Whether the line is the row's badge, on the line behind its name.
    pub(super) fn takes_badge(&self, pending: &[Line], line: &Line) -> bool {
        let Row { badge, description, .. } = &self.row;
        badge.is_none() && description.is_empty() && pending.is_empty() && shapes::is_badge_word(line.as_str())
    }
}

/// Makes a tree of rows: what is indented deeper than a row that can have children is its child.
pub(crate) fn nest(rows: Vec<OpenRow>, findings: &mut Vec<Diagnostic>) -> Vec<Row> {
    let mut tree = Tree::default();
    let mut rows = rows.into_iter().peekable();
    while let Some(OpenRow { row, indent, opened, .. }) = rows.next() {
        let shown = rows.peek().is_some_and(|next| next.indent > indent);
        if opened && !shown {
            findings.push(unclear(&row));
        }
        tree.close(indent);
        if tree.open.len() >= DEEPEST {
            let message = format!("`{}` is nested more than {DEEPEST} deep", row.name);
            findings.push(
                Diagnostic::error(Code::NestedTooDeep, message).at(row.span).help("is this a capture of one page?"),
            );
            tree.close(0);
        }
        tree.open.push((indent, row));
    }
    tree.close(0);
    tree.top
}

/// A page that shows children has to show where they end.
fn unclear(row: &Row) -> Diagnostic {
    let message = format!("the children of `{}` are shown, but nothing tells where they end", row.name);
    Diagnostic::error(Code::UnclearChildren, message)
        .at(row.name.span())
        .help("capture the page with its child parameters closed and give the children by an erratum, or capture the portal JSON")
}

#[derive(Default)]
struct Tree {
    top: Vec<Row>,
    open: Vec<(usize, Row)>,
}

impl Tree {
    /// Closes the rows that a row of this indent cannot be a child of.
    fn close(&mut self, indent: usize) {
        while let Some((_, row)) = self.open.pop_if(|(other, row)| *other >= indent || is_leaf(row)) {
            match self.open.last_mut() {
                Some((_, parent)) => parent.children.get_or_insert_with(Vec::new).push(row),
                None => self.top.push(row),
            }
        }
    }
}

/// Whether the row's type has no children.
pub(crate) fn is_leaf(row: &Row) -> bool {
    row.ty.as_ref().is_some_and(|ty| shapes::is_leaf(ty.as_str()))
}
