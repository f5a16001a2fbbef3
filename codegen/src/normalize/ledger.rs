//! What normalizing a page finds on the way: findings, and where each fact stood.

use std::collections::{HashMap, HashSet};

use super::provenance::{FactOrigin, joined_hash, text_hash};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::{Source, Span, Text};

/// A finding, and the fact whose correction settles it.
struct Finding {
    diagnostic: Diagnostic,
    settled_by: Option<(String, &'static str)>,
}

/// Findings and origins of facts, in the order they came up.
pub(crate) struct Ledger<'a> {
    source: &'a Source,
    findings: Vec<Finding>,
    facts: Vec<FactOrigin>,
    /// Where things stand, by their places: the file and the span in it.
    stands: HashMap<String, (String, Span)>,
    /// The first sentence in another language with its place, and how many there are.
    foreign: Option<(Span, String, usize)>,
}

/// So many findings are looked back through.
const LATELY: usize = 64;

impl<'a> Ledger<'a> {
    pub(crate) fn new(source: &'a Source) -> Self {
        Self { source, findings: Vec::new(), facts: Vec::new(), stands: HashMap::new(), foreign: None }
    }

    /// The text that stands at a span of the page.
    pub(crate) fn text(&self, span: Span) -> &'a str {
        self.source.text().get(span.range()).unwrap_or_default()
    }

    /// Whether a warning or an error about a part of a span was filed lately: what is told of a text is filed as it is read.
    pub(crate) fn tells_within(&self, span: Span) -> bool {
        let within = |at: Span| span.start <= at.start && at.end <= span.end;
        let mut told = self.findings.iter().rev().take(LATELY).map(|finding| &finding.diagnostic);
        told.any(|found| found.severity >= Severity::Warning && found.span.is_some_and(within))
    }

    /// Files a finding about the page; it is about the page's own file.
    pub(crate) fn find(&mut self, diagnostic: Diagnostic) {
        let diagnostic = diagnostic.in_file(self.source.name());
        self.findings.push(Finding { diagnostic, settled_by: None });
    }

    /// Files a finding that a correction of an attribute of its place settles.
    pub(crate) fn find_settled_by(&mut self, attribute: &'static str, diagnostic: Diagnostic) {
        let diagnostic = diagnostic.in_file(self.source.name());
        let settled_by = diagnostic.place.clone().map(|place| (place, attribute));
        self.findings.push(Finding { diagnostic, settled_by });
    }

    /// Counts a sentence in another language, which the phrase table does not know; the first one stands for all.
    pub(crate) fn foreign(&mut self, span: Span, place: &str) {
        let (.., count) = self.foreign.get_or_insert_with(|| (span, place.to_owned(), 0));
        *count += 1;
    }

    /// The first sentence in another language with its place, and how many there are.
    pub(crate) fn take_foreign(&mut self) -> Option<(Span, String, usize)> {
        self.foreign.take()
    }

    /// Files a finding about another file, which it names.
    pub(crate) fn find_elsewhere(&mut self, diagnostic: Diagnostic) {
        self.findings.push(Finding { diagnostic, settled_by: None });
    }

    /// Files a finding where the thing it is about stands: on the page, or in the errata file that gives it.
    pub(crate) fn find_where_it_stands(&mut self, diagnostic: Diagnostic) {
        let place = diagnostic.place.clone().unwrap_or_default();
        // Of `/a/b`: that itself, then what gave the fields of `/a`, then `/a`.
        let shorter = |place: &str| match place.strip_suffix('/') {
            Some(parent) => Some(parent.to_owned()),
            None => place.rfind('/').and_then(|at| place.get(..=at)).map(str::to_owned),
        };
        let mut nearest = std::iter::successors(Some(place), |place| shorter(place).filter(|place| place.len() > 1));
        let origin = nearest.find_map(|place| self.stands.get(&place));
        let diagnostic = match origin {
            Some((file, span)) => diagnostic.in_file(file).at(*span),
            None => diagnostic.in_file(self.source.name()),
        };
        self.find_elsewhere(diagnostic);
    }

    /// The places that findings of these codes are about.
    pub(crate) fn places_of(&self, codes: &[Code]) -> HashSet<String> {
        let found = self.findings.iter().map(|finding| &finding.diagnostic);
        found.filter(|found| codes.contains(&found.code)).filter_map(|found| found.place.clone()).collect()
    }

    /// Where the facts stand so far.
    pub(crate) fn facts(&self) -> &[FactOrigin] {
        &self.facts
    }

    /// The text of the page.
    pub(crate) fn source(&self) -> &'a Source {
        self.source
    }

    /// Takes away the findings that giving an attribute of a place settles.
    pub(crate) fn settle(&mut self, place: &str, attribute: &str) {
        let settled =
            |finding: &Finding| finding.settled_by.as_ref().is_some_and(|(at, by)| at == place && *by == attribute);
        self.findings.retain(|finding| !settled(finding));
    }

    /// Records that a fact was read from a span of the page.
    pub(crate) fn fact(&mut self, place: &str, attribute: impl Into<Option<&'static str>>, rule: &str, span: Span) {
        let attribute = attribute.into();
        if attribute.is_none() {
            self.stands.entry(place.to_owned()).or_insert_with(|| (self.source.name().to_owned(), span));
        }
        self.facts.push(FactOrigin::new(place, attribute, rule.to_owned(), self.source, span));
    }

    /// Takes back that a fact was read of a place lately.
    pub(crate) fn forget(&mut self, place: &str, attribute: &str) {
        let from = self.facts.len().saturating_sub(LATELY);
        let lately = self.facts.split_off(from);
        let kept = |fact: &FactOrigin| fact.place != place || fact.attribute.as_deref() != Some(attribute);
        self.facts.extend(lately.into_iter().filter(kept));
    }

    /// Records that a phrase read a fact.
    pub(crate) fn phrase_fact(&mut self, place: &str, attribute: &'static str, phrase: &str, span: Span) {
        self.fact(place, attribute, &format!("phrase:{phrase}"), span);
    }

    /// Records that prose was read into an attribute; its hash is that of the texts.
    pub(crate) fn text_fact(&mut self, place: &str, attribute: impl Into<Option<&'static str>>, texts: &[Text]) {
        self.parted_text_fact(place, attribute, texts, texts.len());
    }

    /// The same for texts of which the first ones stand together; the others stand elsewhere on the page.
    pub(crate) fn parted_text_fact(
        &mut self,
        place: &str,
        attribute: impl Into<Option<&'static str>>,
        texts: &[Text],
        together: usize,
    ) {
        let text = Text::join(texts, " ");
        let shown = texts.get(..together).filter(|shown| !shown.is_empty()).unwrap_or(texts);
        let span = Text::join(shown, " ").span();
        let mut fact = FactOrigin::new(place, attribute.into(), "prose".to_owned(), self.source, span);
        fact.hash = text_hash(text.as_str());
        self.facts.push(fact);
    }

    /// Records that an erratum gave a fact. What it replaced is no longer a fact, nor is what stood in that.
    pub(crate) fn corrected(&mut self, place: &str, attribute: Option<&str>, errata: &Source, span: Span) {
        let inside = format!("{place}/");
        let replaces_inside = matches!(attribute, None | Some("fields" | "values" | "keys"));
        let replaced = |fact: &mut FactOrigin| {
            let is_it = fact.place == place && (attribute.is_none() || fact.attribute.as_deref() == attribute);
            is_it || (replaces_inside && fact.place.starts_with(&inside))
        };
        let replaced: Vec<FactOrigin> = self.facts.extract_if(.., replaced).collect();
        let mut fact = FactOrigin::new(place, attribute, "erratum".to_owned(), errata, span);
        fact.file = Some(errata.name().to_owned());
        let same = replaced.iter().filter(|fact| fact.place == place && fact.attribute.as_deref() == attribute);
        fact.replaced = joined_hash(&same.filter_map(FactOrigin::captured_hash).collect::<Vec<_>>());
        let key = match attribute {
            None => Some(place.to_owned()),
            Some("fields" | "keys") => Some(format!("{place}/")),
            Some(_) => None,
        };
        if let Some(key) = key {
            self.stands.insert(key, (errata.name().to_owned(), span));
        }
        self.facts.push(fact);
    }

    /// Takes away the findings that corrections settle, and gives what is left: findings and facts, each in document order.
    pub(crate) fn close(self, corrected: &HashSet<(String, String)>) -> (Vec<Diagnostic>, Vec<FactOrigin>) {
        let settled = |finding: &Finding| {
            let by = finding.settled_by.as_ref();
            by.is_some_and(|(place, attribute)| corrected.contains(&(place.clone(), (*attribute).to_owned())))
        };
        let mut diagnostics: Vec<Diagnostic> =
            self.findings.into_iter().filter(|finding| !settled(finding)).map(|finding| finding.diagnostic).collect();
        let page = self.source.name().to_owned();
        diagnostics.sort_by_key(|found| (found.file.as_deref() != Some(&page), found.span.map(|span| span.start)));
        let mut facts = self.facts;
        facts.sort_by_key(|fact| (fact.file.is_some(), fact.span.start));
        (diagnostics, facts)
    }
}
