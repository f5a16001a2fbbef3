//! Values alone on their lines, with meanings, remarks and inline code below them.

use super::guard::each;
use super::phrases::says;

#[test]
fn inline_code_in_a_meaning_is_part_of_it() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nFIXED\n: Valid from leaf\nto kind\n.AFTER\n: Valid for leaf\ndays.",
        "Kinds.\nFIXED\n: For\nleaf\nonly.AFTER\n: All others.",
        "Kinds.\nFIXED\n: For leafType\nLINE_UP\nonly.AFTER\n: All others.",
        "Kinds.\nFIXED\n: Used with\nCARD\n.AFTER\n: All others.",
        "Kinds.\nFIXED\n: Valid for\nleaf\ndays.AFTER",
        "Kinds.\nFIXED\n: All cards, see\ncardNo\nAFTER",
        "Kinds.\nFIXED\n: Replaces\nBEFORE\nAFTER\n: All others.",
    ], says), @r#"
    Kinds.
    FIXED
    : Valid from leaf
    to kind
    .AFTER
    : Valid for leaf
    days.
      "enum":[{"value":"FIXED","doc":"Valid from leaf to kind."},{"value":"AFTER","doc":"Valid for leaf days."}],"doc":"Kinds."
      note mended-text 24:1 4 lines were read as one, from `FIXED` on
      note mended-text 27:2 `AFTER` was glued to the text before it
      note mended-text 27:2 3 lines were read as one, from `AFTER` on
    Kinds.
    FIXED
    : For
    leaf
    only.AFTER
    : All others.
      "enum":[{"value":"FIXED","doc":"For leaf only."},{"value":"AFTER","doc":"All others."}],"doc":"Kinds."
      note mended-text 24:1 4 lines were read as one, from `FIXED` on
      note mended-text 27:6 `AFTER` was glued to the text before it
      note mended-text 27:6 2 lines were read as one, from `AFTER` on
    Kinds.
    FIXED
    : For leafType
    LINE_UP
    only.AFTER
    : All others.
      "enum":[{"value":"FIXED","doc":"For leafType LINE_UP only."},{"value":"AFTER","doc":"All others."}],"doc":"Kinds."
      note mended-text 24:1 4 lines were read as one, from `FIXED` on
      note mended-text 27:6 `AFTER` was glued to the text before it
      note mended-text 27:6 2 lines were read as one, from `AFTER` on
    Kinds.
    FIXED
    : Used with
    CARD
    .AFTER
    : All others.
      "enum":[{"value":"FIXED","doc":"Used with CARD."},{"value":"AFTER","doc":"All others."}],"doc":"Kinds."
      note mended-text 24:1 4 lines were read as one, from `FIXED` on
      note mended-text 27:2 `AFTER` was glued to the text before it
      note mended-text 27:2 2 lines were read as one, from `AFTER` on
    Kinds.
    FIXED
    : Valid for
    leaf
    days.AFTER
      "enum":[{"value":"FIXED","doc":"Valid for leaf days."},{"value":"AFTER"}],"doc":"Kinds."
      note mended-text 24:1 4 lines were read as one, from `FIXED` on
      note mended-text 27:6 `AFTER` was glued to the text before it
    Kinds.
    FIXED
    : All cards, see
    cardNo
    AFTER
      "enum":[{"value":"FIXED","doc":"All cards, see cardNo"},{"value":"AFTER"}],"doc":"Kinds."
      note mended-text 24:1 3 lines were read as one, from `FIXED` on
    Kinds.
    FIXED
    : Replaces
    BEFORE
    AFTER
    : All others.
      "enum":[{"value":"FIXED","doc":"Replaces"},{"value":"BEFORE"},{"value":"AFTER","doc":"All others."}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      error ambiguous-value 26:1 nothing tells whether `BEFORE` is a value, or part of the meaning above it
      note mended-text 27:1 2 lines were read as one, from `AFTER` on
    "#);
}

