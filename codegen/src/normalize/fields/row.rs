//! What a row's own cells say: its type, its marks, its limits, its sample.

use super::badge::{self, Badge};
use super::field::{Draft, Part};
use super::requirement::{new_fact, quote};
use super::{limits, sample, types};
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::phrase::Scope;
use crate::normalize::sentence::prose;
use crate::normalize::sentence::words::Sentence;
use crate::page::{Block, Row};
use crate::source::{Span, Text};
use crate::spec::{Field, Type, Unknown};

/// Reads all of a row but its children and its sample.
pub(crate) fn read(row: &Row, mark: Option<&Text>, draft: &mut Draft, ledger: &mut Ledger<'_>) {
    read_type(row, draft, ledger);
    draft.read(&row.description, Part::Description, ledger);
    match lone_badge(&row.warning) {
        Some((badge, span)) => draft.requirement.badge(badge, span),
        None => draft.read(&row.warning, Part::Description, ledger),
    }
    draft.read(&row.more, Part::Limits, ledger);
    read_marks(row, mark, draft, ledger);
    draft.finish(ledger);
    if row.lost_list {
        lost_list(row, draft, ledger);
    }
    doc_fact(row, draft, ledger);
}

/// A list of the row is lost: the field's values, or what limits them.
fn lost_list(row: &Row, draft: &mut Draft, ledger: &mut Ledger<'_>) {
    if may_list_values(&draft.field) {
        draft.field.unknown.push(Unknown::Enum);
    } else if draft.field.values.is_empty() && draft.field.unknown.is_empty() {
        let message = format!("a list is lost in the row of `{}`; it may limit the field", draft.field.name);
        ledger.find(
            Diagnostic::note(Code::LostFact, message)
                .at(row.name.span())
                .about(&draft.place)
                .help("give what it says by an erratum, or accept this finding"),
        );
    }
}

