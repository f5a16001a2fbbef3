//! Lists that only look like a field's values: they tell what the field holds for each value of another field.
//!
//! `CARD: the card's number` beside a field `kind` with the values CARD and RIDE says nothing about which texts will do.

use foldhash::{HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::conditions::indexed::Indexed;
use crate::normalize::conditions::settle::side_of;
use crate::normalize::fields::tree::side_place;
use crate::normalize::ledger::Ledger;
use crate::normalize::unread::accept;
use crate::side::Side;
use crate::spec::{Api, Doc, EnumValue, Field, Message, Pointer};

/// What a text that is no value of a list can be: last words of "the card's number".
const THINGS: &[&str] = &[
    "id", "ids", "no", "number", "code", "link", "url", "name", "title", "page", "amount", "price", "time", "date",
    "address", "phone", "email", "image", "picture",
];

/// Among so many fields that list a value its owner is looked for, so that reading stays linear.
const MOST_OWNERS: usize = 32;

/// A thing is named in at most so many words.
const MOST_WORDS: usize = 4;

/// Takes such lists out of the fields of both messages, and tells each; their lines stay in the doc.
pub(crate) fn give_back(api: &mut Api, base: Option<&Api>, ledger: &mut Ledger<'_>) {
    for side in [Side::Request, Side::Response] {
        let borrowed = lists(side_of(api, side), base.map(|base| side_of(base, side)));
        let message = match side {
            Side::Request => &mut api.request,
            Side::Response => &mut api.response,
        };
        let mut message = Indexed::new(message);
        for at in borrowed {
            let Some(field) = message.field_mut(&at) else { continue };
            tell(field, &format!("{}{at}", side_place(side)), ledger);
            let lines = field.values.drain(..).map(|value| format!("- {}: {}", value.value, meaning(&value)));
            let lines: Vec<String> = field.doc.take().into_iter().chain(lines).collect();
            field.doc = Some(lines.join("\n"));
            field.open = false;
        }
    }
}

/// The fields whose values are those of another one, and whose meanings name things.
fn lists(message: &Message, base: Option<&Message>) -> Vec<Pointer> {
    let fields = message.walk();
    let of_base = base.map(Message::walk).unwrap_or_default();
    let listing = |field: &&Field| field.values.len() > 1;
    let lists: Vec<HashSet<&str>> = fields
        .iter()
        .chain(&of_base)
        .map(|(_, field)| *field)
        .filter(|field| listing(field) && !names_things(field))
        .map(|field| values(field).collect())
        .collect();
    let mut owners: HashMap<&str, Vec<&HashSet<&str>>> = HashMap::default();
    for list in &lists {
        for value in list {
            let owners = owners.entry(value).or_default();
            if owners.len() < MOST_OWNERS {
                owners.push(list);
            }
        }
    }
    let is_borrowed = |field: &Field| {
        let first = values(field).next().and_then(|value| owners.get(value));
        first.is_some_and(|owners| owners.iter().any(|owner| values(field).all(|value| owner.contains(value))))
    };
    let borrowed = fields.iter().filter(|(_, field)| listing(field) && names_things(field) && is_borrowed(field));
    borrowed.map(|(at, _)| at.clone()).collect()
}

fn values(field: &Field) -> impl Iterator<Item = &str> {
    field.values.iter().map(|value| value.value.as_str())
}

/// Whether each meaning is the name of a thing, in a few words, and one is that of its value: "the card's number".
fn names_things(field: &Field) -> bool {
    let clause = |value: &EnumValue| {
        meaning(value).to_lowercase().split(['.', ',', ';', '(']).next().unwrap_or_default().to_owned()
    };
    let is_thing = |value: &EnumValue| {
        let clause = clause(value);
        let last = clause.split_whitespace().next_back().is_some_and(|last| THINGS.contains(&last));
        last && (2..=MOST_WORDS).contains(&clause.split_whitespace().count())
    };
    let is_named = |value: &EnumValue| {
        let clause = clause(value);
        let article = matches!(clause.split_whitespace().next(), Some("the" | "a" | "an"));
        article || clause.contains(&value.value.to_lowercase())
    };
    field.values.iter().all(is_thing) && field.values.iter().any(is_named)
}

fn meaning(value: &EnumValue) -> &str {
    match &value.doc {
        Some(Doc::One(text)) => text,
        _ => "",
    }
}

fn tell(field: &Field, place: &str, ledger: &mut Ledger<'_>) {
    let first = field.values.first().map_or("", |value| value.value.as_str());
    let message = format!(
        "`{}` lists the values of another field, and what each means for it: {first:?} is read as none of its own",
        field.name
    );
    ledger.find_where_it_stands(
        Diagnostic::warning(Code::UnreadRule, message)
            .about(place)
            .help("give the values by an erratum where they are its own, or accept this finding")
            .erratum(accept(Code::UnreadRule, place)),
    );
}
