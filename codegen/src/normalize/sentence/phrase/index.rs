//! Which wordings of the phrase table can start with a word.

use std::sync::LazyLock;

use foldhash::{HashMap, HashMapExt};
use smol_str::SmolStr;

use super::{Phrase, phrases};
use crate::normalize::sentence::pattern::Pattern;
use crate::normalize::sentence::words::Word;

/// One wording of a phrase, compiled.
pub(crate) struct Wording {
    pub(crate) phrase: &'static Phrase,
    pub(crate) pattern: Pattern,
    /// Of each row of words, one must stand in the sentence.
    needs: Vec<Vec<usize>>,
}

/// The compiled table. Lists of wordings are in its order.
struct Index {
    wordings: Vec<Wording>,
    /// The number of each word that some wording names.
    vocabulary: HashMap<SmolStr, usize>,
    /// What starts with a word.
    by_head: HashMap<SmolStr, Vec<usize>>,
    /// What can start with any word.
    anywhere: Vec<usize>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index =
        Index { wordings: Vec::new(), vocabulary: HashMap::new(), by_head: HashMap::new(), anywhere: Vec::new() };
    for (phrase, pattern) in phrases().flat_map(compiled) {
        let at = index.wordings.len();
        match pattern.heads() {
            Some(heads) => heads.iter().for_each(|head| index.by_head.entry(SmolStr::new(head)).or_default().push(at)),
            None => index.anywhere.push(at),
        }
        let mut number = |word: &SmolStr| {
            let next = index.vocabulary.len();
            *index.vocabulary.entry(word.clone()).or_insert(next)
        };
        let needs = pattern.needs().map(|words| words.iter().map(&mut number).collect()).collect();
        index.wordings.push(Wording { phrase, pattern, needs });
    }
    for known in index.by_head.values_mut() {
        known.sort_unstable();
        known.dedup();
    }
    index
});

fn compiled(phrase: &'static Phrase) -> impl Iterator<Item = (&'static Phrase, Pattern)> {
    let compiled = phrase.patterns.iter().filter_map(|pattern| Pattern::compile(pattern));
    compiled.map(move |pattern| (phrase, pattern))
}

/// The words of the table that a sentence holds: most wordings are out of the question by that alone.
pub(crate) struct Heard {
    vocabulary: Vec<u64>,
    /// Of the wordings that can start with any word, those whose words stand in the sentence.
    anywhere: Vec<usize>,
}

impl Heard {
    pub(crate) fn of(words: &[Word]) -> Self {
        let mut vocabulary = vec![0; INDEX.vocabulary.len().div_ceil(64)];
        for number in words.iter().filter_map(|word| INDEX.vocabulary.get(&word.lower)) {
            if let Some(row) = vocabulary.get_mut(number / 64) {
                *row |= 1 << (number % 64);
            }
        }
        let mut heard = Self { vocabulary, anywhere: Vec::new() };
        heard.anywhere = INDEX.anywhere.iter().copied().filter(|at| heard.has_all(*at)).collect();
        heard
    }

    /// Whether the words of a wording stand in the sentence.
    fn has_all(&self, at: usize) -> bool {
        let needs = INDEX.wordings.get(at).map_or(&[][..], |wording| &wording.needs);
        needs.iter().all(|words| words.iter().any(|word| self.holds(*word)))
    }

    fn holds(&self, number: usize) -> bool {
        self.vocabulary.get(number / 64).is_some_and(|row| row >> (number % 64) & 1 == 1)
    }

    /// The wordings that can start with a word of the sentence, in the order of the table.
    pub(crate) fn starting_with(&self, head: &str) -> impl Iterator<Item = &'static Wording> {
        let known = INDEX.by_head.get(head).map_or(&[][..], Vec::as_slice);
        let mut known = known.iter().copied().filter(|at| self.has_all(*at)).peekable();
        let mut anywhere = self.anywhere.iter().copied().peekable();
        let earliest = std::iter::from_fn(move || match (known.peek(), anywhere.peek()) {
            (Some(one), Some(other)) if one < other => known.next(),
            (_, Some(_)) => anywhere.next(),
            (_, None) => known.next(),
        });
        earliest.filter_map(|at| INDEX.wordings.get(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::sentence::words::words;
    use crate::source::Source;

    /// The phrases that the first word of a text can start.
    fn names(text: &str) -> Vec<&'static str> {
        let source = Source::new("page.txt", text);
        let words = words(&source.slice(0..text.len()));
        let head = words.first().map_or("", |word| word.lower.as_str());
        Heard::of(&words).starting_with(head).map(|wording| wording.phrase.name).collect()
    }

    #[test]
    fn every_wording_of_the_table_compiles() {
        for phrase in phrases() {
            assert_eq!(compiled(phrase).count(), phrase.patterns.len(), "{}", phrase.name);
        }
    }

    #[test]
    fn a_word_leads_to_the_wordings_that_it_can_start() {
        assert!(names("maximum length: 32 characters").contains(&"max-length"));
        assert!(!names("required, maximum length: 32 characters").contains(&"max-length"));
    }

    #[test]
    fn a_wording_is_looked_for_where_all_its_words_stand() {
        assert!(!names("maximum of it").contains(&"max-length"));
        assert!(
            names("userId and openId cannot both be empty").contains(&"not-both-empty"),
            "{:?}",
            names("userId and openId cannot both be empty")
        );
        assert!(!names("userId and openId").contains(&"not-both-empty"));
    }
}
