//! What a member may hold, as a schema.

use serde_json::{Map, Value, json};

use super::message::Definitions;
use crate::link::{Kind, Limit, Member, Side};

/// The largest whole number that every JSON reader keeps exactly: 2⁵³−1.
const LARGEST_INTEGER: i64 = (1 << 53) - 1;

/// The schema of a member's value; where `null` reads as absent, it passes unless the member has to be there.
pub fn member(member: &Member, side: Side, definitions: &mut Definitions<'_>) -> Value {
    let value = plain(&member.kind, &member.limits, definitions);
    let mut schema = match side {
        Side::Response if !member.required => nullable(value, &member.kind),
        _ => value,
    };
    if let Value::Object(keywords) = &mut schema {
        if let Kind::Array(of) = &member.kind {
            let items = limited(plain(of, &member.item_limits, definitions), of, member, definitions);
            keywords.insert("items".to_owned(), items);
        }
        values(keywords, member, definitions);
        describe(keywords, member, definitions);
    }
    schema
}

/// The elements of a closed list are listed values too.
fn limited(items: Value, of: &Kind, member: &Member, definitions: &Definitions<'_>) -> Value {
    let Value::Object(mut keywords) = items else { return items };
    if let Kind::Enum(id) = of {
        let keyword = if member.closed { "enum" } else { "examples" };
        keywords.insert(keyword.to_owned(), definitions.values(*id).into());
    }
    Value::Object(keywords)
}

/// The type alone, without limits and lists: what `then` and `anyOf` repeat. `null` does not pass.
pub fn bare(kind: &Kind) -> Value {
    match kind {
        Kind::Text | Kind::Enum(_) | Kind::ResultStatus | Kind::Json(_) | Kind::OpenJson => json!({"type": "string"}),
        Kind::Integer => json!({"type": "integer"}),
        Kind::Number => json!({"type": "number"}),
        Kind::Boolean => json!({"type": "boolean"}),
        Kind::Object(_) | Kind::OpenObject => json!({"type": "object"}),
        Kind::Array(_) => json!({"type": "array"}),
        Kind::Any => json!({"not": {"type": "null"}}),
    }
}

fn plain(kind: &Kind, limits: &[Limit], definitions: &mut Definitions<'_>) -> Value {
    let mut schema = match kind {
        Kind::Object(id) => return definitions.object(*id),
        Kind::Json(id) => {
            let content = definitions.object(*id);
            json!({"type": "string", "contentMediaType": "application/json", "contentSchema": content})
        }
        Kind::OpenJson => json!({"type": "string", "contentMediaType": "application/json"}),
        Kind::Integer => json!({"type": "integer", "minimum": -LARGEST_INTEGER, "maximum": LARGEST_INTEGER}),
        other => bare(other),
    };
    if let Value::Object(keywords) = &mut schema {
        for limit in limits {
            add(keywords, limit);
        }
    }
    schema
}

fn add(keywords: &mut Map<String, Value>, limit: &Limit) {
    let mut set = |name: &str, value: Value| keywords.insert(name.to_owned(), value);
    match limit {
        Limit::MinLength(least) => {
            set("minLength", (*least).into());
        }
        Limit::MaxLength(most) => {
            set("maxLength", (*most).into());
        }
        Limit::Min(least) => {
            set("minimum", (*least).max(-LARGEST_INTEGER).into());
        }
        Limit::Max(most) => {
            set("maximum", (*most).min(LARGEST_INTEGER).into());
        }
        Limit::MaxItems(most) => {
            set("maxItems", (*most).into());
        }
        Limit::Prefix(prefix) => pattern(keywords, format!("^{}", literal(prefix))),
        Limit::Pattern(form) => {
            pattern(keywords, form.expression.clone());
            // `$` matches before a last line feed in some engines: a length or a forbidden class shuts that out. A pattern
            // holds for whatever is no text, so that the opposite of one has to name the type.
            if let Some(longest) = form.longest() {
                let most = keywords.get("maxLength").and_then(Value::as_u64).map_or(longest, |own| own.min(longest));
                keywords.insert("maxLength".to_owned(), most.into());
            } else if let Some(class) = form.unbounded_class() {
                keywords.insert("not".to_owned(), json!({"type": "string", "pattern": outside(class)}));
            }
        }
    }
}

/// A second pattern stands beside the first.
fn pattern(keywords: &mut Map<String, Value>, expression: String) {
    if keywords.contains_key("pattern") {
        keywords.insert("allOf".to_owned(), json!([{"pattern": expression}]));
    } else {
        keywords.insert("pattern".to_owned(), expression.into());
    }
}

/// An expression that matches any text with a character outside the class.
fn outside(class: &[(char, char)]) -> String {
    let ranges: String = class
        .iter()
        .map(|(first, last)| if first == last { literal(&first.to_string()) } else { format!("{first}-{last}") })
        .collect();
    format!("[^{ranges}]")
}

/// A text as an expression that matches it and nothing else.
fn literal(text: &str) -> String {
    let mut expression = String::with_capacity(text.len());
    for character in text.chars() {
        if r"\^$.|?*+()[]{}/-".contains(character) {
            expression.push('\\');
        }
        expression.push(character);
    }
    // `/` and `-` need no escape outside a class, and with the `u` flag `-` must not have one.
    expression.replace(r"\/", "/").replace(r"\-", "-")
}

fn nullable(schema: Value, kind: &Kind) -> Value {
    match (kind, schema) {
        (Kind::Any, _) => json!({}),
        (_, Value::Object(mut keywords)) if keywords.get("type").is_some_and(Value::is_string) => {
            let own = keywords.remove("type").unwrap_or_default();
            let mut typed = Map::new();
            typed.insert("type".to_owned(), json!([own, "null"]));
            typed.append(&mut keywords);
            Value::Object(typed)
        }
        (_, schema) => json!({"anyOf": [schema, {"type": "null"}]}),
    }
}

/// The listed values: all that will do where the list is closed, otherwise what is known.
fn values(keywords: &mut Map<String, Value>, member: &Member, definitions: &Definitions<'_>) {
    if let Some(constant) = &member.constant {
        keywords.insert("const".to_owned(), constant.clone().into());
        return;
    }
    match &member.kind {
        Kind::Enum(id) if member.closed => keywords.insert("enum".to_owned(), definitions.values(*id).into()),
        Kind::Enum(id) => keywords.insert("examples".to_owned(), definitions.values(*id).into()),
        Kind::ResultStatus => keywords.insert("examples".to_owned(), json!(["S", "F", "U"])),
        _ => None,
    };
}

/// What the member is, what is asked of it, and what its values mean; each a sentence.
fn describe(keywords: &mut Map<String, Value>, member: &Member, definitions: &Definitions<'_>) {
    let mut kind = &member.kind;
    while let Kind::Array(of) = kind {
        kind = of;
    }
    let meanings = match kind {
        Kind::Enum(id) => definitions.meanings(*id),
        _ => Vec::new(),
    };
    let own = definitions.words(member);
    let sentences: Vec<String> = own.into_iter().chain(meanings).map(|text| as_sentence(text.trim())).collect();
    if !sentences.is_empty() {
        keywords.insert("description".to_owned(), sentences.join(" ").into());
    }
    if member.deprecated {
        keywords.insert("deprecated".to_owned(), true.into());
    }
}

/// A text that ends as a sentence does.
fn as_sentence(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '!', '?', ':', ';']) { text.to_owned() } else { format!("{text}.") }
}
