//! Words that smell of a rule that no phrase reads, in English and in Chinese.

mod choices;
mod codes;
mod values;
mod words;

use std::ops::Range;

use foldhash::HashSet;

use self::values::Looked;
use self::words::{CHINESE, CHINESE_WHEN, UNITS_OF_TEXT, starting_with};
use super::claim::Claim;
use super::hedges::example_in;
use super::lists::is_code;
use super::phrase::Scope;
use super::prose::Match;
use super::subject::says_a_kind;
use super::words::{Sentence, Word, is_chinese};
use crate::normalize::conditions::resolve::squashed;
use crate::source::Text;

/// What makes a sentence smell of a rule that is not read.
#[derive(Debug, Clone)]
pub(crate) struct Smell {
    /// The word.
    pub(crate) word: Text,
    /// The phrase that was not taken because of it, since the word may narrow what the phrase says.
    pub(crate) beside: Option<&'static str>,
    /// Whether several values are lost with it.
    pub(crate) lists: bool,
}

impl Smell {
    /// A word, and the phrase that was not taken because of it.
    pub(crate) fn of(word: Text, beside: Option<&'static str>) -> Self {
        Self { word, beside, lists: false }
    }
}

/// The first word outside phrases that smells of a rule.
pub(crate) fn smell(sentence: &Sentence, scope: Scope, matches: &[Match]) -> Option<Smell> {
    uncovered(sentence.words.len(), matches)
        .find_map(|at| {
            let smells = smells_at(&sentence.words, at).or_else(|| compares(sentence, at).then_some(1));
            let length = smells.filter(|_| !is_harmless(sentence, at, matches))?;
            Some(Smell::of(sentence.part(at..at + length), None))
        })
        .or_else(|| chinese_when(sentence))
        .or_else(|| unread_values(sentence, scope, matches))
}

/// What may be a value in a sentence, outside of what phrases read.
pub(crate) fn loose_codes(sentence: &Sentence, matches: &[Match]) -> Vec<Text> {
    let words = Looked { sentence };
    // "Type of the coupon, such as CASH or GIFT": what a kind is called is a value, be it one of several.
    let of_a_kind = says_a_kind(sentence);
    let mut behind = 0;
    let loose = |at: usize| {
        let code = words.loose(at, of_a_kind).filter(|_| at >= behind)?;
        // What closes a quote opens none.
        behind = code.end + usize::from(code.start > at);
        Some(sentence.part(code))
    };
    let found: Vec<Text> = uncovered(sentence.words.len(), matches).filter_map(loose).collect();
    if found.len() > 1 {
        return found;
    }
    let free: Vec<usize> = uncovered(sentence.words.len(), matches).collect();
    let choice = words.choice(&free);
    if choice.is_empty() { found } else { choice.into_iter().map(|thing| sentence.part(thing)).collect() }
}

/// A range of numbers in a sentence, outside of what phrases read, whatever is said behind it: "0 to 5 with a fraction".
pub(crate) fn loose_range(sentence: &Sentence, matches: &[Match]) -> Option<Text> {
    let words = Looked { sentence };
    uncovered(sentence.words.len(), matches).find_map(|at| words.range(at)).map(|range| sentence.part(range))
}

/// The small word that a sentence behind another one opens with, where it says when something holds: a capture can have
/// lost the badge in front of it, as in "REQUIRED for gifts."
pub(crate) fn opening(sentence: &Sentence, names: &HashSet<String>) -> Option<Smell> {
    const OPENING: &[&str] = &[
        "for",
        "in",
        "on",
        "at",
        "while",
        "until",
        "once",
        "during",
        "with",
        "without",
        "within",
        "before",
        "after",
        "upon",
        "under",
        "where",
        "since",
        "together",
        "along",
        "except",
        "given",
        "whenever",
        "depending",
        "according",
        "subject",
        "from",
        "one",
        "either",
        "any",
        "based",
        "provided",
    ];
    let word = sentence.words.first()?;
    let small = OPENING.contains(&word.lower.as_str()) && sentence.written(0..1) == word.lower;
    (small || opens_with_name(sentence, names)).then(|| Smell::of(sentence.part(0..1), None))
}

/// The word in small letters that a sentence opens with. Abbreviations open examples and explanations.
pub(crate) fn opens_small(sentence: &Sentence) -> Option<Smell> {
    const EXPLAINING: &[&str] = &["e.g", "e.g.", "eg", "i.e", "i.e.", "ie", "etc", "etc.", "see", "please"];
    let word = sentence.words.first()?;
    let small = word.lower.bytes().all(|byte| byte.is_ascii_alphabetic()) && sentence.written(0..1) == word.lower;
    (small && !EXPLAINING.contains(&word.lower.as_str())).then(|| Smell::of(sentence.part(0..1), None))
}

