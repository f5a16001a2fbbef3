//! Reads a sentence by the phrase table: what it says, what of it stays in the doc, and whether it smells of an unread rule.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::claim::Claim;
use super::pattern::Pattern;
use super::phrase::{PHRASES, Phrase, Scope};
use super::words::{Sentence, Word};
use crate::source::{Span, Text};

/// A phrase found in a sentence.
#[derive(Clone)]
pub(crate) struct Match {
    /// The phrase.
    pub(crate) phrase: &'static Phrase,
    /// What it says.
    pub(crate) claim: Claim,
    /// Its words.
    pub(crate) text: Text,
    /// Where they stand.
    pub(crate) span: Span,
    words: Range<usize>,
}

impl Match {
    /// Whether the sentence starts with it.
    pub(crate) fn starts(&self) -> bool {
        self.words.start == 0
    }
}

/// A sentence, read.
pub(crate) struct Reading {
    /// The phrases in it, in reading order.
    pub(crate) matches: Vec<Match>,
    /// What stays in the doc; nothing where the phrases say it all.
    pub(crate) doc: Option<String>,
    /// The word that smells of a rule that no phrase reads.
    pub(crate) smell: Option<Text>,
}

/// Words that smell of a rule.
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
];

/// Words that turn what follows into its opposite: "not required when …".
const DENIALS: &[&str] = &[
    "not",
    "no",
    "never",
    "isn't",
    "aren't",
    "don't",
    "doesn't",
    "shouldn't",
    "needn't",
    "without",
    "cannot",
    "can't",
];

/// The compiled table: which phrases can start with a word, and which with any.
struct Index {
    by_head: HashMap<String, Vec<usize>>,
    anywhere: Vec<usize>,
    compiled: Vec<Vec<Pattern>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let compiled: Vec<Vec<Pattern>> = PHRASES
        .iter()
        .map(|phrase| phrase.patterns.iter().filter_map(|pattern| Pattern::compile(pattern)).collect())
        .collect();
    let mut index = Index { by_head: HashMap::new(), anywhere: Vec::new(), compiled: Vec::new() };
    for (at, patterns) in compiled.iter().enumerate() {
        let heads: Option<Vec<Vec<&str>>> = patterns.iter().map(Pattern::heads).collect();
        match heads {
            Some(heads) => {
                for head in heads.into_iter().flatten() {
                    let known = index.by_head.entry(head.to_owned()).or_default();
                    if known.last() != Some(&at) {
                        known.push(at);
                    }
                }
            }
            None => index.anywhere.push(at),
        }
    }
    index.compiled = compiled;
    index
});

/// Reads a sentence in a scope.
pub(crate) fn read(sentence: &Sentence, scope: Scope) -> Reading {
    let matches = find(sentence, scope);
    let doc = remaining(sentence, &matches);
    let smell = smell(sentence, &matches).or_else(|| unread_values(sentence, scope, &matches));
    Reading { matches, doc, smell }
}

fn find(sentence: &Sentence, scope: Scope) -> Vec<Match> {
    let mut found: Vec<Match> = Vec::new();
    let mut at = 0;
    while at < sentence.words.len() {
        match match_at(sentence, at, scope) {
            Some(matched) => {
                at = matched.words.end.max(at + 1);
                found.push(matched);
            }
            None => at += 1,
        }
    }
    found
}

fn match_at(sentence: &Sentence, at: usize, scope: Scope) -> Option<Match> {
    let head = sentence.words.get(at).map_or("", |word| word.lower.as_str());
    let by_head = INDEX.by_head.get(head).map_or(&[][..], Vec::as_slice);
    merged(by_head, &INDEX.anywhere).find_map(|phrase_at| {
        let phrase = PHRASES.get(phrase_at)?;
        if !phrase.stands_in(scope) {
            return None;
        }
        INDEX.compiled.get(phrase_at)?.iter().find_map(|pattern| {
            let (captured, end) = pattern.matches(sentence, at)?;
            let claim = (phrase.claim)(&captured).filter(|claim| claim.fits(scope))?;
            let stray = claim.is_bound() && is_conditional(&sentence.words, at);
            if claim != Claim::Note && (stray || is_denied(&sentence.words, at)) {
                return None;
            }
            let text = sentence.part(at..end);
            Some(Match { phrase, claim, span: text.span(), text, words: at..end })
        })
    })
}

/// Whether a word in front of `at` turns what follows into its opposite: "not required", "must not be between".
fn is_denied(words: &[Word], at: usize) -> bool {
    let before = words.get(..at).unwrap_or_default().iter().rev().map(|word| word.lower.as_str());
    let mut before = before.skip_while(|word| matches!(*word, "be" | "been" | "to" | "always"));
    before.next().is_some_and(|word| DENIALS.contains(&word))
}

