//! Conditions, either-or rules and limits in words, in all the families of wordings that pages use.

use portal_codegen::spec::{Condition, Field, Pointer, Rule, Type};

use super::Choices;
use super::random_page::STATUS;

/// What stands around inline code. Each layout shows it in its own way, or not at all.
pub(super) const CODE: (char, char) = ('\u{E000}', '\u{E001}');

fn code(text: &str) -> String {
    format!("{}{text}{}", CODE.0, CODE.1)
}

/// A field as prose names it.
fn name(at: &Pointer, choices: &mut Choices<'_>) -> String {
    let name = at.last();
    if name == STATUS {
        return (*choices.pick(&["status", "order status", "orderStatus", "Order Status", "the order status"]))
            .to_owned();
    }
    match choices.below(8) {
        0..=3 => name,
        4 => code(&name),
        5 => format!("the {name}"),
        6 => format!("'{name}'"),
        _ => format!("the value of {name}"),
    }
}

/// Values in a row.
fn list(values: &[String], choices: &mut Choices<'_>) -> String {
    match values {
        [one] if choices.one_in(8) => format!("\"{one}\""),
        [one] => one.clone(),
        [first @ .., last] => match choices.below(5) {
            0 => values.join(" / "),
            1 => values.join(" /"),
            2 => values.join("/"),
            3 => values.join(" or "),
            _ => format!("{} or {last}", first.join(", ")),
        },
        [] => String::new(),
    }
}

