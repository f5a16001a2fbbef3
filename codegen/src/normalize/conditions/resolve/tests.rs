//! Which field a name means.

use super::*;
use crate::source::Source;

fn message(paths: &[&str]) -> Message {
    fn add(fields: &mut Vec<Field>, path: &[&str]) {
        let Some((first, rest)) = path.split_first() else { return };
        if !fields.iter().any(|field| field.name == *first) {
            fields.push(Field { name: (*first).to_owned(), ..Field::default() });
        }
        let field = fields.iter_mut().find(|field| field.name == *first).unwrap();
        add(&mut field.fields, rest);
    }
    let mut message = Message::default();
    for path in paths {
        add(&mut message.fields, &path.split('/').skip(1).collect::<Vec<_>>());
    }
    message
}

fn resolve(own: &[&str], base: &[&str], name: &str, user: &str) -> String {
    let aliases = BTreeMap::from([("status".to_owned(), "orderStatus".to_owned())]);
    let (own, base) = (message(own), message(base));
    let source = Source::new("page.txt", name);
    let names = Names::new(&own, Some(&base), &aliases);
    match names.field(&source.slice(0..name.len()), &Pointer::new(user).unwrap()) {
        Ok(found) => found.to_string(),
        Err(unresolved) => {
            format!("? {}", unresolved.candidates.iter().map(Pointer::as_str).collect::<Vec<_>>().join(" "))
        }
    }
}

#[test]
fn the_nearest_field_of_a_name_is_meant() {
    assert_eq!(resolve(&["/a/type", "/a/b", "/type"], &[], "type", "/a/b"), "/a/type");
    assert_eq!(resolve(&["/a/b", "/type"], &["/type"], "type", "/a/b"), "/type");
}

#[test]
fn status_means_the_order_status_of_the_base_page() {
    assert_eq!(resolve(&["/extInfo/code"], &["/orderStatus"], "status", "/extInfo/code"), "/orderStatus");
    assert_eq!(resolve(&["/extInfo/code"], &["/orderStatus"], "Order  Status", "/extInfo/code"), "/orderStatus");
    assert_eq!(resolve(&["/a", "/status"], &["/orderStatus"], "status", "/a"), "/status");
}

#[test]
fn a_field_never_means_itself_and_a_path_leads_into_objects() {
    assert_eq!(resolve(&["/a/type", "/type"], &[], "type", "/a/type"), "/type");
    assert_eq!(resolve(&["/ext/kind", "/b"], &[], "ext.kind", "/b"), "/ext/kind");
}

#[test]
fn a_name_that_no_field_has_comes_with_candidates() {
    assert_eq!(resolve(&["/cardType", "/b"], &[], "typ", "/b"), "? /cardType");
    assert_eq!(resolve(&["/a", "/b"], &[], "colour", "/b"), "? ");
}
