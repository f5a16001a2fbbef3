//! Wordings on a page and the facts they become, one family a test.

use super::{fields, findings, page};
use crate::side::Side;

/// A rendered page: `rows` are `name type BADGE` lines with texts below, under some fields that conditions can name.
fn rendered(rows: &str) -> String {
    format!(
        "Some API\n\nPOST /api/open/some\n\nRequest parameters\n\n\
         orderStatus\u{a0}string \u{a0}REQUIRED\n\n\
         kind\u{a0}string \u{a0}REQUIRED\n\nA kind.\n\n  • CARD: a card\n  • RIDE: a ride\n  • MEAL: a meal\n\n\
         amount\u{a0}number \u{a0}\n\nPrice in cents.\n\n{rows}\n"
    )
}

/// What becomes of rows: their fields, the rules, and what is found.
pub(super) fn read(rows: &str) -> String {
    let text = rendered(rows);
    let normalized = page("some", &text, None, None);
    let shown = fields(normalized.api.as_ref().unwrap(), Side::Request);
    let own = shown.lines().skip(3).map(str::to_owned);
    let found = findings(&normalized, &text);
    own.chain(found.lines().map(str::to_owned)).collect::<Vec<_>>().join("\n")
}

/// What becomes of one optional string field that says this.
pub(super) fn says(text: &str) -> String {
    read(&format!("x\u{a0}string \u{a0}\n\n{text}"))
        .replacen("/x \"type\":\"string\"", "", 1)
        .trim_start_matches(',')
        .to_owned()
}

/// What becomes of one number field that says this.
pub(super) fn number_says(text: &str) -> String {
    read(&format!("x\u{a0}number \u{a0}\n\n{text}")).replacen("/x ", "", 1)
}

