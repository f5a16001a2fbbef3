//! `cargo xtask lint`: what is found about the pages, with source excerpts.

use std::path::PathBuf;

use portal_codegen::diagnostic::Severity;
use portal_codegen::pipeline::{self, Provenance};

use crate::failure::Failure;
use crate::report::{Format, Report, Tally, say};
use crate::workspace::Workspace;
use crate::{Captures, Verdict, load};

/// Tells all findings that no errata file accepts.
///
/// # Errors
/// Files that cannot be read.
pub fn run(workspace: &Workspace, paths: &[PathBuf], notes: bool, format: Format) -> Result<Verdict, Failure> {
    let mut loaded = if paths.is_empty() {
        load::own_pages(workspace)?
    } else {
        load::captures(workspace, &Captures { paths: paths.to_vec(), id: None }, None)?
    };
    let specs = pipeline::normalize(&loaded.pages(), &loaded.known);
    let mut findings = std::mem::take(&mut loaded.findings);
    findings.extend(specs.diagnostics.iter().cloned());
    if paths.is_empty() && Tally::of(&findings).errors == 0 {
        findings.extend(pipeline::build(&specs, &loaded.known, &Provenance::new()).diagnostics);
    }
    let least = if notes || format == Format::Json { Severity::Note } else { Severity::Warning };
    Report::new(format, loaded.sources()).findings(&findings, least)?;
    let tally = Tally::of(&findings);
    if format == Format::Text {
        say(tally)?;
        if !notes && tally.notes > 0 {
            say("notes tell of mends and lost facts: `cargo xtask lint --notes` shows them")?;
        }
    }
    Ok(if tally.errors + tally.warnings > 0 { Verdict::Findings } else { Verdict::Fine })
}
