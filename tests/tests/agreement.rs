//! The Rust types and the exported schemas say the same of every message, and each check is seen to pass and to fail.
//! `cargo run --release -p conformance --bin agree` does the same on millions of messages.

use std::collections::BTreeSet;

use conformance::campaign::{Campaign, Tally};
use conformance::coverage::Coverage;
use conformance::own;
use conformance::plan::Plan;
use conformance::spec_place::SpecFiles;
use conformance::table::TYPES;

/// How many messages each type is judged on; with all types more than 100,000.
const CASES: u64 = 11_000;

#[test]
fn every_page_has_both_its_messages_in_the_table() {
    let pages: BTreeSet<String> = own::files("spec/api").iter().map(|file| file.stem().to_owned()).collect();
    let listed: BTreeSet<String> = TYPES.iter().map(|listed| listed.page.to_owned()).collect();
    assert_eq!(listed, pages, "give each page a row in tests/src/table.rs");
    assert_eq!(TYPES.len(), 2 * pages.len());
}

#[test]
fn a_check_that_was_not_seen_to_pass_and_to_fail_is_told() {
    let (_, linked) = own::pages();
    for plan in Plan::all(&linked) {
        let nothing_seen = Coverage::new(&plan);
        assert!(!nothing_seen.rows().is_empty(), "{}", plan.name());
        assert_eq!(nothing_seen.unseen().len(), nothing_seen.rows().len());
    }
}

#[test]
fn rust_and_both_validators_agree_on_a_hundred_thousand_messages() {
    let (apis, linked) = own::pages();
    let specs = SpecFiles::of(&apis);
    let (mut total, mut faults) = (Tally::default(), Vec::new());
    for plan in Plan::all(&linked) {
        let listed = TYPES.iter().find(|listed| listed.page == plan.page.id.as_str() && listed.side == plan.side);
        let Some(listed) = listed else {
            faults.push(format!("{} has no row in tests/src/table.rs", plan.name()));
            continue;
        };
        let mut judge = listed.judge;
        let mut campaign = Campaign::new(plan, &specs, &mut judge);
        campaign.run(CASES, 0xA11);
        println!("{}{:?}\n", campaign.coverage, campaign.tally);
        total = total.and(campaign.tally);
        faults.append(&mut campaign.disagreements);
        faults.append(&mut campaign.coverage.unexplained);
        faults.extend(campaign.coverage.unseen());
    }
    println!("{total:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(total.cases() > 100_000, "{total:?}");
    assert!(total.accepted.min(total.violating).min(total.unread) > 10_000, "{total:?}");
}
