//! The grammar of conditions in prose: `status is TICKETED`, `product ==MOVIE / PASS`, `amount is provided`.
//!
//! What is read here still names fields in the page's words; `resolve` finds the fields they mean.

mod joined;
mod words;

use std::ops::Range;

use self::words::{COPULAS, EMPTY, INEQUALITIES, NEGATIONS, PRESENT, QUANTIFIERS};
use crate::normalize::sentence::lists::{
    CONNECTIVES, Codes, DETERMINERS, EQUALITIES, LONGEST_NAME, bracketed, choices, codes, is, is_code, names, quoted,
    sequence, values,
};
use crate::normalize::sentence::words::{Sentence, Word};
use crate::source::Text;

/// A condition in the page's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Said {
    /// A field has one of these values.
    In { name: Text, values: Vec<Text> },
    /// A field has none of these values, or is not there.
    NotIn { name: Text, values: Vec<Text> },
    /// A case named by values alone, or with what has them: `for COUPON`, `in COUPON scenarios`.
    Case { name: Option<Text>, values: Vec<Text> },
    /// A case that is none of these.
    NotCase { name: Option<Text>, values: Vec<Text> },
    /// A field is there, or is not. The word that tells it is a value where the field lists it: `EMPTY`.
    Present { name: Text, present: bool, word: Option<Text> },
    /// At least one of these.
    Any(Vec<Said>),
    /// All of these.
    All(Vec<Said>),
}

impl Said {
    /// What is said where the condition stands behind "unless".
    pub(crate) fn opposite(self) -> Self {
        let each = |parts: Vec<Self>| parts.into_iter().map(Self::opposite).collect();
        match self {
            Self::In { name, values } => Self::NotIn { name, values },
            Self::NotIn { name, values } => Self::In { name, values },
            Self::Case { name, values } => Self::NotCase { name, values },
            Self::NotCase { name, values } => Self::Case { name, values },
            Self::Present { name, present, word } => Self::Present { name, present: !present, word },
            Self::Any(parts) => Self::All(each(parts)),
            Self::All(parts) => Self::Any(each(parts)),
        }
    }

    /// Whether what is said last is that a field is there, or is not.
    pub(crate) fn ends_with_presence(&self) -> bool {
        match self {
            Self::Present { .. } => true,
            Self::Any(parts) | Self::All(parts) => parts.last().is_some_and(Self::ends_with_presence),
            Self::In { .. } | Self::NotIn { .. } | Self::Case { .. } | Self::NotCase { .. } => false,
        }
    }
}

/// Conditions are read up to this many parts.
const MOST_PARTS: usize = 16;

/// Reads a condition that starts at word `at`; tells the word after it. Where it leaves open which of its parts belong
/// together, nothing is read.
pub(crate) fn condition(sentence: &Sentence, at: usize) -> Option<(Said, usize)> {
    joined::read(sentence, at)
}

/// Reads conditions that follow each other, as under "if any condition met:". One of them can hold several, joined by
/// `and` or `or`. Where semicolons part them, a comma inside one says too little, and nothing is read.
pub(crate) fn conditions(sentence: &Sentence, at: usize) -> Option<(Vec<Said>, usize)> {
    let words = &sentence.words;
    let (first, mut at) = condition(sentence, unnumbered(words, at))?;
    let mut parts = vec![first];
    let (mut commas, mut semicolons) = (false, false);
    while parts.len() < MOST_PARTS {
        let (comma, semicolon) = (is(words, at, ","), is(words, at, ";"));
        let Some((part, end)) = condition(sentence, unnumbered(words, at + usize::from(comma || semicolon))) else {
            break;
        };
        commas |= comma;
        semicolons |= semicolon;
        parts.push(part);
        at = end;
    }
    (!(commas && semicolons)).then_some((parts, at))
}

/// Behind the number of an item: `(1) kind is CARD`, `2) …`.
fn unnumbered(words: &[Word], at: usize) -> usize {
    let open = at + usize::from(is(words, at, "("));
    let number = words.get(open).is_some_and(|word| word.lower.bytes().all(|byte| byte.is_ascii_digit()));
    if number && is(words, open + 1, ")") { open + 2 } else { at }
}

/// Conditions of which any has to hold, without one inside that says the same.
pub(crate) fn any_of(parts: Vec<Said>) -> Said {
    let flat = parts.into_iter().flat_map(|part| if let Said::Any(inner) = part { inner } else { vec![part] });
    one_or(flat.collect(), Said::Any)
}

