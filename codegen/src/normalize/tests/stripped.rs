//! A scenario in stripped portal JSON: conditions on the base, statuses, arrays of objects, examples.

use super::{fields, findings, page};
use crate::side::Side;
use crate::spec::Api;

const BASE: &str = "\
Base API

POST /api/open/orders/sync

Request parameters

kind\u{a0}string \u{a0}REQUIRED

What is sold.

  • RIDE: A ride.
  • CARD: A card.

orderStatus\u{a0}string \u{a0}REQUIRED

Where the order stands.
";

const SCENARIO: &str = r#"How can we help?

Cards

{"content":{"bizType":"X","endpoint":"/api/open/orders/sync","hideEndpoint":false,"description":"

What cards add, please also check the base API.

Order Status

Notification can start from any status below and status can be skipped if necessary, but not in reverse.

Order Status

Description

Card Wallet Display

PAID

When it is paid.

\"image.png\"

GONE

(End status)

When it is over.

The card goes.

More below, please also check the base API fields.

","descriptionLake":"","result":[{"code":"BUSY","value":"U","message":"Wait.","action":"","actionLake":""}],"moreCodes":[],"request":[{"name":"info","description":"","descriptionLake":"","editType":"object","type":"object","warning":"","warningLake":"","required":true,"kvs":[{"name":"link","description":"

A link to it, starts with app://.

","descriptionLake":"","editType":"string","type":"string","warning":"

REQUIRED when status is PAID.

","warningLake":"","maxLength":64}]}],"response":[{"name":"orderStatus","description":"

Refer 'Order Status' tab above.

","descriptionLake":"","editType":"string","type":"string","warning":"","warningLake":""},{"name":"cards","description":"","descriptionLake":"","editType":"object","type":"Array","warning":"","warningLake":"","kvs":[{"name":"id","description":"","descriptionLake":"","editType":"string","type":"string","warning":"","warningLake":"","required":true}]}],"examples":[{"scene":["Cards"],"request":"{ \"kind\": \"CARD\", \"info\": { \"link\": \"web://x\", \"colour\": 1 } }"}],"exampleResponse":[{"scene":[],"response":"{}"}]},"sceneConfig":[]}
"#;

fn base() -> Api {
    page("orders", BASE, None, None).api.unwrap()
}

#[test]
fn a_scenario_is_read_with_its_base() {
    let normalized = page("orders.cards", SCENARIO, None, Some(&base()));
    let api = normalized.api.as_ref().unwrap();
    insta::assert_snapshot!(fields(api, Side::Request), @r#"
    /info "type":"object","required":true
    /info/link "type":"string","required":{"field":"/orderStatus","in":["PAID"]},"max_length":64,"prefix":"app://","doc":"A link to it."
    "#);
    insta::assert_snapshot!(fields(api, Side::Response), @r#"
    /orderStatus "type":"string","enum":[{"value":"PAID","doc":"When it is paid."},{"value":"GONE","doc":"When it is over."}]
    /cards "type":"array"
    /cards/id "type":"string","required":true
    "#);
    insta::assert_snapshot!(serde_json::to_string(&api.statuses).unwrap(), @r#"{"field":"/orderStatus","order":"forward","values":[{"value":"PAID","doc":"When it is paid."},{"value":"GONE","final":true,"doc":"When it is over.","display":"The card goes."}]}"#);
    insta::assert_snapshot!(serde_json::to_string(&(&api.kind, &api.extends, &api.discriminator, &api.doc)).unwrap(), @r#"["scenario","orders",{"field":"/kind","value":"CARD"},"What cards add.\nMore below."]"#);
    insta::assert_snapshot!(findings(&normalized, SCENARIO), @r#"
    warning example-contradicts 47:396 an example leaves out `orderStatus`, which the page calls required
    warning unconfirmed-discriminator 47:408 the example sends "CARD" as `/kind`, and nothing else tells which value this scenario has
    warning example-contradicts 47:440 an example's `link` does not start with "app://": "web://x"
    warning undeclared-member 47:455 an example holds `colour`, which no table lists
    note empty-example 47:517 an example is empty and stands for nothing
    "#);
}

#[test]
fn a_scenario_without_its_base_is_read_as_far_as_it_goes() {
    let normalized = page("orders.cards", SCENARIO, None, None);
    insta::assert_snapshot!(findings(&normalized, SCENARIO), @r#"
    warning base-missing 7:15 the page adds to `orders`, which is not at hand
    warning example-contradicts 47:440 an example's `link` does not start with "app://": "web://x"
    warning undeclared-member 47:455 an example holds `colour`, which no table lists
    note empty-example 47:517 an example is empty and stands for nothing
    "#);
}

#[test]
fn what_a_message_does_tells_no_scenario() {
    let text = BASE
        .replace("kind\u{a0}", "command\u{a0}")
        .replace("RIDE: A ride", "SEND: Makes it")
        .replace("CARD: A", "UPDATE: A");
    let base = page("orders", &text, None, None).api.unwrap();
    let scenario = SCENARIO.replace(r#"\"kind\": \"CARD\""#, r#"\"command\": \"SEND\""#);
    let normalized = page("orders.cards", &scenario, None, Some(&base));
    assert_eq!(normalized.api.as_ref().unwrap().discriminator, None);
    assert!(!findings(&normalized, &scenario).contains("discriminator"));
}
