//! A choice between words, of which no word looks like a value by itself: `Language, en or zh.`, `Cash or Gift`.

use std::ops::Range;

use super::values::Looked;

/// So many words such a choice has at most, signs included.
const LONGEST: usize = 64;

impl Looked<'_> {
    /// The things of a choice that is all of a sentence, or ends it behind a comma, a colon or a bracket. In brackets words
    /// may be a remark: "(parent or child)".
    pub(super) fn choice(&self, free: &[usize]) -> Vec<Range<usize>> {
        self.chosen(free).unwrap_or_default()
    }

    fn chosen(&self, free: &[usize]) -> Option<Vec<Range<usize>>> {
        let words = &self.sentence.words;
        let end = words.iter().rposition(|word| !matches!(word.lower.as_str(), "." | "!" | ";"))? + 1;
        let bracketed = self.is(end - 1, &[")"]);
        let mut things = Vec::new();
        let (mut rest, mut slashes) = (end - usize::from(bracketed), 0);
        let (mut chosen, mut commas) = (false, 0);
        let start = loop {
            let thing = self.thing_before(rest)?;
            let start = thing.start;
            things.push(thing);
            if end - start > LONGEST {
                return None;
            }
            let Some(before) = start.checked_sub(1) else { break start };
            let joins = match self.lower(before) {
                "or" if before > 0 && self.is(before - 1, &[","]) => Some(2),
                "or" | "/" | "|" | "," => Some(1),
                _ => None,
            };
            let Some(joins) = joins.filter(|_| self.thing_before(start - joins.unwrap_or_default()).is_some()) else {
                break start;
            };
            chosen |= !self.is(before, &[","]);
            slashes += usize::from(self.is(before, &["/", "|"]));
            commas += usize::from(self.is(before, &[","]));
            rest = start - joins;
        };
        things.reverse();
        let opens = |sign: &[&str]| start.checked_sub(1).is_some_and(|before| self.is(before, sign));
        // "of the text, en or zh": what stands in front of the first comma is none of them.
        let clause = start > 0 && !opens(&[",", ":", "=", "("]);
        let titled = start == 0 && commas > 0 && self.is_title_of(&things);
        if clause || titled {
            let comma = self.is(things.first()?.end, &[","]);
            things.remove(0);
            if !comma || commas == 0 {
                return None;
            }
        }
        let first = things.first()?.start;
        let covered = (first..end).filter(|at| free.binary_search(at).is_err()).count();
        let plain = things.iter().all(|thing| self.is_plain(thing.start));
        let remark = bracketed && (!opens(&["("]) || (plain && slashes == 0));
        let example = self.is_example(first);
        (chosen && things.len() > 1 && covered == 0 && !remark && !example).then_some(things)
    }

    /// One thing that ends in front of `end`: a word, a share, a number with its sign.
    fn thing_before(&self, end: usize) -> Option<Range<usize>> {
        let at = end.checked_sub(1)?;
        let word = |at: usize| self.sentence.words.get(at).is_some_and(|word| !word.sign);
        let glued = |at: usize| {
            let pair = self.sentence.words.get(at).zip(self.sentence.words.get(at + 1));
            pair.is_some_and(|(sign, word)| sign.range.end == word.range.start)
        };
        if self.is(at, &["%"]) {
            let number = at.checked_sub(1).filter(|at| self.number(*at))?;
            return Some(number..end);
        }
        const NO_VALUES: &[&str] = &["not", "more", "less", "above", "below", "later", "earlier", "any", "all", "both"];
        const NOTHING: &[&str] = &["null", "empty", "blank", "none", "other", "others", "otherwise", "etc", "etc."];
        if !word(at) || self.is(at, NO_VALUES) || self.is(at, NOTHING) {
            return None;
        }
        let signed = at.checked_sub(1).filter(|sign| self.is(*sign, &["+"]) && glued(*sign));
        Some(signed.unwrap_or(at)..end)
    }

    /// Whether the first of some things is written as the first word of a sentence is, unlike the others.
    fn is_title_of(&self, things: &[Range<usize>]) -> bool {
        let capital =
            |thing: &Range<usize>| self.sentence.written(thing.start..thing.end).starts_with(char::is_uppercase);
        let Some((first, others)) = things.split_first() else { return false };
        let followed = self.is(first.end, &[","]);
        followed && (others.len() > 1) && (!others.iter().all(capital) || !capital(first))
    }

    /// A word of four letters or more without a capital behind its first: a word of the sentence as well as a value.
    fn is_plain(&self, at: usize) -> bool {
        let written = self.sentence.written(at..at + 1);
        written.len() > 3 && written.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
    }
}
