//! Broken pages: each is told with its place and the exit code that fits, nothing is written, and nothing takes long.

use std::fs;
use std::time::{Duration, Instant};

use crate::tree::{Run, SHOP, Tree};

/// The shop's page with one text replaced.
fn shop(from: &str, to: &str) -> Vec<u8> {
    assert!(SHOP.contains(from), "the shop's page does not hold {from:?}");
    SHOP.replacen(from, to, 1).into_bytes()
}

/// The page of another shop, with a field in front of `note`.
fn shop_with(field: &str) -> Vec<u8> {
    let page = shop(r#"{"name":"note""#, &format!(r#"{field},{{"name":"note""#));
    String::from_utf8(page).unwrap().replace("/api/shop/", "/api/stall/").into_bytes()
}

fn field(name: &str, warning: &str, more: &str) -> String {
    format!(r#"{{"name":"{name}","description":"","type":"string","warning":"<p>{warning}</p>"{more}}}"#)
}

/// Rows inside each other.
fn nested(depth: usize) -> String {
    let object = |inner: String| field("a", "", &format!(r#","kvs":[{inner}]"#)).replacen("string", "object", 1);
    (0..depth).fold(field("a", "", ""), |inner, _| object(inner))
}

/// Runs `generate`; it has to be done soon. What takes seconds may take a minute on a busy machine; what is not linear takes
/// hours.
fn generate(tree: &Tree, longest: u64) -> Run {
    let started = Instant::now();
    let run = tree.run(&["generate", "--format", "json"]);
    assert!(started.elapsed() < Duration::from_secs(longest), "{:?}", started.elapsed());
    run
}

/// Each finding in short: the file, the line and column, the severity, the code.
fn told(run: &Run) -> String {
    let told = |line: &str| {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| finding[key].as_str().map(str::to_owned);
        let place = format!("{}:{}", finding["line"], finding["column"]);
        Some(format!("{} {place} {} {}", text("file")?, text("severity")?, text("code")?))
    };
    run.stdout.lines().filter_map(told).collect::<Vec<_>>().join("\n").replace("spec/pages/", "")
}

#[test]
fn every_broken_page_is_told_at_once_and_nothing_is_written() {
    let tree = Tree::new();
    fs::remove_file(tree.path("spec/pages/shop.base.json")).unwrap();
    let cut = |share: usize| SHOP.as_bytes()[..SHOP.len() * share / 10].to_vec();
    let pages: Vec<(&str, Vec<u8>)> = vec![
        ("a-truncated.json", cut(5)),
        ("b-truncated-late.json", cut(9)),
        ("c-empty.txt", Vec::new()),
        ("d-blank.txt", b" \n\n".to_vec()),
        ("e-binary.txt", vec![0x89, b'P', b'N', b'G', 0, 0xFF, 0xFE]),
        ("f-utf16.txt", SHOP.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("g-sign-in.txt", b"<html><title>Sign in</title><form><input type=\"password\"></form></html>".to_vec()),
        ("h-keys-stripped.txt", b"How can we help?\n\nPay a shop\n\nPays a shop.\n\nstring\n\nREQUIRED\n\nNames the request.\n\nSUCCESS\n\nS\n".to_vec()),
        ("i-words.txt", b"Some words.\n\nNothing like a page.\n".to_vec()),
        ("j-deep-json.json", format!("{}1{}", "{\"a\":".repeat(5000), "}".repeat(5000)).into_bytes()),
        ("k-deep-fields.json", shop_with(&nested(150))),
        ("l-duplicate-field.json", shop_with(&field("requestId", "", ""))),
        ("m-unknown-key.json", shop(r#""maxLength":32"#, r#""maxLength":32,"range":"1-9""#)),
        ("n-no-such-field.json", shop_with(&field("late", "REQUIRED when colour is RED.", ""))),
        ("o-two-statuses.json", shop(r#""code":"SOLD_OUT","value":"F""#, r#""code":"SUCCESS","value":"F""#)),
        ("p-required-and-condition.json", shop_with(&field("late", "REQUIRED when note is RED.", r#","required":true"#))),
        ("q-inexpressible.json", shop_with(&format!("{},{}", field("flag", "", "").replace("string", "number"), field("late", "REQUIRED when flag is 1.", "")))),
        ("r-large.txt", "All work and no play.\n".repeat(480_000).into_bytes()),
    ];
    for (name, bytes) in &pages {
        fs::write(tree.path(&format!("spec/pages/{name}")), bytes).unwrap();
    }
    let run = generate(&tree, 120);
    assert_eq!((run.code, run.stderr.as_str()), (Some(1), ""), "{run:?}");
    insta::assert_snapshot!(told(&run), @r"
    a-truncated.json 6:158 error json-syntax
    b-truncated-late.json 10:55 error json-syntax
    c-empty.txt 1:1 error empty-page
    d-blank.txt 1:1 error empty-page
    e-binary.txt 1:1 error not-text
    f-utf16.txt 1:2 error not-text
    g-sign-in.txt 1:1 error sign-in-page
    h-keys-stripped.txt 1:1 error keys-stripped
    i-words.txt 1:1 error unknown-layout
    j-deep-json.json 1:2006 error json-syntax
    k-deep-fields.json 7:7210 error too-many-fields
    l-duplicate-field.json 7:10 error duplicate-field
    m-unknown-key.json 6:182 warning unknown-key
    n-no-such-field.json 7:77 error unresolved-field
    o-two-statuses.json 4:10 error result-conflict
    p-required-and-condition.json 7:63 error requirement-conflict
    p-required-and-condition.json 10:36 warning example-contradicts
    q-inexpressible.json 7:132 error not-expressible
    r-large.txt 1:1 error unknown-layout
    ");
    assert!(tree.outputs().is_empty());
    let errors = run.stdout.lines().filter(|line| line.contains(r#""severity":"error""#));
    assert!(errors.clone().all(|line| !line.contains(r#""help":[]"#)), "{:?}", errors.collect::<Vec<_>>());
}

#[test]
fn a_byte_order_mark_and_crlf_change_nothing() {
    let (plain, windows) = (Tree::new(), Tree::new());
    let page = format!("\u{FEFF}{}", SHOP.replace('\n', "\r\n"));
    windows.write("spec/pages/shop.base.json", &page);
    for tree in [&plain, &windows] {
        assert_eq!(tree.run(&["generate"]).code, Some(0));
    }
    assert_eq!(plain.outputs(), windows.outputs());
}

#[test]
fn three_thousand_fields_take_seconds() {
    let tree = Tree::new();
    let many: Vec<String> = (0..3000).map(|at| field(&format!("field{at}"), "", r#","maxLength":32"#)).collect();
    fs::write(tree.path("spec/pages/shop.base.json"), shop_with(&many.join(","))).unwrap();
    let run = generate(&tree, 240);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(run.stdout.contains("3003"), "{run:?}");
}

#[test]
fn ten_mebibytes_in_one_field_take_seconds() {
    let tree = Tree::new();
    let text = "Words for the shop. ".repeat(10 * 1024 * 1024 / 20);
    fs::write(tree.path("spec/pages/shop.base.json"), shop("Words for the shop.", &text)).unwrap();
    let run = generate(&tree, 240);
    assert_eq!(run.code, Some(0), "{}", told(&run));
}
