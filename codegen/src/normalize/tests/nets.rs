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
        "For tills, the valid values of this field are:\n\n  • US: one\n  • SG: two",
        "Valid options: low, medium, high Maximum length: 64 characters.",
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
    For tills, the valid values of this field are:

      • US: one
      • SG: two
      "enum":[{"value":"US","doc":"one"},{"value":"SG","doc":"two"}],"open":true,"doc":"For tills, the valid values of this field are:"
      warning unread-rule 23:1 "For tills, the valid values of this field are:" sounds like a rule (`valid values`), but no phrase reads it
      warning unread-rule 23:1 "For tills, the valid values of this field are:" says in which case the values below it hold; nothing comes of the sentence
    Valid options: low, medium, high Maximum length: 64 characters.
      "max_length":64,"enum":[{"value":"low"},{"value":"medium"},{"value":"high"}]
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
        "Below 100",
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
    Below 100
      "type":"number","doc":"Below 100"
      warning unread-rule 23:1 "Below 100" sounds like a rule (`Below 100`), but no phrase reads it
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
      "unknown":["required"],"doc":"A folder is required with PDF or WORD."
      note lost-fact 21:1 nothing tells whether `x` is required
      warning unread-rule 23:1 `folder` may narrow the rule (`required-when`) in "A folder is required with PDF or WORD.", so that it is not taken
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
      "unknown":["enum"],"doc":"Returned as OK or FAIL."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Returned as OK or FAIL." sounds like a rule (`OK or FAIL`), but no phrase reads it
    en, zh-HK or zh-CN. Defaults to en.
      "enum":[{"value":"en"},{"value":"zh-HK"},{"value":"zh-CN"}],"default":"en","doc":"Defaults to en."
    "#);
}

