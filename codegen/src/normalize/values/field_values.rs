//! The values of a field and its default: what texts tell of them, written once all of them are read.

use super::items::{holds_no_word, is_truth};
use super::meanings::{self, ListedValue};
use super::open::is_the_rest;
use super::value_table;
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::conditions::grammar::{self, Said};
use crate::normalize::conditions::resolve::squashed;
use crate::normalize::fields::field::Draft;
use crate::normalize::fields::limits;
use crate::normalize::fields::requirement::quote;
use crate::normalize::fields::tree::Wanted;
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::claim::Claim;
use crate::normalize::sentence::lists::{is_code, sequence};
use crate::normalize::sentence::phrase::Scope;
use crate::normalize::sentence::prose::{self, Match, Reading};
use crate::normalize::sentence::smell::Smell;
use crate::normalize::sentence::words::Sentence;
use crate::normalize::unread::{not_taken, unread_rule};
use crate::page::Table;
use crate::source::Text;
use crate::spec::{Default, Scalar, Type};

impl Draft {
    /// Takes over what is said of a value beside it: that it is the default. Gives the meaning without it.
    pub(super) fn default_mark(&mut self, value: &ListedValue, ledger: &mut Ledger<'_>) -> Option<String> {
        let mut doc = value.meaning.as_ref().map(|meaning| meaning.as_str().to_owned());
        // `NONE: no code (default)`: the mark stands behind the meaning.
        if let Some((meaning, mark)) = value.meaning.as_ref().and_then(meanings::marked_meaning)
            && let Some(found) = is_default(&mark)
        {
            self.defaults.push((value.value.clone(), found.0, found.1));
            return Some(meaning.to_string());
        }
        for text in [&value.meaning, &value.mark].into_iter().flatten() {
            let reading = prose::read(&Sentence::whole(text), Scope::Value);
            let default = default_in(&reading);
            // A meaning may use any words; it is no place for a default that cannot be read.
            let untold = |smell: &&Smell| smell.beside.is_some() || smell.word.as_str().eq_ignore_ascii_case("default");
            if let Some(smell) = reading.smell.as_ref().filter(untold) {
                unread_rule(&Sentence::whole(text), smell, &self.place, ledger);
            }
            // `NEW: when it is paid. USED by default.`
            let words = Sentence::whole(text).words;
            let says = (0..words.len()).any(|at| sequence(&words, at, &["by", "default"]).is_some());
            if says && default.is_none() && reading.smell.as_ref().filter(untold).is_none() {
                let what = format!("{} speaks of a default, and is what `{}` means", quote(text.as_str()), value.value);
                not_taken(&what, text.span(), &self.place, ledger);
            }
            let is_mark = value.mark.as_ref().is_some_and(|mark| mark.span() == text.span());
            match default {
                Some((when, found)) => {
                    self.defaults.push((value.value.clone(), when, found));
                    doc = if is_mark { doc } else { reading.doc };
                }
                None if is_mark => doc = Some(doc.map_or(text.to_string(), |doc| format!("{doc} ({text})"))),
                None => {}
            }
        }
        doc
    }

    /// Takes over the values of a table. A row of others leaves the list open; a column that says more of each than what it
    /// means is told.
    pub(crate) fn values_of_table(&mut self, table: &Table, values: Vec<ListedValue>, ledger: &mut Ledger<'_>) {
        self.strange_rows(table, ledger);
        for column in value_table::columns_of_rules(table) {
            let what = format!("the column {} says more of each value than what it means", quote(column.as_str()));
            not_taken(&what, column.span(), &self.place, ledger);
        }
        let titled =
            values.iter().any(|value| !is_code(value.value.as_str()) && !is_the_rest(&Sentence::whole(&value.value)));
        for value in values {
            // `Others` among codes stands for other values; among words it may be one.
            let letters = value.value.as_str().contains(char::is_alphanumeric);
            if is_the_rest(&Sentence::whole(&value.value)) && !(titled && letters) {
                self.field.open = true;
                ledger.fact(&self.place, "open", "list", value.span());
                let line = value.meaning.map_or(value.value.to_string(), |text| format!("{}: {text}", value.value));
                self.doc.item(Some(line).filter(|_| letters));
            } else if holds_no_word(&self.field) {
                let line =
                    value.meaning.as_ref().map_or(value.value.to_string(), |text| format!("{}: {text}", value.value));
                if !self.listed_number(&value, ledger) {
                    self.misplaced_value(&value, ledger);
                }
                self.doc.item(Some(line));
            } else {
                self.value(value, ledger);
            }
        }
    }

