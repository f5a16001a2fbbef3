//! Lines that a capture lost or that look like others: what they leave behind is read, or told.

use super::{fields, read};

/// The fields of a rendered page.
fn rows(rows: &str) -> String {
    fields(&read(&format!("Tea\n\nPOST /api/tea\n\nRequest parameters\n\n{rows}")))
}

#[test]
fn a_type_can_be_a_list_of_things() {
    insta::assert_snapshot!(rows("leaves Array of objects  REQUIRED\n\nThe leaves.\n\nnames List of strings\n\nTheir names.\n"), @r"
    leaves [Array of objects] [! REQUIRED]
      - The leaves.
    names [List of strings]
      - Their names.
    ");
}

#[test]
fn limits_below_limits_show_that_the_line_of_a_field_is_lost() {
    insta::assert_snapshot!(rows("leaf string\n\nThe leaf.\n\nMore information:\n\n  • Maximum length: 12 characters\n\nThe pot.\n\nMore information:\n\n  • Maximum length: 64 characters\n"), @r"
      leaf [string]
        - The leaf.
        more * Maximum length: 12 characters
        more - The pot.
        more * Maximum length: 64 characters
    error stray-field 17:1: `leaf` has limits already; the line of the field that these belong to is lost
    ");
}

#[test]
fn a_few_words_that_end_with_a_type_can_be_what_a_field_says_of_itself() {
    insta::assert_snapshot!(rows("leafId string\n\nID of the leaf.\n\ncallback string\n\nreturn url\n\npotId string\n\nID of the pot.\n"), @r"
      leafId [string]
        - ID of the leaf.
      callback [string]
      return [url]
      potId [string]
        - ID of the pot.
    warning stray-field 13:1 /request/callback: `return url` was read as a field, and can be what is said of `callback`
    ");
    insta::assert_snapshot!(rows("leafId string\n\ncallback string\n\nreturn url\n\npotId string\n"), @r"
    leafId [string]
    callback [string]
    return [url]
    potId [string]
    ");
}

#[test]
fn text_behind_limits_shows_that_the_line_of_a_field_is_lost() {
    insta::assert_snapshot!(rows("leaf string\n\nThe leaf.\n\nMore information:\n\n  • Maximum length: 12 characters\n\nThe pot.\n\ncup string\n\nThe cup.\n"), @r"
      leaf [string]
        - The leaf.
        more * Maximum length: 12 characters
      cup [string]
        - The cup.
    error stray-field 15:1 /request/leaf: this text stands behind the limits of `leaf`; the line of the field it is about may be lost
    ");
    insta::assert_snapshot!(rows("leaf string\n\nThe leaf.\n\nMore information:\n\n  • Maximum length: 12 characters\n\nBrew with care.\n"), @r"
      leaf [string]
        - The leaf.
        more * Maximum length: 12 characters
    warning stray-field 15:1 /request/leaf: this text stands behind the limits of `leaf`; the line of the field it is about may be lost
    ");
    let piped = "Tea\nRequest parameters\nleaf string\nThe leaf.\nMore information:\n- Starts with\nPAGE\n- Maximum length: 12 characters\nThe pot.\ncup string\nThe cup.\n";
    insta::assert_snapshot!(fields(&read(piped)), @r"
      leaf [string]
        - The leaf.
        more * Starts with PAGE
        more * Maximum length: 12 characters
      cup [string]
        - The cup.
    note mended-text 6:3 /request/leaf: 2 lines were read as one, from `Starts with` on
    error stray-field 9:1 /request/leaf: this text stands behind the limits of `leaf`; the line of the field it is about may be lost
    ");
}

#[test]
fn a_paragraph_of_a_name_and_an_unknown_type_is_a_row() {
    insta::assert_snapshot!(rows("leaf string\n\nThe leaf.\n\npot mixed\n\nThe pot.\n\ncup String or null\n\nsee below\n\nThe cup.\n\nlid String,32\n\nThe lid.\n"), @r"
    leaf [string]
      - The leaf.
    pot [mixed]
      - The pot.
    cup [String or null]
      - see below
      - The cup.
    lid [String,32]
      - The lid.
    ");
    let piped = "Tea\nRequest parameters\nleaf string\nThe leaf,\nreturned when\nGREEN\nis set.\npot byte\nThe pot.\ncup string\nThe cup, where\nleaf\nis given\nto anybody.\n";
    insta::assert_snapshot!(fields(&read(piped)), @r"
      leaf [string]
        - The leaf, returned when GREEN is set.
      pot [byte]
        - The pot.
      cup [string]
        - The cup, where
        - leaf is given to anybody.
    note mended-text 4:1 /request/leaf: 4 lines were read as one, from `The leaf,` on
    note mended-text 12:1 /request/cup: 3 lines were read as one, from `leaf` on
    ");
}

#[test]
fn a_mark_is_no_name() {
    let text = "Tea\n\nPOST /api/tea\n\nRequest\n\nBody\n\nName | Description | Type | Sample |\nrequired | Which leaf. | String | \"4Q5\" |\n";
    insta::assert_snapshot!(fields(&read(text)), @r#"
      required [String]
        - Which leaf.
        sample `"4Q5"`
    error stray-field 10:1: a field is called `required`, which is the mark of one: the name is lost
    "#);
}
