//! Whether the items of a list are values of the field that it stands at, or say something else.

use foldhash::HashSet;

use super::lead::{announces, ends_with_colon, is_a_code, is_contrary, says_allowed, says_values};
use super::meanings::{self, ListedValue};
use super::open::is_the_rest;
use crate::normalize::conditions::resolve::squashed;
use crate::normalize::sentence::lists::{is_code, is_format};
use crate::normalize::sentence::phrase::Scope;
use crate::normalize::sentence::prose::{self, Match};
use crate::normalize::sentence::subject::says_a_kind;
use crate::normalize::sentence::words::Sentence;
use crate::normalize::text::rich::Passage;
use crate::source::Text;

/// Heads of items that are remarks, and no values.
pub(crate) const REMARK_HEADS: &[&str] = &[
    "format",
    "note",
    "notes",
    "example",
    "examples",
    "length",
    "size",
    "unit",
    "default",
    "pattern",
    "remark",
    "remarks",
    "tip",
    "tips",
    "type",
    "encoding",
    "english",
    "chinese",
    "maximum",
    "minimum",
    "max",
    "min",
    "required",
    "optional",
    "range",
    "limit",
    "usage",
    "description",
];
/// What the items of a list are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Values of the field.
    Values,
    /// Something that looks like values; each item is told.
    Doubtful,
    /// Remarks; what looks like a value is told.
    #[default]
    Remarks,
}

/// What is known of a field's texts when its lists are judged.
#[derive(Clone, Copy)]
pub(crate) struct Known<'k> {
    /// Whether labels stand first in its lists.
    pub(crate) labels_first: bool,
    /// The names of the page's fields, without regard to how they are spelt.
    pub(crate) names: &'k HashSet<String>,
    /// Whether the field is said to be a thing of which nobody lists all.
    pub(crate) free: bool,
}

/// A list's item, read once for all who ask: as a sentence, and as a value.
pub(crate) struct Item {
    /// Its text.
    pub(crate) sentence: Sentence,
    /// In how many other items it stands.
    pub(crate) depth: usize,
    /// The value that it may be.
    pub(crate) value: Option<ListedValue>,
    /// The phrases in it.
    pub(crate) found: Vec<Match>,
}

impl Item {
    fn new(text: &Text, depth: usize, labels_first: bool) -> Self {
        let sentence = Sentence::whole(text);
        let found = prose::find(&sentence, Scope::Field);
        Self { sentence, depth, value: meanings::item(text, labels_first), found }
    }

    /// Its text.
    pub(crate) fn text(&self) -> &Text {
        &self.sentence.text
    }
}

/// For each passage, what the items of its list are, and the item that it is; a passage that is no item stands alone.
pub(crate) fn verdicts(passages: &[Passage], known: Known<'_>) -> Vec<(Verdict, Option<Item>)> {
    let mut verdicts = Vec::with_capacity(passages.len());
    let mut lead = None;
    while let Some(rest) = passages.get(verdicts.len()..).filter(|rest| !rest.is_empty()) {
        let item = |passage: &Passage| match passage {
            Passage::Item(text, depth) => Some(Item::new(text, *depth, known.labels_first)),
            _ => None,
        };
        let items: Vec<Item> = rest.iter().map_while(item).collect();
        let (inner, outer): (Vec<&Item>, Vec<&Item>) = items.iter().partition(|item| item.depth > 0);
        // Values can stand below an item that heads them.
        let verdict = match judge(lead, &outer, known) {
            Verdict::Remarks if !inner.is_empty() => judge(None, &inner, known),
            verdict => verdict,
        };
        if items.is_empty() {
            verdicts.push((verdict, None));
        }
        verdicts.extend(items.into_iter().map(|item| (verdict, Some(item))));
        lead = match rest.first() {
            Some(Passage::Sentence(sentence, _)) => Some(sentence),
            _ => None,
        };
    }
    verdicts
}

/// Judges the items of a list: whether what stands above them says otherwise, whether they name fields, and whether they
/// are single words among remarks.
fn judge(lead: Option<&Sentence>, items: &[&Item], known: Known<'_>) -> Verdict {
    let codes = items.iter().filter_map(|item| item.value.as_ref());
    let marks = codes.filter(|value| is_code(value.value.as_str()) && !opens_condition(value)).nth(1).is_some();
    let is_rule = |item: &Item| {
        let mark = marks && item.value.as_ref().is_some_and(is_mark_as_value);
        !mark && prose::opens_with_rule(&item.found)
    };
    let others: Vec<&Item> =
        items.iter().copied().filter(|item| !is_rule(item) && !is_the_rest(&item.sentence)).collect();
    let values = others.iter().filter_map(|item| item.value.as_ref());
    let values: Vec<&ListedValue> = values.filter(|value| !is_remark(value) && !is_fact(value)).collect();
    let code = |value: &&ListedValue| is_code(value.value.as_str());
    let explained = values.iter().any(|value| value.meaning.is_some() || value.mark.is_some());
    let announced = lead.is_some_and(|lead| ends_with_colon(lead) || says_values(lead));
    let words = values.len() == others.len() && values.len() > 1 && !values.iter().any(code);
    // "Scenarios", "Ticketing", "Refund": words with a capital below a heading that does not say that they are values.
    let headed = lead.is_some_and(|lead| lead.words.last().is_some_and(|word| !word.sign) && !announced);
    let capital = |value: &&ListedValue| value.value.as_str().starts_with(char::is_uppercase);
    let titles = headed && words && !explained && values.iter().all(capital);
    if lead.is_some_and(is_contrary) {
        return if words { Verdict::Doubtful } else { Verdict::Remarks };
    }
    // "Name of it." is no list, whatever stands below it.
    let free = known.free && !lead.is_some_and(announces);
    let of_one_value = lead.is_some_and(is_a_code);
    if free || of_one_value || name_fields(&values, known.names) || titles || are_no_values(&values) {
        return Verdict::Doubtful;
    }
    let alike = values.iter().all(code) || !values.iter().any(code);
    // "Type of the device": formats, and one value alone, are values where the line above says what they are.
    let kinds = lead.is_some_and(says_a_kind) && values.iter().all(code);
    let formats = values.iter().any(|value| is_format(value.value.as_str()));
    let several = alike && !formats && values.len() > 1;
    let alone = !values.is_empty() && values.len() == others.len() && (announced || several || kinds);
    // "Allowed:", "Cash", "Gift card": some of them look like values.
    let allowed = lead.is_some_and(|lead| says_values(lead) || says_allowed(lead)) && !values.is_empty();
    match () {
        () if explained || alone => Verdict::Values,
        () if allowed => Verdict::Doubtful,
        () => Verdict::Remarks,
    }
}

