//! Two specs held against each other: facts by value, prose by what it has to hold.

use portal_codegen::spec::Api;
use serde_json::Value;

/// What one spec has and the other has not, a line each; nothing where they agree.
pub fn differences(printed: &Api, read: &Api) -> Vec<String> {
    let mut found = Vec::new();
    let spec = |api: &Api| {
        let mut api = api.clone();
        // Rules hold in any order.
        for message in [&mut api.request, &mut api.response] {
            message.rules.sort_by(|one, other| one.any_of.cmp(&other.any_of));
        }
        serde_json::to_value(api).unwrap_or_default()
    };
    compare("", &spec(printed), &spec(read), &mut found);
    found
}

fn compare(at: &str, printed: &Value, read: &Value, found: &mut Vec<String>) {
    match (printed, read) {
        (Value::Object(one), Value::Object(other)) => {
            for (key, value) in one {
                compare(&format!("{at}/{key}"), value, other.get(key).unwrap_or(&Value::Null), found);
            }
            for (key, value) in other.iter().filter(|(key, _)| !one.contains_key(*key)) {
                compare(&format!("{at}/{key}"), &Value::Null, value, found);
            }
        }
        // What is lost is a set.
        (Value::Array(one), Value::Array(other)) if at.ends_with("/unknown") && is_same_set(one, other) => {}
        (Value::Array(one), Value::Array(other)) => {
            for index in 0..one.len().max(other.len()) {
                let item = |list: &[Value]| list.get(index).cloned().unwrap_or_default();
                compare(&format!("{at}/{index}"), &item(one), &item(other), found);
            }
        }
        _ if is_prose(at) => {
            let text = |value: &Value| without_blanks(value.as_str().unwrap_or_default());
            let read = text(read);
            let lost = sentences(printed.as_str().unwrap_or_default());
            let lost = lost.into_iter().filter(|sentence| !read.contains(&without_blanks(sentence)));
            found.extend(lost.map(|sentence| format!("{at}: the prose lost {sentence:?}")));
        }
        _ if printed != read => found.push(format!("{at}: printed {printed}, read {read}")),
        _ => {}
    }
}

fn is_same_set(one: &[Value], other: &[Value]) -> bool {
    one.len() == other.len() && one.iter().all(|value| other.contains(value))
}

/// Docs of fields, headers and the page, where sentences that carry a fact may stay beside the others.
fn is_prose(at: &str) -> bool {
    at.ends_with("/doc") && !at.contains("/enum/") && !at.contains("/statuses/")
}

fn sentences(text: &str) -> Vec<String> {
    text.split(". ").map(|sentence| sentence.trim_end_matches('.').to_owned()).filter(|text| !text.is_empty()).collect()
}

fn without_blanks(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
