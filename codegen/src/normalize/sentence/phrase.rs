//! The phrase table: every wording that carries a rule, what it yields, and an example of it.
//!
//! A phrase stands in the table once, in the part that is named after its subject; `pattern` says how its wordings are
//! written. Earlier phrases win over later ones, and earlier parts over later ones.

mod defaults;
mod index;
mod kinds;
mod limits;
mod notes;
mod page;
mod required;
mod values;

pub(crate) use self::index::{Heard, Wording};
use super::capture::Captured;
use super::claim::Claim;

/// What a sentence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// A field.
    Field,
    /// All fields of a table: what stands above its rows.
    Table,
    /// The page as a whole.
    Page,
    /// An HTTP header.
    Header,
    /// A value in a list.
    Value,
}

/// Where a phrase can stand; what it says has to fit there as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// Anywhere in prose.
    Prose,
    /// The same, where its clause opens a list: the words in front hold none of it, and announce no examples.
    Clause,
    /// In the description of an HTTP header alone.
    Header,
    /// Behind a value in a list alone.
    Value,
}

impl Phrase {
    /// Whether it is looked for in sentences of a scope.
    pub(crate) fn stands_in(&self, scope: Scope) -> bool {
        match self.place {
            Place::Prose | Place::Clause => scope != Scope::Value,
            Place::Header => scope == Scope::Header,
            Place::Value => scope == Scope::Value,
        }
    }
}

/// A family of wordings with one meaning.
pub struct Phrase {
    /// Its name. The provenance of what it yields says `phrase:` and this name.
    pub name: &'static str,
    /// Its wordings.
    pub patterns: &'static [&'static str],
    /// What it yields, in words.
    pub yields: &'static str,
    /// A sentence that it reads.
    pub example: &'static str,
    /// Where it can stand.
    pub(crate) place: Place,
    /// Whether its words stay in the doc: they tell people more than the fact does, or are no rule.
    pub(crate) stays: bool,
    /// Makes the claim out of what a pattern caught.
    pub(crate) claim: fn(&[Captured]) -> Option<Claim>,
}

/// Every phrase, the more particular before the more general.
pub fn phrases() -> impl Iterator<Item = &'static Phrase> {
    let table = [
        required::PHRASES,
        limits::PHRASES,
        kinds::PHRASES,
        values::PHRASES,
        defaults::PHRASES,
        page::PHRASES,
        notes::PHRASES,
    ];
    table.into_iter().flatten()
}

/// Writes one part of the table. A row is a phrase: its name, where it can stand, whether its words stay in the doc,
/// what makes its claim, what it yields, an example, and its wordings.
macro_rules! table {
    ($($name:literal $scope:ident $doc:ident $make:ident => $yields:literal, $example:literal, [$($pattern:literal),+ $(,)?];)+) => {
        /// The phrases of this part.
        pub(super) const PHRASES: &[super::Phrase] = &[
            $(super::Phrase {
                name: $name,
                patterns: &[$($pattern),+],
                yields: $yields,
                example: $example,
                place: super::Place::$scope,
                stays: super::table!(@ $doc),
                claim: $crate::normalize::sentence::claim::make::$make,
            },)+
        ];
    };
    (@ stays) => { true };
    (@ taken) => { false };
}
use table;
