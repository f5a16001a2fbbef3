//! Words that rules are made of in sentences that are none: nothing is told.

use super::guard::each;
use super::phrases::{read, says};

#[test]
fn what_is_no_rule_is_not_told() {
    insta::assert_snapshot!(each(&[
        "For example, if it is new, the period is two months.",
        "Indicates if it is new.",
        "Specify this parameter if you want to choose a shop.",
        "Opens in the default browser.",
        "A one-to-one correspondence between them exists.",
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
    A one-to-one correspondence between them exists.
      "doc":"A one-to-one correspondence between them exists."
    The same is returned for a final status of S or F.
      "doc":"The same is returned for a final status of S or F."
    The default value is 14 minutes after it is sent.
      "doc":"The default value is 14 minutes after it is sent."
    "#);
}

#[test]
fn words_that_make_no_rule_of_their_sentence_are_not_told() {
    insta::assert_snapshot!(each(&[
        "Timestamp when the user passes the gate.",
        "Whether joined, true if the user has joined before.",
        "Minimum spending of the shop.",
        "Time to send it, at once if not provided.",
        "Time when kind is CARD.",
        "Minimum spending 100.",
        "Maximum of two tickets.",
        "HKD if not provided.",
        "Send it when the user pays.",
    ], says), @r#"
    Timestamp when the user passes the gate.
      "doc":"Timestamp when the user passes the gate."
    Whether joined, true if the user has joined before.
      "doc":"Whether joined, true if the user has joined before."
    Minimum spending of the shop.
      "doc":"Minimum spending of the shop."
    Time to send it, at once if not provided.
      "doc":"Time to send it, at once if not provided."
    Time when kind is CARD.
      "doc":"Time when kind is CARD."
      warning unread-rule 23:1 "Time when kind is CARD." sounds like a rule (`when`), but no phrase reads it
    Minimum spending 100.
      "doc":"Minimum spending 100."
      warning unread-rule 23:1 "Minimum spending 100." sounds like a rule (`Minimum`), but no phrase reads it
    Maximum of two tickets.
      "doc":"Maximum of two tickets."
      warning unread-rule 23:1 "Maximum of two tickets." sounds like a rule (`Maximum`), but no phrase reads it
    HKD if not provided.
      "default":"HKD","doc":"HKD if not provided."
    Send it when the user pays.
      "doc":"Send it when the user pays."
      warning unread-rule 23:1 "Send it when the user pays." sounds like a rule (`when`), but no phrase reads it
    "#);
}

#[test]
fn what_is_done_with_a_thing_and_what_it_is_for_is_no_rule() {
    insta::assert_snapshot!(each(&[
        "Picture opened when guests touch the card.",
        "Address to go to if the order is over.",
        "Family name, if any.",
        "Ask us if you have any question.",
        "Reserved field.",
        "For internal use only.",
        "Shown when kind is CARD, at most 10 characters.",
        "Reserved values: 1, 2.",
        "Reserved for VIP.",
        "REQUIRED if any.",
        "HKD for display only.",
    ], says), @r#"
    Picture opened when guests touch the card.
      "doc":"Picture opened when guests touch the card."
    Address to go to if the order is over.
      "doc":"Address to go to if the order is over."
    Family name, if any.
      "doc":"Family name, if any."
    Ask us if you have any question.
      "doc":"Ask us if you have any question."
    Reserved field.
      "doc":"Reserved field."
    For internal use only.
      "doc":"For internal use only."
    Shown when kind is CARD, at most 10 characters.
      "max_length":10,"doc":"Shown when kind is CARD."
    Reserved values: 1, 2.
      "doc":"Reserved values: 1, 2."
      warning unread-rule 23:1 "Reserved values: 1, 2." sounds like a rule (`Reserved`), but no phrase reads it
    Reserved for VIP.
      "doc":"Reserved for VIP."
      warning unread-rule 23:1 "Reserved for VIP." sounds like a rule (`Reserved`), but no phrase reads it
    REQUIRED if any.
      "unknown":["required"],"doc":"REQUIRED if any."
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "REQUIRED if any"
    HKD for display only.
      "doc":"HKD for display only."
      warning unread-rule 23:1 "HKD for display only." sounds like a rule (`only`), but no phrase reads it
    "#);
}

#[test]
fn what_is_measured_is_no_money() {
    insta::assert_snapshot!(read("longitude\u{a0}number \u{a0}\n\nWhere it is, such as 114.17."), @r#"/longitude "type":"number","doc":"Where it is, such as 114.17.""#);
    insta::assert_snapshot!(read("w\u{a0}number \u{a0}\n\nWeight in kg, such as 0.50."), @r#"/w "type":"number","doc":"Weight in kg, such as 0.50.""#);
}

#[test]
fn an_article_is_no_value_beside_a_default() {
    insta::assert_snapshot!(says("A 3-letter currency code, HKD by default."), @r#""pattern":"^[A-Z]{3}$","format":"currency","default":"HKD","doc":"A 3-letter currency code, HKD by default.""#);
}
