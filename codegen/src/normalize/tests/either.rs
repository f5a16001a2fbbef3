//! Either-or as authors write it, and what is required without a condition.

use super::guard::each;
use super::phrases::{read, says};

#[test]
fn one_of_several_fields_is_required_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "to provide any one of kind, amount and x.",
        "to provide one or more of kind, amount.",
        "REQUIRED at least one: kind, amount.",
        "REQUIRED either kind or amount.",
        "kind or amount is required.",
        "kind, amount or both must be provided.",
        "Any of kind, amount, x is required.",
        "At least one of the following is required: kind, amount",
        "You must provide either kind or amount.",
        "REQUIRED to provide either the kind word or amount.",
    ], says), @r#"
    to provide any one of kind, amount and x.
      
      rule {"any_of":["/kind","/amount","/x"]}
    to provide one or more of kind, amount.
      
      rule {"any_of":["/kind","/amount"]}
    REQUIRED at least one: kind, amount.
      
      rule {"any_of":["/kind","/amount"]}
    REQUIRED either kind or amount.
      
      rule {"any_of":["/kind","/amount"]}
    kind or amount is required.
      
      rule {"any_of":["/kind","/amount"]}
    kind, amount or both must be provided.
      
      rule {"any_of":["/kind","/amount"]}
    Any of kind, amount, x is required.
      
      rule {"any_of":["/kind","/amount","/x"]}
    At least one of the following is required: kind, amount
      
      rule {"any_of":["/kind","/amount"]}
    You must provide either kind or amount.
      
      rule {"any_of":["/kind","/amount"]}
    REQUIRED to provide either the kind word or amount.
      "doc":"REQUIRED to provide either the kind word or amount."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED to provide either the kind word or amount"
    "#);
}

#[test]
fn that_both_may_not_be_sent_is_told_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "Either x or kind is required, not both.",
        "Either x or kind must be provided (not both).",
        "Provide either x or kind, but not both.",
        "x or kind is required, but not both.",
        "REQUIRED to provide exactly one of x and kind.",
        "Provide only one of x or kind.",
    ], says), @r#"
    Either x or kind is required, not both.
      "doc":"Either x or kind is required, not both."
      rule {"any_of":["/kind","/x"]}
      warning unread-rule 23:1 "Either x or kind is required, not both" is read as at least one of them; that both may not be sent is not
    Either x or kind must be provided (not both).
      "doc":"Either x or kind must be provided (not both)."
      rule {"any_of":["/kind","/x"]}
      warning unread-rule 23:1 "Either x or kind must be provided (not both)" is read as at least one of them; that both may not be sent is not
    Provide either x or kind, but not both.
      "doc":"Provide either x or kind, but not both."
      rule {"any_of":["/kind","/x"]}
      warning unread-rule 23:1 "Provide either x or kind, but not both" is read as at least one of them; that both may not be sent is not
    x or kind is required, but not both.
      "doc":"x or kind is required, but not both."
      rule {"any_of":["/kind","/x"]}
      warning unread-rule 23:1 "x or kind is required, but not both" is read as at least one of them; that both may not be sent is not
    REQUIRED to provide exactly one of x and kind.
      "doc":"REQUIRED to provide exactly one of x and kind."
      rule {"any_of":["/kind","/x"]}
      warning unread-rule 23:1 "REQUIRED to provide exactly one of x and kind" is read as at least one of them; that both may not be sent is not
    Provide only one of x or kind.
      "doc":"Provide only one of x or kind."
      rule {"any_of":["/kind","/x"]}
      warning unread-rule 23:1 "Provide only one of x or kind" is read as at least one of them; that both may not be sent is not
    "#);
}

#[test]
fn always_required_is_required_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "Always required.",
        "Required in all cases.",
        "Required for all requests.",
        "Must always be provided.",
        "This field must be provided.",
    ], says), @r#"
    Always required.
      "required":true
    Required in all cases.
      "required":true
    Required for all requests.
      "required":true
    Must always be provided.
      "required":true
    This field must be provided.
      "required":true
    "#);
}

