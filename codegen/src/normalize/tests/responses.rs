//! Conditions of a response: on its result, and on the request that it answers.

use super::{fields, findings, page};
use crate::side::Side;

/// What becomes of a response's field that says this.
fn response_says(text: &str) -> String {
    response("Please check API Structure for basics.", text)
}

/// The same on a page with something else in its description.
fn response(basics: &str, text: &str) -> String {
    let text = format!(
        "Some API\n\nPOST /api/open/some\n\nDoes it. {basics}\n\nRequest parameters\n\nkind\u{a0}string \u{a0}REQUIRED\n\nA kind.\n\n  • CARD: a card\n\n\
         Response parameters\n\nresult\u{a0}Result \u{a0}REQUIRED\n\nHow it went.\n\nx\u{a0}string \u{a0}\n\nA word. {text}\n"
    );
    let normalized = page("some", &text, None, None);
    let shown = fields(normalized.api.as_ref().unwrap(), Side::Response);
    let own = shown.lines().filter(|line| line.starts_with("/x")).map(str::to_owned);
    let found = findings(&normalized, &text);
    own.chain(
        found.lines().filter(|line| !line.contains("no-results") && !line.contains("`result`")).map(str::to_owned),
    )
    .collect::<Vec<_>>()
    .join("\n")
}

#[test]
fn the_fields_of_the_result_are_named_without_it() {
    insta::assert_snapshot!(response_says("REQUIRED when result code is SUCCESS."), @r#"/x "type":"string","required":{"field":"/result/resultCode","in":["SUCCESS"]},"doc":"A word.""#);
}

#[test]
fn what_depends_on_the_request_is_told_and_stays_in_the_doc() {
    insta::assert_snapshot!(response_says("REQUIRED when kind is CARD."), @r#"
    /x "type":"string","doc":"A word.\nREQUIRED when kind is CARD"
    warning unread-rule 23:9 "REQUIRED when kind is CARD" tells when by a field of the request, which no response holds; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(response_says("REQUIRED when mode is CARD."), @r#"
    /x "type":"string","unknown":["required"],"doc":"A word."
    note lost-fact 21:1 nothing tells whether `x` is required
    error unresolved-field 23:23 no field is called "mode"
    "#);
}

#[test]
fn the_fields_of_a_result_that_lists_none_are_the_common_ones() {
    insta::assert_snapshot!(response("", "REQUIRED when resultCode is SUCCESS."), @r#"/x "type":"string","required":{"field":"/result/resultCode","in":["SUCCESS"]},"doc":"A word.""#);
    insta::assert_snapshot!(response("", "REQUIRED when result.resultCode is SUCCESS."), @r#"/x "type":"string","required":{"field":"/result/resultCode","in":["SUCCESS"]},"doc":"A word.""#);
    insta::assert_snapshot!(response("", "REQUIRED when resultColour is RED."), @r#"
    /x "type":"string","unknown":["required"],"doc":"A word."
    note lost-fact 21:1 nothing tells whether `x` is required
    error unresolved-field 23:23 no field is called "resultColour"
    "#);
}
