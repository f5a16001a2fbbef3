//! Conditions that cannot be read, met or checked.

use super::{Case, Cause, member, rendered, says, served, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    let list = member("list", "Array", &format!(", \"kvs\": [{}]", member("inner", "string", "")));
    let looks_in = member("x", "string", ", \"warning\": \"<p>REQUIRED when list.inner is ON.</p>\"");
    vec![
        (
            Code::RequirementConflict,
            Cause::Page(rendered("x\u{a0}string \u{a0}REQUIRED\n\nREQUIRED when kind is CARD.")),
        ),
        (Code::UnreadCondition, says("string", "REQUIRED while it rains.")),
        (Code::UnreadCondition, says("string", "REQUIRED while kind is CARD.")),
        (
            Code::UnreadCondition,
            Cause::Page(
                rendered("").replace("parameters\n\n", "parameters\n\nEither kind or x is required for guests.\n\n"),
            ),
        ),
        (Code::UnresolvedField, says("string", "REQUIRED when knd is CARD.")),
        (Code::UnresolvedField, says("string", "REQUIRED when colour is RED.")),
        (Code::UnresolvedField, says("string", "Refer 'Prices' tab above.")),
        (Code::UnlistedValue, says("string", "REQUIRED when kind is LORRY.")),
        (
            Code::UnreadCondition,
            Cause::Page(rendered(
                "y\u{a0}string \u{a0}\n\nOne.\n\nx\u{a0}string \u{a0}\n\nREQUIRED when y is changed.",
            )),
        ),
        (
            Code::UnknownBadge,
            Cause::Page(super::tables("").replace("| Sample |", "| Required |").replace("| CARD |", "| perhaps |")),
        ),
        (Code::NotExpressible, Cause::Page(served(&format!("{list}, {looks_in}"), ""))),
    ]
}

#[test]
fn conditions_that_cannot_be_read_met_or_checked() {
    insta::assert_snapshot!(told(cases()), @r#"
    error requirement-conflict: `x` is marked as required, and beside that the page says "REQUIRED when kind is CARD" (/request/x)
      = find out which holds: confirm that it is required always, or correct `required` to the condition
      | [[confirm]]
      | at = "/request/x"
      | attribute = "required"
      | value = true
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning unread-condition: whether `x` is required is told by nothing in a message: "REQUIRED while it rains" (/request/x)
      = say by an erratum that it is optional, `set = false`, or give the condition that is meant
      | [[correct]]
      | at = "/request/x"
      | attribute = "required"
      | set = false
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error unread-condition: `x` is required under a condition that cannot be read: "REQUIRED while kind is CARD" (/request/x)
      = expected `FIELD is VALUE`, `FIELD is provided`, or several joined by `and` or `or`
      = give the condition by an erratum, or `set = false` where nothing in a message tells it
      | [[correct]]
      | at = "/request/x"
      | attribute = "required"
      | set = { field = "/FIELD", in = ["VALUE"] }
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error unread-condition: one of several fields is required under a condition that cannot be read: "Either kind or x is required for guests." (/request)
      = give the rules of the message by an erratum, with the condition as `when`; an empty list where none holds
      | [[correct]]
      | at = "/request"
      | attribute = "rules"
      | set = [{ any_of = ["/FIELD", "/FIELD"] }]
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error unresolved-field: no field is called "knd" (/request/x)
      = no field is called anything like it; give the fact by an erratum, or the field
      | [[correct]]
      | at = "/request/x"
      | attribute = "required"
      | set = { field = "/FIELD", in = ["VALUE"] }
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error unresolved-field: no field is called "colour" (/request/x)
      = no field is called anything like it; give the fact by an erratum, or the field
      | [[correct]]
      | at = "/request/x"
      | attribute = "required"
      | set = { field = "/FIELD", in = ["VALUE"] }
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning unresolved-field: the page refers to "Prices", which it does not hold (/request/x)
      = list the values by an erratum
      | [[correct]]
      | at = "/request/x"
      | attribute = "enum"
      | set = [{ value = "…", doc = "…" }]
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning unlisted-value: the condition tests `/kind` for "LORRY", which is none of its listed values (/request/x)
      = listed are CARD, RIDE; correct the condition or the list by an erratum
      | [[accept]]
      | code = "unlisted-value"
      | at = "/request/x"
      | of = "2d4935ca"
      | reason = "…"
    error unread-condition: a condition tests `/y` for "changed", which is listed nowhere and looks like a word of the sentence (/request/x)
      = give the fact by an erratum, or `set = false` where nothing in a message tells it
      | [[correct]]
      | at = "/request/x"
      | attribute = "required"
      | set = { field = "/FIELD", in = ["VALUE"] }
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning unknown-badge: `kind` is marked "perhaps", which is no known badge (/request/kind)
      = expected REQUIRED, conditional, optional, M, O, Y or N; give what it means by an erratum
      | [[accept]]
      | code = "unknown-badge"
      | at = "/request/kind"
      | of = "d397545b"
      | reason = "…"
    error not-expressible: its condition looks at /list/inner, which stands in each element of /list (/request/x)
      = correct the fact by an erratum, or take it away and tell it in the docs
      | [[correct]]
      | at = "/request/x"
      | attribute = "required"
      | expect = { field = "/list/inner", in = ["ON"] }
      | set = false
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    "#);
}
