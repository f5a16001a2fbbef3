//! Calls from the platform to the merchant: opening them, and building the signed answer. No I/O; any HTTP server will do.
//!
//! The same headers and the same text to sign as the other way round, over the merchant's own path. The platform repeats a
//! call 7 times, after 2m, 10m, 10m, 1h, 2h, 6h and 15h, until it reads SUCCESS: expect the same call more than once.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::encrypt::{CipherError, ENCRYPTED_CONTENT_TYPE, Entropy};
use crate::header;
use crate::identity::Identity;
use crate::message;
use crate::sign::SignError;
use crate::signature_header::SignatureHeader;
use crate::text_to_sign::TextToSign;
use crate::verify::{self, Call, SignatureError};
use crate::wire::{self, Object, ReadError};
use crate::wire_time;

/// The body that ends the platform's repeats.
pub const ACKNOWLEDGED: &[u8] = br#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}"#;

/// How large a body may be unless said otherwise: 1 MiB.
pub const DEFAULT_MAX_BODY: usize = 1024 * 1024;

/// Opens calls and signs answers.
#[derive(Debug, Clone)]
pub struct Receiver {
    identity: Identity,
    max_body: usize,
    max_skew: Option<Duration>,
}

/// A call that is verified and decrypted. `Debug` hides the body.
#[derive(Clone)]
pub struct Incoming {
    method: Method,
    uri: String,
    headers: HeaderMap,
    body: Bytes,
    time: String,
    encrypted: bool,
}

/// Why a call was not opened.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IncomingError {
    /// The body is larger than allowed.
    TooLarge {
        /// The most bytes allowed.
        limit: usize,
    },
    /// The signature is missing or wrong.
    Signature(SignatureError),
    /// The call was signed at a time too far from now, or at one that cannot be read.
    Time,
    /// The body does not decrypt.
    Sealed(CipherError),
}

impl IncomingError {
    /// The HTTP status to answer with. Such an answer is not signed, and needs no body.
    pub fn http_status(&self) -> StatusCode {
        match self {
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Signature(_) | Self::Time => StatusCode::UNAUTHORIZED,
            Self::Sealed(_) => StatusCode::BAD_REQUEST,
        }
    }
}

impl fmt::Display for IncomingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { limit } => write!(f, "the body is larger than {limit} bytes"),
            Self::Signature(error) => write!(f, "the call's signature is not accepted: {error}"),
            Self::Time => f.write_str("the call was signed at a time too far from now, or at one that cannot be read"),
            Self::Sealed(error) => write!(f, "the call does not decrypt: {error}"),
        }
    }
}

impl std::error::Error for IncomingError {}

