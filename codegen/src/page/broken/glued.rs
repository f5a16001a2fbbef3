//! Values that a capture in layout P glued to the end of the text before them: `A coupon.TICKET`.

use super::alike::{self, Alike};
use super::line_words::{is_value, is_word};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::source::Text;

/// What ends the text in front of a glued value.
const ENDS: &[char] = &['.', '!', '?', ')', '）', '。', '；', ';'];
/// What to do where the cut cannot be told.
pub(super) const HELP: &str = "compare with the rendered page, and put each value on a line of its own in the transcription, its meaning behind a colon and with a full stop at its end";

/// What stands behind the dot of a name is no longer: `Node.JS`, `Some.NET`.
const LONGEST_END_OF_A_NAME: usize = 3;

/// What stands around a text that a value may be glued to.
#[derive(Clone, Copy)]
pub(super) struct Around<'a> {
    /// A value that stands above it in the list; blank where none does.
    pub(crate) value: &'a str,
    /// What stands below it.
    pub(crate) below: Below,
}

/// The line below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Below {
    /// A meaning, so that a value is due.
    Meaning,
    /// A word alone.
    Word,
    /// Anything else.
    Other,
}

impl Below {
    /// What this line is.
    pub(crate) fn of(line: &str) -> Self {
        match line {
            line if super::line_words::is_meaning(line) => Self::Meaning,
            line if is_word(line) => Self::Word,
            _ => Self::Other,
        }
    }
}

/// A text with a value glued to it, parted.
pub(crate) struct Cut {
    /// The text.
    pub(crate) before: Text,
    /// The value.
    pub(crate) value: Text,
    /// What is told where it could be parted otherwise.
    pub(crate) unclear: Option<Diagnostic>,
}

/// Cuts a value off the end of the text that it was glued to. Where nothing says that a value must stand there, only a
/// word in capitals is one for sure; another that is written as the values above it are is told.
///
/// Where the last word can be cut at several places, the one value in capitals is it; otherwise the cut is a guess.
pub(crate) fn cut(text: &Text, around: Around<'_>) -> Option<Cut> {
    let due = around.below == Below::Meaning;
    let whole = text.as_str();
    let start = whole.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let word = whole.get(start..)?;
    if is_link(word) {
        return if due { without_stop(text, start) } else { at_the_end(text, start, around) };
    }
    let values = behind_stops(whole, start, around.value);
    let loud: Vec<usize> = values.iter().copied().filter(|at| whole.get(*at..).is_some_and(is_in_capitals)).collect();
    let last = match (loud.last(), values.last()) {
        (Some(last), _) => *last,
        (None, _) if !due => return at_the_end(text, start, around),
        (None, Some(last)) => *last,
        (None, None) => return without_stop(text, start).or_else(|| as_the_values(text, start, around)),
    };
    let unclear = match (loud.len(), values.len()) {
        // `Node.JS` is a name.
        (1, _) => {
            let short = whole.len() - last <= LONGEST_END_OF_A_NAME;
            !due && short && is_a_name(whole.get(start..last).unwrap_or_default())
        }
        // `a.bSILVER` can end in another value.
        (0, 1) => is_in_capitals(around.value) && without_stop(text, start).is_some(),
        _ => true,
    };
    let ways = if loud.is_empty() { values } else { loud };
    Some(Cut {
        before: text.slice(0..last),
        value: text.slice(last..whole.len()),
        unclear: unclear.then(|| several(text, &ways, !due)),
    })
}

/// Where words start that stand behind a stop in the last word. No number is parted at its point, but in a list of numbers.
fn behind_stops(whole: &str, start: usize, value: &str) -> Vec<usize> {
    let word = whole.get(start..).unwrap_or_default();
    let numbers = Alike::of(value) == Some(Alike::Number);
    let digit = |text: Option<&str>, last: bool| {
        let text = text.unwrap_or_default();
        let c = if last { text.chars().next_back() } else { text.chars().next() };
        c.is_some_and(|c| c.is_ascii_digit())
    };
    let point = |at: usize| !numbers && digit(word.get(..at), true) && digit(word.get(at + 1..), false);
    // A stop that is all the line starts with ends the line before.
    let places = word.match_indices(ENDS).filter(|(at, end)| (*at > 0 || start == 0) && !(*end == "." && point(*at)));
    let places = places.map(|(at, end)| start + at + end.len());
    places.filter(|at| whole.get(*at..).is_some_and(is_value)).collect()
}

