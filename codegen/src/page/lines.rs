//! The lines of a rendered page: trimmed, without the blank ones, each with its indent.

use crate::source::{Source, Span, Text};

/// A line that is not blank.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Its text, trimmed.
    pub(super) text: Text,
    /// The whole line.
    pub(super) whole: Span,
    /// How many characters of blank stand in front.
    pub(super) indent: usize,
}

impl Line {
    /// Its text.
    pub(super) fn as_str(&self) -> &str {
        self.text.as_str()
    }
}

/// The lines of a source that are not blank.
pub(super) fn lines(source: &Source) -> Vec<Line> {
    let mut found = Vec::new();
    for line in source.lines() {
        let text = line.trim();
        if text.is_blank() {
            continue;
        }
        let indent = line.as_str().chars().take_while(|c| c.is_whitespace()).count();
        found.push(Line { text, whole: line.span(), indent });
    }
    found
}
