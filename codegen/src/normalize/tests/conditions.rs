//! Conditions as authors write them: nested, in lists, in other words, and against what they test.

use super::guard::each;
use super::phrases::{read, says};

#[test]
fn a_condition_of_a_list_can_hold_several() {
    insta::assert_snapshot!(each(&[
        "if any condition met:\n\n  • kind == CARD and amount is provided\n  • status is PAID",
        "if all conditions are met:\n\n  • kind is CARD or status is PAID\n  • amount is provided",
        "if any condition met: kind == CARD and status is PAID, amount is provided",
        "if any condition met:\n\n  • kind is CARD, status is PAID\n  • amount is provided",
    ], says), @r#"
    if any condition met:

      • kind == CARD and amount is provided
      • status is PAID
      "required":{"any":[{"all":[{"field":"/kind","in":["CARD"]},{"field":"/amount","present":true}]},{"field":"/orderStatus","in":["PAID"]}]
    if all conditions are met:

      • kind is CARD or status is PAID
      • amount is provided
      "required":{"all":[{"any":[{"field":"/kind","in":["CARD"]},{"field":"/orderStatus","in":["PAID"]}]},{"field":"/amount","present":true}]
    if any condition met: kind == CARD and status is PAID, amount is provided
      "required":{"any":[{"all":[{"field":"/kind","in":["CARD"]},{"field":"/orderStatus","in":["PAID"]}]},{"field":"/amount","present":true}]
    if any condition met:

      • kind is CARD, status is PAID
      • amount is provided
      "unknown":["required"],"doc":"if any condition met: kind is CARD, status is PAID; amount is provided"
      warning unread-condition 23:1 whether `x` is required then, or only what the rest of the sentence says holds, cannot be told: "if any condition met: • kind is CARD, status is PAID • amount is provided"
    "#);
}

#[test]
fn items_of_a_list_of_conditions_may_end_and_start_as_items_do() {
    insta::assert_snapshot!(each(&[
        "if any condition met:\n\n  • kind is CARD.\n  • amount is provided.\n\nOptional otherwise.",
        "if any condition met:\n\n  • when kind is CARD; or\n  • if amount is provided;",
        "REQUIRED when:\n\n  • kind == CARD, or\n  • amount is provided",
        "REQUIRED when:\n\n  • kind == CARD\n  • amount is provided",
    ], says), @r#"
    if any condition met:

      • kind is CARD.
      • amount is provided.

    Optional otherwise.
      "required":{"any":[{"field":"/kind","in":["CARD"]},{"field":"/amount","present":true}]
    if any condition met:

      • when kind is CARD; or
      • if amount is provided;
      "required":{"any":[{"field":"/kind","in":["CARD"]},{"field":"/amount","present":true}]
    REQUIRED when:

      • kind == CARD, or
      • amount is provided
      "required":{"any":[{"field":"/kind","in":["CARD"]},{"field":"/amount","present":true}]
    REQUIRED when:

      • kind == CARD
      • amount is provided
      "doc":"REQUIRED when: kind == CARD; amount is provided"
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when: • kind == CARD • amount is provided"
    "#);
}

#[test]
fn a_requirement_under_a_condition_is_read_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "Required: kind is CARD",
        "REQUIREDwhen kind is CARD",
        "Must provide if kind is CARD.",
        "Cannot be empty when kind is CARD.",
        "Needed when kind is CARD.",
        "Specify this parameter only when kind is CARD.",
        "[Required] when kind is CARD.",
        "Conditionally required: kind is CARD",
        "Required - when kind is CARD",
        "Only required when kind is CARD.",
        "Required if and only if kind is CARD.",
        "Required if kind is CARD; not required if kind is RIDE",
        "OPTIONAL when kind is CARD, REQUIRED otherwise",
        "REQUIRED when kind is CARD (card).",
        "REQUIRED if amount is returned.",
    ], says), @r#"
    Required: kind is CARD
      "required":{"field":"/kind","in":["CARD"]
    REQUIREDwhen kind is CARD
      "required":{"field":"/kind","in":["CARD"]
    Must provide if kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Cannot be empty when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Needed when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Specify this parameter only when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    [Required] when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Conditionally required: kind is CARD
      "required":{"field":"/kind","in":["CARD"]
    Required - when kind is CARD
      "required":{"field":"/kind","in":["CARD"]
    Only required when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Required if and only if kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    Required if kind is CARD; not required if kind is RIDE
      "required":{"field":"/kind","in":["CARD"]
    OPTIONAL when kind is CARD, REQUIRED otherwise
      "required":{"field":"/kind","not_in":["CARD"]
    REQUIRED when kind is CARD (card).
      "required":{"field":"/kind","in":["CARD"]
    REQUIRED if amount is returned.
      "required":{"field":"/amount","present":true
    "#);
}

#[test]
fn a_condition_that_can_be_read_either_way_is_refused() {
    insta::assert_snapshot!(each(&[
        "REQUIRED when kind is CARD or RIDE and amount is provided.",
        "REQUIRED when amount is provided and kind is CARD or status is PAID.",
        "REQUIRED when kind is CARD (or RIDE).",
        "REQUIRED when (kind is CARD or status is PAID) and amount is provided.",
        "REQUIRED when kind ==CARD or ==RIDE.",
    ], says), @r#"
    REQUIRED when kind is CARD or RIDE and amount is provided.
      "doc":"REQUIRED when kind is CARD or RIDE and amount is provided."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when kind is CARD or RIDE and amount is provided"
    REQUIRED when amount is provided and kind is CARD or status is PAID.
      "doc":"REQUIRED when amount is provided and kind is CARD or status is PAID."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when amount is provided and kind is CARD or status is PAID"
    REQUIRED when kind is CARD (or RIDE).
      "doc":"REQUIRED when kind is CARD (or RIDE)."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when kind is CARD (or RIDE)"
    REQUIRED when (kind is CARD or status is PAID) and amount is provided.
      "required":{"all":[{"any":[{"field":"/kind","in":["CARD"]},{"field":"/orderStatus","in":["PAID"]}]},{"field":"/amount","present":true}]
    REQUIRED when kind ==CARD or ==RIDE.
      "required":{"any":[{"field":"/kind","in":["CARD"]},{"field":"/kind","in":["RIDE"]}]
    "#);
}

#[test]
fn when_a_field_may_be_sent_does_not_say_that_it_must() {
    insta::assert_snapshot!(each(&[
        "Only when kind is CARD.",
        "Only if kind is CARD, optional otherwise.",
        "REQUIRED only when kind is CARD.",
    ], says), @r#"
    Only when kind is CARD.
      "doc":"Only when kind is CARD."
      warning unread-rule 23:1 "Only when kind is CARD." sounds like a rule (`Only`), but no phrase reads it
    Only if kind is CARD, optional otherwise.
      "doc":"Only if kind is CARD, optional otherwise."
      warning unread-rule 23:1 "Only if kind is CARD, optional otherwise." sounds like a rule (`Only`), but no phrase reads it
    REQUIRED only when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    "#);
}

#[test]
fn a_word_of_the_sentence_is_no_value_and_other_letters_are_the_same_one() {
    insta::assert_snapshot!(each(&[
        "REQUIRED when kind is card.",
        "REQUIRED if status is used.",
        "REQUIRED if status == used.",
    ], says), @r#"
    REQUIRED when kind is card.
      "required":{"field":"/kind","in":["CARD"]
    REQUIRED if status is used.
      "unknown":["required"]
      error unread-condition 23:1 a condition tests `/orderStatus` for "used", which is listed nowhere and looks like a word of the sentence
    REQUIRED if status == used.
      "required":{"field":"/orderStatus","in":["used"]
      warning unlisted-value 23:1 the condition tests `/orderStatus` for "used", which is listed nowhere and looks like a word of the sentence
    "#);
}

#[test]
fn a_truth_value_is_read_in_any_letters() {
    insta::assert_snapshot!(each(&["REQUIRED when vip is TRUE.", "REQUIRED when vip is false."], |text| {
        read(&format!("vip\u{a0}boolean \u{a0}\n\nx\u{a0}string \u{a0}\n\n{text}"))
    }), @r#"
    REQUIRED when vip is TRUE.
      /vip "type":"boolean"
      /x "type":"string","required":{"field":"/vip","in":["true"]
    REQUIRED when vip is false.
      /vip "type":"boolean"
      /x "type":"string","required":{"field":"/vip","in":["false"]
    "#);
}

#[test]
fn a_case_is_of_the_only_field_that_lists_it() {
    insta::assert_snapshot!(each(&[
        "REQUIRED for CARD.",
        "Mandatory for CARD and RIDE.",
        "REQUIRED in CARD scenarios.",
        "REQUIRED for LORRY orders.",
        "REQUIRED for kind LORRY.",
        "REQUIRED when CARD.",
        "when CARD or RIDE.",
        "REQUIRED when updating.",
    ], says), @r#"
    REQUIRED for CARD.
      "required":{"field":"/kind","in":["CARD"]
    Mandatory for CARD and RIDE.
      "required":{"field":"/kind","in":["CARD","RIDE"]
    REQUIRED in CARD scenarios.
      "required":{"field":"/kind","in":["CARD"]
    REQUIRED for LORRY orders.
      "unknown":["required"],"doc":"REQUIRED for LORRY orders"
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "REQUIRED for LORRY orders"
    REQUIRED for kind LORRY.
      "required":{"field":"/kind","in":["LORRY"]
      warning unlisted-value 23:1 the condition tests `/kind` for "LORRY", which is none of its listed values
    REQUIRED when CARD.
      "doc":"REQUIRED when CARD."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when CARD"
    when CARD or RIDE.
      "doc":"when CARD or RIDE."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "when CARD or RIDE"
    REQUIRED when updating.
      "unknown":["required"],"doc":"REQUIRED when updating."
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "REQUIRED when updating"
    "#);
    insta::assert_snapshot!(read("mode\u{a0}string \u{a0}\n\n  • CARD: a card\n  • CASH: cash\n\nx\u{a0}string \u{a0}\n\nREQUIRED for CARD."), @r#"
    /mode "type":"string","enum":[{"value":"CARD","doc":"a card"},{"value":"CASH","doc":"cash"}]
    /x "type":"string"
    error unread-condition 28:1 `x` is required under a condition that cannot be read: "REQUIRED for CARD"
    "#);
}

#[test]
fn status_is_the_only_field_that_ends_so_where_the_page_has_no_other() {
    let of = |fields: &str| {
        let text = format!(
            "Some API\n\nPOST /api/open/some\n\nRequest parameters\n\n{fields}x\u{a0}string \u{a0}\n\nREQUIRED when status is USED.\n"
        );
        let normalized = super::page("some", &text, None, None);
        let shown = super::fields(normalized.api.as_ref().unwrap(), crate::side::Side::Request);
        [shown.lines().last().unwrap_or_default(), &super::findings(&normalized, &text)].join("\n")
    };
    insta::assert_snapshot!(of("ticketStatus\u{a0}string \u{a0}\n\n  • USED: gone\n  • OPEN: not yet\n\n"), @r#"/x "type":"string","required":{"field":"/ticketStatus","in":["USED"]"#);
    insta::assert_snapshot!(of("ticketStatus\u{a0}string \u{a0}\n\nOf it.\n\npayStatus\u{a0}string \u{a0}\n\nOf it.\n\n"), @r#"
    /x "type":"string","unknown":["required"]
    note lost-fact 15:1 nothing tells whether `x` is required
    error unresolved-field 17:15 no field is called "status"
    "#);
}
