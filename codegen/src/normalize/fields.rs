//! Rows of a message to its tree of fields.

use std::collections::{HashMap, HashSet};

use super::badge;
use super::claim::Claim;
use super::condition::Said;
use super::field::Draft;
use super::ledger::Ledger;
use super::limits;
use super::phrase::Scope;
use super::prose::{self, Match};
use super::requirement::{new_fact, quote};
use super::rich::{Passage, passages};
use super::types;
use super::unread::unread_rule;
use super::words::Sentence;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Block, FieldTable, Page, Row, Side, TypeTable};
use crate::source::{Span, Text};
use crate::spec::{Field, Pointer, Type, Unknown};

/// Fields nested deeper than this are refused.
const DEEPEST: usize = 100;
/// A message with more fields than this is refused: named types that name each other can make any number of them.
const MOST_FIELDS: usize = 50_000;

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
    /// At least one of the fields is required.
    AnyOf { names: Vec<Text>, when: Option<Said> },
    /// The default under a condition.
    Default { value: String, when: Said },
    /// The values are the page's statuses.
    StatusValues(Option<Text>),
}

/// How many fields there were, and which became none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows about fields on the page.
    pub on_page: usize,
    /// Fields that the page does not list: from errata, from `portal.toml`, from a rule, or once more from the table of
    /// a type that several fields have.
    pub added: usize,
    /// Fields in the spec.
    pub in_spec: usize,
    /// Rows that became no field, with their places; each has a finding.
    pub skipped: Vec<String>,
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
    page: &'p Page,
    ledger: &'l mut Ledger<'s>,
    types: HashMap<&'p str, &'p TypeTable>,
    used: HashSet<&'p str>,
    /// The types whose tables are being read, so that none is read inside itself.
    open: Vec<&'p str>,
    side: Side,
    made: usize,
    /// What waits for all fields.
    pub(crate) pending: Vec<Pending>,
    /// What was counted.
    pub(crate) counts: Counts,
}

impl<'p, 'l, 's> FieldReader<'p, 'l, 's> {
    pub(crate) fn new(page: &'p Page, ledger: &'l mut Ledger<'s>) -> Self {
        let types = page.types.iter().rev().map(|table| (table.name.as_str().trim(), table)).collect();
        let in_types: usize = page.types.iter().map(|table| count(&table.fields.rows)).sum();
        let on_page = count(&page.request.rows) + count(&page.response.rows) + in_types;
        let counts = Counts { on_page, ..Counts::default() };
        Self {
            page,
            ledger,
            types,
            used: HashSet::new(),
            open: Vec::new(),
            side: Side::Request,
            made: 0,
            pending: Vec::new(),
            counts,
        }
    }

    /// Reads the table of a message. Gives its fields, and whether it says that the common basics hold.
    pub(crate) fn message(&mut self, side: Side) -> (Vec<Field>, Option<Span>) {
        self.side = side;
        let table = match side {
            Side::Request => &self.page.request,
            Side::Response => &self.page.response,
        };
        let (each, basics) = self.intro(table, side_place(side));
        (self.rows(&table.rows, &Pointer::root(), each.as_ref()), basics)
    }

    /// Files the types that no field has; their rows became no fields.
    pub(crate) fn finish(mut self) -> (Vec<Pending>, Counts) {
        for table in &self.page.types {
            let name = table.name.as_str().trim();
            if self.used.contains(name) {
                continue;
            }
            self.ledger.find(
                Diagnostic::warning(
                    Code::UnusedType,
                    format!("no field has the type `{name}`, whose fields the page lists"),
                )
                .at(table.name.span())
                .about(format!("/types/{name}"))
                .help("correct the type of the field that should have it by an erratum"),
            );
            self.skip(&table.fields.rows, &format!("/types/{name}"));
        }
        (self.pending, self.counts)
    }

    /// What a table's intro says of each of its fields, and of the common basics.
    fn intro(&mut self, table: &FieldTable, place: &str) -> (Option<Match>, Option<Span>) {
        let (mut each, mut basics) = (None, None);
        for passage in passages(&table.intro) {
            let sentence = match passage {
                Passage::Sentence(sentence, _) => sentence,
                Passage::Item(text) => Sentence::whole(&text),
                Passage::Table(table) => {
                    super::unread::unread_table(&table, place, self.ledger);
                    continue;
                }
                Passage::Image => continue,
            };
            let reading = prose::read(&sentence, Scope::Prose);
            for found in &reading.matches {
                match found.claim {
                    Claim::EachRequired(_) => each = Some(found.clone()),
                    Claim::CommonBasics => basics = Some(found.span),
                    _ => {}
                }
            }
            if let Some(smell) = &reading.smell {
                unread_rule(&sentence, smell, place, self.ledger);
            }
        }
        (each, basics)
    }

    fn rows(&mut self, rows: &'p [Row], at: &Pointer, each: Option<&Match>) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        let mut known: HashMap<String, Span> = HashMap::new();
        for row in rows {
            let Some(field) = self.row(row, at, each, &known) else { continue };
            known.insert(field.name.clone(), row.name.span());
            fields.push(field);
        }
        fields
    }

