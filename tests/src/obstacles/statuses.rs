//! Statuses whose names are awkward, and that stand where no constructor can lead.

use serde_json::{Value, json};

use super::{field, listed, object, page, required, result, text, with};

/// Statuses called like words that the module needs itself, each with fields of its own, some of them called alike.
pub fn pages() -> Vec<Value> {
    #[rustfmt::skip]
    let names = [
        "SUCCESS", "OK", "SOME", "NONE", "NEW", "NEXT", "REACH", "REQUEST", "RESPONSE", "STRING", "VEC", "OPTION",
        "SELF", "ORDER", "ORDER_STATUS", "RESULT_CODE", "EXT_INFO", "REQUIRED", "USER", "PAID", "paid", "2ND", "",
        "商戶", "UNLISTED", "VALIDATE", "WITH_STATUS", "EXT_NOTE", "TYPE", "API", "UNDECLARED", "DEFAULT",
        "FROM_JSON", "CLONE",
    ];
    let when = json!({"required": {"field": "/orderStatus", "in": names.as_slice()}});
    let base = page(
        "statuses",
        &json!([
            required(text("requestId")),
            required(text("orderStatus")),
            required(listed("bizType", &["A", "B"])),
            text("userId"),
            text("openId"),
            required(field("changed", &json!({"type": "integer"}))),
            text("paid"),
            required(object("extInfo", &json!([text("note")]))),
        ]),
        &json!([required(text("orderStatus"))]),
    );
    let base = with(base, &json!({"request": {"rules": [{"any_of": ["/userId", "/openId"]}]}}));
    let values: Vec<Value> =
        names.iter().enumerate().map(|(index, name)| json!({"value": name, "final": index % 3 == 0})).collect();
    let own = json!([
        required(object("extInfo", &json!([with(text("note"), &when), with(text("code"), &when), text("status")]))),
        required(object(
            "payInfo",
            &json!([with(text("code"), &when), with(object("deep", &json!([required(text("x"))])), &when)])
        )),
        with(text("code"), &when),
        with(text("extInfoCode"), &when),
        with(object("order", &json!([with(text("code"), &when)])), &when),
    ]);
    let scenario = json!({
        "$schema": "../spec.schema.json", "id": "statuses.scenario", "title": "Scenario", "kind": "scenario", "extends": "statuses",
        "discriminator": {"field": "/bizType", "value": "A"},
        "statuses": {"field": "/orderStatus", "order": "forward", "values": values},
        "request": {"fields": own},
        "response": {"fields": [result("result"), required(listed("orderStatus", &names)), required(text("order"))]},
        "results": [{"code": "SUCCESS", "status": "S"}],
    });
    let any_order = with(
        scenario.clone(),
        &json!({"id": "statuses.any_order", "title": "Any order", "discriminator": {"field": "/bizType", "value": "B"},
            "statuses": {"order": "any", "values": [{"value": "PAID"}, {"value": "DONE", "final": true}]},
            "request": {"fields": [object("order", &json!([text("x")])), listed("orderState", &["PAID", "DONE"])]}}),
    );
    let elsewhere = |id: &str, field: &str, fields: Value| {
        let statuses =
            json!({"field": field, "order": "forward", "values": [{"value": "NEW"}, {"value": "DONE", "final": true}]});
        with(
            page(id, &fields, &json!([listed("state", &["NEW", "DONE"])])),
            &json!({"statuses": statuses, "method": "GET"}),
        )
    };
    let when_new = json!({"required": {"field": "/state", "in": ["NEW"]}});
    let changed = field("changed", &json!({"type": "integer", "required": true}));
    vec![
        base,
        scenario,
        any_order,
        elsewhere("status_optional", "/state", json!([text("state"), with(text("code"), &when_new), changed])),
        elsewhere("status_without_update", "/state", json!([required(text("state")), with(text("code"), &when_new)])),
        elsewhere(
            "status_inside",
            "/data/state",
            json!([required(object("data", &json!([required(text("state"))]))), changed]),
        ),
        elsewhere("status_nowhere", "/state", json!([text("x"), changed])),
    ]
}
