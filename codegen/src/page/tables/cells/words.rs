//! What the words of a table's lines look like: names, types, parts of coded texts.

use crate::page::shapes;

/// No name of a header or field is longer.
const LONGEST_NAME: usize = 40;

/// Whether a line can only be more of a coded text that broke: one word of letters, digits and signs that is no name.
pub(super) fn goes_on_with_code(text: &str) -> bool {
    let code = text.chars().all(|c| c.is_ascii_alphanumeric() || "%+/=_-".contains(c));
    code && (text.contains(['%', '+', '/', '=']) || text.len() > LONGEST_NAME)
}

/// Whether a line is written as names of fields are, and no sentence's first word: `orderId`.
pub(super) fn is_like_a_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase() || c == '_') && !text.contains(char::is_whitespace)
}

/// A name, with a badge behind it or without.
pub(super) fn names_a_row(text: &str) -> bool {
    shapes::is_name(text) || shapes::badge_behind(text).is_some()
}
