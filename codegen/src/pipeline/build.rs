//! Specs to files: the spec files themselves, provenance, and everything that is generated.

use std::collections::{BTreeMap, BTreeSet};

use super::accounting::{self, Fields};
use super::stray_names::stray_names;
use super::wording::keep_adopted;
use super::{Knowledge, SpecPage, Specs};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::emit;
pub use crate::emit::File as Product;
use crate::link::{self, Linked};
use crate::normalize::PageProvenance;
use crate::side::Side;
use crate::spec::{Api, ApiId, file};

/// Where each fact stood, by page: the content of `spec/provenance.json`.
pub type Provenance = BTreeMap<ApiId, PageProvenance>;

/// The file that holds it.
pub const PROVENANCE: &str = "spec/provenance.json";

/// What was made of specs.
#[derive(Debug, Default)]
pub struct Built {
    /// The files; not to be written where there is an error among the findings.
    pub products: Vec<Product>,
    /// What was found.
    pub diagnostics: Vec<Diagnostic>,
    /// What the emitters read.
    pub linked: Linked,
    /// How many fields there are on the way.
    pub fields: Fields,
}

/// Makes all files of the specs. `before` is the provenance so far: the hashes adopted from the portal are kept.
pub fn build(specs: &Specs, known: &Knowledge, before: &Provenance) -> Built {
    let apis: Vec<Api> = specs.apis().cloned().collect();
    let mut fields = specs.fields();
    let link::Outcome { linked, mut diagnostics } = link::link(&apis, &specs.decisions, &known.portal);
    diagnostics.iter_mut().for_each(|finding| locate(finding, specs));
    let mut products: Vec<Product> = apis.iter().map(spec_product).collect();
    products.push(Product { path: "spec/spec.schema.json".to_owned(), text: file::schema() });
    products.push(Product { path: PROVENANCE.to_owned(), text: write_provenance(&provenance_of(specs, before)) });
    if diagnostics.iter().all(|finding| finding.severity < Severity::Error) {
        match emit::files(&linked) {
            Ok(files) => {
                products.extend(files);
                let (in_messages, defects) = accounting::of_products(&apis, &specs.decisions, &linked, &products);
                fields.in_messages = in_messages;
                diagnostics.extend(defects);
            }
            Err(defect) => diagnostics.push(emitter_defect(defect)),
        }
    }
    diagnostics.extend(stray_names(known, &apis));
    Built { products, diagnostics, linked, fields }
}

/// What linking finds about the pages that have no error so far, so that it is told beside the errors of the others.
pub fn link_findings(specs: &Specs, known: &Knowledge, findings: &[Diagnostic]) -> Vec<Diagnostic> {
    let sound: BTreeMap<&ApiId, &Api> = sound(specs, known, findings).map(|api| (&api.id, api)).collect();
    let stands = |api: &&&Api| api.extends.as_ref().is_none_or(|base| sound.contains_key(base));
    let apis: Vec<Api> = sound.values().filter(stands).map(|api| (*api).clone()).collect();
    let mut diagnostics = link::link(&apis, &specs.decisions, &known.portal).diagnostics;
    diagnostics.iter_mut().for_each(|finding| locate(finding, specs));
    diagnostics
}

/// The specs of the pages that have no error, neither on the page nor in its errata file; none where the facts of the
/// portal could not be read.
pub fn sound_specs<'s>(specs: &'s Specs, known: &Knowledge, findings: &[Diagnostic]) -> impl Iterator<Item = &'s Api> {
    sound(specs, known, findings).filter(|_| !known.lacks_facts).collect::<Vec<&Api>>().into_iter()
}

fn sound<'s>(specs: &'s Specs, known: &Knowledge, findings: &[Diagnostic]) -> impl Iterator<Item = &'s Api> {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let broken: BTreeSet<&str> = findings.iter().filter(is_error).filter_map(|found| found.file.as_deref()).collect();
    let is_sound = |(id, page): &(&ApiId, &SpecPage)| {
        let errata = known.errata_files.get(*id);
        !broken.contains(page.provenance.page.as_str()) && errata.is_none_or(|errata| !broken.contains(errata.as_str()))
    };
    let sound: Vec<&Api> = specs.pages.iter().filter(is_sound).filter_map(|(_, page)| page.api.as_ref()).collect();
    sound.into_iter()
}

