//! Values that stand in sentences: beside their default, in brackets, run together; and sentences that say there are more.

use super::guard::each;
use super::phrases::{number_says, read, says};

#[test]
fn a_list_beside_its_default_is_read_with_it() {
    insta::assert_snapshot!(each(&[
        "EN, TC, SC (default EN)",
        "Language (EN/TC/SC, default EN)",
        "Y or N, N by default.",
        "Whether it is sent: Y or N, default Y.",
        "Channel: APP or H5, uses APP by default.",
        "HKD is used by default, CNY at sea.",
    ], says), @r#"
    EN, TC, SC (default EN)
      "enum":[{"value":"EN"},{"value":"TC"},{"value":"SC"}],"default":"EN","doc":"EN, TC, SC (default EN)"
    Language (EN/TC/SC, default EN)
      "enum":[{"value":"EN"},{"value":"TC"},{"value":"SC"}],"default":"EN","doc":"Language (EN/TC/SC, default EN)"
    Y or N, N by default.
      "enum":[{"value":"Y"},{"value":"N"}],"default":"N","doc":"Y or N, N by default."
    Whether it is sent: Y or N, default Y.
      "enum":[{"value":"Y"},{"value":"N"}],"default":"Y","doc":"Whether it is sent: Y or N, default Y."
    Channel: APP or H5, uses APP by default.
      "enum":[{"value":"APP"},{"value":"H5"}],"default":"APP","doc":"Channel: APP or H5, uses APP by default."
    HKD is used by default, CNY at sea.
      "default":"HKD","doc":"HKD is used by default, CNY at sea."
      warning unread-rule 23:1 "HKD is used by default, CNY at sea." sounds like a rule (`CNY`), but no phrase reads it
    "#);
}

#[test]
fn values_that_no_phrase_reads_are_told_however_short_they_are() {
    insta::assert_snapshot!(each(&[
        "The outcome, S or F, of it.",
        "Direction, IN, OUT.",
        "A1;B1;C1",
        "Currency: HKD",
        "The value is INIT.",
        "Ride PASS - for parks TRAM - on rails",
        "Phone: iOS, Android or Harmony.",
        "READ ONLY",
        "Example: HKD",
    ], says), @r#"
    The outcome, S or F, of it.
      "unknown":["enum"],"doc":"The outcome, S or F, of it."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "The outcome, S or F, of it." sounds like a rule (`S or F`), but no phrase reads it
    Direction, IN, OUT.
      "enum":[{"value":"IN"},{"value":"OUT"}],"doc":"Direction, IN, OUT."
    A1;B1;C1
      "unknown":["enum"],"doc":"A1;B1;C1"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "A1;B1;C1" sounds like a rule (`A1;B1`), but no phrase reads it
    Currency: HKD
      "doc":"Currency: HKD"
      warning unread-rule 23:1 "Currency: HKD" sounds like a rule (`HKD`), but no phrase reads it
    The value is INIT.
      "doc":"The value is INIT."
      warning unread-rule 23:1 "The value is INIT." sounds like a rule (`INIT`), but no phrase reads it
    Ride PASS - for parks TRAM - on rails
      "unknown":["enum"],"doc":"Ride PASS - for parks TRAM - on rails"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Ride PASS - for parks TRAM - on rails" sounds like a rule (`PASS -`), but no phrase reads it
    Phone: iOS, Android or Harmony.
      "unknown":["enum"],"doc":"Phone: iOS, Android or Harmony."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Phone: iOS, Android or Harmony." sounds like a rule (`iOS, Android or Harmony`), but no phrase reads it
    READ ONLY
      "doc":"READ ONLY"
      warning unread-rule 23:1 "READ ONLY" sounds like a rule (`ONLY`), but no phrase reads it
    Example: HKD
      "doc":"Example: HKD"
    "#);
}

#[test]
fn a_sentence_that_more_values_come_opens_the_list() {
    insta::assert_snapshot!(each(&["K.\n\n  • PAID: is paid\n\nMore types will be added.", "More types will be added."], says), @r#"
    K.

      • PAID: is paid

    More types will be added.
      "enum":[{"value":"PAID","doc":"is paid"}],"open":true,"doc":"K.\nMore types will be added."
    More types will be added.
      "doc":"More types will be added."
    "#);
}

#[test]
fn a_meaning_can_say_that_its_value_is_used_by_default() {
    insta::assert_snapshot!(says("K.\n\n  • DAILY: each day, used by default.\n  • ONCE: one time"), @r#""enum":[{"value":"DAILY","doc":"each day."},{"value":"ONCE","doc":"one time"}],"default":"DAILY","doc":"K.""#);
}

#[test]
fn dates_and_questions_are_no_values() {
    insta::assert_snapshot!(each(&[
        "Changes.\n\n  • 2025-11-01: Text is new.\n  • 2025-12-01: Link is new.",
        "Q: What is it?\n\nA: A thing.",
    ], says), @r#"
    Changes.

      • 2025-11-01: Text is new.
      • 2025-12-01: Link is new.
      "doc":"Changes.\n- 2025-11-01: Text is new.\n- 2025-12-01: Link is new."
      warning unread-rule 25:5 "2025-11-01: Text is new." stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "2025-12-01: Link is new." stands in a list that is none of values; nothing comes of the sentence
    Q: What is it?

    A: A thing.
      "doc":"Q: What is it?\nA: A thing."
    "#);
}

#[test]
fn formats_and_one_value_alone_are_values_where_the_line_above_names_a_kind() {
    insta::assert_snapshot!(each(&["OS type of the phone.\n\n  • IOS\n  • ANDROID", "Type of the goods.\n\n  • SKU"], says), @r#"
    OS type of the phone.

      • IOS
      • ANDROID
      "enum":[{"value":"IOS"},{"value":"ANDROID"}],"doc":"OS type of the phone."
    Type of the goods.

      • SKU
      "enum":[{"value":"SKU"}],"doc":"Type of the goods."
    "#);
}

#[test]
fn codes_in_the_list_of_an_object_are_told() {
    insta::assert_snapshot!(read("x\u{a0}object \u{a0}\n\nTexts.\n\n  • zh_HK: Chinese\n  • en_US: English"), @r#"
    /x "type":"object","unknown":["fields"],"doc":"Texts.\n- zh_HK: Chinese\n- en_US: English"
    note lost-fact 21:1 nothing lists the fields of `x`
    warning misplaced-value 25:5 `x` lists "zh_HK" as a value, but it is an object
    warning misplaced-value 26:5 `x` lists "en_US" as a value, but it is an object
    "#);
}

#[test]
fn a_list_in_a_sentence_of_its_own_is_not_of_a_thing_that_nobody_lists() {
    insta::assert_snapshot!(each(&[
        "URL of the image. Supports JPG, PNG and GIF.",
        "Photo in Base64. JPG or PNG.",
        "Phone number of the user. Supports HK, MO and CN.",
        "Name of the scene. Possible values: PAY, REFUND.",
        "Type of the image. Supports JPG and PNG.",
    ], says), @r#"
    URL of the image. Supports JPG, PNG and GIF.
      "format":"url","doc":"URL of the image. Supports JPG, PNG and GIF."
      warning unread-rule 23:19 "Supports JPG, PNG and GIF" lists values, but `x` is said to be a thing of another kind (url); nothing comes of the sentence
    Photo in Base64. JPG or PNG.
      "doc":"Photo in Base64. JPG or PNG."
      warning unread-rule 23:18 "JPG or PNG." lists values, but `x` is said to be a thing of another kind (photo); nothing comes of the sentence
    Phone number of the user. Supports HK, MO and CN.
      "doc":"Phone number of the user. Supports HK, MO and CN."
      warning unread-rule 23:27 "Supports HK, MO and CN" lists values, but `x` is said to be a thing of another kind (number); nothing comes of the sentence
    Name of the scene. Possible values: PAY, REFUND.
      "enum":[{"value":"PAY"},{"value":"REFUND"}],"doc":"Name of the scene."
    Type of the image. Supports JPG and PNG.
      "enum":[{"value":"JPG"},{"value":"PNG"}],"doc":"Type of the image."
    "#);
}

#[test]
fn a_hyphen_alone_parts_a_code_from_what_it_means() {
    insta::assert_snapshot!(each(&[
        "K.\n• S-Success\n• F-Failure\n• HK_ISLAND-Hong Kong Island",
        "K.\n• EAN-13\n• UPC-A",
        "Status: S-Success, F-Fail.",
    ], says), @r#"
    K.
    • S-Success
    • F-Failure
    • HK_ISLAND-Hong Kong Island
      "enum":[{"value":"S","doc":"Success"},{"value":"F","doc":"Failure"},{"value":"HK_ISLAND","doc":"Hong Kong Island"}],"doc":"K."
    K.
    • EAN-13
    • UPC-A
      "enum":[{"value":"EAN-13"},{"value":"UPC-A"}],"doc":"K."
    Status: S-Success, F-Fail.
      "unknown":["enum"],"doc":"Status: S-Success, F-Fail."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Status: S-Success, F-Fail." sounds like a rule (`S-Success, F-Fail`), but no phrase reads it
    "#);
}

#[test]
fn what_bounds_a_version_or_goes_on_is_not_taken() {
    insta::assert_snapshot!(each(&["Supported in Wallet 5.0 or above.", "Age, 18 or above.", "0: no, 1: yes, -1: unknown"], number_says), @r#"
    Supported in Wallet 5.0 or above.
      "type":"number","doc":"Supported in Wallet 5.0 or above."
    Age, 18 or above.
      "type":"number","min":18,"doc":"Age."
    0: no, 1: yes, -1: unknown
      "type":"integer","min":-1,"max":1,"doc":"- 0: no\n- 1: yes\n- -1: unknown"
    "#);
    insta::assert_snapshot!(each(&["INIT, PAID...", "Maximum length: 32 digits", "orderStatus = TICKETED: required"], says), @r#"
    INIT, PAID...
      "unknown":["enum"],"doc":"INIT, PAID..."
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "INIT, PAID..." sounds like a rule (`INIT, PAID`), but no phrase reads it
    Maximum length: 32 digits
      "doc":"Maximum length: 32 digits"
      warning unread-rule 23:1 "Maximum length: 32 digits" sounds like a rule (`Maximum`), but no phrase reads it
    orderStatus = TICKETED: required
      "required":{"field":"/orderStatus","in":["TICKETED"]
    "#);
}

#[test]
fn a_list_headed_as_examples_is_open() {
    insta::assert_snapshot!(each(&["K.\nExamples:\n• GOLD: The gold.\n• SILVER: The silver."], says), @r#"
    K.
    Examples:
    • GOLD: The gold.
    • SILVER: The silver.
      "enum":[{"value":"GOLD","doc":"The gold."},{"value":"SILVER","doc":"The silver."}],"open":true,"doc":"K.\nExamples:"
    "#);
}
