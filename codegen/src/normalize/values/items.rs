//! Items of lists in a field's texts: values, what is said of values, rules, and prose.

use super::case_requirements::requirement_of_a_case;
use super::lead::{announces_parts, opens_with_a_case};
use super::listing::announces_examples;
use super::meanings::{self, ListedValue};
use super::open::{is_the_rest, leaves_open};
use super::value_table;
use super::verdict::{Item, Verdict, is_mark_as_value, is_remark};
use crate::diagnostic::{Code, Diagnostic};
use crate::errata::proposal::new_fact;
use crate::normalize::fields::field::Draft;
use crate::normalize::fields::requirement::{quote, tagless};
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::claim::Claim;
use crate::normalize::sentence::lists::{is_code, is_format, leaves_others, quoted};
use crate::normalize::sentence::phrase::Scope;
use crate::normalize::sentence::prose;
use crate::normalize::sentence::words::Sentence;
use crate::normalize::unread::{not_taken, open_list, unread_rule};
use crate::page::Table;
use crate::source::{Span, Text};
use crate::spec::{Doc, EnumValue, Field, Type};

/// What a list's item turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ItemKind {
    Value,
    /// What heads values.
    Head,
    /// More about a value.
    Meaning,
    Rule,
    Prose,
    /// Prose that a word in capitals opens.
    Coded,
}

/// A list that is being read.
#[derive(Default)]
pub(crate) struct ItemList {
    /// What its items are, and where they stand.
    items: Vec<(ItemKind, Span)>,
    /// The items that the next one can stand in, with their depths.
    open: Vec<(usize, ItemKind)>,
    /// Whether the last item ends with a colon, as a title does.
    titled: bool,
    /// Where it stands that they are examples.
    examples: Option<Span>,
    /// What its items are.
    pub(crate) verdict: Verdict,
    /// Whether they are parts of a value: "Composed of:".
    of_parts: bool,
    /// What says that they hold in a case alone: "For CARD:".
    of_a_case: Option<Text>,
}

impl ItemList {
    /// A list below a sentence, which may say that it gives examples alone.
    pub(crate) fn below(sentence: &Sentence) -> Self {
        let of_a_case = opens_with_a_case(sentence).then(|| sentence.text.clone());
        let others = leaves_others(&sentence.words).is_some() || of_a_case.is_some();
        let examples = (announces_examples(sentence) || others).then(|| sentence.text.span());
        Self { examples, of_parts: announces_parts(sentence), of_a_case, ..Self::default() }
    }
}

impl Draft {
    /// Takes over an item of a list.
    pub(crate) fn list_item(&mut self, item: Item, list: &mut ItemList, ledger: &mut Ledger<'_>) {
        let (text, depth) = (&item.text().clone(), item.depth);
        let opens = list.examples.is_none() && leaves_open(&item.sentence);
        while list.open.pop_if(|(above, _)| *above >= depth).is_some() {}
        let kind = match list.open.last_mut() {
            Some((_, above @ ItemKind::Value)) if self.is_a_head(text, list.titled) => {
                *above = ItemKind::Head;
                self.behead(text, ledger);
                self.say_with_head(text);
                self.item(item, list.verdict, ledger)
            }
            Some((_, ItemKind::Head)) => {
                self.say_with_head(text);
                self.item(item, list.verdict, ledger)
            }
            Some((_, ItemKind::Value)) => self.item_of_a_value(item, ledger),
            Some((_, ItemKind::Meaning)) => self.meaning(text),
            _ if list.of_parts => self.part_of_the_value(item, ledger),
            _ => self.item(item, list.verdict, ledger),
        };
        if opens {
            list.examples = Some(text.span());
        }
        list.titled = text.as_str().ends_with([':', '：']);
        list.open.push((depth, kind));
        list.items.push((kind, text.span()));
    }

