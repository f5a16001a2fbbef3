//! Pages that say what no check can be made of: each is refused with the erratum to add, and read with it.

use portal_codegen::diagnostic::{Diagnostic, Severity};
use portal_codegen::pipeline::{self, Capture, File, Knowledge, Specs};
use portal_codegen::spec::{Api, ApiId};
use serde_json::{Value, json};

/// The pages: what is the obstacle, and the fields of their requests.
fn pages() -> Vec<(&'static str, Value)> {
    let late = |text: &str| row("late", "string", text, json!([]));
    vec![
        ("boolean", json!([row("flag", "boolean", "", json!([])), late("REQUIRED when flag is MANY.")])),
        ("whole_number", json!([row("count", "integer", "", json!([])), late("REQUIRED when count is MANY.")])),
        ("any_number", json!([row("rate", "number", "", json!([])), late("REQUIRED when rate is 1.")])),
        ("beyond", json!([row("rate", "number", "Value range: 0 - 9007199254740993", json!([]))])),
        (
            "inside_a_string",
            json!([
                row("flag", "string", "", json!([])),
                row(
                    "data",
                    "string",
                    "This field must be provided as a JSON string.",
                    json!([row("late", "string", "REQUIRED when flag is MANY.", json!([]))])
                ),
            ]),
        ),
    ]
}

fn row(name: &str, kind: &str, text: &str, children: Value) -> Value {
    json!({
        "name": name, "description": format!("<p>{text}</p>"), "descriptionLake": "", "type": kind, "kvs": children,
        "editType": if kind == "Array" { "object" } else { kind }, "warning": "", "warningLake": "",
    })
}

fn file(id: &str, extension: &str, text: String) -> File {
    File { name: format!("spec/{id}.base.{extension}"), bytes: text.into_bytes() }
}

fn captures() -> Vec<(ApiId, Capture)> {
    let result = row("result", "Result", "", json!([row("resultStatus", "string", "REQUIRED", json!([]))]));
    let capture = |(name, request): (&str, Value)| {
        let page = json!({"content": {
            "bizType": "API", "endpoint": format!("/api/{name}"), "hideEndpoint": false, "description": "", "descriptionLake": "",
            "result": [], "moreCodes": [], "request": request, "response": [result], "examples": [], "exampleResponse": [],
            "titleTag": name,
        }, "sceneConfig": []});
        let id = ApiId::new(format!("refused_{name}")).expect("a name is an id");
        let capture = Capture::read(&file(id.as_str(), "json", page.to_string()));
        (id, capture)
    };
    pages().into_iter().map(capture).collect()
}

fn read(captures: &[(ApiId, Capture)], errata: &[File]) -> (Specs, Vec<Diagnostic>) {
    let (known, mistakes) = Knowledge::read(&File { name: "portal.toml".into(), bytes: Vec::new() }, errata);
    assert_eq!(mistakes, []);
    let captures: Vec<(ApiId, &Capture)> = captures.iter().map(|(id, capture)| (id.clone(), capture)).collect();
    let specs = pipeline::normalize(&captures, &known);
    let built = pipeline::build(&specs, &known, &pipeline::Provenance::new());
    let mut errors = built.diagnostics;
    errors.extend(specs.diagnostics.iter().cloned());
    errors.retain(|found| found.severity == Severity::Error);
    (specs, errors)
}

/// Reads the pages, each with the erratum that its refusal prints.
///
/// # Panics
/// A page is not refused with exactly one erratum, or is refused with it, too.
pub fn remedied() -> Vec<Api> {
    let captures = captures();
    let (_, errors) = read(&captures, &[]);
    let erratum = |(id, capture): &(ApiId, Capture)| {
        let own: Vec<&Diagnostic> =
            errors.iter().filter(|found| found.file.as_deref() == Some(capture.source.name())).collect();
        let [refusal] = own.as_slice() else { panic!("{id} has {own:#?}") };
        assert!(refusal.span.is_some(), "{id}: {refusal:?}");
        let erratum = refusal.erratum.as_ref().unwrap_or_else(|| panic!("{id}: {refusal:?}"));
        file(id.as_str(), "toml", erratum.replace('…', "It cannot be checked."))
    };
    let errata: Vec<File> = captures.iter().map(erratum).collect();
    let (specs, errors) = read(&captures, &errata);
    assert_eq!(errors, []);
    specs.apis().cloned().collect()
}
