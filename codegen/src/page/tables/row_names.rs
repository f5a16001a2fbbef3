//! What the names of rows tell beside the name: that it is none, or inside of which other row it stands.
//!
//! Hand-made tables list children below their parent under names such as `info.name`, `list[].no`, `- name` or `>> name`.

use std::collections::HashMap;

use super::columns;
use super::table::Strange;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::rendered::field_tree;
use crate::page::{Row, shapes};
use crate::source::{Span, Text, TextBuilder};

/// Rows nested deeper than this stay beside each other, and are told.
const DEEPEST: usize = 200;
/// What stands in front of the name of a child, once for each level.
const MARKS: &[char] = &['-', '–', '—', '>', '+', '└', '├', '»', '∟', '•', '·', '◦'];
/// What goes on with a mark and is none by itself.
const STROKES: &[char] = &['─', '│', '\u{3000}', ' '];

/// What stands in the place of a name and is none.
pub(crate) fn strange(name: &Text) -> Option<Diagnostic> {
    let text = name.as_str();
    let bare = shapes::without_marks(text);
    let signs = bare.contains(|c: char| !(c.is_alphanumeric() || "_-.$@:[]".contains(c)));
    let elements = bare.contains(['[', ']']);
    if shapes::is_name(text) && !shapes::is_cell(text) && !signs && !elements && !marked(text) {
        return None;
    }
    let message = format!("`{name}` stands where the name of a field or header is due");
    let help = match () {
        () if elements || marked(text) => {
            "write it below the object or array that it stands in, which has to be in the table, or capture the portal JSON"
        }
        () if shapes::is_name(text) && signs => {
            "write the name alone in the transcription; for a sign that marks it as required, write `required` behind it"
        }
        () => {
            "compare with the rendered page; in the transcription, put the cells of a row on one line and part text that is no row from the table"
        }
    };
    Some(Diagnostic::error(Code::StrangeRow, message).at(name.span()).help(help))
}

/// The heading of a column, or the mark of another one, in the place of a name.
pub(crate) fn heading(name: &Text) -> Option<Diagnostic> {
    let text = name.as_str();
    let badge = text.len() == 1 && text.starts_with(char::is_uppercase) && shapes::is_badge(text);
    let heads = text.starts_with(char::is_uppercase) && columns::heads_fields(text);
    (badge || heads).then(|| no_name(name))
}

/// What shows that rows were not told apart right.
pub(crate) fn badly_cut(strange: &Strange, place: &str) -> Diagnostic {
    let child = |name: &Text| crate::page::findings::child(place, name.as_str());
    match strange {
        Strange::Name(name) => no_name(name).about(child(name)),
        Strange::Cell { row, text } => {
            let message =
                format!("`{text}` stands in the row of `{row}`, and looks like a cell of another column or row");
            Diagnostic::error(Code::StrangeRow, message).at(text.span()).help(CUT).about(child(row))
        }
        Strange::Unclear(text) => {
            let message = format!("nothing tells whether `{text}` starts a row, or which cell of one it is");
            Diagnostic::error(Code::StrangeRow, message).at(text.span()).help(CUT).about(place)
        }
        Strange::Behind(text) => {
            let message = format!("`{text}` stands behind the last row of a table, and was read as text below it");
            Diagnostic::warning(Code::StrangeRow, message).at(text.span()).help(CUT).about(place)
        }
    }
}

/// How to make a table clear that stands one cell a line.
const CUT: &str = "compare with the rendered page, and in the transcription put each row on one line with `|` between its cells, below `Name | Description | Type | Sample |`";

fn no_name(name: &Text) -> Diagnostic {
    let message = format!("`{name}` stands where the name of a field or header is due, and looks like another cell");
    Diagnostic::error(Code::StrangeRow, message).at(name.span()).help(CUT)
}

fn marked(name: &str) -> bool {
    name.starts_with(MARKS)
}

/// The rows with those that their names put inside of others there. What is wrong with a name is told for the place that
/// the row got.
pub(crate) fn nest(rows: Vec<Row>, place: &str, findings: &mut Vec<Diagnostic>) -> Vec<Row> {
    let inside = |row: &Row| marked(row.name.as_str()) || shapes::without_marks(row.name.as_str()).contains(['.', '[']);
    if !rows.iter().any(inside) {
        tell(&rows, place, findings);
        return rows;
    }
    let mut tree = Tree::default();
    for row in rows {
        tree.add(row, place, findings);
    }
    tree.rows()
}

fn tell(rows: &[Row], place: &str, findings: &mut Vec<Diagnostic>) {
    for row in rows {
        let place = crate::page::findings::child(place, row.name.as_str());
        findings.extend(strange(&row.name).map(|found| found.about(place)));
    }
}

