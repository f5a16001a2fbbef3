//! The three order-sync pages, as a downstream crate meets them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use alipayhk::api::{ApiRequest, ResultStatus};
use alipayhk::check::CannotFollow;
use alipayhk::order_sync::coupon_with_code::{self as coupon, CodeInfo, OrderStatus, Ticketed};
use alipayhk::order_sync::{Amount, MerchantBizType, ResultCode, User, gift_card};
use serde_json::{Value, json};

fn spec(id: &str) -> Value {
    let path = format!("{}/../spec/api/{id}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn documented(id: &str, pointer: &str) -> Value {
    spec(id).pointer(&format!("/examples/{pointer}/0/body")).unwrap().clone()
}

fn order() -> coupon::Order {
    coupon::Order {
        merchant_biz_no: "1748231759885".into(),
        order_create_time: 1_748_242_546_100,
        order_modify_time: 1_748_242_546_100,
        ext_info: coupon::ExtInfo::new().with_merchant_bill_id("P2046"),
        user: User::Id("2160000000000000".into()),
    }
}

fn ticketed() -> coupon::Request {
    let status = Ticketed {
        code_info: CodeInfo::new("Show this", "8820 4417"),
        template_code: "22025052600135606000000018619844".into(),
        available_time: 1_748_242_546_100,
        expired_time: 1_748_246_146_100,
    };
    coupon::Request::ticketed(order(), status)
}

#[test]
fn the_documented_coupon_goes_out_as_it_came_in() {
    let documented = documented("order_sync.coupon_with_code", "requests");
    let request = coupon::Request::from_json(documented.to_string()).unwrap();
    request.validate().unwrap();
    let json = request.to_json();
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap(), documented);
    assert!(json.contains(r#""orderCreateTime":1748242546100,"#), "{json}");
    assert!(request.undeclared().is_empty());
}

#[test]
fn the_documented_gift_card_goes_out_as_it_came_in() {
    let documented = documented("order_sync.gift_card", "requests");
    let request = gift_card::Request::from_json(documented.to_string()).unwrap();
    request.validate().unwrap();
    assert_eq!(serde_json::from_str::<Value>(&request.to_json()).unwrap(), documented);
}

#[test]
fn the_documented_gift_card_response_is_read_and_its_undocumented_member_is_kept_and_told() {
    let documented = documented("order_sync.gift_card", "responses");
    let response = gift_card::Response::from_json(documented.to_string()).unwrap();
    response.validate().unwrap();
    assert_eq!(response.undeclared(), ["/distributeResult/0/sceneCode"]);
    assert_eq!(serde_json::from_str::<Value>(&response.to_json()).unwrap(), documented);
    assert_eq!(*response.result().result_code(), ResultCode::Success);
    let success = response.into_success().unwrap();
    let card = &success.distribute_result[0];
    assert_eq!(card.undeclared_members().get("sceneCode"), Some(&json!("PASS")));
    assert!(card.ext_info().detail_link().starts_with("alipayhk://"));
}

#[test]
fn four_fields_hang_on_the_status_and_a_code_needs_both_its_parts() {
    let spec = spec("order_sync.coupon_with_code");
    let fields = spec.pointer("/request/fields/3/fields").unwrap().as_array().unwrap();
    let on_ticketed = json!({"field": "/orderStatus", "in": ["TICKETED"]});
    let hanging: Vec<&str> = fields
        .iter()
        .filter(|field| field["required"].is_object())
        .inspect(|field| assert_eq!(field["required"], on_ticketed))
        .map(|field| field["name"].as_str().unwrap())
        .collect();
    assert_eq!(hanging, ["code_info", "template_code", "available_time", "expired_time"]);
    assert_eq!(fields[2]["fields"].as_array().unwrap().iter().filter(|child| child["required"] == true).count(), 2);
    assert_eq!(spec["results"].as_array().unwrap().len(), 5);
    let refused = |pointer: &str| {
        let mut message = documented("order_sync.coupon_with_code", "requests");
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        message.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(name);
        match coupon::Request::from_json(message.to_string()) {
            Ok(request) => request.validate().unwrap_err().to_string(),
            Err(error) => error.to_string(),
        }
    };
    for name in hanging {
        let pointer = format!("/extInfo/{name}");
        assert_eq!(refused(&pointer), format!("{pointer} is required when orderStatus is TICKETED"));
    }
    assert_eq!(refused("/extInfo/code_info/code_value"), "/extInfo/code_info/code_value: is required and missing");
}

#[test]
fn a_coupon_goes_through_its_life() {
    let first = ticketed();
    first.validate().unwrap();
    assert_eq!(first.request_id().len(), 32);
    assert_eq!(*first.merchant_biz_type(), MerchantBizType::GiftCardCoupon);

    let used = first.next(1_748_242_999_000).unwrap().used().unwrap();
    used.validate().unwrap();
    assert_eq!(
        (used.merchant_biz_no(), used.order_create_time()),
        (first.merchant_biz_no(), first.order_create_time())
    );
    assert_eq!((used.order_status(), used.order_modify_time()), (&OrderStatus::Used, 1_748_242_999_000));
    assert_ne!(used.request_id(), first.request_id());

    let stale = first.next(1_748_242_546_100).unwrap_err();
    assert_eq!(stale, CannotFollow::Time { previous: 1_748_242_546_100, next: 1_748_242_546_100 });
    let after_the_end = used.next(1_748_243_000_000).unwrap().refunded().unwrap_err();
    assert_eq!(after_the_end.to_string(), "status REFUNDED cannot follow USED");
}

#[test]
fn a_status_follows_forward_and_never_after_the_end() {
    let table = [OrderStatus::Ticketed, OrderStatus::Refunded, OrderStatus::Used, OrderStatus::from("LOST")];
    let follows: Vec<Vec<bool>> =
        table.iter().map(|next| table.iter().map(|previous| next.can_follow(previous)).collect()).collect();
    assert_eq!(
        follows,
        [
            [true, false, false, false],
            [true, false, false, false],
            [true, false, false, false],
            [false, false, false, false],
        ]
    );
    assert!(!OrderStatus::Ticketed.is_final() && OrderStatus::Refunded.is_final() && OrderStatus::Used.is_final());
}

#[test]
fn a_status_set_without_what_it_requires_is_told() {
    let bare = coupon::Request::used(order()).with_status(OrderStatus::Ticketed);
    let told: Vec<String> = bare.validate().unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(told[0], "/extInfo/code_info is required when orderStatus is TICKETED");
    assert_eq!(told.len(), 4);
    assert!(!bare.is_valid());
}

#[test]
fn one_amount_serves_both_scenarios() {
    let price = Amount::new("10000", "HKD");
    let coupon = ticketed().with_amount(price.clone()).with_pay_amount(price.clone());
    assert!(coupon.is_valid());
    let card = documented("order_sync.gift_card", "requests");
    let card = gift_card::Request::from_json(card.to_string()).unwrap().with_amount(price);
    assert!(card.is_valid());
    let wrong = ticketed().with_amount(Amount::new("10.5", "hkd")).validate().unwrap_err();
    assert_eq!(wrong.to_string(), "/amount/value must match ^[0-9]+$; /amount/currency must match ^[A-Z]{3}$");
}

#[test]
fn what_redeems_a_coupon_is_not_shown_by_debug() {
    let shown = format!("{:?}", ticketed());
    assert!(!shown.contains("8820"), "{shown}");
    assert!(shown.contains("code_value: (hidden)"), "{shown}");
}

#[test]
fn an_exception_is_read_as_unknown_everywhere() {
    assert_eq!(ResultCode::UnknownException.status(), Some(ResultStatus::Unknown));
    assert_eq!(ResultCode::from("SOMETHING_NEW").status(), None);
    assert_eq!(spec("order_sync").pointer("/results/3/status"), Some(&json!("F")), "the spec keeps what the page says");
}

#[test]
fn a_failure_holds_its_result_alone() {
    let json = r#"{"result": {"resultCode": "ORDER_STATUS_INVALID", "resultStatus": "F", "resultMessage": null}, "orderId": null}"#;
    let response = coupon::Response::from_json(json).unwrap();
    response.validate().unwrap();
    assert_eq!(response.order_id(), None);
    let told = response.into_success().unwrap_err().to_string();
    assert_eq!(
        told,
        "/result/resultStatus must be S; /orderId is required when result.resultStatus is S; \
         /orderStatus is required when result.resultStatus is S"
    );
}

#[test]
fn a_page_knows_how_it_is_called() {
    let api = <coupon::Request as ApiRequest>::API;
    assert_eq!((api.method, api.path), ("POST", "/api/open/alipay/v1/merchant/order/sync"));
}

#[test]
fn each_page_says_of_a_shared_result_code_what_it_says_itself() {
    let told = |schema: &str| {
        let schema: Value = serde_json::from_str(schema).unwrap();
        let code = schema.pointer("/properties/result/properties/resultCode/description");
        code.and_then(Value::as_str).unwrap().contains("The page says F; it is read as U")
    };
    assert!(told(include_str!("../../generated/schemas/order_sync.response.schema.json")));
    assert!(!told(include_str!("../../generated/schemas/order_sync.gift_card.response.schema.json")));
    assert!(!told(include_str!("../../generated/schemas/order_sync.coupon_with_code.response.schema.json")));
}
