//! Where a field of the spec went: its path in the generated crate, its pointer in the schema.

use serde_json::Value;

use super::accounting::object_of;
use crate::link::{Linked, TypeId};
use crate::side::Side;
use crate::spec::{ApiId, Pointer};

/// The path of the item that stands for a field: `alipayhk::order_sync::coupon_with_code::ExtInfo::code_info`.
pub fn rust_path(linked: &Linked, id: &ApiId, side: Side, at: &Pointer) -> Option<String> {
    let page = linked.pages().into_iter().find(|page| page.id == *id)?;
    let mut object = match side {
        Side::Request => page.request.root,
        Side::Response => page.response.root,
    };
    let mut segments = at.segments().peekable();
    loop {
        let Some(segment) = segments.next() else { return type_path(linked, object) };
        let member = linked.object(object)?.member(&segment)?;
        if segments.peek().is_none() {
            return Some(format!("{}::{}", type_path(linked, object)?, member.rust));
        }
        object = object_of(&member.kind)?;
    }
}

fn type_path(linked: &Linked, id: TypeId) -> Option<String> {
    let name = linked.types.get(id.0)?.name();
    linked.modules.iter().find_map(|module| {
        let base = module.page.as_ref().is_some_and(|page| page.types.contains(&id));
        if base || module.types.contains(&id) {
            return Some(format!("alipayhk::{}::{name}", module.name));
        }
        let page = module.pages.iter().find(|page| page.types.contains(&id))?;
        Some(format!("alipayhk::{}::{}::{name}", module.name, page.module))
    })
}

/// The JSON Pointer of a field in an exported schema.
pub fn schema_pointer(schema: &Value, at: &Pointer) -> Option<String> {
    let mut here = String::new();
    let mut node = schema;
    for segment in at.segments() {
        (here, node) = child(schema, here, node, &segment)?;
    }
    Some(here)
}

/// The member's schema: in the properties of an object, of an array's elements, or of what a string holds.
fn child<'a>(root: &'a Value, mut here: String, mut node: &'a Value, name: &str) -> Option<(String, &'a Value)> {
    // A schema nests no deeper than this between two fields; a reference that leads in a circle ends here.
    for _ in 0..8 {
        if let Some(inner) = node.get("properties").and_then(|properties| properties.get(name)) {
            return Some((format!("{here}{}", Pointer::root().child("properties").child(name)), inner));
        }
        if let Some(target) = node.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#')) {
            (here, node) = (target.to_owned(), root.pointer(target)?);
            continue;
        }
        let step = ["/items", "/contentSchema", "/anyOf/0"].into_iter().find(|step| node.pointer(step).is_some())?;
        (here, node) = (format!("{here}{step}"), node.pointer(step)?);
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_field_is_found_through_arrays_strings_and_references() {
        let schema = json!({
            "properties": {"list": {"items": {"properties": {"a/b": {"contentSchema": {"$ref": "#/$defs/X"}}}}}},
            "$defs": {"X": {"properties": {"leaf": {}}}, "Y": {"$ref": "#/$defs/Y"}},
        });
        let find = |at: &str| schema_pointer(&schema, &Pointer::new(at).unwrap());
        assert_eq!(find("/list/a~1b").as_deref(), Some("/properties/list/items/properties/a~1b"));
        assert_eq!(find("/list/a~1b/leaf").as_deref(), Some("/$defs/X/properties/leaf"));
        assert_eq!(find("/other"), None);
        assert_eq!(child(&schema, String::new(), &json!({"$ref": "#/$defs/Y"}), "z"), None);
    }
}
