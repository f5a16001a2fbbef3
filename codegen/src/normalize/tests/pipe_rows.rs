//! Rows of a table with pipes, and what is said of all children.

use super::{fields, findings, page};
use crate::side::Side;

fn reads(rows: &str) -> String {
    let text = format!(
        "Cups\n\nPOST /api/open/cups\n\nTells of a cup.\n\nRequest\nName | Description | Type | Sample |\n{rows}\n\
         Result Codes\nCode | Value | Message | Further Action |\nSUCCESS | S | Fine | |\n"
    );
    let normalized = page("cups.base", &text, None, None);
    let shown = fields(normalized.api.as_ref().unwrap(), Side::Request);
    format!("{shown}\n{}", findings(&normalized, &text))
}

#[test]
fn a_date_in_milliseconds_with_a_number_as_its_sample_is_a_whole_number() {
    insta::assert_snapshot!(reads(
        "start | In millisecond timestamp format | Date | 1640970061000 |\nend | In millisecond timestamp format | String | 1640970061000 |\n"
    ), @r#"
    /start "type":"integer","format":"unix-millis","sample":1640970061000,"unknown":["required"],"doc":"In millisecond timestamp format"
    /end "type":"string","sample":"1640970061000","unknown":["required"],"doc":"In millisecond timestamp format"
    note lost-fact 9:1 nothing tells whether `start` is required
    note lost-fact 10:1 nothing tells whether `end` is required
    warning unread-rule 10:7 `end` is a time in milliseconds, and a string; nothing comes of the sentence
    "#);
}

#[test]
fn what_makes_all_fields_optional_takes_back_their_marks() {
    let rows = "Request parameters\n\nkind\u{a0}string \u{a0}REQUIRED\n\n  • CARD: a card\n  • RIDE: a ride\n\n\
        info\u{a0}object \u{a0}REQUIRED\n\nAll fields are optional when kind is CARD.\n\nHide child parameters\n\n    seat\u{a0}string \u{a0}REQUIRED\n\n    row\u{a0}string \u{a0}\n";
    let text =
        format!("Cups\n\nPOST /api/open/cups\n\nTells of a cup.\n\n{rows}\nResponse parameters\n\nAPI Explorer\n");
    let normalized = page("cups.base", &text, None, None);
    insta::assert_snapshot!(fields(normalized.api.as_ref().unwrap(), Side::Request), @r#"
    /kind "type":"string","required":true,"enum":[{"value":"CARD","doc":"a card"},{"value":"RIDE","doc":"a ride"}]
    /info "type":"object","required":true
    /info/seat "type":"string","required":{"field":"/kind","not_in":["CARD"]
    /info/row "type":"string"
    "#);
}

#[test]
fn a_field_of_type_json_with_fields_of_its_own_is_told() {
    insta::assert_snapshot!(reads(
        "price | The price. | JSON | |\nprice\nName | Description | Type | Sample |\nvalue | How much. | String | |\n"
    ), @r#"
    /price "type":"json","unknown":["required"],"doc":"The price."
    /price/value "type":"string","unknown":["required"],"doc":"How much."
    note lost-fact 9:1 nothing tells whether `price` is required
    warning unread-rule 9:22 `price` has the type JSON and fields of its own, and nothing tells whether it is a text that holds JSON, as it is taken for, or an object; nothing comes of the sentence
    note lost-fact 12:1 nothing tells whether `value` is required
    "#);
}
