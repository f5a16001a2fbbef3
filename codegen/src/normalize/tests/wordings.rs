//! Sentences as authors of such pages write them, in the same words on every page: the facts that they become.

use super::guard::each;
use super::phrases::{number_says, says};

#[test]
fn lists_of_values_are_read_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "Values: RED, GREEN.",
        "Value: RED / GREEN",
        "Options include RED, GREEN and BLUE.",
        "Either RED or GREEN.",
        "The value is RED or GREEN.",
        "Supported currencies: HKD, CNY.",
        "Supported currencies are HKD and CNY.",
        "Support HKD, CNY and USD",
        "Only RED and GREEN are supported.",
        "The colour. RED only.",
        "Kind: ONE (first), TWO (second).",
        "Enum values: 1 (normal), 2 (vip).",
        "Valid values: RED, GREEN, ...",
        "Valid values are RED, GREEN, and so on.",
        "if amount is provided, support HKD and CNY.",
    ], says), @r#"
    Values: RED, GREEN.
      "enum":[{"value":"RED"},{"value":"GREEN"}]
    Value: RED / GREEN
      "enum":[{"value":"RED"},{"value":"GREEN"}]
    Options include RED, GREEN and BLUE.
      "enum":[{"value":"RED"},{"value":"GREEN"},{"value":"BLUE"}]
    Either RED or GREEN.
      "enum":[{"value":"RED"},{"value":"GREEN"}]
    The value is RED or GREEN.
      "enum":[{"value":"RED"},{"value":"GREEN"}]
    Supported currencies: HKD, CNY.
      "enum":[{"value":"HKD"},{"value":"CNY"}]
    Supported currencies are HKD and CNY.
      "enum":[{"value":"HKD"},{"value":"CNY"}]
    Support HKD, CNY and USD
      "enum":[{"value":"HKD"},{"value":"CNY"},{"value":"USD"}]
    Only RED and GREEN are supported.
      "enum":[{"value":"RED"},{"value":"GREEN"}]
    The colour. RED only.
      "enum":[{"value":"RED"}],"doc":"The colour."
    Kind: ONE (first), TWO (second).
      "enum":[{"value":"ONE"},{"value":"TWO"}],"doc":"Kind: ONE (first), TWO (second)."
    Enum values: 1 (normal), 2 (vip).
      "enum":[{"value":"1"},{"value":"2"}],"doc":"Enum values: 1 (normal), 2 (vip)."
    Valid values: RED, GREEN, ...
      "enum":[{"value":"RED"},{"value":"GREEN"}],"open":true
    Valid values are RED, GREEN, and so on.
      "enum":[{"value":"RED"},{"value":"GREEN"}],"open":true
    if amount is provided, support HKD and CNY.
      "required":{"field":"/amount","present":true},"enum":[{"value":"HKD"},{"value":"CNY"}]
    "#);
}

#[test]
fn bounds_of_a_number_are_read_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "1 - 100",
        "From 1 to 100.",
        "Rating, from 0 to 5.",
        "Value range: [1, 100]",
        "Value range: 0.0 - 5.0",
        "An integer from 1 to 100.",
        "The minimum is 1 and the maximum is 9.",
        "min=1, max=10",
        "Value >= 1 and <= 10.",
        "1 <= x <= 10",
        "Must be between 1 and 100 (inclusive).",
        "Page number, starts from 1.",
    ], number_says), @r#"
    1 - 100
      "type":"number","min":1,"max":100
    From 1 to 100.
      "type":"number","min":1,"max":100
    Rating, from 0 to 5.
      "type":"number","min":0,"max":5,"doc":"Rating."
    Value range: [1, 100]
      "type":"number","min":1,"max":100
    Value range: 0.0 - 5.0
      "type":"number","min":0,"max":5
    An integer from 1 to 100.
      "type":"integer","min":1,"max":100
    The minimum is 1 and the maximum is 9.
      "type":"number","min":1,"max":9
    min=1, max=10
      "type":"number","min":1,"max":10
    Value >= 1 and <= 10.
      "type":"number","min":1,"max":10
    1 <= x <= 10
      "type":"number","min":1,"max":10
    Must be between 1 and 100 (inclusive).
      "type":"number","min":1,"max":100
    Page number, starts from 1.
      "type":"number","min":1,"doc":"Page number."
    "#);
}

