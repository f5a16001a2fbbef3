//! Applies a page's errata: corrections change the spec, decisions are gathered, confirmations settle what wanted a
//! second look. Each says what it expects to find; what no longer fits is an error in the errata file.

mod decisions;
mod expectation;
mod leads;

use std::collections::HashSet;

use self::decisions::{confirm, decision};
use self::expectation::{doubled, expected, known_attribute, missing, nothing, place, several, standing};
use super::counts;
use super::ledger::Ledger;
use super::place::{Place, to_json};
use super::thing::Thing;
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::{Decision, Errata, Erratum};
use crate::portal::Portal;
use crate::spec::Api;
use crate::toml_file::Placed;
use serde_json::Value;

/// The errata of a page while they are applied.
pub(crate) struct Corrections<'a> {
    errata: &'a Errata,
    portal: &'a Portal,
    /// The places and attributes that were settled; an attribute is empty for the thing itself.
    pub(crate) settled: HashSet<(String, String)>,
    /// Fields that errata added, by their places.
    pub(crate) added: Vec<String>,
    /// Fields that errata took away, by their places.
    pub(crate) removed: Vec<String>,
}

/// Errata that change which fields there are come before names in prose are resolved, the others after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pass {
    /// Things and fields.
    Structure,
    /// All other facts.
    Facts,
}

impl<'a> Corrections<'a> {
    pub(crate) fn new(errata: &'a Errata, portal: &'a Portal) -> Self {
        Self { errata, portal, settled: HashSet::new(), added: Vec::new(), removed: Vec::new() }
    }

    /// Applies the corrections of one pass.
    pub(crate) fn apply(&mut self, pass: Pass, api: &mut Api, ledger: &mut Ledger<'_>) {
        let errata = self.errata;
        let mut root = to_json(api);
        for erratum in &errata.corrections {
            let structural = erratum.attribute.as_ref().is_none_or(|attribute| attribute.value == "fields");
            if structural != (pass == Pass::Structure) {
                continue;
            }
            for at in &erratum.at {
                if let Err(mistake) = self.correct(erratum, at, &mut root, ledger) {
                    ledger.find_elsewhere(mistake.in_file(errata.source.name()).about(&at.value));
                }
            }
        }
        match serde_json::from_value(root) {
            Ok(corrected) => *api = corrected,
            Err(mistake) => {
                let message = format!("the corrections together make no spec: {mistake}");
                let found = Diagnostic::error(Code::ErratumValue, message)
                    .help("correct one thing at a time to find out which");
                ledger.find_elsewhere(found.in_file(errata.source.name()));
            }
        }
    }

    fn correct(
        &mut self,
        erratum: &Erratum,
        at: &Placed<String>,
        root: &mut Value,
        ledger: &mut Ledger<'_>,
    ) -> Result<(), Box<Diagnostic>> {
        let place = place(at)?;
        let attribute = erratum.attribute.as_ref().map(|attribute| attribute.value.as_str());
        let subject = (at.value.clone(), attribute.unwrap_or_default().to_owned());
        if self.settled.contains(&subject) {
            return Err(doubled(at));
        }
        let before = fields_below(&at.value, &place, root);
        match &erratum.attribute {
            None => correct_thing(&place, erratum, at, root)?,
            Some(attribute) => self.correct_attribute(&place, erratum, attribute, at, root)?,
        }
        let after = fields_below(&at.value, &place, root);
        self.added.extend(counts::beyond(after.clone(), &before));
        self.removed.extend(counts::beyond(before, &after));
        ledger.corrected(&at.value, attribute, &self.errata.source, erratum.span);
        self.settled.insert(subject);
        Ok(())
    }

    fn correct_attribute(
        &self,
        place: &Place,
        erratum: &Erratum,
        attribute: &Placed<String>,
        at: &Placed<String>,
        root: &mut Value,
    ) -> Result<(), Box<Diagnostic>> {
        let thing = standing(place, at, root)?.clone();
        known_attribute(place.thing, attribute)?;
        let name = attribute.value.as_str();
        let current = thing.get(name).cloned();
        if !is_text(name) || erratum.expect.is_some() {
            expected(erratum, current.as_ref(), at.span)?;
        }
        let set = erratum.set.as_ref().map(|set| self.value(place.thing, name, set)).transpose()?.flatten();
        let mut changed = thing.clone();
        let Some(members) = changed.as_object_mut() else { return Ok(()) };
        no_longer_unknown(members, place.thing, name);
        match set {
            Some(value) => drop(members.insert(name.to_owned(), value)),
            None => drop(members.shift_remove(name)),
        }
        let read = place.thing.read(&changed).map_err(|mistake| {
            let span = erratum.set.as_ref().map_or(erratum.span, |set| set.span);
            Box::new(
                Diagnostic::error(Code::ErratumValue, format!("`{name}` cannot be set to that: {mistake}"))
                    .at(span)
                    .help(advice(name)),
            )
        })?;
        if read == thing {
            return Err(nothing(erratum));
        }
        if let Some(slot) = place.get_mut(root) {
            *slot = changed;
        }
        Ok(())
    }

