//! Bytes to a source: UTF-8, or UTF-16 behind its mark.

use super::{LARGEST_SOURCE, Source, Span};
use crate::diagnostic::{Code, Diagnostic};

impl Source {
    /// Decodes UTF-8 bytes, or UTF-16 behind its byte-order mark. The mark is dropped, and line ends of other systems become
    /// LF; neither moves a line or a column.
    ///
    /// # Errors
    /// Bytes that are neither, that hold NUL, or that exceed [`LARGEST_SOURCE`].
    pub fn decode(name: impl Into<String>, bytes: &[u8]) -> Result<Self, Box<Diagnostic>> {
        let name = name.into();
        if bytes.len() > LARGEST_SOURCE {
            return Err(Box::new(
                Diagnostic::error(Code::SourceTooLarge, format!("the file has {} bytes", bytes.len()))
                    .in_file(&name)
                    .help(format!("a page has at most {LARGEST_SOURCE} bytes; is this a capture of one page?")),
            ));
        }
        if let Some(units) = utf16(bytes) {
            let text = String::from_utf16(&units);
            return match text {
                Ok(text) if bytes.len().is_multiple_of(2) && !text.contains('\0') => Ok(Self::new(name, &text)),
                _ => {
                    let before = valid_utf16(&units);
                    Err(Box::new(Self::not_text(
                        name,
                        &before,
                        "what is no UTF-16, as the start of the file says it is",
                    )))
                }
            };
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let (valid, whole) = match std::str::from_utf8(bytes) {
            Ok(text) => (text, true),
            Err(error) => (std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default(), false),
        };
        match valid.find('\0') {
            Some(at) => {
                let found =
                    if is_like_utf16(bytes) { "a NUL byte, as UTF-16 has without its mark" } else { "a NUL byte" };
                Err(Box::new(Self::not_text(name, &valid[..at], found)))
            }
            None if whole => Ok(Self::new(name, valid)),
            None => Err(Box::new(Self::not_text(name, valid, "bytes that are not UTF-8"))),
        }
    }

    /// What stands behind the text that is one. The place is right for [`Source::readable`] too.
    fn not_text(name: String, before: &str, found: &str) -> Diagnostic {
        let source = Self::new(name, before);
        let at = Span::new(source.text.len(), source.text.len());
        let place = source.line_column(at.start);
        Diagnostic::error(
            Code::NotText,
            format!("line {}, column {} holds {found}; a page is UTF-8 text", place.line, place.column),
        )
        .in_file(&source.name)
        .at(at)
        .help("save the page again as UTF-8 text")
    }

    /// What can be shown of bytes that are no text: everything before the first that is none.
    pub fn readable(name: impl Into<String>, bytes: &[u8]) -> Self {
        if let Some(units) = utf16(&bytes[..bytes.len().min(LARGEST_SOURCE)]) {
            return Self::new(name, &valid_utf16(&units));
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let bytes = &bytes[..bytes.len().min(LARGEST_SOURCE)];
        let valid = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
        let text = std::str::from_utf8(&bytes[..valid]).unwrap_or_default();
        Self::new(name, text.split('\0').next().unwrap_or_default())
    }
}

/// The units of UTF-16 text behind its byte-order mark.
fn utf16(bytes: &[u8]) -> Option<Vec<u16>> {
    let (rest, little) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (rest, true),
        [0xFE, 0xFF, rest @ ..] => (rest, false),
        _ => return None,
    };
    let unit = |pair: &[u8]| match (pair, little) {
        ([low, high], true) | ([high, low], false) => u16::from_be_bytes([*high, *low]),
        _ => 0,
    };
    Some(rest.chunks_exact(2).map(unit).collect())
}

/// The text up to the first unit that makes no character, or NUL.
fn valid_utf16(units: &[u16]) -> String {
    char::decode_utf16(units.iter().copied()).map_while(Result::ok).take_while(|c| *c != '\0').collect()
}

/// Whether every other byte of the start is NUL, as in UTF-16 text of Latin letters.
fn is_like_utf16(bytes: &[u8]) -> bool {
    let start = bytes.get(..64.min(bytes.len())).unwrap_or_default();
    let nul = |from: usize| start.iter().skip(from).step_by(2).filter(|byte| **byte == 0).count();
    start.len() > 3 && nul(0).max(nul(1)) * 2 >= start.len() - start.len() % 2
}
