//! What kind of value a sentence tells of, where the words around a phrase decide it.

use std::ops::Range;

use super::claim::Kind;
use super::lists::{EXAMPLES, is_code, is_format};
use super::narrowed::is_narrowed;
use super::words::{Sentence, Word};

/// Words that say how long something takes.
const SPANS: &[&str] = &[
    "duration",
    "durations",
    "interval",
    "timeout",
    "period",
    "lifetime",
    "delay",
    "ttl",
    "elapsed",
    "age",
    "lasts",
    "takes",
    "difference",
    "gap",
    "latency",
    "spent",
    "remaining",
    "countdown",
    "uptime",
    "offset",
];
/// The same in two words.
const SPANS_OF_WORDS: &[[&str; 2]] = &[
    ["time", "limit"],
    ["to", "live"],
    ["response", "time"],
    ["processing", "time"],
    ["execution", "time"],
    ["waiting", "time"],
    ["travel", "time"],
];
/// Words that say when something is.
const POINTS: &[&str] =
    &["start", "starts", "end", "ends", "begin", "begins", "timestamp", "datetime", "date", "expiry", "deadline"];
/// Units of time that no kind of value has.
const OTHER_UNITS: &[&str] = &["microsecond", "microseconds", "nanosecond", "nanoseconds"];
/// What makes a code of a currency another one than its three capitals.
const OTHER_CODES: &[&str] = &["numeric", "lower", "lowercase", "lower-case"];
/// Things of which there are more than a page lists: what `URL of the image` or `Phone number` is.
const FREE: &[&str] = &[
    "address",
    "comment",
    "content",
    "date",
    "description",
    "e-mail",
    "email",
    "file",
    "icon",
    "id",
    "identifier",
    "image",
    "link",
    "logo",
    "message",
    "mobile",
    "name",
    "number",
    "parameters",
    "params",
    "password",
    "path",
    "phone",
    "photo",
    "picture",
    "reference",
    "remark",
    "remarks",
    "signature",
    "text",
    "time",
    "timestamp",
    "title",
    "token",
    "uri",
    "url",
    "urls",
];
/// The name of a thing has no more words: `Mobile phone number`.
const LONGEST_NAME: usize = 3;
/// So far around a phrase its sentence is looked at, so that reading stays linear in any sentence.
const NEAR: usize = 32;

/// The kind of value that a phrase at word `at` tells of, in its sentence; nothing where the sentence is about another thing.
pub(crate) fn kind(kind: Kind, sentence: &Sentence, at: usize) -> Option<Kind> {
    let (words, at) = near(&sentence.words, &(at..at));
    match kind {
        Kind::Millis if says(words, OTHER_UNITS) => None,
        Kind::Millis if is_span(words) && !says(words, POINTS) => Some(Kind::Quantity),
        // "The symbol of an ISO 4217 currency" is no code.
        Kind::Currency if is_owned(words, at) || says(words, OTHER_CODES) || is_alternative(words, at) => None,
        // "The name of the JSON string", "a JSON string or plain text".
        Kind::Json if is_owned(words, at) || says(words.get(at..at + 5).unwrap_or(words), &["or"]) => None,
        Kind::Cents if is_alternative(words, at) => None,
        // "URL encoded text"
        Kind::Url if says(words.get(at..at + 5).unwrap_or(words), &["encoded", "encoding", "safe"]) => None,
        // A form without hours is that of a date.
        Kind::DateTime if is_day(words) => None,
        Kind::Quantity | Kind::Cents | Kind::Millis if shows_fraction(words) => None,
        Kind::Cents if may_be_negative(words) || says(words, &["sign", "signed"]) => Some(Kind::SignedCents),
        _ => Some(kind),
    }
}

/// What the first sentence of a description says that its field is, where that is a thing of which nobody lists all: the
/// last word in front of `of` and the like.
pub(crate) fn free_thing(sentence: &Sentence) -> Option<&str> {
    let words = sentence.words.get(..NEAR).unwrap_or(&sentence.words);
    let parts = |word: &&Word| {
        word.sign
            || matches!(
                word.lower.as_str(),
                "of" | "for"
                    | "in"
                    | "to"
                    | "on"
                    | "when"
                    | "that"
                    | "which"
                    | "where"
                    | "shown"
                    | "displayed"
                    | "printed"
                    | "sent"
            )
    };
    let mut named: Vec<&Word> = words.iter().take_while(|word| !parts(word)).take(LONGEST_NAME + 2).collect();
    let refers =
        |word: &Word| matches!(word.lower.as_str(), "a" | "an" | "the" | "your" | "its" | "this" | "each" | "one");
    if named.first().is_some_and(|word| refers(word)) {
        named.remove(0);
    }
    // "Shows the picture" is no picture.
    let head = named.last().filter(|_| named.len() <= LONGEST_NAME && !named.iter().any(|word| refers(word)))?;
    let known = FREE.contains(&head.lower.as_str()) || FREE.contains(&head.lower.trim_end_matches('s'));
    known.then_some(head.lower.as_str())
}

/// Whether a line tells what kind of thing its field names: "Type of the device."
pub(crate) fn says_a_kind(line: &Sentence) -> bool {
    const KINDS: &[&str] = &[
        "type", "types", "kind", "status", "mode", "platform", "category", "os", "system", "channel", "method",
        "scene", "tier", "gender",
    ];
    let mut near = line.words.iter().take(3).map(|word| word.lower.as_str());
    near.any(|word| KINDS.contains(&word))
}

