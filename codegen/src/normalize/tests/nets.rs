//! Sentences of other authors: what they say in words that stand in no list is read, or told, and taken for nothing else.

use super::guard::each;
use super::phrases::{number_says, read, says};

#[test]
fn a_list_of_some_values_is_open() {
    insta::assert_snapshot!(each(&[
        "Some possible values are US, SG and HK.",
        "Typical values: US, SG.",
        "Common values:\n\n  • US: one\n  • SG: two",
        "Possible values are US, SG and HK.",
    ], says), @r#"
    Some possible values are US, SG and HK.
      "enum":[{"value":"US"},{"value":"SG"},{"value":"HK"}],"open":true,"doc":"Some possible values are US, SG and HK."
    Typical values: US, SG.
      "enum":[{"value":"US"},{"value":"SG"}],"open":true,"doc":"Typical values: US, SG."
      warning unread-rule 23:1 "Typical values: US, SG." sounds like a rule (`values:`), but no phrase reads it
    Common values:

      • US: one
      • SG: two
      "enum":[{"value":"US","doc":"one"},{"value":"SG","doc":"two"}],"open":true,"doc":"Common values:"
      warning unread-rule 23:1 "Common values:" sounds like a rule (`values:`), but no phrase reads it
    Possible values are US, SG and HK.
      "enum":[{"value":"US"},{"value":"SG"},{"value":"HK"}]
    "#);
}

#[test]
fn what_goes_on_behind_a_start_is_no_prefix() {
    insta::assert_snapshot!(each(&["8 digits, starting with 4-9.", "Starts with 4 to 9.", "Starts with 4."], says), @r#"
    8 digits, starting with 4-9.
      "pattern":"^[0-9]{8}$","doc":"8 digits, starting with 4-9."
      warning unread-rule 23:1 "8 digits, starting with 4-9." sounds like a rule (`starting with`), but no phrase reads it
    Starts with 4 to 9.
      "doc":"Starts with 4 to 9."
      warning unread-rule 23:1 "Starts with 4 to 9." sounds like a rule (`Starts with`), but no phrase reads it
    Starts with 4.
      "prefix":"4"
    "#);
}

#[test]
fn bounds_in_every_writing_are_told() {
    insta::assert_snapshot!(each(&[
        "Minutes until it ends [1, 1440].",
        "(0,100]",
        "1..100",
        "0%-100%",
        "Within 1 and 60.",
        "From 1 up to 100.",
    ], number_says), @r#"
    Minutes until it ends [1, 1440].
      "type":"number","doc":"Minutes until it ends [1, 1440]."
      warning unread-rule 23:1 "Minutes until it ends [1, 1440]." sounds like a rule (`[1, 1440]`), but no phrase reads it
    (0,100]
      "type":"number","doc":"(0,100]"
      warning unread-rule 23:1 "(0,100]" sounds like a rule (`(0,100]`), but no phrase reads it
    1..100
      "type":"number","doc":"1..100"
      warning unread-rule 23:1 "1..100" sounds like a rule (`1..100`), but no phrase reads it
    0%-100%
      "type":"number","doc":"0%-100%"
      warning unread-rule 23:1 "0%-100%" sounds like a rule (`0%-100%`), but no phrase reads it
    Within 1 and 60.
      "type":"number","doc":"Within 1 and 60."
      warning unread-rule 23:1 "Within 1 and 60." sounds like a rule (`Within 1 and 60`), but no phrase reads it
    From 1 up to 100.
      "type":"number","min":1,"max":100
    "#);
}

#[test]
fn what_a_colon_lists_behind_a_requirement_is_required_and_not_the_field() {
    insta::assert_snapshot!(read("x\u{a0}Object \u{a0}\n\nOf a shop. Required: `kind` and `amount`."), @r#"
    /x "type":"object","unknown":["fields"],"doc":"Of a shop. Required: `kind` and `amount`."
    note lost-fact 21:1 nothing lists the fields of `x`
    warning unread-rule 23:12 "Required" is said of the fields that follow, not of `x`; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(says("Required: yes."), @r#""required":true"#);
}

#[test]
fn a_requirement_of_a_thing_is_none_of_the_field() {
    insta::assert_snapshot!(each(&[
        "A folder is required with PDF or WORD.",
        "This field is only required when kind is CARD.",
        "Specify this parameter when the issuing bank is in Korea.",
    ], says), @r#"
    A folder is required with PDF or WORD.
      "doc":"A folder is required with PDF or WORD."
      warning unread-rule 23:1 `is required with PDF or WORD` may narrow the rule (`required-when`) in "A folder is required with PDF or WORD.", so that it is not taken
    This field is only required when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Specify this parameter when the issuing bank is in Korea.
      "unknown":["required"],"doc":"Specify this parameter when the issuing bank is in Korea"
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "Specify this parameter when the issuing bank is in Korea"
    "#);
}

#[test]
fn values_in_other_signs_are_told() {
    insta::assert_snapshot!(each(&[
        "One of: low, high.",
        "Always `low`.",
        "With a value of T for yes and F for no.",
        "Card: C-credit card; D-debit card",
        "\"0\" means no, \"1\" means yes.",
        "en: English; zh: Chinese.",
        "Returned as OK or FAIL.",
        "en, zh-HK or zh-CN. Defaults to en.",
    ], says), @r#"
    One of: low, high.
      "enum":[{"value":"low"},{"value":"high"}]
    Always `low`.
      "doc":"Always `low`."
      warning unread-rule 23:1 "Always `low`." sounds like a rule (`Always `low``), but no phrase reads it
    With a value of T for yes and F for no.
      "unknown":["enum"],"doc":"With a value of T for yes and F for no."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "With a value of T for yes and F for no." sounds like a rule (`T for`), but no phrase reads it
    Card: C-credit card; D-debit card
      "unknown":["enum"],"doc":"Card: C-credit card; D-debit card"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Card: C-credit card; D-debit card" sounds like a rule (`C-credit card`), but no phrase reads it
    "0" means no, "1" means yes.
      "doc":"\"0\" means no, \"1\" means yes."
      warning unread-rule 23:1 ""0" means no, "1" means yes." sounds like a rule (`"0" means`), but no phrase reads it
    en: English; zh: Chinese.
      "doc":"en: English; zh: Chinese."
      warning unread-rule 23:1 "en: English; zh: Chinese." sounds like a rule (`en:`), but no phrase reads it
    Returned as OK or FAIL.
      "doc":"Returned as OK or FAIL."
    en, zh-HK or zh-CN. Defaults to en.
      "enum":[{"value":"en"},{"value":"zh-HK"},{"value":"zh-CN"}],"default":"en","doc":"Defaults to en."
    "#);
}

#[test]
fn what_is_no_rule_is_not_told() {
    insta::assert_snapshot!(each(&[
        "For example, if it is new, the period is two months.",
        "Indicates if it is new.",
        "Specify this parameter if you want to choose a shop.",
        "Opens in the default browser.",
        "The same is returned for a final status of S or F.",
        "The default value is 14 minutes after it is sent.",
    ], says), @r#"
    For example, if it is new, the period is two months.
      "doc":"For example, if it is new, the period is two months."
    Indicates if it is new.
      "doc":"Indicates if it is new."
    Specify this parameter if you want to choose a shop.
      "doc":"Specify this parameter if you want to choose a shop."
    Opens in the default browser.
      "doc":"Opens in the default browser."
    The same is returned for a final status of S or F.
      "doc":"The same is returned for a final status of S or F."
    The default value is 14 minutes after it is sent.
      "doc":"The default value is 14 minutes after it is sent."
    "#);
}

#[test]
fn codes_and_dates_are_told_by_their_standards() {
    insta::assert_snapshot!(each(&[
        "The 2-letter country or region code that follows ISO 3166.",
        "The 3-letter currency code that follows the ISO 4217 standard.",
        "Date in the format of YYYY-MM-DD that follows the ISO 8601 standard.",
        "URL encoded text.",
        "Information of it, in JSON format.",
    ], says), @r#"
    The 2-letter country or region code that follows ISO 3166.
      "pattern":"^[A-Z]{2}$","doc":"The 2-letter country or region code that follows ISO 3166."
    The 3-letter currency code that follows the ISO 4217 standard.
      "pattern":"^[A-Z]{3}$","format":"currency","doc":"The 3-letter currency code that follows the ISO 4217 standard."
    Date in the format of YYYY-MM-DD that follows the ISO 8601 standard.
      "doc":"Date in the format of YYYY-MM-DD that follows the ISO 8601 standard."
      warning unread-rule 23:1 "Date in the format of YYYY-MM-DD that follows the ISO 8601 standard." sounds like a rule (`format`), but no phrase reads it
    URL encoded text.
      "doc":"URL encoded text."
      warning unread-rule 23:1 "URL encoded text." sounds like a rule (`encoded`), but no phrase reads it
    Information of it, in JSON format.
      /x "type":"json","unknown":["fields"],"doc":"Information of it."
      note lost-fact 21:1 nothing lists the fields of `x`
    "#);
}
