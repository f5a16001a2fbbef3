//! What the fuzz targets run, and what the test of the kept corpus runs again.

use std::sync::{Arc, LazyLock};
use std::time::{Duration, UNIX_EPOCH};

use alipayhk_runtime::address::Address;
use alipayhk_runtime::api::{Api, ResultNames};
use alipayhk_runtime::encrypt::RsaAes;
use alipayhk_runtime::encrypt_header::EncryptHeader;
use alipayhk_runtime::identity::Identity;
use alipayhk_runtime::incoming::Receiver;
use alipayhk_runtime::key::{PrivateKey, PublicKey};
use alipayhk_runtime::message::{Prepared, Signed};
use alipayhk_runtime::sign::{BoxFuture, Rsa256Signer, Verifier, VerifyError, now};
use alipayhk_runtime::signature_header::SignatureHeader;
use bytes::Bytes;

/// A target: what it runs on one input.
type Target = fn(&[u8]);

/// The targets by name.
pub(crate) const TARGETS: [(&str, Target); 4] =
    [("headers", headers), ("keys", keys), ("response", response), ("stored", stored)];

/// What is read from a `Signature` or `Encrypt` header prints to a header that reads the same.
pub(crate) fn headers(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(header) = SignatureHeader::parse(text) {
        assert_eq!(SignatureHeader::parse(&header.to_string()).as_ref(), Ok(&header));
    }
    if let Ok(header) = EncryptHeader::parse(text) {
        assert_eq!(EncryptHeader::parse(&header.to_string()).as_ref(), Ok(&header));
    }
    let _ = Address::parse(text);
}

/// A key that is read prints to a key that is the same.
pub(crate) fn keys(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Ok(key) = PublicKey::parse(text) {
        assert_eq!(PublicKey::parse(&key.to_pem()).as_ref(), Ok(&key));
    }
    if let Ok(key) = PrivateKey::parse(text) {
        assert_eq!(
            key.to_secret_pem().and_then(|pem| PrivateKey::parse(&pem)).map(|key| key.public().clone()).ok().as_ref(),
            Some(key.public())
        );
    }
}

/// A response of any status, headers and body is opened, and so is a call; whoever signed it is trusted, so that what
/// lies behind the signature is reached.
pub(crate) fn response(data: &[u8]) {
    let mut parts = data.splitn(4, |byte| *byte == b'\n');
    let mut next = || parts.next().unwrap_or_default();
    let (signature, time, encrypt, body) = (next(), next(), next(), next());
    let mut response = http::Response::new(Bytes::copy_from_slice(body));
    for (name, value) in [("signature", signature), ("response-time", time), ("encrypt", encrypt)] {
        if let Ok(value) = http::HeaderValue::from_bytes(value)
            && !value.is_empty()
        {
            response.headers_mut().insert(name, value);
        }
    }
    let (identity, signed) = &*PARTIES;
    let mut request = http::Request::new(response.body().clone());
    *request.headers_mut() = response.headers().clone();
    request.headers_mut().insert("client-id", http::HeaderValue::from_static("CLIENT"));
    if let Some(time) = response.headers().get("response-time") {
        request.headers_mut().insert("request-time", time.clone());
    }
    if let Some(answer) = now(signed.open(&API, identity, response)) {
        let _ = (answer.response_time(), answer.result_code(), format!("{answer:?}"));
    }
    let _ = now(Receiver::new(identity.clone()).open(&request, UNIX_EPOCH));
}

/// A stored message that is read is written the same.
pub(crate) fn stored(data: &[u8]) {
    if let Ok(message) = serde_json::from_slice::<Prepared>(data) {
        let text = serde_json::to_string(&message).unwrap_or_default();
        assert_eq!(serde_json::from_str::<Prepared>(&text).ok(), Some(message));
    }
}

const API: Api =
    Api { id: "fuzzed", method: "POST", path: "/", hosts: &[], repeatable: None, result: ResultNames::COMMON };

/// Trusts everybody.
struct Trusting;

impl Verifier for Trusting {
    fn verify<'a>(&'a self, _: &'a SignatureHeader, _: &'a [u8]) -> BoxFuture<'a, Result<(), VerifyError>> {
        Box::pin(async { Ok(()) })
    }
}

static PARTIES: LazyLock<(Identity, Signed)> = LazyLock::new(|| parties().expect("keys can be made"));

fn parties() -> Option<(Identity, Signed)> {
    let key = PrivateKey::generate().ok()?;
    let cipher = RsaAes::new(key.public().clone(), key.clone());
    let identity = Identity::new("CLIENT", Arc::new(Rsa256Signer::new(key)), Arc::new(Trusting)).ok()?;
    let identity = identity.with_cipher(Arc::new(cipher));
    let message: Prepared =
        serde_json::from_str(r#"{"api":"fuzzed","request_id":null,"body":"e30=","encrypt":null}"#).ok()?;
    let address = Address::parse("https://localhost").ok()?;
    let signed = now(message.sign(&API, &address, &identity, UNIX_EPOCH + Duration::from_secs(1)))?.ok()?;
    Some((identity, signed))
}
