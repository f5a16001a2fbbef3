//! Rows of a message to its tree of fields.

use std::collections::HashMap;
use std::rc::Rc;

use foldhash::HashSet;

use super::badge::{self, LostBadges};
use super::field::Draft;
use super::intro::Intro;
use super::named_types::NamedTypes;
use super::requirement::unread;
use super::row;
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::conditions::grammar::Said;
use crate::normalize::counts::{self, Counts};
use crate::normalize::ledger::Ledger;
use crate::normalize::sentence::about;
use crate::normalize::sentence::claim::Claim;
use crate::normalize::sentence::prose::Match;
use crate::normalize::text::loose_cells;
use crate::normalize::values::cased_values::{self, Owners};
use crate::page::{Page, Row, Side};
use crate::source::{Span, Text};
use crate::spec::{Field, Pointer, Scalar};

/// Fields nested deeper than this are refused.
const DEEPEST: usize = 100;
/// A message with more fields than this is refused: named types that name each other can make any number of them.
pub(super) const MOST_FIELDS: usize = 50_000;

/// What can only be settled once all fields are known.
pub(crate) struct Pending {
    /// The message.
    pub(crate) side: Side,
    /// The field it is about.
    pub(crate) at: Pointer,
    /// Where it is said.
    pub(crate) span: Span,
    /// The phrase that says it.
    pub(crate) phrase: &'static str,
    /// What is wanted.
    pub(crate) wanted: Wanted,
}

/// What a phrase wants of fields that it names.
pub(crate) enum Wanted {
    /// The field is required when a condition holds; several phrases are alternatives.
    Required(Said),
    /// The page says so of a field that it marks as required.
    RequiredBeside(Said),
    /// The field is required when a condition holds, as it is said of every field of a table; whether the capture has lost the field's own badge.
    EachRequired { when: Said, badge_is_lost: bool },
    /// The field is required under a condition that cannot be read.
    RequiredUnread,
    /// At least one of the fields is required.
    AnyOf { names: Vec<Text>, when: Option<Said> },
    /// The default under a condition.
    Default { value: Scalar, when: Said },
    /// The values are the page's statuses.
    StatusValues(Option<Text>),
}

/// The place of a message in the spec.
pub(crate) fn side_place(side: Side) -> &'static str {
    match side {
        Side::Request => "/request",
        Side::Response => "/response",
    }
}

/// Reads the rows of both messages.
pub(crate) struct FieldReader<'p, 'l, 's> {
    pub(crate) page: &'p Page,
    pub(crate) ledger: &'l mut Ledger<'s>,
    /// The tables of named types.
    pub(crate) types: NamedTypes<'p>,
    /// The types that fields have, each with the place of the first field that has it.
    pub(crate) used: HashMap<usize, String>,
    /// The types whose tables are being read, so that none is read inside itself.
    pub(crate) open: Vec<&'p str>,
    pub(crate) side: Side,
    pub(crate) made: usize,
    told_too_many: bool,
    /// The names of all fields of the page.
    pub(super) names: Rc<HashSet<String>>,
    /// Which of them list a value.
    owners: Rc<Owners>,
    /// What waits for all fields.
    pub(crate) pending: Vec<Pending>,
    /// What was counted.
    pub(crate) counts: Counts,
}

impl<'p, 'l, 's> FieldReader<'p, 'l, 's> {
    pub(crate) fn new(page: &'p Page, ledger: &'l mut Ledger<'s>) -> Self {
        Self {
            page,
            ledger,
            types: NamedTypes::of(page),
            used: HashMap::default(),
            open: Vec::new(),
            side: Side::Request,
            made: 0,
            told_too_many: false,
            names: Rc::new(about::names(page)),
            owners: Rc::new(cased_values::owners(page)),
            pending: Vec::new(),
            counts: Counts::default(),
        }
    }

    /// Reads the table of a message: its fields, and what stands above them.
    pub(crate) fn message(&mut self, side: Side) -> (Vec<Field>, Intro) {
        self.side = side;
        let table = match side {
            Side::Request => &self.page.request,
            Side::Response => &self.page.response,
        };
        let intro = self.intro(table, &Pointer::root());
        (self.rows(&table.rows, &Pointer::root(), intro.each.as_ref()), intro)
    }

    /// Files the types that no field has; their rows became no fields.
    pub(crate) fn finish(mut self) -> (Vec<Pending>, Counts) {
        for (at, table) in self.page.types.iter().enumerate() {
            let name = table.name.as_str().trim();
            if self.used.contains_key(&at) {
                continue;
            }
            let doubled = self.types.doubled(at);
            let (message, help) = if doubled {
                (
                    format!("the type `{name}` is listed twice; the first table is read"),
                    "delete one of the tables from the transcription",
                )
            } else {
                let message = format!("no field has the type `{name}`, whose fields the page lists");
                (
                    message,
                    "in the transcription, write the name as the type of the field that should have it, or delete the table where none has",
                )
            };
            self.ledger.find(
                Diagnostic::error(Code::UnusedType, message)
                    .at(up_to(table.name.span(), &table.fields.rows))
                    .about(format!("/types/{name}"))
                    .help(help),
            );
            self.skip(&table.fields.rows, &counts::of_type(name));
        }
        self.counts.on_page = counts::of_page(self.page, &self.used);
        (self.pending, self.counts)
    }

