//! `cargo xtask lint`: what is found about the pages, with source excerpts.

use portal_codegen::diagnostic::Severity;
use portal_codegen::pipeline::{self, Provenance};

use crate::failure::Failure;
use crate::report::{Format, Report, Tally, say};
use crate::workspace::Workspace;
use crate::{Captures, Verdict, load};

/// What is shown beside errors and warnings.
#[derive(Debug, Clone, Copy, clap::Args)]
pub struct Show {
    /// Show notes in full too: mends, and facts that captures lost
    #[arg(long)]
    notes: bool,
    /// Show what errata files accept, with the reasons
    #[arg(long)]
    accepted: bool,
}

/// Tells all findings that no errata file accepts.
///
/// # Errors
/// Files that cannot be read.
pub fn run(workspace: &Workspace, captures: Option<&Captures>, show: Show, format: Format) -> Result<Verdict, Failure> {
    let mut loaded = match captures {
        None => load::own_pages(workspace)?,
        Some(captures) => load::captures(workspace, captures, None)?,
    };
    let specs = pipeline::normalize(&loaded.pages(), &loaded.known);
    let mut findings = std::mem::take(&mut loaded.findings);
    findings.extend(specs.diagnostics.iter().cloned());
    if captures.is_none() {
        findings.extend(if Tally::of(&findings).errors == 0 {
            pipeline::build(&specs, &loaded.known, &Provenance::new()).diagnostics
        } else {
            pipeline::link_findings(&specs, &loaded.known, &findings)
        });
    }
    let Show { notes, accepted } = show;
    let least = if notes || format == Format::Json { Severity::Note } else { Severity::Warning };
    let report = Report::new(format, loaded.sources());
    report.findings(&findings, least)?;
    if accepted {
        report.accepted(&findings)?;
    }
    let tally = Tally::of(&findings);
    if format == Format::Text {
        say(tally)?;
        if !notes && tally.notes > 0 {
            say("notes tell of mends and lost facts: `cargo xtask lint --notes` shows them")?;
        }
        if !accepted && tally.accepted > 0 {
            say("what is accepted, and why: `cargo xtask lint --accepted` shows it")?;
        }
    }
    Ok(if tally.errors + tally.warnings > 0 { Verdict::Findings } else { Verdict::Fine })
}