#[test]
fn conditions_in_every_wording() {
    insta::assert_snapshot!(says("REQUIRED when status is PAID."), @r#""required":{"field":"/orderStatus","in":["PAID"]"#);
    insta::assert_snapshot!(says("when order status is PAID or DONE."), @r#""required":{"field":"/orderStatus","in":["PAID","DONE"]"#);
    insta::assert_snapshot!(says("Required only if the kind equals CARD"), @r#""required":{"field":"/kind","in":["CARD"]"#);
    insta::assert_snapshot!(says("when\nkind\n== CARD\n."), @r#"
    "required":{"field":"/kind","in":["CARD"]
    note mended-text 23:1 4 lines were read as one, from `when` on
    "#);
    insta::assert_snapshot!(says("if any condition met:\nkind\n==CARD\norderStatus\n==PAID\n/DONE"), @r#"
    "required":{"any":[{"field":"/kind","in":["CARD"]},{"field":"/orderStatus","in":["PAID","DONE"]}]
    note mended-text 24:1 2 lines were read as one, from `kind` on
    note mended-text 26:1 3 lines were read as one, from `orderStatus` on
    "#);
    insta::assert_snapshot!(says("Must be provided when kind is CARD and amount is provided."), @r#""required":{"all":[{"field":"/kind","in":["CARD"]},{"field":"/amount","present":true}]"#);
    insta::assert_snapshot!(says("REQUIRED when amount is not provided."), @r#""required":{"field":"/amount","present":false"#);
    insta::assert_snapshot!(says("if amount is provided, support HKD or CNY."), @r#""required":{"field":"/amount","present":true},"enum":[{"value":"HKD"},{"value":"CNY"}]"#);
}

#[test]
fn conditions_that_cannot_be_read_or_met_are_told() {
    insta::assert_snapshot!(says("REQUIRED when kind is LORRY."), @r#"
    "required":{"field":"/kind","in":["LORRY"]
    warning unlisted-value 23:1 the condition tests `/kind` for "LORRY", which is none of its listed values
    "#);
    insta::assert_snapshot!(says("REQUIRED when kind is card."), @r#""required":{"field":"/kind","in":["CARD"]"#);
    insta::assert_snapshot!(says("REQUIRED when order status is changed."), @r#"
    "unknown":["required"]
    error unread-condition 23:1 a condition tests `/orderStatus` for "changed", which is listed nowhere and looks like a word of the sentence
    "#);
    insta::assert_snapshot!(says("REQUIRED when colour is RED."), @r#"
    "unknown":["required"]
    note lost-fact 21:1 nothing tells whether `x` is required
    error unresolved-field 23:15 no field is called "colour"
    "#);
    insta::assert_snapshot!(says("REQUIRED when the moon is full and bright."), @r#"
    "unknown":["required"],"doc":"REQUIRED when the moon is full and bright."
    warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "REQUIRED when the moon is full and bright"
    "#);
    insta::assert_snapshot!(says("when the moon is full and bright."), @r#"
    "unknown":["required"],"doc":"when the moon is full and bright."
    warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "when the moon is full and bright"
    "#);
    insta::assert_snapshot!(says("This field must be provided while it rains."), @r#"
    "unknown":["required"],"doc":"This field must be provided while it rains."
    warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "This field must be provided while it rains"
    "#);
    insta::assert_snapshot!(says("REQUIRED when kind is CARD, and the moon is full."), @r#"
    "unknown":["required"]
    note lost-fact 21:1 nothing tells whether `x` is required
    error unresolved-field 23:37 no field is called "moon"
    "#);
    insta::assert_snapshot!(says("This field is required, unless it rains."), @r#"
    "unknown":["required"],"doc":"This field is required, unless it rains."
    warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "This field is required, unless it rains"
    "#);
    insta::assert_snapshot!(read("x\u{a0}string \u{a0}REQUIRED\n\nREQUIRED when kind is CARD."), @r#"
    /x "type":"string","required":true
    error requirement-conflict 23:1 `x` is marked as required, and beside that the page says "REQUIRED when kind is CARD"
    "#);
}

#[test]
fn conditions_that_deny() {
    insta::assert_snapshot!(says("REQUIRED when kind is not CARD."), @r#""required":{"field":"/kind","not_in":["CARD"]"#);
    insta::assert_snapshot!(says("when\nkind\n!= CARD\n/ RIDE\n."), @r#"
    "required":{"field":"/kind","not_in":["CARD","RIDE"]
    note mended-text 23:1 5 lines were read as one, from `when` on
    "#);
    insta::assert_snapshot!(says("REQUIRED unless kind is CARD or amount is provided."), @r#""required":{"all":[{"field":"/kind","not_in":["CARD"]},{"field":"/amount","present":false}]"#);
    insta::assert_snapshot!(says("unless amount is provided."), @r#""required":{"field":"/amount","present":false"#);
    insta::assert_snapshot!(says("Optional unless kind is CARD."), @r#""required":{"field":"/kind","in":["CARD"]"#);
    insta::assert_snapshot!(says("Must be provided if amount is absent, optional otherwise."), @r#""required":{"field":"/amount","present":false"#);
    insta::assert_snapshot!(says("REQUIRED when kind is not LORRY."), @r#"
    "required":{"field":"/kind","not_in":["LORRY"]
    warning unlisted-value 23:1 the condition tests `/kind` for "LORRY", which is none of its listed values
    "#);
}

#[test]
fn either_or_among_two_and_more() {
    insta::assert_snapshot!(read("a\u{a0}string \u{a0}\n\nto provide either b or a.\n\nb\u{a0}string \u{a0}\n\nc\u{a0}string \u{a0}\n\nAt least one of a, b or c is required."), @r#"
    /a "type":"string"
    /b "type":"string"
    /c "type":"string"
    rule {"any_of":["/a","/b"]}
    rule {"any_of":["/a","/b","/c"]}
    "#);
    insta::assert_snapshot!(read("a\u{a0}string \u{a0}\n\nREQUIRED to provide either one b or a when kind is CARD.\n\nb\u{a0}string \u{a0}"), @r#"
    /a "type":"string"
    /b "type":"string"
    rule {"any_of":["/a","/b"],"when":{"field":"/kind","in":["CARD"]}}
    "#);
    insta::assert_snapshot!(read("a\u{a0}object \u{a0}\n\nEither b or c must be provided.\n\n  b\u{a0}string \u{a0}\n\n  c\u{a0}string \u{a0}"), @r#"
    /a "type":"object"
    /a/b "type":"string"
    /a/c "type":"string"
    rule {"any_of":["/a/b","/a/c"]}
    "#);
    insta::assert_snapshot!(says("Either x or nothing is required."), @r#"

    error unresolved-field 23:13 no field is called "nothing"
    "#);
}

#[test]
fn limits_of_texts() {
    insta::assert_snapshot!(says("A text.\n\nMore information:\n\n  • Maximum length: 32 characters"), @r#""max_length":32,"doc":"A text.""#);
    insta::assert_snapshot!(says("No more than 1,024 characters, at least 3 characters."), @r#""min_length":3,"max_length":1024"#);
    insta::assert_snapshot!(says("Length: 3 characters"), @r#""min_length":3,"max_length":3"#);
    insta::assert_snapshot!(says("Link should start with app://"), @r#""prefix":"app://""#);
    insta::assert_snapshot!(says("A link, begins with \"HK\"."), @r#""prefix":"HK","doc":"A link.""#);
    insta::assert_snapshot!(says("Value range: <100 KB"), @r#""doc":"Value range: <100 KB""#);
    insta::assert_snapshot!(says("Maximum length: 32 characters\n\nMaximum length: 64 characters"), @r#"
    "max_length":32
    warning contradictory-limits 25:1 `max_length` of `x` is 32 and 64; the tighter limit is taken
    "#);
    insta::assert_snapshot!(says("Maximum length: 4 characters\n\nStarts with alipay://"), @r#"
    "max_length":4,"prefix":"alipay://"
    error contradictory-limits 25:1 `x` starts with "alipay://", which is longer than its 4 characters
    "#);
}

#[test]
fn limits_of_numbers_and_lists() {
    insta::assert_snapshot!(number_says("Quantity in stock.\n\nMore information:\n\n  • Value range: 1 - 1000000"), @r#""type":"integer","min":1,"max":1000000,"doc":"Quantity in stock.""#);
    insta::assert_snapshot!(number_says("Value range: 10 - 5"), @r#"
    "type":"number","min":10,"max":5
    error contradictory-limits 23:1 no number is allowed for `x`: at least 10, at most 5
    "#);
    insta::assert_snapshot!(number_says("Value range: 0 - unlimited"), @r#""type":"number","min":0"#);
    insta::assert_snapshot!(number_says("Maximum length: 32 characters"), @r#"
    "type":"number","doc":"Maximum length: 32 characters"
    warning limit-without-meaning 23:1 a limit on `x` is dropped: `max_length` says nothing about a number
    "#);
    insta::assert_snapshot!(read("x\u{a0}Array<string> \u{a0}\n\nLabels.\n\nMore information:\n\n  • Maximum size: 2 elements"), @r#"/x "type":"array","max_items":2,"items":{"type":"string"},"doc":"Labels.""#);
}

#[test]
fn kinds_of_values() {
    insta::assert_snapshot!(number_says("Start of it in milliseconds."), @r#""type":"integer","format":"unix-millis","doc":"Start of it in milliseconds.""#);
    insta::assert_snapshot!(number_says("Timestamp of it in seconds."), @r#""type":"integer","doc":"Timestamp of it in seconds.""#);
    insta::assert_snapshot!(number_says("A share of the whole."), @r#""type":"number","doc":"A share of the whole.""#);
    insta::assert_snapshot!(says("Value in cents."), @r#""pattern":"^[0-9]+$","format":"cents","doc":"Value in cents.""#);
    insta::assert_snapshot!(says("A 3-letter ISO 4217 currency code, i.e. HKD"), @r#""pattern":"^[A-Z]{3}$","format":"currency","doc":"A 3-letter ISO 4217 currency code, i.e. HKD""#);
    insta::assert_snapshot!(says("The ISO-8601 datetime of the event."), @r#""format":"date-time","doc":"The ISO-8601 datetime of the event.""#);
    insta::assert_snapshot!(says("This field must be provided as a JSON string."), @r#"
    /x "type":"json","unknown":["fields"]
    note lost-fact 21:1 nothing lists the fields of `x`
    "#);
    insta::assert_snapshot!(read("price\u{a0}number \u{a0}\n\nWhat it costs."), @r#"
    /price "type":"number","doc":"What it costs."
    warning money-as-number 21:1 "price" sounds like money and is a plain number
    "#);
}

#[test]
fn lists_of_values() {
    insta::assert_snapshot!(says("One of them.\n\n  • A: the first\n  • B\n  • Gift card: SALE\n  • A: again"), @r#"
    "enum":[{"value":"A","doc":"the first"},{"value":"B"},{"value":"SALE","doc":"Gift card"}],"doc":"One of them."
    warning duplicate-value 28:5 the value `A` of `x` is listed twice
    "#);
    insta::assert_snapshot!(says("Which code, only RSA_AES is supported"), @r#""enum":[{"value":"RSA_AES"}],"doc":"Which code.""#);
    insta::assert_snapshot!(says("valid input includes:"), @r#"
    "unknown":["enum"]
    note lost-fact 21:1 the values of `x` are announced and lost
    "#);
    insta::assert_snapshot!(says("Shown or not.\n\n  • exposed\n  • hidden: default when kind ==CARD"), @r#""enum":[{"value":"exposed"},{"value":"hidden"}],"default":[{"value":"hidden","when":{"field":"/kind","in":["CARD"]}}],"doc":"Shown or not.""#);
    insta::assert_snapshot!(says("Defaults to NONE."), @r#""default":"NONE","doc":"Defaults to NONE.""#);
    insta::assert_snapshot!(number_says("A level.\n\n  • 1: low\n  • 2: high"), @r#""type":"integer","min":1,"max":2,"doc":"A level.\n- 1: low\n- 2: high""#);
}

#[test]
fn notes_are_no_rules() {
    insta::assert_snapshot!(says("Only effective when kind == CARD."), @r#""doc":"Only effective when kind == CARD.""#);
    insta::assert_snapshot!(says("Provide when you are not the seller."), @r#""doc":"Provide when you are not the seller.""#);
    insta::assert_snapshot!(says("Must be consistent, it names the same thing."), @r#""doc":"Must be consistent, it names the same thing.""#);
    insta::assert_snapshot!(says("24 hours from created for each order by default."), @r#""doc":"24 hours from created for each order by default.""#);
    insta::assert_snapshot!(says("This will be hidden if user switched to another language."), @r#""doc":"This will be hidden if user switched to another language.""#);
}

#[test]
fn the_opposite_of_a_rule_is_no_rule() {
    insta::assert_snapshot!(says("Not required when kind is CARD."), @r#"
    "doc":"Not required when kind is CARD."
    warning unread-rule 23:1 "Not required when kind is CARD" says when the field is optional, and no mark says that it is required; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(says("The link should not start with app://."), @r#"
    "doc":"The link should not start with app://."
    warning unread-rule 23:1 "The link should not start with app://." sounds like a rule (`should`), but no phrase reads it
    "#);
    insta::assert_snapshot!(says("More than 10 characters."), @r#""min_length":11"#);
    insta::assert_snapshot!(says("Must not exceed 32 characters."), @r#""max_length":32"#);
}

#[test]
fn words_that_look_like_values_are_not_taken_for_them() {
    insta::assert_snapshot!(says("Available options vary. Supported currencies. Possible values are unknown."), @r#"
    "doc":"Available options vary. Supported currencies. Possible values are unknown."
    warning unread-rule 23:47 "Possible values are unknown." sounds like a rule (`Possible values`), but no phrase reads it
    "#);
    insta::assert_snapshot!(says("The default is empty."), @r#"
    "doc":"The default is empty."
    warning unread-rule 23:5 the default `empty` is none of the field's values; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(says("This system supports QR."), @r#""doc":"This system supports QR.""#);
    insta::assert_snapshot!(read("x\u{a0}object \u{a0}\n\nA thing, key must be unique."), @r#"
    /x "type":"object","unknown":["fields"],"doc":"A thing, key must be unique."
    note lost-fact 21:1 nothing lists the fields of `x`
    "#);
    insta::assert_snapshot!(says("Texts by locale, key must be zh_HK or en_US."), @r#"
    "doc":"Texts by locale."
    warning unread-rule 23:30 `x` has no field `zh_HK`, which the page names as a key of it; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(says("The date in ISO 8601, i.e. 2024-05-22."), @r#"
    "doc":"The date in ISO 8601, i.e. 2024-05-22."
    warning unread-rule 23:1 "The date in ISO 8601, i.e. 2024-05-22." sounds like a rule (`ISO 8601`), but no phrase reads it
    "#);
}

#[test]
fn conditions_leave_nothing_of_their_sentence_behind() {
    insta::assert_snapshot!(says("This field is required when kind is CARD, otherwise optional."), @r#""required":{"field":"/kind","in":["CARD"]"#);
    insta::assert_snapshot!(says("All fields are required when kind is CARD."), @r"

    warning unread-rule 23:1 `x` has no fields of which something could be required; nothing comes of the sentence
    ");
}

#[test]
fn rules_stand_above_a_table_and_are_no_rules_of_the_page() {
    let text = rendered("a\u{a0}string \u{a0}\n\nb\u{a0}string \u{a0}").replace(
        "Request parameters\n",
        "kind is required when amount is provided.\n\nRequest parameters\n\nPlease provide either a or b.\n",
    );
    let normalized = page("some", &text, None, None);
    let api = normalized.api.as_ref().unwrap();
    insta::assert_snapshot!(serde_json::to_string(&(&api.request.rules, &api.doc)).unwrap(), @r#"[[{"any_of":["/a","/b"]}],"kind is required when amount is provided."]"#);
    insta::assert_snapshot!(findings(&normalized, &text), @r#"warning unread-rule 5:1 "kind is required when amount is provided." sounds like a rule (`required`), but no phrase reads it"#);
}

#[test]
fn what_sounds_like_a_rule_and_is_not_read_is_told() {
    insta::assert_snapshot!(says("Send it only on Sundays."), @r#"
    "doc":"Send it only on Sundays."
    warning unread-rule 23:1 "Send it only on Sundays." sounds like a rule (`only`), but no phrase reads it
    "#);
    insta::assert_snapshot!(says("The format is agreed upon by mail."), @r#"
    "doc":"The format is agreed upon by mail."
    warning unread-rule 23:1 "The format is agreed upon by mail." sounds like a rule (`format`), but no phrase reads it
    "#);
}

#[test]
fn a_rule_over_all_fields_of_a_table_spares_those_that_speak_for_themselves() {
    let text = rendered("").replace(
        "Request parameters\n",
        "Request parameters\n\nAll fields are required when order status is WAIT_PAY, optional otherwise.\n",
    );
    let normalized = page("some", &text, None, None);
    insta::assert_snapshot!(fields(normalized.api.as_ref().unwrap(), Side::Request), @r#"
    /orderStatus "type":"string","required":true
    /kind "type":"string","required":true,"enum":[{"value":"CARD","doc":"a card"},{"value":"RIDE","doc":"a ride"},{"value":"MEAL","doc":"a meal"}],"doc":"A kind."
    /amount "type":"integer","required":{"field":"/orderStatus","in":["WAIT_PAY"]},"format":"cents","doc":"Price in cents."
    "#);
    insta::assert_snapshot!(findings(&normalized, &text), @"");
}

#[test]
fn rows_that_are_wrong_are_told_and_counted() {
    insta::assert_snapshot!(read("x\u{a0}string \u{a0}\n\nx\u{a0}string \u{a0}\n\ny\u{a0}strng \u{a0}\n\nz (deprecated)\u{a0}Thing \u{a0}"), @r#"
    /x "type":"string"
    /y "unknown":["type"]
    /z "type":"object","type_name":"Thing","deprecated":true,"unknown":["fields"]
    error duplicate-field 23:1 `x` is listed twice in one object
    error unknown-type 25:3 `y` has the type "strng", which is none
    note lost-fact 27:1 nothing lists the fields of `z`
    "#);
}

#[test]
fn what_stands_among_limits_is_a_limit_or_is_told_and_never_a_value() {
    insta::assert_snapshot!(says("A tag.\n\nMore information:\n\n  • Shape: round\n  • Maximum length: 8 characters"), @r#"
    "max_length":8,"doc":"A tag.\n- Shape: round"
    warning unread-rule 27:5 "Shape: round" stands among the limits, but no phrase reads it; nothing comes of the sentence
    "#);
}

#[test]
fn an_item_that_is_no_value_leaves_its_list_open() {
    insta::assert_snapshot!(says("Its size.\n\n  • BIG: a lot\n  • SMALL (default): a bit"), @r#""enum":[{"value":"BIG","doc":"a lot"},{"value":"SMALL","doc":"a bit"}],"default":"SMALL","doc":"Its size.""#);
    insta::assert_snapshot!(says("Its size.\n\n  • BIG: a lot\n  • Anything else the shop knows"), @r#"
    "enum":[{"value":"BIG","doc":"a lot"}],"open":true,"doc":"Its size.\n- Anything else the shop knows"
    warning unread-rule 26:5 "Anything else the shop knows" stands among the values of `x`, but is not read as one; other values stay allowed
    "#);
    insta::assert_snapshot!(says("Its size.\n\n  • BIG (old): a lot\n  • SMALL: a bit"), @r#""enum":[{"value":"BIG","doc":"a lot (old)"},{"value":"SMALL","doc":"a bit"}],"doc":"Its size.""#);
}

#[test]
fn a_rule_over_a_table_spares_the_field_that_it_tests() {
    let text = "Some API\nPOST /api/open/some\nRequest\nBody\nName | Description | Type | Sample |\ndata | What is told. | See Data. | |\n\
                All fields are required when order status is WAIT_PAY, optional otherwise.\nData\nName | Description | Type | Sample |\n\
                orderStatus | Where it stands. | String | PAID |\nnote | For people. | String | Hi |\n";
    let normalized = page("some", text, None, None);
    insta::assert_snapshot!(fields(normalized.api.as_ref().unwrap(), Side::Request), @r#"
    /data "type":"object","type_name":"Data","unknown":["required"],"doc":"What is told."
    /data/orderStatus "type":"string","sample":"PAID","unknown":["required"],"doc":"Where it stands."
    /data/note "type":"string","required":{"field":"/data/orderStatus","in":["WAIT_PAY"]},"sample":"Hi","doc":"For people."
    "#);
    insta::assert_snapshot!(findings(&normalized, text), @r"
    note lost-fact 6:1 nothing tells whether `data` is required
    note lost-fact 10:1 nothing tells whether `orderStatus` is required
    ");
}

#[test]
fn a_rule_over_a_table_in_other_words() {
    let above = |rule: &str| {
        let text = rendered("").replace("Request parameters\n", &format!("Request parameters\n\n{rule}\n"));
        let normalized = page("some", &text, None, None);
        let amount = fields(normalized.api.as_ref().unwrap(), Side::Request).lines().nth(2).unwrap().to_owned();
        format!("{amount}\n{}", findings(&normalized, &text))
    };
    insta::assert_snapshot!(above("Each field below is required unless kind is CARD."), @r#"/amount "type":"integer","required":{"field":"/kind","not_in":["CARD"]},"format":"cents","doc":"Price in cents.""#);
    insta::assert_snapshot!(above("All parameters must be provided."), @r#"/amount "type":"integer","required":true,"format":"cents","doc":"Price in cents.""#);
    insta::assert_snapshot!(above("All fields are required while the order is open."), @r#"
    /amount "type":"integer","format":"cents","doc":"Price in cents."
    error unread-condition 7:1 `amount` is required under a condition that cannot be read: "All fields are required while the order is open"
    "#);
    insta::assert_snapshot!(above("All fields are required, except the amount."), @r#"
    /amount "type":"integer","format":"cents","doc":"Price in cents."
    error unread-condition 7:1 `amount` is required under a condition that cannot be read: "All fields are required, except the amount"
    "#);
}

#[test]
fn defaults_are_of_the_field_s_type() {
    let flag = |text: &str| read(&format!("x\u{a0}boolean \u{a0}\n\n{text}")).replacen("/x ", "", 1);
    insta::assert_snapshot!(number_says("Default 0."), @r#""type":"number","default":0,"doc":"Default 0.""#);
    insta::assert_snapshot!(number_says("How many, -1.5 by default."), @r#""type":"number","default":-1.5,"doc":"How many, -1.5 by default.""#);
    insta::assert_snapshot!(number_says("Default: many."), @r#"
    "type":"number","doc":"Default: many."
    warning unread-rule 23:1 the default `many` is not a number, as `x` is; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(number_says("Value range: 1 - 9\n\nThe default is 0."), @r#"
    "type":"number","min":1,"max":9,"default":0,"doc":"The default is 0."
    error contradictory-limits 25:5 the default `0` of `x` is less than its least value
    "#);
    insta::assert_snapshot!(flag("The default is true."), @r#""type":"boolean","default":true,"doc":"The default is true.""#);
    insta::assert_snapshot!(flag("It is false by default."), @r#""type":"boolean","default":false,"doc":"It is false by default.""#);
    insta::assert_snapshot!(flag("Defaults to maybe."), @r#"
    "type":"boolean","doc":"Defaults to maybe."
    warning unread-rule 23:1 the default `maybe` is not a boolean, as `x` is; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(says("Default 0"), @r#""default":"0","doc":"Default 0""#);
    insta::assert_snapshot!(says("Defaults to LOW if kind is CARD. Defaults to HIGH if kind is RIDE."), @r#""default":[{"value":"LOW","when":{"field":"/kind","in":["CARD"]}},{"value":"HIGH","when":{"field":"/kind","in":["RIDE"]}}],"doc":"Defaults to LOW if kind is CARD. Defaults to HIGH if kind is RIDE.""#);
    insta::assert_snapshot!(number_says("The default value is 3 when kind is not CARD."), @r#""type":"number","default":[{"value":3,"when":{"field":"/kind","not_in":["CARD"]}}],"doc":"The default value is 3 when kind is not CARD.""#);
    insta::assert_snapshot!(says("Default NONE, or ALL at night."), @r#"
    "doc":"Default NONE, or ALL at night."
    warning unread-rule 23:1 "Default NONE, or ALL at night." sounds like a rule (`Default`), but no phrase reads it
    "#);
}

#[test]
fn lengths_in_other_words() {
    let length = |text: &str| says(text).replace("\"doc\":", "");
    insta::assert_snapshot!(length("The maximum length is 50."), @r#""max_length":50"#);
    insta::assert_snapshot!(length("A text, up to 50 characters."), @r#""max_length":50,"A text.""#);
    insta::assert_snapshot!(length("Must be no more than 50 characters."), @r#""max_length":50"#);
    insta::assert_snapshot!(length("Between 6 and 20 characters long."), @r#""min_length":6,"max_length":20"#);
    insta::assert_snapshot!(length("6-20 characters"), @r#""min_length":6,"max_length":20"#);
    insta::assert_snapshot!(length("Less than 33 characters, more than 5 characters."), @r#""min_length":6,"max_length":32"#);
    insta::assert_snapshot!(length("The length must not exceed 1,024."), @r#""max_length":1024"#);
    insta::assert_snapshot!(length("Length between 2 and 4."), @r#""min_length":2,"max_length":4"#);
    insta::assert_snapshot!(length("Limited to 20 chars."), @r#""max_length":20"#);
    insta::assert_snapshot!(length("Up to 50."), @r#"
    "Up to 50"
    warning limit-without-meaning 23:1 a limit on `x` is dropped: `max` says nothing about a string
    "#);
    insta::assert_snapshot!(length("Up to 2 decimals."), @r#"
    "Up to 2 decimals."
    warning unread-rule 23:1 "Up to 2 decimals." sounds like a rule (`Up to`), but no phrase reads it
    "#);
    insta::assert_snapshot!(length("Must not be between 3 and 5 characters."), @r#"
    "Must not be between 3 and 5 characters."
    warning unread-rule 23:1 "Must not be between 3 and 5 characters." sounds like a rule (`Must`), but no phrase reads it
    "#);
}

#[test]
fn bounds_of_numbers_in_other_words() {
    let whole =
        |text: &str| read(&format!("x\u{a0}integer \u{a0}\n\n{text}")).replacen("/x \"type\":\"integer\",", "", 1);
    let wordings = [
        "Must be greater than 0.",
        "less than 100",
        "At least 1, at most 9.",
        "Between -5 and 5.",
        "Must be no less than 2.",
        "It cannot exceed 7.",
        "Up to 50.",
        "Strictly between 0 and 4.",
        "between 0 and 4, exclusive",
        "greater than or equal to 3",
        "At least 2 and at most 6.",
        "10 or more",
        ">= 0",
        "Value range: > 0",
        "More than 5, fewer than 8.",
        "Minimum 1. Maximum 3.",
    ];
    let shown: Vec<String> = wordings.iter().map(|wording| format!("{wording}: {}", whole(wording))).collect();
    insta::assert_snapshot!(shown.join("\n"), @r#"
    Must be greater than 0.: "min":1
    less than 100: "max":99
    At least 1, at most 9.: "min":1,"max":9
    Between -5 and 5.: "min":-5,"max":5
    Must be no less than 2.: "min":2
    It cannot exceed 7.: "max":7
    Up to 50.: "max":50
    Strictly between 0 and 4.: "min":1,"max":3
    between 0 and 4, exclusive: "min":1,"max":3
    greater than or equal to 3: "min":3
    At least 2 and at most 6.: "min":2,"max":6
    10 or more: "min":10
    >= 0: "min":0
    Value range: > 0: "min":1
    More than 5, fewer than 8.: "min":6,"max":7
    Minimum 1. Maximum 3.: "min":1,"max":3
    "#);
    insta::assert_snapshot!(number_says("Must be greater than 0."), @r#"
    "type":"number","doc":"Must be greater than 0"
    warning unread-rule 23:1 0 itself is not allowed, but `x` can have a fraction, so that no number is next to it; nothing comes of the sentence
    "#);
    insta::assert_snapshot!(number_says("Price in cents, greater than 0."), @r#""type":"integer","min":1,"format":"cents","doc":"Price in cents.""#);
    insta::assert_snapshot!(number_says("Must not be between 1 and 5."), @r#"
    "type":"number","doc":"Must not be between 1 and 5."
    warning unread-rule 23:1 "Must not be between 1 and 5." sounds like a rule (`Must`), but no phrase reads it
    "#);
    insta::assert_snapshot!(number_says("Greater than 0.5."), @r#"
    "type":"number","doc":"Greater than 0.5."
    warning unread-rule 23:1 "Greater than 0.5." sounds like a rule (`Greater than`), but no phrase reads it
    "#);
    insta::assert_snapshot!(says("Greater than 0."), @r#"
    "doc":"Greater than 0"
    warning limit-without-meaning 23:1 a limit on `x` is dropped: `min` says nothing about a string
    "#);
    insta::assert_snapshot!(read("x\u{a0}Array<string> \u{a0}\n\nTags, fewer than 10 items."), @r#"/x "type":"array","max_items":9,"items":{"type":"string"},"doc":"Tags.""#);
}

#[test]
fn a_number_that_sounds_like_money_is_told() {
    insta::assert_snapshot!(number_says("The fee that is taken."), @r#"
    "type":"number","doc":"The fee that is taken."
    warning money-as-number 21:1 "x" is a plain number, and its description sounds like money ("fee")
    "#);
    insta::assert_snapshot!(number_says("What is due, such as 12.50 or 8."), @r#"
    "type":"number","doc":"What is due, such as 12.50 or 8."
    warning money-as-number 21:1 "x" is a plain number, and its description sounds like money ("12.50")
    "#);
    insta::assert_snapshot!(number_says("A share of the whole, 0.125 of it."), @r#""type":"number","doc":"A share of the whole, 0.125 of it.""#);
    insta::assert_snapshot!(read("prices\u{a0}Array<decimal> \u{a0}\n\nOne each."), @r#"
    /prices "type":"array","items":{"type":"number"},"doc":"One each."
    warning money-as-number 21:1 "prices" sounds like money and is a plain number
    "#);
    insta::assert_snapshot!(read("fee\u{a0}integer \u{a0}\n\nWhat is taken."), @r#"/fee "type":"integer","doc":"What is taken.""#);
}

#[test]
fn what_a_condition_says_of_lengths_bounds_nothing() {
    insta::assert_snapshot!(says("A text, cut off if longer than 200 characters."), @r#"
    "doc":"A text, cut off if longer than 200 characters."
    warning unread-rule 23:1 "A text, cut off if longer than 200 characters." sounds like a rule (`if`), but no phrase reads it
    "#);
    insta::assert_snapshot!(number_says("Rounded when less than 5."), @r#"
    "type":"number","doc":"Rounded when less than 5."
    warning unread-rule 23:1 "Rounded when less than 5." sounds like a rule (`when`), but no phrase reads it
    "#);
    insta::assert_snapshot!(says("Conditional: required if kind is CARD, otherwise must not be provided."), @r#"
    "required":{"field":"/kind","in":["CARD"]},"doc":"Conditional: required if kind is CARD, otherwise must not be provided."
    warning unread-rule 23:1 "Conditional: required if kind is CARD, otherwise must not be provided." sounds like a rule (`must`), but no phrase reads it
    "#);
}

#[test]
fn values_without_a_word_around_them() {
    insta::assert_snapshot!(says("TAX / FEE"), @r#""enum":[{"value":"TAX"},{"value":"FEE"}]"#);
    insta::assert_snapshot!(read("x\u{a0}Array<string> \u{a0}\n\nTypes, any of A / B."), @r#"/x "type":"array","enum":[{"value":"A"},{"value":"B"}],"items":{"type":"string"},"doc":"Types.""#);
    insta::assert_snapshot!(says("TAX"), @r#""doc":"TAX""#);
    insta::assert_snapshot!(number_says("Valid values are: 1, 2."), @r#""type":"integer","min":1,"max":2,"doc":"- 1\n- 2""#);
    insta::assert_snapshot!(says("One of them.\n\n  • A: by card\n  • B: by app (default)"), @r#""enum":[{"value":"A","doc":"by card"},{"value":"B","doc":"by app"}],"default":"B","doc":"One of them.""#);
    insta::assert_snapshot!(read("x\u{a0}boolean \u{a0}\n\nValid values are: true, false."), @r#"/x "type":"boolean""#);
}

#[test]
fn status_means_that_of_the_page_s_own_table() {
    let text = "Some API\n\nPOST /api/open/some\n\nParking Status | Description |\nENTERED | In. |\nLEFT (End status) | Out. |\n\n\
                Notification can start from any status below.\n\nRequest parameters\n\nparkingStatus\u{a0}string \u{a0}REQUIRED\n\n\
                See Parking Status above.\n\nfee\u{a0}integer \u{a0}\n\nREQUIRED when status is LEFT.\n";
    let normalized = page("some", text, None, None);
    insta::assert_snapshot!(fields(normalized.api.as_ref().unwrap(), Side::Request), @r#"
    /parkingStatus "type":"string","required":true,"enum":[{"value":"ENTERED","doc":"In."},{"value":"LEFT","doc":"Out."}]
    /fee "type":"integer","required":{"field":"/parkingStatus","in":["LEFT"]
    "#);
    insta::assert_snapshot!(findings(&normalized, text), @"");
}

#[test]
fn values_and_forms_that_no_phrase_reads_are_told() {
    insta::assert_snapshot!(says("Kind of order, GOODS or SERVICE."), @r#""enum":[{"value":"GOODS"},{"value":"SERVICE"}],"doc":"Kind of order, GOODS or SERVICE.""#);
    insta::assert_snapshot!(says("Colour (RED/BLUE)."), @r#""enum":[{"value":"RED"},{"value":"BLUE"}],"doc":"Colour (RED/BLUE).""#);
    insta::assert_snapshot!(says("A currency, e.g. HKD or CNY."), @r#""doc":"A currency, e.g. HKD or CNY.""#);
    insta::assert_snapshot!(says("Day, as YYYY-MM-DD."), @r#"
    "doc":"Day, as YYYY-MM-DD."
    warning unread-rule 23:1 "Day, as YYYY-MM-DD." sounds like a rule (`YYYY-MM-DD`), but no phrase reads it
    "#);
    insta::assert_snapshot!(says("Language; zh_HK by default."), @r#""default":"zh_HK","doc":"Language; zh_HK by default.""#);
    insta::assert_snapshot!(says("Sorted by default."), @r#""doc":"Sorted by default.""#);
}
