//! Captures that are no page.

use insta::assert_snapshot;

use super::read;

#[test]
fn an_empty_file_is_refused() {
    assert_snapshot!(read(" \n\u{A0}\n"), @"error empty-page: the file is empty; expected a captured page");
}

#[test]
fn a_sign_in_page_is_refused() {
    assert_snapshot!(read("Welcome back\n\nEmail\n\nPassword\n\nForgot your password?\n\nSign in\n"), @"error sign-in-page: this is a sign-in page, not a page of the documentation");
}

#[test]
fn sentences_without_their_names_are_refused() {
    assert_snapshot!(read("Coupon\n\nNOTIFICATION\n\nThis is about tea, please also check the base API.\n\nOrder Status\n\nstring\n\nREQUIRED when status is HOT.\n\nSUCCESS\n\nS\n"), @"error keys-stripped: the sentences of a page are here, but not the names they belong to");
}

#[test]
fn anything_else_is_refused() {
    assert_snapshot!(read("Shopping list: tea, milk"), @"error unknown-layout: this is no page in a known layout: neither portal JSON nor a table of fields was found");
    assert_snapshot!(read("<!doctype html><html><body><div id=root></div></body></html>"), @"error unknown-layout: this is the HTML of the site, not what it shows; the page itself comes as portal JSON");
    assert_snapshot!(read("[1, 2]"), @"error unknown-layout: this is no page in a known layout: neither portal JSON nor a table of fields was found");
    assert_snapshot!(read("{\"errorCode\": \"403\", \"message\": \"denied\"}"), @"error unknown-layout 1:1: this JSON is none of the portal's: it has no `content`");
}

#[test]
fn json_above_the_first_heading_of_a_rendered_page_makes_it_no_portal_json() {
    let page = "Tea\n\nPOST /v1/tea\n\n{\"a\": 1}\n\nRequest Parameters\n\nteaId string  REQUIRED\n\nID of the tea.\n";
    assert_snapshot!(read(page), @r#"
    layout R
    title `Tea`
    method `POST`
    path `/v1/tea`
    - {"a": 1}
    request
      teaId [string] [! REQUIRED]
        - ID of the tea.
    response
    "#);
    let pretty = "{\n  \"sceneConfig\": [],\n  \"content\": {\"description\": \"Request Parameters\nteaId string  REQUIRED\nID.\", \"request\": [{\"editType\": \"string\"}]}\n}";
    let source = crate::source::Source::new("page.txt", pretty);
    assert_eq!(crate::page::read(&source).page.map(|page| page.layout), Some(crate::page::Layout::StrippedJson));
}

#[test]
fn a_refusal_says_how_to_capture_the_page() {
    let source = crate::source::Source::new("page.txt", "");
    let reading = crate::page::read(&source);
    assert_snapshot!(reading.diagnostics[0].help.join("\n"), @"open the page in a browser, signed in, and save the portal JSON that the network view shows; or copy the rendered page as text");
}
