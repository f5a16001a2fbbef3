//! Messages without I/O, in both directions: what goes out, what is accepted, and that one altered byte is not.

#![expect(clippy::unwrap_used, reason = "a test ends where its setting-up fails")]

#[path = "common/api.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod api;
#[path = "common/keys.rs"]
mod keys;
#[path = "common/parties.rs"]
mod parties;

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alipayhk_runtime::address::Address;
use alipayhk_runtime::answer::{Answer, Trust};
use alipayhk_runtime::api::ApiRequest;
use alipayhk_runtime::encrypt::{CipherError, Entropy};
use alipayhk_runtime::identity::{Identity, IdentityError};
use alipayhk_runtime::incoming::{ACKNOWLEDGED, IncomingError, Receiver};
use alipayhk_runtime::message::{Prepared, Signed};
use alipayhk_runtime::outcome::{Doubt, ReadProblem};
use alipayhk_runtime::sign::{Rsa256Signer, Rsa256Verifier, VerifyError, now};
use alipayhk_runtime::verdict::{Verdict, judge};
use alipayhk_runtime::verify::SignatureProblem;
use api::{Code, ORDER, Order, Success};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use keys::{MERCHANT, PLATFORM, STRANGER};
use parties::{CLIENT, merchant, platform};
use proptest::prelude::*;

const ENTROPY: Entropy = Entropy::new([7; 32]);
const SUCCESS: &str = r#"{"result":{"resultCode":"OK","resultStatus":"S","resultMessage":"done"},"orderId":"77"}"#;

fn time() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_716_340_341)
}

fn address() -> Address {
    Address::parse("https://open.alipay.hk").unwrap()
}

fn order() -> Order {
    Order::new("0123456789abcdef", "REDEEM-ME")
}

fn signed(prepared: &Prepared) -> Signed {
    now(prepared.sign(&ORDER, &address(), &merchant(), time())).unwrap().unwrap()
}

fn sent() -> Signed {
    signed(&Prepared::new(&order()).unwrap())
}

/// The platform's answer to a request.
fn answered(request: &http::Request<Bytes>, body: &str, at: SystemTime) -> http::Response<Bytes> {
    let receiver = Receiver::new(platform());
    let call = now(receiver.open(request, time())).unwrap().unwrap();
    now(receiver.answer(&call, body.to_owned(), at, &ENTROPY)).unwrap().unwrap()
}

fn opened(response: http::Response<Bytes>) -> Answer {
    now(sent().open(&ORDER, &merchant(), response)).unwrap()
}

fn verdict(answer: &Answer) -> Verdict<Success, Code> {
    judge::<Order>(answer, time(), Some(Duration::from_secs(60)))
}

fn receive(request: &http::Request<Bytes>) -> Result<Bytes, IncomingError> {
    now(Receiver::new(platform()).open(request, time())).unwrap().map(|call| call.body().clone())
}

#[test]
fn a_request_goes_out_as_the_portal_documents_it() {
    let signed = sent();
    let request = signed.request();
    assert_eq!(request.method(), "POST");
    assert_eq!(request.uri(), "https://open.alipay.hk/api/order?kind=one");
    assert_eq!(request.headers()["client-id"], CLIENT);
    assert_eq!(request.headers()["content-type"], "application/json; charset=UTF-8");
    assert_eq!(request.headers()["request-time"], "2024-05-22T01:12:21+00:00");
    assert_eq!(request.body(), &api::json("0123456789abcdef", "REDEEM-ME"));
    let signature = request.headers()["signature"].to_str().unwrap();
    assert!(signature.starts_with("algorithm=RSA256,keyVersion=1,signature="), "{signature}");
    assert_eq!(request.headers().len(), 4);
    assert_eq!(
        signed.signed_text().to_text(),
        format!(
            "POST /api/order?kind=one\n{CLIENT}.2024-05-22T01:12:21+00:00.{}",
            api::json("0123456789abcdef", "REDEEM-ME")
        )
    );
}

#[test]
fn the_agent_token_goes_out_unsigned_and_hidden() {
    let agent = merchant().with_agent_token("agent-secret").unwrap();
    let prepared = Prepared::new(&order()).unwrap();
    let signed = now(prepared.sign(&ORDER, &address(), &agent, time())).unwrap().unwrap();
    let token = &signed.request().headers()["agent-token"];
    assert_eq!(token, "agent-secret");
    assert!(token.is_sensitive());
    assert!(!signed.signed_text().to_text().contains("agent-secret"));
    assert!(!format!("{agent:?} {:?}", signed.request()).contains("agent-secret"));
}