/// Whether a value is a word by which fields are marked, and stands among others: `REQUIRED: has to be shown`.
pub(super) fn is_mark_as_value(value: &ListedValue) -> bool {
    let mark = matches!(value.value.as_str(), "REQUIRED" | "OPTIONAL" | "CONDITIONAL" | "MANDATORY");
    mark && !opens_condition(value)
}

/// Whether the meaning of a value says when, or whether, something holds: "when kind is CARD", "yes".
fn opens_condition(value: &ListedValue) -> bool {
    const OPENING: &[&str] =
        &["when", "if", "unless", "for", "in", "only", "except", "where", "while", "yes", "no", "true", "false"];
    let first = value.meaning.as_ref().and_then(|meaning| meaning.as_str().split_whitespace().next());
    first.is_some_and(|word| OPENING.contains(&word.trim_end_matches(['.', ',']).to_lowercase().as_str()))
}

/// Whether items are dates, or questions and answers.
fn are_no_values(values: &[&ListedValue]) -> bool {
    let is_date = |text: &str| {
        let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
        parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()))
    };
    let asks = |text: &str| matches!(text, "Q" | "A" | "Q1" | "A1" | "Q2" | "A2");
    let all = |is: &dyn Fn(&str) -> bool| !values.is_empty() && values.iter().all(|value| is(value.value.as_str()));
    let question = values.iter().any(|value| value.value.as_str().starts_with('Q'));
    all(&is_date) || (all(&asks) && question)
}

/// Whether several items name fields of the page, or each tells one: `userId: of the wallet`, `PAID: payTime`.
fn name_fields(values: &[&ListedValue], names: &HashSet<String>) -> bool {
    let is_name = |text: &Text| !is_code(text.as_str()) && names.contains(&squashed(text.as_str()));
    let meaning = |value: &&ListedValue| value.meaning.as_ref().is_some_and(is_name);
    values.len() > 1 && (values.iter().all(|value| is_name(&value.value)) || values.iter().all(meaning))
}

/// Whether an item is a remark about the field: `Format: yyyyMMdd`.
pub(crate) fn is_remark(item: &ListedValue) -> bool {
    let head = item.value.as_str();
    let titled = head.starts_with(char::is_uppercase) && !is_code(head);
    (titled && item.meaning.is_some() && REMARK_HEADS.contains(&head.to_lowercase().as_str())) || is_property(item)
}

/// Whether an item tells a property of the field: `Unique: yes`, `Character limit: 64`.
fn is_property(item: &ListedValue) -> bool {
    const ANSWERS: &[&str] = &["yes", "no", "true", "false", "y", "n"];
    const OF_LIMITS: &[&str] =
        &["limit", "maximum", "minimum", "max", "min", "length", "characters", "size", "range", "encoding", "charset"];
    let Some(meaning) = &item.meaning else { return false };
    let head = item.value.as_str();
    let words = meaning.as_str().trim_end_matches('.').to_lowercase();
    let titled = head.starts_with(char::is_uppercase) && !is_code(head);
    let labelled = meaning.span().start < item.value.span().start;
    (titled && ANSWERS.contains(&words.as_str()))
        || (labelled && words.split_whitespace().any(|word| OF_LIMITS.contains(&word)))
}

/// Whether an item may tell a fact rather than a value: `Country: HK`, `Phone: +852 1234`.
fn is_fact(item: &ListedValue) -> bool {
    let head = item.value.as_str();
    let titled = head.starts_with(char::is_uppercase) && !is_code(head);
    let is_word = |word: &str| {
        let word = word.trim_matches(|c: char| c.is_ascii_punctuation());
        !word.is_ascii()
            || (word.len() > 1 && word.starts_with(char::is_lowercase) && word.bytes().all(|c| c.is_ascii_alphabetic()))
    };
    titled && item.meaning.as_ref().is_some_and(|meaning| !meaning.as_str().split_whitespace().any(is_word))
}
