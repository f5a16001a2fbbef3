//! Examples against the facts of their page.

use super::{Case, Cause, member, rendered, served, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    let field = member("size", "number", ", \"warning\": \"<p>Value range: 1 - 9</p>\"");
    let example = |body: &str| {
        let body = body.replace('"', "\\\"");
        Cause::Page(served(&field, &format!(", \"examples\": [{{\"scene\": [], \"request\": \"{body}\"}}]")))
    };
    let scenario = served(
        &member("note", "string", ""),
        ", \"examples\": [{\"scene\": [], \"request\": \"{\\\"kind\\\": \\\"CARD\\\", \\\"note\\\": \\\"x\\\"}\"}]",
    );
    let scenario = scenario.replace("Text.", "Please also check the base API.");
    vec![
        (Code::BadExample, example("{\"size\": }")),
        (Code::BadExample, example("[1]")),
        (Code::EmptyExample, example("{}")),
        (Code::UndeclaredMember, example("{\"size\": 1, \"colour\": 2}")),
        (Code::ExampleContradicts, example("{\"size\": \"big\"}")),
        (Code::ExampleContradicts, example("{\"size\": 10}")),
        (
            Code::ExampleContradicts,
            Cause::Page(served(
                &format!("{field}, {}", member("name", "string", ", \"required\": true")),
                ", \"examples\": [{\"scene\": [], \"request\": \"{\\\"size\\\": 1}\"}]",
            )),
        ),
        (
            Code::UnconfirmedDiscriminator,
            Cause::Pages(vec![("shop.base.txt", rendered("")), ("shop.kiosk.json", scenario)]),
        ),
    ]
}

#[test]
fn examples_against_the_facts_of_their_page() {
    insta::assert_snapshot!(told(cases()), @r#"
    warning bad-example: an example is no JSON: found '}', expected a JSON value (/examples/requests/0)
      = the example is left out; mend it in the transcription, or accept this finding
      | [[accept]]
      | code = "bad-example"
      | at = "/examples/requests/0"
      | of = "5fddce59"
      | reason = "…"
    warning bad-example: an example is an array, expected an object (/examples/requests/0)
      = the example is left out; mend it in the transcription, or accept this finding
      | [[accept]]
      | code = "bad-example"
      | at = "/examples/requests/0"
      | of = "6705563c"
      | reason = "…"
    note empty-example: an example is empty and stands for nothing (/examples/requests)
      = the example is left out; accept this finding
      | [[accept]]
      | code = "empty-example"
      | at = "/examples/requests"
      | of = "5a8673cd"
      | reason = "…"
    warning undeclared-member: an example holds `colour`, which no table lists (/request/colour)
      = messages keep it all the same; add the field by an erratum, or accept this finding
      | [[accept]]
      | code = "undeclared-member"
      | at = "/request/colour"
      | of = "a466fe04"
      | reason = "…"
    warning example-contradicts: an example's `size` is a string, but the page says a number (/request/size)
      = find out which is wrong: correct the fact by an erratum, or accept this finding
      | [[accept]]
      | code = "example-contradicts"
      | at = "/request/size"
      | of = "c285eb87"
      | reason = "…"
    warning example-contradicts: an example's `size` is 10, which is out of its range (/request/size)
      = find out which is wrong: correct the fact by an erratum, or accept this finding
      | [[accept]]
      | code = "example-contradicts"
      | at = "/request/size"
      | of = "54ebea23"
      | reason = "…"
    warning example-contradicts: an example leaves out `name`, which the page calls required (/request/name)
      = find out which is wrong: correct the fact by an erratum, or accept this finding
      | [[accept]]
      | code = "example-contradicts"
      | at = "/request/name"
      | of = "1d9f9d91"
      | reason = "…"
    warning unconfirmed-discriminator: the example sends "CARD" as `/kind`, and nothing else tells which value this scenario has (/discriminator)
      = names of scenarios and values can cross: find out, and confirm it
      | [[confirm]]
      | at = "/discriminator"
      | attribute = "value"
      | value = "CARD"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    "#);
}
