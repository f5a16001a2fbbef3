//! Changes to messages that know the plan: each turns a message into one at or behind some border.

use portal_codegen::link::{Kind, Limit, Member, Object};

use crate::compose::{self, Fill, settle, supply_one, switch, withhold};
use crate::node::{Node, Step};
use crate::plan::Plan;
use crate::random::Random;
use crate::value::{STRANGERS, around};

/// Changes a message in a few places.
pub fn some(plan: &Plan<'_>, message: &mut Node, random: &mut Random) {
    for _ in 0..=random.below(4) {
        one(plan, message, random);
    }
}

fn one(plan: &Plan<'_>, message: &mut Node, random: &mut Random) {
    let objects = plan.objects(message);
    let Some((path, of)) = random.pick(&objects) else {
        *message = compose::message(plan, Fill(50), random);
        return;
    };
    let Some(object) = message.at_mut(path) else { return };
    match random.below(100) {
        0..75 => {
            if let Some(member) = random.pick(&of.members) {
                self::member(plan, member, object, random);
            }
        }
        75..90 => branch(plan, of, object, random),
        90..95 => settle(plan, message, random),
        95..97 => shuffle(object, random),
        97..99 => undeclared(object, random),
        _ => *object = stranger(random),
    }
}

/// Any value at all.
fn stranger(random: &mut Random) -> Node {
    random.pick(STRANGERS).map_or_else(Node::null, |text| Node::spelt(text))
}

fn member(plan: &Plan<'_>, member: &Member, object: &mut Node, random: &mut Random) {
    let name = &member.wire;
    match random.below(100) {
        0..40 => {
            let values = around(plan.linked, &member.kind, &member.limits);
            match random.pick(&values) {
                Some(value) => object.set(name, value.clone()),
                None => array(plan, member, object, random),
            }
        }
        40..55 => object.remove(name),
        55..75 => object.set(name, compose::member(plan, member, Fill(60), random)),
        75..82 => object.set(name, stranger(random)),
        82..87 => object.set(name, Node::null()),
        87..92 => rename(name, object, random),
        _ => array(plan, member, object, random),
    }
}

/// Makes an array longer or shorter, or changes one of its elements.
fn array(plan: &Plan<'_>, member: &Member, object: &mut Node, random: &mut Random) {
    let Kind::Array(of) = &member.kind else { return };
    let Some(Node::Array(elements)) = object.member_mut(&member.wire) else { return };
    match random.below(4) {
        0 => {
            let most = member.limits.iter().find_map(|limit| match limit {
                Limit::MaxItems(most) => usize::try_from(*most).ok(),
                _ => None,
            });
            let length = (most.unwrap_or(3) + random.below(3)).saturating_sub(1);
            elements.truncate(length);
            while elements.len() < length {
                elements.push(compose::element(plan, member, of, Fill(50), random));
            }
        }
        1 => {
            elements.pop();
        }
        2 => {
            let values = around(plan.linked, of, &member.item_limits);
            let index = random.below(elements.len());
            if let (Some(slot), Some(value)) = (elements.get_mut(index), random.pick(&values)) {
                *slot = value.clone();
            }
        }
        _ => {
            let index = random.below(elements.len());
            if let Some(slot) = elements.get_mut(index) {
                *slot = stranger(random);
            }
        }
    }
}

/// Names that look like a member's name and are not.
pub fn look_alikes(name: &str) -> Vec<String> {
    let mut flipped = String::new();
    let mut characters = name.chars();
    if let Some(first) = characters.next() {
        if first.is_lowercase() { flipped.extend(first.to_uppercase()) } else { flipped.extend(first.to_lowercase()) }
    }
    flipped.push_str(characters.as_str());
    let alike = [
        flipped,
        name.to_uppercase(),
        name.to_lowercase(),
        format!("{name} "),
        format!("{name}_"),
        name.replace('_', ""),
    ];
    alike.into_iter().filter(|other| other != name).collect()
}

