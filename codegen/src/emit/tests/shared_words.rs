//! What generated docs and schemas say of the members of an object that several places share.

use crate::link::{self, Linked};
use crate::portal::Portal;
use crate::spec::Api;

/// Two pages whose `box` is one type, which the scenario has twice.
fn shared() -> Linked {
    let boxed = |name: &str, doc: &str, default: &str| {
        format!(
            r#"{{"name": "{name}", "type": "object", "type_name": "Box", "fields": [{{"name": "size", "type": "string", "doc": "{doc}"{default}}}, {{"name": "tag", "type": "string", "doc": "Its tag."}}]}}"#
        )
    };
    let base = format!(
        r#"{{"$schema": "s", "id": "parcel", "title": "Base", "kind": "api", "method": "POST", "path": "/p", "response": {{"fields": [{}]}}}}"#,
        boxed("box", "How large it is.", "")
    );
    let scenario = format!(
        r#"{{"$schema": "s", "id": "parcel.locker", "title": "Locker", "kind": "api", "method": "POST", "path": "/l", "response": {{"fields": [{}, {}]}}}}"#,
        boxed("box", "Which door fits.", r#", "default": "M""#),
        boxed("outerBox", "What is around it.", "")
    );
    let apis: Vec<Api> = [base, scenario].iter().map(|text| serde_json::from_str(text).unwrap()).collect();
    let outcome = link::link(&apis, &[], &Portal::default());
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics);
    outcome.linked
}

fn file(linked: &Linked, path: &str) -> String {
    let files = crate::emit::files(linked).unwrap();
    files.into_iter().find(|file| file.path.ends_with(path)).unwrap().text
}

fn description(schema: &str, pointer: &str) -> String {
    let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
    schema.pointer(pointer).unwrap()["description"].as_str().unwrap().to_owned()
}

#[test]
fn a_schema_says_of_a_shared_member_what_its_own_page_says() {
    let linked = shared();
    let base = file(&linked, "parcel.response.schema.json");
    insta::assert_snapshot!(description(&base, "/properties/box/properties/size"), @"How large it is.");
    let locker = file(&linked, "parcel.locker.response.schema.json");
    insta::assert_snapshot!(description(&locker, "/$defs/ResponseBox/properties/size"), @"In /box: Which door fits. Default: `M`. In /outerBox: What is around it.");
    insta::assert_snapshot!(description(&locker, "/$defs/ResponseBox/properties/tag"), @"Its tag.");
}

#[test]
fn the_docs_of_a_shared_member_say_which_page_says_what() {
    let text = file(&shared(), "src/parcel.rs");
    let docs: Vec<&str> = text.lines().map(str::trim).skip_while(|line| !line.contains("“Base”:")).collect();
    let docs: Vec<&str> = docs.into_iter().take_while(|line| line.starts_with("///")).collect();
    insta::assert_snapshot!(docs.join("\n"), @r"
    /// “Base”: How large it is.
    ///
    /// “Locker”, `/box`: Which door fits. Default: `M`.
    ///
    /// “Locker”, `/outerBox`: What is around it.
    ///
    /// `size` on the wire; page “Base”, “Locker”.
    ");
}
