//! The errata that findings propose: each can be pasted, and settles its finding.

use super::page;
use crate::diagnostic::{Diagnostic, Severity};

/// A page with this in its request, under fields that conditions can name.
fn rendered(rows: &str) -> String {
    format!("Some API\n\nPOST /api/open/some\n\nRequest parameters\n\nkind\u{a0}string \u{a0}REQUIRED\n\n{rows}\n")
}

/// A proposal with its placeholders filled in.
fn filled(proposal: &str) -> String {
    let reasons = proposal.replace("reason = \"…\"", "reason = \"x\"").replace("evidence = \"…\"", "evidence = \"x\"");
    reasons.replace("/FIELD", "/kind").replace("/api/…", "/api/x")
}

fn is_about_errata(found: &Diagnostic) -> bool {
    found.code.as_str().starts_with("erratum-") || found.code.as_str() == "accepted-nothing"
}

#[test]
fn each_proposed_erratum_settles_its_finding() {
    let field = |texts: &str| rendered(&format!("x\u{a0}string \u{a0}\n\n{texts}"));
    let pages = [
        field("Send it only on Sundays."),
        field("REQUIRED when colour is RED."),
        field("REQUIRED unless it rains."),
        field("valid input includes:"),
        field("Maximum length: 64 characters\n\nMaximum length: 32 characters"),
        field("Maximum length: 32 characters\n\nMaximum length: 64 characters"),
        field("Starts with a://\n\nStarts with b://"),
        rendered("x\u{a0}string \u{a0}REQUIRED\n\nREQUIRED when kind is CARD."),
        rendered("price\u{a0}number \u{a0}\n\nWhat it costs."),
        rendered("x\u{a0}strng \u{a0}\n\nOne."),
        rendered("x\u{a0}Thing \u{a0}\n\nOne."),
        rendered("x\u{a0}Array \u{a0}\n\nSome."),
        rendered("x\u{a0}number \u{a0}\n\nRefer 'Prices' tab above."),
        "Some API\n\nText.\n\nRequest parameters\n\nkind\u{a0}string \u{a0}REQUIRED\n".to_owned(),
        "Some API\n\nPUT /api/x\n\nRequest parameters\n\nkind\u{a0}string \u{a0}REQUIRED\n".to_owned(),
        "Some API\n\nPOST /api/x\n\nStatus | Description |\nPAID | One. |\n\nRequest parameters\n\nstatus\u{a0}string \u{a0}\n"
            .to_owned(),
        super::tables::PAGE.to_owned(),
    ];
    let mut seen = 0;
    for text in &pages {
        let before = page("some", text, None, None);
        for found in &before.diagnostics {
            let Some(proposal) = &found.erratum else { continue };
            seen += 1;
            let after = page("some", text, Some(&filled(proposal)), None);
            let again = |other: &&Diagnostic| other.message == found.message && other.place == found.place;
            let left = after.diagnostics.iter().find(again).filter(|left| left.accepted.is_none());
            assert_eq!(left, None, "{proposal}");
            let misfit = after.diagnostics.iter().find(|found| is_about_errata(found));
            assert_eq!(misfit, None, "{proposal}");
            assert_eq!(found.accepted, None);
        }
        let told = before.diagnostics.iter().any(|found| found.erratum.is_some());
        assert!(told, "{text}");
        let errors = before.diagnostics.iter().filter(|found| found.severity == Severity::Error);
        assert!(errors.into_iter().all(|found| !found.help.is_empty()), "an error says what to do");
    }
    assert!(seen >= pages.len());
}
