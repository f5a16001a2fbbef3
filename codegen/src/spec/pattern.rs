//! The small grammar of patterns: classes and literals of ASCII characters with counts.
//!
//! `^[A-Z]{3}$`, `^[0-9]+$`, `^[0-9a-f]{8}-[0-9a-f]{4}$`. From it come a check that needs no regex engine and an
//! expression that every engine reads alike.

use std::fmt;

/// A pattern of the grammar.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// The expression as it was written.
    pub expression: String,
    /// Its parts in a row.
    pub parts: Vec<Part>,
}

/// A run of characters of one class.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Part {
    /// The class, as ranges with both ends included.
    pub class: Vec<(char, char)>,
    /// At least so many.
    pub least: u32,
    /// At most so many; nothing for no bound.
    pub most: Option<u32>,
}

/// Why a text is no pattern of the grammar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PatternError(String);

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The largest count that a pattern may ask for.
const MOST: u32 = 1000;

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// Anything outside the grammar, and a part of variable length whose characters the next part could take.
    pub fn parse(expression: &str) -> Result<Self, PatternError> {
        let error = |why: &str| PatternError(format!("the pattern `{expression}` {why}"));
        let body = expression
            .strip_prefix('^')
            .and_then(|rest| rest.strip_suffix('$'))
            .ok_or_else(|| error("must start with `^` and end with `$`"))?;
        if !body.is_ascii() || body.bytes().any(|byte| byte.is_ascii_control()) {
            return Err(error("may hold printable ASCII characters alone"));
        }
        let mut parts = Vec::new();
        let mut rest = body;
        while !rest.is_empty() {
            let (class, after) =
                class(rest).ok_or_else(|| error("holds a class that is neither `[…]` nor a literal"))?;
            let (least, most, after) =
                count(after).ok_or_else(|| error("holds a count that is not {n}, {n,m}, +, * or ?"))?;
            parts.push(Part { class, least, most });
            rest = after;
        }
        if is_ambiguous(&parts) {
            return Err(error("has a part of variable length before one that could take its characters"));
        }
        Ok(Self { expression: expression.to_owned(), parts })
    }

    /// Whether all of a text matches.
    pub fn matches(&self, text: &str) -> bool {
        self.read(text).is_some_and(|(part, taken)| {
            let rest = self.parts.iter().skip(part);
            rest.enumerate().all(|(index, part)| part.least <= if index == 0 { taken } else { 0 })
        })
    }

    /// Whether some text that matches starts with this.
    pub fn can_start_with(&self, start: &str) -> bool {
        self.read(start).is_some()
    }

    /// Takes a text as far as the parts go: the part that its end stands in, and how many of its characters are taken;
    /// nothing where a character fits no part. No part needs to give back what it took, since none is ambiguous.
    fn read(&self, text: &str) -> Option<(usize, u32)> {
        let (mut index, mut taken) = (0, 0);
        for character in text.chars() {
            loop {
                let part = self.parts.get(index)?;
                let fits = part.class.iter().any(|(first, last)| (*first..=*last).contains(&character));
                if fits && part.most.is_none_or(|most| taken < most) {
                    taken += 1;
                    break;
                }
                if taken < part.least {
                    return None;
                }
                (index, taken) = (index + 1, 0);
            }
        }
        Some((index, taken))
    }

    /// The least length of a text that matches.
    pub fn shortest(&self) -> u64 {
        self.parts.iter().map(|part| u64::from(part.least)).sum()
    }

    /// The greatest length of a text that matches, where there is one.
    pub fn longest(&self) -> Option<u64> {
        self.parts.iter().map(|part| part.most.map(u64::from)).sum()
    }

    /// The only class, where the pattern has one part without an upper bound.
    pub fn unbounded_class(&self) -> Option<&[(char, char)]> {
        match self.parts.as_slice() {
            [part] if part.most.is_none() => Some(&part.class),
            _ => None,
        }
    }

    /// A text that matches: the shortest, of the first character of each class.
    pub fn sample(&self) -> String {
        self.parts
            .iter()
            .flat_map(|part| part.class.first().map(|(first, _)| first.to_string().repeat(part.least as usize)))
            .collect()
    }
}

/// Whether a part of variable length stands before one that could take its characters, with nothing between the two that
/// has to be there.
fn is_ambiguous(parts: &[Part]) -> bool {
    parts.iter().enumerate().filter(|(_, part)| part.most != Some(part.least)).any(|(index, part)| {
        let after = parts.get(index + 1..).unwrap_or_default();
        let reach = after.iter().position(|next| next.least > 0).map_or(after.len(), |last| last + 1);
        after.iter().take(reach).any(|next| overlap(&part.class, &next.class))
    })
}

