//! Columns that a table of values or statuses can have, by the words of their headings.

use crate::page::shapes;

/// The first column of a table of values.
const VALUE: &[&str] = &[
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
    "example",
];
/// Those among them whose cells say what the values mean.
pub(crate) const MEANINGS: &[&str] = &["description", "meaning", "explanation", "definition"];
/// Those among them whose cells count the rows.
pub(crate) const COUNT: &[&str] = &["no.", "#"];

/// Whether a text heads the first column of a table of statuses: `Status`, `Order Status`.
pub(crate) fn is_status(text: &str) -> bool {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    words.len() < 4 && words.last().is_some_and(|word| word.ends_with("status"))
}

/// Whether a text heads the values of a table: `Value`, `Reason Code`; but not the codes of results.
pub(crate) fn is_value(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let said_of_results =
        |word: &str| ["result", "error", "return", "response"].iter().any(|of| word.eq_ignore_ascii_case(of));
    let coded = match (words.next(), words.next(), words.next()) {
        (Some(of), Some(code), None) => {
            of.starts_with(char::is_uppercase) && is(code, &["code", "value"]) && !said_of_results(of)
        }
        _ => false,
    };
    coded || is(text, VALUE)
}

/// Whether a text can be nothing but the heading of a column.
pub(crate) fn is_any(text: &str) -> bool {
    is_status(text) || is(text, OTHERS) || is_value(text)
}

/// Whether two lines are headings of a table of values that stand side by side. Above what its cells mean, any short line with
/// a capital may head its values: `Type` / `Meaning`.
pub(crate) fn opens(first: &str, second: &str) -> bool {
    let word = |text: &str| text.starts_with(char::is_uppercase) && text.ends_with(char::is_alphanumeric);
    let short = first.split_whitespace().count() < 3 && word(first) && !shapes::is_type(first);
    (is_value(first) && (is(second, OTHERS) || (first == "Code" && second == "Value")))
        || (is(first, OTHERS) && is_value(second))
        || (short && word(second) && is(second, MEANINGS))
}

/// Where a table of values starts among lines; behind them all where there is none.
pub(crate) fn table<'l>(lines: impl Iterator<Item = &'l str> + Clone) -> usize {
    let mut pairs = lines.clone().zip(lines.clone().skip(1));
    pairs.position(|(first, second)| opens(first, second)).unwrap_or_else(|| lines.count())
}

/// Whether a text is one of these headings.
pub(crate) fn is(text: &str, headings: &[&str]) -> bool {
    headings.contains(&text.trim().to_lowercase().as_str())
}
