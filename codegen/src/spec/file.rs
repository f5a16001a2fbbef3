//! Spec files: how a page's spec is written, and how it is read with the place of every mistake.

use serde::de::DeserializeOwned;

use super::Api;
use crate::diagnostic::{Code, Diagnostic};
use crate::json::{self, Dialect};
use crate::source::Source;

/// The text of a spec file: the same bytes for the same spec, members in the order of the documents.
pub fn write(api: &Api) -> String {
    pretty(api)
}

/// The JSON Schema of spec files, made from the types.
pub fn schema() -> String {
    let mut schema = schemars::schema_for!(Api);
    schema.insert("title".to_owned(), "The normalized spec of one page".into());
    pretty(&schema)
}

/// Pretty JSON with a line feed at its end. Plain data always has a JSON form.
pub fn pretty(value: &impl serde::Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// Reads a spec file.
///
/// # Errors
/// The first mistake with its place: no JSON, an unknown or doubled key, a value of the wrong type, a name that is none.
pub fn read(source: &Source) -> Result<Api, Box<Diagnostic>> {
    from_json(source, "a spec file is written by `cargo xtask generate`; correct facts in the page's errata instead")
}

/// Reads a JSON file of ours into its type; `advice` says where such a file comes from.
///
/// # Errors
/// The first mistake with its place.
pub fn from_json<T: DeserializeOwned>(source: &Source, advice: &str) -> Result<T, Box<Diagnostic>> {
    json::parse(&source.slice(0..source.text().len()), Dialect::Strict).and_then(|node| json::typed(&node)).map_err(
        |mistake| {
            Box::new(
                Diagnostic::error(Code::BadSpec, mistake.message).in_file(source.name()).at(mistake.span).help(advice),
            )
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "\"$schema\": \"../spec.schema.json\", \"id\": \"a\", \"title\": \"A\", \"kind\": \"api\"";

    fn mistake(members: &str) -> String {
        let source = Source::new("spec/api/a.json", &format!("{{\n  {HEAD},\n  {members}\n}}\n"));
        let found = read(&source).unwrap_err();
        let span = found.span.unwrap();
        let at = source.line_column(span.start);
        format!("{}:{} `{}` {}", at.line, at.column, &source.text()[span.range()], found.message)
    }

    #[test]
    fn mistakes_are_told_with_their_place() {
        insta::assert_snapshot!(mistake("\"requset\": {}"), @"3:4 `requset` unknown field `requset`, expected one of `$schema`, `id`, `title`, `kind`, `extends`, `discriminator`, `source`, `method`, `path`, `hosts`, `headers`, `repeatable`, `statuses`, `request`, `response`, `results`, `examples`, `unknown`, `doc`");
        insta::assert_snapshot!(mistake("\"repeatable\": 12"), @"3:17 `12` invalid type: integer `12`, expected a boolean");
        insta::assert_snapshot!(mistake("\"request\": {\"fields\": [{\"name\": \"x\", \"required\": false}]}"), @"3:52 `false` `required` is `true` or a condition, and left out where the field is optional");
        insta::assert_snapshot!(mistake("\"extends\": \"Not An Id\""), @r#"3:14 `"Not An Id"` `Not An Id` is not an API id: expected lower-case words with `_`, parted by `.`, as in `order_sync.gift_card`"#);
        insta::assert_snapshot!(mistake("\"request\": {\"fields\": [{\"name\": \"x\" \"type\": \"string\"}]}"), @r#"3:39 `"` found '"', expected `,` or `}` after a member"#);
        insta::assert_snapshot!(mistake("\"title\": \"B\""), @"3:4 `title` `title` stands twice in this object");
    }

    #[test]
    fn fields_nested_a_hundred_deep_are_read_back() {
        let mut field = super::super::Field { name: "leaf".to_owned(), ..Default::default() };
        for _ in 0..100 {
            field = super::super::Field { name: "level".to_owned(), fields: vec![field], ..Default::default() };
        }
        let source = Source::new("a.json", &format!("{{{HEAD}}}"));
        let mut api = read(&source).unwrap();
        api.request.fields.push(field);
        assert_eq!(read(&Source::new("a.json", &write(&api))).unwrap(), api);
    }

    #[test]
    fn deeper_nesting_is_a_finding_and_no_overflow() {
        let deep = format!("\"request\": {{\"fields\": {}", "[{\"name\": \"x\", \"fields\": ".repeat(180));
        let text = format!("{{{HEAD}, {deep}[]{}}}}}", "}]".repeat(180));
        let found = read(&Source::new("a.json", &text)).unwrap_err();
        assert_eq!(found.message, "values are nested more than 220 deep");
    }
}
