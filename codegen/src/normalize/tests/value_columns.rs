//! Tables of values that stand one cell a line: empty cells, values that do not stand in the first column, other headings.

use super::{fields, findings, page};
use crate::side::Side;

/// What becomes of the field `kind` of a rendered page with these cells in its description.
fn rendered(cells: &[&str]) -> String {
    let text = format!(
        "Things\n\nPOST /api/things\n\nRequest parameters\n\nkind\u{a0}string \u{a0}REQUIRED\n\nWhich one.\n\n{}\n\nMore information:\n\n  • Maximum length: 32 characters\n",
        cells.join("\n\n")
    );
    show(&text)
}

/// The same in a hand-made table with one cell a line.
fn in_a_table(cells: &[&str]) -> String {
    show(&format!(
        "Things\nPOST /api/things\nRequest\nBody\nName\nDescription\nType\nSample\nkind\nrequired\nWhich one.\n{}\nString\nlast\nThe last.\nString\n\"x\"\n",
        cells.join("\n")
    ))
}

fn show(text: &str) -> String {
    let normalized = page("things", text, None, None);
    let told = findings(&normalized, text);
    format!("{}\n{told}", fields(normalized.api.as_ref().unwrap(), Side::Request)).trim_end().to_owned()
}

#[test]
fn a_dash_below_the_headings_of_a_table_is_an_empty_cell() {
    let cells = ["Code", "Description", "Remark", "NEW", "Not used yet", "-", "USED", "-", "Final"];
    insta::assert_snapshot!(rendered(&cells), @r#"/kind "type":"string","required":true,"max_length":32,"enum":[{"value":"NEW","doc":"Not used yet"},{"value":"USED","doc":"Final"}],"doc":"Which one.""#);
    insta::assert_snapshot!(in_a_table(&cells), @r#"
    /kind "type":"string","required":true,"enum":[{"value":"NEW","doc":"Not used yet"},{"value":"USED","doc":"Final"}],"doc":"Which one."
    /last "type":"string","sample":"x","doc":"The last."
    "#);
    insta::assert_snapshot!(rendered(&["Type", "Meaning", "NEW", "-", "LOST", "Is lost"]), @r#"
    /kind "type":"string","required":true,"max_length":32,"unknown":["enum"],"doc":"Which one."
    note lost-fact 7:1 the values of `kind` are announced and lost
    warning unread-table 11:1 no rule reads the table with the headings "Type | Meaning"
    "#);
}

#[test]
fn the_heading_tells_in_which_column_the_values_stand() {
    let counted = ["No.", "Value", "Description", "1", "zh_HK", "Chinese", "2", "en_US", "English"];
    insta::assert_snapshot!(rendered(&counted), @r#"/kind "type":"string","required":true,"max_length":32,"enum":[{"value":"zh_HK","doc":"Chinese"},{"value":"en_US","doc":"English"}],"doc":"Which one.""#);
    insta::assert_snapshot!(in_a_table(&counted), @r#"
    /kind "type":"string","required":true,"enum":[{"value":"zh_HK","doc":"Chinese"},{"value":"en_US","doc":"English"}],"doc":"Which one."
    /last "type":"string","sample":"x","doc":"The last."
    "#);
    insta::assert_snapshot!(rendered(&["Scenario", "Value", "At the door", "DOOR", "In the yard", "YARD"]), @r#"/kind "type":"string","required":true,"max_length":32,"enum":[{"value":"DOOR","doc":"At the door"},{"value":"YARD","doc":"In the yard"}],"doc":"Which one.""#);
    insta::assert_snapshot!(rendered(&["Language", "Code", "Old Chinese", "zh_HK", "English", "en_US"]), @r#"/kind "type":"string","required":true,"max_length":32,"enum":[{"value":"zh_HK","doc":"Old Chinese"},{"value":"en_US","doc":"English"}],"doc":"Which one.""#);
}

#[test]
fn other_headings_beside_the_values_are_told_by_the_rows() {
    insta::assert_snapshot!(rendered(&["Code", "Country", "HK", "Hong Kong", "MO", "Macau"]), @r#"/kind "type":"string","required":true,"max_length":32,"enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau"}],"doc":"Which one.""#);
    insta::assert_snapshot!(rendered(&["Reason Code", "Reason", "LOST", "Is lost", "OLD", "Is old"]), @r#"
    /kind "type":"string","required":true,"max_length":32,"unknown":["enum"],"doc":"Which one.\nReason Code\nReason\nLOST Is lost\nOLD Is old"
    note mended-text 15:1 2 lines were read as one, from `LOST` on
    note mended-text 19:1 2 lines were read as one, from `OLD` on
    note lost-fact 7:1 the values of `kind` are announced and lost
    warning unread-rule 15:1 "LOST Is lost" and other lines like it may tell values; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(rendered(&["Code", "Limit", "gold", "100", "silver", "200"]), @r#"
    /kind "type":"string","required":true,"max_length":32,"enum":[{"value":"gold","doc":"100"},{"value":"silver","doc":"200"}],"doc":"Which one."
    warning unread-rule 13:1 the column "Limit" says more of each value than what it means; nothing comes of the sentence
    "#);
}

#[test]
fn of_a_code_and_a_value_side_by_side_the_code_is_the_value() {
    let cells = ["Code", "Value", "WASH", "Wash and dry", "DRY_CLEAN", "Dry clean"];
    insta::assert_snapshot!(rendered(&cells), @r#"/kind "type":"string","required":true,"max_length":32,"enum":[{"value":"WASH","doc":"Wash and dry"},{"value":"DRY_CLEAN","doc":"Dry clean"}],"doc":"Which one.""#);
    insta::assert_snapshot!(in_a_table(&cells), @r#"
    /kind "type":"string","required":true,"enum":[{"value":"WASH","doc":"Wash and dry"},{"value":"DRY_CLEAN","doc":"Dry clean"}],"doc":"Which one."
    /last "type":"string","sample":"x","doc":"The last."
    "#);
}

#[test]
fn a_column_of_examples_opens_no_section() {
    insta::assert_snapshot!(rendered(&["Kind", "Meaning", "Example", "LOST", "Is lost", "abc", "OLD", "Is old", "def"]), @r#"/kind "type":"string","required":true,"max_length":32,"enum":[{"value":"LOST","doc":"Is lost\nExample: abc"},{"value":"OLD","doc":"Is old\nExample: def"}],"doc":"Which one.""#);
    insta::assert_snapshot!(in_a_table(&["Kind", "Meaning", "Example", "LOST", "Is lost", "abc", "OLD", "Is old", "def"]), @r#"
    /kind "type":"string","required":true,"enum":[{"value":"LOST","doc":"Is lost\nExample: abc"},{"value":"OLD","doc":"Is old\nExample: def"}],"doc":"Which one."
    /last "type":"string","sample":"x","doc":"The last."
    "#);
    insta::assert_snapshot!(rendered(&["Value", "Example", "LOST", "abc", "OLD", "def"]), @r#"/kind "type":"string","required":true,"max_length":32,"enum":[{"value":"LOST","doc":"abc"},{"value":"OLD","doc":"def"}],"doc":"Which one.""#);
}

#[test]
fn a_table_that_may_list_values_is_told_and_its_values_are_unknown() {
    insta::assert_snapshot!(rendered(&["Type", "Meaning", "LOST", "Is lost", "OLD", "Is old"]), @r#"
    /kind "type":"string","required":true,"max_length":32,"unknown":["enum"],"doc":"Which one."
    note lost-fact 7:1 the values of `kind` are announced and lost
    warning unread-table 11:1 no rule reads the table with the headings "Type | Meaning"
    "#);
    insta::assert_snapshot!(in_a_table(&["Type", "Meaning", "LOST", "Is lost", "OLD", "Is old"]), @r#"
    /kind "type":"string","required":true,"unknown":["enum"],"doc":"Which one."
    /last "type":"string","sample":"x","doc":"The last."
    note lost-fact 9:1 the values of `kind` are announced and lost
    warning unread-table 12:1 no rule reads the table with the headings "Type | Meaning"
    "#);
}

#[test]
fn a_row_without_a_value_is_told() {
    insta::assert_snapshot!(rendered(&["Code", "Description", "FOOD", "Food", "Bar & Pub", "Drinks"]), @r#"
    /kind "type":"string","required":true,"max_length":32,"doc":"Which one."
    error strange-row 19:1 "Bar & Pub" stands where a value of `kind` is due
    "#);
    insta::assert_snapshot!(rendered(&["Value", "Description", "Required", "NEW", "When paid", "Y", "OLD", "When lost", "N"]), @r#"
    /kind "type":"string","required":true,"max_length":32,"doc":"Which one."
    error strange-row 19:1 "When paid" stands where a value of `kind` is due
    "#);
}

#[test]
fn prose_behind_a_table_is_none_of_its_rows() {
    insta::assert_snapshot!(rendered(&["Code", "Description", "FOOD", "Food", "DRINK", "Drinks", "Ask us for more of them."]), @r#"/kind "type":"string","required":true,"max_length":32,"enum":[{"value":"FOOD","doc":"Food"},{"value":"DRINK","doc":"Drinks"}],"doc":"Which one.\nAsk us for more of them.""#);
}