/// The word by which a sentence speaks of whole numbers, and whether it says that the number is one: "integer between 1 and
/// 9", unlike "usually an integer".
pub(crate) fn whole_number(sentence: &Sentence) -> Option<(usize, bool)> {
    let words = sentence.words.get(..NEAR).unwrap_or(&sentence.words);
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let at = (0..words.len()).find(|at| matches!(lower(*at), "integer" | "integers"))?;
    let denied = says(words.get(at.saturating_sub(3)..at).unwrap_or_default(), &["not", "non", "no", "or", "nearest"]);
    let part = matches!(lower(at + 1), "part" | "portion" | "or" | "and" | "digits");
    Some((at, !denied && !part && !is_narrowed(Kind::Quantity, sentence, &(at..at + 1))))
}

/// Whether a sentence says that what it lists are values: "Possible values: A, B."
pub(crate) fn names_its_list(sentence: &Sentence) -> bool {
    let words = sentence.words.get(..NEAR).unwrap_or(&sentence.words);
    says(words, &["value", "values", "enum", "enumeration", "option", "options", "input", "inputs", "following"])
}

/// The words around some of a sentence's, and where the first of those stands among them.
fn near<'w>(words: &'w [Word], around: &Range<usize>) -> (&'w [Word], usize) {
    let start = around.start.saturating_sub(NEAR);
    let end = (around.end + NEAR).min(words.len());
    (words.get(start..end).unwrap_or_default(), around.start - start)
}

fn says(words: &[Word], sought: &[&str]) -> bool {
    words.iter().any(|word| sought.contains(&word.lower.as_str()))
}

/// Whether words give the form of a date without a time: `yyyy-MM-dd`.
fn is_day(words: &[Word]) -> bool {
    let has = |part: &str| words.iter().any(|word| word.lower.contains(part));
    has("yyyy") && !has("hh")
}

/// Whether words tell how long something takes.
fn is_span(words: &[Word]) -> bool {
    let pairs = |pair: &[Word]| {
        let [first, second] = pair else { return false };
        SPANS_OF_WORDS.contains(&[first.lower.as_str(), second.lower.as_str()])
    };
    says(words, SPANS) || words.windows(2).any(pairs)
}

/// Whether what stands at `at` belongs to something else: "of the …".
fn is_owned(words: &[Word], at: usize) -> bool {
    let mut before = words.get(..at).unwrap_or_default().iter().rev().map(|word| word.lower.as_str());
    before.find(|word| !matches!(*word, "the" | "a" | "an")) == Some("of")
}

/// Whether the sentence has an example with a fraction: "e.g. 1.5".
fn shows_fraction(words: &[Word]) -> bool {
    let is_fraction = |word: &Word| word.lower.contains('.') && word.lower.parse::<f64>().is_ok();
    words.windows(2).any(|pair| match pair {
        [before, word] => EXAMPLES.contains(&before.lower.as_str()) && is_fraction(word),
        _ => false,
    })
}

/// Whether what stands at `at` is said to be an example: "such as A or B", "e.g., A".
pub(super) fn is_example(words: &[Word], at: usize) -> bool {
    let before = words.get(at.saturating_sub(3)..at).unwrap_or_default().iter().rev();
    let mut before = before.skip_while(|word| word.sign).map(|word| word.lower.as_str());
    before.next().is_some_and(|word| EXAMPLES.contains(&word))
}

/// Whether a phrase is written in capitals, so that nothing tells its values: "READ ONLY".
pub(super) fn is_shouted(sentence: &Sentence, phrase: Range<usize>) -> bool {
    phrase.take(NEAR).any(|at| sentence.written(at..at + 1) == "ONLY")
}

/// Whether something else is allowed as well, behind word `at`: "in cents, or -1".
fn is_alternative(words: &[Word], at: usize) -> bool {
    let behind = words.get(at + 1..).unwrap_or_default();
    behind.windows(2).any(|pair| match pair {
        [sign, word] => sign.lower == "," && word.lower == "or",
        _ => false,
    })
}

/// Whether a list at `at` lacks its start: a code stands in front of it, or words that say what is no value.
pub(super) fn is_a_tail(sentence: &Sentence, at: usize) -> bool {
    /// Words behind which no value of the field is listed.
    const OTHERS: &[&str] = &[
        "than",
        "except",
        "excluding",
        "such",
        "like",
        "from",
        "after",
        "before",
        "until",
        "default",
        "defaults",
        "only",
    ];
    (at.saturating_sub(NEAR)..at).any(|before| {
        let Some(word) = sentence.words.get(before) else { return false };
        let lower = word.lower.as_str();
        let written = sentence.written(before..before + 1);
        let code = (is_code(written) && !is_format(written)) || written.contains('_');
        (!word.sign && code) || EXAMPLES.contains(&lower) || OTHERS.contains(&lower)
    })
}

fn may_be_negative(words: &[Word]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let denied = words.get(at.saturating_sub(3)..at).unwrap_or_default();
        word.lower == "negative" && !says(denied, &["not", "non", "cannot", "never", "no"])
    })
}

/// Words beside which a count of characters does not tell the whole text: "2 letters and 6 digits".
const NOT_ALONE: &[&str] = &[
    "max",
    "maximum",
    "or",
    "and",
    "followed",
    "hex",
    "hexadecimal",
    "encrypted",
    "hashed",
    "letter",
    "letters",
    "alphanumeric",
    "characters",
    "masked",
    "plus",
    "separated",
    "prefixed",
    "first",
    "last",
    "decimal",
    "decimals",
];

/// Whether a sentence tells all characters of a text, and not those of a part.
pub(super) fn tells_all_characters(words: &[Word], rule: Range<usize>) -> bool {
    let (around, start) = near(words, &rule);
    let rule = start..start + rule.len();
    let mut beside =
        around.iter().enumerate().filter(|(at, _)| !rule.contains(at)).map(|(_, word)| word.lower.as_str());
    !beside.any(|word| NOT_ALONE.contains(&word) || word.ends_with("-digit") || word.starts_with("yyyy"))
}
