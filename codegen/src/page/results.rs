//! Result codes whose cells were glued together: `PARAM_ILLEGALFThe request is wrong.`

use super::lines::Line;
use super::{ResultRow, columns};
use crate::source::Text;

/// The glued rows from a line on, a header row of glued words included; tells the first line behind them.
pub(super) fn glued(lines: &[Line], mut at: usize) -> (Vec<ResultRow>, usize) {
    let mut rows: Vec<Text> = Vec::new();
    if lines.get(at).is_some_and(|line| columns::is_glued_header(&line.text)) {
        at += 1;
    }
    while let Some(line) = lines.get(at).filter(|line| is_glued(line.as_str())) {
        rows.push(line.text.clone());
        at += 1;
    }
    (rows.into_iter().map(ResultRow::Glued).collect(), at)
}

/// A row starts with a code in capitals and goes on with a status, both without a blank between.
fn is_glued(text: &str) -> bool {
    let code = text.find(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')).unwrap_or(text.len());
    code >= 3 && text.starts_with(|c: char| c.is_ascii_uppercase())
}
