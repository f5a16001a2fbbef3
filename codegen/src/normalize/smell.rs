//! Words that smell of a rule that no phrase reads, in English and in Chinese.

use std::ops::Range;

use super::claim::Claim;
use super::lists::is_code;
use super::phrase::Scope;
use super::prose::Match;
use super::words::{Sentence, Word};
use crate::source::Text;

/// What makes a sentence smell of a rule that is not read.
#[derive(Debug, Clone)]
pub(crate) struct Smell {
    /// The word.
    pub(crate) word: Text,
    /// The phrase that was not taken because of it, since the word may narrow what the phrase says.
    pub(crate) beside: Option<&'static str>,
}

/// Words and rows of words that smell of a rule.
const SMELLS: &[&[&str]] = &[
    &["required"],
    &["requires"],
    &["mandatory"],
    &["conditional"],
    &["must"],
    &["should"],
    &["only"],
    &["maximum"],
    &["minimum"],
    &["minimal"],
    &["maximal"],
    &["digits"],
    &["alphanumeric"],
    &["limit"],
    &["limited"],
    &["between"],
    &["up", "to"],
    &["no", "more"],
    &["no", "less"],
    &["no", "longer", "than"],
    &["more", "than"],
    &["greater", "than"],
    &["larger", "than"],
    &["bigger", "than"],
    &["higher", "than"],
    &["longer", "than"],
    &["less", "than"],
    &["fewer", "than"],
    &["smaller", "than"],
    &["lower", "than"],
    &["shorter", "than"],
    &["at", "least"],
    &["at", "most"],
    &["when"],
    &["if"],
    &["unless"],
    &["either"],
    &["range"],
    &["default"],
    &["defaults"],
    &["format"],
    &["exceed"],
    &["valid", "values"],
    &["possible", "values"],
    &["allowed", "values"],
    &["supported", "values"],
    &["values", ":"],
    &["options", ":"],
    &["options", "include"],
    &["mutually", "exclusive"],
    &["forbidden"],
    &["characters"],
    &["not", "allowed"],
    &["cannot", "be"],
    &["do", "not", "send"],
    &["do", "not", "provide"],
    &["do", "not", "pass"],
    &["do", "not", "use"],
    &["exclusive"],
    &["provide", "both"],
    &["iso", "4217"],
    &["in", "cents"],
    &["fill", "in"],
    &["deprecated"],
    &["obsolete"],
    &["discontinued"],
    &["abandoned"],
    &["reserved"],
    &["legacy"],
    &["no", "longer"],
    &["replaced", "by"],
    &["optional"],
    &["max"],
    &["min"],
    &["length", "is"],
    &["length", ":"],
    &["bytes"],
    &["decimals"],
    &["decimal", "places"],
    &["multiple", "of"],
    &["positive"],
    &["negative"],
    &["non-negative"],
    &["non-empty"],
    &["not", "null"],
    &["not", "blank"],
    &["not", "empty"],
    &["spaces"],
    &["duplicates"],
    &["cannot", "contain"],
    &["cannot", "have"],
    &["cannot", "include"],
    &["numeric"],
    &["starts", "with"],
    &["start", "with"],
    &["begins", "with"],
    &["begin", "with"],
    &["ends", "with"],
    &["end", "with"],
    &["starts", "from"],
    &["start", "from"],
    &["starting", "from"],
    &["prefix"],
    &["prefixed"],
    &["suffix"],
    &["regex"],
    &["pattern"],
    &["encoded"],
    &["uppercase"],
    &["lowercase"],
    &["iso", "8601"],
    &["iso-8601"],
    &["iso8601"],
    &["accepted", "values"],
    &["available", "values"],
    &["valid", "options"],
    &["so", "on"],
    &["choose", "one"],
    &["exactly"],
    &["base", "api"],
    &["api", "structure"],
    &["digit"],
    &["alpha-2"],
    &["alpha-3"],
    &["any", "more"],
    &["anymore"],
];
/// Parts of words that do, behind a number: `6-digit`, `32-character`.
const UNITS_OF_TEXT: &[&str] = &["-digit", "-character", "-char", "-letter", "-byte", "-bit"];

