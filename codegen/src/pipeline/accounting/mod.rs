//! The accounts: every field of a page is in the spec or a listed skip, and every field of the spec is in Rust, in the schema
//! and in the OpenAPI document. A difference is a bug of the generator, and stops it.

mod pointers;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Literal;
use serde::Serialize;
use serde_json::Value;

use super::Product;
use super::build::schema_file;
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::{Decision, DecisionSubject};
use crate::link::{self, Linked, TypeDef};
use crate::normalize::{Counts, Imbalance};
use crate::side::Side;
use crate::spec::{Api, Message, Pointer};

pub(super) use pointers::object_of;

/// How many fields there are on the way from the pages to the products.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Fields {
    /// Rows about fields on the pages.
    pub on_pages: usize,
    /// Fields that the pages do not list: from errata and the portal's facts.
    pub added: usize,
    /// Rows that became no field; each has a finding.
    pub skipped: usize,
    /// Fields in the specs.
    pub in_specs: usize,
    /// Fields in the messages, scenarios joined with their bases: in Rust and in the schemas.
    pub in_messages: usize,
}

/// The document over all APIs.
const OPENAPI: &str = "generated/openapi.json";

/// Holds the fields on a page, and those that were added, against those in the spec and those that were skipped.
pub(super) fn of_page(counts: &Counts, file: &str) -> Option<Diagnostic> {
    let Imbalance { lost, made_up } = counts.imbalance();
    let message = match (lost.is_empty(), made_up.is_empty()) {
        (true, true) => return None,
        (false, true) => format!("{} of the page is neither in the spec nor skipped", some(&lost)),
        (true, false) => format!("{} of the spec stands nowhere on the page", some(&made_up)),
        (false, false) => format!(
            "{} of the page is neither in the spec nor skipped, and {} of the spec stands nowhere on the page",
            some(&lost),
            some(&made_up)
        ),
    };
    Some(defect(message).in_file(file))
}

/// Holds the products against the specs they were made of; gives how many fields the messages have.
pub(super) fn of_products(
    apis: &[Api],
    decisions: &[Decision],
    linked: &Linked,
    products: &[Product],
) -> (usize, Vec<Diagnostic>) {
    let (mut total, mut findings) = (0, Vec::new());
    let openapi = json(products, OPENAPI);
    for api in apis {
        let base = api.extends.as_ref().and_then(|id| apis.iter().find(|base| base.id == *id));
        for side in [Side::Request, Side::Response] {
            let due = pointers::of_fields(&joined(api, base, side).fields, &aliases(api, side, decisions));
            total += due.len();
            let name = schema_file(&api.id, side);
            let schema = json(products, &name).map(|schema| pointers::of_schema(&schema, &schema, &due));
            let component = format!("{}.{}", api.id, side.place().trim_start_matches('/'));
            let component = openapi.as_ref().and_then(|document| {
                let schema = document.get("components")?.get("schemas")?.get(component)?;
                Some(pointers::of_schema(document, schema, &due))
            });
            let products = [
                ("Rust", pointers::of_types(linked, api, side, &due)),
                (name.as_str(), schema.unwrap_or_default()),
                (OPENAPI, component.unwrap_or_default()),
            ];
            let place = side.place();
            findings.extend(products.iter().filter_map(|(product, made)| {
                let message = difference(product, &due, made)?;
                Some(defect(message).about(format!("{}{place}", api.id)))
            }));
        }
    }
    findings.extend(of_text(linked, products));
    (total, findings)
}

