//! Where each fact of a spec stood, kept apart from the spec so that the spec stays calm.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::source::{Source, Span};

/// Where the facts of one page stood, in document order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageProvenance {
    /// The page's file.
    pub page: String,
    /// How the page was saved, by the short name of its layout.
    pub layout: String,
    /// The facts.
    pub facts: Vec<FactOrigin>,
}

/// Where one fact stood and what read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactOrigin {
    /// The place in the spec: `/request/extInfo/code_info`, `/results/SUCCESS`, `/path`.
    pub place: String,
    /// Which attribute of what stands there; absent where the place is the fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attribute: Option<String>,
    /// The rule, phrase or erratum that read it: `badge`, `phrase:required-when`, `erratum`, `portal`.
    pub rule: String,
    /// The file it stands in, where that is not the page: an errata file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// The line of the last character.
    pub end_line: u32,
    /// The column behind the last character.
    pub end_column: u32,
    /// A hash of the text it was read from: the first 16 hex digits of its SHA-256, runs of blanks as one.
    pub hash: String,
    /// Of an erratum: the hash of the text that it replaces, so that a change of that is seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replaced: Option<String>,
    /// The hash of the text on the portal when our transcription was last compared with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub captured: Option<String>,
    /// The bytes it stands at, for excerpts; not kept in the file.
    #[serde(skip)]
    pub span: Span,
}

impl FactOrigin {
    /// A fact that was read from a span of a source.
    pub(crate) fn new(place: &str, attribute: Option<&str>, rule: String, source: &Source, span: Span) -> Self {
        let (start, end) = (source.line_column(span.start), source.line_column(span.end));
        Self {
            place: place.to_owned(),
            attribute: attribute.map(str::to_owned),
            rule,
            file: None,
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            hash: text_hash(source.text().get(span.range()).unwrap_or_default()),
            replaced: None,
            captured: None,
            span,
        }
    }
}

impl FactOrigin {
    /// The hash of the text on the page that tells the fact, or told it before an erratum.
    pub(crate) fn captured_hash(&self) -> Option<&str> {
        if self.file.is_none() { Some(&self.hash) } else { self.replaced.as_deref() }
    }
}

/// One hash for those of several texts.
pub(crate) fn joined_hash(hashes: &[&str]) -> Option<String> {
    match hashes {
        [] => None,
        [one] => Some((*one).to_owned()),
        several => Some(text_hash(&several.join(" "))),
    }
}

/// The first 16 hex digits of the SHA-256 of a text whose runs of blanks are read as one.
pub fn text_hash(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c == '\u{A0}').filter(|word| !word.is_empty());
    let mut hash = Sha256::new();
    for (index, word) in words.enumerate() {
        if index > 0 {
            hash.update(b" ");
        }
        hash.update(word);
    }
    let first = hash.finalize().iter().take(8).fold(0, |first: u64, byte| first << 8 | u64::from(*byte));
    format!("{first:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_does_not_see_how_a_text_is_spaced() {
        assert_eq!(text_hash("one  two\n"), text_hash("one\u{A0}two"));
        assert_ne!(text_hash("one two"), text_hash("one, two"));
        assert_eq!(text_hash("").len(), 16);
    }

    #[test]
    fn a_fact_knows_its_lines_and_columns() {
        let source = Source::new("page.txt", "one\ntwo three");
        let fact = FactOrigin::new("/path", None, "page".to_owned(), &source, Span::new(8, 13));
        assert_eq!((fact.line, fact.column, fact.end_line, fact.end_column), (2, 5, 2, 10));
    }
}