/// Whether a sentence opens with the name of a field and says what it is: `type is CARD.`, of "REQUIRED when type is CARD."
fn opens_with_name(sentence: &Sentence, names: &HashSet<String>) -> bool {
    const SAYING: &[&str] = &["is", "are", "=", "==", "!=", "equals", "exists"];
    let [name, verb, ..] = sentence.words.as_slice() else { return false };
    let written = sentence.written(0..1);
    let small = written.starts_with(char::is_lowercase) && names.contains(&squashed(written));
    !name.sign && small && SAYING.contains(&verb.lower.as_str())
}

/// Whether a sentence is in Chinese: at least half of its letters are.
pub(crate) fn is_foreign(sentence: &Sentence) -> bool {
    let text = sentence.text.as_str();
    let chinese = text.chars().filter(|c| is_chinese(*c)).count();
    chinese > 0 && 2 * chinese >= text.chars().filter(|c| c.is_alphabetic()).count()
}

/// Values or bounds that no phrase reads. Those behind "such as" are examples.
fn unread_values(sentence: &Sentence, scope: Scope, matches: &[Match]) -> Option<Smell> {
    if scope != Scope::Field {
        return None;
    }
    let words = Looked { sentence };
    let free: Vec<usize> = uncovered(sentence.words.len(), matches).collect();
    let says = |claim: &Claim| matches!(claim, Claim::Values(_) | Claim::OpenValues(_) | Claim::RequiredValues(..));
    let lists = matches.iter().any(|found| says(&found.claim));
    let has_default = matches.iter().any(|found| matches!(found.claim, Claim::Default(..)));
    let counted = |found: Range<usize>| (found.clone(), words.holds_several(found));
    let alone = |found: Range<usize>| (found, false);
    let in_clause = |at: &usize| {
        let row = words.row(*at).map(counted);
        row.or_else(|| {
            let ends = words.ends_of_a_row(*at).map(counted);
            ends.or_else(|| {
                words.announced(*at).or_else(|| words.bounds(*at)).or_else(|| words.compared(*at)).map(alone)
            })
        })
    };
    let in_sentence = || {
        let named = || words.names().map(|found| (found, true));
        let named = || words.called().map(alone).or_else(named).filter(|_| matches.is_empty());
        let beside = || free.iter().filter(|_| has_default).find_map(|at| words.beside_a_default(*at)).map(alone);
        words.explained(&free).or_else(named).or_else(beside).or_else(|| words.tail(&free).map(counted)).or_else(|| {
            words.numbers_with_meanings().or_else(|| words.labelled()).filter(|_| matches.is_empty()).map(alone)
        })
    };
    let listed = || free.iter().find_map(in_clause).or_else(in_sentence);
    let told = || free.iter().find_map(|at| words.spoken_of(*at)).or_else(|| words.measured(&free)).map(alone);
    let (found, lists) = if lists { told() } else { listed().or_else(told) }?;
    Some(Smell { lists, ..Smell::of(sentence.part(found), None) })
}

/// The words that no phrase covers.
fn uncovered(words: usize, matches: &[Match]) -> impl Iterator<Item = usize> {
    let mut covered = matches.iter().map(|found| found.words()).peekable();
    (0..words).filter(move |at| {
        while covered.next_if(|words| words.end <= *at).is_some() {}
        covered.peek().is_none_or(|words| !words.contains(at))
    })
}