/// Conditions of which all have to hold, without one inside that says the same.
pub(crate) fn all_of(parts: Vec<Said>) -> Said {
    let flat = parts.into_iter().flat_map(|part| if let Said::All(inner) = part { inner } else { vec![part] });
    one_or(flat.collect(), Said::All)
}

fn one_or(mut parts: Vec<Said>, several: fn(Vec<Said>) -> Said) -> Said {
    match (parts.pop(), parts.is_empty()) {
        (Some(only), true) => only,
        (Some(last), false) => {
            parts.push(last);
            several(parts)
        }
        (None, _) => several(parts),
    }
}

fn atom(sentence: &Sentence, at: usize) -> Option<(Said, usize)> {
    let words = &sentence.words;
    if is(words, at, "no") {
        return match atom(sentence, at + 1)? {
            (Said::Present { name, present: true, .. }, end) => {
                Some((Said::Present { name, present: false, word: None }, end))
            }
            _ => None,
        };
    }
    if let Some(found) = several(sentence, at) {
        return Some(found);
    }
    let at = DETERMINERS.iter().find_map(|words_before| sequence(words, at, words_before)).unwrap_or(at);
    if let Some((name, after)) = quoted(words, at) {
        return predicate(sentence, sentence.part(name), after);
    }
    for length in 1..=LONGEST_NAME {
        let word = words.get(at + length - 1)?;
        if length > 1 && word.lower == "of" {
            return owned(sentence, at, at + length);
        }
        if word.sign || CONNECTIVES.contains(&word.lower.as_str()) || NEGATIONS.contains(&word.lower.as_str()) {
            return None;
        }
        // "the type field is TICKET" is about `type`.
        let noun = length > 1 && matches!(word.lower.as_str(), "field" | "parameter" | "attribute");
        let name = at..at + length - usize::from(noun);
        if let Some(found) = predicate(sentence, sentence.part(name), at + length) {
            return Some(found);
        }
    }
    None
}

/// What is said of a part of something: `the region of the registered address is HK`. The name starts at `start`, that of
/// the whole at `at`.
fn owned(sentence: &Sentence, start: usize, at: usize) -> Option<(Said, usize)> {
    let words = &sentence.words;
    let at = at + usize::from(is(words, at, "the"));
    let plain =
        |word: &&Word| !word.sign && ![CONNECTIVES, NEGATIONS].iter().any(|known| known.contains(&word.lower.as_str()));
    let longest = words.get(at..)?.iter().take(LONGEST_NAME).take_while(plain).count();
    (1..=longest).find_map(|length| predicate(sentence, sentence.part(start..at + length), at + length))
}

/// Fields of which the same is said: `both a and b are provided`, `neither a nor b is provided`, `a or b is empty`.
fn several(sentence: &Sentence, at: usize) -> Option<(Said, usize)> {
    let words = &sentence.words;
    let opener = QUANTIFIERS.iter().find_map(|(opener, all)| Some((sequence(words, at, opener)?, *all)));
    let neither = opener.is_none() && is(words, at, "neither");
    let start = opener.map_or(at + usize::from(neither), |(after, _)| after);
    let start = DETERMINERS.iter().find_map(|before| sequence(words, start, before)).unwrap_or(start);
    let (names, end) = names(sentence, start, true)?;
    let joined = words.get(start..end)?.iter().rev();
    let and = joined.take(3).any(|word| matches!(word.lower.as_str(), "and" | "nor"));
    let all = opener.map_or(and || neither, |(_, all)| all);
    // "are both provided", "is not provided": the word for how many may stand behind the copula.
    let (present, end) = presence(words, end).or_else(|| {
        let copula = usize::from(is(words, end, "are") || is(words, end, "is"));
        let both = copula == 1 && (is(words, end + 1, "both") || is(words, end + 1, "all"));
        let word = words.get(end + 2).filter(|_| both)?.lower.as_str();
        let present = PRESENT.contains(&word);
        (present || EMPTY.contains(&word)).then_some((present, end + 3))
    })?;
    let parts = names.into_iter().map(|name| Said::Present { name, present: present != neither, word: None }).collect();
    Some((if all { Said::All(parts) } else { Said::Any(parts) }, end))
}

