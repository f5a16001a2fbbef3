//! Result codes: out of cells, and out of rows whose cells were glued together.

mod glued_rows;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use self::glued_rows::{glued_rows, parted, without_pipes};
use super::fields::requirement::quote;
use super::ledger::Ledger;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{ResultRow, says_nothing};
use crate::source::{Span, Text};
use crate::spec::{ResultCode, ResultStatus};

/// Reads the rows. `known` are codes of the gateway and of sibling pages: by them glued rows are split first.
pub(crate) fn read(rows: &[ResultRow], known: &HashSet<&str>, ledger: &mut Ledger<'_>) -> Vec<ResultCode> {
    let mut results: Vec<ResultCode> = Vec::new();
    let mut statuses: HashMap<String, ResultStatus> = HashMap::new();
    let known =
        Known { codes: known, words: words_in_capitals(rows.iter().any(is_glued).then(|| ledger.source().text())) };
    for cells in cells(rows, &known, ledger) {
        let Some(result) = result(&cells, ledger) else { continue };
        match statuses.get(&result.code) {
            None => {
                record(&cells, &result, ledger);
                statuses.insert(result.code.clone(), result.status);
                results.push(result);
            }
            Some(status) => repeated(&result, *status, cells[0].span(), ledger),
        }
    }
    results
}

/// What glued rows are split by.
struct Known<'k> {
    /// Codes of the gateway and of sibling pages.
    codes: &'k HashSet<&'k str>,
    /// Words in capitals that stand on the page.
    words: HashSet<&'k str>,
}

impl Known<'_> {
    /// Of several places where a code could end, the only one behind which a word stands that stands elsewhere as well, and
    /// not only the end of one: `NO_ROOMFAPI is closed` on a page that speaks of an API, but of no `FAPI`.
    fn by_word(&self, text: &str, ends: &[usize]) -> Option<usize> {
        let word = |end: usize| text.get(end + 1..).and_then(|rest| rest.split(|c: char| !c.is_alphanumeric()).next());
        let mut known = ends.iter().copied().filter(|end| word(*end).is_some_and(|word| self.words.contains(word)));
        let in_capitals = ends.iter().all(|end| word(*end).is_some_and(is_in_capitals));
        known.next().filter(|_| in_capitals && ends.len() > 1 && known.next().is_none())
    }
}

/// The words of a text that are written in capitals.
fn words_in_capitals(text: Option<&str>) -> HashSet<&str> {
    let words = text.into_iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words.filter(|word| is_in_capitals(word)).collect()
}

