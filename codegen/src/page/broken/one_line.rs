//! Lists whose items a capture in layout P put on one line: `CARD: A card.RIDE: A ride.`, `The kind. - CARD: A card`.

use super::alike::{self, Alike};
use super::glued::is_in_capitals;
use super::line_words::is_word;
use super::unparted;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::rendered::lines::Line;
use crate::source::Text;

/// What ends the meaning in front of another value.
const ENDS: &[char] = &['.', '!', '?', ')', ';', '。', '；', '）'];

/// The lines, with each item of such a list on lines of its own; each mend is told.
pub(super) fn parted(lines: &[Line], findings: &mut Vec<Diagnostic>) -> Vec<Line> {
    let mut found = Vec::with_capacity(lines.len());
    for (at, line) in lines.iter().enumerate() {
        let below = lines.get(at + 1).map_or("", Line::as_str);
        let cuts = match behind_sentence(line.as_str(), below) {
            Some(cut) => vec![cut],
            None => between_items(line.as_str()),
        };
        if cuts.is_empty() {
            findings.extend(unparted::tell(&line.text));
            found.push(line.clone());
            continue;
        }
        let message = format!("{} items of a list stand on one line", cuts.len() + 1);
        findings.push(Diagnostic::note(Code::MendedText, message).at(line.text.span()));
        let starts = std::iter::once(0).chain(cuts.iter().copied());
        let ends = cuts.iter().copied().chain([line.as_str().len()]);
        for (start, end) in starts.zip(ends) {
            let part = line.text.slice(start..end).trim();
            let line = Line { gap: line.gap && start == 0, ..line.with(part.clone()) };
            findings.extend(unparted::tell(&part));
            match part.as_str().find(':').filter(|_| !part.as_str().starts_with('-') && opens_item(part.as_str())) {
                Some(colon) => found.extend(halves(&part, colon).map(|half| Line { gap: false, ..line.with(half) })),
                None => found.push(line),
            }
        }
    }
    found
}

/// An item as the lines that such a capture mostly makes of it: the value, and its meaning behind a colon.
fn halves(item: &Text, colon: usize) -> [Text; 2] {
    [item.slice(0..colon).trim(), item.slice(colon..item.as_str().len())]
}

/// Where the first item of a list starts behind a sentence; the others stand below.
fn behind_sentence(line: &str, below: &str) -> Option<usize> {
    let at = line.find(". - ")? + 2;
    let item = line.get(at..)?.strip_prefix("- ")?;
    (below.starts_with("- ") && opens_item(item)).then_some(at)
}

/// Where items start behind the first one, which opens the line: each is glued to the meaning in front of it. Behind a
/// sentence, only codes show that they are items: `Note: It is new.APP: In an app.`
fn between_items(line: &str) -> Vec<usize> {
    let Some((first, _)) = line.split_once(": ") else { return Vec::new() };
    let listed = is_value(first);
    let starts = line.match_indices(": ").filter_map(|(colon, _)| {
        let word = line.get(..colon)?.rsplit(char::is_whitespace).next()?;
        let end = word.rfind(ENDS)?;
        let length = word.get(end..)?.chars().next()?.len_utf8();
        let value = word.get(end + length..)?;
        let alike =
            if listed { is_value(value) && Alike::of(value) == Alike::of(first) } else { alike::is_code(value) };
        (alike && !word.contains("://")).then(|| colon - value.len())
    });
    starts.collect()
}

/// Whether a text opens with a value and a colon.
fn opens_item(text: &str) -> bool {
    text.split_once(": ").is_some_and(|(value, _)| is_value(value))
}

/// A word as values are written, and labels of sentences are not: `CARD`, `01`, `inStore`, but not `Note`.
pub(super) fn is_value(word: &str) -> bool {
    let titled = word.starts_with(char::is_uppercase) && word.chars().skip(1).any(char::is_lowercase);
    is_word(word) && (is_in_capitals(word) || !titled)
}
