//! Reads a sentence by the phrase table: what it says, what of it stays in the doc, and whether it smells of an unread rule.

use std::cell::LazyCell;
use std::ops::Range;

use super::before::{goes_on_from_a_number, hides_a_default, is_conditional, is_denied, leaves_others};
use super::claim::Claim;
use super::leftover::remaining;
use super::narrowed::is_narrowed;
use super::phrase::{Heard, Phrase, Place, Scope, Wording};
use super::smell::{Smell, smell};
use super::words::Sentence;
use super::{lists, residue, subject};
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
    /// Whether the doc holds its words as well.
    pub(crate) in_doc: bool,
    words: Range<usize>,
}

impl Match {
    /// Its words in the sentence.
    pub(crate) fn words(&self) -> Range<usize> {
        self.words.clone()
    }
}

/// A sentence, read.
pub(crate) struct Reading {
    /// The phrases in it, in reading order.
    pub(crate) matches: Vec<Match>,
    /// What stays in the doc; nothing where the phrases say it all.
    pub(crate) doc: Option<String>,
    /// The word that smells of a rule that no phrase reads.
    pub(crate) smell: Option<Smell>,
    /// Whether the sentence starts with a rule, be it taken or not.
    pub(crate) starts_with_rule: bool,
    /// The word for what is required instead of what the sentence is about.
    pub(crate) required_instead: Option<Text>,
}

/// Reads a sentence in a scope. What phrases say is taken only where the rest of the sentence does not narrow it.
pub(crate) fn read(sentence: &Sentence, scope: Scope) -> Reading {
    read_unless(sentence, find(sentence, scope), scope, |_| None)
}

/// Reads a sentence in a scope by the phrases that were found in it, but takes no rule where `stray` finds the word that
/// says it is about something else.
pub(crate) fn read_unless(
    sentence: &Sentence,
    mut matches: Vec<Match>,
    scope: Scope,
    stray: impl Fn(&[Match]) -> Option<(Range<usize>, usize)>,
) -> Reading {
    let starts_with_rule = opens_with_rule(&matches);
    let narrowed = residue::qualifier(sentence, &matches, scope);
    let strayed = if narrowed.is_none() { stray(&matches) } else { None };
    if let Some((word, at)) = narrowed.or_else(|| strayed.clone()) {
        let beside = matches.get(at).map(|found| found.phrase.name);
        let smell = Smell::of(sentence.part(word), beside);
        let requires = matches.get(at).is_some_and(|found| matches!(found.claim, Claim::Required(_)));
        let required_instead = (requires && strayed.is_some()).then(|| smell.word.clone());
        let read = untaken(sentence, matches, at, required_instead.is_some(), smell, scope);
        return Reading { starts_with_rule, required_instead, ..read };
    }
    let smell = smell(sentence, scope, &matches);
    let doc = remaining(sentence, &matches, smell.is_some());
    let whole = doc.as_deref() == Some(sentence.text.as_str());
    for found in &mut matches {
        found.in_doc = whole || found.phrase.stays;
    }
    Reading { matches, doc, smell, starts_with_rule, required_instead: None }
}

/// Whether a sentence starts with a rule, by the phrases that were found in it.
pub(crate) fn opens_with_rule(matches: &[Match]) -> bool {
    matches.iter().any(|found| found.words.start == 0 && !matches!(found.claim, Claim::Note | Claim::Kind(_)))
}

/// The phrases that are taken of a sentence, for those who ask of nothing else.
pub(crate) fn taken(sentence: &Sentence, scope: Scope) -> Vec<Match> {
    let matches = find(sentence, scope);
    match residue::qualifier(sentence, &matches, scope) {
        Some((word, at)) => {
            let smell = Smell::of(sentence.part(word), None);
            untaken(sentence, matches, at, false, smell, scope).matches
        }
        None => matches,
    }
}

/// A sentence whose rules are narrowed by the rest of it: it stays whole, and a requirement in it is one under a
/// condition that cannot be read, unless the rule at `narrowed` is one and is said of another thing.
fn untaken(
    sentence: &Sentence,
    mut matches: Vec<Match>,
    narrowed: usize,
    of_another: bool,
    smell: Smell,
    scope: Scope,
) -> Reading {
    let mut own = matches.iter().enumerate().filter(|(at, _)| !of_another || *at != narrowed);
    let unread = own.find_map(|(_, found)| Some((found.phrase, unread_requirement(&found.claim, scope)?)));
    let narrowed = matches.get(narrowed).map(Match::words);
    matches.retain(|found| !residue::is_rule(&found.claim) && Some(found.words()) != narrowed);
    for found in &mut matches {
        found.in_doc = true;
    }
    let smell = if unread.is_none() { Some(smell) } else { None };
    if let Some((phrase, claim)) = unread {
        let words = 0..sentence.words.len();
        let text = sentence.text.clone();
        matches.insert(0, Match { phrase, claim, span: text.span(), text, in_doc: true, words });
    }
    Reading {
        matches,
        doc: Some(sentence.text.as_str().to_owned()),
        smell,
        starts_with_rule: false,
        required_instead: None,
    }
}

