//! Errata as findings propose them: ready to paste but for the reason and the evidence.

use std::fmt::Write as _;

use serde_json::Value;

use crate::diagnostic::Code;

/// What nobody but a person can fill in.
const BLANKS: &str = "reason = \"…\"\nevidence = \"…\"\ncertainty = \"inferred\"\n";

/// Changes a fact. Values are TOML.
pub(crate) fn erratum(place: &str, attribute: &str, expect: &str, set: &str) -> String {
    format!("[[correct]]\nat = {place:?}\nattribute = {attribute:?}\nexpect = {expect}\nset = {set}\n{BLANKS}")
}

/// Takes a fact away.
pub(crate) fn removal(place: &str, attribute: &str, expect: &str) -> String {
    format!("[[correct]]\nat = {place:?}\nattribute = {attribute:?}\nexpect = {expect}\n{BLANKS}")
}

/// Confirms a reading.
pub(crate) fn confirmation(place: &str, attribute: &str, value: &str) -> String {
    format!("[[confirm]]\nat = {place:?}\nattribute = {attribute:?}\nvalue = {value}\n{BLANKS}")
}

/// Gives a fact that the page does not tell.
pub(crate) fn new_fact(place: &str, attribute: &str, set: &str) -> String {
    format!("[[correct]]\nat = {place:?}\nattribute = {attribute:?}\nset = {set}\n{BLANKS}")
}

/// Gives a value of the page itself that it does not tell.
pub(crate) fn new_value(place: &str, set: &str) -> String {
    format!("[[correct]]\nat = {place:?}\nset = {set}\n{BLANKS}")
}

/// Gives the endpoint that a page does not tell.
pub(crate) fn endpoint() -> String {
    format!("{}\n{}", new_value("/path", "\"/api/…\""), new_value("/method", "\"POST\""))
}

/// Accepts a finding.
pub(crate) fn acceptance(code: Code, place: &str) -> String {
    format!("[[accept]]\ncode = \"{code}\"\nat = {place:?}\nreason = \"…\"\n")
}

/// Accepts a sentence that no phrase reads; where it is a rule, a correction gives what it says.
pub(crate) fn rule(code: Code, place: &str) -> String {
    let blanks = BLANKS.lines().map(|line| format!("# {line}\n")).collect::<String>();
    format!(
        "{}\n# where it is a rule, give what it says as well:\n# [[correct]]\n# at = {place:?}\n# attribute = \"required\"\n\
         # set = {{ field = \"/FIELD\", in = [\"VALUE\"] }}\n{blanks}",
        acceptance(code, place)
    )
}

/// A proposal whose acceptance names the finding that it accepts, by its hash.
pub(crate) fn accepting(proposal: &str, hash: &str) -> String {
    let pinned = |entry: &str| entry.replacen("\nreason = ", &format!("\nof = \"{hash}\"\nreason = "), 1);
    match proposal.split_once("[[accept]]") {
        Some((before, entry)) if !entry.contains("\nof = ") => format!("{before}[[accept]]{}", pinned(entry)),
        _ => proposal.to_owned(),
    }
}

/// A value of a spec as TOML, on one line. There is no null in specs.
pub(crate) fn toml(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(values) => format!("[{}]", values.iter().map(toml).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| format!("{} = {}", key(name), toml(value));
            format!("{{ {} }}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

fn key(name: &str) -> String {
    let is_bare = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    if is_bare { name.to_owned() } else { quoted(name) }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            _ if character.is_control() => drop(write!(quoted, "\\u{:04x}", u32::from(character))),
            _ => quoted.push(character),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_value_of_a_spec_is_read_back_from_toml() {
        let value = json!({
            "field": "/kind", "in": ["A \"b\"\\", "line\nfeed\t\u{7f}\u{1}", "商戶"], "any": [{"present": true}, -3], "a b": {"": 1.5},
        });
        let read: toml::Table = format!("x = {}", toml(&value)).parse().unwrap();
        assert_eq!(serde_json::to_value(&read["x"]).unwrap(), value);
        insta::assert_snapshot!(toml(&json!({"field": "/kind", "in": ["A"]})), @r#"{ field = "/kind", in = ["A"] }"#);
    }
}
