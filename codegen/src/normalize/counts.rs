//! The fields on the way from a page to its spec, each by its place, so that the accounts can say which one is missing.

use std::collections::HashMap;

use super::fields::badge;
use crate::page::{Page, Row};
use crate::side::Side;
use crate::spec::{Field, Pointer};

/// Where there were fields, and which became none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows about fields on the page.
    pub on_page: Vec<String>,
    /// Fields that the page does not list: from errata, from `portal.toml`, from a rule, or once more from the table of
    /// a type that several fields have.
    pub added: Vec<String>,
    /// Fields in the spec.
    pub in_spec: Vec<String>,
    /// Rows that became no field; each has a finding.
    pub skipped: Vec<String>,
}

/// What does not add up between a page and its spec.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imbalance {
    /// Fields of the page, or added ones, that are neither in the spec nor skipped.
    pub lost: Vec<String>,
    /// Fields of the spec, or skipped ones, that nothing tells of.
    pub made_up: Vec<String>,
}

impl Counts {
    /// What does not add up: each place as often as it does not.
    pub fn imbalance(&self) -> Imbalance {
        let mut balance: HashMap<&str, i64> = HashMap::new();
        for place in self.on_page.iter().chain(&self.added) {
            *balance.entry(place).or_default() += 1;
        }
        for place in self.in_spec.iter().chain(&self.skipped) {
            *balance.entry(place).or_default() -= 1;
        }
        let mut uneven: Vec<(&str, i64)> = balance.into_iter().filter(|(_, count)| *count != 0).collect();
        uneven.sort_unstable();
        let mut found = Imbalance::default();
        for (place, count) in uneven {
            let side = if count > 0 { &mut found.lost } else { &mut found.made_up };
            side.extend((0..count.unsigned_abs()).map(|_| place.to_owned()));
        }
        found
    }
}

/// The places of all rows of a page. Rows of a named type stand in the first field that has it, `homes` by the number of the
/// type's table; where none has, they stand in `/types/NAME`.
pub(super) fn of_page(page: &Page, homes: &HashMap<usize, String>) -> Vec<String> {
    let mut found = Vec::new();
    of_rows(&page.request.rows, Side::Request.place(), &mut found);
    of_rows(&page.response.rows, Side::Response.place(), &mut found);
    for (at, table) in page.types.iter().enumerate() {
        let place = homes.get(&at).cloned().unwrap_or_else(|| of_type(table.name.as_str().trim()));
        of_rows(&table.fields.rows, &place, &mut found);
    }
    found
}

/// The place of a named type that no field has.
pub(super) fn of_type(name: &str) -> String {
    format!("/types/{name}")
}

/// The places of rows with all that stand under them.
pub(super) fn of_rows(rows: &[Row], place: &str, found: &mut Vec<String>) {
    for row in rows {
        let here = below(place, badge::name_and_mark(&row.name).0.as_str());
        of_rows(row.children.as_deref().unwrap_or_default(), &here, found);
        found.push(here);
    }
}

/// The places of fields with all that stand under them.
pub(super) fn of_fields(fields: &[Field], place: &str, found: &mut Vec<String>) {
    for field in fields {
        let here = below(place, &field.name);
        of_fields(&field.fields, &here, found);
        found.push(here);
    }
}

/// The place of a name in another.
pub(super) fn below(place: &str, name: &str) -> String {
    format!("{place}{}", Pointer::root().child(name))
}

/// What is in one list and not in another, each as often as it is.
pub(super) fn beyond(all: Vec<String>, known: &[String]) -> Vec<String> {
    let mut left: HashMap<&str, usize> = HashMap::new();
    known.iter().for_each(|place| *left.entry(place).or_default() += 1);
    let is_new = |place: &String| match left.get_mut(place.as_str()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    let mut all = all;
    all.retain(is_new);
    all
}
