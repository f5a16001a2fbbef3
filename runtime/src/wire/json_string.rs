//! A string that holds a JSON object: kept as it came, or built from a typed value.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;

use super::{Blank, Context, Object, ReadError, Scalar, Token, Value, from_json, to_json};

/// JSON in a string. What was read is written back unchanged; [`JsonString::read`] is the call that looks inside.
pub struct JsonString<T> {
    text: String,
    holds: PhantomData<fn() -> T>,
}

impl<T> JsonString<T> {
    /// Takes the text as it is; nothing looks inside.
    pub fn from_text(text: impl Into<String>) -> Self {
        Self { text: text.into(), holds: PhantomData }
    }

    /// The text on the wire.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T: Object> JsonString<T> {
    /// Reads what the string holds.
    ///
    /// # Errors
    /// Text that is not JSON, or not the object it should be, with the place inside the string.
    pub fn read(&self) -> Result<T, ReadError> {
        from_json(self.text.as_bytes())
    }
}

impl<T: Object> From<&T> for JsonString<T> {
    fn from(value: &T) -> Self {
        Self::from_text(to_json(value))
    }
}

impl<T: Object> From<T> for JsonString<T> {
    fn from(value: T) -> Self {
        Self::from(&value)
    }
}

impl<T> Clone for JsonString<T> {
    fn clone(&self) -> Self {
        Self::from_text(self.text.clone())
    }
}

impl<T> PartialEq for JsonString<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> fmt::Debug for JsonString<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsonString({} bytes)", self.text.len())
    }
}

impl<T> serde::Serialize for JsonString<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<T> Scalar for JsonString<T> {
    const EXPECTED: &'static str = "a string that holds JSON";

    fn from_token(token: Token<'_>) -> Result<Self, super::Problem> {
        token.text(Self::EXPECTED).map(Self::from_text)
    }
}

impl<T> Value for JsonString<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, context: Context<'_>) -> Result<Self, D::Error> {
        super::scalar::read(deserializer, context)
    }
}

impl<T> Blank for JsonString<T> {
    fn blank() -> Self {
        Self::from_text(String::new())
    }
}
