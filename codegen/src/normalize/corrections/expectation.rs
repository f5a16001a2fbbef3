//! What an erratum expects to find, held against what stands there.

use crate::diagnostic::{Code, Diagnostic};
use crate::errata::{Erratum, proposal};
use crate::normalize::place::Place;
use crate::normalize::thing::Thing;
use crate::source::Span;
use crate::toml_file::Placed;
use serde_json::Value;

/// The place an erratum is about.
pub(crate) fn place(at: &Placed<String>) -> Result<Place, Box<Diagnostic>> {
    Place::parse(&at.value).ok_or_else(|| {
        Box::new(
            Diagnostic::error(Code::ErratumPlace, format!("`{}` is no place in a spec", at.value))
                .at(at.span)
                .help("expected /request/…, /response/…, /results/CODE, /statuses/VALUE, /headers/request/NAME, /hosts/ENVIRONMENT or /path"),
        )
    })
}

/// The one thing that stands at a place.
pub(super) fn standing<'v>(place: &Place, at: &Placed<String>, root: &'v Value) -> Result<&'v Value, Box<Diagnostic>> {
    match place.count(root) {
        0 => Err(missing(at)),
        1 => place.get(root).ok_or_else(|| missing(at)),
        _ => Err(several(at)),
    }
}

/// Refuses attributes that a thing does not have.
pub(super) fn known_attribute(thing: Thing, attribute: &Placed<String>) -> Result<(), Box<Diagnostic>> {
    let known = thing.attributes();
    if known.contains(&attribute.value.as_str()) {
        return Ok(());
    }
    let help = if known.is_empty() {
        "leave `attribute` out: the place is the value itself".to_owned()
    } else {
        format!("expected one of {}", known.join(", "))
    };
    let message = format!("`{}` is no attribute of what stands there", attribute.value);
    Err(Box::new(Diagnostic::error(Code::ErratumAttribute, message).at(attribute.span).help(help)))
}

/// What to do about an erratum that no longer fits.
pub(crate) const FIXED: &str = "the portal may have fixed this: delete the erratum, or change what it expects";

/// Nothing stands at a place.
pub(crate) fn missing(at: &Placed<String>) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(Code::ErratumPlace, format!("nothing stands at `{}`", at.value)).at(at.span).help(FIXED))
}

/// Several things stand at a place.
pub(crate) fn several(at: &Placed<String>) -> Box<Diagnostic> {
    let message = format!("several things stand at `{}`", at.value);
    Box::new(
        Diagnostic::error(Code::ErratumPlace, message)
            .at(at.span)
            .help("remove the doubled ones from the transcription"),
    )
}

/// An erratum before this one is about the same.
pub(crate) fn doubled(at: &Placed<String>) -> Box<Diagnostic> {
    let message = format!("an erratum above corrects this of `{}` already", at.value);
    Box::new(Diagnostic::error(Code::ErratumPlace, message).at(at.span).help("delete one of the two"))
}

/// The erratum changes nothing.
pub(crate) fn nothing(erratum: &Erratum) -> Box<Diagnostic> {
    let span = erratum.set.as_ref().map_or(erratum.span, |set| set.span);
    Box::new(
        Diagnostic::error(Code::ErratumExpect, "the erratum changes nothing: what it sets stands there already")
            .at(span)
            .help(FIXED),
    )
}

/// Whether the page says what the erratum expects it to say.
pub(crate) fn expected(erratum: &Erratum, current: Option<&Value>, at: Span) -> Result<(), Box<Diagnostic>> {
    let mismatch = |message: String, span: Span| {
        Err(Box::new(Diagnostic::error(Code::ErratumExpect, message).at(span).help(FIXED)))
    };
    match (&erratum.expect, current) {
        (None, None) => Ok(()),
        (None, Some(current)) => Err(Box::new(unexpected(erratum, current, at))),
        (Some(expect), None) if expect.value == Value::Bool(false) => Ok(()),
        (Some(expect), None) => {
            mismatch(format!("the page says nothing, the erratum expects {}", expect.value), expect.span)
        }
        (Some(expect), Some(current)) if includes(current, &expect.value) => Ok(()),
        (Some(expect), Some(current)) => {
            mismatch(format!("the page says {current}, the erratum expects {}", expect.value), expect.span)
        }
    }
}

/// The erratum gives what the page does not tell, and the page tells it.
fn unexpected(erratum: &Erratum, current: &Value, at: Span) -> Diagnostic {
    let holds = erratum.set.as_ref().is_some_and(|set| set.value == *current);
    let (message, help) = match &erratum.attribute {
        None => (
            "what the erratum adds stands there already".to_owned(),
            "the portal may have added it: delete the erratum, or correct what is wrong of it by its `attribute`"
                .to_owned(),
        ),
        Some(_) if holds => (
            format!("the page says {current} already"),
            "the portal may have fixed this: delete the erratum".to_owned(),
        ),
        Some(_) => (
            format!("the page says {current}, the erratum expects nothing"),
            format!(
                "if that is wrong, add `expect = {}`; if the portal has fixed this, delete the erratum",
                proposal::toml(current)
            ),
        ),
    };
    Diagnostic::error(Code::ErratumExpect, message).at(at).help(help)
}

/// Whether a value is the expected one; of an object, the members that are expected.
fn includes(current: &Value, expect: &Value) -> bool {
    match (current, expect) {
        (Value::Object(current), Value::Object(expect)) => {
            expect.iter().all(|(key, expect)| current.get(key).is_some_and(|current| includes(current, expect)))
        }
        _ => current == expect,
    }
}
