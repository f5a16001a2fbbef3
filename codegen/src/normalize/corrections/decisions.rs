//! Decisions between readings, for `link`, and confirmations of readings.

use super::expectation::{FIXED, expected, known_attribute, place, standing};
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::{Decision, DecisionSubject, Erratum};
use crate::normalize::thing::Thing;
use crate::source::Span;
use crate::spec::ApiId;
use crate::toml_file::Placed;
use serde_json::Value;

/// Checks a confirmation: the spec has to say what it says.
pub(crate) fn confirm(erratum: &Erratum, at: &Placed<String>, root: &Value) -> Result<(), Box<Diagnostic>> {
    let place = place(at)?;
    let thing = standing(&place, at, root)?;
    let current = match &erratum.attribute {
        None => Some(thing.clone()),
        Some(attribute) => {
            known_attribute(place.thing, attribute)?;
            thing.get(&attribute.value).cloned()
        }
    };
    let Some(value) = &erratum.set else {
        return Err(Box::new(
            Diagnostic::error(Code::ErratumValue, "`value` is missing: what is confirmed?").at(erratum.span),
        ));
    };
    match current {
        Some(current) if current == value.value => Ok(()),
        current => {
            let says = current.map_or_else(|| "nothing".to_owned(), |current| current.to_string());
            let message = format!("the page says {says}, the erratum confirms {}", value.value);
            Err(Box::new(Diagnostic::error(Code::ErratumExpect, message).at(value.span).help(FIXED)))
        }
    }
}

/// Reads a decision, whose expectation the spec has to meet.
pub(crate) fn decision(
    api: &ApiId,
    erratum: &Erratum,
    at: &Placed<String>,
    root: &Value,
) -> Result<Decision, Box<Diagnostic>> {
    let place = place(at)?;
    let thing = standing(&place, at, root)?.clone();
    let attribute = erratum.attribute.as_ref().map_or("", |attribute| attribute.value.as_str());
    let mistake =
        |message: &str, span: Span| Err(Box::new(Diagnostic::error(Code::ErratumValue, message.to_owned()).at(span)));
    let Some(set) = &erratum.set else { return mistake("`set` is missing: what is decided?", erratum.span) };
    expected(erratum, thing.get(attribute), at.span)?;
    let subject = match (place.thing, attribute, place.field()) {
        (Thing::Result, "status", _) => match serde_json::from_value(set.value.clone()) {
            Ok(status) => DecisionSubject::ResultStatus { code: place.last.clone(), status },
            Err(_) => return mistake("expected \"S\", \"F\" or \"U\"", set.span),
        },
        (Thing::Field, "type_name", Some((side, field))) => match set.value.as_str() {
            Some(name) => DecisionSubject::TypeName { side, field, name: name.to_owned() },
            None => return mistake("expected the name of a type, a string", set.span),
        },
        (Thing::Field, "aliases", Some((crate::side::Side::Response, field))) => {
            match serde_json::from_value(set.value.clone()) {
                Ok(names) => DecisionSubject::Aliases { field, names },
                Err(_) => return mistake("expected a list of names, each a string", set.span),
            }
        }
        _ => {
            let span = erratum.attribute.as_ref().map_or(at.span, |attribute| attribute.span);
            let message = format!("`{attribute}` of what stands there cannot be decided");
            return Err(Box::new(
                Diagnostic::error(Code::ErratumAttribute, message)
                    .at(span)
                    .help("decided are `status` of a result, `type_name` of a field, `aliases` of a response field; a fact that is wrong is corrected"),
            ));
        }
    };
    Ok(Decision { api: api.clone(), subject, reason: erratum.reason.clone(), certainty: erratum.certainty })
}
