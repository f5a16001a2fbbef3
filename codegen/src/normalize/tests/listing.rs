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
      "doc":"Kind.\nType\nProduct\nRIDE\nBUS_RIDE\nFLIGHT\nJET, GLIDER"
      warning unread-rule 35:1 "JET, GLIDER" stands among the cells of a table; nothing comes of the sentence
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
