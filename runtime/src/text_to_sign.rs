//! The text that a signature covers: `METHOD URI LF Client-Id . Time . Body`.
//!
//! Documented for sibling gateways with the same headers, and what four public clients do.

use std::fmt;

/// The exact bytes that are signed. `Debug` hides them, since the body is among them.
#[derive(Clone, PartialEq, Eq)]
pub struct TextToSign(Vec<u8>);

impl TextToSign {
    /// Puts the text together. It is the same for a request and for the response to it, but for the time and the body.
    ///
    /// `uri` is the path with its query, never the host; for a response it is the request's. `time` is the value of
    /// `Request-Time` or `Response-Time`, character by character, and `body` the bytes on the wire.
    pub fn new(method: &str, uri: &str, client_id: &str, time: &str, body: &[u8]) -> Self {
        let mut text = Vec::with_capacity(method.len() + uri.len() + client_id.len() + time.len() + body.len() + 4);
        for part in [method, " ", uri, "\n", client_id, ".", time, "."] {
            text.extend_from_slice(part.as_bytes());
        }
        text.extend_from_slice(body);
        Self(text)
    }

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The text for people to compare with what the other side signed. It holds the body: keep it out of logs.
    pub fn to_text(&self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }
}

impl fmt::Debug for TextToSign {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TextToSign({} bytes)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_method_uri_client_time_and_body() {
        let text = TextToSign::new("POST", "/a/b?c=d", "CLIENT", "2024-05-22T06:42:21+05:30", b"{\"a\":1}");
        assert_eq!(text.to_text(), "POST /a/b?c=d\nCLIENT.2024-05-22T06:42:21+05:30.{\"a\":1}");
    }

    #[test]
    fn debug_hides_the_body() {
        assert_eq!(format!("{:?}", TextToSign::new("POST", "/", "C", "T", b"secret")), "TextToSign(17 bytes)");
    }
}
