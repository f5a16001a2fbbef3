//! Lists of values without bullets, with labels, as examples; and what only looks like one.

use super::guard::each;
use super::phrases::{read, says};

#[test]
fn lines_and_sentences_that_each_give_a_value_and_its_meaning_are_a_list() {
    insta::assert_snapshot!(each(&[
        "Its kind.\n\nONE: The first.\n\nTWO: The second. It has more.",
        "ONE: is first. TWO: is second.",
        "Kind of seat; W for window, A for aisle.",
        "Whether it rains (0: no, 1: yes).",
        "Kind: ONE - first; TWO - second.",
        "IMPORTANT: read this.",
        "Open 10:00, 12:00.",
    ], says), @r#"
    Its kind.

    ONE: The first.

    TWO: The second. It has more.
      "enum":[{"value":"ONE","doc":"The first."},{"value":"TWO","doc":"The second. It has more."}],"doc":"Its kind."
    ONE: is first. TWO: is second.
      "enum":[{"value":"ONE","doc":"is first."},{"value":"TWO","doc":"is second."}]
    Kind of seat; W for window, A for aisle.
      "enum":[{"value":"W","doc":"window"},{"value":"A","doc":"aisle"}],"doc":"Kind of seat"
    Whether it rains (0: no, 1: yes).
      "enum":[{"value":"0","doc":"no"},{"value":"1","doc":"yes"}],"doc":"Whether it rains"
    Kind: ONE - first; TWO - second.
      "enum":[{"value":"ONE","doc":"first"},{"value":"TWO","doc":"second"}],"doc":"Kind"
    IMPORTANT: read this.
      "doc":"IMPORTANT: read this."
    Open 10:00, 12:00.
      "doc":"Open 10:00, 12:00."
    "#);
}

#[test]
fn items_tell_values_and_meanings_in_many_ways() {
    insta::assert_snapshot!(each(&[
        "K.\n\n  • Bus: BUS_RIDE\n  • Tram: TRAM_RIDE",
        "K.\n\n  • BUS, a bus\n  • TRAM, a tram",
        "K.\n\n  • BUS for a bus\n  • TRAM for a tram",
        "K.\n\n  • BUS (a bus)\n  • TRAM — a tram",
        "K.\n\n  • BUS/TRAM: on wheels\n  • SHIP: on water",
        "K, e.g.\n\n  • BUS: a bus\n  • TRAM: a tram",
    ], says), @r#"
    K.

      • Bus: BUS_RIDE
      • Tram: TRAM_RIDE
      "enum":[{"value":"BUS_RIDE","doc":"Bus"},{"value":"TRAM_RIDE","doc":"Tram"}],"doc":"K."
    K.

      • BUS, a bus
      • TRAM, a tram
      "enum":[{"value":"BUS","doc":"a bus"},{"value":"TRAM","doc":"a tram"}],"doc":"K."
    K.

      • BUS for a bus
      • TRAM for a tram
      "enum":[{"value":"BUS","doc":"a bus"},{"value":"TRAM","doc":"a tram"}],"doc":"K."
    K.

      • BUS (a bus)
      • TRAM — a tram
      "enum":[{"value":"BUS","doc":"a bus"},{"value":"TRAM","doc":"a tram"}],"doc":"K."
    K.

      • BUS/TRAM: on wheels
      • SHIP: on water
      "enum":[{"value":"BUS","doc":"on wheels"},{"value":"TRAM","doc":"on wheels"},{"value":"SHIP","doc":"on water"}],"doc":"K."
    K, e.g.

      • BUS: a bus
      • TRAM: a tram
      "enum":[{"value":"BUS","doc":"a bus"},{"value":"TRAM","doc":"a tram"}],"open":true,"doc":"K, e.g."
    "#);
}

#[test]
fn nothing_is_no_value_and_no_doc() {
    insta::assert_snapshot!(each(&["N/A", "-", "A note.\n\nN/A", "Kind.\n\nType\n\nProduct\n\nRIDE\n\nBUS_RIDE\n\nFLIGHT\n\nJET, GLIDER"], says), @r#"
    N/A
      
    -
      
    A note.

    N/A
      "doc":"A note."
    Kind.

    Type

    Product

    RIDE

    BUS_RIDE

    FLIGHT

    JET, GLIDER
      "unknown":["enum"],"doc":"Kind.\nType\nProduct\nRIDE\nBUS_RIDE\nFLIGHT\nJET, GLIDER"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 29:1 "RIDE" stands among values or cells of a table that nothing tells apart; nothing comes of the sentence
      warning unread-rule 35:1 "JET, GLIDER" stands among values or cells of a table that nothing tells apart; nothing comes of the sentence
    "#);
}

#[test]
fn flags_and_objects_have_no_words_for_values() {
    insta::assert_snapshot!(read("x\u{a0}boolean \u{a0}\n\nWhether it holds.\n\n  • true: it does\n  • false: it does not (default)"), @r#"/x "type":"boolean","default":false,"doc":"Whether it holds.\n- true: it does\n- false: it does not (default)""#);
    insta::assert_snapshot!(read("x\u{a0}boolean \u{a0}\n\nY/N"), @r#"
    /x "type":"boolean","doc":"- Y\n- N"
    warning misplaced-value 23:1 `x` lists "Y" as a value, but it is a boolean
    warning misplaced-value 23:3 `x` lists "N" as a value, but it is a boolean
    "#);
    insta::assert_snapshot!(read("x\u{a0}object \u{a0}\n\nPrice, support HKD or CNY."), @r#"
    /x "type":"object","unknown":["fields"],"doc":"- HKD\n- CNY\nPrice."
    note lost-fact 21:1 nothing lists the fields of `x`
    warning misplaced-value 23:16 `x` lists "HKD" as a value, but it is an object
    warning misplaced-value 23:23 `x` lists "CNY" as a value, but it is an object
    "#);
}

#[test]
fn remarks_in_a_list_are_no_values() {
    insta::assert_snapshot!(each(&[
        "Logo.\n\n  • PNG or JPG\n  • 350 x 350 px",
        "Code.\n\n  • HTTPS",
        "Code.\n\n  • Unique\n  • UTF-8",
        "Day.\n\n  • Format: as agreed\n  • Length: 8",
        "Label.\n\n  • English: max 20 characters\n  • Chinese: max 10 characters",
        "Phone.\n\n  • HK: starts with 852\n  • MO: starts with 853",
        "What it may be.\nNot supported:\n\n  • GOLD: a metal\n  • WOOD: none",
        "What it is depends on kind:\n\n  • CARD: ID of a card\n  • RIDE: ID of a ride",
        "One of the following:\n\n  • HTTPS",
    ], says), @r#"
    Logo.

      • PNG or JPG
      • 350 x 350 px
      "doc":"Logo.\n- PNG or JPG\n- 350 x 350 px"
      warning unread-rule 25:5 "PNG or JPG" stands in a list that is none of values; nothing comes of the sentence
    Code.

      • HTTPS
      "doc":"Code.\n- HTTPS"
      warning unread-rule 25:5 "HTTPS" stands in a list that is none of values; nothing comes of the sentence
    Code.

      • Unique
      • UTF-8
      "doc":"Code.\n- Unique\n- UTF-8"
      warning unread-rule 26:5 "UTF-8" stands in a list that is none of values; nothing comes of the sentence
    Day.

      • Format: as agreed
      • Length: 8
      "min_length":8,"max_length":8,"doc":"Day.\n- Format: as agreed"
      warning unread-rule 25:5 "Format: as agreed" sounds like a rule (`Format`), but no phrase reads it
    Label.

      • English: max 20 characters
      • Chinese: max 10 characters
      "doc":"Label.\n- English: max 20 characters\n- Chinese: max 10 characters"
      warning unread-rule 25:14 "max 20 characters" is said of "English", not of `x`; nothing comes of the sentence
      warning unread-rule 26:14 "max 10 characters" is said of "Chinese", not of `x`; nothing comes of the sentence
    Phone.

      • HK: starts with 852
      • MO: starts with 853
      "doc":"Phone.\n- HK: starts with 852\n- MO: starts with 853"
      warning unread-rule 25:5 "HK: starts with 852" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "MO: starts with 853" stands in a list that is none of values; nothing comes of the sentence
    What it may be.
    Not supported:

      • GOLD: a metal
      • WOOD: none
      "doc":"What it may be.\nNot supported:\n- GOLD: a metal\n- WOOD: none"
      warning unread-rule 26:5 "GOLD: a metal" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 27:5 "WOOD: none" stands in a list that is none of values; nothing comes of the sentence
    What it is depends on kind:

      • CARD: ID of a card
      • RIDE: ID of a ride
      "doc":"What it is depends on kind:\n- CARD: ID of a card\n- RIDE: ID of a ride"
      warning unread-rule 25:5 "CARD: ID of a card" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "RIDE: ID of a ride" stands in a list that is none of values; nothing comes of the sentence
    One of the following:

      • HTTPS
      "enum":[{"value":"HTTPS"}]
    "#);
}

#[test]
fn a_list_is_taken_whole_or_not_at_all() {
    insta::assert_snapshot!(each(&[
        "Airport, e.g. HKG, TPE or NRT.",
        "Paid by ALIPAY, WECHAT or CASH.",
        "Kind, other than GOLD, WOOD or CLAY.",
        "Currency of it, HKD or CNY.",
        "Kind of picture, PNG or JPG.",
        "S - success, F - failed, others - unknown.",
        "It.\n\n  • HKD\n  • CNY\n  • etc.",
        "A - first, B - second; default: A",
        "From 09:00.\n\n  • 09:00: open\n  • 18:00: closed",
        "Guest.\n\n  • Adult (ADULT)\n  • Child (CHILD)",
        "Facts.\n\n  • Country: HK\n  • Phone: +852 1234",
        "Steps.\n\n1: Open it.\n\n2: Close it.",
        "Should be unique for each request, max length 32.",
    ], says), @r#"
    Airport, e.g. HKG, TPE or NRT.
      "doc":"Airport, e.g. HKG, TPE or NRT."
    Paid by ALIPAY, WECHAT or CASH.
      "unknown":["enum"],"doc":"Paid by ALIPAY, WECHAT or CASH."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Paid by ALIPAY, WECHAT or CASH." sounds like a rule (`ALIPAY, WECHAT`), but no phrase reads it
    Kind, other than GOLD, WOOD or CLAY.
      "doc":"Kind, other than GOLD, WOOD or CLAY."
      warning unread-rule 23:1 "Kind, other than GOLD, WOOD or CLAY." sounds like a rule (`GOLD, WOOD`), but no phrase reads it
    Currency of it, HKD or CNY.
      "enum":[{"value":"HKD"},{"value":"CNY"}],"doc":"Currency of it, HKD or CNY."
    Kind of picture, PNG or JPG.
      "doc":"Kind of picture, PNG or JPG."
      warning unread-rule 23:1 "Kind of picture, PNG or JPG." sounds like a rule (`PNG or JPG`), but no phrase reads it
    S - success, F - failed, others - unknown.
      "enum":[{"value":"S","doc":"success"},{"value":"F","doc":"failed"}],"open":true,"doc":"others - unknown."
    It.

      • HKD
      • CNY
      • etc.
      "enum":[{"value":"HKD"},{"value":"CNY"}],"open":true,"doc":"It.\n- etc."
      warning unread-rule 27:5 "etc." stands among the values of `x`, but is not read as one; other values stay allowed
    A - first, B - second; default: A
      "enum":[{"value":"A","doc":"first"},{"value":"B","doc":"second"}],"default":"A","doc":"default: A"
    From 09:00.

      • 09:00: open
      • 18:00: closed
      "doc":"From 09:00.\n- 09:00: open\n- 18:00: closed"
    Guest.

      • Adult (ADULT)
      • Child (CHILD)
      "enum":[{"value":"ADULT","doc":"Adult"},{"value":"CHILD","doc":"Child"}],"doc":"Guest."
    Facts.

      • Country: HK
      • Phone: +852 1234
      "doc":"Facts.\n- Country: HK\n- Phone: +852 1234"
      warning unread-rule 25:5 "Country: HK" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "Phone: +852 1234" stands in a list that is none of values; nothing comes of the sentence
    Steps.

    1: Open it.

    2: Close it.
      "doc":"Steps.\n- 1: Open it.\n- 2: Close it."
      warning unread-rule 25:1 "1: Open it." stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 27:1 "2: Close it." stands in a list that is none of values; nothing comes of the sentence
    Should be unique for each request, max length 32.
      "max_length":32,"doc":"Should be unique for each request."
    "#);
}
