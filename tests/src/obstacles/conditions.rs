//! Conditions: on every type, through arrays, across parents, alone and combined; and either-or rules.

use serde_json::{Value, json};

use super::{field, listed, object, page, required, text, with};

pub fn pages() -> Vec<Value> {
    vec![of_every_type(), denied(), combined(), through_arrays(), across(), either_or()]
}

fn when(field: Value, condition: &Value) -> Value {
    with(field, &json!({"required": condition}))
}

fn of_every_type() -> Value {
    let fields = json!([
        listed("kind", &["COUPON", "TICKET", "PASS"]),
        required(listed("due", &["X", "Y"])),
        text("free"),
        field("flag", &json!({"type": "boolean"})),
        required(field("dueFlag", &json!({"type": "boolean"}))),
        field("count", &json!({"type": "integer"})),
        required(field("dueCount", &json!({"type": "integer"}))),
        field("amount", &json!({"type": "number"})),
        object("info", &json!([text("x")])),
        when(text("a"), &json!({"field": "/kind", "in": ["COUPON"]})),
        when(text("b"), &json!({"field": "/kind", "in": ["COUPON", "PASS", "COUPON"]})),
        when(text("c"), &json!({"field": "/kind", "in": ["UNHEARD"]})),
        when(text("d"), &json!({"field": "/due", "in": ["X"]})),
        when(text("e"), &json!({"field": "/free", "in": ["yes", "no"]})),
        when(text("f"), &json!({"field": "/flag", "in": ["true"]})),
        when(text("g"), &json!({"field": "/dueFlag", "in": ["false"]})),
        when(text("h"), &json!({"field": "/count", "in": ["0", "-1", "1000"]})),
        when(text("i"), &json!({"field": "/dueCount", "in": ["7"]})),
        when(text("j"), &json!({"field": "/amount", "present": true})),
        when(text("k"), &json!({"field": "/amount", "present": false})),
        when(text("l"), &json!({"field": "/info", "present": true})),
        when(object("m", &json!([required(text("x"))])), &json!({"field": "/info/x", "in": ["on"]})),
        when(field("n", &json!({"type": "integer"})), &json!({"field": "/info/x", "present": true})),
        when(listed("o", &["P", "Q"]), &json!({"field": "/kind", "in": ["TICKET"]})),
        when(field("p", &json!({"type": "array", "items": {"type": "string"}})), &json!({"field": "/o", "in": ["P"]})),
        when(field("q", &json!({})), &json!({"field": "/flag", "in": ["true", "false"]})),
    ]);
    page("conditions", &fields, &fields)
}

/// What a field is not, on every type, required and optional, near and inside optional objects.
fn denied() -> Value {
    let fields = json!([
        listed("kind", &["COUPON", "TICKET", "PASS"]),
        required(listed("due", &["X", "Y"])),
        text("free"),
        field("flag", &json!({"type": "boolean"})),
        required(field("dueFlag", &json!({"type": "boolean"}))),
        field("count", &json!({"type": "integer"})),
        object("info", &json!([text("x"), required(text("y"))])),
        required(object("base", &json!([text("x"), required(listed("y", &["L", "M"]))]))),
        when(text("a"), &json!({"field": "/kind", "not_in": ["COUPON"]})),
        when(text("b"), &json!({"field": "/kind", "not_in": ["COUPON", "UNHEARD"]})),
        when(text("c"), &json!({"field": "/due", "not_in": ["X"]})),
        when(text("d"), &json!({"field": "/free", "not_in": ["yes", "no"]})),
        when(text("e"), &json!({"field": "/flag", "not_in": ["true"]})),
        when(text("f"), &json!({"field": "/dueFlag", "not_in": ["false"]})),
        when(text("g"), &json!({"field": "/dueFlag", "not_in": ["true"]})),
        when(text("h"), &json!({"field": "/count", "not_in": ["0", "7"]})),
        when(text("i"), &json!({"field": "/info/x", "not_in": ["on"]})),
        when(text("j"), &json!({"field": "/info/y", "not_in": ["on"]})),
        when(text("l"), &json!({"field": "/base/x", "not_in": ["on"]})),
        when(text("m"), &json!({"field": "/base/y", "not_in": ["L"]})),
        when(text("n"), &json!({"field": "/base/x", "present": false})),
        when(text("o"), &json!({"all": [{"field": "/kind", "not_in": ["PASS"]}, {"field": "/due", "not_in": ["Y"]}]})),
        when(text("p"), &json!({"any": [{"field": "/flag", "not_in": ["false"]}, {"field": "/kind", "in": ["PASS"]}]})),
    ]);
    page("denied", &fields, &fields)
}

