//! Messages made out of the plan: all that is asked for is there, the rest as chance will have it.

use portal_codegen::link::{Kind, Limit, Member, Object, Requirement, Test};

use crate::node::{Node, Step};
use crate::plan::{Plan, applies, asked, holds, literal, object_at, reach, targets};
use crate::random::Random;
use crate::value;

/// How often a member that may be left out is there, in a hundred.
#[derive(Debug, Clone, Copy)]
pub struct Fill(pub usize);

/// A message that violates nothing.
pub fn message(plan: &Plan<'_>, fill: Fill, random: &mut Random) -> Node {
    let mut message = object(plan, plan.root, fill, random);
    settle(plan, &mut message, random);
    message
}

fn object(plan: &Plan<'_>, object: &Object, fill: Fill, random: &mut Random) -> Node {
    let mut members = Vec::new();
    for member in &object.members {
        if member.required || random.chance(fill.0) {
            members.push((member.wire.clone(), self::member(plan, member, fill, random)));
        }
    }
    Node::Object(members)
}

/// A member's value, with all that it needs inside.
pub fn member(plan: &Plan<'_>, member: &Member, fill: Fill, random: &mut Random) -> Node {
    if let Some(value) = value::fine(plan.linked, member, random) {
        return value;
    }
    let child = plan.child(member);
    match (&member.kind, child) {
        (Kind::Array(of), _) => {
            let length = if fill.0 >= 100 { 2.min(most_items(member)) } else { length(member, random) };
            Node::Array((0..length).map(|_| element(plan, member, of, fill, random)).collect())
        }
        (_, Some(child)) => object(plan, child, fill, random),
        _ => Node::Object(Vec::new()),
    }
}

/// An element of an array.
pub fn element(plan: &Plan<'_>, member: &Member, of: &Kind, fill: Fill, random: &mut Random) -> Node {
    match plan.child(member) {
        Some(child) => object(plan, child, fill, random),
        None => value::fine_item(plan.linked, member, of, random).unwrap_or_else(|| Node::Object(Vec::new())),
    }
}

fn most_items(member: &Member) -> usize {
    let most = member.limits.iter().find_map(|limit| match limit {
        Limit::MaxItems(most) => usize::try_from(*most).ok(),
        _ => None,
    });
    most.unwrap_or(usize::MAX)
}

fn length(member: &Member, random: &mut Random) -> usize {
    random.below(4).min(most_items(member))
}

/// Gives every object what its branches ask for, until none asks for more.
pub fn settle(plan: &Plan<'_>, message: &mut Node, random: &mut Random) {
    for _ in 0..16 {
        let mut changed = false;
        for (path, of) in plan.objects(message) {
            for branch in &of.branches {
                for requirement in &branch.requires {
                    let Some(here) = message.at_mut(&path) else { continue };
                    changed |= applies(branch, here) && supply(plan, of, here, requirement, random);
                }
            }
        }
        if !changed {
            return;
        }
    }
}

/// Adds what a requirement asks for, wherever it is missing; tells whether it was.
fn supply(plan: &Plan<'_>, of: &Object, object: &mut Node, requirement: &Requirement, random: &mut Random) -> bool {
    let (parent, names) = asked(requirement);
    let Some(holder) = object_at(plan, of, parent) else { return false };
    let mut changed = false;
    for target in targets(object, parent) {
        let Some(node) = object.at_mut(&target) else { continue };
        if names.iter().any(|name| reach(node, &[(*name).to_owned()]).is_some()) {
            continue;
        }
        let Some(member) = random.pick(&names).and_then(|name| holder.member(name)) else { continue };
        node.set(&member.wire, self::member(plan, member, Fill(50), random));
        changed = true;
    }
    changed
}

/// Gives an object what a requirement asks for, whether the condition holds or not.
pub fn supply_one(plan: &Plan<'_>, of: &Object, object: &mut Node, requirement: &Requirement, random: &mut Random) {
    supply(plan, of, object, requirement, random);
}

/// Takes away what a requirement asks for, in one of the objects that need it; tells whether it was there.
pub fn withhold(object: &mut Node, requirement: &Requirement, random: &mut Random) -> bool {
    let (parent, names) = asked(requirement);
    let targets = targets(object, parent);
    let Some(node) = random.pick(&targets).and_then(|target| object.at_mut(target)) else { return false };
    let was_there = names.iter().any(|name| node.member(name).is_some());
    names.iter().for_each(|name| node.remove(name));
    was_there
}

/// Makes a condition hold in an object, or not; tells whether that was possible.
pub fn switch(plan: &Plan<'_>, of: &Object, object: &mut Node, test: &Test, on: bool, random: &mut Random) -> bool {
    match test {
        Test::In { path, values } if on => match random.pick(values) {
            Some(value) => put(plan, of, object, path, Some(literal(value)), random),
            None => false,
        },
        Test::In { path, values } => {
            let Some(member) = member_at(plan, of, path) else { return false };
            if !member.required && random.chance(30) {
                return take(object, path);
            }
            let other = (0..16).find_map(|_| {
                let value = value::fine(plan.linked, member, random)?;
                let alone = Node::Object(vec![(member.wire.clone(), value.clone())]);
                let same = Test::In { path: vec![member.wire.clone()], values: values.clone() };
                (!holds(&same, &alone)).then_some(value)
            });
            put(plan, of, object, path, Some(other.unwrap_or_else(|| Node::text("other"))), random)
        }
        Test::Present { path, present } if *present == on => {
            reach(object, path).is_some() || put(plan, of, object, path, None, random)
        }
        Test::Present { path, .. } => take(object, path),
        Test::NotIn { path, values } => {
            let opposite = Test::In { path: path.clone(), values: values.clone() };
            switch(plan, of, object, &opposite, !on, random)
        }
        Test::Any(parts) if on => match random.pick(parts) {
            Some(part) => switch(plan, of, object, part, true, random),
            None => false,
        },
        Test::All(parts) if !on => match random.pick(parts) {
            Some(part) => switch(plan, of, object, part, false, random),
            None => false,
        },
        Test::Any(parts) | Test::All(parts) => {
            parts.iter().all(|part| switch(plan, of, object, part, on, random)) && holds(test, object) == on
        }
    }
}

/// The member at the end of a path through objects.
fn member_at<'a>(plan: &Plan<'a>, of: &'a Object, path: &[String]) -> Option<&'a Member> {
    let (name, parent) = path.split_last()?;
    object_at(plan, of, parent)?.member(name)
}

/// Puts a value at the end of a path, with the objects on the way; without a value, one that fits.
fn put(
    plan: &Plan<'_>,
    of: &Object,
    object: &mut Node,
    path: &[String],
    value: Option<Node>,
    random: &mut Random,
) -> bool {
    let Some((name, rest)) = path.split_first() else { return false };
    let Some(member) = of.member(name) else { return false };
    if rest.is_empty() {
        let value = value.unwrap_or_else(|| self::member(plan, member, Fill(50), random));
        object.set(name, value);
        return true;
    }
    let Some(child) = plan.child(member) else { return false };
    if object.member(name).and_then(Node::members).is_none() {
        object.set(name, self::member(plan, member, Fill(50), random));
    }
    object.member_mut(name).is_some_and(|inner| put(plan, child, inner, rest, value, random))
}

fn take(object: &mut Node, path: &[String]) -> bool {
    let Some((name, parent)) = path.split_last() else { return false };
    let steps: Vec<Step> = parent.iter().cloned().map(Step::Name).collect();
    if let Some(holder) = object.at_mut(&steps) {
        holder.remove(name);
    }
    true
}
