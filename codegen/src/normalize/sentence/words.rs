//! Texts as words and signs, each with its place: what the phrase table is matched against.

use std::ops::Range;

use smol_str::{SmolStr, StrExt};

use crate::source::Text;

/// A word, a number, a URL or a sign such as `==`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// The word in lower case, for comparing.
    pub(crate) lower: SmolStr,
    /// Where it stands in its text, in bytes.
    pub(crate) range: Range<usize>,
    /// Whether it is a sign and no word.
    pub(crate) sign: bool,
}

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATIONS: &[&str] = &["i.e", "e.g", "eg", "ie", "etc", "vs", "no", "incl", "approx", "resp", "cf"];

/// Signs of more than one character, longest first.
const LONG_SIGNS: &[&str] = &["===", "!==", "==", "!=", "<>", "<=", ">=", "&&", "||", "->", "=>"];

/// Splits a text into words and signs.
pub(crate) fn words(text: &Text) -> Vec<Word> {
    let text = text.as_str();
    let english = !text.contains(is_chinese);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = text.get(at..).and_then(|rest| rest.chars().next()) {
        let end = if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        } else if is_inner(first) {
            word_end(text, at)
        } else {
            at + sign_length(text.get(at..).unwrap_or_default(), first)
        };
        let part = text.get(at..end).unwrap_or_default();
        let lower = narrow(part).filter(|_| english).map_or_else(|| part.to_lowercase_smolstr(), SmolStr::new_static);
        found.push(Word { lower, range: at..end, sign: !part.starts_with(is_inner) });
        at = end;
    }
    found
}

/// Whether it is a letter of Chinese or Japanese.
pub(crate) fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// What a sign of a Chinese keyboard stands for in an English text.
fn narrow(sign: &str) -> Option<&'static str> {
    Some(match sign {
        "：" => ":",
        "，" => ",",
        "；" => ";",
        "（" => "(",
        "）" => ")",
        "／" => "/",
        "＝" => "=",
        "～" | "〜" => "~",
        "－" => "-",
        _ => return None,
    })
}

fn is_inner(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '@' | '#')
}

fn sign_length(rest: &str, first: char) -> usize {
    LONG_SIGNS.iter().find(|sign| rest.starts_with(**sign)).map_or(first.len_utf8(), |sign| sign.len())
}

/// Where the word that starts at `start` ends. A sign between two word characters belongs to the word
/// (`ISO-8601`, `0.01`, `extInfo.type`, `user's`), but two numbers joined by `-` are a range.
fn word_end(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    if let Some(badge) = glued_badge(rest) {
        return start + badge.len();
    }
    let mut characters = rest.char_indices().peekable();
    let mut end = 0;
    while let Some((at, c)) = characters.next() {
        if is_inner(c) {
            end = at + c.len_utf8();
            continue;
        }
        if rest.get(at..).unwrap_or_default().starts_with("://") {
            return start + url_end(rest);
        }
        let inner = matches!(c, '-' | '.' | '\'' | '’') && characters.peek().is_some_and(|(_, next)| is_inner(*next));
        if !inner || (c == '-' && is_number(rest.get(..end)) && next_is_number(rest, at + 1)) {
            break;
        }
    }
    let word = rest.get(..end).unwrap_or_default();
    let stop = rest.get(end..).unwrap_or_default().starts_with('.');
    // "No. 7", and no sentence that ends with "no".
    let goes_on = !word.eq_ignore_ascii_case("no")
        || rest.get(end + 1..).unwrap_or_default().trim_start().starts_with(is_after_no);
    start
        + if stop && goes_on && ABBREVIATIONS.iter().any(|known| known.eq_ignore_ascii_case(word)) {
            end + 1
        } else {
            end
        }
}

/// What goes on behind "No.": a number, or a word within its sentence.
fn is_after_no(c: char) -> bool {
    c.is_ascii_digit() || c == '#' || c.is_lowercase()
}

/// A badge that has lost the blank behind it: `REQUIREDwhen`.
fn glued_badge(rest: &str) -> Option<&'static str> {
    let badge =
        ["REQUIRED", "CONDITIONAL", "OPTIONAL", "MANDATORY"].into_iter().find(|badge| rest.starts_with(badge))?;
    let glued = rest.get(badge.len()..)?;
    ["when", "if", "to", "unless", "only", "for", "in"]
        .iter()
        .any(|word| glued.strip_prefix(word).is_some_and(|behind| !behind.starts_with(is_inner)))
        .then_some(badge)
}

fn is_number(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
}

fn next_is_number(rest: &str, at: usize) -> bool {
    let next = rest.get(at..).unwrap_or_default();
    let length = next.bytes().take_while(u8::is_ascii_digit).count();
    length > 0 && !next.get(length..).unwrap_or_default().starts_with(is_inner)
}

fn url_end(rest: &str) -> usize {
    let stops =
        |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '(' | ')' | '`' | '，' | '。' | '’' | '”');
    let url = rest.split(stops).next().unwrap_or_default();
    url.trim_end_matches(['.', ',', ';', ':', '!', '?']).len()
}

/// A sentence: its text and its words.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    /// The text, trimmed, with its closing stop.
    pub(crate) text: Text,
    /// Its words.
    pub(crate) words: Vec<Word>,
}

impl Sentence {
    /// A text as one sentence, whatever stops it holds.
    pub(crate) fn whole(text: &Text) -> Self {
        let text = text.trim();
        let words = words(&text);
        Self { text, words }
    }

    /// Some of its words as they are written, without their places: quicker where the text is only looked at.
    pub(crate) fn written(&self, range: Range<usize>) -> &str {
        let words = self.words.get(range).unwrap_or_default();
        let span = words.first().zip(words.last()).map(|(first, last)| first.range.start..last.range.end);
        span.and_then(|span| self.text.as_str().get(span)).unwrap_or_default()
    }

