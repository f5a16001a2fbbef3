//! What the Rust types and the schemas say of a message, and when the two agree.

use std::collections::BTreeSet;

use alipayhk_runtime::check::{self, Checked, Rule};
use alipayhk_runtime::wire::{self, Object, Problem};
use serde_json::{Value, json};

/// What reading and checking says of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It cannot be read.
    Unread {
        /// Where, as a JSON Pointer.
        place: String,
        /// Why: `missing`, `doubled`, `type`, `fraction`, `too_large`, `syntax`.
        problem: String,
    },
    /// It reads; these are its violations, none of them where it is fine.
    Read(Vec<Violation>),
}

/// A violation, as far as verdicts are compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// Where, as a JSON Pointer.
    pub place: String,
    /// The name of the rule.
    pub rule: String,
    /// The condition, of a rule that has one.
    pub when: String,
}

impl Verdict {
    /// The verdict of a generated type.
    pub fn of<T: Object + Checked>(message: &str) -> Self {
        let read = match wire::from_json::<T>(message.as_bytes()) {
            Ok(read) => read,
            Err(error) => return Self::Unread { place: error.pointer, problem: problem(&error.problem).to_owned() },
        };
        let violations = check::validate(&read).err().into_iter().flatten();
        let violations: Vec<Violation> = violations
            .map(|violation| Violation {
                place: violation.pointer,
                rule: violation.rule.name().to_owned(),
                when: condition(&violation.rule).to_owned(),
            })
            .collect();
        assert_eq!(check::is_valid(&read), violations.is_empty(), "is_valid and validate differ on {message}");
        Self::Read(violations)
    }

    /// Whether the message is fine.
    pub fn accepts(&self) -> bool {
        matches!(self, Self::Read(violations) if violations.is_empty())
    }

    /// Where a schema that refuses a message at `places` says something else. They say the same where both accept, or both
    /// refuse at the same places; reading stops at its first error, whose place is to be among the schema's.
    pub fn differing(&self, places: &BTreeSet<String>) -> BTreeSet<String> {
        match self {
            Self::Unread { place, .. } if places.contains(place) => BTreeSet::new(),
            Self::Unread { place, .. } => BTreeSet::from([place.clone()]),
            Self::Read(violations) => {
                let own: BTreeSet<String> = violations.iter().map(|violation| violation.place.clone()).collect();
                own.symmetric_difference(places).cloned().collect()
            }
        }
    }

    /// The verdict as one line of JSON, to be read by [`Verdict::from_line`].
    pub fn to_line(&self) -> String {
        match self {
            Self::Unread { place, problem } => json!({"place": place, "problem": problem}),
            Self::Read(violations) => {
                violations.iter().map(|violation| json!([violation.place, violation.rule, violation.when])).collect()
            }
        }
        .to_string()
    }

    /// Reads what [`Verdict::to_line`] wrote; nothing where it is no verdict.
    pub fn from_line(line: &str) -> Option<Self> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        match serde_json::from_str(line).ok()? {
            Value::Array(violations) => violations
                .iter()
                .map(|violation| {
                    Some(Violation {
                        place: text(violation.get(0)?)?,
                        rule: text(violation.get(1)?)?,
                        when: text(violation.get(2)?)?,
                    })
                })
                .collect::<Option<_>>()
                .map(Self::Read),
            error => Some(Self::Unread { place: text(error.get("place")?)?, problem: text(error.get("problem")?)? }),
        }
    }
}

fn problem(problem: &Problem) -> &'static str {
    match problem {
        Problem::Missing => "missing",
        Problem::Doubled => "doubled",
        Problem::Type { .. } => "type",
        Problem::Fraction => "fraction",
        Problem::TooLarge => "too_large",
        Problem::Syntax { .. } => "syntax",
        _ => "unknown",
    }
}

fn condition(rule: &Rule) -> &'static str {
    match rule {
        Rule::Required { when } | Rule::AnyOf { when, .. } => when,
        _ => "",
    }
}
