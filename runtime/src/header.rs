//! The names of the portal's headers, and reading one that must stand once.

use http::{HeaderMap, HeaderName};

/// Who calls: the id that the platform gave to the partner.
pub const CLIENT_ID: HeaderName = HeaderName::from_static("client-id");
/// When the request was signed.
pub const REQUEST_TIME: HeaderName = HeaderName::from_static("request-time");
/// When the response was signed.
pub const RESPONSE_TIME: HeaderName = HeaderName::from_static("response-time");
/// The signature; see [`SignatureHeader`](crate::signature_header::SignatureHeader).
pub const SIGNATURE: HeaderName = HeaderName::from_static("signature");
/// The wrapped content key of an encrypted body; see [`EncryptHeader`](crate::encrypt_header::EncryptHeader).
pub const ENCRYPT: HeaderName = HeaderName::from_static("encrypt");
/// A token that lets an agent act for a merchant. It is not signed.
pub const AGENT_TOKEN: HeaderName = HeaderName::from_static("agent-token");
/// The platform's id of a call, to quote when asking its support.
pub const TRACER_ID: HeaderName = HeaderName::from_static("tracer-id");
/// How the platform spells [`TRACER_ID`] at times.
pub const TRACER_ID_IN_ONE_WORD: HeaderName = HeaderName::from_static("tracerid");

/// The `Content-Type` of a message that is not encrypted.
pub const JSON_CONTENT_TYPE: &str = "application/json; charset=UTF-8";

/// How often a header stands that should stand once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Once<'a> {
    Absent,
    Value(&'a str),
    NotAscii,
    Twice,
}

impl<'a> Once<'a> {
    pub(crate) fn of(headers: &'a HeaderMap, name: &HeaderName) -> Self {
        let mut values = headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (None, _) => Self::Absent,
            (Some(value), None) => value.to_str().map_or(Self::NotAscii, Self::Value),
            (Some(_), Some(_)) => Self::Twice,
        }
    }
}

/// The platform's id of a call, under either of its names.
pub(crate) fn tracer_id(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(TRACER_ID).or_else(|| headers.get(TRACER_ID_IN_ONE_WORD))?;
    value.to_str().ok().map(str::to_owned)
}
