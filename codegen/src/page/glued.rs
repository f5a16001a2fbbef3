//! Values that a capture in layout P glued to the end of the text before them: `A coupon.TICKET`.

use super::rejoin::is_word;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Text;

/// What ends the text in front of a glued value.
const ENDS: &[char] = &['.', '!', '?', ')', '。', '；', ';'];
/// What to do where the cut cannot be told.
pub(super) const HELP: &str = "compare with the rendered page, and put each value on a line of its own in the transcription, its meaning behind a colon";

/// A text with a value glued to it, parted.
pub(super) struct Cut {
    /// The text.
    pub(super) before: Text,
    /// The value.
    pub(super) value: Text,
    /// What is told where it could be parted otherwise.
    pub(super) unclear: Option<Diagnostic>,
}

/// Cuts a value off the end of the text that it was glued to. Where nothing says that a value must stand there, only a
/// word in capitals is one.
///
/// Where the last word can be cut at several places, the one value in capitals is it; otherwise the cut is a guess.
pub(super) fn cut(text: &Text, due: bool) -> Option<Cut> {
    let whole = text.as_str();
    let start = whole.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let word = whole.get(start..)?;
    let places = word.match_indices(ENDS).filter(|(at, _)| *at > 0).map(|(at, end)| start + at + end.len());
    let values: Vec<usize> = places.filter(|at| whole.get(*at..).is_some_and(is_word)).collect();
    let loud: Vec<usize> = values.iter().copied().filter(|at| whole.get(*at..).is_some_and(is_in_capitals)).collect();
    let last = match loud.last() {
        Some(last) => *last,
        None if !due => return at_the_end(text, start),
        None => match values.last() {
            Some(last) => *last,
            None => return without_stop(text, start),
        },
    };
    let unclear = match (loud.len(), values.len()) {
        (1, _) | (0, 1) => !due && whole.len() - last < 4 && is_a_name(whole.get(start..last).unwrap_or_default()),
        _ => true,
    };
    let ways = if loud.is_empty() { values } else { loud };
    Some(Cut {
        before: text.slice(0..last),
        value: text.slice(last..whole.len()),
        unclear: unclear.then(|| several(text, &ways, !due)),
    })
}

/// A word at the end of a list that goes on in capitals: `Transport fareOTHERS`. It may be the last value, and is told.
fn at_the_end(text: &Text, start: usize) -> Option<Cut> {
    let word = text.as_str().get(start..)?;
    let (at, before) = word.char_indices().rfind(|(_, c)| !c.is_ascii_uppercase() && *c != '_')?;
    let cut = start + at + before.len_utf8();
    let small = word.get(..at + 1)?.chars().rev().take_while(char::is_ascii_lowercase).count();
    let value = text.slice(cut..text.as_str().len());
    (small > 1 && value.as_str().len() > 2 && is_in_capitals(value.as_str())).then(|| Cut {
        before: text.slice(0..cut),
        value,
        unclear: Some(several(text, &[cut], true)),
    })
}

/// Cuts off a value in capitals that stands behind a text without a full stop, blank or letter in lower case in between:
/// `A cardTICKET`, `First. BB`.
fn without_stop(text: &Text, start: usize) -> Option<Cut> {
    let word = text.as_str().get(start..)?;
    let in_front = word.char_indices().rfind(|(_, c)| !c.is_ascii_uppercase() && !"_-0123456789".contains(*c));
    let at = start + in_front.map_or(0, |(at, c)| at + c.len_utf8());
    let value = text.slice(at..text.as_str().len());
    let stop = at == start && !text.slice(0..at).trim().as_str().ends_with(['.', '!', '?', '。']);
    let joined = in_front.is_some_and(|(_, c)| !c.is_alphabetic());
    (at > 0 && is_in_capitals(value.as_str()) && !stop && !joined).then(|| Cut {
        before: text.slice(0..at).trim(),
        value,
        unclear: None,
    })
}

/// Tells of a word in front of a meaning that can be a value, or a word of text with a value glued to it: `Colour.RED`.
pub(super) fn word_and_value(text: &Text) -> Option<Diagnostic> {
    let whole = text.as_str();
    let (word, value) = whole.rsplit_once('.')?;
    let name = is_a_name(word) && word.len() > 1;
    (name && is_in_capitals(value)).then(|| several(text, &[whole.len() - value.len()], true))
}

fn several(text: &Text, ways: &[usize], or_none: bool) -> Diagnostic {
    let whole = text.as_str();
    let values: Vec<String> = ways.iter().filter_map(|at| Some(format!("`{}`", whole.get(*at..)?))).collect();
    let none = if or_none { ", or none at all" } else { "" };
    let message = format!("a value is glued to the text before it, and it can be {}{none}", values.join(" or "));
    let start = ways.first().copied().unwrap_or_default();
    let word = whole.get(..start).and_then(|before| before.rfind(char::is_whitespace)).map_or(0, |at| at + 1);
    Diagnostic::error(Code::AmbiguousValue, message).at(text.slice(word..whole.len()).span()).help(HELP)
}

/// A word in capitals, as values mostly are.
fn is_in_capitals(text: &str) -> bool {
    text.len() > 1
        && is_word(text)
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "_-.".contains(c))
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
        let source = Source::new("page.txt", text);
        match cut(&source.slice(0..text.len()), due) {
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
        assert_eq!(show("First.ver2.0", true), format!("First.ver2. | 0 ({found} `ver2.0` or `0`)"));
        assert_eq!(show("The last.A1.B2", true), format!("The last.A1. | B2 ({found} `A1.B2` or `B2`)"));
        assert_eq!(show("Made with Node.JS", false), format!("Made with Node. | JS ({found} `JS`, or none at all)"));
    }
}
