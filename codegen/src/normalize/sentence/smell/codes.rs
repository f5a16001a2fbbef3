//! Codes, numbers and quoted words that stand in a sentence as values do, whatever the words around them are.

use std::ops::Range;

use super::values::Looked;
use crate::normalize::sentence::lists::{gloss_behind_hyphen, is_code, is_format, quoted};

/// Words that tell to send what follows them.
const SENDING: &[&str] =
    &["set", "fill", "use", "pass", "send", "put", "enter", "write", "input", "choose", "select", "specify"];
/// Words that can stand between those and a value.
const BEFORE_A_VALUE: &[&str] = &["in", "with", "as", "to", "it", "this", "value", "the", ":", "="];
/// Words behind which a value is one that is not meant, or that is meant elsewhere.
pub(super) const EXCEPTING: &[&str] = &["but", "except", "excluding", "besides", "otherwise", "else", "than"];
/// Words behind a code that say something of it.
const SAYING: &[&str] = &["is", "are", "cannot", "must", "should", "means", "stands"];
/// Words behind a code that say what it stands for.
const MEANING: &[&str] = &["means", "mean", "indicates", "represents", "denotes"];
/// What is said of a value that may be sent, or may not.
const SAID: &[&str] = &[
    "supported",
    "unsupported",
    "allowed",
    "accepted",
    "permitted",
    "valid",
    "invalid",
    "possible",
    "acceptable",
    "applicable",
    "available",
    "unavailable",
    "reserved",
    "deprecated",
    "forbidden",
    "excluded",
    "included",
    "default",
    "used",
    "sent",
    "optional",
    "required",
];
/// Short names that stand in prose more often than among values.
const NAMES: &[&str] = &[
    "api", "app", "faq", "hkid", "isv", "mcc", "otp", "pin", "pos", "qr", "sdk", "sku", "sms", "uid", "vat", "vip",
    "md5", "sha1", "sha256", "sha512", "crc32", "nfc", "hkt", "mtr", "rsa", "aes", "tls", "ssl", "dns", "ip", "ocr",
    "rfc", "iso", "ieee", "gmt", "utc", "am", "pm",
];

/// Currencies, which stand beside amounts.
const CURRENCIES: &[&str] = &["hkd", "cny", "rmb", "usd", "mop", "twd", "jpy", "eur", "gbp", "krw", "sgd", "thb"];

