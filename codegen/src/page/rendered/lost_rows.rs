//! What shows that the line of a field is lost, or that one opens a field though no rule knows its type.

use super::field_line::{self, FieldLine};
use super::lines::Line;
use super::{loose, prose};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Layout, shapes};
use crate::source::Text;

/// Words in front of a paragraph of two words that no field is called.
const NO_NAMES: &[&str] =
    &["default", "always", "only", "not", "must", "can", "should", "fixed", "see", "as", "of", "e.g"];

/// No unknown type is written with more words.
const LONGEST_TYPE: usize = 4;

/// Reads a paragraph that is nothing but a name and a type which no rule knows: `memo mixed`, `memo String or null`.
pub(super) fn of_unknown_type(lines: &[Line], at: usize, layout: Layout) -> Option<FieldLine> {
    let line = lines.get(at)?;
    let name = line.as_str().split(char::is_whitespace).next()?;
    let ty = line.as_str().get(name.len()..)?.trim_start();
    let named = shapes::is_name(name)
        && field_line::is_like_a_field(name)
        && !shapes::is_article(name)
        && !shapes::is_preposition(name)
        && !NO_NAMES.contains(&name);
    let above = at.checked_sub(1).and_then(|above| lines.get(above));
    let parted = |below: &Line| (layout == Layout::RenderedLines && below.gap) || opens(below);
    let ends = lines.get(at + 1).is_none_or(parted);
    if !named || !may_be_a_type(ty) || !opens_paragraph(line, above, layout) || !ends {
        return None;
    }
    let ty = line.text.slice(line.as_str().len() - ty.len()..line.as_str().len());
    Some(FieldLine { name: line.text.slice(0..name.len()), ty: Some(ty), badge: None, rest: None })
}

/// Whether words can be an unknown type: one that is no word of a sentence, or several of which one is a word for a type.
fn may_be_a_type(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().take(LONGEST_TYPE + 1).collect();
    let ends = text.ends_with(['.', ':', '!', '?', '。', '：']);
    match words.as_slice() {
        _ if ends => false,
        [word] => !loose::goes_on(word) && !shapes::is_badge_word(word),
        several => several.len() <= LONGEST_TYPE && several.iter().any(|word| loose::is_plain_type(word)),
    }
}

/// Whether a line opens a paragraph: behind a blank line, where the layout has those between paragraphs alone. Where it has
/// none, a line breaks only around a code.
fn opens_paragraph(line: &Line, above: Option<&Line>, layout: Layout) -> bool {
    let whole = |above: &Line| above.as_str().contains(' ') || above.as_str().ends_with('.');
    (layout == Layout::RenderedLines && line.gap) || above.is_none_or(whole)
}

/// Whether a line does not go on with the one above it: a sentence starts there, or a field does.
fn opens(line: &Line) -> bool {
    let text = line.as_str();
    let sentence = text.starts_with(|c: char| c.is_uppercase() || !c.is_ascii());
    let several = text.contains(' ') || text.ends_with(['.', '。']);
    (sentence && several) || field_line::plain(&line.text).is_some() || is_more(line)
}

/// The line above a field's limits.
const MORE: &str = "more information";

/// Whether a field's limits stand below a line.
pub(super) fn is_more(line: &Line) -> bool {
    line.as_str().trim_end_matches(':').eq_ignore_ascii_case(MORE)
}

/// Whether a line below limits opens a paragraph: nothing is said of a field behind its limits.
pub(super) fn is_behind_limits(limits: &[Line], line: &Line, layout: Layout) -> bool {
    let is_limit = |line: &Line| prose::bullet(&line.text).or_else(|| prose::dash(&line.text)).is_some();
    let ended = match layout {
        Layout::RenderedLines if line.gap => limits.iter().any(is_limit),
        _ => limits.last().is_some_and(is_limit) && opens_paragraph(line, limits.last(), layout),
    };
    let goes_on = limits.last().is_some_and(|last| last.as_str().ends_with([':', ',', '/']));
    ended && !goes_on && !is_limit(line) && line.as_str().contains(' ') && opens(line)
}

/// Text behind the limits of a field: what it belongs to is lost.
pub(super) fn behind_limits(line: &Text, above: &str) -> Diagnostic {
    let message =
        format!("this text stands behind the limits of `{above}`; the line of the field it is about may be lost");
    Diagnostic::warning(Code::StrayField, message).at(line.span()).help(HELP)
}

/// Limits below a field that has its own already: the line of the field they belong to is lost.
pub(super) fn second_limits(line: &Line, above: &str) -> Diagnostic {
    let message = format!("`{above}` has limits already; the line of the field that these belong to is lost");
    Diagnostic::error(Code::StrayField, message).at(line.text.span()).help(HELP)
}

const HELP: &str = "compare with the rendered page, and put the line back above its description in the transcription";
