//! A page in the shape that emitters read, put into the module of its group.

use super::branch::test;
use super::construct;
use super::messages::Joined;
use super::model::{
    Build, Construction, Header, Kind, Linked, Message, Module, Outcome as ResponseOutcome, Page, Side, Statuses,
    TypeDef, TypeId,
};
use super::success::success;
use super::types::Home;
use crate::portal::Portal;
use crate::spec::{Api, Headers, Method, Pointer};

/// The drafts, later the types, that a page hangs on.
pub struct Roots {
    /// The request.
    pub request: TypeId,
    /// The response.
    pub response: TypeId,
    /// The enum of statuses.
    pub statuses: Option<TypeId>,
    /// The enum of result codes.
    pub result_codes: Option<TypeId>,
}

/// Gives a page its messages, constructors and types.
pub fn build(page: &Joined<'_>, roots: &Roots, linked: &Linked, homes: &[Home], portal: &Portal) -> Page {
    let api = page.api;
    let inherited =
        |own: Option<&String>, base: fn(&Api) -> Option<&String>| own.or_else(|| page.base.and_then(base)).cloned();
    // A status that stands deeper in the message, or that holds no text, leads no constructor.
    let holds_status = |facts: &crate::spec::Statuses, enumeration: TypeId| {
        let member = linked.object(roots.request).and_then(|request| request.member(&facts.field.last()));
        facts.field.segments().count() == 1 && member.is_some_and(|member| member.kind == Kind::Enum(enumeration))
    };
    let statuses = api.statuses.as_ref().zip(roots.statuses);
    let statuses = statuses.filter(|(facts, enumeration)| holds_status(facts, *enumeration));
    let statuses = statuses.map(|(facts, enumeration)| Statuses {
        member: facts.field.last(),
        enumeration,
        order: facts.order,
        ends: facts.values.iter().filter(|status| status.is_final).map(|status| status.value.clone()).collect(),
    });
    let construction = linked.object(roots.request).map_or_else(Construction::default, |request| {
        construct::construction(linked, request, statuses.as_ref(), portal, api.id.group())
    });
    let own_home = Home::Page(api.id.clone());
    let (types, shared) =
        used(linked, &[Some(roots.request), Some(roots.response), roots.statuses, roots.result_codes])
            .into_iter()
            .partition(|id| homes.get(id.0) == Some(&own_home));
    Page {
        id: api.id.clone(),
        module: api.id.segments().last().unwrap_or_default().to_owned(),
        title: page.title.clone(),
        kind: api.kind,
        doc: api.doc.clone(),
        source: api.source.clone(),
        method: api.method.or_else(|| page.base.and_then(|base| base.method)).unwrap_or(Method::Post),
        path: inherited(api.path.as_ref(), |base| base.path.as_ref()).unwrap_or_default(),
        hosts: if api.hosts.is_empty() {
            page.base.map(|base| base.hosts.clone()).unwrap_or_default()
        } else {
            api.hosts.clone()
        },
        request_headers: headers(page, portal, |headers| &headers.request),
        response_headers: headers(page, portal, |headers| &headers.response),
        extends: api.extends.clone(),
        discriminator: api.discriminator.as_ref().map(|marks| (marks.field.last(), marks.value.clone())),
        repeatable: api.repeatable.or_else(|| page.base.and_then(|base| base.repeatable)),
        request: Message { side: Side::Request, root: roots.request, build: Build::Request(construction) },
        response: Message {
            side: Side::Response,
            root: roots.response,
            build: Build::Response(ResponseOutcome {
                success: success(&page.results)
                    .and_then(|success| test(&page.response, &Pointer::root(), &success).ok()),
                results: page.results.clone(),
            }),
        },
        types,
        shared,
        statuses,
        result_codes: roots.result_codes,
        example_requests: api.examples.requests.iter().map(|example| example.body.clone()).collect(),
        example_responses: api.examples.responses.iter().map(|example| example.body.clone()).collect(),
    }
}

/// The headers the page lists, or those of its base, or those of every call.
fn headers(page: &Joined<'_>, portal: &Portal, of: fn(&Headers) -> &[crate::spec::Header]) -> Vec<Header> {
    let base = page.base.map(|base| of(&base.headers)).unwrap_or_default();
    let sources = [of(&page.api.headers), base, of(&portal.headers)];
    let listed = sources.into_iter().find(|listed| !listed.is_empty()).unwrap_or_default();
    let header = |header: &crate::spec::Header| Header {
        name: header.name.clone(),
        required: header.required,
        doc: header.doc.clone(),
    };
    listed.iter().map(header).collect()
}

/// All types that hang on these, each once, in the order in which a reader meets them.
fn used(linked: &Linked, roots: &[Option<TypeId>]) -> Vec<TypeId> {
    fn visit(linked: &Linked, id: TypeId, found: &mut Vec<TypeId>) {
        if found.contains(&id) {
            return;
        }
        found.push(id);
        if let Some(TypeDef::Object(object)) = linked.types.get(id.0) {
            for member in &object.members {
                visit_kind(linked, &member.kind, found);
            }
        }
    }
    fn visit_kind(linked: &Linked, kind: &Kind, found: &mut Vec<TypeId>) {
        match kind {
            Kind::Enum(id) | Kind::Object(id) | Kind::Json(id) => visit(linked, *id, found),
            Kind::Array(of) => visit_kind(linked, of, found),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for root in roots.iter().flatten() {
        visit(linked, *root, &mut found);
    }
    found
}

/// Puts a page into the module of its group.
pub fn place(linked: &mut Linked, page: Page, homes: &[Home]) {
    let group = page.id.group().to_owned();
    let index = linked.modules.iter().position(|module| module.name == group).unwrap_or_else(|| {
        linked.modules.push(Module { name: group.clone(), page: None, types: Vec::new(), pages: Vec::new() });
        linked.modules.len() - 1
    });
    let module = &mut linked.modules[index];
    for id in page.types.iter().chain(&page.shared) {
        if homes.get(id.0) == Some(&Home::Group(group.clone())) && !module.types.contains(id) {
            module.types.push(*id);
        }
    }
    if page.id.segments().count() == 1 {
        module.page = Some(Page { types: Vec::new(), shared: Vec::new(), ..page });
    } else {
        module.pages.push(page);
    }
}
