//! Rows of tables as result codes.

use super::columns::Column;
use super::row_names;
use super::rows::{says_nothing, tell_unknown};
use super::table::{Cell, RawRow, RawTable, one_line};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::rendered::lines::Line;
use crate::page::{ResultRow, findings, shapes};
use crate::source::Text;

/// The rows of a table of result codes.
pub(crate) fn results(table: RawTable, findings: &mut Vec<Diagnostic>) -> Vec<ResultRow> {
    tell_unknown(&table, "were read as what to do", findings);
    findings.extend(table.strange.iter().map(|strange| row_names::badly_cut(strange, "/results")));
    let columns = table.columns;
    let place = |wanted| columns.iter().position(|column| *column == Some(wanted));
    let usual = place(Column::Code) == Some(0) && place(Column::Status) == Some(1);
    let parted = |row| if usual { apart(row, findings) } else { vec![row] };
    let rows: Vec<RawRow> = table.rows.into_iter().flat_map(parted).collect();
    for row in rows.iter().filter(|row| row.lines > 1) {
        let message = format!("the row of a result code breaks over {} lines; they were read as one row", row.lines);
        let code = place(Column::Code).and_then(|at| row.cells.get(at)).and_then(|cell| one_line(cell));
        let code = code.unwrap_or_default();
        let place = findings::child("/results", code.as_str());
        findings.push(Diagnostic::note(Code::MendedRow, message).at(row.span).about(place));
    }
    for row in &rows {
        let beyond = row.cells.get(columns.len()..).unwrap_or_default().iter().find_map(|cell| one_line(cell));
        if let Some(cell) = beyond.filter(|_| !columns.is_empty()) {
            let message = format!("`{cell}` stands in a column without a heading; it was read as what to do");
            let help = "compare with the rendered page; where it is something else, say so by errata";
            findings.push(Diagnostic::warning(Code::StrangeRow, message).at(cell.span()).help(help));
        }
    }
    let known = [place(Column::Code), place(Column::Status), place(Column::Message).or(place(Column::Description))];
    rows.iter()
        .map(|row| {
            let text = |at: &Option<usize>| {
                let cell = at.and_then(|at| row.cells.get(at)).filter(|cell| !says_nothing(cell))?;
                one_line(cell)
            };
            let [code, status, message] = known.each_ref().map(|at| text(at).unwrap_or_default());
            // What to do about it, and whatever else the row says.
            let counts = |at: usize| columns.get(at) == Some(&Some(Column::Count));
            let others = (0..row.cells.len()).filter(|at| !known.contains(&Some(*at)) && !counts(*at));
            let others: Vec<Text> = others.filter_map(|at| text(&Some(at))).collect();
            ResultRow::Cells { code, status, message, action: Text::join(&others, " ") }
        })
        .collect()
}

/// A row as the rows that stand on its line: each starts with the code that a status follows, which can be glued to the last
/// cell of the row before it.
fn apart(row: RawRow, findings: &mut Vec<Diagnostic>) -> Vec<RawRow> {
    let (span, lines) = (row.span, row.lines);
    let mut rows: Vec<RawRow> = Vec::new();
    let mut cells: Vec<Cell> = Vec::new();
    for cell in row.cells {
        let status = one_line(&cell).is_some_and(|text| shapes::is_status(text.as_str()));
        if status
            && cells.len() > 1
            && let Some(code) = cells.last_mut().and_then(take_code)
        {
            cells.retain(|cell| !cell.is_empty());
            rows.push(RawRow { cells: std::mem::take(&mut cells), span, lines, shares: false, broken: false });
            let message = format!("the row of `{}` stands on the line of another; the two were parted", code.text);
            let place = findings::child("/results", code.as_str());
            findings.push(Diagnostic::note(Code::MendedRow, message).at(code.text.span()).about(place));
            cells.push(vec![code]);
        }
        cells.push(cell);
    }
    rows.push(RawRow { cells, span, lines, shares: false, broken: false });
    rows
}

/// Takes the code off the end of a cell.
fn take_code(cell: &mut Cell) -> Option<Line> {
    let line = cell.pop()?;
    let whole = line.as_str();
    let behind = whole.rfind(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'));
    let start =
        behind.map_or(0, |at| at + whole.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8));
    let (before, code) = (line.text.slice(0..start).trim(), line.text.slice(start..whole.len()));
    let kept = if code.as_str().len() > 2 { before } else { line.text.clone() };
    if !kept.is_blank() {
        cell.push(line.with(kept));
    }
    (code.as_str().len() > 2).then(|| line.with(code))
}
