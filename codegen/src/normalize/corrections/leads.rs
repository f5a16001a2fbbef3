//! Where the pointers lead that errata set: a condition on a field that is not there is a mistake in the errata file.

use crate::diagnostic::{Code, Diagnostic};
use crate::errata::Errata;
use crate::side::Side;
use crate::spec::{Api, Pointer};
use serde_json::Value;

/// Tells of pointers in what errata set that lead to no field of the page or its base.
pub(crate) fn nowhere(errata: &Errata, api: &Api, base: Option<&Api>) -> Vec<Diagnostic> {
    if api.extends.is_some() && base.is_none() {
        return Vec::new();
    }
    let leads = |side: Side, at: &Pointer| {
        let message = |api: &Api| match side {
            Side::Request => api.request.field(at).is_some(),
            Side::Response => api.response.field(at).is_some(),
        };
        message(api) || base.is_some_and(message)
    };
    let mut findings = Vec::new();
    for erratum in &errata.corrections {
        let Some(set) = &erratum.set else { continue };
        for at in &erratum.at {
            let side = if at.value.starts_with("/response") { Side::Response } else { Side::Request };
            let mut pointers = Vec::new();
            gather(&set.value, &mut pointers);
            let lost = pointers.into_iter().filter(|text| Pointer::new(*text).is_ok_and(|at| !leads(side, &at)));
            findings.extend(lost.map(|text| {
                Diagnostic::error(Code::ErratumValue, format!("what is set is about `{text}`, which leads to no field"))
                    .in_file(errata.source.name())
                    .at(set.span)
                    .about(&at.value)
                    .help("a pointer names each field from the message on: `/extInfo/type`")
            }));
        }
    }
    findings
}

/// Gathers what stands under `field` and `any_of`; samples apart.
fn gather<'a>(value: &'a Value, pointers: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members.iter().filter(|(key, _)| *key != "sample") {
                match (key.as_str(), value) {
                    ("field", Value::String(text)) => pointers.push(text),
                    ("any_of", Value::Array(items)) => pointers.extend(items.iter().filter_map(Value::as_str)),
                    _ => gather(value, pointers),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, pointers)),
        _ => {}
    }
}
