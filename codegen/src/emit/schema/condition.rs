//! Branches as `if`/`then` and `anyOf`. `if` requires what it tests; `then` and `anyOf` repeat names and types.

use serde_json::{Map, Value, json};

use super::value::bare;
use crate::link::{Branch, Kind, Linked, Literal, Object, Requirement, Test};

/// A branch of an object: what has to be there, under its condition.
pub fn branch(linked: &Linked, object: &Object, branch: &Branch) -> Vec<Value> {
    let requirements: Vec<Value> = requirements(linked, object, &branch.requires);
    match &branch.when {
        _ if requirements.is_empty() => Vec::new(),
        None => requirements,
        Some(when) => {
            let then = match requirements.as_slice() {
                [only] => only.clone(),
                _ => json!({"allOf": requirements}),
            };
            vec![json!({"if": test(when), "then": then})]
        }
    }
}

fn test(when: &Test) -> Value {
    let all = |parts: &[Test]| parts.iter().map(test).collect::<Vec<_>>();
    match when {
        Test::In { path, values } => has(path, values),
        Test::NotIn { path, values } => json!({"not": has(path, values)}),
        Test::Present { path, present } => {
            let is_there = reach(path, json!({"not": {"type": "null"}}));
            if *present { is_there } else { json!({"not": is_there}) }
        }
        Test::Any(parts) => json!({"anyOf": all(parts)}),
        Test::All(parts) => json!({"allOf": all(parts)}),
    }
}

/// A schema that holds where the path leads to one of the values.
fn has(path: &[String], values: &[Literal]) -> Value {
    let values: Vec<Value> = values.iter().map(literal).collect();
    let inner = match values.as_slice() {
        [only] => json!({"const": only}),
        _ => json!({"enum": values}),
    };
    reach(path, inner)
}

fn literal(value: &Literal) -> Value {
    match value {
        Literal::Text(text) => text.clone().into(),
        Literal::Integer(number) => (*number).into(),
        Literal::Boolean(value) => (*value).into(),
    }
}

/// A schema that holds where the path leads to something for which `inner` holds.
fn reach(path: &[String], inner: Value) -> Value {
    path.iter()
        .rev()
        .fold(inner, |inner, name| json!({"type": "object", "required": [name], "properties": {name: inner}}))
}

/// Requirements as schemas: the fields of one object together, each either-or on its own.
fn requirements(linked: &Linked, object: &Object, requires: &[Requirement]) -> Vec<Value> {
    let mut by_parent: Vec<(&[String], Vec<&str>)> = Vec::new();
    let mut schemas = Vec::new();
    for requirement in requires {
        match requirement {
            Requirement::Field(path) => {
                let Some((name, parent)) = path.split_last() else { continue };
                match by_parent.iter_mut().find(|(other, _)| *other == parent) {
                    Some((_, names)) => names.push(name),
                    None => by_parent.push((parent, vec![name])),
                }
            }
            Requirement::AnyOf { parent, members } => {
                let of = at(linked, object, parent);
                let each: Vec<Value> = members.iter().map(|name| require(of, &[name.as_str()])).collect();
                schemas.push(descend(linked, object, parent, json!({"anyOf": each})));
            }
        }
    }
    for (parent, names) in by_parent {
        schemas.push(descend(linked, object, parent, require(at(linked, object, parent), &names)));
    }
    schemas
}

/// The members that have to be there, with their types.
fn require(object: Option<&Object>, names: &[&str]) -> Value {
    let mut properties = Map::new();
    for name in names {
        let kind = object.and_then(|object| object.member(name)).map(|member| bare(&member.kind));
        properties.insert((*name).to_owned(), kind.unwrap_or_else(|| json!(true)));
    }
    json!({"required": names, "properties": properties})
}

/// The object at the end of a path, through arrays.
fn at<'a>(linked: &'a Linked, object: &'a Object, path: &[String]) -> Option<&'a Object> {
    path.iter().try_fold(object, |object, name| match &object.member(name)?.kind {
        Kind::Object(id) => linked.object(*id),
        Kind::Array(of) => match **of {
            Kind::Object(id) => linked.object(id),
            _ => None,
        },
        _ => None,
    })
}

/// A schema for the object at the end of a path, and for each element on the way. What is not there passes.
fn descend(linked: &Linked, object: &Object, path: &[String], inner: Value) -> Value {
    let Some((name, rest)) = path.split_first() else { return inner };
    let is_array = object.member(name).is_some_and(|member| matches!(member.kind, Kind::Array(_)));
    let inner = match at(linked, object, std::slice::from_ref(name)) {
        Some(child) => descend(linked, child, rest, inner),
        None => inner,
    };
    let inner = if is_array { json!({"items": inner}) } else { inner };
    json!({"properties": {name: inner}})
}