#[test]
fn a_path_in_front_of_the_gateway_is_signed_too() {
    let behind = Address::parse("https://proxy.example/hk/").unwrap();
    let prepared = Prepared::new(&order()).unwrap();
    let signed = now(prepared.sign(&ORDER, &behind, &merchant(), time())).unwrap().unwrap();
    assert_eq!(signed.request().uri(), "https://proxy.example/hk/api/order?kind=one");
    assert!(signed.signed_text().to_text().starts_with("POST /hk/api/order?kind=one\n"));
    assert!(receive(signed.request()).is_ok());
}

#[test]
fn a_request_that_breaks_the_documentation_is_prepared_only_unchecked() {
    let long = Order::new("1", &"x".repeat(41));
    assert_eq!(Prepared::new(&long).unwrap_err().to_string(), "/code has 41 characters, at most 40 are allowed");
    assert!(receive(signed(&Prepared::unchecked(&long)).request()).is_ok());
}

#[test]
fn the_platform_reads_what_was_sent_and_its_answer_is_read_here() {
    let signed = sent();
    assert_eq!(receive(signed.request()), Ok(api::json("0123456789abcdef", "REDEEM-ME").into()));
    let answer = opened(answered(signed.request(), SUCCESS, time()));
    assert!(answer.is_verified());
    assert_eq!(answer.result_message(), Some("done"));
    assert!(matches!(verdict(&answer), Verdict::Success(Success { order_id }) if order_id == "77"));
}

#[test]
fn an_encrypted_request_is_signed_over_its_ciphertext_and_answered_encrypted() {
    let prepared = Prepared::new(&order()).unwrap();
    let prepared = now(prepared.encrypt(merchant().cipher().unwrap(), &ENTROPY)).unwrap().unwrap();
    let signed = signed(&prepared);
    assert_eq!(signed.request().headers()["content-type"], "text/plain; charset=UTF-8");
    let encrypt = signed.request().headers()["encrypt"].to_str().unwrap();
    assert!(encrypt.starts_with("algorithm=RSA_AES,keyVersion=1,symmetricKey="), "{encrypt}");
    assert!(!signed.signed_text().to_text().contains("REDEEM-ME"));
    assert_eq!(receive(signed.request()), Ok(api::json("0123456789abcdef", "REDEEM-ME").into()));

    let response = answered(signed.request(), SUCCESS, time());
    assert!(response.headers().contains_key("encrypt"));
    assert!(!response.body().starts_with(b"{"));
    let answer = opened(response);
    assert_eq!(answer.body(), SUCCESS);
    assert!(matches!(verdict(&answer), Verdict::Success(_)));
    assert!(now(prepared.encrypt(merchant().cipher().unwrap(), &ENTROPY)).unwrap().is_err(), "twice");
}

#[test]
fn a_signed_answer_that_does_not_decrypt_is_sealed() {
    let mut response = answered(sent().request(), SUCCESS, time());
    response.headers_mut().insert("encrypt", HeaderValue::from_static("algorithm=RSA_AES,symmetricKey=AAAA"));
    let answer = opened(response.clone());
    assert_eq!(answer.trust(), &Trust::Sealed(CipherError::Decrypt));
    assert!(matches!(verdict(&answer), Verdict::Unknown(Doubt::Sealed(CipherError::Decrypt))));
    response.headers_mut().append("encrypt", HeaderValue::from_static("symmetricKey=AAAA"));
    assert!(matches!(opened(response).trust(), Trust::Sealed(CipherError::Other(_))));
}

#[test]
fn an_empty_encrypt_header_is_none() {
    let mut response = answered(sent().request(), SUCCESS, time());
    response.headers_mut().insert("encrypt", HeaderValue::from_static(" "));
    let answer = opened(response);
    assert!(answer.is_verified());
    assert_eq!(answer.body(), SUCCESS);
    assert!(answer.headers().contains_key("signature"));
}

#[test]
fn a_prepared_message_is_stored_and_sent_later_with_a_fresh_time() {
    let prepared = Prepared::new(&order()).unwrap();
    let stored = serde_json::to_string(&prepared).unwrap();
    let restored: Prepared = serde_json::from_str(&stored).unwrap();
    assert_eq!(restored, prepared);
    assert_eq!(restored.request_id(), Some("0123456789abcdef"));
    let later = time() + Duration::from_secs(86_400);
    let resent = now(restored.sign(&ORDER, &address(), &merchant(), later)).unwrap().unwrap();
    assert_eq!(resent.request().body(), sent().request().body());
    assert_eq!(resent.request().headers()["request-time"], "2024-05-23T01:12:21+00:00");
    assert!(receive(resent.request()).is_ok());
}

