//! The small language that the phrase table is written in, and its matcher.
//!
//! A pattern is a row of words: `a|b` is either word, `[…]` may be missing, `<…>` captures; a leading `^` binds it to the
//! start of a clause, `^^` to that of the sentence, a closing `$` to its end. Case and blanks do not matter.

use smol_str::{SmolStr, StrExt};

use super::capture::{Captured, Kind, capture};
use super::words::{Sentence, Word};

#[derive(Debug)]
enum Part {
    /// Any of these words.
    Word(Vec<SmolStr>),
    Capture(Kind),
    /// May be missing.
    Optional(Vec<Part>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Anchor {
    Nowhere,
    Clause,
    Sentence,
}

/// A compiled pattern.
#[derive(Debug)]
pub(crate) struct Pattern {
    parts: Vec<Part>,
    anchor: Anchor,
    to_end: bool,
}

/// What has to match behind an optional part.
struct Behind<'a> {
    parts: &'a [Part],
    behind: Option<&'a Behind<'a>>,
}

impl Pattern {
    /// Compiles a pattern; nothing where it is not well formed.
    pub(crate) fn compile(written: &str) -> Option<Self> {
        let anchor = match written.len() - written.trim_start_matches('^').len() {
            0 => Anchor::Nowhere,
            1 => Anchor::Clause,
            _ => Anchor::Sentence,
        };
        let body = written.trim_start_matches('^').trim_end_matches('$');
        let spaced = body.replace('[', " [ ").replace(']', " ] ");
        let tokens: Vec<&str> = spaced.split_whitespace().collect();
        let (parts, rest) = compile(&tokens)?;
        rest.is_empty().then_some(Self { parts, anchor, to_end: written.ends_with('$') })
    }

    /// The words a match can start with; nothing where it can start with any.
    pub(crate) fn heads(&self) -> Option<Vec<&str>> {
        let mut heads = Vec::new();
        heads_of(&self.parts, &mut heads)?.then_some(heads)
    }

    /// The words without which it cannot match: of each row, one must stand in the sentence.
    pub(crate) fn needs(&self) -> impl Iterator<Item = &[SmolStr]> {
        self.parts.iter().filter_map(|part| match part {
            Part::Word(words) => Some(words.as_slice()),
            Part::Capture(_) | Part::Optional(_) => None,
        })
    }

    /// Whether it starts with a list of values.
    pub(crate) fn opens_with_values(&self) -> bool {
        matches!(self.parts.first(), Some(Part::Capture(Kind::Values | Kind::Codes | Kind::Listed | Kind::Glossed)))
    }

    /// Matches at word `at`; gives what was caught and the word after the match.
    pub(crate) fn matches(&self, sentence: &Sentence, at: usize) -> Option<(Vec<Captured>, usize)> {
        let anchored = match self.anchor {
            Anchor::Nowhere => true,
            Anchor::Clause => starts_clause(&sentence.words, at),
            Anchor::Sentence => at == 0,
        };
        if !anchored {
            return None;
        }
        let mut caught = Vec::new();
        let end = self.run(&self.parts, None, sentence, at, &mut caught)?;
        (end > at).then_some((caught, end))
    }

    fn run(
        &self,
        parts: &[Part],
        behind: Option<&Behind<'_>>,
        sentence: &Sentence,
        at: usize,
        caught: &mut Vec<Captured>,
    ) -> Option<usize> {
        let Some((part, rest)) = parts.split_first() else {
            return match behind {
                Some(behind) => self.run(behind.parts, behind.behind, sentence, at, caught),
                None if self.to_end => sentence_end(&sentence.words, at),
                None => Some(at),
            };
        };
        match part {
            Part::Word(words) => {
                let word = sentence.words.get(at)?;
                if words.contains(&word.lower) { self.run(rest, behind, sentence, at + 1, caught) } else { None }
            }
            Part::Capture(kind) => {
                let (value, end) = capture(*kind, sentence, at)?;
                caught.push(value);
                self.run(rest, behind, sentence, end, caught)
            }
            Part::Optional(inner) => {
                let before = caught.len();
                let with = self.run(inner, Some(&Behind { parts: rest, behind }), sentence, at, caught);
                with.or_else(|| {
                    caught.truncate(before);
                    self.run(rest, behind, sentence, at, caught)
                })
            }
        }
    }
}

/// Collects the words that parts can start with, and tells whether something must stand there; nothing for any word.
fn heads_of<'a>(parts: &'a [Part], heads: &mut Vec<&'a str>) -> Option<bool> {
    for part in parts {
        match part {
            Part::Word(words) => {
                heads.extend(words.iter().map(SmolStr::as_str));
                return Some(true);
            }
            Part::Capture(_) => return None,
            Part::Optional(inner) => {
                heads_of(inner, heads)?;
            }
        }
    }
    Some(false)
}

