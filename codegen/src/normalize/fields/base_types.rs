//! Tables of types that only the base page has fields of: a scenario lists there what its messages hold in those fields.

use std::collections::hash_map::Entry;

use super::tree::{FieldReader, MOST_FIELDS};
use crate::normalize::conditions::resolve::squashed;
use crate::normalize::counts;
use crate::side::Side;
use crate::spec::{Field, Pointer};

/// Deeper than this, the fields of a base page are not looked through.
const DEEPEST: usize = 32;

impl FieldReader<'_, '_, '_> {
    /// Puts the fields of types that no field of the page has into the fields of the base page that have them: those of the
    /// type, or else those of its name, without fields of their own.
    pub(crate) fn of_base(&mut self, base: &[Field], side: Side, fields: &mut Vec<Field>) {
        self.side = side;
        for at in 0..self.page.types.len() {
            let Some(table) = self.page.types.get(at) else { continue };
            if table.side != side || self.used.contains_key(&at) || self.types.doubled(at) {
                continue;
            }
            let name = table.name.as_str().trim();
            // `Business Info` is `BusinessInfo`.
            let called = squashed(name);
            let bare = |field: &Field| field.fields.is_empty();
            let mut ways = Vec::new();
            let is_type = |field: &Field| field.type_name.as_deref().is_some_and(|name| squashed(name) == called);
            find(base, &mut Vec::new(), &mut ways, &|field| is_type(field) && bare(field));
            if ways.is_empty() {
                find(base, &mut Vec::new(), &mut ways, &|field| squashed(&field.name) == called);
                ways = ways.into_iter().flat_map(members).collect();
            }
            for way in ways {
                self.add_to_base(at, &way, fields);
            }
        }
    }

    fn add_to_base(&mut self, at: usize, way: &[&Field], fields: &mut Vec<Field>) {
        let Some(table) = self.page.types.get(at) else { return };
        let rows = super::tree::count(&table.fields.rows);
        if self.made + rows > MOST_FIELDS {
            return;
        }
        let pointer = way.iter().fold(Pointer::root(), |pointer, field| pointer.child(&field.name));
        let place = format!("{}{pointer}", self.side.place());
        match self.used.entry(at) {
            Entry::Occupied(_) => counts::of_rows(&table.fields.rows, &place, &mut self.counts.added),
            Entry::Vacant(home) => drop(home.insert(place)),
        }
        let intro = self.intro(&table.fields, &pointer);
        let children = self.rows(&table.fields.rows, &pointer, intro.each.as_ref());
        let mut open = fields;
        let mut here = self.side.place().to_owned();
        for (depth, part) in way.iter().enumerate() {
            here = counts::below(&here, &part.name);
            let found = open.iter().position(|field| field.name == part.name);
            let index = found.unwrap_or_else(|| {
                self.counts.added.push(here.clone());
                let field = Field { name: part.name.clone(), r#type: part.r#type, ..Field::default() };
                open.push(field);
                open.len() - 1
            });
            let Some(field) = open.get_mut(index) else { return };
            if depth + 1 == way.len() {
                field.doc = intro.doc.clone();
                field.fields.extend(children);
                return;
            }
            open = &mut field.fields;
        }
    }
}

/// Of an object whose members are all of one type that nothing lists, a map by locale for one, the ways to its members.
fn members(way: Vec<&Field>) -> Vec<Vec<&Field>> {
    let members = way.last().map(|field| field.fields.as_slice()).unwrap_or_default();
    let named = members.first().and_then(|first| first.type_name.as_deref());
    let alike = |field: &Field| field.fields.is_empty() && field.type_name.as_deref() == named;
    if named.is_none() || !members.iter().all(alike) {
        return vec![way];
    }
    members.iter().map(|member| way.iter().copied().chain([member]).collect()).collect()
}

/// The ways to the fields that a test picks, from the top.
fn find<'f>(
    fields: &'f [Field],
    way: &mut Vec<&'f Field>,
    found: &mut Vec<Vec<&'f Field>>,
    picks: &impl Fn(&Field) -> bool,
) {
    if way.len() >= DEEPEST {
        return;
    }
    for field in fields {
        way.push(field);
        if picks(field) {
            found.push(way.clone());
        } else {
            find(&field.fields, way, found, picks);
        }
        way.pop();
    }
}
