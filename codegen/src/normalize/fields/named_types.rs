//! The tables of named types, and which of them lists the fields of a field.

use std::collections::HashMap;

use super::field::Draft;
use super::tree::count;
use crate::page::{Block, Page, Row, TypeTable};
use crate::side::Side;
use crate::spec::Type;

/// The tables of a page by their names. Both messages can have a type of the same name.
pub(crate) struct NamedTypes<'p> {
    tables: &'p [TypeTable],
    by_name: HashMap<(Side, &'p str), usize>,
    /// The same in small letters, in which a heading and what refers to it are alike; nothing where two names are.
    by_letters: HashMap<(Side, String), Option<usize>>,
}

impl<'p> NamedTypes<'p> {
    /// The tables of a page; of several under one name in a message, the first.
    pub(crate) fn of(page: &'p Page) -> Self {
        let named = page.types.iter().enumerate().rev();
        let by_name: HashMap<(Side, &str), usize> =
            named.map(|(at, table)| ((table.side, table.name.as_str().trim()), at)).collect();
        let mut by_letters = HashMap::new();
        for ((side, name), at) in &by_name {
            let known = by_letters.entry((*side, name.to_lowercase()));
            known.and_modify(|known| *known = None).or_insert(Some(*at));
        }
        Self { tables: &page.types, by_name, by_letters }
    }

    /// The table of that name: the message's own, or else the other one's.
    fn named(&self, side: Side, name: &str) -> Option<usize> {
        let other = if side == Side::Request { Side::Response } else { Side::Request };
        self.by_name.get(&(side, name)).or_else(|| self.by_name.get(&(other, name))).copied()
    }

    /// The table that a reference names, whichever way its letters are written.
    fn referred(&self, side: Side, name: &str) -> Option<usize> {
        self.named(side, name).or_else(|| self.by_letters.get(&(side, name.to_lowercase())).copied().flatten())
    }

    /// Whether a table of the same name stands before this one in its message.
    pub(crate) fn doubled(&self, at: usize) -> bool {
        let first = self.tables.get(at).and_then(|table| self.by_name.get(&(table.side, table.name.as_str().trim())));
        first.is_some_and(|first| *first != at)
    }

    /// The table that lists the fields of a field, and the number of its rows: the one of its type; for an object of no
    /// type of its own, the one that bears its name, or the only one that its description names.
    pub(crate) fn of_field(&self, side: Side, row: &Row, draft: &Draft) -> Option<(usize, &'p TypeTable, usize)> {
        let typed = draft.field.type_name.as_deref().and_then(|name| self.referred(side, name));
        let nests = matches!(draft.field.r#type, Some(Type::Object | Type::Array | Type::Json));
        let by_words = || self.named(side, &draft.field.name).or_else(|| self.said(side, row));
        let at = typed.or_else(|| if nests && draft.field.items.is_none() { by_words() } else { None })?;
        let table = self.tables.get(at)?;
        Some((at, table, count(&table.fields.rows)))
    }

    fn said(&self, side: Side, row: &Row) -> Option<usize> {
        if self.tables.is_empty() {
            return None;
        }
        let texts = row.description.iter().filter_map(Block::text);
        // A capital inside, or the sentence would begin with it just as well; but where it refers to what stands below.
        let types = texts.flat_map(|text| {
            let lower = text.as_str().to_lowercase();
            let refers = lower.contains("refer") && lower.contains("below");
            let words = text.as_str().split(|c: char| !(c.is_alphanumeric() || c == '_'));
            words.filter(move |word| refers || word.chars().skip(1).any(char::is_uppercase))
        });
        let mut found = types.filter_map(|word| self.named(side, word));
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }
}
