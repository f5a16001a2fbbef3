//! Corrections, decisions, confirmations and accepted findings, kept by hand in `spec/errata/<stem>.toml`.
//!
//! ```toml
//! [[correct]]                                  # a fact is wrong, or lost: what holds stands in the spec
//! at = "/request/extInfo/merchant_bill_detail" # the place; a list of places where the same holds for several
//! attribute = "prefix"                         # which attribute, by its key in the spec; left out: the thing itself
//! expect = "allpayhk://"                       # what the page says now; left out: it says nothing
//! set = "alipayhk://"                          # what holds; left out: nothing does
//! reason = "…"                                 # why
//! evidence = "…"                               # where that can be seen
//! certainty = "page"                           # page, sibling, client or inferred
//!
//! [[decide]]                                   # the page is read right, and something follows another reading:
//! at = "/results/UNKNOWN_EXCEPTION"            # the spec keeps what the page says
//! attribute = "status"                         # `status` of a result, `aliases` or `type_name` of a field
//! expect = "F"
//! set = "U"
//! …
//!
//! [[confirm]]                                  # a reading that wants a second look got it
//! at = "/discriminator"
//! attribute = "value"
//! value = "GIFT_CARD_COUPON"
//! …
//!
//! [[accept]]                                   # a warning or note is known and fine
//! code = "undeclared-member"
//! at = "/response/distributeResult/sceneCode"
//! of = "…"                                     # the hash of what it says; the finding prints it
//! reason = "…"
//! ```
//!
//! Places: `/request/…` and `/response/…` lead to fields, `/results/CODE`, `/statuses/VALUE`, `/headers/request/NAME`
//! and `/hosts/ENVIRONMENT` to those, `/statuses` and `/discriminator` to objects, `/path`, `/method`, `/title`,
//! `/repeatable`, `/extends`, `/doc` to the values themselves. A place that does not exist yet, without `attribute` and
//! `expect`, adds the thing that `set` gives. `required` can be set to `false`: known to be optional. The `fields` of
//! an object can be taken from `spec/portal.toml`: `set = { common = "result" }`.
//!
//! An erratum that no longer fits its page is an error: the portal may have fixed what it mends.

pub(crate) mod acceptance;
pub(crate) mod proposal;

use std::collections::HashSet;

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};
use crate::spec::{ApiId, Pointer, ResultStatus};
use crate::toml_file::{Placed, TomlFile, TomlTable};

/// Where a fact stands, and so how sure we are of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// On a page of the portal.
    Page,
    /// In the documentation of a sibling gateway, or on another capture.
    Sibling,
    /// In public client code.
    Client,
    /// Our own conclusion.
    Inferred,
}

/// The errata of one page.
#[derive(Debug, Clone)]
pub struct Errata {
    /// The file.
    pub(crate) source: Source,
    /// Corrections of facts, in the order of the file.
    pub(crate) corrections: Vec<Erratum>,
    /// Decisions between readings.
    pub(crate) decisions: Vec<Erratum>,
    /// Confirmations of readings.
    pub(crate) confirmations: Vec<Erratum>,
    accepted: Vec<acceptance::Accepted>,
    /// What the entries are about that have mistakes and are left out.
    left_out: LeftOut,
}

/// What is left out of an errata file, since it has mistakes.
#[derive(Debug, Clone)]
enum LeftOut {
    /// The entries about these places.
    Places(HashSet<String>),
    /// Nobody knows what: the file is no TOML.
    Unknown,
}

/// A correction, a decision or a confirmation.
#[derive(Debug, Clone)]
pub(crate) struct Erratum {
    /// Where the entry stands in the errata file.
    pub(crate) span: Span,
    /// The places it is about.
    pub(crate) at: Vec<Placed<String>>,
    /// Which attribute of what stands there; nothing for the thing itself.
    pub(crate) attribute: Option<Placed<String>>,
    /// What the page says now.
    pub(crate) expect: Option<Placed<Value>>,
    /// What holds instead; of a confirmation: what holds.
    pub(crate) set: Option<Placed<Value>>,
    /// Why.
    pub(crate) reason: String,
    /// How sure we are.
    pub(crate) certainty: Certainty,
}

/// A correction or a decision, ready for `link`.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The page it is about.
    pub api: ApiId,
    /// What it is about.
    pub subject: DecisionSubject,
    /// Why.
    pub reason: String,
    /// How sure we are.
    pub certainty: Certainty,
}

/// What a decision settles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DecisionSubject {
    /// How a result code is read.
    ResultStatus {
        /// The code.
        code: String,
        /// The reading.
        status: ResultStatus,
    },
    /// What a type is called in generated code.
    TypeName {
        /// The side: `request` or `response`.
        side: crate::side::Side,
        /// The field that has the type.
        field: Pointer,
        /// The name.
        name: String,
    },
    /// Other names under which a response field is read.
    Aliases {
        /// The response field.
        field: Pointer,
        /// The other names, beside its own.
        names: Vec<String>,
    },
}

const ERRATUM_KEYS: &[&str] = &["at", "attribute", "expect", "set", "reason", "evidence", "certainty"];
const CONFIRM_KEYS: &[&str] = &["at", "attribute", "value", "reason", "evidence", "certainty"];

