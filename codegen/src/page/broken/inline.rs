//! Words that stand alone on a line: values of a list, or inline code in the middle of a sentence.
//!
//! `See` / `button` / `as well.` is one sentence, and so is `Support` / `HKD` / `or` / `CNY` / `.`; `exposed` / `hidden` between
//! sentences are two values. What stands around such words tells which they are.

use super::alike::{self, Alike};
use super::line_words::{
    awaits_name, is_alternative, is_camel_case, is_comparison, is_condition, is_default, is_meaning, is_word,
    marks_default, opens_sentence,
};
use crate::page::tables::value_headings;

/// What a word alone on its line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing that these rules tell.
    Other,
    /// A value of a list.
    Value,
    /// A line of its own, as a label above a list is.
    Line,
    /// Part of the sentence around it.
    Inline,
}

/// What the text in front of inline code ends with.
const ANNOUNCING: &[&str] = &[
    "e.g.",
    "i.e.",
    "e.g.,",
    "i.e.,",
    "e.g.:",
    "i.e.:",
    "eg.",
    "such as",
    "like",
    "including",
    "example:",
    "format:",
    "see",
];

/// What ends a sentence.
const STOPS: [char; 5] = ['.', '!', '?', '。', ';'];

/// Words above lists.
const LABELS: &[&str] = &["options", "enums", "example", "examples"];

/// The roles of lines, bullets and dashes left out by `None`.
pub(super) fn roles(lines: &[Option<&str>]) -> Vec<Role> {
    let mut roles = vec![Role::Other; lines.len()];
    let mut at = 0;
    while at < lines.len() {
        let end = (at..lines.len()).find(|next| !is_bare(lines, *next)).unwrap_or(lines.len());
        if end > at {
            run(lines, at, end, &mut roles);
        }
        at = end + 1;
    }
    roles
}

/// A word that neither a meaning nor a comparison follows.
fn is_bare(lines: &[Option<&str>], at: usize) -> bool {
    let next = text(lines, at + 1);
    text(lines, at).is_some_and(|word| is_word(word) && !is_comparison(word) && !value_headings::is_any(word))
        && !next.is_some_and(|next| is_meaning(next) || is_comparison(next))
}

/// Tells what the words from `start` to `end` are.
fn run(lines: &[Option<&str>], start: usize, end: usize, roles: &mut [Role]) {
    let before = start.checked_sub(1).and_then(|at| text(lines, at));
    let last = end.checked_sub(1).and_then(|last| text(lines, last));
    let announced = before.is_some_and(|before| {
        let lower = before.to_lowercase();
        ANNOUNCING.iter().any(|end| lower.ends_with(end)) || lower.ends_with(',') || is_joining_remark(before)
    });
    let goes_on = text(lines, end).is_some_and(|behind| {
        // `true` / `if the user is new` says what the flag means.
        let of_flag = last.is_some_and(is_flag) && opens_sentence(behind);
        // `AAA` / `(first) and` / `BBB` / `(second).`
        let remark = is_joining_remark(behind) || (behind.starts_with('(') && before.is_some_and(is_joining_remark));
        of_flag || remark || goes_on(behind, text(lines, end + 1).unwrap_or_default())
    });
    // `NEW` / `DONE` / `NEW` / `by default.`: what is said behind a list of a value that it holds.
    let again = end - start > 1 && (start..end - 1).any(|at| text(lines, at) == last);
    if goes_on && again && before.is_none_or(ends_sentence) {
        roles.get_mut(start..end).unwrap_or_default().fill(Role::Value);
        for (at, role) in [(end - 1, Role::Line), (end, Role::Inline)] {
            roles.get_mut(at).into_iter().for_each(|known| *known = role);
        }
        return;
    }
    // `NEW` / `DONE` / `by default.`: values, of which something is said behind the last; what is said in other words is
    // said of the field.
    let said = text(lines, end).filter(|behind| behind.starts_with(char::is_lowercase));
    let head = usize::from(before.is_none() && heads(lines, start, end));
    let listed = !announced && before.is_none_or(ends_sentence) && are_alike(lines, start + head, end);
    if let Some(behind) = said.filter(|_| goes_on && listed) {
        roles.get_mut(start..end).unwrap_or_default().fill(Role::Value);
        roles.get_mut(start..start + head).unwrap_or_default().fill(Role::Line);
        let role = if is_default(behind) { Role::Inline } else { Role::Line };
        roles.get_mut(end).into_iter().for_each(|behind| *behind = role);
        return;
    }
    let words = roles.get_mut(start..end).unwrap_or_default();
    if goes_on || announced {
        // Of several words behind a meaning, it takes the first.
        let taken = if !goes_on && before.is_some_and(is_meaning) { 1 } else { words.len() };
        let (words, others) = words.split_at_mut(taken.min(words.len()));
        others.fill(Role::Value);
        words.fill(Role::Inline);
        let named = before.is_some_and(|before| is_unfinished(before) && awaits(before, text(lines, start)));
        if !announced
            && before.is_none_or(|before| ends_sentence(before) && !named)
            && let Some(first) = words.first_mut()
        {
            *first = Role::Line;
        }
        if goes_on && let Some(behind) = roles.get_mut(end) {
            *behind = Role::Inline;
        }
        return;
    }
    let followed =
        text(lines, end).is_some_and(|behind| is_word(behind) && text(lines, end + 1).is_some_and(is_meaning));
    // `- One of it` / `UPDATE` / `- The other one`
    let capitals =
        text(lines, start).is_some_and(|word| word.len() > 1 && word.bytes().all(|c| c.is_ascii_uppercase()));
    let between = capitals && start > 0 && end < lines.len() && text(lines, end).is_none();
    let remarked = capitals && text(lines, end).is_some_and(|behind| behind.starts_with(['(', '（']));
    // A code that is all the text is a value.
    let code = lines.len() == 1 && text(lines, start).is_some_and(alike::is_code);
    let alone = end - start == 1 && before.is_none() && !followed && !between && !remarked && !code;
    words.fill(Role::Value);
    let item = end < lines.len() && text(lines, end).is_none();
    let lists = followed || item || end - start > 1;
    let opened = before.is_none()
        && end - start == 2
        && titled(lines, start)
        && text(lines, start + 1).is_some_and(|word| word.starts_with(char::is_lowercase));
    if opened && !followed && !item {
        // `Pass` / `card` is a sentence.
        words.fill(Role::Inline);
        words.first_mut().into_iter().for_each(|first| *first = Role::Line);
        return;
    }
    let label = head > 0 || (text(lines, start).is_some_and(is_label) && lists);
    if let Some(first) = words.first_mut().filter(|_| alone || label) {
        *first = Role::Line;
    }
}

