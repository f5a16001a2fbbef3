//! Tables of statuses that cannot be read as they stand.

use super::{Case, Cause, member, rendered, served, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    let forward =
        "Notification can start from any status below and status can be skipped if necessary, but not in reverse.";
    let page = |rows: &str, says: &str| {
        let table = format!(
            "{says}\n\nStatus | Description |\n{rows}\n\nRequest parameters\n\nstatus\u{a0}string \u{a0}REQUIRED\n"
        );
        Cause::Page(rendered("").replace("Request parameters\n", &table))
    };
    vec![
        (Code::UnreadStatus, page("PAID | One. |\nis paid | Two. |", forward)),
        (Code::DuplicateValue, page("PAID | One. |\nPAID | Two. |", forward)),
        (Code::DuplicateValue, Cause::Page(two_tables())),
        (Code::UnknownOrder, page("PAID | One. |\nDONE | Two. |", "")),
        (Code::UnknownMark, page("PAID (Odd) | One. |\nDONE | Two. |", forward)),
        (
            Code::ContradictoryLimits,
            page("PAID | One. |", &format!("{forward}\n\nNotification can start from any status below.")),
        ),
        (
            Code::UnresolvedField,
            Cause::Page(rendered("").replace(
                "Request parameters\n",
                &format!("{forward}\n\nStatus | Description |\nPAID | One. |\n\nRequest parameters\n"),
            )),
        ),
    ]
}

fn two_tables() -> String {
    let table = |status: &str| {
        format!("<table><tr><td>Status</td><td>Description</td></tr><tr><td>{status}</td><td>One.</td></tr></table>")
    };
    let tables = format!("{}<p>And.</p>{}", table("PAID"), table("DONE"));
    served(&member("status", "string", ""), "").replace("<p>Text.</p>", &tables)
}

#[test]
fn tables_of_statuses_that_cannot_be_read_as_they_stand() {
    insta::assert_snapshot!(told(cases()), @r#"
    error unread-status: "is paid" stands where a status is due (/statuses)
      = expected one word in capitals, as it goes over the wire; mend the row in the transcription
    warning duplicate-value: the status `PAID` is listed twice; the first row is kept (/statuses/PAID)
      = accept this finding, or correct the row by an erratum
      | [[accept]]
      | code = "duplicate-value"
      | at = "/statuses/PAID"
      | of = "de0c7245"
      | reason = "…"
    error duplicate-value: the page holds two tables of statuses (/statuses)
      = keep the one that holds in the transcription
    warning unknown-order: no sentence tells which status may follow which; any is taken (/statuses)
      = say so by an erratum
      | [[correct]]
      | at = "/statuses"
      | attribute = "order"
      | expect = "any"
      | set = "forward"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning unknown-mark: the status `PAID` has the mark "Odd" (/statuses/PAID)
      = known is `(End status)`; give what it means by an erratum, or accept this finding
      | [[accept]]
      | code = "unknown-mark"
      | at = "/statuses/PAID"
      | of = "3e5653e2"
      | reason = "…"
    error contradictory-limits: the page says that statuses go forward alone, and that they go any way (/statuses)
      = find out which holds, and say so by an erratum
      | [[correct]]
      | at = "/statuses"
      | attribute = "order"
      | expect = "forward"
      | set = "any"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error unresolved-field: no field is called "Status" (/statuses)
      = no field is called anything like it; give the fact by an erratum, or the field
      | [[correct]]
      | at = "/statuses"
      | set = { field = "/FIELD", order = "forward", values = [{ value = "…" }] }
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    "#);
}
