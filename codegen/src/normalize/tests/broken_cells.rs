//! Codes that HTML shows apart and that a reader could run together.

use super::{fields, findings, page};
use crate::side::Side;

/// What becomes of a string field that says this in HTML.
fn served(html: &str) -> String {
    let text = format!(
        r#"{{"content":{{"titleTag":"Cards","bizType":"X","endpoint":"/api/open/cards","hideEndpoint":false,"description":"","descriptionLake":"","result":[],"moreCodes":[],"request":[{{"name":"x","description":"{html}","descriptionLake":"","editType":"string","type":"string","warning":"","warningLake":""}}],"response":[],"examples":[],"exampleResponse":[]}},"sceneConfig":[]}}"#
    );
    let normalized = page("cards", &text, None, None);
    let shown = fields(normalized.api.as_ref().unwrap(), Side::Request);
    format!("{shown}\n{}", findings(&normalized, &text)).trim_end().to_owned()
}

/// What becomes of a table with one row of values.
fn row(value: &str, meaning: &str) -> String {
    served(&format!(
        "<p>A pace.</p><table><tr><th>Value</th><th>Meaning</th></tr><tr><td>{value}</td><td>{meaning}</td></tr></table>"
    ))
}

#[test]
fn values_on_lines_of_one_cell_are_values_each() {
    insta::assert_snapshot!(row("FAST<br/>SLOW", "at once<br/>at night"), @r#"/x "type":"string","enum":[{"value":"FAST","doc":"at once"},{"value":"SLOW","doc":"at night"}],"doc":"A pace.""#);
    insta::assert_snapshot!(row("<p>FAST</p><p>SLOW</p>", "some day"), @r#"/x "type":"string","enum":[{"value":"FAST","doc":"some day"},{"value":"SLOW","doc":"some day"}],"doc":"A pace.""#);
    insta::assert_snapshot!(row("FAST<br/>(default)", "at once<br/>or later"), @r#"/x "type":"string","enum":[{"value":"FAST","doc":"at once or later"}],"default":"FAST","doc":"A pace.""#);
}

#[test]
fn lines_of_a_cell_that_nothing_tells_apart_are_an_error() {
    insta::assert_snapshot!(row("FAST<br/>SLOW", "at once<br/>or later<br/>at night"), @r#"
    /x "type":"string","doc":"A pace."
    error strange-row 1:267 "FAST<br/>SLOW" stands where a value of `x` is due
    "#);
    insta::assert_snapshot!(row("FAST<br/>by night", "at once"), @r#"
    /x "type":"string","doc":"A pace."
    error strange-row 1:267 "FAST<br/>by night" stands where a value of `x` is due
    "#);
}

#[test]
fn codes_side_by_side_are_no_one_word() {
    insta::assert_snapshot!(served("<p>One of <code>FAST</code><code>SLOW</code>.</p>"), @r#"/x "type":"string","enum":[{"value":"FAST"},{"value":"SLOW"}]"#);
    insta::assert_snapshot!(served("<p>Written as <code>FAST</code><code>_TRACK</code>.</p>"), @r#"
    /x "type":"string","doc":"Written as FAST_TRACK."
    warning unread-rule 1:219 "FAST_TRACK" may be what `x` can hold; nothing comes of the sentence
    "#);
}
