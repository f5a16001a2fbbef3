//! Descriptions whose inline code stands on lines of its own: sentences and lists of values put together again.
//!
//! A capture in layout P breaks the line before and after each piece of inline code, and glues the next value of a list
//! to the meaning of the one before. What belongs together is told by how lines start and end: `when` / `type` /
//! `== COUPON` / `.` is one sentence; `COUPON` / `: A coupon.TICKET` / `: A ticket.` are two values.

use super::glued::{self, Around, Below};
use super::glued_lines;
use super::goes_on::{CLOSING, ends_in_prose, holds_condition, is_within_a_meaning, separator};
use super::inline::{self, Role};
use super::line_words::{
    ANNOUNCING, ends_with_word, is_comparison, is_condition, is_default, is_marked_meaning, is_meaning, is_value,
    is_word, opens_sentence,
};
use super::one_line;
use super::sentence::{Kind, Sentence};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::Block;
use crate::page::rendered::bullets::{self, Depths};
use crate::page::rendered::lines::Line;
use crate::page::rendered::prose;
use crate::page::tables::value_headings;
use crate::source::Text;

/// The lines of a description as blocks; each mend is told. The cells of a table of values in it stay lines of their own.
pub(crate) fn blocks(lines: &[Line], findings: &mut Vec<Diagnostic>) -> Vec<Block> {
    let table = value_headings::table(lines.iter().map(Line::as_str));
    let (lines, cells) = lines.split_at(table.min(lines.len()));
    let mut blocks = rejoined(lines, findings);
    blocks.extend(prose::blocks(cells));
    blocks
}

fn rejoined(lines: &[Line], findings: &mut Vec<Diagnostic>) -> Vec<Block> {
    let lines = &one_line::parted(lines, findings);
    let lines = &glued_lines::parted(lines, findings);
    let mut joiner = Joiner {
        blocks: Vec::new(),
        open: None,
        list: false,
        depths: Depths::default(),
        value: String::new(),
        stops: true,
        last_word: None,
        below_value: false,
        findings,
    };
    let texts: Vec<Text> = lines.iter().map(|line| prose::tidy(&line.text)).collect();
    let items: Vec<Option<Text>> = texts.iter().map(bullets::item).collect();
    // A line behind a gap is no inline code, nor is one whose bullet stands on a line of its own.
    let behind_bullet =
        |at: usize| at.checked_sub(1).and_then(|at| items.get(at)?.as_ref()).is_some_and(Text::is_blank);
    let alone =
        |at: usize| (items.get(at)?.is_none() && !behind_bullet(at)).then(|| texts.get(at).map(Text::as_str)).flatten();
    let plain: Vec<Option<&str>> = (0..texts.len()).map(alone).collect();
    let roles = inline::roles(&plain);
    let mut bullet = None;
    for (at, (line, text)) in lines.iter().zip(&texts).enumerate() {
        let next = lines.get(at + 1).map_or("", Line::as_str);
        let role = roles.get(at).copied().filter(|_| !line.gap).unwrap_or(Role::Other);
        let sign = text.as_str().chars().next();
        match (items.get(at).and_then(Option::as_ref), role) {
            // A bullet whose text went to the next line.
            (Some(item), _) if item.is_blank() => bullet = Some((line.indent, sign)),
            (Some(item), _) => joiner.item(item, line.indent, sign, next),
            (None, _) if !text.is_blank() && bullet.is_some() => {
                let (indent, sign) = bullet.take().unwrap_or_default();
                joiner.item(text, indent, sign, next);
            }
            (None, Role::Other) => joiner.line(text, line.gap, next),
            (None, role) => joiner.word(text, role, next),
        }
    }
    joiner.close();
    joiner.end_list();
    joiner.blocks
}

/// What stands in front of the colon of an item, or all of it.
fn item_start(text: &Text) -> &str {
    text.as_str().split([':', '：']).next().unwrap_or_default().trim()
}

struct Joiner<'f> {
    blocks: Vec<Block>,
    open: Option<Sentence>,
    /// Whether the last line of prose announced a list: `if any condition met:`
    list: bool,
    depths: Depths,
    /// The last value with a meaning of its own.
    value: String,
    /// Whether stops end the meanings of the list, all but the last.
    stops: bool,
    /// The word in small letters that ends the last meaning, where a value may be glued to it.
    last_word: Option<Text>,
    /// Whether the dashes that stand here are said of the value above them.
    below_value: bool,
    findings: &'f mut Vec<Diagnostic>,
}