    /// The value to set: `false` takes `required` away, `{ common = "result" }` stands for fields of the portal.
    fn value(&self, thing: Thing, attribute: &str, set: &Placed<Value>) -> Result<Option<Value>, Box<Diagnostic>> {
        if attribute == "required" && set.value == Value::Bool(false) {
            return Ok(None);
        }
        match set.value.get("common").and_then(Value::as_str) {
            Some("result") if thing == Thing::Field && attribute == "fields" => {
                Ok(serde_json::to_value(&self.portal.result).ok())
            }
            Some(other) if thing == Thing::Field && attribute == "fields" => Err(Box::new(
                Diagnostic::error(Code::ErratumValue, format!("`portal.toml` has no common fields called `{other}`"))
                    .at(set.span)
                    .help("known is `result`"),
            )),
            _ => Ok(Some(set.value.clone())),
        }
    }

    /// Checks that what was set is about fields that are there.
    pub(crate) fn check_pointers(&self, api: &Api, base: Option<&Api>, ledger: &mut Ledger<'_>) {
        leads::nowhere(self.errata, api, base).into_iter().for_each(|mistake| ledger.find_elsewhere(mistake));
    }

    /// Checks confirmations: each must say what the spec says.
    pub(crate) fn confirm(&mut self, api: &Api, ledger: &mut Ledger<'_>) {
        let errata = self.errata;
        let root = to_json(api);
        for erratum in &errata.confirmations {
            for at in &erratum.at {
                if let Err(mistake) = confirm(erratum, at, &root) {
                    ledger.find_elsewhere(mistake.in_file(errata.source.name()).about(&at.value));
                    continue;
                }
                let attribute = erratum.attribute.as_ref().map_or("", |attribute| attribute.value.as_str());
                self.settled.insert((at.value.clone(), attribute.to_owned()));
            }
        }
    }

    /// Gathers the decisions, whose expectations the spec has to meet.
    pub(crate) fn decide(&self, api: &Api, ledger: &mut Ledger<'_>) -> Vec<Decision> {
        let root = to_json(api);
        let mut decisions = Vec::new();
        for erratum in &self.errata.decisions {
            for at in &erratum.at {
                match decision(&api.id, erratum, at, &root) {
                    Ok(decision) => decisions.push(decision),
                    Err(mistake) => ledger.find_elsewhere(mistake.in_file(self.errata.source.name()).about(&at.value)),
                }
            }
        }
        decisions
    }
}

/// Adds, replaces or removes the thing itself.
fn correct_thing(
    place: &Place,
    erratum: &Erratum,
    at: &Placed<String>,
    root: &mut Value,
) -> Result<(), Box<Diagnostic>> {
    if place.count(root) > 1 {
        return Err(several(at));
    }
    let current = place.get(root).cloned();
    if !is_text(&place.last) || place.thing != Thing::Value || erratum.expect.is_some() {
        expected(erratum, current.as_ref(), at.span)?;
    }
    match &erratum.set {
        None if current.is_none() => Err(nothing(erratum)),
        None => {
            place.remove(root);
            Ok(())
        }
        Some(set) => {
            let thing = place.named(set.value.clone());
            if Some(&thing) == current.as_ref() {
                return Err(nothing(erratum));
            }
            let mistake = |mistake: String| {
                let message = format!("what is set does not fit `{}`: {mistake}", at.value);
                Box::new(
                    Diagnostic::error(Code::ErratumValue, message)
                        .at(set.span)
                        .help("values are written as in the spec, in TOML"),
                )
            };
            place.thing.read(&thing).map_err(mistake)?;
            let mut whole = root.clone();
            if !place.put(&mut whole, thing) {
                return Err(missing(at));
            }
            if place.thing == Thing::Value {
                serde_json::from_value::<Api>(whole.clone()).map_err(|error| mistake(error.to_string()))?;
            }
            *root = whole;
            Ok(())
        }
    }
}

/// How the value of an attribute is written.
fn advice(attribute: &str) -> &'static str {
    match attribute {
        "required" => {
            "write `set = true`, a condition as in `set = { field = \"/type\", in = [\"COUPON\"] }`, or `set = false` for \
             what is known to be optional"
        }
        _ => "values are written as in the spec, in TOML",
    }
}

/// Whether an attribute is prose. Its wording is ours, not the portal's, so an erratum need not expect it.
fn is_text(attribute: &str) -> bool {
    matches!(attribute, "doc" | "message" | "action" | "display")
}

/// An attribute that errata give is no longer unknown.
fn no_longer_unknown(members: &mut serde_json::Map<String, Value>, thing: Thing, attribute: &str) {
    let mark = if thing == Thing::Header && attribute == "keys" { "fields" } else { attribute };
    let Some(Value::Array(unknown)) = members.get_mut("unknown") else { return };
    unknown.retain(|known| known != mark);
    if unknown.is_empty() {
        members.shift_remove("unknown");
    }
}

/// The places of the fields in a thing, itself included.
fn fields_below(at: &str, place: &Place, root: &Value) -> Vec<String> {
    fn gather(field: &Value, at: &str, found: &mut Vec<String>) {
        for child in field.get("fields").and_then(Value::as_array).into_iter().flatten() {
            let here = counts::below(at, child.get("name").and_then(Value::as_str).unwrap_or_default());
            gather(child, &here, found);
            found.push(here);
        }
    }
    let mut found = Vec::new();
    if let (Thing::Field | Thing::Message, Some(thing)) = (place.thing, place.get(root)) {
        gather(thing, at, &mut found);
        found.extend((place.thing == Thing::Field).then(|| at.to_owned()));
    }
    found
}
