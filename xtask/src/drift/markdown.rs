//! Drift as Markdown, fit for a pull request.

use portal_codegen::diagnostic::{Diagnostic, Severity};
use portal_codegen::pipeline::Wording;
use portal_codegen::spec::compare::{Change, Step};
use serde_json::Value;

use super::PageDrift;
use crate::failure::Failure;
use crate::report::say;

pub(super) fn print(drifts: &[PageDrift], findings: &[Diagnostic], step: Step) -> Result<(), Failure> {
    for drift in drifts {
        say(format_args!("### `{}`\n", drift.id))?;
        if !drift.is_known {
            match &drift.alike {
                Some(alike) => say(format_args!("No page is called so, but `{alike}` has its endpoint.\n"))?,
                None => say("A new page.\n")?,
            }
        } else if drift.changes.is_empty() {
            say("No changed fact.\n")?;
        } else {
            say("| place | before | after | senders | readers | Rust API |\n|---|---|---|---|---|---|")?;
            for change in &drift.changes {
                say(row(change))?;
            }
            say("")?;
        }
        let Wording { reworded, added, removed, unadopted } = &drift.wording;
        let lists = [
            ("Not told by a capture in this layout", &drift.untold),
            ("Reworded on the portal", reworded),
            ("Added on the portal", added),
            ("Removed on the portal", removed),
        ];
        for (what, places) in lists.into_iter().filter(|(_, places)| !places.is_empty()) {
            let places: Vec<String> = places.iter().map(|place| format!("`{}`", cell(place))).collect();
            say(format_args!("{what}: {}.\n", places.join(", ")))?;
        }
        if drift.is_known && *unadopted > 0 {
            say(format_args!("Texts without an adopted hash: {unadopted}.\n"))?;
        }
    }
    let told: Vec<&Diagnostic> =
        findings.iter().filter(|found| found.severity >= Severity::Warning && found.accepted.is_none()).collect();
    if !told.is_empty() {
        say("### Findings\n")?;
        for found in told {
            let place = found.place.as_ref().map(|place| format!(" (`{}`)", cell(place))).unwrap_or_default();
            say(format_args!("- {} `{}`: {}{place}", found.severity, found.code, found.message.replace('\n', " ")))?;
        }
        say("")?;
    }
    say(format_args!("Release: **{step}**"))
}

fn row(change: &Change) -> String {
    let value = |value: &Option<Value>| {
        value.as_ref().map_or("—".to_owned(), |value| format!("`{}`", cell(&value.to_string())))
    };
    let impact = change.impact;
    format!(
        "| `{}`{} | {} | {} | {} | {} | {} |",
        cell(&change.place),
        change.attribute.map(|attribute| format!(" {attribute}")).unwrap_or_default(),
        value(&change.before),
        value(&change.after),
        impact.senders,
        impact.readers,
        impact.rust
    )
}

/// A text that breaks no table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('`', "'").replace('\n', " ")
}
