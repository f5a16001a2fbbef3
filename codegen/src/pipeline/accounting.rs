//! The accounts: every field of a page is in the spec or a listed skip, and every field of the spec is in Rust and in the
//! schema. A difference is a bug of the generator, and stops it.

use serde::Serialize;
use serde_json::Value;

use super::Product;
use super::build::schema_file;
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::{Decision, DecisionSubject};
use crate::link::{self, Kind, Linked, TypeDef, TypeId};
use crate::normalize::Counts;
use crate::side::Side;
use crate::spec::{Api, Field, Message, Pointer};

/// How many fields there are on the way from the pages to the products.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Fields {
    /// Rows about fields on the pages.
    pub on_pages: usize,
    /// Fields that the pages do not list: from errata and the portal's facts.
    pub added: usize,
    /// Rows that became no field; each has a finding.
    pub skipped: usize,
    /// Fields in the specs.
    pub in_specs: usize,
    /// Fields in the messages, scenarios joined with their bases: in Rust and in the schemas.
    pub in_messages: usize,
}

/// Holds what normalizing a page counted against each other.
pub(super) fn of_page(counts: &Counts, file: &str) -> Option<Diagnostic> {
    let Counts { on_page, added, in_spec, skipped } = counts;
    (on_page + added != in_spec + skipped.len()).then(|| {
        let skipped = skipped.len();
        defect(format!(
            "{on_page} fields on the page and {added} added are not {in_spec} in the spec and {skipped} skipped"
        ))
        .in_file(file)
    })
}

/// Holds the products against the specs they were made of; gives how many fields the messages have.
pub(super) fn of_products(
    apis: &[Api],
    decisions: &[Decision],
    linked: &Linked,
    products: &[Product],
) -> (usize, Vec<Diagnostic>) {
    let (mut total, mut findings) = (0, Vec::new());
    for api in apis {
        let base = api.extends.as_ref().and_then(|id| apis.iter().find(|base| base.id == *id));
        for side in [Side::Request, Side::Response] {
            let fields = count(&joined(api, base, side).fields, &Pointer::root(), &aliases(api, side, decisions));
            total += fields;
            let members = in_rust(linked, api, side, fields);
            let properties = in_schema(products, api, side);
            if members != fields || properties != fields {
                findings.push(
                    defect(format!("{fields} fields of the spec are {members} in Rust and {properties} in the schema"))
                        .about(schema_file(&api.id, side)),
                );
            }
        }
    }
    let objects = linked.types.iter().filter_map(|defined| match defined {
        TypeDef::Object(object) => Some(object.members.len()),
        TypeDef::Enum(_) => None,
    });
    let declared: usize = objects.sum();
    let is_rust = |product: &&Product| product.path.ends_with(".rs");
    let written: usize =
        products.iter().filter(is_rust).map(|file| file.text.matches("wire::FieldInfo::").count()).sum();
    if declared != written {
        findings.push(defect(format!("{declared} members of types are {written} in the text of the crate")));
    }
    (total, findings)
}

fn defect(message: String) -> Diagnostic {
    Diagnostic::error(Code::Accounting, message).help("this is a bug in `codegen`, not in a page: report it")
}

fn joined(api: &Api, base: Option<&Api>, side: Side) -> Message {
    let of = |api: &Api| match side {
        Side::Request => api.request.clone(),
        Side::Response => api.response.clone(),
    };
    base.map_or_else(|| of(api), |base| link::join(&of(base), &of(api)))
}

/// Counts fields; one that is read under several names is several.
fn count(fields: &[Field], at: &Pointer, aliases: &[(&Pointer, &[String])]) -> usize {
    let of = |field: &Field| {
        let here = at.child(&field.name);
        let names = aliases.iter().filter(|(of, _)| **of == here).flat_map(|(_, names)| names.iter());
        let others = names.filter(|name| fields.iter().all(|sibling| sibling.name != **name)).count();
        (1 + count(&field.fields, &here, aliases)) * (1 + others)
    };
    fields.iter().map(of).sum()
}

fn aliases<'a>(api: &Api, side: Side, decisions: &'a [Decision]) -> Vec<(&'a Pointer, &'a [String])> {
    let alias = |decision: &'a Decision| match &decision.subject {
        DecisionSubject::Aliases { field, names } if decision.api == api.id && side == Side::Response => {
            Some((field, names.as_slice()))
        }
        _ => None,
    };
    decisions.iter().filter_map(alias).collect()
}

/// Counts the members from a message's type down; one more than there should be is enough to stop.
fn in_rust(linked: &Linked, api: &Api, side: Side, most: usize) -> usize {
    let Some(page) = linked.pages().into_iter().find(|page| page.id == api.id) else { return 0 };
    let mut waiting: Vec<TypeId> = vec![match side {
        Side::Request => page.request.root,
        Side::Response => page.response.root,
    }];
    let mut count = 0;
    while let Some(object) = waiting.pop().and_then(|id| linked.object(id)) {
        count += object.members.len();
        if count > most {
            break;
        }
        waiting.extend(object.members.iter().filter_map(|member| object_of(&member.kind)));
    }
    count
}

/// The object that a member holds: itself, in an array, or as JSON in a string.
pub(super) fn object_of(kind: &Kind) -> Option<TypeId> {
    match kind {
        Kind::Object(id) | Kind::Json(id) => Some(*id),
        Kind::Array(items) => object_of(items),
        _ => None,
    }
}

