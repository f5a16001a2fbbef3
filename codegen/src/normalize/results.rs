//! Result codes: out of cells, and out of rows whose cells were glued together.

use std::collections::{HashMap, HashSet};

use super::ledger::Ledger;
use super::requirement::quote;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::ResultRow;
use crate::source::{Span, Text};
use crate::spec::{ResultCode, ResultStatus};

/// Reads the rows. `known` are codes of the gateway and of sibling pages: by them glued rows are split first.
pub(crate) fn read(rows: &[ResultRow], known: &HashSet<&str>, ledger: &mut Ledger<'_>) -> Vec<ResultCode> {
    let mut results: Vec<ResultCode> = Vec::new();
    let mut statuses: HashMap<String, ResultStatus> = HashMap::new();
    for row in rows {
        let cells = match row {
            ResultRow::Cells { code, status, message, action } => {
                Some([code.trim(), status.trim(), message.trim(), action.trim()])
            }
            ResultRow::Glued(text) => split(&text.trim(), known, ledger),
        };
        let Some(cells) = cells else { continue };
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
        if !text.is_blank() {
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
                .help("expected capitals, digits and `_`; delete the row from the transcription or add the code by an erratum"),
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
    let text = |text: &Text| (!text.is_blank()).then(|| text.as_str().to_owned());
    Some(ResultCode { code: code.as_str().to_owned(), status, message: text(message), action: text(action) })
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

/// Splits a glued row: by a known code, otherwise by its shape.
fn split(text: &Text, known: &HashSet<&str>, ledger: &mut Ledger<'_>) -> Option<[Text; 4]> {
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
            let help = "expected CODE, then S, F or U, then a sentence; add the code by an erratum";
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

/// Where codes could end: before an S, F or U that stands behind capitals, digits and `_`, and before no `_`.
fn ways(text: &str) -> Vec<usize> {
    let length =
        text.bytes().take_while(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_').count();
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
