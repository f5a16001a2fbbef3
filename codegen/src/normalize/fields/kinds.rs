//! Kinds of values that sentences tell: what each means on the type of its field.

use super::limits::holds_texts;
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::claim::Kind;
use crate::normalize::unread::not_taken;
use crate::source::Span;
use crate::spec::{Field, Format, Type};

/// Sets what a kind of value means on the field's type; on other types the words are prose.
pub(super) fn apply(
    field: &mut Field,
    place: &str,
    kind: Kind,
    phrase: &'static str,
    span: Span,
    ledger: &mut Ledger<'_>,
) {
    let number = matches!(field.r#type, Some(Type::Number | Type::Integer));
    let string = field.r#type == Some(Type::String) || (kind == Kind::Currency && holds_texts(field));
    let spelt = ledger.text(span).to_lowercase();
    if kind == Kind::Millis && field.r#type == Some(Type::String) && field.format.is_none() && spelt.contains("milli") {
        let what = format!("`{}` is a time in milliseconds, and a string", field.name);
        return not_taken(&what, span, place, ledger);
    }
    let mut set = |attribute| ledger.phrase_fact(place, attribute, phrase, span);
    if number && matches!(kind, Kind::Millis | Kind::Seconds | Kind::Cents | Kind::SignedCents | Kind::Quantity) {
        field.r#type = Some(Type::Integer);
        set("type");
    }
    let whole = matches!(kind, Kind::Millis | Kind::Seconds | Kind::Cents | Kind::SignedCents | Kind::Quantity);
    if let Some(items) = field.items.as_mut().filter(|items| whole && items.r#type == Type::Number) {
        items.r#type = Type::Integer;
        set("items");
    }
    let format = match kind {
        Kind::Millis if number => Some(Format::UnixMillis),
        Kind::Cents | Kind::SignedCents if number || string => Some(Format::Cents),
        Kind::Currency if string => Some(Format::Currency),
        Kind::DateTime if string => Some(Format::DateTime),
        Kind::Url if string => Some(Format::Url),
        _ => None,
    };
    match format {
        Some(_) if field.format.is_some() => {}
        Some(format) => {
            field.format = Some(format);
            set("format");
        }
        None => {}
    }
    let pattern = match kind {
        Kind::Cents if string => Some("^[0-9]+$"),
        Kind::SignedCents if string => Some("^-?[0-9]+$"),
        Kind::Currency if string => Some("^[A-Z]{3}$"),
        _ => None,
    };
    if let Some(pattern) = pattern {
        field.pattern = Some(pattern.to_owned());
        set("pattern");
    }
    if kind == Kind::Json && matches!(field.r#type, None | Some(Type::String | Type::Object)) {
        field.r#type = Some(Type::Json);
        set("type");
    }
}