/// Parts of Chinese words that do: there are no blanks between words.
const CHINESE: &[&str] = &[
    "必填",
    "必須",
    "必须",
    "最大",
    "最小",
    "最多",
    "最少",
    "至少",
    "不超過",
    "不超过",
    "長度",
    "长度",
    "範圍",
    "范围",
    "默認",
    "默认",
    "預設",
    "棄用",
    "弃用",
    "僅",
    "仅",
    "格式",
    "如果",
    "若",
    "取值",
    "枚舉",
    "枚举",
    "可選值",
    "可选值",
    "支持",
    "支援",
    "不能",
    "不可",
    "不得",
    "超過",
    "超过",
    "整數",
    "整数",
    "大於",
    "大于",
    "小於",
    "小于",
    "最長",
    "最长",
    "最短",
    "以內",
    "字符",
    "字元",
    "二選一",
    "二选一",
    "其一",
    "以内",
    "開頭",
    "开头",
    "廢棄",
    "废弃",
    "停用",
    "只能",
    "之一",
    "可選",
    "可选",
    "選填",
    "选填",
    "非空",
];
/// How a Chinese condition opens, and how it ends.
const CHINESE_WHEN: [[&str; 2]; 2] = [["當", "当"], ["時", "时"]];

/// The first word outside phrases that smells of a rule.
pub(super) fn smell(sentence: &Sentence, scope: Scope, matches: &[Match]) -> Option<Smell> {
    uncovered(sentence.words.len(), matches)
        .find_map(|at| {
            let length = smells_at(&sentence.words, at)?;
            Some(Smell { word: sentence.part(at..at + length), beside: None })
        })
        .or_else(|| chinese_when(sentence))
        .or_else(|| unread_values(sentence, scope, matches))
}

/// Values or bounds that no phrase reads. Those behind "such as" are examples.
fn unread_values(sentence: &Sentence, scope: Scope, matches: &[Match]) -> Option<Smell> {
    let says = |claim: &Claim| {
        matches!(claim, Claim::Values(_) | Claim::OpenValues(_) | Claim::RequiredValues(..) | Claim::Note)
    };
    if matches.iter().any(|found| says(&found.claim)) || scope != Scope::Field {
        return None;
    }
    let words = Looked { sentence };
    let free: Vec<usize> = uncovered(sentence.words.len(), matches).collect();
    let found = free
        .iter()
        .find_map(|at| words.row(*at).or_else(|| words.announced(*at)).or_else(|| words.bounds(*at)))
        .or_else(|| words.explained(&free))?;
    Some(Smell { word: sentence.part(found), beside: None })
}

/// A sentence that is searched for values.
struct Looked<'s> {
    sentence: &'s Sentence,
}

impl Looked<'_> {
    fn lower(&self, at: usize) -> &str {
        self.sentence.words.get(at).map_or("", |word| word.lower.as_str())
    }

    fn is(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.lower(at))
    }

    fn value(&self, at: usize) -> bool {
        is_bare_value(self.sentence.written(at..at + 1))
    }

    fn number(&self, at: usize) -> bool {
        let word = self.lower(at);
        word.starts_with(|c: char| c.is_ascii_digit()) && word.parse::<f64>().is_ok()
    }

    fn is_example(&self, at: usize) -> bool {
        const EXAMPLES: &[&str] = &["i.e.", "i.e", "e.g.", "e.g", "eg", "like", "as", "iso", "example", "instance"];
        (at.saturating_sub(3)..at).any(|before| self.is(before, EXAMPLES))
    }

    /// `GOODS or SERVICE`, `RED, GREEN and BLUE`, `0 or 1`.
    fn row(&self, at: usize) -> Option<Range<usize>> {
        let alternative = self.is(at + 1, &["/", "or", "|"]);
        let joined = alternative || self.is(at + 1, &[",", "and", "&", "、", "或", "和"]);
        let next = at + 2 + usize::from(self.is(at + 1, &[","]) && self.is(at + 2, &["or", "and"]));
        let values = joined && self.value(at) && self.value(next);
        let numbers = alternative && self.number(at) && self.number(at + 2) && self.ends(at + 3);
        ((values || numbers) && !self.is_example(at)).then_some(at..next + 1)
    }

    /// `supports HKD`, `always RED`, `HKD is supported`.
    fn announced(&self, at: usize) -> Option<Range<usize>> {
        let before = at.checked_sub(1).filter(|before| {
            self.is(*before, &["support", "supports", "accept", "accepts", "always", "use", "uses", "not", "than"])
        });
        let behind = self.is(at + 1, &["is", "are"]) && self.is(at + 2, &["supported", "allowed", "accepted"]);
        let found = match before {
            Some(before) => before..at + 1,
            None if behind => at..at + 3,
            None => return None,
        };
        self.value(at).then_some(found)
    }

    /// `1 to 100`, and no date.
    fn bounds(&self, at: usize) -> Option<Range<usize>> {
        let range = self.number(at) && self.is(at + 1, &["-", "–", "—", "~", "to"]) && self.number(at + 2);
        let date = at.checked_sub(1).is_some_and(|before| {
            let time = self.is(before, &[":"]) && before.checked_sub(1).is_some_and(|before| self.number(before));
            self.is(before, &["-", "+", "/"]) || time
        });
        let counted = self.is(at + 3, &["items", "elements", "entries"]);
        let over = (counted || self.ends(at + 3)) && !self.is(at + 3, &["-", "–"]);
        (range && over && !date && !self.is_example(at)).then_some(at..at + 3)
    }

    /// Several codes that tell what each means: `0: no, 1: yes`, `M for male, F for female`; or one that opens the sentence.
    fn explained(&self, free: &[usize]) -> Option<Range<usize>> {
        const NO_VALUES: &[&str] =
            &["note", "notes", "tip", "url", "uri", "warning", "important", "todo", "fyi", "example"];
        let means = |at: usize| {
            self.is(at + 1, &[":", "：", "-", "–", "=", "for", "means", "stands", "(", "（"])
                && !self.lower(at + 2).starts_with(|c: char| c.is_ascii_digit() || c == '$')
        };
        let opens = |at: usize| {
            let before = at.checked_sub(1);
            before.is_none_or(|before| self.is(before, &[",", ";", "(", ".", ":", "or", "and", "，", "；", "（", "："]))
        };
        let code = |at: usize| is_code(self.sentence.written(at..at + 1)) && !self.is(at, NO_VALUES);
        let mut found = free.iter().copied().filter(|at| code(*at) && means(*at) && opens(*at));
        let first = found.next()?;
        let alone = first == 0 && self.value(0) && self.is(1, &[":", "：", "="]) && self.sentence.words.len() > 3;
        (found.next().is_some() || alone).then_some(first..first + 2)
    }

    fn ends(&self, at: usize) -> bool {
        self.sentence.words.get(at).is_none_or(|word| word.sign && !matches!(word.lower.as_str(), "%" | ":" | "'"))
    }
}