/// A condition as prose says it.
pub(super) fn condition(said: &Condition, choices: &mut Choices<'_>) -> String {
    match said {
        Condition::In { field, r#in } => equality(field, r#in, choices),
        Condition::NotIn { field, not_in } => inequality(field, not_in, choices),
        Condition::Present { field, present } => presence(field, *present, choices),
        Condition::Any { any } => joined(any, "or", choices),
        Condition::All { all } => joined(all, "and", choices),
    }
}

/// Conditions joined by a word. Where one of them is joined itself, brackets or commas tell what belongs together.
fn joined(said: &[Condition], joint: &str, choices: &mut Choices<'_>) -> String {
    let several = |part: &Condition| matches!(part, Condition::Any { .. } | Condition::All { .. });
    let bracketed = choices.one_in(2) || said.iter().filter(|part| several(part)).any(holds_comma);
    let mut all = parts(said, choices);
    if said.iter().any(several) && bracketed {
        for (text, _) in all.iter_mut().zip(said).filter(|(_, part)| several(part)) {
            *text = format!("({text})");
        }
        return all.join(&format!(" {joint} "));
    }
    let two_ways = said.iter().any(several) || all.iter().any(|text| joint == "and" && text.contains(" or "));
    all.join(&format!("{} {joint} ", if two_ways { "," } else { "" }))
}

/// Whether values in it can be joined by `or`, so that a comma may part it.
fn holds_comma(said: &Condition) -> bool {
    match said {
        Condition::In { r#in: values, .. } | Condition::NotIn { not_in: values, .. } => values.len() > 1,
        Condition::Present { .. } => false,
        Condition::Any { any: parts } | Condition::All { all: parts } => parts.iter().any(holds_comma),
    }
}

fn parts(parts: &[Condition], choices: &mut Choices<'_>) -> Vec<String> {
    parts.iter().map(|part| condition(part, choices)).collect()
}

fn equality(field: &Pointer, values: &[String], choices: &mut Choices<'_>) -> String {
    let name = name(field, choices);
    match choices.below(7) {
        0 | 1 => format!("{name} is {}", list(values, choices)),
        2 => format!("{name} == {}", list(values, choices)),
        3 => in_code(&field.last(), values, choices),
        4 => format!("{name} equals {}", list(values, choices)),
        5 if values.len() == 1 => format!("{name} is equal to {}", list(values, choices)),
        5 => format!("{name} is one of {}", list(values, choices)),
        _ => format!("{name} = {}", list(values, choices)),
    }
}

fn inequality(field: &Pointer, values: &[String], choices: &mut Choices<'_>) -> String {
    let name = name(field, choices);
    let values = list(values, choices);
    match choices.below(4) {
        0 | 1 => format!("{name} is not {values}"),
        2 => format!("{name} != {values}"),
        _ => format!("{name} does not equal {values}"),
    }
}

/// `type ==COUPON /PASS`, its parts set as inline code.
fn in_code(name: &str, values: &[String], choices: &mut Choices<'_>) -> String {
    let sign = *choices.pick(&["==", "== "]);
    let (first, others) = values.split_first().map_or(("", &[][..]), |(first, others)| (first.as_str(), others));
    let slash = *choices.pick(&["/", "/ "]);
    let others: Vec<String> = others.iter().map(|value| format!(" {slash}{value}")).collect();
    format!("{} {}{}", code(name), code(&format!("{sign}{first}")), others.concat())
}

fn presence(field: &Pointer, present: bool, choices: &mut Choices<'_>) -> String {
    let there = ["is provided", "is present", "is not empty", "exists", "is specified"];
    let missing = ["is not provided", "is empty", "is absent", "is not present"];
    format!("{} {}", name(field, choices), choices.pick(if present { &there[..] } else { &missing[..] }))
}

/// The sentence that says when a field is required. A capture can have lost the badge in front of it.
pub(super) fn required_when(when: &Condition, badge_is_lost: bool, choices: &mut Choices<'_>) -> String {
    let several = match when {
        Condition::Any { any } if choices.one_in(2) && atoms(any) => Some(("any condition met", any)),
        Condition::All { all } if choices.one_in(2) && atoms(all) => Some(("all conditions are met", all)),
        _ => None,
    };
    let badge = if badge_is_lost { "" } else { *choices.pick(&["REQUIRED ", "Required ", "required "]) };
    let when_or_if = *choices.pick(&["when", "if"]);
    match several {
        Some((met, said)) => format!("{badge}if {met}: {}", in_a_row(said, choices)),
        None if badge.is_empty() => format!("{when_or_if} {}.", condition(when, choices)),
        None => match choices.below(8) {
            0 => format!("{badge}only {when_or_if} {}.", condition(when, choices)),
            1 => format!("It must be provided {when_or_if} {}.", condition(when, choices)),
            2 => format!("{badge}{when_or_if} {}, optional otherwise.", condition(when, choices)),
            _ => format!("{badge}{when_or_if} {}.", condition(when, choices)),
        },
    }
}

/// Conditions that nothing joins, so that `or` in them could mean either.
fn in_a_row(said: &[Condition], choices: &mut Choices<'_>) -> String {
    let said = said.iter().map(|part| match part {
        Condition::In { field, r#in } if r#in.len() > 1 => in_code(&field.last(), r#in, choices),
        part => condition(part, choices),
    });
    said.collect::<Vec<_>>().join(" ")
}

fn atoms(parts: &[Condition]) -> bool {
    parts.iter().all(|part| matches!(part, Condition::In { .. } | Condition::Present { .. }))
}

/// The sentence about fields of which at least one is required.
pub(super) fn either_or(rule: &Rule, badge_is_lost: bool, choices: &mut Choices<'_>) -> String {
    let names: Vec<String> = rule.any_of.iter().map(Pointer::last).collect();
    let joined = match names.as_slice() {
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
        [] => String::new(),
    };
    let badge = if badge_is_lost { "" } else { "REQUIRED " };
    let said = match choices.below(5) {
        0 => format!("{badge}to provide either one {joined}"),
        1 => format!("{badge}to provide either {joined}"),
        2 => format!("At least one of {} is required", names.join(", ")),
        3 => format!("Either {joined} must be provided"),
        _ => format!("{badge}to provide at least one of {joined}"),
    };
    match &rule.when {
        Some(when) => format!("{said} when {}.", condition(when, choices)),
        None => format!("{said}."),
    }
}

/// The limits of a field, a sentence each, without stops. `with_length` is false where the layout has a place of its own
/// for the greatest length.
pub(super) fn limits(field: &Field, with_length: bool, choices: &mut Choices<'_>) -> Vec<String> {
    let mut found = Vec::new();
    let items = field.items.as_ref().and_then(|items| items.max_length);
    let longest = field.max_length.or(items).filter(|_| with_length);
    match (field.min_length, longest) {
        (Some(least), Some(most)) if least == most && field.r#type == Some(Type::String) => {
            found.push(pick(choices, &["Length: % characters", "Fixed length: %", "exactly % characters"], most));
        }
        (least, most) => {
            let ways = [
                "Maximum length: % characters",
                "Max length: %",
                "maximum length is % characters",
                "No more than % characters",
            ];
            found.extend(most.map(|most| pick(choices, &ways, most)));
            found.extend(
                least.map(|least| pick(choices, &["Minimum length: % characters", "at least % characters"], least)),
            );
        }
    }
    let sizes = ["Maximum size: % elements", "Maximum size: % items", "At most % elements", "up to % elements"];
    found.extend(field.max_items.map(|most| pick(choices, &sizes, most)));
    match (field.min, field.max) {
        (Some(min), Some(max)) => found.push(match choices.below(5) {
            0 => format!("Value range: {min} - {max}"),
            1 => format!("Value range: {min}-{max}"),
            2 => format!("value range: {min} to {max}"),
            3 => format!("Must be between {min} and {max}"),
            _ => format!("Valid range is {min} ~ {max}"),
        }),
        (Some(min), None) => found.push(pick(choices, &["Minimum value: %", "Value range: >= %"], min.unsigned_abs())),
        (None, Some(max)) => found.push(pick(choices, &["Maximum value: %", "Value range: <= %"], max.unsigned_abs())),
        (None, None) => {}
    }
    found
}

fn pick(choices: &mut Choices<'_>, ways: &[&str], number: u64) -> String {
    let mut written = number.to_string();
    if number >= 1000 && choices.one_in(4) {
        let digits: Vec<char> = written.chars().rev().collect();
        let groups: Vec<String> = digits.chunks(3).map(|group| group.iter().collect()).collect();
        written = groups.join(",").chars().rev().collect();
    }
    choices.pick(ways).replace('%', &written)
}
