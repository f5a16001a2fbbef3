//! Random fields: every type, limit, list and default that a page can state, and none that it cannot.

use portal_codegen::spec::{Default as Assumed, Doc, EnumValue, Field, Format, Items, Required, Scalar, Type};
use serde_json::json;

use super::Choices;
use super::words::{self, Names};

/// Objects nest so deep.
const DEEPEST: usize = 3;

/// Fields of one object.
pub(super) fn fields(names: &mut Names, choices: &mut Choices<'_>, depth: usize) -> Vec<Field> {
    let most = if depth == 0 { 6 } else { 3 };
    (0..choices.from_to(1, most)).map(|_| field(names, choices, depth)).collect()
}

fn field(names: &mut Names, choices: &mut Choices<'_>, depth: usize) -> Field {
    let mut field = Field { name: names.field(choices), ..Field::default() };
    let sentences = choices.below(3);
    match choices.below(12) {
        0..=4 => string(&mut field, choices),
        5 => number(&mut field, choices),
        6 => whole(&mut field, choices),
        7 => field.r#type = Some(Type::Boolean),
        8 => scalars(&mut field, choices),
        _ if depth >= DEEPEST => field.r#type = Some(Type::String),
        9 => array(&mut field, names, choices, depth),
        10 => json(&mut field, names, choices, depth),
        _ => object(&mut field, names, choices, depth),
    }
    if choices.below(5) < 2 {
        field.required = Some(Required::ALWAYS);
    } else {
        field.deprecated = choices.one_in(8);
    }
    // A field of the page says something, if only what it is called.
    let doc: Vec<String> = (0..sentences.max(1)).map(|_| words::sentence(choices)).collect();
    field.doc = Some(doc.join(" "));
    if choices.one_in(2) && field.fields.is_empty() {
        field.sample = sample(&field);
    }
    field
}

fn string(field: &mut Field, choices: &mut Choices<'_>) {
    field.r#type = Some(Type::String);
    match choices.below(9) {
        0 | 1 => list(field, choices),
        2 => {
            field.format = Some(Format::Currency);
            field.pattern = Some("^[A-Z]{3}$".to_owned());
            return;
        }
        3 => {
            field.format = Some(Format::Cents);
            field.pattern = Some("^[0-9]+$".to_owned());
        }
        4 => field.format = Some(Format::DateTime),
        5 => {
            field.format = Some(Format::Url);
            if choices.one_in(2) {
                field.prefix = Some((*choices.pick(&["alipayhk://", "https://", "myapp://page/"])).to_owned());
            }
        }
        6 => {
            let length = choices.from_to(2, 40) as u64;
            (field.min_length, field.max_length) = (Some(length), Some(length));
            return;
        }
        _ => {}
    }
    if choices.one_in(2) {
        field.max_length = Some(*choices.pick(&[32, 64, 128, 512, 2048]));
    }
    if choices.one_in(8) && field.values.is_empty() && field.format.is_none() {
        field.min_length = Some(choices.from_to(1, 9) as u64);
    }
}

/// A closed list of values, perhaps with meanings, perhaps with a default.
fn list(field: &mut Field, choices: &mut Choices<'_>) {
    let count = choices.from_to(2, 6);
    let values = words::values(choices, count);
    let meanings = choices.below(5);
    field.values = values.into_iter().map(|value| EnumValue { value, doc: meaning(meanings, choices) }).collect();
    let plain = field.values.iter().find(|value| value.doc.is_none()).map(|value| value.value.clone());
    if let Some(value) = plain.filter(|_| choices.one_in(4)) {
        field.default = Some(Assumed::Value(Scalar::Text(value)));
    }
}

fn meaning(kind: usize, choices: &mut Choices<'_>) -> Option<Doc> {
    match kind {
        0 | 1 => None,
        2 => Some(Doc::One(words::sentence(choices))),
        3 => choices.one_in(2).then(|| Doc::One(words::sentence(choices))),
        _ if choices.one_in(2) => Some(Doc::One(words::label(choices))),
        _ => Some(Doc::One(words::sentence(choices))),
    }
}

fn number(field: &mut Field, choices: &mut Choices<'_>) {
    field.r#type = Some(Type::Number);
    bounds(field, choices);
}