fn in_schema(products: &[Product], api: &Api, side: Side) -> usize {
    let name = schema_file(&api.id, side);
    let schema = products.iter().find(|product| product.path == name);
    let schema: Option<Value> = schema.and_then(|product| serde_json::from_str(&product.text).ok());
    schema.map_or(0, |schema| properties(&schema, &schema, 0))
}

/// Counts properties, through arrays, JSON in strings and references.
fn properties(root: &Value, node: &Value, depth: usize) -> usize {
    // Deeper than any message: a reference that leads in a circle ends here.
    if depth > 400 {
        return 0;
    }
    if let Some(target) = node.get("$ref").and_then(Value::as_str).and_then(|target| target.strip_prefix('#')) {
        return root.pointer(target).map_or(0, |target| properties(root, target, depth + 1));
    }
    let own = node.get("properties").and_then(Value::as_object);
    let own = own.into_iter().flatten().map(|(_, inner)| 1 + properties(root, inner, depth + 1)).sum::<usize>();
    let inner = ["items", "contentSchema"].into_iter().filter_map(|key| node.get(key)).chain(or_null(node));
    own + inner.map(|inner| properties(root, inner, depth + 1)).sum::<usize>()
}

/// What a value is where it is not null. Any other `anyOf` only repeats names that stand elsewhere.
fn or_null(node: &Value) -> Option<&Value> {
    let is_null = |choice: &Value| choice.get("type").and_then(Value::as_str) == Some("null");
    match node.get("anyOf")?.as_array()?.as_slice() {
        [value, null] if is_null(null) => Some(value),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::emit;
    use crate::portal::Portal;
    use crate::source::Source;
    use crate::spec::{ApiId, file};

    fn api(id: &str, more: &Value) -> Api {
        let mut spec = json!({"$schema": "s", "id": id, "title": "A", "kind": "api", "method": "POST", "path": "/a"});
        spec.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        file::read(&Source::new("spec.json", &spec.to_string())).unwrap()
    }

    fn shop() -> Vec<Api> {
        let list = json!({"name": "list", "type": "array", "fields": [{"name": "a", "type": "string"}]});
        let held =
            json!({"name": "held", "type": "json", "fields": [{"name": "b", "type": "string", "required": true}]});
        let result = json!({"name": "result", "type": "object", "fields": [{"name": "text", "type": "string"}]});
        let extends = json!({"kind": "scenario", "extends": "shop", "request": {"fields": [held]}});
        vec![
            api("shop", &json!({"request": {"fields": [list]}, "response": {"fields": [result]}})),
            api("shop.kiosk", &extends),
        ]
    }

    fn account(tamper: impl Fn(&mut Product)) -> (usize, Vec<String>) {
        tampered(|_| (), tamper)
    }

    fn tampered(before: impl Fn(&mut Linked), tamper: impl Fn(&mut Product)) -> (usize, Vec<String>) {
        let apis = shop();
        let decisions = [Decision {
            api: ApiId::new("shop").unwrap(),
            subject: DecisionSubject::Aliases {
                field: Pointer::new("/result").unwrap(),
                names: vec!["outcome".to_owned()],
            },
            reason: String::new(),
            certainty: crate::errata::Certainty::Client,
        }];
        let mut outcome = link::link(&apis, &decisions, &Portal::default());
        assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics);
        before(&mut outcome.linked);
        let mut products = emit::files(&outcome.linked).unwrap();
        products.iter_mut().for_each(tamper);
        let (total, findings) = of_products(&apis, &decisions, &outcome.linked, &products);
        (total, findings.into_iter().map(|found| found.message).collect())
    }

    #[test]
    fn fields_are_counted_through_scenarios_arrays_strings_and_other_names() {
        assert_eq!(account(|_| ()), (2 + 4 + 4 + 2, Vec::new()));
    }

    #[test]
    fn a_field_that_a_product_lost_is_told() {
        let lose = |from: &'static str, to: &'static str| {
            move |product: &mut Product| product.text = product.text.replace(from, to)
        };
        insta::assert_snapshot!(account(lose("\"contentSchema\"", "\"x\"")).1.join("\n"), @"4 fields of the spec are 4 in Rust and 3 in the schema");
        insta::assert_snapshot!(account(lose("wire::FieldInfo::required(\"b\")", "")).1.join("\n"), @"9 members of types are 8 in the text of the crate");
    }

    #[test]
    fn a_field_that_linking_lost_is_told_though_all_products_agree() {
        let lose = |linked: &mut Linked| {
            for defined in &mut linked.types {
                if let TypeDef::Object(object) = defined {
                    object.members.retain(|member| member.wire != "b");
                }
            }
        };
        insta::assert_snapshot!(tampered(lose, |_| ()).1.join("\n"), @"4 fields of the spec are 3 in Rust and 3 in the schema");
    }

    #[test]
    fn a_row_that_became_nothing_is_told() {
        let counts = |in_spec| Counts { on_page: 5, added: 2, in_spec, skipped: vec!["/request/x".to_owned()] };
        assert!(of_page(&counts(6), "page.txt").is_none());
        let found = of_page(&counts(5), "page.txt").unwrap();
        insta::assert_snapshot!(found.message, @"5 fields on the page and 2 added are not 5 in the spec and 1 skipped");
    }
}
