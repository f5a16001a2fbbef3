//! Errata that do not fit their page.

use super::{Case, Cause, rendered, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    let case = |erratum: &str| {
        let page = rendered("x\u{a0}string \u{a0}\n\nStarts with app://.");
        Cause::Corrected(
            page,
            format!("[[correct]]\n{erratum}\nreason = \"a\"\nevidence = \"b\"\ncertainty = \"page\"\n"),
        )
    };
    vec![
        (Code::ErratumPlace, case("at = \"/request/y\"\nattribute = \"required\"\nset = true")),
        (Code::ErratumPlace, case("at = \"/nowhere/y\"\nset = true")),
        (Code::ErratumAttribute, case("at = \"/request/x\"\nattribute = \"colour\"\nset = \"red\"")),
        (Code::ErratumExpect, case("at = \"/request/x\"\nattribute = \"prefix\"\nexpect = \"web://\"\nset = \"b://\"")),
        (Code::ErratumExpect, case("at = \"/request/x\"\nattribute = \"prefix\"\nset = \"b://\"")),
        (
            Code::ErratumExpect,
            case("at = \"/request/x\"\nattribute = \"prefix\"\nexpect = \"app://\"\nset = \"app://\""),
        ),
        (Code::ErratumValue, case("at = \"/request/x\"\nattribute = \"max_length\"\nset = \"long\"")),
        (Code::ErratumValue, case("at = \"/request/x\"\nattribute = \"required\"\nset = \"true\"")),
        (
            Code::AcceptedNothing,
            Cause::Corrected(
                rendered(""),
                "[[accept]]\ncode = \"lost-fact\"\nat = \"/request/kind\"\nreason = \"a\"\n".to_owned(),
            ),
        ),
        (Code::AcceptedOther, accepting("")),
        (Code::AcceptedOther, accepting("of = \"12345678\"\n")),
    ]
}

/// A page with a sentence that smells of a rule, and errata that accept some finding about it.
fn accepting(of: &str) -> Cause {
    let page = rendered("x\u{a0}string \u{a0}\n\nSend it only on Sundays.");
    Cause::Corrected(page, format!("[[accept]]\ncode = \"unread-rule\"\nat = \"/request/x\"\n{of}reason = \"a\"\n"))
}

#[test]
fn errata_that_do_not_fit_their_page() {
    insta::assert_snapshot!(told(cases()), @r#"
    error erratum-place: nothing stands at `/request/y` (/request/y)
      = the portal may have fixed this: delete the erratum, or change what it expects
    error erratum-place: `/nowhere/y` is no place in a spec (/nowhere/y)
      = expected /request/…, /response/…, /results/CODE, /statuses/VALUE, /headers/request/NAME, /hosts/ENVIRONMENT or /path
    error erratum-attribute: `colour` is no attribute of what stands there (/request/x)
      = expected one of type, type_name, required, deprecated, min_length, max_length, min, max, max_items, prefix, pattern, format, enum, open, default, items, fields, sample, unknown, doc
    error erratum-expect: the page says "app://", the erratum expects "web://" (/request/x)
      = the portal may have fixed this: delete the erratum, or change what it expects
    error erratum-expect: the page says "app://", the erratum expects nothing (/request/x)
      = if that is wrong, add `expect = "app://"`; if the portal has fixed this, delete the erratum
    error erratum-expect: the erratum changes nothing: what it sets stands there already (/request/x)
      = the portal may have fixed this: delete the erratum, or change what it expects
    error erratum-value: `max_length` cannot be set to that: invalid type: string "long", expected u64 (/request/x)
      = values are written as in the spec, in TOML
    error erratum-value: `required` cannot be set to that: `required` is `true` or a condition, and left out where the field is optional (/request/x)
      = write `set = true`, a condition as in `set = { field = "/type", in = ["COUPON"] }`, or `set = false` for what is known to be optional
    warning accepted-nothing: there is no warning or note `lost-fact` about `/request/kind` to accept (/request/kind)
      = the portal may have fixed this: delete the entry; errors cannot be accepted, only corrected
    warning accepted-other: the entry does not say which findings `unread-rule` it accepts (/request/x)
      = look at the findings again; where they are fine, write `of = "e0cb1b5d"`
    warning accepted-other: what `unread-rule` says about `/request/x` is not what was accepted (/request/x)
      = look at the findings again; where they are fine, add `"e0cb1b5d"` to the list `of`, or put it in the place of the hash that holds no more
    "#);
}
