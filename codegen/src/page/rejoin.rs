//! Descriptions whose inline code stands on lines of its own: sentences and lists of values put together again.
//!
//! A capture in layout P breaks the line before and after each piece of inline code, and glues the next value of a list
//! to the meaning of the one before. What belongs together is told by how lines start and end: `when` / `type` /
//! `== COUPON` / `.` is one sentence; `COUPON` / `: A coupon.TICKET` / `: A ticket.` are two values.

use super::bullets::Depths;
use super::inline::{self, Role};
use super::lines::Line;
use super::sentence::{Kind, Sentence};
use super::{Block, glued, prose, value_headings};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Text;

/// Words after which a sentence goes on.
const CONNECTORS: &[&str] = &[
    "a", "an", "the", "when", "if", "or", "and", "is", "are", "of", "to", "on", "in", "by", "for", "with", "from",
    "than", "equals", "not", "be", "unless", "while", "either", "neither", "nor", "both", "as", "at",
];
/// Other words after which a value is due, and abbreviations that an example follows.
const DUE: &[&str] = &[
    "support", "supports", "accept", "accepts", "only", "uses", "use", "least", "most", "exceed", "between", "within",
    "like", "i.e.", "i.e", "e.g.", "e.g", "eg.",
];
/// Words that announce one value by a colon, and no list: `Default:`, `Maximum length:`.
const ANNOUNCING: &[&str] =
    &["default", "length", "range", "size", "value", "minimum", "maximum", "min", "max", "prefix", "format", "unit"];
/// Those of them behind which a word is part of a condition and no value of a list.
const CONDITIONS: &[&str] =
    &["when", "if", "or", "and", "is", "equals", "not", "unless", "either", "neither", "nor", "both"];
/// Words that open a sentence even in lower case: the badge in front of them was lost.
const OPENERS: &[&str] = &["when", "if", "required", "only", "optional", "unless"];

/// Signs that close what stands in front of them.
const CLOSING: &[char] = &['.', ',', ';', ')', ']', '。', '，'];

/// Words that say something of the field in front of them.
const PREDICATES: &[&str] = &["is", "are", "exists", "equals"];
/// So many words call a field at most: `the value of the order status`.
const MOST_WORDS_OF_A_NAME: usize = 6;
/// What opens a sentence behind `to`: `to provide either a or b`.
const OPENERS_BEHIND_TO: &[&str] = &["provide", "pass", "send", "fill", "supply", "specify"];

/// The lines of a description as blocks; each mend is told.
pub(super) fn blocks(lines: &[Line], findings: &mut Vec<Diagnostic>) -> Vec<Block> {
    let mut joiner =
        Joiner { blocks: Vec::new(), open: None, list: false, depths: Depths::default(), below_value: false, findings };
    let texts: Vec<Text> = lines.iter().map(|line| prose::tidy(&line.text)).collect();
    let items: Vec<Option<Text>> = texts.iter().map(item_of).collect();
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
    joiner.blocks
}

/// What stands in front of the colon of an item, or all of it.
fn item_start(text: &Text) -> &str {
    text.as_str().split([':', '：']).next().unwrap_or_default().trim()
}

/// The text of an item; blank where it went to the next line.
fn item_of(text: &Text) -> Option<Text> {
    let alone = || matches!(text.as_str(), "-" | "*").then(Text::default);
    prose::bullet(text).or_else(|| prose::dash(text)).or_else(alone)
}

struct Joiner<'f> {
    blocks: Vec<Block>,
    open: Option<Sentence>,
    /// Whether the last line of prose announced a list: `if any condition met:`
    list: bool,
    depths: Depths,
    /// Whether the dashes that stand here are said of the value above them.
    below_value: bool,
    findings: &'f mut Vec<Diagnostic>,
}