    /// A list that has an item which is no value may have values that were not read: it is left open, as one of examples is.
    pub(crate) fn close_list(&mut self, list: &ItemList, ledger: &mut Ledger<'_>) {
        let ItemList { items: list, examples, of_a_case, .. } = list;
        if !list.iter().any(|(kind, _)| *kind == ItemKind::Value) {
            // `WINDOW by the window`, `AISLE by the aisle`
            let mut coded = list.iter().filter(|(kind, _)| *kind == ItemKind::Coded);
            if let (Some((_, first)), Some(_)) = (coded.next(), coded.next()) {
                let what = format!("{} and other items like it may tell values", quote(&tagless(ledger.text(*first))));
                not_taken(&what, *first, &self.place, ledger);
                self.lost_list = true;
            }
            return;
        }
        if let Some(span) = examples {
            self.field.open = true;
            ledger.fact(&self.place, "open", "examples", *span);
        }
        if let Some(case) = of_a_case {
            let what = format!("{} says in which case the values below it hold", quote(case.as_str()));
            not_taken(&what, case.span(), &self.place, ledger);
        }
        for (_, span) in list.iter().filter(|(kind, _)| matches!(kind, ItemKind::Prose | ItemKind::Coded)) {
            if !std::mem::replace(&mut self.field.open, true) {
                ledger.fact(&self.place, "open", "list", *span);
            }
            open_list(&self.field.name, *span, &self.place, ledger);
        }
    }

    /// What is said of a part is not said of the whole.
    fn part_of_the_value(&mut self, item: Item, ledger: &mut Ledger<'_>) -> ItemKind {
        let reading = self.reading_of(&item.sentence, item.found);
        let text = &item.sentence.text;
        if !reading.matches.is_empty() || reading.smell.is_some() {
            let what = format!("{} is said of a part of `{}`", quote(text.as_str()), self.field.name);
            not_taken(&what, text.span(), &self.place, ledger);
        }
        self.doc.item(Some(text.as_str().to_owned()));
        ItemKind::Prose
    }

