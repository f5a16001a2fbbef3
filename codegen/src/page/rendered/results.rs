//! Result codes whose cells were glued together: `PARAM_ILLEGALFThe request is wrong.`

use super::lines::Line;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::ResultRow;
use crate::page::tables::columns::{self, Column};
use crate::source::Text;

/// The glued rows among lines, and the lines that are none. A header row of glued words tells nothing.
pub(crate) fn glued(lines: &[Line], findings: &mut Vec<Diagnostic>) -> (Vec<ResultRow>, Vec<Line>) {
    let mut rows: Vec<Vec<Text>> = Vec::new();
    let mut others = Vec::new();
    let mut inside = false;
    let mut acts = false;
    for line in lines {
        if is_glued(line.as_str()) || is_glued_to_words(line.as_str()) {
            rows.push(vec![line.text.clone()]);
            inside = true;
        } else if let Some(columns) = columns::glued_header(&line.text) {
            inside = false;
            acts |= columns.contains(&Some(Column::Action));
            if columns.get(1) != Some(&Some(Column::Status)) {
                findings.push(other_order(&line.text));
            }
        } else if let Some(row) = rows.last_mut().filter(|row| inside && !line.gap && goes_on(row, line)) {
            row.push(line.text.clone());
        } else {
            others.push(line.clone());
            inside = false;
        }
    }
    let rows = rows.into_iter().map(|row| {
        let text = Text::join(&row, " ");
        if row.len() > 1 {
            let message =
                format!("the row of a result code breaks over {} lines; they were read as one row", row.len());
            findings.push(Diagnostic::note(Code::MendedRow, message).at(text.span()).about("/results"));
        }
        ResultRow::Glued { text, acts }
    });
    (rows.collect(), others)
}

/// Whether a line goes on with a message: behind a closed sentence, a few words without an end are a heading.
fn goes_on(row: &[Text], line: &Line) -> bool {
    let closed = row.last().is_some_and(|text| text.as_str().ends_with(['.', '\u{3002}', '!']));
    let short = line.as_str().split_whitespace().count() < 4 && !line.as_str().ends_with(['.', '\u{3002}', '!']);
    !(closed && short)
}

/// Glued cells can be told apart only where the status stands right behind the code.
fn other_order(header: &Text) -> Diagnostic {
    let message = format!("the columns `{header}` stand in an order in which glued cells cannot be told apart");
    Diagnostic::error(Code::UnreadResult, message)
        .at(header.span())
        .about("/results")
        .help("part the cells in the transcription with `|`, below `Code | Value | Message |`")
}

/// A row starts with a code in capitals. A word in capitals alone holds no status.
fn is_glued(text: &str) -> bool {
    let alone = text.get(2..).is_none_or(|rest| !rest.contains(['S', 'F', 'U']));
    let code = text.find(|c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')).unwrap_or(text.len());
    code >= 3 && (code < text.len() || !alone) && text.starts_with(|c: char| c.is_ascii_uppercase())
}

/// A row whose code is no word in capitals, which no code is: it is no part of the row above it either.
fn is_glued_to_words(text: &str) -> bool {
    let word = text.split(char::is_whitespace).next().unwrap_or_default();
    let end = word.char_indices().zip(word.chars().skip(1)).skip(2).find(|((_, c), next)| {
        matches!(c, 'S' | 'F' | 'U') && (next.is_uppercase() || (!next.is_ascii() && next.is_alphabetic()))
    });
    let code = end.and_then(|((at, _), _)| word.get(..at)).unwrap_or_default();
    code.ends_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-'))
}
