//! Conditions that no condition of a spec tells: whether they are about the message at all, and what becomes of the field.

use super::{Settler, Unresolved, leave_unknown, unresolved_field};
use crate::diagnostic::Severity;
use crate::normalize::conditions::grammar::Said;
use crate::normalize::conditions::indexed::Indexed;
use crate::normalize::conditions::resolve::{Names, squashed};
use crate::normalize::fields::requirement::{conflict, new_fact, quote, sized, tagless, unread, unsure, untold};
use crate::normalize::fields::tree::Pending;
use crate::normalize::unread::not_taken;
use crate::source::{Span, Text};
use crate::spec::{Field, Pointer};

impl Settler<'_, '_, '_> {
    /// What tells when a field is required contradicts the field's mark, unless it is a description that starts with
    /// "When" and speaks of nothing in the message: "When the message is sent."
    pub(super) fn required_beside(&mut self, waiting: &Pending, said: &Said, place: &str, message: &mut Indexed<'_>) {
        let text = self.ledger.text(waiting.span);
        // A mark in capitals is part of the sentence: "REQUIRED when …".
        let clause = ["When ", "If "].iter().any(|opening| text.starts_with(opening));
        let described = match self.names.condition(said, &waiting.at) {
            Err(told) => clause && self.is_prose(said, &told, waiting) && !self.is_about_the_message(waiting),
            Ok(_) => false,
        };
        let Some(field) = message.field_mut(&waiting.at) else { return };
        if !described {
            let found = conflict(&field.name, place, text, waiting.span);
            return self.ledger.find_settled_by("required", found);
        }
        keep_in_doc(field, &tagless(text));
        let what = format!("{} speaks of nothing in the message", quote(&tagless(text)));
        not_taken(&what, waiting.span, place, self.ledger);
    }

    /// Whether a condition that names no field may be mere prose: it compares with nothing but words of the sentence, or
    /// says that something is there that no field is called like, behind an article.
    pub(super) fn is_prose(&self, said: &Said, told: &Unresolved, waiting: &Pending) -> bool {
        let span = Span { end: told.name.span().start.max(waiting.span.start), ..waiting.span };
        let before = self.ledger.text(span).split_whitespace().next_back().unwrap_or_default();
        let article = matches!(before.to_lowercase().as_str(), "the" | "a" | "an");
        let absent = matches!(said, Said::Present { .. }) && article && told.candidates.is_empty();
        // "The issuing bank is in Korea", "the shop is in Korea": a thing that no field resembles.
        let phrase = (told.name.as_str().contains(' ') || article) && told.candidates.is_empty();
        (is_plain(said, phrase) || absent) && !self.has_signs(waiting)
    }

    /// Whether a sentence has a word that names another field, or a value that one lists.
    fn is_about_the_message(&self, waiting: &Pending) -> bool {
        let text = self.ledger.text(waiting.span);
        let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        words.any(|word| {
            let plain = OF_RULES.contains(&word.to_lowercase().as_str());
            !plain && self.names.knows(word, &waiting.at)
        })
    }

    /// A condition that cannot be read. Where it speaks of nothing that the message holds, no message tells it; then
    /// whether the field is required stays unknown.
    pub(super) fn required_unread(&mut self, waiting: &Pending, place: &str, message: &mut Indexed<'_>) {
        let text = self.ledger.text(waiting.span);
        let sizes = compares_sizes(text);
        let told = self.is_about_the_message(waiting) && !sizes;
        let Some(field) = message.field_mut(&waiting.at) else { return };
        let found = if told && says_another_thing(text) && field.required.is_none() {
            leave_unknown(field);
            keep_in_doc(field, &tagless(text));
            unsure(&field.name, place, text, waiting.span)
        } else if told || field.required.is_some() {
            unread(&field.name, place, text, waiting.span)
        } else {
            leave_unknown(field);
            keep_in_doc(field, &tagless(text));
            let tell = if sizes { sized } else { untold };
            tell(&field.name, place, text, waiting.span)
        };
        self.ledger.find_settled_by("required", found);
    }

    /// A condition on something that no field is called. What is written like a field's name is a slip, of which people say
    /// what is meant. Where it is none, or may be that of a field which the capture does not list, whether the field is
    /// required stays unknown.
    pub(super) fn required_of_nobody(
        &mut self,
        unresolved: &Unresolved,
        waiting: &Pending,
        place: &str,
        message: &mut Indexed<'_>,
    ) {
        let spoken = unresolved.name.as_str().contains(char::is_whitespace);
        let lost = self.names.without_fields();
        let slip = !spoken && lost.is_none();
        let text = tagless(self.ledger.text(waiting.span));
        if let Some(field) = message.field_mut(&waiting.at) {
            leave_unknown(field);
            if !slip {
                keep_in_doc(field, &text);
            }
        }
        let mut found = unresolved_field(unresolved, place).erratum(new_fact(
            place,
            "required",
            "{ field = \"/FIELD\", in = [\"VALUE\"] }",
        ));
        if !slip {
            found.severity = Severity::Warning;
        }
        if let Some(lost) = lost.filter(|_| !slip) {
            found = found.help(format!("it may be one of the fields of `{lost}`, which the capture does not list"));
        }
        self.ledger.find_settled_by("required", found);
    }

    pub(super) fn is_about_the_request(&self, said: &Said) -> bool {
        let of_request = |names: &Names<'_>| names.condition(said, &Pointer::root().child("")).is_ok();
        self.request.as_ref().is_some_and(of_request)
    }

    /// What of a response depends on its request is no rule of one message: people read it in the doc.
    pub(super) fn about_the_request(&mut self, waiting: &Pending, place: &str, message: &mut Indexed<'_>) {
        let text = tagless(self.ledger.text(waiting.span));
        if let Some(field) = message.field_mut(&waiting.at) {
            keep_in_doc(field, &text);
        }
        let what = format!("{} tells when by a field of the request, which no response holds", quote(&text));
        not_taken(&what, waiting.span, place, self.ledger);
    }
}