    /// An item is a rule, a value, or prose.
    fn item(&mut self, item: Item, verdict: Verdict, ledger: &mut Ledger<'_>) -> ItemKind {
        let Item { sentence, value, found, .. } = item;
        let (sentence, text) = (&sentence, &sentence.text);
        let reading = self.reading_of(sentence, found);
        let holds_values = holds_words(&self.field);
        let mark = verdict == Verdict::Values && value.as_ref().is_some_and(is_mark_as_value);
        let rule = reading.starts_with_rule && !mark;
        if let Some((value, case)) = value.as_ref().and_then(|value| Some((value, requirement_of_a_case(value)?))) {
            self.cases.push((value.clone(), case));
            self.doc.item(Some(text.as_str().to_owned()));
            return ItemKind::Rule;
        }
        if let Some(values) = self.cased(text, value.as_ref()).filter(|_| holds_words(&self.field)) {
            self.values_of_a_case(text, values, ledger);
            return ItemKind::Value;
        }
        // "null" is no text, and no value of one.
        let value = value.filter(|value| value.value.as_str() != "null");
        let value = value.filter(|value| !rule && !is_remark(value) && !is_the_rest(sentence));
        match value {
            Some(value) if verdict != Verdict::Values => {
                if let Some(smell) = reading.smell.as_ref().filter(|_| value.meaning.is_none()) {
                    unread_rule(sentence, smell, &self.place, ledger);
                }
                self.remark(&value, sentence, verdict, ledger);
            }
            Some(value) if holds_values && may_be_a_label(&value) => {
                self.lost_list = true;
                let what = format!("either side of {} may be the value", quote(text.as_str()));
                not_taken(&what, text.span(), &self.place, ledger);
                self.doc.item(Some(text.as_str().to_owned()));
            }
            Some(value) if is_rule_of_a_case(&value) => {
                let what = format!("{} looks like a rule for one case", quote(text.as_str()));
                not_taken(&what, text.span(), &self.place, ledger);
                self.doc.item(Some(text.as_str().to_owned()));
            }
            Some(value) if holds_values => {
                if meanings::names_values(&value) {
                    self.two_readings(text, ledger);
                }
                value.each().into_iter().for_each(|value| self.value(value, ledger));
                return ItemKind::Value;
            }
            Some(value) if self.listed_number(&value, ledger) => {
                self.doc.item(Some(text.as_str().to_owned()));
                return ItemKind::Value;
            }
            Some(value) => {
                if self.field.r#type == Some(Type::Boolean) && is_truth(&value) {
                    self.default_mark(&value, ledger);
                } else if self.field.r#type != Some(Type::Object) || is_coded(value.value.as_str()) {
                    self.misplaced_value(&value, ledger);
                }
                self.doc.item(Some(text.as_str().to_owned()));
            }
            // "PNG or JPG" among remarks says nothing of the value.
            None if verdict != Verdict::Values
                && reading.matches.iter().any(|found| matches!(found.claim, Claim::Values(_))) =>
            {
                let what = format!("{} stands in a list that is none of values", quote(text.as_str()));
                not_taken(&what, text.span(), &self.place, ledger);
                self.doc.item(Some(text.as_str().to_owned()));
            }
            None => {
                let smells = reading.smell.is_some();
                let doc = self.take(sentence, reading, ledger);
                self.doc.item(doc);
                if !rule && opens_with_code(sentence) && !smells {
                    return ItemKind::Coded;
                }
            }
        }
        if rule { ItemKind::Rule } else { ItemKind::Prose }
    }

    /// An item among remarks. What looks like a value may be one, and is told.
    fn remark(&mut self, value: &ListedValue, sentence: &Sentence, verdict: Verdict, ledger: &mut Ledger<'_>) {
        let written = sentence.text.as_str();
        if verdict == Verdict::Doubtful || is_code(value.value.as_str()) || value.meaning.is_some() {
            not_taken(
                &format!("{} stands in a list that is none of values", quote(written)),
                sentence.text.span(),
                &self.place,
                ledger,
            );
        }
        self.doc.item(Some(written.to_owned()));
    }

    /// An item that stands in one of a value says more of it. One that looks like a value may be one, and is told.
    fn item_of_a_value(&mut self, item: Item, ledger: &mut Ledger<'_>) -> ItemKind {
        if prose::opens_with_rule(&item.found) {
            return self.item(item, Verdict::Values, ledger);
        }
        let text = item.text();
        match &item.value {
            Some(_) => {
                if self.field.values.last().is_some_and(|above| above.doc.is_none()) {
                    self.two_readings(text, ledger);
                }
                self.doc.item(Some(text.as_str().to_owned()));
                ItemKind::Prose
            }
            None => self.meaning(text),
        }
    }

    /// An item that names values where a meaning is due: its label, or the item it stands in, can be the value of another
    /// field that these belong to.
    fn two_readings(&mut self, text: &Text, ledger: &mut Ledger<'_>) {
        self.unclear_values = true;
        let message =
            format!("nothing tells which words of {} are values of `{}`", quote(text.as_str()), self.field.name);
        ledger.find_settled_by(
            "enum",
            Diagnostic::error(Code::AmbiguousValue, message)
                .at(text.span())
                .about(&self.place)
                .help("what names values may itself be the value of another field: give the values by an erratum")
                .erratum(new_fact(&self.place, "enum", "[{ value = \"…\" }]")),
        );
    }

    /// More about the value that was listed last.
    fn meaning(&mut self, text: &Text) -> ItemKind {
        match self.field.values.last_mut() {
            Some(EnumValue { doc: Some(Doc::One(doc)), .. }) => {
                doc.push('\n');
                doc.push_str(text.as_str());
            }
            Some(value) if value.doc.is_none() => value.doc = Some(Doc::One(text.as_str().to_owned())),
            _ => self.doc.item(Some(text.as_str().to_owned())),
        }
        ItemKind::Meaning
    }

    /// Rows of a flattened table of values that may not be rows: lines are lost or glued, so that nothing tells the cells.
    pub(crate) fn strange_rows(&mut self, table: &Table, ledger: &mut Ledger<'_>) {
        let Some(span) = value_table::strange_row(table) else { return };
        self.unclear_values = true;
        let message = format!("{} stands where a value of `{}` is due", quote(ledger.text(span)), self.field.name);
        ledger.find_settled_by(
            "enum",
            Diagnostic::error(Code::StrangeRow, message)
                .at(span)
                .about(&self.place)
                .help("nothing in this capture tells the rows of the table apart: give the values by an erratum, or capture the portal JSON as served")
                .erratum(new_fact(&self.place, "enum", "[{ value = \"…\" }]")),
        );
    }

    /// Words cannot be the values of a number, a flag or an object.
    pub(super) fn misplaced_value(&self, value: &ListedValue, ledger: &mut Ledger<'_>) {
        let kind = self.field.r#type.map_or("a value", Type::with_article);
        let message =
            format!("`{}` lists {} as a value, but it is {kind}", self.field.name, quote(value.value.as_str()));
        let advice = match self.field.r#type {
            Some(Type::Number | Type::Integer) => {
                "the list stays in the doc alone; give `min` and `max` by an erratum where that says it"
            }
            _ => "the list stays in the doc alone; correct the type by an erratum where the list holds",
        };
        ledger
            .find(Diagnostic::warning(Code::MisplacedValue, message).at(value.span()).about(&self.place).help(advice));
    }
}

