//! Rules that hold for a part only: no phrase takes them, and a finding tells each.

use super::phrases::{number_says, read, says};

/// What becomes of each text, one below the other.
pub(super) fn each(texts: &[&str], says: fn(&str) -> String) -> String {
    texts.iter().map(|text| format!("{text}\n  {}", says(text).replace('\n', "\n  "))).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_requirement_for_some_cases_is_an_error() {
    insta::assert_snapshot!(each(&[
        "For kind CARD, this field is required.",
        "Required for RIDE.",
        "This field is required in HK.",
        "The colour is required when kind is CARD.",
        "Either x or kind is required, but not both.",
        "Required, except on Sundays.",
        "Please provide either x or kind for RIDE.",
        "Required in all cases but one.",
        "All fields are required when kind is CARD, except amount.",
        "if amount is provided, support HKD or CNY for RIDE.",
        "REQUIRED when all conditions are met:\n\n  • kind == CARD\n  • amount > 3",
    ], says), @r#"
    For kind CARD, this field is required.
      "required":{"field":"/kind","in":["CARD"]
    Required for RIDE.
      "required":{"field":"/kind","in":["RIDE"]
    This field is required in HK.
      "unknown":["required"],"doc":"This field is required in HK"
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "This field is required in HK"
    The colour is required when kind is CARD.
      "unknown":["required"],"doc":"The colour is required when kind is CARD."
      note lost-fact 21:1 nothing tells whether `x` is required
      warning unread-rule 23:1 `colour` may narrow the rule (`required-when`) in "The colour is required when kind is CARD.", so that it is not taken
    Either x or kind is required, but not both.
      "doc":"Either x or kind is required, but not both."
      rule {"any_of":["/kind","/x"]}
      warning unread-rule 23:1 "Either x or kind is required, but not both" is read as at least one of them; that both may not be sent is not
    Required, except on Sundays.
      "unknown":["required"],"doc":"Required, except on Sundays."
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "Required, except on Sundays"
    Please provide either x or kind for RIDE.
      "doc":"Please provide either x or kind for RIDE."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "Please provide either x or kind for RIDE."
    Required in all cases but one.
      "unknown":["required"],"doc":"Required in all cases but one."
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "Required in all cases but one"
    All fields are required when kind is CARD, except amount.
      "doc":"All fields are required when kind is CARD, except amount."
      warning unread-rule 23:1 `x` has no fields of which something could be required; nothing comes of the sentence
    if amount is provided, support HKD or CNY for RIDE.
      "unknown":["required"],"doc":"if amount is provided, support HKD or CNY for RIDE."
      warning unread-condition 23:1 whether `x` is required then, or only what the rest of the sentence says holds, cannot be told: "if amount is provided, support HKD or CNY for RIDE."
    REQUIRED when all conditions are met:

      • kind == CARD
      • amount > 3
      "unknown":["required"],"doc":"REQUIRED when all conditions are met: kind == CARD; amount > 3"
      warning unread-condition 23:1 whether `x` is required depends on how large something is, which no condition tells: "REQUIRED when all conditions are met: • kind == CARD • amount > 3"
    "#);
}

#[test]
fn what_is_said_of_a_requirement_in_other_words_is_read() {
    insta::assert_snapshot!(each(&[
        "Required: No",
        "Required: No. Names the seller.",
        "Mandatory: N",
        "Required - no",
        "Required: false",
        "Required: Yes",
        "Optional: no",
        "Required (when kind is CARD).",
        "When kind is CARD, this field must be provided.",
        "If kind is CARD, it is required.",
        "The payer, which is required when kind is CARD.",
        "Is required, and names the payer.",
        "This field is required, it names the user in the app.",
        "REQUIRED when kind is CARD, forbidden otherwise.",
        "Required when kind is CARD, otherwise optional.",
        "if any condition met:\nkind\n==CARD\norderStatus\n==PAID / done",
        "if any condition met:\nkind\n==CARD\norderStatus\n==PAID\n/done",
    ], says), @r#"
    Required: No
      
    Required: No. Names the seller.
      "doc":"Names the seller."
    Mandatory: N
      
    Required - no
      
    Required: false
      
    Required: Yes
      "required":true
    Optional: no
      "required":true
    Required (when kind is CARD).
      "required":{"field":"/kind","in":["CARD"]
    When kind is CARD, this field must be provided.
      "required":{"field":"/kind","in":["CARD"]
    If kind is CARD, it is required.
      "required":{"field":"/kind","in":["CARD"]
    The payer, which is required when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]},"doc":"The payer."
    Is required, and names the payer.
      "doc":"Is required, and names the payer."
      warning unread-rule 23:1 "Is required, and names the payer." sounds like a rule (`required`), but no phrase reads it
    This field is required, it names the user in the app.
      "required":true,"doc":"This field is required, it names the user in the app."
    REQUIRED when kind is CARD, forbidden otherwise.
      "required":{"field":"/kind","in":["CARD"]},"doc":"REQUIRED when kind is CARD, forbidden otherwise."
      warning unread-rule 23:1 "REQUIRED when kind is CARD, forbidden otherwise." sounds like a rule (`forbidden`), but no phrase reads it
    Required when kind is CARD, otherwise optional.
      "required":{"field":"/kind","in":["CARD"]
    if any condition met:
    kind
    ==CARD
    orderStatus
    ==PAID / done
      "required":{"any":[{"field":"/kind","in":["CARD"]},{"field":"/orderStatus","in":["PAID","done"]}]
      note mended-text 24:1 2 lines were read as one, from `kind` on
      note mended-text 26:1 2 lines were read as one, from `orderStatus` on
      warning unlisted-value 23:1 the condition tests `/orderStatus` for "done", which is listed nowhere and looks like a word of the sentence
    if any condition met:
    kind
    ==CARD
    orderStatus
    ==PAID
    /done
      "required":{"any":[{"field":"/kind","in":["CARD"]},{"field":"/orderStatus","in":["PAID","done"]}]
      note mended-text 24:1 2 lines were read as one, from `kind` on
      note mended-text 26:1 3 lines were read as one, from `orderStatus` on
      warning unlisted-value 23:1 the condition tests `/orderStatus` for "done", which is listed nowhere and looks like a word of the sentence
    "#);
}

#[test]
fn a_limit_for_some_cases_is_none() {
    insta::assert_snapshot!(each(&[
        "For CARD, at most 10 characters.",
        "Maximum length: 32 characters (64 for RIDE)",
        "Limited to 32 characters for CARD, 64 characters for RIDE.",
        "If kind is CARD, at most 10 characters.",
        "The name in HK must be at most 10 characters.",
        "32 characters for CARD, 64 characters for RIDE",
        "Usually at most 10 characters.",
        "Should start with http:// or https://.",
        "Starts with app:// or web://",
        "Should start with app:// for RIDE.",
        "Maximum length: 32 characters, e.g. ABC-1.",
        "At most 10 characters (and 20 for RIDE).",
        "Length <= 20 characters.",
        "Each element at most 10 characters.",
        "At most 10 characters in English and 5 in Chinese.",
        "Fixed at 32 characters.",
        "A name shown to the users in the app, maximum length: 5 characters.",
        "If kind is CARD, the link starts with app://.",
        "At most 10 characters, longer ones are cut off.",
        "A name for the users, at most 10 characters.",
    ], says), @r#"
    For CARD, at most 10 characters.
      "doc":"For CARD, at most 10 characters."
      warning unread-rule 23:1 `For` may narrow the rule (`max-length`) in "For CARD, at most 10 characters.", so that it is not taken
    Maximum length: 32 characters (64 for RIDE)
      "doc":"Maximum length: 32 characters (64 for RIDE)"
      warning unread-rule 23:1 `64` may narrow the rule (`max-length`) in "Maximum length: 32 characters (64 for RIDE)", so that it is not taken
    Limited to 32 characters for CARD, 64 characters for RIDE.
      "doc":"Limited to 32 characters for CARD, 64 characters for RIDE."
      warning unread-rule 23:1 `for` may narrow the rule (`max-length`) in "Limited to 32 characters for CARD, 64 characters for RIDE.", so that it is not taken
    If kind is CARD, at most 10 characters.
      "doc":"If kind is CARD, at most 10 characters."
      warning unread-rule 23:1 `If` may narrow the rule (`max-length`) in "If kind is CARD, at most 10 characters.", so that it is not taken
    The name in HK must be at most 10 characters.
      "doc":"The name in HK must be at most 10 characters."
      warning unread-rule 23:1 `in` may narrow the rule (`max-length`) in "The name in HK must be at most 10 characters.", so that it is not taken
    32 characters for CARD, 64 characters for RIDE
      "doc":"32 characters for CARD, 64 characters for RIDE"
      warning unread-rule 23:1 "32 characters for CARD, 64 characters for RIDE" sounds like a rule (`characters`), but no phrase reads it
    Usually at most 10 characters.
      "doc":"Usually at most 10 characters."
      warning unread-rule 23:1 `Usually` may narrow the rule (`max-length`) in "Usually at most 10 characters.", so that it is not taken
    Should start with http:// or https://.
      "doc":"Should start with http:// or https://."
      warning unread-rule 23:1 "Should start with http:// or https://." sounds like a rule (`Should`), but no phrase reads it
    Starts with app:// or web://
      "doc":"Starts with app:// or web://"
      warning unread-rule 23:1 "Starts with app:// or web://" sounds like a rule (`Starts with`), but no phrase reads it
    Should start with app:// for RIDE.
      "doc":"Should start with app:// for RIDE."
      warning unread-rule 23:1 `for` may narrow the rule (`prefix`) in "Should start with app:// for RIDE.", so that it is not taken
    Maximum length: 32 characters, e.g. ABC-1.
      "max_length":32,"doc":"Maximum length: 32 characters, e.g. ABC-1."
    At most 10 characters (and 20 for RIDE).
      "doc":"At most 10 characters (and 20 for RIDE)."
      warning unread-rule 23:1 `and` may narrow the rule (`max-length`) in "At most 10 characters (and 20 for RIDE).", so that it is not taken
    Length <= 20 characters.
      "max_length":20
    Each element at most 10 characters.
      "doc":"Each element at most 10 characters."
      warning unread-rule 23:1 "Each element at most 10 characters" is said of each part, and `x` is one; nothing comes of the sentence
    At most 10 characters in English and 5 in Chinese.
      "doc":"At most 10 characters in English and 5 in Chinese."
      warning unread-rule 23:1 `in` may narrow the rule (`max-length`) in "At most 10 characters in English and 5 in Chinese.", so that it is not taken
    Fixed at 32 characters.
      "doc":"Fixed at 32 characters."
      warning unread-rule 23:1 "Fixed at 32 characters." sounds like a rule (`Fixed at`), but no phrase reads it
    A name shown to the users in the app, maximum length: 5 characters.
      "max_length":5,"doc":"A name shown to the users in the app."
    If kind is CARD, the link starts with app://.
      "doc":"If kind is CARD, the link starts with app://."
      warning unread-rule 23:1 `If` may narrow the rule (`prefix`) in "If kind is CARD, the link starts with app://.", so that it is not taken
    At most 10 characters, longer ones are cut off.
      "max_length":10,"doc":"At most 10 characters, longer ones are cut off."
    A name for the users, at most 10 characters.
      "max_length":10,"doc":"A name for the users."
    "#);
    insta::assert_snapshot!(each(&[
        "For RIDE: value range: 1 - 5",
        "Value range: 0 – 100, 200 - 300",
        "At most 7 or 9.",
        "Length of the code, between 1 and 5.",
        "Cannot exceed 5 unless agreed.",
        "Price in cents, at most 7.",
        "Between 1 and 5 (both included).",
        "Minimum value: 1 (0 for RIDE).",
        "The minimum is 1 and the maximum is 9.",
    ], number_says), @r#"
    For RIDE: value range: 1 - 5
      "type":"number","doc":"For RIDE: value range: 1 - 5"
      warning unread-rule 23:1 `For` may narrow the rule (`range`) in "For RIDE: value range: 1 - 5", so that it is not taken
    Value range: 0 – 100, 200 - 300
      "type":"number","doc":"Value range: 0 – 100, 200 - 300"
      warning unread-rule 23:1 `200` may narrow the rule (`range`) in "Value range: 0 – 100, 200 - 300", so that it is not taken
    At most 7 or 9.
      "type":"number","doc":"At most 7 or 9."
      warning unread-rule 23:1 "At most 7 or 9." sounds like a rule (`At most`), but no phrase reads it
    Length of the code, between 1 and 5.
      "type":"number","min":1,"max":5,"doc":"Length of the code."
    Cannot exceed 5 unless agreed.
      "type":"number","doc":"Cannot exceed 5 unless agreed."
      warning unread-rule 23:1 "Cannot exceed 5 unless agreed." sounds like a rule (`exceed`), but no phrase reads it
    Price in cents, at most 7.
      "type":"integer","max":7,"format":"cents","doc":"Price in cents."
    Between 1 and 5 (both included).
      "type":"number","doc":"Between 1 and 5 (both included)."
      warning unread-rule 23:1 "Between 1 and 5 (both included)." sounds like a rule (`Between`), but no phrase reads it
    Minimum value: 1 (0 for RIDE).
      "type":"number","doc":"Minimum value: 1 (0 for RIDE)."
      warning unread-rule 23:1 "Minimum value: 1 (0 for RIDE)." sounds like a rule (`Minimum`), but no phrase reads it
    The minimum is 1 and the maximum is 9.
      "type":"number","min":1,"max":9
    "#);
}

#[test]
fn values_for_some_cases_are_none_and_some_values_leave_a_list_open() {
    insta::assert_snapshot!(each(&[
        "In HK, only HKD is supported.",
        "Support HKD, CNY, USD, etc.",
        "Supports HKD, CNY and so on.",
        "Only HKD is supported for now.",
        "Can be A or B, where B is deprecated.",
        "Can be A, B or C (deprecated).",
        "Values: RED, GREEN.",
        "Options include RED, GREEN and BLUE.",
        "Valid values: A1 (first), B1 (second).",
        "Defaults to LOW for RIDE.",
        "Defaults to LOW, or to HIGH for RIDE.",
        "Valid values are: RED, GREEN, others are refused.",
        "Supports HKD, CNY, gold.",
        "Must be one of LOW, HIGH, not MIDDLE.",
        "Supports HKD for RIDE and CNY for CARD.",
        "Only LOW / HIGH are supported, except in HK.",
        "Its kind.\n\n  • ONE: first\n  • TWO: default for RIDE",
        "Its kind.\n\n  • Required: No\n  • For RIDE: at most 3 characters",
        "If kind is CARD, the default is LOW.",
        "Its kind.\n\n  • Gift card: SALE\n  • Coupon: GIVE",
        "Its kind.\n\n  • ONE: first\n  • sub a\n  • THREE — third",
        "Its kind.\n\n1. ONE: first\n\n2. TWO: second",
        "Its kind.\n\n  • ONE: first\n\n- TWO: second",
    ], says), @r#"
    In HK, only HKD is supported.
      "doc":"In HK, only HKD is supported."
      warning unread-rule 23:1 `In` may narrow the rule (`values-only`) in "In HK, only HKD is supported.", so that it is not taken
    Support HKD, CNY, USD, etc.
      "enum":[{"value":"HKD"},{"value":"CNY"},{"value":"USD"}],"open":true
    Supports HKD, CNY and so on.
      "enum":[{"value":"HKD"},{"value":"CNY"}],"open":true
    Only HKD is supported for now.
      "enum":[{"value":"HKD"}],"open":true
    Can be A or B, where B is deprecated.
      "doc":"Can be A or B, where B is deprecated."
      warning unread-rule 23:1 `where` may narrow the rule (`values-several`) in "Can be A or B, where B is deprecated.", so that it is not taken
    Can be A, B or C (deprecated).
      "doc":"Can be A, B or C (deprecated)."
      warning unread-rule 23:1 `deprecated` may narrow the rule (`deprecated`) in "Can be A, B or C (deprecated).", so that it is not taken
    Values: RED, GREEN.
      "enum":[{"value":"RED"},{"value":"GREEN"}]
    Options include RED, GREEN and BLUE.
      "enum":[{"value":"RED"},{"value":"GREEN"},{"value":"BLUE"}]
    Valid values: A1 (first), B1 (second).
      "enum":[{"value":"A1"},{"value":"B1"}],"doc":"Valid values: A1 (first), B1 (second)."
    Defaults to LOW for RIDE.
      "doc":"Defaults to LOW for RIDE."
      warning unread-rule 23:1 "Defaults to LOW for RIDE." sounds like a rule (`Defaults`), but no phrase reads it
    Defaults to LOW, or to HIGH for RIDE.
      "doc":"Defaults to LOW, or to HIGH for RIDE."
      warning unread-rule 23:1 "Defaults to LOW, or to HIGH for RIDE." sounds like a rule (`Defaults`), but no phrase reads it
    Valid values are: RED, GREEN, others are refused.
      "doc":"Valid values are: RED, GREEN, others are refused."
      warning unread-rule 23:1 `others` may narrow the rule (`values-listed`) in "Valid values are: RED, GREEN, others are refused.", so that it is not taken
    Supports HKD, CNY, gold.
      "doc":"Supports HKD, CNY, gold."
      warning unread-rule 23:1 `gold` may narrow the rule (`values-several`) in "Supports HKD, CNY, gold.", so that it is not taken
    Must be one of LOW, HIGH, not MIDDLE.
      "doc":"Must be one of LOW, HIGH, not MIDDLE."
      warning unread-rule 23:1 `not` may narrow the rule (`values-only`) in "Must be one of LOW, HIGH, not MIDDLE.", so that it is not taken
    Supports HKD for RIDE and CNY for CARD.
      "doc":"Supports HKD for RIDE and CNY for CARD."
      warning unread-rule 23:1 "Supports HKD for RIDE and CNY for CARD." sounds like a rule (`Supports HKD`), but no phrase reads it
    Only LOW / HIGH are supported, except in HK.
      "doc":"Only LOW / HIGH are supported, except in HK."
      warning unread-rule 23:1 `except` may narrow the rule (`values-only`) in "Only LOW / HIGH are supported, except in HK.", so that it is not taken
    Its kind.

      • ONE: first
      • TWO: default for RIDE
      "enum":[{"value":"ONE","doc":"first"},{"value":"TWO","doc":"default for RIDE"}],"doc":"Its kind."
      warning unread-rule 26:10 "default for RIDE" sounds like a rule (`default`), but no phrase reads it
    Its kind.

      • Required: No
      • For RIDE: at most 3 characters
      "doc":"Its kind.\n- For RIDE: at most 3 characters"
      warning unread-rule 26:5 `For` may narrow the rule (`max-length`) in "For RIDE: at most 3 characters", so that it is not taken
    If kind is CARD, the default is LOW.
      "doc":"If kind is CARD, the default is LOW."
      warning unread-rule 23:1 `If` may narrow the rule (`default`) in "If kind is CARD, the default is LOW.", so that it is not taken
    Its kind.

      • Gift card: SALE
      • Coupon: GIVE
      "enum":[{"value":"SALE","doc":"Gift card"},{"value":"GIVE","doc":"Coupon"}],"doc":"Its kind."
    Its kind.

      • ONE: first
      • sub a
      • THREE — third
      "enum":[{"value":"ONE","doc":"first"},{"value":"THREE","doc":"third"}],"open":true,"doc":"Its kind.\n- sub a"
      warning unread-rule 26:5 "sub a" stands among the values of `x`, but is not read as one; other values stay allowed
    Its kind.

    1. ONE: first

    2. TWO: second
      "enum":[{"value":"ONE","doc":"first"},{"value":"TWO","doc":"second"}],"doc":"Its kind."
    Its kind.

      • ONE: first

    - TWO: second
      "enum":[{"value":"ONE","doc":"first"},{"value":"TWO","doc":"second"}],"doc":"Its kind."
    "#);
}

#[test]
fn another_field_that_is_deprecated_is_not_this_one() {
    insta::assert_snapshot!(each(&[
        "Replaces the deprecated field orderNo.",
        "If the old field is deprecated, use this.",
        "Deprecated, use orderNo instead.",
        "This field is deprecated.",
        "Deprecated for RIDE.",
    ], says), @r#"
    Replaces the deprecated field orderNo.
      "doc":"Replaces the deprecated field orderNo."
      warning unread-rule 23:1 "Replaces the deprecated field orderNo." sounds like a rule (`deprecated`), but no phrase reads it
    If the old field is deprecated, use this.
      "doc":"If the old field is deprecated, use this."
      warning unread-rule 23:1 "If the old field is deprecated, use this." sounds like a rule (`If`), but no phrase reads it
    Deprecated, use orderNo instead.
      "deprecated":true,"doc":"Deprecated, use orderNo instead."
    This field is deprecated.
      "deprecated":true
    Deprecated for RIDE.
      "doc":"Deprecated for RIDE."
      warning unread-rule 23:1 `for` may narrow the rule (`deprecated`) in "Deprecated for RIDE.", so that it is not taken
    "#);
}

#[test]
fn a_duration_is_no_point_in_time_and_a_ratio_no_money() {
    insta::assert_snapshot!(each(&[
        "Duration of the ride in milliseconds.",
        "End of the period in milliseconds.",
        "Rate, e.g. 0.15",
    ], number_says), @r#"
    Duration of the ride in milliseconds.
      "type":"integer","doc":"Duration of the ride in milliseconds."
    End of the period in milliseconds.
      "type":"integer","format":"unix-millis","doc":"End of the period in milliseconds."
    Rate, e.g. 0.15
      "type":"number","doc":"Rate, e.g. 0.15"
    "#);
    insta::assert_snapshot!(read("percent\u{a0}number \u{a0}\n\nOff the price, such as 12.50."), @r#"/percent "type":"number","doc":"Off the price, such as 12.50.""#);
}

#[test]
fn rules_in_chinese_smell() {
    insta::assert_snapshot!(each(&[
        "當 kind 為 CARD 時必填。",
        "必填。",
        "最大長度 32 個字符",
        "取值範圍 1 - 100",
        "默認值：HKD",
        "已棄用",
        "当 kind 为 CARD 时填写。",
        "用戶的名字。",
    ], says), @r#"
    當 kind 為 CARD 時必填。
      "doc":"當 kind 為 CARD 時必填。"
      warning unread-rule 23:1 "當 kind 為 CARD 時必填。" sounds like a rule (`時必填`), but no phrase reads it
    必填。
      "doc":"必填。"
      warning unread-rule 23:1 "必填。" sounds like a rule (`必填`), but no phrase reads it
    最大長度 32 個字符
      "doc":"最大長度 32 個字符"
      warning unread-rule 23:1 "最大長度 32 個字符" sounds like a rule (`最大長度`), but no phrase reads it
    取值範圍 1 - 100
      "doc":"取值範圍 1 - 100"
      warning unread-rule 23:1 "取值範圍 1 - 100" sounds like a rule (`取值範圍`), but no phrase reads it
    默認值：HKD
      "doc":"默認值：HKD"
      warning unread-rule 23:1 "默認值：HKD" sounds like a rule (`默認值`), but no phrase reads it
    已棄用
      "doc":"已棄用"
      warning unread-rule 23:1 "已棄用" sounds like a rule (`已棄用`), but no phrase reads it
    当 kind 为 CARD 时填写。
      "doc":"当 kind 为 CARD 时填写。"
      warning unread-rule 23:1 "当 kind 为 CARD 时填写。" sounds like a rule (`当`), but no phrase reads it
    用戶的名字。
      "doc":"用戶的名字。"
      warning foreign-prose 23:1 a sentence in Chinese, such as "用戶的名字。", may hold a rule that no phrase reads
    "#);
}
