//! Obstacles: pages whose names, shapes and conditions are as awkward as a page may be. What is made of them has to compile
//! with warnings denied, and to agree with its schema.

mod conditions;
mod names;
mod refused;
mod shapes;
mod statuses;

use portal_codegen::spec::Api;
use serde_json::{Map, Value, json};

pub use refused::remedied;

/// All obstacle pages that are read as they are.
///
/// # Panics
/// One of them is no spec.
pub fn all() -> Vec<Api> {
    let pages = [names::pages(), statuses::pages(), shapes::large(), shapes::pages(), conditions::pages()].concat();
    pages.into_iter().map(|page| serde_json::from_value(page).expect("an obstacle page is a spec")).collect()
}

/// The pages whose checks are the obstacle, not their names or size: each of these checks has to be seen to pass and fail.
pub fn is_about_checks(id: &str) -> bool {
    let pages = [shapes::pages(), conditions::pages()].concat();
    pages.iter().any(|page| page["id"] == id)
}

/// A page with these fields in its request, and in its response beside the result.
fn page(id: &str, request: &Value, response: &Value) -> Value {
    let mut fields = vec![result("result")];
    fields.extend(response.as_array().cloned().unwrap_or_default());
    json!({
        "$schema": "../spec.schema.json", "id": id, "title": format!("Obstacle {id}"), "kind": "api",
        "method": "POST", "path": format!("/{id}"),
        "request": {"fields": request}, "response": {"fields": fields},
        "results": [{"code": "SUCCESS", "status": "S"}, {"code": "BUSY", "status": "U"}, {"code": "NO", "status": "F"}],
    })
}

/// A page with more members than [`page`] gives it; objects are joined.
fn with(mut page: Value, more: &Value) -> Value {
    join(&mut page, more);
    page
}

fn join(one: &mut Value, other: &Value) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            other.iter().for_each(|(name, value)| join(one.entry(name).or_insert(Value::Object(Map::new())), value));
        }
        (one, other) => *one = other.clone(),
    }
}

/// The object that holds a result, under that name.
fn result(name: &str) -> Value {
    json!({"name": name, "type": "object", "required": true, "fields": [
        {"name": "resultCode", "type": "string", "required": true, "max_length": 64},
        {"name": "resultStatus", "type": "string", "required": true, "max_length": 2,
         "enum": [{"value": "S"}, {"value": "F"}, {"value": "U"}]},
        {"name": "resultMessage", "type": "string", "max_length": 256},
    ]})
}

/// A field with these attributes.
fn field(name: &str, attributes: &Value) -> Value {
    with(json!({"name": name}), attributes)
}

/// An optional string.
fn text(name: &str) -> Value {
    field(name, &json!({"type": "string"}))
}

/// An object with these fields.
fn object(name: &str, fields: &Value) -> Value {
    field(name, &json!({"type": "object", "fields": fields}))
}

/// An optional string with these values.
fn listed(name: &str, values: &[&str]) -> Value {
    let values: Vec<Value> = values.iter().map(|value| json!({"value": value})).collect();
    field(name, &json!({"type": "string", "enum": values}))
}

/// The same field, required.
fn required(field: Value) -> Value {
    with(field, &json!({"required": true}))
}