#[test]
fn whole_numbers_are_read_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "A positive integer.",
        "Non-negative integer.",
        "Must be an integer.",
        "A non-negative number.",
        "Must not be negative.",
        "Amount in minor units.",
        "Unit: cents",
        "Departure time (milliseconds).",
    ], number_says), @r#"
    A positive integer.
      "type":"integer","min":1,"doc":"A positive integer."
    Non-negative integer.
      "type":"integer","min":0,"doc":"Non-negative integer."
    Must be an integer.
      "type":"integer","doc":"Must be an integer."
    A non-negative number.
      "type":"number","min":0,"doc":"A non-negative number."
    Must not be negative.
      "type":"number","min":0,"doc":"Must not be negative."
    Amount in minor units.
      "type":"integer","doc":"Amount in minor units."
    Unit: cents
      "type":"integer","format":"cents","doc":"Unit: cents"
    Departure time (milliseconds).
      "type":"integer","format":"unix-millis","doc":"Departure time (milliseconds)."
    "#);
}

#[test]
fn lengths_are_read_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "Max. length: 32",
        "Names it, max. 64 characters.",
        "maxLength: 32",
        "Length limit: 32",
        "Length: 1 - 32 characters.",
        "The length is fixed at 32.",
        "32 characters long.",
        "The maximum length of this field is 32.",
        "At least 6 and at most 32 characters.",
        "Mobile number, start with +852",
    ], says), @r#"
    Max. length: 32
      "max_length":32
    Names it, max. 64 characters.
      "max_length":64,"doc":"Names it."
    maxLength: 32
      "max_length":32
    Length limit: 32
      "max_length":32
    Length: 1 - 32 characters.
      "min_length":1,"max_length":32
    The length is fixed at 32.
      "min_length":32,"max_length":32
    32 characters long.
      "min_length":32,"max_length":32
    The maximum length of this field is 32.
      "max_length":32
    At least 6 and at most 32 characters.
      "min_length":6,"max_length":32
    Mobile number, start with +852
      "prefix":"+852","doc":"Mobile number."
    "#);
}

