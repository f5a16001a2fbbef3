//! What the OpenAPI document says of a message is what the schema of its page says.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use conformance::own;
use jsonschema::Validator;
use portal_codegen::link::{Linked, Page};
use serde_json::{Value, json};

fn document() -> Value {
    serde_json::from_str(include_str!("../../generated/openapi.json")).unwrap()
}

/// A schema that stands somewhere in the document.
fn part(pointer: &str) -> Validator {
    let mut document = document();
    document["$ref"] = format!("#{pointer}").into();
    jsonschema::draft202012::new(&document).expect("the document's schemas and references hold together")
}

/// Where the schema of a page's messages stands: under the operation of its base, which takes those of every scenario.
fn operation(linked: &Linked, page: &Page, side: &str) -> String {
    let base = page.extends.as_ref().map_or(page.id.as_str(), |base| base.as_str());
    let path = &linked.pages().into_iter().find(|other| other.id.as_str() == base).unwrap().path;
    let body = if side == "request" { "requestBody" } else { "responses/200" };
    let path = path.replace('~', "~0").replace('/', "~1");
    format!("/paths/{path}/post/{body}/content/application~1json/schema")
}

/// A message, and the message without each of its members.
fn variations(message: &Value) -> Vec<Value> {
    let without = |name: &String| {
        let mut less = message.clone();
        less.as_object_mut().unwrap().remove(name);
        less
    };
    let names = message.as_object().unwrap().keys();
    names.map(without).chain([message.clone()]).collect()
}

#[test]
fn every_reference_leads_somewhere() {
    fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(object) => {
                found.extend(object.get("$ref").and_then(Value::as_str));
                object.values().for_each(|value| references(value, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    let document = document();
    let mut found = Vec::new();
    references(&document, &mut found);
    assert!(found.len() > 10);
    let nowhere: Vec<_> = found.iter().filter(|at| document.pointer(at.trim_start_matches('#')).is_none()).collect();
    assert!(nowhere.is_empty(), "{nowhere:?}");
}

#[test]
fn an_operation_judges_a_documented_message_as_the_page_does_and_so_without_each_member() {
    let (_, linked) = own::pages();
    let mut judged = [0, 0];
    for page in linked.pages() {
        for (side, examples) in [("request", &page.example_requests), ("response", &page.example_responses)] {
            let of_page = part(&format!("/components/schemas/{}.{side}", page.id));
            let of_operation = part(&operation(&linked, page, side));
            for message in examples.iter().flat_map(variations) {
                let (verdict, by_operation) = (of_page.is_valid(&message), of_operation.is_valid(&message));
                // Without the mark of its scenario a request may be another's, and no response bears one.
                let marked = page.discriminator.as_ref().is_none_or(|(name, value)| message[name] == json!(value));
                let told_apart = side == "request" && marked;
                assert!(by_operation == verdict || (by_operation && !told_apart), "{} {side}: {message:#}", page.id);
                judged[usize::from(verdict)] += 1;
            }
        }
    }
    assert!(judged.iter().all(|count| *count > 5), "{judged:?}");
}
