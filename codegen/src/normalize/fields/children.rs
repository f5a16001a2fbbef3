//! The children of a field: listed under it, in the table of its named type, or the keys that prose allows.

use std::collections::hash_map::Entry;

use super::field::Draft;
use super::requirement::new_fact;
use super::tree::{FieldReader, MOST_FIELDS, side_place};
use super::{sample, types};
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::counts;
use crate::normalize::sentence::prose::Match;
use crate::normalize::unread::not_taken;
use crate::page::{Block, Row, TypeTable};
use crate::spec::{Field, Type, Unknown};

impl<'p> FieldReader<'p, '_, '_> {
    /// Reads the children of a field, or marks what is lost of them.
    pub(crate) fn children(&mut self, row: &'p Row, draft: &mut Draft) {
        let holds = matches!(draft.field.r#type, Some(Type::Object | Type::Json) | None)
            || (draft.field.r#type == Some(Type::Array) && draft.field.items.is_none());
        let listed = row.children.as_deref().unwrap_or_default();
        let each = draft.each.take();
        if !listed.is_empty() {
            draft.field.fields = self.rows(listed, &draft.at.clone(), each.as_ref());
        } else if let Some((at, table, rows)) = self.types.of_field(self.side, row, draft) {
            self.typed_children((at, table), rows, (row, each.as_ref()), draft);
        } else if !draft.keys.is_empty() && holds {
            self.keys(draft);
        } else if holds && draft.field.r#type.is_some() {
            Self::lost_children(row, draft);
        }
        self.check_said(draft, each.as_ref());
        if let Some(written) = row.ty.as_ref().filter(|_| is_json_of_an_object(row, draft)) {
            let what = format!(
                "`{}` has the type {written} and fields of its own, and nothing tells whether it is a text that holds JSON, as it is taken for, or an object",
                draft.field.name
            );
            not_taken(&what, written.span(), &draft.place, self.ledger);
        }
    }

    /// What prose says of the children has to be about children that are there.
    fn check_said(&mut self, draft: &Draft, each: Option<&Match>) {
        if let (Some(found), true) = (each, draft.field.fields.is_empty()) {
            let what = format!("`{}` has no fields of which something could be required", draft.field.name);
            not_taken(&what, found.span, &draft.place, self.ledger);
        }
        let absent = draft.keys.iter().find(|key| draft.field.fields.iter().all(|field| field.name != key.as_str()));
        if let Some(key) = absent {
            let what = format!("`{}` has no field `{key}`, which the page names as a key of it", draft.field.name);
            not_taken(&what, key.span(), &draft.place, self.ledger);
        }
    }

    /// Reads the fields of a type; `each` is what the row that has the type says of all of them, where their own table says
    /// nothing.
    fn typed_children(
        &mut self,
        (index, table): (usize, &'p TypeTable),
        rows: usize,
        (row, each): (&Row, Option<&Match>),
        draft: &mut Draft,
    ) {
        let name = table.name.as_str().trim();
        if self.open.contains(&name) {
            draft.field.unknown.push(Unknown::Fields);
            let message = format!("`{}` has the type `{name}`, inside of which it stands", draft.field.name);
            self.ledger.find_settled_by(
                "fields",
                Diagnostic::error(Code::RecursiveType, message)
                    .at(row.name.span())
                    .about(&draft.place)
                    .help("give its fields by an erratum")
                    .erratum(new_fact(&draft.place, "fields", "[{ name = \"…\", type = \"string\" }]")),
            );
            return;
        }
        if self.made + rows > MOST_FIELDS {
            draft.field.unknown.push(Unknown::Fields);
            return self.too_many(row.name.span(), &draft.place);
        }
        match self.used.entry(index) {
            Entry::Occupied(_) => counts::of_rows(&table.fields.rows, &draft.place, &mut self.counts.added),
            Entry::Vacant(home) => drop(home.insert(draft.place.clone())),
        }
        self.open.push(name);
        let intro = self.intro(&table.fields, &draft.at.clone());
        let doc = [draft.field.doc.take(), intro.doc].into_iter().flatten().collect::<Vec<_>>();
        draft.field.doc = (!doc.is_empty()).then(|| doc.join("\n"));
        let each = intro.each.as_ref().or(each);
        draft.field.fields = self.rows(&table.fields.rows, &draft.at.clone(), each);
        self.open.pop();
    }

    /// Makes the only members that prose allows; what they hold stands elsewhere.
    fn keys(&mut self, draft: &mut Draft) {
        let inner = sample::member_types(draft.sample.as_ref());
        for key in draft.keys.clone() {
            let place = format!("{}{}", side_place(self.side), draft.at.child(key.as_str()));
            let named = draft.field.type_name.as_ref().map(|_| Type::Object);
            let r#type = inner.or(named);
            let mut field = Field { name: key.as_str().to_owned(), r#type, ..Field::default() };
            field.type_name.clone_from(&draft.field.type_name);
            match r#type {
                None => field.unknown.push(Unknown::Type),
                Some(Type::Object | Type::Json) => field.unknown.push(Unknown::Fields),
                Some(_) => {}
            }
            self.counts.added.push(place.clone());
            self.made += 1;
            self.ledger.phrase_fact(&place, "type", "keys", key.span());
            draft.field.fields.push(field);
        }
        draft.field.type_name = None;
        if draft.field.r#type.is_none() {
            draft.field.r#type = Some(Type::Object);
        }
    }

    fn lost_children(row: &Row, draft: &mut Draft) {
        let bare_array = draft.field.r#type == Some(Type::Array) && draft.field.type_name.is_none();
        draft.field.unknown.push(if bare_array && !types::read(row).knows_items {
            Unknown::Items
        } else {
            Unknown::Fields
        });
    }
}

/// Whether a field has the type `JSON` and fields, and is nowhere called a string: it may as well be an object.
fn is_json_of_an_object(row: &Row, draft: &Draft) -> bool {
    let json = row.ty.as_ref().is_some_and(|ty| ty.as_str().trim().eq_ignore_ascii_case("json"));
    let mut texts = row.description.iter().filter_map(Block::text);
    let called = texts.any(|text| text.as_str().to_ascii_lowercase().contains("string"));
    let quoted = draft.sample.as_ref().is_some_and(|sample| sample.as_str().trim_start().starts_with('"'));
    json && !called && !quoted && draft.field.r#type == Some(Type::Json) && !draft.field.fields.is_empty()
}