fn whole(field: &mut Field, choices: &mut Choices<'_>) {
    field.r#type = Some(Type::Integer);
    match choices.below(3) {
        0 => field.format = Some(Format::UnixMillis),
        1 => field.format = Some(Format::Cents),
        _ => {}
    }
    if field.format != Some(Format::UnixMillis) {
        bounds(field, choices);
    }
}

fn bounds(field: &mut Field, choices: &mut Choices<'_>) {
    let kind = choices.below(5);
    let low = choices.from_to(0, 9) as i64;
    if kind == 1 || kind == 2 {
        field.min = Some(low);
    }
    if kind == 2 || kind == 3 {
        field.max = Some(*choices.pick(&[10, 999, 1_000_000, 100_000_000]));
    }
}

fn scalars(field: &mut Field, choices: &mut Choices<'_>) {
    field.r#type = Some(Type::Array);
    let of = *choices.pick(&[Type::String, Type::Number, Type::Integer, Type::Boolean]);
    let mut items = Items { r#type: of, max_length: None };
    if of == Type::String {
        match choices.below(4) {
            0 => list(field, choices),
            1 => items.max_length = Some(*choices.pick(&[16, 64])),
            2 => table(field, choices),
            _ => {}
        }
        field.default = None;
    }
    field.items = Some(items);
    if choices.one_in(2) {
        field.max_items = Some(choices.from_to(1, 30) as u64);
    }
}

/// Values with a meaning in each of two languages.
fn table(field: &mut Field, choices: &mut Choices<'_>) {
    let values = words::values(choices, 3);
    field.values = values
        .into_iter()
        .map(|value| {
            let texts = [("en".to_owned(), words::label(choices)), ("zh".to_owned(), "渡輪 票".to_owned())];
            EnumValue { value, doc: Some(Doc::ByLanguage(texts.into())) }
        })
        .collect();
}

fn array(field: &mut Field, names: &mut Names, choices: &mut Choices<'_>, depth: usize) {
    object(field, names, choices, depth);
    field.r#type = Some(Type::Array);
    if choices.one_in(3) {
        field.max_items = Some(choices.from_to(1, 30) as u64);
    }
}

fn json(field: &mut Field, names: &mut Names, choices: &mut Choices<'_>, depth: usize) {
    object(field, names, choices, depth);
    field.r#type = Some(Type::Json);
}

fn object(field: &mut Field, names: &mut Names, choices: &mut Choices<'_>, depth: usize) {
    field.r#type = Some(Type::Object);
    if choices.below(3) > 0 {
        field.type_name = Some(names.named_type(&field.name, choices));
    }
    field.fields = fields(names, choices, depth + 1);
}

/// A value that keeps to everything the field says of itself.
pub(super) fn sample(field: &Field) -> Option<serde_json::Value> {
    let listed = field.values.first().map(|value| value.value.clone());
    Some(match field.r#type? {
        Type::String => json!(listed.unwrap_or_else(|| text(field))),
        Type::Number | Type::Integer if field.format == Some(Format::UnixMillis) => json!(1_748_242_546_100_i64),
        Type::Number | Type::Integer => json!(field.min.or(field.max).unwrap_or(7)),
        Type::Boolean => json!(true),
        Type::Array => match (field.items.as_ref()?.r#type, listed) {
            (_, Some(listed)) => json!([listed]),
            (Type::String, None) => json!(["ab"]),
            (Type::Boolean, _) => json!([false]),
            _ => json!([3]),
        },
        Type::Object | Type::Json => return None,
    })
}

fn text(field: &Field) -> String {
    let start = match field.format {
        Some(Format::Currency) => "HKD",
        Some(Format::Cents) => "100",
        Some(Format::DateTime) => "2024-05-22T06:42:21+05:30",
        _ => field.prefix.as_deref().unwrap_or("x7"),
    };
    let least = usize::try_from(field.min_length.unwrap_or(0)).unwrap_or(0);
    let missing = least.saturating_sub(start.chars().count());
    let most = field.max_length.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
    start.chars().chain(std::iter::repeat_n('0', missing)).take(most).collect()
}