/// Whether a clause starts at a word: the sentence itself, or what stands behind a sign such as a comma.
fn starts_clause(words: &[Word], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)) else { return true };
    (before.sign && matches!(before.lower.as_str(), "," | ":" | "(" | ")" | "-" | "–" | "." | ";"))
        || matches!(before.lower.as_str(), "and" | "but")
}

fn sentence_end(words: &[Word], at: usize) -> Option<usize> {
    let rest = words.get(at..)?;
    let ends = rest.iter().all(|word| matches!(word.lower.as_str(), "." | "!" | ";" | "。" | "；"));
    // "A, B..." has no end.
    let open = || rest.iter().filter(|word| word.lower == ".").nth(2).is_some();
    (ends && !open()).then_some(words.len())
}

/// Compiles a row of tokens, up to an unmatched `]`.
fn compile<'a, 'b>(tokens: &'a [&'b str]) -> Option<(Vec<Part>, &'a [&'b str])> {
    let mut parts = Vec::new();
    let mut rest = tokens;
    while let Some((token, after)) = rest.split_first() {
        rest = after;
        match *token {
            "]" => break,
            "[" => {
                let (inner, after) = compile(rest)?;
                parts.push(Part::Optional(inner));
                rest = after;
            }
            token => parts.push(part(token)?),
        }
    }
    Some((parts, rest))
}

fn part(token: &str) -> Option<Part> {
    match token.strip_prefix('<').and_then(|token| token.strip_suffix('>')) {
        Some(capture) => Kind::from_name(capture).map(Part::Capture),
        None => Some(Part::Word(token.split('|').map(StrExt::to_lowercase_smolstr).collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::sentence::claim::Bound;
    use crate::source::{Source, Text};

    fn bound(bound: Option<Bound>) -> String {
        bound.map_or(String::new(), |bound| format!("{}{}", if bound.exclusive { "!" } else { "" }, bound.at))
    }

    fn matched(pattern: &str, text: &str) -> String {
        let source = Source::new("page.txt", text);
        let sentence = Sentence::whole(&source.slice(0..source.text().len()));
        match Pattern::compile(pattern).unwrap().matches(&sentence, 0) {
            Some((caught, end)) => {
                let caught: Vec<String> = caught
                    .iter()
                    .map(|value| match value {
                        Captured::Number(number) => number.to_string(),
                        Captured::Range(low, high) => [*low, *high].map(bound).join(".."),
                        Captured::Said(parts) => format!("{} condition", parts.len()),
                        Captured::Nothing => String::new(),
                        Captured::Whole(number) => number.to_string(),
                        Captured::Count(least, most) => format!("{least}..{most}"),
                        Captured::Texts(texts) => texts.iter().map(Text::as_str).collect::<Vec<_>>().join("|"),
                        Captured::Form(form) => form.clone(),
                    })
                    .collect();
                format!("{} / {}", caught.join("; "), sentence.part(end..sentence.words.len()))
            }
            None => "no".to_owned(),
        }
    }

    #[test]
    fn optional_parts_alternatives_and_captures_match() {
        assert_eq!(
            matched("maximum|max [length] : <number> [characters]", "Maximum length: 1,024 characters"),
            "1024 / "
        );
        assert_eq!(matched("maximum|max [length] : <number>", "max: 32 bytes"), "32 / bytes");
        assert_eq!(matched("^ required $", "REQUIRED."), " / ");
        assert_eq!(matched("^ required $", "REQUIRED to pay"), "no");
    }

    #[test]
    fn ranges_are_inclusive_and_have_no_unit() {
        assert_eq!(matched("<range>", "0 - 100000000"), "0..100000000 / ");
        assert_eq!(matched("<range>", "1~unlimited"), "1.. / ");
        assert_eq!(matched("<range>", "> 0"), "!0.. / ");
        assert_eq!(matched("<range>", "<100 KB"), "no");
        assert_eq!(matched("<size>", "<100KB"), " / ");
        assert_eq!(matched("<size>", "350 x 350 px."), " / .");
    }

    #[test]
    fn a_condition_reaches_the_end_of_its_clause_or_does_not_match() {
        assert_eq!(matched("when <condition>", "when type is A, and more"), "no");
        assert_eq!(matched("when <condition>", "when type is A, and must be new"), "1 condition / , and must be new");
        assert_eq!(matched("when <condition>", "when type is A, unless it rains"), "no");
        assert_eq!(matched("when <condition>", "when type is A and the moon is full tonight"), "no");
    }

    #[test]
    fn what_something_starts_with_is_quoted_a_url_or_one_word() {
        assert_eq!(matched("starts with <start>", "starts with alipayhk://."), "alipayhk:// / .");
        assert_eq!(matched("starts with <start>", "starts with \"HK\""), "HK / ");
        assert_eq!(matched("starts with <start>", "starts with the letter A"), "no");
    }
}
