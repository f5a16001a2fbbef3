//! Names that are words of Rust, that collide, or that no identifier can be.

use serde_json::{Value, json};

use super::{field, listed, object, page, required, text, with};

const KEYWORDS: &str = "\
    abstract as async auto await become box break const continue crate default do dyn else enum extern false final \
    fn for gen if impl in let loop macro macro_rules match mod move mut override priv pub raw ref return safe self \
    Self static struct super trait true try type typeof union unsafe unsized use virtual where while yield";

/// Names that generated code uses itself: of locals, methods, arguments, modules.
const LOCALS: &str = "\
    this status required taking at walk value index member members name given message undeclared \
    undeclared_members f map success with_status of_status new next reach validate is_valid from_json to_json \
    into_success clone fmt eq ne hash blank read write api check wire alipayhk_runtime core std text as_str into \
    from default with_amount amount set_paid drop to_string not add is_final to_owned from_amount to_amount \
    into_amount is_amount as_amount";

const PRELUDE: &str = "\
    Option Some None Result Ok Err String Vec Box Self Clone Copy Debug Default Eq PartialEq Hash From Into \
    Iterator IntoIterator Send Sync Drop Fn Request Response Success Next Required Undeclared Violations Object \
    Walk Place Api Check Wire ResultStatus ResultCode API u8 i64 bool str usize";

#[rustfmt::skip]
const WIRE: &[&str] = &[
    "3d", "3D", "$price_zh_HK$", "商戶", "商戶号码", "口", "ロ", "一", "ー", "工", "state\u{301}", "Ünï", "ﬁ", "№", "е", "e",
    "ＡＢ", "", " ", "  ", "a/b~c", "a~1b", "a\"b\\c", "line\nfeed", "tab\t", "bare\rreturn", "`tick`", "[link]",
    "<tag>", "😀", "\u{202E}rtl", "\u{200B}", "type", "r_type", "r#type", "{brace}", "%7B", "e\u{301}", "é", "_",
    "__", "_id", "id_", "ID", "0", "1", "x.y", "x-y", "x y", "x_y", "xY", "XY", "*/", "///", "#", "ß", "ẞ", "ǆ",
    "ª", "가", "ا", "א",
];

pub fn pages() -> Vec<Value> {
    let mut pages = vec![
        words("keywords", &listed_in(KEYWORDS)),
        words("locals", &listed_in(LOCALS)),
        arguments("arguments", &listed_in(LOCALS)),
        types("prelude", &listed_in(PRELUDE)),
        types("keyword_types", &listed_in(KEYWORDS)),
        words("wire_names", WIRE),
        types("wire_types", WIRE),
        casing(),
        same_name(),
        enums(),
        docs(),
    ];
    pages.extend(modules());
    pages
}

fn listed_in(names: &str) -> Vec<&str> {
    names.split_whitespace().collect()
}

/// Every name as a text, every other one required; in the request at the root, in the response inside an object.
fn words(id: &str, names: &[&str]) -> Value {
    let fields: Vec<Value> = names
        .iter()
        .enumerate()
        .map(|(index, name)| if index % 2 == 0 { required(text(name)) } else { text(name) })
        .collect();
    page(id, &fields.clone().into(), &json!([required(object("all", &fields.into()))]))
}

/// Every name as the only required member of an object called so: it is an argument.
fn arguments(id: &str, names: &[&str]) -> Value {
    let objects: Vec<Value> = names.iter().map(|name| object(name, &json!([required(text(name))]))).collect();
    page(id, &objects.into(), &json!([]))
}

/// Every name as the name of an object, of an enum, and as one of the values of an enum.
fn types(id: &str, names: &[&str]) -> Value {
    let objects: Vec<Value> = names.iter().map(|name| object(name, &json!([text("x")]))).collect();
    let enums: Vec<Value> = names.iter().map(|name| listed(name, &["A", "B"])).collect();
    let request = json!([object("enums", &enums.into()), listed("values", names)]);
    page(id, &request, &objects.into())
}

fn casing() -> Value {
    let names =
        ["fooBar", "foo_bar", "FooBar", "FOO_BAR", "foo-bar", "fooBAR", "foo bar", "foo_bar_field", "with_foo_bar"];
    let texts: Vec<Value> = names.iter().map(|name| text(name)).collect();
    let objects: Vec<Value> = names.iter().map(|name| object(name, &json!([text(name)]))).collect();
    let either = with(object("either", &json!([text("fooBar"), text("foo_bar"), text("FOO_BAR")])), &json!({}));
    let page = page(
        "casing",
        &json!([object("a", &texts.into()), object("b", &objects.clone().into()), either]),
        &objects.into(),
    );
    with(page, &json!({"request": {"rules": [{"any_of": ["/either/fooBar", "/either/foo_bar", "/either/FOO_BAR"]}]}}))
}

