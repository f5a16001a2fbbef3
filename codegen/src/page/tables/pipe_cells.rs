//! The cells of one line with pipes; a value in quotes or JSON can hold pipes itself.

use crate::page::rendered::examples::Depth;
use crate::source::Text;

/// The cells of a line with pipes that stand apart by blanks; `None` for a line without any.
#[derive(Debug)]
pub(super) struct PipeLine {
    /// The cells, without those that a pipe at either end would make.
    pub(crate) cells: Vec<Text>,
    /// Whether a pipe opens the line.
    pub(crate) opened: bool,
    /// Whether a pipe closes it.
    pub(crate) closed: bool,
}

/// Takes a line apart at its pipes.
pub(crate) fn split(line: &Text) -> Option<PipeLine> {
    let text = line.as_str();
    let bytes = text.as_bytes();
    let blank = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_none_or(u8::is_ascii_whitespace);
    let mut pipes: Vec<usize> = text
        .match_indices('|')
        .map(|(at, _)| at)
        .filter(|at| blank(at.checked_sub(1)) && blank(Some(at + 1)))
        .collect();
    // The pipe that closes a row needs no blank in front.
    if pipes.last().is_some_and(|last| last + 1 < text.len()) && text.ends_with('|') {
        pipes.push(text.len() - 1);
    }
    // Nor do two with nothing between them.
    if let Some(closing) = pipes.len().checked_sub(1)
        && text.ends_with("||")
        && text.len() > 2
        && !pipes.contains(&(text.len() - 2))
    {
        pipes.insert(closing, text.len() - 2);
    }
    let (first, last) = (*pipes.first()?, *pipes.last()?);
    let (opened, closed) = (first == 0, last + 1 == text.len());
    let mut cells = Vec::new();
    let mut start = 0;
    let mut values = Values::default();
    for at in pipes {
        if at < last && values.hold(text, start, at) {
            continue;
        }
        if at > 0 {
            cells.push(line.slice(start..at).trim());
        }
        start = at + 1;
    }
    if !closed {
        cells.push(line.slice(start..text.len()).trim());
    }
    Some(PipeLine { cells, opened, closed })
}

/// The values of a line that hold pipes themselves: a text in quotes, JSON.
#[derive(Default)]
struct Values {
    /// Where the last value that was looked at ends.
    end: usize,
    /// Where the cell starts that it stands in.
    start: Option<usize>,
    /// Whether JSON was met that does not end on the line, so that no more is looked for.
    unclosed: bool,
}

impl Values {
    /// Whether the pipe at `at` stands inside the value with which the cell from `start` on begins.
    fn hold(&mut self, text: &str, start: usize, at: usize) -> bool {
        if self.start != Some(start) {
            self.start = Some(start);
            self.end = self.end_of(text, start).unwrap_or_default();
        }
        at < self.end
    }

    /// Where the value ends with which a cell begins, if nothing but the next pipe stands behind it.
    fn end_of(&mut self, text: &str, start: usize) -> Option<usize> {
        let cell = text.get(start..)?;
        let value = cell.trim_start();
        let length = match value.chars().next()? {
            '"' => 1 + value.get(1..)?.find('"')? + 1,
            '{' | '[' if !self.unclosed => {
                let end = Depth::default().closed_at(value);
                self.unclosed = end.is_none();
                end?
            }
            _ => return None,
        };
        let behind = value.get(length..)?.trim_start();
        let alone = behind.is_empty() || behind.starts_with('|');
        alone.then_some(start + cell.len() - value.len() + length)
    }
}

/// Whether the line only parts the header row from the others: `---|---|---|`.
pub(crate) fn is_rule(line: &Text) -> bool {
    let text = line.as_str();
    text.contains("--") && text.contains('|') && text.chars().all(|c| matches!(c, '-' | '|' | ':' | ' '))
}

/// Whether the line holds pipes and nothing else: `| |`.
pub(crate) fn is_empty(line: &Text) -> bool {
    line.as_str().contains('|') && line.as_str().chars().all(|c| c == '|' || c.is_whitespace())
}
