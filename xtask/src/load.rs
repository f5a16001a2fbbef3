//! What a command works on, read from disk: pages with their ids, and what is known beside them.

use std::collections::BTreeMap;
use std::path::Path;

use portal_codegen::diagnostic::Diagnostic;
use portal_codegen::page::Layout;
use portal_codegen::pipeline::{self, Capture, Identity, Knowledge, Provenance};
use portal_codegen::source::Source;
use portal_codegen::spec::{ApiId, file};

use crate::Captures;
use crate::failure::Failure;
use crate::workspace::{self, Folder, Workspace};

/// Pages with their ids, what is known beside them, and what was found while reading.
#[derive(Default)]
pub struct Loaded {
    /// The portal's facts, the errata, and specs at hand.
    pub known: Knowledge,
    /// The captures that could be told to be a page.
    pub captures: Vec<(ApiId, Capture)>,
    /// What was found on the way.
    pub findings: Vec<Diagnostic>,
    /// Sources of captures that could not be told to be a page.
    refused: Vec<Source>,
}

impl Loaded {
    /// Every file that a finding can be about.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.known.sources.iter().chain(self.captures.iter().map(|(_, capture)| &capture.source)).chain(&self.refused)
    }

    /// The captures with their ids, for the pipeline.
    pub fn pages(&self) -> Vec<(ApiId, &Capture)> {
        self.captures.iter().map(|(id, capture)| (id.clone(), capture)).collect()
    }
}

/// The workspace's own pages; their ids come from their names alone.
///
/// # Errors
/// A file that cannot be read.
pub fn own_pages(workspace: &Workspace) -> Result<Loaded, Failure> {
    let (errata, pages) = (workspace.errata()?, workspace.pages()?);
    let (known, findings) = Knowledge::read(&workspace.portal()?, &errata.files);
    let mut loaded = Loaded { known, findings, ..Loaded::default() };
    loaded.ignored(&errata);
    loaded.ignored(&pages);
    for file in pages.files {
        let capture = Capture::read(&file);
        match ApiId::from_stem(file.stem()) {
            Ok(id) => loaded.captures.push((id, capture)),
            Err(mistake) => loaded.findings.push(pipeline::bad_name(&file.name, &mistake)),
        }
    }
    for (id, file) in &loaded.known.errata_files {
        if !loaded.captures.iter().any(|(page, _)| page == id) {
            loaded.findings.push(pipeline::stray_errata(id, file));
        }
    }
    Ok(loaded)
}

/// The layouts of the workspace's own pages.
///
/// # Errors
/// A file that cannot be read.
pub fn layouts(workspace: &Workspace) -> Result<BTreeMap<ApiId, Layout>, Failure> {
    let pages = own_pages(workspace)?.captures;
    Ok(pages.into_iter().filter_map(|(id, capture)| Some((id, capture.page?.layout))).collect())
}

/// Captures given on the command line; the workspace's specs tell which pages they are.
///
/// # Errors
/// A file that cannot be read, or an id given for several captures.
pub fn captures(workspace: &Workspace, given: &Captures, errata: Option<&Path>) -> Result<Loaded, Failure> {
    let files = workspace::captures(&given.paths)?;
    if given.id.is_some() && files.len() != 1 {
        let message = format!("--as names one page, and {} captures were given", files.len());
        return Err(Failure::usage(message, "run the command once for each capture"));
    }
    let errata = match errata {
        Some(folder) => workspace::errata_in(folder)?,
        None => workspace.errata()?,
    };
    let (known, findings) = Knowledge::read(&workspace.portal()?, &errata.files);
    let mut loaded = Loaded { known, findings, ..Loaded::default() };
    loaded.ignored(&errata);
    let (specs, sources, mistakes) = pipeline::read_specs(&workspace.specs()?);
    loaded.known.specs = specs;
    loaded.known.sources.extend(sources);
    loaded.findings.extend(mistakes);
    for file in &files {
        loaded.add(Capture::read(file), given.id.clone());
    }
    Ok(loaded)
}

/// The provenance of the last run. One that cannot be read is told: the hashes adopted from the portal stand in it.
///
/// # Errors
/// A file that is there and cannot be read.
pub fn provenance(workspace: &Workspace, loaded: &mut Loaded) -> Result<Provenance, Failure> {
    let Some(written) = workspace.provenance()? else { return Ok(Provenance::new()) };
    let (source, refusal) = written.decode();
    let advice = "restore the file from version control: the hashes adopted from the portal stand in it";
    let read = refusal.map_or_else(|| file::from_json(&source, advice), |refusal| Err(vec![refusal]));
    loaded.known.sources.push(source);
    Ok(read.unwrap_or_else(|mistakes| {
        loaded.findings.extend(mistakes);
        Provenance::new()
    }))
}

impl Loaded {
    /// Tells what lies in a folder and is not read.
    fn ignored(&mut self, folder: &Folder) {
        self.findings.extend(folder.ignored.iter().map(|file| pipeline::ignored_file(file, folder.extensions)));
    }

    fn add(&mut self, capture: Capture, id: Option<ApiId>) {
        let identity = match (id, &capture.page) {
            (Some(id), _) => Identity::Known(id),
            (None, Some(page)) => pipeline::identify(page, capture.stem(), &self.known.specs),
            (None, None) => ApiId::from_stem(capture.stem()).map_or(Identity::Unknown, Identity::New),
        };
        match identity {
            Identity::Known(id) | Identity::New(id) => self.captures.push((id, capture)),
            Identity::Unknown => {
                self.findings.extend(capture.diagnostics);
                self.findings.push(pipeline::unknown_page(capture.source.name()));
                self.refused.push(capture.source);
            }
        }
    }
}
