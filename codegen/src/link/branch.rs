//! From conditions on fields to branches of checks, each held by the smallest object that it looks at.

use std::collections::BTreeMap;

use super::english;
use super::model::{Branch, Literal, Requirement, Test};
use super::refusal::{Fact, Refusal};
use crate::spec::{Condition, Field, Message, Pointer, Required, Rule, Type};

/// The branches of a message by the object that holds them, and what cannot be expressed.
pub struct Branches {
    /// By object; paths start there.
    pub by_object: BTreeMap<Pointer, Vec<Branch>>,
    /// Conditions and rules that cannot be checked.
    pub refused: Vec<Refusal>,
}

/// Sorts the conditions and rules of a message into branches. Equal conditions of one object share one branch.
pub fn branches(message: &Message) -> Branches {
    let mut found = Branches { by_object: BTreeMap::new(), refused: Vec::new() };
    for (at, field) in message.walk() {
        if let Some(condition) = field.required.as_ref().and_then(Required::condition) {
            found.add(message, &at, Fact::Required, Some(condition), |path| Requirement::Field(path.to_vec()));
        }
    }
    for rule in &message.rules {
        match members(message, rule) {
            Ok((parent, members)) => {
                found.add(message, &parent, Fact::Rule(rule.clone()), rule.when.as_ref(), |path| Requirement::AnyOf {
                    parent: path.to_vec(),
                    members: members.clone(),
                });
            }
            Err((at, why)) => found.refused.push(Refusal { at, fact: Fact::Rule(rule.clone()), why }),
        }
    }
    found
}

/// The object whose members a rule is about, and their names.
///
/// # Errors
/// A pointer of the rule that is no sibling of the others, and why.
fn members(message: &Message, rule: &Rule) -> Result<(Pointer, Vec<String>), (Pointer, String)> {
    let refuse = |at: &Pointer, why: String| Err((at.clone(), format!("a rule over several fields {why}")));
    let Some(parent) = rule.any_of.first().and_then(Pointer::parent) else {
        return refuse(&Pointer::root(), "names none".to_owned());
    };
    for at in &rule.any_of {
        if at.parent().as_ref() != Some(&parent) {
            return refuse(at, format!("names {at}, which has another parent than {}", rule.any_of[0]));
        }
        if message.field(at).is_none() {
            return refuse(at, format!("names {at}, which is no field of the message"));
        }
    }
    Ok((parent, rule.any_of.iter().map(Pointer::last).collect()))
}

impl Branches {
    fn add(
        &mut self,
        message: &Message,
        target: &Pointer,
        fact: Fact,
        when: Option<&Condition>,
        requirement: impl Fn(&[String]) -> Requirement,
    ) {
        let looked_at: Vec<&Pointer> = when.map(Condition::fields).unwrap_or_default();
        let parents = looked_at.iter().filter_map(|field| field.parent());
        let object = match when {
            Some(_) => parents.chain(target.parent()).reduce(|one, other| common(&one, &other)).unwrap_or_default(),
            None => target.clone(),
        };
        // What a rule is about stands inside its target.
        let inside = if matches!(fact, Fact::Rule(_)) && when.is_some() { target.child("") } else { target.clone() };
        let refusal = |why: String| Refusal { at: target.clone(), fact, why };
        let test = match when.map(|when| test(message, &object, when)).transpose() {
            Ok(test) => test,
            Err(why) => return self.refused.push(refusal(why)),
        };
        let is_string = |(_, field): &(Pointer, &Field)| field.r#type == Some(Type::Json);
        if let Some((string, _)) = between(message, &object, &inside).into_iter().find(is_string) {
            let why = format!("its condition would have to look into the string {string}");
            return self.refused.push(refusal(why));
        }
        let english = when.map(english::condition).unwrap_or_default();
        let requirement = requirement(&relative(&object, target));
        let branches = self.by_object.entry(object).or_default();
        match branches.iter_mut().find(|branch| branch.when == test) {
            Some(branch) => branch.requires.push(requirement),
            None => branches.push(Branch { when: test, english, requires: vec![requirement] }),
        }
    }
}

