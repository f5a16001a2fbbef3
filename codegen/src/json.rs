//! A JSON reader that keeps the place of every value, and that can put up with raw line feeds in strings.

mod mistakes;
#[cfg(test)]
mod tests;
mod typed;

pub use mistakes::{StandIn, typed_whole};
pub use typed::typed;

use crate::source::{Span, Text, TextBuilder};

/// Values nested deeper than this are refused.
pub const DEEPEST: usize = 400;

/// A value and where it stands.
#[derive(Debug, Clone)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
}

/// A JSON value; members stand in document order, doubled ones included.
#[derive(Debug, Clone)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it was spelt.
    Number(String),
    /// A string, decoded.
    String(Text),
    /// An array.
    Array(Vec<Node>),
    /// An object.
    Object(Vec<Member>),
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Member {
    /// Its name.
    pub key: Text,
    /// Its value.
    pub value: Node,
}

/// What JSON text is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// RFC 8259.
    Strict,
    /// RFC 8259, and strings may hold raw control characters, as in stripped captures.
    RawLineFeeds,
}

/// Where and why text is not JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// What was found and what was expected.
    pub message: String,
    /// Where.
    pub span: Span,
}

impl Node {
    /// The kind of value, with its article, for messages.
    pub fn kind(&self) -> &'static str {
        match self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        }
    }

    /// The value without its places. A doubled member keeps its last value.
    pub fn to_json(&self) -> serde_json::Value {
        match &self.value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => (*value).into(),
            Value::Number(text) => serde_json::from_str(text).unwrap_or(serde_json::Value::Null),
            Value::String(text) => text.as_str().into(),
            Value::Array(items) => items.iter().map(Self::to_json).collect(),
            Value::Object(members) => {
                members.iter().map(|member| (member.key.as_str().to_owned(), member.value.to_json())).collect()
            }
        }
    }
}

/// Reads one JSON value that fills `text` but for blanks.
///
/// # Errors
/// The first place at which the text is not JSON of that dialect.
pub fn parse(text: &Text, dialect: Dialect) -> Result<Node, SyntaxError> {
    let mut reader = Reader { text, bytes: text.as_str().as_bytes(), at: 0, dialect };
    let node = reader.value(0)?;
    reader.blanks();
    if reader.at < reader.bytes.len() {
        return Err(reader.error("the end of the text"));
    }
    Ok(node)
}

/// Reads the JSON value at the start of `text` and tells how many bytes it took.
///
/// # Errors
/// The first place at which the text is not JSON of that dialect.
pub fn parse_prefix(text: &Text, dialect: Dialect) -> Result<(Node, usize), SyntaxError> {
    let mut reader = Reader { text, bytes: text.as_str().as_bytes(), at: 0, dialect };
    let node = reader.value(0)?;
    Ok((node, reader.at))
}

struct Reader<'a> {
    text: &'a Text,
    bytes: &'a [u8],
    at: usize,
    dialect: Dialect,
}

impl Reader<'_> {
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

    fn value(&mut self, depth: usize) -> Result<Node, SyntaxError> {
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
            let value = self.value(depth + 1)?;
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
            items.push(self.value(depth + 1)?);
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
