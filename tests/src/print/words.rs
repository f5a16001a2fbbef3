//! Names, values and sentences of pages that nobody has written.
//!
//! The sentences say nothing that a rule could be read from: what they stand for is that prose stays prose.

use std::collections::BTreeSet;

use super::Choices;

/// Names that also head columns, name types or stand in the portal's own JSON.
const AWKWARD: &[&str] =
    &["type", "name", "value", "code", "message", "description", "sample", "result", "body", "self"];
const PARTS: &[&str] = &[
    "order", "card", "user", "trade", "shop", "seat", "gate", "route", "parcel", "ticket", "voucher", "locker",
    "ferry", "garden", "court", "stall", "kiosk", "studio",
];
const ENDS: &[&str] =
    &["Id", "Title", "Kind", "Label", "Text", "Mark", "Group", "Owner", "Plan", "Side", "Place", "Stage"];
const TYPES: &[&str] = &["Info", "Detail", "Spec", "Entry", "Item", "View"];
const CODES: &[&str] = &[
    "TICKETED",
    "PAID",
    "SHIPPED",
    "WAIT_PAY",
    "PASS",
    "MOVIE",
    "COUPON",
    "TRAIN_TICKET",
    "SELF_PICK",
    "EAN-13",
    "CODE128",
    "CLOSED",
    "HELD",
    "A1",
    "LINE_UP",
    "RIDE",
];
const PLAIN_VALUES: &[&str] =
    &["barcode", "qrcode", "promocode", "exposed", "hidden", "usage", "payment", "weekly", "daily", "Food", "Games"];

/// Names that were given, so that none is given twice where prose could mean either.
#[derive(Debug, Default)]
pub(super) struct Names(BTreeSet<String>);

fn squashed(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Names {
    /// A name as fields have on the wire, not given yet.
    pub(super) fn field(&mut self, choices: &mut Choices<'_>) -> String {
        let (part, end) = (*choices.pick(PARTS), *choices.pick(ENDS));
        let name = match choices.below(12) {
            0..=6 => format!("{part}{end}"),
            7 | 8 => format!("{part}_{}", end.to_lowercase()),
            9 => format!("${part}_{}_HK$", end.to_lowercase()),
            10 => (*choices.pick(AWKWARD)).to_owned(),
            _ => format!("{part}{}", choices.from_to(1, 30)),
        };
        self.unused(name)
    }

    /// A name as types have.
    pub(super) fn named_type(&mut self, field: &str, choices: &mut Choices<'_>) -> String {
        let letters: String = field.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut letters = letters.trim_start_matches(|c: char| c.is_ascii_digit()).chars();
        let first = letters.next().map_or('X', |c| c.to_ascii_uppercase());
        self.unused(format!("{first}{}{}", letters.as_str(), choices.pick(TYPES)))
    }

    /// This name, or one like it where it was given before.
    pub(super) fn unused(&mut self, name: String) -> String {
        let mut found = name.clone();
        let mut count = 2;
        while !self.0.insert(squashed(&found)) {
            found = match name.strip_suffix('$') {
                Some(bare) => format!("{bare}{count}$"),
                None => format!("{name}{count}"),
            };
            count += 1;
        }
        found
    }
}

/// Values as lists have them: all of them codes, or all of them plain.
pub(super) fn values(choices: &mut Choices<'_>, count: usize) -> Vec<String> {
    let pool = if choices.below(3) < 2 { CODES } else { PLAIN_VALUES };
    let start = choices.below(pool.len());
    (0..count.min(pool.len()))
        .filter_map(|at| pool.get((start + at) % pool.len()))
        .map(|value| (*value).to_owned())
        .collect()
}

const VERBS: &[&str] = &["Names", "Holds", "Shows", "Tells", "Marks", "Describes"];
const THINGS: &[&str] = &[
    "the shop",
    "one parcel",
    "a seat by the window",
    "the journey",
    "what the guest sees",
    "the garden gate",
    "your own number",
];
const TAILS: &[&str] = &[
    "",
    " on the receipt",
    " beside the picture",
    ", e.g. a tram ride",
    " (the upper one)",
    " of the ferry at noon",
    " & its colour",
    " as the clerk wrote it",
    ", i.e. the one printed in blue",
];

/// A sentence without any rule in it, with its stop.
pub(super) fn sentence(choices: &mut Choices<'_>) -> String {
    format!("{} {}{}.", choices.pick(VERBS), choices.pick(THINGS), choices.pick(TAILS))
}

/// A few words that label something, without a stop.
pub(super) fn label(choices: &mut Choices<'_>) -> String {
    let kinds = ["Seat by the window", "Ferry at noon", "Blue parcel", "Garden party", "Cinema night"];
    (*choices.pick(&kinds)).to_owned()
}

/// A title.
pub(super) fn title(choices: &mut Choices<'_>) -> String {
    let titles =
        ["Base API", "1. Create Voucher", "Ferry Ticket", "Order Lookup (v2)", "Gift for a Friend", "Refund & Return"];
    (*choices.pick(&titles)).to_owned()
}
