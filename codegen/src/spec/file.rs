//! Spec files: how a page's spec is written, and how it is read with the place of every mistake.

use serde::de::DeserializeOwned;

use super::Api;
use crate::diagnostic::{Code, Diagnostic};
use crate::json::{self, Dialect, StandIn, SyntaxError};
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

/// What a spec cannot be without.
const STAND_INS: &[StandIn] = &[("$schema", "\"\""), ("id", "\"a\""), ("title", "\"\""), ("kind", "\"api\"")];

/// Reads a spec file.
///
/// # Errors
/// All mistakes with their places: no JSON, an unknown or doubled key, a value of the wrong type, a name that is none.
pub fn read(source: &Source) -> Result<Api, Vec<Diagnostic>> {
    let advice = "a spec file is written by `cargo xtask generate`; correct facts in the page's errata instead";
    read_with(source, advice, STAND_INS)
}

/// Reads a JSON file of ours into its type; `advice` says where such a file comes from.
///
/// # Errors
/// All mistakes with their places.
pub fn from_json<T: DeserializeOwned>(source: &Source, advice: &str) -> Result<T, Vec<Diagnostic>> {
    read_with(source, advice, &[])
}

fn read_with<T: DeserializeOwned>(source: &Source, advice: &str, stand_ins: &[StandIn]) -> Result<T, Vec<Diagnostic>> {
    let parsed = json::parse(&source.slice(0..source.text().len()), Dialect::Strict);
    let read = parsed.map_err(|mistake| vec![mistake]).and_then(|node| json::typed_whole(&node, stand_ins));
    read.map_err(|mistakes| {
        let told = |mistake: SyntaxError| {
            Diagnostic::error(Code::BadSpec, mistake.message).in_file(source.name()).at(mistake.span).help(advice)
        };
        mistakes.into_iter().map(told).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "\"$schema\": \"../spec.schema.json\", \"id\": \"a\", \"title\": \"A\", \"kind\": \"api\"";

    fn mistake(members: &str) -> String {
        let source = Source::new("spec/api/a.json", &format!("{{\n  {HEAD},\n  {members}\n}}\n"));
        let show = |found: &Diagnostic| {
            let span = found.span.unwrap();
            let at = source.line_column(span.start);
            format!("{}:{} `{}` {}", at.line, at.column, &source.text()[span.range()], found.message)
        };
        read(&source).unwrap_err().iter().map(show).collect::<Vec<_>>().join("\n")
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
    fn all_mistakes_are_told_and_nothing_that_only_comes_of_them() {
        let told = mistake(
            "\"requset\": {},\n  \"kind\": \"page\",\n  \"repeatable\": 12,\n  \"request\": {\"fields\": [\n{\"name\": 1},\n{\"nam\": \"x\"},\n{\"type\": \"string\"},\n{\"name\": \"y\", \"type\": \"text\", \"min\": \"1\"}\n]},\n  \"results\": [{\"code\": \"A\", \"status\": \"X\"}, {\"code\": \"B\"}]",
        );
        insta::assert_snapshot!(told, @r#"
        3:4 `requset` unknown field `requset`, expected one of `$schema`, `id`, `title`, `kind`, `extends`, `discriminator`, `source`, `method`, `path`, `hosts`, `headers`, `repeatable`, `statuses`, `request`, `response`, `results`, `examples`, `unknown`, `doc`
        4:4 `kind` `kind` stands twice in this object
        5:17 `12` invalid type: integer `12`, expected a boolean
        7:10 `1` invalid type: integer `1`, expected a string
        8:3 `nam` unknown field `nam`, expected one of `name`, `type`, `type_name`, `required`, `deprecated`, `min_length`, `max_length`, `min`, `max`, `max_items`, `prefix`, `pattern`, `format`, `enum`, `open`, `default`, `items`, `fields`, `sample`, `unknown`, `doc`
        9:1 `{"type": "string"}` missing field `name`
        10:23 `"text"` unknown variant `text`, expected one of `string`, `number`, `integer`, `boolean`, `object`, `array`, `json`
        10:38 `"1"` invalid type: string "1", expected i64
        12:39 `"X"` unknown variant `X`, expected one of `S`, `F`, `U`
        12:45 `{"code": "B"}` missing field `status`
        "#);
        let source = Source::new("spec/api/a.json", "{\"id\": 1, \"method\": \"PUT\", \"path\": 2}");
        let told: Vec<String> = read(&source).unwrap_err().into_iter().map(|found| found.message).collect();
        insta::assert_snapshot!(told.join("\n"), @r"
        missing field `$schema`
        missing field `title`
        missing field `kind`
        invalid type: integer `1`, expected a string
        unknown variant `PUT`, expected `POST` or `GET`
        invalid type: integer `2`, expected a string
        ");
        let many = format!("{{{HEAD}, {}}}", (0..200).map(|at| format!("\"k{at}\": 1")).collect::<Vec<_>>().join(", "));
        assert_eq!(read(&Source::new("a.json", &many)).unwrap_err().len(), 50);
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
        assert_eq!(found[0].message, "values are nested more than 220 deep");
    }
}
