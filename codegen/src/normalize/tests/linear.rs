//! Long sentences take time in proportion to their length, whatever is repeated in them.

use std::time::{Duration, Instant};

use super::page;

/// What sentences are made of: kinds, counts, notes, values, pairs, conditions, brackets, names.
const UNITS: &[&str] = &[
    "in cents, ",
    "6 digits, ",
    "must be unique and ",
    "AB, ",
    "A - b, ",
    "when kind is CARD or ",
    "(kind is CARD and ",
    "amountorkind ",
    "required for CARD, ",
    "必填，",
    "yyyy-MM-dd ",
    "a small word and ",
];

/// The least of some times that reading a sentence of so many units takes.
fn time(unit: &str, units: usize) -> Duration {
    let text = format!(
        "Some API\n\nPOST /api/open/some\n\nRequest parameters\n\nkind\u{a0}string \u{a0}REQUIRED\n\n  • CARD: a card\n\n\
         amount\u{a0}number \u{a0}\n\nx\u{a0}string \u{a0}\n\n{}\n",
        unit.repeat(units)
    );
    let read = || {
        let start = Instant::now();
        assert!(page("some", &text, None, None).api.is_some());
        start.elapsed()
    };
    (0..3).map(|_| read()).min().unwrap()
}

#[test]
fn a_sentence_of_four_times_the_length_takes_no_sixteen_times_as_long() {
    for unit in UNITS {
        let (short, long) = (time(unit, 250), time(unit, 1000));
        // The rest is for what else the machine does.
        let most = short * 9 + Duration::from_millis(200);
        assert!(long < most, "{unit:?}: {short:?}, {long:?}");
    }
}