/// `6-digit`, `two-letter`: a number and what it counts.
fn counts_characters(word: &str) -> bool {
    const NUMBERS: &[&str] = &["one", "two", "three", "four", "five", "six", "eight", "ten"];
    UNITS_OF_TEXT.iter().filter_map(|unit| word.strip_suffix(unit)).any(|number| {
        NUMBERS.contains(&number) || (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

/// `kind = CARD`, unlike `20 = 20% off` and `a=1`.
fn compares(sentence: &Sentence, at: usize) -> bool {
    let written = |at: usize| sentence.written(at..at + 1);
    let name = |text: &str| text.starts_with(char::is_alphabetic);
    let before = at.checked_sub(1).is_some_and(|before| name(written(before)));
    let value = written(at + 1);
    written(at) == "=" && before && name(value) && value.len() > 1 && is_code(value)
}

fn smells_at(words: &[Word], at: usize) -> Option<usize> {
    let word = words.get(at)?;
    // The form of a date or time: `YYYY-MM-DD`, `HH:mm`.
    if word.lower.starts_with("yyyy")
        || word.lower == "hh"
        || word.lower.ends_with("-encoded")
        || counts_characters(&word.lower)
    {
        return Some(1);
    }
    // "3-4 letters", "within 50 words"
    let number = |at: usize| words.get(at).is_some_and(|word| word.lower.bytes().all(|byte| byte.is_ascii_digit()));
    if matches!(word.lower.as_str(), "letter" | "letters" | "words" | "lines") && at.checked_sub(1).is_some_and(number)
    {
        return Some(1);
    }
    if !word.lower.is_ascii() && CHINESE.iter().any(|part| word.lower.contains(part)) {
        return Some(1);
    }
    starting_with(&word.lower).iter().find_map(|smell| {
        let found = words.get(at..at + smell.len())?.iter().zip(*smell).all(|(word, sought)| word.lower == *sought);
        found.then_some(smell.len())
    })
}

/// Whether a word that smells of rules elsewhere says nothing here that a message could break: "time when it is paid",
/// "true if there is one", "minimum spending", "sent at once if not provided".
fn is_harmless(sentence: &Sentence, at: usize, matches: &[Match]) -> bool {
    const TIMES: &[&str] = &["time", "timestamp", "date", "datetime", "moment", "day"];
    const ANSWERS: &[&str] = &["true", "false", "yes", "no"];
    const NUMBERS: &[&str] = &[
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "dozen", "hundred",
        "thousand",
    ];
    const GIVEN: &[&str] =
        &["provided", "specified", "given", "present", "passed", "filled", "sent", "set", "supplied"];
    const INDICATING: &[&str] = &["indicates", "indicate", "indicating", "tells", "shows", "checks", "check"];
    const WISHES: &[&str] = &["want", "wish", "would", "like", "need", "have"];
    const USES: &[&str] = &["use", "display", "reference", "purpose", "purposes", "once"];
    let lower = |at: usize| sentence.words.get(at).map_or("", |word| word.lower.as_str());
    let before = at.checked_sub(1).map_or("", lower);
    if example_in(&sentence.words, 0..1).is_some() {
        return true;
    }
    let next = sentence.words.get(at + 1);
    let ends = |at: usize| sentence.words.get(at).is_none_or(|word| word.sign && word.lower != ":");
    // A value or a number makes a rule of it.
    let tells = || {
        uncovered(sentence.words.len(), matches).any(|at| {
            let written = sentence.written(at..at + 1);
            (is_code(written) && written != "A")
                || NUMBERS.contains(&lower(at))
                || matches!(written, "\"" | "'" | "`" | "“" | "‘")
                || written.contains('_')
        })
    };
    let harmless = match lower(at) {
        "when" => TIMES.contains(&before),
        "if" if INDICATING.contains(&before) => true,
        "if" if lower(at + 1) == "you" && WISHES.contains(&lower(at + 2)) => true,
        // "The nickname, if any."
        "if" if lower(at + 1) == "any" && ends(at + 2) => true,
        "only" if USES.contains(&before) && ends(at + 1) => true,
        "reserved" => !ends(at + 1) && (ends(at + 2) || lower(at + 2) == "future"),
        "if" => ANSWERS.contains(&before) || (lower(at + 1) == "not" && GIVEN.contains(&lower(at + 2))),
        "minimum" | "maximum" | "limit" => true,
        // "the default browser", "a correspondence between the two"
        "default" => {
            matches!(before, "the" | "a" | "your")
                && next
                    .is_some_and(|next| !next.sign && !matches!(next.lower.as_str(), "value" | "values" | "is" | "one"))
        }
        "between" => next.is_some_and(|next| !next.lower.starts_with(|c: char| c.is_ascii_digit())),
        _ => false,
    };
    harmless && !tells()
}

/// `當 … 時`: the word that opens the condition.
fn chinese_when(sentence: &Sentence) -> Option<Smell> {
    let text = sentence.text.as_str();
    let [opens, ends] = CHINESE_WHEN;
    let open = opens.iter().filter_map(|word| text.find(word)).min()?;
    let behind = text.get(open..)?;
    let word = sentence.words.iter().position(|word| word.range.end > open)?;
    ends.iter().any(|end| behind.contains(end)).then(|| Smell::of(sentence.part(word..word + 1), None))
}