#[test]
fn conditions_on_several_fields_are_read() {
    insta::assert_snapshot!(each(&[
        "Required if both kind and amount are provided.",
        "Required if neither kind nor amount is provided.",
        "Required if kind or amount is provided.",
        "Required if kind and amount are not provided.",
        "Required if any of kind or amount is empty.",
    ], says), @r#"
    Required if both kind and amount are provided.
      "required":{"all":[{"field":"/kind","present":true},{"field":"/amount","present":true}]
    Required if neither kind nor amount is provided.
      "required":{"all":[{"field":"/kind","present":false},{"field":"/amount","present":false}]
    Required if kind or amount is provided.
      "required":{"any":[{"field":"/kind","present":true},{"field":"/amount","present":true}]
    Required if kind and amount are not provided.
      "required":{"all":[{"field":"/kind","present":false},{"field":"/amount","present":false}]
    Required if any of kind or amount is empty.
      "required":{"any":[{"field":"/kind","present":false},{"field":"/amount","present":false}]
    "#);
}

#[test]
fn cases_of_a_requirement_are_read_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "Required for kind CARD.",
        "Required for kind CARD and RIDE.",
        "Required in PAID status.",
        "Required when the kind field is CARD.",
        "Required when kind is in [CARD, RIDE].",
        "Required in case kind is CARD.",
        "Required as long as kind is CARD.",
        "Required whenever kind is CARD.",
        "Required when status changes to PAID.",
        "If kind is CARD, required.",
        "Required when kind is CARD, and optional when kind is RIDE.",
        "Optional when kind is CARD, required otherwise.",
        "Not required.",
        "Optional, but recommended.",
        "CONDITIONAL",
    ], says), @r#"
    Required for kind CARD.
      "required":{"field":"/kind","in":["CARD"]
    Required for kind CARD and RIDE.
      "required":{"field":"/kind","in":["CARD","RIDE"]
    Required in PAID status.
      "required":{"field":"/orderStatus","in":["PAID"]
    Required when the kind field is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Required when kind is in [CARD, RIDE].
      "required":{"field":"/kind","in":["CARD","RIDE"]
    Required in case kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Required as long as kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Required whenever kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Required when status changes to PAID.
      "required":{"field":"/orderStatus","in":["PAID"]
    If kind is CARD, required.
      "required":{"field":"/kind","in":["CARD"]
    Required when kind is CARD, and optional when kind is RIDE.
      "required":{"field":"/kind","in":["CARD"]
    Optional when kind is CARD, required otherwise.
      "required":{"field":"/kind","not_in":["CARD"]
    Not required.
      
    Optional, but recommended.
      
    CONDITIONAL
      "unknown":["required"]
      note lost-fact 21:1 nothing tells whether `x` is required
    "#);
}

#[test]
fn defaults_are_read_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "By default, LOW.",
        "LOW is used by default.",
        "LOW is the default.",
        "If not specified, LOW is used.",
        "If this field is omitted, the default value LOW is used.",
        "Defaults to LOW if not provided.",
        "LOW if not provided.",
    ], says), @r#"
    By default, LOW.
      "default":"LOW","doc":"By default, LOW."
    LOW is used by default.
      "default":"LOW","doc":"LOW is used by default."
    LOW is the default.
      "default":"LOW","doc":"LOW is the default."
    If not specified, LOW is used.
      "default":"LOW","doc":"If not specified, LOW is used."
    If this field is omitted, the default value LOW is used.
      "default":"LOW","doc":"If this field is omitted, the default value LOW is used."
    Defaults to LOW if not provided.
      "default":"LOW","doc":"Defaults to LOW if not provided."
    LOW if not provided.
      "default":"LOW","doc":"LOW if not provided."
    "#);
}

#[test]
fn what_is_not_to_be_used_any_more_is_read_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "[Deprecated] The name.",
        "(Deprecated) The name.",
        "This field has been deprecated.",
        "No longer used.",
        "Obsolete.",
        "Old ID, deprecated, please use kind instead.",
    ], says), @r#"
    [Deprecated] The name.
      "deprecated":true,"doc":"[Deprecated] The name."
    (Deprecated) The name.
      "deprecated":true,"doc":"(Deprecated) The name."
    This field has been deprecated.
      "deprecated":true
    No longer used.
      "deprecated":true
    Obsolete.
      "deprecated":true
    Old ID, deprecated, please use kind instead.
      "deprecated":true,"doc":"Old ID, please use kind instead."
    "#);
}

#[test]
fn the_values_of_a_header_stay_in_its_doc() {
    let header = |text: &str| {
        let page = format!(
            "Some API\n\nPOST /api/open/some\n\nGeneral Headers\n\nName\n\nDescription\n\nType\n\nSample\n\nMode\n\n\
             REQUIRED\n\n{text}\n\nString\n\nLOW\n\nRequest parameters\n\nx\u{a0}string \u{a0}\n\nA word.\n"
        );
        let normalized = super::page("some", &page, None, None);
        serde_json::to_string(&normalized.api.unwrap().headers.request).unwrap()
    };
    insta::assert_snapshot!(header("How fast it goes, one of LOW, HIGH."), @r#"[{"name":"Mode","required":true,"sample":"LOW","doc":"How fast it goes, one of LOW, HIGH."}]"#);
    insta::assert_snapshot!(header("How fast it goes, default is LOW."), @r#"[{"name":"Mode","required":true,"sample":"LOW","doc":"How fast it goes, default is LOW."}]"#);
}
