//! What a message violates: where, which rule with which parameters; never the payload's own text.

use std::fmt;
use std::ops::Deref;

/// One violation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Violation {
    /// The place, as a JSON Pointer in wire names; empty for the message itself.
    pub pointer: String,
    /// The rule.
    pub rule: Rule,
}

/// A rule and its parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rule {
    /// The member must be there.
    Required {
        /// When, in words: `orderStatus is TICKETED`.
        when: &'static str,
    },
    /// At least one of these members of the object must be there.
    AnyOf {
        /// Their names.
        members: &'static [&'static str],
        /// When, in words; empty: always.
        when: &'static str,
    },
    /// The text is too short.
    MinLength {
        /// The least length in code points.
        limit: usize,
        /// Its length in code points.
        actual: usize,
    },
    /// The text is too long.
    MaxLength {
        /// The greatest length in code points.
        limit: usize,
        /// Its length in code points.
        actual: usize,
    },
    /// The text does not start as it should.
    Prefix {
        /// What it should start with.
        prefix: &'static str,
    },
    /// The text does not have the form it should.
    Pattern {
        /// The form, as an ECMA regular expression.
        expression: &'static str,
    },
    /// The value is none of the listed ones.
    UnknownValue {
        /// The listed values.
        listed: &'static [&'static str],
    },
    /// The value is not the one that marks this kind of message.
    Constant {
        /// The value it should be.
        value: &'static str,
    },
    /// The number is too small.
    Min {
        /// The least number.
        limit: i64,
    },
    /// The number is too large.
    Max {
        /// The greatest number.
        limit: i64,
    },
    /// The array has too many elements.
    MaxItems {
        /// The greatest number of elements.
        limit: usize,
        /// Its number of elements.
        actual: usize,
    },
}

impl Rule {
    /// The stable name of the rule.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Required { .. } => "required",
            Self::AnyOf { .. } => "any_of",
            Self::MinLength { .. } => "min_length",
            Self::MaxLength { .. } => "max_length",
            Self::Prefix { .. } => "prefix",
            Self::Pattern { .. } => "pattern",
            Self::UnknownValue { .. } => "unknown_value",
            Self::Constant { .. } => "constant",
            Self::Min { .. } => "min",
            Self::Max { .. } => "max",
            Self::MaxItems { .. } => "max_items",
        }
    }
}

fn when(condition: &str) -> impl fmt::Display + '_ {
    struct When<'a>(&'a str);
    impl fmt::Display for When<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            if self.0.is_empty() { Ok(()) } else { write!(f, " when {}", self.0) }
        }
    }
    When(condition)
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required { when: condition } => write!(f, "is required{}", when(condition)),
            Self::AnyOf { members, when: condition } => {
                write!(f, "needs at least one of {}{}", members.join(", "), when(condition))
            }
            Self::MinLength { limit, actual } => write!(f, "has {actual} characters, at least {limit} are due"),
            Self::MaxLength { limit, actual } => write!(f, "has {actual} characters, at most {limit} are allowed"),
            Self::Prefix { prefix } => write!(f, "must start with {prefix}"),
            Self::Pattern { expression } => write!(f, "must match {expression}"),
            Self::UnknownValue { listed } => write!(f, "must be one of {}", listed.join(", ")),
            Self::Constant { value } => write!(f, "must be {value}"),
            Self::Min { limit } => write!(f, "must be at least {limit}"),
            Self::Max { limit } => write!(f, "must be at most {limit}"),
            Self::MaxItems { limit, actual } => write!(f, "has {actual} elements, at most {limit} are allowed"),
        }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.pointer.is_empty() { "the message" } else { &self.pointer };
        write!(f, "{place} {}", self.rule)
    }
}

/// All violations of a message, in the order of the documentation; at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

impl Violations {
    pub(super) fn from_found(found: Vec<Violation>) -> Result<(), Self> {
        if found.is_empty() { Ok(()) } else { Err(Self(found)) }
    }
}

impl Deref for Violations {
    type Target = [Violation];

    fn deref(&self) -> &[Violation] {
        &self.0
    }
}

impl IntoIterator for Violations {
    type Item = Violation;
    type IntoIter = std::vec::IntoIter<Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            write!(f, "{violation}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
