//! Rules that are about another field, or about something else, are none of the field that holds the sentence.

use super::guard::each;
use super::phrases::{number_says, says};

#[test]
fn a_rule_about_another_field_is_told() {
    insta::assert_snapshot!(each(&[
        "orderStatus must be PAID.",
        "amount should be HKD",
        "amount.value must not exceed 64 characters.",
        "orderStatus starts with 2088",
        "amount defaults to HKD",
        "Kind defaults to CARD.",
        "kind must be RIDE.",
        "The total length of orderStatus and amount is up to 64 characters.",
    ], says), @r#"
    orderStatus must be PAID.
      "doc":"orderStatus must be PAID."
      warning unread-rule 23:1 `orderStatus` may narrow the rule (`values-only`) in "orderStatus must be PAID.", so that it is not taken
    amount should be HKD
      "doc":"amount should be HKD"
      warning unread-rule 23:1 `amount` may narrow the rule (`values-only`) in "amount should be HKD", so that it is not taken
    amount.value must not exceed 64 characters.
      "doc":"amount.value must not exceed 64 characters."
      warning unread-rule 23:1 `amount.value` may narrow the rule (`max-length`) in "amount.value must not exceed 64 characters.", so that it is not taken
    orderStatus starts with 2088
      "doc":"orderStatus starts with 2088"
      warning unread-rule 23:1 `orderStatus` may narrow the rule (`prefix`) in "orderStatus starts with 2088", so that it is not taken
    amount defaults to HKD
      "doc":"amount defaults to HKD"
      warning unread-rule 23:1 `amount` may narrow the rule (`default`) in "amount defaults to HKD", so that it is not taken
    Kind defaults to CARD.
      "doc":"Kind defaults to CARD."
      warning unread-rule 23:1 `Kind` may narrow the rule (`default`) in "Kind defaults to CARD.", so that it is not taken
    kind must be RIDE.
      "doc":"kind must be RIDE."
      warning unread-rule 23:1 `kind` may narrow the rule (`values-only`) in "kind must be RIDE.", so that it is not taken
    The total length of orderStatus and amount is up to 64 characters.
      "doc":"The total length of orderStatus and amount is up to 64 characters."
      warning unread-rule 23:1 `orderStatus` may narrow the rule (`max-length`) in "The total length of orderStatus and amount is up to 64 characters.", so that it is not taken
    "#);
}

#[test]
fn a_rule_about_something_else_gives_no_values() {
    insta::assert_snapshot!(each(&[
        "Encoding must be UTF-8.",
        "File type must be PDF.",
        "Size must be 3.",
        "Must be HTTPS.",
        "It must be ASCII.",
        "Length should be 6 or 8",
        "Total in cents, or -1.",
        "A 3-letter ISO 4217 currency code in lower case.",
        "Valid values: A1 - one, B1 - two",
        "Valid values: A1: one; B1: two",
        "Possible values: 0 - 9",
        "Starts with letters",
        "Default is 00:00:00",
        "Sorted by default.",
    ], says), @r#"
    Encoding must be UTF-8.
      "doc":"Encoding must be UTF-8."
      warning unread-rule 23:1 "Encoding must be UTF-8." sounds like a rule (`must`), but no phrase reads it
    File type must be PDF.
      "doc":"File type must be PDF."
      warning unread-rule 23:1 "File type must be PDF." sounds like a rule (`must`), but no phrase reads it
    Size must be 3.
      "doc":"Size must be 3."
      warning unread-rule 23:1 `Size` may narrow the rule (`values-only`) in "Size must be 3.", so that it is not taken
    Must be HTTPS.
      "doc":"Must be HTTPS."
      warning unread-rule 23:1 "Must be HTTPS." sounds like a rule (`Must`), but no phrase reads it
    It must be ASCII.
      "doc":"It must be ASCII."
      warning unread-rule 23:1 "It must be ASCII." sounds like a rule (`must`), but no phrase reads it
    Length should be 6 or 8
      "doc":"Length should be 6 or 8"
      warning unread-rule 23:1 `Length` may narrow the rule (`values-only`) in "Length should be 6 or 8", so that it is not taken
    Total in cents, or -1.
      "doc":"Total in cents, or -1."
      warning unread-rule 23:1 "Total in cents, or -1." sounds like a rule (`in cents`), but no phrase reads it
    A 3-letter ISO 4217 currency code in lower case.
      "doc":"A 3-letter ISO 4217 currency code in lower case."
      warning unread-rule 23:1 "A 3-letter ISO 4217 currency code in lower case." sounds like a rule (`3-letter`), but no phrase reads it
    Valid values: A1 - one, B1 - two
      "enum":[{"value":"A1","doc":"one"},{"value":"B1","doc":"two"}]
    Valid values: A1: one; B1: two
      "enum":[{"value":"A1","doc":"one"},{"value":"B1","doc":"two"}]
    Possible values: 0 - 9
      "doc":"Possible values: 0 - 9"
      warning limit-without-meaning 23:1 a limit on `x` is dropped: `min` says nothing about a string
    Starts with letters
      "doc":"Starts with letters"
      warning unread-rule 23:1 "Starts with letters" sounds like a rule (`Starts with`), but no phrase reads it
    Default is 00:00:00
      "doc":"Default is 00:00:00"
      warning unread-rule 23:1 "Default is 00:00:00" sounds like a rule (`Default`), but no phrase reads it
    Sorted by default.
      "doc":"Sorted by default."
    "#);
}

#[test]
fn a_rule_about_the_field_by_another_word_holds() {
    insta::assert_snapshot!(each(&[
        "It must be RED.",
        "Its value must be RED.",
        "This field must be RED or GREEN.",
        "Length must be 32.",
        "The password of a guest. The password must be at least 8 characters.",
        "Valid values: A1, B1...",
        "Valid values: A1, B1…",
    ], says), @r#"
    It must be RED.
      "enum":[{"value":"RED"}]
    Its value must be RED.
      "enum":[{"value":"RED"}]
    This field must be RED or GREEN.
      "enum":[{"value":"RED"},{"value":"GREEN"}],"doc":"This field must be RED or GREEN."
    Length must be 32.
      "min_length":32,"max_length":32
    The password of a guest. The password must be at least 8 characters.
      "min_length":8,"doc":"The password of a guest. The password must be at least 8 characters."
    Valid values: A1, B1...
      "enum":[{"value":"A1"},{"value":"B1"}],"open":true
    Valid values: A1, B1…
      "enum":[{"value":"A1"},{"value":"B1"}],"open":true
    "#);
}

#[test]
fn a_default_can_be_a_listed_word() {
    insta::assert_snapshot!(each(&[
        "Display, hidden by default.\n\n  • exposed: shown\n  • hidden: not shown",
        "Default is Hidden.\n\n  • exposed: shown\n  • hidden: not shown",
        "Display.\n\n  • exposed: default\n  • hidden: default when kind ==CARD",
        "Default is hidden when kind is CARD, exposed otherwise.",
        "Language, uses zh_HK by default.",
    ], says), @r#"
    Display, hidden by default.

      • exposed: shown
      • hidden: not shown
      "enum":[{"value":"exposed","doc":"shown"},{"value":"hidden","doc":"not shown"}],"default":"hidden","doc":"Display, hidden by default."
    Default is Hidden.

      • exposed: shown
      • hidden: not shown
      "enum":[{"value":"exposed","doc":"shown"},{"value":"hidden","doc":"not shown"}],"default":"hidden","doc":"Default is Hidden."
    Display.

      • exposed: default
      • hidden: default when kind ==CARD
      "enum":[{"value":"exposed"},{"value":"hidden"}],"default":[{"value":"exposed","when":{"field":"/kind","not_in":["CARD"]}},{"value":"hidden","when":{"field":"/kind","in":["CARD"]}}],"doc":"Display."
    Default is hidden when kind is CARD, exposed otherwise.
      "doc":"Default is hidden when kind is CARD, exposed otherwise."
      warning unread-rule 23:1 `otherwise` may narrow the rule (`default`) in "Default is hidden when kind is CARD, exposed otherwise.", so that it is not taken
    Language, uses zh_HK by default.
      "default":"zh_HK","doc":"Language, uses zh_HK by default."
    "#);
}

#[test]
fn sentences_of_sibling_portals_are_read() {
    insta::assert_snapshot!(each(&[
        "Valid values include: APP: mobile app. WEB: browser. WAP: mobile browser.",
        "Note: This parameter is required when the value of kind is CARD.",
        "A 3-character ISO-4217 currency code.",
    ], says), @r#"
    Valid values include: APP: mobile app. WEB: browser. WAP: mobile browser.
      "enum":[{"value":"APP","doc":"mobile app."},{"value":"WEB","doc":"browser."},{"value":"WAP","doc":"mobile browser."}]
    Note: This parameter is required when the value of kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    A 3-character ISO-4217 currency code.
      "pattern":"^[A-Z]{3}$","format":"currency","doc":"A 3-character ISO-4217 currency code."
    "#);
}

#[test]
fn numbers_of_sibling_portals_are_read() {
    insta::assert_snapshot!(each(&[
        "The value is a positive integer in the smallest unit of the currency.",
        "A natural number. By default, the value is 0.",
        "At least 1 and up to 10",
        "Greater than or equal to zero",
    ], number_says), @r#"
    The value is a positive integer in the smallest unit of the currency.
      "type":"integer","min":1,"doc":"The value is a positive integer in the smallest unit of the currency."
    A natural number. By default, the value is 0.
      "type":"integer","min":0,"default":0,"doc":"A natural number. By default, the value is 0."
    At least 1 and up to 10
      "type":"number","min":1,"max":10
    Greater than or equal to zero
      "type":"number","min":0
    "#);
}

#[test]
fn a_count_of_what_people_see_is_no_limit_of_what_is_sent() {
    insta::assert_snapshot!(each(&[
        "Not more than 20 characters are shown.",
        "Max 20 characters displayed.",
        "Text is truncated to at most 32 characters.",
    ], says), @r#"
    Not more than 20 characters are shown.
      "doc":"Not more than 20 characters are shown."
      warning unread-rule 23:1 `shown` may narrow the rule (`max-length`) in "Not more than 20 characters are shown.", so that it is not taken
    Max 20 characters displayed.
      "doc":"Max 20 characters displayed."
      warning unread-rule 23:1 `displayed` may narrow the rule (`max-length`) in "Max 20 characters displayed.", so that it is not taken
    Text is truncated to at most 32 characters.
      "doc":"Text is truncated to at most 32 characters."
      warning unread-rule 23:1 `truncated` may narrow the rule (`max-length`) in "Text is truncated to at most 32 characters.", so that it is not taken
    "#);
}
