//! Whether the facts of a spec can hold together, whichever way each of them came: from a phrase, a cell, an erratum or the
//! portal's facts. What cannot is told where the fact stands: in the errata file, or on the page.

mod conditions;
mod origin;
mod whole;

use std::collections::HashSet;

use self::origin::{Origin, Origins};
use super::conditions::settle::side_of;
use super::fields::limits::taken_away;
use super::fields::requirement::{erratum, toml};
use super::fields::tree::side_place;
use super::ledger::Ledger;
use super::unread::accept;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::errata::Errata;
use crate::side::Side;
use crate::spec::{Api, Contradiction, Field, contradictions};

/// Facts that cannot hold together.
struct Problem {
    /// The place of what they are about.
    place: String,
    /// What is wrong, and the attributes that it comes of.
    what: Contradiction,
    /// What to do where the facts stand on the page.
    help: String,
    /// The erratum that settles it, where they stand on the page.
    erratum: Option<String>,
    /// Whose mistake it would be.
    of: Whose,
}

/// Whose mistake something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    /// A page's, whose words may mean something else.
    Pages,
    /// An erratum's: what a page says is mended or refused where it is read.
    Errata,
    /// Anybody's.
    All,
}

/// Finds facts that cannot hold together.
pub(super) fn check(api: &Api, base: Option<&Api>, errata: Option<&Errata>, ledger: &mut Ledger<'_>) {
    let mut problems = Vec::new();
    for side in [Side::Request, Side::Response] {
        for (at, field) in side_of(api, side).walk() {
            let place = format!("{}{at}", side_place(side));
            problems.extend(contradictions(field).into_iter().map(|what| of_field(field, place.clone(), what)));
            names(&field.fields, &place, &mut problems);
        }
        names(&side_of(api, side).fields, side_place(side), &mut problems);
        conditions::check(api, base, side, &mut problems);
    }
    whole::check(api, base, &mut problems);
    if problems.is_empty() {
        return;
    }
    let found: Vec<Diagnostic> = {
        let origins = Origins::new(ledger.facts(), errata, ledger.source());
        problems.into_iter().filter_map(|problem| problem.told(&origins)).collect()
    };
    found.into_iter().for_each(|found| ledger.find_elsewhere(found));
}

fn of_field(field: &Field, place: String, what: Contradiction) -> Problem {
    let first = what.attributes.first().copied().unwrap_or_default();
    let (help, proposal) = match what.code {
        Code::ExampleContradicts => (
            "find out which is wrong: correct the fact by an erratum, or accept this finding",
            accept(what.code, &place),
        ),
        Code::UnknownType if first == "type" => {
            let written = serde_json::to_value(field.r#type).map(|written| toml(&written)).unwrap_or_default();
            ("correct its type by an erratum", erratum(&place, "type", &written, "\"object\""))
        }
        Code::NotExpressible | Code::LimitWithoutMeaning => {
            ("correct the fact by an erratum", taken_away(field, &place, first))
        }
        _ => ("correct one of the two by an erratum", taken_away(field, &place, first)),
    };
    Problem { place, what, help: help.to_owned(), erratum: Some(proposal), of: Whose::All }
}

/// Fields of one object that have one name, or none. A page's are told while its rows are read.
fn names(fields: &[Field], place: &str, problems: &mut Vec<Problem>) {
    let mut known = HashSet::new();
    for field in fields {
        let name = &field.name;
        let (code, message) = if name.trim().is_empty() {
            (Code::NamelessField, "a field has no name".to_owned())
        } else if !known.insert(name) {
            (Code::DuplicateField, format!("`{name}` is listed twice in one object"))
        } else {
            continue;
        };
        let what = Contradiction { code, message, attributes: vec!["fields"], value: Some(name.clone()) };
        let (place, help) = (place.to_owned(), "give each field once".to_owned());
        problems.push(Problem { place, what, help, erratum: None, of: Whose::All });
    }
}

impl Problem {
    /// The finding. Of facts of which an erratum gives one, it stands in the errata file.
    fn told(self, origins: &Origins<'_>) -> Option<Diagnostic> {
        let Self { place, what: Contradiction { code, message, attributes, value }, help, erratum, of } = self;
        let stands: Vec<(&'static str, Origin<'_>)> = attributes
            .iter()
            .filter_map(|attribute| Some((*attribute, origins.of(&place, attribute, value.as_deref())?)))
            .collect();
        let corrected = stands.iter().find(|(_, origin)| origin.is_erratum);
        let severity = match code {
            Code::ExampleContradicts => Severity::Warning,
            Code::UnlistedValue if corrected.is_none() => Severity::Warning,
            _ => Severity::Error,
        };
        match (of, corrected) {
            (Whose::Pages, Some(_)) | (Whose::Errata, None) => return None,
            _ => {}
        }
        let mut found = Diagnostic { severity, ..Diagnostic::error(code, message) }.about(place);
        let Some((attribute, origin)) = corrected.or(stands.first()) else {
            return Some(found.in_file(origins.page()).help(help));
        };
        found = found.in_file(origin.file).at(origin.span);
        if corrected.is_none() {
            found = found.help(help);
            found.erratum = erratum;
            return Some(found);
        }
        found = found.help("mend what the erratum sets, or delete it");
        for (other, origin) in stands.iter().filter(|(other, at)| other != attribute && at.is_its_own) {
            found = found.help(format!("`{other}` stands at {}:{}", origin.file, origin.line));
        }
        Some(found)
    }
}