/// What is said instead of a requirement that holds only sometimes.
fn unread_requirement(claim: &Claim, scope: Scope) -> Option<Claim> {
    let unread = match claim {
        Claim::AnyOf { .. } if scope == Scope::Table => Claim::EitherUnread,
        Claim::Required(_) | Claim::AnyOf { .. } | Claim::RequiredValues(..) => Claim::RequiredUnread,
        Claim::EachRequired(_) => Claim::EachUnread,
        _ => return None,
    };
    unread.fits(scope).then_some(unread)
}

/// The phrases in a sentence, whatever else it says.
pub(crate) fn find(sentence: &Sentence, scope: Scope) -> Vec<Match> {
    let heard = Heard::of(&sentence.words);
    let mut found: Vec<Match> = Vec::new();
    let mut at = 0;
    while at < sentence.words.len() {
        match match_at(sentence, &heard, at, scope) {
            Some(matched) => {
                let note = matched.claim == Claim::Note;
                let matched = if note { note_alone(matched, sentence, &heard, scope) } else { matched };
                at = matched.words.end.max(at + 1);
                found.push(matched);
            }
            None => at += 1,
        }
    }
    found
}

/// A note ends with its clause, and where another phrase starts: what stands behind it is read for itself.
fn note_alone(note: Match, sentence: &Sentence, heard: &Heard, scope: Scope) -> Match {
    let Range { start, end } = note.words;
    let mut depth = 0_usize;
    let stops = |at: &usize| {
        let lower = sentence.words.get(*at).map_or("", |word| word.lower.as_str());
        match lower {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            _ => {}
        }
        let parts = depth == 0 && matches!(lower, "," | ";" | "，" | "；");
        parts || match_at(sentence, heard, *at, scope).is_some_and(|found| residue::is_rule(&found.claim))
    };
    let end = (start + 1..end).find(stops).unwrap_or(end);
    let text = sentence.part(start..end);
    Match { span: text.span(), text, words: start..end, ..note }
}

fn match_at(sentence: &Sentence, heard: &Heard, at: usize, scope: Scope) -> Option<Match> {
    let head = sentence.words.get(at).map_or("", |word| word.lower.as_str());
    let inside = LazyCell::new(|| lists::is_inside_codes(sentence, at));
    let wordings = heard.starting_with(head).filter(|wording| wording.phrase.stands_in(scope));
    wordings.filter(|wording| !wording.pattern.opens_with_values() || !*inside).find_map(|wording| {
        let Wording { phrase, pattern, .. } = wording;
        let (captured, end) = pattern.matches(sentence, at)?;
        let claim = (phrase.claim)(&captured).filter(|claim| claim.fits(scope))?;
        let stray = claim.is_bound() && is_conditional(&sentence.words, at);
        if claim != Claim::Note && (stray || is_denied(&sentence.words, at)) {
            return None;
        }
        if phrase.place == Place::Clause && (subject::is_a_tail(sentence, at) || lists::names_formats(&claim)) {
            return None;
        }
        let counts = matches!(claim, Claim::Characters { .. });
        if counts
            && (goes_on_from_a_number(&sentence.words, at) || !subject::tells_all_characters(&sentence.words, at..end))
        {
            return None;
        }
        if hides_a_default(&sentence.words, at, &claim) {
            return None;
        }
        let lists = matches!(claim, Claim::Values(_) | Claim::OpenValues(_));
        if matches!(claim, Claim::Range { .. }) && subject::is_example(&sentence.words, at) {
            return None;
        }
        if lists && (subject::is_example(&sentence.words, at) || subject::is_shouted(sentence, at..end)) {
            return None;
        }
        let claim = match claim {
            Claim::Values(values) if leaves_others(&sentence.words, &(at..end)) => Claim::OpenValues(values),
            Claim::Kind(kind) if is_narrowed(kind, sentence, &(at..end)) => return None,
            Claim::Kind(kind) => Claim::Kind(subject::kind(kind, sentence, at)?),
            claim => claim,
        };
        let text = sentence.part(at..end);
        Some(Match { phrase, claim, span: text.span(), text, in_doc: phrase.stays, words: at..end })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normalize::sentence::phrase::phrases;
    use crate::source::Source;

    fn sentence(text: &str) -> Sentence {
        let source = Source::new("page.txt", text);
        Sentence::whole(&source.slice(0..source.text().len()))
    }

    /// The phrases found, what stays in the doc, and the smell.
    fn show(text: &str, scope: Scope) -> String {
        let reading = read(&sentence(text), scope);
        let names: Vec<&str> = reading.matches.iter().map(|found| found.phrase.name).collect();
        let smell = reading.smell.map_or(String::new(), |smell| format!(" !{}", smell.word));
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
    fn every_example_of_the_table_is_read_by_its_phrase() {
        for phrase in phrases() {
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
