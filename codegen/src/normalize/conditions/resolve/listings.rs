//! Which fields list which values.

use std::collections::{HashMap, HashSet};

use crate::spec::Pointer;

/// The values that fields list, found by either at once.
#[derive(Default)]
pub(super) struct Listings {
    by_value: HashMap<String, Vec<Pointer>>,
    by_field: HashMap<Pointer, HashSet<String>>,
}

impl Listings {
    /// A field lists a value.
    pub(super) fn add(&mut self, at: &Pointer, value: &str) {
        if self.by_field.entry(at.clone()).or_default().insert(value.to_owned()) {
            self.by_value.entry(value.to_owned()).or_default().push(at.clone());
        }
    }

    /// The fields that list a value, in the order of the page.
    pub(super) fn fields(&self, value: &str) -> &[Pointer] {
        self.by_value.get(value).map_or(&[], Vec::as_slice)
    }

    /// Whether a field lists a value.
    pub(super) fn lists(&self, at: &Pointer, value: &str) -> bool {
        self.by_field.get(at).is_some_and(|values| values.contains(value))
    }

    /// Whether a field lists any value.
    pub(super) fn has_list(&self, at: &Pointer) -> bool {
        self.by_field.contains_key(at)
    }
}
