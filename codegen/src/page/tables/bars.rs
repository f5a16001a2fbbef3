//! Tables whose cells are parted by tabs, or by bars without blanks, as if blanks stood around the bars.

use super::columns;
use crate::page::rendered::lines::Line;
use crate::source::{Span, Text, TextBuilder};

/// What can part cells.
const SIGNS: &[char] = &['\t', '|'];
/// A line with more is no row.
const MOST: usize = 50;

/// Sets blanks around the bars of header rows of known tables that have none, and of the lines below them; bars for tabs.
pub(crate) fn set_apart(lines: &mut [Line]) {
    let mut found = None;
    for line in lines {
        if let Some(header) = SIGNS.iter().find_map(|sign| Some((*sign, header(&line.text, *sign)?))) {
            found = Some(header);
        }
        let Some((sign, width)) = found.filter(|(sign, _)| line.as_str().contains(*sign)) else { continue };
        let cells = cells(&line.text, sign);
        if cells.len() <= MOST {
            // Tabs behind the last cell are blanks at the end of a line.
            line.text = joined(&line.text, &cells, sign == '\t' && cells.len() == width);
        }
    }
}

/// How many cells the header row of a known table has whose cells this sign parts, and nothing else does.
fn header(line: &Text, sign: char) -> Option<usize> {
    let text = line.as_str();
    if !text.contains(sign) || text.contains(" |") || text.contains("| ") || text.matches(sign).nth(MOST).is_some() {
        return None;
    }
    let cells = cells(line, sign);
    let columns: Vec<_> =
        cells.iter().filter(|cell| !cell.is_blank()).map(|cell| columns::column(cell.as_str())).collect();
    columns::kind(&columns).map(|_| cells.len())
}

/// The cells that a sign parts, but for where it stands in quotes.
fn cells(line: &Text, sign: char) -> Vec<Text> {
    let text = line.as_str();
    let mut cells = Vec::new();
    let (mut start, mut quoted) = (0, false);
    for (at, c) in text.char_indices() {
        if c == '"' {
            quoted = !quoted;
        } else if c == sign && (!quoted || sign == '\t') {
            cells.push(line.slice(start..at).trim());
            start = at + c.len_utf8();
        }
    }
    cells.push(line.slice(start..text.len()).trim());
    cells
}

/// The cells in one line, with bars that stand apart.
fn joined(line: &Text, cells: &[Text], closed: bool) -> Text {
    let mut built = TextBuilder::new();
    for (at, cell) in cells.iter().enumerate() {
        let start = cell.span().start;
        if at > 0 {
            built.push_mapped(" | ", Span { start, end: start });
        }
        built.push_text(cell);
    }
    if closed {
        let end = line.span().end;
        built.push_mapped(" |", Span { start: end, end });
    }
    built.finish(line.span()).trim()
}
