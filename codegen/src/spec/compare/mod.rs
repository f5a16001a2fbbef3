//! Two versions of a page's spec side by side: what changed, and whom it breaks.
//!
//! A change of a *fact* is told apart from one of *wording*: a transcription has words of its own, so that wording is
//! compared by the hashes of provenance instead. What a capture lost (`unknown`) cannot have changed and is left out.

mod field;
mod grade;
mod page;
#[cfg(test)]
mod tests;

pub use grade::{Grade, Impact, Step};

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use super::Api;

/// One difference between two versions of a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// The place, as errata and provenance name it: `/request/extInfo/code_info`, `/results/SUCCESS`, `/path`.
    pub place: String,
    /// Which attribute of what stands there; absent where the whole came or went.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attribute: Option<&'static str>,
    /// What it was; absent where nothing was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What it is now; absent where nothing is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// A fact, or the words about it.
    pub kind: Kind,
    /// Whom it breaks.
    pub impact: Impact,
}

/// A fact, or the words about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A name, type, flag, limit, value, code, status, sample or example.
    Fact,
    /// A description, meaning or message.
    Wording,
}

/// What changed, without its grades: `/request/amount max_length: 32 → 64`.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place)?;
        match (self.attribute, &self.before, &self.after) {
            (None, None, Some(after)) => write!(f, ": new, {after}"),
            (None, Some(before), None) => write!(f, ": gone, it was {before}"),
            (attribute, before, after) => {
                let text = |value: &Option<Value>| value.as_ref().map_or("nothing".to_owned(), Value::to_string);
                if let Some(attribute) = attribute.filter(|name| !self.place.ends_with(&format!("/{name}"))) {
                    write!(f, " {attribute}")?;
                }
                write!(f, ": {} → {}", text(before), text(after))
            }
        }
    }
}

/// All differences between two versions of a page, in the order of the page.
pub fn compare(before: &Api, after: &Api) -> Vec<Change> {
    let mut changes = Changes::default();
    page::compare(before, after, &mut changes);
    changes.0
}

/// Gathers differences.
#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    /// Notes a fact that differs; equal values are no change. `null` stands for nothing.
    fn fact(&mut self, place: &str, attribute: &'static str, (before, after): (Value, Value), impact: Impact) {
        self.push(place, Some(attribute), (before, after), Kind::Fact, impact);
    }

    /// Notes words that differ.
    fn wording(&mut self, place: &str, attribute: &'static str, (before, after): (Value, Value)) {
        self.push(place, Some(attribute), (before, after), Kind::Wording, Impact::DOCS);
    }

    /// Notes that something came or went as a whole.
    fn whole(&mut self, place: &str, (before, after): (Value, Value), impact: Impact) {
        self.push(place, None, (before, after), Kind::Fact, impact);
    }

    fn push(
        &mut self,
        place: &str,
        attribute: Option<&'static str>,
        (before, after): (Value, Value),
        kind: Kind,
        impact: Impact,
    ) {
        if before != after {
            let some = |value: Value| (!value.is_null()).then_some(value);
            let (before, after) = (some(before), some(after));
            self.0.push(Change { place: place.to_owned(), attribute, before, after, kind, impact });
        }
    }
}

/// A value as the spec writes it; `null` where it writes nothing.
fn written(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}

/// A flag as the spec writes it: left out where it does not hold.
fn flag(value: bool) -> Value {
    if value { Value::Bool(true) } else { Value::Null }
}

/// A list as the spec writes it: left out where it is empty.
fn list<T: Serialize>(values: &[T]) -> Value {
    if values.is_empty() { Value::Null } else { written(&values) }
}

/// Pairs the elements of two lists by name: what stayed (in the new order), what went, what came.
struct Paired<'a, T> {
    stayed: Vec<(&'a T, &'a T)>,
    went: Vec<&'a T>,
    came: Vec<&'a T>,
    moved: bool,
}

fn pair<'a, T>(before: &'a [T], after: &'a [T], name: impl Fn(&T) -> &str) -> Paired<'a, T> {
    let old: HashMap<&str, (usize, &T)> = before.iter().enumerate().map(|(at, one)| (name(one), (at, one))).collect();
    let new: HashSet<&str> = after.iter().map(&name).collect();
    let mut paired = Paired { stayed: Vec::new(), went: Vec::new(), came: Vec::new(), moved: false };
    let mut furthest = 0;
    for one in after {
        match old.get(name(one)) {
            Some(&(at, was)) => {
                paired.moved |= at < furthest;
                furthest = furthest.max(at);
                paired.stayed.push((was, one));
            }
            None => paired.came.push(one),
        }
    }
    paired.went = before.iter().filter(|one| !new.contains(name(one))).collect();
    paired
}