/// Cuts off a value in capitals that stands behind a text without a full stop, blank or letter in lower case in between:
/// `A cardTICKET`, `First. BB`.
fn without_stop(text: &Text, start: usize) -> Option<Cut> {
    let word = text.as_str().get(start..)?;
    let in_front = word.char_indices().rfind(|(_, c)| !c.is_ascii_uppercase() && !"_-0123456789".contains(*c));
    let at = start + in_front.map_or(0, |(at, c)| at + c.len_utf8());
    let value = text.slice(at..text.as_str().len());
    let stop = at == start && !text.slice(0..at).trim().as_str().ends_with(['.', '!', '?', '。', ',', ';']);
    let joined = in_front.is_some_and(|(_, c)| !c.is_alphabetic() && !alike::SIGNS.contains(&c) && c != ',');
    let name = alike::is_name_with_capitals(text.as_str().get(..at)?, value.as_str());
    (at > 0 && is_in_capitals(value.as_str()) && !stop && !joined).then(|| Cut {
        before: text.slice(0..at).trim(),
        unclear: name.then(|| several(text, &[at], true)),
        value,
    })
}

/// Cuts off a value that is due and is written as those above it are: `YesN`, `one2`, `first, B`.
fn as_the_values(text: &Text, start: usize, around: Around<'_>) -> Option<Cut> {
    let (alike, word) = (Alike::of(around.value)?, text.as_str().get(start..)?);
    let before = text.slice(0..start).trim();
    if before.as_str().ends_with([',', ';']) && Alike::of(word) == Some(alike) {
        return Some(Cut { before, value: text.slice(start..text.as_str().len()), unclear: None });
    }
    let (at, _) = alike.start(word)?;
    Some(parted(text, start + at, None))
}

/// Cuts off what may be a value at the end of a list, where nothing says that one must stand there; that is told.
fn at_the_end(text: &Text, start: usize, around: Around<'_>) -> Option<Cut> {
    let word = text.as_str().get(start..)?;
    let loud = alike::in_capitals(word, around.below == Below::Word);
    let loud = loud.or_else(|| Some((alike::behind_number(word)?, false)));
    let (at, sure) = loud.or_else(|| Alike::of(around.value)?.start(word))?;
    let unclear = several(text, &[start + at], true);
    let unclear = if sure { Diagnostic { severity: Severity::Warning, ..unclear } } else { unclear };
    Some(parted(text, start + at, Some(unclear)))
}

/// Cuts a value in capitals off a word in lower case that ends the sentence in front of it: `days.NEXT`.
pub(super) fn behind_word(text: &Text) -> Option<Cut> {
    let (word, value) = text.as_str().rsplit_once('.')?;
    (is_small(word) && is_in_capitals(value)).then(|| parted(text, word.len() + 1, None))
}

/// Tells of a word in front of a meaning that can be a value, or a word of text with a value glued to it: `Colour.RED`.
pub(super) fn word_and_value(text: &Text) -> Option<Diagnostic> {
    let whole = text.as_str();
    let (word, value) = whole.rsplit_once('.')?;
    let name = (is_a_name(word) && word.len() > 1) || is_small(word);
    (name && is_in_capitals(value)).then(|| several(text, &[whole.len() - value.len()], true))
}

fn parted(text: &Text, at: usize, unclear: Option<Diagnostic>) -> Cut {
    Cut { before: text.slice(0..at), value: text.slice(at..text.as_str().len()), unclear }
}

