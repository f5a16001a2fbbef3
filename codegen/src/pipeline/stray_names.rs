//! Names in the portal's facts that no page bears, and pages that they do not name: a slip of the pen would take their effect
//! away in silence.

use std::collections::BTreeSet;

use super::Knowledge;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};
use crate::spec::{Api, ApiId, Field};

/// The names of `spec/portal.toml` that none of these specs bears.
pub(super) fn stray_names(known: &Knowledge, apis: &[Api]) -> Vec<Diagnostic> {
    let portal = &known.portal;
    let Some(source) = known.sources.iter().find(|source| source.name().ends_with("portal.toml")) else {
        return Vec::new();
    };
    if known.lacks_facts || apis.is_empty() {
        return Vec::new();
    }
    let messages = apis.iter().flat_map(|api| [&api.request, &api.response]);
    let fields: Vec<&Field> = messages.flat_map(|message| message.walk()).map(|(_, field)| field).collect();
    let names: BTreeSet<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    let groups: BTreeSet<&str> = apis.iter().map(|api| api.id.group()).collect();
    let is_field = |name: &str| names.contains(name);
    let is_group = |name: &str| groups.contains(name);
    let is_page = |stem: &str| ApiId::from_stem(stem).is_ok_and(|id| apis.iter().any(|api| api.id == id));
    let lists = |name: &str, value: &str| {
        let mut named = fields.iter().filter(|field| field.name == name);
        named.any(|field| field.values.iter().any(|listed| listed.value == value))
    };

    let update = &portal.update;
    let tables: [Table<'_>; 8] = [
        ("aliases", "field", portal.aliases.values().collect(), &is_field),
        ("sources", "page", portal.sources.keys().collect(), &is_page),
        ("rust.secrets", "field", portal.rust.secrets.iter().collect(), &is_field),
        ("rust.subjects", "group", portal.rust.subjects.keys().collect(), &is_group),
        ("rust.choices", "field", portal.rust.choices.values().flatten().collect(), &is_field),
        ("update.fresh_ids", "field", update.fresh_ids.iter().collect(), &is_field),
        ("update.event_times", "field", update.event_times.iter().collect(), &is_field),
        ("update.set", "field", update.set.keys().collect(), &is_field),
    ];
    let strays = tables.iter().flat_map(|(table, what, entries, is_borne)| {
        let strays = entries.iter().filter(|name| !is_borne(name));
        strays.map(|name| stray(source, name, table, what))
    });
    let values = update.set.iter().filter(|(name, value)| is_field(name) && !lists(name, value));
    let values = values.map(|(name, value)| stray(source, value, "update.set", &format!("value of `{name}`")));
    let lacking = apis.iter().filter(|api| api.source.is_none() && !portal.sources.is_empty());
    strays.chain(values).chain(lacking.map(|api| lacking_source(source, api))).collect()
}

/// A page whose address the portal's facts do not give, though they give those of others.
fn lacking_source(source: &Source, api: &Api) -> Diagnostic {
    let message = format!("`sources` does not give the address of the page `{}`", api.id.as_str());
    Diagnostic::warning(Code::NoSource, message)
        .in_file(source.name())
        .at(place(source, "sources", "sources"))
        .help("add the page's address on the portal to `[sources]`, by the stem of its file")
}

/// A table, what its entries name, the names, and whether a page bears one.
type Table<'a> = (&'a str, &'a str, Vec<&'a String>, &'a dyn Fn(&str) -> bool);

/// A secret that is none would be shown, so that one stops `generate`.
fn stray(source: &Source, name: &str, table: &str, what: &str) -> Diagnostic {
    let message = format!("no {what} is called `{name}`, which `{table}` names");
    let found = match table {
        "rust.secrets" => Diagnostic::error(Code::StrayName, message),
        _ => Diagnostic::warning(Code::StrayName, message),
    };
    found
        .in_file(source.name())
        .at(place(source, name, table))
        .help("mend the name, or take the entry away with its page")
}

/// Where the name stands: behind the start of its table, in quotes or bare.
fn place(source: &Source, name: &str, table: &str) -> Span {
    let text = source.text();
    let header = table.split('.').next().unwrap_or(table);
    let start = text.find(&format!("[{header}")).unwrap_or(0);
    let within = text.get(start..).and_then(|rest| rest.find(name)).map(|at| start + at);
    within.or_else(|| text.find(name)).map_or_else(Span::default, |at| Span::new(at, at + name.len()))
}
