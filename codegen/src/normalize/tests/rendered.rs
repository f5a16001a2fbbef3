//! A rendered page with badges, limits, lists, either-or rules, headers and glued results.

use super::{fields, findings, page};
use crate::side::Side;

const BASE: &str = "\
Base API

POST /api/open/orders/sync

Tells the gateway about an order.

General Headers

Name

Description

Type

Sample

Signature

REQUIRED

Pairs of keys and values.

Valid keys include:

  • algorithm: How it was made, RSA256 or ECC224, uses RSA256 by default.
  • keyVersionThe key in use, uses the newest one by default.

String

algorithm=RSA256,keyVersion=1,signature=abc

Request parameters

requestId\u{a0}string \u{a0}REQUIRED

Names the request.

More information:

  • Maximum length: 32 characters

orderStatus\u{a0}string \u{a0}REQUIRED

Where the order stands.

userId\u{a0}string \u{a0}

The payer. 

REQUIRED\u{a0}to provide either one\u{a0}openId or userId.

openId\u{a0}string \u{a0}

The payer, otherwise named.

REQUIRED\u{a0}to provide either one\u{a0}openId or userId.

kind\u{a0}string \u{a0}REQUIRED

What is sold.

  • RIDE: A ride.
  • Gift card: SALE
  • OTHER

created\u{a0}number \u{a0}REQUIRED

Timestamp of the first event, should be consistent.

merchantId (deprecated)\u{a0}string \u{a0}

Provide when you are not the seller.

Response parameters

result\u{a0}Result \u{a0}REQUIRED

What became of it.

Show child parameters

Result/Error codes

CodeValueMessage
SUCCESSSDone
BUSYUPlease wait.
";

#[test]
fn a_rendered_page_becomes_a_spec() {
    let normalized = page("orders", BASE, None, None);
    let api = normalized.api.as_ref().unwrap();
    insta::assert_snapshot!(fields(api, Side::Request), @r#"
    /requestId "type":"string","required":true,"max_length":32,"doc":"Names the request."
    /orderStatus "type":"string","required":true,"doc":"Where the order stands."
    /userId "type":"string","doc":"The payer."
    /openId "type":"string","doc":"The payer, otherwise named."
    /kind "type":"string","required":true,"enum":[{"value":"RIDE","doc":"A ride."},{"value":"SALE","doc":"Gift card"},{"value":"OTHER"}],"doc":"What is sold."
    /created "type":"integer","required":true,"format":"unix-millis","doc":"Timestamp of the first event, should be consistent."
    /merchantId "type":"string","deprecated":true,"doc":"Provide when you are not the seller."
    rule {"any_of":["/userId","/openId"]}
    "#);
    insta::assert_snapshot!(findings(&normalized, BASE), @r#"
    note lost-fact 76:1 nothing lists the fields of `result`
    note split-row 86:1 the glued row "BUSYUPlease wait." was split by its shape alone
    "#);
    insta::assert_snapshot!(serde_json::to_string(&api.headers.request).unwrap(), @r#"[{"name":"Signature","required":true,"keys":[{"name":"algorithm","values":["RSA256","ECC224"],"default":"RSA256","doc":"How it was made, RSA256 or ECC224, uses RSA256 by default."},{"name":"keyVersion","doc":"The key in use, uses the newest one by default."}],"sample":"algorithm=RSA256,keyVersion=1,signature=abc","doc":"Pairs of keys and values."}]"#);
    insta::assert_snapshot!(serde_json::to_string(&api.results).unwrap(), @r#"[{"code":"SUCCESS","status":"S","message":"Done"},{"code":"BUSY","status":"U","message":"Please wait."}]"#);
}

#[test]
fn every_fact_knows_where_it_stood_and_what_read_it() {
    let normalized = page("orders", BASE, None, None);
    let about = |place: &str| {
        let facts = normalized.provenance.facts.iter().filter(|fact| fact.place == place);
        facts
            .map(|fact| {
                format!("{} {} {}:{}", fact.attribute.as_deref().unwrap_or("-"), fact.rule, fact.line, fact.column)
            })
            .collect::<Vec<_>>()
            .join(", ")
    };
    insta::assert_snapshot!(about("/request/requestId"), @"- row 34:1, type type 34:11, required badge 34:19, doc prose 36:1, max_length phrase:max-length 40:5");
    insta::assert_snapshot!(about("/request"), @"rules phrase:either-or 50:1, rules phrase:either-or 56:1");
    let lines: Vec<u32> = normalized.provenance.facts.iter().map(|fact| fact.line).collect();
    assert!(lines.is_sorted(), "facts stand in document order");
}