#[test]
fn a_stored_message_is_signed_for_its_own_api_alone() {
    let prepared = Prepared::new(&order()).unwrap();
    let error = now(prepared.sign(&api::NOTICE, &address(), &merchant(), time())).unwrap().unwrap_err();
    assert_eq!(error.to_string(), "the message could not be signed: the message is for Order, not for Notice");
}

/// Each text that differs from this one in a single byte, which becomes another letter or digit.
fn altered(text: &str) -> Vec<String> {
    let other = |c: char| match c {
        'a' => 'b',
        '1' => '3',
        c if c.is_ascii_alphabetic() => 'a',
        _ => '1',
    };
    (0..text.len())
        .filter_map(|at| {
            let c = char::from(text.as_bytes()[at]);
            (c.is_ascii_alphanumeric()).then(|| format!("{}{}{}", &text[..at], other(c), &text[at + 1..]))
        })
        .collect()
}

/// Headers of which one was altered by one byte: each header that counts, each of its bytes.
fn altered_headers(headers: &HeaderMap, time_header: &'static str) -> Vec<(String, HeaderMap)> {
    let mut all = Vec::new();
    let mut put = |name: &'static str, value: &str| {
        let mut altered = headers.clone();
        altered.insert(name, value.parse().unwrap());
        all.push((format!("{name}: {value}"), altered));
    };
    for name in ["client-id", time_header] {
        altered(headers[name].to_str().unwrap()).iter().for_each(|value| put(name, value));
    }
    let signature = headers["signature"].to_str().unwrap();
    let (frame, value) = signature.split_once(",signature=").unwrap();
    altered(value).iter().for_each(|value| put("signature", &format!("{frame},signature={value}")));
    put("signature", &signature.replace("keyVersion=1", "keyVersion=2"));
    all
}

#[test]
fn a_call_with_one_altered_byte_is_refused_wherever_it_stands() {
    let signed = sent();
    let request = signed.request();
    let refused = |what: String, request: http::Request<Bytes>| {
        assert!(matches!(receive(&request), Err(IncomingError::Signature(_))), "{what}");
    };
    for (what, headers) in altered_headers(request.headers(), "request-time") {
        let mut request = request.clone();
        *request.headers_mut() = headers;
        refused(what, request);
    }
    for at in 0..request.body().len() {
        let mut body = request.body().to_vec();
        body[at] ^= 1;
        refused(format!("body byte {at}"), request.clone().map(|_| body.into()));
    }
    for uri in altered("/api/order?kind=one") {
        let mut request = request.clone();
        *request.uri_mut() = uri.parse().unwrap();
        refused(uri, request);
    }
    for method in altered("POST") {
        let mut request = request.clone();
        *request.method_mut() = method.parse().unwrap();
        refused(method, request);
    }
    assert!(receive(request).is_ok());
}

#[test]
fn an_answer_with_one_altered_byte_is_refused_wherever_it_stands() {
    let response = answered(sent().request(), SUCCESS, time());
    let refused = |what: String, response: http::Response<Bytes>| {
        let answer = opened(response);
        assert!(matches!(answer.trust(), Trust::Refused(_)), "{what}: {answer:?}");
        assert!(matches!(verdict(&answer), Verdict::Unknown(Doubt::Signature(_))), "{what}");
    };
    for (what, headers) in altered_headers(response.headers(), "response-time") {
        let mut response = response.clone();
        *response.headers_mut() = headers;
        refused(what, response);
    }
    for at in 0..response.body().len() {
        let mut body = response.body().to_vec();
        body[at] ^= 1;
        refused(format!("body byte {at}"), response.clone().map(|_| body.into()));
    }
    assert!(opened(response).is_verified());
}

#[test]
fn an_answer_to_another_call_is_refused() {
    let response = answered(sent().request(), SUCCESS, time());
    let elsewhere = Address::parse("https://open.alipay.hk/other").unwrap();
    let other = now(Prepared::new(&order()).unwrap().sign(&ORDER, &elsewhere, &merchant(), time())).unwrap().unwrap();
    assert!(matches!(now(other.open(&ORDER, &merchant(), response)).unwrap().trust(), Trust::Refused(_)));
}

