//! The fields of a message as each product has them: by their JSON Pointers.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::link::{Kind, Linked, TypeId};
use crate::side::Side;
use crate::spec::{Api, Field, Pointer};

/// The fields of a spec; one that is read under several names stands under each of them.
pub(super) fn of_fields(fields: &[Field], aliases: &[(&Pointer, &[String])]) -> BTreeSet<Pointer> {
    fn gather(
        fields: &[Field],
        at: &Pointer,
        read_at: &Pointer,
        aliases: &[(&Pointer, &[String])],
        found: &mut BTreeSet<Pointer>,
    ) {
        for field in fields {
            let here = at.child(&field.name);
            let others = aliases.iter().filter(|(of, _)| **of == here).flat_map(|(_, names)| names.iter());
            let others = others.filter(|name| fields.iter().all(|sibling| sibling.name != **name));
            for name in std::iter::once(&field.name).chain(others) {
                let read_as = read_at.child(name);
                gather(&field.fields, &here, &read_as, aliases, found);
                found.insert(read_as);
            }
        }
    }
    let mut found = BTreeSet::new();
    gather(fields, &Pointer::root(), &Pointer::root(), aliases, &mut found);
    found
}

/// The members from a message's type down; no deeper than the fields that are due, and one more.
pub(super) fn of_types(linked: &Linked, api: &Api, side: Side, due: &BTreeSet<Pointer>) -> BTreeSet<Pointer> {
    let mut found = BTreeSet::new();
    let Some(page) = linked.pages().into_iter().find(|page| page.id == api.id) else { return found };
    let root = match side {
        Side::Request => page.request.root,
        Side::Response => page.response.root,
    };
    let mut waiting: Vec<(TypeId, Pointer)> = vec![(root, Pointer::root())];
    while let Some((id, at)) = waiting.pop() {
        for member in linked.object(id).into_iter().flat_map(|object| &object.members) {
            let here = at.child(&member.wire);
            if let Some(inner) = object_of(&member.kind).filter(|_| due.contains(&here)) {
                waiting.push((inner, here.clone()));
            }
            found.insert(here);
        }
    }
    found
}

/// The object that a member holds: itself, in an array, or as JSON in a string.
pub(in crate::pipeline) fn object_of(kind: &Kind) -> Option<TypeId> {
    match kind {
        Kind::Object(id) | Kind::Json(id) => Some(*id),
        Kind::Array(items) => object_of(items),
        _ => None,
    }
}

/// The properties of a schema, through arrays, JSON in strings and references; none below one that is not due.
pub(super) fn of_schema(root: &Value, schema: &Value, due: &BTreeSet<Pointer>) -> BTreeSet<Pointer> {
    let mut found = BTreeSet::new();
    let mut waiting: Vec<(&Value, Pointer, usize)> = vec![(schema, Pointer::root(), 0)];
    while let Some((node, at, steps)) = waiting.pop() {
        // Between two fields there are fewer steps than this; a reference that leads in a circle ends here.
        if steps > 8 {
            continue;
        }
        if let Some(target) = node.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#')) {
            waiting.extend(root.pointer(target).map(|target| (target, at.clone(), steps + 1)));
        }
        for (name, inner) in node.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let here = at.child(name);
            if due.contains(&here) {
                waiting.push((inner, here.clone(), 0));
            }
            found.insert(here);
        }
        let inner = ["items", "contentSchema"].into_iter().filter_map(|key| node.get(key)).chain(or_null(node));
        waiting.extend(inner.map(|inner| (inner, at.clone(), steps + 1)));
    }
    found
}

/// What a value is where it is not null. Any other `anyOf` only repeats names that stand elsewhere.
fn or_null(node: &Value) -> Option<&Value> {
    let is_null = |choice: &Value| choice.get("type").and_then(Value::as_str) == Some("null");
    match node.get("anyOf")?.as_array()?.as_slice() {
        [value, null] if is_null(null) => Some(value),
        _ => None,
    }
}
