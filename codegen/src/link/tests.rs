//! What linking makes of a small pair of pages.

use super::*;
use crate::portal::Portal;
use crate::spec::Api;

const BASE: &str = r#"{
  "$schema": "../spec.schema.json", "id": "parcel", "title": "Base", "kind": "api", "method": "POST", "path": "/parcel",
  "request": {
    "fields": [
      {"name": "requestId", "type": "string", "required": true, "max_length": 32},
      {"name": "state", "type": "string", "required": true},
      {"name": "userId", "type": "string"},
      {"name": "openId", "type": "string"}
    ],
    "rules": [{"any_of": ["/userId", "/openId"]}]
  },
  "response": {
    "fields": [
      {"name": "result", "type": "object", "type_name": "Result", "required": true, "fields": [
        {"name": "resultCode", "type": "string", "required": true},
        {"name": "resultStatus", "type": "string", "required": true}
      ]},
      {"name": "parcelId", "type": "string", "max_length": 10}
    ]
  },
  "results": [{"code": "SUCCESS", "status": "S"}, {"code": "LOST", "status": "F"}]
}"#;

const SCENARIO: &str = r#"{
  "$schema": "../spec.schema.json", "id": "parcel.locker", "title": "Locker", "kind": "scenario", "extends": "parcel",
  "statuses": {"field": "/state", "order": "forward", "values": [{"value": "STORED"}, {"value": "FETCHED", "final": true}]},
  "request": {
    "fields": [
      {"name": "price", "type": "object", "fields": [{"name": "value", "type": "string", "required": true}]},
      {"name": "paidPrice", "type": "object", "fields": [{"name": "value", "type": "string", "required": true}]},
      {"name": "locker", "type": "object", "required": true, "fields": [
        {"name": "code", "type": "string", "required": {"field": "/state", "in": ["STORED"]}},
        {"name": "size", "type": "string"},
        {"name": "unit", "type": "string", "required": {"field": "/locker/size", "present": true}}
      ]},
      {"name": "items", "type": "array", "fields": [
        {"name": "label", "type": "string", "required": {"field": "/state", "in": ["STORED", "FETCHED"]}}
      ]}
    ]
  },
  "response": {"fields": [{"name": "parcelId", "type": "string", "required": true}]}
}"#;

fn linked() -> Linked {
    let apis: Vec<Api> = [BASE, SCENARIO].iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    let mut portal = Portal::default();
    portal.update.fresh_ids = vec!["requestId".to_owned()];
    let outcome = link(&apis, &[], &portal);
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics);
    outcome.linked
}

fn locker(linked: &Linked) -> &Page {
    &linked.modules[0].pages[0]
}

