//! What the words around it, or an example, take back: kinds of values, limits and lists.

use super::guard::each;
use super::phrases::{number_says, says};

#[test]
fn kinds_of_values_give_way_to_alternatives_cases_and_hedges() {
    insta::assert_snapshot!(each(&[
        "Amount in cents or points.",
        "Value in cents for CARD, percentage for RIDE.",
        "Amount in cents, except for CARD.",
        "Amount, usually in cents.",
        "Amount in cents but not always.",
        "A JSON string for CARD.",
        "ISO 8601 format or unix timestamp.",
        "Amount in cents, not in dollars.",
        "Amount in cents, required unless kind is CARD.",
    ], says), @r#"
    Amount in cents or points.
      "doc":"Amount in cents or points."
      warning unread-rule 23:1 "Amount in cents or points." sounds like a rule (`in cents`), but no phrase reads it
    Value in cents for CARD, percentage for RIDE.
      "doc":"Value in cents for CARD, percentage for RIDE."
      warning unread-rule 23:1 "Value in cents for CARD, percentage for RIDE." sounds like a rule (`in cents`), but no phrase reads it
    Amount in cents, except for CARD.
      "doc":"Amount in cents, except for CARD."
      warning unread-rule 23:1 "Amount in cents, except for CARD." sounds like a rule (`in cents`), but no phrase reads it
    Amount, usually in cents.
      "doc":"Amount, usually in cents."
      warning unread-rule 23:1 "Amount, usually in cents." sounds like a rule (`in cents`), but no phrase reads it
    Amount in cents but not always.
      "doc":"Amount in cents but not always."
      warning unread-rule 23:1 "Amount in cents but not always." sounds like a rule (`in cents`), but no phrase reads it
    A JSON string for CARD.
      "doc":"A JSON string for CARD."
      warning unread-rule 23:1 "A JSON string for CARD." sounds like a rule (`JSON string`), but no phrase reads it
    ISO 8601 format or unix timestamp.
      "doc":"ISO 8601 format or unix timestamp."
      warning unread-rule 23:1 "ISO 8601 format or unix timestamp." sounds like a rule (`ISO 8601`), but no phrase reads it
    Amount in cents, not in dollars.
      "pattern":"^[0-9]+$","format":"cents","doc":"Amount in cents, not in dollars."
    Amount in cents, required unless kind is CARD.
      "required":{"field":"/kind","not_in":["CARD"]},"pattern":"^[0-9]+$","format":"cents","doc":"Amount in cents."
    "#);
}

#[test]
fn what_an_amount_has_is_no_amount() {
    insta::assert_snapshot!(each(&[
        "Currency of the amount in cents.",
        "Total amount in cents, with the currency.",
        "Text such as \"Total amount in cents\".",
        "Total amount of the order in cents.",
    ], says), @r#"
    Currency of the amount in cents.
      "doc":"Currency of the amount in cents."
      warning unread-rule 23:1 "Currency of the amount in cents." sounds like a rule (`in cents`), but no phrase reads it
    Total amount in cents, with the currency.
      "doc":"Total amount in cents, with the currency."
      warning unread-rule 23:1 "Total amount in cents, with the currency." sounds like a rule (`in cents`), but no phrase reads it
    Text such as "Total amount in cents".
      "doc":"Text such as \"Total amount in cents\"."
      warning unread-rule 23:1 "Text such as "Total amount in cents"." sounds like a rule (`in cents`), but no phrase reads it
    Total amount of the order in cents.
      "pattern":"^[0-9]+$","format":"cents","doc":"Total amount of the order in cents."
    "#);
}

#[test]
fn a_length_of_time_is_no_point_in_time() {
    insta::assert_snapshot!(each(&[
        "Response time of the API in milliseconds.",
        "Time to live, in milliseconds.",
        "Timezone offset in milliseconds.",
        "Time in milliseconds or seconds.",
        "Start time in milliseconds.",
    ], number_says), @r#"
    Response time of the API in milliseconds.
      "type":"integer","doc":"Response time of the API in milliseconds."
    Time to live, in milliseconds.
      "type":"integer","doc":"Time to live, in milliseconds."
    Timezone offset in milliseconds.
      "type":"integer","doc":"Timezone offset in milliseconds."
    Time in milliseconds or seconds.
      "type":"number","doc":"Time in milliseconds or seconds."
      warning unread-rule 23:1 "Time in milliseconds or seconds." sounds like a rule (`in milliseconds`), but no phrase reads it
    Start time in milliseconds.
      "type":"integer","format":"unix-millis","doc":"Start time in milliseconds."
    "#);
}

#[test]
fn an_example_that_a_fact_refuses_takes_it_back() {
    insta::assert_snapshot!(each(&[
        "Amount with ISO 4217 currency, e.g. HKD100.",
        "At most 6 characters, e.g. ABCDEFGH.",
        "Starts with 2160, e.g. \"2188123\".",
        "Region.\n\n  • HK: Hong Kong\n  • MO: Macau\n\nFor example: CN.",
        "At most 6 characters, e.g. ABCDEF.",
    ], says), @r#"
    Amount with ISO 4217 currency, e.g. HKD100.
      "doc":"Amount with ISO 4217 currency, e.g. HKD100."
      warning unread-rule 23:37 "HKD100" is an example of `x`, and what is said of its `pattern` refuses it; nothing comes of the sentence
    At most 6 characters, e.g. ABCDEFGH.
      "doc":"At most 6 characters, e.g. ABCDEFGH."
      warning unread-rule 23:28 "ABCDEFGH" is an example of `x`, and what is said of its `max_length` refuses it; nothing comes of the sentence
    Starts with 2160, e.g. "2188123".
      "doc":"Starts with 2160, e.g. \"2188123\"."
      warning unread-rule 23:25 "2188123" is an example of `x`, and what is said of its `prefix` refuses it; nothing comes of the sentence
    Region.

      • HK: Hong Kong
      • MO: Macau

    For example: CN.
      "enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau"}],"open":true,"doc":"Region.\nFor example: CN."
      warning unread-rule 28:14 "CN" stands among the values of `x`, but is not read as one; other values stay allowed
    At most 6 characters, e.g. ABCDEF.
      "max_length":6,"doc":"At most 6 characters, e.g. ABCDEF."
    "#);
}

#[test]
fn values_beside_a_list_and_ends_that_go_on_open_it() {
    insta::assert_snapshot!(each(&[
        "HK or MO. UNKNOWN if unknown.",
        "HK or MO. Empty string if unknown.",
        "HK or MO. HK if unknown.",
        "HK: Hong Kong, MO: Macau; ...",
        "HK: Hong Kong, MO: Macau, and so on.",
        "HK: Hong Kong, MO: Macau (more to come).",
    ], says), @r#"
    HK or MO. UNKNOWN if unknown.
      "enum":[{"value":"HK"},{"value":"MO"}],"open":true,"doc":"UNKNOWN if unknown."
      warning unread-rule 23:11 "UNKNOWN if unknown." sounds like a rule (`if`), but no phrase reads it
    HK or MO. Empty string if unknown.
      "enum":[{"value":"HK"},{"value":"MO"}],"open":true,"doc":"Empty string if unknown."
      warning unread-rule 23:11 "Empty string if unknown." sounds like a rule (`if`), but no phrase reads it
    HK or MO. HK if unknown.
      "enum":[{"value":"HK"},{"value":"MO"}],"doc":"HK if unknown."
      warning unread-rule 23:11 "HK if unknown." sounds like a rule (`if`), but no phrase reads it
    HK: Hong Kong, MO: Macau; ...
      "enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau"}],"open":true,"doc":"..."
    HK: Hong Kong, MO: Macau, and so on.
      "enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau, and so on"}],"open":true
    HK: Hong Kong, MO: Macau (more to come).
      "enum":[{"value":"HK","doc":"Hong Kong"},{"value":"MO","doc":"Macau (more to come)"}],"open":true
    "#);
}

