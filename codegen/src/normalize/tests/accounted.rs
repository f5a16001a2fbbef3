//! Codes, numbers and quoted words of a sentence: each is read as a fact, is told, or stands in prose.

use super::guard::each;
use super::phrases::says;

#[test]
fn what_stands_as_a_value_does_is_read_or_told() {
    insta::assert_snapshot!(each(&[
        "Set Y for guests, otherwise N.",
        "true or false",
        "INIT, PAID, and/or CLOSED",
        "Version, 1.0, 2.0",
        "Seat, A1-A9",
        "Any value but INIT.",
        "PAID is not supported.",
        "Use INIT for new ones.",
        "INIT or PAID, but not CLOSED.",
        "(32)",
        "Length(32)",
    ], says), @r#"
    Set Y for guests, otherwise N.
      "doc":"Set Y for guests, otherwise N."
      warning unread-rule 23:1 "Set Y for guests, otherwise N." sounds like a rule (`Set Y`), but no phrase reads it
    true or false
      "enum":[{"value":"true"},{"value":"false"}]
    INIT, PAID, and/or CLOSED
      "unknown":["enum"],"doc":"INIT, PAID, and/or CLOSED"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "INIT, PAID, and/or CLOSED" sounds like a rule (`INIT, PAID`), but no phrase reads it
    Version, 1.0, 2.0
      "doc":"Version, 1.0, 2.0"
      warning unread-rule 23:1 "Version, 1.0, 2.0" sounds like a rule (`1.0, 2.0`), but no phrase reads it
    Seat, A1-A9
      "doc":"Seat, A1-A9"
      warning unread-rule 23:1 "Seat, A1-A9" sounds like a rule (`A1-A9`), but no phrase reads it
    Any value but INIT.
      "doc":"Any value but INIT."
      warning unread-rule 23:1 "Any value but INIT." sounds like a rule (`but INIT`), but no phrase reads it
    PAID is not supported.
      "doc":"PAID is not supported."
      warning unread-rule 23:1 "PAID is not supported." sounds like a rule (`PAID is`), but no phrase reads it
    Use INIT for new ones.
      "doc":"Use INIT for new ones."
      warning unread-rule 23:1 "Use INIT for new ones." sounds like a rule (`Use INIT`), but no phrase reads it
    INIT or PAID, but not CLOSED.
      "unknown":["enum"],"doc":"INIT or PAID, but not CLOSED."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "INIT or PAID, but not CLOSED." sounds like a rule (`INIT or PAID`), but no phrase reads it
    (32)
      "doc":"(32)"
      warning unread-rule 23:1 "(32)" sounds like a rule (`(32)`), but no phrase reads it
    Length(32)
      "doc":"Length(32)"
      warning unread-rule 23:1 "Length(32)" sounds like a rule (`Length(32`), but no phrase reads it
    "#);
}

#[test]
fn prose_that_names_codes_is_not_told() {
    insta::assert_snapshot!(each(&[
        "Price of an ADULT ticket.",
        "Terms as of RFC 3986.",
        "Row A, seat 12.",
        "Pictures of 750 x 420 px.",
        "1. Open the app. 2. Scan the code.",
        "From HKG to TPE.",
        "Set true to send without sound.",
    ], says), @r#"
    Price of an ADULT ticket.
      "doc":"Price of an ADULT ticket."
    Terms as of RFC 3986.
      "doc":"Terms as of RFC 3986."
    Row A, seat 12.
      "doc":"Row A, seat 12."
    Pictures of 750 x 420 px.
      "doc":"Pictures of 750 x 420 px."
    1. Open the app. 2. Scan the code.
      "doc":"1. Open the app. 2. Scan the code."
    From HKG to TPE.
      "doc":"From HKG to TPE."
    Set true to send without sound.
      "doc":"Set true to send without sound."
    "#);
}

#[test]
fn lists_in_sentences_are_read_however_they_are_marked() {
    insta::assert_snapshot!(each(&[
        "1. INIT 2. PAID",
        "State: (1) INIT: new (2) PAID: done",
        r#""INIT" for new, "PAID" for done"#,
        "INIT - new, default; PAID - done",
        "Enum：INIT，PAID",
        "Default value：INIT",
        "Maximum length：32 characters",
    ], says), @r#"
    1. INIT 2. PAID
      "enum":[{"value":"INIT"},{"value":"PAID"}]
    State: (1) INIT: new (2) PAID: done
      "enum":[{"value":"INIT","doc":"new"},{"value":"PAID","doc":"done"}],"doc":"State:"
    "INIT" for new, "PAID" for done
      "enum":[{"value":"INIT","doc":"new"},{"value":"PAID","doc":"done"}]
    INIT - new, default; PAID - done
      "enum":[{"value":"INIT","doc":"new."},{"value":"PAID","doc":"done"}],"default":"INIT"
    Enum：INIT，PAID
      "enum":[{"value":"INIT"},{"value":"PAID"}]
    Default value：INIT
      "default":"INIT","doc":"Default value：INIT"
    Maximum length：32 characters
      "max_length":32
    "#);
}

#[test]
fn small_words_on_lines_are_values_where_the_line_above_says_what_they_are() {
    insta::assert_snapshot!(each(&[
        "Pass status\n\nvalid - It can be used\n\nused - It was used",
        "Data of the shop.\n\nname: its name\n\naddr: its address",
        "Kind.\n\nA1 One\n\nB1 Two",
    ], says), @r#"
    Pass status

    valid - It can be used

    used - It was used
      "enum":[{"value":"valid","doc":"It can be used"},{"value":"used","doc":"It was used"}],"doc":"Pass status"
    Data of the shop.

    name: its name

    addr: its address
      "unknown":["enum"],"doc":"Data of the shop.\nname: its name\naddr: its address"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 25:1 "name: its name" and other lines like it may tell values; nothing comes of the sentence
    Kind.

    A1 One

    B1 Two
      "unknown":["enum"],"doc":"Kind.\nA1 One\nB1 Two"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 25:1 "A1 One" and other lines like it may tell values; nothing comes of the sentence
    "#);
}

#[test]
fn a_word_beside_a_code_is_neither_its_value_nor_its_meaning() {
    insta::assert_snapshot!(each(&["K.\n\n  • normal: N\n  • urgent: U"], says), @r#"
    K.

      • normal: N
      • urgent: U
      "unknown":["enum"],"doc":"K.\n- normal: N\n- urgent: U"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 25:5 either side of "normal: N" may be the value; nothing comes of the sentence
      warning unread-rule 26:5 either side of "urgent: U" may be the value; nothing comes of the sentence
    "#);
}

#[test]
fn one_text_of_several_values_has_none_of_them_as_its_whole() {
    insta::assert_snapshot!(each(&[
        "IDs of shops, separated by comma.",
        "Valid values: APP, WEB. Separated by commas.",
    ], says), @r#"
    IDs of shops, separated by comma.
      "doc":"IDs of shops, separated by comma."
      warning unread-rule 23:15 `x` holds several values in one text, and a spec has no form for those; nothing comes of the sentence
    Valid values: APP, WEB. Separated by commas.
      "unknown":["enum"],"doc":"Separated by commas.\n- APP\n- WEB"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:25 `x` holds several values in one text, and a spec has no form for those; nothing comes of the sentence
    "#);
}

#[test]
fn what_values_of_another_field_require_is_a_condition() {
    insta::assert_snapshot!(each(&[
        "CARD: required, RIDE: optional.",
        "CARD: required",
        "BOAT: required, RIDE: optional.",
    ], says), @r#"
    CARD: required, RIDE: optional.
      "required":{"field":"/kind","in":["CARD"]},"doc":"- CARD: required\n- RIDE: optional"
    CARD: required
      "required":{"field":"/kind","in":["CARD"]
    BOAT: required, RIDE: optional.
      "unknown":["required"],"doc":"- BOAT: required\n- RIDE: optional"
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "BOAT: required"
    "#);
}

#[test]
fn lengths_are_read_in_the_words_of_databases() {
    insta::assert_snapshot!(each(&["string(32)", "String(32), required.", "max_length=32", "Max.length: 32"], says), @r#"
    string(32)
      "max_length":32
    String(32), required.
      "required":true,"max_length":32
    max_length=32
      "max_length":32
    Max.length: 32
      "max_length":32
    "#);
}

#[test]
fn codes_that_no_phrase_reads_are_told_where_their_field_has_no_values() {
    insta::assert_snapshot!(each(&[
        "Way of delivery: FAST at once, SLOW at night.",
        "Delivered at once (FAST) or at night (SLOW).",
        "It is ONLINE_SALE for all sellers.",
        "'P' while it waits, 'D' then",
        "P - waits D - done",
        "The ticket, FAST or SLOW. A fast one is called FAST, a slow one SLOW.",
        "Currently FAST; more modes will be added.",
    ], says), @r#"
    Way of delivery: FAST at once, SLOW at night.
      "unknown":["enum"],"doc":"Way of delivery: FAST at once, SLOW at night."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:18 "FAST", "SLOW" may be what `x` can hold; nothing comes of the sentence
    Delivered at once (FAST) or at night (SLOW).
      "unknown":["enum"],"doc":"Delivered at once (FAST) or at night (SLOW)."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:20 "FAST", "SLOW" may be what `x` can hold; nothing comes of the sentence
    It is ONLINE_SALE for all sellers.
      "doc":"It is ONLINE_SALE for all sellers."
      warning unread-rule 23:7 "ONLINE_SALE" may be what `x` can hold; nothing comes of the sentence
    'P' while it waits, 'D' then
      "unknown":["enum"],"doc":"'P' while it waits, 'D' then"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:2 "P", "D" may be what `x` can hold; nothing comes of the sentence
    P - waits D - done
      "unknown":["enum"],"doc":"P - waits D - done"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "P - waits D - done" sounds like a rule (`P -`), but no phrase reads it
    The ticket, FAST or SLOW. A fast one is called FAST, a slow one SLOW.
      "enum":[{"value":"FAST"},{"value":"SLOW"}],"doc":"The ticket, FAST or SLOW. A fast one is called FAST, a slow one SLOW."
    Currently FAST; more modes will be added.
      "unknown":["enum"],"doc":"Currently FAST; more modes will be added."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:11 "FAST" may be what `x` can hold; nothing comes of the sentence
    "#);
}

#[test]
fn numbered_items_and_meanings_in_brackets_are_values() {
    insta::assert_snapshot!(each(&[
        "K.\n\n  • 1) FAST: at once\n  • 2) SLOW: at night",
        "K.\n\n  • 「FAST」: at once\n  • 【SLOW】: at night",
        "Size of the table: SMALL (two seats), LARGE (six).",
    ], says), @r#"
    K.

      • 1) FAST: at once
      • 2) SLOW: at night
      "enum":[{"value":"FAST","doc":"at once"},{"value":"SLOW","doc":"at night"}],"doc":"K."
    K.

      • 「FAST」: at once
      • 【SLOW】: at night
      "enum":[{"value":"FAST","doc":"at once"},{"value":"SLOW","doc":"at night"}],"doc":"K."
    Size of the table: SMALL (two seats), LARGE (six).
      "enum":[{"value":"SMALL"},{"value":"LARGE"}],"doc":"Size of the table: SMALL (two seats), LARGE (six)."
    "#);
}

#[test]
fn one_of_several_starts_is_no_prefix() {
    insta::assert_snapshot!(each(&["Starts with 5, 6 or 9.", "Starts with \"A\" or \"B\".", "Starts with 2088, as all of them."], says), @r#"
    Starts with 5, 6 or 9.
      "doc":"Starts with 5, 6 or 9."
      warning unread-rule 23:1 "Starts with 5, 6 or 9." sounds like a rule (`Starts with`), but no phrase reads it
    Starts with "A" or "B".
      "doc":"Starts with \"A\" or \"B\"."
      warning unread-rule 23:1 "Starts with "A" or "B"." sounds like a rule (`Starts with`), but no phrase reads it
    Starts with 2088, as all of them.
      "prefix":"2088","doc":"Starts with 2088, as all of them."
    "#);
}

#[test]
fn values_that_are_listed_for_values_of_another_field_are_all_taken_and_told() {
    insta::assert_snapshot!(each(&[
        "Product.\n\n  • CARD: GIFT_CARD\n  • RIDE: PASS, MOVIE",
        "Product.\n\n  • When kind is CARD: GIFT_CARD\n  • When kind is RIDE: PASS / MOVIE",
        "Product.\n\n  • BOAT: GIFT_CARD\n  • SHIP: PASS, MOVIE",
    ], says), @r#"
    Product.

      • CARD: GIFT_CARD
      • RIDE: PASS, MOVIE
      "enum":[{"value":"GIFT_CARD"},{"value":"PASS"},{"value":"MOVIE"}],"doc":"Product.\n- CARD: GIFT_CARD\n- RIDE: PASS, MOVIE"
      warning unread-rule 25:5 "CARD: GIFT_CARD" and its like list the values of `x` for each value of another field; which goes with which is not read
    Product.

      • When kind is CARD: GIFT_CARD
      • When kind is RIDE: PASS / MOVIE
      "enum":[{"value":"GIFT_CARD"},{"value":"PASS"},{"value":"MOVIE"}],"doc":"Product.\n- When kind is CARD: GIFT_CARD\n- When kind is RIDE: PASS / MOVIE"
      warning unread-rule 25:5 "When kind is CARD: GIFT_CARD" and its like list the values of `x` for each value of another field; which goes with which is not read
    Product.

      • BOAT: GIFT_CARD
      • SHIP: PASS, MOVIE
      "doc":"Product."
      error ambiguous-value 25:5 nothing tells which words of "BOAT: GIFT_CARD" are values of `x`
      error ambiguous-value 26:5 nothing tells which words of "SHIP: PASS, MOVIE" are values of `x`
    "#);
}
