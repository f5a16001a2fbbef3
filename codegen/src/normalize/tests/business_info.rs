//! Tables that a sentence or a row gives to an object: what is said of all its fields, and examples of it alone.

use super::{fields, findings, page};
use crate::side::Side;

const BASE: &str = "Base API
POST /api/open/notices
Request
Headers
Please check API Structure for basics.
Body
Name | Description | Type | Sample |
status | Where it is, one of HOT, COLD. | String | \"HOT\" |
data | What is shown. All fields are required when status is HOT, optional otherwise. | See Data. | |
more | All fields are required. | See More. | |
Data
Name | Description | Type | Sample |
localeTexts | Texts by locale, key must be zh_HK or en_US. | Texts | { \"zh_HK\": \"JSONString(Texts)\", \"en_US\": \"JSONString(Texts)\" } |
code | if status is COLD. | String | |
More
Name | Description | Type | Sample |
note | Words. | String | |
Response
Headers
Please check API Structure for basics.
Body
Please check API Structure for basics.
Error Handling
Result Codes
Result Code | Result Status | Remarks |
SUCCESS | S | Done. |
";

const SCENARIO: &str = "Tea Order
Adds what tea needs, please also check the base API.
Business Info
This part describes the localeTexts in data of the API.
| All fields are when status is HOT, optional otherwise. |
Name | Description | Type | Sample |
tea_name | Which tea. | String | \"Oolong\" |
Example
{
\"zh_HK\": { \"tea_name\": \"烏龍\" }
}
";

#[test]
fn the_fields_below_are_meant_in_other_words_as_well() {
    let read = |text: &str| fields(page("notices", text, None, None).api.as_ref().unwrap(), Side::Request);
    for said in [
        "The following fields are required when status is HOT.",
        "These fields are required when status is HOT, optional otherwise.",
    ] {
        let text = BASE.replace("All fields are required when status is HOT, optional otherwise.", said);
        assert_eq!(read(&text), read(BASE), "{said}");
    }
}

#[test]
fn what_a_row_says_of_all_fields_holds_for_those_of_its_type() {
    let base = page("notices", BASE, None, None);
    insta::assert_snapshot!(fields(base.api.as_ref().unwrap(), Side::Request), @r#"
    /status "type":"string","sample":"HOT","unknown":["required"],"doc":"Where it is, one of HOT, COLD."
    /data "type":"object","type_name":"Data","unknown":["required"],"doc":"What is shown."
    /data/localeTexts "type":"object","required":{"field":"/status","in":["HOT"]},"sample":{"zh_HK":"JSONString(Texts)","en_US":"JSONString(Texts)"},"doc":"Texts by locale."
    /data/localeTexts/zh_HK "type":"json","type_name":"Texts","unknown":["fields"]
    /data/localeTexts/en_US "type":"json","type_name":"Texts","unknown":["fields"]
    /data/code "type":"string","required":{"field":"/status","in":["COLD"]
    /more "type":"object","type_name":"More","unknown":["required"]
    /more/note "type":"string","required":true,"doc":"Words."
    "#);
}

#[test]
fn a_sentence_says_whose_fields_a_table_lists() {
    let base = page("notices", BASE, None, None);
    let scenario = page("notices.tea", SCENARIO, None, base.api.as_ref());
    let api = scenario.api.as_ref().unwrap();
    insta::assert_snapshot!(fields(api, Side::Request), @r#"
    /data "type":"object"
    /data/localeTexts "type":"object"
    /data/localeTexts/zh_HK "type":"json","doc":"This part describes the localeTexts in data of the API."
    /data/localeTexts/zh_HK/tea_name "type":"string","required":{"field":"/status","in":["HOT"]},"sample":"Oolong","doc":"Which tea."
    /data/localeTexts/en_US "type":"json","doc":"This part describes the localeTexts in data of the API."
    /data/localeTexts/en_US/tea_name "type":"string","required":{"field":"/status","in":["HOT"]},"sample":"Oolong","doc":"Which tea."
    "#);
    insta::assert_snapshot!(findings(&scenario, SCENARIO), @"warning bad-example 9:1 an example is what `localeTexts` holds, and no whole message; it is left out");
    assert!(api.examples.requests.is_empty());
    assert_eq!(api.doc.as_deref(), Some("Adds what tea needs.\nBusiness Info"));
}

#[test]
fn a_sentence_about_a_field_that_is_nowhere_gives_no_fields_to_the_message() {
    let base = page("notices", BASE, None, None);
    let text = SCENARIO.replace("the localeTexts in data", "the extraTexts in data");
    let scenario = page("notices.tea", &text, None, base.api.as_ref());
    insta::assert_snapshot!(findings(&scenario, &text), @r"
    error no-fields the page lists no field at all
    error unused-type 4:25 no field has the type `extraTexts`, whose fields the page lists
    warning bad-example 9:1 an example is what `localeTexts` holds, and no whole message; it is left out
    ");
}

#[test]
fn a_heading_says_whose_fields_a_scenario_lists_whatever_its_blanks() {
    let base = page("notices", BASE, None, None);
    let sentence = "This part describes the localeTexts in data of the API.\n";
    let text = SCENARIO.replace(sentence, "").replace("Business Info", "Locale texts");
    let scenario = page("notices.tea", &text, None, base.api.as_ref());
    insta::assert_snapshot!(fields(scenario.api.as_ref().unwrap(), Side::Request), @r#"
    /data "type":"object"
    /data/localeTexts "type":"object"
    /data/localeTexts/zh_HK "type":"json"
    /data/localeTexts/zh_HK/tea_name "type":"string","required":{"field":"/status","in":["HOT"]},"sample":"Oolong","doc":"Which tea."
    /data/localeTexts/en_US "type":"json"
    /data/localeTexts/en_US/tea_name "type":"string","required":{"field":"/status","in":["HOT"]},"sample":"Oolong","doc":"Which tea."
    "#);
    let text = SCENARIO.replace(sentence, "");
    let scenario = page("notices.tea", &text, None, base.api.as_ref());
    insta::assert_snapshot!(findings(&scenario, &text), @r"
    error no-fields the page lists no field at all
    error unused-type 3:1 no field has the type `Business Info`, whose fields the page lists
    warning bad-example 8:1 an example is what `localeTexts` holds, and no whole message; it is left out
    ");
}

#[test]
fn statuses_stand_line_by_line_above_the_table_of_a_scenario_without_a_heading_of_its_request() {
    let base = page("notices", BASE, None, None);
    let text = "Tea Order
Adds what tea needs, please also check the base API.
Status
Description
Display
HOT
When it is brewed.
Shown.
COLD
(End status)
When it is left.
Gone.
Texts
Name
Description
Type
Sample
tea_name
Which tea.
String
\"Oolong\"
tea_size
How much of it.
Number
2
";
    let scenario = page("notices.tea", text, None, base.api.as_ref());
    let api = scenario.api.as_ref().unwrap();
    let shown = api.statuses.iter().flat_map(|statuses| &statuses.values);
    let shown: Vec<String> =
        shown.map(|status| format!("{} {} {:?}", status.value, status.is_final, status.display)).collect();
    insta::assert_snapshot!(shown.join("\n"), @r#"
    HOT false Some("Shown.")
    COLD true Some("Gone.")
    "#);
    insta::assert_snapshot!(fields(api, Side::Request), @r#"
    /data "type":"object"
    /data/localeTexts "type":"object"
    /data/localeTexts/zh_HK "type":"json"
    /data/localeTexts/zh_HK/tea_name "type":"string","sample":"Oolong","doc":"Which tea."
    /data/localeTexts/zh_HK/tea_size "type":"number","sample":2,"doc":"How much of it."
    /data/localeTexts/en_US "type":"json"
    /data/localeTexts/en_US/tea_name "type":"string","sample":"Oolong","doc":"Which tea."
    /data/localeTexts/en_US/tea_size "type":"number","sample":2,"doc":"How much of it."
    "#);
}
