//! A finding on one line: JSON for tools, or an annotation as GitHub reads it.

use portal_codegen::diagnostic::{Diagnostic, Severity};
use portal_codegen::source::{LineColumn, Source};
use serde_json::json;

/// One JSON object; lines and columns start at 1, the end is the place after the last character.
pub fn json(finding: &Diagnostic, source: Option<&Source>) -> String {
    let (start, end) = places(finding, source).unzip();
    let Diagnostic { code, severity, message, file, span: _, place, help, erratum, accepted } = finding;
    json!({
        "kind": "finding",
        "severity": severity.to_string(),
        "code": code.as_str(),
        "message": message,
        "file": file,
        "line": start.map(|at| at.line),
        "column": start.map(|at| at.column),
        "end_line": end.map(|at| at.line),
        "end_column": end.map(|at| at.column),
        "place": place,
        "help": help,
        "erratum": erratum,
        "accepted": accepted,
    })
    .to_string()
}

/// One workflow command of GitHub.
pub fn github(finding: &Diagnostic, source: Option<&Source>) -> String {
    let level = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let mut properties = vec![format!("title={}", property(finding.code.as_str()))];
    if let Some(file) = &finding.file {
        properties.push(format!("file={}", property(file)));
    }
    if let Some((start, end)) = places(finding, source) {
        properties.push(format!("line={},endLine={}", start.line, end.line));
        if start.line == end.line {
            properties.push(format!("col={},endColumn={}", start.column, end.column));
        }
    }
    let mut text = finding.message.clone();
    if let Some(place) = &finding.place {
        text = format!("{place}: {text}");
    }
    for line in finding.help.iter().chain(&finding.erratum) {
        text.push('\n');
        text.push_str(line);
    }
    format!("::{level} {}::{}", properties.join(","), message(&text))
}

fn places(finding: &Diagnostic, source: Option<&Source>) -> Option<(LineColumn, LineColumn)> {
    let (source, span) = source.zip(finding.span)?;
    Some((source.line_column(span.start), source.line_column(span.end)))
}

/// Escapes the text of a workflow command.
fn message(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    message(text).replace(':', "%3A").replace(',', "%2C")
}