/// Whether the meaning of a listed value is a rule and nothing else: `HK: starts with 852`.
fn is_rule_of_a_case(value: &ListedValue) -> bool {
    value.meaning.as_ref().is_some_and(|meaning| {
        let sentence = Sentence::whole(meaning);
        let bounds = prose::taken(&sentence, Scope::Field).iter().any(|found| found.claim.is_bound());
        bounds && prose::read(&sentence, Scope::Field).doc.is_none()
    })
}

/// Whether a small word stands in the place of a value and a code in that of its meaning: `urgent: U`.
fn may_be_a_label(value: &ListedValue) -> bool {
    let small = value.value.as_str().chars().all(|c| c.is_lowercase());
    let meaning = value.meaning.as_ref().map(meanings::bare);
    small && meaning.is_some_and(|meaning| is_code(meaning.as_str()) && !meaning.as_str().contains(char::is_whitespace))
}

/// Whether an item opens with a word in capitals or a share, as values do that nothing parts from their meaning.
fn opens_with_code(sentence: &Sentence) -> bool {
    // `A` Adult
    let span = quoted(&sentence.words, 0).filter(|(inner, end)| inner.len() == 1 && *end < sentence.words.len());
    if let Some((inner, end)) = span {
        let said = sentence.words.get(end).is_some_and(|word| !word.sign);
        return said && is_code(sentence.written(inner));
    }
    let written = sentence.written(0..1);
    let share = sentence.words.get(1).is_some_and(|word| word.lower == "%");
    let capitals = written.len() > 2 && is_code(written) && written.starts_with(|c: char| c.is_ascii_uppercase());
    // `1001 Online`
    let numbered = written.len() > 2
        && written.bytes().all(|byte| byte.is_ascii_digit())
        && sentence.written(1..2).starts_with(char::is_uppercase);
    sentence.words.len() > 1 && ((capitals && !is_format(written)) || share || numbered)
}

/// Whether a word is written as no name of a field is: `zh_HK`, `GOLD`.
fn is_coded(text: &str) -> bool {
    is_code(text) || text.split_once('_').is_some_and(|(_, rest)| is_code(rest))
}

/// Whether the values of a field are no words, so that words in a list cannot be them.
pub(super) fn holds_no_word(field: &Field) -> bool {
    let no_word = |of: Type| matches!(of, Type::Number | Type::Integer | Type::Boolean | Type::Object);
    let of = field.items.as_ref().filter(|_| field.r#type == Some(Type::Array)).map(|items| items.r#type);
    of.or(field.r#type).is_some_and(no_word)
}

/// Whether its values are texts, or the texts in it are.
pub(crate) fn holds_words(field: &Field) -> bool {
    !holds_no_word(field) && field.r#type != Some(Type::Json)
}

/// Whether a listed value is one that a flag has.
pub(crate) fn is_truth(value: &ListedValue) -> bool {
    matches!(value.value.as_str(), "true" | "false")
}
