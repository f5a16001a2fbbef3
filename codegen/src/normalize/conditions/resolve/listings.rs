//! Which fields list which values.

use std::collections::HashMap;

use crate::spec::Pointer;

/// The values that fields list, found by either at once.
#[derive(Default)]
pub(super) struct Listings {
    fields: Vec<Pointer>,
    numbers: HashMap<Pointer, usize>,
    /// The numbers of the fields that list a value, in their order.
    by_value: HashMap<String, Vec<usize>>,
}

impl Listings {
    /// A field lists values.
    pub(super) fn add<'v>(&mut self, at: &Pointer, values: impl Iterator<Item = &'v str>) {
        let mut values = values.peekable();
        if values.peek().is_none() {
            return;
        }
        let number = *self.numbers.entry(at.clone()).or_insert_with(|| {
            self.fields.push(at.clone());
            self.fields.len() - 1
        });
        for value in values {
            match self.by_value.get_mut(value) {
                Some(known) => {
                    if let Err(place) = known.binary_search(&number) {
                        known.insert(place, number);
                    }
                }
                None => {
                    self.by_value.insert(value.to_owned(), vec![number]);
                }
            }
        }
    }

    /// The fields that list a value, in the order of the page.
    pub(super) fn fields(&self, value: &str) -> impl Iterator<Item = &Pointer> {
        let numbers = self.by_value.get(value).map_or(&[][..], Vec::as_slice);
        numbers.iter().filter_map(|number| self.fields.get(*number))
    }

    /// Whether a field lists a value.
    pub(super) fn lists(&self, at: &Pointer, value: &str) -> bool {
        let number = self.numbers.get(at);
        number.is_some_and(|number| self.by_value.get(value).is_some_and(|known| known.binary_search(number).is_ok()))
    }

    /// Whether a field lists any value.
    pub(super) fn has_list(&self, at: &Pointer) -> bool {
        self.numbers.contains_key(at)
    }
}
