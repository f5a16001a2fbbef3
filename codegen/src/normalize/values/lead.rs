//! What the line above a list says of it: that its items are values, parts of one, or none.

use crate::normalize::sentence::lists::{is_code, sequence};
use crate::normalize::sentence::subject::says_a_kind;
use crate::normalize::sentence::words::Sentence;

/// What says of a list below it that its items are no values of the field.
const CONTRARY: &[&[&str]] = &[
    &["not", "supported"],
    &["not", "support"],
    &["unsupported"],
    &["invalid"],
    &["not", "allowed"],
    &["forbidden"],
    &["reserved"],
    &["depends", "on"],
    &["depending", "on"],
    &["see", "also"],
    &["related"],
    &["contains"],
    &["steps"],
    &["when"],
    &["if"],
    &["except"],
    &["excluding"],
    &["handling"],
    &["where"],
    &["before"],
    &["after"],
    &["coming", "soon"],
    &["composed"],
    &["consists"],
    &["keys"],
    &["variables"],
    &["placeholders"],
    &["tags"],
    &["deprecated"],
    &["note"],
    &["notes"],
];

/// Last words of a line above a list that its items go on with, or that name what they are: "Used in", "The page shows".
const UNFINISHED: &[&str] = &[
    "in",
    "for",
    "to",
    "by",
    "with",
    "on",
    "at",
    "from",
    "during",
    "via",
    "shows",
    "displays",
    "contains",
    "opens",
    "returns",
    "needs",
    "scenario",
    "scenarios",
    "case",
    "cases",
    "error",
    "errors",
    "fields",
    "rules",
    "limitations",
];
/// Words that announce values, whatever a line ends with: "Values to choose from".
const OF_VALUES: &[&str] = &["value", "values", "option", "options", "enum", "enumeration", "one", "either"];

/// Whether a line says of the list below it that its items are no values.
pub(super) fn is_contrary(lead: &Sentence) -> bool {
    let words = &lead.words;
    let says = |row: &&[&str]| (0..words.len()).any(|at| sequence(words, at, row).is_some());
    let alone = words.len() == 2 && sequence(words, 0, &["see", "also"]).is_some();
    let steps = words.iter().any(|word| matches!(word.lower.as_str(), "step" | "steps" | "procedure" | "instructions"));
    // "Key-value pairs."
    let pairs =
        words.iter().any(|word| matches!(word.lower.as_str(), "pairs" | "key-value" | "attributes" | "properties"));
    let last = words.iter().rfind(|word| !matches!(word.lower.as_str(), ":" | "："));
    let unfinished = last.is_some_and(|word| UNFINISHED.contains(&word.lower.as_str())) && !says_values(lead);
    // "Required fields by status"
    let fields = !says(&&["."][..]) && says(&&["fields"][..]) && !says_values(lead);
    alone || steps || pairs || unfinished || fields || (ends_with_colon(lead) && CONTRARY.iter().any(says))
}

/// Whether a line says that the items below it are parts of a value: "Code composed of:".
pub(super) fn announces_parts(lead: &Sentence) -> bool {
    let parts = |word: &str| matches!(word, "composed" | "consists" | "comprises" | "made");
    ends_with_colon(lead) && lead.words.iter().any(|word| parts(&word.lower))
}

/// Whether a line announces values, or tells what kind of thing its field names.
pub(crate) fn announces(lead: &Sentence) -> bool {
    ends_with_colon(lead) || says_values(lead) || says_a_kind(lead)
}

/// Whether a line says that what follows is allowed.
pub(super) fn says_allowed(lead: &Sentence) -> bool {
    const ALLOWED: &[&str] = &["allowed", "supported", "accepted", "permitted", "possible", "valid", "available"];
    ends_with_colon(lead) && lead.words.iter().any(|word| ALLOWED.contains(&word.lower.as_str()))
}

/// Whether a line is one code, whose meaning stands in the list below: "CASH:".
pub(super) fn is_a_code(lead: &Sentence) -> bool {
    let code = lead.written(0..1);
    code.len() > 1 && is_code(code) && lead.words.len() == 2 && ends_with_colon(lead)
}

/// Whether a line says for what the list below it holds: "For payments at tills, the valid values are:", "For CARD:".
pub(super) fn opens_with_a_case(lead: &Sentence) -> bool {
    let opens = lead.words.first().is_some_and(|word| matches!(word.lower.as_str(), "for" | "in" | "when" | "if"));
    let case = is_code(lead.written(1..2)) && ends_with_colon(lead);
    opens && (case || lead.words.iter().any(|word| word.lower == ","))
}

/// Whether a line ends with a colon.
pub(super) fn ends_with_colon(lead: &Sentence) -> bool {
    lead.words.last().is_some_and(|word| matches!(word.lower.as_str(), ":" | "："))
}

/// Whether a line speaks of values.
pub(super) fn says_values(lead: &Sentence) -> bool {
    lead.words.iter().any(|word| OF_VALUES.contains(&word.lower.as_str()))
}
