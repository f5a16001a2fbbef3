//! How a request is built: what each constructor takes, so that leaving out what is required does not compile.

use std::collections::BTreeSet;

use super::model::{
    Branch, Construction, Kind, Linked, Literal, Object, Requirement, StatusConstructor, StatusField, Statuses, Test,
    Update,
};
use crate::portal::Portal;

/// Plans the constructors of a request.
pub fn construction(
    linked: &Linked,
    request: &Object,
    statuses: Option<&Statuses>,
    portal: &Portal,
    group: &str,
) -> Construction {
    let named = |names: &[String]| -> Vec<String> {
        let members = request.members.iter().filter(|member| names.contains(&member.wire));
        members.map(|member| member.wire.clone()).collect()
    };
    let fresh_ids: Vec<String> = named(&portal.update.fresh_ids)
        .into_iter()
        .filter(|wire| request.member(wire).is_some_and(|member| member.kind == Kind::Text))
        .collect();
    let event_time = named(&portal.update.event_times)
        .into_iter()
        .find(|wire| request.member(wire).is_some_and(|member| member.kind == Kind::Integer && member.required));
    Construction {
        subject: portal.rust.subjects.get(group).cloned().unwrap_or_else(|| "Required".to_owned()),
        by_status: statuses.map(|statuses| by_status(linked, request, statuses)).unwrap_or_default(),
        id_member: fresh_ids.first().cloned(),
        update: event_time.map(|event_time| Update { fresh_ids, event_time, set: set(linked, request, portal) }),
    }
}

/// The members that say what the next message does, where the value is a listed one.
fn set(linked: &Linked, request: &Object, portal: &Portal) -> Vec<(String, String)> {
    let is_listed = |wire: &String, value: &String| match request.member(wire).map(|member| &member.kind) {
        Some(Kind::Enum(id)) => {
            linked.enumeration(*id).is_some_and(|of| of.values.iter().any(|listed| listed.value == *value))
        }
        _ => false,
    };
    let set = portal.update.set.iter().filter(|(wire, value)| is_listed(wire, value));
    set.map(|(wire, value)| (wire.clone(), value.clone())).collect()
}

fn by_status(linked: &Linked, request: &Object, statuses: &Statuses) -> Vec<StatusConstructor> {
    let values =
        linked.enumeration(statuses.enumeration).map(|enumeration| enumeration.values.as_slice()).unwrap_or_default();
    values
        .iter()
        .map(|status| {
            let holds = |branch: &&Branch| {
                branch.when.as_ref().is_some_and(|test| follows(test, &statuses.member, &status.value))
            };
            let mut requires: Vec<Vec<String>> = Vec::new();
            for requirement in request.branches.iter().filter(holds).flat_map(|branch| &branch.requires) {
                if let Requirement::Field(path) = requirement
                    && !requires.contains(path)
                {
                    requires.push(path.clone());
                }
            }
            requires.sort_by_key(Vec::len);
            let mut there: BTreeSet<Vec<String>> = BTreeSet::new();
            let requires = requires
                .into_iter()
                .filter(|path| {
                    parents_are_there(linked, request, path, &there).then(|| there.insert(path.clone())).is_some()
                })
                .map(|path| StatusField { name: String::new(), path })
                .collect();
            let name = status.name.clone();
            StatusConstructor {
                status: status.value.clone(),
                method: String::new(),
                fill: String::new(),
                name,
                requires,
            }
        })
        .collect()
}

/// Whether a test holds in every message of that status.
fn follows(test: &Test, member: &str, status: &str) -> bool {
    match test {
        Test::In { path, values } => {
            path.len() == 1 && path[0] == member && values.contains(&Literal::Text(status.to_owned()))
        }
        Test::Present { path, present } => *present && path.len() == 1 && path[0] == member,
        Test::NotIn { path, values } => {
            path.len() == 1 && path[0] == member && !values.contains(&Literal::Text(status.to_owned()))
        }
        Test::Any(parts) => parts.iter().any(|part| follows(part, member, status)),
        Test::All(parts) => !parts.is_empty() && parts.iter().all(|part| follows(part, member, status)),
    }
}

/// Whether every object on the way is always there, or required by the status too.
fn parents_are_there(linked: &Linked, root: &Object, path: &[String], there: &BTreeSet<Vec<String>>) -> bool {
    let mut object = root;
    for (depth, name) in path.iter().enumerate() {
        let Some(member) = object.member(name) else { return false };
        if depth + 1 == path.len() {
            return true;
        }
        if !member.required && !there.contains(&path[..=depth]) {
            return false;
        }
        let Kind::Object(id) = member.kind else { return false };
        let Some(next) = linked.object(id) else { return false };
        object = next;
    }
    false
}
