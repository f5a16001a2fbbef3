//! HTML in the strings of the portal JSON, as blocks.

mod attributes;
mod flow;
mod table;
pub(super) mod tags;
pub(super) mod tokens;

use std::collections::HashSet;
use std::ops::Range;

use self::flow::Flow;
use self::table::OpenTable;
use self::tags::{Element, element};
use self::tokens::{Tag, Token};
use super::Block;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Text, TextBuilder};

/// Tables nested deeper than this lose their cells, not their text.
const DEEPEST: usize = 16;

/// A text with its character references decoded: `&gt;` is `>`.
pub(crate) fn without_references(raw: &str) -> String {
    if !raw.contains('&') {
        return raw.to_owned();
    }
    let source = Source::new("", raw);
    let whole = 0..source.text().len();
    tokens::decode(&source.slice(whole.clone()), whole).to_string()
}

/// The blocks of HTML.
pub(super) fn blocks(text: &Text, findings: &mut Vec<Diagnostic>) -> Vec<Block> {
    let mut builder = Builder {
        text,
        findings,
        flow: Flow::default(),
        tables: Vec::new(),
        beyond: 0,
        hidden: None,
        preformatted: 0,
        told: HashSet::new(),
    };
    for token in tokens::tokens(text.as_str()) {
        builder.token(token);
    }
    builder.finish()
}

struct Builder<'a> {
    text: &'a Text,
    findings: &'a mut Vec<Diagnostic>,
    flow: Flow,
    tables: Vec<OpenTable>,
    /// How many tables are open that nest too deep.
    beyond: usize,
    /// The element that is not read.
    hidden: Option<Hidden>,
    preformatted: usize,
    /// Names that are no elements, told once.
    told: HashSet<String>,
}

/// An element that is not read, with what stands in it.
struct Hidden {
    name: String,
    start: usize,
    /// How many elements of its name are open in it.
    depth: usize,
    why: Why,
}

/// Why an element is not read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    Script,
    Struck,
    Unseen,
}

