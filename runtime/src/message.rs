//! From a typed request to an `http::Request` and from the `http::Response` to an [`Answer`], without I/O.
//!
//! Time and randomness are arguments. The functions are `async` only because keys may live elsewhere; with keys at hand
//! they never wait, and [`now`](crate::sign::now) runs them where there is no executor.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};

use crate::address::Address;
use crate::answer::{Answer, Trust};
use crate::api::{Api, ApiRequest};
use crate::check::Violations;
use crate::encrypt::{Cipher, CipherError, ENCRYPTED_CONTENT_TYPE, Entropy};
use crate::encrypt_header::EncryptHeader;
use crate::header;
use crate::header::Once;
use crate::identity::Identity;
use crate::result_member;
use crate::sign::SignError;
use crate::signature_header::SignatureHeader;
use crate::text_to_sign::TextToSign;
use crate::verify::{self, Call};
use crate::wire;
use crate::wire_time;

/// A message that is ready to be signed and sent: checked, written as JSON once and, where wanted, encrypted.
///
/// It can be stored and sent later, or sent again: what is signed and sent are always these bytes, with a fresh time.
/// What is stored is the message itself, so store it as you would store the order. `Debug` hides the body.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prepared {
    api: String,
    request_id: Option<String>,
    #[serde(with = "stored_body")]
    body: Bytes,
    encrypt: Option<String>,
}

impl Prepared {
    /// Checks a request against the documentation and writes it.
    ///
    /// # Errors
    /// What the documentation forbids in it.
    pub fn new<R: ApiRequest>(request: &R) -> Result<Self, Violations> {
        request.validate()?;
        Ok(Self::unchecked(request))
    }

    /// Writes a request that the checks may refuse.
    pub fn unchecked<R: ApiRequest>(request: &R) -> Self {
        Self {
            api: R::API.id.to_owned(),
            request_id: request.request_id().map(str::to_owned),
            body: wire::to_json(request).into(),
            encrypt: None,
        }
    }

    /// Encrypts the message; `entropy` must be fresh for each.
    ///
    /// # Errors
    /// Where the cipher fails, or the message is encrypted already.
    pub async fn encrypt(self, cipher: &dyn Cipher, entropy: &Entropy) -> Result<Self, CipherError> {
        if self.encrypt.is_some() {
            return Err(CipherError::Other("the message is encrypted already".into()));
        }
        let sealed = cipher.encrypt(&self.body, entropy).await?;
        Ok(Self { body: sealed.body, encrypt: Some(sealed.header.to_string()), ..self })
    }

    /// The id of the API that the message is for.
    pub fn api(&self) -> &str {
        &self.api
    }

    /// The request id within the message.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body as it will be sent.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether the body is encrypted.
    pub fn is_encrypted(&self) -> bool {
        self.encrypt.is_some()
    }

    /// Signs the message as of a time.
    ///
    /// # Errors
    /// Where the signer fails, or the message is for another API.
    pub async fn sign(
        &self,
        api: &Api,
        address: &Address,
        identity: &Identity,
        time: SystemTime,
    ) -> Result<Signed, SignError> {
        if self.api != api.id {
            return Err(SignError::new(format!("the message is for {}, not for {}", self.api, api.id)));
        }
        let uri = address.path(api.path);
        let request_time = wire_time::print(time);
        let text = TextToSign::new(api.method, &uri, identity.client_id(), &request_time, &self.body);
        let signer = identity.signer();
        let signature = SignatureHeader {
            algorithm: signer.algorithm(),
            key_version: signer.key_version().map(str::to_owned),
            signature: signer.sign(text.as_bytes()).await?,
        };
        let request = self.request(api, address, identity, &request_time, &signature);
        let request = request.map_err(|error| SignError::new(error.to_string()))?;
        Ok(Signed { request, uri, text, time })
    }

    fn request(
        &self,
        api: &Api,
        address: &Address,
        identity: &Identity,
        request_time: &str,
        signature: &SignatureHeader,
    ) -> Result<http::Request<Bytes>, http::Error> {
        let content_type = if self.is_encrypted() { ENCRYPTED_CONTENT_TYPE } else { header::JSON_CONTENT_TYPE };
        let mut request = http::Request::builder()
            .method(Method::from_bytes(api.method.as_bytes())?)
            .uri(format!("{}{}", address.origin(), address.path(api.path)))
            .header(header::CLIENT_ID, identity.client_id())
            .header(http::header::CONTENT_TYPE, content_type)
            .header(header::REQUEST_TIME, request_time)
            .header(header::SIGNATURE, signature.to_string());
        if let Some(encrypt) = &self.encrypt {
            request = request.header(header::ENCRYPT, encrypt);
        }
        if let Some(token) = identity.agent_token() {
            request = request.header(header::AGENT_TOKEN, token);
        }
        request.body(self.body.clone())
    }
}

