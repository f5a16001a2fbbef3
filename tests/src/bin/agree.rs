//! The agreement test on as many messages as are asked for:
//! `cargo run --release -p conformance --bin agree -- --cases 5000000 --seed 1`.

#![expect(clippy::print_stdout, reason = "a command prints its report")]

use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use conformance::campaign::{Campaign, Tally};
use conformance::own;
use conformance::plan::Plan;
use conformance::spec_place::SpecFiles;
use conformance::table::TYPES;

/// What all threads together found.
#[derive(Default)]
struct Found {
    tally: Tally,
    faults: Vec<String>,
}

fn main() -> ExitCode {
    let (Some(cases), Some(seed)) = (argument("--cases", 5_000_000), argument("--seed", 1)) else {
        println!("usage: agree [--cases NUMBER] [--seed NUMBER]");
        return ExitCode::from(2);
    };
    let started = Instant::now();
    let (apis, linked) = own::pages();
    let specs = SpecFiles::of(&apis);
    let plans = Plan::all(&linked);
    let each = cases.div_ceil(plans.len().max(1) as u64);
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Found::default()));
    let work = || {
        while let Some(plan) = plans.get(next.fetch_add(1, Ordering::Relaxed)) {
            let one = judge(*plan, &specs, each, seed);
            let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
            found.tally = found.tally.and(one.tally);
            found.faults.extend(one.faults);
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(work);
        }
    });
    let Found { tally, faults } = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    faults.iter().for_each(|fault| println!("{fault}"));
    println!("{} messages in {} s: {tally:?}, {} faults", tally.cases(), started.elapsed().as_secs(), faults.len());
    ExitCode::from(u8::from(!faults.is_empty()))
}

fn judge(plan: Plan<'_>, specs: &SpecFiles, cases: u64, seed: u64) -> Found {
    let listed = TYPES.iter().find(|listed| listed.page == plan.page.id.as_str() && listed.side == plan.side);
    let Some(listed) = listed else {
        return Found {
            tally: Tally::default(),
            faults: vec![format!("{} is not in the table of types", plan.name())],
        };
    };
    let mut judge = listed.judge;
    let mut campaign = Campaign::new(plan, specs, &mut judge);
    campaign.run(cases, seed);
    println!("{}: {:?}", plan.name(), campaign.tally);
    let mut faults = std::mem::take(&mut campaign.disagreements);
    faults.append(&mut campaign.coverage.unexplained);
    faults.extend(campaign.coverage.unseen());
    Found { tally: campaign.tally, faults }
}

/// The number behind a flag; `default` where the flag is not given, nothing where no number stands behind it.
fn argument(flag: &str, default: u64) -> Option<u64> {
    let mut arguments = std::env::args().skip_while(|argument| argument != flag);
    match arguments.next() {
        None => Some(default),
        Some(_) => arguments.next()?.parse().ok(),
    }
}
