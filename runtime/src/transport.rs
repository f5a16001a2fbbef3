//! What carries messages: a trait, so that any HTTP client can be plugged in.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;

use crate::sign::BoxFuture;

/// Carries one request and brings its response.
///
/// It must neither follow a redirect nor send anything a second time nor undo a content encoding: the signature covers
/// the bytes as they are, and whether to repeat is for the client to decide, which knows what a repeat may cause.
pub trait Transport: Send + Sync {
    /// Sends the request and waits for the whole response, at most for `timeout`.
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// How long it may take before the first byte of a request leaves. The client begins no try that has less time than
    /// this, since nobody could tell whether it had left when the time was over. None by default.
    fn connect_timeout(&self) -> Duration {
        Duration::ZERO
    }
}

/// No response came. What matters is whether the request may have left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TransportError {
    pub(crate) kind: TransportErrorKind,
    pub(crate) reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TransportErrorKind {
    NotSent,
    Unfit,
    TimedOut,
    Broken,
}

impl TransportError {
    /// Not a byte of the request has left: there was no connection. Only say so when it is certain.
    pub fn not_sent(reason: impl Into<String>) -> Self {
        Self { kind: TransportErrorKind::NotSent, reason: reason.into() }
    }

    /// Not a byte of the request has left, and none ever will: it is nothing that the transport can carry.
    pub fn unfit(reason: impl Into<String>) -> Self {
        Self { kind: TransportErrorKind::Unfit, reason: reason.into() }
    }

    /// The time was over when the request may have left.
    pub fn timed_out(reason: impl Into<String>) -> Self {
        Self { kind: TransportErrorKind::TimedOut, reason: reason.into() }
    }

    /// The connection broke, or brought no whole response, when the request may have left.
    pub fn broken(reason: impl Into<String>) -> Self {
        Self { kind: TransportErrorKind::Broken, reason: reason.into() }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for TransportError {}
