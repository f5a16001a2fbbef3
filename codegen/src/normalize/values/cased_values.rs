//! Values that a list gives for each value of another field: `COUPON: GIFT_CARD`, `When type is TICKET: PASS, MOVIE`.
//!
//! All of them are values of the field. Which goes with which no spec says, so that it is told and stays in the doc.

use foldhash::{HashMap, HashSet};

use super::meanings::{self, ListedValue};
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::conditions::resolve::squashed;
use crate::normalize::fields::field::Draft;
use crate::normalize::fields::requirement::quote;
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::lists::{self, is_code};
use crate::normalize::sentence::words::Sentence;
use crate::normalize::unread::accept;
use crate::page::{Block, Page, Row};
use crate::source::Text;

/// The fields that list a value, by the value: names without regard to how they are spelt.
pub(crate) type Owners = HashMap<String, HashSet<String>>;

/// The fields of a page whose lists hold a value.
pub(crate) fn owners(page: &Page) -> Owners {
    let mut owners = Owners::default();
    let types = page.types.iter().map(|table| &table.fields);
    for table in [&page.request, &page.response].into_iter().chain(types) {
        gather(&table.rows, &mut owners);
    }
    owners
}

fn gather(rows: &[Row], owners: &mut Owners) {
    for row in rows {
        let name = squashed(row.name.as_str());
        for block in &row.description {
            let Block::Bullet(text) = block else { continue };
            if let Some(value) = meanings::item(text, false).filter(|value| is_code(value.value.as_str())) {
                owners.entry(value.value.as_str().to_owned()).or_default().insert(name.clone());
            }
        }
        gather(row.children.as_deref().unwrap_or_default(), owners);
    }
}

impl Draft {
    /// Whether a value is one that another field of the page lists.
    pub(crate) fn is_of_another(&self, value: &str) -> bool {
        let own = squashed(&self.field.name);
        self.owners.get(value).is_some_and(|names| names.iter().any(|name| *name != own))
    }

    /// The values that an item gives for a case: behind another field's value, or behind a condition.
    pub(crate) fn cased(&self, text: &Text, value: Option<&ListedValue>) -> Option<Vec<Text>> {
        let head = value.filter(|value| meanings::names_values(value) && self.is_of_another(value.value.as_str()));
        let sentence = Sentence::whole(match head.and_then(|value| value.meaning.as_ref()) {
            Some(meaning) => meaning,
            None => text,
        });
        let words = &sentence.words;
        let conditional = words.first().is_some_and(|word| matches!(word.lower.as_str(), "when" | "if" | "for"));
        let start = match head {
            Some(_) => 0,
            None => words.iter().position(|word| word.lower == ":").filter(|_| conditional)? + 1,
        };
        let codes = lists::codes(&sentence, start).filter(|codes| !codes.glossed)?;
        let over = words.get(codes.end..)?.iter().all(|word| word.sign);
        let of_letters = |value: &Text| value.as_str().contains(|c: char| c.is_ascii_alphabetic());
        let values: Vec<Text> = codes.values.into_iter().map(|value| sentence.part(value)).collect();
        (over && values.iter().all(of_letters)).then_some(values)
    }

    /// Takes over the values of a case.
    pub(super) fn values_of_a_case(&mut self, text: &Text, values: Vec<Text>, ledger: &mut Ledger<'_>) {
        self.tell_case(text, ledger);
        for value in values {
            if !self.listed.contains(value.as_str()) {
                self.value(ListedValue::bare(value), ledger);
            }
        }
        self.doc.item(Some(text.as_str().to_owned()));
    }

    /// Whether the value listed last heads the one that an item in it gives: it is another field's, or a title with a colon.
    pub(super) fn is_a_head(&self, text: &Text, titled: bool) -> bool {
        let Some(head) = self.field.values.last().filter(|head| head.doc.is_none()) else { return false };
        let inner = meanings::item(text, false).filter(|inner| is_code(inner.value.as_str()));
        inner.is_some() && (self.is_of_another(&head.value) || (titled && !is_code(&head.value)))
    }

    /// Takes back the value listed last, which heads others.
    pub(super) fn behead(&mut self, text: &Text, ledger: &mut Ledger<'_>) {
        let Some(head) = self.field.values.pop() else { return };
        self.listed.remove(&head.value);
        if self.is_of_another(&head.value) {
            self.tell_case(text, ledger);
        }
        self.head = Some(head.value);
    }

    /// Keeps in the doc what heads an item.
    pub(super) fn say_with_head(&mut self, text: &Text) {
        let line = self.head.as_ref().map(|head| format!("{head}: {text}"));
        self.doc.item(line);
    }

    /// Tells once that values hold for a case alone.
    fn tell_case(&mut self, text: &Text, ledger: &mut Ledger<'_>) {
        if std::mem::replace(&mut self.told_cases, true) {
            return;
        }
        let message = format!(
            "{} and its like list the values of `{}` for each value of another field; which goes with which is not read",
            quote(text.as_str()),
            self.field.name
        );
        ledger.find(
            Diagnostic::warning(Code::UnreadRule, message)
                .at(text.span())
                .about(&self.place)
                .help("all of them are taken for its values, and the list stays in the doc: accept this finding")
                .erratum(accept(Code::UnreadRule, &self.place)),
        );
    }
}
