//! Numbers, ranges and sizes as patterns catch them.

use super::Captured;
use crate::normalize::sentence::claim::Bound;
use crate::normalize::sentence::words::Word;

/// A whole number, with or without commas between its thousands.
pub(super) fn number(words: &[Word], at: usize) -> Option<(u64, usize)> {
    let digits = |at: usize| {
        let word = words.get(at).map_or("", |word| word.lower.as_str());
        let word =
            word.split_once('.').filter(|(_, part)| part.bytes().all(|c| c == b'0')).map_or(word, |(whole, _)| whole);
        (!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())).then_some(word)
    };
    let mut text = digits(at)?.to_owned();
    let mut end = at + 1;
    while let Some(group) = digits(end + 1) {
        let adjacent = |left: usize| match (words.get(left), words.get(left + 1)) {
            (Some(left), Some(right)) => left.range.end == right.range.start,
            _ => false,
        };
        let comma = words.get(end).is_some_and(|word| word.lower == ",");
        if !comma || group.len() != 3 || !adjacent(end - 1) || !adjacent(end) {
            break;
        }
        text.push_str(group);
        end += 2;
    }
    // `5.0` is whole.
    text.parse().ok().map(|number| (number, end))
}

/// `0 - 100`, `1~10`, `1 to 10`, `>= 0`, `≤ 5`, `1 - unlimited`; whole bounds with no unit behind them.
pub(super) fn range(words: &[Word], at: usize) -> Option<(Captured, usize)> {
    let sign = words.get(at)?.lower.as_str();
    let (low, high, end) = match sign {
        ">=" | "≥" | ">" => {
            let (number, end) = signed(words, at + 1)?;
            (Some(Bound { at: number, exclusive: sign == ">" }), None, end)
        }
        "<=" | "≤" | "<" => {
            let (number, end) = signed(words, at + 1)?;
            (None, Some(Bound { at: number, exclusive: sign == "<" }), end)
        }
        "[" | "(" => return bracketed_range(words, at),
        _ => {
            let (low, end) = bound(words, at)?;
            let between =
                words.get(end).is_some_and(|word| matches!(word.lower.as_str(), "-" | "–" | "—" | "~" | "to"));
            let (high, end) = if between { bound(words, end + 1)? } else { return None };
            (low, high, end)
        }
    };
    // `2024-05-22` and `1/2` are no ranges.
    let unit = words.get(end).is_some_and(|word| !word.sign || matches!(word.lower.as_str(), "-" | "/" | "%"));
    (!unit && (low.is_some() || high.is_some())).then_some((Captured::Range(low, high), end))
}

/// `[1, 100]`, `(0, 100]`: a round bracket leaves its bound out.
fn bracketed_range(words: &[Word], at: usize) -> Option<(Captured, usize)> {
    let sign = |at: usize| words.get(at).map_or("", |word| word.lower.as_str());
    let (low, end) = bound(words, at + 1)?;
    // "(1-99)" is a range in brackets, "(1, 99)" one without its ends.
    let interval = sign(end) == ",";
    let end_of = |bound: Option<Bound>, round: bool| bound.map(|bound| Bound { exclusive: round && interval, ..bound });
    if !matches!(sign(end), "," | "-" | "–" | "~") {
        return None;
    }
    let (high, end) = bound(words, end + 1)?;
    let closed = matches!(sign(end), "]" | ")") && (low.is_some() || high.is_some());
    let range = Captured::Range(end_of(low, sign(at) == "("), end_of(high, sign(end) == ")"));
    closed.then_some((range, end + 1))
}

fn bound(words: &[Word], at: usize) -> Option<(Option<Bound>, usize)> {
    let open = words.get(at).is_some_and(|word| matches!(word.lower.as_str(), "unlimited" | "∞" | "infinity"));
    if open {
        Some((None, at + 1))
    } else {
        signed(words, at).map(|(number, end)| (Some(Bound::inclusive(number)), end))
    }
}

pub(super) fn signed(words: &[Word], at: usize) -> Option<(i64, usize)> {
    let negative = words.get(at).is_some_and(|word| matches!(word.lower.as_str(), "-" | "−"));
    let zero = words.get(at).is_some_and(|word| word.lower == "zero").then_some((0, at + 1));
    let (number, end) = zero.or_else(|| number(words, at + usize::from(negative)))?;
    let number = i64::try_from(number).ok()?;
    Some((if negative { -number } else { number }, end))
}

/// A size of a file or picture: `<100 KB`, `350 x 350 px`.
pub(super) fn size(words: &[Word], at: usize) -> Option<usize> {
    const UNITS: &[&str] = &["b", "kb", "mb", "gb", "kib", "mib", "bytes", "byte", "px", "pixels", "pixel", "dpi"];
    let end = words.iter().skip(at).take(12).position(|word| {
        let unit = word.lower.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        UNITS.contains(&unit)
    })?;
    let before = words.get(at..at + end)?;
    let fine = |word: &Word| {
        matches!(
            word.lower.as_str(),
            "<" | "<=" | "≤" | ">" | ">=" | "≥" | "-" | "–" | "~" | "x" | "*" | "×" | "to" | "up" | "and"
        ) || word.lower.starts_with(|c: char| c.is_ascii_digit())
    };
    let digits = words.get(at..=at + end)?.iter().any(|word| word.lower.starts_with(|c: char| c.is_ascii_digit()));
    (digits && before.iter().all(fine)).then_some(at + end + 1)
}
