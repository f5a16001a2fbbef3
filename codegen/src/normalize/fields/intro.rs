//! What stands above the fields of a table: rules for all of them, and prose.

use super::tree::{FieldReader, Pending, Wanted, side_place};
use crate::normalize::sentence::claim::Claim;
use crate::normalize::sentence::doc::DocLines;
use crate::normalize::sentence::glued;
use crate::normalize::sentence::phrase::Scope;
use crate::normalize::sentence::prose::{self, Match};
use crate::normalize::sentence::words::Sentence;
use crate::normalize::text::rich::{Passage, passages};
use crate::normalize::unread::{not_both, unread_either, unread_rule, unread_table};
use crate::page::FieldTable;
use crate::source::Span;
use crate::spec::Pointer;

/// What stands between the heading of a table and its first row.
#[derive(Default)]
pub(crate) struct Intro {
    /// What is said of each field of the table.
    pub(crate) each: Option<Match>,
    /// Where it is said that the common basics hold.
    pub(crate) basics: Option<Span>,
    /// Where it is said that the page adds to its group's base.
    pub(crate) extends: Option<Span>,
    /// What stays as prose.
    pub(crate) doc: Option<String>,
}

impl FieldReader<'_, '_, '_> {
    /// What a table's intro says of each of its fields and of the common basics, and what of it stays as prose.
    pub(crate) fn intro(&mut self, table: &FieldTable, at: &Pointer) -> Intro {
        let mut found = Intro::default();
        let mut doc = DocLines::default();
        for passage in passages(&table.intro) {
            match passage {
                Passage::Sentence(sentence, starts_line) => {
                    doc.sentence(self.intro_sentence(&sentence, at, &mut found), starts_line);
                }
                Passage::Item(text, _) => doc.item(self.intro_sentence(&Sentence::whole(&text), at, &mut found)),
                Passage::Table(table) => {
                    unread_table(&table, &format!("{}{at}", side_place(self.side)), self.ledger);
                }
                Passage::Image => {}
            }
        }
        found.doc = doc.into_doc();
        found
    }

    fn intro_sentence(&mut self, sentence: &Sentence, at: &Pointer, intro: &mut Intro) -> Option<String> {
        let sentence = &glued::parted(sentence.clone(), &self.names, self.ledger);
        let reading = prose::read(sentence, Scope::Table);
        for found in &reading.matches {
            match &found.claim {
                Claim::AnyOf { names, when, alone } => {
                    if *alone {
                        not_both(&found.text, &format!("{}{at}", side_place(self.side)), self.ledger);
                    }
                    self.pending.push(Pending {
                        side: self.side,
                        // Names are looked up as if one of the table's own fields used them.
                        at: at.child(""),
                        span: found.span,
                        phrase: found.phrase.name,
                        wanted: Wanted::AnyOf { names: names.clone(), when: when.clone() },
                    });
                }
                Claim::EachRequired(_) | Claim::EachOptional(_) | Claim::EachUnread => intro.each = Some(found.clone()),
                Claim::EitherUnread => unread_either(sentence, side_place(self.side), self.ledger),
                Claim::CommonBasics => intro.basics = Some(found.span),
                Claim::ExtendsBase => intro.extends = Some(found.span),
                _ => {}
            }
        }
        if let Some(smell) = &reading.smell {
            unread_rule(sentence, smell, &format!("{}{at}", side_place(self.side)), self.ledger);
        }
        reading.doc
    }
}
