//! Statuses outside of plain tables: in lists, with marks behind their meanings, several in a cell; and rules above all fields.

use super::{fields, findings, page};
use crate::side::Side;

const ORDER: &str =
    "<p>Notification can start from any status below and status can be skipped if necessary, but not in reverse.</p>";

/// The statuses, fields and findings of a page with this description.
fn show(description: &str) -> String {
    let description = serde_json::to_string(&format!("<p>Serves tea.</p>{description}")).unwrap();
    let text = format!(
        "{{\"content\":{{\"titleTag\":\"Things\",\"endpoint\":\"/api/things\",\"description\":{description},\"request\":[{{\"name\":\"orderStatus\",\"type\":\"string\",\"required\":true,\"description\":\"<p>Where it stands.</p>\"}},{{\"name\":\"cup\",\"type\":\"string\",\"description\":\"\"}}]}}}}"
    );
    let normalized = page("things", &text, None, None);
    let api = normalized.api.as_ref().unwrap();
    let statuses = api.statuses.as_ref().map_or(String::new(), |statuses| {
        let values = statuses.values.iter().map(|value| serde_json::to_string(value).unwrap());
        let head = format!("{} {}", statuses.field, serde_json::to_string(&statuses.order).unwrap());
        std::iter::once(head).chain(values).collect::<Vec<_>>().join("\n")
    });
    let parts = [fields(api, Side::Request), statuses, findings(&normalized, &text)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

#[test]
fn statuses_in_a_list_are_read_like_those_of_a_table() {
    let list = "<ul><li>PAID: When paid.</li><li>USED (End status): When used.</li><li>GONE - When over. (End status)</li></ul>";
    insta::assert_snapshot!(show(&format!("{ORDER}{list}")), @r#"
    /orderStatus "type":"string","required":true,"doc":"Where it stands."
    /cup "type":"string"
    /orderStatus "forward"
    {"value":"PAID","doc":"When paid."}
    {"value":"USED","final":true,"doc":"When used."}
    {"value":"GONE","final":true,"doc":"When over."}
    "#);
    let lines = "<h3>Order Status</h3><p>PAID: When paid.</p><p>GONE: When over.</p>";
    insta::assert_snapshot!(show(lines), @r#"
    /orderStatus "type":"string","required":true,"doc":"Where it stands."
    /cup "type":"string"
    /orderStatus "any"
    {"value":"PAID","doc":"When paid."}
    {"value":"GONE","doc":"When over."}
    warning unknown-order 1:95 no sentence tells which status may follow which; any is taken
    "#);
}

#[test]
fn a_list_of_something_else_is_no_list_of_statuses() {
    insta::assert_snapshot!(show(&format!("{ORDER}<ul><li>PAID: When paid.</li><li>Call us</li></ul>")), @r#"
    /orderStatus "type":"string","required":true,"doc":"Where it stands."
    /cup "type":"string"
    error unread-status 1:94 the page says in which order its statuses go, and no table lists any
    warning unread-rule 1:210 "PAID: When paid." sounds like a rule (`When`), but no phrase reads it
    "#);
}

#[test]
fn a_mark_behind_a_meaning_makes_its_status_final_and_several_statuses_share_a_row() {
    let table = "<table><tr><td>Order Status</td><td>Description</td></tr><tr><td>PAID / HELD</td><td>Paid.</td></tr><tr><td>GONE</td><td>Over. (End status)</td></tr></table>";
    insta::assert_snapshot!(show(&format!("{ORDER}{table}")), @r#"
    /orderStatus "type":"string","required":true,"doc":"Where it stands."
    /cup "type":"string"
    /orderStatus "forward"
    {"value":"PAID","doc":"Paid."}
    {"value":"HELD","doc":"Paid."}
    {"value":"GONE","final":true,"doc":"Over."}
    "#);
}

#[test]
fn the_order_of_statuses_is_said_in_many_ways() {
    let list = "<ul><li>PAID: When paid.</li><li>GONE: When over.</li></ul>";
    for said in [
        "Notifications could start from any of the statuses below and statuses can be skipped when necessary, but not in reverse.",
        "Notification can start from any status below, and the status can be skipped if necessary but can not be reversed.",
        "Status can only move forward in the order below.",
    ] {
        let shown = show(&format!("<p>{said}</p>{list}"));
        assert!(shown.contains("/orderStatus \"forward\"\n") && !shown.contains("warning"), "{said}: {shown}");
    }
}

#[test]
fn what_the_description_says_of_all_fields_holds_for_those_of_the_request() {
    insta::assert_snapshot!(show(&format!("{ORDER}<ul><li>PAID: When paid.</li><li>GONE: When over.</li></ul><p>All fields are required when order status is PAID, optional otherwise.</p>")), @r#"
    /orderStatus "type":"string","required":true,"doc":"Where it stands."
    /cup "type":"string","required":{"field":"/orderStatus","in":["PAID"]
    /orderStatus "forward"
    {"value":"PAID","doc":"When paid."}
    {"value":"GONE","doc":"When over."}
    "#);
}

#[test]
fn a_heading_that_nobody_knows_behind_the_statuses_is_a_column() {
    let text = "How can we help?\n\nThings\n\n{\"content\":{\"endpoint\":\"/api/things\",\"description\":\"\n\nNotification can start from any status below and status can be skipped if necessary, but not in reverse.\n\nOrder Status\n\nDescription\n\nShop Logic\n\nPAID\n\nWhen paid.\n\nOpens.\n\nGONE\n\n(End status)\n\nWhen over.\n\nCloses.\n\n\",\"request\":[{\"name\":\"orderStatus\",\"type\":\"string\"}]}}";
    let normalized = page("things", text, None, None);
    let statuses = &normalized.api.as_ref().unwrap().statuses;
    insta::assert_snapshot!(serde_json::to_string(statuses).unwrap(), @r#"{"field":"/orderStatus","order":"forward","values":[{"value":"PAID","doc":"When paid."},{"value":"GONE","final":true,"doc":"When over."}]}"#);
    insta::assert_snapshot!(findings(&normalized, text), @"warning unknown-column 13:1 no rule knows a column `Shop Logic` of statuses; its cells were left out");
}

#[test]
fn statuses_of_the_response_alone_are_the_values_of_its_field() {
    let text = "Things\n\nPOST /api/things\n\nOrder Status | Description |\nPAID | When paid. |\nGONE (End status) | When over. |\n\nRequest parameters\n\nid\u{a0}string \u{a0}REQUIRED\n\nResponse parameters\n\norderStatus\u{a0}string \u{a0}\n\nRefer 'Order Status' tab above.\n\npaid\u{a0}string \u{a0}REQUIRED when status is PAID.\n";
    let normalized = page("things", text, None, None);
    let api = normalized.api.as_ref().unwrap();
    assert!(api.statuses.is_none());
    insta::assert_snapshot!(fields(api, Side::Response), @r#"
    /orderStatus "type":"string","enum":[{"value":"PAID","doc":"When paid."},{"value":"GONE","doc":"When over."}]
    /paid "type":"string","required":{"field":"/orderStatus","in":["PAID"]
    "#);
    insta::assert_snapshot!(findings(&normalized, text), @"
    note lost-fact the order of the statuses, and which are final, are left out: no field of the request holds them
    warning no-results 1:1 the page lists no result code
    ");
}

#[test]
fn a_field_may_refer_to_a_table_in_few_words() {
    let read = |field: &str, said: &str| {
        let text = format!(
            "Things\n\nPOST /api/things\n\nOrder Status | Description |\nPAID | When paid. |\nGONE (End status) | When over. |\n\nRequest parameters\n\norderStatus\u{a0}string \u{a0}REQUIRED\n\nResponse parameters\n\n{field}\u{a0}string \u{a0}\n\n{said}\n"
        );
        let normalized = page("things", &text, None, None);
        format!("{}\n{}", fields(normalized.api.as_ref().unwrap(), Side::Response), findings(&normalized, &text))
    };
    for said in
        ["Where it stands, please refer to the table above.", "See Order Status.", "Refer to the status table above."]
    {
        let shown = read("tradeStatus", said);
        assert!(shown.contains(r#""enum":[{"value":"PAID","doc":"When paid."}"#), "{said}: {shown}");
    }
    insta::assert_snapshot!(read("colour", "Please refer to the table below."), @r#"
    /colour "type":"string","unknown":["enum"],"doc":"Please refer to the table below."
    warning no-results 1:1 the page lists no result code
    warning unknown-order 5:1 no sentence tells which status may follow which; any is taken
    note lost-fact 15:1 the values of `colour` are announced and lost
    warning unread-rule 17:8 "refer to the table below" tells where the values of `colour` stand; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(read("colour", "Please refer to the table below.\n\n  • RED: warm\n  • BLUE: cold"), @r#"
    /colour "type":"string","enum":[{"value":"RED","doc":"warm"},{"value":"BLUE","doc":"cold"}],"doc":"Please refer to the table below."
    warning no-results 1:1 the page lists no result code
    warning unknown-order 5:1 no sentence tells which status may follow which; any is taken
    "#);
}

#[test]
fn a_table_of_statuses_that_the_page_does_not_hold_leaves_the_values_unknown() {
    let text = "Things\n\nPOST /api/things\n\nRequest parameters\n\norderStatus\u{a0}string \u{a0}REQUIRED\n\nPlease refer to the table above.\n";
    let normalized = page("things", text, None, None);
    insta::assert_snapshot!(fields(normalized.api.as_ref().unwrap(), Side::Request), @r#"/orderStatus "type":"string","required":true,"unknown":["enum"],"doc":"Please refer to the table above.""#);
    insta::assert_snapshot!(findings(&normalized, text), @"warning unresolved-field 9:8 the page refers to a table of statuses, which it does not hold");
}
