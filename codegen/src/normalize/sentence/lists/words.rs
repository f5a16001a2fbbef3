//! The words that lists of values and their surroundings are made of.

use crate::normalize::sentence::words::Word;

/// Words that open what is said of a field's limits: "the maximum length is 10".
pub(crate) const OF_LIMITS: &[&str] =
    &["maximum", "minimum", "max", "min", "length", "range", "size", "value", "default", "format", "prefix"];
/// What can be said of listed values.
pub(super) const OF_VALUES: &[&str] = &["supported", "allowed", "accepted", "valid", "permitted", "possible"];

/// Words in front of an example: "e.g. A", "such as A", "for instance A".
pub(crate) const EXAMPLES: &[&str] =
    &["i.e.", "i.e", "e.g.", "e.g", "eg", "like", "as", "example", "examples", "instance", "sample"];

/// Words that may stand before a field's name.
pub(crate) const DETERMINERS: &[&[&str]] = &[
    &["the", "value", "of", "the"],
    &["the", "value", "of"],
    &["value", "of"],
    &["the", "field"],
    &["the", "parameter"],
    &["the"],
    &["field"],
    &["parameter"],
    &["your"],
];

/// Words that are neither part of a field's name nor a value.
pub(crate) const CONNECTIVES: &[&str] = &[
    "when",
    "if",
    "or",
    "and",
    "is",
    "are",
    "to",
    "either",
    "otherwise",
    "else",
    "then",
    "optional",
    "please",
    "provide",
    "required",
    "must",
    "should",
    "not",
    "be",
    "of",
    "in",
    "equals",
    "only",
    "for",
    "with",
    "it",
    "this",
    "that",
    "will",
    "include",
    "includes",
    "including",
    "as",
    "follows",
    "following",
    "below",
    "above",
    "both",
    "but",
];

/// How a list of values is announced, longest first.
pub(crate) const EQUALITIES: &[&[&str]] = &[
    &["is", "equal", "to"],
    &["is", "one", "of"],
    &["is", "any", "one", "of"],
    &["is", "any", "of"],
    &["is", "either", "one", "of"],
    &["is", "either", "of"],
    &["is", "among"],
    &["is", "set", "to"],
    &["is", "set", "as"],
    &["is", "changed", "to"],
    &["changes", "to"],
    &["changed", "to"],
    &["becomes"],
    &["is", "either"],
    &["is", "in"],
    &["equals", "to"],
    &["equal", "to"],
    &["equals"],
    &["in"],
    &["is"],
    &["are"],
    &["==="],
    &["=="],
    &["="],
];

/// Words in front of "values" that leave others.
const SOME: &[&str] =
    &["some", "common", "typical", "usual", "popular", "frequent", "frequently", "example", "sample", "several"];

/// The word by which some words say that what they list is not all: "some possible values are", "common values:".
pub(crate) fn leaves_others(words: &[Word]) -> Option<usize> {
    const LISTED: &[&str] = &["value", "values", "option", "options", "types", "codes", "inputs"];
    let is = |at: usize, sought: &[&str]| words.get(at).is_some_and(|word| sought.contains(&word.lower.as_str()));
    // "Common reasons include"
    let named = |at: usize| {
        words.get(at).is_some_and(|word| word.lower.ends_with('s')) && is(at + 1, &["include", "includes", "are", ":"])
    };
    (0..words.len()).find(|at| is(*at, SOME) && (at + 1..at + 5).any(|listed| is(listed, LISTED) || named(listed)))
}

/// Names of formats, protocols and platforms, which stand in remarks more often than among values.
const FORMATS: &[&str] = &[
    "ascii", "utf-8", "utf8", "http", "https", "get", "post", "json", "xml", "html", "css", "png", "jpg", "jpeg",
    "gif", "id", "svg", "webp", "pdf", "csv", "url", "uri", "uuid", "md5", "base64", "hex", "utc", "gmt", "ios",
    "android",
];

/// Whether a word names a format: `PNG`.
pub(crate) fn is_format(text: &str) -> bool {
    FORMATS.contains(&text.to_lowercase().as_str())
}