fn is_in_capitals(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_glued(row: &ResultRow) -> bool {
    matches!(row, ResultRow::Glued { .. })
}

/// The cells of all rows, each row on its own.
fn cells(rows: &[ResultRow], known: &Known<'_>, ledger: &mut Ledger<'_>) -> Vec<[Text; 4]> {
    let mut all = Vec::new();
    for row in rows {
        match row {
            ResultRow::Cells { code, status, message, action } => {
                let (message, behind) = apart(&message.trim(), known, ledger);
                let (action, last) = apart(&action.trim(), known, ledger);
                all.push([code.trim(), status.trim(), message, action]);
                all.extend(behind.into_iter().chain(last).filter_map(|row| split(&row, known, ledger)));
            }
            ResultRow::Glued { text, acts } => {
                let (first, behind) = apart(&text.trim(), known, ledger);
                for row in std::iter::once(first).chain(behind) {
                    let cells = split(&row, known, ledger);
                    all.extend(cells.map(|cells| if *acts { with_action(cells, ledger) } else { cells }));
                }
            }
        }
    }
    all
}

/// A text up to the first row that is glued to its end, and the rows that are.
fn apart(text: &Text, known: &Known<'_>, ledger: &mut Ledger<'_>) -> (Text, Vec<Text>) {
    let starts = glued_rows(text.as_str(), known.codes);
    let ends = starts.iter().skip(1).copied().chain([text.as_str().len()]);
    let rows: Vec<Text> = starts.iter().zip(ends).map(|(start, end)| text.slice(*start..end).trim()).collect();
    for row in &rows {
        let message = format!("the row {} was glued to the one before it; the two were parted", quote(row.as_str()));
        ledger.find(Diagnostic::note(Code::SplitRow, message).at(row.span()).about("/results"));
    }
    let first = starts.first().map_or_else(|| text.clone(), |start| text.slice(0..*start).trim());
    (first, rows)
}

fn repeated(result: &ResultCode, known: ResultStatus, span: Span, ledger: &mut Ledger<'_>) {
    let place = format!("/results/{}", result.code);
    let found = if result.status == known {
        Diagnostic::warning(Code::DuplicateResult, format!("`{}` is listed twice; the first row is kept", result.code))
            .help("accept this finding, or correct the texts by an erratum")
    } else {
        let message = format!("`{}` is listed as {known:?} and as {:?}", result.code, result.status);
        Diagnostic::error(Code::ResultConflict, message).help("find out which holds, and say so by an erratum").erratum(
            super::fields::requirement::erratum(
                &place,
                "status",
                &format!("\"{known:?}\""),
                &format!("\"{:?}\"", result.status),
            ),
        )
    };
    ledger.find_settled_by("status", found.at(span).about(place));
}

fn record(cells: &[Text; 4], result: &ResultCode, ledger: &mut Ledger<'_>) {
    let place = format!("/results/{}", result.code);
    let [code, status, message, action] = cells;
    ledger.fact(&place, None, "result", code.span());
    ledger.fact(&place, "status", "result", status.span());
    for (attribute, text) in [("message", message), ("action", action)] {
        if !is_empty(text) {
            ledger.text_fact(&place, attribute, std::slice::from_ref(text));
        }
    }
}

fn result(cells: &[Text; 4], ledger: &mut Ledger<'_>) -> Option<ResultCode> {
    let [code, status, message, action] = cells;
    if !is_code(code.as_str()) {
        let found = quote(code.as_str());
        ledger.find(
            Diagnostic::error(Code::UnreadResult, format!("{found} stands where a result code is due"))
                .at(code.span())
                .about("/results")
                .help("expected capitals, digits and `_`; delete the row from the transcription where it is none"),
        );
        return None;
    }
    let Some(status) = read_status(status.as_str()) else {
        let found = quote(status.as_str());
        let place = format!("/results/{code}");
        ledger.find_settled_by(
            "",
            Diagnostic::error(Code::UnreadResult, format!("`{code}` has the status {found}, which is none"))
                .at(if status.is_blank() { code.span() } else { status.span() })
                .about(&place)
                .help("expected S, F or U; add the code by an erratum")
                .erratum(format!(
                    "[[correct]]\nat = {place:?}\nset = {{ status = \"F\", message = \"…\" }}\nreason = \"…\"\nevidence = \"…\"\ncertainty = \"inferred\"\n"
                )),
        );
        return None;
    };
    let text = |text: &Text| (!is_empty(text)).then(|| text.as_str().to_owned());
    Some(ResultCode { code: code.as_str().to_owned(), status, message: text(message), action: text(action) })
}

/// Whether nothing stands in a cell, or only a sign that says so.
fn is_empty(cell: &Text) -> bool {
    cell.is_blank() || says_nothing(cell.as_str())
}

fn is_code(text: &str) -> bool {
    // The cell of the code is lost where that of the status stands in its place.
    let status = matches!(text, "S" | "F" | "U");
    !status
        && text.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit())
        && text.contains(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

fn read_status(text: &str) -> Option<ResultStatus> {
    match text.to_lowercase().as_str() {
        "s" | "success" => Some(ResultStatus::S),
        "f" | "fail" | "failed" | "failure" => Some(ResultStatus::F),
        "u" | "unknown" => Some(ResultStatus::U),
        _ => None,
    }
}

/// A row of a table with a column for what to do: that starts where a capital is glued to the end of a sentence.
fn with_action([code, status, message, action]: [Text; 4], ledger: &mut Ledger<'_>) -> [Text; 4] {
    let text = message.as_str();
    if !action.is_blank() || is_empty(&message) {
        return [code, status, message, action];
    }
    if let Some(at) = glued_rows::end_of_message(text) {
        let (message, action) = (message.slice(0..at), message.slice(at..text.len()));
        return [code, status, message, action];
    }
    if !text.ends_with(['.', '。', '!']) {
        let found = format!("whether {} holds what to do as well cannot be told", quote(text));
        let help = "compare with the rendered page, and part the cells in the transcription with `|`";
        let place = format!("/results/{code}");
        ledger.find(Diagnostic::warning(Code::StrangeRow, found).at(message.span()).about(place).help(help));
    }
    [code, status, message, action]
}

/// Splits a glued row: by the signs or blanks between its cells, by a known code, otherwise by its shape.
fn split(text: &Text, known: &Known<'_>, ledger: &mut Ledger<'_>) -> Option<[Text; 4]> {
    if let Some((code, status, rest)) = parted(text.as_str()) {
        let end = text.as_str().len();
        let (message, action) = match text.slice(rest..end).split_once("|") {
            Some((message, action)) => (message.trim(), without_pipes(&action)),
            None => (text.slice(rest..end).trim(), text.slice(end..end)),
        };
        return Some([text.slice(0..code), text.slice(status..status + 1), message, action]);
    }
    let ways = glued_rows::ways(text.as_str());
    let by_code =
        ways.iter().rev().find(|end| text.as_str().get(..**end).is_some_and(|code| known.codes.contains(code)));
    let by_shape = || {
        let starts = |end: &usize| glued_rows::starts_a_message(text.as_str(), *end);
        let otherwise = |end: &usize| glued_rows::starts_otherwise(text.as_str(), *end);
        let likely: Vec<usize> = ways.iter().copied().filter(starts).collect();
        let other: Vec<usize> = ways.iter().copied().filter(otherwise).collect();
        let ends = [likely, other].into_iter().find(|ways| !ways.is_empty()).unwrap_or_else(|| ways.clone());
        match known.by_word(text.as_str(), &ends) {
            Some(end) => vec![end],
            None => ends,
        }
    };
    let ends = by_code.map_or_else(by_shape, |end| vec![*end]);
    let place = "/results";
    match ends.as_slice() {
        [end] => {
            let parts =
                [text.slice(0..*end), text.slice(*end..end + 1), text.slice(end + 1..text.as_str().len()).trim()];
            if by_code.is_none() {
                let message = format!("the glued row {} was split by its shape alone", quote(text.as_str()));
                let place = format!("/results/{}", parts[0]);
                ledger.find(Diagnostic::note(Code::SplitRow, message).at(text.span()).about(place));
            }
            let [code, status, message] = parts;
            Some([code, status, message, text.slice(text.as_str().len()..text.as_str().len())])
        }
        [] => {
            let message =
                format!("the row {} cannot be split into a code, a status and a message", quote(text.as_str()));
            let help = "expected CODE, then S, F or U, then a sentence; part the cells in the transcription";
            ledger.find(Diagnostic::error(Code::UnreadResult, message).at(text.span()).about(place).help(help));
            None
        }
        several => {
            let codes: Vec<String> = several
                .iter()
                .map(|end| {
                    format!(
                        "{} {}",
                        text.as_str().get(..*end).unwrap_or_default(),
                        text.as_str().get(*end..end + 1).unwrap_or_default()
                    )
                })
                .collect();
            let message =
                format!("the row {} can be split in several ways: {}", quote(text.as_str()), codes.join(", "));
            ledger.find(
                Diagnostic::error(Code::AmbiguousResult, message)
                    .at(text.span())
                    .about(place)
                    .help("a page or `portal.toml` that lists the code elsewhere settles this, as does parting the cells in the transcription"),
            );
            None
        }
    }
}
