//! Conditions in the words that people speak: what belongs to something, fields that the capture does not list, and nouns
//! that are no fields at all.

use super::guard::each;
use super::page;
use super::phrases::says;

/// What is required of each field of a page, and what is told beside it. Children are marked by the path that they head.
fn required(fields: &str) -> String {
    let text = format!(
        "Demo\n\nPOST /api/open/demo\n\nRequest parameters\n{fields}\nResponse parameters\nresult Result REQUIRED\nThe result.\n"
    );
    let read = page("demo.base", &text, None, None);
    let fields = read.api.iter().flat_map(|api| api.request.walk()).filter(|(at, _)| at.as_str().starts_with("/x"));
    let fields = fields.map(|(at, field)| {
        format!("{at}: {} {:?}", serde_json::to_string(&field.required).unwrap_or_default(), field.unknown)
    });
    let told = read.diagnostics.iter().filter(|found| found.severity != crate::diagnostic::Severity::Note);
    let told = told.filter(|found| found.place.as_deref() != Some("/results"));
    let told = told.map(|found| format!("{} {} {}", found.severity, found.code, found.message));
    fields.chain(told).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_belongs_to_something_is_found_in_it_or_under_both_names() {
    let fields = "orderStatus string\nThe status.\n  • NEW: made\n  • PAID: paid\n\nx string\nREQUIRED when the status of the order is PAID.\n";
    insta::assert_snapshot!(required(fields), @r#"
    /x: {"field":"/orderStatus","in":["PAID"]} []
    "#);
    insta::assert_snapshot!(each(&[
        "REQUIRED when the value of kind is CARD.",
        "REQUIRED when the colour of the shop is RED.",
    ], says), @r#"
    REQUIRED when the value of kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    REQUIRED when the colour of the shop is RED.
      "unknown":["required"],"doc":"REQUIRED when the colour of the shop is RED"
      note lost-fact 21:1 nothing tells whether `x` is required
      warning unresolved-field 23:19 no field is called "colour of the shop"
    "#);
}

#[test]
fn a_field_that_the_capture_does_not_list_leaves_the_requirement_unknown() {
    let fields =
        "paymentMethod object  REQUIRED\nHow it is paid.\nx string\nREQUIRED when paymentMethodType is CARD.\n";
    insta::assert_snapshot!(required(fields), @r#"
    /x: null [Required]
    warning unresolved-field no field is called "paymentMethodType"
    "#);
}

#[test]
fn a_slip_in_a_fields_name_is_an_error_and_a_noun_is_none() {
    insta::assert_snapshot!(each(&[
        "REQUIRED when knd is CARD.",
        "Specify this parameter when the card issuing bank is in Korea.",
        "Specify this parameter when all the following conditions are met:\n\n  • The card issuing bank is in Korea.\n  • The card is a personal card.",
    ], says), @r#"
    REQUIRED when knd is CARD.
      "unknown":["required"]
      note lost-fact 21:1 nothing tells whether `x` is required
      error unresolved-field 23:15 no field is called "knd"
    Specify this parameter when the card issuing bank is in Korea.
      "unknown":["required"],"doc":"Specify this parameter when the card issuing bank is in Korea"
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "Specify this parameter when the card issuing bank is in Korea"
    Specify this parameter when all the following conditions are met:

      • The card issuing bank is in Korea.
      • The card is a personal card.
      "unknown":["required"],"doc":"Specify this parameter when all the following conditions are met: The card issuing bank is in Korea\n- The card is a personal card."
      warning unread-condition 23:24 whether `x` is required is told by nothing in a message: "when all the following conditions are met: • The card issuing bank is in Korea"
    "#);
}

#[test]
fn only_in_front_of_required_is_part_of_the_rule() {
    insta::assert_snapshot!(each(&[
        "Note: This field is only required when kind is CARD.",
        "It is only required for CARD.",
    ], says), @r#"
    Note: This field is only required when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]
    It is only required for CARD.
      "required":{"field":"/kind","in":["CARD"]
    "#);
}

#[test]
fn what_is_required_can_be_another_thing_than_the_field() {
    insta::assert_snapshot!(each(&[
        "Evidence. A compressed folder is required when kind is CARD.",
        "The x is required when kind is CARD.",
        "amount is required when kind is CARD.",
        "Required: the name of the street.",
    ], says), @r#"
    Evidence. A compressed folder is required when kind is CARD.
      "unknown":["required"],"doc":"Evidence. A compressed folder is required when kind is CARD."
      note lost-fact 21:1 nothing tells whether `x` is required
      warning unread-rule 23:11 `folder` may narrow the rule (`required-when`) in "A compressed folder is required when kind is CARD.", so that it is not taken
    The x is required when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]},"doc":"The x is required when kind is CARD."
    amount is required when kind is CARD.
      "doc":"amount is required when kind is CARD."
      warning unread-rule 23:1 `amount` may narrow the rule (`required-when`) in "amount is required when kind is CARD.", so that it is not taken
    Required: the name of the street.
      "required":true,"doc":"Required: the name of the street."
    "#);
}

#[test]
fn of_two_fields_of_one_name_the_sample_tells_which_is_meant() {
    let text = "Demo\n\nPOST /api/open/demo\n\nRequest parameters\n\nName | Description | Type | Sample |\ntype | Type of it. | String | \"A1\" |\nbuyer | Who buys. | Buyer | |\n\nBuyer\n\nName | Description | Type | Sample |\ntype | Type of the buyer. | String | \"P1\" |\nvip | when type is A1 | String | \"Y\" |\nrank | when type is P1 | String | \"Y\" |\n\nResponse parameters\n\nName | Description | Type | Sample |\nresult | The result. | Result | |\n";
    let read = page("demo.base", text, None, None);
    let fields = read.api.iter().flat_map(|api| api.request.walk());
    let required: Vec<String> = fields
        .filter_map(|(at, field)| Some(format!("{at}: {}", serde_json::to_string(field.required.as_ref()?).ok()?)))
        .collect();
    insta::assert_snapshot!(required.join("\n"), @r#"
    /buyer/vip: {"field":"/type","in":["A1"]}
    /buyer/rank: {"field":"/buyer/type","in":["P1"]}
    "#);
}
