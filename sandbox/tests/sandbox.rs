//! The sandbox says what the pages say, keeps orders, and misbehaves when told to.

#![expect(clippy::unwrap_used, reason = "a test ends where its setting-up fails")]

#[path = "common/orders.rs"]
mod orders;

use std::sync::Arc;
use std::time::Duration;

use alipayhk::api::ResultCode as ResultCodes;
use alipayhk::builder::ClientBuilder;
use alipayhk::card_template::create as template;
use alipayhk::catalog::PAGES;
use alipayhk::client::Client;
use alipayhk::contract_card_sync::{Command, ResultCode as CardCode};
use alipayhk::key::PrivateKey;
use alipayhk::order_sync::{ResultCode, coupon_with_code as coupon};
use alipayhk::outcome::{Doubt, Fate, NotSent};
use alipayhk::retry::RetryPolicy;
use alipayhk::send_error::{Accepted, SendError};
use alipayhk::sending::SendResult;
use alipayhk::sign::Rsa256Signer;
use alipayhk_sandbox::{Assumption, Fault, Faults, Sandbox};
use orders::{coupon, gift_card, movie, notification};
use serde_json::Value;

fn quick(sandbox: &Sandbox) -> ClientBuilder {
    let retry = RetryPolicy { first_delay: Duration::from_millis(5), ..RetryPolicy::default() };
    sandbox.client().timeout(Duration::from_millis(2000)).retry(retry)
}

/// What became of a request, in a few words.
fn fate<S, C: ResultCodes>(result: &Result<Accepted<S>, SendError<C>>) -> String {
    match result.as_ref().map_err(|error| error.fate()) {
        Ok(_) => "accepted".to_owned(),
        Err(Fate::Refused(refused)) => format!("refused: {}", refused.code),
        Err(Fate::Unreadable(_)) => "unreadable".to_owned(),
        Err(Fate::NotSent(NotSent::TurnedAway(answer))) => format!("turned away: {}", answer.http_status().as_u16()),
        Err(Fate::Unknown(unknown)) => match &unknown.reason {
            Doubt::HttpStatus(status) => format!("unknown: {}", status.as_u16()),
            Doubt::Stale { .. } => "unknown: stale".to_owned(),
            Doubt::Signature(_) => "unknown: signature".to_owned(),
            Doubt::Broken(_) => "unknown: broken".to_owned(),
            other => format!("unknown: {other:?}"),
        },
        Err(other) => format!("{other:?}"),
    }
}

/// The platform's message to a refusal.
fn why<S, C: ResultCodes>(result: &Result<Accepted<S>, SendError<C>>) -> String {
    match result.as_ref().map_err(|error| error.fate()) {
        Err(Fate::Refused(refused)) => refused.answer.result_message().unwrap().to_owned(),
        _ => fate(result),
    }
}

