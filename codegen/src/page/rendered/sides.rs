//! Headings by the words they are made of: whose fields, headers or example stand below, in English or in Chinese.

use super::headings::Heading;
use crate::page::Side;

/// What a word of a heading says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    /// Whose message it is.
    Of(Side),
    /// Whose parameters they are, both in one word: `入參`.
    FieldsOf(Side),
    /// Fields.
    Fields,
    /// The message as a whole, which a sentence can be about as well.
    Message,
    /// HTTP headers.
    Headers,
    /// Examples.
    Example,
    /// Nothing.
    Filler,
}

use Side::{Request, Response};
use Word::{Example, Fields, FieldsOf, Filler, Headers, Message, Of};

/// The words of headings, in lower case.
const ENGLISH: &[(&str, Word)] = &[
    ("request", Of(Request)),
    ("input", Of(Request)),
    ("inputs", Of(Request)),
    ("response", Of(Response)),
    ("output", Of(Response)),
    ("outputs", Of(Response)),
    ("returns", Of(Response)),
    ("return", Of(Response)),
    ("returned", Of(Response)),
    ("reply", Of(Response)),
    ("answer", Of(Response)),
    ("parameters", Fields),
    ("parameter", Fields),
    ("params", Fields),
    ("param", Fields),
    ("fields", Fields),
    ("field", Fields),
    ("arguments", Fields),
    ("attributes", Fields),
    ("body", Message),
    ("message", Message),
    ("payload", Message),
    ("headers", Headers),
    ("header", Headers),
    ("example", Example),
    ("examples", Example),
    ("sample", Example),
    ("samples", Example),
    ("the", Filler),
    ("of", Filler),
    ("only", Filler),
    ("api", Filler),
    ("http", Filler),
    ("json", Filler),
    ("list", Filler),
];

/// The words of Chinese headings, which nothing parts.
const CHINESE: &[(&str, Word)] = &[
    ("請求", Of(Request)),
    ("请求", Of(Request)),
    ("輸入", Of(Request)),
    ("输入", Of(Request)),
    ("入參", FieldsOf(Request)),
    ("入参", FieldsOf(Request)),
    ("響應", Of(Response)),
    ("响应", Of(Response)),
    ("回應", Of(Response)),
    ("回应", Of(Response)),
    ("應答", Of(Response)),
    ("应答", Of(Response)),
    ("返回", Of(Response)),
    ("回傳", Of(Response)),
    ("回传", Of(Response)),
    ("輸出", Of(Response)),
    ("输出", Of(Response)),
    ("出參", FieldsOf(Response)),
    ("出参", FieldsOf(Response)),
    ("參數", Fields),
    ("参数", Fields),
    ("字段", Fields),
    ("欄位", Fields),
    ("栏位", Fields),
    ("報文", Message),
    ("报文", Message),
    ("消息", Message),
    ("訊息", Message),
    ("主體", Message),
    ("主体", Message),
    ("標頭", Headers),
    ("标头", Headers),
    ("報頭", Headers),
    ("报头", Headers),
    ("請求頭", Headers),
    ("頭", Headers),
    ("头", Headers),
    ("示例", Example),
    ("範例", Example),
    ("范例", Example),
    ("樣例", Example),
    ("样例", Example),
    ("例子", Example),
    ("體", Message),
    ("体", Message),
    ("列表", Filler),
    ("說明", Filler),
    ("说明", Filler),
    ("的", Filler),
];

/// Above this number of bytes, a line is no heading.
const LONGEST: usize = 60;

/// What a heading opens, and whether its words stand in sentences just as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Read {
    /// What it opens.
    pub(crate) heading: Heading,
    /// Whether it can be a line of text: `Return message`.
    pub(crate) weak: bool,
}

/// Reads a heading that is made of known words alone and names one side.
pub(crate) fn read(line: &str) -> Option<Read> {
    let words = words(line)?;
    let side = one_side(&words)?;
    let has = |word| words.contains(&word);
    let fields = has(Fields) || words.contains(&FieldsOf(side));
    let (heading, weak) = match () {
        () if has(Headers) => (Heading::Headers, false),
        () if has(Example) => (Heading::Example(Some(side)), false),
        () if fields => (Heading::Fields(side), false),
        () if has(Message) => (Heading::Fields(side), true),
        () if words.len() == 1 => (Heading::Message(side), true),
        () => return None,
    };
    Some(Read { heading, weak })
}

