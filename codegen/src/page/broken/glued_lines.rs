//! Values glued to the end of lines that go on with a meaning, set on lines of their own before lines are joined.
//!
//! `: Valid for` / `validDays` / `days.NEXT` has the value `NEXT` at its end, and so has `endTime` / `.NEXT`.

use super::glued::{self, Around, Below, Cut};
use super::inline::ends_sentence;
use super::line_words::{
    is_comparison, is_lone_capital, is_marked_meaning, is_meaning, is_value, is_word, opens_sentence,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::rendered::lines::Line;
use crate::page::rendered::prose;
use crate::source::{Span, Text, TextBuilder};

/// The lines, those with a value at their end parted from it; each such mend is told.
pub(crate) fn parted(lines: &[Line], findings: &mut Vec<Diagnostic>) -> Vec<Line> {
    let mut found = Vec::with_capacity(lines.len());
    let mut list = List::default();
    for (at, line) in lines.iter().enumerate() {
        if line.gap {
            list = List::default();
        }
        let below = lines.get(at + 1).map_or("", Line::as_str);
        let text = list.behind_colon(prose::tidy(&line.text), below);
        let line = &line.with(text.clone());
        let below = if list.dashed && is_dash(below) { ":" } else { below };
        findings.extend(list.behind_words(&text, below));
        match list.cut(&text, Below::of(below)) {
            Some(cut) => {
                let message = format!("`{}` was glued to the text before it", cut.value);
                findings.push(Diagnostic::note(Code::MendedText, message).at(cut.value.span()));
                findings.extend(cut.unclear);
                list.see(&cut.before, Below::Other);
                list.see(&cut.value, Below::of(below));
                found.push(line.with(cut.before));
                found.push(Line { gap: false, ..line.with(cut.value) });
            }
            None => {
                list.see(&text, Below::of(below));
                found.push(line.clone());
            }
        }
    }
    found
}

/// What the lines above tell of a list.
#[derive(Default)]
struct List {
    /// A value of it: the last word in front of a meaning or a remark.
    value: Option<Text>,
    /// Whether the last sentence goes on.
    unfinished: bool,
    /// The last line, where it is a word alone.
    word: Option<Text>,
    /// Whether a dash stands between each value and its meaning.
    dashed: bool,
}

impl List {
    fn see(&mut self, text: &Text, below: Below) {
        let whole = text.as_str();
        if is_word(whole) || (below == Below::Meaning && is_value(whole)) {
            self.word = Some(text.clone());
            return;
        }
        if is_meaning(whole) || is_remark(whole) {
            self.value = self.word.take().or(self.value.take());
        } else if opens_sentence(whole) || is_comparison(whole) {
            // What follows is no list.
            self.value = None;
        }
        self.unfinished = is_open_end(whole);
        // What is glued to a meaning is parted from it where lines are joined.
        let value = self.value.as_ref().filter(|_| is_meaning(whole)).map_or("", Text::as_str);
        let glued = is_meaning(whole).then(|| glued::cut(text, Around { value, below })).flatten();
        self.word = glued.map(|cut| cut.value);
    }

    /// The meaning of a value, a colon in the place of its dash. No value is glued to the items of a list within another.
    fn behind_colon(&mut self, text: Text, below: &str) -> Text {
        let Some(value) = self.word.as_ref() else { return text };
        let loud = glued::is_in_capitals(value.as_str()) || is_lone_capital(value.as_str());
        let equal = loud && text.as_str().starts_with("= ");
        if !equal && !is_dash(text.as_str()) {
            return text;
        }
        let around = Around { value: value.as_str(), below: Below::Meaning };
        let glued = || is_dash(below) && glued::cut(&text, around).is_some();
        // `AAA` / `- first,` / `BBB` / `- second.`
        let clause = text.as_str().ends_with([',', ';']);
        self.dashed |= loud && (clause || glued());
        if !self.dashed {
            return text;
        }
        let meaning = text.slice(text.as_str().chars().next().map_or(0, char::len_utf8)..text.as_str().len());
        let start = text.span().start;
        let mut built = TextBuilder::new();
        built.push_mapped(":", Span { start, end: start });
        built.push_text(&meaning);
        built.finish(text.span())
    }

    /// The line parted from a value at its end, where it goes on with a meaning or is a remark on a value.
    fn cut(&self, text: &Text, below: Below) -> Option<Cut> {
        let whole = text.as_str();
        let remark = self.word.is_some() && is_remark(whole);
        let value = if remark { self.word.as_ref() } else { self.value.as_ref() }?;
        let around = Around { value: value.as_str(), below };
        if whole.starts_with([':', '：', '-', '*', '•', '◦']) || (is_meaning(whole) && !remark) {
            return None;
        }
        if is_word(whole) {
            return self.unfinished.then(|| glued::behind_word(text)).flatten();
        }
        let goes_on = self.unfinished || whole.starts_with(|c: char| c.is_lowercase() || ".,;)".contains(c));
        let opens = opens_sentence(whole) || is_comparison(whole);
        let due = below == Below::Meaning;
        (remark || due || (goes_on && !opens)).then(|| glued::cut(text, around)).flatten()
    }

    /// Tells of values with their meanings behind commas or words, of which nothing tells where the next one starts:
    /// `A1` / `, oneB1` / `, two`, or `A1` / `for oneB1` / `for two`
    fn behind_words(&self, text: &Text, below: &str) -> Option<Diagnostic> {
        let first = text.as_str().split_whitespace().next().filter(|word| !word.starts_with([':', '(']))?;
        let alike = below.split_whitespace().next() == Some(first) && !is_word(text.as_str());
        let value = self.word.as_ref().filter(|_| alike)?;
        let cut = glued::cut(text, Around { value: value.as_str(), below: Below::Word })?;
        Some(glued::several(text, &[cut.before.as_str().len()], true))
    }
}

/// A dash and a text behind it.
fn is_dash(text: &str) -> bool {
    text.starts_with("- ") || text.starts_with("– ")
}

/// What is said of a value in brackets behind it: `(default)`, `(deprecated): A ferry.`
fn is_remark(text: &str) -> bool {
    is_marked_meaning(text) || text.starts_with(['(', '（'])
}

/// Whether a sentence goes on behind a line: nothing ends it.
fn is_open_end(text: &str) -> bool {
    let meaning = text.trim_start_matches([':', '：', ' ']);
    !meaning.is_empty() && !ends_sentence(meaning)
}
