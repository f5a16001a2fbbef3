//! Obstacle pages: whatever they are called and shaped like, what is made of them compiles with warnings denied and agrees
//! with its schema; or they are refused with the erratum to add, and it does so with that.

use std::path::Path;

use conformance::campaign::Campaign;
use conformance::obstacles;
use conformance::plan::Plan;
use conformance::scratch::Scratch;
use conformance::spec_place::SpecFiles;
use portal_codegen::link::link;
use portal_codegen::portal::Portal;

#[test]
fn obstacle_pages_compile_with_warnings_denied_and_agree_with_their_schemas() {
    let apis = [obstacles::all(), obstacles::remedied()].concat();
    let mut portal = Portal::default();
    portal.rust.secrets = vec!["this".to_owned(), "code".to_owned()];
    portal.rust.subjects.insert("statuses".to_owned(), "Order".to_owned());
    portal.update.fresh_ids = vec!["requestId".to_owned()];
    portal.update.event_times = vec!["changed".to_owned()];
    let outcome = link(&apis, &[], &portal);
    assert_eq!(outcome.diagnostics, []);
    let scratch = Scratch::write("obstacles", Path::new(env!("CARGO_TARGET_TMPDIR")), &outcome.linked);
    for command in [&["clippy", "--all-features"][..], &["doc", "--no-deps", "--all-features", "--lib"][..]] {
        scratch.cargo(command).unwrap_or_else(|errors| panic!("cargo {}: {errors}", command.join(" ")));
    }
    let mut judge = scratch.start().unwrap_or_else(|errors| panic!("{errors}"));
    let specs = SpecFiles::of(&apis);
    let mut faults = Vec::new();
    for plan in Plan::all(&outcome.linked) {
        let mut verdict = |message: &str| judge.judge(&plan, message);
        let mut campaign = Campaign::new(plan, &specs, &mut verdict);
        if obstacles::is_about_checks(plan.page.id.as_str()) {
            campaign.run(300, 7);
            faults.extend(campaign.coverage.unseen());
        } else {
            campaign.sample(60, 7);
        }
        println!("{}: {:?}", plan.name(), campaign.tally);
        assert!(campaign.tally.accepted > 0, "{} accepts nothing", plan.name());
        faults.append(&mut campaign.disagreements);
        faults.append(&mut campaign.coverage.unexplained);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
