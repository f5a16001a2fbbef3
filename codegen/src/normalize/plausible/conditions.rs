//! Conditions that no message meets: on a value that the tested field does not list, or on no value at all.

use std::collections::HashMap;

use super::{Problem, Whose};
use crate::diagnostic::Code;
use crate::normalize::conditions::resolve::squashed;
use crate::normalize::conditions::settle::side_of;
use crate::normalize::fields::tree::side_place;
use crate::normalize::unread::accept;
use crate::side::Side;
use crate::spec::{Api, Condition, Contradiction, Default, Field, Pointer, Unknown};

/// Finds conditions of one message that are met by none.
pub(super) fn check(api: &Api, base: Option<&Api>, side: Side, problems: &mut Vec<Problem>) {
    let message = side_of(api, side);
    let conditions = conditions(message);
    if conditions.is_empty() {
        return;
    }
    let mut fields: HashMap<Pointer, &Field> = base.into_iter().flat_map(|base| side_of(base, side).walk()).collect();
    // The page's own word on a field is the last; where it lists no values, its base's list holds.
    for (at, field) in message.walk() {
        let known = fields.entry(at).or_insert(field);
        if !field.values.is_empty() || known.values.is_empty() {
            *known = field;
        }
    }
    let statuses = api.statuses.as_ref().filter(|_| side == Side::Request);
    let statuses = statuses.map(|statuses| {
        (&statuses.field, statuses.values.iter().map(|status| status.value.as_str()).collect::<Vec<&str>>())
    });
    let checker = Checker { fields, statuses };
    for (at, attribute, condition) in conditions {
        let place = format!("{}{at}", side_place(side));
        checker.condition(condition, &place, attribute, problems);
    }
}

/// Every condition of a message: the field that it is about, the attribute that holds it, and the condition.
fn conditions(message: &crate::spec::Message) -> Vec<(Pointer, &'static str, &Condition)> {
    let mut found = Vec::new();
    for (at, field) in message.walk() {
        if let Some(condition) = field.required.as_ref().and_then(|required| required.condition()) {
            found.push((at.clone(), "required", condition));
        }
        if let Some(Default::When(cases)) = &field.default {
            found.extend(cases.iter().map(|case| (at.clone(), "default", &case.when)));
        }
    }
    let rules = message.rules.iter().filter_map(|rule| rule.when.as_ref());
    found.extend(rules.map(|when| (Pointer::root(), "rules", when)));
    found
}

struct Checker<'a> {
    fields: HashMap<Pointer, &'a Field>,
    statuses: Option<(&'a Pointer, Vec<&'a str>)>,
}

impl Checker<'_> {
    fn condition(&self, condition: &Condition, place: &str, attribute: &'static str, problems: &mut Vec<Problem>) {
        match condition {
            Condition::Any { any: parts } | Condition::All { all: parts } => {
                if parts.is_empty() {
                    problems.push(empty(place, attribute));
                }
                parts.iter().for_each(|part| self.condition(part, place, attribute, problems));
            }
            Condition::In { field, r#in: values } | Condition::NotIn { field, not_in: values } => {
                if values.is_empty() {
                    problems.push(empty(place, attribute));
                }
                let listed = self.listed(field);
                for value in values.iter().filter(|value| !listed.contains(&value.as_str())) {
                    problems.extend(self.unlisted(field, value, &listed, place, attribute));
                }
            }
            Condition::Present { .. } => {}
        }
    }

    /// The values that the field lists, where it can have no others.
    fn listed(&self, at: &Pointer) -> Vec<&str> {
        if let Some((field, values)) = &self.statuses
            && *field == at
        {
            return values.clone();
        }
        match self.fields.get(at) {
            Some(field) if !field.open => field.values.iter().map(|listed| listed.value.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    fn unlisted(
        &self,
        field: &Pointer,
        value: &str,
        listed: &[&str],
        place: &str,
        attribute: &'static str,
    ) -> Option<Problem> {
        let like = listed.iter().find(|listed| squashed(listed) == squashed(value));
        let (what, help) = match like {
            _ if listed.is_empty() => {
                // Where no values are listed, a word in small letters may be no value at all: "when it is paid".
                let word = value.chars().all(|c| c.is_ascii_lowercase()) && !matches!(value, "true" | "false");
                let lost = self.fields.get(field).is_some_and(|field| field.unknown.contains(&Unknown::Enum));
                if !word || lost {
                    return None;
                }
                (
                    "which is listed nowhere and looks like a word of the sentence",
                    "is it a value on the wire? correct the condition by an erratum, or accept this".to_owned(),
                )
            }
            Some(like) => (
                "which is none of its listed values",
                format!("is {like:?} meant? correct the condition or the list by an erratum"),
            ),
            None => (
                "which is none of its listed values",
                format!("listed are {}; correct the condition or the list by an erratum", listed.join(", ")),
            ),
        };
        Some(Problem {
            place: place.to_owned(),
            what: Contradiction {
                code: Code::UnlistedValue,
                message: format!("the condition tests `{field}` for {value:?}, {what}"),
                attributes: vec![attribute],
                value: Some(value.to_owned()),
            },
            help,
            erratum: Some(accept(Code::UnlistedValue, place)),
            of: if listed.is_empty() { Whose::Pages } else { Whose::All },
        })
    }
}

/// A condition without anything to test.
fn empty(place: &str, attribute: &'static str) -> Problem {
    let message = format!("the condition of `{attribute}` tests for nothing, so that it never or always holds");
    Problem {
        place: place.to_owned(),
        what: Contradiction { code: Code::NotExpressible, message, attributes: vec![attribute], value: None },
        help: "name the values that it tests for".to_owned(),
        erratum: None,
        of: Whose::All,
    }
}