/// Whether the clause up to `at` opens a condition: "cut if longer than 200 characters" is no bound of the text.
fn is_conditional(words: &[Word], at: usize) -> bool {
    let clause = words.get(..at).unwrap_or_default().iter().rev().take_while(|word| !word.sign);
    clause
        .take(LONGEST_CLAUSE)
        .any(|word| matches!(word.lower.as_str(), "if" | "when" | "unless" | "until" | "while" | "where"))
}

/// So far back the start of a clause is looked for.
const LONGEST_CLAUSE: usize = 24;

/// Both sorted lists as one, in the order of the table.
fn merged<'a>(left: &'a [usize], right: &'a [usize]) -> impl Iterator<Item = usize> + 'a {
    let (mut left, mut right) = (left.iter().copied().peekable(), right.iter().copied().peekable());
    std::iter::from_fn(move || match (left.peek(), right.peek()) {
        (Some(a), Some(b)) if a <= b => left.next(),
        (_, Some(_)) => right.next(),
        _ => left.next(),
    })
}

/// The sentence without the words of phrases that are told by facts.
fn remaining(sentence: &Sentence, matches: &[Match]) -> Option<String> {
    let text = sentence.text.as_str();
    let mut kept = String::new();
    let mut at = 0;
    for taken in matches.iter().filter(|found| !found.phrase.stays) {
        let words = sentence.words.get(taken.words.clone()).unwrap_or_default();
        if let (Some(first), Some(last)) = (words.first(), words.last()) {
            kept.push_str(text.get(at..first.range.start).unwrap_or_default());
            at = last.range.end;
        }
    }
    if at == 0 {
        return Some(text.to_owned());
    }
    kept.push_str(text.get(at..).unwrap_or_default());
    tidy(&kept)
}

/// Mends what taking words out of a sentence leaves: signs and connectives at its ends, doubled signs and blanks.
fn tidy(text: &str) -> Option<String> {
    let hanging = |c: char| c.is_whitespace() || matches!(c, ',' | ':' | ';' | '.' | '-' | '–' | '(');
    let mut rest = text.trim_matches(|c: char| hanging(c) && c != '(');
    loop {
        let shorter = [" and", " or", " but", " which", " that"].iter().find_map(|word| rest.strip_suffix(word));
        let shorter = shorter.map(|shorter| shorter.trim_end_matches(hanging));
        match shorter {
            Some(shorter) => rest = shorter,
            None => break,
        }
    }
    let words: Vec<&str> = rest.split_whitespace().collect();
    if words.iter().all(|word| FILLERS.contains(&word.to_lowercase().as_str())) {
        return None;
    }
    let joined =
        words.join(" ").replace(", ,", ",").replace(" ,", ",").replace(" .", ".").replace("( ", "(").replace(" )", ")");
    let joined = joined.replace(" ()", "").replace(":,", ",").replace(":.", ".");
    joined.chars().any(char::is_alphanumeric).then(|| {
        let open = joined.matches('(').count() > joined.matches(')').count();
        format!("{joined}{}.", if open { ")" } else { "" })
    })
}

/// Words that say nothing once the others are taken out: "It cannot exceed 7."
const FILLERS: &[&str] = &[
    "the", "a", "an", "it", "its", "this", "that", "and", "or", "is", "are", "be", "must", "should", "length", "value",
];

fn smell(sentence: &Sentence, matches: &[Match]) -> Option<Text> {
    uncovered(sentence.words.len(), matches)
        .find_map(|at| smells_at(&sentence.words, at).map(|length| sentence.part(at..at + length)))
}

