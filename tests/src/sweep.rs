//! The systematic part: each value around each border, each member missing or of another type, each branch of each condition.

use portal_codegen::link::{Branch, Kind, Limit, Member, Object, Test};

use crate::compose::{self, Fill, settle, switch, withhold};
use crate::mutate::look_alikes;
use crate::node::{Node, Step};
use crate::plan::Plan;
use crate::random::Random;
use crate::value::{NUMBERS, STRANGERS, around};

/// Hands every message of the sweep to `each`.
pub fn sweep(plan: &Plan<'_>, random: &mut Random, each: &mut dyn FnMut(&Node)) {
    let full = full(plan, random);
    each(&full);
    for stranger in STRANGERS.iter().chain(NUMBERS) {
        each(&Node::spelt(stranger));
    }
    for (path, of) in plan.objects(&full) {
        if path.iter().any(|step| matches!(step, Step::Index(index) if *index > 0)) {
            continue;
        }
        for member in &of.members {
            members(plan, member, &full, &path, random, each);
        }
        for branch in &of.branches {
            branches(plan, of, branch, &full, &path, random, each);
        }
    }
    for fill in [0, 30, 60] {
        (0..20).for_each(|_| each(&compose::message(plan, Fill(fill), random)));
    }
}

/// A message with every member, in which the platform tells of a success.
fn full(plan: &Plan<'_>, random: &mut Random) -> Node {
    let mut message = compose::message(plan, Fill(100), random);
    for [object, status] in plan.result_statuses() {
        if let Some(result) = message.member_mut(&object) {
            result.set(&status, Node::text("S"));
        }
    }
    settle(plan, &mut message, random);
    message
}

fn members(
    plan: &Plan<'_>,
    member: &Member,
    full: &Node,
    path: &[Step],
    random: &mut Random,
    each: &mut dyn FnMut(&Node),
) {
    let name = &member.wire;
    let mut with = |change: &mut dyn FnMut(&mut Node)| {
        let mut message = full.clone();
        if let Some(object) = message.at_mut(path) {
            change(object);
            each(&message);
        }
    };
    with(&mut |object| object.remove(name));
    for other in look_alikes(name) {
        with(&mut |object| {
            let value = object.member(name).cloned().unwrap_or_else(Node::null);
            object.remove(name);
            object.set(&other, value);
        });
    }
    let values = around(plan.linked, &member.kind, &member.limits);
    for value in values.into_iter().chain(STRANGERS.iter().map(|text| Node::spelt(text))) {
        with(&mut |object| object.set(name, value.clone()));
    }
    let Kind::Array(of) = &member.kind else { return };
    let most = member.limits.iter().find_map(|limit| match limit {
        Limit::MaxItems(most) => usize::try_from(*most).ok(),
        _ => None,
    });
    let most = most.unwrap_or(2);
    for length in [0, 1, most.saturating_sub(1), most, most + 1] {
        let elements = (0..length).map(|_| compose::element(plan, member, of, Fill(60), random)).collect();
        with(&mut |object| object.set(name, Node::Array(Vec::clone(&elements))));
    }
    let elements = around(plan.linked, of, &member.item_limits);
    for element in elements.into_iter().chain(STRANGERS.iter().map(|text| Node::spelt(text))) {
        let fine = compose::element(plan, member, of, Fill(60), random);
        for array in [vec![element.clone()], vec![fine.clone(), element.clone()]] {
            with(&mut |object| object.set(name, Node::Array(array.clone())));
        }
    }
}

/// A condition on and off, by each of its values and alternatives, each with and without what it asks for.
fn branches(
    plan: &Plan<'_>,
    of: &Object,
    branch: &Branch,
    full: &Node,
    path: &[Step],
    random: &mut Random,
    each: &mut dyn FnMut(&Node),
) {
    let rounds = 4 * branch.when.as_ref().map_or(1, atoms);
    for round in 0..2 * rounds {
        let mut message = full.clone();
        let Some(object) = message.at_mut(path) else { return };
        if let Some(test) = &branch.when {
            switch(plan, of, object, test, round % 2 == 0, random);
        }
        settle(plan, &mut message, random);
        each(&message);
        for requirement in &branch.requires {
            let mut message = message.clone();
            if let Some(object) = message.at_mut(path)
                && withhold(object, requirement, random)
            {
                each(&message);
            }
        }
    }
}

/// How many values and presences a test looks at.
fn atoms(test: &Test) -> usize {
    match test {
        Test::In { values, .. } | Test::NotIn { values, .. } => values.len().max(1),
        Test::Present { .. } => 1,
        Test::Any(parts) | Test::All(parts) => parts.iter().map(atoms).sum(),
    }
}
