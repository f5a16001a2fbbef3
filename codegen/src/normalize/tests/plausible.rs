//! Facts that cannot hold together: told alike whether the page or an erratum says them, and where the fact stands.

use super::page;
use crate::source::Source;

const PAGE: &str = "\
Some API

POST /api/open/some

Request parameters

kind\u{a0}string \u{a0}REQUIRED

  • CARD: a card
  • RIDE: a ride

text\u{a0}string \u{a0}

Starts with app://. Maximum length: 20 characters

size\u{a0}integer \u{a0}

Value range: 1 - 9

more\u{a0}object \u{a0}

inner\u{a0}string \u{a0}
";

/// What errata that set these attributes find: severity, code, place in the errata file, message, advice.
fn told(errata: &[(&str, &str, &str)]) -> String {
    let entry = |(at, attribute, set): &(&str, &str, &str)| {
        let attribute = if attribute.is_empty() { String::new() } else { format!("attribute = \"{attribute}\"\n") };
        let ending = "reason = \"why\"\nevidence = \"where\"\ncertainty = \"page\"\n";
        format!("[[correct]]\nat = \"{at}\"\n{attribute}{set}\n{ending}")
    };
    let text: Vec<String> = errata.iter().map(entry).collect();
    let source = Source::new("page.toml", &text.join("\n"));
    let found = page("some", PAGE, Some(source.text()), None).diagnostics;
    // Of the page itself it is told that facts of it are lost and that it has no answer.
    let of_errata = |code: &str| !matches!(code, "lost-fact" | "no-results");
    let found = found.iter().filter(|found| found.accepted.is_none() && of_errata(found.code.as_str()));
    let show = |found: &crate::diagnostic::Diagnostic| {
        let file = found.file.clone().unwrap_or_default();
        let at =
            if file == "page.toml" { source.line_column(found.span.unwrap().start).line.to_string() } else { file };
        let help = found.help.iter().skip(1).map(|help| format!(" ({help})")).collect::<String>();
        format!("{} {} {at}: {}{help}", found.severity, found.code, found.message)
    };
    found.map(show).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_limit_that_an_erratum_sets_against_another_is_told_at_the_erratum() {
    insta::assert_snapshot!(told(&[("/request/size", "min", "expect = 1\nset = 10")]), @"error contradictory-limits 5: no number is allowed for `size`: at least 10, at most 9 (`max` stands at page.txt:18)");
    insta::assert_snapshot!(told(&[("/request/size", "max_length", "set = 3")]), @"error limit-without-meaning 4: `max_length` of `size` says nothing about an integer (`type` stands at page.txt:16)");
    insta::assert_snapshot!(told(&[("/request/text", "min", "set = 3"), ("/request/text", "min_length", "set = 30")]), @r"
    error limit-without-meaning 4: `min` of `text` says nothing about a string (`type` stands at page.txt:12)
    error contradictory-limits 12: no length is allowed for `text`: at least 30, at most 20 (`max_length` stands at page.txt:14)
    ");
    insta::assert_snapshot!(told(&[("/request/text", "pattern", "set = \"^[0-9]{30}$\"")]), @r#"
    error contradictory-limits 4: no text is allowed for `text`: none of the form `^[0-9]{30}$` starts with "app://" (`prefix` stands at page.txt:14)
    error contradictory-limits 4: no text of the form `^[0-9]{30}$` is short enough for `text`: at most 20 characters (`max_length` stands at page.txt:14)
    "#);
    insta::assert_snapshot!(told(&[("/request/text", "format", "set = \"date-time\""), ("/request/text", "pattern", "set = \"^[0-9]{4}-[0-9]{2}$\"")]), @r#"
    error contradictory-limits 12: no text is allowed for `text`: none of the form `^[0-9]{4}-[0-9]{2}$` starts with "app://" (`prefix` stands at page.txt:14)
    error contradictory-limits 12: no date-time of `text` has the form `^[0-9]{4}-[0-9]{2}$`: one ends with its offset (`format` stands at page.toml:4)
    "#);
    insta::assert_snapshot!(told(&[("/request/text", "pattern", "set = \"[0-9]\"")]), @"error not-expressible 4: the pattern `[0-9]` must start with `^` and end with `$`");
    insta::assert_snapshot!(told(&[("/request/text", "type", "expect = \"string\"\nset = \"integer\"")]), @r"
    error limit-without-meaning 5: `max_length` of `text` says nothing about an integer (`max_length` stands at page.txt:14)
    error limit-without-meaning 5: `prefix` of `text` says nothing about an integer (`prefix` stands at page.txt:14)
    ");
}

#[test]
fn values_that_an_erratum_lists_are_held_against_the_field() {
    insta::assert_snapshot!(told(&[("/request/text", "enum", "set = [{ value = \"app://a\" }, { value = \"app://a\" }, { value = \"\" }, { value = \"web://\" }]")]), @r#"
    error duplicate-value 4: the value `app://a` of `text` is listed twice
    error duplicate-value 4: an empty value is listed of `text`
    error contradictory-limits 4: the listed value "web://" of `text` does not start with "app://" (`prefix` stands at page.txt:14)
    "#);
    insta::assert_snapshot!(told(&[("/request/size", "enum", "set = [{ value = \"1\" }]")]), @"error limit-without-meaning 4: `enum` of `size` says nothing about an integer (`type` stands at page.txt:16)");
    insta::assert_snapshot!(told(&[("/request/kind", "enum", "expect = [{ value = \"CARD\", doc = \"a card\" }, { value = \"RIDE\", doc = \"a ride\" }]\nset = []")]), @"");
    insta::assert_snapshot!(told(&[("/request/text", "open", "set = true")]), @"error limit-without-meaning 4: `open` of `text` says that other values are fine, and none is listed");
    insta::assert_snapshot!(told(&[("/request/kind", "default", "set = \"BOAT\""), ("/request/size", "default", "set = \"7\"")]), @r"
    error contradictory-limits 4: the default `BOAT` of `kind` is none of its listed values (`enum` stands at page.txt:9)
    error contradictory-limits 12: the default `7` of `size` is not an integer (`type` stands at page.txt:16)
    ");
    insta::assert_snapshot!(told(&[("/request/kind", "sample", "set = \"BOAT\""), ("/request/size", "sample", "set = 12")]), @r"
    warning example-contradicts 4: the sample of `kind` is none of its listed values (`enum` stands at page.txt:9)
    warning example-contradicts 12: the sample of `size` is more than its greatest value (`max` stands at page.txt:18)
    ");
}

#[test]
fn conditions_that_an_erratum_gives_have_to_be_met_by_some_message() {
    insta::assert_snapshot!(told(&[("/request/text", "required", "set = { field = \"/kind\", in = [\"card\"] }")]), @r#"error unlisted-value 4: the condition tests `/kind` for "card", which is none of its listed values"#);
    insta::assert_snapshot!(told(&[("/request/text", "required", "set = { field = \"/knd\", in = [\"CARD\"] }")]), @"error erratum-value 4: what is set is about `/knd`, which leads to no field");
    insta::assert_snapshot!(told(&[("/request/text", "required", "set = { any = [] }")]), @"error not-expressible 4: the condition of `required` tests for nothing, so that it never or always holds");
    insta::assert_snapshot!(told(&[("/request/text", "default", "set = [{ value = \"app://a\", when = { field = \"/kind\", in = [\"BOAT\"] } }]")]), @r#"error unlisted-value 4: the condition tests `/kind` for "BOAT", which is none of its listed values"#);
    insta::assert_snapshot!(told(&[("/request", "rules", "set = [{ any_of = [\"/text\", \"/size\"], when = { field = \"/kind\", in = [\"BOAT\"] } }]")]), @r#"error unlisted-value 4: the condition tests `/kind` for "BOAT", which is none of its listed values"#);
}

#[test]
fn a_value_that_an_erratum_adds_to_a_list_meets_the_condition_of_the_page() {
    let text = PAGE.replace("Starts with app://.", "REQUIRED when kind is BOAT.");
    let errata = "[[correct]]\nat = \"/request/kind\"\nattribute = \"enum\"\nexpect = [{ value = \"CARD\", doc = \"a card\" }, { value = \"RIDE\", doc = \"a ride\" }]\nset = [{ value = \"BOAT\" }]\nreason = \"why\"\nevidence = \"where\"\ncertainty = \"page\"\n";
    assert!(super::findings(&page("some", &text, None, None), &text).contains("unlisted-value"));
    assert!(!super::findings(&page("some", &text, Some(errata), None), &text).contains("unlisted-value"));
}

#[test]
fn fields_and_whole_things_that_an_erratum_gives_are_checked_too() {
    insta::assert_snapshot!(told(&[("/request/more", "fields", "set = [\n  { name = \"a\", type = \"string\", min = 1 },\n  { name = \"a\", type = \"string\" },\n  { name = \"\" },\n]")]), @r"
    error duplicate-field 4: `a` is listed twice in one object
    error nameless-field 4: a field has no name
    error limit-without-meaning 4: `min` of `a` says nothing about a string
    ");
    insta::assert_snapshot!(told(&[("/request/more", "type", "expect = \"object\"\nset = \"string\""), ("/request/more/x", "", "set = { type = \"string\" }")]), @"error unknown-type 5: `more` is a string, but fields are listed in it");
    insta::assert_snapshot!(told(&[("/request/new", "", "set = { type = \"boolean\", max_length = 3 }")]), @"error limit-without-meaning 3: `max_length` of `new` says nothing about a boolean");
    insta::assert_snapshot!(told(&[("/path", "", "expect = \"/api/open/some\"\nset = \"api/open/some\""), ("/hosts/production", "", "set = \"https://a.b/c\"")]), @r#"
    error erratum-value 4: "api/open/some" is no path: expected `/`, and neither blanks nor `?` nor `#`
    error erratum-value 11: "https://a.b/c" is no host: expected its name alone, without scheme and path
    "#);
    insta::assert_snapshot!(told(&[("/statuses", "", "set = { field = \"/kind\", order = \"forward\", values = [{ value = \"CARD\" }, { value = \"CARD\" }] }")]), @"error duplicate-value 3: the status `CARD` is listed twice");
}

#[test]
fn an_erratum_that_sets_what_holds_without_it_changes_nothing() {
    insta::assert_snapshot!(told(&[("/request/text", "deprecated", "set = false")]), @"error erratum-expect 4: the erratum changes nothing: what it sets stands there already");
    insta::assert_snapshot!(told(&[("/request/text", "enum", "set = []")]), @"error erratum-expect 4: the erratum changes nothing: what it sets stands there already");
}
