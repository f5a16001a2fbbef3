//! Dialects, places of strings inside strings, and what is refused.

use super::*;
use crate::source::Source;

fn read(text: &str, dialect: Dialect) -> Result<Node, SyntaxError> {
    let source = Source::new("page.txt", text);
    parse(&source.slice(0..source.text().len()), dialect)
}

#[test]
fn raw_line_feeds_in_strings_are_read_in_their_dialect_alone() {
    let text = "{\"a\": \"one\ntwo\"}";
    assert_eq!(read(text, Dialect::RawLineFeeds).unwrap().to_json()["a"], "one\ntwo");
    let error = read(text, Dialect::Strict).unwrap_err();
    assert_eq!(error.message, "found '\\n', expected no raw control character in a string");
}

#[test]
fn a_string_inside_a_string_knows_its_place_in_the_file() {
    let source = Source::new("page.txt", r#"{"body": "{ \"name\": \"caf\u00e9 \\\"x\\\"\" }"}"#);
    let outer = parse(&source.slice(0..source.text().len()), Dialect::Strict).unwrap();
    let Value::Object(members) = &outer.value else { panic!("an object") };
    let Value::String(body) = &members[0].value.value else { panic!("a string") };
    let inner = parse(body, Dialect::Strict).unwrap();
    let Value::Object(members) = &inner.value else { panic!("an object") };
    assert_eq!(&source.text()[members[0].key.span().range()], "name");
    let Value::String(name) = &members[0].value.value else { panic!("a string") };
    assert_eq!(name.as_str(), "café \"x\"");
    assert_eq!(&source.text()[name.span_of(3..5).range()], "\\u00e9");
}

#[test]
fn deep_nesting_is_refused_without_overflow() {
    let error = read(&"[".repeat(100_000), Dialect::Strict).unwrap_err();
    assert_eq!(error.message, "values are nested more than 400 deep");
}

#[test]
fn numbers_keep_their_spelling() {
    let node = read("1.50e+3", Dialect::Strict).unwrap();
    assert!(matches!(node.value, Value::Number(text) if text == "1.50e+3"));
    assert!(read("01", Dialect::Strict).is_err());
}