#[test]
fn values_behind_slashes_share_a_meaning() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nA1\n/\nB1\n: both.C1\n: third.",
        "Kinds.\nA1\n/B1\n: both.C1\n: third.",
    ], says), @r#"
    Kinds.
    A1
    /
    B1
    : both.C1
    : third.
      "enum":[{"value":"A1","doc":"both."},{"value":"B1","doc":"both."},{"value":"C1","doc":"third."}],"doc":"Kinds."
      note mended-text 24:1 4 lines were read as one, from `A1` on
      note mended-text 27:8 `C1` was glued to the text before it, and 2 lines were read as one
    Kinds.
    A1
    /B1
    : both.C1
    : third.
      "enum":[{"value":"A1","doc":"both."},{"value":"B1","doc":"both."},{"value":"C1","doc":"third."}],"doc":"Kinds."
      note mended-text 24:1 3 lines were read as one, from `A1` on
      note mended-text 26:8 `C1` was glued to the text before it, and 2 lines were read as one
    "#);
}

#[test]
fn a_remark_in_brackets_behind_a_value_is_about_it() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nA1\n(one)B1\n(two)",
        "Kinds.\nFIXED\n(default): The first.AFTER\n: The second.",
        "Kinds.\nFIXED\n(default)AFTER\n: The second.",
        "Kinds.\nFIXED\n: The first.AFTER\n(default): The second.LATE",
    ], says), @r#"
    Kinds.
    A1
    (one)B1
    (two)
      "enum":[{"value":"A1","doc":"one"},{"value":"B1","doc":"two"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `A1` on
      note mended-text 25:6 `B1` was glued to the text before it
      note mended-text 25:6 2 lines were read as one, from `B1` on
    Kinds.
    FIXED
    (default): The first.AFTER
    : The second.
      "enum":[{"value":"FIXED","doc":"The first."},{"value":"AFTER","doc":"The second."}],"default":"FIXED","doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      note mended-text 25:22 `AFTER` was glued to the text before it
      note mended-text 25:22 2 lines were read as one, from `AFTER` on
    Kinds.
    FIXED
    (default)AFTER
    : The second.
      "enum":[{"value":"FIXED"},{"value":"AFTER","doc":"The second."}],"default":"FIXED","doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      note mended-text 25:10 `AFTER` was glued to the text before it
      note mended-text 25:10 2 lines were read as one, from `AFTER` on
    Kinds.
    FIXED
    : The first.AFTER
    (default): The second.LATE
      "enum":[{"value":"FIXED","doc":"The first."},{"value":"AFTER","doc":"The second."},{"value":"LATE"}],"default":"AFTER","doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      note mended-text 25:13 `AFTER` was glued to the text before it, and 2 lines were read as one
      note mended-text 26:23 `LATE` was glued to the text before it
    "#);
}

#[test]
fn what_announces_conditions_ends_a_list() {
    insta::assert_snapshot!(each(&[
        "Shown.\nshown\nhidden\n: default\nif any condition met:\nkind\n== CARD\nkind\n== RIDE",
        "Shown.\ndaily\n: default when\nkind\n== CARD\nFood",
    ], says), @r#"
    Shown.
    shown
    hidden
    : default
    if any condition met:
    kind
    == CARD
    kind
    == RIDE
      "required":{"any":[{"field":"/kind","in":["CARD"]},{"field":"/kind","in":["RIDE"]}]},"enum":[{"value":"shown"},{"value":"hidden"}],"default":"hidden","doc":"Shown."
      note mended-text 25:1 2 lines were read as one, from `hidden` on
      note mended-text 28:1 2 lines were read as one, from `kind` on
      note mended-text 30:1 2 lines were read as one, from `kind` on
    Shown.
    daily
    : default when
    kind
    == CARD
    Food
      "enum":[{"value":"daily"},{"value":"Food"}],"default":[{"value":"daily","when":{"field":"/kind","in":["CARD"]}}],"doc":"Shown."
      note mended-text 24:1 4 lines were read as one, from `daily` on
    "#);
}

#[test]
fn words_of_conditions_in_capitals_are_values_where_meanings_follow() {
    insta::assert_snapshot!(each(&[
        "Way.\nIN\n: It entered.OUT\n: It left.",
        "Way.\nOUT\n: It left.IN\n: It entered.",
        "Way.\nIN\nOUT",
        "Gate.\nAND\n: Both.OR\n: One of them.",
        "Support\nHKD\nOR\nCNY\n.",
    ], says), @r#"
    Way.
    IN
    : It entered.OUT
    : It left.
      "enum":[{"value":"IN","doc":"It entered."},{"value":"OUT","doc":"It left."}],"doc":"Way."
      note mended-text 24:1 2 lines were read as one, from `IN` on
      note mended-text 25:14 `OUT` was glued to the text before it, and 2 lines were read as one
    Way.
    OUT
    : It left.IN
    : It entered.
      "enum":[{"value":"OUT","doc":"It left."},{"value":"IN","doc":"It entered."}],"doc":"Way."
      note mended-text 24:1 2 lines were read as one, from `OUT` on
      note mended-text 25:11 `IN` was glued to the text before it, and 2 lines were read as one
    Way.
    IN
    OUT
      "enum":[{"value":"IN"},{"value":"OUT"}],"doc":"Way."
    Gate.
    AND
    : Both.OR
    : One of them.
      "enum":[{"value":"AND","doc":"Both."},{"value":"OR","doc":"One of them."}],"doc":"Gate."
      note mended-text 24:1 2 lines were read as one, from `AND` on
      note mended-text 25:8 `OR` was glued to the text before it, and 2 lines were read as one
    Support
    HKD
    OR
    CNY
    .
      "unknown":["enum"],"doc":"Support HKD\nOR CNY."
      note mended-text 23:1 2 lines were read as one, from `Support` on
      note mended-text 25:1 3 lines were read as one, from `OR` on
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Support HKD" sounds like a rule (`Support HKD`), but no phrase reads it
      warning unread-rule 25:1 "OR CNY." sounds like a rule (`OR CNY`), but no phrase reads it
    "#);
}

#[test]
fn a_dash_between_a_value_and_a_meaning_that_the_next_value_is_glued_to_is_a_colon() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nFIXED\n- Water and gasAFTER\n- Mobile phonesOTHERS\n- Other things",
        "Kinds.\nFIXED\n- Makes a leaf\n- Dries it\nAFTER\n- Renews it",
    ], says), @r#"
Kinds.
FIXED
- Water and gasAFTER
- Mobile phonesOTHERS
- Other things
  "enum":[{"value":"FIXED","doc":"Water and gas"},{"value":"AFTER","doc":"Mobile phones"},{"value":"OTHERS","doc":"Other things"}],"doc":"Kinds."
  note mended-text 24:1 2 lines were read as one, from `FIXED` on
  note mended-text 25:16 `AFTER` was glued to the text before it, and 2 lines were read as one
  note mended-text 26:16 `OTHERS` was glued to the text before it, and 2 lines were read as one
Kinds.
FIXED
- Makes a leaf
- Dries it
AFTER
- Renews it
  "enum":[{"value":"FIXED","doc":"Makes a leaf\nDries it"},{"value":"AFTER","doc":"Renews it"}],"doc":"Kinds."
"#);
}

