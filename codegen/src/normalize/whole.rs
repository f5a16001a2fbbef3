//! The page as a whole: its parts put together, what waited for all of them settled, what is missing told.

use std::collections::HashSet;

use super::conditions::resolve::Names;
use super::conditions::settle::{Settler, side_of, unresolved_field};
use super::description::Description;
use super::examples::{self, ReadExample};
use super::fields::money;
use super::fields::tree::{Pending, side_place};
use super::identity::Identity;
use super::ledger::Ledger;
use super::unread::accept;
use super::{Context, counts, headers, results, statuses};
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::proposal::{self, new_value};
use crate::page::Page;
use crate::portal::Portal;
use crate::side::Side;
use crate::source::Span;
use crate::spec::{Api, Field, Kind, Message, Pointer, Required, StatusOrder, Statuses, Type, Unknown};

/// The object of a response that tells what became of the request.
const RESULT: &str = "result";

/// Where the schema of spec files lies, seen from them.
const SCHEMA: &str = "../spec.schema.json";

/// Puts the parts together that need no field.
pub(crate) fn assemble(
    page: &Page,
    context: &Context<'_>,
    identity: Identity,
    description: &Description,
    examples: &[ReadExample],
    ledger: &mut Ledger<'_>,
) -> Api {
    let gateway = context.portal.gateway_results.iter().map(|result| result.code.as_str());
    let base = context.base.iter().flat_map(|base| base.results.iter().map(|result| result.code.as_str()));
    let known: HashSet<&str> = context.known_codes.iter().map(String::as_str).chain(gateway).chain(base).collect();
    Api {
        schema: SCHEMA.to_owned(),
        id: context.id.clone(),
        title: identity.title,
        kind: identity.kind,
        extends: identity.extends,
        discriminator: None,
        source: identity.source,
        method: identity.method,
        path: identity.path,
        hosts: identity.hosts,
        headers: headers::read(&page.headers, page.layout, ledger),
        repeatable: None,
        statuses: None,
        request: Message::default(),
        response: Message::default(),
        results: results::read(&page.results, &known, ledger),
        examples: examples::for_spec(examples),
        unknown: Vec::new(),
        doc: description.doc.clone(),
    }
}

/// Fills in the common `result` where the page refers to the basics: the whole field where the response says so and has
/// none, its fields where it lists none. Tells which fields were added.
pub(crate) fn common_result(
    api: &mut Api,
    said_of_response: Option<Span>,
    said: Option<Span>,
    portal: &Portal,
    ledger: &mut Ledger<'_>,
) -> Vec<String> {
    let Some(said) = said.filter(|_| !portal.result.is_empty()) else { return Vec::new() };
    let mut added = Vec::new();
    if !api.response.fields.iter().any(|field| field.name == RESULT) {
        // What is said of the page as a whole holds for a response of which nothing else is said.
        let empty = api.response.fields.is_empty() && api.extends.is_none();
        let Some(said) = said_of_response.or(empty.then_some(said)) else { return Vec::new() };
        let result = Field {
            name: RESULT.to_owned(),
            r#type: Some(Type::Object),
            type_name: Some("Result".to_owned()),
            required: Some(Required::ALWAYS),
            ..Field::default()
        };
        api.response.fields.insert(0, result);
        ledger.fact("/response/result", None, "portal", said);
        added.push("/response/result".to_owned());
    }
    let result = api.response.fields.iter_mut().find(|field| field.name == RESULT);
    let Some(result) = result.filter(|field| field.fields.is_empty() && field.r#type == Some(Type::Object)) else {
        return added;
    };
    result.fields.clone_from(&portal.result);
    result.unknown.retain(|unknown| *unknown != Unknown::Fields);
    ledger.fact("/response/result", "fields", "portal", said);
    ledger.settle("/response/result", "fields");
    counts::of_fields(&portal.result, "/response/result", &mut added);
    added
}