#[test]
fn lists_of_parts_keys_and_former_values_are_no_values() {
    insta::assert_snapshot!(each(&[
        "Code composed of:\n\n  • 2 letters\n  • 6 digits",
        "Valid keys include:\n\n  • algorithm: how it is signed\n  • keyVersion: which key",
        "Deprecated values:\n\n  • OLD: old one\n  • ELD: elder one",
        "Text shown to users.\n\n  • TITLE: in bold\n  • BODY: plain",
        "Contains 6 digits.",
    ], says), @r#"
    Code composed of:

      • 2 letters
      • 6 digits
      "doc":"Code composed of:\n- 2 letters\n- 6 digits"
      warning unread-rule 25:5 "2 letters" is said of a part of `x`; nothing comes of the sentence
      warning unread-rule 26:5 "6 digits" is said of a part of `x`; nothing comes of the sentence
    Valid keys include:

      • algorithm: how it is signed
      • keyVersion: which key
      "unknown":["enum"],"doc":"- algorithm: how it is signed\n- keyVersion: which key"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 25:5 "algorithm: how it is signed" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "keyVersion: which key" stands in a list that is none of values; nothing comes of the sentence
    Deprecated values:

      • OLD: old one
      • ELD: elder one
      "doc":"Deprecated values:\n- OLD: old one\n- ELD: elder one"
      warning unread-rule 23:1 `Deprecated` may narrow the rule (`deprecated`) in "Deprecated values:", so that it is not taken
      warning unread-rule 25:5 "OLD: old one" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "ELD: elder one" stands in a list that is none of values; nothing comes of the sentence
    Text shown to users.

      • TITLE: in bold
      • BODY: plain
      "doc":"Text shown to users.\n- TITLE: in bold\n- BODY: plain"
      warning unread-rule 25:5 "TITLE: in bold" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "BODY: plain" stands in a list that is none of values; nothing comes of the sentence
    Contains 6 digits.
      "doc":"Contains 6 digits."
      warning unread-rule 23:1 "Contains 6 digits." sounds like a rule (`digits`), but no phrase reads it
    "#);
}

#[test]
fn a_limit_that_may_be_exceeded_is_told() {
    insta::assert_snapshot!(each(&[
        "At most 20 characters, may be more.",
        "Maximum length: 20 characters (can be extended).",
        "At most 20 characters, may be empty.",
        "3-4 letters.",
        "Capital letters of the name.",
    ], says), @r#"
    At most 20 characters, may be more.
      "doc":"At most 20 characters, may be more."
      warning unread-rule 23:1 `may` may narrow the rule (`max-length`) in "At most 20 characters, may be more.", so that it is not taken
    Maximum length: 20 characters (can be extended).
      "doc":"Maximum length: 20 characters (can be extended)."
      warning unread-rule 23:1 `can` may narrow the rule (`max-length`) in "Maximum length: 20 characters (can be extended).", so that it is not taken
    At most 20 characters, may be empty.
      "max_length":20,"doc":"At most 20 characters, may be empty."
    3-4 letters.
      "doc":"3-4 letters."
      warning unread-rule 23:1 "3-4 letters." sounds like a rule (`letters`), but no phrase reads it
    Capital letters of the name.
      "doc":"Capital letters of the name."
      warning unread-rule 23:1 "Capital letters of the name." sounds like a rule (`Capital letters`), but no phrase reads it
    "#);
}
