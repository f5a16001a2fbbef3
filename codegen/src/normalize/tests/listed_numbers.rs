//! Lists of numbers, counts of elements, and kinds of numbers in everyday words.

use super::guard::each;
use super::phrases::{number_says, read, says};

#[test]
fn whole_numbers_in_a_row_are_bounds() {
    insta::assert_snapshot!(each(&[
        "Level.\n\n  • 1: low\n  • 2: high (default)",
        "0: no, 1: yes",
        "Valid values: 1, 2, 3.",
    ], number_says), @r#"
    Level.

      • 1: low
      • 2: high (default)
      "type":"integer","min":1,"max":2,"default":2,"doc":"Level.\n- 1: low\n- 2: high (default)"
    0: no, 1: yes
      "type":"integer","min":0,"max":1,"doc":"- 0: no\n- 1: yes"
    Valid values: 1, 2, 3.
      "type":"integer","min":1,"max":3,"doc":"- 1\n- 2\n- 3"
    "#);
}

#[test]
fn numbers_that_bounds_do_not_tell_are_told() {
    insta::assert_snapshot!(each(&[
        "Level.\n\n  • 10: low\n  • 20: high",
        "Level.\n\n  • 1: low\n  • 2: high\n  • etc.",
    ], number_says), @r#"
    Level.

      • 10: low
      • 20: high
      "type":"integer","min":10,"max":20,"doc":"Level.\n- 10: low\n- 20: high"
      warning misplaced-value 25:5 `x` lists 10, 20, and a spec has no list of numbers: those between them pass its bounds
    Level.

      • 1: low
      • 2: high
      • etc.
      "type":"number","doc":"Level.\n- 1: low\n- 2: high\n- etc."
      warning misplaced-value 25:5 `x` lists 1, 2, and a spec has no list of numbers: other values are fine
      warning unread-rule 27:5 "etc." stands among the values of `x`, but is not read as one; other values stay allowed
    "#);
    insta::assert_snapshot!(read("x\u{a0}Array<number> \u{a0}\n\nLevels.\n\n  • 1: low\n  • 2: high"), @r#"
    /x "type":"array","items":{"type":"number"},"doc":"Levels.\n- 1: low\n- 2: high"
    warning misplaced-value 25:5 `x` lists "1" as a value, but it is an array
    warning misplaced-value 26:5 `x` lists "2" as a value, but it is an array
    "#);
}

/// What becomes of an array of texts that says this.
fn texts(text: &str) -> String {
    read(&format!("x\u{a0}Array<string> \u{a0}\n\n{text}"))
}

#[test]
fn a_bare_count_is_one_of_the_elements() {
    insta::assert_snapshot!(each(&[
        "IDs of cards, at most 20.",
        "No more than 10 shops.",
        "Up to 3 days.",
    ], texts), @r#"
    IDs of cards, at most 20.
      /x "type":"array","max_items":20,"items":{"type":"string"},"doc":"IDs of cards."
    No more than 10 shops.
      /x "type":"array","max_items":10,"items":{"type":"string"
    Up to 3 days.
      /x "type":"array","items":{"type":"string"},"doc":"Up to 3 days."
      warning unread-rule 23:1 "Up to 3 days." sounds like a rule (`Up to`), but no phrase reads it
    "#);
    insta::assert_snapshot!(read("x\u{a0}Array<number> \u{a0}\n\nScores, at most 20."), @r#"
    /x "type":"array","items":{"type":"number"},"doc":"Scores.\nat most 20"
    warning limit-without-meaning 23:9 a limit on `x` is dropped: `max` says nothing about an array
    "#);
}

#[test]
fn the_form_of_each_element_is_read() {
    insta::assert_snapshot!(each(&[
        "List of 3-letter IATA codes.",
        "Links, each starts with https://.",
        "Currencies, each is a 3-letter ISO 4217 currency code.",
    ], texts), @r#"
    List of 3-letter IATA codes.
      /x "type":"array","pattern":"^[A-Z]{3}$","items":{"type":"string"},"doc":"List of 3-letter IATA codes."
    Links, each starts with https://.
      /x "type":"array","prefix":"https://","items":{"type":"string"},"doc":"Links, each starts with https://."
    Currencies, each is a 3-letter ISO 4217 currency code.
      /x "type":"array","pattern":"^[A-Z]{3}$","format":"currency","items":{"type":"string"},"doc":"Currencies, each is a 3-letter ISO 4217 currency code."
    "#);
}

#[test]
fn kinds_of_numbers_in_everyday_words() {
    insta::assert_snapshot!(each(&[
        "Integer between 1 and 100.",
        "Milliseconds since epoch.",
        "When it starts, in millisecond timestamp format",
        "Rating from 1 to 5.",
        "First score, 0-100.",
        "Size of it in bytes.",
    ], number_says), @r#"
    Integer between 1 and 100.
      "type":"integer","min":1,"max":100,"doc":"Integer between 1 and 100."
    Milliseconds since epoch.
      "type":"integer","format":"unix-millis","doc":"Milliseconds since epoch."
    When it starts, in millisecond timestamp format
      "type":"integer","format":"unix-millis","doc":"When it starts, in millisecond timestamp format"
      warning unread-rule 23:1 "When it starts, in millisecond timestamp format" sounds like a rule (`When`), but no phrase reads it
    Rating from 1 to 5.
      "type":"number","min":1,"max":5,"doc":"Rating from 1 to 5."
    First score, 0-100.
      "type":"number","min":0,"max":100,"doc":"First score, 0-100."
    Size of it in bytes.
      "type":"integer","doc":"Size of it in bytes."
    "#);
    insta::assert_snapshot!(says("Timestamp in milliseconds."), @r#"
    "doc":"Timestamp in milliseconds."
    warning unread-rule 23:11 `x` is a time in milliseconds, and a string; nothing comes of the sentence
    "#);
}
