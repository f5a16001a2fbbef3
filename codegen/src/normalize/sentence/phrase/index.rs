//! Which wordings of the phrase table can start with a word.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Phrase, phrases};
use crate::normalize::sentence::pattern::Pattern;

/// One wording of a phrase, compiled.
pub(crate) struct Wording {
    pub(crate) phrase: &'static Phrase,
    pub(crate) pattern: Pattern,
}

/// The compiled table. Lists of wordings are in its order.
struct Index {
    wordings: Vec<Wording>,
    /// What can start with a word that some wording names.
    by_head: HashMap<String, Vec<usize>>,
    /// What can start with any other word.
    anywhere: Vec<usize>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let wordings: Vec<Wording> = phrases().flat_map(wordings_of).collect();
    let mut index = Index { wordings: Vec::new(), by_head: HashMap::new(), anywhere: Vec::new() };
    for (at, wording) in wordings.iter().enumerate() {
        let Some(heads) = wording.pattern.heads() else {
            index.anywhere.push(at);
            continue;
        };
        for head in heads {
            index.by_head.entry(head.to_owned()).or_default().push(at);
        }
    }
    for known in index.by_head.values_mut() {
        known.extend(&index.anywhere);
        known.sort_unstable();
        known.dedup();
    }
    index.wordings = wordings;
    index
});

fn wordings_of(phrase: &'static Phrase) -> impl Iterator<Item = Wording> {
    let compiled = phrase.patterns.iter().filter_map(|pattern| Pattern::compile(pattern));
    compiled.map(move |pattern| Wording { phrase, pattern })
}

/// The wordings that can start with a word, in the order of the table.
pub(crate) fn starting_with(head: &str) -> impl Iterator<Item = &'static Wording> {
    let known = INDEX.by_head.get(head).unwrap_or(&INDEX.anywhere);
    known.iter().filter_map(|at| INDEX.wordings.get(*at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wording_of_the_table_compiles() {
        for phrase in phrases() {
            assert_eq!(wordings_of(phrase).count(), phrase.patterns.len(), "{}", phrase.name);
        }
    }

    #[test]
    fn a_word_leads_to_the_wordings_that_it_can_start() {
        let names = |head: &str| starting_with(head).map(|wording| wording.phrase.name).collect::<Vec<_>>();
        assert!(names("maximum").contains(&"max-length"), "{:?}", names("maximum"));
        assert!(!names("required").contains(&"max-length"));
        let other = names("nothing-starts-so");
        assert!(other.iter().all(|name| names("maximum").contains(name)), "what any word can start, a known one can");
        assert!(other.len() * 4 < phrases().map(|phrase| phrase.patterns.len()).sum::<usize>(), "{}", other.len());
    }
}
