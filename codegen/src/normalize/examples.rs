//! Example messages: read, and held against the facts.

pub(super) mod of_parts;
mod presence;

use std::collections::HashSet;

use super::conditions::settle::side_of;
use super::fields::requirement::{erratum, quote};
use super::fields::tree::side_place;
use super::ledger::Ledger;
use super::unread::accept;
use crate::diagnostic::{Code, Diagnostic};
use crate::json::{self, Dialect, Member, Node, Value};
use crate::page::{ExampleText, Side};
use crate::source::Span;
use crate::spec::{Api, Example, Examples, Field, Message, Pattern, Pointer, Type, Unknown};

/// An example that was read, with the places of its values.
pub(crate) struct ReadExample {
    /// Which message.
    pub(crate) side: Side,
    /// Its body.
    pub(crate) body: Node,
    scene: Vec<String>,
}

/// Reads the page's examples. Placeholders and what is no JSON object are told and left out.
pub(crate) fn read(texts: &[ExampleText], ledger: &mut Ledger<'_>) -> Vec<ReadExample> {
    let mut found = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        let place = place_of(text.side);
        // Each has a place of its own, so that accepting one accepts no other.
        let own_place = format!("{place}/{}", texts.iter().take(index).filter(|other| other.side == text.side).count());
        let body = match json::parse(&text.body.trim(), Dialect::Strict) {
            Ok(body) => body,
            Err(mistake) => {
                ledger.find(
                    Diagnostic::warning(Code::BadExample, format!("an example is no JSON: {}", mistake.message))
                        .at(mistake.span)
                        .about(&own_place)
                        .help("the example is left out; mend it in the transcription, or accept this finding"),
                );
                continue;
            }
        };
        match &body.value {
            Value::Object(members) if members.is_empty() => ledger.find(
                Diagnostic::note(Code::EmptyExample, "an example is empty and stands for nothing")
                    .at(body.span)
                    .about(place)
                    .help("the example is left out; accept this finding")
                    .erratum(accept(Code::EmptyExample, place)),
            ),
            Value::Object(_) => {
                ledger.fact(place, None, "example", body.span);
                let scene = text.scene.iter().map(|scene| scene.as_str().trim().to_owned()).collect();
                found.push(ReadExample { side: text.side, body, scene });
            }
            _ => ledger.find(
                Diagnostic::warning(Code::BadExample, format!("an example is {}, expected an object", body.kind()))
                    .at(body.span)
                    .about(&own_place)
                    .help("the example is left out; mend it in the transcription, or accept this finding"),
            ),
        }
    }
    found
}

fn place_of(side: Side) -> &'static str {
    match side {
        Side::Request => "/examples/requests",
        Side::Response => "/examples/responses",
    }
}

/// The examples for the spec.
pub(crate) fn for_spec(read: &[ReadExample]) -> Examples {
    let of = |side: Side| {
        let of_side = read.iter().filter(move |example| example.side == side);
        of_side.map(|example| Example { scene: example.scene.clone(), body: example.body.to_json() }).collect()
    };
    Examples { requests: of(Side::Request), responses: of(Side::Response) }
}

/// Holds examples against the facts of the page and of its base: members that no table lists, values that contradict.
pub(crate) fn check(read: &[ReadExample], api: &Api, base: Option<&Api>, ledger: &mut Ledger<'_>) {
    let mut told = HashSet::new();
    let base_is_missing = base.is_none() && api.extends.is_some();
    for example in read {
        let own = side_of(api, example.side);
        let base = base.map(|base| side_of(base, example.side));
        let mut checker = Checker { side: example.side, api, base_is_missing, told: &mut told, ledger };
        checker.object(&example.body, &Pointer::root(), &levels(own, base));
    }
}

/// The fields of one object: the page's own first, then the base's.
type Levels<'a> = Vec<&'a [Field]>;

fn levels<'a>(own: &'a Message, base: Option<&'a Message>) -> Levels<'a> {
    std::iter::once(own.fields.as_slice()).chain(base.map(|base| base.fields.as_slice())).collect()
}

