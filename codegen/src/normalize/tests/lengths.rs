//! What the cells of a column `Length` say.

use super::{fields, findings, page};
use crate::side::Side;

/// The fields of a table whose rows give a type and a length, and what was found.
fn lengths(rows: &[(&str, &str)]) -> String {
    let row = |(at, (ty, length)): (usize, &(&str, &str))| format!("f{at} | {ty} | {length} | M | Some words. | |\n");
    let rows: String = rows.iter().enumerate().map(row).collect();
    let text = format!(
        "Tea\nPOST /api/tea\nRequest\nBody\nName | Type | Length | Required | Description | Sample |\n{rows}Response\nBody\nName | Type | Required | Description |\nid | String | M | Names it. |\nResult Codes\nResult Code | Result Status | Remarks |\nSUCCESS | S | Done. |\n"
    );
    let normalized = page("tea", &text, None, None);
    format!("{}\n{}", fields(normalized.api.as_ref().unwrap(), Side::Request), findings(&normalized, &text))
}

#[test]
fn a_length_is_a_number_a_range_or_none() {
    let rows = [
        ("String", "32"),
        ("String", "1-32"),
        ("String", "0 ~ 64"),
        ("String", "/"),
        ("String", "N/A"),
        ("Long", "0~100000000"),
        ("Integer", "-"),
        ("Array<String>", "64"),
    ];
    insta::assert_snapshot!(lengths(&rows), @r#"
    /f0 "type":"string","required":true,"max_length":32,"doc":"Some words."
    /f1 "type":"string","required":true,"min_length":1,"max_length":32,"doc":"Some words."
    /f2 "type":"string","required":true,"max_length":64,"doc":"Some words."
    /f3 "type":"string","required":true,"doc":"Some words."
    /f4 "type":"string","required":true,"doc":"Some words."
    /f5 "type":"integer","required":true,"min":0,"max":100000000,"doc":"Some words."
    /f6 "type":"integer","required":true,"doc":"Some words."
    /f7 "type":"array","required":true,"items":{"type":"string","max_length":64},"doc":"Some words."
    "#);
}

#[test]
fn what_is_no_length_is_told() {
    insta::assert_snapshot!(lengths(&[("String", "0"), ("String", "many"), ("String", "9-1"), ("Boolean", "5")]), @r#"
    /f0 "type":"string","required":true,"doc":"Some words."
    /f1 "type":"string","required":true,"doc":"Some words."
    /f2 "type":"string","required":true,"doc":"Some words."
    /f3 "type":"boolean","required":true,"doc":"Some words."
    error unread-limit 6:15 the maximum length of `f0` is "0", expected a whole number above 0, or two with a dash between
    error unread-limit 7:15 the maximum length of `f1` is "many", expected a whole number above 0, or two with a dash between
    error unread-limit 8:15 the maximum length of `f2` is "9-1", expected a whole number above 0, or two with a dash between
    warning limit-without-meaning 9:16 a limit on `f3` is dropped: `max_length` says nothing about a boolean
    "#);
}