    /// Takes over a value of a list.
    pub(crate) fn value(&mut self, value: ListedValue, ledger: &mut Ledger<'_>) {
        for text in [&value.meaning, &value.mark].into_iter().flatten().filter(|text| holds_a_rule(text)) {
            let what = format!("{} gives a rule for the value `{}` alone", quote(text.as_str()), value.value);
            not_taken(&what, text.span(), &self.place, ledger);
        }
        let doc = self.default_mark(&value, ledger);
        let span = value.span();
        if !self.listed.insert(value.value.as_str().to_owned()) {
            let message = format!("the value `{}` of `{}` is listed twice", value.value, self.field.name);
            ledger.find(
                Diagnostic::warning(Code::DuplicateValue, message)
                    .at(span)
                    .about(&self.place)
                    .help("the first meaning is kept"),
            );
            return;
        }
        ledger.fact(&self.place, "enum", "list", span);
        self.field.values.push(value.into_spec(doc));
    }

    /// The listed value that a word is, whichever way its letters are written.
    fn as_listed(&self, word: &str) -> Option<String> {
        let exact = self.listed.get(word);
        let mut alike = self.listed.iter().filter(|listed| listed.eq_ignore_ascii_case(word));
        exact.or_else(|| alike.next().filter(|_| alike.next().is_none())).cloned()
    }

    /// Takes over a default, once the field's type and values are known.
    fn default(&mut self, value: &Text, when: Option<Said>, found: &Match, ledger: &mut Ledger<'_>) {
        let found_listed = self.as_listed(value.as_str());
        let listed = found_listed.is_some();
        let text = found_listed.as_deref().unwrap_or(value.as_str());
        // "userId is used if it is empty"
        if !listed && !is_code(text) && self.names.contains(&squashed(text)) {
            return not_taken(
                &format!("the default `{text}` is called like a field of the page"),
                found.span,
                &self.place,
                ledger,
            );
        }
        // "The default is empty" names no value; "the default is NONE" does.
        let word = text.chars().all(|c| c.is_ascii_lowercase());
        let flag = text.to_ascii_lowercase();
        let scalar = match self.field.r#type {
            Some(Type::Boolean) => Scalar::read(&flag, Some(Type::Boolean)),
            other => Scalar::read(text, other),
        };
        // A word in quotes is meant as it stands, where no list says otherwise.
        let meant =
            self.listed.is_empty() && is_quoted_in(found, text) && !meanings::is_no_text(text) && text != "empty";
        let Some(value) = scalar.filter(|scalar| listed || !word || meant || scalar.as_text().is_none()) else {
            let kind = self.field.r#type.map_or("a value", Type::with_article);
            let what = match self.field.r#type {
                None | Some(Type::String | Type::Json) => format!("the default `{text}` is none of the field's values"),
                Some(_) => format!("the default `{text}` is not {kind}, as `{}` is", self.field.name),
            };
            return not_taken(&what, found.span, &self.place, ledger);
        };
        let Some(when) = when else {
            let said = Default::Value(value);
            if *self.field.default.get_or_insert_with(|| said.clone()) == said {
                ledger.phrase_fact(&self.place, "default", found.phrase.name, found.span);
            } else {
                limits::two_defaults(&self.field, &self.place, found.span, ledger);
            }
            return;
        };
        self.wanted.push((Wanted::Default { value, when }, found.span, found.phrase.name));
    }

    /// Writes the defaults, once the field's values are known.
    pub(crate) fn finish_defaults(&mut self, ledger: &mut Ledger<'_>) {
        for (word, found) in std::mem::take(&mut self.words) {
            match self.as_listed(word.as_str()) {
                Some(_) => self.defaults.push((word, None, found)),
                // "Sorted by default" tells what is done; of a flag it may be a value.
                None if is_done(&word, &found) && self.field.r#type != Some(Type::Boolean) => {}
                None => {
                    let what = format!("the default `{word}` is none of the field's values");
                    not_taken(&what, found.span, &self.place, ledger);
                }
            }
        }
        for (value, when, found) in otherwise(std::mem::take(&mut self.defaults)) {
            self.default(&value, when, &found, ledger);
        }
    }

    /// Whether words are the names of fields of the page.
    pub(crate) fn are_fields(&self, names: &[Text]) -> bool {
        names.iter().all(|name| !is_code(name.as_str()) && self.names.contains(&squashed(name.as_str())))
    }

    /// Takes over values that a sentence lists.
    pub(crate) fn listed(&mut self, values: &[Text], in_doc: bool, ledger: &mut Ledger<'_>) {
        // "Required fields: userId, openId"
        if let ([first, .., last], true) = (values, self.are_fields(values)) {
            let what = format!("`{first}` to `{last}` are called like fields of the page");
            return not_taken(&what, first.span().to(last.span()), &self.place, ledger);
        }
        for value in values {
            let value = ListedValue::bare(value.clone());
            match self.field.r#type {
                // A flag has its two values without saying so.
                Some(Type::Boolean) if is_truth(&value) => {}
                _ if holds_no_word(&self.field) => {
                    if !self.listed_number(&value, ledger) {
                        self.misplaced_value(&value, ledger);
                    }
                    if !in_doc {
                        self.say(format!("- {}", value.value));
                    }
                }
                _ => self.value(value, ledger),
            }
        }
    }
}

