//! Example messages in rendered text: JSON from an opening brace to the closing one.

use super::lines::Line;
use crate::source::{Source, Text};

/// The JSON that starts at a line, and the first line behind it.
pub(super) fn at(source: &Source, lines: &[Line], at: usize) -> Option<(Text, usize)> {
    let first = lines.get(at)?;
    if !first.as_str().starts_with(['{', '[']) {
        return None;
    }
    let mut depth = Depth::default();
    let mut next = at;
    while let Some(line) = lines.get(next) {
        next += 1;
        if depth.is_closed_by(line.as_str()) {
            let span = first.text.span().to(line.text.span());
            return Some((source.slice(span.range()), next));
        }
    }
    None
}

/// How deep in braces and brackets the text is, those in strings aside.
#[derive(Default)]
struct Depth {
    open: usize,
    quoted: bool,
}

impl Depth {
    /// Goes on by one line; whether everything is closed behind it.
    fn is_closed_by(&mut self, line: &str) -> bool {
        let mut escaped = false;
        for c in line.chars() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = self.quoted,
                '"' => self.quoted = !self.quoted,
                '{' | '[' if !self.quoted => self.open += 1,
                '}' | ']' if !self.quoted => self.open = self.open.saturating_sub(1),
                _ => {}
            }
        }
        self.open == 0 && !self.quoted
    }
}