impl Errata {
    /// Reads an errata file; gives all mistakes in it, each with its place. Entries with mistakes are left out.
    pub fn parse(source: &Source) -> (Self, Vec<Diagnostic>) {
        let mut file = TomlFile::new(source);
        let parsed = file.parse();
        let is_toml = file.findings.is_empty();
        let mut root = TomlTable::new(parsed.get_ref(), Span::default());
        let mut errata = Self {
            source: source.clone(),
            corrections: Vec::new(),
            decisions: Vec::new(),
            confirmations: Vec::new(),
            accepted: Vec::new(),
            left_out: LeftOut::Unknown,
        };
        let mut left_out = HashSet::new();
        for table in file.tables(&mut root, "correct") {
            errata.corrections.extend(entry(&mut file, table, &mut left_out, |file, table| {
                erratum(file, table, "set", ERRATUM_KEYS)
            }));
        }
        for table in file.tables(&mut root, "decide") {
            errata.decisions.extend(entry(&mut file, table, &mut left_out, |file, table| {
                erratum(file, table, "set", ERRATUM_KEYS)
            }));
        }
        for table in file.tables(&mut root, "confirm") {
            errata.confirmations.extend(entry(&mut file, table, &mut left_out, |file, table| {
                erratum(file, table, "value", CONFIRM_KEYS)
            }));
        }
        for table in file.tables(&mut root, "accept") {
            errata.accepted.extend(entry(&mut file, table, &mut left_out, acceptance::read));
        }
        file.finish(root, &["correct", "decide", "confirm", "accept"]);
        if is_toml {
            errata.left_out = LeftOut::Places(left_out);
        }
        (errata, file.findings)
    }

    /// Whether a finding about the page only comes of an entry that has a mistake and is left out.
    pub fn is_consequence(&self, finding: &Diagnostic) -> bool {
        let is_ours = finding.file.as_deref() == Some(self.source.name());
        match &self.left_out {
            LeftOut::Unknown => true,
            LeftOut::Places(places) => !is_ours && finding.place.as_ref().is_some_and(|place| places.contains(place)),
        }
    }

    /// Marks the findings about this page that its errata accept, and adds one for each acceptance that accepts
    /// nothing, or something else than there is.
    ///
    /// To be called once all findings about the page are there: those of reading it, of normalizing it, of linking it.
    pub fn accept(&self, findings: &mut Vec<Diagnostic>) {
        let told = acceptance::apply(&self.accepted, findings);
        findings.extend(told.into_iter().map(|found| found.in_file(self.source.name())));
    }
}

/// Reads one entry; where that finds a mistake, the entry is left out.
fn entry<'t, T>(
    file: &mut TomlFile<'_>,
    table: TomlTable<'t>,
    left_out: &mut HashSet<String>,
    read: impl Fn(&mut TomlFile<'_>, TomlTable<'t>) -> Option<T>,
) -> Option<T> {
    let (since, places) = (file.findings.len(), table.peek_texts("at"));
    let entry = read(file, table).filter(|_| file.findings.len() == since);
    if entry.is_none() {
        left_out.extend(places);
    }
    entry
}

/// Reads one entry; what is missing is a finding.
fn erratum(file: &mut TomlFile<'_>, mut table: TomlTable<'_>, set: &str, known: &[&str]) -> Option<Erratum> {
    let at = file.texts(&mut table, "at");
    let attribute = file.optional_text(&mut table, "attribute");
    let expect = if known.contains(&"expect") { file.json(&mut table, "expect") } else { None };
    let set = file.json(&mut table, set);
    let reason = filled(file, &mut table, "reason");
    let evidence = filled(file, &mut table, "evidence");
    let certainty = match file.text(&mut table, "certainty") {
        Some(text) => certainty(file, &text),
        None => None,
    };
    let span = table.span;
    file.finish(table, known);
    evidence?;
    let fine = !at.is_empty();
    fine.then_some(())?;
    Some(Erratum { span, at, attribute, expect, set, reason: reason?, certainty: certainty? })
}

fn certainty(file: &mut TomlFile<'_>, text: &Placed<String>) -> Option<Certainty> {
    let read = serde_json::from_value(Value::String(text.value.clone())).ok();
    if read.is_none() {
        let message = format!("`{}` is no certainty, expected page, sibling, client or inferred", text.value);
        file.find(Diagnostic::error(Code::TomlMistake, message).at(text.span));
    }
    read
}

/// A text that has to say something: the placeholder of an erratum that was pasted does not.
fn filled(file: &mut TomlFile<'_>, table: &mut TomlTable<'_>, key: &str) -> Option<String> {
    let text = file.text(table, key)?;
    if text.value.trim().trim_matches(['…', '.']).is_empty() {
        let message = format!("`{key}` says nothing");
        file.find(Diagnostic::error(Code::TomlMistake, message).at(text.span).help("write it in your own words"));
        return None;
    }
    Some(text.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes(text: &str) -> String {
        let source = Source::new("page.toml", text);
        let (_, found) = Errata::parse(&source);
        let show = |found: &Diagnostic| {
            let place = source.line_column(found.span.unwrap_or_default().start);
            format!("{}:{} {}", place.line, place.column, found.message)
        };
        found.iter().map(show).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn all_mistakes_are_told_with_their_places() {
        insta::assert_snapshot!(
            mistakes("[[correct]]\nat = 1\nexpct = 2\nreason = \"…\"\nevidence = \"x\"\ncertainty = \"sure\"\n\n[[accept]]\ncode = \"nonsense\"\nat = \"/a\"\nreason = \"fine\"\n\n[other]\n"),
            @r"
        2:6 `at` holds a whole number, expected a string
        4:10 `reason` says nothing
        6:13 `sure` is no certainty, expected page, sibling, client or inferred
        3:1 `expct` is no known key, expected one of at, attribute, expect, set, reason, evidence, certainty
        9:8 `nonsense` is the code of no finding
        13:2 `other` is no known key, expected one of correct, decide, confirm, accept
        "
        );
    }

    #[test]
    fn syntax_errors_are_told_together() {
        let found = mistakes("[[correct]\nat = \"/a\n");
        assert!(found.starts_with("1:"), "{found}");
        assert!(found.lines().count() > 1, "{found}");
    }
}
