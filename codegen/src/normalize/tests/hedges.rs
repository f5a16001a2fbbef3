//! Words that take back what a phrase beside them says, whatever the phrase, and sentences whose subject is another thing.

use super::guard::each;
use super::phrases::{number_says, says};

#[test]
fn no_phrase_is_taken_behind_a_hedge_or_an_example() {
    insta::assert_snapshot!(each(&[
        "Formerly at most 20 characters.",
        "Instead of a link starting with https://.",
        "More or less 6 digits.",
        "Could be in cents.",
        "It may be a JSON string.",
        "ID, e.g. starts with 2160.",
        "Suggestion: in cents.",
        "Ignore it: at most 20 characters.",
        "It may be at most 20 characters.",
    ], says), @r#"
    Formerly at most 20 characters.
      "doc":"Formerly at most 20 characters."
      warning unread-rule 23:1 `Formerly` may narrow the rule (`max-length`) in "Formerly at most 20 characters.", so that it is not taken
    Instead of a link starting with https://.
      "doc":"Instead of a link starting with https://."
      warning unread-rule 23:1 `Instead` may narrow the rule (`prefix`) in "Instead of a link starting with https://.", so that it is not taken
    More or less 6 digits.
      "doc":"More or less 6 digits."
      warning unread-rule 23:1 "More or less 6 digits." sounds like a rule (`digits`), but no phrase reads it
    Could be in cents.
      "doc":"Could be in cents."
      warning unread-rule 23:1 "Could be in cents." sounds like a rule (`in cents`), but no phrase reads it
    It may be a JSON string.
      "doc":"It may be a JSON string."
      warning unread-rule 23:1 "It may be a JSON string." sounds like a rule (`JSON string`), but no phrase reads it
    ID, e.g. starts with 2160.
      "doc":"ID, e.g. starts with 2160."
      warning unread-rule 23:1 `e.g.` may narrow the rule (`prefix`) in "ID, e.g. starts with 2160.", so that it is not taken
    Suggestion: in cents.
      "doc":"Suggestion: in cents."
      warning unread-rule 23:1 "Suggestion: in cents." sounds like a rule (`in cents`), but no phrase reads it
    Ignore it: at most 20 characters.
      "doc":"Ignore it: at most 20 characters."
      warning unread-rule 23:1 `Ignore` may narrow the rule (`max-length`) in "Ignore it: at most 20 characters.", so that it is not taken
    It may be at most 20 characters.
      "max_length":20
    "#);
}

#[test]
fn no_phrase_is_taken_in_front_of_what_takes_it_back() {
    insta::assert_snapshot!(each(&[
        "At most 20 characters as far as possible.",
        "At most 20 characters is ignored.",
        "A JSON string is not supported.",
        "Value in cents (recommended).",
        "Link of the image, recommended size 300 x 300.",
        "At most 20 characters, e.g. 2160 1234.",
        "Starts with https://, such as https://a.example.",
    ], says), @r#"
    At most 20 characters as far as possible.
      "doc":"At most 20 characters as far as possible."
      warning unread-rule 23:1 `as` may narrow the rule (`max-length`) in "At most 20 characters as far as possible.", so that it is not taken
    At most 20 characters is ignored.
      "doc":"At most 20 characters is ignored."
      warning unread-rule 23:1 `is` may narrow the rule (`max-length`) in "At most 20 characters is ignored.", so that it is not taken
    A JSON string is not supported.
      "doc":"A JSON string is not supported."
      warning unread-rule 23:1 "A JSON string is not supported." sounds like a rule (`JSON string`), but no phrase reads it
    Value in cents (recommended).
      "doc":"Value in cents (recommended)."
      warning unread-rule 23:1 "Value in cents (recommended)." sounds like a rule (`in cents`), but no phrase reads it
    Link of the image, recommended size 300 x 300.
      "doc":"Link of the image, recommended size 300 x 300."
    At most 20 characters, e.g. 2160 1234.
      "max_length":20,"doc":"At most 20 characters, e.g. 2160 1234."
    Starts with https://, such as https://a.example.
      "prefix":"https://","doc":"Starts with https://, such as https://a.example."
    "#);
}

#[test]
fn a_number_is_whole_where_nothing_takes_it_back() {
    insta::assert_snapshot!(each(&[
        "An integer of it.",
        "Usually an integer of it.",
        "Integer, or a fraction of it.",
    ], number_says), @r#"
    An integer of it.
      "type":"integer","doc":"An integer of it."
    Usually an integer of it.
      "type":"number","doc":"Usually an integer of it."
      warning unread-rule 23:1 "Usually an integer of it." sounds like a rule (`integer`), but no phrase reads it
    Integer, or a fraction of it.
      "type":"number","doc":"Integer, or a fraction of it."
      warning unread-rule 23:1 "Integer, or a fraction of it." sounds like a rule (`Integer`), but no phrase reads it
    "#);
}

#[test]
fn the_unit_of_another_noun_is_none_of_the_field() {
    insta::assert_snapshot!(each(&[
        "Time when it is paid, the amount is in cents.",
        "Currency, its prices are in cents.",
        "Price of it, the amount is in cents.",
        "Price of it, which is in cents.",
        "Price of it, the unit is cents.",
    ], says), @r#"
    Time when it is paid, the amount is in cents.
      "doc":"Time when it is paid, the amount is in cents."
      warning unread-rule 23:1 `amount` may narrow the rule (`cents`) in "Time when it is paid, the amount is in cents.", so that it is not taken
    Currency, its prices are in cents.
      "doc":"Currency, its prices are in cents."
      warning unread-rule 23:1 `prices` may narrow the rule (`cents`) in "Currency, its prices are in cents.", so that it is not taken
    Price of it, the amount is in cents.
      "pattern":"^[0-9]+$","format":"cents","doc":"Price of it, the amount is in cents."
    Price of it, which is in cents.
      "pattern":"^[0-9]+$","format":"cents","doc":"Price of it, which is in cents."
    Price of it, the unit is cents.
      "pattern":"^[0-9]+$","format":"cents","doc":"Price of it, the unit is cents."
    "#);
}

#[test]
fn another_value_beside_a_default_is_told() {
    insta::assert_snapshot!(each(&[
        "The default is HK, MO is also possible.",
        "HK by default, or MO for visitors.",
    ], says), @r#"
    The default is HK, MO is also possible.
      "default":"HK","doc":"The default is HK, MO is also possible."
      warning unread-rule 23:1 "The default is HK, MO is also possible." sounds like a rule (`MO`), but no phrase reads it
    HK by default, or MO for visitors.
      "doc":"HK by default, or MO for visitors."
      warning unread-rule 23:1 "HK by default, or MO for visitors." sounds like a rule (`default`), but no phrase reads it
    "#);
}

#[test]
fn codes_that_are_given_as_examples_of_a_kind_are_told() {
    insta::assert_snapshot!(each(&[
        "Type of it, such as CASH or GIFT.",
        "Kind of it, e.g. `FAST`, `SLOW`.",
        "Order of it, such as A001 or A002.",
    ], says), @r#"
    Type of it, such as CASH or GIFT.
      "unknown":["enum"],"doc":"Type of it, such as CASH or GIFT."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:21 "CASH", "GIFT" may be what `x` can hold; nothing comes of the sentence
    Kind of it, e.g. `FAST`, `SLOW`.
      "unknown":["enum"],"doc":"Kind of it, e.g. `FAST`, `SLOW`."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:19 "FAST", "SLOW" may be what `x` can hold; nothing comes of the sentence
    Order of it, such as A001 or A002.
      "doc":"Order of it, such as A001 or A002."
    "#);
}
