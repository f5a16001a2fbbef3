//! Which required fields an example leaves out.

use std::collections::HashSet;

use crate::json::{Member, Node, Value};
use crate::spec::{Field, Required};

/// The fields that are required always and that are no members. Of fields of several pages the first page's word wins; the
/// others' count where it says nothing.
pub(crate) fn left_out<'a>(members: &[Member], levels: &[&'a [Field]]) -> Vec<&'a str> {
    let sent: HashSet<&str> = members.iter().map(|member| member.key.as_str()).collect();
    let mut said: HashSet<&str> = HashSet::new();
    let mut found = Vec::new();
    for field in levels.iter().flat_map(|fields| fields.iter()) {
        let Some(required) = &field.required else { continue };
        let first = said.insert(&field.name);
        if first && *required == Required::ALWAYS && !sent.contains(field.name.as_str()) {
            found.push(field.name.as_str());
        }
    }
    found
}

/// Whether a response tells that something was done: what is required of it is required then alone.
pub(super) fn is_done(members: &[Member]) -> bool {
    let member = |members: &[Member], name: &str| {
        members.iter().find(|member| member.key.as_str() == name).map(|member| member.value.clone())
    };
    let status = member(members, "result").and_then(|Node { value, .. }| match value {
        Value::Object(members) => member(&members, "resultStatus"),
        _ => None,
    });
    matches!(status.map(|status| status.value), Some(Value::String(text)) if text.as_str() == "S")
}