impl Joiner<'_> {
    fn line(&mut self, text: &Text, gap: bool, next: &str) {
        if text.is_blank() {
            return;
        }
        let clause = is_meaning(text.as_str()) && self.open.as_ref().is_some_and(Sentence::ends_in_code);
        if is_meaning(next)
            && !clause
            && !is_value(text.as_str())
            && let Some((text, value)) = self.split(text, Below::Meaning)
        {
            self.line(&text, gap, "");
            self.close();
            self.open = Some(Sentence::glued(value));
            return;
        }
        if is_meaning(next) && is_value(text.as_str()) {
            self.findings.extend(glued::word_and_value(text));
        }
        if is_meaning(text.as_str()) {
            self.meaning(text, next);
        } else if let Some(open) = &mut self.open
            && !(self.list && is_condition(text.as_str()) && holds_condition(open))
            && let Some(separator) = separator(open, text.as_str(), gap, next)
        {
            if open.is_marked_default() && opens_sentence(text.as_str()) {
                let message = format!(
                    "nothing tells whether `{text}` says when the value above it is the default, or when the field is required"
                );
                self.findings.push(Diagnostic::error(Code::AmbiguousValue, message).at(text.span()).help(glued::HELP));
            }
            open.append(separator, text.clone());
        } else {
            self.start(self.kind(text.as_str(), gap, next), text.clone());
        }
    }

    /// A word alone on its line, or what goes on with the sentence behind one.
    fn word(&mut self, text: &Text, role: Role, next: &str) {
        match (role, &mut self.open) {
            // `: Valid before` / `startTime`
            (Role::Value, Some(open)) if is_within_a_meaning(open, text.as_str()) => open.append(" ", text.clone()),
            (Role::Inline, Some(open)) => {
                let alternative = text.as_str().starts_with('/') && open.is_values(is_word);
                let separator = if alternative || text.as_str().starts_with(CLOSING) { "" } else { " " };
                open.append(separator, text.clone());
            }
            (Role::Value, Some(open))
                if !open.is_marked_default() && separator(open, text.as_str(), false, next).is_some() =>
            {
                self.line(text, false, next);
            }
            (Role::Value, open) => {
                // `- Returns` / `BUSY` / `otherwise`: inline code of the dash, or values behind it.
                if self.below_value && is_word(next) && open.as_ref().is_some_and(|open| !open.is_over()) {
                    let message =
                        format!("nothing tells whether `{text}` is a value, or goes on with the line above it");
                    self.findings
                        .push(Diagnostic::error(Code::AmbiguousValue, message).at(text.span()).help(glued::HELP));
                }
                if open.as_ref().is_some_and(|open| open.holds_an_unfinished_meaning() && ends_in_prose(open)) {
                    let message = format!("nothing tells whether `{text}` is a value, or part of the meaning above it");
                    self.findings
                        .push(Diagnostic::error(Code::AmbiguousValue, message).at(text.span()).help(glued::HELP));
                }
                self.below_value = false;
                self.close();
                self.open = Some(Sentence::bare(text.clone()));
            }
            _ => self.start(Kind::Line, text.clone()),
        }
    }

    fn item(&mut self, text: &Text, indent: usize, sign: Option<char>, next: &str) {
        let is_value = self.open.as_ref().is_some_and(Sentence::is_value_without_bullet);
        self.below_value = sign == Some('-') && (is_value || (self.below_value && self.open.is_some()));
        if sign == Some('-')
            && is_word(item_start(text))
            && let Some(value) = self.open.as_ref().and_then(Sentence::bare_value)
        {
            let message = format!("nothing tells whether this is a value of the list, or what `{value}` means");
            self.findings.push(Diagnostic::error(Code::AmbiguousValue, message).at(text.span()).help(glued::HELP));
        }
        if self.below_value && next.starts_with('-') && self.open.as_ref().is_some_and(|open| open.hides_a_value(text))
        {
            let message = format!("nothing tells whether another value of the list is glued to the end of \"{text}\"");
            self.findings.push(Diagnostic::error(Code::AmbiguousValue, message).at(text.span()).help(glued::HELP));
        }
        let depth = self.depths.next(indent, sign);
        let kind = Kind::Bullet(if self.below_value { depth.max(1) } else { depth });
        let glued = if is_meaning(next) && !is_word(text.as_str()) { self.split(text, Below::Meaning) } else { None };
        match glued {
            Some((text, value)) => {
                self.start(kind, text);
                self.close();
                self.open = Some(Sentence::glued(value));
            }
            None => self.start(kind, text.clone()),
        }
    }

    fn kind(&self, text: &str, gap: bool, next: &str) -> Kind {
        let first = self.open.is_none() && self.blocks.is_empty();
        let compared = is_comparison(next) || is_default(next);
        // What heads the values is none of them.
        let value = (is_word(text) || (is_meaning(next) && is_value(text))) && !value_headings::is_any(text);
        let remarked = next.starts_with(['(', '（']) && glued::is_in_capitals(text);
        if value && ((compared && self.list) || is_meaning(next) || remarked || (!compared && !gap && !first)) {
            Kind::Bullet(0)
        } else {
            Kind::Line
        }
    }

    fn start(&mut self, kind: Kind, text: Text) {
        self.close();
        self.below_value &= kind != Kind::Line;
        match kind {
            Kind::Line => self.end_list(),
            Kind::Bullet(_) => self.stops &= self.last_word.take().is_none(),
        }
        if kind == Kind::Line && !(self.list && is_condition(text.as_str())) {
            let end = text.as_str().trim_end_matches([':', '：']);
            self.list = end.len() < text.as_str().len() || end.to_ascii_lowercase().ends_with(" met");
        }
        self.open = Some(Sentence::new(kind, text));
    }

    /// A line that starts with a colon is the meaning of the value in front of it.
    fn meaning(&mut self, text: &Text, next: &str) {
        let whole = text.as_str();
        let meaning = text.slice(whole.len() - whole.trim_start_matches([':', '：', ' ']).len()..whole.len());
        if meaning.is_blank() {
            let message = "nothing tells which is the value: what stands in front of the colon, or what follows it";
            self.findings.push(Diagnostic::error(Code::AmbiguousValue, message).at(text.span()).help(glued::HELP));
        }
        match self.open.take() {
            // `Default` / `: LOW` is a rule and no value.
            Some(mut rule) if rule.only_line().is_some_and(|line| ends_with_word(line, ANNOUNCING)) => {
                rule.append("", text.clone());
                self.open = Some(rule);
            }
            // `Mode: FAST` / `: at once, SLOW` / `: at night.` is one sentence.
            Some(mut sentence) if sentence.ends_in_code() => {
                sentence.append("", text.clone());
                self.open = Some(sentence);
            }
            Some(mut value) if value.only_line().is_some_and(is_word) && is_marked_meaning(whole) => {
                value.append(" ", text.clone());
                self.open = Some(value.into_item());
            }
            Some(mut value) if value.is_values(is_value) => {
                self.value = value.first_line().to_owned();
                let (meaning, glued) = match self.split(&meaning, Below::of(next)) {
                    Some((meaning, glued)) => (meaning, Some(glued)),
                    None => (meaning, None),
                };
                value.append_meaning(meaning);
                self.open = Some(value);
                if let Some(glued) = glued {
                    self.close();
                    self.open = Some(Sentence::glued(glued));
                }
            }
            open => {
                let above = open.as_ref().map(Sentence::last_line).filter(|line| line.ends_with(char::is_alphanumeric));
                let glued = above.map_or(String::new(), |above| format!(": it may be glued to the end of \"{above}\""));
                let message = format!("a meaning stands here without the value that it belongs to{glued}");
                self.findings.push(Diagnostic::error(Code::LostValue, message).at(text.span()).help(glued::HELP));
                self.open = open;
                self.start(Kind::Line, text.clone());
            }
        }
    }

    /// Cuts a value off the text that it was glued to; tells where the cut could lie elsewhere.
    fn split(&mut self, text: &Text, below: Below) -> Option<(Text, Text)> {
        let cut = glued::cut(text, Around { value: &self.value, below })?;
        self.findings.extend(cut.unclear);
        Some((cut.before, cut.value))
    }

    /// Behind the last meaning of a list, nothing shows a value in small letters that is glued to it.
    fn end_list(&mut self) {
        if let Some(word) = self.last_word.take().filter(|_| self.stops) {
            let message = format!("nothing tells whether another value of the list is glued to `{word}`");
            self.findings.push(Diagnostic::warning(Code::AmbiguousValue, message).at(word.span()).help(glued::HELP));
        }
        self.stops = true;
    }

    fn close(&mut self) {
        let Some(sentence) = self.open.take() else { return };
        self.last_word = sentence.word_to_glue_to();
        self.findings.extend(sentence.mend());
        self.blocks.extend(sentence.block());
    }
}
