//! Pages to specs: what the texts of a page mean.
//!
//! One file a kind of meaning. A page's rows become fields, its sentences are read by the phrase table, errata are applied,
//! names in prose are resolved, and the examples are held against the facts. Every sentence is read by a phrase, stays as
//! prose in a doc, or is told by a finding.

mod conditions;
mod corrections;
mod counts;
mod description;
mod discriminator;
mod examples;
mod fields;
mod headed;
mod headers;
mod identity;
mod ledger;
mod place;
mod plausible;
mod provenance;
mod results;
mod sentence;
mod statuses;
#[cfg(test)]
mod tests;
mod text;
mod thing;
mod unknown;
mod unread;
mod values;
mod whole;

use std::collections::BTreeSet;

use self::corrections::{Corrections, Pass};
use self::fields::tree::FieldReader;
use self::ledger::Ledger;
use crate::diagnostic::Diagnostic;
use crate::errata::{Decision, Errata};
use crate::page::Page;
use crate::portal::Portal;
use crate::side::Side;
use crate::source::Source;
use crate::spec::{Api, ApiId, Message};

pub use self::counts::{Counts, Imbalance};
pub(crate) use self::provenance::joined_hash;
pub use self::provenance::{FactOrigin, PageProvenance, text_hash};
pub use self::sentence::phrase::{Phrase, phrases};

/// What a page is normalized with.
#[derive(Debug, Clone)]
pub struct Context<'a> {
    /// The page's id.
    pub id: ApiId,
    /// The capture that the page was read from.
    pub source: &'a Source,
    /// The portal's facts.
    pub portal: &'a Portal,
    /// The page's errata.
    pub errata: Option<&'a Errata>,
    /// The spec of the API that the page's group shares, where it is at hand.
    pub base: Option<&'a Api>,
    /// Result codes of sibling pages, by which glued rows are split; those of the portal and the base come on top.
    pub known_codes: &'a BTreeSet<String>,
}

/// What came of normalizing a page.
#[derive(Debug, Clone)]
pub struct Normalized {
    /// The spec. It is there even beside errors, which keep it from being written.
    pub api: Option<Api>,
    /// Where its facts stood.
    pub provenance: PageProvenance,
    /// What errata decide, for `link`.
    pub decisions: Vec<Decision>,
    /// What was found, in the order of the page; [`Errata::accept`] marks what is accepted.
    pub diagnostics: Vec<Diagnostic>,
    /// How many fields there were, and which became none.
    pub counts: Counts,
}

/// Normalizes a page.
pub fn normalize(page: &Page, context: &Context<'_>) -> Normalized {
    let mut ledger = Ledger::new(context.source);
    let mut description = description::read(page, &mut ledger);
    let page = &*headed::page(page, description.extends.is_some());
    let mut reader = FieldReader::new(page, &mut ledger);
    let (mut request, request_intro) = reader.message(Side::Request);
    let (mut response, response_intro) = reader.message(Side::Response);
    let extends = description.extends.or(request_intro.extends).or(response_intro.extends);
    if let Some(base) = context.base.filter(|_| extends.is_some()) {
        reader.of_base(&base.request.fields, Side::Request, &mut request);
        reader.of_base(&base.response.fields, Side::Response, &mut response);
    }
    let (pending, mut counts) = reader.finish();
    let response_basics = response_intro.basics;
    description.take_in(request_intro);
    description.take_in(response_intro);
    let identity = identity::read(page, description.extends, context, &mut ledger);
    let base = context.base.filter(|_| identity.extends.is_some());
    let mut examples = examples::read(&page.examples, &mut ledger);

    let mut api = whole::assemble(page, context, identity, &description, &examples, &mut ledger);
    api.request = Message { fields: request, rules: Vec::new() };
    api.response = Message { fields: response, rules: Vec::new() };
    counts.added.extend(whole::common_result(
        &mut api,
        response_basics,
        description.basics,
        context.portal,
        &mut ledger,
    ));

    let mut corrections = context.errata.map(|errata| Corrections::new(errata, context.portal));
    if let Some(corrections) = &mut corrections {
        corrections.apply(Pass::Structure, &mut api, &mut ledger);
    }
    whole::settle(&mut api, description, &pending, base, context, &mut ledger);
    values::borrowed::give_back(&mut api, base, &mut ledger);
    if let Some(base) = base {
        let statuses = api.statuses.as_ref().or(base.statuses.as_ref());
        let status = statuses.map(|statuses| &statuses.field);
        api.discriminator = api
            .discriminator
            .take()
            .or_else(|| discriminator::find(&examples, base, &api.request.fields, status, context.portal, &mut ledger));
    }
    let mut decisions = Vec::new();
    if let Some(corrections) = &mut corrections {
        corrections.apply(Pass::Facts, &mut api, &mut ledger);
        corrections.check_pointers(&api, base, &mut ledger);
        corrections.confirm(&api, &mut ledger);
        decisions = corrections.decide(&api, &mut ledger);
        counts.added.append(&mut corrections.added);
        counts.skipped.append(&mut corrections.removed);
    }
    plausible::check(&api, base, context.errata, &mut ledger);
    examples::of_parts::leave_out(&mut examples, &mut api, base, &mut ledger);
    examples::check(&examples, &api, base, &mut ledger);
    whole::check(&mut api, page, &mut ledger);
    unknown::tell(&api, &mut ledger);
    unread::foreign_prose(&mut ledger);
    counts::of_fields(&api.request.fields, Side::Request.place(), &mut counts.in_spec);
    counts::of_fields(&api.response.fields, Side::Response.place(), &mut counts.in_spec);

    let (diagnostics, facts) = ledger.close(&corrections.map(|corrections| corrections.settled).unwrap_or_default());
    let provenance =
        PageProvenance { page: context.source.name().to_owned(), layout: page.layout.short_name().to_owned(), facts };
    Normalized { api: Some(api), provenance, decisions, diagnostics, counts }
}