/// Settles what waited for all fields: the field of the statuses, and what phrases say of fields by name.
pub(crate) fn settle(
    api: &mut Api,
    description: Description,
    pending: &[Pending],
    base: Option<&Api>,
    context: &Context<'_>,
    ledger: &mut Ledger<'_>,
) {
    let aliases = &context.portal.aliases;
    let missing = base.is_none() && api.extends.is_some();
    let names = |api: &Api, side: Side| {
        Names::new(side_of(api, side), base.map(|base| side_of(base, side)), aliases).assuming_a_base(missing)
    };
    let mut heading = String::new();
    if let (Some((_, span)), None, false) = (description.order, &description.statuses, description.unread_statuses) {
        ledger.find_settled_by("", statuses::unlisted(span));
    }
    // Statuses that the response alone has: where they stand in it, and the finding where they are not taken over there.
    let mut answered: Option<(Statuses, Diagnostic)> = None;
    if let Some(table) = description.statuses {
        heading = table.name.as_str().to_owned();
        // The table stands beside the message's fields, so its name is looked up among those of the root.
        match names(api, Side::Request).field(&table.name, &Pointer::root().child("")) {
            Ok(field) => api.statuses = Some(statuses::finish(table, field, description.order, ledger)),
            Err(unresolved) => {
                let found = unresolved_field(&unresolved, "/statuses");
                let erratum =
                    new_value("/statuses", "{ field = \"/FIELD\", order = \"forward\", values = [{ value = \"…\" }] }");
                let found = found.erratum(erratum);
                match names(api, Side::Response).field(&table.name, &Pointer::root().child("")) {
                    Ok(field) => {
                        let order = description.order.map_or(StatusOrder::Any, |(order, _)| order);
                        answered = Some((Statuses { field, order, values: table.values }, found));
                    }
                    Err(_) => ledger.find_settled_by("", found),
                }
            }
        }
    }
    let statuses = api.statuses.clone().or_else(|| answered.as_ref().map(|(statuses, _)| statuses.clone()));
    // Where the page has statuses of its own, and no field that "status" means elsewhere, it means theirs.
    let mut aliases = aliases.clone();
    if let Some(statuses) = &statuses {
        let known = aliases.get("status").is_some_and(|alias| is_a_field(alias, api, base));
        if !known {
            aliases.insert("status".to_owned(), statuses.field.last());
        }
    }
    let names = |api: &Api, side: Side| {
        Names::new(side_of(api, side), base.map(|base| side_of(base, side)), &aliases)
            .assuming_a_base(missing)
            .opening((side == Side::Response).then_some((RESULT, &context.portal.result)))
    };
    let waits = |side: &Side| pending.iter().any(|waiting| waiting.side == *side);
    for side in [Side::Request, Side::Response].into_iter().filter(waits) {
        let settler = Settler {
            side,
            names: match statuses.as_ref().or(base.and_then(|base| base.statuses.as_ref())) {
                Some(statuses) if side == Side::Request => {
                    let values = statuses.values.iter().map(|status| status.value.as_str());
                    names(api, side).listing(&statuses.field, values)
                }
                _ => names(api, side),
            },
            request: (side == Side::Response).then(|| names(api, Side::Request)),
            statuses: statuses.as_ref().map(|statuses| (statuses, heading.as_str())),
            base,
            ledger: &mut *ledger,
        };
        let message = match side {
            Side::Request => &mut api.request,
            Side::Response => &mut api.response,
        };
        settler.settle(pending, message);
    }
    if let Some((statuses, found)) = answered {
        let fields = side_of(api, Side::Response).walk();
        let listed = fields.iter().any(|(at, field)| *at == statuses.field && !field.values.is_empty());
        if !listed {
            ledger.find_settled_by("", found);
        } else if description.order.is_some() || statuses.values.iter().any(|status| status.is_final) {
            let place = format!("/response{}", statuses.field);
            let message =
                "the order of the statuses, and which are final, are left out: no field of the request holds them";
            ledger.find(Diagnostic::note(Code::LostFact, message).about(place));
        }
    }
}

/// Whether the root of the page's request, or of its base's, has a field of that name.
fn is_a_field(name: &str, api: &Api, base: Option<&Api>) -> bool {
    let has = |api: &Api| api.request.fields.iter().any(|field| field.name == name);
    has(api) || base.is_some_and(has)
}

/// What is told of a page without result codes, and what to do.
const WITHOUT_CODES: (&str, &str) = (
    "the page lists no result code",
    "look for its table of results on the portal; add the codes by errata, or accept this finding",
);
/// The same of a page that lists nothing of the answer: it may be half of one.
const UNANSWERED: (&str, &str) = (
    "the page lists neither fields of a response nor a result code",
    "was all of the page captured? otherwise add the codes by errata, or accept this finding",
);

/// The object of a request that only answers have, where the page lists no field of an answer.
fn result_of_a_request(api: &Api) -> Option<&str> {
    let answers = |field: &&Field| {
        let names = ["resultCode", "resultStatus"];
        field.name == "result"
            && field.r#type == Some(Type::Object)
            && (field.fields.is_empty() || field.fields.iter().any(|inner| names.contains(&inner.name.as_str())))
    };
    let found = api.request.fields.iter().filter(|_| api.response.fields.is_empty()).find(answers);
    found.map(|field| field.name.as_str())
}

/// Tells what no page can be without, and numbers that may be money.
pub(crate) fn check(api: &mut Api, page: &Page, ledger: &mut Ledger<'_>) {
    if api.kind == Kind::Api && api.path.is_none() {
        api.unknown.push(Unknown::Path);
        let mut found = Diagnostic::warning(Code::NoPath, "the page does not tell its endpoint")
            .about("/path")
            .help("the capture may have lost it: take it from the portal, and give it by an erratum")
            .erratum(proposal::endpoint());
        if let Some(title) = &page.title {
            found = found.at(title.span());
        }
        ledger.find(found);
    }
    if api.kind == Kind::Api && api.results.is_empty() {
        let (message, help) = if api.response.fields.is_empty() { UNANSWERED } else { WITHOUT_CODES };
        let mut found = Diagnostic::warning(Code::NoResults, message)
            .about("/results")
            .help(help)
            .erratum(accept(Code::NoResults, "/results"));
        if let Some(title) = &page.title {
            found = found.at(title.span());
        }
        ledger.find(found);
    }
    if let Some(result) = result_of_a_request(api) {
        let message = format!("`{result}` stands among the fields of the request, and the page has no response");
        ledger.find(
            Diagnostic::error(Code::StrayField, message)
                .at(page
                    .request
                    .rows
                    .iter()
                    .find(|row| row.name.as_str() == result)
                    .map(|row| row.span)
                    .unwrap_or_default())
                .about(format!("/request/{result}"))
                .help("the heading of the response is lost: put it back above its fields in the transcription"),
        );
    }
    if api.request.fields.is_empty() && api.response.fields.is_empty() {
        ledger.find(
            Diagnostic::error(Code::NoFields, "the page lists no field at all")
                .about("/request")
                .help("is this a capture of an API's page?"),
        );
    }
    for side in [Side::Request, Side::Response] {
        for (at, field) in side_of(api, side).walk() {
            money::check(field, &format!("{}{at}", side_place(side)), ledger);
        }
    }
}
