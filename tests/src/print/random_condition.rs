//! Random conditions: on fields that prose can mean from where it stands, for values that they have.

use portal_codegen::spec::{
    Condition, Default as Assumed, Field, Message, Pointer, Required, Rule, Scalar, Statuses, Type, WhenDefault,
};

use super::Choices;
use super::random_page::STATUS;

/// Words that a sentence cannot use for a field, since they join its parts.
const JOINING: &[&str] = &["required", "default", "optional"];

/// A field that conditions can be about.
#[derive(Debug, Clone)]
pub(super) struct Tested {
    at: Pointer,
    /// The values it can have; none where only its presence can be asked for.
    values: Vec<String>,
}

impl Tested {
    /// The status of an order, which has the values of a page's statuses.
    pub(super) fn status(statuses: Option<&Statuses>) -> Self {
        let values = statuses.map(|statuses| statuses.values.iter().map(|status| status.value.clone()).collect());
        Self {
            at: Pointer::root().child(STATUS),
            values: values.unwrap_or_else(|| vec!["PAID".to_owned(), "HELD".to_owned()]),
        }
    }
}

/// Fields of an object that conditions can be about, but for the status.
pub(super) fn tested(fields: &[Field], at: &Pointer) -> Vec<Tested> {
    let fit = |field: &&Field| !JOINING.contains(&field.name.as_str()) && field.name != STATUS;
    fields.iter().filter(fit).map(|field| Tested { at: at.child(&field.name), values: values_of(field) }).collect()
}

fn values_of(field: &Field) -> Vec<String> {
    match field.r#type {
        Some(Type::Boolean) => vec!["true".to_owned(), "false".to_owned()],
        Some(Type::String) if !field.values.is_empty() => {
            field.values.iter().map(|value| value.value.clone()).collect()
        }
        _ => Vec::new(),
    }
}

/// Adds conditions and rules to the fields of a message. `outer` can be meant everywhere in it.
pub(super) fn add(message: &mut Message, outer: &[Tested], choices: &mut Choices<'_>) {
    let mut rules = Vec::new();
    visit(&mut message.fields, &Pointer::root(), outer, &mut rules, choices);
    message.rules = rules;
}

fn visit(fields: &mut [Field], at: &Pointer, outer: &[Tested], rules: &mut Vec<Rule>, choices: &mut Choices<'_>) {
    let mut known = outer.to_vec();
    known.extend(tested(fields, at));
    if choices.one_in(4) {
        rules.extend(rule(fields, at, &known, choices));
    }
    let in_rules: Vec<Pointer> = rules.iter().flat_map(|rule| rule.any_of.iter().cloned()).collect();
    for field in fields {
        let here = at.child(&field.name);
        let others: Vec<Tested> = known.iter().filter(|tested| tested.at != here).cloned().collect();
        if field.required.is_none() && !in_rules.contains(&here) && choices.one_in(2) {
            field.required = condition(&others, choices).map(Required::When);
        }
        if field.default.is_none()
            && choices.one_in(6)
            && field.r#type == Some(Type::String)
            && let Some(value) = field.values.iter().find(|value| value.doc.is_none())
            && let Some(when) = condition(&others, choices)
        {
            field.default = Some(Assumed::When(vec![WhenDefault { value: Scalar::Text(value.value.clone()), when }]));
        }
        visit(&mut field.fields, &here, &others, rules, choices);
    }
}

/// At least one of some optional fields of an object.
fn rule(fields: &[Field], at: &Pointer, known: &[Tested], choices: &mut Choices<'_>) -> Option<Rule> {
    let optional = fields.iter().filter(|field| field.required.is_none() && !JOINING.contains(&field.name.as_str()));
    let any_of: Vec<Pointer> = optional.take(choices.from_to(2, 3)).map(|field| at.child(&field.name)).collect();
    let others: Vec<Tested> = known.iter().filter(|tested| !any_of.contains(&tested.at)).cloned().collect();
    let when = if choices.one_in(3) { atom(&others, choices) } else { None };
    (any_of.len() > 1).then_some(Rule { any_of, when })
}

fn condition(known: &[Tested], choices: &mut Choices<'_>) -> Option<Condition> {
    let kind = choices.below(7);
    let first = atom(known, choices)?;
    let second = || -> Option<&[Tested]> { (known.len() > 1).then_some(known) };
    Some(match kind {
        4 => Condition::Any { any: distinct(vec![first, atom(second()?, choices)?])? },
        5 => Condition::All { all: distinct(vec![first, atom(second()?, choices)?])? },
        6 => {
            let all = distinct(vec![first, atom(second()?, choices)?])?;
            let third = atom(known, choices)?;
            let taken = all.iter().any(|part| part.fields() == third.fields());
            match choices.below(3) {
                _ if taken => Condition::All { all },
                0 => Condition::All { all: vec![Condition::Any { any: all }, third] },
                _ => Condition::Any { any: vec![Condition::All { all }, third] },
            }
        }
        _ => first,
    })
}

/// The parts, where they are about different fields.
fn distinct(parts: Vec<Condition>) -> Option<Vec<Condition>> {
    let mut fields: Vec<&Pointer> = parts.iter().flat_map(Condition::fields).collect();
    fields.sort();
    fields.dedup();
    (fields.len() == parts.len()).then_some(parts)
}

fn atom(known: &[Tested], choices: &mut Choices<'_>) -> Option<Condition> {
    if known.is_empty() {
        return None;
    }
    let tested = choices.pick(known).clone();
    let field = tested.at;
    if tested.values.is_empty() || choices.one_in(5) {
        return Some(Condition::Present { field, present: !choices.one_in(4) });
    }
    let start = choices.below(tested.values.len());
    let count = choices.from_to(1, tested.values.len().min(3));
    let r#in = tested.values.iter().cycle().skip(start).take(count).cloned().collect();
    Some(if choices.one_in(6) { Condition::NotIn { field, not_in: r#in } } else { Condition::In { field, r#in } })
}
