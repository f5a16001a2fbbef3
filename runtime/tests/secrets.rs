//! Keys, bodies and secrets stay out of `Debug`, `Display` and the log. A test of its own process, since it listens to
//! everything that is logged there.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test ends where its setting-up fails")]

#[path = "common/api.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod api;
#[path = "common/gateway.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod gateway;
#[path = "common/keys.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod keys;
#[path = "common/parties.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod parties;

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use alipayhk_runtime::client::Client;
use alipayhk_runtime::retry::RetryPolicy;
use api::Order;
use gateway::{Act, Gateway};
use keys::{MERCHANT, PLATFORM};
use parties::CLIENT;

/// Collects what is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_key_no_body_and_no_secret_is_shown_or_logged_in_a_whole_run() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let mut shown = String::new();
    for script in [
        &[Act::Accept][..],
        &[
            Act::Result(r#"{"resultStatus":"U","resultCode":"ODD"}"#),
            Act::Result(r#"{"resultStatus":"F","resultCode":"BAD_STATUS","resultMessage":"SECRET-MESSAGE"}"#),
        ],
        &[Act::Result(r#"{"resultStatus":"F","resultCode":"BAD_STATUS","resultMessage":"SECRET-MESSAGE"}"#)],
        &[Act::WrongSignature],
        &[Act::Body(r#"{"result":{"resultStatus":"S","resultCode":"OK","resultMessage":"SECRET-MESSAGE"}}"#)],
        &[Act::Truncated],
    ] {
        for encrypt in [false, true] {
            let gateway = Gateway::start(script).await;
            let builder = Client::builder()
                .url(&gateway.url)
                .no_proxy()
                .client_id(CLIENT)
                .private_key(MERCHANT.to_secret_pem().unwrap())
                .platform_key_version("1", PLATFORM.public().to_pem())
                .agent_token("SECRET-TOKEN")
                .encrypt(encrypt)
                .retry(RetryPolicy { first_delay: Duration::from_millis(5), ..RetryPolicy::default() });
            shown.push_str(&format!("{builder:?}"));
            let client = builder.build().unwrap();
            match client.send(&Order::new("the-id", "SECRET-CODE")).await {
                Ok(accepted) => shown.push_str(&format!("{client:?} {accepted:?}")),
                Err(error) => shown.push_str(&format!("{error:?} {error}")),
            }
        }
    }
    let behind = Client::builder()
        .url("https://127.0.0.1:1")
        .proxy("http://user:SECRET-PASSWORD@127.0.0.1:1")
        .client_id(CLIENT)
        .private_key(MERCHANT.to_secret_pem().unwrap())
        .platform_key(PLATFORM.public().to_pem())
        .retry(RetryPolicy::never());
    shown.push_str(&format!("{behind:?}"));
    let error = behind.build().unwrap().send(&Order::new("the-id", "SECRET-CODE")).await.unwrap_err();
    shown.push_str(&format!("{error:?} {error}"));
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("the-id") && log.contains("sending again") && log.contains("BAD_STATUS"), "{log}");
    let key = MERCHANT.to_secret_pem().unwrap();
    let key_line = key.lines().nth(1).unwrap();
    for secret in ["SECRET-CODE", "SECRET-TOKEN", "SECRET-MESSAGE", "SECRET-PASSWORD", "PRIVATE KEY", key_line] {
        assert!(!log.contains(secret), "{secret} is logged");
        assert!(!shown.contains(secret), "{secret} is shown");
    }
}
