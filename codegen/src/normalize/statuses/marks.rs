//! Marks of a status: in brackets behind it or behind its meaning, or in a column of their own.

use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::fields::requirement::quote;
use crate::normalize::ledger::Ledger;
use crate::source::{Text, TextBuilder};
use crate::spec::Status;

/// A cell that tells whether the status is final.
pub(super) fn end_cell(text: &Text, status: &mut Status, place: &str, ledger: &mut Ledger<'_>) {
    match text.as_str().trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "✓" | "√" | "是" => {
            status.is_final = true;
            ledger.fact(place, "final", "end-mark", text.span());
        }
        "no" | "n" | "false" | "✗" | "×" | "否" => {}
        _ => ledger.find(
            Diagnostic::warning(
                Code::UnknownMark,
                format!("the status `{}` has the mark {}", status.value, quote(text.as_str())),
            )
            .at(text.span())
            .about(place)
            .help("expected Yes or No; give what it means by an erratum, or accept this finding"),
        ),
    }
}

/// A status without the marks in brackets behind it.
pub(super) fn value_and_marks(cell: &Text) -> (Text, Vec<Text>) {
    let cell = &with_plain_brackets(cell);
    let mut parts = cell.split('(');
    let value = parts.next().map_or_else(|| cell.trim(), |value| value.trim());
    let mark = |part: Text| {
        let length = part.as_str().trim_end().trim_end_matches(')').len();
        part.slice(0..length).trim()
    };
    (value, parts.map(mark).filter(|mark| !mark.is_blank()).collect())
}

/// A text with brackets of full width as plain ones.
fn with_plain_brackets(text: &Text) -> Text {
    let mut built = TextBuilder::new();
    for (at, c) in text.as_str().char_indices() {
        let part = text.slice(at..at + c.len_utf8());
        match c {
            '（' => built.push_mapped("(", part.span()),
            '）' => built.push_mapped(")", part.span()),
            _ => built.push_text(&part),
        }
    }
    built.finish(text.span())
}

/// Where the mark starts that stands behind a meaning and says that the status is final.
pub(super) fn end_mark_behind(meaning: &str) -> Option<usize> {
    let bare = meaning.trim_end().trim_end_matches(['.', '\u{3002}']);
    let inner = bare.strip_suffix([')', '\u{ff09}'])?;
    let at = inner.rfind(['(', '\u{ff08}'])?;
    is_end_mark(inner.get(at..)?.trim_start_matches(['(', '\u{ff08}']).trim()).then_some(at)
}

pub(super) fn is_end_mark(mark: &str) -> bool {
    let mark = mark.to_lowercase();
    matches!(
        mark.as_str(),
        "end" | "final" | "terminal" | "end status" | "final status" | "terminal status" | "end state" | "final state"
    )
}
