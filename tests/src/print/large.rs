//! Large pages: random pages that have much of one thing.

use portal_codegen::spec::{Api, Doc, EnumValue, Field, Message, Required, ResultCode, ResultStatus, Status, Type};
use serde_json::Value;

use super::random_page::STATUS;
use super::{Choices, pages, words};

/// What there is much of on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Much {
    /// Fields, with all that can be said of fields.
    Fields,
    /// Sentences about one field, on one line.
    Prose,
    /// Sentences about one field that rule something, on one line.
    Rules,
    /// Values of one field with their meanings.
    Values,
    /// Values of one field in one sentence.
    BareValues,
    /// Objects with a child each.
    Objects,
    /// Result codes.
    Results,
    /// Statuses.
    Statuses,
    /// Members of an example.
    Example,
}

/// All kinds of large pages.
pub const MUCH: [Much; 9] = [
    Much::Fields,
    Much::Prose,
    Much::Rules,
    Much::Values,
    Much::BareValues,
    Much::Objects,
    Much::Results,
    Much::Statuses,
    Much::Example,
];

/// A page with so many of something.
pub fn large(much: Much, count: usize, numbers: &[u16]) -> Api {
    let mut choices = Choices::new(numbers);
    let mut page = pages(&mut choices).swap_remove(0);
    let mut sentences = |count: usize| (0..count).map(|_| words::sentence(&mut choices)).collect::<Vec<_>>();
    match much {
        Much::Fields => {
            let one = page.request.clone();
            for number in 1..count {
                let Message { fields, rules } = numbered(&one, number);
                page.request.fields.extend(fields.into_iter().filter(|field| field.name != STATUS));
                page.request.rules.extend(rules);
            }
        }
        Much::Prose => page.request.fields.push(told("novel", &sentences(count))),
        Much::Rules => {
            let rules = (0..count).map(|at| format!("Must be shorter than the {at} of last year if none is left."));
            page.request.fields.push(told("statute", &rules.collect::<Vec<_>>()));
        }
        Much::Values => {
            let mut field = told("kind", &["Names the kind.".to_owned()]);
            let value = |(at, doc)| EnumValue { value: format!("KIND_{at}"), doc: Some(Doc::One(doc)) };
            field.values = sentences(count).into_iter().enumerate().map(value).collect();
            page.request.fields.push(field);
        }
        Much::BareValues => {
            let mut field = told("kind", &["Names the kind.".to_owned()]);
            field.values = (0..count).map(|at| EnumValue { value: format!("KIND_{at}"), doc: None }).collect();
            page.request.fields.push(field);
        }
        Much::Objects => {
            for number in 0..count {
                let mut object = told(&format!("box{number}"), &["Holds what fits.".to_owned()]);
                object.r#type = Some(Type::Object);
                object.type_name = Some(format!("Box{number}"));
                object.fields = vec![told("lid", &["Closes the box.".to_owned()])];
                page.request.fields.push(object);
            }
        }
        Much::Results => {
            let result = |(at, message)| ResultCode {
                code: format!("CODE_{at}"),
                status: ResultStatus::F,
                message: Some(message),
                action: None,
            };
            page.results = sentences(count).into_iter().enumerate().map(result).collect();
        }
        Much::Statuses => {
            let status =
                |(at, doc)| Status { value: format!("STEP_{at}"), is_final: false, doc: Some(doc), display: None };
            let values = sentences(count).into_iter().enumerate().map(status).collect();
            if let Some(statuses) = &mut page.statuses {
                statuses.values = values;
            }
        }
        Much::Example => {
            let members = (0..count).map(|at| (format!("member{at}"), Value::String(format!("value {at}"))));
            let members: serde_json::Map<String, Value> = members.collect();
            for example in &mut page.examples.requests {
                example.body = Value::Object(members.clone());
            }
        }
    }
    page
}

fn told(name: &str, sentences: &[String]) -> Field {
    Field {
        name: name.to_owned(),
        r#type: Some(Type::String),
        required: Some(Required::ALWAYS),
        doc: Some(sentences.join(" ")),
        ..Field::default()
    }
}

/// A message whose fields are named with a number behind, in conditions too; but for the status, which is one.
fn numbered(message: &Message, number: usize) -> Message {
    let mut value = serde_json::to_value(message).unwrap_or_default();
    number_names(&mut value, number);
    serde_json::from_value(value).unwrap_or_default()
}

fn number_names(value: &mut Value, number: usize) {
    match value {
        Value::Object(members) => members.iter_mut().for_each(|(key, value)| match (key.as_str(), value) {
            ("name" | "type_name" | "field", Value::String(name)) => *name = with_number(name, number),
            ("any_of", Value::Array(fields)) => fields.iter_mut().for_each(|field| {
                *field = Value::String(with_number(field.as_str().unwrap_or_default(), number));
            }),
            ("sample", _) => {}
            (_, value) => number_names(value, number),
        }),
        Value::Array(items) => items.iter_mut().for_each(|item| number_names(item, number)),
        _ => {}
    }
}

/// A name, or each name of a pointer, with the number behind.
fn with_number(names: &str, number: usize) -> String {
    let one = |name: &str| if name.is_empty() || name == STATUS { name.to_owned() } else { format!("{name}_{number}") };
    names.split('/').map(one).collect::<Vec<_>>().join("/")
}
