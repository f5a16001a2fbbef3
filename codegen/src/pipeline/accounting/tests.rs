//! Accounts that add up, and one that does not for each side.

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
    let held = json!({"name": "held", "type": "json", "fields": [{"name": "b", "type": "string", "required": true}]});
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
fn a_field_that_a_product_lost_or_made_up_is_told_by_its_name() {
    let change = |path: &'static str, from: &'static str, to: &'static str| {
        move |product: &mut Product| {
            if product.path.contains(path) {
                assert!(product.text.contains(from), "{} holds no {from}", product.path);
                product.text = product.text.replace(from, to);
            }
        }
    };
    let told = |tamper: &dyn Fn(&mut Product)| account(tamper).1.join("\n");
    insta::assert_snapshot!(told(&change("kiosk.request.schema", "\"contentSchema\"", "\"x\"")), @"generated/schemas/shop.kiosk.request.schema.json lacks `/held/b` of the spec");
    insta::assert_snapshot!(told(&change("shop.request.schema", "\"list\"", "\"lost\"")), @"generated/schemas/shop.request.schema.json lacks `/list`, `/list/a` of the spec, and has `/lost`, which the spec lacks");
    insta::assert_snapshot!(told(&change("openapi", "\"outcome\"", "\"income\"")), @"generated/openapi.json lacks `/outcome`, `/outcome/text` of the spec, and has `/income`, which the spec lacks");
    insta::assert_snapshot!(told(&change("openapi", "\"shop.kiosk.request\"", "\"gone\"")), @"generated/openapi.json lacks `/held`, `/held/b`, `/list`, `/list/a` of the spec");
    insta::assert_snapshot!(told(&change("kiosk.rs", "wire::FieldInfo::required(\"b\")", "")), @"the text of the crate lacks the members `b`");
    insta::assert_snapshot!(told(&change("kiosk.rs", "wire::FieldInfo::required(\"b\")", "wire::FieldInfo::required(\"c\")")), @"the text of the crate lacks the members `b`, and has `c`, which no type has");
}

#[test]
fn a_field_that_linking_lost_or_renamed_is_told_though_all_products_agree() {
    let lose = |linked: &mut Linked| {
        for defined in &mut linked.types {
            if let TypeDef::Object(object) = defined {
                object.members.retain(|member| member.wire != "b");
            }
        }
    };
    insta::assert_snapshot!(tampered(lose, |_| ()).1.join("\n"), @r"
    Rust lacks `/held/b` of the spec
    generated/schemas/shop.kiosk.request.schema.json lacks `/held/b` of the spec
    generated/openapi.json lacks `/held/b` of the spec
    ");
    let rename = |linked: &mut Linked| {
        for defined in &mut linked.types {
            if let TypeDef::Object(object) = defined {
                object
                    .members
                    .iter_mut()
                    .filter(|member| member.wire == "b")
                    .for_each(|member| member.wire = "B".to_owned());
            }
        }
    };
    insta::assert_snapshot!(tampered(rename, |_| ()).1.join("\n"), @r"
    Rust lacks `/held/b` of the spec, and has `/held/B`, which the spec lacks
    generated/schemas/shop.kiosk.request.schema.json lacks `/held/b` of the spec, and has `/held/B`, which the spec lacks
    generated/openapi.json lacks `/held/b` of the spec, and has `/held/B`, which the spec lacks
    ");
}

#[test]
fn a_row_that_became_nothing_and_a_field_out_of_nothing_are_told_by_their_places() {
    let places = |names: &[&str]| -> Vec<String> { names.iter().map(|name| format!("/request/{name}")).collect() };
    let told = |in_spec: &[&str]| {
        let counts = Counts {
            on_page: places(&["a", "b", "x", "x"]),
            added: places(&["c"]),
            in_spec: places(in_spec),
            skipped: places(&["x"]),
        };
        of_page(&counts, "page.txt").map(|found| found.message).unwrap_or_default()
    };
    insta::assert_snapshot!(told(&["a", "b", "c", "x"]), @"");
    insta::assert_snapshot!(told(&["a", "c", "x"]), @"`/request/b` of the page is neither in the spec nor skipped");
    insta::assert_snapshot!(told(&["a", "b", "c", "x", "y"]), @"`/request/y` of the spec stands nowhere on the page");
    insta::assert_snapshot!(told(&["a", "bb", "c", "x"]), @"`/request/b` of the page is neither in the spec nor skipped, and `/request/bb` of the spec stands nowhere on the page");
}

#[test]
fn the_name_of_a_member_is_read_however_it_is_written() {
    for (text, name) in [
        ("required(\"a\"), x(\"b\")", "\"a\""),
        ("required(\n    \"a\",\n)", "\"a\""),
        (r#"optional("a\"b\\", "c")"#, r#""a\"b\\""#),
        ("optional()", ""),
        ("optional(\"a", ""),
    ] {
        assert_eq!(first_literal(text), name, "{text}");
    }
}