    /// Leaves out rows: they are counted and listed, and have a finding.
    fn skip(&mut self, rows: &[Row], place: &str) {
        for row in rows {
            let here = format!("{place}/{}", row.name.as_str().trim());
            self.skip(row.children.as_deref().unwrap_or_default(), &here);
            self.counts.skipped.push(here);
        }
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
        let mut draft = Draft::new(Field { name: name.as_str().to_owned(), ..Field::default() }, here, place);
        draft.sample = row.sample.clone().filter(|text| !text.is_blank());
        self.ledger.fact(&draft.place, None, "row", row.name.span());
        self.read_type(row, &mut draft);
        for text in [&row.description, &row.warning, &row.more] {
            draft.read(text, self.ledger);
        }
        self.read_marks(row, mark.as_ref(), &mut draft);
        draft.finish(self.ledger);
        self.doc_fact(row, &draft);
        self.children(row, &mut draft);
        self.read_sample(&mut draft);
        limits::check(&draft.field, &draft.place, row.name.span(), self.ledger);
        Some(self.settle(draft, each))
    }

    /// Why a row becomes no field.
    fn refusal(&self, row: &Row, name: &Text, known: &HashMap<String, Span>, at: &Pointer) -> Option<Diagnostic> {
        let span = if name.is_blank() { row.span } else { name.span() };
        if name.is_blank() {
            let message = "a row has no name".to_owned();
            return Some(Diagnostic::error(Code::NamelessField, message).at(span).help("capture the page again"));
        }
        if known.contains_key(name.as_str()) {
            let message = format!("`{name}` is listed twice in one object");
            let help =
                "the first row is kept; if the portal lists it twice, delete one of the rows from the transcription";
            return Some(Diagnostic::error(Code::DuplicateField, message).at(span).help(help));
        }
        if at.as_str().matches('/').count() >= DEEPEST || self.made >= MOST_FIELDS {
            let message = format!("the page nests fields deeper than {DEEPEST} or lists more than {MOST_FIELDS}");
            return Some(
                Diagnostic::error(Code::TooManyFields, message).at(span).help("is this a capture of one page?"),
            );
        }
        None
    }

