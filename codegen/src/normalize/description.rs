//! What a page says about itself as a whole: prose, its statuses and their order, what it builds on.

use super::fields::intro::Intro;
use super::ledger::Ledger;
use super::sentence::claim::Claim;
use super::sentence::doc::DocLines;
use super::sentence::phrase::Scope;
use super::sentence::prose;
use super::sentence::words::Sentence;
use super::statuses::{self, StatusTable, listed};
use super::text::flat_table::{heading, unflatten};
use super::text::loose_cells;
use super::text::rich::{Passage, passages};
use super::unread::{unread_rule, unread_table};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Block, Page};
use crate::source::{Span, Text};
use crate::spec::StatusOrder;

/// A page's description, read.
#[derive(Default)]
pub(crate) struct Description {
    /// What stays as prose.
    pub(crate) doc: Option<String>,
    /// Where the page says that it adds to its group's base.
    pub(crate) extends: Option<Span>,
    /// Where the page says that the common basics hold.
    pub(crate) basics: Option<Span>,
    /// Whether a table of statuses could not be read, and was told.
    pub(crate) unread_statuses: bool,
    /// The page's statuses.
    pub(crate) statuses: Option<StatusTable>,
    /// Which status may follow which.
    pub(crate) order: Option<(StatusOrder, Span)>,
}

/// Reads the description of a page.
pub(crate) fn read(page: &Page, ledger: &mut Ledger<'_>) -> Description {
    let mut found = Description::default();
    let mut doc = DocLines::default();
    let blocks = listed::tabled(&unflatten(&page.description, ""));
    for passage in passages(&blocks) {
        match passage {
            Passage::Sentence(sentence, _) if heading::is_status(sentence.text.as_str()) => {}
            Passage::Sentence(sentence, starts_line) => {
                doc.sentence(found.sentence(&sentence, ledger), starts_line);
            }
            Passage::Item(text, _) => doc.item(found.sentence(&Sentence::whole(&text), ledger)),
            Passage::Table(table) if statuses::is_table(&table) => {
                let read = statuses::read(&table, ledger);
                if let (Some(first), Some(second)) = (&found.statuses, &read) {
                    ledger.find(
                        Diagnostic::error(Code::DuplicateValue, "the page holds two tables of statuses")
                            .at(second.name.span().to(first.name.span()))
                            .about("/statuses")
                            .help("keep the one that holds in the transcription"),
                    );
                }
                found.unread_statuses |= read.is_none();
                found.statuses = found.statuses.or(read);
            }
            Passage::Table(table) => unread_table(&table, "/doc", ledger),
            Passage::Image => {}
        }
    }
    if loose_cells::stand_in(page.layout) {
        loose_cells::tell(&blocks, "/doc", ledger);
    }
    let texts: Vec<Text> = page.description.iter().filter_map(Block::text).cloned().collect();
    if !texts.is_empty() {
        ledger.text_fact("/doc", None, &texts);
    }
    found.doc = doc.into_doc();
    found
}

impl Description {
    /// Takes in what stands above the fields of a message: it is about the page as well.
    pub(crate) fn take_in(&mut self, intro: Intro) {
        self.extends = self.extends.or(intro.extends);
        self.basics = self.basics.or(intro.basics);
        let doc: Vec<String> = [self.doc.take(), intro.doc].into_iter().flatten().collect();
        self.doc = (!doc.is_empty()).then(|| doc.join("\n"));
    }

    /// Takes over what a sentence says; gives what stays of it.
    fn sentence(&mut self, sentence: &Sentence, ledger: &mut Ledger<'_>) -> Option<String> {
        let reading = prose::read(sentence, Scope::Page);
        for found in &reading.matches {
            match &found.claim {
                Claim::ExtendsBase => self.extends = self.extends.or(Some(found.span)),
                Claim::CommonBasics => self.basics = self.basics.or(Some(found.span)),
                Claim::Order(order) => match self.order {
                    Some((known, _)) if known != *order => ledger.find_settled_by("order", two_orders(found.span)),
                    _ => self.order = Some((*order, found.span)),
                },
                _ => {}
            }
        }
        if let Some(smell) = &reading.smell {
            unread_rule(sentence, smell, "/doc", ledger);
        }
        reading.doc
    }
}

fn two_orders(span: Span) -> Diagnostic {
    Diagnostic::error(
        Code::ContradictoryLimits,
        "the page says that statuses go forward alone, and that they go any way",
    )
    .at(span)
    .about("/statuses")
    .help("find out which holds, and say so by an erratum")
    .erratum(super::fields::requirement::erratum("/statuses", "order", "\"forward\"", "\"any\""))
}