/// A case that is named without a verb, as behind "for": `status TICKETED and USED`, `TICKETED status`, `TICKETED`.
pub(crate) fn case(sentence: &Sentence, at: usize) -> Option<(Said, usize)> {
    let words = &sentence.words;
    let at = DETERMINERS.iter().find_map(|words_before| sequence(words, at, words_before)).unwrap_or(at);
    let found = |name: Option<Range<usize>>, codes: Codes, end: usize| {
        let values = codes.values.into_iter().map(|value| sentence.part(value)).collect();
        (!codes.glossed).then(|| (Said::Case { name: name.map(|name| sentence.part(name)), values }, end))
    };
    let is_name = |at: usize| {
        let plain = |word: &&Word| !word.sign && !CONNECTIVES.contains(&word.lower.as_str());
        words.get(at).filter(plain).is_some() && !is_code(sentence.written(at..at + 1))
    };
    if let Some(codes) = codes(sentence, at) {
        let end = codes.end;
        return if is_name(end) { found(Some(end..end + 1), codes, end + 1) } else { found(None, codes, end) };
    }
    (1..=2).take_while(|length| is_name(at + length - 1)).find_map(|length| {
        let codes = codes(sentence, at + length)?;
        let end = codes.end;
        found(Some(at..at + length), codes, end)
    })
}

/// What is said at word `at` of the field called `name`.
fn predicate(sentence: &Sentence, name: Text, at: usize) -> Option<(Said, usize)> {
    let words = &sentence.words;
    if let Some((present, end)) = presence(words, at) {
        let word = (end - 1..end).filter(|at| words.get(*at).is_some_and(|word| tells_presence(&word.lower)));
        let word = word.map(|at| sentence.part(at..at + 1)).next();
        return Some((Said::Present { name, present, word }, end));
    }
    // "is IN" can be the start of "is in A", or tell the value `IN`.
    let behind = |ways: &[&[&str]]| {
        ways.iter().find_map(|way| {
            let at = sequence(words, at, way)?;
            // No field is A and B at once: where codes are joined so, either is meant.
            let choice = matches!(way.last(), Some(&("of" | "among"))) || is_code(sentence.written(at..at + 1));
            if choice { choices(sentence, at) } else { values(sentence, at) }
        })
    };
    let (denied, (values, end)) = match behind(INEQUALITIES) {
        Some(found) => (true, found),
        None => (false, behind(EQUALITIES)?),
    };
    // "is 1 (one)"
    let end = bracketed(words, end).unwrap_or(end);
    let values = values.into_iter().map(|value| sentence.part(value)).collect();
    Some((if denied { Said::NotIn { name, values } } else { Said::In { name, values } }, end))
}

/// Whether it is denied at a word, or told to be there or not, what the name in front of it has: `does not equal`,
/// `!=`, `isn't`, `has been`.
pub(crate) fn denial_or_presence(words: &[Word], at: usize) -> bool {
    let bare = words.get(at).is_some_and(|word| PRESENT.contains(&word.lower.as_str()));
    INEQUALITIES.iter().any(|words_of| sequence(words, at, words_of).is_some())
        || (!bare && presence(words, at).is_some())
}

fn tells_presence(word: &str) -> bool {
    PRESENT.contains(&word) || EMPTY.contains(&word)
}

/// Whether a word says of a field, where nothing denies it, that it is there.
pub(crate) fn means_present(word: &str) -> bool {
    PRESENT.contains(&word.to_lowercase().as_str())
}

fn presence(words: &[Word], at: usize) -> Option<(bool, usize)> {
    if ["exists", "exist", "presents"].iter().any(|verb| is(words, at, verb)) {
        return Some((true, at + 1));
    }
    let absent = [&["does", "not", "exist"][..], &["do", "not", "exist"], &["doesn't", "exist"], &["don't", "exist"]];
    if let Some(end) = absent.iter().find_map(|words_of| sequence(words, at, words_of)) {
        return Some((false, end));
    }
    COPULAS.iter().find_map(|(copula, negated)| {
        let at = sequence(words, at, copula)?;
        let word = words.get(at)?.lower.as_str();
        let there = match word {
            // `is left out`, `is left empty`; `is there`.
            "out" => (copula.last() == Some(&"left")).then_some(false),
            "there" => (!copula.is_empty()).then_some(true),
            _ if PRESENT.contains(&word) => Some(true),
            _ if EMPTY.contains(&word) && !copula.is_empty() => Some(false),
            _ => None,
        }?;
        // `is set to X` is an equality.
        let equality = word == "set" && is(words, at + 1, "to");
        (!equality).then_some((there != *negated, at + 1))
    })
}

#[cfg(test)]
mod tests;