impl fmt::Debug for Prepared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Prepared")
            .field("api", &self.api)
            .field("request_id", &self.request_id)
            .field("encrypted", &self.is_encrypted())
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

/// A signed message: the HTTP request, and what is needed to open the response to it.
#[derive(Clone)]
pub struct Signed {
    request: http::Request<Bytes>,
    uri: String,
    text: TextToSign,
    time: SystemTime,
}

impl Signed {
    /// The request, for any HTTP client to carry. It must arrive as it is: no header or byte of the body changed, no
    /// redirect followed, no content encoding of the response undone.
    pub fn request(&self) -> &http::Request<Bytes> {
        &self.request
    }

    /// The exact text that was signed. It holds the body, so keep it out of logs.
    pub fn signed_text(&self) -> &TextToSign {
        &self.text
    }

    /// The time it was signed as of.
    pub fn time(&self) -> SystemTime {
        self.time
    }

    /// Opens the response: verifies its signature over the very bytes, decrypts it and reads its result.
    pub async fn open(&self, api: &Api, identity: &Identity, response: http::Response<Bytes>) -> Answer {
        if response.status() != StatusCode::OK {
            return answered(api, response, Trust::NotLookedAt);
        }
        let call = Call {
            method: api.method,
            uri: &self.uri,
            headers: response.headers(),
            body: response.body(),
            time: header::RESPONSE_TIME,
            client_id_required: false,
        };
        if let Err(error) = verify::verify(identity, &call).await {
            return answered(api, response, Trust::Refused(error));
        }
        match decrypt(identity, response.headers(), response.body()).await {
            Err(error) => answered(api, response, Trust::Sealed(error)),
            Ok(None) => answered(api, response, Trust::Verified),
            Ok(Some(plain)) => answered(api, response.map(|_| plain), Trust::Verified),
        }
    }
}

impl fmt::Debug for Signed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signed").field("uri", &self.uri).field("text", &self.text).finish_non_exhaustive()
    }
}

/// A response with its body as it is, trusted this far.
pub(crate) fn answered(api: &Api, response: http::Response<Bytes>, trust: Trust) -> Answer {
    let (parts, body) = response.into_parts();
    let text = |name: &http::HeaderName| parts.headers.get(name).and_then(|value| value.to_str().ok());
    Answer {
        http_status: parts.status,
        trust,
        result: result_member::read(&body, &api.result),
        response_time: text(&header::RESPONSE_TIME).map(str::to_owned),
        tracer_id: header::tracer_id(&parts.headers),
        retry_after: text(&http::header::RETRY_AFTER).map(str::to_owned),
        headers: parts.headers,
        body,
    }
}

/// The plain body of a verified message, where it says that it is encrypted.
pub(crate) async fn decrypt(
    identity: &Identity,
    headers: &http::HeaderMap,
    body: &[u8],
) -> Result<Option<Bytes>, CipherError> {
    let value = match Once::of(headers, &header::ENCRYPT) {
        Once::Absent => return Ok(None),
        Once::Value(value) if value.trim().is_empty() => return Ok(None),
        Once::Value(value) => value,
        Once::Twice | Once::NotAscii => return Err(CipherError::Other("the `encrypt` header cannot be read".into())),
    };
    let encrypt = EncryptHeader::parse(value)
        .map_err(|error| CipherError::Other(format!("the `encrypt` header cannot be read: {error}")))?;
    let cipher = identity.cipher().ok_or_else(|| CipherError::Other("no cipher is configured".into()))?;
    cipher.decrypt(&encrypt, body).await.map(|plain| Some(plain.into()))
}

/// The body of a stored message: base64, since a cipher of the caller's own may yield any bytes.
mod stored_body {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use bytes::Bytes;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(body: &Bytes, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(body))
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Bytes, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD.decode(text).map(Bytes::from).map_err(|_| D::Error::custom("the body is no base64"))
    }
}
