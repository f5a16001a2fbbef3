//! The entry: pages in, [`Linked`] out.

use std::collections::BTreeMap;

use super::branch::{branches, test};
use super::construct;
use super::draft::{Drafts, MessageContext, variants};
use super::model::{
    Build, Construction, EnumRole, Header, Linked, Message, Module, Outcome as ResponseOutcome, Page, ResultMember,
    Side, Statuses, TypeDef, TypeId, Use, Variant,
};
use super::types::{self, Home};
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::{Decision, DecisionSubject};
use crate::portal::Portal;
use crate::spec::{Api, ApiId, Condition, Field, Headers, Message as Fields, Method, Pointer, Required, ResultStatus};

/// What linking gives.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// What emitters read. Not to be emitted where there are errors.
    pub linked: Linked,
    /// Findings: errors, where something cannot be expressed.
    pub diagnostics: Vec<Diagnostic>,
}

/// A page while it is linked.
struct Joined<'a> {
    api: &'a Api,
    base: Option<&'a Api>,
    request: Fields,
    response: Fields,
    results: Vec<ResultMember>,
}

/// Joins scenarios with their bases, names all types and plans all checks.
pub fn link(apis: &[Api], decisions: &[Decision], portal: &Portal) -> Outcome {
    let mut outcome = Outcome::default();
    let pages: Vec<Joined<'_>> =
        apis.iter().filter_map(|api| joined(api, apis, decisions, &mut outcome.diagnostics)).collect();
    let mut drafts = Drafts::default();
    let mut roots = Vec::new();
    for page in &pages {
        roots.push(draft(page, &mut drafts, decisions, portal, &mut outcome.diagnostics));
    }
    for (place, why) in std::mem::take(&mut drafts.refused) {
        outcome.diagnostics.push(refusal(&place.page, place.side, &place.at, &why));
    }
    let is_base = |id: &ApiId| pages.iter().any(|page| page.api.id == *id && id.segments().count() == 1);
    let named = types::name(&drafts.all, reserved(&pages, portal), is_base);
    let mut linked = Linked { modules: Vec::new(), types: named.types, naming: named.decisions };
    let of_draft = |draft: TypeId| named.of_draft.get(draft.0).copied().unwrap_or(draft);
    for (page, roots) in pages.iter().zip(&roots) {
        let roots = Roots {
            request: of_draft(roots.request),
            response: of_draft(roots.response),
            statuses: roots.statuses.map(of_draft),
            result_codes: roots.result_codes.map(of_draft),
        };
        let page = build(page, &roots, &linked, &named.homes, portal);
        place(&mut linked, page, &named.homes);
    }
    share_eithers(&mut linked);
    outcome.linked = linked;
    outcome
}

fn joined<'a>(
    api: &'a Api,
    apis: &'a [Api],
    decisions: &[Decision],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Joined<'a>> {
    let base = match &api.extends {
        None => None,
        Some(id) => match apis.iter().find(|other| other.id == *id) {
            Some(base) => Some(base),
            None => {
                diagnostics.push(
                    Diagnostic::error(Code::BaseMissing, format!("{} extends {id}, which is not at hand", api.id))
                        .about(api.id.as_str())
                        .help(format!("add the page of {id} to spec/pages")),
                );
                return None;
            }
        },
    };
    let (request, mut response) = match base {
        Some(base) => (super::join(&base.request, &api.request), super::join(&base.response, &api.response)),
        None => (api.request.clone(), api.response.clone()),
    };
    super::alias::expand(&mut response, &aliases(api, decisions));
    let results = result_members(&response);
    if let Some(success) = success(&results) {
        require_on_success(&mut response, &results, &success);
    }
    Some(Joined { api, base, request, response, results })
}

/// The response's members that hold an object with a `resultStatus`.
fn result_members(response: &Fields) -> Vec<ResultMember> {
    let member = |field: &Field| {
        let named = |name: &str| field.fields.iter().find(|child| child.name == name).map(|child| child.name.clone());
        Some(ResultMember {
            object: field.name.clone(),
            status: named("resultStatus")?,
            code: named("resultCode"),
            messages: ["resultMessage", "resultMsg"].into_iter().filter_map(named).collect(),
        })
    };
    response.fields.iter().filter_map(member).collect()
}

