//! What a sentence of a field says, taken over into the field.

use super::badge::Badge;
use super::field::Draft;
use super::limits;
use super::tree::Wanted;
use crate::normalize::conditions::resolve::squashed;
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::claim::{Claim, Kind};
use crate::normalize::sentence::prose::{Match, Reading};
use crate::normalize::sentence::smell::Smell;
use crate::normalize::sentence::words::Sentence;
use crate::normalize::sentence::{smell, subject};
use crate::normalize::unread::{not_both, not_taken, unread_rule};
use crate::normalize::values::items::holds_words;
use crate::normalize::values::open;
use crate::source::Text;
use crate::spec::Type;

impl Draft {
    /// Takes over what a sentence says; gives what stays of it.
    pub(crate) fn take(&mut self, sentence: &Sentence, reading: Reading, ledger: &mut Ledger<'_>) -> Option<String> {
        let mut all_taken = true;
        for found in &reading.matches {
            match self.is_about_another(sentence, found) {
                Some(what) => {
                    all_taken = false;
                    not_taken(&what, found.span, &self.place, ledger);
                }
                None => self.claim(found, ledger),
            }
        }
        if let Some(words) = open::opens_the_list(sentence) {
            self.others.get_or_insert((words.span(), "values-to-come"));
        }
        match subject::whole_number(sentence).filter(|_| self.field.r#type == Some(Type::Number)) {
            Some((word, true)) => self.kinds.push((Kind::Quantity, sentence.part(word..word + 1).span(), "whole")),
            Some((word, false)) if reading.smell.is_none() && reading.matches.is_empty() => {
                unread_rule(sentence, &Smell::of(sentence.part(word..word + 1), None), &self.place, ledger);
            }
            _ => {}
        }
        self.gather_examples(sentence);
        let unnamed = |word: &Text| !self.names.contains(&squashed(word.as_str()));
        if reading.required_instead.as_ref().is_some_and(unnamed) {
            self.requirement.doubted();
        }
        if reading.smell.is_some() {
            self.beside.extend(open::value_beside(sentence));
        }
        self.lost_list |= reading.smell.as_ref().is_some_and(|smell| smell.lists);
        match &reading.smell {
            Some(smell) => unread_rule(sentence, smell, &self.place, ledger),
            None if smell::is_foreign(sentence) => ledger.foreign(sentence.text.span(), &self.place),
            None => self.gather_codes(sentence, &reading.matches),
        }
        if all_taken { reading.doc } else { Some(sentence.text.to_string()) }
    }

    /// Takes over what a phrase says.
    fn claim(&mut self, found: &Match, ledger: &mut Ledger<'_>) {
        let (span, phrase) = (found.span, found.phrase.name);
        match &found.claim {
            Claim::Required(when) => self.requirement.required(when.clone(), span, phrase),
            Claim::RequiredUnread => self.requirement.unread(span),
            Claim::Optional => self.requirement.optional(span),
            Claim::OptionalWhen(when) => self.requirement.optional_when(when.clone(), span, phrase),
            Claim::OptionalUnread => self.requirement.optional_unread(span),
            Claim::Conditional => self.requirement.badge(Badge::Conditional, span),
            Claim::AnyOf { names, when, alone } => {
                self.requirement.either(span);
                if *alone {
                    not_both(&found.text, &self.place, ledger);
                }
                self.wanted.push((Wanted::AnyOf { names: names.clone(), when: when.clone() }, span, phrase));
            }
            Claim::EachRequired(_) | Claim::EachOptional(_) | Claim::EachUnread => self.each = Some(found.clone()),
            Claim::Kind(kind) => self.kinds.push((*kind, span, phrase)),
            // "Either userId or openId."
            Claim::Values(names) if self.are_fields(names) && found.text.as_str().starts_with(['E', 'e']) => {
                self.requirement.either(span);
                self.wanted.push((Wanted::AnyOf { names: names.clone(), when: None }, span, phrase));
            }
            Claim::Values(values) => self.listed(values, found.in_doc, ledger),
            Claim::OpenValues(values) => {
                self.listed(values, found.in_doc, ledger);
                self.others.get_or_insert((span, phrase));
            }
            Claim::RequiredValues(when, values) => {
                self.requirement.required(Some(when.clone()), span, phrase);
                self.listed(values, found.in_doc, ledger);
            }
            Claim::ValuesFollow => self.announced = true,
            Claim::Joined => self.joined = Some(found.span),
            Claim::Default(value, when) => self.defaults.push((value.clone(), when.clone(), found.clone())),
            Claim::ListedDefault(value) => self.words.push((value.clone(), found.clone())),
            Claim::Range { min: Some(min), max } if *max == Some(*min) && holds_words(&self.field) => {
                // "Fixed value: 1.0" of a text.
                let words = Sentence::whole(&found.text);
                let only = words.part(words.words.len().saturating_sub(1)..words.words.len());
                self.listed(&[only], found.in_doc, ledger);
            }
            Claim::Range { .. } => self.ranges.push(found.clone()),
            Claim::Whole { .. } => {
                self.kinds.push((Kind::Quantity, span, phrase));
                self.ranges.push(found.clone());
            }
            Claim::Keys(keys) => {
                self.keys.clone_from(keys);
            }
            Claim::StatusValues(table) => self.wanted.push((Wanted::StatusValues(table.clone()), span, phrase)),
            Claim::ListedElsewhere => self.elsewhere = Some(found.clone()),
            Claim::Deprecated => {
                self.field.deprecated = true;
                ledger.phrase_fact(&self.place, "deprecated", phrase, span);
            }
            Claim::Length { .. }
            | Claim::MaxItems(_)
            | Claim::Prefix(_)
            | Claim::Characters { .. }
            | Claim::Form(_) => {
                self.limited(found, ledger);
            }
            Claim::IsDefault(_)
            | Claim::Order(_)
            | Claim::ExtendsBase
            | Claim::CommonBasics
            | Claim::EitherUnread
            | Claim::Note => {}
        }
    }

    /// Takes over a limit; one that is not taken stays in the doc.
    pub(crate) fn limited(&mut self, found: &Match, ledger: &mut Ledger<'_>) {
        let taken = limits::apply(&mut self.field, &self.place, found, ledger);
        if !taken && !found.in_doc {
            self.say(found.text.as_str().to_owned());
        }
    }
}