fn text<'l>(lines: &[Option<&'l str>], at: usize) -> Option<&'l str> {
    lines.get(at).copied().flatten()
}

/// Whether a meaning goes on behind its line: `: Valid from`
fn is_unfinished(before: &str) -> bool {
    is_meaning(before) && !before.ends_with(STOPS) && !marks_default(before)
}

/// Whether inline code is due behind a meaning: by its last word, or by how the code beside it is written.
fn awaits(before: &str, word: Option<&str>) -> bool {
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    awaits_name(before) || is_camel_case(last) || word.is_some_and(is_camel_case)
}

/// What is said of a value in brackets, where another value follows: `(first) and`, `(first),`
fn is_joining_remark(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    line.starts_with(['(', '（']) && [") and", ") or", "),", ")、", ") &", ") /"].iter().any(|end| lower.ends_with(end))
}

/// The value of a flag.
fn is_flag(word: &str) -> bool {
    matches!(word, "true" | "false")
}

/// Whether a line goes on with the sentence in front of it.
fn goes_on(line: &str, next: &str) -> bool {
    let lower = line.starts_with(char::is_lowercase) && !opens_sentence(line) && !is_condition(line);
    let value = is_word(line) && (is_meaning(next) || is_comparison(next));
    line.starts_with(['.', ',', ';', ')', ']', '。', '，', '/']) || is_alternative(line) || (lower && !value)
}

pub(crate) fn ends_sentence(line: &str) -> bool {
    line.ends_with(STOPS) || is_meaning(line)
}

/// Whether lines are several words that are written alike, as the values of a list are.
fn are_alike(lines: &[Option<&str>], start: usize, end: usize) -> bool {
    let mut kinds = (start..end).filter_map(|at| text(lines, at)).map(Alike::of);
    kinds.next().is_some_and(|first| end - start > 1 && kinds.all(|kind| kind == first))
}

/// Whether a word that opens the text stands above values that are written otherwise: `State` / `shown` / `hidden`.
fn heads(lines: &[Option<&str>], start: usize, end: usize) -> bool {
    titled(lines, start) && are_alike(lines, start + 1, end) && !titled(lines, start + 1)
}

/// A word with one capital at its start, as it opens a sentence.
fn titled(lines: &[Option<&str>], at: usize) -> bool {
    text(lines, at).is_some_and(|word| Alike::of(word) == Some(Alike::Title))
}

/// A word that stands above a list and is none of its values.
fn is_label(word: &str) -> bool {
    LABELS.iter().any(|label| word.eq_ignore_ascii_case(label)) && word.chars().skip(1).all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(lines: &str) -> String {
        let lines: Vec<Option<&str>> = lines.lines().map(Some).collect();
        let mark = |role: &Role| match role {
            Role::Other => '.',
            Role::Value => 'v',
            Role::Line => 'l',
            Role::Inline => 'i',
        };
        roles(&lines).iter().map(mark).collect()
    }

    #[test]
    fn words_between_sentences_are_values() {
        assert_eq!(show("How it is shown.\nexposed\nhidden\nMore of it."), ".vv.");
        assert_eq!(show("How it is shown.\nexposed\nhidden\n: not shown"), ".v..");
        assert_eq!(show("exposed\nhidden"), "vv");
        assert_eq!(show("Colour"), "l");
    }

    #[test]
    fn words_in_a_sentence_are_inline_code() {
        assert_eq!(show("The link.\nSee\nbutton\nas well."), ".lii");
        assert_eq!(show("Support\nHKD\nor\nCNY\n."), "liiii");
        assert_eq!(show("A code, i.e.\nHKD"), ".i");
        assert_eq!(show("One, e.g.\nHKD\n,\nCNY\n."), ".iiii");
        assert_eq!(show("COUPON\nonly."), "li");
    }

    #[test]
    fn a_label_above_values_is_none_of_them() {
        assert_eq!(show("Kinds.\nExamples\nAA\n: One."), ".l..");
        assert_eq!(show("Options\nAA\nBB"), "lvv");
        assert_eq!(show("Red\nGreen"), "vv");
        assert_eq!(roles(&[Some("Kinds."), Some("Examples"), None]), [Role::Other, Role::Line, Role::Other]);
    }
}
