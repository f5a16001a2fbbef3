//! Words of conditions that are something else: values, descriptions, the start of another sentence.

use super::guard::each;
use super::page;
use super::phrases::says;

/// What a page of these fields requires, and what is found beside it.
fn required(fields: &str) -> String {
    let text = format!(
        "Demo\n\nPOST /api/open/demo\n\nRequest parameters\n{fields}\nResponse parameters\nresult Result REQUIRED\nThe result.\n"
    );
    required_on(&text)
}

/// The same of a whole page.
fn required_on(text: &str) -> String {
    let read = page("demo.base", text, None, None);
    let fields = read.api.iter().flat_map(|api| api.request.walk()).map(|(at, field)| {
        let required = serde_json::to_string(&field.required).unwrap_or_default();
        let doc = field.doc.clone().unwrap_or_default();
        format!("{at}: {required} {doc}")
    });
    let told = read.diagnostics.iter().filter(|found| found.place.as_deref() != Some("/results"));
    let told = told.filter(|found| found.severity != crate::diagnostic::Severity::Note);
    fields.chain(told.map(|found| format!("{} {}", found.code, found.message))).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_listed_value_may_be_a_word_that_conditions_are_made_of() {
    let fields = "state string
Whether it is there.

  • IN: It came in.
  • OUT: It left.
  • NOT: It never came.
  • EMPTY: Nothing is in it.

a string  REQUIRED
when state is IN.
b string
REQUIRED when state is not IN.
c string
REQUIRED when state is OUT or IN.
d string
REQUIRED when state is EMPTY.
e string
REQUIRED unless state is EMPTY.
f string
REQUIRED when a is EMPTY.
g string
REQUIRED when state == NOT.
";
    insta::assert_snapshot!(required(&fields.replace("a string  REQUIRED\nwhen", "a string\nREQUIRED when")), @r#"
    /state: null Whether it is there.
    /a: {"field":"/state","in":["IN"]} 
    /b: {"field":"/state","not_in":["IN"]} 
    /c: {"field":"/state","in":["OUT","IN"]} 
    /d: {"field":"/state","in":["EMPTY"]} 
    /e: {"field":"/state","not_in":["EMPTY"]} 
    /f: {"field":"/a","present":false} 
    /g: {"field":"/state","in":["NOT"]}
    "#);
}

#[test]
fn capitals_may_stress_a_word_of_a_condition() {
    insta::assert_snapshot!(each(&[
        "REQUIRED when kind IS CARD OR MEAL.",
        "REQUIRED when amount is NOT EMPTY.",
        "REQUIRED when kind is IN CARD, MEAL.",
    ], says), @r#"
    REQUIRED when kind IS CARD OR MEAL.
      "required":{"field":"/kind","in":["CARD","MEAL"]
    REQUIRED when amount is NOT EMPTY.
      "required":{"field":"/amount","present":true
    REQUIRED when kind is IN CARD, MEAL.
      "required":{"field":"/kind","in":["CARD","MEAL"]
    "#);
}

#[test]
fn choices_may_be_joined_by_and() {
    insta::assert_snapshot!(each(&[
        "REQUIRED when kind is one of CARD and MEAL.",
        "REQUIRED when kind is any of CARD, RIDE, and MEAL.",
        "REQUIRED when kind is among CARD and MEAL.",
        "REQUIRED when kind is not one of CARD and MEAL.",
        "REQUIRED when kind is one of CARD and MEAL and amount is provided.",
        "REQUIRED when kind is CARD and MEAL.",
    ], says), @r#"
    REQUIRED when kind is one of CARD and MEAL.
      "required":{"field":"/kind","in":["CARD","MEAL"]
    REQUIRED when kind is any of CARD, RIDE, and MEAL.
      "required":{"field":"/kind","in":["CARD","RIDE","MEAL"]
    REQUIRED when kind is among CARD and MEAL.
      "required":{"field":"/kind","in":["CARD","MEAL"]
    REQUIRED when kind is not one of CARD and MEAL.
      "required":{"field":"/kind","not_in":["CARD","MEAL"]
    REQUIRED when kind is one of CARD and MEAL and amount is provided.
      "required":{"all":[{"field":"/kind","in":["CARD","MEAL"]},{"field":"/amount","present":true}]
    REQUIRED when kind is CARD and MEAL.
      "required":{"field":"/kind","in":["CARD","MEAL"]
    "#);
}

#[test]
fn a_clause_about_nothing_in_the_message_is_a_description() {
    insta::assert_snapshot!(required("sendType string  REQUIRED
When the message is sent.
kind string  REQUIRED
When sendType is NOW.
third string
When the coupon is used.
"), @r#"
    /sendType: true When the message is sent.
    /kind: true 
    /third: null When the coupon is used.
    unread-rule "When the message is sent." speaks of nothing in the message; nothing comes of the sentence
    requirement-conflict `kind` is marked as required, and beside that the page says "When sendType is NOW."
    unread-condition whether `third` is required is told by nothing in a message: "When the coupon is used."
    "#);
}

#[test]
fn a_condition_ends_where_another_sentence_was_joined_to_it() {
    insta::assert_snapshot!(each(&[
        "when kind is CARD Number of the card. Maximum length: 40 characters.",
        "when amount is provided Maximum length: 64 characters.",
        "When kind is CARD Maximum length: 64 characters.",
        "REQUIRED when kind is CARD HKD only.",
    ], says), @r#"
    when kind is CARD Number of the card. Maximum length: 40 characters.
      "required":{"field":"/kind","in":["CARD"]},"max_length":40,"doc":"Number of the card."
    when amount is provided Maximum length: 64 characters.
      "required":{"field":"/amount","present":true},"max_length":64
    When kind is CARD Maximum length: 64 characters.
      "doc":"When kind is CARD Maximum length: 64 characters."
      warning unread-rule 23:1 "When kind is CARD Maximum length: 64 characters." sounds like a rule (`When`), but no phrase reads it
    REQUIRED when kind is CARD HKD only.
      "doc":"REQUIRED when kind is CARD HKD only."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when kind is CARD HKD only"
    "#);
}

#[test]
fn a_condition_may_name_what_it_spares() {
    insta::assert_snapshot!(each(&[
        "REQUIRED in the absence of amount.",
        "Required for all kinds except CARD.",
        "except when kind is CARD",
        "mandatory for kind CARD or MEAL only.",
        "For CARD, this is required.",
        "REQUIRED when kind is CARD but optional when kind is MEAL.",
        "if and only if kind is CARD",
        "Condition: kind == CARD.",
    ], says), @r#"
    REQUIRED in the absence of amount.
      "required":{"field":"/amount","present":false
    Required for all kinds except CARD.
      "required":{"field":"/kind","not_in":["CARD"]
    except when kind is CARD
      "required":{"field":"/kind","not_in":["CARD"]
    mandatory for kind CARD or MEAL only.
      "required":{"field":"/kind","in":["CARD","MEAL"]
    For CARD, this is required.
      "required":{"field":"/kind","in":["CARD"]
    REQUIRED when kind is CARD but optional when kind is MEAL.
      "required":{"field":"/kind","in":["CARD"]
    if and only if kind is CARD
      "required":{"field":"/kind","in":["CARD"]
    Condition: kind == CARD.
      "required":{"field":"/kind","in":["CARD"]
    "#);
}

#[test]
fn a_condition_about_sizes_leaves_open_whether_the_field_is_required() {
    insta::assert_snapshot!(each(&["REQUIRED when amount > 0.", "REQUIRED when amount is more than 100."], says), @r#"
    REQUIRED when amount > 0.
      "unknown":["required"],"doc":"REQUIRED when amount > 0."
      warning unread-condition 23:1 whether `x` is required depends on how large something is, which no condition tells: "REQUIRED when amount > 0"
    REQUIRED when amount is more than 100.
      "unknown":["required"],"doc":"REQUIRED when amount is more than 100."
      warning unread-condition 23:1 whether `x` is required depends on how large something is, which no condition tells: "REQUIRED when amount is more than 100"
    "#);
}

#[test]
fn a_comparison_that_no_phrase_reads_is_told() {
    insta::assert_snapshot!(each(&["(kind = CARD)", "Thing.\ntogether with amount."], says), @r#"
    (kind = CARD)
      "doc":"(kind = CARD)"
      warning unread-rule 23:1 "(kind = CARD)" sounds like a rule (`=`), but no phrase reads it
    Thing.
    together with amount.
      "doc":"Thing.\ntogether with amount."
      error unread-condition 24:1 `x` is required under a condition that cannot be read: "together with amount"
    "#);
}

#[test]
fn a_condition_is_about_the_field_that_lists_its_values() {
    let list = |values: &[&str]| {
        let items: String = values.iter().map(|value| format!("<li>{value}: a meaning</li>")).collect();
        serde_json::json!(format!("<p>A kind.</p><ul>{items}</ul>"))
    };
    let field = |name: &str, text: serde_json::Value| serde_json::json!({ "name": name, "type": "string", "description": text });
    let says = |name: &str, text: &str| field(name, serde_json::json!(format!("<p>{text}</p>")));
    let of = |name: &str, ty: &str, kvs: serde_json::Value| serde_json::json!({ "name": name, "type": ty, "description": "<p>A thing.</p>", "kvs": kvs });
    let page = serde_json::json!({ "content": { "titleTag": "Some", "endpoint": "POST /api/open/some", "description": "<p>Some.</p>",
        "request": [
            field("type", list(&["R1", "R2"])),
            of("b", "object", serde_json::json!([
                field("type", list(&["X1", "X2"])),
                says("outer", "REQUIRED when type is R1."),
                says("inner", "REQUIRED when type is X1."),
            ])),
            of("a", "object", serde_json::json!([field("mode", list(&["M1", "M2"]))])),
            of("list", "Array<object>", serde_json::json!([field("level", list(&["L1", "L2"]))])),
            field("orderStatus", list(&["PAID", "DONE"])),
            says("place", "Where it is."),
            of("stop", "object", serde_json::json!([field("place", list(&["HK", "MO"]))])),
            says("unlisted", "REQUIRED when place is HK."),
            says("hidden", "REQUIRED when mode is M1."),
            says("elsewhere", "REQUIRED when type is X1."),
            says("in_a_list", "REQUIRED when level is L1."),
            says("thing", "REQUIRED when the order is PAID."),
            says("other_thing", "REQUIRED when the coupon is PAID."),
        ],
        "response": [], "result": [], "examples": [] } });
    insta::assert_snapshot!(required_on(&page.to_string()), @r#"
    /type: null A kind.
    /b: null A thing.
    /b/type: null A kind.
    /b/outer: {"field":"/type","in":["R1"]} 
    /b/inner: {"field":"/b/type","in":["X1"]} 
    /a: null A thing.
    /a/mode: null A kind.
    /list: null A thing.
    /list/level: null A kind.
    /orderStatus: null A kind.
    /place: null Where it is.
    /stop: null A thing.
    /stop/place: null A kind.
    /unlisted: {"field":"/place","in":["HK"]} 
    /hidden: {"field":"/a/mode","in":["M1"]} 
    /elsewhere: {"field":"/b/type","in":["X1"]} 
    /in_a_list: null 
    /thing: {"field":"/orderStatus","in":["PAID"]} 
    /other_thing: null 
    unresolved-field no field is called "level"
    unresolved-field no field is called "coupon"
    "#);
}

#[test]
fn a_condition_compares_a_field_with_what_its_type_can_hold() {
    insta::assert_snapshot!(required("isNew boolean
Whether it is new.
count number
How many.
first string
REQUIRED when isNew is Y.
b string
REQUIRED when isNew is 0.
c string
REQUIRED when isNew is LATER.
d string
REQUIRED when count is ONE.
e string
REQUIRED when count is provided and not 0.
f string
REQUIRED when isNew is yes and is unique.
"), @r#"
    /isNew: null Whether it is new.
    /count: null How many.
    /first: {"field":"/isNew","in":["true"]} 
    /b: {"field":"/isNew","in":["false"]} 
    /c: null 
    /d: null 
    /e: {"all":[{"field":"/count","present":true},{"field":"/count","not_in":["0"]}]} 
    /f: null REQUIRED when isNew is yes and is unique.
    unread-condition a condition tests `/isNew` for "LATER", which is `true` or `false`
    unread-condition a condition tests `/count` for "ONE", which is a number
    unread-condition `f` is required under a condition that cannot be read: "REQUIRED when isNew is yes and is unique"
    "#);
}

#[test]
fn a_sentence_that_says_what_holds_under_a_condition_leaves_open_whether_the_field_is_required() {
    insta::assert_snapshot!(each(&[
        "when kind is CARD, at most 20 characters.",
        "when kind is CARD, it is shown.",
        "REQUIRED when the shop is in Macau.",
    ], says), @r#"
    when kind is CARD, at most 20 characters.
      "unknown":["required"],"doc":"when kind is CARD, at most 20 characters."
      warning unread-condition 23:1 whether `x` is required then, or only what the rest of the sentence says holds, cannot be told: "when kind is CARD, at most 20 characters"
    when kind is CARD, it is shown.
      "unknown":["required"],"doc":"when kind is CARD, it is shown."
      warning unread-condition 23:1 whether `x` is required then, or only what the rest of the sentence says holds, cannot be told: "when kind is CARD, it is shown"
    REQUIRED when the shop is in Macau.
      "unknown":["required"],"doc":"REQUIRED when the shop is in Macau"
      warning unread-condition 23:1 whether `x` is required is told by nothing in a message: "REQUIRED when the shop is in Macau"
    "#);
}

#[test]
fn a_limit_behind_a_sentence_that_lost_its_stop_is_one_of_its_own() {
    insta::assert_snapshot!(each(&[
        "Code of it, e.g. A012 Maximum length: 16 characters.",
        "Note, required when kind is CARD Maximum length: 128 characters",
        "The Maximum length: 5.",
    ], says), @r#"
    Code of it, e.g. A012 Maximum length: 16 characters.
      "max_length":16,"doc":"Code of it, e.g. A012"
    Note, required when kind is CARD Maximum length: 128 characters
      "required":{"field":"/kind","in":["CARD"]},"max_length":128
    The Maximum length: 5.
      "max_length":5
    "#);
}

#[test]
fn another_sentence_goes_on_behind_what_is_provided_where_the_stop_was_lost() {
    insta::assert_snapshot!(each(&[
        "Code, required when amount is empty The cup can be used in all shops",
        "REQUIRED when amount is provided It is for guests.",
        "REQUIRED when kind is mixed Card",
    ], says), @r#"
    Code, required when amount is empty The cup can be used in all shops
      "required":{"field":"/amount","present":false},"doc":"Code. The cup can be used in all shops"
    REQUIRED when amount is provided It is for guests.
      "required":{"field":"/amount","present":true},"doc":"It is for guests."
    REQUIRED when kind is mixed Card
      "doc":"REQUIRED when kind is mixed Card"
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when kind is mixed Card"
    "#);
}

#[test]
fn codes_joined_by_and_are_values_of_which_one_is_meant() {
    insta::assert_snapshot!(each(&[
        "REQUIRED when kind is CARD and RIDE.",
        "REQUIRED when kind is not CARD, RIDE and MEAL.",
        "REQUIRED when kind is CARD and amount is provided.",
        "REQUIRED when kind is CARD and kind is RIDE.",
        "REQUIRED when kind changed to CARD.",
        "REQUIRED at kind CARD.",
        "REQUIRED under CARD and RIDE kind.",
        "REQUIRED except kind is CARD.",
        "REQUIRED once the kind is CARD.",
    ], says), @r#"
    REQUIRED when kind is CARD and RIDE.
      "required":{"field":"/kind","in":["CARD","RIDE"]
    REQUIRED when kind is not CARD, RIDE and MEAL.
      "required":{"field":"/kind","not_in":["CARD","RIDE","MEAL"]
    REQUIRED when kind is CARD and amount is provided.
      "required":{"all":[{"field":"/kind","in":["CARD"]},{"field":"/amount","present":true}]
    REQUIRED when kind is CARD and kind is RIDE.
      "doc":"REQUIRED when kind is CARD and kind is RIDE."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED when kind is CARD and kind is RIDE"
    REQUIRED when kind changed to CARD.
      "required":{"field":"/kind","in":["CARD"]
    REQUIRED at kind CARD.
      "required":{"field":"/kind","in":["CARD"]
    REQUIRED under CARD and RIDE kind.
      "required":{"field":"/kind","in":["CARD","RIDE"]
    REQUIRED except kind is CARD.
      "required":{"field":"/kind","not_in":["CARD"]
    REQUIRED once the kind is CARD.
      "doc":"REQUIRED once the kind is CARD."
      error unread-condition 23:1 `x` is required under a condition that cannot be read: "REQUIRED once the kind is CARD"
    "#);
}

#[test]
fn a_date_or_a_time_is_no_default_by_its_last_part() {
    insta::assert_snapshot!(each(&[
        "Ends on a day, 9999-12-31 by default.",
        "Reminder, 00:30 by default.",
        "Level, 3 by default.",
    ], says), @r#"
    Ends on a day, 9999-12-31 by default.
      "doc":"Ends on a day, 9999-12-31 by default."
      warning unread-rule 23:1 "Ends on a day, 9999-12-31 by default." sounds like a rule (`default`), but no phrase reads it
    Reminder, 00:30 by default.
      "doc":"Reminder, 00:30 by default."
      warning unread-rule 23:1 "Reminder, 00:30 by default." sounds like a rule (`default`), but no phrase reads it
    Level, 3 by default.
      "default":"3","doc":"Level, 3 by default."
    "#);
}

#[test]
fn a_default_in_a_few_words_that_is_none_is_told() {
    insta::assert_snapshot!(each(&[
        "Validity in days, 30 days by default.",
        "Zone, GMT+8 by default.",
        "24 hours from created for each order by default.",
    ], says), @r#"
    Validity in days, 30 days by default.
      "doc":"Validity in days, 30 days by default."
      warning unread-rule 23:1 "Validity in days, 30 days by default." sounds like a rule (`default`), but no phrase reads it
    Zone, GMT+8 by default.
      "doc":"Zone, GMT+8 by default."
      warning unread-rule 23:1 "Zone, GMT+8 by default." sounds like a rule (`default`), but no phrase reads it
    24 hours from created for each order by default.
      "doc":"24 hours from created for each order by default."
    "#);
}

#[test]
fn a_remark_behind_a_condition_may_narrow_it() {
    insta::assert_snapshot!(each(&["REQUIRED when kind is MEAL (dine in only).", "REQUIRED when kind is MEAL (a dinner)."], says), @r#"
    REQUIRED when kind is MEAL (dine in only).
      "unknown":["required"],"doc":"REQUIRED when kind is MEAL (dine in only)."
      warning unread-condition 23:1 whether `x` is required then, or only what the rest of the sentence says holds, cannot be told: "REQUIRED when kind is MEAL (dine in only)"
    REQUIRED when kind is MEAL (a dinner).
      "required":{"field":"/kind","in":["MEAL"]
    "#);
}