/// An answer could not be built.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerError {
    /// It could not be signed.
    Sign(SignError),
    /// It could not be encrypted.
    Encrypt(CipherError),
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sign(error) => write!(f, "{error}"),
            Self::Encrypt(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for AnswerError {}

impl Receiver {
    /// Opens calls for this identity.
    pub fn new(identity: Identity) -> Self {
        Self { identity, max_body: DEFAULT_MAX_BODY, max_skew: None }
    }

    /// Refuses larger bodies, before any other work.
    #[must_use]
    pub fn with_max_body(self, bytes: usize) -> Self {
        Self { max_body: bytes, ..self }
    }

    /// Refuses calls whose `Request-Time` is further from now than this, so that an old call cannot be replayed. Off by
    /// default: whether the platform signs its repeats anew, which come up to 15 hours later, is documented nowhere. Where
    /// calls are encrypted, set it all the same: without it, one that was listened in on can be sent time and again to
    /// watch how it is decrypted (see [`encrypt`](crate::encrypt)).
    #[must_use]
    pub fn with_max_skew(self, skew: Duration) -> Self {
        Self { max_skew: Some(skew), ..self }
    }

    /// The most bytes that a body may have: a server need not read more.
    pub fn max_body(&self) -> usize {
        self.max_body
    }

    /// Who receives.
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// Verifies a call over its very bytes and decrypts it. The path must be as the platform called it: where a proxy
    /// rewrote it, put the original back first.
    ///
    /// # Errors
    /// Where the body is too large, the signature is not accepted, the time is not, or the body does not decrypt.
    pub async fn open(&self, request: &http::Request<Bytes>, now: SystemTime) -> Result<Incoming, IncomingError> {
        if request.body().len() > self.max_body {
            return Err(IncomingError::TooLarge { limit: self.max_body });
        }
        let uri = called_uri(request);
        let call = Call {
            method: request.method().as_str(),
            uri,
            headers: request.headers(),
            body: request.body(),
            time: header::REQUEST_TIME,
            client_id_required: true,
        };
        let time = verify::verify(&self.identity, &call).await.map_err(IncomingError::Signature)?;
        if self.max_skew.is_some_and(|most| skew(time, now).is_none_or(|skew| skew > most)) {
            return Err(IncomingError::Time);
        }
        let plain = message::decrypt(&self.identity, request.headers(), request.body());
        let plain = plain.await.map_err(IncomingError::Sealed)?;
        Ok(Incoming {
            method: request.method().clone(),
            uri: uri.to_owned(),
            headers: request.headers().clone(),
            encrypted: plain.is_some(),
            body: plain.unwrap_or_else(|| request.body().clone()),
            time: time.to_owned(),
        })
    }

    /// Builds the answer to a call: signed, and encrypted if the call was. `entropy` must be fresh for each answer.
    ///
    /// # Errors
    /// Where it cannot be encrypted or signed.
    pub async fn answer(
        &self,
        call: &Incoming,
        body: impl Into<Bytes> + Send,
        now: SystemTime,
        entropy: &Entropy,
    ) -> Result<http::Response<Bytes>, AnswerError> {
        let mut body = body.into();
        let mut encrypt = None;
        if call.encrypted {
            let cipher = self.identity.cipher().ok_or_else(|| CipherError::Other("no cipher is configured".into()));
            let sealed = cipher.map_err(AnswerError::Encrypt)?.encrypt(&body, entropy);
            let sealed = sealed.await.map_err(AnswerError::Encrypt)?;
            body = sealed.body;
            encrypt = Some(sealed.header.to_string());
        }
        self.sign(call.method.as_str(), &call.uri, body, encrypt, now).await
    }

    /// Builds a signed answer to a call that was not opened, to say why. It is never encrypted.
    ///
    /// # Errors
    /// Where it cannot be signed.
    pub async fn answer_unopened(
        &self,
        request: &http::Request<Bytes>,
        body: impl Into<Bytes> + Send,
        now: SystemTime,
    ) -> Result<http::Response<Bytes>, AnswerError> {
        self.sign(request.method().as_str(), called_uri(request), body.into(), None, now).await
    }

    async fn sign(
        &self,
        method: &str,
        uri: &str,
        body: Bytes,
        encrypt: Option<String>,
        now: SystemTime,
    ) -> Result<http::Response<Bytes>, AnswerError> {
        let time = wire_time::print(now);
        let text = TextToSign::new(method, uri, self.identity.client_id(), &time, &body);
        let signer = self.identity.signer();
        let signature = SignatureHeader {
            algorithm: signer.algorithm(),
            key_version: signer.key_version().map(str::to_owned),
            signature: signer.sign(text.as_bytes()).await.map_err(AnswerError::Sign)?,
        };
        let content_type = if encrypt.is_some() { ENCRYPTED_CONTENT_TYPE } else { header::JSON_CONTENT_TYPE };
        let mut response = http::Response::builder()
            .header(header::CLIENT_ID, self.identity.client_id())
            .header(http::header::CONTENT_TYPE, content_type)
            .header(header::RESPONSE_TIME, time)
            .header(header::SIGNATURE, signature.to_string());
        if let Some(encrypt) = encrypt {
            response = response.header(header::ENCRYPT, encrypt);
        }
        response.body(body).map_err(|error| AnswerError::Sign(SignError::new(error.to_string())))
    }
}

/// The path with its query, as it was called.
fn called_uri(request: &http::Request<Bytes>) -> &str {
    request.uri().path_and_query().map_or("/", |uri| uri.as_str())
}

impl Incoming {
    /// The body, decrypted.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Reads the body as a type.
    ///
    /// # Errors
    /// Where the body is not of that type.
    pub fn read<T: Object>(&self) -> Result<T, ReadError> {
        wire::from_json(&self.body)
    }

    /// The path with its query.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// The headers as they came. The signature covers the client id and the time alone.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// When the platform signed the call.
    pub fn time(&self) -> Option<SystemTime> {
        wire_time::read(&self.time)
    }

    /// Whether the body came encrypted; the answer is then encrypted too.
    pub fn is_encrypted(&self) -> bool {
        self.encrypted
    }
}

impl fmt::Debug for Incoming {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("method", &self.method)
            .field("uri", &self.uri)
            .field("time", &self.time)
            .field("encrypted", &self.encrypted)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// How far a stated time is from now, on either side.
fn skew(time: &str, now: SystemTime) -> Option<Duration> {
    let time = wire_time::read(time)?;
    Some(time.duration_since(now).unwrap_or_else(|error| error.duration()))
}
