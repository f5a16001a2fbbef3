//! Two versions of a field, and of the fields and rules of a message.

use serde_json::{Map, Value};

use super::grade::{Grade, Impact, Shift};
use super::{Changes, flag, list, pair, written};
use crate::side::Side;
use crate::spec::{EnumValue, Field, Items, Message, Pointer, Required, Rule, Type, Unknown};

/// Compares the fields and rules of one side.
pub(super) fn compare_message(side: Side, before: &Message, after: &Message, changes: &mut Changes) {
    let root = match side {
        Side::Request => Pointer::root().child("request"),
        Side::Response => Pointer::root().child("response"),
    };
    compare_fields(side, &root, &before.fields, &after.fields, changes);
    compare_rules(side, root.as_str(), &before.rules, &after.rules, changes);
}

fn compare_fields(side: Side, at: &Pointer, before: &[Field], after: &[Field], changes: &mut Changes) {
    let paired = pair(before, after, |field| field.name.as_str());
    for (was, is) in &paired.stayed {
        compare_field(side, &at.child(&is.name), was, is, changes);
    }
    for field in &paired.went {
        let impact = match side {
            Side::Request => Impact::of_senders(Grade::Breaking, Grade::Breaking),
            Side::Response => Impact::of_readers(Grade::Breaking, Grade::Breaking),
        };
        changes.whole(at.child(&field.name).as_str(), (outline(field), Value::Null), impact);
    }
    for field in &paired.came {
        let impact = match side {
            Side::Request if may_be_required(field) => Impact::of_senders(Grade::Breaking, Grade::Breaking),
            Side::Request => Impact::of_senders(Grade::Compatible, Grade::Compatible),
            Side::Response => Impact::of_readers(Grade::Compatible, Grade::Compatible),
        };
        changes.whole(at.child(&field.name).as_str(), (Value::Null, outline(field)), impact);
    }
    if paired.moved {
        let names = |fields: &[Field]| fields.iter().map(|field| Value::from(field.name.as_str())).collect();
        changes.fact(at.as_str(), "order", (names(before), names(after)), Impact::DOCS);
    }
}

/// Whether a message may have to hold a field: a capture can lose whether it does.
fn may_be_required(field: &Field) -> bool {
    field.required.is_some() || field.unknown.contains(&Unknown::Required)
}

fn compare_field(side: Side, at: &Pointer, before: &Field, after: &Field, changes: &mut Changes) {
    let lost = |what: Unknown| after.unknown.contains(&what) && !before.unknown.contains(&what);
    for (was, is) in attributes(before).into_iter().zip(attributes(after)) {
        let gone = is.value.is_null();
        let lost = match is.name {
            // Captures that lose badges keep the words of conditions.
            "required" => gone && lost(Unknown::Required) && !matches!(before.required, Some(Required::When(_))),
            "type" | "type_name" => gone && lost(Unknown::Type),
            "items" => gone && lost(Unknown::Items),
            "unknown" => true,
            _ => false,
        };
        if lost || was.value == is.value {
            continue;
        }
        let values = (was.value, is.value);
        match is.effect {
            Effect::Words => changes.wording(at.as_str(), is.name, values),
            Effect::Docs => changes.fact(at.as_str(), is.name, values, Impact::DOCS),
            Effect::Wire(shift, rust) => {
                changes.fact(at.as_str(), is.name, values, Impact::of_shift(side, shift(before, after), rust));
            }
        }
    }
    if !(after.values.is_empty() && lost(Unknown::Enum)) {
        compare_values(side, at, &before.values, &after.values, changes);
    }
    if !(after.fields.is_empty() && lost(Unknown::Fields)) {
        compare_fields(side, at, &before.fields, &after.fields, changes);
    }
}

/// An attribute of a field beside its name, its values and its children.
struct Attribute {
    name: &'static str,
    value: Value,
    effect: Effect,
}

/// What it means that an attribute changed.
enum Effect {
    /// The words alone.
    Words,
    /// A fact that changes no message.
    Docs,
    /// How the set of right messages moves, and what it does to the crate.
    Wire(fn(&Field, &Field) -> Shift, Grade),
}

