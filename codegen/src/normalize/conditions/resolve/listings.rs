//! Which fields list which values.

use foldhash::HashMap;
use smol_str::SmolStr;

use crate::spec::Pointer;

/// The values that fields list, found by either at once.
#[derive(Default)]
pub(super) struct Listings {
    fields: Vec<Pointer>,
    numbers: HashMap<Pointer, u32>,
    /// Each value and the number of a field that lists it, sorted.
    values: Vec<(SmolStr, u32)>,
}

impl Listings {
    /// The values that fields list.
    pub(super) fn new<'v, V: Iterator<Item = &'v str>>(lists: impl Iterator<Item = (&'v Pointer, V)>) -> Self {
        let mut listings = Self::default();
        lists.for_each(|(at, values)| listings.push(at, values));
        listings.sort();
        listings
    }

    /// A field lists more values.
    pub(super) fn add<'v>(&mut self, at: &Pointer, values: impl Iterator<Item = &'v str>) {
        self.push(at, values);
        self.sort();
    }

    fn push<'v>(&mut self, at: &Pointer, values: impl Iterator<Item = &'v str>) {
        let mut values = values.peekable();
        if values.peek().is_none() {
            return;
        }
        let number = *self.numbers.entry(at.clone()).or_insert_with(|| {
            self.fields.push(at.clone());
            u32::try_from(self.fields.len() - 1).unwrap_or(u32::MAX)
        });
        self.values.extend(values.map(|value| (SmolStr::new(value), number)));
    }

    fn sort(&mut self) {
        self.values.sort_unstable();
        self.values.dedup();
    }

    /// The fields that list a value, in the order of the page.
    pub(super) fn fields(&self, value: &str) -> impl Iterator<Item = &Pointer> {
        let start = self.values.partition_point(|(known, _)| known.as_str() < value);
        let found = self.values.get(start..).unwrap_or_default().iter().take_while(move |(known, _)| known == value);
        found.filter_map(|(_, number)| self.fields.get(*number as usize))
    }

    /// Whether a field lists a value.
    pub(super) fn lists(&self, at: &Pointer, value: &str) -> bool {
        let key = |number: u32| self.values.binary_search_by(|(known, of)| (known.as_str(), *of).cmp(&(value, number)));
        self.numbers.get(at).is_some_and(|number| key(*number).is_ok())
    }

    /// Whether a field lists any value.
    pub(super) fn has_list(&self, at: &Pointer) -> bool {
        self.numbers.contains_key(at)
    }
}
