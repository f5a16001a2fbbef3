//! Rows of tables as rows of the page: each cell into its place, badges out of descriptions.

use super::align::{Aligned, align};
use super::columns::Column;
use super::row_names;
use super::table::{Cell, RawRow, RawTable, one_line};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::broken::rejoin;
use crate::page::rendered::lines::Line;
use crate::page::rendered::{field_tree, headings, prose};
use crate::page::{Block, Host, Row, findings, shapes};
use crate::source::Text;

/// Whether rows may be about headers: one of their names is written as those of headers are, `Client-Id`.
pub(crate) fn are_of_headers(rows: &[Row]) -> bool {
    rows.iter().any(|row| row.name.as_str().contains('-') || row.name.as_str().starts_with(char::is_uppercase))
}

/// The rows of a table of fields or headers that stand at a place in the spec.
pub(crate) fn fields(table: RawTable, place: &str, findings: &mut Vec<Diagnostic>) -> Vec<Row> {
    tell_unknown(&table, "were read as parts of the descriptions", findings);
    let RawTable { columns, rows, one_a_line, strange, .. } = table;
    findings.extend(strange.iter().map(|strange| row_names::badly_cut(strange, place)));
    let outermost = rows.first().and_then(indent).unwrap_or_default();
    let mut fields: Vec<Row> = Vec::new();
    for raw in rows {
        let since = findings.len();
        let inner = !one_a_line && indent(&raw).is_some_and(|indent| indent > outermost);
        let row = field(&columns, raw, one_a_line, findings);
        if inner && fields.last().is_some_and(|above| !field_tree::is_leaf(above)) {
            findings.push(indented(&row.name));
        }
        if !one_a_line {
            findings.extend(row_names::heading(&row.name));
        }
        findings::about(findings, since, &findings::child(place, row.name.as_str()));
        fields.push(row);
    }
    row_names::nest(fields, place, findings)
}

/// How far a row's name stands from the start of its line.
fn indent(row: &RawRow) -> Option<usize> {
    Some(row.cells.first()?.first()?.indent)
}

/// Below an object, a row that stands further in may be a child of it.
fn indented(name: &Text) -> Diagnostic {
    let message = format!("`{name}` stands further in than the rows above it: as a child of the object there?");
    let help =
        "in the transcription, write `- ` in front of a child's name, and no blanks in front of a name that is none";
    Diagnostic::error(Code::UnclearChildren, message).at(name.span()).help(help)
}

fn field(columns: &[Option<Column>], raw: RawRow, one_a_line: bool, findings: &mut Vec<Diagnostic>) -> Row {
    let (beyond, shares) = (raw.cells.len().saturating_sub(columns.len()), raw.shares);
    let Aligned { cells, moved, missing } = match one_a_line {
        // Its cells were put into their columns when it was cut.
        true => Aligned { cells: raw.cells, moved: false, missing: 0 },
        false => align(columns, raw.cells),
    };
    let mut row = Row { span: raw.span, lost_list: raw.broken, ..Row::default() };
    let mut description = Cell::new();
    for (column, cell) in columns.iter().zip(cells) {
        let empty = *column != Some(Column::Required) && says_nothing(&cell);
        match column {
            _ if empty => {}
            Some(Column::Count) => {}
            Some(Column::Name) => row.name = one_line(&cell).unwrap_or_default(),
            Some(Column::Type) => row.ty = one_line(&cell),
            Some(Column::Sample) => row.sample = sample(&cell).filter(|text| !names_a_type(text.as_str())),
            Some(Column::Required) => row.badge = one_line(&cell),
            Some(Column::Length) => row.max_length = one_line(&cell).filter(|text| text.as_str() != "/"),
            _ => description.extend(cell),
        }
    }
    if let Some(at) = shapes::badge_behind(row.name.as_str()).filter(|_| row.badge.is_none()) {
        let whole = std::mem::take(&mut row.name);
        row.badge = Some(whole.slice(at..whole.as_str().len()));
        row.name = whole.slice(0..at).trim();
    }
    if beyond > 1 {
        let message = format!("the row of `{}` has {beyond} cells more than its table has columns", row.name);
        let help =
            "compare with the rendered page; in the transcription, give each row its line and each column its heading";
        findings.push(Diagnostic::error(Code::StrangeRow, message).at(row.span).help(help));
    }
    if shares {
        let message = format!("the row of `{}` stands on the line of another; the two were parted", row.name);
        findings.push(Diagnostic::note(Code::MendedRow, message).at(row.name.span()));
    }
    tell_mends(&row, raw.lines, moved, missing, findings);
    if row.ty.is_none() && columns.contains(&Some(Column::Type)) {
        findings.push(untyped(&row.name));
    }
    // The button of a block of code that the capture lost.
    if row.sample.take_if(|sample| headings::is_button(sample.as_str())).is_some() {
        findings.push(Diagnostic::note(Code::LostCell, format!("the sample of `{}` is lost", row.name)).at(row.span));
    }
    if row.badge.is_none() {
        row.badge = badge_in(&mut description);
    }
    row.lost_list |= !one_a_line && lacks_a_part(&description);
    row.description = rejoin::blocks(&description, findings);
    take_size(&mut row);
    row.children = children_of(row.ty.as_ref());
    row
}