/// Keeps a sentence in the doc that a phrase took out of it, though no fact tells it.
fn keep_in_doc(field: &mut Field, text: &str) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    // A list in the text is one sentence in the doc.
    let said = field.doc.as_ref().is_some_and(|doc| squashed(doc).contains(&squashed(&text)));
    let lines = field.doc.take().into_iter().chain((!said).then_some(text));
    field.doc = Some(lines.collect::<Vec<_>>().join("\n"));
}

/// Whether a sentence opens with a condition and tells behind a sign what holds then: "when a is sent, b is shown." Where
/// no mark stands in front of it, nothing tells whether the field is required then as well. A remark in brackets at the end
/// may narrow any condition.
fn says_another_thing(text: &str) -> bool {
    let text = tagless(text).to_lowercase();
    let opens = matches!(text.split_whitespace().next(), Some("when" | "if" | "unless" | "whenever"));
    let behind =
        text.split_once([',', ':', '，', '：']).is_some_and(|(_, behind)| behind.contains(char::is_alphabetic));
    let remark = text.trim_end_matches(['.', ' ']).ends_with(')')
        && text.split_once(" (").is_some_and(|(_, remark)| !remark.starts_with("or ") && !remark.starts_with("and "));
    (opens && behind) || remark
}

/// Whether a condition asks how large something is: no condition of a spec does. A comma ends the condition.
fn compares_sizes(text: &str) -> bool {
    const SIGNS: &[&str] = &["<", ">", "<=", ">=", "≤", "≥"];
    const SIZES: &[&str] =
        &["greater", "more", "less", "fewer", "larger", "smaller", "bigger", "higher", "lower", "longer"];
    let text = tagless(text).to_lowercase();
    let words: Vec<&str> = text.split(',').next().unwrap_or_default().split_whitespace().collect();
    let pair = |pair: &[&str]| match pair {
        [size, "than"] => SIZES.contains(size),
        ["at", "least" | "most"] | ["between", _] => true,
        [word, _] => matches!(*word, "exceeds" | "exceed") || SIGNS.contains(word),
        _ => false,
    };
    words.windows(2).any(pair) && words.iter().any(|word| word.contains(|c: char| c.is_ascii_digit()))
}

/// Words that conditions are made of, which some fields are called as well.
const OF_RULES: &[&str] =
    &["required", "when", "if", "for", "in", "the", "is", "of", "this", "field", "value", "only", "to"];

/// Whether a condition names a case, or compares with nothing but words of the sentence: "when the order is a gift". They
/// can have a capital where a phrase is compared with them.
fn is_plain(said: &Said, phrase: bool) -> bool {
    let word = |value: &Text| {
        let skipped = usize::from(phrase && value.as_str().len() > 1);
        value.as_str().chars().skip(skipped).all(|c| c.is_ascii_lowercase() || c == '-')
    };
    match said {
        Said::Case { .. } | Said::NotCase { .. } => true,
        Said::In { values, .. } | Said::NotIn { values, .. } => values.iter().all(word),
        Said::Present { .. } => false,
        Said::Any(parts) | Said::All(parts) => parts.iter().all(|part| is_plain(part, phrase)),
    }
}
