//! Values and words that a capture in layout P glued to what stands before them.

use super::guard::each;
use super::phrases::says;

#[test]
fn a_value_glued_to_the_last_meaning_is_parted_or_refused() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nFIXED\n: First fare.AFTER\n: Second fareOTHERS",
        "Kinds.\nFIXED\n: defaultAFTER",
        "Kinds.\nFIXED\n: Green & BlackOTHERS",
        "Kinds.\nFIXED\n: Level 1OTHERS",
        "Kinds.\nFIXED\n: 餐飲OTHERS",
        "Kinds.\nFIXED\n: See https://a.b/cAFTER",
        "Kinds.\nY\n: YesN",
        "Kinds.\n1\n: one2",
        "Kinds.\nFood\n: Things to eat.Drinks",
        "Kinds.\nshown\n: All see it.hidden",
    ], says), @r#"
    Kinds.
    FIXED
    : First fare.AFTER
    : Second fareOTHERS
      "enum":[{"value":"FIXED","doc":"First fare."},{"value":"AFTER","doc":"Second fare"},{"value":"OTHERS"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      note mended-text 25:14 `AFTER` was glued to the text before it, and 2 lines were read as one
      warning ambiguous-value 26:10 a value is glued to the text before it, and it can be `OTHERS`, or none at all
      note mended-text 26:14 `OTHERS` was glued to the text before it
    Kinds.
    FIXED
    : defaultAFTER
      "enum":[{"value":"FIXED"},{"value":"AFTER"}],"default":"FIXED","doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      warning ambiguous-value 25:3 a value is glued to the text before it, and it can be `AFTER`, or none at all
      note mended-text 25:10 `AFTER` was glued to the text before it
    Kinds.
    FIXED
    : Green & BlackOTHERS
      "enum":[{"value":"FIXED","doc":"Green & Black"},{"value":"OTHERS"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      error ambiguous-value 25:11 a value is glued to the text before it, and it can be `OTHERS`, or none at all
      note mended-text 25:16 `OTHERS` was glued to the text before it
    Kinds.
    FIXED
    : Level 1OTHERS
      "enum":[{"value":"FIXED","doc":"Level 1"},{"value":"OTHERS"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      error ambiguous-value 25:9 a value is glued to the text before it, and it can be `OTHERS`, or none at all
      note mended-text 25:10 `OTHERS` was glued to the text before it
    Kinds.
    FIXED
    : 餐飲OTHERS
      "enum":[{"value":"FIXED","doc":"餐飲"},{"value":"OTHERS"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      warning ambiguous-value 25:3 a value is glued to the text before it, and it can be `OTHERS`, or none at all
      note mended-text 25:5 `OTHERS` was glued to the text before it
    Kinds.
    FIXED
    : See https://a.b/cAFTER
      "enum":[{"value":"FIXED","doc":"See https://a.b/c"},{"value":"AFTER"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      error ambiguous-value 25:7 a value is glued to the text before it, and it can be `AFTER`, or none at all
      note mended-text 25:20 `AFTER` was glued to the text before it
    Kinds.
    Y
    : YesN
      "enum":[{"value":"Y","doc":"Yes"},{"value":"N"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `Y` on
      error ambiguous-value 25:3 a value is glued to the text before it, and it can be `N`, or none at all
      note mended-text 25:6 `N` was glued to the text before it
    Kinds.
    1
    : one2
      "enum":[{"value":"1","doc":"one"},{"value":"2"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `1` on
      error ambiguous-value 25:3 a value is glued to the text before it, and it can be `2`, or none at all
      note mended-text 25:6 `2` was glued to the text before it
    Kinds.
    Food
    : Things to eat.Drinks
      "enum":[{"value":"Food","doc":"Things to eat."},{"value":"Drinks"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `Food` on
      warning ambiguous-value 25:13 a value is glued to the text before it, and it can be `Drinks`, or none at all
      note mended-text 25:17 `Drinks` was glued to the text before it
    Kinds.
    shown
    : All see it.hidden
      "enum":[{"value":"shown","doc":"All see it."},{"value":"hidden"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `shown` on
      error ambiguous-value 25:11 a value is glued to the text before it, and it can be `hidden`, or none at all
      note mended-text 25:14 `hidden` was glued to the text before it
    "#);
}

#[test]
fn capitals_at_the_end_of_a_name_are_no_value() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nFIXED\n: Paid by AlipayHK",
        "Kinds.\nFIXED\n: Paid with PayMeHK",
        "Kinds.\nFIXED\n: It is the openID",
        "Kinds.\nFIXED\n: On an eSIM",
        "Kinds.\nFIXED\n: At most 100HKD",
    ], says), @r#"
    Kinds.
    FIXED
    : Paid by AlipayHK
      "enum":[{"value":"FIXED","doc":"Paid by AlipayHK"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
    Kinds.
    FIXED
    : Paid with PayMeHK
      "enum":[{"value":"FIXED","doc":"Paid with PayMeHK"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
    Kinds.
    FIXED
    : It is the openID
      "enum":[{"value":"FIXED","doc":"It is the openID"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
    Kinds.
    FIXED
    : On an eSIM
      "enum":[{"value":"FIXED","doc":"On an eSIM"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
    Kinds.
    FIXED
    : At most 100HKD
      "enum":[{"value":"FIXED","doc":"At most 100HKD"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
    "#);
}

#[test]
fn a_value_between_two_meanings_is_parted_or_refused() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nA1\n: oneB1\nC1\n: three",
        "Kinds.\nY\n: YesN\n: No",
        "Kinds.\nFood\n: Things to eatDrinks\n: Things to drink",
        "Kinds.\nFIXED\n: See https://a.b/cAFTER\n: The second.",
        "Kinds.\nFIXED\n: Version 2.0AFTER\n: The second.",
        "Kinds.\nlow\n: The firsthigh\n: The second",
        "Kinds.\nA1\n, oneB1\n, two",
    ], says), @r#"
    Kinds.
    A1
    : oneB1
    C1
    : three
      "enum":[{"value":"A1","doc":"one"},{"value":"B1"},{"value":"C1","doc":"three"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `A1` on
      warning ambiguous-value 25:3 a value is glued to the text before it, and it can be `B1`, or none at all
      note mended-text 25:6 `B1` was glued to the text before it
      note mended-text 26:1 2 lines were read as one, from `C1` on
    Kinds.
    Y
    : YesN
    : No
      "enum":[{"value":"Y","doc":"Yes"},{"value":"N","doc":"No"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `Y` on
      note mended-text 25:6 `N` was glued to the text before it, and 2 lines were read as one
    Kinds.
    Food
    : Things to eatDrinks
    : Things to drink
      "enum":[{"value":"Food","doc":"Things to eat"},{"value":"Drinks","doc":"Things to drink"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `Food` on
      note mended-text 25:16 `Drinks` was glued to the text before it, and 2 lines were read as one
    Kinds.
    FIXED
    : See https://a.b/cAFTER
    : The second.
      "enum":[{"value":"FIXED","doc":"See https://a.b/c"},{"value":"AFTER","doc":"The second."}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      note mended-text 25:20 `AFTER` was glued to the text before it, and 2 lines were read as one
    Kinds.
    FIXED
    : Version 2.0AFTER
    : The second.
      "enum":[{"value":"FIXED","doc":"Version 2.0AFTER"}],"doc":"Kinds.\n: The second."
      note mended-text 24:1 2 lines were read as one, from `FIXED` on
      error lost-value 26:1 a meaning stands here without the value that it belongs to: it may be glued to the end of "Version 2.0AFTER"
    Kinds.
    low
    : The firsthigh
    : The second
      "enum":[{"value":"low","doc":"The firsthigh"}],"doc":"Kinds.\n: The second"
      note mended-text 24:1 2 lines were read as one, from `low` on
      warning ambiguous-value 25:7 nothing tells whether another value of the list is glued to `firsthigh`
      error lost-value 26:1 a meaning stands here without the value that it belongs to: it may be glued to the end of "The firsthigh"
    Kinds.
    A1
    , oneB1
    , two
      "doc":"Kinds.\nA1, oneB1, two"
      note mended-text 24:1 3 lines were read as one, from `A1` on
      error ambiguous-value 25:3 a value is glued to the text before it, and it can be `B1`, or none at all
    "#);
}

#[test]
fn words_glued_in_a_condition_are_parted() {
    insta::assert_snapshot!(each(&[
        "when\nkind\nisCARD\n.",
        "when\nkind\nis\nCARD\norRIDE\n.",
        "when\nkindisCARD\n.",
        "when\nkind\nis notCARD\n.",
        "only if\nkind\nis\nCARD\n.",
        "Only if kind is CARD.",
    ], says), @r#"
    when
    kind
    isCARD
    .
      "required":{"field":"/kind","in":["CARD"]
      note mended-text 23:1 4 lines were read as one, from `when` on
      note mended-text 25:1 `isCARD` was read as several words, of which `is` is one
    when
    kind
    is
    CARD
    orRIDE
    .
      "required":{"field":"/kind","in":["CARD","RIDE"]
      note mended-text 23:1 6 lines were read as one, from `when` on
      note mended-text 27:1 `orRIDE` was read as several words, of which `or` is one
    when
    kindisCARD
    .
      "required":{"field":"/kind","in":["CARD"]
      note mended-text 23:1 3 lines were read as one, from `when` on
      note mended-text 24:1 `kindisCARD` was read as several words, of which `is` is one
    when
    kind
    is notCARD
    .
      "required":{"field":"/kind","not_in":["CARD"]
      note mended-text 23:1 4 lines were read as one, from `when` on
      note mended-text 25:4 `notCARD` was read as several words, of which `not` is one
    only if
    kind
    is
    CARD
    .
      "required":{"field":"/kind","in":["CARD"]
      note mended-text 23:1 5 lines were read as one, from `only if` on
    Only if kind is CARD.
      "doc":"Only if kind is CARD."
      warning unread-rule 23:1 "Only if kind is CARD." sounds like a rule (`Only`), but no phrase reads it
    "#);
}

#[test]
fn values_with_words_behind_them_that_are_glued_are_told() {
    insta::assert_snapshot!(each(&["Kinds.\nFAST\nfor at onceSLOW\nfor at night"], says), @r#"
    Kinds.
    FAST
    for at onceSLOW
    for at night
      "doc":"Kinds.\nFAST for at onceSLOW for at night"
      note mended-text 24:1 3 lines were read as one, from `FAST` on
      error ambiguous-value 25:8 a value is glued to the text before it, and it can be `SLOW`, or none at all
    "#);
}

#[test]
fn flags_and_numbers_glued_to_meanings_are_parted() {
    insta::assert_snapshot!(each(&["true\n: usedfalse\n: not used", "true\n: usedfalse", "0\n: no1\n: yes"], says), @r#"
    true
    : usedfalse
    : not used
      "enum":[{"value":"true","doc":"used"},{"value":"false","doc":"not used"}]
      note mended-text 23:1 2 lines were read as one, from `true` on
      note mended-text 24:7 `false` was glued to the text before it, and 2 lines were read as one
    true
    : usedfalse
      "enum":[{"value":"true","doc":"used"},{"value":"false"}]
      note mended-text 23:1 2 lines were read as one, from `true` on
      warning ambiguous-value 24:3 a value is glued to the text before it, and it can be `false`, or none at all
      note mended-text 24:7 `false` was glued to the text before it
    0
    : no1
    : yes
      "enum":[{"value":"0","doc":"no"},{"value":"1","doc":"yes"}]
      note mended-text 23:1 2 lines were read as one, from `0` on
      note mended-text 24:5 `1` was glued to the text before it, and 2 lines were read as one
    "#);
}

#[test]
fn a_small_word_at_the_end_of_a_list_may_hold_a_value() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nshown\n: everybody seesnone",
        "Kinds.\nshown\n: All see it.hidden\n: Nobody seesnone",
        "Kinds.\nshown\n: all see it.",
        "Kinds.\nSHOWN\n: everybody sees",
        "Kinds.\nzh_HK\n: Chineseen_US",
        "Kinds.\nzh_HK\n: Chineseen_US\n: English",
    ], says), @r#"
    Kinds.
    shown
    : everybody seesnone
      "enum":[{"value":"shown","doc":"everybody seesnone"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `shown` on
      warning ambiguous-value 25:13 nothing tells whether another value of the list is glued to `seesnone`
    Kinds.
    shown
    : All see it.hidden
    : Nobody seesnone
      "enum":[{"value":"shown","doc":"All see it."},{"value":"hidden","doc":"Nobody seesnone"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `shown` on
      note mended-text 25:14 `hidden` was glued to the text before it, and 2 lines were read as one
      warning ambiguous-value 26:10 nothing tells whether another value of the list is glued to `seesnone`
    Kinds.
    shown
    : all see it.
      "enum":[{"value":"shown","doc":"all see it."}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `shown` on
    Kinds.
    SHOWN
    : everybody sees
      "enum":[{"value":"SHOWN","doc":"everybody sees"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `SHOWN` on
    Kinds.
    zh_HK
    : Chineseen_US
      "enum":[{"value":"zh_HK","doc":"Chinese"},{"value":"en_US"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `zh_HK` on
      warning ambiguous-value 25:3 a value is glued to the text before it, and it can be `en_US`, or none at all
      note mended-text 25:10 `en_US` was glued to the text before it
    Kinds.
    zh_HK
    : Chineseen_US
    : English
      "enum":[{"value":"zh_HK","doc":"Chinese"},{"value":"en_US","doc":"English"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `zh_HK` on
      note mended-text 25:10 `en_US` was glued to the text before it, and 2 lines were read as one
    "#);
}

#[test]
fn a_name_that_ends_in_capitals_hides_where_a_value_starts() {
    insta::assert_snapshot!(each(&[
        "Kinds.\nSHOWN\n: on iOSHIDDEN\n: nowhere",
        "Kinds.\nSHOWN\n: in AlipayHKHIDDEN\n: nowhere",
        "Kinds.\nSHOWN\n: in \"it\"HIDDEN\n: nowhere",
    ], says), @r#"
    Kinds.
    SHOWN
    : on iOSHIDDEN
    : nowhere
      "enum":[{"value":"SHOWN","doc":"on i"},{"value":"OSHIDDEN","doc":"nowhere"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `SHOWN` on
      error ambiguous-value 25:6 a value is glued to the text before it, and it can be `OSHIDDEN`, or none at all
      note mended-text 25:7 `OSHIDDEN` was glued to the text before it, and 2 lines were read as one
    Kinds.
    SHOWN
    : in AlipayHKHIDDEN
    : nowhere
      "enum":[{"value":"SHOWN","doc":"in Alipay"},{"value":"HKHIDDEN","doc":"nowhere"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `SHOWN` on
      error ambiguous-value 25:6 a value is glued to the text before it, and it can be `HKHIDDEN`, or none at all
      note mended-text 25:12 `HKHIDDEN` was glued to the text before it, and 2 lines were read as one
    Kinds.
    SHOWN
    : in "it"HIDDEN
    : nowhere
      "enum":[{"value":"SHOWN","doc":"in \"it\""},{"value":"HIDDEN","doc":"nowhere"}],"doc":"Kinds."
      note mended-text 24:1 2 lines were read as one, from `SHOWN` on
      note mended-text 25:10 `HIDDEN` was glued to the text before it, and 2 lines were read as one
    "#);
}
