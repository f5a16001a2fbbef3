//! The errata that findings propose: each can be pasted, and settles its finding.

use std::collections::BTreeMap;

use super::{Cause, all_of, cases, files, found};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::pipeline::File;

/// So many proposals of one code are pasted for one page: some pages have thousands.
const MOST_OF_A_CODE: usize = 4;

/// A proposal with its placeholders filled in.
fn filled(proposal: &str) -> String {
    let reasons = proposal.replace("reason = \"…\"", "reason = \"x\"").replace("evidence = \"…\"", "evidence = \"x\"");
    reasons.replace("/FIELD", "/kind").replace("/api/…", "/api/x").replace("GROUP", "group")
}

fn is_about_errata(found: &&Diagnostic) -> bool {
    found.code.as_str().starts_with("erratum-") || found.code.as_str().starts_with("accepted-")
}

#[test]
fn each_proposed_erratum_can_be_pasted_and_settles_its_finding() {
    let mut pasted = 0;
    for (code, cause) in cases() {
        // A page of too many fields has thousands of findings, and none of them is settled by an erratum.
        let is_large = code == Code::TooManyFields;
        if is_large || matches!(cause, Cause::Made(_) | Cause::Kept(..) | Cause::Corrected(..)) {
            continue;
        }
        let (pages, _, portal) = files(&cause);
        let last = pages.last().unwrap().stem().to_owned();
        let mut tried: BTreeMap<Code, usize> = BTreeMap::new();
        for before in all_of(&cause) {
            // The errata file is the last page's.
            let own = before.file.as_deref().is_none_or(|file| file == pages.last().unwrap().name);
            let Some(proposal) = before.erratum.as_ref().filter(|_| own) else { continue };
            let times = tried.entry(before.code).or_default();
            *times += 1;
            if *times > MOST_OF_A_CODE {
                continue;
            }
            let errata = [File { name: format!("{last}.toml"), bytes: filled(proposal).into_bytes() }];
            let after = found(&pages, &errata, &portal);
            let same = |other: &&Diagnostic| {
                other.message == before.message && other.place == before.place && other.file == before.file
            };
            let left = after.iter().find(same).filter(|left| left.accepted.is_none());
            assert_eq!(left, None, "{code}: {proposal}");
            let misfit = after.iter().find(is_about_errata);
            assert_eq!(misfit, None, "{code}: {proposal}");
            pasted += 1;
        }
    }
    assert!(pasted > 50, "{pasted}");
}

#[test]
fn what_an_erratum_could_settle_prints_it_and_every_error_says_what_to_do() {
    let mut silent = Vec::new();
    for (code, cause) in cases() {
        for found in all_of(&cause).iter().filter(|found| found.code == code).take(MOST_OF_A_CODE) {
            if found.severity > Severity::Note && found.help.is_empty() {
                silent.push(format!("{code} says not what to do: {}", found.message));
            }
            // A capture that cannot be read and a mistake in a file of ours are mended where they stand.
            let elsewhere = matches!(cause, Cause::Made(_) | Cause::Kept(..) | Cause::Corrected(..));
            if elsewhere || code == Code::UnclearChildren {
                continue;
            }
            let settled = found.help.iter().any(|help| help.contains("erratum") || help.contains("accept this"));
            if settled && found.erratum.is_none() {
                silent.push(format!("{code}: {}", found.message));
            }
        }
    }
    silent.dedup();
    assert_eq!(silent.join("\n"), "");
}
