//! Result codes that cannot be read as they stand.

use super::{Case, Cause, rendered, tables, told};
use crate::diagnostic::Code;

pub(super) fn cases() -> Vec<Case> {
    let cells = |rows: &str| {
        Cause::Page(tables(&format!("Error Handling\nResult Codes\nResult Code | Result Status | Remarks |\n{rows}")))
    };
    let glued = |rows: &str| Cause::Page(rendered(&format!("Result/Error codes\n\nCodeValueMessage\n{rows}")));
    vec![
        (Code::NoResults, Cause::Page(rendered(""))),
        (Code::NoResults, Cause::Page(rendered("Response parameters\n\nsum\u{a0}string \u{a0}\n\nA sum."))),
        (Code::UnreadResult, cells("Not a code | F | One. |")),
        (Code::UnreadResult, cells("BUSY | X | One. |")),
        (Code::UnreadResult, glued("NOTHINGhere")),
        (Code::AmbiguousResult, glued("BUSFSU")),
        (Code::ResultConflict, cells("BUSY | F | One. |\nBUSY | U | Two. |")),
        (Code::DuplicateResult, cells("BUSY | F | One. |\nBUSY | F | Two. |")),
        (Code::SplitRow, glued("NO_STOCKFSold out.")),
        (Code::SplitRow, glued("NO_STOCKFSold out.BUSY_NOWUWait.")),
        (Code::MendedRow, cells("SUCCESS | S | Done. NO_STOCK | F | Sold out. |")),
    ]
}

#[test]
fn result_codes_that_cannot_be_read_as_they_stand() {
    insta::assert_snapshot!(told(cases()), @r#"
    warning no-results: the page lists neither fields of a response nor a result code (/results)
      = was all of the page captured? otherwise add the codes by errata, or accept this finding
      | [[accept]]
      | code = "no-results"
      | at = "/results"
      | of = "367ac320"
      | reason = "…"
    warning no-results: the page lists no result code (/results)
      = look for its table of results on the portal; add the codes by errata, or accept this finding
      | [[accept]]
      | code = "no-results"
      | at = "/results"
      | of = "4797c109"
      | reason = "…"
    error unread-result: "Not a code" stands where a result code is due (/results)
      = expected capitals, digits and `_`; delete the row from the transcription where it is none
    error unread-result: `BUSY` has the status "X", which is none (/results/BUSY)
      = expected S, F or U; add the code by an erratum
      | [[correct]]
      | at = "/results/BUSY"
      | set = { status = "F", message = "…" }
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    error unread-result: the row "NOTHINGhere" cannot be split into a code, a status and a message (/results)
      = expected CODE, then S, F or U, then a sentence; part the cells in the transcription
    error ambiguous-result: the row "BUSFSU" can be split in several ways: BU S, BUS F, BUSF S, BUSFS U (/results)
      = a page or `portal.toml` that lists the code elsewhere settles this, as does parting the cells in the transcription
    error result-conflict: `BUSY` is listed as F and as U (/results/BUSY)
      = find out which holds, and say so by an erratum
      | [[correct]]
      | at = "/results/BUSY"
      | attribute = "status"
      | expect = "F"
      | set = "U"
      | reason = "…"
      | evidence = "…"
      | certainty = "inferred"
    warning duplicate-result: `BUSY` is listed twice; the first row is kept (/results/BUSY)
      = accept this finding, or correct the texts by an erratum
      | [[accept]]
      | code = "duplicate-result"
      | at = "/results/BUSY"
      | of = "265c480d"
      | reason = "…"
    note split-row: the glued row "NO_STOCKFSold out." was split by its shape alone (/results/NO_STOCK)
    note split-row: the glued row "NO_STOCKFSold out." was split by its shape alone (/results/NO_STOCK)
    note mended-row: the row of `NO_STOCK` stands on the line of another; the two were parted (/results/NO_STOCK)
    "#);
}
