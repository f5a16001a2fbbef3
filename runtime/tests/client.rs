//! What sending gives, and how often it tries, whatever the gateway and the way to it do.

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

use std::sync::Arc;
use std::time::{Duration, Instant};

use alipayhk_runtime::api::ApiRequest;
use alipayhk_runtime::builder::ClientBuilder;
use alipayhk_runtime::client::Client;
use alipayhk_runtime::environment::Environment;
use alipayhk_runtime::key::PrivateKey;
use alipayhk_runtime::message::Prepared;
use alipayhk_runtime::outcome::{Doubt, Fate, NotSent};
use alipayhk_runtime::retry::RetryPolicy;
use alipayhk_runtime::sending::SendResult;
use alipayhk_runtime::sign::{BoxFuture, Rsa256Signer, SignError, Signer, Verifier, VerifyError};
use alipayhk_runtime::signature_header::{Algorithm, SignatureHeader};
use alipayhk_runtime::transport::{Transport, TransportError};
use api::{Notice, Order, Success};
use bytes::Bytes;
use gateway::{Act, Gateway};
use keys::{MERCHANT, PLATFORM};
use parties::CLIENT;

const UNDECIDED: Act = Act::Result(r#"{"resultStatus":"U","resultCode":"ODD"}"#);
const REFUSED: Act = Act::Result(r#"{"resultStatus":"F","resultCode":"BAD_STATUS"}"#);
const READ_AS_U: Act = Act::Result(r#"{"resultStatus":"F","resultCode":"ODD"}"#);

fn builder(url: &str) -> ClientBuilder {
    Client::builder()
        .url(url)
        .no_proxy()
        .client_id(CLIENT)
        .private_key(MERCHANT.to_secret_pem().unwrap())
        .key_version("1")
        .platform_key_version("1", PLATFORM.public().to_pem())
        .timeout(Duration::from_millis(1500))
        .retry(RetryPolicy { first_delay: Duration::from_millis(5), ..RetryPolicy::default() })
}

fn client(url: &str) -> Client {
    builder(url).build().unwrap()
}

/// What became of a request, in a few words.
fn fate<R: ApiRequest>(result: &SendResult<R>) -> String {
    let error = match result {
        Ok(_) => return "accepted".to_owned(),
        Err(error) => error,
    };
    match error.fate() {
        Fate::NotSent(NotSent::NoConnection(_)) => "not sent: no connection".to_owned(),
        Fate::NotSent(reason) => format!("not sent: {reason}"),
        Fate::Refused(refused) => format!("refused: {}", refused.code),
        Fate::Unreadable(_) => "unreadable".to_owned(),
        Fate::Unknown(unknown) => {
            let why = match &unknown.reason {
                Doubt::Undecided => "undecided".to_owned(),
                Doubt::TimedOut => "timed out".to_owned(),
                Doubt::Broken(_) => "broken".to_owned(),
                Doubt::HttpStatus(status) => format!("HTTP {}", status.as_u16()),
                Doubt::Signature(_) => "signature".to_owned(),
                Doubt::Stale { .. } => "stale".to_owned(),
                Doubt::RepeatRefused(_) => "repeat refused".to_owned(),
                other => format!("{other:?}"),
            };
            let code = unknown.code.as_ref().map(|code| format!(" {code}")).unwrap_or_default();
            let word = if unknown.is_verified() || code.is_empty() { "" } else { " unverified" };
            format!("unknown: {why}{word}{code}, {} answers", unknown.answers.len())
        }
        _ => "something new".to_owned(),
    }
}

fn attempts<R: ApiRequest>(result: &SendResult<R>) -> u32 {
    result.as_ref().map_or_else(|error| error.attempts(), |accepted| accepted.attempts)
}

/// What became of a request, in how many attempts, and how often it was acted on.
type Came = (&'static str, u32, usize);

#[tokio::test]
async fn a_table_of_faults_gives_each_its_fate_and_number_of_attempts() {
    use Act::{Accept, Body, Delay, DropAfter, DropBefore, Http, Stale, Truncated, Unsigned, WrongSignature};
    // The script; what becomes of a call that may not be repeated; the same of one that may be.
    let table: &[(&[Act], Came, Came)] = &[
        (&[Accept], ("accepted", 1, 1), ("accepted", 1, 1)),
        (&[REFUSED], ("refused: BAD_STATUS", 1, 0), ("refused: BAD_STATUS", 1, 0)),
        (&[UNDECIDED, Accept], ("accepted", 2, 1), ("accepted", 2, 1)),
        (&[UNDECIDED], ("unknown: undecided ODD, 3 answers", 3, 0), ("unknown: undecided ODD, 3 answers", 3, 0)),
        (&[READ_AS_U, Accept], ("unknown: undecided ODD, 1 answers", 1, 0), ("accepted", 2, 1)),
        (
            &[UNDECIDED, REFUSED],
            ("unknown: repeat refused BAD_STATUS, 2 answers", 2, 0),
            ("unknown: repeat refused BAD_STATUS, 2 answers", 2, 0),
        ),
        (&[DropBefore, Accept], ("unknown: broken, 0 answers", 1, 0), ("accepted", 2, 1)),
        (&[DropAfter, Accept], ("unknown: broken, 0 answers", 1, 1), ("accepted", 2, 2)),
        (
            &[DropAfter, REFUSED],
            ("unknown: broken, 0 answers", 1, 1),
            ("unknown: repeat refused BAD_STATUS, 1 answers", 2, 1),
        ),
        (&[Delay, Accept], ("unknown: timed out, 0 answers", 1, 1), ("accepted", 2, 2)),
        (&[Truncated, Accept], ("unknown: broken, 0 answers", 1, 1), ("accepted", 2, 2)),
        (&[Http(500, ""), Accept], ("unknown: HTTP 500 unverified BAD_GATEWAY, 1 answers", 1, 0), ("accepted", 2, 1)),
        (&[Http(503, ""), Accept], ("accepted", 2, 1), ("accepted", 2, 1)),
        (
            &[Http(503, ""), REFUSED],
            ("unknown: repeat refused BAD_STATUS, 2 answers", 2, 0),
            ("unknown: repeat refused BAD_STATUS, 2 answers", 2, 0),
        ),
        (&[Http(429, ""), Accept], ("accepted", 2, 1), ("accepted", 2, 1)),
        (&[Http(429, ""), REFUSED], ("refused: BAD_STATUS", 2, 0), ("refused: BAD_STATUS", 2, 0)),
        (
            &[Http(429, "")],
            ("not sent: turned away with HTTP status 429 Too Many Requests before anything was done", 3, 0),
            ("not sent: turned away with HTTP status 429 Too Many Requests before anything was done", 3, 0),
        ),
        (
            &[Http(503, ""), Http(429, "")],
            ("unknown: HTTP 503 unverified BAD_GATEWAY, 3 answers", 3, 0),
            ("unknown: HTTP 503 unverified BAD_GATEWAY, 3 answers", 3, 0),
        ),
        (&[Http(503, ""), DropBefore], ("unknown: broken, 1 answers", 2, 0), ("unknown: broken, 1 answers", 3, 0)),
        (&[DropBefore, Http(429, "")], ("unknown: broken, 0 answers", 1, 0), ("unknown: broken, 2 answers", 3, 0)),
        (
            &[Http(408, ""), Accept],
            ("not sent: turned away with HTTP status 408 Request Timeout before anything was done", 1, 0),
            ("accepted", 2, 1),
        ),
        (
            &[Http(302, "location: /elsewhere"), Accept],
            ("unknown: HTTP 302 unverified BAD_GATEWAY, 1 answers", 1, 0),
            ("accepted", 2, 1),
        ),
        (&[Http(404, ""), Accept], ("unknown: HTTP 404 unverified BAD_GATEWAY, 1 answers", 1, 0), ("accepted", 2, 1)),
        (&[WrongSignature, Accept], ("unknown: signature unverified OK, 1 answers", 1, 1), ("accepted", 2, 2)),
        (&[Unsigned, Accept], ("unknown: signature unverified OK, 1 answers", 1, 1), ("accepted", 2, 2)),
        (&[Stale, Accept], ("unknown: stale OK, 1 answers", 1, 1), ("accepted", 2, 2)),
        (
            &[Body(r#"{"result":{"resultCode":"OK","resultStatus":"S"},"orderId":null}"#)],
            ("unreadable", 1, 1),
            ("unreadable", 1, 1),
        ),
        (&[Body(r#"{"result":null}"#), Accept], ("unknown: NoResult, 1 answers", 1, 1), ("accepted", 2, 2)),
        (
            &[Body(r#"{"result":{"resultCode":"NEW","resultStatus":"S","more":[1]},"orderId":"1","more":{}}"#)],
            ("accepted", 1, 1),
            ("accepted", 1, 1),
        ),
    ];
    for (script, once, repeatable) in table {
        let gateway = Gateway::start(script).await;
        let result = client(&gateway.url).send(&Order::new("1", "c")).await;
        assert_eq!(
            (fate::<Order>(&result).as_str(), attempts::<Order>(&result), gateway.acted()),
            *once,
            "once, {script:?}"
        );

        let gateway = Gateway::start(script).await;
        let result = client(&gateway.url).send(&Notice::new("1", "c")).await;
        assert_eq!(
            (fate::<Notice>(&result).as_str(), attempts::<Notice>(&result), gateway.acted()),
            *repeatable,
            "repeatable, {script:?}"
        );
    }
}

#[tokio::test]
async fn a_repeat_is_the_same_body_with_a_fresh_time_and_signature() {
    let gateway = Gateway::start(&[UNDECIDED, Act::Accept]).await;
    let retry = RetryPolicy { first_delay: Duration::from_millis(2200), ..RetryPolicy::default() };
    let accepted = builder(&gateway.url).retry(retry).build().unwrap().send(&Order::new("1", "c")).await.unwrap();
    assert_eq!((accepted.response, accepted.attempts), (Success { order_id: "77".into() }, 2));
    let requests = gateway.requests();
    assert_eq!(requests[0].body(), requests[1].body());
    for header in ["request-time", "signature"] {
        assert_ne!(requests[0].headers()[header], requests[1].headers()[header], "{header}");
    }
}

#[tokio::test]
async fn where_nobody_listens_nothing_is_sent_and_it_is_tried_again() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let result = client(&url).send(&Order::new("1", "c")).await;
    assert_eq!((fate::<Order>(&result).as_str(), attempts::<Order>(&result)), ("not sent: no connection", 3));
}

#[tokio::test]
async fn a_request_with_violations_is_not_sent_unless_unchecked() {
    let gateway = Gateway::start(&[Act::Accept]).await;
    let client = client(&gateway.url);
    let long = Order::new("1", &"x".repeat(41));
    let error = client.send(&long).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Order: not sent: the request breaks the documentation: /code has 41 characters, at most 40 are allowed \
         (request 1, 0 attempts)"
    );
    assert!(gateway.requests().is_empty());
    assert!(client.send_unchecked(&long).await.is_ok());
}

#[tokio::test]
async fn a_prepared_message_is_sent_as_it_was_stored() {
    let gateway = Gateway::start(&[Act::Accept]).await;
    let client = builder(&gateway.url).encrypt(true).build().unwrap();
    let prepared = client.prepare(&Order::new("1", "c")).await.unwrap();
    let stored = serde_json::to_string(&prepared).unwrap();
    let restored: Prepared = serde_json::from_str(&stored).unwrap();
    let accepted = client.send_prepared::<Order>(&restored).await.unwrap();
    assert_eq!(accepted.response.order_id, "77");
    assert_eq!(gateway.requests()[0].body(), prepared.body());
    let other = client.send_prepared::<Notice>(&restored).await;
    assert_eq!(
        fate::<Notice>(&other),
        "not sent: the message could not be signed: the message is for Order, not for Notice"
    );
}

#[tokio::test]
async fn encrypted_requests_are_encrypted_anew_and_their_answers_read() {
    let gateway = Gateway::start(&[Act::Accept]).await;
    let client = builder(&gateway.url).encrypt(true).build().unwrap();
    for _ in 0..2 {
        let accepted = client.send(&Order::new("1", "c")).await.unwrap();
        assert_eq!(accepted.response.order_id, "77");
    }
    let requests = gateway.requests();
    assert_ne!(requests[0].body(), requests[1].body());
    assert!(requests.iter().all(|request| request.headers().contains_key("encrypt")));
}

#[tokio::test]
async fn what_the_platform_asks_for_in_retry_after_is_waited_for() {
    let gateway = Gateway::start(&[Act::Http(429, "retry-after: 1"), Act::Accept]).await;
    let started = Instant::now();
    let result = client(&gateway.url).send(&Order::new("1", "c")).await;
    assert_eq!(fate::<Order>(&result), "accepted");
    assert!(started.elapsed() >= Duration::from_secs(1), "{:?}", started.elapsed());
}

#[tokio::test]
async fn no_wait_goes_beyond_the_deadline() {
    let gateway = Gateway::start(&[Act::Http(503, "retry-after: 3600"), Act::Accept]).await;
    let started = Instant::now();
    let result = client(&gateway.url).send(&Order::new("1", "c")).await;
    assert_eq!(fate::<Order>(&result), "unknown: HTTP 503 unverified BAD_GATEWAY, 1 answers");
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn an_attempt_ends_with_the_deadline_where_that_comes_first() {
    let gateway = Gateway::start(&[Act::Delay]).await;
    let retry = RetryPolicy { deadline: Duration::from_secs(1), ..RetryPolicy::default() };
    let patient = builder(&gateway.url).timeout(Duration::from_secs(30)).retry(retry).build().unwrap();
    let started = Instant::now();
    let result = patient.send(&Notice::new("1", "c")).await;
    assert_eq!((fate::<Notice>(&result).as_str(), attempts::<Notice>(&result)), ("unknown: timed out, 0 answers", 1));
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_compressed_answer_is_not_decompressed_behind_the_signatures_back() {
    let gateway = Gateway::start(&[Act::Accept]).await;
    client(&gateway.url).send(&Order::new("1", "c")).await.unwrap();
    assert!(!gateway.requests()[0].headers().contains_key("accept-encoding"));
    // The signature is over the bytes as they are, whatever the answer says of them.
    let gateway = Gateway::start(&[Act::Http(500, "content-encoding: gzip")]).await;
    let error = client(&gateway.url).send(&Order::new("1", "c")).await.unwrap_err();
    let Fate::Unknown(unknown) = error.fate() else { panic!("{error}") };
    let answer = unknown.answer().unwrap();
    assert!(answer.body().starts_with(b"{") && answer.headers()["content-encoding"] == "gzip");
}

#[tokio::test]
async fn a_message_that_is_not_encrypted_as_the_client_says_is_not_sent() {
    let gateway = Gateway::start(&[Act::Accept]).await;
    let sealing = builder(&gateway.url).encrypt(true).build().unwrap();
    let plain = Prepared::new(&Order::new("1", "c")).unwrap();
    let result = sealing.send_prepared::<Order>(&plain).await;
    assert_eq!(
        fate::<Order>(&result),
        "not sent: the client encrypts every request, and this message is in the clear; prepare it with this client"
    );
    let encrypted = sealing.prepare(&Order::new("1", "c")).await.unwrap();
    let key = PrivateKey::parse(&MERCHANT.to_secret_pem().unwrap()).unwrap();
    let without_cipher = Client::builder()
        .url(&gateway.url)
        .no_proxy()
        .client_id(CLIENT)
        .signer(Arc::new(Rsa256Signer::new(key)))
        .platform_key(PLATFORM.public().to_pem())
        .build()
        .unwrap();
    let result = without_cipher.send_prepared::<Order>(&encrypted).await;
    assert_eq!(
        fate::<Order>(&result),
        "not sent: the message is encrypted, and the client has no cipher to read the answer with"
    );
    assert!(gateway.requests().is_empty());
}

#[tokio::test]
async fn a_refusal_of_what_was_sent_before_leaves_its_fate_unknown() {
    let gateway = Gateway::start(&[Act::Http(500, ""), REFUSED]).await;
    let client = client(&gateway.url);
    let message = client.prepare(&Order::new("1", "c")).await.unwrap();
    let Fate::Unknown(earlier) = client.send_prepared::<Order>(&message).await.unwrap_err().into_fate() else {
        panic!("HTTP 500 says nothing of a fate")
    };
    let Fate::Unknown(later) = client.resend_prepared::<Order>(&message, Some(earlier)).await.unwrap_err().into_fate()
    else {
        panic!("a refusal may be of the repeat alone")
    };
    assert!(later.reason.to_string().contains("(the answer is HTTP status 500"), "{}", later.reason);
    assert_eq!((later.answers.len(), later.is_verified()), (2, true));

    let nothing_known = client.resend_prepared::<Order>(&message, None).await;
    assert_eq!(fate::<Order>(&nothing_known), "unknown: repeat refused BAD_STATUS, 1 answers");
}

#[tokio::test]
async fn a_message_that_cannot_be_sent_again_is_as_unknown_as_before() {
    let client = builder("http://127.0.0.1:1").encrypt(true).build().unwrap();
    let plain = Prepared::new(&Order::new("1", "c")).unwrap();
    let result = client.resend_prepared::<Order>(&plain, None).await;
    assert_eq!((fate::<Order>(&result).as_str(), attempts::<Order>(&result)), ("unknown: Earlier, 0 answers", 0));
    insta::assert_snapshot!(result.unwrap_err(), @"Order: it is unknown what became of it: it may have been sent before, and nothing is known of that; it was not sent again: the client encrypts every request, and this message is in the clear; prepare it with this client (request 1, 0 attempts)");
}

#[tokio::test]
async fn the_first_doubt_is_kept_when_a_repeat_is_refused() {
    let gateway = Gateway::start(&[Act::Http(503, ""), UNDECIDED, REFUSED]).await;
    let error = client(&gateway.url).send(&Order::new("1", "c")).await.unwrap_err().to_string();
    assert!(error.contains("may have got through (the answer is HTTP status 503"), "{error}");
}

/// A transport that cannot carry what it is given.
struct Unfit;

impl Transport for Unfit {
    fn send(
        &self,
        _request: http::Request<Bytes>,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async { Err(TransportError::unfit("no such scheme")) })
    }
}

#[tokio::test]
async fn what_the_transport_cannot_carry_is_not_tried_again() {
    let client = builder("https://open.alipay.hk").transport(Arc::new(Unfit)).build().unwrap();
    let result = client.send(&Notice::new("1", "c")).await;
    let expected = "not sent: the HTTP client cannot carry the request: no such scheme";
    assert_eq!((fate::<Notice>(&result).as_str(), attempts::<Notice>(&result)), (expected, 1));
}

/// A transport that carries nothing.
struct Nowhere;

impl Transport for Nowhere {
    fn send(
        &self,
        _request: http::Request<Bytes>,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async { Err(TransportError::broken("the cable is cut")) })
    }
}

#[tokio::test]
async fn another_transport_can_be_plugged_in() {
    let client = builder("https://open.alipay.hk").transport(Arc::new(Nowhere)).build().unwrap();
    let error = client.send(&Order::new("1", "c")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Order: it is unknown what became of it: no whole answer came, and the request may have left: the cable is cut \
         (request 1, 1 attempt)"
    );
}

/// A signer, a verifier and a transport that never come back.
struct Stuck;

impl Signer for Stuck {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Rsa256
    }

    fn key_version(&self) -> Option<&str> {
        None
    }

    fn sign<'a>(&'a self, _text: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignError>> {
        Box::pin(std::future::pending())
    }
}

impl Verifier for Stuck {
    fn verify<'a>(&'a self, _header: &'a SignatureHeader, _text: &'a [u8]) -> BoxFuture<'a, Result<(), VerifyError>> {
        Box::pin(std::future::pending())
    }
}

impl Transport for Stuck {
    fn send(
        &self,
        _request: http::Request<Bytes>,
        _timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn parts_that_never_come_back_end_with_the_deadline() {
    let retry = RetryPolicy { deadline: Duration::from_secs(1), ..RetryPolicy::default() };
    let gateway = Gateway::start(&[Act::Accept]).await;
    let bare = || Client::builder().url(&gateway.url).no_proxy().client_id(CLIENT).retry(retry.clone());
    let own = MERCHANT.to_secret_pem().unwrap();
    for (client, expected) in [
        (bare().signer(Arc::new(Stuck)).platform_key(PLATFORM.public().to_pem()), "not sent: the deadline had passed"),
        (builder(&gateway.url).retry(retry.clone()).transport(Arc::new(Stuck)), "unknown: timed out, 0 answers"),
        // The answer is kept, though nobody vouches for it.
        (bare().private_key(&*own).verifier(Arc::new(Stuck)), "unknown: Unfinished unverified OK, 1 answers"),
    ] {
        let result = client.build().unwrap().send(&Order::new("1", "c")).await;
        assert_eq!(fate::<Order>(&result), expected);
    }
}

#[test]
fn a_client_is_clone_send_and_sync_and_so_are_its_futures() {
    fn check<T: Clone + Send + Sync>(_: &T) {}
    fn sendable<T: Send>(_: T) {}
    let client = client("http://127.0.0.1:1");
    check(&client);
    sendable(client.send(&Order::new("1", "c")));
}

#[test]
fn an_environment_leads_to_the_portals_hosts() {
    let at =
        |environment| builder("https://x").environment(environment).build().unwrap().address(&api::ORDER).to_string();
    assert_eq!(at(Environment::Production), "https://open.alipay.hk");
    assert_eq!(at(Environment::Testing), "https://open-id-pre.alipay.com");
}

#[test]
fn everything_that_is_missing_or_wrong_is_told_at_once() {
    insta::assert_snapshot!(Client::builder().build().unwrap_err(), @"
    the client cannot be set up:
      url: missing: an environment or a URL
      client_id: missing: the id that the platform gave you
      private_key: missing: your private key, or a signer
      platform_key: missing: the platform's public key, or a verifier
    ");
    let wrong = Client::builder()
        .url("http://open.alipay.hk")
        .client_id("a b")
        .private_key(MERCHANT.public().to_pem())
        .platform_key_version("2", "not a key")
        .agent_token("")
        .root_certificates("no certificate");
    insta::assert_snapshot!(wrong.build().unwrap_err(), @"
    the client cannot be set up:
      url: http:// is for addresses of this machine alone, since orders would travel in the clear
      client_id: the client id is empty or holds characters other than visible ASCII
      agent_token: the agent token is empty or holds characters other than visible ASCII
      private_key: this is a public key; the private key is needed here
      platform_key 2: the key is neither PEM nor base64
      root_certificates: the text holds no certificate; expected PEM
    ");
    let unfit = builder("https://x")
        .key_version("v 1")
        .proxy("socks5://127.0.0.1:1")
        .root_certificates("none")
        .timeout(Duration::ZERO)
        .retry(RetryPolicy { max_attempts: 0, ..RetryPolicy::default() });
    insta::assert_snapshot!(unfit.build().unwrap_err(), @"
    the client cannot be set up:
      timeout: expected a time above 0
      max_attempts: expected a number from 1
      key_version: expected one word of visible ASCII without a comma
      proxy: expected a proxy of HTTP, such as http://proxy.example:3128
      root_certificates: the text holds no certificate; expected PEM
    ");
    let slow = builder("http://127.0.0.1:1").proxy("http://127.0.0.1:2").connect_timeout(Duration::from_secs(5));
    insta::assert_snapshot!(slow.build().unwrap_err(), @"
    the client cannot be set up:
      connect_timeout: expected a time above 0 and below that of an attempt and of all together
      proxy: plain http:// stays on this machine and goes through no proxy
    ");
}

#[test]
fn a_build_error_is_shown_to_people_by_debug_too() {
    let error = Client::builder().build().unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
}

#[tokio::test]
async fn a_handshake_that_never_ends_is_no_connection() {
    // Takes connections and says nothing.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", silent.local_addr().unwrap());
    let retry = RetryPolicy { deadline: Duration::from_secs(2), first_delay: Duration::ZERO, ..RetryPolicy::default() };
    let client = builder(&url).timeout(Duration::from_millis(800)).retry(retry).build().unwrap();
    let result = client.send(&Order::new("1", "c")).await;
    assert_eq!((fate::<Order>(&result).as_str(), attempts::<Order>(&result)), ("not sent: no connection", 3));
    assert!(result.unwrap_err().last_try().is_some());
}

#[tokio::test]
#[ignore = "run by the other test, with a proxy in its environment"]
async fn beside_a_proxy() {
    let gateway = Gateway::start(&[Act::Accept]).await;
    let own = MERCHANT.to_secret_pem().unwrap();
    let client = Client::builder().url(&gateway.url).client_id(CLIENT).private_key(&*own);
    let client = client.platform_key(PLATFORM.public().to_pem()).build().unwrap();
    client.send(&Order::new("1", "c")).await.unwrap();
}

#[test]
fn what_is_in_the_clear_never_leaves_through_a_proxy_of_the_environment() {
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "beside_a_proxy", "--ignored"]);
    for name in ["http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"] {
        child.env(name, "http://127.0.0.1:1");
    }
    let output = child.env_remove("NO_PROXY").env_remove("no_proxy").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[tokio::test]
async fn who_is_turned_away_learns_when_to_come_back() {
    let gateway = Gateway::start(&[Act::Http(429, "retry-after: 3600")]).await;
    let error = client(&gateway.url).send(&Order::new("1", "c")).await.unwrap_err();
    let Fate::NotSent(NotSent::TurnedAway(answer)) = error.fate() else { panic!("{error}") };
    assert_eq!((answer.retry_after(), error.attempts()), (Some("3600"), 1));
    insta::assert_snapshot!(error, @"Order: not sent: turned away with HTTP status 429 Too Many Requests before anything was done; it asks for a pause (Retry-After: 3600) (request 1, 1 attempt)");
    assert_eq!(format!("{error:?}"), error.to_string());
}

#[test]
fn our_own_key_as_the_platforms_is_refused_when_building() {
    let error = builder("https://x").platform_key(MERCHANT.public().to_pem()).build().unwrap_err().to_string();
    assert!(error.contains("platform_key: the platform's key is our own public key (SHA256:"), "{error}");
}

#[test]
fn a_setting_that_another_would_silence_is_told() {
    let contradictory = builder("https://x").signer(Arc::new(Stuck)).verifier(Arc::new(Stuck));
    insta::assert_snapshot!(contradictory.build().unwrap_err(), @"
    the client cannot be set up:
      key_version: a signer is set, which names its version itself; drop one
      private_key: a signer is set, which stands in its place; drop one
      platform_key: a verifier is set, which stands in its place; drop one
    ");
    let keys_that_encrypt = Client::builder()
        .url("https://x")
        .client_id(CLIENT)
        .signer(Arc::new(Stuck))
        .verifier(Arc::new(Stuck))
        .private_key(MERCHANT.to_secret_pem().unwrap())
        .platform_key(MERCHANT.public().to_pem())
        .encrypt(true);
    let error = keys_that_encrypt.build().unwrap_err().to_string();
    assert!(error.contains("platform_key: the platform's key is our own public key (SHA256:"), "{error}");
}

#[test]
#[ignore = "run by the other test, with no certificates in its environment"]
fn without_certificates() {
    assert!(builder("http://127.0.0.1:1").build().is_ok());
    let error = builder("https://x").build().unwrap_err().to_string();
    assert!(error.contains("root_certificates: ") && error.contains("ca-certificates"), "{error}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_system_without_certificates_matters_to_https_alone() {
    let mut child = std::process::Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "without_certificates", "--ignored"]);
    let output = child.env("SSL_CERT_FILE", "/nonexistent").env("SSL_CERT_DIR", "/nonexistent").output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
