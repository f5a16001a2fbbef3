//! Where what a pattern catches is over: the end of a clause, a list or a condition.

use crate::normalize::sentence::lists;
use crate::normalize::sentence::words::Word;

pub(super) fn is_sign(words: &[Word], at: usize, signs: &[&str]) -> bool {
    words.get(at).is_some_and(|word| signs.contains(&word.lower.as_str()))
}

pub(super) fn ends_clause(words: &[Word], at: usize) -> bool {
    if is_inner_colon(words, at) {
        return false;
    }
    words
        .get(at)
        .is_none_or(|word| matches!(word.lower.as_str(), "." | "," | ";" | ")" | ":" | "。" | "；" | "!" | "-" | "–"))
}

/// The colon of a time: `00:00:00`.
fn is_inner_colon(words: &[Word], at: usize) -> bool {
    let (Some(before), Some(colon), Some(after)) =
        (at.checked_sub(1).and_then(|at| words.get(at)), words.get(at), words.get(at + 1))
    else {
        return false;
    };
    let digits = |word: &Word| word.lower.bytes().all(|byte| byte.is_ascii_digit());
    let adjacent = before.range.end == colon.range.start && colon.range.end == after.range.start;
    colon.lower == ":" && adjacent && digits(before) && digits(after)
}

/// Whether what is said is over: the clause ends, and what follows a comma takes nothing of it back and adds nothing to it.
pub(super) fn ends_condition(words: &[Word], at: usize) -> bool {
    /// Words behind "and" that say something else of the field.
    const ANOTHER: &[&str] = &[
        "must",
        "should",
        "shall",
        "can",
        "may",
        "will",
        "is",
        "are",
        "has",
        "have",
        "only",
        "then",
        "optional",
        "otherwise",
        "support",
        "supports",
        "accept",
        "accepts",
        "it",
        "this",
        "please",
        "not",
    ];
    let lower = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let parted = matches!(lower(at), "," | ";");
    let more = match lower(at + usize::from(parted)) {
        "or" | "nor" | "but" | "unless" | "except" => true,
        "and" => !ANOTHER.contains(&lower(at + usize::from(parted) + 1)),
        _ => false,
    };
    // "when kind is CARD but optional when …"
    let denied = lower(at + 1) == "not" && matches!(lower(at + 2), "required" | "mandatory" | "needed");
    let taken_up = matches!(lower(at), "but" | "and") && (denied || lower(at + 1) == "optional");
    // "for kind CARD only."
    let closed = lower(at) == "only" && ends_clause(words, at + 1);
    taken_up || closed || (ends_clause(words, at) && !(parted && more))
}

/// Whether the default is told behind a list: `, default Y`, `(default: Y)`, `, Y by default`, `, uses Y by default`.
pub(super) fn default_follows(words: &[Word], at: usize) -> bool {
    let near = words.get(at + 1..).unwrap_or_default().iter().take(5);
    is_sign(words, at, &[",", ";", "(", "（", "，"])
        && near.take_while(|word| !word.sign).any(|word| matches!(word.lower.as_str(), "default" | "defaults"))
}

/// Whether a list is over: no meaning, no unit and no other item follows.
pub(super) fn ends_list(words: &[Word], at: usize) -> bool {
    let dots = is_sign(words, at, &["."]) && is_sign(words, at + 1, &["."]);
    ends_condition(words, at) && !dots && !is_sign(words, at, &[":", "-", "–"])
}

/// Whether a condition is over, and no other one follows: of "type is COUPON, product is PASS", are both meant, or either?
pub(super) fn ends_conditions(words: &[Word], at: usize) -> bool {
    let parted = is_sign(words, at, &[",", ";"]);
    ends_condition(words, at) && !(parted && another_condition(words, at + 1))
}

/// Whether another condition stands at `at`, and not what the field is limited to: "the maximum length is 10".
fn another_condition(words: &[Word], at: usize) -> bool {
    let near = words.get(at..).unwrap_or_default().iter().take(4).take_while(|word| !word.sign);
    let mut near = near.skip_while(|word| word.lower == "the");
    lists::starts_a_condition(words, at, false) && !near.any(|word| lists::OF_LIMITS.contains(&word.lower.as_str()))
}