impl Joiner<'_> {
    fn line(&mut self, text: &Text, gap: bool, next: &str) {
        if text.is_blank() {
            return;
        }
        if is_meaning(next)
            && !is_word(text.as_str())
            && let Some((text, value)) = self.split(text, true)
        {
            self.line(&text, gap, "");
            self.close();
            self.open = Some(Sentence::glued(value));
            return;
        }
        if is_meaning(next) && is_word(text.as_str()) {
            self.findings.extend(glued::word_and_value(text));
        }
        if is_meaning(text.as_str()) {
            self.meaning(text, next);
        } else if let Some(open) = &mut self.open
            && !(self.list && is_condition(text.as_str()) && holds_condition(open))
            && let Some(separator) = separator(open, text.as_str(), gap, next)
        {
            open.append(separator, text.clone());
        } else {
            self.start(self.kind(text.as_str(), gap, next), text.clone());
        }
    }

    /// A word alone on its line, or what goes on with the sentence behind one.
    fn word(&mut self, text: &Text, role: Role, next: &str) {
        match (role, &mut self.open) {
            // `endTime` / `.RELATIVE` / `: It is sent.`
            (Role::Inline, Some(open)) if is_meaning(next) && is_stop_and_value(text.as_str()) => {
                open.append("", text.slice(0..1));
                self.close();
                self.open = Some(Sentence::glued(text.slice(1..text.as_str().len())));
            }
            // `: Valid before` / `startTime`
            (Role::Value, Some(open)) if is_camel_case(text.as_str()) && open.holds_an_unfinished_meaning() => {
                open.append(" ", text.clone());
            }
            (Role::Inline, Some(open)) => {
                let separator = if text.as_str().starts_with(CLOSING) { "" } else { " " };
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
        let depth = self.depths.next(indent, sign);
        let kind = Kind::Bullet(if self.below_value { depth.max(1) } else { depth });
        let glued = if is_meaning(next) && !is_word(text.as_str()) { self.split(text, true) } else { None };
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
        let value = is_word(text) && !value_headings::is_any(text);
        if value && ((compared && self.list) || is_meaning(next) || (!compared && !gap && !first)) {
            Kind::Bullet(0)
        } else {
            Kind::Line
        }
    }

    fn start(&mut self, kind: Kind, text: Text) {
        self.close();
        self.below_value &= kind != Kind::Line;
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
            Some(mut value) if value.only_line().is_some_and(is_word) && is_marked_meaning(whole) => {
                value.append(" ", text.clone());
                self.open = Some(value.into_item());
            }
            Some(mut value) if value.only_line().is_some_and(is_word) => {
                let (meaning, glued) = match self.split(&meaning, is_meaning(next)) {
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
                self.open = open;
                self.findings.push(
                    Diagnostic::error(Code::LostValue, "a meaning stands here without the value that it belongs to")
                        .at(text.span())
                        .help(glued::HELP),
                );
                self.start(Kind::Line, text.clone());
            }
        }
    }

    /// Cuts a value off the text that it was glued to; tells where the cut could lie elsewhere.
    fn split(&mut self, text: &Text, due: bool) -> Option<(Text, Text)> {
        let cut = glued::cut(text, due)?;
        self.findings.extend(cut.unclear);
        Some((cut.before, cut.value))
    }

    fn close(&mut self) {
        let Some(sentence) = self.open.take() else { return };
        self.findings.extend(sentence.mend());
        self.blocks.extend(sentence.block());
    }
}

/// A stop, and a value in capitals glued to it.
fn is_stop_and_value(text: &str) -> bool {
    let value = text.strip_prefix('.').unwrap_or_default();
    is_word(value) && value.starts_with(|c: char| c.is_ascii_uppercase())
}

/// A word that is written as names of fields are: `startTime`.
pub(super) fn is_camel_case(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.contains(|c: char| c.is_ascii_uppercase())
        && text.bytes().all(|c| c.is_ascii_alphanumeric())
}

/// What parts a line from the sentence that it goes on with; `None` where it opens one of its own.
fn separator(open: &Sentence, text: &str, gap: bool, next: &str) -> Option<&'static str> {
    let last = open.last_line();
    if is_word(text) && is_meaning(next) && !ends_with_word(last, CONDITIONS) {
        return None;
    }
    if text.starts_with(CLOSING) {
        return Some("");
    }
    // `FERRY` / `(deprecated)` is said of the value.
    if !gap && text.starts_with('(') && open.bare_value().is_some() {
        return Some(" ");
    }
    if is_comparison(text) || is_alternative(text) || text == "/" {
        return Some(" ");
    }
    if last.ends_with(['=', '(']) || last.ends_with(" /") || last == "/" || ends_with_word(last, CONNECTORS) {
        return Some(" ");
    }
    let counted = last.bytes().all(|byte| byte.is_ascii_digit()) && text.starts_with(|c: char| c.is_lowercase());
    if !gap && (awaits_value(last) || last.ends_with([',', '、']) || counted || is_default(text)) {
        return Some(" ");
    }
    let finished = last.ends_with(['.', ':', '!', '?', '。', '：', ';']) || open.only_line().is_some_and(is_word);
    if gap || finished || (is_word(text) && is_comparison(next)) {
        return None;
    }
    // Behind inline code that nothing ends, a condition belongs to the sentence; behind a meaning, to the field.
    let code = open.only_line().is_none() && is_word(last) && !open.ends_with_its_meaning();
    let goes_on = |text: &str| text.starts_with(|c: char| c.is_lowercase()) && (code || !opens_sentence(text));
    let inline = next.starts_with(['.', ',', ';', ')']) || (goes_on(next) && !is_word(next));
    let joined = if is_word(text) { inline } else { goes_on(text) };
    joined.then_some(" ")
}

