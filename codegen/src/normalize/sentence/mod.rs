//! Sentences: what the words of a page say.
//!
//! A text is cut into words, the phrase table is matched against them, and what a pattern catches becomes a claim about a
//! field, a table or the page. A guard looks at what a phrase leaves over; the rest stays as a doc, or is told where it
//! smells of a rule.

pub(super) mod about;
mod before;
mod capture;
pub(super) mod claim;
pub(super) mod doc;
pub(super) mod glued;
mod hedges;
mod leftover;
pub(super) mod lists;
mod narrowed;
mod pattern;
pub(super) mod phrase;
pub(super) mod prose;
mod residue;
pub(super) mod siblings;
pub(super) mod smell;
pub(super) mod subject;
pub(super) mod words;