struct Checker<'a, 'l, 's> {
    side: Side,
    api: &'a Api,
    /// Whether fields of the root may stand on a base that is not at hand.
    base_is_missing: bool,
    told: &'l mut HashSet<(Code, Side, Pointer)>,
    ledger: &'l mut Ledger<'s>,
}

impl Checker<'_, '_, '_> {
    fn object(&mut self, node: &Node, at: &Pointer, levels: &Levels<'_>) {
        let Value::Object(members) = &node.value else { return };
        for member in members {
            let here = at.child(member.key.as_str());
            let known: Vec<&Field> = levels
                .iter()
                .filter_map(|fields| fields.iter().find(|field| field.name == member.key.as_str()))
                .collect();
            if known.is_empty() {
                self.undeclared(&here, member.key.span());
            } else {
                self.value(&member.value, &here, &known);
            }
        }
        if self.side == Side::Request || !at.is_root() || presence::is_done(members) {
            self.left_out(members, node.span, at, levels);
        }
    }

    /// Tells of fields that are required always and that an example leaves out.
    fn left_out(&mut self, members: &[Member], span: Span, at: &Pointer, levels: &Levels<'_>) {
        for name in presence::left_out(members, levels) {
            let message = format!("an example leaves out `{name}`, which the page calls required");
            self.contradiction(message, "required", &at.child(name), span, None);
        }
    }

    fn undeclared(&mut self, at: &Pointer, span: Span) {
        let on_base = self.base_is_missing && at.parent().is_some_and(|parent| parent.is_root());
        if on_base || !self.told.insert((Code::UndeclaredMember, self.side, at.clone())) {
            return;
        }
        let place = format!("{}{at}", side_place(self.side));
        self.ledger.find(
            Diagnostic::warning(
                Code::UndeclaredMember,
                format!("an example holds `{}`, which no table lists", at.last()),
            )
            .at(span)
            .about(&place)
            .help("messages keep it all the same; add the field by an erratum, or accept this finding")
            .erratum(accept(Code::UndeclaredMember, &place)),
        );
    }

    fn value(&mut self, node: &Node, at: &Pointer, known: &[&Field]) {
        let Some(first) = known.first() else { return };
        let r#type = known.iter().find_map(|field| field.r#type);
        if !fits(node, r#type) {
            let due = r#type.map_or("a value", Type::with_article);
            let message = format!("an example's `{}` is {}, but the page says {due}", at.last(), node.kind());
            return self.contradiction(message, "type", at, node.span, None);
        }
        let levels: Levels<'_> = known.iter().map(|field| field.fields.as_slice()).collect();
        // Of an object whose fields are unknown nothing is undeclared.
        let listed = levels.iter().any(|fields| !fields.is_empty()) && !first.unknown.contains(&Unknown::Fields);
        match (&node.value, r#type) {
            (Value::String(text), Some(Type::Json)) => match json::parse(text, Dialect::Strict) {
                Ok(inner) if listed => self.object(&inner, at, &levels),
                Ok(_) => {}
                Err(mistake) => {
                    let message = format!("an example's `{}` is no JSON in a string: {}", at.last(), mistake.message);
                    self.contradiction(message, "type", at, mistake.span, None);
                }
            },
            (Value::String(text), _) => self.text(text.as_str(), node.span, at, known),
            (Value::Number(number), _) => self.number(number, node.span, at, known),
            (Value::Object(_), _) if listed => self.object(node, at, &levels),
            (Value::Array(items), _) => {
                let max = known.iter().find_map(|field| field.max_items);
                if let Some(max) = max.filter(|max| items.len() as u64 > *max) {
                    let message =
                        format!("an example's `{}` has {} elements, at most {max} are allowed", at.last(), items.len());
                    self.contradiction(
                        message,
                        "max_items",
                        at,
                        node.span,
                        Some((max.to_string(), items.len().to_string())),
                    );
                }
                for item in items {
                    match &item.value {
                        Value::Object(_) if listed => self.object(item, at, &levels),
                        Value::String(text) => self.listed(text.as_str(), item.span, at, known),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, span: Span, at: &Pointer, known: &[&Field]) {
        let name = at.last();
        let length = text.chars().count() as u64;
        if let Some(max) = known.iter().find_map(|field| field.max_length).filter(|max| length > *max) {
            let message = format!("an example's `{name}` has {length} characters, at most {max} are allowed");
            self.contradiction(message, "max_length", at, span, Some((max.to_string(), length.to_string())));
        }
        let prefix = known.iter().find_map(|field| field.prefix.as_deref());
        if let Some(prefix) = prefix.filter(|prefix| !text.starts_with(prefix)) {
            let message = format!("an example's `{name}` does not start with {prefix:?}: {}", quote(text));
            let scheme = text.find("://").and_then(|end| text.get(..end + 3)).unwrap_or("…");
            self.contradiction(message, "prefix", at, span, Some((format!("{prefix:?}"), format!("{scheme:?}"))));
        }
        let pattern = known.iter().find_map(|field| field.pattern.as_deref());
        if let Some(pattern) = pattern.filter(|pattern| !meets(pattern, text)) {
            let message = format!("an example's `{name}` does not have the form `{pattern}`: {}", quote(text));
            self.contradiction(message, "pattern", at, span, None);
        }
        self.listed(text, span, at, known);
    }

    fn listed(&mut self, text: &str, span: Span, at: &Pointer, known: &[&Field]) {
        let statuses =
            self.api.statuses.as_ref().filter(|statuses| self.side == Side::Request && statuses.field == *at);
        let values: Vec<&str> = match statuses {
            Some(statuses) => statuses.values.iter().map(|status| status.value.as_str()).collect(),
            None => match known.iter().find(|field| !field.values.is_empty()) {
                Some(field) if !field.open => field.values.iter().map(|listed| listed.value.as_str()).collect(),
                _ => return,
            },
        };
        if !values.contains(&text) {
            let message = format!("an example's `{}` is {text:?}, which is none of its listed values", at.last());
            self.contradiction(message, "enum", at, span, None);
        }
    }

    fn number(&mut self, number: &str, span: Span, at: &Pointer, known: &[&Field]) {
        let Ok(number) = number.parse::<f64>() else { return };
        let (min, max) = (known.iter().find_map(|field| field.min), known.iter().find_map(|field| field.max));
        let below = min.is_some_and(|min| number < min as f64);
        if below || max.is_some_and(|max| number > max as f64) {
            let attribute = if below { "min" } else { "max" };
            let message = format!("an example's `{}` is {number}, which is out of its range", at.last());
            self.contradiction(message, attribute, at, span, None);
        }
    }

    fn contradiction(
        &mut self,
        message: String,
        attribute: &'static str,
        at: &Pointer,
        span: Span,
        change: Option<(String, String)>,
    ) {
        if !self.told.insert((Code::ExampleContradicts, self.side, at.clone())) {
            return;
        }
        let place = format!("{}{at}", side_place(self.side));
        let mut found = Diagnostic::warning(Code::ExampleContradicts, message)
            .at(span)
            .about(&place)
            .help("find out which is wrong: correct the fact by an erratum, or accept this finding");
        if let Some((expect, set)) = change {
            found = found.erratum(erratum(&place, attribute, &expect, &set));
        }
        self.ledger.find(found);
    }
}

fn fits(node: &Node, r#type: Option<Type>) -> bool {
    match (&node.value, r#type) {
        (_, None) => true,
        (Value::String(_), Some(Type::String | Type::Json)) => true,
        (Value::Number(_), Some(Type::Number)) => true,
        (Value::Number(number), Some(Type::Integer)) => number.parse::<f64>().is_ok_and(|number| number.fract() == 0.0),
        (Value::Bool(_), Some(Type::Boolean)) => true,
        (Value::Object(_), Some(Type::Object)) => true,
        (Value::Array(_), Some(Type::Array)) => true,
        _ => false,
    }
}

/// Whether a text has a form; of a pattern that is none, which is told elsewhere, nothing is said.
fn meets(pattern: &str, text: &str) -> bool {
    Pattern::parse(pattern).map_or(true, |pattern| pattern.matches(text))
}
