//! What a sentence can say about a field, a table or the page.

pub(crate) mod make;

use super::phrase::Scope;
use crate::normalize::conditions::grammar::Said;
use crate::source::Text;
use crate::spec::StatusOrder;

/// One thing that a sentence says, still in the page's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Claim {
    /// The field is required, always or under a condition.
    Required(Option<Said>),
    /// The field is required under a condition that the grammar does not know.
    RequiredUnread,
    /// The field is optional.
    Optional,
    /// The field is optional under a condition; where it is marked as required, that takes the mark back.
    OptionalWhen(Said),
    /// The same, under a condition that the grammar does not know.
    OptionalUnread,
    /// The field is required under a condition that stands elsewhere.
    Conditional,
    /// At least one of several fields is required; perhaps one alone is allowed.
    AnyOf { names: Vec<Text>, when: Option<Said>, alone: bool },
    /// The same of fields of a table, where the rest of the sentence says when, and cannot be read.
    EitherUnread,
    /// Each field of the table, or each child, is required.
    EachRequired(Option<Said>),
    /// Each field of the table, or each child, that is marked as required is optional under a condition.
    EachOptional(Said),
    /// Each of them is required under a condition that the grammar does not know.
    EachUnread,
    /// The least and the greatest length in code points.
    Length { min: Option<u64>, max: Option<u64> },
    /// The greatest number of elements.
    MaxItems(u64),
    /// Bounds of a number.
    Range { min: Option<Bound>, max: Option<Bound> },
    /// A whole number, and its bounds.
    Whole { min: Option<Bound>, max: Option<Bound> },
    /// What the text starts with.
    Prefix(Text),
    /// So many characters of one class, as a pattern has it: `0-9`.
    Characters { class: &'static str, least: u64, most: u64 },
    /// How a date or a time is written, as a pattern.
    Form(String),
    /// What kind of value it is.
    Kind(Kind),
    /// The values it can have.
    Values(Vec<Text>),
    /// Values it can have, among others; none where the sentence says alone that there are others.
    OpenValues(Vec<Text>),
    /// Values, only where something else holds; the condition makes the field required.
    RequiredValues(Said, Vec<Text>),
    /// A list of values is announced.
    ValuesFollow,
    /// One text holds several values.
    Joined,
    /// The value assumed where none is sent, perhaps under a condition alone.
    Default(Text, Option<Said>),
    /// A word that is assumed where none is sent, if it is one of the field's values: "hidden by default".
    ListedDefault(Text),
    /// The listed value this stands beside is the default.
    IsDefault(Option<Said>),
    /// The only members the object can have.
    Keys(Vec<Text>),
    /// The values are the statuses of the page's table of that name.
    StatusValues(Option<Text>),
    /// The values stand in a table elsewhere on the page.
    ListedElsewhere,
    /// Not to be used any more.
    Deprecated,
    /// Which status may follow which.
    Order(StatusOrder),
    /// The page adds to its group's base API.
    ExtendsBase,
    /// The common headers and the common result hold.
    CommonBasics,
    /// For people: nothing in one message tells it.
    Note,
}

impl Claim {
    /// Whether it can be said of what a sentence is about. Elsewhere its words are prose, and may smell of a rule.
    pub(crate) fn fits(&self, scope: Scope) -> bool {
        match scope {
            Scope::Field => !matches!(
                self,
                Self::EitherUnread | Self::Order(_) | Self::ExtendsBase | Self::CommonBasics | Self::IsDefault(_)
            ),
            Scope::Table => matches!(
                self,
                Self::EachRequired(_)
                    | Self::EachOptional(_)
                    | Self::EachUnread
                    | Self::AnyOf { .. }
                    | Self::EitherUnread
                    | Self::ExtendsBase
                    | Self::CommonBasics
                    | Self::Note
            ),
            Scope::Page => matches!(self, Self::Order(_) | Self::ExtendsBase | Self::CommonBasics | Self::Note),
            Scope::Header => matches!(
                self,
                Self::Required(None)
                    | Self::Values(_)
                    | Self::ValuesFollow
                    | Self::Default(_, None)
                    | Self::Kind(_)
                    | Self::Note
            ),
            Scope::Value => matches!(self, Self::IsDefault(_)),
        }
    }
}

impl Claim {
    /// The condition under which each field is optional.
    pub(crate) fn optional_for_each(&self) -> Option<&Said> {
        if let Self::EachOptional(when) = self { Some(when) } else { None }
    }

    /// Whether it bounds a value or says what it starts with.
    pub(crate) fn is_bound(&self) -> bool {
        matches!(
            self,
            Self::Length { .. }
                | Self::MaxItems(_)
                | Self::Range { .. }
                | Self::Whole { .. }
                | Self::Prefix(_)
                | Self::Characters { .. }
                | Self::Form(_)
        )
    }
}

/// One end of a range of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bound {
    /// The number.
    pub(crate) at: i64,
    /// Whether the number itself is left out.
    pub(crate) exclusive: bool,
}

impl Bound {
    /// A bound that is in the range.
    pub(crate) fn inclusive(at: i64) -> Self {
        Self { at, exclusive: false }
    }

    /// A bound that is not in the range.
    pub(crate) fn exclusive(at: i64) -> Self {
        Self { at, exclusive: true }
    }
}

/// Kinds of values that prose tells apart. What each means depends on the field's type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Milliseconds since 1970.
    Millis,
    /// Seconds, of a time or a duration.
    Seconds,
    /// An amount in cents.
    Cents,
    /// An amount in cents that may be negative.
    SignedCents,
    /// A count of things.
    Quantity,
    /// An ISO 4217 code of three letters.
    Currency,
    /// An ISO 8601 date and time.
    DateTime,
    /// A URL.
    Url,
    /// JSON inside a string.
    Json,
}
