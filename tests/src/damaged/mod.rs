//! Damaged pages: the project's own pages cut, doubled, shuffled and bit-flipped at random, and read by the whole chain.
//! Nothing may panic or hang, and no field may get lost in silence.

mod damage;
mod standing;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use portal_codegen::diagnostic::{Diagnostic, Severity};
use portal_codegen::normalize::FactOrigin;
use portal_codegen::pipeline::{self, Capture, File, Knowledge, Provenance};
use portal_codegen::source::Span;
use portal_codegen::spec::ApiId;

use self::standing::Standing;
use crate::own;
use crate::random::Random;

/// Longer than this takes no page.
const LONGEST: Duration = Duration::from_secs(10);

/// How one in so many pages is led on to Rust and schemas; that takes a hundred times as long as reading it.
const BUILT: u64 = 200;

/// The pages, and what is known beside them.
pub struct Workshop {
    pages: Vec<(ApiId, File, Capture)>,
    /// With the errata of the pages.
    corrected: Knowledge,
    /// Without.
    bare: Knowledge,
}

/// What came of a number of pages.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Tally {
    /// Pages that were read, with or without findings.
    pub read: u64,
    /// Pages that were refused.
    pub refused: u64,
    /// Pages that became Rust and schemas.
    pub built: u64,
    /// Fields that stood on pages that were read.
    pub fields: u64,
    /// What went wrong.
    pub faults: Vec<String>,
}

impl Tally {
    /// Adds what came of others.
    pub fn add(&mut self, other: Self) {
        self.read += other.read;
        self.refused += other.refused;
        self.built += other.built;
        self.fields += other.fields;
        self.faults.extend(other.faults);
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { read, refused, built, fields, faults } = self;
        write!(f, "{read} read with {fields} fields, {refused} refused, {built} built, {} faults", faults.len())
    }
}

impl Default for Workshop {
    fn default() -> Self {
        Self::new()
    }
}

impl Workshop {
    /// Reads the project's own pages.
    ///
    /// # Panics
    /// They cannot be read without errors.
    pub fn new() -> Self {
        let (specs, _) = own::pages();
        let read = |file: File| {
            let id = ApiId::from_stem(file.stem()).expect("a page has an id");
            let capture = Capture::read(&file);
            (id, file, capture)
        };
        let pages = own::files("spec/pages").into_iter().map(read).collect();
        let mut corrected = own::knowledge();
        corrected.specs.clone_from(&specs);
        let mut bare = own::knowledge();
        bare.errata.clear();
        bare.specs = specs;
        Self { pages, corrected, bare }
    }

    /// Damages pages and reads them. A case is the same wherever it is run.
    pub fn run(&self, cases: impl Iterator<Item = u64>) -> Tally {
        let mut tally = Tally::default();
        for case in cases {
            let started = Instant::now();
            let mut faults = match catch_unwind(AssertUnwindSafe(|| self.case(case, &mut tally))) {
                Ok(faults) => faults,
                Err(_) => vec!["panicked".to_owned()],
            };
            if started.elapsed() > LONGEST {
                faults.push(format!("took {:?}", started.elapsed()));
            }
            let page = &self.pages[Random::new(case).below(self.pages.len())].1.name;
            tally.faults.extend(faults.into_iter().map(|fault| format!("case {case}, {page}: {fault}")));
        }
        tally
    }

    /// The page of a case, and the index of the page it was.
    pub fn damaged(&self, case: u64) -> (usize, File) {
        let mut random = Random::new(case);
        let index = random.below(self.pages.len());
        let mut file = self.pages[index].1.clone();
        for _ in 0..=random.below(3) {
            damage::one(&mut file.bytes, &mut random);
        }
        (index, file)
    }

    /// Reads the page of a case; gives what is wrong.
    fn case(&self, case: u64, tally: &mut Tally) -> Vec<String> {
        let (index, file) = self.damaged(case);
        let id = &self.pages[index].0;
        let known = if case.is_multiple_of(2) { &self.bare } else { &self.corrected };
        let capture = Capture::read(&file);
        let Some(page) = &capture.page else {
            tally.refused += 1;
            let is_told = has_errors(&capture.diagnostics);
            return if is_told { Vec::new() } else { vec!["refused without an error".to_owned()] };
        };
        tally.read += 1;
        let specs = pipeline::normalize(&[(id.clone(), &capture)], known);
        let facts = specs.pages.get(id).map(|page| page.provenance.facts.as_slice()).unwrap_or_default();
        let standing = standing::fields(capture.source.text(), page.layout);
        tally.fields += standing.len() as u64;
        if case.is_multiple_of(BUILT) {
            // Without errata there is a page that has no endpoint, and nothing is built.
            tally.built += u64::from(self.build(index, &capture, &self.corrected));
        }
        let line = |field: &Standing| capture.source.line_column(field.span.start).line;
        let lost = standing.iter().filter(|field| !is_told(field, facts, &specs.diagnostics));
        lost.map(|field| format!("`{}` on line {} got lost", field.name, line(field))).collect()
    }

    /// Builds everything from the damaged page among the others; tells whether there was something to build.
    fn build(&self, damaged: usize, capture: &Capture, known: &Knowledge) -> bool {
        let page = |(index, (id, _, own)): (usize, &'_ (ApiId, File, Capture))| {
            (id.clone(), if index == damaged { capture.clone() } else { own.clone() })
        };
        let captures: Vec<(ApiId, Capture)> = self.pages.iter().enumerate().map(page).collect();
        let captures: Vec<(ApiId, &Capture)> = captures.iter().map(|(id, capture)| (id.clone(), capture)).collect();
        let specs = pipeline::normalize(&captures, known);
        let built = pipeline::build(&specs, known, &Provenance::new());
        !has_errors(&built.diagnostics)
    }
}

fn has_errors(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|found| found.severity == Severity::Error)
}

/// Whether a field that stands on a page stands in the spec, or in a finding: its own place, not merely its name. The name is
/// that of a field, of a header or of a listed value; or what a finding shows is on its line, or around it.
fn is_told(field: &Standing, facts: &[FactOrigin], findings: &[Diagnostic]) -> bool {
    let meet = |one: Span, other: Span| one.start <= other.end && one.end >= other.start;
    let is_fact = |fact: &FactOrigin| {
        let is_thing = matches!(fact.attribute.as_deref(), None | Some("enum"));
        fact.file.is_none() && is_thing && meet(fact.span, field.span)
    };
    let shows = |found: &Diagnostic| found.span.is_some_and(|span| meet(span, field.row));
    facts.iter().any(is_fact) || findings.iter().any(shows)
}

#[cfg(test)]
mod tests {
    use portal_codegen::diagnostic::Code;

    use super::*;

    #[test]
    fn a_field_is_told_by_a_finding_on_its_line_and_by_nothing_else() {
        let field = Standing { name: "a".to_owned(), span: Span::new(10, 11), row: Span::new(8, 20) };
        let at =
            |start, end| [Diagnostic::warning(Code::StrayField, "`a`").about("/request/a").at(Span::new(start, end))];
        assert!(!is_told(&field, &[], &[]));
        assert!(!is_told(&field, &[], &at(21, 30)));
        assert!(is_told(&field, &[], &at(18, 30)));
    }
}
