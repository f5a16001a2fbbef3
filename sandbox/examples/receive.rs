//! Receiving a call from the platform: verified, acted on once, answered with a signature. No HTTP server is needed to
//! show it: whatever server you have gives you an `http::Request` and takes an `http::Response`.
//!
//! `cargo run -p alipayhk-sandbox --example receive`

use std::collections::HashSet;
use std::error::Error;
use std::sync::Arc;
use std::time::SystemTime;

use alipayhk::encrypt::fresh_entropy;
use alipayhk::identity::Identity;
use alipayhk::incoming::{ACKNOWLEDGED, Receiver};
use alipayhk::key::PrivateKey;
use alipayhk::sign::{Rsa256Signer, Rsa256Verifier, Signer};
use alipayhk::signature_header::SignatureHeader;
use alipayhk::text_to_sign::TextToSign;
use bytes::Bytes;

const CLIENT_ID: &str = "CLIENT";

/// The merchant's handler.
async fn handle(
    receiver: &Receiver,
    seen: &mut HashSet<Bytes>,
    request: &http::Request<Bytes>,
) -> Result<http::Response<Bytes>, Box<dyn Error>> {
    let now = SystemTime::now();
    let call = match receiver.open(request, now).await {
        Ok(call) => call,
        // What is not from the platform gets a status and nothing else.
        Err(error) => {
            eprintln!("refused: {error}");
            let response = http::Response::builder().status(error.http_status());
            return Ok(response.body(Bytes::new())?);
        }
    };
    // The platform repeats a call until it reads SUCCESS, so the same one may come again.
    if seen.insert(call.body().clone()) {
        eprintln!("acting on a call to {}", call.uri());
    }
    Ok(receiver.answer(&call, ACKNOWLEDGED, now, &fresh_entropy()?).await?)
}

/// Plays the platform: a signed call to the merchant.
fn call(platform: &Rsa256Signer, body: &'static str) -> Result<http::Request<Bytes>, Box<dyn Error>> {
    let (uri, time) = ("/alipayhk/points?from=hk", "2024-05-22T06:42:21+05:30");
    let text = TextToSign::new("POST", uri, CLIENT_ID, time, body.as_bytes());
    let signature = SignatureHeader {
        algorithm: platform.algorithm(),
        key_version: None,
        signature: platform.sign_now(text.as_bytes())?,
    };
    Ok(http::Request::post(format!("https://merchant.example{uri}"))
        .header("client-id", CLIENT_ID)
        .header("request-time", time)
        .header("signature", signature.to_string())
        .body(Bytes::from(body))?)
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (merchant, platform) = (PrivateKey::generate()?, PrivateKey::generate()?);
    let verifier = Rsa256Verifier::new(platform.public().clone());
    let identity = Identity::new(CLIENT_ID, Arc::new(Rsa256Signer::new(merchant)), Arc::new(verifier))?;
    let receiver = Receiver::new(identity).with_max_body(64 * 1024);
    let platform = Rsa256Signer::new(platform);
    let mut seen = HashSet::new();

    for _ in 0..2 {
        let response = handle(&receiver, &mut seen, &call(&platform, r#"{"points":5}"#)?).await?;
        assert_eq!(response.status(), 200);
        assert!(response.headers().contains_key("signature"), "the answer is signed");
    }
    assert_eq!(seen.len(), 1, "the repeat is not acted on");

    let forged = call(&platform, r#"{"points":5}"#)?.map(|_| Bytes::from_static(b"{\"points\":9}"));
    assert_eq!(handle(&receiver, &mut seen, &forged).await?.status(), 401);
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_runs() {
        super::main().unwrap();
    }
}