/// Takes the size out of a type of texts: `String(32)` is a string of at most 32 characters.
pub(crate) fn take_size(row: &mut Row) {
    let Some((ty, size)) = row.ty.as_ref().and_then(|ty| shapes::size(ty.as_str()).map(|at| (ty.clone(), at))) else {
        return;
    };
    if row.max_length.is_none() {
        row.max_length = Some(ty.slice(size.clone()));
        row.ty = Some(ty.slice(0..size.start - 1).trim());
    }
}

/// Takes a badge out of a description: on a line of its own, or in front of the first sentence.
fn badge_in(description: &mut Cell) -> Option<Text> {
    if let Some(at) = description.iter().position(|line| shapes::is_badge_word(line.as_str())) {
        return Some(description.remove(at).text);
    }
    let first = description.first_mut()?;
    let (badge, behind) = shapes::badge_in_front(first.as_str())?;
    let (badge, rest) = (first.text.slice(badge), first.text.slice(behind..first.as_str().len()).trim());
    *first = first.with(rest);
    Some(badge)
}

/// Whether a description breaks between two sentences: those stand on one line, unless a list that is lost parted them. A
/// condition whose badge is lost opens in small letters.
fn lacks_a_part(description: &[Line]) -> bool {
    let opens = |line: &str| {
        line.starts_with(char::is_uppercase) || ["when ", "if ", "unless "].iter().any(|word| line.starts_with(word))
    };
    description.windows(2).any(|pair| match pair {
        [above, below] => above.as_str().ends_with(['.', ':', '。', '：']) || opens(below.as_str()),
        _ => false,
    })
}

/// Whether the cell only says that nothing stands in it: `-`, `N/A`.
pub(super) fn says_nothing(cell: &[Line]) -> bool {
    one_line(cell).is_some_and(|text| shapes::says_nothing(text.as_str()))
}

/// Whether a sample only says where its type is listed: `See SyncDataInfo.`
fn names_a_type(text: &str) -> bool {
    text.starts_with("See ") && shapes::is_type(text)
}

pub(super) fn tell_unknown(table: &RawTable, what: &str, findings: &mut Vec<Diagnostic>) {
    for cell in &table.unknown {
        let message = format!("no rule knows a column `{cell}`; its cells {what}");
        let help = "give what it says by errata, and accept this finding; or teach the table of columns the word";
        findings.push(Diagnostic::warning(Code::UnknownColumn, message).at(cell.span()).help(help));
    }
}

/// A row has no type.
pub(crate) fn untyped(name: &Text) -> Diagnostic {
    Diagnostic::note(Code::LostCell, format!("the row of `{name}` has no type")).at(name.span())
}

