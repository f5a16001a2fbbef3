//! A page of hand-made tables, whose capture lost badges and lists: what stays unknown, what errata give back.

use super::{fields, findings, page};
use crate::side::Side;

const PAGE: &str = "\
Base API
POST /api/open/notices
Environment | Domain |
Production | open.example.hk |
Request
Headers
Please check API Structure for basics.
Body
Name | Description | Type | Sample |
command | What to do, valid input includes:
| String | \"SEND\" |
data | What is shown. | See Data. | |
openId | The user. to provide either openId or userId. | String | |
userId | The user. to provide either openId or userId. | String | \"2160\" |
Data
Name | Description | Type | Sample |
texts | Texts by locale, key must be zh_HK or en_US. | Texts | { \"zh_HK\": \"JSONString(Texts)\", \"en_US\": \"JSONString(Texts)\" } |
amount | The whole in cents. | Number | 100 |
amountCurrency | if amount is provided, support HKD or CNY. | String | \"HKD\" |
Example
{
\"command\": \"SEND\",
\"data\": { \"amount\": 1.5, \"amountCurrency\": \"USD\" },
\"extra\": 1
}
Response
Headers
Please check API Structure for basics.
Body
Please check API Structure for basics.
Error Handling
Result Codes
Result Code | Result Status | Remarks |
SUCCESS | S | Done. |
BUSY | U | Wait. |
";

#[test]
fn what_the_capture_lost_is_unknown_and_told() {
    let normalized = page("notices", PAGE, None, None);
    let api = normalized.api.as_ref().unwrap();
    insta::assert_snapshot!(fields(api, Side::Request), @r#"
    /command "type":"string","sample":"SEND","unknown":["enum","required"],"doc":"What to do."
    /data "type":"object","type_name":"Data","unknown":["required"],"doc":"What is shown."
    /data/texts "type":"object","sample":{"zh_HK":"JSONString(Texts)","en_US":"JSONString(Texts)"},"unknown":["required"],"doc":"Texts by locale."
    /data/texts/zh_HK "type":"json","type_name":"Texts","unknown":["fields"]
    /data/texts/en_US "type":"json","type_name":"Texts","unknown":["fields"]
    /data/amount "type":"integer","format":"cents","sample":100,"unknown":["required"],"doc":"The whole in cents."
    /data/amountCurrency "type":"string","required":{"field":"/data/amount","present":true},"enum":[{"value":"HKD"},{"value":"CNY"}],"sample":"HKD"
    /openId "type":"string","doc":"The user."
    /userId "type":"string","sample":"2160","doc":"The user."
    rule {"any_of":["/openId","/userId"]}
    "#);
    insta::assert_snapshot!(fields(api, Side::Response), @r#"
    /result "type":"object","type_name":"Result","required":true
    /result/resultCode "type":"string","required":true
    "#);
    insta::assert_snapshot!(serde_json::to_string(&(&api.hosts, &api.results)).unwrap(), @r#"[{"production":"open.example.hk"},[{"code":"SUCCESS","status":"S","message":"Done."},{"code":"BUSY","status":"U","message":"Wait."}]]"#);
    insta::assert_snapshot!(findings(&normalized, PAGE), @r#"
    note mended-row 10:1 the row of `command` breaks over 2 lines; they were read as one row
    note lost-fact 10:1 the values of `command` are announced and lost
    note lost-fact 10:1 nothing tells whether `command` is required
    note lost-fact 12:1 nothing tells whether `data` is required
    note lost-fact 17:1 nothing tells whether `texts` is required
    note lost-fact 17:1 nothing lists the fields of `zh_HK`
    note lost-fact 17:1 nothing lists the fields of `en_US`
    note lost-fact 18:1 nothing tells whether `amount` is required
    warning example-contradicts 23:21 an example's `amount` is a number, but the page says an integer
    warning example-contradicts 23:44 an example's `amountCurrency` is "USD", which is none of its listed values
    warning undeclared-member 24:2 an example holds `extra`, which no table lists
    "#);
}

#[test]
fn errata_give_back_what_was_lost() {
    let errata = r#"
[[correct]]
at = ["/request/command", "/request/data"]
attribute = "required"
set = true
reason = "a"
evidence = "b"
certainty = "sibling"

[[correct]]
at = ["/request/data/texts", "/request/data/amount"]
attribute = "required"
set = false
reason = "a"
evidence = "b"
certainty = "sibling"

[[correct]]
at = "/request/command"
attribute = "enum"
set = [{ value = "SEND" }]
reason = "a"
evidence = "b"
certainty = "sibling"

[[accept]]
code = "lost-fact"
at = ["/request/data/texts/zh_HK", "/request/data/texts/en_US"]
of = "671a2a73"
reason = "a"

[[accept]]
code = "mended-row"
at = "/request/command"
of = "5848e34f"
reason = "a"
"#;
    let normalized = page("notices", PAGE, Some(errata), None);
    insta::assert_snapshot!(fields(normalized.api.as_ref().unwrap(), Side::Request), @r#"
    /command "type":"string","required":true,"enum":[{"value":"SEND"}],"sample":"SEND","doc":"What to do."
    /data "type":"object","type_name":"Data","required":true,"doc":"What is shown."
    /data/texts "type":"object","sample":{"zh_HK":"JSONString(Texts)","en_US":"JSONString(Texts)"},"doc":"Texts by locale."
    /data/texts/zh_HK "type":"json","type_name":"Texts","unknown":["fields"]
    /data/texts/en_US "type":"json","type_name":"Texts","unknown":["fields"]
    /data/amount "type":"integer","format":"cents","sample":100,"doc":"The whole in cents."
    /data/amountCurrency "type":"string","required":{"field":"/data/amount","present":true},"enum":[{"value":"HKD"},{"value":"CNY"}],"sample":"HKD"
    /openId "type":"string","doc":"The user."
    /userId "type":"string","sample":"2160","doc":"The user."
    rule {"any_of":["/openId","/userId"]}
    "#);
    insta::assert_snapshot!(findings(&normalized, PAGE), @r#"
    warning example-contradicts 23:21 an example's `amount` is a number, but the page says an integer
    warning example-contradicts 23:44 an example's `amountCurrency` is "USD", which is none of its listed values
    warning undeclared-member 24:2 an example holds `extra`, which no table lists
    "#);
}

const BOTH: &str = "\
Ping
POST /api/ping
Request
Body
Name | Description | Type | Sample |
info | One. | Info | |
more | Two, refer to MoreInfo. | Object | |
Info
Name | Description | Type | Sample |
asked | Three. | String | x |
MoreInfo
Name | Description | Type | Sample |
also | Four. | String | x |
Response
Body
Name | Description | Type | Sample |
info | Five. | Info | |
lastInfo | Six. | Object | |
Info
Name | Description | Type | Sample |
answered | Seven. | String | x |
lastInfo
Name | Description | Type | Sample |
last | Eight. | String | x |
";

#[test]
fn a_type_belongs_to_the_message_under_which_it_stands_and_to_the_field_that_names_it() {
    let normalized = page("ping", BOTH, None, None);
    let api = normalized.api.as_ref().unwrap();
    insta::assert_snapshot!(fields(api, Side::Request), @r#"
    /info "type":"object","type_name":"Info","unknown":["required"],"doc":"One."
    /info/asked "type":"string","sample":"x","unknown":["required"],"doc":"Three."
    /more "type":"object","unknown":["required"],"doc":"Two, refer to MoreInfo."
    /more/also "type":"string","sample":"x","unknown":["required"],"doc":"Four."
    "#);
    insta::assert_snapshot!(fields(api, Side::Response), @r#"
    /info "type":"object","type_name":"Info","unknown":["required"],"doc":"Five."
    /info/answered "type":"string","sample":"x","unknown":["required"],"doc":"Seven."
    /lastInfo "type":"object","unknown":["required"],"doc":"Six."
    /lastInfo/last "type":"string","sample":"x","unknown":["required"],"doc":"Eight."
    "#);
}

#[test]
fn a_scenario_lists_the_fields_of_a_type_of_its_base() {
    let base = page("notices", PAGE, None, None);
    let scenario = |heading: &str| {
        let text = format!(
            "Rides\nPlease also check the base API.\n{heading}\nAll fields are required when command is SEND, optional otherwise.\n\
             Name | Description | Type | Sample |\ndriver | Who drives. | String | x |\n"
        );
        let normalized = page("notices.ride", &text, None, base.api.as_ref());
        (fields(normalized.api.as_ref().unwrap(), Side::Request), findings(&normalized, &text))
    };
    insta::assert_snapshot!(scenario("Texts").0, @r#"
    /data "type":"object"
    /data/texts "type":"object"
    /data/texts/zh_HK "type":"json"
    /data/texts/zh_HK/driver "type":"string","required":{"field":"/command","in":["SEND"]},"sample":"x","doc":"Who drives."
    /data/texts/en_US "type":"json"
    /data/texts/en_US/driver "type":"string","required":{"field":"/command","in":["SEND"]},"sample":"x","doc":"Who drives."
    "#);
    assert_eq!(scenario("texts").0, scenario("Texts").0);
    insta::assert_snapshot!(scenario("Rides").1, @"
    error no-fields the page lists no field at all
    error unused-type 3:1 no field has the type `Rides`, whose fields the page lists
    ");
}

#[test]
fn an_object_refers_to_the_table_that_lists_its_fields() {
    let lists = |row: &str, title: &str| {
        let text = format!(
            "Ping\nPOST /api/ping\nRequest\nBody\nName | Description | Type | Sample |\n{row}\n{title}\nName | Description | Type | Sample |\nleaf | A leaf. | String | x |\n"
        );
        let normalized = page("ping", &text, None, None);
        let told = findings(&normalized, &text);
        let told: Vec<&str> = told.lines().filter(|line| line.starts_with("error")).collect();
        format!("{}\n{}", fields(normalized.api.as_ref().unwrap(), Side::Request), told.join("\n"))
            .trim_end()
            .to_owned()
    };
    let object = r#"/tea "type":"object","type_name":"TeaInfo","unknown":["required"],"doc":"One."
/tea/leaf "type":"string","sample":"x","unknown":["required"],"doc":"A leaf.""#;
    for ty in ["Object, see TeaInfo", "Object (see TeaInfo)", "Object. See TeaInfo."] {
        assert_eq!(lists(&format!("tea | One. | {ty} | |"), "TeaInfo"), object, "{ty}");
    }
    insta::assert_snapshot!(lists("tea | One. | Array, see TeaInfo | |", "TeaInfo"), @r#"
    /tea "type":"array","type_name":"TeaInfo","unknown":["required"],"doc":"One."
    /tea/leaf "type":"string","sample":"x","unknown":["required"],"doc":"A leaf."
    "#);
    insta::assert_snapshot!(lists("tea | One. | See TeaInfo. | |", "teainfo"), @r#"
    /tea "type":"object","type_name":"TeaInfo","unknown":["required"],"doc":"One."
    /tea/leaf "type":"string","sample":"x","unknown":["required"],"doc":"A leaf."
    "#);
    insta::assert_snapshot!(lists("tea | One. Please refer to the teainfo below. | Object | |", "teainfo"), @r#"
    /tea "type":"object","unknown":["required"],"doc":"One. Please refer to the teainfo below."
    /tea/leaf "type":"string","sample":"x","unknown":["required"],"doc":"A leaf."
    "#);
    insta::assert_snapshot!(lists("tea | One. | Object, or see it | |", "TeaInfo"), @r#"
    /tea "unknown":["type","required"],"doc":"One."
    error unknown-type 6:14 `tea` has the type "Object, or see it", which is none
    error unused-type 7:1 no field has the type `TeaInfo`, whose fields the page lists
    "#);
}

#[test]
fn a_list_that_a_row_lost_is_told_where_it_cannot_be_one_of_values() {
    let text = "Tea\nPOST /api/tea\nRequest\nBody\nName | Description | Type | Sample |\nprice | What it costs in cents.\n| Number | 1 |\nkind | Which tea.\n| String | \"OOLONG\" |\nResponse\nBody\nPlease check API Structure for basics.\n";
    let normalized = page("tea", text, None, None);
    insta::assert_snapshot!(fields(normalized.api.as_ref().unwrap(), Side::Request), @r#"
    /price "type":"integer","format":"cents","sample":1,"unknown":["required"],"doc":"What it costs in cents."
    /kind "type":"string","sample":"OOLONG","unknown":["enum","required"],"doc":"Which tea."
    "#);
    insta::assert_snapshot!(findings(&normalized, text), @r"
    note mended-row 6:1 the row of `price` breaks over 2 lines; they were read as one row
    note mended-row 8:1 the row of `kind` breaks over 2 lines; they were read as one row
    warning no-results 1:1 the page lists no result code
    note lost-fact 6:1 a list is lost in the row of `price`; it may limit the field
    note lost-fact 6:1 nothing tells whether `price` is required
    note lost-fact 8:1 the values of `kind` are announced and lost
    note lost-fact 8:1 nothing tells whether `kind` is required
    ");
}
