//! What a page says of HTTP headers.

use portal_codegen::spec::{Header, HeaderKey, Headers};

use super::entry::Part;
use super::portal_json::item;

/// The tables of the rendered layouts: headers of both messages, of the request alone, of the response alone.
pub(super) fn tables(headers: &Headers) -> Vec<(&'static str, &[Header])> {
    let same = |(one, other): &(&Header, &Header)| one == other;
    let both = headers.request.iter().zip(&headers.response).take_while(same).count();
    let tables = [
        ("General Headers", headers.request.get(..both)),
        ("Request-only Headers", headers.request.get(both..)),
        ("Response-only Headers", headers.response.get(both..)),
    ];
    tables
        .into_iter()
        .filter_map(|(heading, rows)| Some((heading, rows?)))
        .filter(|(_, rows)| !rows.is_empty())
        .collect()
}

/// What stands in the description of a header.
pub(super) fn description(header: &Header) -> Vec<Part> {
    let mut parts: Vec<Part> = header.doc.iter().cloned().map(Part::Line).collect();
    if !header.keys.is_empty() {
        parts.push(Part::Line("Valid keys include:".to_owned()));
        parts.push(Part::Items(header.keys.iter().map(key).collect()));
    }
    parts
}

fn key(key: &HeaderKey) -> String {
    let mut said = key.doc.clone().unwrap_or_default();
    if !key.values.is_empty() {
        said = format!("{}, {}", said.trim_end_matches('.'), key.values.join(" or "));
        if let Some(default) = &key.default {
            said = format!("{said}, uses {default} by default");
        }
        said.push('.');
    }
    item(&(key.name.clone(), Some(said)))
}