    /// The text of some of its words.
    pub(crate) fn part(&self, range: Range<usize>) -> Text {
        let words = self.words.get(range).unwrap_or_default();
        match (words.first(), words.last()) {
            (Some(first), Some(last)) => self.text.slice(first.range.start..last.range.end),
            _ => self.text.slice(0..0),
        }
    }
}

/// Splits a text into sentences: at a full stop (`!`, `?`) before a blank or the end, outside brackets.
pub(crate) fn sentences(text: &Text) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    let all = words(text);
    let unclosed =
        all.iter().filter(|word| word.lower == "(").count() != all.iter().filter(|word| word.lower == ")").count();
    let mut bracketed = false;
    for (at, word) in all.iter().enumerate() {
        match word.lower.as_str() {
            "(" => {
                bracketed |=
                    depth == 0 && text.as_str().get(start..word.range.start).is_some_and(|gap| gap.trim().is_empty());
                depth += 1;
            }
            ")" => {
                depth = depth.saturating_sub(1);
                // Brackets around a whole sentence end with it, unless a sign goes on.
                if depth == 0
                    && std::mem::take(&mut bracketed)
                    && start > 0
                    && all.get(at + 1).is_some_and(|next| !next.sign)
                {
                    push_sentence(text, start..word.range.end, &mut found);
                    start = word.range.end;
                }
            }
            "." | "!" | "?" | "。" if depth == 0 || unclosed => {
                let rest = text.as_str().get(word.range.end..).unwrap_or_default();
                if abbreviates(&all, at, rest) {
                    continue;
                }
                let wide = word.lower == "。";
                if wide || rest.is_empty() || rest.starts_with(char::is_whitespace) {
                    push_sentence(text, start..word.range.end, &mut found);
                    start = word.range.end;
                }
            }
            _ => {}
        }
    }
    push_sentence(text, start..text.as_str().len(), &mut found);
    found
}

/// Whether a stop belongs to the word in front of it: `max. 64 characters`, `Min. length: 6`.
fn abbreviates(words: &[Word], at: usize, rest: &str) -> bool {
    let short = at.checked_sub(1).and_then(|before| words.get(before));
    short.is_some_and(|word| matches!(word.lower.as_str(), "max" | "min"))
        && rest.trim_start().starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit() || c == ':')
}

fn push_sentence(text: &Text, range: Range<usize>, found: &mut Vec<Sentence>) {
    let sentence = Sentence::whole(&text.slice(range));
    if !sentence.words.is_empty() {
        found.push(sentence);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn text(text: &str) -> Text {
        let source = Source::new("page.txt", text);
        source.slice(0..source.text().len())
    }

    fn split(line: &str) -> String {
        words(&text(line)).iter().map(|word| word.lower.clone()).collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn signs_stand_alone_and_names_stay_whole() {
        insta::assert_snapshot!(split("when type ==COUPON, product == PASS /MOVIE."), @"when | type | == | coupon | , | product | == | pass | / | movie | .");
        insta::assert_snapshot!(split("a user's 3-letter code, i.e. EAN-13 of extInfo.type"), @"a | user's | 3-letter | code | , | i.e. | ean-13 | of | extinfo.type");
        insta::assert_snapshot!(split("0-100 or 0 - 1.5 of 'Order Status'"), @"0 | - | 100 | or | 0 | - | 1.5 | of | ' | order | status | '");
    }

    #[test]
    fn signs_of_a_chinese_keyboard_are_those_of_an_english_text() {
        insta::assert_snapshot!(split("Enum：INIT，PAID（x）；a"), @"enum | : | init | , | paid | ( | x | ) | ; | a");
        insta::assert_snapshot!(split("狀態：INIT，PAID"), @"狀態 | ： | init | ， | paid");
    }

    #[test]
    fn a_url_ends_before_the_stop_of_its_sentence() {
        insta::assert_snapshot!(split("starts with alipayhk://, or https://a.b/c?d=e."), @"starts | with | alipayhk:// | , | or | https://a.b/c?d=e | .");
    }

    #[test]
    fn sentences_end_at_stops_but_not_at_abbreviations_or_in_brackets() {
        let split = |line| {
            let all: Vec<String> = sentences(&text(line)).iter().map(|s| s.text.as_str().to_owned()).collect();
            all.join(" | ")
        };
        insta::assert_snapshot!(split("ID of a user. to provide either a or b. Done"), @"ID of a user. | to provide either a or b. | Done");
        insta::assert_snapshot!(split("In cents. (1 for $0.01. 100 for $1) A code, i.e. HKD or No. 7"), @"In cents. | (1 for $0.01. 100 for $1) | A code, i.e. HKD or No. 7");
        insta::assert_snapshot!(split("In cents. (1 for $1), or not (at all) today"), @"In cents. | (1 for $1), or not (at all) today");
        insta::assert_snapshot!(split("Names, max. 64 characters. Max. length: 6. The max. It"), @"Names, max. 64 characters. | Max. length: 6. | The max. | It");
        insta::assert_snapshot!(split("starts with alipayhk://. Then (more. Here"), @"starts with alipayhk://. | Then (more. | Here");
    }

    proptest::proptest! {
        #[test]
        fn any_text_splits_and_every_word_stands_where_it_says(line in ".{0,80}") {
            let line = text(&line);
            for word in words(&line) {
                let written = &line.as_str()[word.range.clone()];
                proptest::prop_assert!(written.to_lowercase() == word.lower || narrow(written) == Some(&word.lower));
            }
            let _ = sentences(&line);
        }
    }
}