impl Builder<'_> {
    fn token(&mut self, token: Token) {
        if self.hidden.is_some() {
            return self.skip(&token);
        }
        match token {
            Token::Open(tag) => self.open(&tag),
            Token::Close(name, _) => self.close(&name),
            Token::Text(range) => self.words(range),
            Token::Comment(range) => self.comment(range),
            Token::Unclosed(range) => {
                self.tell("the text ends inside a tag, which was read as text", range.clone());
                self.words(range);
            }
        }
    }

    /// Passes over what stands in an element that is not read, up to where that is closed.
    fn skip(&mut self, token: &Token) {
        let Some(hidden) = &mut self.hidden else { return };
        match token {
            Token::Open(tag) if tag.name == hidden.name => hidden.depth += 1,
            Token::Close(name, _) if *name == hidden.name && hidden.depth > 0 => hidden.depth -= 1,
            Token::Close(name, at) if *name == hidden.name => {
                let (start, why) = (hidden.start, hidden.why);
                self.hidden = None;
                self.tell_hidden(start..at.end, why);
            }
            _ => {}
        }
    }

    /// A sign that the looks of an element stand for.
    fn sign(&mut self, sign: &str, tag: &Tag) {
        let span = self.text.span_of(tag.at.clone());
        let mut text = TextBuilder::new();
        text.push_mapped(sign, span);
        self.flow().text(&text.finish(span));
    }

    /// A comment is never shown; what a browser only takes for one may have been meant as text.
    fn comment(&mut self, range: Range<usize>) {
        let raw = self.text.as_str().get(range.clone()).unwrap_or_default().to_ascii_lowercase();
        if !raw.starts_with("<!--") && !raw.starts_with("<!doctype") {
            self.tell("a browser takes this for a comment; it was left out", range);
        }
    }

    fn tell(&mut self, message: &str, range: Range<usize>) {
        let finding = Diagnostic::warning(Code::IgnoredMarkup, message).at(self.text.span_of(range));
        self.findings.push(finding.help("compare with the rendered page; where a fact was lost, an erratum gives it"));
    }

    fn words(&mut self, range: Range<usize>) {
        let words = tokens::decode(self.text, range);
        if self.preformatted == 0 {
            self.flow().text(&words);
            return;
        }
        for (index, line) in words.split('\n').enumerate() {
            if index > 0 {
                self.flow().end_line();
            }
            self.flow().text(&line);
        }
    }

    fn open(&mut self, tag: &Tag) {
        if tag.is_type_argument(self.text) {
            return self.type_argument(tag);
        }
        let Some(element) = element(&tag.name) else {
            self.tell_unknown(tag);
            return;
        };
        let why = match element {
            Element::Hidden => Some(Why::Script),
            Element::Struck => Some(Why::Struck),
            _ => tag.is_unseen(self.text).then_some(Why::Unseen),
        };
        if let Some(why) = why {
            self.hidden = Some(Hidden { name: tag.name.clone(), start: tag.at.start, depth: 0, why });
            return;
        }
        match element {
            Element::Block | Element::Break => self.flow().end_line(),
            Element::Preformatted => {
                self.flow().end_line();
                self.preformatted += 1;
            }
            Element::List => {
                let indent = tag.indent(self.text);
                self.flow().open_list(indent);
            }
            Element::Item => {
                let indent = tag.indent(self.text);
                self.flow().open_item(indent);
            }
            Element::Image => {
                let picture = Block::Image(tag.picture(self.text));
                self.flow().block(picture);
            }
            // A digit raised above the line would read as one more digit.
            Element::Raised if tag.is_behind_a_digit(self.text) => self.sign("^", tag),
            // Codes side by side are shown apart, and are no one word.
            Element::Inline if tag.is_beside_a_code(self.text) => self.sign(", ", tag),
            Element::Raised | Element::Hidden | Element::Struck | Element::Inline => {}
            Element::Table => self.open_table(tag),
            Element::Row | Element::Cell if self.beyond > 0 => self.flow().end_line(),
            Element::Row => match self.tables.last_mut() {
                Some(table) => table.close_row(),
                None => self.flow.end_line(),
            },
            Element::Cell => {
                let (columns, rows) = (tag.number(self.text, "colspan"), tag.number(self.text, "rowspan"));
                match self.tables.last_mut() {
                    Some(table) => table.open_cell(columns, rows),
                    None => self.flow.end_line(),
                }
            }
        }
    }

    fn close(&mut self, name: &str) {
        match element(name) {
            Some(Element::Block | Element::Break) => self.flow().end_line(),
            Some(Element::Preformatted) => {
                self.flow().end_line();
                self.preformatted = self.preformatted.saturating_sub(1);
            }
            Some(Element::List) => self.flow().close_list(),
            Some(Element::Item) => self.flow().close_item(),
            Some(Element::Table) => self.close_table(),
            Some(Element::Row | Element::Cell) if self.beyond > 0 => self.flow().end_line(),
            Some(Element::Row) => self.tables.last_mut().map_or_else(|| self.flow.end_line(), OpenTable::close_row),
            Some(Element::Cell) => self.tables.last_mut().map_or_else(|| self.flow.end_line(), OpenTable::close_cell),
            Some(Element::Image | Element::Hidden | Element::Struck | Element::Raised | Element::Inline) | None => {}
        }
    }

    fn open_table(&mut self, tag: &Tag) {
        self.flow().end_line();
        if self.tables.len() < DEEPEST {
            self.tables.push(OpenTable::default());
            return;
        }
        if self.beyond == 0 {
            let message =
                format!("tables are nested more than {DEEPEST} deep; the text of the inner ones is kept without cells");
            let finding = Diagnostic::error(Code::NestedTooDeep, message).at(self.text.span_of(tag.at.clone()));
            self.findings.push(finding.help("is this a capture of one page?"));
        }
        self.beyond += 1;
    }

    fn close_table(&mut self) {
        if self.beyond > 0 {
            self.beyond -= 1;
            self.flow().end_line();
        } else if let Some(table) = self.tables.pop() {
            for block in table.finish() {
                self.flow().block(block);
            }
        }
    }

    /// Where text goes: the innermost open cell, or the text as a whole.
    fn flow(&mut self) -> &mut Flow {
        match self.tables.iter_mut().rev().find_map(OpenTable::flow) {
            Some(flow) => flow,
            None => &mut self.flow,
        }
    }

    fn tell_hidden(&mut self, range: Range<usize>, why: Why) {
        match why {
            Why::Script => self.findings.push(
                Diagnostic::note(Code::IgnoredMarkup, "a script or a style is no part of what the page says")
                    .at(self.text.span_of(range)),
            ),
            Why::Struck => self.tell("text that is struck out does not hold any more; it was left out", range),
            Why::Unseen => self.tell("text that the page does not show was left out", range),
        }
    }

    fn type_argument(&mut self, tag: &Tag) {
        let message =
            format!("`<{}>` is no tag here, but part of the type in front of it; it was read as text", tag.name);
        let finding = Diagnostic::note(Code::MendedText, message).at(self.text.span_of(tag.at.clone()));
        self.findings.push(finding);
        self.words(tag.at.clone());
    }

    fn tell_unknown(&mut self, tag: &Tag) {
        if self.told.insert(tag.name.clone()) {
            let message = format!("`<{}>` is no element of HTML; its tag was left out, its text kept", tag.name);
            self.findings.push(
                Diagnostic::warning(Code::IgnoredMarkup, message)
                    .at(self.text.span_of(tag.at.clone()))
                    .help("if it is part of what the page says, as in `Array<Name>`, give the fact by an erratum"),
            );
        }
    }

    fn finish(mut self) -> Vec<Block> {
        if let Some(Hidden { start, why, .. }) = self.hidden.take() {
            self.tell_hidden(start..self.text.as_str().len(), why);
        }
        self.beyond = 0;
        while !self.tables.is_empty() {
            self.close_table();
        }
        self.flow.finish()
    }
}
