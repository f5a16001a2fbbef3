//! What a run came to, in numbers.

use std::fmt;
use std::time::Duration;

use portal_codegen::pipeline::Fields;
use portal_codegen::spec::{Api, Condition, Field};
use serde::Serialize;

use crate::report::Tally;

/// The numbers at the end of `generate`.
#[derive(Debug, Serialize)]
pub struct Summary {
    /// Always `summary`: what this JSON line is.
    pub kind: &'static str,
    /// What the specs hold.
    #[serde(flatten)]
    pub specs: Counts,
    /// How many fields there are on the way from the pages to the products.
    pub accounts: Fields,
    /// What was found.
    pub findings: Tally,
    /// Files written, or that would be.
    pub written: usize,
    /// Files that are as they should be.
    pub unchanged: usize,
    /// Files removed, or that would be.
    pub removed: usize,
    /// How long it took.
    pub milliseconds: u128,
}

/// What specs hold.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Pages.
    pub pages: usize,
    /// Fields of requests and responses, children included.
    pub fields: usize,
    /// Conditions: on fields, rules and defaults.
    pub conditions: usize,
    /// Rules over several fields.
    pub rules: usize,
    /// Statuses of orders.
    pub statuses: usize,
}

impl Counts {
    /// Counts what specs hold.
    pub fn of<'a>(specs: impl Iterator<Item = &'a Api>) -> Self {
        let mut counts = Self::default();
        for spec in specs {
            counts.pages += 1;
            counts.statuses += spec.statuses.as_ref().map_or(0, |statuses| statuses.values.len());
            for message in [&spec.request, &spec.response] {
                counts.rules += message.rules.len();
                counts.conditions += message.rules.iter().filter(|rule| rule.when.is_some()).count();
                for (_, field) in message.walk() {
                    counts.fields += 1;
                    counts.conditions += conditions(field).len();
                }
            }
        }
        counts
    }
}

fn conditions(field: &Field) -> Vec<&Condition> {
    let mut found: Vec<&Condition> = field.required.iter().filter_map(|required| required.condition()).collect();
    if let Some(portal_codegen::spec::Default::When(defaults)) = &field.default {
        found.extend(defaults.iter().map(|default| &default.when));
    }
    found
}

impl Summary {
    /// The numbers of one run.
    pub fn new(specs: Counts, fields: Fields, findings: Tally, took: Duration) -> Self {
        let milliseconds = took.as_millis();
        Self { kind: "summary", specs, accounts: fields, findings, written: 0, unchanged: 0, removed: 0, milliseconds }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { pages, fields, conditions, rules, statuses } = &self.specs;
        writeln!(
            f,
            "specs: {pages} pages, {fields} fields, {conditions} conditions, {rules} rules, {statuses} statuses"
        )?;
        let Fields { on_pages, added, skipped, in_specs, in_messages } = self.accounts;
        writeln!(
            f,
            "fields: {on_pages} on the pages, {added} added, {skipped} skipped, {in_specs} in the specs, {in_messages} in messages, in Rust, in the schemas and in OpenAPI"
        )?;
        writeln!(f, "findings: {}", self.findings)?;
        let Self { written, unchanged, removed, milliseconds, .. } = self;
        write!(f, "files: {written} written, {unchanged} unchanged, {removed} removed, in {milliseconds} ms")
    }
}