/// Objects of one name and different shapes, of one name and one shape, of one shape and different names.
fn same_name() -> Value {
    let info = |fields: Value| object("info", &fields);
    let amount = |name: &str| object(name, &json!([required(text("value")), text("currency")]));
    let fields = json!([
        object("a", &json!([info(json!([text("x")])), amount("amount")])),
        object("b", &json!([info(json!([text("y")])), amount("payAmount")])),
        object("c", &json!([info(json!([required(text("x"))])), listed("kind", &["A"]), amount("total")])),
        object("d", &json!([info(json!([text("x")])), listed("kind", &["B"]), amount("amount")])),
        object("a_info", &json!([text("z")])),
        object("AInfo", &json!([text("w")])),
        object("info", &json!([object("info", &json!([object("info", &json!([text("info")]))]))])),
        field("type", &json!({"type": "object", "type_name": "Amount", "fields": [text("q")]})),
        field("r_type", &json!({"type": "object", "type_name": "Amount", "fields": [text("r")]})),
    ]);
    page("same_name", &fields, &fields)
}

fn enums() -> Value {
    let long = "L".repeat(300);
    let values = [
        "1",
        "-1",
        "1.0",
        "",
        " ",
        "a",
        "A",
        "á",
        "=",
        "==",
        "EAN-13",
        "EAN_13",
        "EAN 13",
        "Ean13",
        "Self",
        "self",
        "Unlisted",
        "UNLISTED",
        "UnlistedValue",
        "商戶",
        "\n",
        "\r",
        "\"",
        "\\",
        "`",
        "``",
        "[x]",
        "<x>",
        long.as_str(),
        "🎫",
        "type",
        "async",
        "Type",
        "None",
        "Some",
        "Value",
        "true",
        "null",
        "\u{202E}",
        "*/",
        "é",
        "e\u{301}",
        "LISTED",
        "as_str",
    ];
    let fields = json!([
        listed("closed", &values),
        listed("twice", &["A", "A", "B", "A"]),
        required(listed("due", &values)),
        with(listed("open", &values), &json!({"open": true})),
        field("many", &json!({"type": "array", "items": {"type": "string"}, "enum": [{"value": "a"}, {"value": "A"}]})),
        field(
            "openMany",
            &json!({"type": "array", "items": {"type": "string", "max_length": 3}, "max_items": 3, "open": true,
            "enum": [{"value": "a"}, {"value": "A"}]})
        ),
        with(listed("limited", &["abc", "abcd"]), &json!({"min_length": 2, "max_length": 3, "prefix": "a"})),
    ]);
    page("enums", &fields, &fields)
}

/// Texts that a doc comment must not stumble over.
fn docs() -> Value {
    let texts = [
        "ends */ here",
        "```\nfenced",
        "see [this](https://example.invalid) and [that]",
        "<script> & <b",
        "bare\rreturn",
        "\u{202E}rtl",
        "back\\slash",
        "    indented",
        "- a\n- b\n\n1. c",
        "`odd tick",
        "https://example.invalid/?a=b&c=d",
        "# heading",
        "| a | b |",
        "tab\there",
        "",
        "\n\n",
        "quote \" and {braces}",
        "nul \u{1}",
        "[`Self::nothing`]",
        "[a]: b",
        "&amp; &#10;",
        "trailing  ",
    ];
    let mut fields: Vec<Value> = texts
        .iter()
        .enumerate()
        .map(|(index, doc)| with(text(&format!("field{index}")), &json!({"doc": doc})))
        .collect();
    let values: Vec<Value> =
        texts.iter().enumerate().map(|(index, doc)| json!({"value": format!("V{index}"), "doc": doc})).collect();
    fields.push(field("listed", &json!({"type": "string", "enum": values})));
    fields.push(field(
        "both",
        &json!({"type": "string", "enum": [{"value": "X", "doc": {"en": "one]", "zh-Hant": "[一\r"}}]}),
    ));
    fields.extend(
        texts
            .iter()
            .enumerate()
            .map(|(index, doc)| with(object(&format!("object{index}"), &json!([text("x")])), &json!({"doc": doc}))),
    );
    let fields = Value::from(fields);
    let more = json!({
        "title": "Odd ] title [ \r <b> `", "doc": texts.join("\n"), "source": "https://example.invalid/a b?[c]=<d>",
        "results": texts.iter().enumerate().map(|(index, doc)| {
            json!({"code": format!("CODE_{index}"), "status": "F", "message": doc, "action": doc})
        }).collect::<Vec<_>>(),
    });
    with(page("docs", &fields, &fields), &more)
}

/// Ids that are words of Rust, or that name files and modules which are there already.
fn modules() -> Vec<Value> {
    let ids = listed_in(
        "type self super crate lib main mod api check wire client message catalog core std alloc async gen union \
         group.mod group.self group.api group.type group.a.b group.alipayhk_runtime string vec test tests bin \
         build",
    );
    ids.iter().map(|id| page(id, &json!([text("x"), object("info", &json!([text("y")]))]), &json!([]))).collect()
}
