//! One row to one field: what its texts say, written into the attributes they are about.

use std::collections::BTreeSet;
use std::rc::Rc;

use foldhash::HashSet;

use super::badge::LostBadges;
use super::requirement::{Requirement, quote};
use super::tree::Wanted;
use crate::normalize::conditions::grammar::Said;
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::claim::Kind;
use crate::normalize::sentence::doc::DocLines;
use crate::normalize::sentence::prose::Match;
use crate::normalize::sentence::words::Sentence;
use crate::normalize::sentence::{glued, smell, subject};
use crate::normalize::statuses;
use crate::normalize::text::flat_table::unflatten;
use crate::normalize::text::lines;
use crate::normalize::text::rich::{Passage, passages};
use crate::normalize::unread::{misplaced_statuses, not_taken, unread_limit, unread_rule, unread_table};
use crate::normalize::values::case_requirements::Case;
use crate::normalize::values::cased_values::Owners;
use crate::normalize::values::items::{ItemList, holds_words};
use crate::normalize::values::listed_numbers::ListedNumbers;
use crate::normalize::values::listing::{are_cells, is_lone_value, is_row_of_values, listed};
use crate::normalize::values::meanings::{self, ListedValue};
use crate::normalize::values::refuted::Given;
use crate::normalize::values::value_table;
use crate::normalize::values::verdict::{self, Known};
use crate::page::Block;
use crate::source::{Span, Text};
use crate::spec::{Field, Pointer};

/// Which text of a row is read: under "More information:" stand limits, never values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// What the field is.
    Description,
    /// Its limits.
    Limits,
}

