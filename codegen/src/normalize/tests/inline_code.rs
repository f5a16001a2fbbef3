//! Rules whose inline code stands on lines of its own, as captures in layout P have it.

use super::guard::each;
use super::phrases::{number_says, says};

/// What becomes of a text, without the notes about lines that were joined.
fn joined(text: &str) -> String {
    let told = says(text);
    told.lines().filter(|line| !line.starts_with("note mended-text")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_default_under_a_condition_is_no_requirement() {
    insta::assert_snapshot!(each(&[
        "Default:\nLOW\nwhen\nkind\n== CARD\n.",
        "The default is\nLOW\nwhen\nkind\n== CARD\n.",
        "uses\nLOW\nby default when\nkind\n== CARD\n.",
        "LOW\nby default.",
    ], joined), @r#"
    Default:
    LOW
    when
    kind
    == CARD
    .
      "default":[{"value":"LOW","when":{"field":"/kind","in":["CARD"]}}],"doc":"Default: LOW when kind == CARD."
    The default is
    LOW
    when
    kind
    == CARD
    .
      "default":[{"value":"LOW","when":{"field":"/kind","in":["CARD"]}}],"doc":"The default is LOW when kind == CARD."
    uses
    LOW
    by default when
    kind
    == CARD
    .
      "default":[{"value":"LOW","when":{"field":"/kind","in":["CARD"]}}],"doc":"uses LOW by default when kind == CARD."
    LOW
    by default.
      "default":"LOW","doc":"LOW by default."
    "#);
}

#[test]
fn a_value_that_a_sentence_awaits_is_no_list() {
    insta::assert_snapshot!(each(&[
        "Maximum length:\n32\ncharacters",
        "Length:\n3\ncharacters",
        "Support\nHKD\nor\nCNY\n.",
        "Supports\nHKD\n,\nCNY",
        "Only\nRSA_AES\nis supported.",
        "Names it, i.e.\nHKD",
    ], joined), @r#"
    Maximum length:
    32
    characters
      "max_length":32
    Length:
    3
    characters
      "min_length":3,"max_length":3
    Support
    HKD
    or
    CNY
    .
      "enum":[{"value":"HKD"},{"value":"CNY"}]
    Supports
    HKD
    ,
    CNY
      "enum":[{"value":"HKD"},{"value":"CNY"}]
    Only
    RSA_AES
    is supported.
      "enum":[{"value":"RSA_AES"}]
    Names it, i.e.
    HKD
      "doc":"Names it, i.e. HKD"
    "#);
}

#[test]
fn bounds_on_lines_of_their_own_are_read() {
    insta::assert_snapshot!(number_says("Value range:\n0 - 5").lines().next().unwrap_or_default(), @r#""type":"number","min":0,"max":5"#);
    insta::assert_snapshot!(number_says("Minimum value:\n1\nMaximum value:\n9").lines().next().unwrap_or_default(), @r#""type":"number","min":1,"max":9"#);
}

#[test]
fn remarks_in_brackets_that_join_values_make_one_sentence() {
    insta::assert_snapshot!(each(&[
        "Valid values are\nPAID\n(not handled) and\nDONE\n(handled).",
        "Kinds.\nAAA\n(first),\nBBB\n(second).",
    ], says), @r#"
    Valid values are
    PAID
    (not handled) and
    DONE
    (handled).
      "doc":"Valid values are PAID (not handled) and DONE (handled)."
      note mended-text 23:1 5 lines were read as one, from `Valid values are` on
      warning unread-rule 23:1 "Valid values are PAID (not handled) and DONE (handled)." sounds like a rule (`Valid values`), but no phrase reads it
    Kinds.
    AAA
    (first),
    BBB
    (second).
      "enum":[{"value":"AAA"},{"value":"BBB"}],"doc":"Kinds.\nAAA (first), BBB (second)."
      note mended-text 24:1 4 lines were read as one, from `AAA` on
    "#);
}

#[test]
fn what_is_said_of_a_value_behind_a_list_is_no_value() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nNEW\nDONE\nDROPPED\nNEW\nby default.",
        "Kinds.\nnew\ndone\nnew\nis used if nothing is sent.",
    ], says), @r#"
    Kinds.
    NEW
    DONE
    DROPPED
    NEW
    by default.
      "enum":[{"value":"NEW"},{"value":"DONE"},{"value":"DROPPED"}],"default":"NEW","doc":"Kinds.\nNEW by default."
      note mended-text 27:1 2 lines were read as one, from `NEW` on
    Kinds.
    new
    done
    new
    is used if nothing is sent.
      "enum":[{"value":"new"},{"value":"done"}],"doc":"Kinds.\nnew is used if nothing is sent."
      note mended-text 26:1 2 lines were read as one, from `new` on
      warning unread-rule 26:1 "new is used if nothing is sent." sounds like a rule (`if`), but no phrase reads it
    "#);
}

#[test]
fn what_is_said_of_the_last_value_of_a_list_goes_with_it() {
    insta::assert_snapshot!(each(&["Kinds.\nNEW\nDONE\nby default."], says), @r#"
    Kinds.
    NEW
    DONE
    by default.
      "default":"DONE","doc":"Kinds.\n- NEW\n- DONE by default."
      note mended-text 25:1 2 lines were read as one, from `DONE` on
      warning unread-rule 24:1 "NEW" stands in a list that is none of values; nothing comes of the sentence
    "#);
}
