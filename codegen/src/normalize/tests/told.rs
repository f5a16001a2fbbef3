//! Sentences that are rules and that no phrase reads: each is told, and none becomes another rule.

use super::guard::each;
use super::phrases::{number_says, read, says};

#[test]
fn a_condition_is_not_cut_at_a_comma() {
    insta::assert_snapshot!(each(&[
        "REQUIRED when status is PAID, kind is CARD.",
        "REQUIRED if kind is CARD, status is PAID or DONE.",
        "REQUIRED when kind is CARD; amount is provided.",
    ], says), @r#"
    REQUIRED when status is PAID, kind is CARD.
      "doc":"REQUIRED when status is PAID, kind is CARD."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when status is PAID, kind is CARD"
    REQUIRED if kind is CARD, status is PAID or DONE.
      "doc":"REQUIRED if kind is CARD, status is PAID or DONE."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED if kind is CARD, status is PAID or DONE"
    REQUIRED when kind is CARD; amount is provided.
      "doc":"REQUIRED when kind is CARD; amount is provided."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when kind is CARD; amount is provided"
    "#);
}

#[test]
fn a_requirement_with_words_that_nobody_reads_is_an_error() {
    insta::assert_snapshot!(each(&[
        "Required once status is PAID.",
        "Required starting from PAID.",
        "Required before status is DONE.",
        "Required together with amount.",
        "Required by the seller.",
    ], says), @r#"
    Required once status is PAID.
      "doc":"Required once status is PAID."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "Required once status is PAID"
    Required starting from PAID.
      "unknown":["required"],"doc":"Required starting from PAID."
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "Required starting from PAID"
    Required before status is DONE.
      "doc":"Required before status is DONE."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "Required before status is DONE"
    Required together with amount.
      "required":{"field":"/amount","present":true
    Required by the seller.
      "unknown":["required"],"doc":"Required by the seller."
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "Required by the seller"
    "#);
}

#[test]
fn values_that_hold_for_another_value_alone_are_none() {
    insta::assert_snapshot!(each(&[
        "If kind is CARD, must be RED.",
        "if kind is CARD, support HKD or CNY.",
    ], says), @r#"
    If kind is CARD, must be RED.
      "doc":"If kind is CARD, must be RED."
      warning unread-rule 23:1 `If` may narrow the rule (`values-only`) in "If kind is CARD, must be RED.", so that it is not taken
    if kind is CARD, support HKD or CNY.
      "unknown":["required"],"doc":"if kind is CARD, support HKD or CNY."
      warning unread-condition 23:1 whether `x` is required then, or only what the rest of the sentence says holds, cannot be told: "if kind is CARD, support HKD or CNY"
    "#);
}

#[test]
fn values_in_prose_are_read_or_told() {
    insta::assert_snapshot!(each(&[
        "The colour: RED, GREEN, BLUE.",
        "The colour (RED / GREEN).",
        "Supports HKD for RIDE and CNY for CARD.",
        "RED is supported.",
        "Gender, M for male, F for female.",
        "RED - warm, GREEN - cool.",
        "SUCCESS: it is done.",
        "The language, zh_HK or en_US.",
        "A (default), B (other)",
        "Starts with 2088 or 2160.",
        "A 6-digit code.",
        "No spaces or duplicates.",
        "Reserved.",
        "取值：RED、GREEN",
        "支持 HKD 或 CNY。",
        "不能超過100。",
        "已廢棄，請使用 kind。",
    ], says), @r#"
    The colour: RED, GREEN, BLUE.
      "enum":[{"value":"RED"},{"value":"GREEN"},{"value":"BLUE"}],"doc":"The colour: RED, GREEN, BLUE."
    The colour (RED / GREEN).
      "enum":[{"value":"RED"},{"value":"GREEN"}],"doc":"The colour (RED / GREEN)."
    Supports HKD for RIDE and CNY for CARD.
      "doc":"Supports HKD for RIDE and CNY for CARD."
      warning unread-rule 23:1 "Supports HKD for RIDE and CNY for CARD." sounds like a rule (`Supports HKD`), but no phrase reads it
    RED is supported.
      "doc":"RED is supported."
      warning unread-rule 23:1 "RED is supported." sounds like a rule (`RED is supported`), but no phrase reads it
    Gender, M for male, F for female.
      "enum":[{"value":"M","doc":"male"},{"value":"F","doc":"female"}],"doc":"Gender"
    RED - warm, GREEN - cool.
      "enum":[{"value":"RED","doc":"warm"},{"value":"GREEN","doc":"cool"}]
    SUCCESS: it is done.
      "doc":"SUCCESS: it is done."
      warning unread-rule 23:1 "SUCCESS: it is done." sounds like a rule (`SUCCESS:`), but no phrase reads it
    The language, zh_HK or en_US.
      "enum":[{"value":"zh_HK"},{"value":"en_US"}],"doc":"The language, zh_HK or en_US."
    A (default), B (other)
      "doc":"A (default), B (other)"
      warning unread-rule 23:1 "A (default), B (other)" sounds like a rule (`default`), but no phrase reads it
    Starts with 2088 or 2160.
      "doc":"Starts with 2088 or 2160."
      warning unread-rule 23:1 "Starts with 2088 or 2160." sounds like a rule (`Starts with`), but no phrase reads it
    A 6-digit code.
      "pattern":"^[0-9]{6}$","doc":"A 6-digit code."
    No spaces or duplicates.
      "doc":"No spaces or duplicates."
      warning unread-rule 23:1 "No spaces or duplicates." sounds like a rule (`spaces`), but no phrase reads it
    Reserved.
      "doc":"Reserved."
      warning unread-rule 23:1 "Reserved." sounds like a rule (`Reserved`), but no phrase reads it
    取值：RED、GREEN
      "doc":"取值：RED、GREEN"
      warning unread-rule 23:1 "取值：RED、GREEN" sounds like a rule (`取值`), but no phrase reads it
    支持 HKD 或 CNY。
      "doc":"支持 HKD 或 CNY。"
      warning unread-rule 23:1 "支持 HKD 或 CNY。" sounds like a rule (`支持`), but no phrase reads it
    不能超過100。
      "doc":"不能超過100。"
      warning unread-rule 23:1 "不能超過100。" sounds like a rule (`不能超過100`), but no phrase reads it
    已廢棄，請使用 kind。
      "doc":"已廢棄，請使用 kind。"
      warning unread-rule 23:1 "已廢棄，請使用 kind。" sounds like a rule (`已廢棄`), but no phrase reads it
    "#);
}

#[test]
fn numbers_in_prose_are_told() {
    insta::assert_snapshot!(each(&[
        "0: no, 1: yes",
        "The value is 0 or 1.",
        "Percentage (0-100).",
        "A positive number.",
        "With two decimal places.",
        "A multiple of 100.",
        "Must not exceed amount.",
        "Its price (1 for $0.01, 100 for $1).",
    ], number_says), @r#"
    0: no, 1: yes
      "type":"integer","min":0,"max":1,"doc":"- 0: no\n- 1: yes"
    The value is 0 or 1.
      "type":"integer","min":0,"max":1,"doc":"- 0\n- 1"
    Percentage (0-100).
      "type":"number","doc":"Percentage (0-100)."
      warning unread-rule 23:1 "Percentage (0-100)." sounds like a rule (`0-100`), but no phrase reads it
    A positive number.
      "type":"number","doc":"A positive number."
      warning unread-rule 23:1 0 itself is not allowed, but `x` can have a fraction, so that no number is next to it; nothing comes of the sentence
    With two decimal places.
      "type":"number","doc":"With two decimal places."
      warning unread-rule 23:1 "With two decimal places." sounds like a rule (`decimal places`), but no phrase reads it
    A multiple of 100.
      "type":"number","doc":"A multiple of 100."
      warning unread-rule 23:1 "A multiple of 100." sounds like a rule (`multiple of`), but no phrase reads it
    Must not exceed amount.
      "type":"number","doc":"Must not exceed amount."
      warning money-as-number 21:1 "x" is a plain number, and its description sounds like money ("amount")
      warning unread-rule 23:1 "Must not exceed amount." sounds like a rule (`Must`), but no phrase reads it
    Its price (1 for $0.01, 100 for $1).
      "type":"number","doc":"Its price (1 for $0.01, 100 for $1)."
      warning money-as-number 21:1 "x" is a plain number, and its description sounds like money ("price")
    "#);
}

#[test]
fn what_nobody_lists_is_no_rule() {
    insta::assert_snapshot!(each(&[
        "Made on 2024-05-22.",
        "For example, RED or GREEN.",
        "Takes 2 to 3 days.",
        "A RED card in HK.",
    ], says), @r#"
    Made on 2024-05-22.
      "doc":"Made on 2024-05-22."
    For example, RED or GREEN.
      "doc":"For example, RED or GREEN."
    Takes 2 to 3 days.
      "doc":"Takes 2 to 3 days."
    A RED card in HK.
      "doc":"A RED card in HK."
    "#);
}

#[test]
fn every_condition_that_cannot_be_read_is_told() {
    insta::assert_snapshot!(says("REQUIRED in Macau. Required for guests. Names it."), @r#"
    "unknown":["required"],"doc":"REQUIRED in Macau. Required for guests. Names it."
    warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "REQUIRED in Macau"
    warning unread-condition 23:20 whether `x` is required is told by nothing in a message: "Required for guests"
    "#);
}

#[test]
fn a_mark_is_taken_back_where_a_condition_says_so() {
    let marked = |text: &str| read(&format!("x\u{a0}string \u{a0}REQUIRED\n\n{text}"));
    insta::assert_snapshot!(marked("Optional when kind is CARD."), @r#"/x "type":"string","required":{"field":"/kind","not_in":["CARD"]},"doc":"Optional when kind is CARD.""#);
    insta::assert_snapshot!(marked("Not required if kind is CARD."), @r#"/x "type":"string","required":{"field":"/kind","not_in":["CARD"]},"doc":"Not required if kind is CARD.""#);
    insta::assert_snapshot!(marked("Optional for guests."), @r#"
    /x "type":"string","required":true,"doc":"Optional for guests."
    error requirement-conflict 23:1 `x` is marked as required, and beside that the page says "Optional for guests"
    "#);
}

#[test]
fn sentences_in_chinese_are_told_once_a_page() {
    insta::assert_snapshot!(read("x\u{a0}string \u{a0}\n\n訂單的編號。\n\ny\u{a0}string \u{a0}\n\n單位：分\n\nz\u{a0}string \u{a0}\n\nShown as 電影票 in the app."), @r#"
    /x "type":"string","doc":"訂單的編號。"
    /y "type":"string","doc":"單位：分"
    /z "type":"string","doc":"Shown as 電影票 in the app."
    warning foreign-prose 23:1 2 sentences in Chinese, such as "訂單的編號。", may hold a rule that no phrase reads
    "#);
}

#[test]
fn counts_and_lists_in_a_few_words_are_told() {
    insta::assert_snapshot!(each(&["Valid for some days, over 7 days.", "Copies, 1～99."], number_says), @r#"
    Valid for some days, over 7 days.
      "type":"number","doc":"Valid for some days, over 7 days."
      warning unread-rule 23:1 "Valid for some days, over 7 days." sounds like a rule (`over 7`), but no phrase reads it
    Copies, 1～99.
      "type":"number","min":1,"max":99,"doc":"Copies, 1～99."
    "#);
    insta::assert_snapshot!(each(&[
        "1 to 9 photos.",
        "One or two phone numbers.",
        "Gender of it: Male, Female, Other",
        "Shown beside it.\n\n  • `A` Adult\n  • `C` Child",
        "Rich text. Supported tags:\n\n  • b: bold\n  • i: italic",
        "REQUIRED together with amount.",
    ], says), @r#"
    1 to 9 photos.
      "doc":"1 to 9 photos."
      warning unread-rule 23:1 "1 to 9 photos." sounds like a rule (`1 to 9`), but no phrase reads it
    One or two phone numbers.
      "doc":"One or two phone numbers."
      warning unread-rule 23:1 "One or two phone numbers." sounds like a rule (`One or two`), but no phrase reads it
    Gender of it: Male, Female, Other
      "unknown":["enum"],"doc":"Gender of it: Male, Female, Other"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 23:1 "Gender of it: Male, Female, Other" sounds like a rule (`Male, Female, Other`), but no phrase reads it
    Shown beside it.

      • `A` Adult
      • `C` Child
      "unknown":["enum"],"doc":"Shown beside it.\n- `A` Adult\n- `C` Child"
      note lost-fact 21:1 the values of `x` are announced and lost
      warning unread-rule 25:5 "`A` Adult" and other items like it may tell values; nothing comes of the sentence
    Rich text. Supported tags:

      • b: bold
      • i: italic
      "doc":"Rich text. Supported tags:\n- b: bold\n- i: italic"
      warning unread-rule 25:5 "b: bold" stands in a list that is none of values; nothing comes of the sentence
      warning unread-rule 26:5 "i: italic" stands in a list that is none of values; nothing comes of the sentence
    REQUIRED together with amount.
      "required":{"field":"/amount","present":true
    "#);
}