/// The one side that a heading is about.
pub(crate) fn side(line: &str) -> Option<Side> {
    one_side(&words(line)?)
}

/// Whether a line says that fields stand below it, though not whose: `Callback parameters`, `Request and response fields`.
pub(crate) fn is_like_a_heading(line: &str) -> bool {
    let capitalized = line.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()) || is_chinese(line);
    if line.len() > LONGEST || !capitalized || line.ends_with(['.', '。', ',', '，', '?', '!', ';']) {
        return false;
    }
    let lower = line.trim_end_matches([':', '：', ' ']).to_lowercase();
    let words = lower.split_whitespace().count();
    let last = lower.split(|c: char| c.is_whitespace() || c == '/').next_back().unwrap_or_default();
    let english = ["parameters", "params", "fields"].contains(&last) && (2..=5).contains(&words);
    let chinese = ["參數", "参数", "字段", "欄位", "栏位", "入參", "入参", "出參", "出参"];
    english || (words == 1 && lower.chars().count() <= 10 && chinese.iter().any(|word| lower.ends_with(word)))
}

fn one_side(words: &[Word]) -> Option<Side> {
    let mut sides = words.iter().filter_map(|word| match word {
        Of(side) | FieldsOf(side) => Some(*side),
        _ => None,
    });
    let first = sides.next()?;
    sides.all(|side| side == first).then_some(first)
}

/// What each word says; nothing where one of them is unknown.
fn words(line: &str) -> Option<Vec<Word>> {
    if line.len() > LONGEST {
        return None;
    }
    let number = |word: &str| word.chars().all(|c| c.is_ascii_digit() || c == '.');
    let apart =
        |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '（' | '）' | '-' | '_' | ':' | '：' | '#' | '、');
    let mut found = Vec::new();
    let parts = line.split(apart).filter(|word| !word.is_empty());
    for (at, word) in parts.enumerate() {
        if at == 0 && number(word) {
            continue;
        }
        match ENGLISH.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)) {
            Some((_, word)) => found.push(*word),
            None => found.extend(chinese(word)?),
        }
    }
    Some(found)
}

fn chinese(mut text: &str) -> Option<Vec<Word>> {
    if text.is_ascii() {
        return None;
    }
    let mut found = Vec::new();
    while !text.is_empty() {
        let (rest, word) =
            CHINESE.iter().find_map(|(known, word)| text.strip_prefix(known).map(|rest| (rest, *word)))?;
        found.push(word);
        text = rest;
    }
    Some(found)
}

fn is_chinese(line: &str) -> bool {
    line.starts_with(|c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_read_by_their_words_whatever_their_order() {
        for line in [
            "Response params",
            "Response Body Parameters",
            "Output parameters",
            "Return parameters",
            "Returned fields:",
        ] {
            assert_eq!(read(line), Some(Read { heading: Heading::Fields(Response), weak: false }), "{line}");
        }
        for line in
            ["Input params", "2.1 Parameters of the request", "請求參數", "入参", "请求参数（Request Parameters）"]
        {
            assert_eq!(read(line), Some(Read { heading: Heading::Fields(Request), weak: false }), "{line}");
        }
        for line in ["回傳參數", "響應字段", "返回参数说明", "出參"] {
            assert_eq!(read(line).map(|read| read.heading), Some(Heading::Fields(Response)), "{line}");
        }
        assert_eq!(read("Return message"), Some(Read { heading: Heading::Fields(Response), weak: true }));
        assert_eq!(read("請求頭").map(|read| read.heading), Some(Heading::Headers));
        assert_eq!(read("回應示例").map(|read| read.heading), Some(Heading::Example(Some(Response))));
    }

    #[test]
    fn a_heading_of_no_side_or_of_both_is_not_read() {
        for line in ["Callback parameters", "Request and response parameters", "Request/Response fields", "業務參數"]
        {
            assert_eq!(read(line), None, "{line}");
            assert!(is_like_a_heading(line), "{line}");
        }
        for line in ["Return it.", "The fields", "parameters", "Which fields", "The request"] {
            assert_eq!(read(line), None, "{line}");
        }
        assert!(!is_like_a_heading("All of the parameters."));
    }
}