fn combined() -> Value {
    let is = |field: &str, values: &[&str]| json!({"field": field, "in": values});
    let fields = json!([
        listed("type", &["COUPON", "TICKET"]),
        listed("product", &["PASS", "MOVIE", "GIFT"]),
        field("vip", &json!({"type": "boolean"})),
        when(text("any"), &json!({"any": [is("/type", &["COUPON"]), is("/product", &["PASS", "MOVIE"])]})),
        when(
            text("all"),
            &json!({"all": [is("/type", &["TICKET"]), is("/product", &["GIFT"]), {"field": "/vip", "present": true}]})
        ),
        when(
            text("nested"),
            &json!({"any": [
                {"all": [is("/type", &["COUPON"]), is("/vip", &["true"])]},
                {"all": [is("/product", &["MOVIE"]), {"any": [is("/vip", &["false"]), {"field": "/type", "present": false}]}]},
            ]})
        ),
        when(text("single"), &json!({"any": [{"all": [is("/type", &["COUPON"])]}]})),
    ]);
    page("combined", &fields, &fields)
}

/// Requirements on each element, by a condition outside and by one beside.
fn through_arrays() -> Value {
    let fields = json!([
        listed("mode", &["STRICT", "LOOSE"]),
        field(
            "items",
            &json!({"type": "array", "max_items": 4, "fields": [
                listed("kind", &["A", "B"]),
                when(text("outside"), &json!({"field": "/mode", "in": ["STRICT"]})),
                when(text("beside"), &json!({"field": "/items/kind", "in": ["A"]})),
                {"name": "parts", "type": "array", "fields": [
                    text("x"),
                    when(text("far"), &json!({"field": "/mode", "in": ["STRICT"]})),
                    when(text("middle"), &json!({"field": "/items/kind", "in": ["B"]})),
                    when(text("near"), &json!({"field": "/items/parts/x", "present": true})),
                ]},
                object("inner", &json!([text("y"), when(text("z"), &json!({"field": "/items/kind", "in": ["A"]}))])),
            ]})
        ),
        when(text("some"), &json!({"field": "/items", "present": true})),
    ]);
    page("through_arrays", &fields, &fields)
}

/// Conditions that look from one branch of the message into another.
fn across() -> Value {
    let fields = json!([
        object(
            "left",
            &json!([
                listed("switch", &["ON", "OFF"]),
                object(
                    "deep",
                    &json!([text("flag"), when(text("own"), &json!({"field": "/left/deep/flag", "present": true}))])
                ),
                when(text("cousin"), &json!({"field": "/right/deep/flag", "in": ["1"]})),
            ])
        ),
        object(
            "right",
            &json!([
                object(
                    "deep",
                    &json!([text("flag"), when(text("cousin"), &json!({"field": "/left/switch", "in": ["ON"]}))])
                ),
                when(
                    object("whole", &json!([required(text("x")), text("y")])),
                    &json!({"field": "/left/switch", "in": ["ON"]})
                ),
            ])
        ),
        when(text("top"), &json!({"field": "/left/deep/flag", "in": ["a", "b"]})),
    ]);
    page("across", &fields, &fields)
}

/// Rules over two and more members: at the root, inside, in elements, under a condition, over members of many types.
fn either_or() -> Value {
    let inside =
        |name: &str| object(name, &json!([text("email"), text("phone"), field("age", &json!({"type": "integer"}))]));
    let fields = json!([
        text("userId"),
        text("openId"),
        text("cardNo"),
        text("tokenNo"),
        text("deviceNo"),
        listed("mode", &["STRICT", "LOOSE"]),
        required(inside("owner")),
        inside("payer"),
        field(
            "guests",
            &json!({"type": "array", "fields": [text("email"), text("phone"), text("this"), listed("kind", &["A", "B"])]})
        ),
        object("one", &json!([text("x")])),
        field("two", &json!({"type": "array", "items": {"type": "string"}})),
        required(text("three")),
        text("ok"),
        text("err"),
    ]);
    let rules = json!([
        {"any_of": ["/userId", "/openId"]},
        {"any_of": ["/cardNo", "/tokenNo", "/deviceNo"]},
        {"any_of": ["/owner/email", "/owner/phone", "/owner/age"]},
        {"any_of": ["/payer/email", "/payer/phone"]},
        {"any_of": ["/guests/email", "/guests/phone", "/guests/this"]},
        {"any_of": ["/one", "/two"], "when": {"field": "/mode", "in": ["STRICT"]}},
        {"any_of": ["/one", "/three"]},
        {"any_of": ["/ok", "/err"], "when": {"any": [{"field": "/mode", "in": ["LOOSE"]}, {"field": "/one", "present": true}]}},
    ]);
    with(page("either_or", &fields, &fields), &json!({"request": {"rules": rules}, "response": {"rules": rules}}))
}
