//! Where a fact stands: in the errata file that gives it, or on the page.

use std::collections::HashMap;

use crate::errata::Errata;
use crate::normalize::FactOrigin;
use crate::source::{Source, Span};

/// Where a fact stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Origin<'a> {
    /// The file.
    pub(super) file: &'a str,
    /// The place in it.
    pub(super) span: Span,
    /// Its line.
    pub(super) line: u32,
    /// Whether the file is one of errata.
    pub(super) is_erratum: bool,
    /// Whether it is said of the attribute itself, and not with what stands around it.
    pub(super) is_its_own: bool,
}

/// Where all facts of a page stand.
pub(super) struct Origins<'a> {
    page: &'a Source,
    errata: Option<&'a Errata>,
    facts: HashMap<(&'a str, Option<&'a str>), Vec<&'a FactOrigin>>,
    /// What each erratum sets, by where the erratum starts.
    sets: HashMap<usize, Span>,
}

impl<'a> Origins<'a> {
    pub(super) fn new(facts: &'a [FactOrigin], errata: Option<&'a Errata>, page: &'a Source) -> Self {
        let mut by_place: HashMap<_, Vec<&FactOrigin>> = HashMap::new();
        for fact in facts {
            by_place.entry((fact.place.as_str(), fact.attribute.as_deref())).or_default().push(fact);
        }
        let corrections = errata.map(|errata| errata.corrections.as_slice()).unwrap_or_default();
        let sets = corrections.iter().filter_map(|erratum| Some((start(erratum.span), erratum.set.as_ref()?.span)));
        Self { page, errata, facts: by_place, sets: sets.collect() }
    }

    /// The name of the page's file.
    pub(super) fn page(&self) -> &'a str {
        self.page.name()
    }

    /// Where an attribute of a place stands; where nothing tells, what stands around it. Of several texts that read it, the
    /// one is meant that holds the value.
    pub(super) fn of(&self, place: &str, attribute: &str, value: Option<&str>) -> Option<Origin<'a>> {
        let own = self.facts.get(&(place, Some(attribute)));
        let mut around = std::iter::successors(Some(place), |place| Some(place.rsplit_once('/')?.0));
        let facts = own.or_else(|| {
            around.find_map(|here| {
                let inside = self.facts.get(&(here, Some("fields"))).filter(|_| here != place);
                inside.or_else(|| self.facts.get(&(here, None)))
            })
        })?;
        let holds = |fact: &&&FactOrigin| {
            let text = self.page.text().get(fact.span.range()).unwrap_or_default();
            value.is_some_and(|value| text.contains(value))
        };
        let fact = facts.iter().find(holds).or(facts.first())?;
        let Some(file) = &fact.file else {
            let (file, span, line) = (self.page.name(), fact.span, fact.line);
            return Some(Origin { file, span, line, is_erratum: false, is_its_own: own.is_some() });
        };
        let span = self.sets.get(&start(fact.span)).copied().unwrap_or(fact.span);
        let line = self.errata.map_or(fact.line, |errata| errata.source.line_column(span.start).line);
        Some(Origin { file, span, line, is_erratum: true, is_its_own: own.is_some() })
    }
}

fn start(span: Span) -> usize {
    span.start as usize
}
