//! The plan of checks: limits, and what has to be there when. The Rust check, the schema and the docs are all written from
//! it.

/// A limit on a value. The same in the Rust check, in the schema and in the docs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Limit {
    /// At least so many code points.
    MinLength(u64),
    /// At most so many code points.
    MaxLength(u64),
    /// Starts with this.
    Prefix(String),
    /// Has this form.
    Pattern(crate::spec::Pattern),
    /// At least this number.
    Min(i64),
    /// At most this number.
    Max(i64),
    /// At most so many elements.
    MaxItems(u64),
}

/// Things that have to be there when something holds. Paths start at the object that holds the branch.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// When; nothing for always.
    pub when: Option<Test>,
    /// The same in English, with wire names: `orderStatus is TICKETED`.
    pub english: String,
    /// What has to be there.
    pub requires: Vec<Requirement>,
}

/// Something that has to be there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Requirement {
    /// A field, where its parents are. The path may lead through arrays, and then holds for each element.
    Field(Vec<String>),
    /// At least one of several members of the object at `parent`.
    AnyOf {
        /// The path to the object.
        parent: Vec<String>,
        /// The members.
        members: Vec<String>,
    },
}

/// A condition that is ready to be tested: paths lead through objects alone, values have the field's type.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// The field is there and has one of these values.
    In {
        /// The path to the field.
        path: Vec<String>,
        /// The values.
        values: Vec<Literal>,
    },
    /// The field is not there, or has none of these values.
    NotIn {
        /// The path to the field.
        path: Vec<String>,
        /// The values.
        values: Vec<Literal>,
    },
    /// The field is there, or is not.
    Present {
        /// The path to the field.
        path: Vec<String>,
        /// Whether it has to be there.
        present: bool,
    },
    /// At least one holds.
    Any(Vec<Test>),
    /// All hold.
    All(Vec<Test>),
}

/// A value in a condition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Literal {
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A boolean.
    Boolean(bool),
}
