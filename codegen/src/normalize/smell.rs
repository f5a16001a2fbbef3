//! Words that smell of a rule that no phrase reads, in English and in Chinese.

use super::claim::Claim;
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
    &["deprecated"],
];

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

/// Values in a row that no phrase reads: `GOODS or SERVICE`. Those behind "such as" are examples.
fn unread_values(sentence: &Sentence, scope: Scope, matches: &[Match]) -> Option<Smell> {
    const EXAMPLES: &[&str] = &["i.e.", "i.e", "e.g.", "e.g", "eg", "like", "as", "iso"];
    let says = |claim: &Claim| {
        matches!(claim, Claim::Values(_) | Claim::OpenValues(_) | Claim::RequiredValues(..) | Claim::Note)
    };
    if matches.iter().any(|found| says(&found.claim)) || scope != Scope::Field {
        return None;
    }
    let words = &sentence.words;
    let value = |at: usize| {
        let text = words.get(at).and_then(|word| sentence.text.as_str().get(word.range.clone()));
        text.is_some_and(is_bare_value)
    };
    let joins = |at: usize| words.get(at).is_some_and(|word| matches!(word.lower.as_str(), "/" | "or" | "|"));
    let example = |at: usize| {
        let before = words.get(at.saturating_sub(2)..at).unwrap_or_default();
        before.iter().any(|word| EXAMPLES.contains(&word.lower.as_str()))
    };
    uncovered(words.len(), matches)
        .find(|at| value(*at) && joins(at + 1) && value(at + 2) && !example(*at))
        .map(|at| Smell { word: sentence.part(at..at + 3), beside: None })
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
    text.len() > 2
        && text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

fn smells_at(words: &[Word], at: usize) -> Option<usize> {
    let word = words.get(at)?;
    // The form of a date or time: `YYYY-MM-DD`.
    if word.lower.starts_with("yyyy") {
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
