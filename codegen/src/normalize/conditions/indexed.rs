//! A message whose fields are found by their pointers at once, however many there are.

use foldhash::{HashMap, HashSet};

use crate::spec::{Field, Message, Pointer, Rule};

/// A message and the way to each of its fields.
pub(crate) struct Indexed<'m> {
    message: &'m mut Message,
    /// Of each field: the positions on the way to it, and its own in the order of the page.
    ways: HashMap<Pointer, (Vec<usize>, usize)>,
    rules: HashSet<String>,
}

impl<'m> Indexed<'m> {
    pub(crate) fn new(message: &'m mut Message) -> Self {
        let mut ways = HashMap::default();
        index(&message.fields, &Pointer::root(), &mut Vec::new(), &mut ways);
        let rules = message.rules.iter().map(|rule| format!("{rule:?}")).collect();
        Self { message, ways, rules }
    }

    /// The field at a pointer.
    pub(crate) fn field(&self, at: &Pointer) -> Option<&Field> {
        let (first, rest) = self.ways.get(at)?.0.split_first()?;
        let root = self.message.fields.get(*first)?;
        rest.iter().try_fold(root, |field, position| field.fields.get(*position))
    }

    /// The field at a pointer, to be changed; its children and its name stay.
    pub(crate) fn field_mut(&mut self, at: &Pointer) -> Option<&mut Field> {
        let ((first, rest), _) = self.ways.get(at).and_then(|(way, order)| Some((way.split_first()?, order)))?;
        let root = self.message.fields.get_mut(*first)?;
        rest.iter().try_fold(root, |field, position| field.fields.get_mut(*position))
    }

    /// Where a field stands in the order of the page; fields of the base come last.
    pub(crate) fn order(&self, at: &Pointer) -> usize {
        self.ways.get(at).map_or(usize::MAX, |(_, order)| *order)
    }

    /// Adds a rule that is not there yet.
    pub(super) fn add_rule(&mut self, rule: Rule) {
        if self.rules.insert(format!("{rule:?}")) {
            self.message.rules.push(rule);
        }
    }
}

fn index(fields: &[Field], at: &Pointer, way: &mut Vec<usize>, ways: &mut HashMap<Pointer, (Vec<usize>, usize)>) {
    for (position, field) in fields.iter().enumerate() {
        let here = at.child(&field.name);
        way.push(position);
        let order = ways.len();
        ways.insert(here.clone(), (way.clone(), order));
        index(&field.fields, &here, way, ways);
        way.pop();
    }
}
