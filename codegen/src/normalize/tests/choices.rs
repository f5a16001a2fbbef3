//! Choices and ranges in words that stand in no list: told where nothing reads them.

use super::guard::each;
use super::phrases::{number_says, says};

#[test]
fn a_choice_between_words_is_told() {
    insta::assert_snapshot!(each(&[
        "Cash or Gift",
        "en / zh",
        "+852 or +853",
        "The rate. 10% or 20%",
        "Unit of power, kW or W.",
        "Language of the text, en, fr, or zh.",
        "Shown on (iOS/Android).",
        "Pace: slow or quick.",
    ], says), @r#"
    Cash or Gift
      "unknown":["enum"],"doc":"Cash or Gift"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Cash", "Gift" may be what `x` can hold; nothing comes of the sentence
    en / zh
      "unknown":["enum"],"doc":"en / zh"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "en", "zh" may be what `x` can hold; nothing comes of the sentence
    +852 or +853
      "unknown":["enum"],"doc":"+852 or +853"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "+852", "+853" may be what `x` can hold; nothing comes of the sentence
    The rate. 10% or 20%
      "unknown":["enum"],"doc":"The rate. 10% or 20%"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:11 "10%", "20%" may be what `x` can hold; nothing comes of the sentence
    Unit of power, kW or W.
      "unknown":["enum"],"doc":"Unit of power, kW or W."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:16 "kW", "W" may be what `x` can hold; nothing comes of the sentence
    Language of the text, en, fr, or zh.
      "unknown":["enum"],"doc":"Language of the text, en, fr, or zh."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:23 "en", "fr", "zh" may be what `x` can hold; nothing comes of the sentence
    Shown on (iOS/Android).
      "unknown":["enum"],"doc":"Shown on (iOS/Android)."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:11 "iOS", "Android" may be what `x` can hold; nothing comes of the sentence
    Pace: slow or quick.
      "unknown":["enum"],"doc":"Pace: slow or quick."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:7 "slow", "quick" may be what `x` can hold; nothing comes of the sentence
    "#);
}

#[test]
fn names_of_several_words_behind_a_colon_are_told() {
    insta::assert_snapshot!(each(&[
        "Way of serving: Eat in, Take away, Delivery",
        "Thing.\n\nKind of serving: Eat in or Take away.",
        "Category: food, drinks, others",
        "Type of the note: see the appendix.",
        "Address: street, building, floor",
        "Example: Eat in, Take away, Delivery",
    ], says), @r#"
    Way of serving: Eat in, Take away, Delivery
      "unknown":["enum"],"doc":"Way of serving: Eat in, Take away, Delivery"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Way of serving: Eat in, Take away, Delivery" sounds like a rule (`Eat in, Take away, Delivery`), but no phrase reads it
    Thing.

    Kind of serving: Eat in or Take away.
      "unknown":["enum"],"doc":"Thing.\nKind of serving: Eat in or Take away."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 25:1 "Kind of serving: Eat in or Take away." sounds like a rule (`Eat in or Take away`), but no phrase reads it
    Category: food, drinks, others
      "unknown":["enum"],"doc":"Category: food, drinks, others"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Category: food, drinks, others" sounds like a rule (`food, drinks, others`), but no phrase reads it
    Type of the note: see the appendix.
      "doc":"Type of the note: see the appendix."
    Address: street, building, floor
      "doc":"Address: street, building, floor"
    Example: Eat in, Take away, Delivery
      "doc":"Example: Eat in, Take away, Delivery"
    "#);
}

#[test]
fn words_with_or_between_them_in_prose_are_no_choice() {
    insta::assert_snapshot!(each(&[
        "Name of the shop or brand.",
        "First or last name.",
        "A name or a nickname.",
        "Who pays (guest or member).",
        "The note, null or empty.",
        "orderStatus or kind",
        "The code, such as en or zh.",
    ], says), @r#"
    Name of the shop or brand.
      "doc":"Name of the shop or brand."
    First or last name.
      "doc":"First or last name."
    A name or a nickname.
      "doc":"A name or a nickname."
    Who pays (guest or member).
      "doc":"Who pays (guest or member)."
    The note, null or empty.
      "doc":"The note, null or empty."
    orderStatus or kind
      "doc":"orderStatus or kind"
      warning unread-rule 23:1 "orderStatus or kind" sounds like a rule (`or`), but no phrase reads it
    The code, such as en or zh.
      "doc":"The code, such as en or zh."
    "#);
}

#[test]
fn a_range_of_a_number_is_told_whatever_follows_it() {
    insta::assert_snapshot!(each(&[
        "Rating, 0 to 5 with one decimal.",
        "Rating from 1 to 5 stars.",
        "Number of copies, 1 to 10 copies per user.",
        "Warmth, -20 to 50 in Celsius.",
        "Opened at 9:00 to 18:00 each day.",
        "Day, such as 1 to 5 in a week.",
        "Cap: 99",
        "An even number.",
    ], number_says), @r#"
    Rating, 0 to 5 with one decimal.
      "type":"number","doc":"Rating, 0 to 5 with one decimal."
      warning unread-rule 23:9 "0 to 5" may be the bounds of `x`; nothing comes of the sentence
    Rating from 1 to 5 stars.
      "type":"number","doc":"Rating from 1 to 5 stars."
      warning unread-rule 23:13 "1 to 5" may be the bounds of `x`; nothing comes of the sentence
    Number of copies, 1 to 10 copies per user.
      "type":"integer","doc":"Number of copies, 1 to 10 copies per user."
      warning unread-rule 23:19 "1 to 10" may be the bounds of `x`; nothing comes of the sentence
    Warmth, -20 to 50 in Celsius.
      "type":"number","doc":"Warmth, -20 to 50 in Celsius."
      warning unread-rule 23:9 "-20 to 50" may be the bounds of `x`; nothing comes of the sentence
    Opened at 9:00 to 18:00 each day.
      "type":"number","doc":"Opened at 9:00 to 18:00 each day."
    Day, such as 1 to 5 in a week.
      "type":"number","doc":"Day, such as 1 to 5 in a week."
    Cap: 99
      "type":"number","doc":"Cap: 99"
      warning unread-rule 23:1 "Cap: 99" sounds like a rule (`Cap: 99`), but no phrase reads it
    An even number.
      "type":"number","doc":"An even number."
      warning unread-rule 23:1 "An even number." sounds like a rule (`even number`), but no phrase reads it
    "#);
}

#[test]
fn a_place_that_nothing_in_the_message_tells_leaves_unknown_what_is_required() {
    insta::assert_snapshot!(says("REQUIRED when the branch is in Macau."), @r#"
    "unknown":["required"],"doc":"REQUIRED when the branch is in Macau"
    warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "REQUIRED when the branch is in Macau"
    "#);
}

#[test]
fn pairs_and_values_of_a_case_are_told() {
    insta::assert_snapshot!(each(&[
        "Key-value pairs.\n\n  • colour: the colour of a cup\n  • size: the size of a cup",
        "Kind of ticket.\n\nFor RIDE:\n\n  • ADULT: for adults\n  • CHILD: for children",
        "A 3-letters currency code.",
        "The name, varchar 32",
    ], says), @r#"
    Key-value pairs.

      • colour: the colour of a cup
      • size: the size of a cup
      "doc":"Key-value pairs.\n- colour: the colour of a cup\n- size: the size of a cup"
      warning unread-rule 25:5 "colour: the colour of a cup" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "size: the size of a cup" stands in a list that is none of values; nothing comes of the sentence
    Kind of ticket.

    For RIDE:

      • ADULT: for adults
      • CHILD: for children
      "enum":[{"value":"ADULT","doc":"for adults"},{"value":"CHILD","doc":"for children"}],"open":true,"doc":"Kind of ticket.\nFor RIDE:"
      warning unread-rule 25:1 "For RIDE:" says in which case the values below it hold; nothing comes of the sentence
    A 3-letters currency code.
      "pattern":"^[A-Z]{3}$","format":"currency","doc":"A 3-letters currency code."
    The name, varchar 32
      "doc":"The name, varchar 32"
      warning unread-rule 23:1 "The name, varchar 32" sounds like a rule (`varchar 32`), but no phrase reads it
    "#);
    insta::assert_snapshot!(number_says("Number of guests, 1-20."), @r#""type":"integer","min":1,"max":20,"doc":"Number of guests, 1-20.""#);
    insta::assert_snapshot!(number_says("A share, such as 10, 20 - 30."), @r#""type":"number","doc":"A share, such as 10, 20 - 30.""#);
}
