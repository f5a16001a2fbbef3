//! Two words right below the line of a field: what the field says of itself, or the line of another one.
//!
//! `ticketNo string` / `order number` can be either. Where all other fields say something of themselves, this one does too.

use super::field_line::FieldLine;
use super::lines::Line;
use super::loose;
use crate::diagnostic::{Code, Diagnostic};

/// Types that end the names of things as well.
const ENGLISH: &[&str] = &["number", "date", "list", "time"];

/// Whether a line that reads as a field can be the end of a sentence: two words in small letters, and nothing behind them.
pub(super) fn are_plain(field: &FieldLine) -> bool {
    may_be(field) && ENGLISH.contains(&field.ty.as_ref().map_or("", |ty| ty.as_str()))
}

/// Whether such a line can be a few words though it ends with a type that no name of a thing ends with: `return url`.
pub(super) fn may_be(field: &FieldLine) -> bool {
    let name = field.name.as_str();
    field.badge.is_none()
        && field.rest.is_none()
        && name.len() > 2
        && name.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether each line that opens a field for sure has a text below it; other lines that read as fields tell nothing.
pub(super) fn described(
    lines: &[Line],
    field: impl Fn(&Line) -> Option<FieldLine>,
    ends: impl Fn(&Line) -> bool,
) -> Described {
    let (mut bare, mut above, mut said) = (false, false, false);
    for line in lines {
        let found = field(line);
        let plain = found.as_ref().is_some_and(are_plain);
        bare |= above && !plain && (found.is_some() || ends(line));
        said |= above && found.is_none() && !ends(line);
        above = found.is_some_and(|field| field.badge.is_some() || loose::is_coded(field.name.as_str()));
    }
    let all = !bare && !above;
    if all && said {
        Described::All
    } else if all {
        Described::Likely
    } else {
        Described::Partly
    }
}

/// How many fields say something of themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Described {
    /// Not all of them.
    #[default]
    Partly,
    /// All, as far as that can be told: nothing but words that may be fields stands below any.
    Likely,
    /// All of them.
    All,
}

/// A line that was read as a field, and can be what the field above it says of itself.
pub(crate) fn unclear(line: &Line, above: &str) -> Diagnostic {
    let message = format!("`{}` was read as a field, and can be what is said of `{above}`", line.text);
    Diagnostic::warning(Code::StrayField, message).at(line.text.span()).help(
        "compare with the rendered page; end the line with a full stop in the transcription where it is a sentence",
    )
}

/// A line that was read as what the field above it says of itself, in words that its name has not.
pub(crate) fn taken(line: &Line, above: &str) -> Diagnostic {
    let message = format!("`{}` was read as what is said of `{above}`, and can be a field", line.text);
    Diagnostic::warning(Code::StrayField, message).at(line.text.span()).help(
        "compare with the rendered page; end the line with a full stop in the transcription where it is a sentence, and write the mark of a field behind it where it is one",
    )
}