/// An emitter made what is not its language.
pub(super) fn emitter_defect(defect: String) -> Diagnostic {
    Diagnostic::error(Code::EmitterDefect, defect).help("this is a bug in `codegen`, not in a page: report it")
}

/// The file of one message's schema.
pub(super) fn schema_file(id: &ApiId, side: Side) -> String {
    let side = match side {
        Side::Request => "request",
        Side::Response => "response",
    };
    format!("generated/schemas/{id}.{side}.schema.json")
}

/// The file of one spec.
fn spec_product(api: &Api) -> Product {
    Product { path: link::spec_file(&api.id), text: file::write(api) }
}

/// Says where on the page the fact stands that a finding of `link` is about.
fn locate(finding: &mut Diagnostic, specs: &Specs) {
    let page = specs.pages.iter().find(|(id, _)| finding.file.as_ref() == Some(&link::spec_file(id)));
    let Some((_, SpecPage { provenance, .. })) = page else { return };
    let of_place = |place: &str| {
        let mut facts = provenance.facts.iter().filter(|fact| fact.place == place);
        let first = facts.clone().next();
        facts.find(|fact| matches!(fact.attribute.as_deref(), Some("required" | "rules"))).or(first)
    };
    // What stands nowhere is said by what stands around it.
    let around = std::iter::successors(finding.place.as_deref(), |place| Some(place.rsplit_once('/')?.0));
    let fact = around.filter(|place| !place.is_empty()).find_map(of_place);
    finding.span = fact.map(|fact| fact.span);
    finding.file = Some(fact.and_then(|fact| fact.file.clone()).unwrap_or_else(|| provenance.page.clone()));
}

/// Where the facts of the specs stood. A hash adopted from the portal goes with its fact, as long as there is that fact.
pub fn provenance_of(specs: &Specs, before: &Provenance) -> Provenance {
    let mut provenance = Provenance::new();
    for (id, page) in &specs.pages {
        let mut page = page.provenance.clone();
        if let Some(before) = before.get(id) {
            keep_adopted(&mut page, before);
        }
        provenance.insert(id.clone(), page);
    }
    provenance
}

/// The text of the provenance file: one line a fact, so that a diff reads well.
pub fn write_provenance(provenance: &Provenance) -> String {
    let pages: Vec<String> = provenance.iter().map(|(id, page)| write_page(id, page)).collect();
    format!("{{\n{}\n}}\n", pages.join(",\n"))
}

fn write_page(id: &ApiId, page: &PageProvenance) -> String {
    let PageProvenance { page: name, layout, facts } = page;
    let facts: Vec<String> = facts.iter().map(|fact| format!("      {}", json_line(fact))).collect();
    let head = format!("\"page\": {}, \"layout\": {}", json_line(name), json_line(layout));
    format!("  {}: {{{head}, \"facts\": [\n{}\n    ]\n  }}", json_line(id), facts.join(",\n"))
}

/// Compact JSON; plain data always has one.
fn json_line(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    #[test]
    fn provenance_is_written_one_fact_a_line_and_read_back() {
        let text = concat!(
            "{\n  \"shop\": {\"page\": \"a \\\"b\\\".txt\", \"layout\": \"R\", \"facts\": [\n",
            "      {\"place\":\"/title\",\"rule\":\"title\",\"line\":1,\"column\":1,\"end_line\":1,\"end_column\":9,\"hash\":\"00\"},\n",
            "      {\"place\":\"/x\",\"attribute\":\"doc\",\"rule\":\"prose\",\"line\":2,\"column\":1,\"end_line\":2,\"end_column\":3,",
            "\"hash\":\"01\",\"captured\":\"02\"}\n    ]\n  }\n}\n"
        );
        let read: Provenance = file::from_json(&Source::new("provenance.json", text), "").unwrap();
        assert_eq!(write_provenance(&read), text);
        assert!(file::from_json::<Provenance>(&Source::new("p", &write_provenance(&Provenance::new())), "").is_ok());
    }
}