    pub(crate) fn rows(&mut self, rows: &'p [Row], at: &Pointer, each: Option<&Match>) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        let mut known: HashMap<String, Span> = HashMap::default();
        for (index, row) in rows.iter().enumerate() {
            if self.made >= MOST_FIELDS {
                self.too_many(up_to(row.name.span(), rows), side_place(self.side));
                self.skip(rows.get(index..).unwrap_or_default(), &format!("{}{at}", side_place(self.side)));
                break;
            }
            let Some(field) = self.row(row, at, each, &known) else { continue };
            known.insert(field.name.clone(), row.name.span());
            fields.push(field);
        }
        fields
    }

    /// Tells once that there are more fields than any page has.
    pub(super) fn too_many(&mut self, span: Span, place: &str) {
        if std::mem::replace(&mut self.told_too_many, true) {
            return;
        }
        self.ledger.find(
            Diagnostic::error(
                Code::TooManyFields,
                format!("the page has more than {MOST_FIELDS} fields; the others are left out"),
            )
            .at(span)
            .about(place)
            .help("is this a capture of one page? named types that name each other can make any number of fields"),
        );
    }

    /// Leaves out rows: they are counted and listed, and have a finding.
    fn skip(&mut self, rows: &[Row], place: &str) {
        counts::of_rows(rows, place, &mut self.counts.skipped);
    }

    fn row(
        &mut self,
        row: &'p Row,
        at: &Pointer,
        each: Option<&Match>,
        known: &HashMap<String, Span>,
    ) -> Option<Field> {
        let (name, mark) = badge::name_and_mark(&row.name);
        let here = at.child(name.as_str());
        let place = format!("{}{here}", side_place(self.side));
        if let Some(refused) = self.refusal(row, &name, known, at) {
            self.ledger.find(refused.about(&place));
            self.skip(std::slice::from_ref(row), &format!("{}{at}", side_place(self.side)));
            return None;
        }
        self.made += 1;
        let mut draft = Draft::new(
            Field { name: name.as_str().to_owned(), ..Field::default() },
            here,
            place,
            Rc::clone(&self.names),
            Rc::clone(&self.owners),
        );
        draft.badges = LostBadges::of(self.page.layout);
        draft.sample = row.sample.clone().filter(|text| !text.is_blank());
        self.ledger.fact(&draft.place, None, "row", row.name.span());
        row::read(row, mark.as_ref(), &mut draft, self.ledger);
        if draft.field.values.is_empty() && loose_cells::stand_in(self.page.layout) {
            loose_cells::tell(&row.description, &draft.place, self.ledger);
        }
        self.children(row, &mut draft);
        row::read_sample(&mut draft, self.ledger);
        Some(self.settle(draft, each))
    }

    /// Why a row becomes no field.
    fn refusal(&self, row: &Row, name: &Text, known: &HashMap<String, Span>, at: &Pointer) -> Option<Diagnostic> {
        let span = if name.is_blank() { row.span } else { name.span() };
        if name.is_blank() {
            let message = "a row has no name".to_owned();
            return Some(Diagnostic::error(Code::NamelessField, message).at(span).help("capture the page again"));
        }
        // What is left out with the row belongs to the finding.
        let span = up_to(span, row.children.as_deref().unwrap_or_default());
        if known.contains_key(name.as_str()) {
            let message = format!("`{name}` is listed twice in one object");
            let help =
                "the first row is kept; if the portal lists it twice, delete one of the rows from the transcription";
            return Some(Diagnostic::error(Code::DuplicateField, message).at(span).help(help));
        }
        if at.as_str().matches('/').count() >= DEEPEST {
            let message = format!("`{name}` stands more than {DEEPEST} fields deep");
            let help = "is this a capture of one page?";
            return Some(Diagnostic::error(Code::TooManyFields, message).at(span).help(help));
        }
        None
    }

    fn settle(&mut self, mut draft: Draft, each: Option<&Match>) -> Field {
        let optional = each.and_then(|found| Some((found, found.claim.optional_for_each()?)));
        if let Some((found, when)) = optional {
            if draft.requirement.is_always() {
                draft.requirement.optional_when(when.clone(), found.span, found.phrase.name);
            }
        } else if let (Some(found), true) = (each, draft.requirement.is_silent()) {
            match &found.claim {
                Claim::EachRequired(None) => draft.requirement.required(None, found.span, found.phrase.name),
                Claim::EachRequired(Some(when)) => {
                    draft.requirement.told();
                    let wanted =
                        Wanted::EachRequired { when: when.clone(), badge_is_lost: draft.badges == LostBadges::All };
                    draft.wanted.push((wanted, found.span, found.phrase.name));
                }
                _ => {
                    draft.requirement.told();
                    let found = unread(&draft.field.name, &draft.place, self.ledger.text(found.span), found.span);
                    self.ledger.find_settled_by("required", found);
                }
            }
        }
        let unread = draft.requirement.unread_conditions();
        draft.wanted.extend(unread.into_iter().map(|span| (Wanted::RequiredUnread, span, "required-unread")));
        let required = draft.requirement.settle(&mut draft.field, &draft.place, draft.badges, self.ledger).into_iter();
        for (wanted, span, phrase) in required.chain(draft.wanted) {
            self.pending.push(Pending { side: self.side, at: draft.at.clone(), span, phrase, wanted });
        }
        draft.field
    }
}

/// Rows with all that stand under them.
pub(crate) fn count(rows: &[Row]) -> usize {
    rows.iter().map(|row| 1 + count(row.children.as_deref().unwrap_or_default())).sum()
}

/// A span up to the last of some rows, and of those that stand under it.
fn up_to(span: Span, rows: &[Row]) -> Span {
    rows.last().map_or(span, |last| up_to(span.to(last.span), last.children.as_deref().unwrap_or_default()))
}
