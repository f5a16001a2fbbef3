//! What kind of value a sentence tells of; notes beside rules; either-or.

use super::guard::each;
use super::phrases::{number_says, read, says};

#[test]
fn so_many_digits_and_codes_of_places_are_patterns() {
    insta::assert_snapshot!(each(&[
        "A 6-digit code.",
        "PIN, four digits.",
        "4 to 6 digits",
        "4 or 8 digits",
        "Last 4 digits of the card.",
        "ID, 2 letters and 6 digits.",
        "A 6-digit hexadecimal colour.",
        "For rides, a 6-digit code.",
        "Two-letter ISO 3166 country code.",
        "3-letter IATA airport code",
    ], says), @r#"
    A 6-digit code.
      "pattern":"^[0-9]{6}$","doc":"A 6-digit code."
    PIN, four digits.
      "pattern":"^[0-9]{4}$","doc":"PIN, four digits."
    4 to 6 digits
      "pattern":"^[0-9]{4,6}$","doc":"4 to 6 digits"
    4 or 8 digits
      "doc":"4 or 8 digits"
      warning unread-rule 23:1 "4 or 8 digits" sounds like a rule (`digits`), but no phrase reads it
    Last 4 digits of the card.
      "doc":"Last 4 digits of the card."
      warning unread-rule 23:1 "Last 4 digits of the card." sounds like a rule (`digits`), but no phrase reads it
    ID, 2 letters and 6 digits.
      "doc":"ID, 2 letters and 6 digits."
      warning unread-rule 23:1 "ID, 2 letters and 6 digits." sounds like a rule (`letters`), but no phrase reads it
    A 6-digit hexadecimal colour.
      "doc":"A 6-digit hexadecimal colour."
      warning unread-rule 23:1 "A 6-digit hexadecimal colour." sounds like a rule (`6-digit`), but no phrase reads it
    For rides, a 6-digit code.
      "doc":"For rides, a 6-digit code."
      warning unread-rule 23:1 `For` may narrow the rule (`digits`) in "For rides, a 6-digit code.", so that it is not taken
    Two-letter ISO 3166 country code.
      "pattern":"^[A-Z]{2}$","doc":"Two-letter ISO 3166 country code."
    3-letter IATA airport code
      "pattern":"^[A-Z]{3}$","doc":"3-letter IATA airport code"
    "#);
}

#[test]
fn numbers_are_whole_only_where_the_sentence_is_about_them() {
    insta::assert_snapshot!(each(&[
        "Purchase quantity per guest.",
        "Unit cost, multiplied by quantity.",
        "Number of laps, e.g. 1.5",
        "Gap between both in milliseconds.",
        "Timestamp in microseconds",
    ], number_says), @r#"
    Purchase quantity per guest.
      "type":"integer","doc":"Purchase quantity per guest."
    Unit cost, multiplied by quantity.
      "type":"number","doc":"Unit cost, multiplied by quantity."
      warning money-as-number 21:1 "x" is a plain number, and its description sounds like money ("cost")
    Number of laps, e.g. 1.5
      "type":"number","doc":"Number of laps, e.g. 1.5"
    Gap between both in milliseconds.
      "type":"integer","doc":"Gap between both in milliseconds."
    Timestamp in microseconds
      "type":"number","doc":"Timestamp in microseconds"
    "#);
    insta::assert_snapshot!(each(&[
        "Total in cents, may be negative.",
        "Total in cents, cannot be negative.",
        "Symbol of the ISO 4217 currency.",
        "When it rained, ISO 8601.",
    ], says), @r#"
    Total in cents, may be negative.
      "pattern":"^-?[0-9]+$","format":"cents","doc":"Total in cents, may be negative."
      warning unread-rule 23:1 "Total in cents, may be negative." sounds like a rule (`negative`), but no phrase reads it
    Total in cents, cannot be negative.
      "pattern":"^[0-9]+$","format":"cents","doc":"Total in cents, cannot be negative."
      warning limit-without-meaning 23:17 a limit on `x` is dropped: `min` says nothing about a string
    Symbol of the ISO 4217 currency.
      "doc":"Symbol of the ISO 4217 currency."
      warning unread-rule 23:1 "Symbol of the ISO 4217 currency." sounds like a rule (`ISO 4217`), but no phrase reads it
    When it rained, ISO 8601.
      "format":"date-time","doc":"When it rained, ISO 8601."
      warning unread-rule 23:1 "When it rained, ISO 8601." sounds like a rule (`When`), but no phrase reads it
    "#);
}

#[test]
fn a_note_ends_where_a_rule_starts() {
    insta::assert_snapshot!(each(&[
        "Should be unique, maximum 64 characters.",
        "Must be consistent and no more than 32 characters.",
        "Must be unique, required when kind is CARD.",
        "Only effective when kind == CARD, required when kind is RIDE.",
        "Suggested maximum length 20.",
        "Each label has at most 10 characters.",
    ], says), @r#"
    Should be unique, maximum 64 characters.
      "max_length":64,"doc":"Should be unique."
    Must be consistent and no more than 32 characters.
      "max_length":32,"doc":"Must be consistent."
    Must be unique, required when kind is CARD.
      "required":{"field":"/kind","in":["CARD"]},"doc":"Must be unique."
    Only effective when kind == CARD, required when kind is RIDE.
      "required":{"field":"/kind","in":["RIDE"]},"doc":"Only effective when kind == CARD."
    Suggested maximum length 20.
      "doc":"Suggested maximum length 20."
      warning unread-rule 23:1 `Suggested` may narrow the rule (`max-length`) in "Suggested maximum length 20.", so that it is not taken
    Each label has at most 10 characters.
      "doc":"Each label has at most 10 characters."
      warning unread-rule 23:1 "Each label has at most 10 characters" is said of each part, and `x` is one; nothing comes of the sentence
    "#);
}

#[test]
fn one_of_several_is_not_required_besides() {
    insta::assert_snapshot!(read("x\u{a0}string \u{a0}REQUIRED\n\nto provide either one x or kind."), @r#"
    /x "type":"string"
    rule {"any_of":["/kind","/x"]}
    warning requirement-conflict 23:1 `x` is marked as required, and the page says "to provide either one x or kind"; the mark is read as part of that
    "#);
}

#[test]
fn either_or_in_every_wording() {
    insta::assert_snapshot!(each(&[
        "x and kind cannot both be empty.",
        "x or kind must not be empty at the same time",
        "Choose one from x and kind.",
        "to provide x or kind",
        "to provide both x and kind",
        "Exactly one of x and kind must be provided.",
        "Choose one of GOLD or SILVER.",
    ], says), @r#"
    x and kind cannot both be empty.
      
      rule {"any_of":["/kind","/x"]}
    x or kind must not be empty at the same time
      
      rule {"any_of":["/kind","/x"]}
    Choose one from x and kind.
      
      rule {"any_of":["/kind","/x"]}
    to provide x or kind
      
      rule {"any_of":["/kind","/x"]}
    to provide both x and kind
      "doc":"to provide both x and kind"
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "to provide both x and kind"
    Exactly one of x and kind must be provided.
      "doc":"Exactly one of x and kind must be provided."
      rule {"any_of":["/kind","/x"]}
      warning unread-rule 23:1 "Exactly one of x and kind must be provided" is read as at least one of them; that both may not be sent is not
    Choose one of GOLD or SILVER.
      "enum":[{"value":"GOLD"},{"value":"SILVER"}],"doc":"Choose one of GOLD or SILVER."
      warning unread-rule 23:1 "Choose one of GOLD or SILVER." sounds like a rule (`Choose one`), but no phrase reads it
    "#);
}

#[test]
fn the_form_of_a_date_or_a_time_is_a_pattern() {
    insta::assert_snapshot!(each(&[
        "The day in yyyy-MM-dd.",
        "Day of the visit (YYYY/MM/DD)",
        "Format: yyyy-MM-dd HH:mm:ss",
        "Last day of the card in MMyy.",
        "Open, HH:mm-HH:mm",
        "The day in the format of yyyyMMdd, e.g. 20240102.",
        "Seen at yyyy-MM-ddTHH:mm:ssXXX.",
        "The day in yyyy-MM-dd or yyyy-MM.",
        "If kind is CARD, the day in yyyy-MM-dd.",
        "Width in mm.",
        "Day, format \"yyyy-MM-dd\".",
        "The last day of the amount in the format of yyyyMMdd.",
        "The ISO-8601 datetime, yyyy-MM-dd HH:mm.",
    ], says), @r#"
    The day in yyyy-MM-dd.
      "pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","doc":"The day in yyyy-MM-dd."
    Day of the visit (YYYY/MM/DD)
      "pattern":"^[0-9]{4}\\/[0-9]{2}\\/[0-9]{2}$","doc":"Day of the visit (YYYY/MM/DD)"
    Format: yyyy-MM-dd HH:mm:ss
      "pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$","doc":"Format: yyyy-MM-dd HH:mm:ss"
    Last day of the card in MMyy.
      "pattern":"^[0-9]{4}$","doc":"Last day of the card in MMyy."
    Open, HH:mm-HH:mm
      "pattern":"^[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}$","doc":"Open, HH:mm-HH:mm"
    The day in the format of yyyyMMdd, e.g. 20240102.
      "pattern":"^[0-9]{8}$","doc":"The day in the format of yyyyMMdd, e.g. 20240102."
    Seen at yyyy-MM-ddTHH:mm:ssXXX.
      "doc":"Seen at yyyy-MM-ddTHH:mm:ssXXX."
      warning unread-rule 23:1 "Seen at yyyy-MM-ddTHH:mm:ssXXX." sounds like a rule (`yyyy-MM-ddTHH`), but no phrase reads it
    The day in yyyy-MM-dd or yyyy-MM.
      "doc":"The day in yyyy-MM-dd or yyyy-MM."
      warning unread-rule 23:1 "The day in yyyy-MM-dd or yyyy-MM." sounds like a rule (`yyyy-MM-dd`), but no phrase reads it
    If kind is CARD, the day in yyyy-MM-dd.
      "doc":"If kind is CARD, the day in yyyy-MM-dd."
      warning unread-rule 23:1 `If` may narrow the rule (`form`) in "If kind is CARD, the day in yyyy-MM-dd.", so that it is not taken
    Width in mm.
      "doc":"Width in mm."
    Day, format "yyyy-MM-dd".
      "pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","doc":"Day, format \"yyyy-MM-dd\"."
    The last day of the amount in the format of yyyyMMdd.
      "pattern":"^[0-9]{8}$","doc":"The last day of the amount in the format of yyyyMMdd."
    The ISO-8601 datetime, yyyy-MM-dd HH:mm.
      "pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}$","doc":"The ISO-8601 datetime, yyyy-MM-dd HH:mm."
    "#);
    insta::assert_snapshot!(number_says("The day in yyyyMMdd."), @r#"
    "type":"number","doc":"The day in yyyyMMdd."
    warning limit-without-meaning 23:9 a limit on `x` is dropped: `pattern` says nothing about a number
    "#);
}

#[test]
fn a_fixed_number_of_a_text_is_its_only_value() {
    insta::assert_snapshot!(each(&["Version, fixed value: 1.0", "Always 2."], says), @r#"
    Version, fixed value: 1.0
      "enum":[{"value":"1.0"}],"doc":"Version."
    Always 2.
      "enum":[{"value":"2"}]
    "#);
    insta::assert_snapshot!(number_says("Fixed value: 1"), @r#""type":"number","min":1,"max":1"#);
}

#[test]
fn what_a_kind_is_called_is_no_value_of_its_list() {
    insta::assert_snapshot!(says("ID type: HKID / PASSPORT"), @r#""enum":[{"value":"HKID"},{"value":"PASSPORT"}],"doc":"ID type: HKID / PASSPORT""#);
}

#[test]
fn a_range_a_count_and_digits_stand_behind_what_they_are_of() {
    insta::assert_snapshot!(number_says("Quantity of joined guests."), @r#""type":"integer","doc":"Quantity of joined guests.""#);
    insta::assert_snapshot!(each(&["Number of guests, 1 - 20.", "Age of the guest, 0 - 120."], number_says), @r#"
    Number of guests, 1 - 20.
      "type":"integer","min":1,"max":20,"doc":"Number of guests, 1 - 20."
    Age of the guest, 0 - 120.
      "type":"number","min":0,"max":120,"doc":"Age of the guest, 0 - 120."
    "#);
    insta::assert_snapshot!(each(&["Code of 4 to 6 digits.", "Phone number in 8 digits.", "Card number of 16 digits or 19 digits."], says), @r#"
    Code of 4 to 6 digits.
      "pattern":"^[0-9]{4,6}$","doc":"Code of 4 to 6 digits."
    Phone number in 8 digits.
      "pattern":"^[0-9]{8}$","doc":"Phone number in 8 digits."
    Card number of 16 digits or 19 digits.
      "doc":"Card number of 16 digits or 19 digits."
      warning unread-rule 23:1 "Card number of 16 digits or 19 digits." sounds like a rule (`digits`), but no phrase reads it
    "#);
    insta::assert_snapshot!(read("x\u{a0}Array<string> \u{a0}\n\nPictures, 9 pictures at most."), @r#"/x "type":"array","max_items":9,"items":{"type":"string"},"doc":"Pictures.""#);
    insta::assert_snapshot!(says("Area. INDOOR, OUTDOOR or ANY, ANY by default."), @r#""enum":[{"value":"INDOOR"},{"value":"OUTDOOR"},{"value":"ANY"}],"default":"ANY","doc":"Area. INDOOR, OUTDOOR or ANY, ANY by default.""#);
}