/// Every attribute, named one by one so that a new one cannot be forgotten here.
fn attributes(field: &Field) -> Vec<Attribute> {
    use Effect::{Docs, Wire, Words};
    use Grade::{Breaking, Compatible};
    let Field {
        name: _,
        r#type,
        type_name,
        required,
        deprecated,
        min_length,
        max_length,
        min,
        max,
        max_items,
        prefix,
        pattern,
        format,
        values: _,
        open,
        default,
        items,
        fields: _,
        sample,
        unknown,
        doc,
    } = field;
    let same: fn(&Field, &Field) -> Shift = |_, _| Shift::None;
    let rows: Vec<(&'static str, Value, Effect)> = vec![
        ("type", written(r#type), Wire(|was, is| type_shift(was.r#type, is.r#type), Breaking)),
        ("type_name", written(type_name), Wire(same, Breaking)),
        ("required", written(required), Wire(required_shift, Breaking)),
        ("deprecated", flag(*deprecated), Wire(same, Compatible)),
        ("min_length", written(min_length), Wire(|was, is| least(was.min_length, is.min_length), Compatible)),
        ("max_length", written(max_length), Wire(|was, is| greatest(was.max_length, is.max_length), Compatible)),
        ("min", written(min), Wire(|was, is| least(was.min, is.min), Compatible)),
        ("max", written(max), Wire(|was, is| greatest(was.max, is.max), Compatible)),
        ("max_items", written(max_items), Wire(|was, is| greatest(was.max_items, is.max_items), Compatible)),
        ("prefix", written(prefix), Wire(|was, is| rule(&was.prefix, &is.prefix), Compatible)),
        ("pattern", written(pattern), Wire(|was, is| rule(&was.pattern, &is.pattern), Compatible)),
        ("format", written(format), Wire(|was, is| rule(&was.format, &is.format), Breaking)),
        ("open", flag(*open), Wire(|_, is| if is.open { Shift::Wider } else { Shift::Narrower }, Compatible)),
        ("default", written(default), Wire(|_, _| Shift::Other, Compatible)),
        ("items", written(items), Wire(items_shift, Breaking)),
        ("sample", written(sample), Docs),
        ("unknown", list(unknown), Docs),
        ("doc", written(doc), Words),
    ];
    rows.into_iter().map(|(name, value, effect)| Attribute { name, value, effect }).collect()
}

fn rule<T: PartialEq>(before: &Option<T>, after: &Option<T>) -> Shift {
    Shift::of_rule(before.as_ref(), after.as_ref())
}

fn greatest<T: Into<i128>>(before: Option<T>, after: Option<T>) -> Shift {
    Shift::of_limit(before.map(Into::into), after.map(Into::into))
}

fn least<T: Into<i128>>(before: Option<T>, after: Option<T>) -> Shift {
    let negative = |limit: T| -limit.into();
    Shift::of_limit(before.map(negative), after.map(negative))
}

fn type_shift(before: Option<Type>, after: Option<Type>) -> Shift {
    match (before, after) {
        (Some(Type::Number), Some(Type::Integer)) => Shift::Narrower,
        (Some(Type::Integer), Some(Type::Number)) => Shift::Wider,
        _ => Shift::of_rule(before.as_ref(), after.as_ref()),
    }
}

fn required_shift(before: &Field, after: &Field) -> Shift {
    match (&before.required, &after.required) {
        (Some(Required::When(_)), Some(Required::Always(_))) => Shift::Narrower,
        (Some(Required::Always(_)), Some(Required::When(_))) => Shift::Wider,
        (before, after) => rule(before, after),
    }
}

fn items_shift(before: &Field, after: &Field) -> Shift {
    match (&before.items, &after.items) {
        (Some(Items { r#type: was, max_length: from }), Some(Items { r#type: is, max_length: to })) if was == is => {
            greatest(*from, *to)
        }
        (before, after) => rule(before, after),
    }
}

/// Compares listed values. A value more breaks nobody: enums of the crate are open, and responses are read tolerantly.
fn compare_values(side: Side, at: &Pointer, before: &[EnumValue], after: &[EnumValue], changes: &mut Changes) {
    if before.is_empty() != after.is_empty() {
        let shift = if before.is_empty() { Shift::Narrower } else { Shift::Wider };
        let names = |values: &[EnumValue]| values.iter().map(|one| one.value.as_str()).map(Value::from).collect();
        let name = |values| if <[_]>::is_empty(values) { Value::Null } else { names(values) };
        let impact = Impact::of_shift(side, shift, Grade::Breaking);
        changes.fact(at.as_str(), "enum", (name(before), name(after)), impact);
        return;
    }
    let paired = pair(before, after, |one| one.value.as_str());
    for one in &paired.went {
        let impact = Impact::of_shift(side, Shift::Narrower, Grade::Breaking);
        changes.fact(at.as_str(), "enum", (one.value.as_str().into(), Value::Null), impact);
    }
    for one in &paired.came {
        let impact = match side {
            Side::Request => Impact::of_senders(Grade::Compatible, Grade::Compatible),
            Side::Response => Impact::of_readers(Grade::Compatible, Grade::Compatible),
        };
        changes.fact(at.as_str(), "enum", (Value::Null, one.value.as_str().into()), impact);
    }
    for (was, is) in &paired.stayed {
        let place = at.child(&is.value);
        changes.wording(place.as_str(), "doc", (written(&was.doc), written(&is.doc)));
    }
}

/// Compares either-or rules, which have no names: those that stand on one side alone came or went.
fn compare_rules(side: Side, at: &str, before: &[Rule], after: &[Rule], changes: &mut Changes) {
    for rule in before.iter().filter(|rule| !after.contains(rule)) {
        let impact = Impact::of_shift(side, Shift::Wider, Grade::Breaking);
        changes.fact(at, "rules", (written(rule), Value::Null), impact);
    }
    for rule in after.iter().filter(|rule| !before.contains(rule)) {
        let impact = Impact::of_shift(side, Shift::Narrower, Grade::Breaking);
        changes.fact(at, "rules", (Value::Null, written(rule)), impact);
    }
}

/// A field in short, for one that came or went: its facts without words, its values and its children by name.
fn outline(field: &Field) -> Value {
    let mut outline = Map::new();
    for attribute in attributes(field) {
        if !attribute.value.is_null() && !matches!(attribute.effect, Effect::Words | Effect::Docs) {
            outline.insert(attribute.name.to_owned(), attribute.value);
        }
    }
    let names: Vec<&str> = field.values.iter().map(|one| one.value.as_str()).collect();
    let children: Vec<&str> = field.fields.iter().map(|child| child.name.as_str()).collect();
    for (key, value) in [("enum", list(&names)), ("fields", list(&children)), ("unknown", list(&field.unknown))] {
        if !value.is_null() {
            outline.insert(key.to_owned(), value);
        }
    }
    Value::Object(outline)
}
