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

#[test]
fn a_break_inside_a_description_shows_that_a_list_is_lost() {
    let rows = "kind | Kind of cup.\nMaximum length: 16 characters. | String | \"RED\" |\nlid |\n| String | \"OVAL\" |\n\
                glaze | Who glazed it\nwhen lid is given. | String | \"SELF\" |\n\
                rim | The rim of the cup, which\nholds the tea. | String | \"x\" |\nholds | What it holds.\nMore or less. | Boolean | true |\n\
                uses | What it is good for.\nif lid is given. | Array<String> | [\"TEA\"] |\n";
    insta::assert_snapshot!(reads(rows), @r#"
    /kind "type":"string","max_length":16,"sample":"RED","unknown":["enum","required"],"doc":"Kind of cup."
    /lid "type":"string","sample":"OVAL","unknown":["enum","required"]
    /glaze "type":"string","required":{"field":"/lid","present":true},"sample":"SELF","unknown":["enum"],"doc":"Who glazed it"
    /rim "type":"string","sample":"x","unknown":["required"],"doc":"The rim of the cup, which holds the tea."
    /holds "type":"boolean","sample":true,"unknown":["required"],"doc":"What it holds.\nMore or less."
    /uses "type":"array","required":{"field":"/lid","present":true},"items":{"type":"string"},"sample":["TEA"],"unknown":["enum"],"doc":"What it is good for."
    note mended-row 9:1 the row of `kind` breaks over 2 lines; they were read as one row
    note mended-row 11:1 the row of `lid` breaks over 2 lines; they were read as one row
    note lost-cell 11:1 the row of `lid` lacks a cell in front of others; those were put back by their shapes
    note mended-row 13:1 the row of `glaze` breaks over 2 lines; they were read as one row
    note mended-row 15:1 the row of `rim` breaks over 2 lines; they were read as one row
    note mended-text 15:7 2 lines were read as one, from `The rim of the cup, which` on
    note mended-row 17:1 the row of `holds` breaks over 2 lines; they were read as one row
    note mended-row 19:1 the row of `uses` breaks over 2 lines; they were read as one row
    note lost-fact 9:1 the values of `kind` are announced and lost
    note lost-fact 9:1 nothing tells whether `kind` is required
    note lost-fact 11:1 the values of `lid` are announced and lost
    note lost-fact 11:1 nothing tells whether `lid` is required
    note lost-fact 13:1 the values of `glaze` are announced and lost
    note lost-fact 15:1 nothing tells whether `rim` is required
    note lost-fact 17:1 a list is lost in the row of `holds`; it may limit the field
    note lost-fact 17:1 nothing tells whether `holds` is required
    note lost-fact 19:1 the values of `uses` are announced and lost
    "#);
}

#[test]
fn what_is_compared_can_be_a_field_whose_list_is_lost() {
    let rows = "pot | The pot. | Pot |  |\nlid | The lid. Required when potKind is IRON. | String | \"x\" |\n\
                Pot\nName | Description | Type | Sample |\npotKind | Kind of it.\n| String | \"IRON\" |\n";
    insta::assert_snapshot!(reads(rows), @r#"
    /pot "type":"object","type_name":"Pot","unknown":["required"],"doc":"The pot."
    /pot/potKind "type":"string","sample":"IRON","unknown":["enum","required"],"doc":"Kind of it."
    /lid "type":"string","required":{"field":"/pot/potKind","in":["IRON"]},"sample":"x","doc":"The lid."
    note mended-row 13:1 the row of `potKind` breaks over 2 lines; they were read as one row
    note lost-fact 9:1 nothing tells whether `pot` is required
    note lost-fact 13:1 the values of `potKind` are announced and lost
    note lost-fact 13:1 nothing tells whether `potKind` is required
    "#);
}
