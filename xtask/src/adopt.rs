//! `cargo xtask adopt`: takes over the hashes of a capture's sentences, once its facts are those of the spec.

use portal_codegen::diagnostic::Severity;
use portal_codegen::pipeline;

use crate::failure::Failure;
use crate::report::{Format, Report, Tally, say};
use crate::workspace::Workspace;
use crate::write::{File, Plan};
use crate::{Captures, Verdict, drift, load};

/// Writes the hashes of the captures' sentences to `spec/provenance.json`.
///
/// # Errors
/// Files that cannot be read or written.
pub fn run(workspace: &Workspace, captures: &Captures) -> Result<Verdict, Failure> {
    let mut loaded = load::captures(workspace, captures, None)?;
    let mut provenance = load::provenance(workspace, &mut loaded)?;
    let specs = pipeline::normalize(&loaded.pages(), &loaded.known);
    let mut findings = std::mem::take(&mut loaded.findings);
    findings.extend(specs.diagnostics.iter().cloned());
    Report::new(Format::Text, loaded.sources()).findings(&findings, Severity::Error)?;
    let drifts = drift::drifts(&loaded, &specs, &provenance, &load::layouts(workspace)?);
    if Tally::of(&findings).errors > 0 || drifts.iter().any(drift::PageDrift::has_changed) {
        drift::print(&drifts, &findings, drift::Format::Text)?;
        say("nothing was adopted: bring the transcription in step first")?;
        return Ok(Verdict::Findings);
    }
    for (id, page) in &specs.pages {
        let changed = pipeline::adopt_wording(&mut provenance, id, &page.provenance);
        say(format_args!("{id}: {changed} hashes taken over"))?;
    }
    let files = [File { path: pipeline::PROVENANCE.to_owned(), text: pipeline::write_provenance(&provenance) }];
    Plan::without_removals(workspace.root(), &files)?.apply(workspace.root(), || {})?;
    Ok(Verdict::Fine)
}
