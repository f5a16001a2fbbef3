//! What a capture broke, lost or glued together.

use super::{Case, Cause, member, rendered, says, served, tables, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    let rows = |rows: &str| Cause::Page(tables(rows));
    let again = "Name | Description | Type | Sample |\n";
    vec![
        (Code::MendedText, says("string", "when\nkind\n== CARD\n.")),
        (Code::MendedRow, rows("a | One.\nTwo. | String | x |")),
        (Code::MendedRow, rows("a | One. | Two. | String | x |")),
        (Code::LostCell, rows("a | One. | x |")),
        (Code::LostCell, rows("a | One. | String |")),
        (Code::LostValue, says("string", "One of them.\n\n: a card")),
        (Code::AmbiguousValue, says("string", "FIRST\n: The first.v2.beta\n: The second.")),
        (Code::AmbiguousValue, says("string", "Kinds.\nFIRST\n- SECOND\n- THIRD")),
        (Code::AmbiguousValue, says("string", "Kinds.\nFIRST\n:\nSECOND")),
        (Code::AmbiguousValue, says("string", "  • BOAT: GIFT_CARD\n  • SHIP: BUS, TRAIN")),
        (Code::LostExample, Cause::Page(format!("{}Example\n{{\n\"a\": 1\n", tables("")))),
        (Code::UnnamedTable, rows(&format!("a | One. | Info | |\n{again}b | Two. | String | x |"))),
        (Code::UnknownColumn, Cause::Page(tables("").replace("| Sample |", "| Colour |"))),
        (Code::StrangeRow, Cause::Page(flat_values())),
        (Code::StrangeRow, rows("two words | One. | String | x |")),
        (
            Code::StrayField,
            Cause::Page(rendered("").replace("Request parameters\n", "note string REQUIRED\n\nRequest parameters\n")),
        ),
        (
            Code::UnknownHeading,
            Cause::Page(rendered("a\u{a0}string \u{a0}\n\nOne.\n\nCallback parameters\n\nb\u{a0}string \u{a0}")),
        ),
        (
            Code::UnclearChildren,
            Cause::Page(rendered("a\u{a0}Info \u{a0}\n\nHide child parameters\n\nb\u{a0}string \u{a0}")),
        ),
        (Code::NestedTooDeep, Cause::Page(rendered(&deep()))),
    ]
}

/// A table of values whose cells a capture left as lines, one of them lost.
fn flat_values() -> String {
    let field = member("a", "string", "").replace("<p>One.</p>", "Value\\nMeaning\\nAA\\none\\nBB\\nCC\\nthree");
    served(&field, "").replace("<p>Text.</p>", "Text.")
}

/// Fields that stand deeper in each other than on any page.
fn deep() -> String {
    (0..210)
        .map(|depth| format!("{}f{depth}\u{a0}Info \u{a0}\n\nHide child parameters\n\n", " ".repeat(depth)))
        .collect()
}

#[test]
fn what_a_capture_broke_is_mended_or_told() {
    insta::assert_snapshot!(told(cases()), @r#"
    note mended-text: 4 lines were read as one, from `when` on (/request/x)
    note mended-row: the row of `a` breaks over 2 lines; they were read as one row (/request/a)
    note mended-row: the cells of `a` stand in other columns than their own; they were put back by their shapes (/request/a)
    note lost-cell: the row of `a` lacks its last cell (/request/a)
    note lost-cell: the row of `a` lacks its last cell (/request/a)
    error lost-value: a meaning stands here without the value that it belongs to (/request/x)
      = compare with the rendered page, and put each value on a line of its own in the transcription, its meaning behind a colon and with a full stop at its end
    error ambiguous-value: a value is glued to the text before it, and it can be `v2.beta` or `beta` (/request/x)
      = compare with the rendered page, and put each value on a line of its own in the transcription, its meaning behind a colon and with a full stop at its end
    error ambiguous-value: nothing tells whether this is a value of the list, or what `FIRST` means (/request/x)
      = compare with the rendered page, and put each value on a line of its own in the transcription, its meaning behind a colon and with a full stop at its end
    error ambiguous-value: nothing tells which is the value: what stands in front of the colon, or what follows it (/request/x)
      = compare with the rendered page, and put each value on a line of its own in the transcription, its meaning behind a colon and with a full stop at its end
    error ambiguous-value: nothing tells which words of "BOAT: GIFT_CARD" are values of `x` (/request/x)
      = what names values may itself be the value of another field: give the values by an erratum
      | [[correct]]
      | at = "/request/x"
      | attribute = "enum"
      | set = [{ value = "…" }]
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning lost-example: the JSON that starts here is not closed in its section (/examples)
      = capture the page again, or close the JSON in the capture
    error unnamed-table: nothing names what this table is about; it was read as more fields of the message (/request)
      = put the name of its type on a line above it, as the rendered page has it, or capture the portal JSON
    warning unknown-column: no rule knows a column `Colour`; its cells were read as parts of the descriptions (/path)
      = give what it says by errata, and accept this finding; or teach the table of columns the word
      | [[accept]]
      | code = "unknown-column"
      | at = "/path"
      | of = "697908fb"
      | reason = "…"
    error strange-row: "CC" stands where a value of `a` is due (/request/a)
      = nothing in this capture tells the rows of the table apart: give the values by an erratum, or capture the portal JSON as served
      | [[correct]]
      | at = "/request/a"
      | attribute = "enum"
      | set = [{ value = "…" }]
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error strange-row: `two words` stands where the name of a field or header is due (/request/two words)
      = compare with the rendered page; in the transcription, put the cells of a row on one line and part text that is no row from the table
    error stray-field: the line about `note` looks like a field, but stands in the text about something else (/doc)
      = compare with the rendered page: put the line back into its table, or its heading back above it
    error unknown-heading: `Callback parameters` reads like the heading of fields, but not whose they are (/request/a)
      = write `Request parameters` or `Response parameters` above the fields in the transcription
      = where it is a sentence, end it with a full stop there
    error unclear-children: the children of `a` are shown, but nothing tells where they end (/request/a)
      = capture the page with its child parameters closed and give the children by an erratum, or capture the portal JSON
    error nested-too-deep: `f200` is nested more than 200 deep (/request/f200)
      = is this a capture of one page?
    "#);
}
