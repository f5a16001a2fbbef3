//! Numbers that a field of numbers lists as its values: `1: low`, `2: high`.
//!
//! A spec has no list of numbers. Where each whole number between the least and the greatest is listed, the two bounds say
//! as much as the list does; elsewhere the numbers between them are told.

use super::meanings::ListedValue;
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::fields::field::Draft;
use crate::normalize::fields::limits;
use crate::normalize::ledger::Ledger;
use crate::normalize::unread::accept;
use crate::source::Span;
use crate::spec::Type;

/// So many numbers a finding names.
const MOST_SHOWN: usize = 8;

/// Numbers that a list holds, and where it stands.
#[derive(Default)]
pub(crate) struct ListedNumbers {
    numbers: Vec<i64>,
    span: Option<Span>,
    /// Whether a meaning seems to hold further ones.
    goes_on: bool,
}

impl Draft {
    /// Takes over a listed value of a field of whole numbers; tells whether it is one.
    pub(super) fn listed_number(&mut self, value: &ListedValue, ledger: &mut Ledger<'_>) -> bool {
        if !matches!(self.field.r#type, Some(Type::Number | Type::Integer)) {
            return false;
        }
        let written = value.value.as_str();
        // "0001" is no number on the wire.
        if written.len() > 1 && written.starts_with('0') {
            return false;
        }
        let Ok(number) = written.parse::<i64>() else { return false };
        self.default_mark(value, ledger);
        self.numbers.numbers.push(number);
        self.numbers.goes_on |= value.meaning.as_ref().is_some_and(|meaning| goes_on(meaning.as_str()));
        let span = value.span();
        self.numbers.span = Some(self.numbers.span.map_or(span, |known| known.to(span)));
        true
    }

    /// Writes what the listed numbers say, once all of them are read.
    pub(crate) fn finish_numbers(&mut self, ledger: &mut Ledger<'_>) {
        let ListedNumbers { mut numbers, span, goes_on } = std::mem::take(&mut self.numbers);
        let Some(span) = span else { return };
        numbers.sort_unstable();
        numbers.dedup();
        let (Some(least), Some(most)) = (numbers.first().copied(), numbers.last().copied()) else { return };
        let is_open = std::mem::take(&mut self.field.open);
        if numbers.len() == 1 || is_open || goes_on || self.place.starts_with("/response") {
            let why = match numbers.len() {
                1 => "nothing tells whether it is the only one",
                _ if is_open => "other values are fine",
                _ if goes_on => "it seems to go on with others",
                _ => "an answer may hold others",
            };
            return self.numbers_stay_prose(&numbers, why, span, ledger);
        }
        if self.field.r#type == Some(Type::Number) {
            self.field.r#type = Some(Type::Integer);
            ledger.fact(&self.place, "type", "list", span);
        }
        limits::bounds(&mut self.field, &self.place, (least, most), span, ledger);
        let between = most.abs_diff(least) + 1 > numbers.len() as u64;
        if between {
            self.numbers_stay_prose(&numbers, "those between them pass its bounds", span, ledger);
        }
    }

    fn numbers_stay_prose(&self, numbers: &[i64], why: &str, span: Span, ledger: &mut Ledger<'_>) {
        let shown: Vec<String> = numbers.iter().take(MOST_SHOWN).map(i64::to_string).collect();
        let (list, more) = (shown.join(", "), if numbers.len() > MOST_SHOWN { ", …" } else { "" });
        let message = format!("`{}` lists {list}{more}, and a spec has no list of numbers: {why}", self.field.name);
        ledger.find(
            Diagnostic::warning(Code::MisplacedValue, message)
                .at(span)
                .about(&self.place)
                .help("the list stays in the doc; give `min` and `max` by an erratum where they say more, or accept this finding")
                .erratum(accept(Code::MisplacedValue, &self.place)),
        );
    }
}

/// Whether a list goes on inside of a meaning: `yes, -1: unknown`, `yes, etc.`
fn goes_on(meaning: &str) -> bool {
    let parts = meaning.split([',', ';', '，', '；']).skip(1).map(str::trim);
    let mut parts = parts.map(|part| part.trim_start_matches('-'));
    meaning.ends_with("...")
        || meaning.ends_with('…')
        || parts
            .any(|part| part.starts_with(|c: char| c.is_ascii_digit()) || part.starts_with("etc") || part == "others")
}
