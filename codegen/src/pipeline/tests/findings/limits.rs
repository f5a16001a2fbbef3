//! Rules and limits that are not read, mean nothing or contradict each other.

use super::{Case, Cause, member, rendered, says, served, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    vec![
        (Code::UnreadRule, says("string", "Send it only on Sundays.")),
        (Code::UnreadRule, says("number", "Must be greater than 0.")),
        (Code::UnreadRule, says("string", "One.\n\nMore information:\n\n  • Shape: round")),
        (Code::UnreadRule, says("string", "Its size.\n\n  • BIG: a lot\n  • Anything else the shop knows")),
        (Code::UnreadLimit, Cause::Page(served(&member("a", "string", ", \"maxLength\": \"many\""), ""))),
        (Code::ForeignProse, says("string", "店鋪的名稱。顯示給用戶。")),
        (
            Code::UnreadTable,
            Cause::Page(served(&member("kind", "string", ""), "").replace(
                "<p>Text.</p>",
                "<table><tr><td>Colour</td><td>Shape</td></tr><tr><td>red</td><td>round</td></tr></table>",
            )),
        ),
        (
            Code::UnreadTable,
            Cause::Page(served(&member("kind", "string", ""), "").replace(
                "<p>Text.</p>",
                "<table><tr><td>Name</td><td>Type</td></tr><tr><td>size</td><td>number</td></tr></table>",
            )),
        ),
        (Code::ContradictoryLimits, says("string", "Maximum length: 64 characters\n\nMaximum length: 32 characters")),
        (Code::ContradictoryLimits, says("string", "Starts with a://\n\nStarts with b://")),
        (Code::ContradictoryLimits, says("integer", "Value range: 10 - 5")),
        (Code::ContradictoryLimits, says("string", "Defaults to A. Defaults to B.")),
        (Code::ContradictoryLimits, says("integer", "Value range: 1 - 5\n\nDefault 7.")),
        (Code::LimitWithoutMeaning, says("number", "Maximum length: 32 characters")),
        (Code::MisplacedValue, says("number", "A level.\n\n  • 10: low\n  • 20: high")),
        (Code::MisplacedValue, says("boolean", "Whether it burns, Y or N.")),
        (Code::DuplicateValue, says("string", "One of them.\n\n  • A: the first\n  • A: again")),
        (Code::MoneyAsNumber, Cause::Page(rendered("price\u{a0}number \u{a0}\n\nWhat it takes."))),
        (Code::MoneyAsNumber, says("number", "The fee that is taken.")),
    ]
}

