//! Reading JSON text, value by value.

use super::{DEEPEST, Dialect, Member, Node, SyntaxError, Value};
use crate::source::{Text, TextBuilder};

/// The grammar of RFC 8259, by recursive descent.
pub(super) struct Reader<'a> {
    text: &'a Text,
    bytes: &'a [u8],
    at: usize,
    dialect: Dialect,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a Text, dialect: Dialect) -> Self {
        Self { text, bytes: text.as_str().as_bytes(), at: 0, dialect }
    }

    /// The next value.
    pub(super) fn value(&mut self) -> Result<Node, SyntaxError> {
        self.value_at(0)
    }

    /// Nothing but blanks is left.
    pub(super) fn end(&mut self) -> Result<(), SyntaxError> {
        self.blanks();
        if self.at < self.bytes.len() { Err(self.error("the end of the text")) } else { Ok(()) }
    }

    /// How many bytes were read.
    pub(super) fn taken(&self) -> usize {
        self.at
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn error(&self, expected: &str) -> SyntaxError {
        let rest = self.text.as_str().get(self.at..).unwrap_or_default();
        let found = rest.chars().next();
        let message = match found {
            Some(found) => format!("found {found:?}, expected {expected}"),
            None => format!("the text ends, expected {expected}"),
        };
        let end = self.at + found.map_or(0, char::len_utf8);
        SyntaxError { message, span: self.text.span_of(self.at..end) }
    }

    fn expect(&mut self, byte: u8, expected: &str) -> Result<(), SyntaxError> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.error(expected))
        }
    }

    fn node(&self, start: usize, value: Value) -> Node {
        Node { value, span: self.text.span_of(start..self.at) }
    }

    fn value_at(&mut self, depth: usize) -> Result<Node, SyntaxError> {
        self.blanks();
        let start = self.at;
        if depth > DEEPEST {
            let span = self.text.span_of(start..(start + 1).min(self.bytes.len()));
            return Err(SyntaxError { message: format!("values are nested more than {DEEPEST} deep"), span });
        }
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Value::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            Some(b't') => self.word("true", Value::Bool(true))?,
            Some(b'f') => self.word("false", Value::Bool(false))?,
            Some(b'n') => self.word("null", Value::Null)?,
            _ => return Err(self.error("a JSON value")),
        };
        Ok(self.node(start, value))
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, SyntaxError> {
        if self.bytes[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(value)
        } else {
            Err(self.error("a JSON value"))
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, SyntaxError> {
        self.at += 1;
        let mut members = Vec::new();
        self.blanks();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Value::Object(members));
        }
        loop {
            self.blanks();
            if self.peek() != Some(b'"') {
                return Err(self.error("a member's name in quotes"));
            }
            let key = self.string()?;
            self.blanks();
            self.expect(b':', "`:` after a member's name")?;
            let value = self.value_at(depth + 1)?;
            members.push(Member { key, value });
            self.blanks();
            if self.peek() == Some(b',') {
                self.at += 1;
            } else {
                self.expect(b'}', "`,` or `}` after a member")?;
                return Ok(Value::Object(members));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, SyntaxError> {
        self.at += 1;
        let mut items = Vec::new();
        self.blanks();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.value_at(depth + 1)?);
            self.blanks();
            if self.peek() == Some(b',') {
                self.at += 1;
            } else {
                self.expect(b']', "`,` or `]` after an element")?;
                return Ok(Value::Array(items));
            }
        }
    }

    fn number(&mut self) -> Result<Value, SyntaxError> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits()?,
            _ => return Err(self.error("a digit")),
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(Value::Number(self.text.as_str()[start..self.at].to_owned()))
    }

    fn digits(&mut self) -> Result<(), SyntaxError> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.error("a digit"));
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }

    /// Reads a string from its opening quote on. The text's own place is between the quotes.
    fn string(&mut self) -> Result<Text, SyntaxError> {
        self.at += 1;
        let opened = self.at;
        let mut built = TextBuilder::new();
        let mut plain = opened;
        loop {
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => {
                    built.push_text(&self.text.slice(plain..self.at));
                    self.escape(&mut built)?;
                    plain = self.at;
                }
                Some(byte) if byte >= 0x20 || self.dialect == Dialect::RawLineFeeds => self.at += 1,
                Some(_) => return Err(self.error("no raw control character in a string")),
                None => return Err(self.error("the closing quote of a string")),
            }
        }
        built.push_text(&self.text.slice(plain..self.at));
        let text = built.finish(self.text.span_of(opened..self.at));
        self.at += 1;
        Ok(text)
    }

    fn escape(&mut self, built: &mut TextBuilder) -> Result<(), SyntaxError> {
        let start = self.at;
        self.at += 1;
        let mut buffer = [0; 4];
        let decoded: &str = match self.peek() {
            Some(b'"') => "\"",
            Some(b'\\') => "\\",
            Some(b'/') => "/",
            Some(b'b') => "\u{8}",
            Some(b'f') => "\u{C}",
            Some(b'n') => "\n",
            Some(b'r') => "\r",
            Some(b't') => "\t",
            Some(b'u') => {
                self.at += 1;
                let character = self.unicode_escape()?;
                built.push_mapped(character.encode_utf8(&mut buffer), self.text.span_of(start..self.at));
                return Ok(());
            }
            _ => return Err(self.error("an escape: one of \" \\ / b f n r t u")),
        };
        self.at += 1;
        built.push_mapped(decoded, self.text.span_of(start..self.at));
        Ok(())
    }

    /// Reads four hex digits, and the second half of a surrogate pair; half a pair reads as U+FFFD.
    fn unicode_escape(&mut self) -> Result<char, SyntaxError> {
        let first = self.hex()?;
        if (0xD800..0xDC00).contains(&first) && self.bytes[self.at..].starts_with(b"\\u") {
            let before = self.at;
            self.at += 2;
            let second = self.hex()?;
            if (0xDC00..0xE000).contains(&second) {
                let joined = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return Ok(char::from_u32(joined).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
            self.at = before;
        }
        Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn hex(&mut self) -> Result<u32, SyntaxError> {
        let mut value = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else { return Err(self.error("four hex digits")) };
            value = value * 16 + digit;
            self.at += 1;
        }
        Ok(value)
    }
}
