//! What emitters make of small pages: one feature a test.

mod documents;
mod messages;
mod rules;
mod shared_words;
mod statuses;

use crate::link::{Linked, link};
use crate::portal::Portal;
use crate::spec::Api;

const RESULT: &str = r#"{"name": "result", "type": "object", "required": true, "fields": [
    {"name": "resultCode", "type": "string", "required": true}, {"name": "resultStatus", "type": "string", "required": true}]}"#;

/// A page whose request has these fields and rules, and whose response has these beside the result.
fn page(request: &str, rules: &str, response: &str, more: &str) -> Linked {
    let text = format!(
        r#"{{"$schema": "", "id": "parcel", "title": "Parcel", "kind": "api", "method": "POST", "path": "/parcel",
            "request": {{"fields": [{request}], "rules": [{rules}]}},
            "response": {{"fields": [{RESULT} {response}]}},
            "results": [{{"code": "SUCCESS", "status": "S"}}, {{"code": "BUSY", "status": "U"}}] {more}}}"#
    );
    let api: Api = serde_json::from_str(&text).unwrap();
    let mut portal = Portal::default();
    portal.rust.secrets = vec!["pin".to_owned()];
    portal.update.fresh_ids = vec!["requestId".to_owned()];
    portal.update.event_times = vec!["changed".to_owned()];
    let outcome = link(&[api], &[], &portal);
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics);
    outcome.linked
}

fn file(linked: &Linked, path: &str) -> String {
    let files = super::files(linked).unwrap();
    files.into_iter().find(|file| file.path == path).unwrap().text
}

fn rust(linked: &Linked) -> String {
    file(linked, "generated/src/parcel.rs")
}

/// The item or method that starts with these words, up to the line that closes it.
fn item(text: &str, start: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| line.trim_start().starts_with(start)).unwrap();
    let indent = lines[first].len() - lines[first].trim_start().len();
    let last = lines[first..].iter().position(|line| *line == format!("{}}}", " ".repeat(indent))).unwrap();
    lines[first..=first + last].iter().map(|line| line.get(indent..).unwrap_or("")).collect::<Vec<_>>().join("\n")
}

fn schema(linked: &Linked, side: &str, pointer: &str) -> String {
    let text = file(linked, &format!("generated/schemas/parcel.{side}.schema.json"));
    let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
    serde_json::to_string_pretty(schema.pointer(pointer).unwrap()).unwrap()
}
