//! Whole pages, from their text to their spec.

mod accounted;
mod broken_cells;
mod business_info;
mod choices;
mod condition_words;
mod conditions;
mod either;
mod errata;
mod glued_values;
mod guard;
mod hedges;
mod identity;
mod inline_code;
mod kinds;
mod lengths;
mod linear;
mod listed_numbers;
mod listing;
mod lists;
mod lost_badges;
mod lost_bullets;
mod nets;
mod not_told;
mod one_line_lists;
mod other_things;
mod phrases;
mod pipe_rows;
mod plausible;
mod rendered;
mod responses;
mod sentences;
mod served;
mod soup;
mod spoken_names;
mod status_lists;
mod stripped;
mod subjects;
mod tables;
mod taken_back;
mod told;
mod value_columns;
mod value_lines;
mod verdicts;
mod wordings;

use std::collections::BTreeSet;

use super::{Context, Normalized, normalize};
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::Errata;
use crate::portal::Portal;
use crate::source::Source;
use crate::spec::{Api, ApiId};

/// What the pages of these tests share.
pub(crate) fn portal() -> Portal {
    Portal::parse(&Source::new(
        "portal.toml",
        r#"
[aliases]
"status" = "orderStatus"
[[result]]
name = "resultCode"
type = "string"
required = true
[[gateway_results]]
code = "SUCCESS"
status = "S"
message = "Done."
certainty = "page"
[update.set]
command = "UPDATE"
"#,
    ))
    .0
}

/// A page and its errata, normalized; the reader's findings come first, what is accepted is marked.
pub(crate) fn page(id: &str, text: &str, errata: Option<&str>, base: Option<&Api>) -> Normalized {
    let source = Source::new("page.txt", text);
    let reading = crate::page::read(&source);
    let errata = errata.map(|errata| Errata::parse(&Source::new("page.toml", errata)).0);
    let context = Context {
        id: ApiId::new(id).unwrap(),
        source: &source,
        portal: &portal(),
        errata: errata.as_ref(),
        base,
        known_codes: &BTreeSet::new(),
    };
    let mut normalized = normalize(&reading.page.unwrap(), &context);
    let findings = reading.diagnostics.into_iter().chain(normalized.diagnostics);
    normalized.diagnostics = findings.collect();
    if let Some(errata) = &errata {
        errata.accept(&mut normalized.diagnostics);
    }
    assert_eq!(normalized.counts.imbalance(), super::Imbalance::default());
    normalized
}

/// Findings as lines: severity, code, place in the file, message.
pub(crate) fn findings(normalized: &Normalized, text: &str) -> String {
    let source = Source::new("page.txt", text);
    let show = |found: &Diagnostic| {
        let at =
            found.span.filter(|_| found.file.as_deref() == Some("page.txt")).map(|span| source.line_column(span.start));
        let at = at.map_or(String::new(), |at| format!(" {}:{}", at.line, at.column));
        format!("{} {}{at} {}", found.severity, found.code, found.message)
    };
    // Most pages of these tests are about a request alone.
    let unanswered = normalized.api.as_ref().is_some_and(|api| api.response.fields.is_empty());
    let open = normalized.diagnostics.iter().filter(|found| found.accepted.is_none());
    let open = open.filter(|found| !(unanswered && found.code == Code::NoResults));
    open.map(show).collect::<Vec<_>>().join("\n")
}

/// The fields of a message, one a line, as compact JSON without their children.
pub(crate) fn fields(api: &Api, side: crate::side::Side) -> String {
    let message = super::conditions::settle::side_of(api, side);
    let show = |(at, field): (crate::spec::Pointer, &crate::spec::Field)| {
        let mut alone = field.clone();
        alone.fields.clear();
        let json = serde_json::to_string(&alone).unwrap();
        let rest = json.split_once(',').map_or("", |(_, rest)| rest.trim_end_matches('}'));
        format!("{at} {rest}")
    };
    let rules = message.rules.iter().map(|rule| format!("rule {}", serde_json::to_string(rule).unwrap()));
    message.walk().into_iter().map(show).chain(rules).collect::<Vec<_>>().join("\n")
}
