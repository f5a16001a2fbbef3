//! How the sentences of a field are read, and which of their rules are about another thing.

use super::field::Draft;
use super::requirement::quote;
use crate::normalize::sentence::claim::Claim;
use crate::normalize::sentence::phrase::Scope;
use crate::normalize::sentence::prose::{self, Match, Reading};
use crate::normalize::sentence::smell::Smell;
use crate::normalize::sentence::words::Sentence;
use crate::normalize::sentence::{about, siblings, subject};
use crate::spec::Type;

impl Draft {
    /// Reads a sentence; what it says of another field is not taken.
    pub(crate) fn reading(&self, sentence: &Sentence) -> Reading {
        self.reading_of(sentence, prose::find(sentence, Scope::Field))
    }

    /// Reads a sentence by the phrases that were found in it.
    pub(crate) fn reading_of(&self, sentence: &Sentence, found: Vec<Match>) -> Reading {
        let stray = |matches: &[Match]| about::other(sentence, matches, &self.field.name, &self.names);
        let mut reading = prose::read_unless(sentence, found, Scope::Field, stray);
        let tells = |found: &Match| !matches!(found.claim, Claim::Kind(_) | Claim::Note);
        if reading.smell.is_none() && !reading.matches.iter().any(tells) {
            let word = siblings::dependence(sentence, &self.field.name, &self.names);
            reading.smell = word.map(|word| Smell::of(sentence.part(word..word + 1), None));
        }
        reading
    }

    /// Whether no phrase reads a sentence, and nothing in it is told.
    pub(super) fn says_nothing(&self, sentence: &Sentence) -> bool {
        let reading = self.reading(sentence);
        reading.matches.is_empty() && reading.smell.is_none()
    }

    /// Of what else a sentence gives a rule, where it is not of the field.
    pub(super) fn is_about_another(&self, sentence: &Sentence, found: &Match) -> Option<String> {
        let (text, name) = (quote(found.text.as_str()), &self.field.name);
        // "User ID. Either userId or openId."
        if matches!(&found.claim, Claim::Values(names) if self.are_fields(names)) {
            return None;
        }
        // "Supports JPG and PNG." behind "URL of the image." is said of the image.
        let lists = matches!(found.claim, Claim::Values(_) | Claim::OpenValues(_));
        let alone = lists && !subject::names_its_list(sentence);
        let several = sentence.text.as_str().to_lowercase().contains("one or more");
        if lists && several && self.field.r#type == Some(Type::String) {
            return Some(format!("{text} lists values of which one text may hold several"));
        }
        let opening = || subject::free_thing(sentence).filter(|_| !self.opened);
        if let Some(thing) = self.thing.as_deref().or_else(opening).filter(|_| alone) {
            return Some(format!("{text} lists values, but `{name}` is said to be a thing of another kind ({thing})"));
        }
        if let Claim::AnyOf { names, .. } = &found.claim
            && found.phrase.name == "either-sent"
            && !self.are_fields(names)
        {
            return Some(format!("{text} tells a choice, but not between fields of the page"));
        }
        // "Required: `city` and `country`."
        if found.claim == Claim::Required(None) && siblings::names_follow(sentence, found, &self.names) {
            return Some(format!("{text} is said of the fields that follow, not of `{name}`"));
        }
        // "CARD only."
        if let Claim::Values(values) = &found.claim
            && let ([one], true) = (values.as_slice(), alone)
            && self.is_of_another(one.as_str())
        {
            return Some(format!("{text} names a value of another field, and may be about that case"));
        }
        let counts = matches!(found.claim, Claim::MaxItems(_) | Claim::Range { .. });
        if counts && self.field.r#type == Some(Type::Array) && about::is_of_elements(sentence, &found.words()) {
            return Some(format!("{text} is said of each element, or of another thing than `{name}`"));
        }
        let of_parts = found.claim.is_bound() && self.field.r#type != Some(Type::Array);
        if of_parts && about::is_about_each(sentence, &found.words()) {
            return Some(format!("{text} is said of each part, and `{name}` is one"));
        }
        let label = about::label(sentence, found, name).filter(|_| found.claim.is_bound())?;
        Some(format!("{text} is said of {}, not of `{name}`", quote(label.as_str())))
    }
}