pub(crate) fn several(text: &Text, ways: &[usize], or_none: bool) -> Diagnostic {
    let whole = text.as_str();
    let values: Vec<String> = ways.iter().filter_map(|at| Some(format!("`{}`", whole.get(*at..)?))).collect();
    let none = if or_none { ", or none at all" } else { "" };
    let message = format!("a value is glued to the text before it, and it can be {}{none}", values.join(" or "));
    let start = ways.first().copied().unwrap_or_default();
    let word = whole.get(..start).and_then(|before| before.rfind(char::is_whitespace)).map_or(0, |at| at + 1);
    Diagnostic::error(Code::AmbiguousValue, message).at(text.slice(word..whole.len()).span()).help(HELP)
}

/// A word in capitals, as values mostly are.
pub(super) fn is_in_capitals(text: &str) -> bool {
    text.len() > 1
        && is_value(text)
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "_-.".contains(c))
}

/// A word of small letters, longer than one.
fn is_small(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// An address, whose dots end no sentence.
fn is_link(word: &str) -> bool {
    word.contains("://") || word.starts_with("www.")
}

/// A word that can be the first half of a name with a dot in it: `Node.JS`.
fn is_a_name(before: &str) -> bool {
    let word = before.trim_end_matches('.');
    word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn show(text: &str, due: bool) -> String {
        let below = if due { Below::Meaning } else { Below::Other };
        among(text, Around { value: "AA", below })
    }

    fn among(text: &str, around: Around<'_>) -> String {
        let source = Source::new("page.txt", text);
        match cut(&source.slice(0..text.len()), around) {
            Some(cut) => {
                let unclear = cut.unclear.map_or(String::new(), |found| format!(" ({})", found.message));
                format!("{} | {}{unclear}", cut.before, cut.value)
            }
            None => "none".to_owned(),
        }
    }

    #[test]
    fn the_one_value_that_can_be_cut_off_is() {
        assert_eq!(show("For scenarios.TICKET", false), "For scenarios. | TICKET");
        assert_eq!(show("Shows a barcode.qrcode", true), "Shows a barcode. | qrcode");
        assert_eq!(show("Symbols of ISO 15417:2007.EAN-13", true), "Symbols of ISO 15417:2007. | EAN-13");
        assert_eq!(show("Many, e.g.BETA", true), "Many, e.g. | BETA");
        assert_eq!(show("A cardTICKET", true), "A card | TICKET");
        assert_eq!(show("By orderBY_FLIGHT", true), "By order | BY_FLIGHT");
        assert_eq!(show("\u{7968}BBB", true), "\u{7968} | BBB");
        assert_eq!(show("The first. BB", true), "The first. | BB");
        assert_eq!(show("The first BB", true), "none");
        assert_eq!(show("FirstlowTwo", true), "none");
        assert_eq!(show("A barcode.qrcode", false), "none");
        assert_eq!(show("First.ver2.0", true), "First. | ver2.0");
        assert_eq!(show("Version 2.0BB", true), "none");
        assert_eq!(show("See https://a.b/cBB", true), "See https://a.b/c | BB");
        assert_eq!(show("Bills & Utilities.OTHERS", false), "Bills & Utilities. | OTHERS");
        assert_eq!(show("Paid by AlipayHK", false), "none");
        assert_eq!(show("On an eSIM", false), "none");
        assert_eq!(show("Nothing at its end.", true), "none");
    }

    #[test]
    fn a_value_that_can_be_cut_off_at_several_places_is_unclear() {
        let found = "a value is glued to the text before it, and it can be";
        assert_eq!(show("Train fareOTHERS", false), format!("Train fare | OTHERS ({found} `OTHERS`, or none at all)"));
        assert_eq!(show("Dashed.c.d", true), format!("Dashed.c. | d ({found} `c.d` or `d`)"));
        assert_eq!(show("First.v2.beta", true), format!("First.v2. | beta ({found} `v2.beta` or `beta`)"));
        assert_eq!(show("The last.A1.B2", true), format!("The last.A1. | B2 ({found} `A1.B2` or `B2`)"));
        assert_eq!(show("Made with Node.JS", false), format!("Made with Node. | JS ({found} `JS`, or none at all)"));
    }
}
