//! Shapes: wide, deep, of every type, with every limit.

use serde_json::{Value, json};

use super::{field, listed, object, page, required, result, text, with};

/// Pages of many fields, and of few inside each other.
pub fn large() -> Vec<Value> {
    vec![wide(), deep()]
}

pub fn pages() -> Vec<Value> {
    vec![kinds("kinds", false), kinds("kinds_required", true), limits(), two_results(), no_result(), empty()]
}

fn wide() -> Value {
    let fields: Vec<Value> = (0..200)
        .map(|index| {
            let name = format!("field{index}");
            let field = match index % 5 {
                0 => text(&name),
                1 => field(&name, &json!({"type": "integer", "min": 0})),
                2 => field(&name, &json!({"type": "boolean"})),
                3 => listed(&name, &["A", "B"]),
                _ => object(&name, &json!([text("x")])),
            };
            if index % 3 == 0 { required(field) } else { field }
        })
        .collect();
    let fields = Value::from(fields);
    page("wide", &fields, &fields)
}

fn deep() -> Value {
    let chain = |is_required: bool| {
        (0..60).rev().fold(text("leaf"), |inner, level| {
            let outer = object(&format!("level{}", level % 7), &json!([inner]));
            if is_required { required(outer) } else { outer }
        })
    };
    page("deep", &json!([chain(true)]), &json!([chain(false)]))
}

/// A field of every type, in arrays too.
fn kinds(id: &str, is_required: bool) -> Value {
    let items = |name: &str, of: &str| field(name, &json!({"type": "array", "items": {"type": of}, "max_items": 3}));
    let fields = [
        text("string"),
        field("number", &json!({"type": "number"})),
        field("integer", &json!({"type": "integer"})),
        field("boolean", &json!({"type": "boolean"})),
        field("open", &json!({"type": "object"})),
        field("anything", &json!({})),
        field("jsonOpen", &json!({"type": "json"})),
        field(
            "jsonText",
            &json!({"type": "json", "max_length": 20, "fields": [
                required(text("zh_HK")), field("en_US", &json!({"type": "object", "fields": [text("x")]})), text("string"),
            ]}),
        ),
        object("object", &json!([required(text("x")), field("n", &json!({"type": "number", "min": 0}))])),
        listed("listed", &["A", "B"]),
        items("strings", "string"),
        items("numbers", "number"),
        items("integers", "integer"),
        items("booleans", "boolean"),
        items("opens", "object"),
        items("jsons", "json"),
        field("anythings", &json!({"type": "array", "max_items": 2})),
        field(
            "objects",
            &json!({"type": "array", "max_items": 2, "fields": [
                required(text("x")), field("many", &json!({"type": "array", "fields": [required(text("y")), text("z")]})),
            ]}),
        ),
        with(text("defaulted"), &json!({"default": "x"})),
        with(text("deprecated"), &json!({"deprecated": true})),
    ];
    let fields: Vec<Value> =
        fields.into_iter().map(|field| if is_required { required(field) } else { field }).collect();
    let fields = Value::from(fields);
    page(id, &fields, &fields)
}

/// Every limit, at ordinary and at extreme values.
fn limits() -> Value {
    let string = |name: &str, limits: Value| with(text(name), &limits);
    let number = |name: &str, ty: &str, limits: Value| with(field(name, &json!({"type": ty})), &limits);
    let special = r".*+?[](){}|^$\/-#&~ ";
    let fields = json!([
        string("none", json!({"max_length": 0})),
        string("one", json!({"min_length": 1, "max_length": 1})),
        string("some", json!({"min_length": 2, "max_length": 5})),
        string("prefixed", json!({"prefix": "alipayhk://", "max_length": 20})),
        string("special", json!({"prefix": special})),
        string("foreign", json!({"prefix": "商戶😀", "max_length": 5})),
        string("quoted", json!({"prefix": "a\"b\\c\n"})),
        string("currency", json!({"pattern": "^[A-Z]{3}$"})),
        string("cents", json!({"pattern": "^[0-9]+$"})),
        string("fewCents", json!({"pattern": "^[0-9]+$", "max_length": 4})),
        string("version", json!({"pattern": "^[0-9]+\\.[0-9]{1,2}$"})),
        string("word", json!({"pattern": "^[A-Za-z0-9_-]+$"})),
        string("dashed", json!({"pattern": "^[-_. ]*$"})),
        string("uuid", json!({"pattern": "^[0-9a-f]{8}-[0-9a-f]{4}$"})),
        string("signed", json!({"pattern": "^[-]?[0-9]{1,3}$"})),
        string("escaped", json!({"pattern": "^\\$[0-9]+\\.$"})),
        string("both", json!({"prefix": "HK", "pattern": "^[A-Z]{2,5}$", "min_length": 3})),
        number("percent", "integer", json!({"min": 0, "max": 100})),
        number("negative", "integer", json!({"min": -5, "max": -1})),
        number("millis", "integer", json!({"min": 0})),
        number("huge", "integer", json!({"max": i64::MAX, "min": i64::MIN})),
        number("beyond", "integer", json!({"max": 9_007_199_254_740_993_i64})),
        number("rate", "number", json!({"min": 0, "max": 1})),
        number("vast", "number", json!({"min": -9_007_199_254_740_991_i64, "max": 9_007_199_254_740_991_i64})),
        field("pair", &json!({"type": "array", "max_items": 2, "items": {"type": "string", "max_length": 3}})),
        field("nothing", &json!({"type": "array", "max_items": 0, "items": {"type": "integer"}})),
        field(
            "links",
            &json!({"type": "array", "prefix": "alipayhk://", "items": {"type": "string", "max_length": 14}})
        ),
        field("codes", &json!({"type": "array", "pattern": "^[A-Z]{3}$", "items": {"type": "string"}})),
    ]);
    page("limits", &fields, &fields)
}

/// A response that holds its result under two names.
fn two_results() -> Value {
    let info = json!({"name": "resultInfo", "type": "object", "fields": [
        {"name": "resultCode", "type": "string"}, {"name": "resultStatus", "type": "string"}, {"name": "resultMsg", "type": "string"},
    ]});
    let optional = with(result("result"), &json!({"required": Value::Null}));
    let mut optional = optional;
    optional.as_object_mut().map(|result| result.remove("required"));
    let page = page("two_results", &json!([text("x")]), &json!([]));
    let fields =
        json!([optional, info, required(text("id")), required(object("detail", &json!([required(text("y"))])))]);
    with(page, &json!({"response": {"fields": fields}}))
}

/// A response in which no result is to be found.
fn no_result() -> Value {
    let page = page("no_result", &json!([text("x")]), &json!([]));
    with(page, &json!({"response": {"fields": [required(text("y"))]}}))
}

/// Messages without any field.
fn empty() -> Value {
    let page = page("empty", &json!([]), &json!([]));
    with(page, &json!({"response": {"fields": []}, "results": []}))
}