#[test]
fn a_sentence_that_starts_with_a_value_stands_behind_the_list() {
    insta::assert_snapshot!(each(&["Kinds.\nSYNC\n: At onceASYNC\n: At night\nSYNC\nwill be used if not specified."], says), @r#"
    Kinds.
    SYNC
    : At onceASYNC
    : At night
    SYNC
    will be used if not specified.
      "enum":[{"value":"SYNC","doc":"At once"},{"value":"ASYNC","doc":"At night"}],"default":"SYNC","doc":"Kinds.\nSYNC will be used if not specified."
      note mended-text 24:1 2 lines were read as one, from `SYNC` on
      note mended-text 25:10 `ASYNC` was glued to the text before it, and 2 lines were read as one
      note mended-text 27:1 2 lines were read as one, from `SYNC` on
    "#);
}

#[test]
fn what_stands_in_small_letters_behind_a_list_is_said_of_the_field() {
    insta::assert_snapshot!(each(&[
        "A state.\nnew\ndone\nfor rides.",
        "A state.\n0\n1\nfor rides.",
        "A state.\nNEW\n: not handledDONE\n: handled\nfor rides.",
        "State\nnew\ndone",
        "NEW\n(not handled)DONE\n(handled)",
        "A state.\nNEW\n: default\nwhen\nkind\nis CARD.",
    ], says), @r#"
    A state.
    new
    done
    for rides.
      "enum":[{"value":"new"},{"value":"done"}],"doc":"A state.\nfor rides."
      warning unread-rule 26:1 "for rides." sounds like a rule (`for`), but no phrase reads it
    A state.
    0
    1
    for rides.
      "enum":[{"value":"0"},{"value":"1"}],"doc":"A state.\nfor rides."
      warning unread-rule 26:1 "for rides." sounds like a rule (`for`), but no phrase reads it
    A state.
    NEW
    : not handledDONE
    : handled
    for rides.
      "enum":[{"value":"NEW","doc":"not handled"},{"value":"DONE","doc":"handled"}],"doc":"A state.\nfor rides."
      note mended-text 24:1 2 lines were read as one, from `NEW` on
      note mended-text 25:14 `DONE` was glued to the text before it, and 2 lines were read as one
      warning unread-rule 27:1 "for rides." sounds like a rule (`for`), but no phrase reads it
    State
    new
    done
      "enum":[{"value":"new"},{"value":"done"}],"doc":"State"
    NEW
    (not handled)DONE
    (handled)
      "enum":[{"value":"NEW","doc":"not handled"},{"value":"DONE","doc":"handled"}]
      note mended-text 23:1 2 lines were read as one, from `NEW` on
      note mended-text 24:14 `DONE` was glued to the text before it
      note mended-text 24:14 2 lines were read as one, from `DONE` on
    A state.
    NEW
    : default
    when
    kind
    is CARD.
      "enum":[{"value":"NEW"}],"default":[{"value":"NEW","when":{"field":"/kind","in":["CARD"]}}],"doc":"A state."
      note mended-text 24:1 5 lines were read as one, from `NEW` on
      error ambiguous-value 26:1 nothing tells whether `when` says when the value above it is the default, or when the field is required
    "#);
}

#[test]
fn values_in_a_sentence_stand_on_lines_of_their_own() {
    insta::assert_snapshot!(each(&[
        "A state.\nNEW\n- not handled,\nDONE\n- handled.",
        "NEW\n- not handled, DONE\n- handled.",
        "A state: NEW\n: not handled, DONE\n: handled.",
        "A state: NEW\n, DONE\n(deprecated).",
    ], says), @r#"
    A state.
    NEW
    - not handled,
    DONE
    - handled.
      "enum":[{"value":"NEW","doc":"not handled,"},{"value":"DONE","doc":"handled."}],"doc":"A state."
      note mended-text 24:1 2 lines were read as one, from `NEW` on
      note mended-text 26:1 2 lines were read as one, from `DONE` on
    NEW
    - not handled, DONE
    - handled.
      "enum":[{"value":"NEW","doc":"not handled,"},{"value":"DONE","doc":"handled."}]
      note mended-text 23:1 2 lines were read as one, from `NEW` on
      note mended-text 24:16 `DONE` was glued to the text before it, and 2 lines were read as one
    A state: NEW
    : not handled, DONE
    : handled.
      "enum":[{"value":"NEW","doc":"not handled"},{"value":"DONE","doc":"handled"}],"doc":"A state"
      note mended-text 23:1 3 lines were read as one, from `A state: NEW` on
    A state: NEW
    , DONE
    (deprecated).
      "doc":"A state: NEW, DONE (deprecated)."
      note mended-text 23:1 3 lines were read as one, from `A state: NEW` on
      warning unread-rule 23:1 `deprecated` may narrow the rule (`deprecated`) in "A state: NEW, DONE (deprecated).", so that it is not taken
    "#);
}