/// Rows in the order of the page, and which stands in which.
#[derive(Default)]
struct Tree {
    nodes: Vec<Node>,
    /// Where the row of a dotted name stands, without its brackets.
    by_path: HashMap<String, usize>,
    /// The rows that one with more marks can be a child of, from the top.
    open: Vec<usize>,
}

struct Node {
    row: Row,
    parent: Option<usize>,
    depth: usize,
}

impl Tree {
    fn add(&mut self, mut row: Row, place: &str, findings: &mut Vec<Diagnostic>) {
        let (level, start) = level(row.name.as_str());
        let parent =
            if level > 0 { level.checked_sub(1).and_then(|above| self.open.get(above)).copied() } else { None };
        let (path, last) = path(row.name.as_str());
        let dotted = if level > 0 {
            None
        } else {
            path.rsplit_once('.').and_then(|(above, _)| self.by_path.get(above)).copied()
        };
        let parent = parent.or(dotted).filter(|at| self.holds(*at));
        let list = row.name.as_str().ends_with("[]") && (parent.is_some() || !path.contains('.'));
        if parent.is_some() {
            let end = row.name.as_str().len();
            row.name = row.name.slice(start.max(last)..end).trim();
            row.name = without_elements(&row.name);
        } else if level == 0 && path.len() > last && !path.contains('.') {
            // `list[]` as the row of the list itself.
            row.name = without_elements(&row.name);
        }
        if list {
            row.ty = row.ty.take().map(|ty| if shapes::is_list(ty.as_str()) { ty } else { list_of(&ty) });
        }
        let at = self.nodes.len();
        let told = strange(&row.name).map(|found| found.about(crate::page::findings::child(place, row.name.as_str())));
        let dotted = || dotted_name(&row.name, place);
        findings.extend(told.or_else(|| (parent.is_none() && path.contains('.')).then(dotted)));
        self.open.truncate(level);
        self.open.resize(level, usize::MAX);
        self.open.push(at);
        self.by_path.insert(path, at);
        let depth = parent.and_then(|at| self.nodes.get(at)).map_or(0, |node| node.depth + 1);
        self.nodes.push(Node { row, parent, depth });
    }

    /// Whether a row can have children.
    fn holds(&self, at: usize) -> bool {
        self.nodes.get(at).is_some_and(|node| !field_tree::is_leaf(&node.row) && node.depth < DEEPEST)
    }

    fn rows(mut self) -> Vec<Row> {
        let mut children: Vec<Vec<Row>> = self.nodes.iter().map(|_| Vec::new()).collect();
        let mut top = Vec::new();
        // A parent always stands in front of its children.
        while let Some(Node { mut row, parent, .. }) = self.nodes.pop() {
            let mut own = children.pop().unwrap_or_default();
            own.reverse();
            if !own.is_empty() {
                row.children.get_or_insert_with(Vec::new).extend(own);
            }
            match parent.and_then(|at| children.get_mut(at)) {
                Some(siblings) => siblings.push(row),
                None => top.push(row),
            }
        }
        top.reverse();
        top
    }
}

/// How many marks stand in front of a name, and where it starts.
fn level(name: &str) -> (usize, usize) {
    let start = name.find(|c: char| !MARKS.contains(&c) && !STROKES.contains(&c)).unwrap_or(name.len());
    let level = name.get(..start).unwrap_or_default().chars().filter(|c| MARKS.contains(c)).count();
    (level, if level > 0 { start } else { 0 })
}

/// A dotted name without brackets: `list[].no` is `list.no`; and where its last part starts in the name.
fn path(name: &str) -> (String, usize) {
    let bare = shapes::without_marks(name);
    let last = bare.rfind('.').map_or(0, |at| at + 1);
    let mut path = String::with_capacity(bare.len());
    let mut inside = false;
    for c in bare.chars() {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            _ if !inside => path.push(c),
            _ => {}
        }
    }
    (path, last)
}

/// A name without the brackets that say that it is a list: `no[]`.
fn without_elements(name: &Text) -> Text {
    match name.as_str().find('[') {
        Some(at) if at > 0 && name.as_str().ends_with(']') => name.slice(0..at),
        _ => name.clone(),
    }
}

/// A list of elements of a type: `Array<string>`.
fn list_of(ty: &Text) -> Text {
    let (start, end) = (ty.span().start, ty.span().end);
    let mut built = TextBuilder::new();
    built.push_mapped("Array<", Span { start, end: start });
    built.push_text(ty);
    built.push_mapped(">", Span { start: end, end });
    built.finish(ty.span())
}

/// A dot in a name whose first part is no row above it that can have children.
fn dotted_name(name: &Text, place: &str) -> Diagnostic {
    let message = format!("`{name}` has a dot in its name, but nothing above it is the object that it would stand in");
    let help = "where it is a child, put the row of its parent, an object or array, above it; accept this where the name is sent as it stands";
    let found = Diagnostic::warning(Code::StrangeRow, message).at(name.span()).help(help);
    found.about(crate::page::findings::child(place, name.as_str()))
}
