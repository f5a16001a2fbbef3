//! What of a field had to wait until all of its texts were read.

use super::field::Draft;
use super::kinds;
use super::requirement::quote;
use super::tree::Wanted;
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::claim::Kind;
use crate::normalize::unread::not_taken;
use crate::normalize::values::items::holds_words;
use crate::source::Text;
use crate::spec::{Doc, Type, Unknown};

/// So many sentences are looked at that tell of a value beside the list.
const MOST_BESIDE: usize = 8;

impl Draft {
    /// Writes what had to wait until all texts were read: kinds of values, lists that were lost, the doc.
    pub(crate) fn finish(&mut self, ledger: &mut Ledger<'_>) {
        let mut kinds = std::mem::take(&mut self.kinds);
        if kinds.iter().any(|(kind, ..)| *kind == Kind::Seconds) {
            // A timestamp in seconds: the unit is said, so it is not the usual one.
            kinds.retain(|(kind, ..)| *kind != Kind::Millis);
        }
        if self.field.pattern.is_some() {
            // "The ISO 8601 time, yyyy-MM-dd HH:mm": the form says more than the standard does.
            kinds.retain(|(kind, ..)| *kind != Kind::DateTime);
        }
        for (kind, span, phrase) in kinds {
            if kind == Kind::Millis && self.dated && self.has_number_as_sample() {
                self.field.r#type = Some(Type::Integer);
                ledger.phrase_fact(&self.place, "type", phrase, span);
            }
            kinds::apply(&mut self.field, &self.place, kind, phrase, span, ledger);
        }
        if let Some((span, phrase)) = self.others.filter(|_| !self.field.values.is_empty()) {
            self.field.open = true;
            ledger.phrase_fact(&self.place, "open", phrase, span);
        }
        self.finish_beside(ledger);
        self.finish_joined(ledger);
        self.finish_cases();
        self.finish_elsewhere(ledger);
        self.finish_codes(ledger);
        if self.unclear_values {
            self.field.values.clear();
            self.field.open = false;
        } else if (self.announced || (self.lost_list && holds_words(&self.field))) && self.field.values.is_empty() {
            self.field.unknown.push(Unknown::Enum);
        }
        self.finish_numbers(ledger);
        for found in std::mem::take(&mut self.ranges) {
            self.limited(&found, ledger);
        }
        self.finish_loose_range(ledger);
        self.finish_defaults(ledger);
        self.field.doc = std::mem::take(&mut self.doc).into_doc();
        self.finish_examples(ledger);
    }

    /// What is a value in some case and is not listed leaves the list open.
    fn finish_beside(&mut self, ledger: &mut Ledger<'_>) {
        let values = &self.field.values;
        let unlisted = |text: &&Text| values.iter().all(|value| value.value != text.as_str());
        let beside = self.beside.iter().take(MOST_BESIDE).find(unlisted).map(Text::span);
        if let Some(span) = beside.filter(|_| !values.is_empty() && !self.field.open) {
            self.field.open = true;
            ledger.phrase_fact(&self.place, "open", "value-beside", span);
        }
    }

    /// What "see the table above" is about: the page's statuses where the field is one, else values that are lost.
    fn finish_elsewhere(&mut self, ledger: &mut Ledger<'_>) {
        let silent = self.field.values.is_empty() && !self.lost_list && !self.announced && self.wanted.is_empty();
        let Some(found) = self.elsewhere.take().filter(|_| silent && holds_words(&self.field)) else { return };
        if self.field.name.as_str().to_ascii_lowercase().ends_with("status") {
            self.wanted.push((Wanted::StatusValues(None), found.span, found.phrase.name));
            return;
        }
        self.announced = true;
        let what = format!("{} tells where the values of `{}` stand", quote(found.text.as_str()), self.field.name);
        not_taken(&what, found.span, &self.place, ledger);
    }

    /// Of a text that holds several values, none is the whole text.
    fn finish_joined(&mut self, ledger: &mut Ledger<'_>) {
        let Some(span) = self.joined.filter(|_| holds_words(&self.field)) else { return };
        self.lost_list |= !self.field.values.is_empty();
        for value in std::mem::take(&mut self.field.values) {
            self.doc.item(Some(match value.doc {
                Some(Doc::One(meaning)) => format!("{}: {meaning}", value.value),
                _ => value.value,
            }));
        }
        self.field.open = false;
        let what = format!("`{}` holds several values in one text, and a spec has no form for those", self.field.name);
        not_taken(&what, span, &self.place, ledger);
    }

    /// Whether its sample is a number without quotes, or there is none.
    fn has_number_as_sample(&self) -> bool {
        self.sample.as_ref().is_none_or(|sample| sample.as_str().trim().bytes().all(|byte| byte.is_ascii_digit()))
    }
}
