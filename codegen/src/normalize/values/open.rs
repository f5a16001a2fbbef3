//! Words by which a text says that the values it lists are not all.

use crate::normalize::sentence::lists::{is_code, sequence};
use crate::normalize::sentence::words::Sentence;
use crate::source::Text;

/// Whether an item stands for other values: `others: unknown`, `etc.`. `OTHERS` is a value.
pub(crate) fn is_the_rest(sentence: &Sentence) -> bool {
    const REST: &[&str] = &["others", "other", "etc", "etc.", "…", "more"];
    let first = sentence.words.first().is_some_and(|word| REST.contains(&word.lower.as_str()));
    let dots = !sentence.words.is_empty() && sentence.words.iter().all(|word| matches!(word.lower.as_str(), "." | "…"));
    dots || (first && !is_code(sentence.written(0..1)))
}

/// Whether an item says behind its meaning that there are other values: "…, others - unknown", "…, more may be added".
pub(crate) fn leaves_open(sentence: &Sentence) -> bool {
    const OPEN: &[&[&str]] = &[
        &["more", "may"],
        &["may", "be", "added"],
        &["will", "be", "added"],
        &["to", "be", "added"],
        &["more", "to", "come"],
    ];
    let text = sentence.text.as_str();
    let words = &sentence.words;
    let others = words.windows(2).any(|pair| match pair {
        [sign, word] => matches!(sign.lower.as_str(), "," | ";") && word.lower == "others",
        _ => false,
    });
    // "…, and so on" ends the list, whatever it stands in.
    let written = text.trim_end_matches(['.', ')', ' ']);
    let cut = text.ends_with("...") && written.ends_with([',', ';']);
    others
        || cut
        || written.ends_with(", and so on")
        || (0..words.len()).any(|at| OPEN.iter().any(|row| sequence(words, at, row).is_some()))
}

/// Words by which a text says that the values it lists are not all.
const OPENING: &[&[&str]] = &[
    &["etc"],
    &["etc."],
    &["…"],
    &["so", "on"],
    &["and", "more"],
    &["more", "to", "come"],
    &["other", "value"],
    &["other", "values"],
    &["another", "value"],
    &["any", "other"],
    &["unknown", "value"],
    &["unknown", "values"],
    &["custom", "value"],
    &["custom", "values"],
    &["be", "extended"],
    &["or", "any"],
    &["more", "may"],
];

/// The words by which a sentence says that the values of its field are not all listed.
pub(crate) fn opens_the_list(sentence: &Sentence) -> Option<Text> {
    let words = &sentence.words;
    // "OUTDOOR or ANY" lists a value.
    let shouted = |words: std::ops::Range<usize>| words.into_iter().any(|at| is_code(sentence.written(at..at + 1)));
    let found = |at: usize| OPENING.iter().find_map(|row| sequence(words, at, row)).filter(|end| !shouted(at..*end));
    // "other values are refused"
    let denied = words.iter().any(|word| {
        matches!(
            word.lower.as_str(),
            "not" | "no" | "never" | "cannot" | "invalid" | "refused" | "rejected" | "without"
        )
    });
    let dots = sentence.text.as_str().starts_with("...").then(|| sentence.text.clone());
    let rest = words.first().filter(|word| !denied && word.lower == "others").map(|_| sentence.part(0..1));
    dots.or(rest)
        .or_else(|| (0..words.len()).filter(|_| !denied).find_map(|at| found(at).map(|end| sentence.part(at..end))))
}

/// What a sentence says that the value is in some case: `UNKNOWN if nobody knows`, `Empty string if there is none`.
pub(crate) fn value_beside(sentence: &Sentence) -> Option<Text> {
    let lower = |at: usize| sentence.words.get(at).map_or("", |word| word.lower.as_str());
    let empty = matches!((lower(0), lower(1)), ("empty" | "blank", "string" | "text" | "value"));
    let at = if empty { 2 } else { 1 };
    let word = empty || is_code(sentence.written(0..1));
    (word && matches!(lower(at), "if" | "when" | "otherwise" | "for")).then(|| sentence.part(0..at))
}