/// Holds the members that the linked types declare against those that the text of the crate does.
fn of_text(linked: &Linked, products: &[Product]) -> Option<Diagnostic> {
    let mut balance: BTreeMap<String, i64> = BTreeMap::new();
    for defined in &linked.types {
        let TypeDef::Object(object) = defined else { continue };
        for member in &object.members {
            *balance.entry(Literal::string(&member.wire).to_string()).or_default() += 1;
        }
    }
    for product in products.iter().filter(|product| product.path.ends_with(".rs")) {
        let declared = product.text.split("wire::FieldInfo::").skip(1);
        declared.for_each(|text| *balance.entry(first_literal(text).to_owned()).or_default() -= 1);
    }
    let names = |is_meant: fn(i64) -> bool| -> Vec<String> {
        let meant = balance.iter().filter(|(_, count)| is_meant(**count));
        meant.map(|(literal, _)| literal.trim_matches('"').to_owned()).collect()
    };
    let (lost, made_up) = (names(|count| count > 0), names(|count| count < 0));
    let message = match (lost.is_empty(), made_up.is_empty()) {
        (true, true) => return None,
        (false, true) => format!("the text of the crate lacks the members {}", some(&lost)),
        (true, false) => format!("the text of the crate has the members {}, which no type has", some(&made_up)),
        (false, false) => format!(
            "the text of the crate lacks the members {}, and has {}, which no type has",
            some(&lost),
            some(&made_up)
        ),
    };
    Some(defect(message))
}

/// The first string literal of a text, as it is written: the name in `required("name")`.
fn first_literal(text: &str) -> &str {
    let Some(start) = text.find('"') else { return "" };
    let mut is_escaped = false;
    let end = text.char_indices().skip_while(|(at, _)| *at <= start).find(|(_, character)| {
        let ends = *character == '"' && !is_escaped;
        is_escaped = *character == '\\' && !is_escaped;
        ends
    });
    end.and_then(|(end, _)| text.get(start..=end)).unwrap_or_default()
}

/// What a product lacks of the fields that are due, and what it makes up.
fn difference(product: &str, due: &BTreeSet<Pointer>, made: &BTreeSet<Pointer>) -> Option<String> {
    let names = |of: &BTreeSet<Pointer>, less: &BTreeSet<Pointer>| -> Vec<String> {
        of.difference(less).map(|at| at.as_str().to_owned()).collect()
    };
    let (lost, made_up) = (names(due, made), names(made, due));
    match (lost.is_empty(), made_up.is_empty()) {
        (true, true) => None,
        (false, true) => Some(format!("{product} lacks {} of the spec", some(&lost))),
        (true, false) => Some(format!("{product} has {}, which the spec lacks", some(&made_up))),
        (false, false) => Some(format!(
            "{product} lacks {} of the spec, and has {}, which the spec lacks",
            some(&lost),
            some(&made_up)
        )),
    }
}

/// The first few of some names.
fn some(names: &[String]) -> String {
    const MOST: usize = 5;
    let shown: Vec<String> = names.iter().take(MOST).map(|name| format!("`{name}`")).collect();
    let more = names.len().saturating_sub(MOST);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{rest}", shown.join(", "))
}

fn defect(message: String) -> Diagnostic {
    Diagnostic::error(Code::Accounting, message).help("this is a bug in `codegen`, not in a page: report it")
}

fn json(products: &[Product], path: &str) -> Option<Value> {
    let product = products.iter().find(|product| product.path == path)?;
    serde_json::from_str(&product.text).ok()
}

fn joined(api: &Api, base: Option<&Api>, side: Side) -> Message {
    let of = |api: &Api| match side {
        Side::Request => api.request.clone(),
        Side::Response => api.response.clone(),
    };
    base.map_or_else(|| of(api), |base| link::join(&of(base), &of(api)))
}

fn aliases<'a>(api: &Api, side: Side, decisions: &'a [Decision]) -> Vec<(&'a Pointer, &'a [String])> {
    let alias = |decision: &'a Decision| match &decision.subject {
        DecisionSubject::Aliases { field, names } if decision.api == api.id && side == Side::Response => {
            Some((field, names.as_slice()))
        }
        _ => None,
    };
    decisions.iter().filter_map(alias).collect()
}