/// Whether a line ends where a value is due: `Supports`, `Default:`, `i.e.`
fn awaits_value(last: &str) -> bool {
    match last.strip_suffix([':', '：']) {
        Some(open) => open.trim_end().is_empty() || ends_with_word(open.trim_end(), ANNOUNCING),
        None => ends_with_word(last, DUE),
    }
}

/// What is said of the value in front of it: `by default`.
fn is_default(text: &str) -> bool {
    let rest = text.strip_prefix("by default");
    rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether a line opens a sentence although it starts in lower case.
pub(super) fn opens_sentence(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let to = words.next() == Some("to") && words.next().is_some_and(|word| OPENERS_BEHIND_TO.contains(&word));
    to || starts_with_word(text, OPENERS)
}

/// One word, as a value or the name of a field is; not a word that opens or joins sentences.
pub(super) fn is_word(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    !text.contains(char::is_whitespace)
        && !text.contains(is_chinese)
        && text.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$')
        && text.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$' || c == '+')
        && (!CONNECTORS.contains(&lower.as_str()) || is_lone_capital(text))
        && !OPENERS.contains(&lower.as_str())
}

/// A character of Chinese: a line of it is a sentence, though it holds no blank.
fn is_chinese(c: char) -> bool {
    ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{ff00}'..='\u{ffef}').contains(&c)
}

/// `A` is a value, and no article, where it is all of a line.
fn is_lone_capital(text: &str) -> bool {
    text.len() == 1 && text.starts_with(|c: char| c.is_ascii_uppercase())
}

pub(super) fn is_meaning(text: &str) -> bool {
    text.starts_with([':', '：']) || is_marked_meaning(text)
}

/// A meaning behind what is said of its value: `(deprecated): A ferry.`
fn is_marked_meaning(text: &str) -> bool {
    let mark = text.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    mark.is_some_and(|(mark, rest)| !mark.contains('(') && rest.trim_start().starts_with([':', '：']))
}

/// What is said of the field in front of it: `== COUPON`, `is provided`, `exists`.
pub(super) fn is_comparison(text: &str) -> bool {
    ["=", "!=", "<=", ">=", "<>", "≠", "≤", "≥"].iter().any(|sign| text.starts_with(sign))
        || starts_with_word(text, PREDICATES)
}

/// Whether a sentence is a condition that nothing goes on with.
fn holds_condition(open: &Sentence) -> bool {
    open.some_line(|line| is_condition(line) || is_comparison(line)) && !ends_with_word(open.last_line(), CONNECTORS)
}

/// A field's name, in a few words at most, and what is said of it: in a list of conditions, each is an item.
pub(super) fn is_condition(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.next().is_some_and(|first| !is_comparison(first) && !starts_with_word(first, OPENERS))
        && words.take(MOST_WORDS_OF_A_NAME).any(is_comparison)
}

/// Other values behind slashes: `/MOVIE`, `/ MOVIE / PASS`, and no path.
pub(super) fn is_alternative(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('/') else { return false };
    let apart = |before: &str| before.ends_with(char::is_whitespace);
    match rest.rsplit_once('/') {
        Some((before, last)) => !last.trim().is_empty() && before.split('/').all(apart),
        None => !rest.trim().is_empty(),
    }
}

fn ends_with_word(text: &str, words: &[&str]) -> bool {
    let last = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    // A lone capital is a value.
    let lower = if last.len() > 1 { last.to_ascii_lowercase() } else { last.to_owned() };
    words.contains(&lower.as_str())
}

fn starts_with_word(text: &str, words: &[&str]) -> bool {
    let first = text.split(char::is_whitespace).next().unwrap_or_default().to_ascii_lowercase();
    words.contains(&first.trim_end_matches([',', ':']))
}
