//! Result codes: out of cells, and out of rows whose cells were glued together.

use std::collections::{HashMap, HashSet};

use super::ledger::Ledger;
use super::requirement::quote;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{ResultRow, says_nothing};
use crate::source::{Span, Text};
use crate::spec::{ResultCode, ResultStatus};

/// Reads the rows. `known` are codes of the gateway and of sibling pages: by them glued rows are split first.
pub(crate) fn read(rows: &[ResultRow], known: &HashSet<&str>, ledger: &mut Ledger<'_>) -> Vec<ResultCode> {
    let mut results: Vec<ResultCode> = Vec::new();
    let mut statuses: HashMap<String, ResultStatus> = HashMap::new();
    for cells in cells(rows, known, ledger) {
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

/// The cells of all rows, each row on its own.
fn cells(rows: &[ResultRow], known: &HashSet<&str>, ledger: &mut Ledger<'_>) -> Vec<[Text; 4]> {
    let mut all = Vec::new();
    for row in rows {
        match row {
            ResultRow::Cells { code, status, message, action } => {
                let (message, behind) = apart(&message.trim(), known, ledger);
                let (action, last) = apart(&action.trim(), known, ledger);
                all.push([code.trim(), status.trim(), message, action]);
                all.extend(behind.into_iter().chain(last).filter_map(|row| split(&row, known, ledger)));
            }
            ResultRow::Glued(text) => {
                let (first, behind) = apart(&text.trim(), known, ledger);
                all.extend(std::iter::once(first).chain(behind).filter_map(|row| split(&row, known, ledger)));
            }
        }
    }
    all
}

/// A text up to the first row that is glued to its end, and the rows that are.
fn apart(text: &Text, known: &HashSet<&str>, ledger: &mut Ledger<'_>) -> (Text, Vec<Text>) {
    let starts = glued_rows(text.as_str(), known);
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
            super::requirement::erratum(
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
    text.starts_with(|c: char| c.is_ascii_uppercase())
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

/// Splits a glued row: by the signs or blanks between its cells, by a known code, otherwise by its shape.
fn split(text: &Text, known: &HashSet<&str>, ledger: &mut Ledger<'_>) -> Option<[Text; 4]> {
    if let Some((code, status, rest)) = parted(text.as_str()) {
        let end = text.as_str().len();
        let (message, action) = match text.slice(rest..end).split_once("|") {
            Some((message, action)) => (message.trim(), without_pipes(&action)),
            None => (text.slice(rest..end).trim(), text.slice(end..end)),
        };
        return Some([text.slice(0..code), text.slice(status..status + 1), message, action]);
    }
    let ways = ways(text.as_str());
    let by_code = ways.iter().rev().find(|end| text.as_str().get(..**end).is_some_and(|code| known.contains(code)));
    let by_shape = || {
        let likely: Vec<usize> = ways.iter().copied().filter(|end| starts_a_sentence(text.as_str(), *end)).collect();
        if likely.is_empty() { ways.clone() } else { likely }
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

/// Where the code ends, the status stands and the rest starts, in a row whose cells stand apart: `BUSY|U|Wait`, `BUSY U Wait`.
fn parted(row: &str) -> Option<(usize, usize, usize)> {
    let code = code_length(row);
    let between = separator(row, code)?;
    let status = code + between;
    if code == 0 || !matches!(row.as_bytes().get(status), Some(b'S' | b'F' | b'U')) {
        return None;
    }
    let behind = if status + 1 == row.len() { 0 } else { separator(row, status + 1)? };
    Some((code, status, status + 1 + behind))
}

/// The length of what parts two cells at `at`: blanks, with a pipe, comma or colon among them or none.
fn separator(row: &str, at: usize) -> Option<usize> {
    let rest = row.get(at..)?;
    let length = rest.find(|c: char| !(c.is_whitespace() || matches!(c, '|' | ',' | ';' | ':'))).unwrap_or(rest.len());
    (length > 0).then_some(length)
}

fn without_pipes(text: &Text) -> Text {
    let bare = text.as_str().trim_matches(|c: char| c == '|' || c.is_whitespace());
    let start = text.as_str().find(bare).unwrap_or_default();
    text.slice(start..start + bare.len())
}

/// How many capitals, digits and `_` a text starts with.
fn code_length(text: &str) -> usize {
    text.bytes().take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_').count()
}

/// No code is longer; longer runs of capitals are not looked at.
const LONGEST_CODE: usize = 128;

/// Where rows start that are glued to the end of another: at a code with its status behind it.
fn glued_rows(text: &str, known: &HashSet<&str>) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_uppercase())) {
        let from = at + found;
        let rest = text.get(from..).unwrap_or_default();
        let length = code_length(rest).max(1);
        let glued = text.get(..from).is_some_and(|before| before.ends_with(|c: char| !c.is_whitespace()));
        let inside = text.get(..from).is_some_and(|before| before.ends_with(|c: char| c.is_alphanumeric() || c == '_'));
        let behind_a_word = inside && !text.get(..from).is_some_and(|before| before.ends_with(char::is_lowercase));
        if from > 0 && length <= LONGEST_CODE && !behind_a_word && starts_a_row(rest, glued, known) {
            starts.push(from);
        }
        at = from + length;
    }
    starts
}

/// Whether a code, its status and a sentence stand here: the status stands apart, or the code is known, or it is glued to
/// what stands before it.
fn starts_a_row(rest: &str, glued: bool, known: &HashSet<&str>) -> bool {
    if let Some((code, ..)) = parted(rest) {
        return code > 2 || rest.get(..code).is_some_and(|code| known.contains(code));
    }
    ways(rest).into_iter().filter(|end| starts_a_sentence(rest, *end)).any(|end| {
        let code = rest.get(..end).unwrap_or_default();
        known.contains(code) || (glued && code.len() > 2)
    })
}

/// Where codes could end: before an S, F or U that stands behind capitals, digits and `_`, and before no `_`.
fn ways(text: &str) -> Vec<usize> {
    let length = code_length(text);
    let bytes = text.as_bytes();
    let at = |at: usize| bytes.get(at).copied().unwrap_or_default();
    (2..length)
        .filter(|end| matches!(at(*end), b'S' | b'F' | b'U') && at(end - 1) != b'_')
        .filter(|end| !matches!(at(end + 1), b'_' | b'0'..=b'9'))
        .collect()
}

/// Whether a sentence starts behind the status at `end`: a capital and then a small letter or a blank, or nothing.
fn starts_a_sentence(text: &str, end: usize) -> bool {
    let mut rest = text.get(end + 1..).unwrap_or_default().chars();
    match (rest.next(), rest.next()) {
        (None, _) => true,
        (Some(first), second) => {
            let word = |second: char| second.is_lowercase() || second.is_whitespace() || matches!(second, '\'' | '’');
            (first.is_uppercase() && second.is_none_or(word)) || first.is_whitespace()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn show(row: &str, known: &[&str]) -> String {
        let source = Source::new("page.txt", row);
        let mut ledger = Ledger::new(&source);
        let rows = [ResultRow::Glued(source.slice(0..source.text().len()))];
        let known = known.iter().copied().collect();
        let results = read(&rows, &known, &mut ledger);
        let shown = results
            .iter()
            .map(|result| format!("{} {:?} {}", result.code, result.status, result.message.as_deref().unwrap_or("-")));
        let (found, _) = ledger.close(&HashSet::new());
        shown.chain(found.iter().map(|found| found.message.clone())).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a_glued_row_is_split_by_a_known_code() {
        assert_eq!(show("SUCCESSSSuccess", &["SUCCESS", "SUCCES"]), "SUCCESS S Success");
        assert_eq!(show("NOPE_FFFUnread", &["NOPE_F", "NOPE"]), "NOPE_F F FUnread");
    }

    #[test]
    fn a_glued_row_without_known_code_is_split_by_its_shape_and_told() {
        insta::assert_snapshot!(show("PARAM_ILLEGALFA parameter is wrong.", &[]), @r#"
        PARAM_ILLEGAL F A parameter is wrong.
        the glued row "PARAM_ILLEGALFA parameter is wrong." was split by its shape alone
        "#);
        insta::assert_snapshot!(show("UNKNOWN_THINGUUnknown.", &[]), @r#"
        UNKNOWN_THING U Unknown.
        the glued row "UNKNOWN_THINGUUnknown." was split by its shape alone
        "#);
    }

    #[test]
    fn rows_that_are_glued_to_each_other_are_parted_and_told() {
        insta::assert_snapshot!(show("SUCCESSSDone.BUSYFTry later.NO_STOCKFSold out", &["SUCCESS", "BUSY"]), @r#"
        SUCCESS S Done.
        BUSY F Try later.
        NO_STOCK F Sold out
        the row "BUSYFTry later." was glued to the one before it; the two were parted
        the row "NO_STOCKFSold out" was glued to the one before it; the two were parted
        the glued row "NO_STOCKFSold out" was split by its shape alone
        "#);
        insta::assert_snapshot!(show("SUCCESS|S|Done. NO_STOCK|F|Sold out|Order less|BUSY | U | Wait", &[]), @r#"
        SUCCESS S Done.
        NO_STOCK F Sold out
        BUSY U Wait
        the row "NO_STOCK|F|Sold out|Order less|" was glued to the one before it; the two were parted
        the row "BUSY | U | Wait" was glued to the one before it; the two were parted
        "#);
        insta::assert_snapshot!(show("SUCCESS S Done NO_STOCK F Sold out", &[]), @r#"
        SUCCESS S Done
        NO_STOCK F Sold out
        the row "NO_STOCK F Sold out" was glued to the one before it; the two were parted
        "#);
        assert_eq!(
            show("SUCCESSSSee BUSY and NO_STOCK below", &["SUCCESS", "BUSY"]),
            "SUCCESS S See BUSY and NO_STOCK below"
        );
        assert_eq!(
            show("SUCCESSSDone.BUSYFTry later.", &["SUCCESS"]).lines().take(2).collect::<Vec<_>>(),
            ["SUCCESS S Done.", "BUSY F Try later."]
        );
        assert_eq!(
            show("SUCCESSSGrade A, see NO_STOCK, US only", &["SUCCESS"]),
            "SUCCESS S Grade A, see NO_STOCK, US only"
        );
    }

    #[test]
    fn a_row_of_cells_ends_where_another_one_is_glued_to_it() {
        let source = Source::new("page.txt", "BUSY F Wait.NO_STOCKFSold out");
        let text = |from: usize, to: usize| source.slice(from..to);
        let row = ResultRow::Cells { code: text(0, 4), status: text(5, 6), message: text(7, 29), action: text(29, 29) };
        let mut ledger = Ledger::new(&source);
        let results = read(&[row], &HashSet::new(), &mut ledger);
        let shown: Vec<String> =
            results.iter().map(|result| format!("{} {:?} {:?}", result.code, result.status, result.message)).collect();
        insta::assert_snapshot!(shown.join("\n"), @r#"
        BUSY F Some("Wait.")
        NO_STOCK F Some("Sold out")
        "#);
    }

    #[test]
    fn a_glued_row_that_splits_in_several_ways_or_in_none_is_refused() {
        insta::assert_snapshot!(show("BUSFSU", &[]), @r#"the row "BUSFSU" can be split in several ways: BUSF S, BUSFS U"#);
        insta::assert_snapshot!(show("Nothing here", &[]), @r#"the row "Nothing here" cannot be split into a code, a status and a message"#);
    }

    #[test]
    fn one_code_with_two_statuses_is_an_error() {
        let source = Source::new("page.txt", "BUSY F U");
        let text = |from: usize, to: usize| source.slice(from..to);
        let row = |status: Text| ResultRow::Cells { code: text(0, 4), status, message: text(8, 8), action: text(8, 8) };
        let mut ledger = Ledger::new(&source);
        let results = read(&[row(text(5, 6)), row(text(7, 8))], &HashSet::new(), &mut ledger);
        assert_eq!(results.len(), 1);
        let (found, _) = ledger.close(&HashSet::new());
        assert_eq!(found[0].message, "`BUSY` is listed as F and as U");
    }
}
