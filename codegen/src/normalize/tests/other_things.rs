//! Rules of other things than the field, and numbers: what bounds it, and what is told.

use super::guard::each;
use super::phrases::{number_says, read, says};

#[test]
fn a_number_that_never_changes_is_both_bounds() {
    insta::assert_snapshot!(each(&["Fixed value: 1", "Fixed to 1.", "Always 0."], number_says), @r#"
    Fixed value: 1
      "type":"number","min":1,"max":1
    Fixed to 1.
      "type":"number","min":1,"max":1
    Always 0.
      "type":"number","min":0,"max":0
    "#);
}

#[test]
fn bounds_are_read_out_of_comparisons_and_ends_with_meanings() {
    insta::assert_snapshot!(each(&[
        "Quantity, 0 < quantity < 100.",
        "Quantity (0 < n <= 100).",
        "Quantity, 1≤quantity<99.",
        "Score, from 0 (worst) to 100 (best).",
        "Quantity > 0.",
        "Ranges from 1 to 36 months.",
    ], number_says), @r#"
    Quantity, 0 < quantity < 100.
      "type":"integer","min":1,"max":99,"doc":"Quantity."
    Quantity (0 < n <= 100).
      "type":"integer","min":1,"max":100,"doc":"Quantity."
    Quantity, 1≤quantity<99.
      "type":"integer","min":1,"max":98,"doc":"Quantity."
    Score, from 0 (worst) to 100 (best).
      "type":"number","min":0,"max":100,"doc":"Score, from 0 (worst) to 100 (best)."
    Quantity > 0.
      "type":"integer","doc":"Quantity > 0."
      warning unread-rule 23:1 "Quantity > 0." sounds like a rule (`Quantity > 0`), but no phrase reads it
    Ranges from 1 to 36 months.
      "type":"number","doc":"Ranges from 1 to 36 months."
      warning unread-rule 23:1 "Ranges from 1 to 36 months." sounds like a rule (`Ranges`), but no phrase reads it
    "#);
}

#[test]
fn what_is_free_lists_no_values_behind_a_comma() {
    insta::assert_snapshot!(each(&[
        "Mobile number, HK or CN.",
        "Image of the card, FRONT or BACK.",
        "Side of the card, FRONT or BACK.",
    ], says), @r#"
    Mobile number, HK or CN.
      "doc":"Mobile number, HK or CN."
      warning unread-rule 23:16 "HK or CN." lists values, but `x` is said to be a thing of another kind (number); nothing comes of the sentence
    Image of the card, FRONT or BACK.
      "doc":"Image of the card, FRONT or BACK."
      warning unread-rule 23:20 "FRONT or BACK." lists values, but `x` is said to be a thing of another kind (image); nothing comes of the sentence
    Side of the card, FRONT or BACK.
      "enum":[{"value":"FRONT"},{"value":"BACK"}],"doc":"Side of the card, FRONT or BACK."
    "#);
}

#[test]
fn what_is_said_of_another_thing_is_not_the_field_s() {
    insta::assert_snapshot!(each(&[
        "JSON string or plain text.",
        "Name of the JSON string.",
        "It may start with 2160.",
        "Link to the page, the page starts with https://x.",
        "Name of the shop; the remark must not exceed 20 characters.",
        "Name of the shop; the name must not exceed 20 characters.",
    ], says), @r#"
    JSON string or plain text.
      "doc":"JSON string or plain text."
      warning unread-rule 23:1 "JSON string or plain text." sounds like a rule (`JSON string`), but no phrase reads it
    Name of the JSON string.
      "doc":"Name of the JSON string."
      warning unread-rule 23:1 "Name of the JSON string." sounds like a rule (`JSON string`), but no phrase reads it
    It may start with 2160.
      "doc":"It may start with 2160."
      warning unread-rule 23:1 `may` may narrow the rule (`prefix`) in "It may start with 2160.", so that it is not taken
    Link to the page, the page starts with https://x.
      "doc":"Link to the page, the page starts with https://x."
      warning unread-rule 23:1 `page` may narrow the rule (`prefix`) in "Link to the page, the page starts with https://x.", so that it is not taken
    Name of the shop; the remark must not exceed 20 characters.
      "doc":"Name of the shop; the remark must not exceed 20 characters."
      warning unread-rule 23:1 `remark` may narrow the rule (`max-length`) in "Name of the shop; the remark must not exceed 20 characters.", so that it is not taken
    Name of the shop; the name must not exceed 20 characters.
      "max_length":20,"doc":"Name of the shop; the name must not exceed 20 characters."
    "#);
}

#[test]
fn a_count_within_what_the_elements_are_is_not_the_list_s() {
    let array_says = |text: &str| read(&format!("x\u{a0}Array<string> \u{a0}\n\n{text}"));
    insta::assert_snapshot!(each(&[
        "Shops that accept up to 3 coupons.",
        "Gifts for orders of up to 10 items.",
        "List of IDs, at most 20 items.",
        "URLs of photos, 1 to 9 photos.",
    ], array_says), @r#"
    Shops that accept up to 3 coupons.
      /x "type":"array","items":{"type":"string"},"doc":"Shops that accept up to 3 coupons."
      warning unread-rule 23:19 "up to 3 coupons" is said of each element, or of another thing than `x`; nothing comes of the sentence
    Gifts for orders of up to 10 items.
      /x "type":"array","items":{"type":"string"},"doc":"Gifts for orders of up to 10 items."
      warning unread-rule 23:21 "up to 10 items" is said of each element, or of another thing than `x`; nothing comes of the sentence
    List of IDs, at most 20 items.
      /x "type":"array","max_items":20,"items":{"type":"string"},"doc":"List of IDs."
    URLs of photos, 1 to 9 photos.
      /x "type":"array","items":{"type":"string"},"doc":"URLs of photos, 1 to 9 photos."
      warning unread-rule 23:1 "URLs of photos, 1 to 9 photos." sounds like a rule (`1 to 9`), but no phrase reads it
    "#);
}

#[test]
fn a_minus_belongs_to_the_number_behind_it() {
    insta::assert_snapshot!(each(&[
        "-1: failed, 0: pending, 1: done",
        "Result: -1 failed, 0 pending, 1 done",
        "Floor: -3~50",
        "K.\n\n  • 0001: card\n  • 0002: ride",
    ], number_says), @r#"
    -1: failed, 0: pending, 1: done
      "type":"integer","min":-1,"max":1,"doc":"- -1: failed\n- 0: pending\n- 1: done"
    Result: -1 failed, 0 pending, 1 done
      "type":"number","doc":"Result: -1 failed, 0 pending, 1 done"
      warning unread-rule 23:1 "Result: -1 failed, 0 pending, 1 done" sounds like a rule (`1 failed`), but no phrase reads it
    Floor: -3~50
      "type":"number","doc":"Floor: -3~50"
      warning unread-rule 23:1 "Floor: -3~50" sounds like a rule (`-3~50`), but no phrase reads it
    K.

      • 0001: card
      • 0002: ride
      "type":"number","doc":"K.\n- 0001: card\n- 0002: ride"
      warning misplaced-value 25:5 `x` lists "0001" as a value, but it is a number
      warning misplaced-value 26:5 `x` lists "0002" as a value, but it is a number
    "#);
}

#[test]
fn numbers_and_what_they_mean_are_told_where_nothing_parts_them() {
    insta::assert_snapshot!(each(&["Type: 1 card, 2 ride.", "New users: 1; others: 2.", "Row 1, seat 2."], number_says), @r#"
    Type: 1 card, 2 ride.
      "type":"number","doc":"Type: 1 card, 2 ride."
      warning unread-rule 23:1 "Type: 1 card, 2 ride." sounds like a rule (`1 card`), but no phrase reads it
    New users: 1; others: 2.
      "type":"number","doc":"New users: 1; others: 2."
      warning unread-rule 23:1 "New users: 1; others: 2." sounds like a rule (`1;`), but no phrase reads it
    Row 1, seat 2.
      "type":"number","doc":"Row 1, seat 2."
    "#);
}

#[test]
fn a_number_that_is_called_whole_is_so_beside_its_bounds() {
    insta::assert_snapshot!(each(&[
        "Weight in grams, integer between 1 and 30000.",
        "Count, integer, from 1 to 9.",
        "Rounded to the nearest integer, 1 to 9.",
        "Page number, starting at 1.",
    ], number_says), @r#"
    Weight in grams, integer between 1 and 30000.
      "type":"integer","min":1,"max":30000,"doc":"Weight in grams, integer between 1 and 30000."
    Count, integer, from 1 to 9.
      "type":"integer","min":1,"max":9,"doc":"Count, integer."
    Rounded to the nearest integer, 1 to 9.
      "type":"number","doc":"Rounded to the nearest integer, 1 to 9."
      warning unread-rule 23:1 "Rounded to the nearest integer, 1 to 9." sounds like a rule (`1 to 9`), but no phrase reads it
    Page number, starting at 1.
      "type":"number","min":1,"doc":"Page number."
    "#);
}

#[test]
fn what_is_free_has_no_values_in_a_list_below_it() {
    insta::assert_snapshot!(each(&[
        "Name of it.\n\n  • HK: shown in Chinese\n  • MO: shown in Portuguese",
        "Name of it, one of the following values:\n\n  • HK: Hong Kong\n  • MO: Macau",
    ], says), @r#"
    Name of it.

      • HK: shown in Chinese
      • MO: shown in Portuguese
      "doc":"Name of it.\n- HK: shown in Chinese\n- MO: shown in Portuguese"
      warning unread-rule 25:5 "HK: shown in Chinese" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "MO: shown in Portuguese" stands in a list that is none of values; nothing comes of the sentence
    Name of it, one of the following values:

      • HK: Hong Kong
      • MO: Macau
      "enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau"}],"doc":"Name of it."
    "#);
}

#[test]
fn a_list_that_says_that_there_are_others_is_open() {
    insta::assert_snapshot!(each(&[
        "HK: Hong Kong, MO: Macau, etc.",
        "Region.\n\n  • HK: Hong Kong\n  • MO: Macau\n\nThe list may be extended.",
        "Region.\n\n  • HK: Hong Kong\n  • MO: Macau, its islands, etc.",
        "Region.\n\n  • HK: Hong Kong\n  • MO: Macau\n\nOther values are refused.",
    ], says), @r#"
    HK: Hong Kong, MO: Macau, etc.
      "enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau"}],"open":true,"doc":"etc."
    Region.

      • HK: Hong Kong
      • MO: Macau

    The list may be extended.
      "enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau"}],"open":true,"doc":"Region.\nThe list may be extended."
    Region.

      • HK: Hong Kong
      • MO: Macau, its islands, etc.
      "enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau, its islands, etc."}],"doc":"Region."
    Region.

      • HK: Hong Kong
      • MO: Macau

    Other values are refused.
      "enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau"}],"doc":"Region.\nOther values are refused."
    "#);
}

#[test]
fn one_value_of_another_field_names_a_case() {
    insta::assert_snapshot!(each(&["CARD only.", "The value is always CARD."], says), @r#"
    CARD only.
      "doc":"CARD only."
      warning unread-rule 23:1 "CARD only" names a value of another field, and may be about that case; nothing comes of the sentence
    The value is always CARD.
      "doc":"The value is always CARD."
      warning unread-rule 23:1 "The value is always CARD." sounds like a rule (`always CARD`), but no phrase reads it
    "#);
}

#[test]
fn a_count_of_digits_that_goes_on_from_a_number_is_a_range() {
    insta::assert_snapshot!(each(&["Code of 4-6 digits.", "4, 5 or 6 digits.", "A 4-6 digit code."], says), @r#"
    Code of 4-6 digits.
      "pattern":"^[0-9]{4,6}$","doc":"Code of 4-6 digits."
    4, 5 or 6 digits.
      "doc":"4, 5 or 6 digits."
      warning unread-rule 23:1 "4, 5 or 6 digits." sounds like a rule (`digits`), but no phrase reads it
    A 4-6 digit code.
      "pattern":"^[0-9]{4,6}$","doc":"A 4-6 digit code."
    "#);
}
