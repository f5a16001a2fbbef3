//! Names of fields that a capture has glued to the word between them: `userIdoropenId`.

use std::collections::HashSet;
use std::ops::Range;

use super::ledger::Ledger;
use super::resolve::squashed;
use super::words::{Sentence, Word};
use crate::diagnostic::{Code, Diagnostic};

/// The sentence with such words parted; `names` are those of all fields of the page.
pub(super) fn parted(sentence: Sentence, names: &HashSet<String>, ledger: &mut Ledger<'_>) -> Sentence {
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
        ledger.find(
            Diagnostic::note(
                Code::MendedText,
                format!("`{text}` was read as names joined by `{}`", part(&sentence, &joint)),
            )
            .at(text.span()),
        );
        let parts = [word.range.start..joint.start, joint.clone(), joint.end..word.range.end];
        words.extend(parts.into_iter().filter(|range| !range.is_empty()).map(|range| Word {
            lower: part(&sentence, &range).to_lowercase(),
            range,
            sign: false,
        }));
    }
    Sentence { text: sentence.text, words }
}

fn part<'s>(sentence: &'s Sentence, range: &Range<usize>) -> &'s str {
    sentence.text.as_str().get(range.clone()).unwrap_or_default()
}

/// Where `or` or `and` stands in the word at `at`, between names of fields of which one may be the word beside it.
fn joint(sentence: &Sentence, at: usize, names: &HashSet<String>) -> Option<Range<usize>> {
    /// No name is longer, so that reading stays linear in any text.
    const LONGEST: usize = 80;
    let is_name = |text: &str| names.contains(&squashed(text));
    let word = sentence.words.get(at).filter(|word| !word.sign && word.range.len() <= LONGEST)?;
    let text = part(sentence, &word.range);
    if !(text.contains("or") || text.contains("and")) || is_name(text) {
        return None;
    }
    let beside = |at: Option<usize>| {
        let word = at.and_then(|at| sentence.words.get(at)).filter(|word| !word.sign);
        word.is_some_and(|word| is_name(part(sentence, &word.range)))
    };
    let (before, behind) = (at.checked_sub(1), at.checked_add(1));
    ["or", "and"].iter().find_map(|joint| {
        text.match_indices(joint).find_map(|(start, joint)| {
            let (left, right) = (text.get(..start)?, text.get(start + joint.len()..)?);
            let joined = match (left.is_empty(), right.is_empty()) {
                (true, true) => false,
                (true, false) => beside(before) && is_name(right),
                (false, true) => is_name(left) && beside(behind),
                (false, false) => is_name(left) && is_name(right),
            };
            let start = word.range.start + start;
            joined.then(|| start..start + joint.len())
        })
    })
}
