//! The entry: pages in, [`Linked`] out.

use std::collections::BTreeMap;

use super::branch::branches;
use super::draft::{Drafts, MessageContext};
use super::items;
use super::known::{known_enums, result_codes, statuses};
use super::model::{EnumRole, Host, Linked, ResultMember, Side, TypeId, Use};
use super::page::{Roots, build, place};
use super::success::{require_on_success, result_members, status_of, success};
use super::types::{self, Home};
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::{Decision, DecisionSubject, proposal};
use crate::portal::Portal;
use crate::spec::{Api, ApiId, Message as Fields, Method, Pointer};

/// What linking gives.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// What emitters read. Not to be emitted where there are errors.
    pub linked: Linked,
    /// Findings: errors, where something cannot be expressed.
    pub diagnostics: Vec<Diagnostic>,
}

/// A page while it is linked.
pub struct Joined<'a> {
    /// Its own spec.
    pub api: &'a Api,
    /// What it is called: its title, with its group behind where several pages have one title.
    pub title: String,
    /// That of the API it extends.
    pub base: Option<&'a Api>,
    /// The joined request.
    pub request: Fields,
    /// The joined response.
    pub response: Fields,
    /// Where the response holds its result.
    pub results: Vec<ResultMember>,
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
    for (place, refusal) in std::mem::take(&mut drafts.refused) {
        if let Some(page) = pages.iter().find(|page| page.api.id == place.page) {
            outcome.diagnostics.push(refusal.finding(page.api, place.side));
        }
    }
    outcome.diagnostics.extend(endpoints(&pages));
    let is_base = |id: &ApiId| pages.iter().any(|page| page.api.id == *id && id.segments().count() == 1);
    let named = types::name(&drafts.all, reserved(&pages, portal), is_base);
    let hosts = portal.hosts.iter().map(|host| Host {
        environment: host.environment.clone(),
        name: host.host.clone(),
        evidence: host.evidence.clone(),
    });
    let hosts = hosts.collect();
    let mut linked = Linked { modules: Vec::new(), types: named.types, naming: named.decisions, hosts };
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
    items::name(&mut linked);
    linked.naming.extend(super::naming::decided(&linked));
    outcome.linked = linked;
    outcome
}

/// Pages that are no scenarios and have no endpoint, or share one.
fn endpoints(pages: &[Joined<'_>]) -> Vec<Diagnostic> {
    let mut owners: BTreeMap<(Method, &str), &ApiId> = BTreeMap::new();
    let mut found = Vec::new();
    for api in pages.iter().map(|page| page.api).filter(|api| api.extends.is_none()) {
        let Some(path) = api.path.as_deref() else {
            found.push(
                Diagnostic::error(
                    Code::NoPath,
                    format!("the endpoint of `{}` is unknown, so nothing can be sent to it", api.id),
                )
                .in_file(spec_file(&api.id))
                .about("/path")
                .help("take it from the portal, and give it by an erratum")
                .erratum(proposal::endpoint()),
            );
            continue;
        };
        let method = api.method.unwrap_or(Method::Post);
        match owners.get(&(method, path)) {
            Some(owner) => found.push(
                Diagnostic::error(Code::EndpointTaken, format!("`{path}` is the endpoint of `{owner}` already"))
                    .in_file(spec_file(&api.id))
                    .about("/path")
                    .help("take one of the two away where they are captures of one page")
                    .help("where this page is a scenario of the other, say so by an erratum")
                    .erratum(proposal::new_value("/extends", &format!("{:?}", owner.as_str()))),
            ),
            None => {
                owners.insert((method, path), &api.id);
            }
        }
    }
    found
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
                        .in_file(spec_file(&api.id))
                        .about("/extends")
                        .help(format!("add the page of {id} to spec/pages")),
                );
                return None;
            }
        },
    };
    let (request, mut response) = match base {
        Some(base) => {
            diagnostics.extend(super::inherited::contradicted(api, base));
            (super::join(&base.request, &api.request), super::join(&base.response, &api.response))
        }
        None => (api.request.clone(), api.response.clone()),
    };
    super::alias::expand(&mut response, &aliases(api, decisions));
    let results = result_members(&response);
    if let Some(success) = success(&results) {
        require_on_success(&mut response, &results, &success);
    }
    Some(Joined { api, title: title(api, apis), base, request, response, results })
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
        let place = Use { page: api.id.clone(), title: page.title.clone(), side, at: Pointer::root() };
        let branches = branches(fields);
        diagnostics.extend(branches.refused.iter().map(|refusal| refusal.finding(api, side)));
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

/// A page's title without a number in front, and with its group behind where another page is called the same.
fn title(api: &Api, apis: &[Api]) -> String {
    let bare = |api: &Api| {
        let rest = api.title.trim_start_matches(|character: char| character.is_ascii_digit());
        let numbered = rest.len() < api.title.len();
        rest.strip_prefix(". ").filter(|_| numbered).unwrap_or(&api.title).to_owned()
    };
    let own = bare(api);
    let is_shared = apis.iter().any(|other| other.id != api.id && bare(other) == own);
    if is_shared { format!("{own} of {}", api.id.group()) } else { own }
}

/// The file that findings about a spec name; who knows the page can say where on it the fact stands.
pub fn spec_file(id: &ApiId) -> String {
    format!("spec/api/{id}.json")
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