#[test]
fn headers_that_are_missing_or_stand_twice_are_refused_by_name() {
    let response = answered(sent().request(), SUCCESS, time());
    let problem = |change: &dyn Fn(&mut HeaderMap)| {
        let mut response = response.clone();
        change(response.headers_mut());
        match opened(response).trust() {
            Trust::Refused(error) => error.problem().clone(),
            other => panic!("{other:?}"),
        }
    };
    for name in ["signature", "response-time"] {
        let name = HeaderName::from_static(name);
        let twice = response.headers()[&name].clone();
        assert_eq!(
            problem(&|headers| {
                headers.remove(&name);
            }),
            SignatureProblem::Absent(name.clone())
        );
        assert_eq!(
            problem(&|headers| {
                headers.append(&name, twice.clone());
            }),
            SignatureProblem::Twice(name.clone())
        );
        let binary = HeaderValue::from_bytes(&[0xff]).unwrap();
        assert_eq!(
            problem(&|headers| {
                headers.insert(&name, binary.clone());
            }),
            SignatureProblem::NotAscii(name.clone())
        );
    }
    let twice = HeaderValue::from_static("signature=AA==,signature=AA==");
    assert!(matches!(
        problem(&|headers| {
            headers.insert("signature", twice.clone());
        }),
        SignatureProblem::Header(_)
    ));
    let other = HeaderValue::from_static("OTHER");
    assert_eq!(
        problem(&|headers| {
            headers.insert("client-id", other.clone());
        }),
        SignatureProblem::OtherClient
    );
}

#[test]
fn an_answer_need_not_repeat_the_client_id_and_a_call_must() {
    let mut response = answered(sent().request(), SUCCESS, time());
    response.headers_mut().remove("client-id");
    assert!(opened(response).is_verified());
    let mut request = sent().request().clone();
    request.headers_mut().remove("client-id");
    assert!(matches!(receive(&request), Err(IncomingError::Signature(_))));
}

#[test]
fn a_signature_by_another_key_is_refused_with_what_helps_to_find_out_why() {
    let stranger = Rsa256Signer::new(STRANGER.clone());
    let forger = Identity::new(CLIENT, Arc::new(stranger), Arc::new(Rsa256Verifier::new(MERCHANT.public().clone())));
    let receiver = Receiver::new(forger.unwrap());
    let call = now(receiver.open(sent().request(), time())).unwrap().unwrap();
    let response = now(receiver.answer(&call, SUCCESS, time(), &ENTROPY)).unwrap().unwrap();
    let answer = opened(response);
    let Trust::Refused(error) = answer.trust() else { panic!("{answer:?}") };
    let tried = vec![PLATFORM.public().fingerprint()];
    assert_eq!(error.problem(), &SignatureProblem::Refused(VerifyError::Mismatch { tried }));
    let shown = error.to_string().replace(&PLATFORM.public().fingerprint().to_string(), "SHA256:…");
    insta::assert_snapshot!(shown, @"the signature fits none of these public keys: SHA256:…. Usual causes: the key is of the other environment (production, testing) or of another client id; our own public key was configured as the platform's; the platform rotated its key; something on the way (a proxy, a gateway) changed the path, a header or the body. Compare the key's fingerprint with the portal, and the signed text with what the other side signed");
    let text = error.signed_text().unwrap().to_text();
    assert_eq!(text, format!("POST /api/order?kind=one\n{CLIENT}.2024-05-22T01:12:21+00:00.{SUCCESS}"));
    assert!(!format!("{error:?}{answer:?}").contains("orderId"));
}

#[test]
fn our_own_key_is_refused_as_the_platforms() {
    let verifier = Rsa256Verifier::new(PLATFORM.public().clone()).with_version("2", MERCHANT.public().clone());
    let error = Identity::new(CLIENT, Arc::new(Rsa256Signer::new(MERCHANT.clone())), Arc::new(verifier)).unwrap_err();
    assert_eq!(error, IdentityError::OwnKeyAsPlatformKey(MERCHANT.public().fingerprint()));
}

#[test]
fn a_client_id_that_would_break_a_header_is_refused() {
    for id in ["", "a b", "a\r\nb", "ä"] {
        let signer = Arc::new(Rsa256Signer::new(MERCHANT.clone()));
        let verifier = Arc::new(Rsa256Verifier::new(PLATFORM.public().clone()));
        assert_eq!(Identity::new(id, signer, verifier).unwrap_err(), IdentityError::ClientId, "{id:?}");
        assert_eq!(merchant().with_agent_token(id).unwrap_err(), IdentityError::AgentToken, "{id:?}");
    }
}