#[tokio::test]
async fn a_coupon_goes_through_its_life_and_not_back() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let first = coupon("A");
    let ticketed = client.send(&first).await.unwrap();
    assert_eq!(ticketed.response.order_status.as_str(), "TICKETED");
    assert!(ticketed.response.order_id.starts_with("SANDBOX"));

    let used = first.next(first.order_modify_time() + 1).unwrap().used().unwrap();
    assert_eq!(client.send(&used).await.unwrap().response.order_id, ticketed.response.order_id);

    let back = coupon("A").with_order_modify_time(first.order_modify_time() + 2);
    let refused = client.send(&back).await;
    assert_eq!(why(&refused), "the order is USED, which TICKETED cannot follow");
    assert!(
        matches!(refused.unwrap_err().into_fate(), Fate::Refused(refused) if refused.code == ResultCode::OrderStatusInvalid)
    );
    assert_eq!(sandbox.orders()[0]["status"], "USED");
    assert_eq!(sandbox.orders()[0]["messages"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_client_with_a_signer_of_its_own_is_known_by_its_public_key() {
    let own = PrivateKey::generate().unwrap();
    let sandbox = Sandbox::builder().merchant_key(own.public().clone()).start().await.unwrap();
    let client = sandbox.client().signer(Arc::new(Rsa256Signer::new(own))).build().unwrap();
    client.send(&coupon("A")).await.unwrap();
}

#[tokio::test]
async fn each_page_is_served_and_its_answer_is_a_success_to_its_schema_and_its_type() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let answers = [
        client.send(&movie("A")).await.map(|accepted| accepted.answer).map_err(|error| error.to_string()),
        client.send(&coupon("B")).await.map(|accepted| accepted.answer).map_err(|error| error.to_string()),
        client.send(&gift_card()).await.map(|accepted| accepted.answer).map_err(|error| error.to_string()),
        client
            .send(&notification("D", Command::Send, 1))
            .await
            .map(|accepted| accepted.answer)
            .map_err(|error| error.to_string()),
        client.send(&orders::template()).await.map(|accepted| accepted.answer).map_err(|error| error.to_string()),
    ];
    let ids = [
        "order_sync",
        "order_sync.coupon_with_code",
        "order_sync.gift_card",
        "contract_card_sync",
        "card_template.create",
    ];
    assert_eq!(ids.len(), PAGES.len(), "a page is not tried");
    for (id, answer) in ids.into_iter().zip(answers) {
        let page = PAGES.iter().find(|page| page.api.id == id).unwrap();
        let schema: Value = serde_json::from_str(page.response_schema).unwrap();
        let body: Value = serde_json::from_slice(answer.unwrap().body()).unwrap();
        jsonschema::validate(&schema, &body).unwrap();
    }
    let pages: Vec<Value> = sandbox.orders().as_array().unwrap().iter().map(|order| order["page"].clone()).collect();
    assert_eq!(pages, ids);
}

#[tokio::test]
async fn what_breaks_the_schema_is_refused_by_its_place() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let long = coupon(&"x".repeat(33));
    let refused = client.send_unchecked(&long).await;
    assert_eq!(fate(&refused), "refused: PARAM_ILLEGAL");
    assert!(why(&refused).ends_with("at /merchantBizNo (maxLength)"), "{}", why(&refused));
    let odd = coupon("A").with_status(coupon::OrderStatus::from("LOST"));
    assert_eq!(fate(&client.send_unchecked(&odd).await), "refused: PARAM_ILLEGAL");
    assert_eq!(sandbox.orders(), serde_json::json!([]));
}

