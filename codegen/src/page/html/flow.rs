//! Lines and blocks under construction while HTML is read: those of the whole text, or of one cell.

use crate::page::Block;
use crate::page::rendered::prose;
use crate::source::{Span, Text, TextBuilder};

/// Blocks under construction.
#[derive(Default)]
pub(super) struct Flow {
    blocks: Vec<Block>,
    /// The line so far, and where it stands.
    line: TextBuilder,
    span: Option<Span>,
    /// The blanks behind it, which count once more text follows.
    blank: Option<Span>,
    /// In how many items the line stands, where it is one of a list.
    item: Option<usize>,
    /// How much each open list is indented beyond the one around it.
    lists: Vec<usize>,
}

impl Flow {
    /// Appends text to the line; blanks in a row count once.
    pub(crate) fn text(&mut self, text: &Text) {
        let whole = text.as_str();
        let mut at = 0;
        while let Some(rest) = whole.get(at..).filter(|rest| !rest.is_empty()) {
            let blanks = rest.len() - rest.trim_start().len();
            if blanks > 0 {
                let span = text.span_of(at..at + blanks);
                self.blank = Some(self.blank.map_or(span, |before| before.to(span)));
                at += blanks;
            } else {
                let end = at + words(rest);
                self.push(&text.slice(at..end));
                at = end;
            }
        }
    }

    fn push(&mut self, words: &Text) {
        let blank = self.blank.take();
        if let (Some(blank), Some(_)) = (blank, self.span) {
            self.line.push_mapped(" ", blank);
        }
        self.line.push_text(words);
        self.span = Some(self.span.map_or(words.span(), |span| span.to(words.span())));
    }

    /// Ends the line.
    pub(crate) fn end_line(&mut self) {
        self.blank = None;
        let Some(span) = self.span.take() else { return };
        let line = std::mem::take(&mut self.line).finish(span);
        if let Some(depth) = self.item.take() {
            self.blocks.extend(prose::item(&line, depth));
        } else {
            self.blocks.extend(prose::block(&line));
        }
    }

    /// Ends the line and makes the next one an item of the list that is open, indented by so many levels more.
    pub(super) fn open_item(&mut self, indent: usize) {
        self.end_line();
        let lists = self.lists.len().saturating_sub(1);
        self.item = Some(self.lists.iter().fold(lists + indent, |depth, indent| depth.saturating_add(*indent)));
    }

    /// Ends the line; the next one is no item.
    pub(super) fn close_item(&mut self) {
        self.end_line();
        self.item = None;
    }

    /// Opens a list that is indented by so many levels beyond its place.
    pub(crate) fn open_list(&mut self, indent: usize) {
        self.end_line();
        self.lists.push(indent);
    }

    /// Closes a list.
    pub(crate) fn close_list(&mut self) {
        self.end_line();
        self.lists.pop();
    }

    /// Ends the line and appends a block.
    pub(crate) fn block(&mut self, block: Block) {
        self.end_line();
        self.blocks.push(block);
    }

    /// Everything so far.
    pub(crate) fn finish(mut self) -> Vec<Block> {
        self.end_line();
        self.blocks
    }
}

/// How much of the text can be taken as it stands: up to the first blank that is not one between two words.
fn words(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let alone = c == ' ' && characters.peek().is_some_and(|(_, next)| !next.is_whitespace());
        if c.is_whitespace() && !alone {
            return at;
        }
    }
    text.len()
}
