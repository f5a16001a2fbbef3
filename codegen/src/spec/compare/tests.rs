//! Each kind of change with its grades, as a maintainer reads them.

use serde_json::{Value, json};

use super::{Step, compare};
use crate::source::Source;
use crate::spec::{Api, file};

fn api(members: &Value) -> Api {
    let mut whole = json!({"$schema": "../spec.schema.json", "id": "shop", "title": "Shop", "kind": "api"});
    for (key, value) in members.as_object().unwrap() {
        whole[key] = value.clone();
    }
    file::read(&Source::new("shop.json", &whole.to_string())).unwrap()
}

/// Changes with their grades for senders, readers and the crate, and the step they ask for.
fn changes(before: &Value, after: &Value) -> String {
    let changes = compare(&api(before), &api(after));
    let mut lines: Vec<String> = changes
        .iter()
        .map(|change| {
            format!("{change} | {} | {} | {}", change.impact.senders, change.impact.readers, change.impact.rust)
        })
        .collect();
    lines.push(format!("step: {}", Step::of(&changes)));
    lines.join("\n")
}

fn request(fields: &Value) -> Value {
    json!({"request": {"fields": fields}})
}

fn response(fields: &Value) -> Value {
    json!({"response": {"fields": fields}})
}

#[test]
fn nothing_changed_asks_for_no_release() {
    let page = request(&json!([{"name": "note", "type": "string"}]));
    insta::assert_snapshot!(changes(&page, &page), @"step: none");
}