#[test]
fn rules_and_limits_that_cannot_hold_as_they_stand() {
    insta::assert_snapshot!(told(cases()), @r#"
    warning unread-rule: "Send it only on Sundays." sounds like a rule (`only`), but no phrase reads it (/request/x)
      = give what it says by an erratum, accept this finding where it is no rule, or add its wording to the phrase table
      | [[accept]]
      | code = "unread-rule"
      | at = "/request/x"
      | of = "e0cb1b5d"
      | reason = "…"
      | 
      | # where it is a rule, give what it says as well:
      | # [[correct]]
      | # at = "/request/x"
      | # attribute = "required"
      | # set = { field = "/FIELD", in = ["VALUE"] }
      | # reason = "…"
      | # evidence = "…"
      | # certainty = "inferred"
    warning unread-rule: 0 itself is not allowed, but `x` can have a fraction, so that no number is next to it; nothing comes of the sentence (/request/x)
      = give what it says by an erratum, or accept this finding
      | [[accept]]
      | code = "unread-rule"
      | at = "/request/x"
      | of = "12e4b154"
      | reason = "…"
      | 
      | # where it is a rule, give what it says as well:
      | # [[correct]]
      | # at = "/request/x"
      | # attribute = "required"
      | # set = { field = "/FIELD", in = ["VALUE"] }
      | # reason = "…"
      | # evidence = "…"
      | # certainty = "inferred"
    warning unread-rule: "Shape: round" stands among the limits, but no phrase reads it; nothing comes of the sentence (/request/x)
      = give what it says by an erratum, or accept this finding
      | [[accept]]
      | code = "unread-rule"
      | at = "/request/x"
      | of = "9bc30b20"
      | reason = "…"
      | 
      | # where it is a rule, give what it says as well:
      | # [[correct]]
      | # at = "/request/x"
      | # attribute = "required"
      | # set = { field = "/FIELD", in = ["VALUE"] }
      | # reason = "…"
      | # evidence = "…"
      | # certainty = "inferred"
    warning unread-rule: "Anything else the shop knows" stands among the values of `x`, but is not read as one; other values stay allowed (/request/x)
      = expected `VALUE: meaning`; give the values by an erratum, or accept this finding
      | [[accept]]
      | code = "unread-rule"
      | at = "/request/x"
      | of = "653a39df"
      | reason = "…"
    error unread-limit: the maximum length of `a` is "many", expected a whole number above 0, or two with a dash between (/request/a)
      = give it by an erratum
      | [[correct]]
      | at = "/request/a"
      | attribute = "max_length"
      | set = 64
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning foreign-prose: 2 sentences in Chinese, such as "店鋪的名稱。", may hold a rule that no phrase reads (/request/x)
      = read them beside the spec, give what they say by errata, and accept this finding; or capture the English page
      | [[accept]]
      | code = "foreign-prose"
      | at = "/request/x"
      | of = "01698ce0"
      | reason = "…"
    warning unread-table: no rule reads the table with the headings "Colour | Shape" (/doc)
      = give what it says by an erratum, and accept this finding
      | [[accept]]
      | code = "unread-table"
      | at = "/doc"
      | of = "000f7d23"
      | reason = "…"
    error unread-table: nothing tells whose fields the table with the headings "Name | Type" lists (/doc)
      = put a line above it in the transcription: `Request parameters`, `General Headers`, or the name of the type whose fields they are
    warning contradictory-limits: `max_length` of `x` is 32 and 64; the tighter limit is taken (/request/x)
      = find out which holds, and say so by an erratum
      | [[correct]]
      | at = "/request/x"
      | attribute = "max_length"
      | expect = 32
      | set = 64
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error contradictory-limits: `x` starts with "a://" and with "b://" (/request/x)
      = find out which holds, and say so by an erratum
      | [[correct]]
      | at = "/request/x"
      | attribute = "prefix"
      | expect = "a://"
      | set = "b://"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error contradictory-limits: no number is allowed for `x`: at least 10, at most 5 (/request/x)
      = correct one of the two by an erratum
      | [[correct]]
      | at = "/request/x"
      | attribute = "min"
      | expect = 10
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error contradictory-limits: `x` has two defaults (/request/x)
      = find out which holds, and say so by an erratum
      | [[correct]]
      | at = "/request/x"
      | attribute = "default"
      | expect = "A"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error contradictory-limits: the default `7` of `x` is more than its greatest value (/request/x)
      = correct one of the two by an erratum
      | [[correct]]
      | at = "/request/x"
      | attribute = "default"
      | expect = 7
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning limit-without-meaning: a limit on `x` is dropped: `max_length` says nothing about a number (/request/x)
      = correct the type by an erratum, or accept this finding
      | [[accept]]
      | code = "limit-without-meaning"
      | at = "/request/x"
      | of = "d89a8ce8"
      | reason = "…"
    warning misplaced-value: `x` lists 10, 20, and a spec has no list of numbers: those between them pass its bounds (/request/x)
      = the list stays in the doc; give `min` and `max` by an erratum where they say more, or accept this finding
      | [[accept]]
      | code = "misplaced-value"
      | at = "/request/x"
      | of = "af27fb0f"
      | reason = "…"
    warning misplaced-value: `x` lists "Y" as a value, but it is a boolean (/request/x)
      = the list stays in the doc alone; correct the type by an erratum where the list holds
      | [[accept]]
      | code = "misplaced-value"
      | at = "/request/x"
      | of = "8db8398e"
      | reason = "…"
    warning duplicate-value: the value `A` of `x` is listed twice (/request/x)
      = the first meaning is kept
      | [[accept]]
      | code = "duplicate-value"
      | at = "/request/x"
      | of = "2c038136"
      | reason = "…"
    warning money-as-number: "price" sounds like money and is a plain number (/request/price)
      = no money is a float: say by an erratum that it is whole, or accept this finding
      | [[correct]]
      | at = "/request/price"
      | attribute = "type"
      | expect = "number"
      | set = "integer"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning money-as-number: "x" is a plain number, and its description sounds like money ("fee") (/request/x)
      = no money is a float: say by an erratum that it is whole, or accept this finding
      | [[correct]]
      | at = "/request/x"
      | attribute = "type"
      | expect = "number"
      | set = "integer"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    "#);
}
