//! `cargo xtask generate`: pages and errata to specs, Rust and JSON Schemas.

use std::time::Instant;

use portal_codegen::diagnostic::{Code, Diagnostic, Severity};
use portal_codegen::pipeline;
use serde_json::json;

use crate::Verdict;
use crate::failure::Failure;
use crate::load;
use crate::progress::Progress;
use crate::report::{Format, Report, Tally, say};
use crate::summary::{Counts, Summary};
use crate::workspace::Workspace;
use crate::write::{Plan, State};

/// Generates everything, or tells what is stale.
///
/// # Errors
/// Files that cannot be read or written.
pub fn run(workspace: &Workspace, check: bool, format: Format) -> Result<Verdict, Failure> {
    let started = Instant::now();
    let progress = Progress::start("reading the pages");
    let mut loaded = load::own_pages(workspace)?;
    let before = load::provenance(workspace, &mut loaded)?;
    progress.now("making specs");
    let specs = pipeline::normalize(&loaded.pages(), &loaded.known);
    let mut findings = std::mem::take(&mut loaded.findings);
    findings.extend(specs.diagnostics.iter().cloned());
    let mut files = Vec::new();
    let mut fields = specs.fields();
    if is_whole(&findings) {
        progress.now("making code and schemas");
        let built = pipeline::build(&specs, &loaded.known, &before);
        (files, fields) = (built.products, built.fields);
        findings.extend(built.diagnostics);
    } else {
        findings.extend(pipeline::link_findings(&specs, &loaded.known, &findings));
    }
    let tally = Tally::of(&findings);
    progress.pause(|| Report::new(format, loaded.sources()).findings(&findings, Severity::Warning))?;
    let mut summary = Summary::new(Counts::of(specs.apis()), fields, tally, started.elapsed());
    if tally.errors > 0 {
        if check && is_whole(&findings) {
            let plan = Plan::new(workspace.root(), &files)?;
            progress.pause(|| tell_stale(&plan, format))?;
        }
        drop(progress);
        conclude(format, &summary, "nothing was written: mend the errors, or correct the page in its errata file")?;
        return Ok(Verdict::Findings);
    }
    let plan = Plan::new(workspace.root(), &files).map_err(|failure| failure.leaving("nothing was changed"))?;
    if !check {
        progress.now("writing");
        progress.count(plan.write.len());
        plan.apply(workspace.root(), || progress.step())?;
    }
    drop(progress);
    (summary.written, summary.removed) = (plan.write.len(), plan.remove.len());
    (summary.unchanged, summary.milliseconds) = (plan.unchanged, started.elapsed().as_millis());
    if check && !plan.is_current() {
        tell_stale(&plan, format)?;
        conclude(format, &summary, "nothing was written: run `cargo xtask generate` and commit what it writes")?;
        return Ok(Verdict::Findings);
    }
    conclude(format, &summary, "")?;
    Ok(Verdict::Fine)
}

/// Whether all files are made in spite of errors: what is about a page that is not there keeps nobody from being told what
/// would become of the rest.
fn is_whole(findings: &[Diagnostic]) -> bool {
    let is_stray = |code: Code| matches!(code, Code::StrayErrata | Code::StrayName);
    findings.iter().all(|found| found.severity < Severity::Error || is_stray(found.code))
}

fn tell_stale(plan: &Plan, format: Format) -> Result<(), Failure> {
    plan.stale().try_for_each(|(path, state)| stale(format, path, state))
}

fn stale(format: Format, path: &str, state: State) -> Result<(), Failure> {
    match format {
        Format::Text => say(format_args!("{state}: {path}")),
        Format::Json => say(json!({"kind": "stale", "file": path, "state": state.to_string()})),
        Format::Github => say(format_args!("::error file={path},title=stale::{state}: run `cargo xtask generate`")),
    }
}

fn conclude(format: Format, summary: &Summary, advice: &str) -> Result<(), Failure> {
    match format {
        Format::Json => say(serde_json::to_string(summary).unwrap_or_default()),
        Format::Text | Format::Github => {
            say(summary)?;
            if advice.is_empty() { Ok(()) } else { say(advice) }
        }
    }
}
