//! Values whose bullets a capture has lost: what stands behind, below and between them.

use super::guard::each;
use super::phrases::says;

#[test]
fn inline_code_in_a_meaning_is_no_value() {
    insta::assert_snapshot!(each(&[
        "K.\nABSOLUTE\n: Valid from\nstartTime\nto\nendTime\n.RELATIVE\n: Valid for\nvalidDays\ndays.",
        "K.\nABSOLUTE\n: Valid before\nstartTime\nRELATIVE\n: Valid once sent.",
    ], says), @r#"
    K.
    ABSOLUTE
    : Valid from
    startTime
    to
    endTime
    .RELATIVE
    : Valid for
    validDays
    days.
      "enum":[{"value":"ABSOLUTE","doc":"Valid from startTime to endTime."},{"value":"RELATIVE","doc":"Valid for validDays days."}],"doc":"K."
      note mended-text 24:1 6 lines were read as one, from `ABSOLUTE` on
      note mended-text 29:2 `RELATIVE` was glued to the text before it
      note mended-text 29:2 4 lines were read as one, from `RELATIVE` on
    K.
    ABSOLUTE
    : Valid before
    startTime
    RELATIVE
    : Valid once sent.
      "enum":[{"value":"ABSOLUTE","doc":"Valid before startTime"},{"value":"RELATIVE","doc":"Valid once sent."}],"doc":"K."
      note mended-text 24:1 3 lines were read as one, from `ABSOLUTE` on
      note mended-text 27:1 2 lines were read as one, from `RELATIVE` on
    "#);
}

#[test]
fn what_stands_in_brackets_behind_a_value_is_said_of_it() {
    insta::assert_snapshot!(each(&[
        "K.\nTRAM\n: A tram.FERRY\n(deprecated): A ferry.",
        "K.\nTRAM\nFERRY\n(deprecated)\nBUS",
    ], says), @r#"
    K.
    TRAM
    : A tram.FERRY
    (deprecated): A ferry.
      "enum":[{"value":"TRAM","doc":"A tram."},{"value":"FERRY","doc":"A ferry. (deprecated)"}],"doc":"K."
      note mended-text 24:1 2 lines were read as one, from `TRAM` on
      note mended-text 25:10 `FERRY` was glued to the text before it, and 2 lines were read as one
      warning unread-rule 26:2 "deprecated" gives a rule for the value `FERRY` alone; nothing comes of the sentence
    K.
    TRAM
    FERRY
    (deprecated)
    BUS
      "enum":[{"value":"TRAM"},{"value":"FERRY","doc":"deprecated"},{"value":"BUS"}],"doc":"K."
      note mended-text 25:1 2 lines were read as one, from `FERRY` on
      warning unread-rule 26:2 "deprecated" gives a rule for the value `FERRY` alone; nothing comes of the sentence
    "#);
}

#[test]
fn dashes_below_a_value_are_said_of_it() {
    insta::assert_snapshot!(each(&[
        "K.\nTRAM\n: A tram.FERRY\n: A ferry.\n- Macau\n- Lamma",
        "K.\nSEND\n- Makes a new one\nUPDATE\n- Changes the old one",
        "K.\nSEND\n- Returns\nBUSY\notherwise\nUPDATE\n- Changes the old one",
    ], says), @r#"
    K.
    TRAM
    : A tram.FERRY
    : A ferry.
    - Macau
    - Lamma
      "enum":[{"value":"TRAM","doc":"A tram."},{"value":"FERRY","doc":"A ferry."}],"open":true,"doc":"K.\n- Macau\n- Lamma"
      note mended-text 24:1 2 lines were read as one, from `TRAM` on
      note mended-text 25:10 `FERRY` was glued to the text before it, and 2 lines were read as one
      warning unread-rule 27:3 "Macau" stands among the values of `x`, but is not read as one; other values stay allowed
      warning unread-rule 28:3 "Lamma" stands among the values of `x`, but is not read as one; other values stay allowed
    K.
    SEND
    - Makes a new one
    UPDATE
    - Changes the old one
      "enum":[{"value":"SEND","doc":"Makes a new one"},{"value":"UPDATE","doc":"Changes the old one"}],"doc":"K."
    K.
    SEND
    - Returns
    BUSY
    otherwise
    UPDATE
    - Changes the old one
      "doc":"K.\n- SEND\n- Returns\n- BUSY\n- otherwise\n- UPDATE\n- Changes the old one"
      error ambiguous-value 25:3 nothing tells whether this is a value of the list, or what `SEND` means
      error ambiguous-value 26:1 nothing tells whether `BUSY` is a value, or goes on with the line above it
      warning unread-rule 24:1 "SEND" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:1 "BUSY" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 28:1 "UPDATE" stands in a list that is none of values; nothing comes of the sentence
    "#);
}

#[test]
fn a_value_glued_to_the_last_meaning_is_told() {
    insta::assert_snapshot!(each(&[
        "K.\nPARKING\n: Parking fee.TRANSPORT\n: Train fareOTHERS",
        "K.\nPARKING\nUTILITY\n: Bills & Utilities.OTHERS",
    ], says), @r#"
    K.
    PARKING
    : Parking fee.TRANSPORT
    : Train fareOTHERS
      "enum":[{"value":"PARKING","doc":"Parking fee."},{"value":"TRANSPORT","doc":"Train fare"},{"value":"OTHERS"}],"doc":"K."
      note mended-text 24:1 2 lines were read as one, from `PARKING` on
      note mended-text 25:15 `TRANSPORT` was glued to the text before it, and 2 lines were read as one
      warning ambiguous-value 26:9 a value is glued to the text before it, and it can be `OTHERS`, or none at all
      note mended-text 26:13 `OTHERS` was glued to the text before it
    K.
    PARKING
    UTILITY
    : Bills & Utilities.OTHERS
      "enum":[{"value":"PARKING"},{"value":"UTILITY","doc":"Bills & Utilities."},{"value":"OTHERS"}],"doc":"K."
      note mended-text 25:1 2 lines were read as one, from `UTILITY` on
      note mended-text 26:21 `OTHERS` was glued to the text before it
    "#);
}

#[test]
fn lines_of_chinese_are_prose() {
    insta::assert_snapshot!(each(&["K.\n默認值：GOLD", "K.\n單位：分", "K.\n已棄用", "K.\nReserved"], says), @r#"
    K.
    默認值：GOLD
      "doc":"K.\n默認值：GOLD"
      warning unread-rule 24:1 "默認值：GOLD" sounds like a rule (`默認值`), but no phrase reads it
    K.
    單位：分
      "doc":"K.\n單位：分"
      warning foreign-prose 24:1 a sentence in Chinese, such as "單位：分", may hold a rule that no phrase reads
    K.
    已棄用
      "doc":"K.\n已棄用"
      warning unread-rule 24:1 "已棄用" sounds like a rule (`已棄用`), but no phrase reads it
    K.
    Reserved
      "doc":"K.\n- Reserved"
      warning unread-rule 24:1 "Reserved" sounds like a rule (`Reserved`), but no phrase reads it
    "#);
}

#[test]
fn a_condition_behind_the_last_meaning_is_the_fields() {
    insta::assert_snapshot!(each(&[
        "K.\nA1\n: oneB1\n: two\nwhen\ntype\nis\nCOUPON\n.",
        "K.\nA1\n: oneB1\n: the second\nif any condition met:\ntype\n== COUPON",
        "K.\nA1\n: oneB1\n: default\nwhen\ntype\nis\nCOUPON\n.",
        "K.\nwhen neither\nuserId\nnor\nopenId\nis provided.",
    ], says), @r#"
    K.
    A1
    : oneB1
    : two
    when
    type
    is
    COUPON
    .
      "enum":[{"value":"A1","doc":"one"},{"value":"B1","doc":"two"}],"unknown":["required"],"doc":"K."
      note mended-text 24:1 2 lines were read as one, from `A1` on
      note mended-text 25:6 `B1` was glued to the text before it, and 2 lines were read as one
      note mended-text 27:1 5 lines were read as one, from `when` on
      note lost-fact 21:1 nothing tells whether `x` is required
      error unresolved-field 28:1 no field is called "type"
    K.
    A1
    : oneB1
    : the second
    if any condition met:
    type
    == COUPON
      "enum":[{"value":"A1","doc":"one"},{"value":"B1","doc":"the second"}],"unknown":["required"],"doc":"K."
      note mended-text 24:1 2 lines were read as one, from `A1` on
      note mended-text 25:6 `B1` was glued to the text before it, and 2 lines were read as one
      note mended-text 28:1 2 lines were read as one, from `type` on
      note lost-fact 21:1 nothing tells whether `x` is required
      error unresolved-field 28:1 no field is called "type"
    K.
    A1
    : oneB1
    : default
    when
    type
    is
    COUPON
    .
      "enum":[{"value":"A1","doc":"one"},{"value":"B1"}],"doc":"K."
      note mended-text 24:1 2 lines were read as one, from `A1` on
      note mended-text 25:6 `B1` was glued to the text before it, and 7 lines were read as one
      error ambiguous-value 27:1 nothing tells whether `when` says when the value above it is the default, or when the field is required
      error unresolved-field 28:1 no field is called "type"
    K.
    when neither
    userId
    nor
    openId
    is provided.
      "unknown":["required"],"doc":"K."
      note mended-text 24:1 5 lines were read as one, from `when neither` on
      note lost-fact 21:1 nothing tells whether `x` is required
      error unresolved-field 25:1 no field is called "userId"
    "#);
}
