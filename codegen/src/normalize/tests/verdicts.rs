//! Which lists are values of their field: what stands above them, what they name, what their meanings and columns say.

use super::guard::each;
use super::phrases::says;
use super::{fields, findings, page};
use crate::side::Side;

#[test]
fn a_list_that_its_line_goes_on_with_is_none_of_values() {
    insta::assert_snapshot!(each(&[
        "Used in\n\n  • CARD\n  • RIDE",
        "The button shows\n\n  • PAY: a till\n  • SEE: an order",
        "Error cases:\n\n  • NO_TOKEN: token is lost",
        "Values to choose from:\n\n  • PAY: a till\n  • SEE: an order",
    ], says), @r#"
    Used in

      • CARD
      • RIDE
      "doc":"Used in\n- CARD\n- RIDE"
      warning unread-rule 25:5 "CARD" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "RIDE" stands in a list that is none of values; nothing comes of the sentence
    The button shows

      • PAY: a till
      • SEE: an order
      "doc":"The button shows\n- PAY: a till\n- SEE: an order"
      warning unread-rule 25:5 "PAY: a till" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "SEE: an order" stands in a list that is none of values; nothing comes of the sentence
    Error cases:

      • NO_TOKEN: token is lost
      "doc":"Error cases:\n- NO_TOKEN: token is lost"
      warning unread-rule 25:5 "NO_TOKEN: token is lost" stands in a list that is none of values; nothing comes of the sentence
    Values to choose from:

      • PAY: a till
      • SEE: an order
      "enum":[{"value":"PAY","doc":"a till"},{"value":"SEE","doc":"an order"}],"doc":"Values to choose from:"
    "#);
}

#[test]
fn names_of_fields_are_no_values() {
    insta::assert_snapshot!(each(&[
        "Contents.\n\n  • kind: of it\n  • amount: of it",
        "By status.\n\n  • PAID: amount\n  • DONE: kind",
        "Required fields: kind, amount.",
    ], says), @r#"
    Contents.

      • kind: of it
      • amount: of it
      "doc":"Contents.\n- kind: of it\n- amount: of it"
      warning unread-rule 25:5 "kind: of it" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "amount: of it" stands in a list that is none of values; nothing comes of the sentence
    By status.

      • PAID: amount
      • DONE: kind
      "doc":"By status.\n- PAID: amount\n- DONE: kind"
      warning unread-rule 25:5 "PAID: amount" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "DONE: kind" stands in a list that is none of values; nothing comes of the sentence
    Required fields: kind, amount.
      "doc":"Required fields: kind, amount."
      warning unread-rule 23:1 "Required fields: kind, amount." sounds like a rule (`Required`), but no phrase reads it
    "#);
}

#[test]
fn words_with_capitals_are_values_only_where_something_says_so() {
    insta::assert_snapshot!(each(&[
        "Scenes\n\n  • Ticketing\n  • Refund",
        "Valid values:\n\n  • Ticketing\n  • Refund",
        "Display.\n\n  • exposed\n  • hidden",
    ], says), @r#"
    Scenes

      • Ticketing
      • Refund
      "doc":"Scenes\n- Ticketing\n- Refund"
      warning unread-rule 25:5 "Ticketing" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "Refund" stands in a list that is none of values; nothing comes of the sentence
    Valid values:

      • Ticketing
      • Refund
      "enum":[{"value":"Ticketing"},{"value":"Refund"}]
    Display.

      • exposed
      • hidden
      "enum":[{"value":"exposed"},{"value":"hidden"}],"doc":"Display."
    "#);
}

#[test]
fn the_values_of_another_field_are_not_taken_where_meanings_name_things() {
    let row = |name: &str, text: &str| format!("{name}\u{a0}string \u{a0}\n\n{text}\n\n");
    let kind = row("kind", "Kind.\n\n  • CARD: is plastic\n  • RIDE: is a trip");
    let number = row("number", "Number.\n\n  • CARD: the card's number\n  • RIDE: the trip's number");
    let mode = row("mode", "Mode.\n\n  • CARD: as plastic\n  • RIDE: as a trip");
    let text = format!("Some\n\nPOST /api/some\n\nRequest parameters\n\n{kind}{number}{mode}");
    let normalized = page("some", &text, None, None);
    let shown = fields(normalized.api.as_ref().unwrap(), Side::Request);
    insta::assert_snapshot!(format!("{shown}\n{}", findings(&normalized, &text)), @r#"
    /kind "type":"string","enum":[{"value":"CARD","doc":"is plastic"},{"value":"RIDE","doc":"is a trip"}],"doc":"Kind."
    /number "type":"string","doc":"Number.\n- CARD: the card's number\n- RIDE: the trip's number"
    /mode "type":"string","enum":[{"value":"CARD","doc":"as plastic"},{"value":"RIDE","doc":"as a trip"}],"doc":"Mode."
    warning unread-rule 18:5 "CARD: the card's number" stands in a list that is none of values; nothing comes of the sentence
    warning unread-rule 19:5 "RIDE: the trip's number" stands in a list that is none of values; nothing comes of the sentence
    "#);
}

#[test]
fn a_rule_in_a_meaning_is_told() {
    insta::assert_snapshot!(each(&[
        "K.\n\n  • A1: one, required when kind is CARD\n  • A2: two, deprecated\n  • A3: three (not supported yet)\n  • A4: four, max 20 characters\n  • A5: if it rains",
    ], says), @r#"
    K.

      • A1: one, required when kind is CARD
      • A2: two, deprecated
      • A3: three (not supported yet)
      • A4: four, max 20 characters
      • A5: if it rains
      "enum":[{"value":"A1","doc":"one, required when kind is CARD"},{"value":"A2","doc":"two, deprecated"},{"value":"A3","doc":"three (not supported yet)"},{"value":"A4","doc":"four, max 20 characters"},{"value":"A5","doc":"if it rains"}],"doc":"K."
      warning unread-rule 25:9 "one, required when kind is CARD" gives a rule for the value `A1` alone; nothing comes of the sentence
      warning unread-rule 26:9 "two, deprecated" gives a rule for the value `A2` alone; nothing comes of the sentence
      warning unread-rule 27:9 "three (not supported yet)" gives a rule for the value `A3` alone; nothing comes of the sentence
      warning unread-rule 28:9 "four, max 20 characters" gives a rule for the value `A4` alone; nothing comes of the sentence
    "#);
}

#[test]
fn a_sentence_can_end_with_no() {
    insta::assert_snapshot!(each(&["Y: yes, N: no. Default is Y.", "Its No. 7 or no. of it."], says), @r#"
    Y: yes, N: no. Default is Y.
      "enum":[{"value":"Y","doc":"yes"},{"value":"N","doc":"no"}],"default":"Y","doc":"Default is Y."
    Its No. 7 or no. of it.
      "doc":"Its No. 7 or no. of it."
    "#);
}

#[test]
fn values_stand_behind_more_signs() {
    insta::assert_snapshot!(each(&[
        "K.\n\n  • WINDOW => by the window;\n  • AISLE => by the aisle;",
        "K.\n\n  • WINDOW. By the window\n  • AISLE. By the aisle",
        "K.\n\n  • Adult ADULT\n  • Child CHILD",
        "K.\n\n  • +852: Hong Kong\n  • +853: Macau",
    ], says), @r#"
    K.

      • WINDOW => by the window;
      • AISLE => by the aisle;
      "enum":[{"value":"WINDOW","doc":"by the window"},{"value":"AISLE","doc":"by the aisle"}],"doc":"K."
    K.

      • WINDOW. By the window
      • AISLE. By the aisle
      "enum":[{"value":"WINDOW","doc":"By the window"},{"value":"AISLE","doc":"By the aisle"}],"doc":"K."
    K.

      • Adult ADULT
      • Child CHILD
      "enum":[{"value":"ADULT","doc":"Adult"},{"value":"CHILD","doc":"Child"}],"doc":"K."
    K.

      • +852: Hong Kong
      • +853: Macau
      "enum":[{"value":"+852","doc":"Hong Kong"},{"value":"+853","doc":"Macau"}],"doc":"K."
    "#);
}

/// What is read of a table of values, by its cells.
fn table(rows: &[&[&str]]) -> String {
    let cells = |row: &&[&str]| row.iter().map(|cell| format!("<td>{cell}</td>")).collect::<String>();
    let rows: String = rows.iter().map(|row| format!("<tr>{}</tr>", cells(row))).collect();
    let text = format!(
        "{{\"content\":{{\"titleTag\":\"Some\",\"endpoint\":\"/api/some\",\"request\":[{{\"name\":\"kind\",\"type\":\"string\",\"description\":\"<table>{rows}</table>\"}}]}}}}"
    );
    let normalized = page("some", &text, None, None);
    let shown = fields(normalized.api.as_ref().unwrap(), Side::Request);
    format!("{shown}\n{}", findings(&normalized, &text))
}

#[test]
fn a_title_over_all_columns_is_no_heading_of_one() {
    insta::assert_snapshot!(table(&[&["Values"], &["Code", "Description"], &["WASH", "washed"], &["DRY", "dried"]]), @r#"/kind "type":"string","enum":[{"value":"WASH","doc":"washed"},{"value":"DRY","doc":"dried"}]"#);
}

#[test]
fn rows_and_columns_that_say_more_than_a_value_and_its_meaning_are_told() {
    insta::assert_snapshot!(table(&[&["Value", "Meaning"], &["A1", "one"], &["Others", "kept back"]]), @r#"/kind "type":"string","enum":[{"value":"A1","doc":"one"}],"open":true,"doc":"- Others: kept back""#);
    insta::assert_snapshot!(table(&[&["Value", "Meaning"], &["Food", "one"], &["Others", "the rest"]]), @r#"/kind "type":"string","enum":[{"value":"Food","doc":"one"},{"value":"Others","doc":"the rest"}]"#);
    insta::assert_snapshot!(table(&[&["Value", "Meaning"], &["A1", "one"], &["...", ""]]), @r#"/kind "type":"string","enum":[{"value":"A1","doc":"one"}],"open":true"#);
    insta::assert_snapshot!(table(&[&["Value", "Meaning"], &["1-9", "low"], &["10", "high"]]), @r#"
    /kind "type":"string"
    warning unread-table 1:126 no rule reads the table with the headings "Value | Meaning"
    "#);
    insta::assert_snapshot!(table(&[&["Value", "Meaning", "Default"], &["A1", "one", "Y"], &["A2", "two", "N"]]), @r#"
    /kind "type":"string","enum":[{"value":"A1","doc":"one\nDefault: Y"},{"value":"A2","doc":"two\nDefault: N"}]
    warning unread-rule 1:156 the column "Default" says more of each value than what it means; nothing comes of the sentence
    "#);
}

#[test]
fn items_that_open_with_a_code_and_are_no_values_are_told() {
    insta::assert_snapshot!(each(&[
        "K.\n\n  • WINDOW by the window\n  • AISLE by the aisle",
        "K.\n\n  • 10%: low\n  • 20%: high",
        "K.\n\n1. WINDOW\n\n2. AISLE",
        "UUID for a request, ID for an order.",
        "ADULT - 18 to 65, CHILD - 0 to 17.",
    ], says), @r#"
    K.

      • WINDOW by the window
      • AISLE by the aisle
      "unknown":["enum"],"doc":"K.\n- WINDOW by the window\n- AISLE by the aisle"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 25:5 "WINDOW by the window" and other items like it may tell values; nothing comes of the sentence
    K.

      • 10%: low
      • 20%: high
      "unknown":["enum"],"doc":"K.\n- 10%: low\n- 20%: high"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 25:5 "10%: low" and other items like it may tell values; nothing comes of the sentence
    K.

    1. WINDOW

    2. AISLE
      "enum":[{"value":"WINDOW"},{"value":"AISLE"}],"doc":"K."
    UUID for a request, ID for an order.
      "unknown":["enum"],"doc":"UUID for a request, ID for an order."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "UUID for a request, ID for an order." sounds like a rule (`UUID for`), but no phrase reads it
    ADULT - 18 to 65, CHILD - 0 to 17.
      "unknown":["enum"],"doc":"ADULT - 18 to 65, CHILD - 0 to 17."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "ADULT - 18 to 65, CHILD - 0 to 17." sounds like a rule (`ADULT -`), but no phrase reads it
    "#);
}

#[test]
fn some_of_the_values_of_another_field_are_not_taken_either() {
    insta::assert_snapshot!(says("Number.\n\n  • CARD: the card's number\n  • RIDE: the trip's number"), @r#"
    "doc":"Number.\n- CARD: the card's number\n- RIDE: the trip's number"
    warning unread-rule 25:5 "CARD: the card's number" stands in a list that is none of values; nothing comes of the sentence
    warning unread-rule 26:5 "RIDE: the trip's number" stands in a list that is none of values; nothing comes of the sentence
    "#);
}

#[test]
fn words_by_which_fields_are_marked_are_values_among_others() {
    insta::assert_snapshot!(each(&[
        "Modes.\n\n  • REQUIRED: has a seal\n  • OTHER: the rest",
        "Modes.\n\n  • REQUIRED: a seal\n  • OPTIONAL: none",
        "Of it.\n\n  • REQUIRED: when kind is CARD\n  • Shown to users",
    ], says), @r#"
    Modes.

      • REQUIRED: has a seal
      • OTHER: the rest
      "enum":[{"value":"REQUIRED","doc":"has a seal"},{"value":"OTHER","doc":"the rest"}],"doc":"Modes."
    Modes.

      • REQUIRED: a seal
      • OPTIONAL: none
      "enum":[{"value":"REQUIRED","doc":"a seal"},{"value":"OPTIONAL","doc":"none"}],"doc":"Modes."
    Of it.

      • REQUIRED: when kind is CARD
      • Shown to users
      "required":{"field":"/kind","in":["CARD"]},"doc":"Of it.\n- Shown to users"
    "#);
}

#[test]
fn what_each_value_of_another_field_means_for_a_field_is_none_of_its_values() {
    insta::assert_snapshot!(each(&[
        "CARD: card number; RIDE: plate number.",
        "CARD: paid by card; RIDE: paid in the car.",
    ], says), @r#"
    CARD: card number; RIDE: plate number.
      "doc":"- CARD: card number\n- RIDE: plate number"
      warning unread-rule 21:1 `x` lists the values of another field, and what each means for it: "CARD" is read as none of its own
    CARD: paid by card; RIDE: paid in the car.
      "enum":[{"value":"CARD","doc":"paid by card"},{"value":"RIDE","doc":"paid in the car"}]
    "#);
}