fn overlap(one: &[(char, char)], other: &[(char, char)]) -> bool {
    one.iter().any(|(first, last)| other.iter().any(|(from, to)| first <= to && from <= last))
}

fn class(text: &str) -> Option<(Vec<(char, char)>, &str)> {
    if let Some(inner) = text.strip_prefix('[') {
        let (members, after) = inner.split_once(']')?;
        let characters: Vec<char> = members.chars().collect();
        let mut ranges = Vec::new();
        let mut at = 0;
        while let Some(&first) = characters.get(at) {
            if !(first.is_ascii_alphanumeric() || "_-. ".contains(first)) {
                return None;
            }
            match (characters.get(at + 1), characters.get(at + 2)) {
                (Some('-'), Some(&last)) if first <= last && last.is_ascii_alphanumeric() => {
                    ranges.push((first, last));
                    at += 3;
                }
                _ => {
                    ranges.push((first, first));
                    at += 1;
                }
            }
        }
        return (!ranges.is_empty()).then_some((ranges, after));
    }
    let (literal, after) = match text.strip_prefix('\\') {
        Some(escaped) => (escaped.chars().next().filter(char::is_ascii_punctuation)?, escaped.get(1..)?),
        None => (text.chars().next().filter(|first| !".*+?()[]{}|^$/".contains(*first))?, text.get(1..)?),
    };
    Some((vec![(literal, literal)], after))
}

fn count(text: &str) -> Option<(u32, Option<u32>, &str)> {
    let mut characters = text.chars();
    match characters.next() {
        Some('+') => Some((1, None, characters.as_str())),
        Some('*') => Some((0, None, characters.as_str())),
        Some('?') => Some((0, Some(1), characters.as_str())),
        Some('{') => {
            let (counts, after) = characters.as_str().split_once('}')?;
            let number = |text: &str| text.parse::<u32>().ok().filter(|number| *number <= MOST);
            let (least, most) = match counts.split_once(',') {
                Some((least, "")) => (number(least)?, None),
                Some((least, most)) => (number(least)?, Some(number(most)?)),
                None => (number(counts)?, Some(number(counts)?)),
            };
            most.is_none_or(|most| least <= most).then_some((least, most, after))
        }
        _ => Some((1, Some(1), text)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_of_the_grammar_are_read() {
        let currency = Pattern::parse("^[A-Z]{3}$").unwrap();
        assert_eq!(currency.parts, [Part { class: vec![('A', 'Z')], least: 3, most: Some(3) }]);
        assert_eq!((currency.longest(), currency.sample().as_str()), (Some(3), "AAA"));
        let version = Pattern::parse(r"^[0-9]+\.[0-9]{1,2}$").unwrap();
        assert_eq!(version.parts.len(), 3);
        assert_eq!(version.longest(), None);
    }

    #[test]
    fn what_the_grammar_does_not_hold_is_told() {
        for (expression, why) in [
            ("[0-9]", "must start with `^` and end with `$`"),
            ("^(a|b)$", "holds a class that is neither `[…]` nor a literal"),
            ("^[0-9]{x}$", "holds a count that is not {n}, {n,m}, +, * or ?"),
            ("^[0-9]+[0-9]$", "has a part of variable length before one that could take its characters"),
            ("^[0-9]*[a-z]?[0-9]{2}$", "has a part of variable length before one that could take its characters"),
            ("^é$", "may hold printable ASCII characters alone"),
        ] {
            let error = Pattern::parse(expression).unwrap_err().to_string();
            assert!(error.ends_with(why), "{error}");
        }
    }

    #[test]
    fn a_text_matches_as_a_whole_and_can_be_the_start_of_one_that_does() {
        let serial = Pattern::parse("^[A-Z]{2}-[0-9]{2,3}x?$").unwrap();
        for (text, matches, starts) in [
            ("AB-12", true, true),
            ("AB-123x", true, true),
            ("AB-1", false, true),
            ("", false, true),
            ("A1", false, false),
            ("AB-1x", false, false),
            ("AB-1234", false, false),
            ("AB-12xx", false, false),
        ] {
            assert_eq!((serial.matches(text), serial.can_start_with(text)), (matches, starts), "{text}");
        }
        assert_eq!((serial.shortest(), serial.longest()), (5, Some(7)));
        let digits = Pattern::parse("^[0-9]*$").unwrap();
        assert_eq!((digits.matches(""), digits.matches("12"), digits.matches("1a")), (true, true, false));
    }
}
