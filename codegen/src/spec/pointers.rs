//! Pointers of a spec file that lead nowhere, told where they stand.

use super::{Api, Message, Pointer};
use crate::diagnostic::{Code, Diagnostic};
use crate::json::{self, Dialect, Node, Value};
use crate::side::Side;
use crate::source::{Source, Text};

/// One finding for each pointer, in a condition, a rule, the statuses or the discriminator, that leads to no field of the
/// page or of the API it extends. Without that API at hand, nothing can be told of a scenario's pointers.
pub fn dangling(source: &Source, api: &Api, base: Option<&Api>) -> Vec<Diagnostic> {
    if api.extends.is_some() && base.is_none() {
        return Vec::new();
    }
    let Ok(root) = json::parse(&source.slice(0..source.text().len()), Dialect::Strict) else { return Vec::new() };
    let mut pointers = Vec::new();
    gather(&root, Side::Request, &mut pointers);
    let leads = |side: Side, at: &Pointer| {
        let message = |api: &'_ Api| match side {
            Side::Request => field_is_in(&api.request, at),
            Side::Response => field_is_in(&api.response, at),
        };
        message(api) || base.is_some_and(message)
    };
    let mut findings = Vec::new();
    for (side, text) in pointers {
        if Pointer::new(text.as_str()).is_ok_and(|pointer| !leads(side, &pointer)) {
            findings.push(
                Diagnostic::error(Code::BadSpec, format!("`{text}` leads to no field"))
                    .in_file(source.name())
                    .at(text.span())
                    .help("write the file again with `cargo xtask generate`; where a page is wrong, correct it by an erratum"),
            );
        }
    }
    findings
}

fn field_is_in(message: &Message, at: &Pointer) -> bool {
    message.field(at).is_some()
}

/// Gathers what stands under `field` and `any_of`, wherever a condition, a rule or a pointer can stand; examples apart.
fn gather<'a>(node: &'a Node, side: Side, pointers: &mut Vec<(Side, &'a Text)>) {
    match &node.value {
        Value::Object(members) => {
            for member in members {
                let inner = match member.key.as_str() {
                    "examples" | "sample" => continue,
                    "response" => Side::Response,
                    _ => side,
                };
                match (member.key.as_str(), &member.value.value) {
                    ("field", Value::String(text)) => pointers.push((side, text)),
                    ("any_of", Value::Array(items)) => {
                        pointers.extend(items.iter().filter_map(|item| match &item.value {
                            Value::String(text) => Some((side, text)),
                            _ => None,
                        }))
                    }
                    _ => gather(&member.value, inner, pointers),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, side, pointers)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::file;

    fn told(members: &str, base: Option<&Api>) -> Vec<String> {
        let text =
            format!("{{\"$schema\": \"s\", \"id\": \"a.b\", \"title\": \"A\", \"kind\": \"scenario\",\n{members}}}");
        let source = Source::new("a.json", &text);
        let api = file::read(&source).unwrap();
        let place = |found: &Diagnostic| source.line_column(found.span.unwrap().start);
        dangling(&source, &api, base).iter().map(|found| format!("{} {}", place(found).column, found.message)).collect()
    }

    #[test]
    fn pointers_that_lead_nowhere_are_told_where_they_stand() {
        let fields = |condition: &str| {
            format!(
                "\"request\": {{\"fields\": [{{\"name\": \"x\"}}, {{\"name\": \"field\", \"required\": {condition}}}]}}"
            )
        };
        assert!(told(&fields("{\"field\": \"/x\", \"present\": true}"), None).is_empty());
        let found = told(&fields("{\"any\": [{\"field\": \"/y\", \"in\": [\"A\"]}]}"), None);
        insta::assert_snapshot!(found.join("\n"), @"89 `/y` leads to no field");
        let rules = "\"response\": {\"fields\": [{\"name\": \"x\"}], \"rules\": [{\"any_of\": [\"/x\", \"/z\"]}]}";
        insta::assert_snapshot!(told(rules, None).join("\n"), @"70 `/z` leads to no field");
        let statuses = "\"statuses\": {\"field\": \"/orderStatus\", \"order\": \"any\", \"values\": []}";
        insta::assert_snapshot!(told(statuses, None).join("\n"), @"24 `/orderStatus` leads to no field");
    }

    #[test]
    fn a_scenario_points_into_its_base() {
        let text = "{\"$schema\": \"s\", \"id\": \"a\", \"title\": \"A\", \"kind\": \"api\", \"request\": {\"fields\": [{\"name\": \"x\"}]}}";
        let base = file::read(&Source::new("a.json", text)).unwrap();
        let scenario = "\"extends\": \"a\", \"discriminator\": {\"field\": \"/x\", \"value\": \"V\"}";
        assert!(told(scenario, Some(&base)).is_empty());
        assert!(told(scenario, None).is_empty());
    }
}
