//! What tells a scenario's messages from those of its siblings: the value its example has in a field whose values the
//! base page lists.

use std::collections::BTreeSet;

use super::examples::ReadExample;
use super::ledger::Ledger;
use crate::diagnostic::{Code, Diagnostic};
use crate::json::{Node, Value};
use crate::page::Side;
use crate::portal::Portal;
use crate::spec::{Api, Discriminator, Field, Pointer, Required};

/// Finds the discriminator of a scenario; it is told until an erratum confirms it. What a message does with an order says
/// nothing about its scenario.
pub(crate) fn find(
    examples: &[ReadExample],
    base: &Api,
    own: &[Field],
    status: Option<&Pointer>,
    portal: &Portal,
    ledger: &mut Ledger<'_>,
) -> Option<Discriminator> {
    let candidates: Vec<&Field> = base
        .request
        .fields
        .iter()
        .filter(|field| !field.values.is_empty() && field.required == Some(Required::ALWAYS))
        .filter(|field| !own.iter().any(|own| own.name == field.name))
        .filter(|field| status.is_none_or(|status| status.last() != field.name))
        .filter(|field| !portal.update.set.contains_key(&field.name))
        .collect();
    let mut found: Vec<(Discriminator, &Node)> = Vec::new();
    for field in candidates {
        let shown: Vec<(&str, &Node)> = examples
            .iter()
            .filter(|example| example.side == Side::Request)
            .filter_map(|example| member(&example.body, &field.name))
            .filter(|(value, _)| field.values.iter().any(|listed| listed.value == *value))
            .collect();
        let distinct: BTreeSet<&str> = shown.iter().map(|(value, _)| *value).collect();
        match (shown.first(), distinct.len()) {
            (Some((value, node)), 1) => {
                let discriminator =
                    Discriminator { field: Pointer::root().child(&field.name), value: (*value).to_owned() };
                found.push((discriminator, node));
            }
            (Some((_, node)), _) => {
                let values: Vec<&str> = distinct.into_iter().collect();
                let message = format!("the examples have several values of `{}`: {}", field.name, values.join(", "));
                ledger.find_settled_by("value", unclear(message).at(node.span));
            }
            (None, _) => {}
        }
    }
    let (first, node) = found.first()?;
    if found.len() > 1 {
        let fields: Vec<&str> = found.iter().map(|(found, _)| found.field.as_str()).collect();
        let message = format!("several fields could tell this scenario from others: {}", fields.join(", "));
        ledger.find_settled_by("value", unclear(message).at(node.span));
        return None;
    }
    ledger.fact("/discriminator", "value", "example", node.span);
    ledger.find_settled_by(
        "value",
        Diagnostic::warning(
            Code::UnconfirmedDiscriminator,
            format!("the example sends {:?} as `{}`, and nothing else tells which value this scenario has", first.value, first.field),
        )
        .at(node.span)
        .about("/discriminator")
        .help("names of scenarios and values can cross: find out, and confirm it")
        .erratum(format!(
            "[[confirm]]\nat = \"/discriminator\"\nattribute = \"value\"\nvalue = {:?}\nreason = \"…\"\nevidence = \"…\"\ncertainty = \"inferred\"\n",
            first.value
        )),
    );
    Some(first.clone())
}

fn unclear(message: String) -> Diagnostic {
    Diagnostic::warning(Code::UnconfirmedDiscriminator, message)
        .about("/discriminator")
        .help("give the discriminator by an erratum")
        .erratum(
            "[[correct]]\nat = \"/discriminator\"\nset = { field = \"/FIELD\", value = \"VALUE\" }\n\
             reason = \"…\"\nevidence = \"…\"\ncertainty = \"inferred\"\n",
        )
}

fn member<'a>(body: &'a Node, name: &str) -> Option<(&'a str, &'a Node)> {
    let Value::Object(members) = &body.value else { return None };
    let member = members.iter().rev().find(|member| member.key.as_str() == name)?;
    match &member.value.value {
        Value::String(text) => Some((text.as_str(), &member.value)),
        _ => None,
    }
}