#[test]
fn a_new_required_field_breaks_senders_and_an_optional_one_nobody() {
    insta::assert_snapshot!(changes(
        &request(&json!([])),
        &request(&json!([
            {"name": "id", "type": "string", "required": true, "max_length": 32, "doc": "Words."},
            {"name": "code", "type": "string", "required": {"field": "/id", "present": true}},
            {"name": "note", "type": "object", "fields": [{"name": "text", "type": "string", "required": true}]},
        ])),
    ), @r#"
        /request/id: new, {"type":"string","required":true,"max_length":32} | breaking | unaffected | breaking
        /request/code: new, {"type":"string","required":{"field":"/id","present":true}} | breaking | unaffected | breaking
        /request/note: new, {"type":"object","fields":["text"]} | compatible | unaffected | compatible
        step: major
        "#);
    insta::assert_snapshot!(changes(&response(&json!([])), &response(&json!([{"name": "id", "type": "string", "required": true}]))), @r#"
        /response/id: new, {"type":"string","required":true} | unaffected | compatible | compatible
        step: minor
        "#);
}

#[test]
fn a_field_that_is_gone_breaks_its_own_side() {
    let fields = json!([{"name": "id", "type": "string"}]);
    insta::assert_snapshot!(changes(&request(&fields), &request(&json!([]))), @r#"
        /request/id: gone, it was {"type":"string"} | breaking | unaffected | breaking
        step: major
        "#);
    insta::assert_snapshot!(changes(&response(&fields), &response(&json!([]))), @r#"
        /response/id: gone, it was {"type":"string"} | unaffected | breaking | breaking
        step: major
        "#);
}

#[test]
fn required_to_optional_changes_a_constructor_but_breaks_no_sender() {
    let required = json!([{"name": "id", "type": "string", "required": true}]);
    let conditional = json!([{"name": "id", "type": "string", "required": {"field": "/kind", "in": ["A"]}}]);
    let optional = json!([{"name": "id", "type": "string"}]);
    insta::assert_snapshot!(changes(&request(&required), &request(&optional)), @r"
        /request/id required: true → nothing | compatible | unaffected | breaking
        step: major
        ");
    insta::assert_snapshot!(changes(&request(&conditional), &request(&required)), @r#"
        /request/id required: {"field":"/kind","in":["A"]} → true | breaking | unaffected | breaking
        step: major
        "#);
    insta::assert_snapshot!(changes(&response(&required), &response(&optional)), @r"
        /response/id required: true → nothing | unaffected | breaking | breaking
        step: major
        ");
}

#[test]
fn a_narrower_request_breaks_senders_and_a_wider_response_breaks_readers() {
    let narrow = json!([{"name": "id", "type": "integer", "max_length": 32, "min": 1, "max": 5, "prefix": "a"}]);
    let wide = json!([{"name": "id", "type": "number", "max_length": 64, "min": 0, "max": 9}]);
    insta::assert_snapshot!(changes(&request(&wide), &request(&narrow)), @r#"
        /request/id type: "number" → "integer" | breaking | unaffected | breaking
        /request/id max_length: 64 → 32 | breaking | unaffected | compatible
        /request/id min: 0 → 1 | breaking | unaffected | compatible
        /request/id max: 9 → 5 | breaking | unaffected | compatible
        /request/id prefix: nothing → "a" | breaking | unaffected | compatible
        step: major
        "#);
    insta::assert_snapshot!(changes(&response(&narrow), &response(&wide)), @r#"
        /response/id type: "integer" → "number" | unaffected | breaking | breaking
        /response/id max_length: 32 → 64 | unaffected | breaking | compatible
        /response/id min: 1 → 0 | unaffected | breaking | compatible
        /response/id max: 5 → 9 | unaffected | breaking | compatible
        /response/id prefix: "a" → nothing | unaffected | breaking | compatible
        step: major
        "#);
}

#[test]
fn a_new_value_breaks_nobody_and_a_lost_one_breaks_senders() {
    let one = json!([{"name": "kind", "type": "string", "enum": [{"value": "A", "doc": "First."}]}]);
    let two =
        json!([{"name": "kind", "type": "string", "enum": [{"value": "B"}, {"value": "A", "doc": "Other words."}]}]);
    let none = json!([{"name": "kind", "type": "string"}]);
    insta::assert_snapshot!(changes(&request(&one), &request(&two)), @r#"
        /request/kind enum: nothing → "B" | compatible | unaffected | compatible
        /request/kind/A doc: "First." → "Other words." | docs only | docs only | docs only
        step: minor
        "#);
    insta::assert_snapshot!(changes(&response(&one), &response(&two)), @r#"
        /response/kind enum: nothing → "B" | unaffected | compatible | compatible
        /response/kind/A doc: "First." → "Other words." | docs only | docs only | docs only
        step: minor
        "#);
    insta::assert_snapshot!(changes(&request(&two), &request(&one)), @r#"
        /request/kind enum: "B" → nothing | breaking | unaffected | breaking
        /request/kind/A doc: "Other words." → "First." | docs only | docs only | docs only
        step: major
        "#);
    insta::assert_snapshot!(changes(&request(&none), &request(&one)), @r#"
        /request/kind enum: nothing → ["A"] | breaking | unaffected | breaking
        step: major
        "#);
}

#[test]
fn words_samples_and_order_are_documentation() {
    let before =
        json!([{"name": "a", "type": "string", "sample": "x", "doc": "One."}, {"name": "b", "type": "string"}]);
    let after = json!([{"name": "b", "type": "string"}, {"name": "a", "type": "string", "sample": "y", "doc": "Two."}]);
    insta::assert_snapshot!(changes(&request(&before), &request(&after)), @r#"
        /request/a sample: "x" → "y" | docs only | docs only | docs only
        /request/a doc: "One." → "Two." | docs only | docs only | docs only
        /request order: ["a","b"] → ["b","a"] | docs only | docs only | docs only
        step: patch
        "#);
}

#[test]
fn what_a_capture_lost_has_not_changed() {
    let full = json!([{
        "name": "a", "type": "object", "type_name": "Amount", "required": true, "max_length": 9,
        "fields": [{"name": "b", "type": "string"}],
    }, {"name": "c", "type": "string", "enum": [{"value": "X"}]}]);
    let lossy = json!([{"name": "a", "max_length": 9, "unknown": ["required", "type", "fields"]},
        {"name": "c", "type": "string", "unknown": ["enum"]}]);
    insta::assert_snapshot!(changes(&request(&full), &request(&lossy)), @"step: none");
}

#[test]
fn a_condition_that_is_gone_has_changed_even_where_a_capture_loses_badges() {
    let full = json!([{"name": "a", "type": "string", "required": {"field": "/b", "present": true}}]);
    let lossy = json!([{"name": "a", "type": "string", "unknown": ["required"]}]);
    insta::assert_snapshot!(changes(&request(&full), &request(&lossy)), @r#"
    /request/a required: {"field":"/b","present":true} → nothing | compatible | unaffected | breaking
    step: major
    "#);
}

#[test]
fn a_new_field_of_which_nobody_knows_whether_it_is_required_may_break_senders() {
    let lossy = json!([{"name": "a", "type": "string", "unknown": ["required"]}]);
    insta::assert_snapshot!(changes(&request(&json!([])), &request(&lossy)), @r#"
    /request/a: new, {"type":"string","unknown":["required"]} | breaking | unaffected | breaking
    step: major
    "#);
}

#[test]
fn either_or_rules_come_and_go() {
    let bare = json!({"request": {"rules": []}});
    let ruled = json!({"request": {"rules": [{"any_of": ["/userId", "/openId"]}]}});
    insta::assert_snapshot!(changes(&bare, &ruled), @r#"
        /request rules: nothing → {"any_of":["/userId","/openId"]} | breaking | unaffected | breaking
        step: major
        "#);
    insta::assert_snapshot!(changes(&ruled, &bare), @r#"
        /request rules: {"any_of":["/userId","/openId"]} → nothing | compatible | unaffected | breaking
        step: major
        "#);
}

#[test]
fn statuses_break_those_who_send_them() {
    let before = json!({"statuses": {"field": "/orderStatus", "order": "any",
        "values": [{"value": "PAID"}, {"value": "USED", "doc": "One."}, {"value": "LOST"}]}});
    let after = json!({"statuses": {"field": "/orderStatus", "order": "forward",
        "values": [{"value": "USED", "final": true, "doc": "Two."}, {"value": "PAID"}, {"value": "NEW"}]}});
    insta::assert_snapshot!(changes(&before, &after), @r#"
        /statuses order: "any" → "forward" | breaking | unaffected | compatible
        /statuses/LOST: gone, it was "LOST" | breaking | unaffected | breaking
        /statuses/NEW: new, "NEW" | compatible | unaffected | compatible
        /statuses values: ["PAID","USED","LOST"] → ["USED","PAID","NEW"] | breaking | unaffected | compatible
        /statuses/USED final: nothing → true | breaking | unaffected | compatible
        /statuses/USED doc: "One." → "Two." | docs only | docs only | docs only
        step: major
        "#);
}

#[test]
fn a_new_result_code_breaks_nobody_and_another_status_breaks_readers() {
    let before =
        json!({"results": [{"code": "OK", "status": "S"}, {"code": "BUSY", "status": "F", "message": "One."}]});
    let after =
        json!({"results": [{"code": "BUSY", "status": "U", "message": "Two."}, {"code": "NEW", "status": "F"}]});
    insta::assert_snapshot!(changes(&before, &after), @r#"
        /results/OK: gone, it was "S" | unaffected | compatible | breaking
        /results/NEW: new, "F" | unaffected | compatible | compatible
        /results/BUSY status: "F" → "U" | unaffected | breaking | compatible
        /results/BUSY message: "One." → "Two." | docs only | docs only | docs only
        step: major
        "#);
}

#[test]
fn the_endpoint_hosts_and_headers_break_senders() {
    let before = json!({"method": "POST", "path": "/a", "hosts": {"production": "a.example"},
        "headers": {"request": [{"name": "Old"}, {"name": "Signature", "keys": [{"name": "algorithm", "default": "RSA256"}]}]}});
    let after = json!({"method": "POST", "path": "/b", "hosts": {"production": "b.example", "testing": "t.example"},
        "headers": {"request": [{"name": "New", "required": true},
            {"name": "Signature", "required": true, "keys": [{"name": "algorithm", "default": "ECC224"}]}]}});
    insta::assert_snapshot!(changes(&before, &after), @r#"
        /path: "/a" → "/b" | breaking | unaffected | compatible
        /hosts/production host: "a.example" → "b.example" | breaking | unaffected | compatible
        /hosts/testing host: nothing → "t.example" | compatible | unaffected | compatible
        /headers/request/Old: gone, it was "Old" | compatible | unaffected | unaffected
        /headers/request/New: new, "New" | breaking | unaffected | unaffected
        /headers/request/Signature required: nothing → true | breaking | unaffected | unaffected
        /headers/request/Signature/algorithm default: "RSA256" → "ECC224" | breaking | unaffected | unaffected
        step: minor
        "#);
}
