//! Findings about text that no rule reads: sentences that smell of a rule, tables of an unknown kind.

use super::fields::requirement::{new_fact, quote};
use super::ledger::Ledger;
use super::sentence::smell::Smell;
use super::sentence::words::Sentence;
use super::values::meanings::cell_text;
use crate::diagnostic::{Code, Diagnostic};
pub(crate) use crate::errata::proposal::acceptance as accept;
use crate::errata::proposal::{new_value, rule};
use crate::page::{Table, lists_fields};
use crate::source::{Span, Text};

/// A sentence smells of a rule and no phrase reads it.
pub(crate) fn unread_rule(sentence: &Sentence, smell: &Smell, place: &str, ledger: &mut Ledger<'_>) {
    let (text, word) = (quote(sentence.text.as_str()), &smell.word);
    let message = match smell.beside {
        None => format!("{text} sounds like a rule (`{word}`), but no phrase reads it"),
        Some(phrase) => format!("`{word}` may narrow the rule (`{phrase}`) in {text}, so that it is not taken"),
    };
    ledger.find(
        Diagnostic::warning(Code::UnreadRule, message)
            .at(sentence.text.span())
            .about(place)
            .help("give what it says by an erratum, accept this finding where it is no rule, or add its wording to the phrase table")
            .erratum(rule(Code::UnreadRule, place)),
    );
}

/// A phrase was read, and what it says does not fit the field.
pub(crate) fn not_taken(what: &str, span: Span, place: &str, ledger: &mut Ledger<'_>) {
    ledger.find(
        Diagnostic::warning(Code::UnreadRule, format!("{what}; nothing comes of the sentence"))
            .at(span)
            .about(place)
            .help("give what it says by an erratum, or accept this finding")
            .erratum(rule(Code::UnreadRule, place)),
    );
}

/// Of an either-or, that both exclude each other: no spec says that.
pub(crate) fn not_both(text: &Text, place: &str, ledger: &mut Ledger<'_>) {
    let message = format!("{} is read as at least one of them; that both may not be sent is not", quote(text.as_str()));
    ledger.find(
        Diagnostic::warning(Code::UnreadRule, message)
            .at(text.span())
            .about(place)
            .help("no check can say so: accept this finding, and tell it in the doc")
            .erratum(accept(Code::UnreadRule, place)),
    );
}

/// Of several fields one is required, and what else the sentence says narrows that.
pub(crate) fn unread_either(sentence: &Sentence, side: &str, ledger: &mut Ledger<'_>) {
    let text = quote(sentence.text.as_str());
    ledger.find_settled_by(
        "rules",
        Diagnostic::error(
            Code::UnreadCondition,
            format!("one of several fields is required under a condition that cannot be read: {text}"),
        )
        .at(sentence.text.span())
        .about(side)
        .help(
            "give the rules of the message by an erratum, with the condition as `when`; an empty list where none holds",
        )
        .erratum(new_fact(side, "rules", "[{ any_of = [\"/FIELD\", \"/FIELD\"] }]")),
    );
}

/// Of what stands under "More information:", no phrase reads this.
pub(crate) fn unread_limit(sentence: &Sentence, place: &str, ledger: &mut Ledger<'_>) {
    let text = quote(sentence.text.as_str());
    not_taken(&format!("{text} stands among the limits, but no phrase reads it"), sentence.text.span(), place, ledger);
}

/// A list of values has an item that cannot be read as one.
pub(crate) fn open_list(name: &str, span: Span, place: &str, ledger: &mut Ledger<'_>) {
    let item = quote(ledger.text(span));
    let message =
        format!("{item} stands among the values of `{name}`, but is not read as one; other values stay allowed");
    ledger.find(
        Diagnostic::warning(Code::UnreadRule, message)
            .at(span)
            .about(place)
            .help("expected `VALUE: meaning`; give the values by an erratum, or accept this finding")
            .erratum(accept(Code::UnreadRule, place)),
    );
}

/// Sentences in another language than the phrase table's: once a page.
pub(crate) fn foreign_prose(ledger: &mut Ledger<'_>) {
    let Some((span, place, count)) = ledger.take_foreign() else { return };
    let sentences = if count == 1 { "a sentence".to_owned() } else { format!("{count} sentences") };
    let message =
        format!("{sentences} in Chinese, such as {}, may hold a rule that no phrase reads", quote(ledger.text(span)));
    ledger.find(
        Diagnostic::warning(Code::ForeignProse, message)
            .at(span)
            .about(&place)
            .help("read them beside the spec, give what they say by errata, and accept this finding; or capture the English page")
            .erratum(accept(Code::ForeignProse, &place)),
    );
}

/// A table of the page's statuses that stands in what is said of a field.
pub(crate) fn misplaced_statuses(table: &Table, ledger: &mut Ledger<'_>) {
    let cells = table.rows.iter().flatten().filter_map(|cell| cell_text(cell));
    let span = cells.map(|text| text.span()).reduce(Span::to).unwrap_or_default();
    let message = "a table of statuses stands in what is said of a field";
    ledger.find_settled_by(
        "",
        Diagnostic::error(Code::UnreadStatus, message)
            .at(span)
            .about("/statuses")
            .help("put a line `Order Status` above it in the transcription, or give the statuses by an erratum")
            .erratum(new_value(
                "/statuses",
                "{ field = \"/FIELD\", order = \"forward\", values = [{ value = \"…\" }] }",
            )),
    );
}

/// A table whose headings no rule knows.
pub(crate) fn unread_table(table: &Table, place: &str, ledger: &mut Ledger<'_>) {
    let headings: Vec<String> = table
        .rows
        .first()
        .map(|row| row.iter().map(|cell| cell_text(cell).map_or(String::new(), |text| text.to_string())).collect())
        .unwrap_or_default();
    let cells = table.rows.iter().flatten().filter_map(|cell| cell_text(cell));
    let span = cells.map(|text| text.span()).reduce(crate::source::Span::to);
    let message = format!("no rule reads the table with the headings {}", quote(&headings.join(" | ")));
    let found = if place == "/doc" && lists_fields(table) {
        let message =
            format!("nothing tells whose fields the table with the headings {} lists", quote(&headings.join(" | ")));
        Diagnostic::error(Code::UnreadTable, message)
            .about(place)
            .help("put a line above it in the transcription: `Request parameters`, `General Headers`, or the name of the type whose fields they are")
    } else {
        Diagnostic::warning(Code::UnreadTable, message)
            .about(place)
            .help("give what it says by an erratum, and accept this finding")
            .erratum(accept(Code::UnreadTable, place))
    };
    ledger.find(match span {
        Some(span) => found.at(span),
        None => found,
    });
}
