//! Errata on a page: applied, refused where they no longer fit, gathered for later.

use super::{fields, findings, page};
use crate::side::Side;

const PAGE: &str = "\
Some API

POST /api/open/some

Request parameters

a\u{a0}string \u{a0}REQUIRED

Starts with app://.

b\u{a0}object \u{a0}

Holds things.

Response parameters

c\u{a0}string \u{a0}

Result/Error codes

CodeValueMessage
SUCCESSSDone
";

const ENTRY: &str = "reason = \"why\"\nevidence = \"where\"\ncertainty = \"page\"\n";

fn entry(text: &str) -> String {
    format!("{text}\n{ENTRY}")
}

/// What an erratum finds.
fn found(errata: &str) -> String {
    findings(&page("some", PAGE, Some(errata), None), PAGE)
}

#[test]
fn corrections_set_remove_and_add() {
    let errata = [
        "[[correct]]\nat = \"/request/a\"\nattribute = \"prefix\"\nexpect = \"app://\"\nset = \"web://\"",
        "[[correct]]\nat = \"/request/b\"\nattribute = \"required\"\nset = { field = \"/a\", in = [\"x\"] }",
        "[[correct]]\nat = [\"/request/b\", \"/response/c\"]\nattribute = \"sample\"\nset = \"x\"",
        "[[correct]]\nat = \"/request/b\"\nattribute = \"fields\"\nset = [{ name = \"d\", type = \"integer\", min = 1 }]",
        "[[correct]]\nat = \"/request/e\"\nset = { type = \"string\", doc = \"New.\" }",
        "[[correct]]\nat = \"/response/c\"\nattribute = \"deprecated\"\nset = true",
    ];
    let errata: Vec<String> = errata.iter().map(|text| entry(text)).collect();
    let normalized = page("some", PAGE, Some(&errata.join("\n")), None);
    let api = normalized.api.as_ref().unwrap();
    insta::assert_snapshot!(fields(api, Side::Request), @r#"
    /a "type":"string","required":true,"prefix":"web://"
    /b "type":"object","required":{"field":"/a","in":["x"]},"sample":"x","doc":"Holds things."
    /b/d "type":"integer","min":1
    /e "type":"string","doc":"New."
    "#);
    insta::assert_snapshot!(fields(api, Side::Response), @r#"/c "type":"string","deprecated":true,"sample":"x""#);
    insta::assert_snapshot!(findings(&normalized, PAGE), @"");
}

#[test]
fn an_erratum_that_no_longer_fits_is_an_error() {
    let at = |rest: &str| found(&entry(&format!("[[correct]]\n{rest}")));
    let mistakes = [
        at("at = \"/request/a\"\nattribute = \"prefix\"\nexpect = \"other://\"\nset = \"web://\""),
        at("at = \"/request/a\"\nattribute = \"max_length\"\nexpect = 3\nset = 4"),
        at("at = \"/request/a\"\nattribute = \"prefix\"\nset = \"web://\""),
        at("at = \"/request/z\"\nattribute = \"prefix\"\nset = \"web://\""),
        at("at = \"/nowhere\"\nset = 1"),
        at("at = \"/request/a\"\nattribute = \"colour\"\nset = \"red\""),
        at("at = \"/request/a\"\nattribute = \"max_length\"\nset = \"long\""),
        at("at = \"/request/a\"\nattribute = \"prefix\"\nexpect = \"app://\"\nset = \"app://\""),
        at("at = \"/path\"\nexpect = \"/api/open/some\"\nset = 7"),
    ];
    let mistakes: Vec<&str> =
        mistakes.iter().filter_map(|found| found.lines().find(|line| line.contains("erratum"))).collect();
    insta::assert_snapshot!(mistakes.join("\n"), @r#"
    error erratum-expect the page says "app://", the erratum expects "other://"
    error erratum-expect the page says nothing, the erratum expects 3
    error erratum-expect the page says "app://", the erratum expects nothing
    error erratum-place nothing stands at `/request/z`
    error erratum-place `/nowhere` is no place in a spec
    error erratum-attribute `colour` is no attribute of what stands there
    error erratum-value `max_length` cannot be set to that: invalid type: string "long", expected u64
    error erratum-expect the erratum changes nothing: what it sets stands there already
    error erratum-value what is set does not fit `/path`: invalid type: integer `7`, expected a string
    "#);
}

#[test]
fn an_erratum_about_a_field_that_is_not_there_is_an_error() {
    let set = |place: &str, attribute: &str, set: &str| {
        found(&entry(&format!("[[correct]]\nat = \"{place}\"\nattribute = \"{attribute}\"\nset = {set}")))
    };
    let mistakes = [
        set(
            "/request/b",
            "required",
            "{ any = [{ field = \"/a\", in = [\"x\"] }, { field = \"/z\", present = true }] }",
        ),
        set("/response/c", "required", "{ field = \"/a\", in = [\"x\"] }"),
        set("/request", "rules", "[{ any_of = [\"/a\", \"/b/d\"] }]"),
    ];
    insta::assert_snapshot!(mistakes.join("\n"), @r"
    note lost-fact 11:1 nothing lists the fields of `b`
    error erratum-value what is set is about `/z`, which leads to no field
    note lost-fact 11:1 nothing lists the fields of `b`
    error erratum-value what is set is about `/a`, which leads to no field
    note lost-fact 11:1 nothing lists the fields of `b`
    error erratum-value what is set is about `/b/d`, which leads to no field
    ");
}

#[test]
fn decisions_are_gathered_and_leave_the_spec_as_the_page_says() {
    let errata = entry("[[decide]]\nat = \"/results/SUCCESS\"\nattribute = \"status\"\nexpect = \"S\"\nset = \"U\"")
        + &entry("[[decide]]\nat = \"/response/c\"\nattribute = \"aliases\"\nset = [\"see\"]");
    let normalized = page("some", PAGE, Some(&errata), None);
    let subjects: Vec<String> = normalized.decisions.iter().map(|decision| format!("{:?}", decision.subject)).collect();
    insta::assert_snapshot!(subjects.join("\n"), @r#"
    ResultStatus { code: "SUCCESS", status: U }
    Aliases { field: Pointer("/c"), names: ["see"] }
    "#);
    let api = normalized.api.unwrap();
    assert_eq!(format!("{:?}", api.results[0].status), "S");
}

#[test]
fn a_finding_that_an_erratum_could_settle_is_gone_once_it_is_corrected() {
    assert!(found("").contains("lost-fact"));
    let fixed = "[[correct]]\nat = \"/request/b\"\nattribute = \"fields\"\nset = [{ name = \"d\", type = \"string\" }]";
    assert_eq!(found(&entry(fixed)), "");
}
