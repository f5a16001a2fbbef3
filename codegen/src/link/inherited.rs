//! What a scenario says of a field, held against what it inherits: each page alone may be sound, and both together not.

use std::collections::HashMap;

use super::join;
use super::messages::spec_file;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::side::Side;
use crate::spec::{Api, Field, Message, Pointer, contradictions};

/// Facts of a scenario that do not go together with those of its base.
pub fn contradicted(api: &Api, base: &Api) -> Vec<Diagnostic> {
    let sides = [(Side::Request, &api.request, &base.request), (Side::Response, &api.response, &base.response)];
    sides.into_iter().flat_map(|(side, own, inherited)| of_message(api, base, side, own, inherited)).collect()
}

fn of_message(api: &Api, base: &Api, side: Side, own: &Message, inherited: &Message) -> Vec<Diagnostic> {
    let before: HashMap<Pointer, &Field> = inherited.walk().into_iter().collect();
    let refined: HashMap<Pointer, &Field> = own.walk().into_iter().filter(|(at, _)| before.contains_key(at)).collect();
    if refined.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (at, field) in join(inherited, own).walk() {
        let (Some(refined), Some(before)) = (refined.get(&at), before.get(&at)) else { continue };
        let known = [contradictions(refined), contradictions(before)].concat();
        for new in contradictions(field).into_iter().filter(|one| !known.contains(one)) {
            let side = if side == Side::Request { "request" } else { "response" };
            let severity = if new.code == Code::ExampleContradicts { Severity::Warning } else { Severity::Error };
            let message = format!("together with what the page of `{}` says, {}", base.id, new.message);
            found.push(
                Diagnostic { severity, ..Diagnostic::error(new.code, message) }
                    .in_file(spec_file(&api.id))
                    .about(format!("/{side}{at}"))
                    .help("find out which of the two pages is wrong, and correct it by an erratum"),
            );
        }
    }
    found
}