#[test]
fn what_was_decided_about_names_is_told() {
    insta::assert_snapshot!(linked().naming.join("\n"), @r"
    ResultCode serves parcel/response/result/resultCode, parcel.locker/response/result/resultCode
    ResponseResult serves parcel/response/result, parcel.locker/response/result
    ResponseResult is called so since Result is taken (parcel/response/result, parcel.locker/response/result)
    Price serves parcel.locker/request/price, parcel.locker/request/paidPrice
    ");
}

#[test]
fn names_of_fields_and_values_that_were_decided_are_told() {
    let page = BASE.replace(
        r#"{"name": "openId", "type": "string"}"#,
        r#"{"name": "openId", "type": "string"}, {"name": "self", "type": "string"}, {"name": "open_id", "type": "string"},
           {"name": "3d-secure", "type": "string"}, {"name": "validate", "type": "string"}, {"name": "type", "type": "string"},
           {"name": "mode", "type": "string", "enum": [{"value": "A-B"}, {"value": "a_b"}, {"value": "3D"}]}"#,
    );
    let outcome = link(&[serde_json::from_str(&page).unwrap()], &[], &Portal::default());
    let told: Vec<&String> = outcome.linked.naming.iter().filter(|told| told.contains("stands for")).collect();
    insta::assert_snapshot!(told.into_iter().cloned().collect::<Vec<_>>().join("\n"), @r#"
    AB2 stands for "a_b" of parcel/request/mode, since AB is taken
    Value3d stands for "3D" of parcel/request/mode, whose letters make no name in Rust
    self_ stands for "self" of parcel/request, since self is no name in Rust
    open_id_field stands for "open_id" of parcel/request, since open_id is taken
    field_3d_secure stands for "3d-secure" of parcel/request, whose letters make no name in Rust
    validate_field stands for "validate" of parcel/request, since validate is taken
    "#);
}

#[test]
fn a_condition_is_held_by_the_smallest_object_it_looks_at() {
    let linked = linked();
    let request = linked.object(locker(&linked).request.root).unwrap();
    let told: Vec<String> =
        request.branches.iter().map(|branch| format!("{}: {:?}", branch.english, branch.requires)).collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
        state is STORED: [Field(["locker", "code"])]
        state is STORED or FETCHED: [Field(["items", "label"])]
        : [AnyOf { parent: [], members: ["userId", "openId"] }]
    "#);
    let Kind::Object(id) = request.member("locker").unwrap().kind else { panic!("an object") };
    let inner = &linked.object(id).unwrap().branches;
    assert_eq!((inner.len(), inner[0].english.as_str()), (1, "locker.size is there"));
}

#[test]
fn a_status_asks_for_what_it_requires() {
    let linked = linked();
    let Build::Request(construction) = &locker(&linked).request.build else { panic!("a request") };
    let told: Vec<String> = construction
        .by_status
        .iter()
        .map(|each| format!("{}: {:?}", each.status, each.requires.iter().map(|field| &field.path).collect::<Vec<_>>()))
        .collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
        STORED: [["locker", "code"]]
        FETCHED: []
    "#);
}

#[test]
fn beside_the_result_a_response_holds_what_it_must_only_in_a_success() {
    let linked = linked();
    let response = linked.object(locker(&linked).response.root).unwrap();
    let member = response.member("parcelId").unwrap();
    assert_eq!((member.required, member.limits.as_slice()), (false, &[Limit::MaxLength(10)][..]));
    insta::assert_snapshot!(member.notes.join(" "), @"Required when result.resultStatus is S. At most 10 characters.");
}

#[test]
fn a_condition_that_cannot_be_told_is_an_error() {
    let page = BASE.replace(
        r#"{"name": "openId", "type": "string"}"#,
        r#"{"name": "openId", "type": "string"},
           {"name": "list", "type": "array", "fields": [{"name": "kind", "type": "string"}]},
           {"name": "late", "type": "string", "required": {"field": "/list/kind", "in": ["A"]}}"#,
    );
    let outcome = link(&[serde_json::from_str(&page).unwrap()], &[], &Portal::default());
    let told: Vec<String> = outcome.diagnostics.iter().map(|finding| finding.message.clone()).collect();
    insta::assert_snapshot!(told.join("\n"), @"its condition looks at /list/kind, which stands in each element of /list");
}

#[test]
fn a_scenario_without_its_base_is_an_error() {
    let outcome = link(&[serde_json::from_str(SCENARIO).unwrap()], &[], &Portal::default());
    insta::assert_snapshot!(outcome.diagnostics[0].message, @"parcel.locker extends parcel, which is not at hand");
}

#[test]
fn limits_of_a_scenario_are_held_against_those_that_it_inherits() {
    let told = |limit: &str| {
        let own = format!(r#"{{"name": "parcelId", "type": "string", {limit}"#);
        let scenario = SCENARIO.replace(r#"{"name": "parcelId", "type": "string""#, &own);
        let apis: Vec<Api> = [BASE, &scenario].iter().map(|text| serde_json::from_str(text).unwrap()).collect();
        let found = link(&apis, &[], &Portal::default()).diagnostics;
        let show = |found: &crate::diagnostic::Diagnostic| {
            format!("{} {}: {}", found.severity, found.place.clone().unwrap_or_default(), found.message)
        };
        found.iter().map(show).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(told(r#""max_length": 12"#), @"");
    insta::assert_snapshot!(told(r#""min_length": 12"#), @"error /response/parcelId: together with what the page of `parcel` says, no length is allowed for `parcelId`: at least 12, at most 10");
    insta::assert_snapshot!(told(r#""sample": "far too long""#), @"warning /response/parcelId: together with what the page of `parcel` says, the sample of `parcelId` is longer than its 10 characters");
    insta::assert_snapshot!(told(r#""min_length": 3, "max_length": 2"#), @"");
}
