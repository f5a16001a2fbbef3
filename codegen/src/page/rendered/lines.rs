//! The lines of a rendered page: trimmed, without the blank ones, each with its indent and the gap before it.

use super::examples::Depth;
use crate::page::tables::bars;
use crate::source::{Source, Span, Text};

/// A line that is not blank.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// Its text, trimmed.
    pub(crate) text: Text,
    /// The whole line.
    pub(crate) whole: Span,
    /// How many characters of blank stand in front.
    pub(crate) indent: usize,
    /// Whether a blank line stands before it.
    pub(crate) gap: bool,
    /// Whether it was glued to the line before.
    pub(crate) glued: bool,
    /// Whether a table on the page has it as its title.
    pub(crate) titles: bool,
}

impl Line {
    /// A part of it, or what stands at its place.
    pub(crate) fn with(&self, text: Text) -> Self {
        let Self { whole, indent, gap, glued, titles, .. } = *self;
        Self { text, whole, indent, gap, glued, titles }
    }

    /// Its text.
    pub(crate) fn as_str(&self) -> &str {
        self.text.as_str()
    }
}

/// The lines of a source that are not blank. Text that is glued to the end of JSON is a line of its own.
pub(crate) fn lines(source: &Source) -> Vec<Line> {
    let mut gap = false;
    let mut found = Vec::new();
    for line in source.lines() {
        let text = without_hashes(&line.trim());
        if text.is_blank() {
            gap = true;
            continue;
        }
        let indent = line.as_str().chars().take_while(|c| c.is_whitespace()).count();
        let first = Line { text, whole: line.span(), indent, gap, glued: false, titles: false };
        match glued_text(first.as_str()) {
            Some(at) => {
                let text = first.text.slice(at..first.as_str().len()).trim();
                let end = first.text.slice(0..at).trim();
                let rest = Line { whole: text.span(), text, indent: 0, gap: false, glued: true, titles: false };
                found.push(Line { text: end, ..first });
                found.push(rest);
            }
            None => found.extend(at_bullets(first)),
        }
        gap = false;
    }
    bars::set_apart(&mut found);
    found
}

/// A heading without the marks that Markdown puts in front of it: `### Reward`.
fn without_hashes(line: &Text) -> Text {
    let rest = line.as_str().trim_start_matches('#');
    let marks = line.as_str().len() - rest.len();
    if (2..=6).contains(&marks) && rest.starts_with(' ') {
        line.slice(marks..line.as_str().len()).trim()
    } else {
        line.clone()
    }
}

/// A line as the items of a list that stand on it, and what stands in front of them. The cells of a row stay together.
pub(super) fn at_bullets(line: Line) -> Vec<Line> {
    let whole = line.as_str();
    let inside =
        |at: &usize| *at > 0 && whole.get(..*at).is_some_and(|before| before.ends_with("  ") || before.ends_with(". "));
    let starts: Vec<usize> = whole.match_indices("• ").map(|(at, _)| at).filter(inside).collect();
    if starts.is_empty() || whole.contains('|') {
        return vec![line];
    }
    let mut found = Vec::new();
    let ends = starts.iter().copied().chain([whole.len()]);
    for (start, end) in std::iter::once(0).chain(starts.iter().copied()).zip(ends) {
        let text = line.text.slice(start..end).trim();
        let first = start == 0;
        let whole = if first { line.whole } else { text.span() };
        let Line { indent, gap, glued, titles, .. } = line;
        found.push(Line { text, whole, indent, gap: first && gap, glued: first && glued, titles });
    }
    found
}

/// Where text starts that is glued to the closing brace of a line that holds JSON.
fn glued_text(line: &str) -> Option<usize> {
    let end = match line.chars().next()? {
        '{' => Depth::default().closed_at(line)?,
        '}' | ']' => line.len() - line.trim_start_matches(['}', ']', ' ']).len(),
        _ => return None,
    };
    line.get(end..)?.trim_start().starts_with(char::is_alphabetic).then_some(end)
}