/// Whether a word tells what was done with something: `sorted`.
fn is_done(word: &Text, found: &Match) -> bool {
    let small = found.words().start == 0 || word.as_str().starts_with(char::is_lowercase);
    small && word.as_str().ends_with("ed")
}

/// Whether a word stands in quotes in a phrase.
fn is_quoted_in(found: &Match, word: &str) -> bool {
    let (before, _) = found.text.as_str().rsplit_once(word).unwrap_or_default();
    before.ends_with(['`', '"', '“', '\'', '‘', '「'])
}

/// What makes a listed value the default.
fn default_in(reading: &Reading) -> Option<(Option<Said>, Match)> {
    reading.matches.iter().find_map(|found| match &found.claim {
        Claim::IsDefault(when) => Some((when.clone(), found.clone())),
        _ => None,
    })
}

/// Whether the meaning of a value holds a rule, which holds for that value alone: "two, deprecated", "required when …".
fn holds_a_rule(meaning: &Text) -> bool {
    /// Words that say that a value may not be sent.
    const WITHDRAWN: &[&[&str]] = &[
        &["not", "supported"],
        &["not", "support"],
        &["unsupported"],
        &["not", "available"],
        &["not", "allowed"],
        &["not", "be", "used"],
        &["do", "not", "use"],
        &["coming", "soon"],
        &["no", "longer"],
        &["deprecated"],
        &["obsolete"],
        &["discontinued"],
    ];
    let sentence = Sentence::whole(meaning);
    let taken = prose::taken(&sentence, Scope::Field);
    // "PAID: when the order is paid" tells what the value means.
    let required = |found: &Match| {
        let lower = found.text.as_str().to_lowercase();
        ["required", "mandatory", "must", "optional"].iter().any(|word| lower.contains(word))
    };
    let rule = |found: &Match| match &found.claim {
        Claim::Required(_) | Claim::RequiredUnread | Claim::OptionalWhen(_) | Claim::AnyOf { .. } => required(found),
        Claim::Optional | Claim::OptionalUnread | Claim::RequiredValues(..) => required(found),
        claim => claim.is_bound(),
    };
    let withdrawn = |at: usize| WITHDRAWN.iter().any(|row| sequence(&sentence.words, at, row).is_some());
    taken.iter().any(rule) || (0..sentence.words.len()).any(withdrawn)
}

/// Whether a text says that the value it stands behind is the default, and nothing else.
fn is_default(mark: &Text) -> Option<(Option<Said>, Match)> {
    let reading = prose::read(&Sentence::whole(mark), Scope::Value);
    default_in(&reading).filter(|_| reading.smell.is_none())
}

/// Where one value is the default and another one is so under a condition, the first is where that does not hold.
fn otherwise(mut defaults: Vec<(Text, Option<Said>, Match)>) -> Vec<(Text, Option<Said>, Match)> {
    let conditions: Vec<Said> = defaults.iter().filter_map(|(_, when, _)| when.clone()).collect();
    let mut always = defaults.iter_mut().filter(|(_, when, _)| when.is_none());
    if let (Some((_, when, _)), None, false) = (always.next(), always.next(), conditions.is_empty()) {
        *when = Some(grammar::any_of(conditions).opposite());
    }
    defaults
}
