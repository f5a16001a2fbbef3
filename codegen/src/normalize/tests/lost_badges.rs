//! Sentences whose badge a capture has lost: what is left of "REQUIRED for …".

use super::guard::each;
use super::phrases::says;

#[test]
fn a_small_sentence_behind_another_that_says_when_is_told() {
    insta::assert_snapshot!(each(&[
        "A ticket.\n\nfor LINE_UP.",
        "A ticket.\n\nin the first notification.",
        "A ticket.\n\nwhile status is PAID.",
        "for people to read.",
        "A time.\n\nin milliseconds.",
    ], says), @r#"
    A ticket.

    for LINE_UP.
      "doc":"A ticket.\nfor LINE_UP."
      warning unread-rule 25:1 "for LINE_UP." sounds like a rule (`for`), but no phrase reads it
    A ticket.

    in the first notification.
      "doc":"A ticket.\nin the first notification."
      warning unread-rule 25:1 "in the first notification." sounds like a rule (`in`), but no phrase reads it
    A ticket.

    while status is PAID.
      "doc":"A ticket.\nwhile status is PAID."
      warning unread-rule 25:1 "while status is PAID." sounds like a rule (`while`), but no phrase reads it
    for people to read.
      "doc":"for people to read."
    A time.

    in milliseconds.
      "doc":"A time.\nin milliseconds."
      warning unread-rule 25:1 `x` is a time in milliseconds, and a string; nothing comes of the sentence
    "#);
}

#[test]
fn other_words_for_when_open_a_condition_too() {
    insta::assert_snapshot!(each(&[
        "A ticket.\n\nin case status is PAID.",
        "A ticket.\n\nas long as kind is CARD, optional otherwise.",
        "A ticket.\n\nprovided that amount is provided.",
        "A ticket.\n\nin case the moon is full.",
        "A ticket.\n\nwhenever the moon is full.",
    ], says), @r#"
    A ticket.

    in case status is PAID.
      "required":{"field":"/orderStatus","in":["PAID"]},"doc":"A ticket."
    A ticket.

    as long as kind is CARD, optional otherwise.
      "required":{"field":"/kind","in":["CARD"]},"doc":"A ticket."
    A ticket.

    provided that amount is provided.
      "required":{"field":"/amount","present":true},"doc":"A ticket."
    A ticket.

    in case the moon is full.
      "unknown":["required"],"doc":"A ticket.\nin case the moon is full."
      warning unread-condition 25:1 whether `x` is required is told by nothing in a message: "in case the moon is full."
    A ticket.

    whenever the moon is full.
      "unknown":["required"],"doc":"A ticket.\nwhenever the moon is full."
      warning unread-condition 25:1 whether `x` is required is told by nothing in a message: "whenever the moon is full"
    "#);
}

#[test]
fn what_stands_in_brackets_behind_a_condition_belongs_to_it() {
    insta::assert_snapshot!(each(&[
        "A ticket.\n\nwhen kind is\nCARD\n(but for gifts).",
        "A ticket.\n\nwhen kind is\nCARD\n(a card).",
    ], says), @r#"
    A ticket.

    when kind is
    CARD
    (but for gifts).
      "doc":"A ticket.\nwhen kind is CARD (but for gifts)."
      note mended-text 25:1 3 lines were read as one, from `when kind is` on
      error unread-condition 25:1 `x` is required under a condition that cannot be read: "when kind is CARD (but for gifts)"
    A ticket.

    when kind is
    CARD
    (a card).
      "required":{"field":"/kind","in":["CARD"]},"doc":"A ticket."
      note mended-text 25:1 3 lines were read as one, from `when kind is` on
    "#);
}

#[test]
fn a_small_sentence_that_opens_as_the_rest_of_a_condition_does_is_told() {
    insta::assert_snapshot!(each(&[
        "A ticket.\n\nwhenever\nkind\nis CARD.",
        "A ticket.\n\ngiven kind is CARD.",
        "A ticket.\n\nkind is CARD.",
        "A ticket.\n\none of amount and kind.",
        "A ticket.\n\ndepending on kind.",
        "A ticket.\n\ne.g. the first.",
    ], says), @r#"
    A ticket.

    whenever
    kind
    is CARD.
      "doc":"A ticket.\nwhenever kind is CARD."
      note mended-text 25:1 3 lines were read as one, from `whenever` on
      error unread-condition 25:1 `x` is required under a condition that cannot be read: "whenever kind is CARD"
    A ticket.

    given kind is CARD.
      "doc":"A ticket.\ngiven kind is CARD."
      warning unread-rule 25:1 "given kind is CARD." sounds like a rule (`given`), but no phrase reads it
    A ticket.

    kind is CARD.
      "doc":"A ticket.\nkind is CARD."
      warning unread-rule 25:1 "kind is CARD." sounds like a rule (`kind`), but no phrase reads it
    A ticket.

    one of amount and kind.
      "doc":"A ticket.\none of amount and kind."
      warning unread-rule 25:1 "one of amount and kind." sounds like a rule (`one`), but no phrase reads it
    A ticket.

    depending on kind.
      "doc":"A ticket.\ndepending on kind."
      warning unread-rule 25:1 "depending on kind." sounds like a rule (`depending`), but no phrase reads it
    A ticket.

    e.g. the first.
      "doc":"A ticket.\ne.g. the first."
    "#);
}

/// What becomes of an optional field that says this on a page in layout P.
pub(super) fn in_layout_p(text: &str) -> String {
    let page = format!(
        "A page\nUse it to test.\nRequest parameters\nx string\n{text}\nResponse parameters\nResult/Error codes\nCode | Value | Message |\n---|---|---|\nSUCCESS | S | Done. |\n"
    );
    let read = super::page("p.base", &page, None, None);
    let found = super::findings(&read, &page);
    let of_field = found.lines().filter(|line| !line.contains("no-path") && !line.contains("lost-fact"));
    let fields = super::fields(&read.api.unwrap(), crate::side::Side::Request);
    [fields.as_str()].into_iter().chain(of_field).collect::<Vec<_>>().join("\n")
}

#[test]
fn behind_a_sentence_of_layout_p_any_small_word_may_have_lost_its_badge() {
    insta::assert_snapshot!(each(&[
        "A ticket.\nfor gifts.",
        "A ticket.\nand unique for each order.",
        "A ticket.\nupon request when needed.",
        "A ticket.\ne.g. the first.",
        "a ticket.\nshown to users.",
    ], in_layout_p), @r#"
    A ticket.
    for gifts.
      /x "type":"string","unknown":["required"],"doc":"A ticket.\nfor gifts."
      warning no-fields 7:1 `Response parameters` announces fields, but none was read below it
      warning unread-rule 6:1 "for gifts." sounds like a rule (`for`), but no phrase reads it
    A ticket.
    and unique for each order.
      /x "type":"string","unknown":["required"],"doc":"A ticket.\nand unique for each order."
      warning no-fields 7:1 `Response parameters` announces fields, but none was read below it
      warning unread-rule 6:1 "and unique for each order." sounds like a rule (`and`), but no phrase reads it
    A ticket.
    upon request when needed.
      /x "type":"string","unknown":["required"],"doc":"A ticket.\nupon request when needed."
      warning no-fields 7:1 `Response parameters` announces fields, but none was read below it
      warning unread-rule 6:1 "upon request when needed." sounds like a rule (`when`), but no phrase reads it
    A ticket.
    e.g. the first.
      /x "type":"string","doc":"A ticket.\ne.g. the first."
      warning no-fields 7:1 `Response parameters` announces fields, but none was read below it
    a ticket.
    shown to users.
      /x "type":"string","doc":"a ticket.\nshown to users."
      warning no-fields 7:1 `Response parameters` announces fields, but none was read below it
    "#);
}

#[test]
fn a_condition_alone_has_lost_its_badge() {
    insta::assert_snapshot!(in_layout_p("in PAID status."), @r#"
    /x "type":"string","unknown":["required"],"doc":"in PAID status."
    warning no-fields 6:1 `Response parameters` announces fields, but none was read below it
    warning unread-rule 5:1 "in PAID status." sounds like a rule (`in`), but no phrase reads it
    "#);
    insta::assert_snapshot!(each(&["Serialized JSON of the cups.", "A JSON array string."], says), @r#"
    Serialized JSON of the cups.
      "doc":"Serialized JSON of the cups."
      warning unread-rule 23:1 "Serialized JSON of the cups." sounds like a rule (`Serialized`), but no phrase reads it
    A JSON array string.
      "doc":"A JSON array string."
      warning unread-rule 23:1 "A JSON array string." sounds like a rule (`JSON array`), but no phrase reads it
    "#);
}
