//! Tells what the page or its capture lost and nothing restores: every `unknown` that stands in the spec.

use super::conditions::settle::side_of;
use super::fields::requirement::new_fact;
use super::fields::tree::side_place;
use super::ledger::Ledger;
use crate::diagnostic::{Code, Diagnostic};
use crate::side::Side;
use crate::spec::{Api, Unknown};

/// Files a note for each fact that stays unknown.
pub(crate) fn tell(api: &Api, ledger: &mut Ledger<'_>) {
    let told = ledger.places_of(&[Code::UnknownType, Code::RecursiveType, Code::TooManyFields]);
    let unread = ledger.places_of(&[Code::UnreadCondition]);
    let unresolved = ledger.places_of(&[Code::UnresolvedField]);
    for side in [Side::Request, Side::Response] {
        for (at, field) in side_of(api, side).walk() {
            let place = format!("{}{at}", side_place(side));
            for unknown in &field.unknown {
                if told.contains(&place) && matches!(unknown, Unknown::Type | Unknown::Fields) {
                    continue;
                }
                if (*unknown == Unknown::Required && unread.contains(&place))
                    || (*unknown == Unknown::Enum && unresolved.contains(&place))
                {
                    continue;
                }
                lost(&place, &format!("`{}`", field.name), *unknown, false, ledger);
            }
        }
    }
    let headers = [("request", &api.headers.request), ("response", &api.headers.response)];
    for (side, headers) in headers {
        for header in headers {
            let place = format!("/headers/{side}/{}", header.name);
            for unknown in &header.unknown {
                lost(&place, &format!("the header `{}`", header.name), *unknown, true, ledger);
            }
        }
    }
}

fn lost(place: &str, name: &str, unknown: Unknown, of_header: bool, ledger: &mut Ledger<'_>) {
    let (message, attribute, set) = match unknown {
        Unknown::Required => (format!("nothing tells whether {name} is required"), "required", "true"),
        Unknown::Type => (format!("nothing tells the type of {name}"), "type", "\"string\""),
        Unknown::Enum => {
            (format!("the values of {name} are announced and lost"), "enum", "[{ value = \"…\", doc = \"…\" }]")
        }
        Unknown::Fields if of_header => {
            (format!("the keys of {name} are announced and lost"), "keys", "[{ name = \"…\" }]")
        }
        Unknown::Fields => {
            (format!("nothing lists the fields of {name}"), "fields", "[{ name = \"…\", type = \"string\" }]")
        }
        Unknown::Path => (format!("nothing tells where {name} is called"), "path", "\"/api/…\""),
        Unknown::Items => (format!("nothing tells the elements of {name}"), "items", "{ type = \"string\" }"),
    };
    let found = Diagnostic::note(Code::LostFact, message)
        .about(place)
        .help("give it by an erratum, or accept that it is unknown")
        .erratum(new_fact(place, attribute, set));
    ledger.find_where_it_stands(found);
}