#[tokio::test]
async fn the_same_id_and_body_is_answered_as_it_was_first() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let order = coupon("A");
    let first = client.send(&order).await.unwrap();
    let second = client.send(&order).await.unwrap();
    assert_eq!(first.answer.body(), second.answer.body());
    assert_eq!(sandbox.orders()[0]["messages"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn each_assumption_is_named_where_it_refuses_and_can_be_switched_off() {
    let other_body = |first: &coupon::Request| {
        let mut body: Value = serde_json::from_str(&first.to_json()).unwrap();
        body["merchantBizNo"] = "B".into();
        coupon::Request::from_json(body.to_string()).unwrap()
    };
    let late = |_: &coupon::Request| coupon("A");
    let other_kind = |_: &coupon::Request| {
        let mut body: Value = serde_json::from_str(&gift_card().to_json()).unwrap();
        body["merchantBizNo"] = "A".into();
        body["orderModifyTime"] = 1_948_242_546_100_i64.into();
        alipayhk::order_sync::Request::from_json(body.to_string()).unwrap()
    };
    type Second<'s> = &'s dyn Fn(&coupon::Request) -> alipayhk::order_sync::Request;
    let as_base = |request: coupon::Request| alipayhk::order_sync::Request::from_json(request.to_json()).unwrap();
    let cases: [(Assumption, Second<'_>, &str); 3] = [
        (
            Assumption::IdIsForOneMessage,
            &|first| as_base(other_body(first)),
            "the request id has been used for another message (assumed: id-is-for-one-message)",
        ),
        (
            Assumption::LateUpdateRefused,
            &|first| as_base(late(first)),
            "orderModifyTime does not grow (assumed: late-update-refused)",
        ),
        (
            Assumption::KindIsFixed,
            &|first| other_kind(first),
            "the order is one of order_sync.coupon_with_code (assumed: kind-is-fixed)",
        ),
    ];
    for (assumption, second, message) in cases {
        for (sandbox, expected) in [
            (Sandbox::start().await.unwrap(), message),
            (Sandbox::builder().without(assumption).start().await.unwrap(), "accepted"),
        ] {
            let client = sandbox.client().build().unwrap();
            let first = coupon("A");
            client.send(&first).await.unwrap();
            let result = client.send_unchecked(&second(&first)).await;
            assert_eq!(why(&result), expected);
        }
    }
}

#[tokio::test]
async fn without_its_assumption_a_repeat_is_a_request_like_any_other() {
    let sandbox = Sandbox::builder().without(Assumption::RepeatAnsweredAsFirst).start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let order = coupon("A");
    client.send(&order).await.unwrap();
    assert_eq!(why(&client.send(&order).await), "orderModifyTime does not grow (assumed: late-update-refused)");
}

#[tokio::test]
async fn a_notification_is_created_once_and_updated_only_where_it_is() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let code = |result: SendResult<alipayhk::contract_card_sync::Request>| match result.unwrap_err().into_fate() {
        Fate::Refused(refused) => Some(refused.code),
        _ => None,
    };
    assert_eq!(code(client.send(&notification("A", Command::Update, 1)).await), Some(CardCode::OrderNotFound));
    client.send(&notification("A", Command::Send, 1)).await.unwrap();
    assert_eq!(code(client.send(&notification("A", Command::Send, 2)).await), Some(CardCode::UnSupportBusiness));
    client.send(&notification("A", Command::Update, 3)).await.unwrap();
    assert_eq!(sandbox.orders()[0]["eventTime"], 3);
}

#[tokio::test]
async fn each_template_is_a_new_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let code = |accepted: Accepted<template::Success>| accepted.response.template_code.unwrap();
    let first = code(client.send(&orders::template()).await.unwrap());
    let second = code(client.send(&orders::template()).await.unwrap());
    assert_ne!(first, second);
}

#[tokio::test]
async fn the_gateways_own_codes_are_signed_or_not_as_assumed() {
    let sandbox = Sandbox::start().await.unwrap();
    let stranger = PrivateKey::generate().unwrap();
    let wrong_key = sandbox.client().private_key(stranger.to_secret_pem().unwrap()).build().unwrap();
    let refused = wrong_key.send(&coupon("A")).await;
    assert_eq!(fate(&refused), "refused: INVALID_SIGNATURE");
    let error = refused.unwrap_err();
    let told = error.to_string();
    assert!(told.contains("Usual causes") && told.contains(&stranger.public().fingerprint().to_string()), "{told}");
    let text = error.last_try().unwrap().signed_text().to_text();
    assert!(text.starts_with("POST /api/open/alipay/v1/merchant/order/sync\nSANDBOX_CLIENT."), "{text}");
    let wrong_version = sandbox.client().key_version("9").build().unwrap();
    assert_eq!(fate(&wrong_version.send(&coupon("A")).await), "refused: KEY_NOT_FOUND");
    let elsewhere = sandbox.client().url(&format!("{}/elsewhere", sandbox.url())).build().unwrap();
    assert_eq!(fate(&elsewhere.send(&coupon("A")).await), "refused: INVALID_API");

    let silent = Sandbox::builder().without(Assumption::RefusalsAreSigned).start().await.unwrap();
    let wrong_key = silent.client().private_key(stranger.to_secret_pem().unwrap()).build().unwrap();
    let error = wrong_key.send(&coupon("A")).await.unwrap_err();
    let Fate::Unknown(unknown) = error.fate() else { return assert_eq!(error.to_string(), "unknown") };
    assert_eq!(unknown.code, Some(ResultCode::InvalidSignature));
    assert!(!unknown.is_verified());
    assert_eq!(sandbox.orders(), serde_json::json!([]));
}

#[tokio::test]
async fn encrypted_requests_are_answered_encrypted() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().encrypt(true).build().unwrap();
    client.send(&coupon("A")).await.unwrap();
    assert_eq!(sandbox.orders()[0]["key"], "A");
}