/// A field on its way into the spec.
pub(crate) struct Draft {
    /// The field so far.
    pub(crate) field: Field,
    /// Its pointer in its message.
    pub(crate) at: Pointer,
    /// Its place in the spec.
    pub(crate) place: String,
    /// What is said about whether it must be there.
    pub(crate) requirement: Requirement,
    /// What its children are told about whether they must be there.
    pub(crate) each: Option<Match>,
    /// The only members it can have.
    pub(crate) keys: Vec<Text>,
    /// What has to wait until all fields are known.
    pub(crate) wanted: Vec<(Wanted, Span, &'static str)>,
    /// The sample, before it is read.
    pub(crate) sample: Option<Text>,
    pub(crate) kinds: Vec<(Kind, Span, &'static str)>,
    pub(crate) listed: BTreeSet<String>,
    pub(crate) announced: bool,
    /// What says that its values stand in a table elsewhere.
    pub(crate) elsewhere: Option<Match>,
    /// Where it stands that one text holds several values.
    pub(crate) joined: Option<Span>,
    /// Values of another field, and whether it must be there then.
    pub(crate) cases: Vec<(ListedValue, Case)>,
    /// Codes in its texts that no phrase reads.
    pub(crate) loose: Vec<Text>,
    /// A range in its texts that no phrase reads.
    pub(crate) loose_range: Option<Text>,
    /// Whether its type says that it is a date, and not how that is written.
    pub(crate) dated: bool,
    /// Whether a sentence seems to list values that no phrase reads.
    pub(crate) lost_list: bool,
    /// Where it stands that the listed values are not all.
    pub(crate) others: Option<(Span, &'static str)>,
    /// Whether nothing tells the values apart from the rest of their list or table, so that none is taken.
    pub(crate) unclear_values: bool,
    pub(crate) defaults: Vec<(Text, Option<Said>, Match)>,
    pub(crate) ranges: Vec<Match>,
    /// Words that are the default where they are values.
    pub(crate) words: Vec<(Text, Match)>,
    /// Which badges the capture lost.
    pub(crate) badges: LostBadges,
    /// Whether a sentence of it was read.
    pub(super) opened: bool,
    /// Whether its first sentence starts in small letters.
    starts_small: bool,
    /// What its first sentence says that it is, where that is a thing of which nobody lists all.
    pub(crate) thing: Option<String>,
    /// Examples that its texts give.
    pub(crate) given: Vec<Given>,
    /// Codes that open sentences of it: `UNKNOWN if nobody knows`.
    pub(crate) beside: Vec<Text>,
    /// Numbers that it lists as its values.
    pub(crate) numbers: ListedNumbers,
    pub(crate) doc: DocLines,
    pub(crate) names: Rc<HashSet<String>>,
    pub(crate) owners: Rc<Owners>,
    /// What heads the values that are being read.
    pub(crate) head: Option<String>,
    /// Whether it is told that values of it hold for a case alone.
    pub(crate) told_cases: bool,
}

impl Draft {
    /// A field as its row opens it; `names` are those of all fields of the page, `owners` those that list a value.
    pub(crate) fn new(
        field: Field,
        at: Pointer,
        place: String,
        names: Rc<HashSet<String>>,
        owners: Rc<Owners>,
    ) -> Self {
        Self {
            field,
            at,
            place,
            requirement: Requirement::default(),
            each: None,
            keys: Vec::new(),
            wanted: Vec::new(),
            sample: None,
            kinds: Vec::new(),
            listed: BTreeSet::new(),
            announced: false,
            elsewhere: None,
            joined: None,
            cases: Vec::new(),
            dated: false,
            loose: Vec::new(),
            loose_range: None,
            lost_list: false,
            others: None,
            unclear_values: false,
            defaults: Vec::new(),
            ranges: Vec::new(),
            words: Vec::new(),
            badges: LostBadges::None,
            opened: false,
            starts_small: false,
            thing: None,
            given: Vec::new(),
            beside: Vec::new(),
            numbers: ListedNumbers::default(),
            doc: DocLines::default(),
            names,
            owners,
            head: None,
            told_cases: false,
        }
    }

    /// Adds a line to the doc.
    pub(crate) fn say(&mut self, line: String) {
        self.doc.sentence(Some(line), true);
    }

    /// Reads one of the row's rich texts.
    pub(crate) fn read(&mut self, blocks: &[Block], part: Part, ledger: &mut Ledger<'_>) {
        let mut list = ItemList::default();
        let passages = listed(lines::as_items(passages(&unflatten(blocks, &self.field.name))));
        let items = passages.iter().filter_map(|passage| match passage {
            Passage::Item(item, _) => Some(item),
            _ => None,
        });
        let labels_first = meanings::is_labelled(items);
        let (cells, mut told) = (are_cells(&passages), false);
        if let Some(row) = lines::unread_rows(&passages).filter(|row| self.says_nothing(row)) {
            self.lost_list = true;
            let what = format!("{} and other lines like it may tell values", quote(row.text.as_str()));
            not_taken(&what, row.text.span(), &self.place, ledger);
        }
        let first = passages.iter().find_map(|passage| match passage {
            Passage::Sentence(sentence, _) => Some(sentence),
            _ => None,
        });
        let opening = first.filter(|_| !self.opened).and_then(subject::free_thing);
        let free = (self.thing.is_some() || opening.is_some()) && holds_words(&self.field);
        let verdicts = verdict::verdicts(&passages, Known { labels_first, names: &self.names, free });
        for (passage, (verdict, item)) in passages.into_iter().zip(verdicts) {
            if !matches!(passage, Passage::Item(..)) {
                self.close_list(&std::mem::take(&mut list), ledger);
            }
            list.verdict = verdict;
            match passage {
                Passage::Sentence(sentence, starts_line) => {
                    let sentence = glued::parted(sentence, &self.names, ledger);
                    list = ItemList::below(&sentence);
                    let is_cell = cells && starts_line && is_row_of_values(&sentence);
                    let is_first_alone = cells && starts_line && !told && is_lone_value(&sentence);
                    if is_cell || is_first_alone {
                        told = true;
                        self.lost_list = true;
                        let text = quote(sentence.text.as_str());
                        let what = format!("{text} stands among values or cells of a table that nothing tells apart");
                        not_taken(&what, sentence.text.span(), &self.place, ledger);
                    }
                    let doc = match is_cell {
                        true => Some(sentence.text.to_string()),
                        false => self.sentence_behind(&sentence, starts_line && self.opened, ledger),
                    };
                    if !std::mem::replace(&mut self.opened, true) {
                        self.thing = subject::free_thing(&sentence).map(str::to_owned);
                        self.starts_small = smell::opens_small(&sentence).is_some();
                    }
                    self.doc.sentence(doc, starts_line);
                }
                Passage::Item(text, _) if part == Part::Limits => self.limit(&text, ledger),
                Passage::Item(..) => {
                    if let Some(item) = item {
                        self.list_item(item, &mut list, ledger);
                    }
                }
                Passage::Table(table) => {
                    let values = value_table::table(&table, &self.field.name);
                    match values.filter(|_| part == Part::Description && !value_table::holds_ranges(&table)) {
                        Some(values) => self.values_of_table(&table, values, ledger),
                        None if statuses::is_table(&table) => misplaced_statuses(&table, ledger),
                        None if table.flat && table.rows.first().is_some_and(|row| row.len() < 2) => {
                            self.strange_rows(&table, ledger)
                        }
                        None => {
                            self.lost_list |= value_table::may_list_values(&table);
                            unread_table(&table, &self.place, ledger);
                        }
                    }
                }
                Passage::Image => {}
            }
        }
        self.close_list(&list, ledger);
    }

    /// An item under "More information:" is a limit; one that no phrase reads is told.
    fn limit(&mut self, text: &Text, ledger: &mut Ledger<'_>) {
        let sentence = Sentence::whole(text);
        let reading = self.reading(&sentence);
        if reading.matches.is_empty() && reading.smell.is_none() {
            unread_limit(&sentence, &self.place, ledger);
        }
        let doc = self.take(&sentence, reading, ledger);
        self.doc.item(doc);
    }

    /// Takes over what a sentence says; one that starts a line behind another can have lost the badge in front of it.
    fn sentence_behind(&mut self, sentence: &Sentence, behind: bool, ledger: &mut Ledger<'_>) -> Option<String> {
        let known = self.loose.len();
        let loses = self.badges == LostBadges::OfConditions && !self.starts_small;
        let opening = smell::opening(sentence, &self.names);
        // A condition alone: its badge stood in front of it.
        let lone = opening.is_some() && !self.opened && self.badges == LostBadges::OfConditions;
        let opening = opening.or_else(|| smell::opens_small(sentence).filter(|_| loses));
        let reading = self.reading(sentence);
        let opening = opening.filter(|_| (behind || lone) && reading.matches.is_empty());
        let smells = reading.smell.is_some();
        let doc = self.take(sentence, reading, ledger);
        if let Some(smell) = opening {
            self.requirement.opens_small();
            if !smells {
                unread_rule(sentence, &smell, &self.place, ledger);
                self.loose.truncate(known);
            }
        }
        doc
    }
}