#[test]
fn a_code_that_is_glued_to_what_it_means_is_no_value_of_both() {
    insta::assert_snapshot!(each(&[
        "Till: 01-POS, 02-APP, 03-KIOSK",
        "Kind of bill. WATER-水費, GAS-煤氣費",
        "Whether it is new. 1-yes 0-no",
        "Codes: EAN-13, UPC-12",
        "Of it.\n\n  • 01-POS\n  • 02-APP",
    ], says), @r#"
    Till: 01-POS, 02-APP, 03-KIOSK
      "unknown":["enum"],"doc":"Till: 01-POS, 02-APP, 03-KIOSK"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Till: 01-POS, 02-APP, 03-KIOSK" sounds like a rule (`01-POS, 02-APP`), but no phrase reads it
    Kind of bill. WATER-水費, GAS-煤氣費
      "unknown":["enum"],"doc":"Kind of bill. WATER-水費, GAS-煤氣費"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:15 "WATER-水費, GAS-煤氣費" sounds like a rule (`WATER-水費, GAS-煤氣費`), but no phrase reads it
    Whether it is new. 1-yes 0-no
      "unknown":["enum"],"doc":"Whether it is new. 1-yes 0-no"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:20 "1-yes 0-no" sounds like a rule (`1-yes 0-no`), but no phrase reads it
    Codes: EAN-13, UPC-12
      "enum":[{"value":"EAN-13"},{"value":"UPC-12"}],"doc":"Codes: EAN-13, UPC-12"
    Of it.

      • 01-POS
      • 02-APP
      "enum":[{"value":"01","doc":"POS"},{"value":"02","doc":"APP"}],"doc":"Of it."
    "#);
}

#[test]
fn properties_and_variables_are_no_values() {
    insta::assert_snapshot!(each(&[
        "Of it.\n\n  • Unique: yes",
        "Of it.\n\n  • Character limit: 64",
        "Of it.\n\n  • Value range: A-Z\n  • Encoding: UTF-8",
        "Words of it. Variables:\n\n  • NAME: of a user\n  • AMOUNT: to be paid",
        "Common reasons include:\n\n  • NO_STOCK\n  • WRONG_SIZE",
        "Code of it:\n\n  • 1001 Online\n  • 1002 Offline",
        "CASH:\n\n  • cash\n\nGIFT:\n\n  • card",
        "Allowed:\n\n  • Cash\n  • Gift card",
    ], says), @r#"
    Of it.

      • Unique: yes
      "doc":"Of it.\n- Unique: yes"
    Of it.

      • Character limit: 64
      "doc":"Of it.\n- Character limit: 64"
      warning unread-rule 25:5 "Character limit: 64" sounds like a rule (`limit`), but no phrase reads it
    Of it.

      • Value range: A-Z
      • Encoding: UTF-8
      "doc":"Of it.\n- Value range: A-Z\n- Encoding: UTF-8"
      warning unread-rule 25:5 "Value range: A-Z" sounds like a rule (`range`), but no phrase reads it
    Words of it. Variables:

      • NAME: of a user
      • AMOUNT: to be paid
      "doc":"Words of it. Variables:\n- NAME: of a user\n- AMOUNT: to be paid"
      warning unread-rule 25:5 "NAME: of a user" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "AMOUNT: to be paid" stands in a list that is none of values; nothing comes of the sentence
    Common reasons include:

      • NO_STOCK
      • WRONG_SIZE
      "enum":[{"value":"NO_STOCK"},{"value":"WRONG_SIZE"}],"open":true,"doc":"Common reasons include:"
    Code of it:

      • 1001 Online
      • 1002 Offline
      "unknown":["enum"],"doc":"Code of it:\n- 1001 Online\n- 1002 Offline"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 25:5 "1001 Online" and other items like it may tell values; nothing comes of the sentence
    CASH:

      • cash

    GIFT:

      • card
      "unknown":["enum"],"doc":"CASH:\n- cash\nGIFT:\n- card"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "CASH", "GIFT" may be what `x` can hold; nothing comes of the sentence
      warning unread-rule 25:5 "cash" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 29:5 "card" stands in a list that is none of values; nothing comes of the sentence
    Allowed:

      • Cash
      • Gift card
      "doc":"Allowed:\n- Cash\n- Gift card"
      warning unread-rule 25:5 "Cash" stands in a list that is none of values; nothing comes of the sentence
    "#);
}

#[test]
fn a_value_that_a_sentence_explains_is_told() {
    insta::assert_snapshot!(each(&[
        "Status of it, i.e. DONE, FAILED",
        "Constant WATER.",
        "The value WATER indicates a bill.",
        "A value of `WATER` means a bill.",
        "Used as CARD or RIDE.",
        "One or more of: CARD, RIDE.",
    ], says), @r#"
    Status of it, i.e. DONE, FAILED
      "unknown":["enum"],"doc":"Status of it, i.e. DONE, FAILED"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:20 "DONE", "FAILED" may be what `x` can hold; nothing comes of the sentence
    Constant WATER.
      "doc":"Constant WATER."
      warning unread-rule 23:1 "Constant WATER." sounds like a rule (`Constant WATER`), but no phrase reads it
    The value WATER indicates a bill.
      "doc":"The value WATER indicates a bill."
      warning unread-rule 23:1 "The value WATER indicates a bill." sounds like a rule (`WATER indicates`), but no phrase reads it
    A value of `WATER` means a bill.
      "doc":"A value of `WATER` means a bill."
      warning unread-rule 23:1 "A value of `WATER` means a bill." sounds like a rule (``WATER` means`), but no phrase reads it
    Used as CARD or RIDE.
      "unknown":["enum"],"doc":"Used as CARD or RIDE."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Used as CARD or RIDE." sounds like a rule (`CARD or RIDE`), but no phrase reads it
    One or more of: CARD, RIDE.
      "doc":"One or more of: CARD, RIDE."
      warning unread-rule 23:17 "CARD, RIDE." lists values of which one text may hold several; nothing comes of the sentence
    "#);
}

#[test]
fn a_word_in_quotes_is_a_default_where_no_list_says_otherwise() {
    insta::assert_snapshot!(each(&[
        "The default value is `hosted`.",
        "Default value: hosted.",
        "The default value is `null`.",
        "Modes.\n\n  • a_b: one\n  • c_d: two\n\nThe default value is `hosted`.",
    ], says), @r#"
    The default value is `hosted`.
      "default":"hosted","doc":"The default value is `hosted`."
    Default value: hosted.
      "doc":"Default value: hosted."
      warning unread-rule 23:1 the default `hosted` is none of the field's values; nothing comes of the sentence
    The default value is `null`.
      "doc":"The default value is `null`."
      warning unread-rule 23:5 the default `null` is none of the field's values; nothing comes of the sentence
    Modes.

      • a_b: one
      • c_d: two

    The default value is `hosted`.
      "enum":[{"value":"a_b","doc":"one"},{"value":"c_d","doc":"two"}],"doc":"Modes.\nThe default value is `hosted`."
      warning unread-rule 28:5 the default `hosted` is none of the field's values; nothing comes of the sentence
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

#[test]
fn a_default_in_what_a_value_means_is_told_where_it_is_not_read() {
    insta::assert_snapshot!(each(&[
        "Kinds:\n\n  • CARD: a card\n  • RIDE: when it is raining. CARD by default.",
        "Kinds:\n\n  • CARD: a card\n  • RIDE: taken by default",
    ], says), @r#"
    Kinds:

      • CARD: a card
      • RIDE: when it is raining. CARD by default.
      "enum":[{"value":"CARD","doc":"a card"},{"value":"RIDE","doc":"when it is raining. CARD by default."}],"doc":"Kinds:"
      warning unread-rule 26:11 "when it is raining. CARD by default." speaks of a default, and is what `RIDE` means; nothing comes of the sentence
    Kinds:

      • CARD: a card
      • RIDE: taken by default
      "enum":[{"value":"CARD","doc":"a card"},{"value":"RIDE"}],"default":"RIDE","doc":"Kinds:"
    "#);
}

#[test]
fn a_code_behind_a_word_may_be_the_value_itself() {
    insta::assert_snapshot!(each(&["Kinds:\n\n  • Sold: GONE\n  • Kept: HERE for now."], says), @r#"
    Kinds:

      • Sold: GONE
      • Kept: HERE for now.
      "doc":"Kinds:"
      error ambiguous-value 25:5 nothing tells which words of "Sold: GONE" are values of `x`
    "#);
}

#[test]
fn rows_of_which_the_ends_are_told_and_cases_that_more_is_said_of_are_told() {
    insta::assert_snapshot!(each(&[
        "Rank of the guest, from BRONZE to GOLD.",
        "Rank of the guest, SILVER and above.",
        "Gate, A to F.",
        "A remark within 50 words.",
        "What guests say, emoji is not supported.",
        "How it ended. 00 success, others failed.",
        "Room. For MEAL, please provide the table.",
        "The way from Central to Kowloon.",
    ], says), @r#"
    Rank of the guest, from BRONZE to GOLD.
      "unknown":["enum"],"doc":"Rank of the guest, from BRONZE to GOLD."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Rank of the guest, from BRONZE to GOLD." sounds like a rule (`BRONZE to GOLD`), but no phrase reads it
    Rank of the guest, SILVER and above.
      "doc":"Rank of the guest, SILVER and above."
      warning unread-rule 23:1 "Rank of the guest, SILVER and above." sounds like a rule (`SILVER and above`), but no phrase reads it
    Gate, A to F.
      "unknown":["enum"],"doc":"Gate, A to F."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Gate, A to F." sounds like a rule (`A to F`), but no phrase reads it
    A remark within 50 words.
      "doc":"A remark within 50 words."
      warning unread-rule 23:1 "A remark within 50 words." sounds like a rule (`words`), but no phrase reads it
    What guests say, emoji is not supported.
      "doc":"What guests say, emoji is not supported."
      warning unread-rule 23:1 "What guests say, emoji is not supported." sounds like a rule (`emoji`), but no phrase reads it
    How it ended. 00 success, others failed.
      "doc":"How it ended. 00 success, others failed."
      warning unread-rule 23:15 "00 success, others failed." sounds like a rule (`00 success`), but no phrase reads it
    Room. For MEAL, please provide the table.
      "doc":"Room. For MEAL, please provide the table."
      warning unread-rule 23:7 "For MEAL, please provide the table." sounds like a rule (`For MEAL,`), but no phrase reads it
    The way from Central to Kowloon.
      "doc":"The way from Central to Kowloon."
    "#);
    insta::assert_snapshot!(number_says("Paid or not, 0=unpaid 1=paid"), @r#"
    "type":"number","doc":"Paid or not, 0=unpaid 1=paid"
    warning unread-rule 23:1 "Paid or not, 0=unpaid 1=paid" sounds like a rule (`0=`), but no phrase reads it
    "#);
}

#[test]
fn a_default_stands_in_brackets_and_behind_what_is_not_sent() {
    insta::assert_snapshot!(each(&[
        "Language (default zh_HK).",
        "Language. If not provided, zh_HK will be used.",
        "Language. zh_HK is used if it is empty.",
        "Language. orderStatus is used if it is empty.",
    ], says), @r#"
    Language (default zh_HK).
      "default":"zh_HK","doc":"Language (default zh_HK)."
    Language. If not provided, zh_HK will be used.
      "default":"zh_HK","doc":"Language. If not provided, zh_HK will be used."
    Language. zh_HK is used if it is empty.
      "default":"zh_HK","doc":"Language. zh_HK is used if it is empty."
    Language. orderStatus is used if it is empty.
      "doc":"Language. orderStatus is used if it is empty."
      warning unread-rule 23:11 the default `orderStatus` is called like a field of the page; nothing comes of the sentence
    "#);
}

#[test]
fn a_start_keeps_the_sign_that_it_ends_with() {
    insta::assert_snapshot!(each(&[
        "The phone, starts with 852-",
        "Starts with HK-.",
        "Starts with HK- and at most 10 characters.",
        "Starts with HK - the region.",
    ], says), @r#"
    The phone, starts with 852-
      "prefix":"852-","doc":"The phone."
    Starts with HK-.
      "prefix":"HK-"
    Starts with HK- and at most 10 characters.
      "max_length":10,"prefix":"HK-"
    Starts with HK - the region.
      "prefix":"HK","doc":"Starts with HK - the region."
    "#);
}
