//! What is known beside the pages: the portal's facts, the errata, and specs that were made before.

use std::collections::BTreeMap;

use super::File;
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::Errata;
use crate::portal::Portal;
use crate::source::Source;
use crate::spec::{Api, ApiId, NameError, dangling, file};

/// What is known beside the pages.
#[derive(Debug, Default)]
pub struct Knowledge {
    /// The portal's facts.
    pub portal: Portal,
    /// Whether the portal's facts have mistakes, so that some are missing.
    pub lacks_facts: bool,
    /// The errata by the page they are about.
    pub errata: BTreeMap<ApiId, Errata>,
    /// The names of the errata files by the page they are about.
    pub errata_files: BTreeMap<ApiId, String>,
    /// Specs at hand, in which bases and sibling pages are looked up.
    pub specs: Vec<Api>,
    /// The files it was read from, for excerpts.
    pub sources: Vec<Source>,
}

impl Knowledge {
    /// Reads the portal's facts and the errata.
    pub fn read(portal: &File, errata: &[File]) -> (Self, Vec<Diagnostic>) {
        let mut known = Self { portal: Portal::unread(), ..Self::default() };
        let mut findings = Vec::new();
        if let Some(source) = known.decode(portal, &mut findings) {
            let (portal, mistakes) = Portal::parse(&source);
            known.portal = portal;
            findings.extend(mistakes);
        }
        known.lacks_facts = !findings.is_empty();
        for file in errata {
            let Some(source) = known.decode(file, &mut findings) else { continue };
            let (errata, mistakes) = Errata::parse(&source);
            findings.extend(mistakes);
            match ApiId::from_stem(file.stem()) {
                Ok(id) => {
                    known.errata_files.insert(id.clone(), file.name.clone());
                    known.errata.insert(id, errata);
                }
                Err(mistake) => findings.push(bad_name(&file.name, &mistake)),
            }
        }
        (known, findings)
    }

    fn decode(&mut self, file: &File, findings: &mut Vec<Diagnostic>) -> Option<Source> {
        let (source, refusal) = file.decode();
        self.sources.push(source.clone());
        let readable = refusal.is_none();
        findings.extend(refusal);
        readable.then_some(source)
    }
}

/// Reads spec files, and tells of pointers in them that lead nowhere.
pub fn read_specs(files: &[File]) -> (Vec<Api>, Vec<Source>, Vec<Diagnostic>) {
    let (mut specs, mut sources, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    for written in files {
        let (source, refusal) = written.decode();
        match refusal.map_or_else(|| file::read(&source), |refusal| Err(vec![refusal])) {
            Ok(spec) => specs.push((spec, sources.len())),
            Err(mistakes) => findings.extend(mistakes),
        }
        sources.push(source);
    }
    for (spec, source) in &specs {
        let base = spec.extends.as_ref().and_then(|base| specs.iter().find(|(other, _)| other.id == *base));
        if let Some(source) = sources.get(*source) {
            findings.extend(dangling(source, spec, base.map(|(base, _)| base)));
        }
    }
    (specs.into_iter().map(|(spec, _)| spec).collect(), sources, findings)
}

/// The finding about an errata file whose page is not there.
pub fn stray_errata(id: &ApiId, file: &str) -> Diagnostic {
    Diagnostic::error(Code::StrayErrata, format!("there is no page `{id}` to correct"))
        .in_file(file)
        .help("remove this file, or name it after its page")
}

/// The finding about a file whose name is no id.
pub fn bad_name(file: &str, mistake: &NameError) -> Diagnostic {
    Diagnostic::error(Code::BadFileName, mistake.to_string())
        .in_file(file)
        .help("name the file <group>.<page>, as in order-sync.gift-card.txt")
}

/// The finding about something in a folder of ours that has none of the extensions that are read.
pub fn ignored_file(file: &str, extensions: &[&str]) -> Diagnostic {
    let expected: Vec<String> = extensions.iter().map(|extension| format!(".{extension}")).collect();
    let message = format!("`{file}` is not read: expected a file ending with {}", expected.join(" or "));
    Diagnostic::warning(Code::IgnoredFile, message)
        .in_file(file)
        .help("rename it where it is to be read; otherwise keep it elsewhere")
}
