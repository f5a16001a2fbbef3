//! What lines of a description start and end with: by it is told which belong together.

/// Words after which a sentence goes on.
pub(super) const CONNECTORS: &[&str] = &[
    "a", "an", "the", "when", "if", "or", "and", "is", "are", "of", "to", "on", "in", "by", "for", "with", "from",
    "than", "equals", "not", "be", "unless", "while", "either", "neither", "nor", "both", "as", "at", "whenever",
];
/// Other words after which a value is due, and abbreviations that an example follows.
const DUE: &[&str] = &[
    "support", "supports", "accept", "accepts", "only", "uses", "use", "least", "most", "exceed", "between", "within",
    "like", "i.e.", "i.e", "e.g.", "e.g", "eg.",
];
/// Words behind which a name is due.
const BEFORE_NAMES: &[&str] = &[
    "before",
    "after",
    "until",
    "till",
    "since",
    "per",
    "via",
    "see",
    "using",
    "called",
    "named",
    "without",
    "into",
    "onto",
    "except",
    "excluding",
    "including",
    "under",
    "same",
    "its",
    "their",
    "this",
    "that",
    "each",
    "every",
    "any",
    "field",
    "parameter",
    "value",
    "status",
];
/// Words that announce one value by a colon, and no list: `Default:`, `Maximum length:`.
pub(super) const ANNOUNCING: &[&str] =
    &["default", "length", "range", "size", "value", "minimum", "maximum", "min", "max", "prefix", "format", "unit"];
/// Those of them behind which a word is part of a condition and no value of a list.
pub(super) const CONDITIONS: &[&str] =
    &["when", "if", "or", "and", "is", "equals", "not", "unless", "either", "neither", "nor", "both"];
/// Words that open a sentence even in lower case: the badge in front of them was lost.
const OPENERS: &[&str] = &["when", "if", "required", "only", "optional", "unless", "whenever"];

/// Words that say something of the field in front of them.
const PREDICATES: &[&str] = &["is", "are", "exists", "equals"];
/// So many words call a field at most: `the value of the order status`.
const MOST_WORDS_OF_A_NAME: usize = 6;
/// What opens a sentence behind `to`: `to provide either a or b`.
const OPENERS_BEHIND_TO: &[&str] = &["provide", "pass", "send", "fill", "supply", "specify"];

/// A word that is written as names of fields are: `startTime`.
pub(super) fn is_camel_case(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.contains(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|c| c.is_ascii_alphanumeric())
}

/// Whether a line ends where a value is due: `Supports`, `Default:`, `i.e.`
pub(super) fn awaits_value(last: &str) -> bool {
    match last.strip_suffix([':', '：']) {
        Some(open) => open.trim_end().is_empty() || ends_with_word(open.trim_end(), ANNOUNCING),
        None => ends_with_word(last, DUE),
    }
}

/// Whether a line ends where a name is due: `Valid before`
pub(super) fn awaits_name(line: &str) -> bool {
    ends_with_word(line, CONNECTORS) || ends_with_word(line, DUE) || ends_with_word(line, BEFORE_NAMES)
}

/// What is said of the value in front of it: `by default`.
pub(crate) fn is_default(text: &str) -> bool {
    let rest = text.strip_prefix("by default");
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// What says of the value in front of it that it is the default, and no more.
pub(super) fn marks_default(meaning: &str) -> bool {
    let lower = meaning.trim_start_matches([':', '：', ' ']).trim_end().to_ascii_lowercase();
    matches!(lower.strip_prefix("the ").unwrap_or(&lower), "default" | "default value" | "default one" | "by default")
}

/// Whether a line opens a sentence although it starts in lower case.
pub(super) fn opens_sentence(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let to = words.next() == Some("to") && words.next().is_some_and(|word| OPENERS_BEHIND_TO.contains(&word));
    to || starts_with_word(text, OPENERS)
}

/// One word, as a value or the name of a field is; not a word that opens or joins sentences. In capitals, those that join
/// conditions alone are none: `IN` and `OUT` are values.
pub(crate) fn is_word(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let loud = is_loud(text) && !CONDITIONS.contains(&lower.as_str());
    is_one_word(text)
        && (!CONNECTORS.contains(&lower.as_str()) || is_lone_capital(text) || loud)
        && !OPENERS.contains(&lower.as_str())
}

/// One word that a meaning can follow: in capitals, whatever it is.
pub(crate) fn is_value(text: &str) -> bool {
    is_word(text) || (is_one_word(text) && is_loud(text))
}

fn is_one_word(text: &str) -> bool {
    !text.contains(char::is_whitespace)
        && !text.contains(is_chinese)
        && text.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$')
        && text.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$' || c == '+')
}

/// Capitals alone.
fn is_loud(text: &str) -> bool {
    text.len() > 1 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// A character of Chinese: a line of it is a sentence, though it holds no blank.
pub(crate) fn is_chinese(c: char) -> bool {
    ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c)
}

/// `A` is a value, and no article, where it is all of a line.
pub(super) fn is_lone_capital(text: &str) -> bool {
    text.len() == 1 && text.starts_with(|c: char| c.is_ascii_uppercase())
}

pub(crate) fn is_meaning(text: &str) -> bool {
    text.starts_with([':', '：']) || is_marked_meaning(text)
}

/// A meaning behind what is said of its value: `(deprecated): A ferry.`
pub(super) fn is_marked_meaning(text: &str) -> bool {
    let mark = text.strip_prefix(['(', '（']).and_then(|rest| rest.split_once([')', '）']));
    mark.is_some_and(|(mark, rest)| !mark.contains(['(', '（']) && rest.trim_start().starts_with([':', '：']))
}

/// What is said of the field in front of it: `== COUPON`, `is provided`, `exists`.
pub(super) fn is_comparison(text: &str) -> bool {
    ["=", "!=", "<=", ">=", "<>", "≠", "≤", "≥"].iter().any(|sign| text.starts_with(sign))
        || starts_with_word(text, PREDICATES)
}

/// A field's name, in a few words at most, and what is said of it: in a list of conditions, each is an item.
pub(super) fn is_condition(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.next().is_some_and(|first| !is_comparison(first) && !starts_with_word(first, OPENERS))
        && words.take(MOST_WORDS_OF_A_NAME).any(is_comparison)
}

/// Other values behind slashes: `/MOVIE`, `/ MOVIE / PASS`, and no path.
pub(crate) fn is_alternative(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('/') else { return false };
    let apart = |before: &str| before.ends_with(char::is_whitespace);
    match rest.rsplit_once('/') {
        Some((before, last)) => !last.trim().is_empty() && before.split('/').all(apart),
        None => !rest.trim().is_empty(),
    }
}

pub(super) fn ends_with_word(text: &str, words: &[&str]) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    // A lone capital is a value, and so is a word in capitals that is all of a line.
    let value = last.len() == 1 || (is_loud(text) && is_word(text));
    let lower = if value { last.to_owned() } else { last.to_ascii_lowercase() };
    words.contains(&lower.as_str())
}

pub(super) fn starts_with_word(text: &str, words: &[&str]) -> bool {
    let first = text.split(char::is_whitespace).next().unwrap_or_default().to_ascii_lowercase();
    words.contains(&first.trim_end_matches([',', ':']))
}
