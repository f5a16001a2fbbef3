//! How much a change weighs: for those who send, for those who read, and for users of the Rust crate.

use std::fmt;

use serde::Serialize;

use super::{Change, Kind};
use crate::side::Side;

/// What a change means to one group of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// It does not concern them.
    Unaffected,
    /// Only what they read about it changes.
    DocsOnly,
    /// What worked goes on working.
    Compatible,
    /// What worked may fail.
    Breaking,
}

impl fmt::Display for Grade {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Unaffected => "unaffected",
            Self::DocsOnly => "docs only",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        })
    }
}

/// Whom a change breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Impact {
    /// Those whose requests were right before.
    pub senders: Grade,
    /// Those who read the answers.
    pub readers: Grade,
    /// Those whose code calls the generated crate.
    pub rust: Grade,
}

impl Impact {
    /// Nothing but the documentation changes.
    pub const DOCS: Self = Self { senders: Grade::DocsOnly, readers: Grade::DocsOnly, rust: Grade::DocsOnly };

    /// For senders alone.
    pub(super) fn of_senders(senders: Grade, rust: Grade) -> Self {
        Self { senders, readers: Grade::Unaffected, rust }
    }

    /// For readers alone.
    pub(super) fn of_readers(readers: Grade, rust: Grade) -> Self {
        Self { senders: Grade::Unaffected, readers, rust }
    }

    /// What moving a limit means: a narrower request breaks senders, a wider response breaks readers.
    pub(super) fn of_shift(side: Side, shift: Shift, rust: Grade) -> Self {
        let breaking = match side {
            Side::Request => matches!(shift, Shift::Narrower | Shift::Other),
            Side::Response => matches!(shift, Shift::Wider | Shift::Other),
        };
        let grade = if breaking { Grade::Breaking } else { Grade::Compatible };
        match side {
            Side::Request => Self::of_senders(grade, rust),
            Side::Response => Self::of_readers(grade, rust),
        }
    }
}

/// What a change does to the set of messages that are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shift {
    /// Fewer messages are right.
    Narrower,
    /// More messages are right.
    Wider,
    /// Others are right than before, or the same ones mean something else.
    Other,
    /// The same messages are right.
    None,
}

impl Shift {
    /// The shift from a rule that is there or not to one that is there or not.
    pub(super) fn of_rule<T: PartialEq>(before: Option<&T>, after: Option<&T>) -> Self {
        match (before, after) {
            (None, Some(_)) => Self::Narrower,
            (Some(_), None) => Self::Wider,
            (before, after) if before == after => Self::None,
            _ => Self::Other,
        }
    }

    /// The shift from an upper limit to another; negate both for a lower one.
    pub(super) fn of_limit(before: Option<i128>, after: Option<i128>) -> Self {
        match (before, after) {
            (Some(before), Some(after)) if after < before => Self::Narrower,
            (Some(before), Some(after)) if after > before => Self::Wider,
            _ => Self::of_rule(before.as_ref(), after.as_ref()),
        }
    }
}

/// The step a release has to take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Nothing to release.
    None,
    /// The documentation alone.
    Patch,
    /// Facts changed, and code that compiled goes on compiling.
    Minor,
    /// Code that compiled may not compile any more.
    Major,
}

impl Step {
    /// The step that these changes ask for.
    pub fn of<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Self {
        changes.into_iter().map(Self::of_one).max().unwrap_or(Self::None)
    }

    fn of_one(change: &Change) -> Self {
        let Impact { senders, readers, rust } = change.impact;
        match change.kind {
            Kind::Wording => Self::Patch,
            Kind::Fact if rust == Grade::Breaking => Self::Major,
            Kind::Fact if senders.max(readers).max(rust) <= Grade::DocsOnly => Self::Patch,
            Kind::Fact => Self::Minor,
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}