#[test]
fn a_misspelt_badge_in_front_of_a_condition_is_an_error() {
    insta::assert_snapshot!(each(&[
        "REQURIED when kind is CARD",
        "Madatory when kind is CARD",
    ], says), @r#"
    REQURIED when kind is CARD
      "doc":"REQURIED when kind is CARD"
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQURIED when kind is CARD"
    Madatory when kind is CARD
      "doc":"Madatory when kind is CARD"
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "Madatory when kind is CARD"
    "#);
}

#[test]
fn keys_without_anything_that_tells_their_type_have_none() {
    insta::assert_snapshot!(read("x\u{a0}object \u{a0}\n\nIts names, key must be zh_HK or en_US."), @r#"
    /x "type":"object","doc":"Its names."
    /x/zh_HK "unknown":["type"]
    /x/en_US "unknown":["type"]
    note lost-fact 21:1 nothing tells the type of `zh_HK`
    note lost-fact 21:1 nothing tells the type of `en_US`
    "#);
}

#[test]
fn names_that_a_capture_has_glued_to_the_word_between_them_are_parted() {
    insta::assert_snapshot!(each(&[
        "to provide either amountorkind.",
        "to provide either\namount\norkind\n.",
        "REQUIRED to provide either amountor kind.",
        "Colour or border, foramount and standor.",
    ], says), @r#"
    to provide either amountorkind.
      
      rule {"any_of":["/kind","/amount"]}
      note mended-text 23:19 `amountorkind` was read as several words, of which `or` is one
    to provide either
    amount
    orkind
    .
      
      rule {"any_of":["/kind","/amount"]}
      note mended-text 23:1 4 lines were read as one, from `to provide either` on
      note mended-text 25:1 `orkind` was read as several words, of which `or` is one
    REQUIRED to provide either amountor kind.
      
      rule {"any_of":["/kind","/amount"]}
      note mended-text 23:28 `amountor` was read as several words, of which `or` is one
    Colour or border, foramount and standor.
      "doc":"Colour or border, foramount and standor."
    "#);
}

#[test]
fn one_of_named_keys_must_have_a_value() {
    insta::assert_snapshot!(each(&[
        "For keys 「amount」 & 「kind」, one of them must have content",
        "For keys 「amount」 & 「kind」， at least one of them must be provided.",
        "Between amount and kind, one of them is required.",
    ], says), @r#"
    For keys 「amount」 & 「kind」, one of them must have content
      
      rule {"any_of":["/kind","/amount"]}
    For keys 「amount」 & 「kind」， at least one of them must be provided.
      
      rule {"any_of":["/kind","/amount"]}
    Between amount and kind, one of them is required.
      
      rule {"any_of":["/kind","/amount"]}
    "#);
}

#[test]
fn a_choice_between_fields_in_few_words_is_read() {
    insta::assert_snapshot!(each(&[
        "At least one of amount and x needs to be passed",
        "Either of amount and x needs to be provided.",
        "Either amount or x.",
        "Send amount or x.",
        "Send stamps or coins.",
        "Exactly one of amount and x has to be sent.",
    ], says), @r#"
    At least one of amount and x needs to be passed
      
      rule {"any_of":["/amount","/x"]}
    Either of amount and x needs to be provided.
      
      rule {"any_of":["/amount","/x"]}
    Either amount or x.
      "doc":"Either amount or x."
      warning unread-rule 23:1 "Either amount or x." sounds like a rule (`Either`), but no phrase reads it
    Send amount or x.
      
      rule {"any_of":["/amount","/x"]}
    Send stamps or coins.
      "doc":"Send stamps or coins."
      warning unread-rule 23:1 "Send stamps or coins." tells a choice, but not between fields of the page; nothing comes of the sentence
    Exactly one of amount and x has to be sent.
      "doc":"Exactly one of amount and x has to be sent."
      rule {"any_of":["/amount","/x"]}
      warning unread-rule 23:1 "Exactly one of amount and x has to be sent" is read as at least one of them; that both may not be sent is not
    "#);
}

#[test]
fn a_sentence_that_depends_on_another_field_is_told() {
    let rows = |text: &str| read(&format!("x\u{a0}string \u{a0}\n\n{text}\n\nopenId\u{a0}string \u{a0}\n\nAn ID."));
    insta::assert_snapshot!(rows("Alternative to openId."), @r#"
    /x "type":"string","doc":"Alternative to openId."
    /openId "type":"string","doc":"An ID."
    warning unread-rule 23:1 "Alternative to openId." sounds like a rule (`Alternative`), but no phrase reads it
    "#);
    insta::assert_snapshot!(rows("Sent together with openId."), @r#"
    /x "type":"string","doc":"Sent together with openId."
    /openId "type":"string","doc":"An ID."
    warning unread-rule 23:1 "Sent together with openId." sounds like a rule (`together`), but no phrase reads it
    "#);
    insta::assert_snapshot!(rows("ID of it without a relation to anything, see openId."), @r#"
    /x "type":"string","doc":"ID of it without a relation to anything, see openId."
    /openId "type":"string","doc":"An ID."
    warning unread-rule 23:1 "ID of it without a relation to anything, see openId." sounds like a rule (`without`), but no phrase reads it
    "#);
    insta::assert_snapshot!(rows("Either payId or openId.\n\npayId\u{a0}string \u{a0}\n\nAn ID."), @r#"
    /x "type":"string"
    /payId "type":"string","doc":"An ID."
    /openId "type":"string","doc":"An ID."
    rule {"any_of":["/payId","/openId"]}
    "#);
    insta::assert_snapshot!(rows("ID that belongs to openId."), @r#"
    /x "type":"string","doc":"ID that belongs to openId."
    /openId "type":"string","doc":"An ID."
    "#);
    insta::assert_snapshot!(rows("ID of it, or of its parts."), @r#"
    /x "type":"string","doc":"ID of it, or of its parts."
    /openId "type":"string","doc":"An ID."
    "#);
}
