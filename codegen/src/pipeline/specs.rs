//! Pages to specs, bases before the scenarios that extend them.

use std::collections::{BTreeMap, BTreeSet};

use super::accounting::{self, Fields};
use super::consequence;
use super::{Capture, Knowledge};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::errata::{Decision, acceptance, proposal};
use crate::normalize::{self, Context, Counts, Normalized, PageProvenance};
use crate::page::ResultRow;
use crate::spec::{Api, ApiId};

/// Pages that have become specs.
#[derive(Debug, Default)]
pub struct Specs {
    /// The pages by id.
    pub pages: BTreeMap<ApiId, SpecPage>,
    /// What errata decide, for `link`.
    pub decisions: Vec<Decision>,
    /// What was found, reading the captures included.
    pub diagnostics: Vec<Diagnostic>,
}

/// A page that has become a spec.
#[derive(Debug)]
pub struct SpecPage {
    /// The spec; nothing where the page was refused.
    pub api: Option<Api>,
    /// Where its facts stood.
    pub provenance: PageProvenance,
    /// How many fields there were, and which became none.
    pub counts: Counts,
}

impl Specs {
    /// The specs of all pages that have one, by id.
    pub fn apis(&self) -> impl Iterator<Item = &Api> {
        self.pages.values().filter_map(|page| page.api.as_ref())
    }

    /// How many fields there are so far.
    pub fn fields(&self) -> Fields {
        self.pages.values().fold(Fields::default(), |fields, page| Fields {
            on_pages: fields.on_pages + page.counts.on_page.len(),
            added: fields.added + page.counts.added.len(),
            skipped: fields.skipped + page.counts.skipped.len(),
            in_specs: fields.in_specs + page.counts.in_spec.len(),
            in_messages: 0,
        })
    }

    /// Whether something was found that stops everything.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Makes specs of pages. A base is looked up among the pages first, then among the specs at hand.
pub fn normalize(captures: &[(ApiId, &Capture)], known: &Knowledge) -> Specs {
    let mut specs = Specs::default();
    let codes = known_codes(captures, known);
    let mut by_id: BTreeMap<&ApiId, &Capture> = BTreeMap::new();
    for (id, capture) in captures {
        match by_id.get(id) {
            None => drop(by_id.insert(id, capture)),
            Some(first) => {
                specs.diagnostics.extend(capture.diagnostics.iter().cloned());
                specs.diagnostics.push(doubled(id, first, capture));
            }
        }
    }
    // An id sorts before those that extend it with a dot, so a base stands before its scenarios.
    for (id, capture) in by_id {
        specs.add(id, capture, known, &codes);
    }
    specs
}

impl Specs {
    fn add(&mut self, id: &ApiId, capture: &Capture, known: &Knowledge, codes: &BTreeSet<String>) {
        let mut findings = capture.diagnostics.clone();
        let mut lacks_base = false;
        if let Some(page) = &capture.page {
            let base = base_of(id);
            let base = base.as_ref().and_then(|base| {
                let page = self.pages.get(base).map(|page| page.api.as_ref());
                page.unwrap_or_else(|| known.specs.iter().find(|spec| spec.id == *base))
            });
            let Normalized { api, provenance, decisions, diagnostics, counts } = normalize::normalize(
                page,
                &Context {
                    id: id.clone(),
                    source: &capture.source,
                    portal: &known.portal,
                    errata: known.errata.get(id),
                    base,
                    known_codes: codes,
                },
            );
            lacks_base = base.is_none() && api.as_ref().is_some_and(|api| api.extends.is_some());
            findings.iter_mut().for_each(|found| give_place(found, &provenance));
            findings.extend(diagnostics);
            findings.extend(accounting::of_page(&counts, capture.source.name()));
            self.decisions.extend(decisions);
            self.pages.insert(id.clone(), SpecPage { api, provenance, counts });
        }
        findings.iter_mut().for_each(propose_acceptance);
        let errata = known.errata.get(id);
        if let Some(errata) = errata {
            errata.accept(&mut findings);
        }
        // What only comes of a mistake in a file kept by hand is not told: the mistake is.
        let is_consequence = |found: &Diagnostic| {
            let mut of_capture = capture.diagnostics.iter().map(|own| (own.code, own.span));
            let is_capture_broken =
                found.severity == Severity::Error && of_capture.any(|own| own == (found.code, found.span));
            let has_mistakes = consequence::of_lacking_facts(&known.portal, found)
                || (lacks_base && consequence::of_missing_base(found))
                || errata.is_some_and(|errata| errata.is_consequence(found));
            has_mistakes && !is_capture_broken
        };
        self.diagnostics.extend(findings.into_iter().filter(|found| !is_consequence(found)));
    }
}

/// What was found on the page before it meant anything is about what stands in front of it, so that errata can accept it.
fn give_place(finding: &mut Diagnostic, provenance: &PageProvenance) {
    let Some(at) = finding.span.map(|span| span.start).filter(|_| finding.place.is_none()) else { return };
    // The facts of the page stand first, in its order.
    let behind = provenance.facts.partition_point(|fact| fact.file.is_none() && fact.span.start <= at);
    let before = behind.checked_sub(1).and_then(|last| provenance.facts.get(last));
    let place = before.map_or("/title", |fact| &fact.place);
    finding.place = Some(place.to_owned());
}

/// A warning that an errata file can settle, and that has no better proposal, proposes to be accepted.
fn propose_acceptance(finding: &mut Diagnostic) {
    let settled = ["erratum", "errata", "ccept"].iter().any(|word| finding.code.explanation().contains(word));
    if finding.severity == Severity::Warning && settled {
        let place = finding.place.clone().unwrap_or_default();
        finding.erratum.get_or_insert_with(|| proposal::acceptance(finding.code, &place));
    }
    let hash = acceptance::hash_of(finding);
    finding.erratum = finding.erratum.take().map(|erratum| proposal::accepting(&erratum, &hash));
}

/// The page that a page can extend: `order_sync` for `order_sync.gift_card`.
fn base_of(id: &ApiId) -> Option<ApiId> {
    let (base, _) = id.as_str().rsplit_once('.')?;
    ApiId::new(base).ok()
}

/// Result codes that stand somewhere in a cell of their own: by them, glued rows are split.
fn known_codes(captures: &[(ApiId, &Capture)], known: &Knowledge) -> BTreeSet<String> {
    let gateway = known.portal.gateway_results.iter().map(|result| result.code.clone());
    let specs = known.specs.iter().flat_map(|spec| &spec.results).map(|result| result.code.clone());
    let pages = captures.iter().filter_map(|(_, capture)| capture.page.as_ref()).flat_map(|page| &page.results);
    let cells = pages.filter_map(|row| match row {
        ResultRow::Cells { code, .. } => Some(code.as_str().trim().to_owned()),
        ResultRow::Glued { .. } => None,
    });
    gateway.chain(specs).chain(cells).filter(|code| !code.is_empty()).collect()
}

fn doubled(id: &ApiId, first: &Capture, second: &Capture) -> Diagnostic {
    Diagnostic::error(Code::DoubledPage, format!("{} is the page `{id}` already", first.source.name()))
        .in_file(second.source.name())
        .help("keep one capture of each page, or give the second its own name")
}
