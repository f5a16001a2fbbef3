//! What a page is: its title, its endpoint, its hosts, and whether it is an API or a scenario of one.

use std::collections::BTreeMap;

use super::Context;
use super::fields::requirement::quote;
use super::ledger::Ledger;
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::proposal::new_value;
use crate::page::Page;
use crate::source::Span;
use crate::spec::{ApiId, Kind, Method};

/// What a page is.
pub(crate) struct Identity {
    pub(crate) title: String,
    pub(crate) kind: Kind,
    pub(crate) extends: Option<ApiId>,
    pub(crate) source: Option<String>,
    pub(crate) method: Option<Method>,
    pub(crate) path: Option<String>,
    pub(crate) hosts: BTreeMap<String, String>,
}

/// Reads what a page is. `extends` tells where the page says that it adds to its group's base.
pub(crate) fn read(page: &Page, extends: Option<Span>, context: &Context<'_>, ledger: &mut Ledger<'_>) -> Identity {
    let title = title(page, context, ledger);
    let group = group(&context.id);
    let scenario = extends.is_some() || (page.hides_endpoint && group.is_some());
    let extends = if scenario { base(group, extends, context, ledger) } else { None };
    let (method, path) = endpoint(page, ledger);
    if let (Some(path), Some(base)) = (&path, context.base.and_then(|base| base.path.as_ref()))
        && extends.is_some()
        && path != base
    {
        let span = page.path.as_ref().map(crate::source::Text::span).unwrap_or_default();
        ledger.find_settled_by(
            "",
            Diagnostic::warning(Code::PathDiffers, format!("the page is called at `{path}`, its base at `{base}`"))
                .at(span)
                .about("/path")
                .help("a scenario is a message of its base; correct one of the two by an erratum")
                .erratum(
                    new_value("/path", &format!("{base:?}")).replace("set = ", &format!("expect = {path:?}\nset = ")),
                ),
        );
    }
    let stem = |stem: &&String| ApiId::from_stem(stem).is_ok_and(|id| id == context.id);
    let source = context.portal.sources.iter().find(|(name, _)| stem(name)).map(|(_, address)| address.clone());
    let kind = if scenario { Kind::Scenario } else { Kind::Api };
    Identity { title, kind, extends, source, method, path, hosts: hosts(page, ledger) }
}

fn title(page: &Page, context: &Context<'_>, ledger: &mut Ledger<'_>) -> String {
    match page.title.as_ref().filter(|title| !title.is_blank()) {
        Some(title) => {
            ledger.fact("/title", None, "title", title.span());
            title.as_str().trim().to_owned()
        }
        None => {
            ledger.find_settled_by(
                "",
                Diagnostic::warning(Code::NoTitle, "the page has no title; its name stands in")
                    .about("/title")
                    .help("put the title above the page as it stands on the portal, or give it by an erratum")
                    .erratum(format!(
                        "[[correct]]\nat = \"/title\"\nexpect = \"{}\"\nset = \"…\"\nreason = \"…\"\nevidence = \"…\"\ncertainty = \"page\"\n",
                        context.id
                    )),
            );
            context.id.as_str().to_owned()
        }
    }
}

/// The id of the page that a page's name makes it part of.
pub(crate) fn group(id: &ApiId) -> Option<ApiId> {
    let (group, _) = id.as_str().rsplit_once('.')?;
    ApiId::new(group).ok()
}

fn base(group: Option<ApiId>, said: Option<Span>, context: &Context<'_>, ledger: &mut Ledger<'_>) -> Option<ApiId> {
    let said = said.unwrap_or_default();
    let Some(group) = group else {
        ledger.find_settled_by(
            "",
            Diagnostic::error(
                Code::NoGroup,
                format!("the page adds to a base API, but `{}` is part of no group", context.id),
            )
            .at(said)
            .about("/extends")
            .help("name the file <group>.<page>, as in order-sync.gift-card.txt")
            .erratum(new_value("/extends", "\"GROUP\"")),
        );
        return None;
    };
    if context.base.is_none() {
        ledger.find(
            Diagnostic::warning(Code::BaseMissing, format!("the page adds to `{group}`, which is not at hand"))
                .at(said)
                .about("/extends")
                .help("names that stand on the base page cannot be resolved; add its capture"),
        );
    }
    ledger.fact("/extends", None, "phrase:extends-base", said);
    Some(group)
}