/// What holds in a success: the status of the result, wherever it stands, is S.
fn success(results: &[ResultMember]) -> Option<Condition> {
    let is_s = |result: &ResultMember| Condition::In { field: status_of(result), r#in: vec!["S".to_owned()] };
    match results {
        [] => None,
        [only] => Some(is_s(only)),
        several => Some(Condition::Any { any: several.iter().map(is_s).collect() }),
    }
}

fn status_of(result: &ResultMember) -> Pointer {
    Pointer::root().child(&result.object).child(&result.status)
}

/// Beside the result, a response holds what it must only when the result's status is S.
fn require_on_success(response: &mut Fields, results: &[ResultMember], success: &Condition) {
    let beside = |field: &&mut Field| results.iter().all(|result| result.object != field.name);
    for field in response.fields.iter_mut().filter(beside) {
        field.required = match field.required.take() {
            None => None,
            Some(Required::Always(_)) => Some(Required::When(success.clone())),
            Some(Required::When(condition)) => {
                Some(Required::When(Condition::All { all: vec![success.clone(), condition] }))
            }
        };
    }
}

/// The drafts, later the types, that a page hangs on.
struct Roots {
    request: TypeId,
    response: TypeId,
    statuses: Option<TypeId>,
    result_codes: Option<TypeId>,
}

fn draft(
    page: &Joined<'_>,
    drafts: &mut Drafts,
    decisions: &[Decision],
    portal: &Portal,
    diagnostics: &mut Vec<Diagnostic>,
) -> Roots {
    let api = page.api;
    let own: Vec<&DecisionSubject> =
        decisions.iter().filter(|decision| decision.api == api.id).map(|decision| &decision.subject).collect();
    let codes = result_codes(page, &own, portal);
    let statuses = statuses(page);
    let mut message = |side: Side, fields: &Fields| {
        let place = Use { page: api.id.clone(), title: api.title.clone(), side, at: Pointer::root() };
        let branches = branches(fields);
        for (at, why) in &branches.refused {
            diagnostics.push(refusal(&api.id, side, at, why));
        }
        let result_statuses: Vec<Pointer> = match side {
            Side::Request => Vec::new(),
            Side::Response => page.results.iter().map(status_of).collect(),
        };
        let discriminator = api.discriminator.as_ref().filter(|_| side == Side::Request);
        let start = drafts.all.len();
        let root = drafts.message(
            &fields.fields,
            &MessageContext {
                place: &place,
                branches: &branches,
                secrets: &portal.rust.secrets,
                choices: &portal.rust.choices,
                known_enums: &known_enums(page, side, fields, statuses.as_deref(), &codes),
                result_statuses: &result_statuses,
                constant: discriminator.map(|marks| (&marks.field, marks.value.as_str())),
                decided_names: &type_names(&own, side),
            },
        );
        (root, start)
    };
    let (request, first) = message(Side::Request, &page.request);
    let (response, _) = message(Side::Response, &page.response);
    let role = |wanted: fn(&EnumRole) -> bool| {
        drafts.all.iter().enumerate().skip(first).find_map(|(index, draft)| match &draft.shape {
            super::draft::Shape::Enum { role, .. } if wanted(role) => Some(TypeId(index)),
            _ => None,
        })
    };
    let statuses = role(|role| matches!(role, EnumRole::Statuses { .. }));
    let result_codes = role(|role| *role == EnumRole::ResultCodes);
    Roots { request, response, statuses, result_codes }
}

fn refusal(page: &ApiId, side: Side, at: &Pointer, why: &str) -> Diagnostic {
    let side = match side {
        Side::Request => "request",
        Side::Response => "response",
    };
    Diagnostic::error(Code::NotExpressible, format!("{page}: {why}"))
        .about(format!("/{side}{at}"))
        .help("correct the fact by an erratum, or have the condition removed and told in the docs")
}

/// The other names of response fields that the page's errata decided on.
fn aliases(api: &Api, decisions: &[Decision]) -> Vec<(Pointer, Vec<String>)> {
    let alias = |decision: &Decision| match &decision.subject {
        DecisionSubject::Aliases { field, names } if decision.api == api.id => Some((field.clone(), names.clone())),
        _ => None,
    };
    decisions.iter().filter_map(alias).collect()
}

fn type_names(decisions: &[&DecisionSubject], wanted: Side) -> Vec<(Pointer, String)> {
    let name = |subject: &&DecisionSubject| match subject {
        DecisionSubject::TypeName { side, field, name } if *side == wanted => Some((field.clone(), name.clone())),
        _ => None,
    };
    decisions.iter().filter_map(name).collect()
}

/// The page's result codes with decisions applied, and behind them those of the gateway.
fn result_codes(page: &Joined<'_>, decisions: &[&DecisionSubject], portal: &Portal) -> Vec<Variant> {
    let own =
        if page.api.results.is_empty() { page.base.map_or(&[][..], |base| &base.results) } else { &page.api.results };
    let read_as = |code: &str| {
        decisions.iter().find_map(|subject| match subject {
            DecisionSubject::ResultStatus { code: decided, status } if decided == code => Some(*status),
            _ => None,
        })
    };
    let documented = own.iter().map(|result| {
        let decided = read_as(&result.code);
        let mut doc: Vec<String> = result.message.iter().chain(&result.action).cloned().collect();
        if let Some(status) = decided.filter(|status| *status != result.status) {
            doc.push(format!("The page says {:?}; it is read as {}.", result.status, meaning(status)));
        }
        (result.code.clone(), doc, false, Some(decided.unwrap_or(result.status)))
    });
    let gateway =
        portal.gateway_results.iter().filter(|result| own.iter().all(|own| own.code != result.code)).map(|result| {
            let doc = vec![result.message.clone(), "The gateway answers so on any API.".to_owned()];
            (result.code.clone(), doc, false, Some(result.status))
        });
    variants(documented.chain(gateway))
}

fn meaning(status: ResultStatus) -> &'static str {
    match status {
        ResultStatus::S => "S, done",
        ResultStatus::F => "F, failed",
        ResultStatus::U => "U, unknown, which is the careful reading",
    }
}

