//! What came back for a request: the response as it is, and what is known of it.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::api::ResultStatus;
use crate::encrypt::CipherError;
use crate::result_member::RawResult;
use crate::verify::SignatureError;
use crate::wire_time;

/// A response of the platform. `Debug` shows neither the body nor the platform's message.
#[derive(Clone)]
pub struct Answer {
    pub(crate) http_status: StatusCode,
    pub(crate) body: Bytes,
    pub(crate) trust: Trust,
    pub(crate) result: Option<RawResult>,
    pub(crate) response_time: Option<String>,
    pub(crate) tracer_id: Option<String>,
    pub(crate) retry_after: Option<String>,
    pub(crate) headers: HeaderMap,
}

/// How far a response can be trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Trust {
    /// Signed by the platform and, where it was encrypted, decrypted.
    Verified,
    /// The HTTP status is not 200: an error on the way, whose signature was not looked at.
    NotLookedAt,
    /// The signature is missing or wrong.
    Refused(SignatureError),
    /// The time was over before the signature was checked and the body decrypted.
    Unfinished,
    /// Signed by the platform, and does not decrypt.
    Sealed(CipherError),
}

impl Answer {
    /// The HTTP status.
    pub fn http_status(&self) -> StatusCode {
        self.http_status
    }

    /// The headers as they came, the signature among them: to verify it once more, or by other means.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body: decrypted where it was encrypted and is verified, else as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// How far the response can be trusted.
    pub fn trust(&self) -> &Trust {
        &self.trust
    }

    /// Whether the platform signed this.
    pub fn is_verified(&self) -> bool {
        self.trust == Trust::Verified
    }

    /// The result code as it stands; of an answer that is not verified, it is nobody's word.
    pub fn result_code(&self) -> Option<&str> {
        self.result.as_ref()?.code.as_deref()
    }

    /// The result status as it stands.
    pub fn result_status(&self) -> Option<&ResultStatus> {
        self.result.as_ref()?.status.as_ref()
    }

    /// The platform's message to the result. It may quote the request, so keep it out of logs.
    pub fn result_message(&self) -> Option<&str> {
        self.result.as_ref()?.message.as_deref()
    }

    /// When the platform signed the answer.
    pub fn response_time(&self) -> Option<SystemTime> {
        wire_time::read(self.response_time.as_deref()?)
    }

    /// The platform's id of the call, to quote when asking its support.
    pub fn tracer_id(&self) -> Option<&str> {
        self.tracer_id.as_deref()
    }

    /// The `Retry-After` header as it stands.
    pub fn retry_after(&self) -> Option<&str> {
        self.retry_after.as_deref()
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("http_status", &self.http_status)
            .field("trust", &self.trust)
            .field("result_status", &self.result_status())
            .field("result_code", &self.result_code())
            .field("tracer_id", &self.tracer_id)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
