//! Bodies of answers: the page's own example where it has one, completed by its schema.

use alipayhk::api::ResultNames;
use serde_json::{Map, Value, json};

use crate::fault::{Fault, Faults};
use crate::pages::Page;
use crate::portal::{Code, ID_MEMBERS};

/// The result under its documented names.
fn result(page: &Page, code: &str, status: &str, message: &str) -> (String, Value) {
    let names = page.facts.api.result;
    let first =
        |names: &[&'static str], common: &str| names.first().map_or(common.to_owned(), |name| (*name).to_owned());
    let mut result = Map::new();
    result.insert(first(names.code, "resultCode"), code.into());
    result.insert(first(names.status, "resultStatus"), status.into());
    result.insert(first(names.message, "resultMessage"), message.into());
    (first(names.object, "result"), result.into())
}

/// An answer that is nothing but a result.
pub(crate) fn bare(page: &Page, code: &str, status: &str, message: &str) -> Value {
    let (name, result) = result(page, code, status, message);
    json!({ name: result })
}

/// The answer to a call that reached no API.
pub(crate) fn unreached(code: Code, message: &str) -> Value {
    json!({"result": {"resultCode": code.as_str(), "resultStatus": "F", "resultMessage": message}})
}

/// The answer U.
pub(crate) fn undecided(page: &Page) -> Value {
    let (code, _) = page.code(&[Code::UnknownException]);
    bare(page, code, "U", "the sandbox was told to answer U")
}

/// The answer to an accepted message.
pub(crate) fn accepted(page: &Page, id: &str, message: &Value) -> Value {
    let example = page.facts.example_responses.iter().find_map(|text| serde_json::from_str(text).ok());
    let mut body: Map<String, Value> = example.unwrap_or_default();
    let (name, result) = result(page, page.success(), "S", "success");
    body.insert(name, result);
    let members = properties(&page.response_schema);
    for member in ID_MEMBERS.into_iter().filter(|member| members.contains_key(*member)) {
        body.insert(member.to_owned(), id.into());
    }
    if let Some(status) = page.facts.statuses.map(|statuses| statuses.member).or(Some("orderStatus"))
        && members.contains_key(status)
        && let Some(value) = message.get(status)
    {
        body.insert(status.to_owned(), value.clone());
    }
    complete(&mut body, &page.response_schema, &page.response_schema, 0);
    body.into()
}

fn properties(schema: &Value) -> &Map<String, Value> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    schema.get("properties").and_then(Value::as_object).unwrap_or(&NONE)
}

/// Objects within objects that are completed at most.
const MAX_DEPTH: usize = 64;

/// Puts in what the schema requires, in all cases and in that of success, and is not there.
fn complete(body: &mut Map<String, Value>, schema: &Value, root: &Value, depth: usize) {
    let branches = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    let on_success = branches.filter_map(|branch| branch.get("then"));
    let required = std::iter::once(schema).chain(on_success).filter_map(|part| part.get("required")?.as_array());
    for name in required.flatten().filter_map(Value::as_str) {
        let property = properties(schema).get(name).map(|property| resolve(property, root)).unwrap_or(&Value::Null);
        if body.get(name).is_none_or(Value::is_null) {
            body.insert(name.to_owned(), sample(name, property, root, depth));
        }
    }
}

/// The schema behind a reference into the same document.
fn resolve<'s>(schema: &'s Value, root: &'s Value) -> &'s Value {
    let pointer = schema.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
    pointer.and_then(|pointer| root.pointer(pointer)).unwrap_or(schema)
}

/// A value that a schema allows.
fn sample(name: &str, schema: &Value, root: &Value, depth: usize) -> Value {
    if let Some(value) = schema.get("const").or_else(|| schema.get("enum")?.as_array()?.first()) {
        return value.clone();
    }
    let kind = match schema.get("type") {
        Some(Value::String(kind)) => kind.as_str(),
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null").unwrap_or(""),
        _ => "string",
    };
    match kind {
        "integer" | "number" => schema.get("minimum").cloned().unwrap_or_else(|| 1.into()),
        "boolean" => true.into(),
        "array" => Value::Array(Vec::new()),
        "object" if depth < MAX_DEPTH => {
            let mut object = Map::new();
            complete(&mut object, schema, root, depth + 1);
            object.into()
        }
        "object" => Value::Object(Map::new()),
        _ => format!("SANDBOX-{name}").into(),
    }
}

/// A value that no page lists.
const UNKNOWN_VALUE: &str = "SANDBOX_UNKNOWN";

/// What the faults make of an answer's body.
pub(crate) fn spoil(mut body: Value, names: &ResultNames, faults: &Faults) -> Value {
    if let Some(members) = body.as_object_mut() {
        if faults.has(Fault::NullFields) {
            members.iter_mut().filter(|(name, _)| !names.object.contains(&name.as_str())).for_each(|(_, value)| {
                *value = Value::Null;
            });
        }
        if faults.has(Fault::UnknownFields) {
            members.insert("sandboxUnknown".to_owned(), json!({"nested": [1.5, null, {"deep": true}]}));
            if let Some(status) = members.get_mut("orderStatus") {
                *status = UNKNOWN_VALUE.into();
            }
            for result in names.object {
                let result = members.get_mut(*result).and_then(Value::as_object_mut);
                result
                    .into_iter()
                    .flatten()
                    .filter(|(name, _)| names.code.contains(&name.as_str()))
                    .for_each(|(_, code)| *code = UNKNOWN_VALUE.into());
            }
        }
    }
    body
}