fn statuses(page: &Joined<'_>) -> Option<Vec<Variant>> {
    let statuses = page.api.statuses.as_ref()?;
    Some(variants(statuses.values.iter().map(|status| {
        let mut doc: Vec<String> = status.doc.iter().cloned().collect();
        doc.extend(status.display.iter().map(|display| format!("In the card wallet: {display}")));
        (status.value.clone(), doc, status.is_final, None)
    })))
}

/// Statuses and result codes, at the fields that hold them.
fn known_enums(
    page: &Joined<'_>,
    side: Side,
    fields: &Fields,
    statuses: Option<&[Variant]>,
    codes: &[Variant],
) -> BTreeMap<Pointer, (Vec<Variant>, EnumRole)> {
    let mut known = BTreeMap::new();
    if let (Some(values), Some(facts)) = (statuses, &page.api.statuses) {
        let listed: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
        let role = EnumRole::Statuses { order: facts.order };
        for (at, field) in fields.walk() {
            let same = field.values.iter().map(|value| value.value.as_str()).eq(listed.iter().copied());
            if (side == Side::Request && at == facts.field) || (!field.values.is_empty() && same) {
                known.insert(at, (values.to_vec(), role.clone()));
            }
        }
    }
    if side == Side::Response && !codes.is_empty() {
        for result in &page.results {
            let codes_at = result.code.as_ref().map(|code| Pointer::root().child(&result.object).child(code));
            known.extend(codes_at.map(|at| (at, (codes.to_vec(), EnumRole::ResultCodes))));
        }
    }
    known
}

/// Names that a page's module needs for its constructors: no type takes them.
fn reserved(pages: &[Joined<'_>], portal: &Portal) -> BTreeMap<Home, Vec<String>> {
    let mut reserved: BTreeMap<Home, Vec<String>> = BTreeMap::new();
    for page in pages {
        let id = &page.api.id;
        let home = if id.segments().count() == 1 { Home::Group(id.group().to_owned()) } else { Home::Page(id.clone()) };
        let names = reserved.entry(home).or_default();
        names.extend(portal.rust.subjects.get(id.group()).cloned());
        names.push("Required".to_owned());
        if let Some(statuses) = &page.api.statuses {
            names.extend(statuses.values.iter().map(|status| super::ident::variant_name(&status.value)));
        }
        let rules = page.request.rules.iter().filter(|rule| rule.when.is_none());
        names.extend(rules.filter_map(|rule| {
            let members: Vec<String> = rule.any_of.iter().map(Pointer::last).collect();
            super::either::named(&members, &portal.rust.choices).map(|either| either.name)
        }));
    }
    reserved
}

fn build(page: &Joined<'_>, roots: &Roots, linked: &Linked, homes: &[Home], portal: &Portal) -> Page {
    let api = page.api;
    let inherited =
        |own: Option<&String>, base: fn(&Api) -> Option<&String>| own.or_else(|| page.base.and_then(base)).cloned();
    let statuses = api.statuses.as_ref().zip(roots.statuses).map(|(facts, enumeration)| Statuses {
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
        title: api.title.clone(),
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
        request_headers: headers(page, |headers| &headers.request),
        response_headers: headers(page, |headers| &headers.response),
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

/// The headers the page lists, or those of its base.
fn headers(page: &Joined<'_>, of: fn(&Headers) -> &[crate::spec::Header]) -> Vec<Header> {
    let own = of(&page.api.headers);
    let listed = if own.is_empty() { page.base.map_or(own, |base| of(&base.headers)) } else { own };
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
    fn visit_kind(linked: &Linked, kind: &super::Kind, found: &mut Vec<TypeId>) {
        match kind {
            super::Kind::Enum(id) | super::Kind::Object(id) | super::Kind::Json(id) => visit(linked, *id, found),
            super::Kind::Array(of) => visit_kind(linked, of, found),
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
fn place(linked: &mut Linked, page: Page, homes: &[Home]) {
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

/// A scenario whose either-or is that of its base uses the base's.
fn share_eithers(linked: &mut Linked) {
    let mut shared = Vec::new();
    for module in &linked.modules {
        let Some(base) = module.page.as_ref().and_then(|page| linked.object(page.request.root)) else { continue };
        for page in &module.pages {
            if linked
                .object(page.request.root)
                .is_some_and(|request| request.either.is_some() && request.either == base.either)
            {
                shared.push(page.request.root);
            }
        }
    }
    for id in shared {
        if let Some(TypeDef::Object(request)) = linked.types.get_mut(id.0)
            && let Some(either) = &mut request.either
        {
            either.is_shared = true;
        }
    }
}