    fn read_type(&mut self, row: &Row, draft: &mut Draft) {
        let read = types::read(row);
        let written = row.ty.as_ref().or(row.edit_type.as_ref());
        let span = written.map_or(row.name.span(), Text::span);
        draft.field.r#type = read.r#type;
        draft.field.items = read.items;
        draft.field.type_name = read.name.as_ref().map(|name| name.as_str().to_owned());
        if read.r#type.is_some() {
            self.ledger.fact(&draft.place, "type", "type", span);
        } else {
            draft.field.unknown.push(Unknown::Type);
            if let Some(text) = written.filter(|_| read.unread) {
                let message = format!("`{}` has the type {}, which is none", draft.field.name, quote(text.as_str()));
                self.ledger.find_settled_by(
                    "type",
                    Diagnostic::error(Code::UnknownType, message)
                        .at(span)
                        .about(&draft.place)
                        .help("expected string, number, integer, boolean, object, array, `Array<…>` or the name of a type")
                        .help("give the type by an erratum")
                        .erratum(new_fact(&draft.place, "type", "\"string\"")),
                );
            }
        }
    }

    fn read_marks(&mut self, row: &Row, mark: Option<&Text>, draft: &mut Draft) {
        if let Some(mark) = mark {
            match badge::read(mark) {
                Some(badge) => draft.requirement.badge(badge, mark.span()),
                None if mark.as_str().eq_ignore_ascii_case("deprecated") => {
                    draft.field.deprecated = true;
                    self.ledger.fact(&draft.place, "deprecated", "mark", mark.span());
                }
                None => draft.say(format!("({mark})")),
            }
        }
        if let Some(text) = row.badge.as_ref().filter(|text| !text.is_blank()) {
            match badge::read(text) {
                Some(badge) => draft.requirement.badge(badge, text.span()),
                None => self.read_wordy_badge(text, draft),
            }
        }
        if let Some(text) = &row.max_length {
            match text.as_str().trim().parse() {
                Ok(max) => limits::max_length(&mut draft.field, &draft.place, max, text.span(), self.ledger),
                Err(_) => {
                    let message = format!(
                        "the maximum length of `{}` is {}, which is no whole number",
                        draft.field.name,
                        quote(text.as_str())
                    );
                    self.ledger.find_settled_by(
                        "max_length",
                        Diagnostic::error(Code::UnreadLimit, message)
                            .at(text.span())
                            .about(&draft.place)
                            .help("give it by an erratum"),
                    );
                }
            }
        }
    }

    /// A badge with its condition: `REQUIRED when status is TICKETED`.
    fn read_wordy_badge(&mut self, text: &Text, draft: &mut Draft) {
        let reading = prose::read(&Sentence::whole(text), Scope::Prose);
        if reading.matches.is_empty() {
            let message = format!("`{}` is marked {}, which is no known badge", draft.field.name, quote(text.as_str()));
            self.ledger.find_settled_by(
                "required",
                Diagnostic::warning(Code::UnknownBadge, message)
                    .at(text.span())
                    .about(&draft.place)
                    .help("expected REQUIRED, conditional, optional, M, O, Y or N; give what it means by an erratum"),
            );
        }
        draft.read(&[Block::Line(text.clone())], self.ledger);
    }

    fn doc_fact(&mut self, row: &Row, draft: &Draft) {
        let texts = row.description.iter().chain(&row.warning).chain(&row.more).filter_map(|block| match block {
            Block::Line(text) | Block::Bullet(text) => Some(text.clone()),
            Block::Image(_) | Block::Table(_) => None,
        });
        let texts: Vec<Text> = texts.collect();
        if !texts.is_empty() {
            self.ledger.text_fact(&draft.place, "doc", &texts);
        }
    }

    /// The children: listed under the row, in the table of its named type, or the keys that prose allows.
    fn children(&mut self, row: &'p Row, draft: &mut Draft) {
        let holds = matches!(draft.field.r#type, Some(Type::Object | Type::Json) | None)
            || (draft.field.r#type == Some(Type::Array) && draft.field.items.is_none());
        let listed = row.children.as_deref().unwrap_or_default();
        let each = draft.each.take();
        if !listed.is_empty() {
            if !holds {
                let kind = draft.field.r#type.map_or("a value", limits::type_name);
                let message = format!("`{}` is {kind}, but the page lists fields in it", draft.field.name);
                self.ledger.find_settled_by(
                    "type",
                    Diagnostic::error(Code::UnknownType, message)
                        .at(row.name.span())
                        .about(&draft.place)
                        .help("correct its type by an erratum"),
                );
            }
            draft.field.fields = self.rows(listed, &draft.at.clone(), each.as_ref());
        } else if let Some(table) = draft.field.type_name.as_deref().and_then(|name| self.types.get(name).copied()) {
            self.typed_children(table, row, draft);
        } else if !draft.keys.is_empty() {
            self.keys(draft);
        } else if holds && draft.field.r#type.is_some() {
            Self::lost_children(row, draft);
        }
    }

    fn typed_children(&mut self, table: &'p TypeTable, row: &Row, draft: &mut Draft) {
        let name = table.name.as_str().trim();
        if self.open.contains(&name) {
            draft.field.unknown.push(Unknown::Fields);
            let message = format!("`{}` has the type `{name}`, inside of which it stands", draft.field.name);
            self.ledger.find_settled_by(
                "fields",
                Diagnostic::error(Code::RecursiveType, message)
                    .at(row.name.span())
                    .about(&draft.place)
                    .help("give its fields by an erratum"),
            );
            return;
        }
        if !self.used.insert(name) {
            self.counts.added += count(&table.fields.rows);
        }
        self.open.push(name);
        let (each, _) = self.intro(&table.fields, &draft.place);
        draft.field.fields = self.rows(&table.fields.rows, &draft.at.clone(), each.as_ref());
        self.open.pop();
    }

    /// Makes the only members that prose allows; what they hold stands elsewhere.
    fn keys(&mut self, draft: &mut Draft) {
        let inner = super::sample::member_types(draft.sample.as_ref());
        for key in std::mem::take(&mut draft.keys) {
            let place = format!("{}{}", side_place(self.side), draft.at.child(key.as_str()));
            let r#type = inner.or(Some(Type::Object));
            let mut field = Field { name: key.as_str().to_owned(), r#type, ..Field::default() };
            field.type_name.clone_from(&draft.field.type_name);
            field.unknown.push(Unknown::Fields);
            self.counts.added += 1;
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

    fn read_sample(&mut self, draft: &mut Draft) {
        let Some(text) = draft.sample.take() else { return };
        draft.field.sample = Some(super::sample::value(&text, draft.field.r#type));
        self.ledger.fact(&draft.place, "sample", "sample", text.span());
    }

    fn settle(&mut self, mut draft: Draft, each: Option<&Match>) -> Field {
        if let (Some(found), true) = (each, draft.requirement.is_silent())
            && let Claim::EachRequired(when) = &found.claim
        {
            draft.requirement.required(when.clone(), found.span, found.phrase.name);
        }
        let lost = badge::lost_on_fields(self.page.layout);
        let conditions = draft.requirement.settle(&mut draft.field, &draft.place, lost, self.ledger);
        let required = conditions.into_iter().map(|(said, span, phrase)| (Wanted::Required(said), span, phrase));
        for (wanted, span, phrase) in required.chain(draft.wanted) {
            self.pending.push(Pending { side: self.side, at: draft.at.clone(), span, phrase, wanted });
        }
        draft.field
    }
}

/// Rows with all that stand under them.
fn count(rows: &[Row]) -> usize {
    rows.iter().map(|row| 1 + count(row.children.as_deref().unwrap_or_default())).sum()
}
