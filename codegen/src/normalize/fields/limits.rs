//! Limits and kinds of values: which attributes they set on which type, and where they contradict each other.

use std::fmt::Display;

use super::requirement::{erratum, removal, toml};
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::claim::{Bound, Claim};
use crate::normalize::sentence::prose::Match;
use crate::normalize::unread::not_taken;
use crate::source::Span;
use crate::spec::{Field, Type};

/// Sets a limit that a phrase tells; tells whether it was taken.
pub(crate) fn apply(field: &mut Field, place: &str, found: &Match, ledger: &mut Ledger<'_>) -> bool {
    let mut limit = Limit { place, span: found.span, rule: format!("phrase:{}", found.phrase.name), ledger };
    match &found.claim {
        Claim::Length { min, max } => {
            let mut set =
                |attribute, length: &Option<u64>| length.is_none_or(|length| limit.length(field, attribute, length));
            let least = set("min_length", min);
            set("max_length", max) && least
        }
        Claim::MaxItems(max) => limit.max_items(field, *max),
        Claim::Range { min, max } => limit.range(field, *min, *max),
        Claim::Whole { min, max } => limit.range(field, *min, *max),
        Claim::Prefix(prefix) => limit.prefix(field, prefix.as_str()),
        Claim::Characters { class, least, most } => {
            let count = if least == most { format!("{least}") } else { format!("{least},{most}") };
            limit.pattern(field, format!("^[{class}]{{{count}}}$"))
        }
        Claim::Form(pattern) => limit.pattern(field, pattern.clone()),
        _ => true,
    }
}

/// Sets the greatest length that a capture gives as a number of its own.
pub(crate) fn max_length(field: &mut Field, place: &str, max: u64, span: Span, ledger: &mut Ledger<'_>) {
    Limit { place, span, rule: "max-length".to_owned(), ledger }.length(field, "max_length", max);
}