#[tokio::test]
async fn every_fault_has_its_fate_and_an_order_that_was_sent_stands_once() {
    // The faults of the first request; what becomes of it, after how many attempts, and how many orders there are.
    let table: [(&str, &str, u32, usize); 18] = [
        ("", "accepted", 1, 1),
        ("delay=100", "accepted", 1, 1),
        ("delay=6000", "unknown: TimedOut", 1, 1),
        ("drop-before", "unknown: broken", 1, 0),
        ("drop-after", "unknown: broken", 1, 1),
        ("truncated", "unknown: broken", 1, 1),
        ("status=500", "unknown: 500", 1, 0),
        ("status-after=500", "unknown: 500", 1, 1),
        ("status=503", "accepted", 2, 1),
        ("status-after=503", "accepted", 2, 1),
        ("status=429", "accepted", 2, 1),
        ("status=302", "unknown: 302", 1, 0),
        ("undecided", "accepted", 2, 1),
        ("undecided-after", "accepted", 2, 1),
        ("wrong-signature", "unknown: signature", 1, 1),
        ("unsigned", "unknown: signature", 1, 1),
        ("stale", "unknown: stale", 1, 1),
        ("null-fields", "unreadable", 1, 1),
    ];
    let sandbox = Sandbox::start().await.unwrap();
    let client = quick(&sandbox).build().unwrap();
    for (faults, expected, attempts, held) in table {
        // The name of the order is that of the fault; each message that was accepted for it is counted.
        let count = || {
            let orders = sandbox.orders();
            let named = orders.as_array().unwrap().iter().filter(|order| order["key"] == faults);
            named.map(|order| order["messages"].as_array().unwrap().len()).sum::<usize>()
        };
        sandbox.misbehave(faults.parse::<Faults>().unwrap());
        let order = coupon(faults);
        let result = client.send(&order).await;
        let tried = result.as_ref().map_or_else(|error| error.attempts(), |accepted| accepted.attempts);
        assert_eq!((fate(&result).as_str(), tried, count()), (expected, attempts, held), "{faults}");

        // Sent again knowingly, the order stands, once.
        client.send(&order).await.unwrap();
        assert_eq!(count(), 1, "{faults}");
    }
}

#[tokio::test]
async fn unknown_fields_and_values_are_read_all_the_same() {
    let sandbox = Sandbox::builder().always(Fault::UnknownFields).start().await.unwrap();
    let accepted = sandbox.client().build().unwrap().send(&coupon("A")).await.unwrap();
    assert_eq!(accepted.response.order_status.as_str(), "SANDBOX_UNKNOWN");
    assert_eq!(accepted.answer.result_code(), Some("SANDBOX_UNKNOWN"));
    assert!(accepted.response.undeclared.get("sandboxUnknown").is_some());
}

#[tokio::test]
async fn a_port_that_is_taken_is_told() {
    let sandbox = Sandbox::start().await.unwrap();
    let port = sandbox.url().rsplit(':').next().unwrap().parse().unwrap();
    let error = Sandbox::builder().port(port).start().await.unwrap_err().to_string();
    assert!(error.starts_with("the sandbox cannot start: "), "{error}");
}

#[tokio::test]
async fn a_sandbox_that_is_dropped_no_longer_answers() {
    let sandbox = Sandbox::start().await.unwrap();
    let client: Client = quick(&sandbox).build().unwrap();
    client.send(&coupon("A")).await.unwrap();
    drop(sandbox);
    assert!(client.send(&coupon("B")).await.is_err());
}