/// A path with blanks, placeholders or markup in it.
fn unread_path(text: &str, span: Span, ledger: &mut Ledger<'_>) -> String {
    let path = with_slash(text);
    let message = format!("the endpoint {} is no path that can be called as it stands", quote(text));
    let expect = format!("expect = {path:?}\nset = ");
    ledger.find_settled_by(
        "",
        Diagnostic::error(Code::UnreadPath, message)
            .at(span)
            .about("/path")
            .help("expected one path, as in /api/open/order/sync; give it by an erratum")
            .erratum(new_value("/path", "\"/api/…\"").replace("set = ", &expect)),
    );
    path
}

/// Whether the site had no path to show: `/undefined`.
fn is_unfilled(path: &str) -> bool {
    path.split('/').any(|part| matches!(part, "undefined" | "null" | "NaN"))
}

fn with_slash(path: &str) -> String {
    if path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}

/// The path of an endpoint that is given as an address.
fn path_of_address(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("://")?;
    rest.find('/').and_then(|slash| rest.get(slash..))
}

fn endpoint(page: &Page, ledger: &mut Ledger<'_>) -> (Option<Method>, Option<String>) {
    if page.hides_endpoint {
        return (None, None);
    }
    let path =
        page.path.as_ref().filter(|path| !path.is_blank()).map(|path| {
            let text = path.as_str().trim();
            ledger.fact("/path", None, "endpoint", path.span());
            if text.contains(|c: char| c.is_whitespace() || "<>{}[]|,;&".contains(c)) || is_unfilled(text) {
                return unread_path(text, path.span(), ledger);
            }
            if text.starts_with('/') {
                text.to_owned()
            } else if let Some(path_alone) = path_of_address(text) {
                let message = format!("the endpoint {} is a whole address; its path is taken", quote(text));
                ledger.find(Diagnostic::warning(Code::MendedPath, message).at(path.span()).about("/path").help(
                    "say by an erratum of which environment the host is, at /hosts/production or /hosts/testing",
                ));
                path_alone.to_owned()
            } else {
                let message = format!("the endpoint {} has no leading slash; one is put in front", quote(text));
                ledger.find(Diagnostic::note(Code::MendedPath, message).at(path.span()).about("/path"));
                format!("/{text}")
            }
        });
    let method = match page.method.as_ref().filter(|method| !method.is_blank()) {
        None => path.as_ref().map(|_| Method::Post),
        Some(text) => match text.as_str().trim().to_ascii_uppercase().as_str() {
            "POST" => Some(Method::Post),
            "GET" => Some(Method::Get),
            _ => {
                let message = format!("{} is no method that the portal has", quote(text.as_str()));
                let found = Diagnostic::error(Code::UnknownMethod, message).at(text.span()).about("/method");
                ledger
                    .find_settled_by("", found.help("expected POST or GET").erratum(new_value("/method", "\"POST\"")));
                None
            }
        },
    };
    if let (Some(text), Some(_)) = (&page.method, method) {
        ledger.fact("/method", None, "endpoint", text.span());
    }
    (method, path)
}

fn hosts(page: &Page, ledger: &mut Ledger<'_>) -> BTreeMap<String, String> {
    let mut hosts = BTreeMap::new();
    for host in &page.hosts {
        let (environment, domain) = (host.environment.as_str().trim().to_lowercase(), host.domain.as_str().trim());
        let domain = domain.split_once("://").map_or(domain, |(_, name)| name).trim_end_matches('/');
        if environment.is_empty() || domain.is_empty() {
            continue;
        }
        let place = format!("/hosts/{environment}");
        ledger.fact(&place, None, "host", host.domain.span());
        let before = hosts.insert(environment.clone(), domain.to_owned());
        if before.is_some_and(|before| before != domain) {
            let message = format!("the page states two hosts for {environment}");
            ledger.find_settled_by(
                "",
                Diagnostic::error(Code::ContradictoryLimits, message)
                    .at(host.domain.span())
                    .about(&place)
                    .help("find out which holds, and say so by an erratum")
                    .erratum(new_value(&place, "\"…\"").replace("set = ", &format!("expect = {domain:?}\nset = "))),
            );
        }
    }
    hosts
}