fn rename(name: &str, object: &mut Node, random: &mut Random) {
    let others = look_alikes(name);
    let Some(other) = random.pick(&others) else { return };
    if object.member(other).is_none()
        && let Some(members) = object.members_mut()
        && let Some((old, _)) = members.iter_mut().find(|(old, _)| old == name)
    {
        old.clone_from(other);
    }
}

fn shuffle(object: &mut Node, random: &mut Random) {
    if let Some(members) = object.members_mut() {
        for index in (1..members.len()).rev() {
            members.swap(index, random.below(index + 1));
        }
    }
}

fn undeclared(object: &mut Node, random: &mut Random) {
    let name = *random.pick(&["sceneCode", "", "a/b~c", "\u{0}", "商戶", "__proto__"]).unwrap_or(&"");
    let depth = if random.chance(10) { 120 + random.below(20) } else { 0 };
    let deep = Node::token(format!("{}1{}", "[".repeat(depth), "]".repeat(depth)));
    let value = if depth > 0 { deep } else { stranger(random) };
    if object.member(name).is_none() {
        object.set(name, value);
    }
}

/// Switches a condition, or takes or gives what it asks for.
fn branch(plan: &Plan<'_>, of: &Object, object: &mut Node, random: &mut Random) {
    let Some(branch) = random.pick(&of.branches) else { return };
    if let Some(test) = &branch.when
        && random.chance(60)
    {
        let on = random.chance(50);
        switch(plan, of, object, test, on, random);
    }
    let Some(requirement) = random.pick(&branch.requires) else { return };
    if random.chance(50) {
        withhold(object, requirement, random);
    } else {
        supply_one(plan, of, object, requirement, random);
    }
}

/// Writes a message in which one member stands twice; gives its text and the place of that member.
pub fn doubled(message: &Node, random: &mut Random) -> Option<(String, String)> {
    let mut paths = Vec::new();
    objects_of(message, &mut Vec::new(), &mut paths);
    let path = random.pick(&paths)?;
    let mut message = message.clone();
    let members = message.at_mut(path)?.members_mut()?;
    let index = random.below(members.len());
    let (name, value) = members.get(index)?.clone();
    let value = if random.chance(50) { value } else { stranger(random) };
    let to = index + 1 + random.below(members.len() - index);
    members.insert(to, (name.clone(), value));
    let mut place = String::new();
    path.iter().chain([&Step::Name(name)]).for_each(|step| crate::coverage::push(&mut place, step));
    Some((message.to_string(), place))
}

/// The paths to all objects with members, declared or not.
fn objects_of(node: &Node, path: &mut Vec<Step>, found: &mut Vec<Vec<Step>>) {
    let mut inside = |step: Step, node: &Node| {
        path.push(step);
        objects_of(node, path, found);
        path.pop();
    };
    match node {
        Node::Object(members) => {
            members.iter().for_each(|(name, member)| inside(Step::Name(name.clone()), member));
            if !members.is_empty() {
                found.push(path.clone());
            }
        }
        Node::Array(elements) => {
            elements.iter().enumerate().for_each(|(index, element)| inside(Step::Index(index), element));
        }
        Node::Token(_) | Node::Text(_) => {}
    }
}

/// Spoils the text of a message: cuts it, or puts a character into it, over it or behind it.
pub fn garbled(text: &str, random: &mut Random) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    let at = random.below(characters.len() + 1);
    let stray = *random
        .pick(&['{', '}', '[', ']', '"', ',', ':', '0', '-', ' ', '\n', '\\', '\u{0}', '\u{FEFF}', 'e', '.'])
        .unwrap_or(&' ');
    match random.below(5) {
        0 => characters.truncate(at),
        1 => characters.insert(at, stray),
        2 => {
            if let Some(slot) = characters.get_mut(at) {
                *slot = stray;
            }
        }
        3 => characters.push(stray),
        _ => {
            let end = (at + random.below(12)).min(characters.len());
            characters.drain(at..end);
        }
    }
    characters.into_iter().collect()
}
