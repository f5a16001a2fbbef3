//! Fields that stand on a page, told by their looks alone: an opinion that shares no code with the readers.
//!
//! In portal JSON, a field is a member `"name": "…"` before the site's own configuration. In rendered text, it is a line of
//! a name, a type and perhaps a badge, or a row of a table whose first cell is a name and whose third is a type.

use std::ops::Range;

use portal_codegen::page::Layout;
use portal_codegen::source::Span;

/// A field that stands on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// The line it stands on, where the page has one row a line; the name alone where lines tell nothing.
    pub row: Span,
}

/// What types are called in rendered text.
const TYPES: &[&str] = &["string", "number", "boolean", "object", "integer", "Array", "Result"];

/// The fields of a page of a layout.
pub fn fields(text: &str, layout: Layout) -> Vec<Standing> {
    match layout {
        Layout::PortalJson | Layout::StrippedJson => in_json(text),
        _ => in_lines(text),
    }
}

fn in_json(text: &str) -> Vec<Standing> {
    let own = text.split("\"sceneConfig\"").next().unwrap_or_default();
    let field = |(at, key): (usize, &str)| {
        let start = at + key.len();
        let end = start + own[start..].find('"')?;
        standing(own, start..end, start..end)
    };
    own.match_indices("\"name\":\"").filter_map(field).collect()
}

fn in_lines(text: &str) -> Vec<Standing> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        let name = row(line).or_else(|| field_line(line));
        let at = start + (line.len() - line.trim_start().len());
        found.extend(name.and_then(|name| standing(text, at..at + name.len(), start..start + line.len())));
        start += line.len() + 1;
    }
    found
}

/// `name | what it is | String | sample |`
fn row(line: &str) -> Option<&str> {
    let cells: Vec<&str> = line.split('|').collect();
    let [name, _, kind, _, ..] = cells.as_slice() else { return None };
    let is_type = TYPES.iter().any(|known| known.eq_ignore_ascii_case(kind.trim()));
    is_field_name(name.trim()).then_some(name.trim()).filter(|_| is_type)
}

/// `name string REQUIRED`
fn field_line(line: &str) -> Option<&str> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let ([name, kind] | [name, kind, "REQUIRED"]) = words.as_slice() else { return None };
    (TYPES.contains(kind) && is_field_name(name)).then_some(name)
}

/// Unlike "The" of "The number", and unlike the values in a table of values.
fn is_field_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
}

/// What stands at a place, if it is a name as fields have it.
fn standing(text: &str, at: Range<usize>, row: Range<usize>) -> Option<Standing> {
    let name = text.get(at.clone())?;
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let span = |range: Range<usize>| Span::new(range.start, range.end);
    is_name.then(|| Standing { name: name.to_owned(), span: span(at), row: span(row) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str, layout: Layout) -> Vec<String> {
        let found = fields(text, layout);
        assert!(found.iter().all(|field| text[field.span.range()] == field.name));
        found.into_iter().map(|field| field.name).collect()
    }

    #[test]
    fn fields_are_told_by_their_looks() {
        let lines = "The number\norderId\u{a0}string \u{a0}REQUIRED\n  size number \nid | Which. | String | 1 |\nFood | 餐飲 | Food |\na string of words\n";
        assert_eq!(names(lines, Layout::RenderedLines), ["orderId", "size", "id"]);
        let json = r#"{"content":{"request":[{"name":"a","kvs":[{"name":"b"}]}],"examples":["{\"name\":\"c\"}"]},"sceneConfig":[{"name":"d"}]}"#;
        assert_eq!(names(json, Layout::PortalJson), ["a", "b"]);
    }
}
