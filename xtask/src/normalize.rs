//! `cargo xtask normalize`: any pages to spec files in another folder.

use std::path::Path;

use portal_codegen::diagnostic::Severity;
use portal_codegen::pipeline;
use portal_codegen::spec::file;
use serde_json::json;

use crate::failure::Failure;
use crate::report::{Format, Report, Tally, say};
use crate::workspace::Workspace;
use crate::write::{File, Plan};
use crate::{Captures, Verdict, load};

/// Writes the spec of each capture that has no error to `<out>/<id>.json`.
///
/// # Errors
/// Files that cannot be read or written.
pub fn run(
    workspace: &Workspace,
    captures: &Captures,
    out: &Path,
    errata: Option<&Path>,
    format: Format,
) -> Result<Verdict, Failure> {
    let loaded = load::captures(workspace, captures, errata)?;
    let specs = pipeline::normalize(&loaded.pages(), &loaded.known);
    let mut findings = loaded.findings.clone();
    findings.extend(specs.diagnostics.iter().cloned());
    Report::new(format, loaded.sources()).findings(&findings, Severity::Note)?;
    let tally = Tally::of(&findings);
    let sound = pipeline::sound_specs(&specs, &loaded.known, &findings);
    let files: Vec<File> = sound.map(|api| File { path: format!("{}.json", api.id), text: file::write(api) }).collect();
    if files.is_empty() {
        say_in(format, &format!("{tally}; nothing was written"))?;
        return Ok(if tally.errors > 0 { Verdict::Findings } else { Verdict::Fine });
    }
    let plan = Plan::without_removals(out, &files)?;
    plan.apply(out, || {})?;
    for written in &files {
        let path = out.join(&written.path);
        match format {
            Format::Json => say(json!({"kind": "spec", "file": path.display().to_string()}))?,
            Format::Text | Format::Github => say(path.display())?,
        }
    }
    if tally.errors == 0 {
        say_in(format, &tally.to_string())?;
        return Ok(Verdict::Fine);
    }
    say_in(format, &format!("{tally}; nothing was written of the pages that have errors"))?;
    Ok(Verdict::Findings)
}

fn say_in(format: Format, text: &str) -> Result<(), Failure> {
    if format == Format::Json { Ok(()) } else { say(text) }
}
