//! Lists and tables of values and statuses in every markup: what stands in what, and which cell is whose.

use super::{fields, findings, page};
use crate::side::Side;

/// What is found and read of a text in one of the markups.
fn show(text: &str) -> String {
    let normalized = page("things", text, None, None);
    let api = normalized.api.as_ref().unwrap();
    let statuses = api.statuses.as_ref().map_or(String::new(), |statuses| {
        let values = statuses.values.iter().map(|value| serde_json::to_string(value).unwrap());
        values.collect::<Vec<_>>().join("\n")
    });
    let parts = [fields(api, Side::Request), statuses, findings(&normalized, text)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A field of rendered text that says this.
fn rendered(says: &str) -> String {
    show(&format!("Things\n\nPOST /api/things\n\nRequest parameters\n\nkind\u{a0}string \u{a0}REQUIRED\n\n{says}\n"))
}

/// The same of portal JSON.
fn portal(field: &str, page: &str, title: &str) -> String {
    show(&format!(
        "{title}{{\"content\":{{\"titleTag\":\"Things\",\"endpoint\":\"/api/things\",\"description\":\"{page}\",\"request\":[{{\"name\":\"orderStatus\",\"type\":\"string\",\"description\":\"{field}\"}}]}}}}"
    ))
}

fn served(field: &str) -> String {
    portal(field, "<p>Text.</p>", "")
}

fn stripped(field: &str) -> String {
    portal(field, "Text.", "How can we help?\n\nThings\n\n")
}

/// The statuses of stripped portal JSON.
fn statuses(lines: &str) -> String {
    let order = "Notification can start from any status below and status can be skipped if necessary.\n\n";
    portal("One.", &format!("{order}{}", lines.replace('\n', "\n\n")), "How can we help?\n\nThings\n\n")
}

#[test]
fn what_stands_in_a_value_is_said_of_it() {
    insta::assert_snapshot!(rendered("  • A1: first\n      ◦ sold in shops\n          ▪ and on boats\n  • A2: second"), @r#"/kind "type":"string","required":true,"enum":[{"value":"A1","doc":"first\nsold in shops\nand on boats"},{"value":"A2","doc":"second"}]"#);
    insta::assert_snapshot!(rendered("• A1: first\n◦ sold in shops\n• A2: second"), @r#"/kind "type":"string","required":true,"enum":[{"value":"A1","doc":"first\nsold in shops"},{"value":"A2","doc":"second"}]"#);
    insta::assert_snapshot!(stripped("Kinds\n  • A1: first\n    - sold in shops\n  - A2: second"), @r#"/orderStatus "type":"string","enum":[{"value":"A1","doc":"first\nsold in shops"},{"value":"A2","doc":"second"}],"doc":"Kinds""#);
    insta::assert_snapshot!(served("<ul><li>A1: first<ul><li>sold in shops</li></ul></li><li>A2: second</li></ul>"), @r#"/orderStatus "type":"string","enum":[{"value":"A1","doc":"first\nsold in shops"},{"value":"A2","doc":"second"}]"#);
    insta::assert_snapshot!(served("<ul><li>A1: first</li></ul><ul data-lake-indent='1'><li>sold in shops</li></ul><ul><li class='ql-indent-1'>and on boats</li><li>A2: second</li></ul>"), @r#"/orderStatus "type":"string","enum":[{"value":"A1","doc":"first\nsold in shops\nand on boats"},{"value":"A2","doc":"second"}]"#);
}

#[test]
fn a_value_in_a_value_is_told_and_leaves_the_list_open() {
    insta::assert_snapshot!(rendered("  • A1: first\n      ◦ A1a: inner\n  • A2: second"), @r#"
    /kind "type":"string","required":true,"enum":[{"value":"A1","doc":"first"},{"value":"A2","doc":"second"}],"open":true,"doc":"- A1a: inner"
    warning unread-rule 10:9 "A1a: inner" stands among the values of `kind`, but is not read as one; other values stay allowed
    "#);
}

#[test]
fn values_below_an_item_that_is_none_are_values() {
    insta::assert_snapshot!(rendered("  • Valid values:\n      ◦ A1: first\n      ◦ A2: second"), @r#"/kind "type":"string","required":true,"enum":[{"value":"A1","doc":"first"},{"value":"A2","doc":"second"}]"#);
}

#[test]
fn conditions_in_the_item_that_announces_them_belong_to_it() {
    insta::assert_snapshot!(rendered("One.\n\nsize\u{a0}string \u{a0}\n\n  • REQUIRED when all conditions are met:\n      ◦ kind == A1\n      ◦ orderStatus == B1\n\norderStatus\u{a0}string \u{a0}"), @r#"
    /kind "type":"string","required":true,"doc":"One."
    /size "type":"string","required":{"all":[{"field":"/kind","in":["A1"]},{"field":"/orderStatus","in":["B1"]}]
    /orderStatus "type":"string"
    "#);
}

#[test]
fn the_first_item_of_a_text_may_have_lost_its_indent() {
    insta::assert_snapshot!(stripped("• A1: first\n  • A2: second"), @r#"/orderStatus "type":"string","enum":[{"value":"A1","doc":"first"},{"value":"A2","doc":"second"}]"#);
}

#[test]
fn a_cell_with_two_values_holds_two() {
    insta::assert_snapshot!(served("<table><tr><td>Value</td><td>Meaning</td></tr><tr><td>A1</td><td>one</td></tr><tr><td>A2 / A3</td><td>two</td></tr></table>"), @r#"/orderStatus "type":"string","enum":[{"value":"A1","doc":"one"},{"value":"A2","doc":"two"},{"value":"A3","doc":"two"}]"#);
    insta::assert_snapshot!(stripped("Value\nMeaning\nA1\none\nA2 / A3\ntwo"), @r#"/orderStatus "type":"string","enum":[{"value":"A1","doc":"one"},{"value":"A2","doc":"two"},{"value":"A3","doc":"two"}]"#);
}

#[test]
fn rows_of_values_that_cannot_be_told_apart_are_refused() {
    insta::assert_snapshot!(stripped("Value\nMeaning\nAA\none\nBB\nCC\nthree"), @r#"
    /orderStatus "type":"string"
    error strange-row 10:1 "CC" stands where a value of `orderStatus` is due
    "#);
    insta::assert_snapshot!(stripped("Value\nMeaning\nAA\none\nBoth of them\ntwo\nCC\nthree"), @r#"
    /orderStatus "type":"string"
    error strange-row 9:1 "Both of them" stands where a value of `orderStatus` is due
    "#);
    insta::assert_snapshot!(stripped("Value\nMeaning\nBoth of them\ntwo"), @r#"
    /orderStatus "type":"string","doc":"Both of them\ntwo"
    error strange-row 5:144 "Value" stands where a value of `orderStatus` is due
    "#);
}

#[test]
fn statuses_are_read_in_whichever_column_they_stand() {
    insta::assert_snapshot!(statuses("Order Status\nDescription\nStatus\nCard Wallet Display\nIs paid.\nPAID\nShown\nIs over.\nGONE\n(End status)\nHidden"), @r#"
    /orderStatus "type":"string","doc":"One."
    {"value":"PAID","doc":"Is paid.","display":"Shown"}
    {"value":"GONE","final":true,"doc":"Is over.","display":"Hidden"}
    "#);
    insta::assert_snapshot!(statuses("Order Status\nCard Wallet Display\nDescription\nPAID\nShown\nIs paid.\nGONE\nHidden\nIs over."), @r#"
    /orderStatus "type":"string","doc":"One."
    {"value":"PAID","doc":"Is paid.","display":"Shown"}
    {"value":"GONE","doc":"Is over.","display":"Hidden"}
    "#);
}

#[test]
fn statuses_whose_rows_cannot_be_told_apart_are_refused_or_told() {
    insta::assert_snapshot!(statuses("Order Status\nDescription\nPAID\nIs paid.\nMore of it.\nCard Type\nDescription\nVIP\nOne."), @r#"
    /orderStatus "type":"string","doc":"One."
    error unread-status 11:1 the lines below the heading `Order Status` cannot be told apart as rows of statuses
    "#);
    insta::assert_snapshot!(statuses("No.\nOrder Status\nDescription\n1\nPAID\nIs paid."), @r#"
    /orderStatus "type":"string","doc":"One."
    {"value":"PAID","doc":"Is paid."}
    "#);
    insta::assert_snapshot!(statuses("Description\nOrder Status\nIs paid.\nPAID\nGONE"), @r#"
    /orderStatus "type":"string","doc":"One."
    error unread-status 11:1 the lines below the heading `Order Status` cannot be told apart as rows of statuses
    "#);
    insta::assert_snapshot!(statuses("Order Status\nDescription\nCard Wallet Display\nPAID\nShown or said.\nGONE\nIs over.\nHidden"), @r#"
    /orderStatus "type":"string","doc":"One."
    {"value":"PAID","doc":"Shown or said."}
    {"value":"GONE","doc":"Is over.","display":"Hidden"}
    warning strange-row 13:1 the lines below the status `PAID` do not fill its 3 columns; which belongs to which is a guess
    "#);
}

#[test]
fn values_in_the_place_of_meanings_are_refused() {
    insta::assert_snapshot!(rendered("  • COUPON: GIFT_CARD\n  • TICKET: PASS, MOVIE"), @r#"
    /kind "type":"string","required":true
    error ambiguous-value 9:5 nothing tells which words of "COUPON: GIFT_CARD" are values of `kind`
    error ambiguous-value 10:5 nothing tells which words of "TICKET: PASS, MOVIE" are values of `kind`
    "#);
    insta::assert_snapshot!(rendered("  • COUPON\n      ◦ GIFT_CARD: a card"), @r#"
    /kind "type":"string","required":true,"doc":"- GIFT_CARD: a card"
    error ambiguous-value 10:9 nothing tells which words of "GIFT_CARD: a card" are values of `kind`
    warning unread-rule 10:9 "GIFT_CARD: a card" stands among the values of `kind`, but is not read as one; other values stay allowed
    "#);
}

#[test]
fn rows_that_lost_their_last_cells_keep_their_value() {
    insta::assert_snapshot!(stripped("Value\nDescription\nGOLD\nGold\nSILVER"), @r#"/orderStatus "type":"string","enum":[{"value":"GOLD","doc":"Gold"},{"value":"SILVER"}]"#);
}

#[test]
fn tables_of_values_in_columns_that_nothing_tells_are_refused() {
    insta::assert_snapshot!(stripped("Code Value\nChinese Description\nEnglish Description\nIcon\nGOLD\n金\nGold\na.png"), @r#"
    /orderStatus "type":"string"
    error strange-row 9:1 "GOLD" stands where a value of `orderStatus` is due
    "#);
    insta::assert_snapshot!(stripped("Category\nCode Value\nDescription\nMember\nGOLD\nGold\nMember\nSILVER\nSilver"), @r#"
    /orderStatus "type":"string","doc":"Category"
    error strange-row 9:1 "GOLD" stands where a value of `orderStatus` is due
    "#);
    insta::assert_snapshot!(stripped("Product\nCode\nGold card\nGOLD\nSilver card\nSILVER"), @r#"/orderStatus "type":"string","enum":[{"value":"GOLD","doc":"Gold card"},{"value":"SILVER","doc":"Silver card"}]"#);
}

#[test]
fn a_column_tells_which_statuses_are_final() {
    insta::assert_snapshot!(statuses("No.\nOrder Status\nDescription\nEnd status\n1\nPAID\nIs paid.\nNo\n2\nGONE\nIs over.\nYes"), @r#"
    /orderStatus "type":"string","doc":"One."
    {"value":"PAID","doc":"Is paid."}
    {"value":"GONE","final":true,"doc":"Is over."}
    "#);
    insta::assert_snapshot!(portal("One.", "<table><tr><td>Order Status</td><td>Description</td><td>Next</td></tr><tr><td>PAID</td><td>-</td><td>GONE</td></tr><tr><td>GONE（End status）</td><td>Is over.</td><td>N/A</td></tr></table>", ""), @r#"
    /orderStatus "type":"string","doc":"One."
    {"value":"PAID"}
    {"value":"GONE","final":true,"doc":"Is over."}
    warning unknown-order 1:88 no sentence tells which status may follow which; any is taken
    warning unknown-column 1:129 no rule knows a column `Next` of statuses; its cells were left out
    "#);
}

#[test]
fn an_order_of_statuses_that_are_not_listed_is_an_error() {
    insta::assert_snapshot!(statuses("  • PAID: paid."), @r#"
    /orderStatus "type":"string","doc":"One."
    error unread-status 5:73 the page says in which order its statuses go, and no table lists any
    "#);
}

/// Rendered text with this below the parameters.
fn below(lines: &str) -> String {
    show(&format!(
        "Things\n\nPOST /api/things\n\nRequest parameters\n\norderStatus\u{a0}string \u{a0}REQUIRED\n\nOne.\n\n{lines}\n"
    ))
}

#[test]
fn statuses_below_the_parameters_are_the_pages() {
    let order = "Notification can start from any status below and status can be skipped if necessary.";
    let rows = "Order Status\nDescription\nPAID\nIs paid.\nGONE\nIs over.";
    insta::assert_snapshot!(below(&format!("Order Status\n\n{order}\n\n{rows}")), @r#"
    /orderStatus "type":"string","required":true,"doc":"One."
    {"value":"PAID","doc":"Is paid."}
    {"value":"GONE","doc":"Is over."}
    "#);
    insta::assert_snapshot!(below(&format!("Result/Error codes\n\nCodeValueMessage\nBUSYFWait.\n\nOrder Status\n\n{order}\n\n{rows}")), @r#"
    /orderStatus "type":"string","required":true,"doc":"One."
    {"value":"PAID","doc":"Is paid."}
    {"value":"GONE","doc":"Is over."}
    note split-row 14:1 the glued row "BUSYFWait." was split by its shape alone
    "#);
    insta::assert_snapshot!(below(rows), @r#"
    /orderStatus "type":"string","required":true,"doc":"One."
    {"value":"PAID","doc":"Is paid."}
    {"value":"GONE","doc":"Is over."}
    warning unknown-order 11:1 no sentence tells which status may follow which; any is taken
    "#);
}

#[test]
fn a_row_of_more_lines_than_columns_makes_a_flat_table_of_values_an_error() {
    insta::assert_snapshot!(stripped("Level.\n\nValue\n\nDescription\n\nGOLD\n\nGold\n\nMore gold\n\nSILVER\n\nSilver"), @r#"
    /orderStatus "type":"string","doc":"Level.\n- More gold: SILVER"
    error strange-row 15:1 "More gold" stands where a value of `orderStatus` is due
    "#);
    insta::assert_snapshot!(stripped("Level.\n\nValue\n\nDescription\n\nGOLD\n\nGold\n\nSILVER\n\nSilver\n\nAsk us for more."), @r#"/orderStatus "type":"string","enum":[{"value":"GOLD","doc":"Gold"},{"value":"SILVER","doc":"Silver"}],"doc":"Level.\nAsk us for more.""#);
}
