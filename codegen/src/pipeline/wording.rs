//! The portal's wording, which is not ours: known by hashes that were adopted from a capture, and compared by them.

use std::collections::{BTreeMap, BTreeSet};

use super::Provenance;
use crate::normalize::{FactOrigin, PageProvenance, joined_hash};
use crate::spec::ApiId;

/// How the sentences of a capture compare with those that were adopted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    /// Places and attributes whose sentences read otherwise than when they were adopted: `/request/tradeNo doc`.
    pub reworded: Vec<String>,
    /// Descriptions where none was adopted, on a page of which others were.
    pub added: Vec<String>,
    /// Descriptions that were adopted, and stand there no more.
    pub removed: Vec<String>,
    /// How many have no adopted hash yet, on a page of which none was adopted.
    pub unadopted: usize,
}

impl Wording {
    /// Whether any sentence is another than when it was adopted.
    pub fn has_changed(&self) -> bool {
        !(self.reworded.is_empty() && self.added.is_empty() && self.removed.is_empty())
    }
}

type Key<'a> = (&'a str, Option<&'a str>);

/// One hash for all sentences of each place and attribute, in the order of the page.
fn hashes(page: &PageProvenance) -> Vec<(Key<'_>, String)> {
    let mut order: Vec<Key<'_>> = Vec::new();
    let mut parts: BTreeMap<Key<'_>, Vec<&str>> = BTreeMap::new();
    for (fact, hash) in page.facts.iter().filter_map(|fact| Some((fact, fact.captured_hash()?))) {
        let key = key(fact);
        let hashes = parts.entry(key).or_default();
        if hashes.is_empty() {
            order.push(key);
        }
        hashes.push(hash);
    }
    let joined = |key| parts.get(&key).and_then(|hashes| joined_hash(hashes)).unwrap_or_default();
    order.into_iter().map(|key| (key, joined(key))).collect()
}

/// The hashes that were adopted, each on the first fact of its place and attribute.
fn adopted(page: &PageProvenance) -> BTreeMap<Key<'_>, &str> {
    page.facts.iter().filter_map(|fact| Some((key(fact), fact.captured.as_deref()?))).collect()
}

fn key(fact: &FactOrigin) -> Key<'_> {
    (fact.place.as_str(), fact.attribute.as_deref())
}

/// Compares the sentences of a capture with those that were adopted from the portal.
pub fn compare_wording(before: &Provenance, id: &ApiId, capture: &PageProvenance) -> Wording {
    let known = before.get(id).map(adopted).unwrap_or_default();
    let mut wording = Wording::default();
    let now = hashes(capture);
    for (key, hash) in &now {
        match known.get(key) {
            Some(adopted) if adopted == hash => {}
            Some(_) => wording.reworded.push(name(*key)),
            None if known.is_empty() => wording.unadopted += 1,
            None if is_text(*key) => wording.added.push(name(*key)),
            None => {}
        }
    }
    let now: BTreeSet<Key<'_>> = now.iter().map(|(key, _)| *key).collect();
    let gone = known.keys().filter(|key| !now.contains(*key) && is_text(**key));
    wording.removed.extend(gone.map(|key| name(*key)));
    wording
}

/// A place and attribute in words.
fn name((place, attribute): Key<'_>) -> String {
    attribute.map_or(place.to_owned(), |attribute| format!("{place} {attribute}"))
}

/// Whether an attribute is words alone: that a fact came or went is told as a change of it.
fn is_text((_, attribute): Key<'_>) -> bool {
    matches!(attribute, Some("doc" | "message" | "action"))
}

/// Takes over the hashes of a capture; tells how many changed.
pub fn adopt_wording(provenance: &mut Provenance, id: &ApiId, capture: &PageProvenance) -> usize {
    let Some(page) = provenance.get_mut(id) else { return 0 };
    let mut hashes: BTreeMap<Key<'_>, String> = hashes(capture).into_iter().collect();
    let adopted: Vec<Option<String>> = page.facts.iter().map(|fact| hashes.remove(&key(fact))).collect();
    let mut changed = 0;
    for (fact, hash) in page.facts.iter_mut().zip(adopted) {
        changed += usize::from(fact.captured != hash);
        fact.captured = hash;
    }
    changed
}

/// Keeps the hashes that were adopted, as long as their facts are there.
pub(super) fn keep_adopted(page: &mut PageProvenance, before: &PageProvenance) {
    let mut hashes = adopted(before);
    let kept: Vec<Option<&str>> = page.facts.iter().map(|fact| hashes.remove(&key(fact))).collect();
    for (fact, hash) in page.facts.iter_mut().zip(kept) {
        fact.captured = hash.map(str::to_owned);
    }
}
