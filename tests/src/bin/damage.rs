//! Damaged pages, as many as are asked for: `cargo run -p conformance --bin damage -- --cases 100000`.
//! `--show CASE` prints the page of one case.

#![expect(clippy::print_stdout, reason = "a command prints its report")]

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Instant;

use conformance::damaged::{Tally, Workshop};

/// After so many faults there is no use in going on.
const MOST_PRINTED: usize = 20;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let workshop = Workshop::new();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => run(&workshop, 100_000),
        ["--cases", cases] if cases.parse::<u64>().is_ok() => run(&workshop, cases.parse().unwrap_or_default()),
        ["--show", case] if case.parse::<u64>().is_ok() => {
            let (_, page) = workshop.damaged(case.parse().unwrap_or_default());
            let shown = io::stdout().write_all(&page.bytes);
            ExitCode::from(u8::from(shown.is_err()))
        }
        _ => {
            println!("usage: damage [--cases NUMBER | --show CASE]");
            ExitCode::from(2)
        }
    }
}

fn run(workshop: &Workshop, cases: u64) -> ExitCode {
    let started = Instant::now();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let total = Mutex::new(Tally::default());
    thread::scope(|scope| {
        for first in 0..threads {
            let total = &total;
            scope.spawn(move || {
                let tally = workshop.run((0..cases).skip(first).step_by(threads));
                total.lock().unwrap_or_else(PoisonError::into_inner).add(tally);
            });
        }
    });
    let total = total.into_inner().unwrap_or_else(PoisonError::into_inner);
    total.faults.iter().take(MOST_PRINTED).for_each(|fault| println!("{fault}"));
    println!("{cases} damaged pages in {} s: {total}", started.elapsed().as_secs());
    ExitCode::from(u8::from(!total.faults.is_empty()))
}