/// Sets the least and the greatest length that a column gives; of a number, they are its range.
pub(crate) fn lengths(field: &mut Field, place: &str, ends: (u64, u64), span: Span, ledger: &mut Ledger<'_>) {
    let mut limit = Limit { place, span, rule: "max-length".to_owned(), ledger };
    if matches!(field.r#type, Some(Type::Number | Type::Integer))
        && let (Ok(least), Ok(most)) = (i64::try_from(ends.0), i64::try_from(ends.1))
    {
        limit.range(field, Some(Bound::inclusive(least)), Some(Bound::inclusive(most)));
        return;
    }
    // At least nothing is no limit.
    if ends.0 > 0 {
        limit.length(field, "min_length", ends.0);
    }
    limit.length(field, "max_length", ends.1);
}

/// Sets the least and the greatest number of a list.
pub(crate) fn bounds(field: &mut Field, place: &str, ends: (i64, i64), span: Span, ledger: &mut Ledger<'_>) {
    let (min, max) = (Some(Bound::inclusive(ends.0)), Some(Bound::inclusive(ends.1)));
    Limit { place, span, rule: "list".to_owned(), ledger }.range(field, min, max);
}

struct Limit<'a, 'l> {
    place: &'a str,
    span: Span,
    rule: String,
    ledger: &'a mut Ledger<'l>,
}

impl Limit<'_, '_> {
    fn length(&mut self, field: &mut Field, attribute: &'static str, length: u64) -> bool {
        let scalars = field.items.is_some() && field.r#type == Some(Type::Array);
        if !scalars && !matches!(field.r#type, None | Some(Type::String | Type::Json)) {
            return self.meaningless(field, attribute);
        }
        let least = attribute == "min_length";
        let slot = match &mut field.items {
            Some(_) if scalars && least => return self.meaningless(field, attribute),
            Some(items) if scalars => &mut items.max_length,
            _ if least => &mut field.min_length,
            _ => &mut field.max_length,
        };
        match *slot {
            Some(known) if known != length => {
                // The tighter limit is the safe one for a sender.
                let (low, high) = (known.min(length), known.max(length));
                let (tight, loose) = if least { (high, low) } else { (low, high) };
                *slot = Some(tight);
                self.contradiction(&field.name, attribute, tight, loose);
            }
            _ => {
                *slot = Some(length);
                self.ledger.fact(self.place, attribute, &self.rule, self.span);
            }
        }
        true
    }

    fn max_items(&mut self, field: &mut Field, max: u64) -> bool {
        if !matches!(field.r#type, None | Some(Type::Array)) {
            return self.meaningless(field, "max_items");
        }
        match field.max_items {
            Some(known) if known != max => {
                field.max_items = Some(known.min(max));
                self.contradiction(&field.name, "max_items", known.min(max), known.max(max));
            }
            _ => {
                field.max_items = Some(max);
                self.ledger.fact(self.place, "max_items", &self.rule, self.span);
            }
        }
        true
    }

    /// A bare number limits the elements of a list that holds no numbers: "at most 20".
    fn counts_elements(&self, field: &Field, min: Option<Bound>) -> bool {
        let numbers = field.items.as_ref().is_some_and(|items| matches!(items.r#type, Type::Number | Type::Integer));
        field.r#type == Some(Type::Array) && !numbers && min.is_none() && self.rule == "phrase:max"
    }

    fn range(&mut self, field: &mut Field, min: Option<Bound>, max: Option<Bound>) -> bool {
        if let (true, Some(Bound { at, exclusive: false })) = (self.counts_elements(field, min), max)
            && let Ok(most) = u64::try_from(at)
        {
            return self.max_items(field, most);
        }
        if !matches!(field.r#type, None | Some(Type::Number | Type::Integer)) {
            return self.meaningless(field, if min.is_some() || max.is_none() { "min" } else { "max" });
        }
        let whole = field.r#type == Some(Type::Integer);
        if let (false, Some(bound)) = (whole, [min, max].into_iter().flatten().find(|bound| bound.exclusive)) {
            let what = format!(
                "{} itself is not allowed, but `{}` can have a fraction, so that no number is next to it",
                bound.at, field.name
            );
            not_taken(&what, self.span, self.place, self.ledger);
            return false;
        }
        for (attribute, slot, bound) in [("min", &mut field.min, min), ("max", &mut field.max, max)] {
            let Some(Bound { at, exclusive }) = bound else { continue };
            let inner = if attribute == "min" { at.checked_add(1) } else { at.checked_sub(1) };
            let bound = if exclusive { inner.unwrap_or(at) } else { at };
            match *slot {
                Some(known) if known != bound => {
                    let (low, high) = (known.min(bound), known.max(bound));
                    let (tight, loose) = if attribute == "min" { (high, low) } else { (low, high) };
                    *slot = Some(tight);
                    self.contradiction(&field.name, attribute, tight, loose);
                }
                _ => {
                    *slot = Some(bound);
                    self.ledger.fact(self.place, attribute, &self.rule, self.span);
                }
            }
        }
        true
    }

    fn pattern(&mut self, field: &mut Field, pattern: String) -> bool {
        if !matches!(field.r#type, None | Some(Type::String)) && !holds_texts(field) {
            return self.meaningless(field, "pattern");
        }
        match &field.pattern {
            Some(known) if *known != pattern => {
                let known = format!("{known:?}");
                self.ledger.find_settled_by(
                    "pattern",
                    Diagnostic::error(
                        Code::ContradictoryLimits,
                        format!("`{}` has the patterns {known} and {pattern:?}", field.name),
                    )
                    .at(self.span)
                    .about(self.place)
                    .help("find out which holds, and say so by an erratum")
                    .erratum(erratum(self.place, "pattern", &known, &format!("{pattern:?}"))),
                );
            }
            _ => {
                field.pattern = Some(pattern);
                self.ledger.fact(self.place, "pattern", &self.rule, self.span);
            }
        }
        true
    }

    fn prefix(&mut self, field: &mut Field, prefix: &str) -> bool {
        if !matches!(field.r#type, None | Some(Type::String)) && !holds_texts(field) {
            return self.meaningless(field, "prefix");
        }
        match &field.prefix {
            Some(known) if known != prefix => {
                let known = format!("{known:?}");
                self.ledger.find_settled_by(
                    "prefix",
                    Diagnostic::error(
                        Code::ContradictoryLimits,
                        format!("`{}` starts with {known} and with {prefix:?}", field.name),
                    )
                    .at(self.span)
                    .about(self.place)
                    .help("find out which holds, and say so by an erratum")
                    .erratum(erratum(self.place, "prefix", &known, &format!("{prefix:?}"))),
                );
            }
            _ => {
                field.prefix = Some(prefix.to_owned());
                self.ledger.fact(self.place, "prefix", &self.rule, self.span);
            }
        }
        true
    }

    fn contradiction(&mut self, name: &str, attribute: &'static str, tight: impl Display, loose: impl Display) {
        self.ledger.find_settled_by(
            attribute,
            Diagnostic::warning(
                Code::ContradictoryLimits,
                format!("`{attribute}` of `{name}` is {tight} and {loose}; the tighter limit is taken"),
            )
            .at(self.span)
            .about(self.place)
            .help("find out which holds, and say so by an erratum")
            .erratum(erratum(self.place, attribute, &tight.to_string(), &loose.to_string())),
        );
    }

    /// Tells that a limit is dropped; it was not taken.
    fn meaningless(&mut self, field: &Field, attribute: &'static str) -> bool {
        let kind = field.r#type.map_or("a value", Type::with_article);
        self.ledger.find_settled_by(
            "type",
            Diagnostic::warning(
                Code::LimitWithoutMeaning,
                format!("a limit on `{}` is dropped: `{attribute}` says nothing about {kind}", field.name),
            )
            .at(self.span)
            .about(self.place)
            .help("correct the type by an erratum, or accept this finding"),
        );
        false
    }
}

/// Whether it is an array of texts, whose form is that of each element.
pub(super) fn holds_texts(field: &Field) -> bool {
    field.r#type == Some(Type::Array) && field.items.as_ref().is_some_and(|items| items.r#type == Type::String)
}

/// Two sentences give a field two defaults.
pub(crate) fn two_defaults(field: &Field, place: &str, span: Span, ledger: &mut Ledger<'_>) {
    ledger.find_settled_by(
        "default",
        Diagnostic::error(Code::ContradictoryLimits, format!("`{}` has two defaults", field.name))
            .at(span)
            .about(place)
            .help("find out which holds, and say so by an erratum")
            .erratum(taken_away(field, place, "default")),
    );
}

/// The erratum that takes an attribute of a field away, as it stands.
pub(crate) fn taken_away(field: &Field, place: &str, attribute: &str) -> String {
    let mut alone = field.clone();
    alone.fields.clear();
    let said = serde_json::to_value(&alone).ok().and_then(|field| field.get(attribute).map(toml));
    removal(place, attribute, &said.unwrap_or_default())
}