/// What is said about an answer with this body, in one word.
fn word(body: &str) -> &'static str {
    match verdict(&opened(answered(sent().request(), body, time()))) {
        Verdict::Success(_) => "success",
        Verdict::Unreadable(ReadProblem::Shape(_)) => "unreadable shape",
        Verdict::Unreadable(ReadProblem::Incomplete(_)) => "incomplete",
        Verdict::Refused(_) => "refused",
        Verdict::Unknown(Doubt::Undecided) => "undecided",
        Verdict::Unknown(Doubt::Contradiction) => "contradiction",
        Verdict::Unknown(Doubt::NoResult) => "no result",
        _ => "something else",
    }
}

#[test]
fn status_and_code_are_put_together_and_the_safer_one_holds() {
    let cases = [
        (r#"{"resultStatus":"S","resultCode":"OK"}"#, "success"),
        (r#"{"resultStatus":"S","resultCode":"NEW"}"#, "success"),
        (r#"{"resultStatus":"S"}"#, "success"),
        (r#"{"resultStatus":"S","resultCode":"BAD"}"#, "contradiction"),
        (r#"{"resultStatus":"S","resultCode":"ODD"}"#, "contradiction"),
        (r#"{"resultStatus":"F","resultCode":"BAD"}"#, "refused"),
        (r#"{"resultStatus":"F","resultCode":"NEW"}"#, "refused"),
        (r#"{"resultStatus":"F","resultCode":"ODD"}"#, "undecided"),
        (r#"{"resultStatus":"F","resultCode":"OK"}"#, "contradiction"),
        (r#"{"resultStatus":"F"}"#, "no result"),
        (r#"{"resultStatus":"U","resultCode":"BAD"}"#, "undecided"),
        (r#"{"resultStatus":"U","resultCode":"OK"}"#, "undecided"),
        (r#"{"resultStatus":"X","resultCode":"OK"}"#, "undecided"),
        (r#"{"resultCode":"BAD"}"#, "refused"),
        (r#"{"resultCode":"ODD","resultStatus":null}"#, "undecided"),
        (r#"{"resultCode":"OK"}"#, "incomplete"),
        (r#"{"resultCode":"NEW"}"#, "no result"),
        ("null", "no result"),
    ];
    for (result, expected) in cases {
        assert_eq!(word(&format!(r#"{{"result":{result},"orderId":"77"}}"#)), expected, "{result}");
    }
}

#[test]
fn a_success_that_lacks_or_misspells_a_field_is_unreadable_and_its_body_kept() {
    let result = r#"{"resultStatus":"S","resultCode":"OK"}"#;
    assert_eq!(word(&format!(r#"{{"result":{result}}}"#)), "incomplete");
    assert_eq!(word(&format!(r#"{{"result":{result},"orderId":null}}"#)), "incomplete");
    assert_eq!(word(&format!(r#"{{"result":{result},"orderId":[]}}"#)), "unreadable shape");
    assert_eq!(word(&format!(r#"{{"result":{result},"orderId":"77","new":{{}}}}"#)), "success");
    assert_eq!(word("<html>"), "no result");
    assert_eq!(word(""), "no result");
}

#[test]
fn an_answer_older_than_the_request_beyond_the_tolerance_is_stale() {
    let say = |seconds: u64, tolerance| {
        let at = time() - Duration::from_secs(seconds);
        let answer = opened(answered(sent().request(), SUCCESS, at));
        judge::<Order>(&answer, time(), tolerance)
    };
    let minute = Some(Duration::from_secs(60));
    assert!(matches!(say(60, minute), Verdict::Success(_)));
    assert!(matches!(say(61, minute), Verdict::Unknown(Doubt::Stale { .. })));
    assert!(matches!(say(86_400, None), Verdict::Success(_)));
}

#[test]
fn any_http_status_but_200_is_no_answer_of_the_platform() {
    let mut response = answered(sent().request(), SUCCESS, time());
    for status in [201, 204, 301, 307, 400, 401, 404, 500, 502, 503] {
        *response.status_mut() = status.try_into().unwrap();
        let answer = opened(response.clone());
        assert_eq!(answer.trust(), &Trust::NotLookedAt);
        assert!(matches!(verdict(&answer), Verdict::Unknown(Doubt::HttpStatus(found)) if found == status), "{status}");
        assert_eq!(answer.result_code(), Some("OK"));
    }
    for status in [408, 429] {
        *response.status_mut() = status.try_into().unwrap();
        let answer = opened(response.clone());
        assert!(matches!(verdict(&answer), Verdict::TurnedAway(found) if found == status), "{status}");
    }
}

#[test]
fn a_body_over_the_limit_is_refused_before_its_signature_is_looked_at() {
    let receiver = Receiver::new(platform()).with_max_body(10);
    let request = sent().request().clone().map(|_| Bytes::from_static(b"eleven bytes, unsigned"));
    let error = now(receiver.open(&request, time())).unwrap().unwrap_err();
    assert_eq!(error, IncomingError::TooLarge { limit: 10 });
    assert_eq!(error.http_status(), 413);
}

#[test]
fn a_call_signed_too_far_from_now_is_refused_where_that_is_asked_for() {
    let receiver = Receiver::new(platform()).with_max_skew(Duration::from_secs(60));
    let open = |seconds: i64| {
        let now_there = time().checked_add(Duration::from_secs(100)).unwrap();
        let at = if seconds < 0 {
            now_there - Duration::from_secs(seconds.unsigned_abs())
        } else {
            now_there + Duration::from_secs(seconds.unsigned_abs())
        };
        let signed = now(Prepared::new(&order()).unwrap().sign(&ORDER, &address(), &merchant(), at)).unwrap().unwrap();
        now(receiver.open(signed.request(), now_there)).unwrap().map(|_| ())
    };
    assert_eq!(open(-60), Ok(()));
    assert_eq!(open(60), Ok(()));
    assert_eq!(open(-61), Err(IncomingError::Time));
    assert_eq!(open(61), Err(IncomingError::Time));
}

#[test]
fn a_call_is_acknowledged_with_the_body_that_ends_the_repeats() {
    let receiver = Receiver::new(platform());
    let call = now(receiver.open(sent().request(), time())).unwrap().unwrap();
    assert_eq!(call.uri(), "/api/order?kind=one");
    assert_eq!(call.time(), Some(time()));
    let read: Order = call.read().unwrap();
    assert_eq!(read.request_id(), Some("0123456789abcdef"));
    let response = now(receiver.answer(&call, ACKNOWLEDGED, time(), &ENTROPY)).unwrap().unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.body(), r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}"#);
    assert!(opened(response).is_verified());
}

#[test]
fn neither_keys_nor_bodies_are_shown_by_debug() {
    let prepared = Prepared::new(&order()).unwrap();
    let receiver = Receiver::new(platform());
    let call = now(receiver.open(sent().request(), time())).unwrap().unwrap();
    let answer = opened(answered(sent().request(), r#"{"result":{"resultMessage":"REDEEM-ME"}}"#, time()));
    let shown = format!("{prepared:?} {:?} {call:?} {answer:?} {receiver:?} {:?}", sent(), merchant());
    assert!(!shown.contains("REDEEM-ME"), "{shown}");
    assert!(!shown.contains("BEGIN"), "{shown}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_response_makes_opening_panic(
        status in 100u16..600,
        signature in "[ -~]{0,60}",
        encrypt in proptest::option::of("[ -~]{0,60}"),
        time in "[ -~]{0,30}",
        body in proptest::collection::vec(any::<u8>(), 0..100),
    ) {
        let mut response = http::Response::builder()
            .status(status)
            .header("signature", format!("signature={signature}"))
            .header("response-time", time)
            .header("retry-after", "x");
        if let Some(encrypt) = encrypt {
            response = response.header("encrypt", encrypt);
        }
        let answer = opened(response.body(body.into()).unwrap());
        prop_assert!(!answer.is_verified());
        let _ = verdict(&answer);
    }

    #[test]
    fn every_body_that_is_signed_is_opened_as_it_is(body in "[ -~]{0,100}|\\PC{0,60}", encrypted in any::<bool>()) {
        let mut prepared = Prepared::new(&order()).unwrap();
        if encrypted {
            prepared = now(prepared.encrypt(merchant().cipher().unwrap(), &ENTROPY)).unwrap().unwrap();
        }
        let answer = opened(answered(signed(&prepared).request(), &body, time()));
        prop_assert!(answer.is_verified());
        prop_assert_eq!(answer.body(), body.as_bytes());
    }
}