/// Whether a list that is lost can be one of the field's values: its values are free so far, and nothing else says how they
/// are written.
fn may_list_values(field: &Field) -> bool {
    let of_words = |ty: Option<Type>| matches!(ty, Some(Type::String | Type::Number | Type::Integer));
    let items = || field.items.as_ref().is_some_and(|items| of_words(Some(items.r#type)));
    let free = field.values.is_empty() && field.format.is_none() && field.pattern.is_none() && field.prefix.is_none();
    free && !field.unknown.contains(&Unknown::Enum) && (of_words(field.r#type) || items())
}

/// The badge that a warning is, where it says nothing else: `Y`.
fn lone_badge(warning: &[Block]) -> Option<(Badge, Span)> {
    match warning {
        [Block::Line(text)] => badge::read(text).map(|badge| (badge, text.span())),
        _ => None,
    }
}

fn read_type(row: &Row, draft: &mut Draft, ledger: &mut Ledger<'_>) {
    let read = types::read(row);
    let written = row.ty.as_ref().or(row.edit_type.as_ref());
    let span = written.map_or(row.name.span(), Text::span);
    draft.dated = written.is_some_and(|text| {
        let text = text.as_str().trim().to_ascii_lowercase();
        matches!(text.as_str(), "date" | "datetime" | "timestamp")
    });
    draft.field.r#type = read.r#type;
    draft.field.items = read.items;
    draft.field.type_name = read.name.as_ref().map(|name| name.as_str().to_owned());
    if read.r#type.is_some() {
        ledger.fact(&draft.place, "type", "type", span);
    } else {
        draft.field.unknown.push(Unknown::Type);
        if let Some(text) = written.filter(|_| read.unread) {
            let message = format!("`{}` has the type {}, which is none", draft.field.name, quote(text.as_str()));
            ledger.find_settled_by(
                "type",
                Diagnostic::error(Code::UnknownType, message)
                    .at(span)
                    .about(&draft.place)
                    .help("expected string, number, integer, boolean, object, array, `Array<…>` or the name of a type")
                    .help("give the type by an erratum")
                    .erratum(new_fact(&draft.place, "type", "\"string\"")),
            );
        }
    }
}

fn read_marks(row: &Row, mark: Option<&Text>, draft: &mut Draft, ledger: &mut Ledger<'_>) {
    if let Some(mark) = mark {
        match badge::read(mark) {
            Some(badge) => draft.requirement.badge(badge, mark.span()),
            None if badge::is_deprecation(mark) => {
                draft.field.deprecated = true;
                ledger.fact(&draft.place, "deprecated", "mark", mark.span());
            }
            None => draft.say(format!("({mark})")),
        }
    }
    if let Some(text) = row.badge.as_ref().filter(|text| !text.is_blank()) {
        match badge::read(text) {
            Some(badge) => draft.requirement.badge(badge, text.span()),
            None => read_wordy_badge(text, draft, ledger),
        }
    }
    if let Some(text) = &row.max_length {
        match (whole_number(text.as_str()), two_numbers(text.as_str())) {
            (_, Some(ends)) => limits::lengths(&mut draft.field, &draft.place, ends, text.span(), ledger),
            (Some(max), _) if max > 0 => limits::max_length(&mut draft.field, &draft.place, max, text.span(), ledger),
            _ => {
                let message = format!(
                    "the maximum length of `{}` is {}, expected a whole number above 0, or two with a dash between",
                    draft.field.name,
                    quote(text.as_str())
                );
                ledger.find_settled_by(
                    "max_length",
                    Diagnostic::error(Code::UnreadLimit, message)
                        .at(text.span())
                        .about(&draft.place)
                        .help("give it by an erratum")
                        .erratum(new_fact(&draft.place, "max_length", "64")),
                );
            }
        }
    }
}

/// A number without fraction, which may be written with one: `64.0`.
fn whole_number(text: &str) -> Option<u64> {
    let text = text.trim();
    let whole =
        text.split_once('.').filter(|(_, rest)| rest.chars().all(|c| c == '0')).map_or(text, |(whole, _)| whole);
    whole.parse().ok()
}

/// The least and the greatest of a length: `1-32`, `0 ~ 100`.
fn two_numbers(text: &str) -> Option<(u64, u64)> {
    let (least, most) = text.split_once(['-', '~', '\u{2013}', '\u{ff5e}'])?;
    let (least, most) = (whole_number(least)?, whole_number(most)?);
    (least <= most && most > 0).then_some((least, most))
}

/// A badge with its condition: `REQUIRED when status is TICKETED`.
fn read_wordy_badge(text: &Text, draft: &mut Draft, ledger: &mut Ledger<'_>) {
    let reading = prose::read(&Sentence::whole(text), Scope::Field);
    if reading.matches.is_empty() {
        let message = format!("`{}` is marked {}, which is no known badge", draft.field.name, quote(text.as_str()));
        ledger.find_settled_by(
            "required",
            Diagnostic::warning(Code::UnknownBadge, message)
                .at(text.span())
                .about(&draft.place)
                .help("expected REQUIRED, conditional, optional, M, O, Y or N; give what it means by an erratum"),
        );
    }
    draft.read(&[Block::Line(text.clone())], Part::Description, ledger);
}

fn doc_fact(row: &Row, draft: &Draft, ledger: &mut Ledger<'_>) {
    let texts = |blocks: &[Block]| -> Vec<Text> { blocks.iter().flat_map(Block::texts).collect() };
    let description = texts(&row.description);
    let together = description.len();
    let all = [description, texts(&row.warning), texts(&row.more)].concat();
    if !all.is_empty() {
        ledger.parted_text_fact(&draft.place, "doc", &all, together);
    }
}

/// Reads the sample, by then the type is settled.
pub(super) fn read_sample(draft: &mut Draft, ledger: &mut Ledger<'_>) {
    let Some(text) = draft.sample.take() else { return };
    if sample::is_json_string(&text) && matches!(draft.field.r#type, Some(Type::String | Type::Object)) {
        draft.field.r#type = Some(Type::Json);
        ledger.fact(&draft.place, "type", "sample", text.span());
        if draft.field.fields.is_empty() && !draft.field.unknown.contains(&Unknown::Fields) {
            draft.field.unknown.push(Unknown::Fields);
        }
    }
    draft.field.sample = Some(sample::value(&text, draft.field.r#type));
    ledger.fact(&draft.place, "sample", "sample", text.span());
}