/// Values in a row that no phrase reads: `GOODS or SERVICE`. Those behind "such as" are examples.
fn unread_values(sentence: &Sentence, scope: Scope, matches: &[Match]) -> Option<Text> {
    const EXAMPLES: &[&str] = &["i.e.", "i.e", "e.g.", "e.g", "eg", "like", "as", "iso"];
    let read =
        matches.iter().any(|found| matches!(found.claim, Claim::Values(_) | Claim::RequiredValues(..) | Claim::Note));
    if read || scope != Scope::Field {
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
        .map(|at| sentence.part(at..at + 3))
}

/// The words that no phrase covers.
fn uncovered(words: usize, matches: &[Match]) -> impl Iterator<Item = usize> {
    let mut covered = matches.iter().map(|found| found.words.clone()).peekable();
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
    // The form of a date or time: `YYYY-MM-DD`.
    if words.get(at).is_some_and(|word| word.lower.starts_with("yyyy")) {
        return Some(1);
    }
    SMELLS.iter().find_map(|smell| {
        let found = words.get(at..at + smell.len())?.iter().zip(*smell).all(|(word, sought)| word.lower == *sought);
        found.then_some(smell.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    fn sentence(text: &str) -> Sentence {
        let source = Source::new("page.txt", text);
        Sentence::whole(&source.slice(0..source.text().len()))
    }

    /// The phrases found, what stays in the doc, and the smell.
    fn show(text: &str, scope: Scope) -> String {
        let reading = read(&sentence(text), scope);
        let names: Vec<&str> = reading.matches.iter().map(|found| found.phrase.name).collect();
        let smell = reading.smell.map_or(String::new(), |word| format!(" !{word}"));
        let names = if names.is_empty() { "prose".to_owned() } else { names.join(" ") };
        format!("{names} | {}{smell}", reading.doc.as_deref().unwrap_or("-"))
    }

    /// A scope in which a phrase can stand.
    fn scope_of(phrase: &Phrase) -> Scope {
        let scopes = [Scope::Field, Scope::Page, Scope::Table, Scope::Header, Scope::Value];
        let found = |scope: &Scope| {
            find(&sentence(phrase.example), *scope).iter().any(|found| found.phrase.name == phrase.name)
        };
        scopes.into_iter().find(found).unwrap_or(Scope::Field)
    }

    #[test]
    fn every_pattern_of_the_table_compiles_and_every_example_is_read_by_its_phrase() {
        for (at, phrase) in PHRASES.iter().enumerate() {
            assert_eq!(INDEX.compiled[at].len(), phrase.patterns.len(), "{}", phrase.name);
            let found = find(&sentence(phrase.example), scope_of(phrase));
            assert!(
                found.iter().any(|found| found.phrase.name == phrase.name),
                "{}: {:?}",
                phrase.name,
                phrase.example
            );
            assert!(!phrase.yields.is_empty());
        }
    }

    #[test]
    fn a_phrase_is_taken_out_of_the_doc_where_a_fact_tells_it() {
        insta::assert_snapshot!(show("A link to the order, starts with alipayhk://.", Scope::Field), @"prefix | A link to the order.");
        insta::assert_snapshot!(show("REQUIRED when status is TICKETED.", Scope::Field), @"required-when | -");
        insta::assert_snapshot!(show("Price in cents. ", Scope::Field), @"cents | Price in cents.");
        insta::assert_snapshot!(show("This page is about coupons, please also check the base API.", Scope::Page), @"extends-base | This page is about coupons.");
    }

    #[test]
    fn a_smell_that_no_phrase_covers_is_told() {
        insta::assert_snapshot!(show("Send it only on weekdays.", Scope::Field), @"prose | Send it only on weekdays. !only");
        insta::assert_snapshot!(show("Only effective when type == COUPON.", Scope::Field), @"note-effective | Only effective when type == COUPON.");
        insta::assert_snapshot!(show("Only COUPON / PASS are supported.", Scope::Field), @"values-only | -");
        insta::assert_snapshot!(show("Opens at least one page.", Scope::Field), @"prose | Opens at least one page. !at least");
    }

    #[test]
    fn conditions_that_the_grammar_does_not_know_are_not_read_as_always_required() {
        insta::assert_snapshot!(show("REQUIRED unless the order is a gift.", Scope::Field), @"required-unread | REQUIRED unless the order is a gift.");
        insta::assert_snapshot!(show("Required when the moon is full and bright tonight.", Scope::Field), @"required-unread | Required when the moon is full and bright tonight.");
    }

    #[test]
    fn headers_have_phrases_of_their_own() {
        insta::assert_snapshot!(
            show("How it is signed, RSA256 or ECC224, uses RSA256 by default.", Scope::Header),
            @"values-in-clause default | How it is signed, RSA256 or ECC224, uses RSA256 by default."
        );
        insta::assert_snapshot!(show("uses the latest version by default.", Scope::Header), @"note-default | uses the latest version by default.");
        insta::assert_snapshot!(show("when content needs to be encrypted.", Scope::Header), @"required-header | when content needs to be encrypted.");
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics(text in "(?:[a-zA-Z:,.=/<>()'\" 0-9_-]{0,12}|required|when|is|or|either|of|range|default| ){0,24}") {
            let sentence = sentence(&text);
            for scope in [Scope::Field, Scope::Table, Scope::Page, Scope::Header, Scope::Value] {
                let _ = read(&sentence, scope);
            }
        }
    }
}
