//! Limits on one value, as generated code states them.

/// A limit on a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// At least so many code points.
    MinLength(usize),
    /// At most so many code points.
    MaxLength(usize),
    /// Starts with this.
    Prefix(&'static str),
    /// Matches this as a whole.
    Pattern(&'static Pattern),
    /// At least this number.
    Min(i64),
    /// At most this number.
    Max(i64),
    /// At most so many elements.
    MaxItems(usize),
}

/// A pattern of the small grammar: classes and literals of ASCII characters with counts. It needs no regex engine,
/// since a part of variable length is never followed by one that could take its characters.
#[derive(Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The same as an ECMA regular expression.
    pub expression: &'static str,
    /// The parts in a row.
    pub parts: &'static [Part],
}

/// A run of characters of one class.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// The class, as ranges with both ends included.
    pub class: &'static [(char, char)],
    /// At least so many.
    pub least: usize,
    /// At most so many.
    pub most: usize,
}

impl Pattern {
    /// Whether all of `text` matches.
    pub fn matches(&self, text: &str) -> bool {
        let mut rest = text;
        for part in self.parts {
            let in_class =
                |character: char| part.class.iter().any(|(first, last)| (*first..=*last).contains(&character));
            let mut taken = 0;
            while taken < part.most {
                let Some(character) = rest.chars().next().filter(|character| in_class(*character)) else { break };
                rest = &rest[character.len_utf8()..];
                taken += 1;
            }
            if taken < part.least {
                return false;
            }
        }
        rest.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CURRENCY: Pattern =
        Pattern { expression: "^[A-Z]{3}$", parts: &[Part { class: &[('A', 'Z')], least: 3, most: 3 }] };
    const CENTS: Pattern =
        Pattern { expression: "^[0-9]+$", parts: &[Part { class: &[('0', '9')], least: 1, most: usize::MAX }] };

    #[test]
    fn a_pattern_matches_the_whole_text() {
        assert!(CURRENCY.matches("HKD"));
        for text in ["HK", "HKDD", "hkd", "HKD\n", " HKD", "ＨＫＤ", ""] {
            assert!(!CURRENCY.matches(text), "{text:?}");
        }
    }

    #[test]
    fn digits_are_ascii_digits() {
        assert!(CENTS.matches("0010"));
        for text in ["", "1.0", "-1", "١", "1\n", "1e3"] {
            assert!(!CENTS.matches(text), "{text:?}");
        }
    }
}
