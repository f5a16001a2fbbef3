//! Values and bounds that stand in a sentence.

use std::ops::Range;

use crate::normalize::sentence::lists::{EXAMPLES, gloss_behind_hyphen, is_code, quoted};
use crate::normalize::sentence::subject::says_a_kind;
use crate::normalize::sentence::words::Sentence;
/// A sentence that is searched for values.
pub(super) struct Looked<'s> {
    /// The sentence.
    pub(super) sentence: &'s Sentence,
}

impl Looked<'_> {
    pub(super) fn lower(&self, at: usize) -> &str {
        self.sentence.words.get(at).map_or("", |word| word.lower.as_str())
    }

    pub(super) fn is(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.lower(at))
    }

    pub(super) fn value(&self, at: usize) -> bool {
        is_bare_value(self.sentence.written(at..at + 1))
    }

    /// One or two capitals, which are hardly a word of the sentence where another such stands beside them.
    pub(super) fn letters(&self, at: usize) -> bool {
        const WORDS: &[&str] = &["I", "A", "ID", "AM", "PM", "QR", "HK", "ISO"];
        let written = self.sentence.written(at..at + 1);
        (1..4).contains(&written.len())
            && written.bytes().all(|byte| byte.is_ascii_uppercase())
            && !WORDS.contains(&written)
            || matches!(written, "A" | "HK")
    }

    /// `Currency: HKD`: one value behind what it is called.
    pub(super) fn called(&self) -> Option<Range<usize>> {
        const REMARKS: &[&str] = &["example", "format", "note", "sample", "unit", "encoding", "method", "type"];
        let colon = (1..4).find(|at| self.is(*at, &[":", "："]))?;
        let named = (0..colon).all(|at| self.sentence.words.get(at).is_some_and(|word| !word.sign));
        let remark = (0..colon).any(|at| self.is(at, REMARKS));
        (named && !remark && self.value(colon + 1) && self.ends(colon + 2)).then_some(colon + 1..colon + 2)
    }

    /// Words behind a colon that go on to the end of the sentence: `iOS, Android or Harmony`, `Dine in, Take away, Delivery`.
    /// What says of which kind it is may list it in small letters: `Category: food, drinks`.
    pub(super) fn names(&self) -> Option<Range<usize>> {
        const WORDS_OF_A_NAME: usize = 3;
        let first = (1..self.sentence.words.len().min(12)).find(|at| self.is(*at, &[":", "："]))? + 1;
        let of_a_kind = says_a_kind(self.sentence);
        let (mut at, mut names, mut alternative) = (first, 0, false);
        loop {
            let word = |at: &usize| {
                let written = self.sentence.written(*at..at + 1);
                written.starts_with(|c: char| c.is_ascii_alphabetic())
                    && written.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-')
                    && !self.is(*at, &["or", "and"])
            };
            let end = at + (at..).take_while(word).count();
            let written = self.sentence.written(at..at + 1);
            let capital = written.len() > 2 && written.contains(char::is_uppercase);
            if end == at || end - at > WORDS_OF_A_NAME || !(capital || of_a_kind) {
                return None;
            }
            (at, names) = (end, names + 1);
            if self.ends(at) && !self.is(at, &[",", "/"]) {
                break;
            }
            let comma = usize::from(self.is(at, &[","]));
            alternative |= self.is(at + comma, &["or", "/"]);
            at += comma + usize::from(self.is(at + comma, &["or", "and", "/"]));
        }
        let listed = names > 2 || (names == 2 && (alternative || of_a_kind));
        (listed && !self.is_example(first)).then_some(first..at)
    }

    /// Codes of which only the ends are told, and a case that more is said of: `BRONZE to GOLD`, `GOLD and above`, `For GOLD, …`.
    pub(super) fn ends_of_a_row(&self, at: usize) -> Option<Range<usize>> {
        let code = |at: usize| self.value(at) || self.letters(at);
        // "From HKG to TPE" is a journey.
        let start = at - usize::from(at > 0 && self.is(at - 1, &["from"]));
        let listed = start > 0 && self.is(start - 1, &[",", ":", "("]);
        let span = listed && code(at) && self.is(at + 1, &["to", "through"]) && code(at + 2);
        let beyond = self.value(at)
            && self.is(at + 1, &["and", "or"])
            && self.is(at + 2, &["above", "below", "higher", "lower", "up"]);
        let case = at == 0 && self.is(0, &["for", "in"]) && self.value(1) && self.is(2, &[","]);
        ((span || beyond || case) && !self.is_example(at)).then_some(at..at + 3)
    }

    /// Beside a default, another value: `HKD is used by default, CNY in China`.
    pub(super) fn beside_a_default(&self, at: usize) -> Option<Range<usize>> {
        // "A code of three letters": an article is no value.
        let article = self.is(at, &["a"]) && !self.ends(at + 1);
        ((self.value(at) || self.letters(at)) && !article && !self.is_example(at)).then_some(at..at + 1)
    }

    pub(super) fn number(&self, at: usize) -> bool {
        let word = self.lower(at);
        word.starts_with(|c: char| c.is_ascii_digit()) && word.parse::<f64>().is_ok()
    }

    pub(super) fn is_example(&self, at: usize) -> bool {
        // "returned as OK or FAIL" gives no example
        let of_such = |before: usize| !self.is(before, &["as"]) || self.is(before.wrapping_sub(1), &["such"]);
        (at.saturating_sub(3)..at)
            .any(|before| (self.is(before, EXAMPLES) && of_such(before)) || self.is(before, &["iso"]))
    }

    /// `GOODS or SERVICE`, `RED, GREEN and BLUE`, `0 or 1`, `Y/N`.
    pub(super) fn row(&self, at: usize) -> Option<Range<usize>> {
        let alternative = self.is(at + 1, &["/", "or", "|"]);
        let joined = alternative || self.is(at + 1, &[",", ";", "and", "&", "、", "，", "；", "或", "和"]);
        let parted = self.is(at + 1, &[",", ";", "，", "；"]);
        let next = at + 2 + usize::from(parted && self.is(at + 2, &["or", "and"]));
        let alone =
            parted && self.ends(next + 1) && at.checked_sub(1).is_some_and(|before| self.is(before, &[",", ":"]));
        let either = |at: usize| self.letters(at) || self.value(at);
        let short = (alternative || alone) && either(at) && either(next);
        let glossed = |at: usize| gloss_behind_hyphen(self.sentence.written(at..at + 1)).is_some();
        let values = joined && ((self.value(at) && self.value(next)) || short || (glossed(at) && glossed(next)));
        let numbers = alternative && self.number(at) && self.number(at + 2) && self.ends(at + 3);
        // "a final status of S or F" is one of something else.
        let of_status = at >= 3 && self.is(at - 1, &["of"]) && self.is(at - 2, &["status"]);
        ((values || numbers) && !of_status && !self.is_example(at)).then_some(at..next + 1)
    }

    /// `supports HKD`, `always RED`, `HKD is supported`.
    pub(super) fn announced(&self, at: usize) -> Option<Range<usize>> {
        // "The value is INIT", "Set to INIT"
        let pair = |at: usize, words: [&str; 2]| {
            at.checked_sub(2).is_some_and(|start| self.is(start, &[words[0]]) && self.is(start + 1, &[words[1]]))
        };
        if self.value(at) && (pair(at, ["value", "is"]) || pair(at, ["set", "to"]) || pair(at, ["set", "as"])) {
            return Some(at..at + 1);
        }
        let before = at.checked_sub(1).filter(|before| {
            self.is(
                *before,
                &["support", "supports", "accept", "accepts", "always", "constant", "use", "uses", "not", "than"],
            )
        });
        let behind = self.is(at + 1, &["is", "are"]) && self.is(at + 2, &["supported", "allowed", "accepted"]);
        let span = quoted(&self.sentence.words, at).filter(|(inner, _)| inner.len() == 1);
        if let (Some(before), Some((_, end))) = (before, span) {
            return self.is(before, &["always", "constant", "use", "uses"]).then_some(before..end);
        }
        let found = match before {
            Some(before) => before..at + 1,
            None if behind => at..at + 3,
            None => return None,
        };
        self.value(at).then_some(found)
    }

    /// `1 to 100`, and no date.
    pub(super) fn bounds(&self, at: usize) -> Option<Range<usize>> {
        if let Some(found) = self.interval(at) {
            return Some(found);
        }
        let range = self.range(at)?;
        let counted = self.is(at + 3, &["items", "elements", "entries", "each"]);
        // "URLs of photos, 1 to 9 photos."
        let opens = at.checked_sub(1).is_none_or(|before| self.is(before, &[",", ":", "("]));
        let things = self.lower(at + 3).ends_with('s') && self.ends(at + 4);
        let counted = counted || (opens && things);
        let over = (counted || self.ends(at + 3)) && !self.is(at + 3, &["-", "–"]);
        over.then_some(range)
    }

    /// `1 to 100`, `-5 to 5`, whatever follows, and no part of a date or time.
    pub(super) fn range(&self, at: usize) -> Option<Range<usize>> {
        let range = self.number(at) && self.is(at + 1, &["-", "–", "—", "~", "to"]) && self.number(at + 2);
        let before = at.checked_sub(1).filter(|_| range);
        let glued = before.is_some_and(|before| {
            let pair = self.sentence.words.get(before).zip(self.sentence.words.get(at));
            self.is(before, &["-"]) && pair.is_some_and(|(sign, number)| sign.range.end == number.range.start)
        });
        let behind_a_number = before.is_some_and(|before| before.checked_sub(1).is_some_and(|at| self.number(at)));
        let minus = glued && !behind_a_number;
        let date = before.is_some_and(|before| {
            let time = self.is(before, &[":"]) && behind_a_number;
            (self.is(before, &["-"]) && !minus) || self.is(before, &["+", "/"]) || time
        });
        (range && !date && !self.is_example(at)).then_some(at - usize::from(minus)..at + 3)
    }

    /// `[1, 1440]`, `(0,100]`, `1..100`, `0%-100%`, `within 1 and 60`.
    fn interval(&self, at: usize) -> Option<Range<usize>> {
        let pair = |at: usize, signs: &[&str]| self.number(at) && self.is(at + 1, signs) && self.number(at + 2);
        let bracketed = self.is(at, &["[", "("])
            && pair(at + 1, &[",", "-", "~"])
            && self.is(at + 4, &["]", ")"])
            && (self.is(at, &["["]) || self.is(at + 4, &["]"]));
        let dotted = self.number(at) && self.is(at + 1, &["."]) && self.is(at + 2, &["."]) && self.number(at + 3);
        let percent = self.number(at) && self.is(at + 1, &["%"]) && self.is(at + 2, &["-", "–", "~", "to"]);
        let within = self.is(at, &["within"]) && pair(at + 1, &["and", "to", "-", "~"]);
        match () {
            () if bracketed => Some(at..at + 5),
            () if dotted || within => Some(at..at + 4),
            () if percent && self.number(at + 3) => Some(at..at + 5),
            () => None,
        }
    }

    /// Words that stand alone in front of colons, as codes do in front of what they mean: `on: shown; off: hidden`.
    pub(super) fn labelled(&self) -> Option<Range<usize>> {
        const REMARKS: &[&str] =
            &["note", "example", "format", "unit", "default", "english", "chinese", "type", "length", "true", "false"];
        let opens = |at: usize| at.checked_sub(1).is_none_or(|before| self.is(before, &[",", ";", ":", "."]));
        let small = |at: usize| {
            let written = self.sentence.written(at..at + 1);
            !written.is_empty() && written.bytes().all(|c| c.is_ascii_lowercase()) && !self.is(at, REMARKS)
        };
        let mut found =
            (0..self.sentence.words.len()).filter(|at| small(*at) && opens(*at) && self.is(at + 1, &[":", "="]));
        let first = found.next()?;
        found.next().map(|_| first..first + 2)
    }

    /// A number beside a sign that compares: `0 < size`.
    pub(super) fn compared(&self, at: usize) -> Option<Range<usize>> {
        let compares = self.is(at, &["<", ">", "<=", ">=", "≤", "≥", "≦", "≧"]);
        if self.is(at, &["below", "under", "over", "above"])
            && self.number(at + 1)
            && (at + 2..at + 4).any(|at| self.ends(at))
        {
            return Some(at..at + 2);
        }
        let beside = self.number(at + 1) || at.checked_sub(1).is_some_and(|before| self.number(before));
        (compares && beside).then_some(at.saturating_sub(1)..at + 2)
    }

    /// Several codes that tell what each means: `0: no, 1: yes`, `M for male, F for female`; or one that opens the sentence.
    /// Tells whether there are several.
    pub(super) fn explained(&self, free: &[usize]) -> Option<(Range<usize>, bool)> {
        const NO_VALUES: &[&str] =
            &["note", "notes", "tip", "url", "uri", "warning", "important", "todo", "fyi", "example"];
        let means = |at: usize| {
            self.is(at + 1, &[":", "：", "-", "–", "=", "for", "means", "stands", "(", "（"])
                && !self.lower(at + 2).starts_with(|c: char| c.is_ascii_digit() || c == '$')
        };
        let opens = |at: usize| {
            let before = at.checked_sub(1);
            before.is_none_or(|before| {
                self.is(before, &[",", ";", "(", ".", ":", "/", "|", "or", "and", "，", "；", "（", "："])
            })
        };
        let code = |at: usize| is_code(self.sentence.written(at..at + 1)) && !self.is(at, NO_VALUES);
        let parted = |at: usize| (self.value(at) || self.letters(at)) && self.is(at + 1, &[":", "：", "-", "–", "="]);
        let glossed = |at: usize| gloss_behind_hyphen(self.sentence.written(at..at + 1)).is_some();
        // "with a value of T for success"
        let valued = |at: usize| at >= 2 && self.is(at - 1, &["of"]) && self.is(at - 2, &["value", "values"]);
        let mut found = free.iter().copied().filter(|at| {
            (code(*at) && ((means(*at) && (opens(*at) || valued(*at))) || parted(*at)))
                || (glossed(*at) && (opens(*at) || glossed(*at + 1) || at.checked_sub(1).is_some_and(glossed)))
        });
        let first = found.next()?;
        let valued = (self.value(0) && self.is(1, &[":", "：", "="]))
            || (self.letters(0) && !self.is(0, &["q", "a"]) && self.is(1, &[":", "=", "for"]));
        let alone = first == 0 && valued && self.sentence.words.len() > 3;
        let several = found.next().is_some();
        (several || alone).then_some((first..first + 2, several))
    }

    pub(super) fn ends(&self, at: usize) -> bool {
        self.sentence.words.get(at).is_none_or(|word| word.sign && !matches!(word.lower.as_str(), "%" | ":" | "'"))
    }
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
