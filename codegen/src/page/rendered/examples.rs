//! Example messages in rendered text: JSON from an opening brace to the closing one.

use super::lines::Line;
use crate::json::{self, Dialect};
use crate::source::{Source, Text};

/// What stands at a line.
pub(crate) enum Found {
    /// No JSON.
    Nothing,
    /// JSON, and the first line behind it.
    Json(Text, usize),
    /// JSON that is not closed.
    Unclosed,
}

/// Looks for JSON that starts at a line.
pub(crate) fn at(source: &Source, lines: &[Line], at: usize) -> Found {
    let Some(first) = lines.get(at).filter(|line| opens(line.as_str())) else { return Found::Nothing };
    let mut depth = Depth::default();
    let mut next = at;
    while let Some(line) = lines.get(next) {
        next += 1;
        if depth.closed_at(line.as_str()).is_some() {
            let span = first.text.span().to(line.text.span());
            let read = lines.get(at..next).unwrap_or_default();
            // In a string of portal JSON, the text is written otherwise than it reads.
            let verbatim = |line: &Line| source.text().get(line.text.span().range()) == Some(line.as_str());
            let body = if read.iter().all(verbatim) {
                source.slice(span.range())
            } else {
                Text::join(&read.iter().map(|line| line.text.clone()).collect::<Vec<_>>(), "\n")
            };
            let is_json = first.as_str().starts_with('{') || json::parse(&body, Dialect::RawLineFeeds).is_ok();
            return if is_json { Found::Json(body, next) } else { Found::Nothing };
        }
    }
    Found::Unclosed
}

/// Whether JSON can start like this.
fn opens(line: &str) -> bool {
    let Some(rest) = line.strip_prefix('{').or_else(|| line.strip_prefix('[')) else { return false };
    let rest = rest.trim_start();
    rest.is_empty() || rest.starts_with(['"', '{', '[', '}', ']'])
}

/// How deep in braces and brackets the text is, those in strings aside.
#[derive(Default)]
pub(crate) struct Depth {
    open: usize,
    quoted: bool,
}

impl Depth {
    /// Goes on by one line, up to where everything that was opened is closed again.
    pub(crate) fn closed_at(&mut self, line: &str) -> Option<usize> {
        let mut escaped = false;
        for (at, c) in line.char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = self.quoted,
                '"' => self.quoted = !self.quoted,
                '{' | '[' if !self.quoted => self.open += 1,
                '}' | ']' if !self.quoted => {
                    self.open = self.open.saturating_sub(1);
                    if self.open == 0 {
                        return Some(at + c.len_utf8());
                    }
                }
                _ => {}
            }
        }
        None
    }
}
