//! The grammar that the `Signature` and `Encrypt` headers share: `key=value` pairs parted by commas.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Why a header of `key=value` pairs cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderError {
    /// The value holds bytes that are no visible ASCII.
    NotAscii,
    /// A part without an equals sign.
    NoEquals,
    /// A key that stands twice.
    Twice(&'static str),
    /// A key that must be there.
    Missing(&'static str),
    /// A value that is not percent-encoded base64.
    NotBase64(&'static str),
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAscii => f.write_str("it holds bytes that are no visible ASCII"),
            Self::NoEquals => f.write_str("a part between commas has no equals sign; expected key=value pairs"),
            Self::Twice(key) => write!(f, "`{key}` stands twice"),
            Self::Missing(key) => write!(f, "`{key}` is missing"),
            Self::NotBase64(key) => write!(f, "the value of `{key}` is not base64 in percent-encoding"),
        }
    }
}

impl std::error::Error for HeaderError {}

/// The value of the header, split. Keys that nobody asked for are passed over: the portal may add some.
#[derive(Debug)]
pub(crate) struct Pairs<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Pairs<'a> {
    /// Splits at commas, then each part at its first equals sign. Blanks around a part and around its key do not count;
    /// one at the start of a value is left to the reader, who may take it for a `+`.
    pub(crate) fn split(value: &'a str) -> Result<Self, HeaderError> {
        if value.bytes().any(|byte| !(byte == b' ' || byte == b'\t' || byte.is_ascii_graphic())) {
            return Err(HeaderError::NotAscii);
        }
        let parts = value.split(',').map(str::trim).filter(|part| !part.is_empty());
        let pairs = parts.map(|part| {
            let (key, value) = part.split_once('=').ok_or(HeaderError::NoEquals)?;
            Ok((key.trim_end(), value))
        });
        pairs.collect::<Result<_, _>>().map(Self)
    }

    /// The value of a key, without blanks around it; `None` where it is absent or empty.
    pub(crate) fn get(&self, key: &'static str) -> Result<Option<&'a str>, HeaderError> {
        Ok(self.raw(key)?.map(str::trim).filter(|value| !value.is_empty()))
    }

    fn raw(&self, key: &'static str) -> Result<Option<&'a str>, HeaderError> {
        let mut found = self.0.iter().filter(|(name, _)| *name == key).map(|(_, value)| *value);
        let first = found.next();
        if found.next().is_some() {
            return Err(HeaderError::Twice(key));
        }
        Ok(first)
    }

    /// The bytes of a key that must be there.
    pub(crate) fn bytes(&self, key: &'static str) -> Result<Vec<u8>, HeaderError> {
        let value = self.raw(key)?.filter(|value| !value.trim().is_empty()).ok_or(HeaderError::Missing(key))?;
        decode(value).ok_or(HeaderError::NotBase64(key))
    }
}

/// Standard base64, then percent-encoding.
pub(crate) fn encode(bytes: &[u8]) -> String {
    utf8_percent_encode(&STANDARD.encode(bytes), NON_ALPHANUMERIC).to_string()
}

/// Percent-decoding, then standard base64. A blank is a `+` that somebody took for form encoding; only where that gives
/// nothing it is a blank, at the edge of the value.
fn decode(value: &str) -> Option<Vec<u8>> {
    let plain = percent_decode_str(value).decode_utf8().ok()?;
    let read = |text: &str| STANDARD.decode(text.replace(' ', "+")).ok();
    read(&plain).or_else(|| read(plain.trim()))
}

/// Whether a text may stand as a value without being encoded: it holds no comma, no blank and only visible ASCII.
pub(crate) fn is_plain(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_graphic() && byte != b',')
}
