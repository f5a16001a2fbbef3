//! Names of fields and values that a capture has glued to the word between them: `userIdoropenId`, `isCOUPON`.

use std::ops::Range;

use foldhash::HashSet;
use smol_str::StrExt;

use super::words::{Sentence, Word};
use crate::diagnostic::{Code, Diagnostic};
use crate::normalize::conditions::resolve::squashed;
use crate::normalize::ledger::Ledger;

/// The sentence with such words parted; `names` are those of all fields of the page.
pub(crate) fn parted(sentence: Sentence, names: &HashSet<String>, ledger: &mut Ledger<'_>) -> Sentence {
    let glued: Vec<(usize, Range<usize>)> =
        (0..sentence.words.len()).filter_map(|at| Some((at, joint(&sentence, at, names)?))).collect();
    if glued.is_empty() {
        return sentence;
    }
    let mut words = Vec::with_capacity(sentence.words.len() + 2 * glued.len());
    let mut glued = glued.into_iter().peekable();
    for (at, word) in sentence.words.iter().enumerate() {
        let Some((_, joint)) = glued.next_if(|(glued, _)| *glued == at) else {
            words.push(word.clone());
            continue;
        };
        let text = sentence.part(at..at + 1);
        let message = format!("`{text}` was read as several words, of which `{}` is one", part(&sentence, &joint));
        ledger.find(Diagnostic::note(Code::MendedText, message).at(text.span()));
        let parts = [word.range.start..joint.start, joint.clone(), joint.end..word.range.end];
        words.extend(parts.into_iter().filter(|range| !range.is_empty()).map(|range| Word {
            lower: part(&sentence, &range).to_lowercase_smolstr(),
            range,
            sign: false,
        }));
    }
    Sentence { text: sentence.text, words }
}

fn part<'s>(sentence: &'s Sentence, range: &Range<usize>) -> &'s str {
    sentence.text.as_str().get(range.clone()).unwrap_or_default()
}

/// Words that join names or values.
const JOINTS: &[&str] = &["or", "and"];
/// Words between a name and its value.
const VERBS: &[&str] = &["is", "equals"];

/// Where a joining word stands in the word at `at`: `or` or `and` between names of fields or between values, of which one
/// may be the word beside it; `is` between a name and a value; `not` behind `is`.
fn joint(sentence: &Sentence, at: usize, names: &HashSet<String>) -> Option<Range<usize>> {
    /// No name is longer, so that reading stays linear in any text.
    const LONGEST: usize = 80;
    let is_name = |text: &str| names.contains(&squashed(text));
    let word = sentence.words.get(at).filter(|word| !word.sign && word.range.len() <= LONGEST)?;
    let text = part(sentence, &word.range);
    if !text.is_ascii() || is_name(text) || is_code(text) {
        return None;
    }
    let beside = |at: Option<usize>| {
        let word = at.and_then(|at| sentence.words.get(at)).filter(|word| !word.sign);
        word.map_or("", |word| part(sentence, &word.range))
    };
    let (before, behind) = (beside(at.checked_sub(1)), beside(at.checked_add(1)));
    let joined = |joints: &[&str], left: &dyn Fn(&str) -> bool, right: &dyn Fn(&str) -> bool| {
        joints.iter().find_map(|joint| {
            text.match_indices(joint).find_map(|(start, joint)| {
                let (first, last) = (text.get(..start)?, text.get(start + joint.len()..)?);
                let glued = !(first.is_empty() && last.is_empty());
                let first = if first.is_empty() { before } else { first };
                let last = if last.is_empty() { behind } else { last };
                let start = word.range.start + start;
                (glued && left(first) && right(last)).then(|| start..start + joint.len())
            })
        })
    };
    joined(JOINTS, &is_name, &is_name)
        .or_else(|| joined(JOINTS, &is_code, &is_code))
        .or_else(|| joined(VERBS, &is_name, &is_code))
        .or_else(|| joined(&["not"], &|word| VERBS.contains(&word), &is_code))
}

/// A value in capitals.
fn is_code(text: &str) -> bool {
    let code = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    text.len() > 1 && text.starts_with(|c: char| c.is_ascii_uppercase()) && text.bytes().all(code)
}