/// The words that no phrase covers.
fn uncovered(words: usize, matches: &[Match]) -> impl Iterator<Item = usize> {
    let mut covered = matches.iter().map(|found| found.words()).peekable();
    (0..words).filter(move |at| {
        while covered.next_if(|words| words.end <= *at).is_some() {}
        covered.peek().is_none_or(|words| !words.contains(at))
    })
}

/// Several capitals and nothing else but `_` and digits.
fn is_bare_value(text: &str) -> bool {
    (text.len() > 2 || (text.len() == 2 && text.ends_with(|c: char| c.is_ascii_digit())))
        && (text.starts_with(|c: char| c.is_ascii_uppercase()) || is_locale(text))
        && (text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_') || is_locale(text))
}

/// A language with its region: `zh_HK`.
fn is_locale(text: &str) -> bool {
    let lower = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_lowercase());
    let upper = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    text.split_once('_').is_some_and(|(language, region)| lower(language) && upper(region))
}

/// `6-digit`, `two-letter`: a number and what it counts.
fn counts_characters(word: &str) -> bool {
    const NUMBERS: &[&str] = &["one", "two", "three", "four", "five", "six", "eight", "ten"];
    UNITS_OF_TEXT.iter().filter_map(|unit| word.strip_suffix(unit)).any(|number| {
        NUMBERS.contains(&number) || (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

fn smells_at(words: &[Word], at: usize) -> Option<usize> {
    let word = words.get(at)?;
    // The form of a date or time: `YYYY-MM-DD`.
    if word.lower.starts_with("yyyy") || counts_characters(&word.lower) {
        return Some(1);
    }
    if !word.lower.is_ascii() && CHINESE.iter().any(|part| word.lower.contains(part)) {
        return Some(1);
    }
    SMELLS.iter().find_map(|smell| {
        let found = words.get(at..at + smell.len())?.iter().zip(*smell).all(|(word, sought)| word.lower == *sought);
        found.then_some(smell.len())
    })
}

/// `當 … 時`: the word that opens the condition.
fn chinese_when(sentence: &Sentence) -> Option<Smell> {
    let text = sentence.text.as_str();
    let [opens, ends] = CHINESE_WHEN;
    let open = opens.iter().filter_map(|word| text.find(word)).min()?;
    let behind = text.get(open..)?;
    let word = sentence.words.iter().position(|word| word.range.end > open)?;
    ends.iter().any(|end| behind.contains(end)).then(|| Smell { word: sentence.part(word..word + 1), beside: None })
}
