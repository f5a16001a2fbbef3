//! `cargo xtask drift`: captures against the specs: what changed, and whom it breaks.

mod markdown;
mod text;

use std::collections::BTreeMap;

use portal_codegen::diagnostic::{Diagnostic, Severity};
use portal_codegen::page::Layout;
use portal_codegen::pipeline::{self, Provenance, Wording};
use portal_codegen::spec::ApiId;
use portal_codegen::spec::compare::{Change, Kind, Step, compare};
use serde_json::json;

use crate::failure::Failure;
use crate::report::{self, Report, Tally, say};
use crate::workspace::Workspace;
use crate::{Captures, Verdict, load};

/// How changes are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For the terminal.
    Text,
    /// For a pull request.
    Markdown,
    /// One JSON object a line.
    Json,
}

/// What became of one page.
pub struct PageDrift {
    id: ApiId,
    file: String,
    /// Whether the page has a spec at all.
    is_known: bool,
    /// Where it has none: the page that has its endpoint.
    alike: Option<ApiId>,
    /// Changed facts.
    changes: Vec<Change>,
    /// Facts of the spec that a capture in its layout cannot tell, so that they may have changed unseen.
    untold: Vec<String>,
    /// Sentences that read otherwise.
    wording: Wording,
}

impl PageDrift {
    /// Whether the capture tells other facts than the spec.
    pub fn has_changed(&self) -> bool {
        !self.is_known || !self.changes.is_empty()
    }

    /// The step that a release has to take for it.
    fn step(&self) -> Step {
        let wording = if self.wording.has_changed() { Step::Patch } else { Step::None };
        if self.is_known { Step::of(&self.changes).max(wording) } else { Step::Minor }
    }
}

/// Compares captures with the specs. Changed facts are findings, and so is what could not be read for certain; reworded
/// sentences are only told.
///
/// # Errors
/// Files that cannot be read.
pub fn run(workspace: &Workspace, captures: &Captures, format: Format) -> Result<Verdict, Failure> {
    let mut loaded = load::captures(workspace, captures, None)?;
    let adopted = load::provenance(workspace, &mut loaded)?;
    let specs = pipeline::normalize(&loaded.pages(), &loaded.known);
    let mut findings = std::mem::take(&mut loaded.findings);
    findings.extend(specs.diagnostics.iter().cloned());
    let format_of_findings = match format {
        Format::Json => report::Format::Json,
        Format::Text | Format::Markdown => report::Format::Text,
    };
    // What is new on the portal and not understood may be a changed fact, so warnings count as such.
    Report::new(format_of_findings, loaded.sources()).findings(&findings, Severity::Warning)?;
    let drifts = drifts(&loaded, &specs, &adopted, &load::layouts(workspace)?);
    print(&drifts, &findings, format)?;
    let changed = drifts.iter().any(PageDrift::has_changed);
    let told = Tally::of(&findings);
    Ok(if changed || told.errors + told.warnings > 0 { Verdict::Findings } else { Verdict::Fine })
}

/// Compares each capture that could be read with its spec, whose transcription is in one of `layouts`.
pub fn drifts(
    loaded: &load::Loaded,
    specs: &pipeline::Specs,
    adopted: &Provenance,
    layouts: &BTreeMap<ApiId, Layout>,
) -> Vec<PageDrift> {
    let mut drifts = Vec::new();
    for (id, capture) in &loaded.captures {
        let Some(page) = specs.pages.get(id) else { continue };
        let Some(now) = &page.api else { continue };
        let known = loaded.known.specs.iter().find(|spec| spec.id == *id);
        let alike = loaded
            .known
            .specs
            .iter()
            .find(|spec| known.is_none() && now.path.is_some() && spec.path == now.path && spec.extends.is_none());
        let mut changes = known.map(|known| compare(known, now)).unwrap_or_default();
        changes.retain(|change| change.kind == Kind::Fact);
        let layout = capture.page.as_ref().map(|page| page.layout);
        let own = layouts.get(id).copied();
        let untold = changes.extract_if(.., |change| layout.is_some_and(|layout| is_lost(change, layout, own)));
        let untold = untold.map(|change| name(&change)).collect();
        if let Some(errata) = loaded.known.errata.get(id) {
            pipeline::weigh_decided(&mut changes, errata);
        }
        let mut wording = pipeline::compare_wording(adopted, id, &page.provenance);
        // Of a changed fact nobody needs to hear that its text reads otherwise.
        for places in [&mut wording.reworded, &mut wording.added, &mut wording.removed] {
            places.retain(|place| !changes.iter().any(|change| tells(change, place)));
        }
        drifts.push(PageDrift {
            id: id.clone(),
            file: capture.source.name().to_owned(),
            is_known: known.is_some(),
            alike: alike.map(|spec| spec.id.clone()),
            changes,
            untold,
            wording,
        });
    }
    drifts
}

/// Whether a change is about the place and attribute of a text, or about all that stands at the place or above it.
fn tells(change: &Change, text: &str) -> bool {
    let (place, attribute) = text.split_once(' ').unwrap_or((text, ""));
    match change.attribute {
        None => place.strip_prefix(&change.place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')),
        Some(changed) => change.place == place && (attribute.is_empty() || changed == attribute),
    }
}

/// Whether a fact that is missing may only be lost: with pipes, a rendered page loses its endpoint, and hand-made tables
/// lose the bullets that the lists of a transcription in another layout stand in.
fn is_lost(change: &Change, layout: Layout, own: Option<Layout>) -> bool {
    let lost = match layout {
        Layout::RenderedPipes => matches!(change.place.as_str(), "/path" | "/method"),
        Layout::TablePipes => change.attribute == Some("enum") && own != Some(layout),
        _ => false,
    };
    lost && change.after.is_none()
}

/// The place of a change, and the attribute that it is about.
fn name(change: &Change) -> String {
    change.attribute.map_or(change.place.clone(), |attribute| format!("{} {attribute}", change.place))
}

/// Prints what changed and the step that a release has to take. Only Markdown repeats the findings: nobody who reads a
/// pull request sees the terminal.
///
/// # Errors
/// Output that cannot be written.
pub fn print(drifts: &[PageDrift], findings: &[Diagnostic], format: Format) -> Result<(), Failure> {
    let step = drifts.iter().map(PageDrift::step).max().unwrap_or(Step::None);
    match format {
        Format::Text => text::print(drifts, step),
        Format::Markdown => markdown::print(drifts, findings, step),
        Format::Json => print_json(drifts, step),
    }
}

fn print_json(drifts: &[PageDrift], step: Step) -> Result<(), Failure> {
    for PageDrift { id, file, is_known, alike, changes, untold, wording } in drifts {
        say(json!({
            "kind": "page",
            "api": id,
            "file": file,
            "known": is_known,
            "alike": alike,
            "changes": changes,
            "untold": untold,
            "reworded": wording.reworded,
            "added": wording.added,
            "removed": wording.removed,
            "unadopted": wording.unadopted,
        }))?;
    }
    say(json!({"kind": "release", "step": step}))
}