fn tell_mends(row: &Row, lines: usize, moved: bool, missing: usize, findings: &mut Vec<Diagnostic>) {
    let name = &row.name;
    let mut tell = |code, message: String| findings.push(Diagnostic::note(code, message).at(row.span));
    if lines > 1 {
        tell(Code::MendedRow, format!("the row of `{name}` breaks over {lines} lines; they were read as one row"));
    }
    match (missing, moved) {
        (0, false) => {}
        (0, true) => tell(
            Code::MendedRow,
            format!("the cells of `{name}` stand in other columns than their own; they were put back by their shapes"),
        ),
        (1, false) => tell(Code::LostCell, format!("the row of `{name}` lacks its last cell")),
        (_, false) => tell(Code::LostCell, format!("the row of `{name}` lacks its last {missing} cells")),
        (_, true) => tell(
            Code::LostCell,
            format!("the row of `{name}` lacks a cell in front of others; those were put back by their shapes"),
        ),
    }
}

/// No children where the type has none; otherwise a table does not tell.
pub(crate) fn children_of(ty: Option<&Text>) -> Option<Vec<Row>> {
    ty.filter(|ty| shapes::is_leaf(ty.as_str())).map(|_| Vec::new())
}

/// A sample of several lines keeps them apart, but for a coded text that broke.
fn sample(cell: &[Line]) -> Option<Text> {
    let texts: Vec<Text> = cell.iter().map(|line| line.text.clone()).collect();
    let coded =
        cell.first().is_some_and(|line| line.as_str().contains('=') && !line.as_str().starts_with(['{', '[', '"']));
    let code = coded && cell.iter().all(|line| !line.as_str().contains(char::is_whitespace));
    (!texts.is_empty()).then(|| Text::join(&texts, if code { "" } else { "\n" }))
}

/// The rows of a table of hosts.
pub(crate) fn hosts(table: RawTable, findings: &mut Vec<Diagnostic>) -> Vec<Host> {
    tell_unknown(&table, "were left out", findings);
    let place = |wanted| table.columns.iter().position(|column| *column == Some(wanted));
    let known = [place(Column::Environment), place(Column::Domain)];
    let mut hosts = Vec::new();
    for row in &table.rows {
        let text = |at: &Option<usize>| at.and_then(|at| row.cells.get(at)).and_then(|cell| one_line(cell));
        let [environment, domain] = known.each_ref().map(|at| text(at).unwrap_or_default());
        if (0..row.cells.len()).any(|at| !known.contains(&Some(at)) && text(&Some(at)).is_some()) {
            let message = "this row says more than a host's environment and name; the rest was left out";
            findings.push(Diagnostic::warning(Code::StrangeRow, message).at(row.span));
        }
        if !domain.is_blank() && !is_host(domain.as_str()) {
            let message = format!("`{domain}` is no name of a host; the row was left out");
            let help = "expected rows such as `Production | open.example.hk |`; mend them in the transcription";
            findings.push(Diagnostic::error(Code::StrangeRow, message).at(row.span).help(help));
            continue;
        }
        hosts.push(Host { environment, domain });
    }
    hosts
}

/// `open.example.hk`, perhaps with a scheme, a port or a path.
fn is_host(text: &str) -> bool {
    let name = text.split_once("://").map_or(text, |(_, name)| name);
    name.contains('.')
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '/' | '_'))
}

/// A table of other columns as a block: its cells keep their lines.
pub(crate) fn block(header: &[Text], rows: &[RawRow]) -> Block {
    let header = header.iter().map(|cell| prose::block(cell).into_iter().collect()).collect();
    let cells = |row: &RawRow| row.cells.iter().map(|cell| prose::blocks(cell)).collect();
    Block::Table(crate::page::Table {
        rows: std::iter::once(header).chain(rows.iter().map(cells)).collect(),
        flat: false,
    })
}