impl Looked<'_> {
    /// Where what stands at `at` as a value does ends: a code, a letter, a number, a quoted word.
    fn thing(&self, at: usize) -> Option<usize> {
        if let Some((inner, end)) = quoted(&self.sentence.words, at) {
            return (inner.len() == 1).then_some(end);
        }
        let written = self.sentence.written(at..at + 1);
        let named = is_format(written) || NAMES.contains(&self.lower(at));
        let truth = self.is(at, &["true", "false"]);
        let code = !named && (self.value(at) || self.letters(at) || is_span_of_codes(written));
        (code || truth || self.number(at)).then_some(at + 1)
    }

    /// A value that a sentence tells to send, to leave out, or says more of: `Set Y for VIP`, `any value but INIT`,
    /// `PAID is not supported`.
    pub(super) fn spoken_of(&self, at: usize) -> Option<Range<usize>> {
        if self.is(at, SENDING) {
            let value = (at + 1..at + 5).find(|at| !self.is(*at, BEFORE_A_VALUE))?;
            let truth = self.is(value, &["true", "false"]);
            let end = self.thing(value).filter(|_| !truth && !self.is_example(value))?;
            let counts = self.number(value) && !(self.ends(end) || self.is(end, &["for", "if", "when", "as", "to"]));
            return (!counts).then_some(at..end);
        }
        if self.is(at, EXCEPTING) {
            let code = self.thing(at + 1).filter(|_| !self.number(at + 1))?;
            return Some(at..code);
        }
        let before = |words: &[&str], back: usize| at.checked_sub(back).is_some_and(|before| self.is(before, words));
        // "The value INIT indicates …", "a value of INIT means …"
        let valued = before(&["value"], 1) || (before(&["of"], 1) && before(&["value"], 2));
        let opens = at == 0 || valued || before(&[",", ";", "and", "or", "but"], 1);
        let bare = !self.sentence.words.get(at).is_some_and(|word| word.sign);
        let end = self.thing(at).filter(|_| opens && !(bare && (at..at + 2).any(|at| self.number(at))))?;
        let said = (end + 1..end + 4).any(|at| self.is(at, SAID));
        let by_default = self.is(end, &["by"]) && self.is(end + 1, &["default"]);
        (self.is(end, SAYING) && said || self.is(end, MEANING) || by_default).then_some(at..end + 1)
    }

    /// What ends a sentence behind a comma or a colon, or is all of it, and is nothing but values: `Version, 1.0, 2.0`,
    /// `Seat, A1-A9`, `(32)`.
    pub(super) fn tail(&self, free: &[usize]) -> Option<Range<usize>> {
        const JOINING: &[&str] = &[",", "/", "|", "-", "–", "~", ";", "&", "、", "(", ")", "or", "and", "\"", "'"];
        let words = &self.sentence.words;
        let end = words.iter().rposition(|word| !matches!(word.lower.as_str(), "." | "!" | ";"))? + 1;
        let is_part = |at: usize| self.is(at, JOINING) || self.thing(at).is_some();
        let start = (0..end).rev().take_while(|at| is_part(*at)).last()?;
        // "price of A1, or B1": the list may start within its clause.
        let opened = start == 0 || self.is(start - 1, &[":", "="]);
        let start = if opened { start } else { (start..end).find(|at| self.is(*at, &[",", "("]))? + 1 };
        let inner = start..end;
        let free = free.iter().filter(|at| inner.contains(at)).count() == inner.len();
        let before = start.saturating_sub(3)..start;
        let example = before.clone().any(|at| self.is_example(at + 1)) || self.is_example(start);
        if !free || example || inner.len() > 64 {
            return None;
        }
        let things = || inner.clone().filter(|at| self.thing(*at).is_some());
        let codes = things().filter(|at| !self.number(*at)).count();
        let parted = inner.clone().any(|at| self.is(at, &[",", "/", "|", "or", "and", ";"]));
        let lone = inner.len() == 1 && start > 0 && !self.letters(start);
        let bracketed = self.is(inner.start, &["("]) && things().count() == 1;
        let listed = things().count() > 1 && parted && !self.is(start, &["-"]);
        (listed || (codes == 1 && lone) || bracketed).then_some(inner)
    }

    /// A length or a count with its number: `max_length=32`, `string(32)`.
    pub(super) fn measured(&self, free: &[usize]) -> Option<Range<usize>> {
        const TYPES: &[&str] = &["string", "varchar", "char", "text", "int", "bigint", "decimal", "number"];
        let names_a_limit = |at: usize| {
            let word = self.lower(at);
            let squashed: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
            squashed.contains("length")
                || [
                    "len", "maxlen", "minlen", "maxsize", "minsize", "maxitems", "minitems", "maxcount", "cap",
                    "ceiling", "quota",
                ]
                .contains(&&*squashed)
        };
        free.iter().copied().find_map(|at| {
            let behind = (at + 1..at + 4).find(|at| self.number(*at) && free.binary_search(at).is_ok())?;
            let signs = (at + 1..behind).all(|at| {
                self.sentence.words.get(at).is_some_and(|word| word.sign) || self.is(at, &["is", "of", "to"])
            });
            let bracketed = self.is(at + 1, &["(", "["]) && behind == at + 2;
            let typed = self.is(at, TYPES) && (bracketed || (self.is(at, &["varchar", "char"]) && behind == at + 1));
            ((names_a_limit(at) && signs) || typed).then_some(at..behind + 1)
        })
    }

    /// Numbers with what they mean, and nothing between: `1 card, 2 ride`, `new users: 1; others: 2`, `0=off 1=on`.
    pub(super) fn numbers_with_meanings(&self) -> Option<Range<usize>> {
        const UNITS: &[&str] = &[
            "px", "kb", "mb", "gb", "x", "am", "pm", "to", "or", "and", "of", "cent", "day", "hour", "for", "if", "in",
        ];
        let opens = |at: usize| at.checked_sub(1).is_none_or(|before| self.is(before, &[",", ":", ";", "(", "."]));
        let signed = |at: usize| at.checked_sub(1).is_some_and(|before| self.is(before, &["-", "−"]) && opens(before));
        let small = |at: usize| {
            let word = self.sentence.written(at..at + 1);
            word.len() > 1
                && word.bytes().all(|c| c.is_ascii_lowercase())
                && !word.ends_with('s')
                && !UNITS.contains(&word)
        };
        let whole = |at: usize| self.number(at) && !self.lower(at).contains('.');
        let first = |at: &usize| whole(*at) && (opens(*at) || signed(*at)) && small(*at + 1);
        let last = |at: &usize| {
            let labelled = at.checked_sub(2).is_some_and(|before| !self.number(before))
                && self.is(at.wrapping_sub(1), &[":", "="]);
            whole(*at)
                && labelled
                && self
                    .sentence
                    .words
                    .get(at + 1)
                    .is_none_or(|next| matches!(next.lower.as_str(), "," | ";" | "." | ")"))
        };
        let words = 0..self.sentence.words.len();
        let mut leading = words.clone().filter(first);
        let mut trailing = words.clone().filter(last);
        // "00 success, others failed", "0=unpaid 1=paid"
        let rest = || words.clone().find(|at| *at > 0 && self.is(*at, &["others", "other", "else"]) && opens(*at));
        let equals = |at: &usize| whole(*at) && self.is(*at + 1, &["="]) && small(*at + 2);
        let mut equated = words.clone().filter(equals);
        let named = |at: &usize| whole(*at) && opens(*at) && self.is(*at + 2, &[",", ";"]);
        let found = leading.next().zip(leading.next()).or_else(|| words.clone().find(named).zip(rest()));
        let found = found.or_else(|| trailing.next().zip(trailing.next()));
        let (first, _) = found.or_else(|| equated.next().zip(equated.next()))?;
        Some(first..first + 2)
    }

    /// What may be a value at `at`, wherever it stands: a code that is no name, or a quoted word; an example is none, nor is
    /// where something starts or ends.
    pub(super) fn loose(&self, at: usize, of_a_kind: bool) -> Option<Range<usize>> {
        let behind = |words: &[&str]| at.checked_sub(1).is_some_and(|before| self.is(before, words));
        let journey = behind(&["to"]) && (at.saturating_sub(5)..at).any(|before| self.is(before, &["from"]));
        let inside = behind(&["from", "\"", "'", "`", "‘", "“", "「", "『"]);
        if journey || inside || (self.is_example(at) && !of_a_kind) {
            return None;
        }
        if let Some((inner, _)) = quoted(&self.sentence.words, at) {
            let word = self.sentence.words.get(inner.start).is_some_and(|word| !word.sign);
            return (inner.len() == 1 && word && !self.number(inner.start)).then_some(inner);
        }
        let named = is_format(self.sentence.written(at..at + 1)) || NAMES.contains(&self.lower(at));
        let money = CURRENCIES.contains(&self.lower(at));
        (self.value(at) && !named && !money).then_some(at..at + 1)
    }

    /// Whether some words are several values.
    pub(super) fn holds_several(&self, found: Range<usize>) -> bool {
        let excepted = found.start.checked_sub(1).is_some_and(|before| self.is(before, EXCEPTING));
        let glossed = |at: usize| gloss_behind_hyphen(self.sentence.written(at..at + 1)).is_some();
        let codes = found.filter(|at| glossed(*at) || (self.thing(*at).is_some() && !self.number(*at))).take(2);
        codes.count() > 1 && !excepted
    }
}

/// `A1-A9`: codes of which only the first and the last are told.
fn is_span_of_codes(word: &str) -> bool {
    let code = |part: &str| is_code(part) && part.ends_with(|c: char| c.is_ascii_digit());
    let lettered = |part: &str| part.starts_with(|c: char| c.is_ascii_uppercase());
    word.split_once('-').is_some_and(|(first, last)| lettered(first) && lettered(last) && code(first) && code(last))
}