/// The longest pointer that both start with.
fn common(one: &Pointer, other: &Pointer) -> Pointer {
    one.segments()
        .zip(other.segments())
        .take_while(|(one, other)| one == other)
        .fold(Pointer::root(), |pointer, (name, _)| pointer.child(&name))
}

/// The names from `object` to `target`.
fn relative(object: &Pointer, target: &Pointer) -> Vec<String> {
    target.segments().skip(object.segments().count()).collect()
}

/// The fields strictly between `object` and `target`.
fn between<'a>(message: &'a Message, object: &Pointer, target: &Pointer) -> Vec<(Pointer, &'a Field)> {
    let mut at = object.clone();
    let mut names = relative(object, target);
    names.pop();
    names
        .iter()
        .filter_map(|name| {
            at = at.child(name);
            message.field(&at).map(|field| (at.clone(), field))
        })
        .collect()
}

/// A condition as a test from an object down.
///
/// # Errors
/// It cannot be told from there: why.
pub fn test(message: &Message, object: &Pointer, condition: &Condition) -> Result<Test, String> {
    let all = |parts: &[Condition]| parts.iter().map(|part| test(message, object, part)).collect::<Result<Vec<_>, _>>();
    Ok(match condition {
        Condition::In { field, r#in } => {
            let (path, values) = has(message, object, field, r#in)?;
            Test::In { path, values }
        }
        Condition::NotIn { field, not_in } => {
            let (path, values) = has(message, object, field, not_in)?;
            Test::NotIn { path, values }
        }
        Condition::Present { field, present } => {
            tested(message, object, field)?;
            Test::Present { path: relative(object, field), present: *present }
        }
        Condition::Any { any } => Test::Any(all(any)?),
        Condition::All { all: parts } => Test::All(all(parts)?),
    })
}

/// The path to a field, and the values that are asked for, each once.
fn has(
    message: &Message,
    object: &Pointer,
    field: &Pointer,
    asked: &[String],
) -> Result<(Vec<String>, Vec<Literal>), String> {
    let tested = tested(message, object, field)?;
    let mut values: Vec<Literal> = Vec::new();
    for value in asked {
        let value = literal(tested, field, value)?;
        if !values.contains(&value) {
            values.push(value);
        }
    }
    Ok((relative(object, field), values))
}

/// The field a condition looks at, if exactly one value of it can be told from `object`.
fn tested<'a>(message: &'a Message, object: &Pointer, at: &Pointer) -> Result<&'a Field, String> {
    let field =
        message.field(at).ok_or_else(|| format!("its condition names {at}, which is no field of the message"))?;
    for (parent, field) in between(message, object, at) {
        match field.r#type {
            Some(Type::Array) => {
                return Err(format!("its condition looks at {at}, which stands in each element of {parent}"));
            }
            Some(Type::Json) => {
                return Err(format!("its condition looks at {at}, which stands in the string {parent}"));
            }
            _ => {}
        }
    }
    Ok(field)
}

fn literal(field: &Field, at: &Pointer, value: &str) -> Result<Literal, String> {
    match field.r#type {
        Some(Type::String) => Ok(Literal::Text(value.to_owned())),
        Some(Type::Boolean) => value
            .parse()
            .map(Literal::Boolean)
            .map_err(|_| format!("its condition compares the boolean {at} with `{value}`")),
        Some(Type::Integer) => value
            .parse()
            .map(Literal::Integer)
            .map_err(|_| format!("its condition compares the whole number {at} with `{value}`")),
        Some(other) => Err(format!("its condition compares {at} with `{value}`, but that field is {}", article(other))),
        None => Err(format!("its condition compares {at} with `{value}`, but the type of that field is unknown")),
    }
}

fn article(r#type: Type) -> &'static str {
    match r#type {
        Type::String => "a string",
        Type::Number => "any number",
        Type::Integer => "a whole number",
        Type::Boolean => "a boolean",
        Type::Object => "an object",
        Type::Array => "an array",
        Type::Json => "a string that holds JSON",
    }
}
