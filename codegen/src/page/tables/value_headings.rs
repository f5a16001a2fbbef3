//! Columns that a table of values or statuses can have, by the words of their headings.

/// The first column of a table of values.
pub(crate) const VALUE: &[&str] = &[
    "code value",
    "value",
    "values",
    "code",
    "enum value",
    "enum values",
    "enum",
    "option",
    "allowed value",
    "possible value",
    "valid value",
];
/// The other columns of both.
pub(crate) const OTHERS: &[&str] = &[
    "description",
    "chinese description",
    "english description",
    "meaning",
    "chinese",
    "english",
    "remark",
    "remarks",
    "note",
    "notes",
    "card wallet display",
    "display",
    "wallet display",
    "notification display",
    "scenario",
    "no.",
    "#",
    "end status",
    "final status",
    "explanation",
    "definition",
];

/// Whether a text heads the first column of a table of statuses: `Status`, `Order Status`.
pub(crate) fn is_status(text: &str) -> bool {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.len() < 4 && words.last().is_some_and(|word| word.ends_with("status"))
}

/// Whether a text can be nothing but the heading of a column.
pub(crate) fn is_any(text: &str) -> bool {
    is_status(text) || is(text, OTHERS) || is(text, VALUE)
}

/// Whether two lines are the first headings of a table of values.
pub(crate) fn opens(first: &str, second: &str) -> bool {
    is(first, VALUE) && is(second, OTHERS)
}

/// Whether a text is one of these headings.
pub(crate) fn is(text: &str, headings: &[&str]) -> bool {
    headings.contains(&text.trim().to_lowercase().as_str())
}
