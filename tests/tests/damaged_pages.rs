//! The project's own pages, damaged at random: no panic, no hang, and no field that gets lost in silence. `.ci/run` does the
//! same a hundred thousand times.

use conformance::damaged::Workshop;

#[test]
fn damaged_pages_are_read_or_refused_and_lose_no_field_in_silence() {
    let tally = Workshop::new().run(0..2000);
    println!("{tally}");
    assert!(tally.faults.is_empty(), "{}", tally.faults.join("\n"));
    assert!(tally.read > 1000 && tally.refused > 300 && tally.built > 1 && tally.fields > 10_000, "{tally}");
}
