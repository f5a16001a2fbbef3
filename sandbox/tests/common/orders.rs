//! Requests to send: one of each page.

use alipayhk::card_template::create as template;
use alipayhk::contract_card_sync as card;
use alipayhk::order_sync::coupon_with_code::{self as coupon, CodeInfo, ExtInfo, Ticketed};
use alipayhk::order_sync::{self, User, gift_card};
use serde_json::json;

/// The redeem code in each coupon.
pub(crate) const CODE: &str = "8820-4417-SECRET";

/// A coupon that is handed out.
pub(crate) fn coupon(name: &str) -> coupon::Request {
    let order = coupon::Order {
        merchant_biz_no: name.into(),
        order_create_time: 1_748_242_546_100,
        order_modify_time: 1_748_242_546_100,
        ext_info: ExtInfo::new().with_merchant_bill_id("P2046"),
        user: User::Id("2160000000000000".into()),
    };
    let status = Ticketed {
        code_info: CodeInfo::new("Show this", CODE),
        template_code: "22025052600135606000000018619844".into(),
        available_time: 1_748_242_546_100,
        expired_time: 1_748_246_146_100,
    };
    coupon::Request::ticketed(order, status)
}

/// A gift card, as the page shows one.
pub(crate) fn gift_card() -> gift_card::Request {
    documented("order_sync.gift_card")
}

/// An order of a kind that has no page of its own.
pub(crate) fn movie(name: &str) -> order_sync::Request {
    let body = json!({"requestId": alipayhk::wire::fresh_id(), "merchantBizNo": name, "orderStatus": "PAID",
        "userId": "2160000000000000", "merchantBizType": "MOVIE_TICKET", "orderCreateTime": 1, "orderModifyTime": 1});
    order_sync::Request::from_json(body.to_string()).unwrap()
}

/// A performance notification, as the page shows one, with this command.
pub(crate) fn notification(name: &str, command: card::Command, at: i64) -> card::Request {
    let body = json!({"requestId": alipayhk::wire::fresh_id(), "merchantBizNo": name, "orderStatus": "WAIT_PAY",
        "userId": "2160000000000000", "command": command.as_str(), "bizDate": at,
        "productTemplateCode": "PAYMENT_ORDER_DEFAULT",
        "syncDataInfo": {"tinyAppId": "12333", "languageBusinessInfo": "{\"en_US\":{\"bill_name\":\"Gas\"}}",
            "amount": 57000, "amountCurrency": "HKD", "merchantOrderDetailUrl": "alipayhk://a"}});
    card::Request::from_json(body.to_string()).unwrap()
}

/// A template of a coupon.
pub(crate) fn template() -> template::Request {
    let name = json!({"name": "Tea", "subName": "A cup", "description": "Warm", "brandName": "House"});
    let body = json!({"requestId": alipayhk::wire::fresh_id(), "merchantId": "2160000000000000", "startDate": 1,
        "endDate": 2, "type": "COUPON", "product": "GIFT_CARD", "codeType": "barcode", "codeStandard": "code128",
        "imageUrl": "https://example.com/a.png", "merchantLogo": "https://example.com/b.png",
        "button": {"btnType": "none"}, "localeInfo": {"zh_HK": name, "en_US": name}, "stock": 5,
        "orderPageLink": "alipayhk://a", "categories": ["Catering"], "exposure": "exposed"});
    template::Request::from_json(body.to_string()).unwrap()
}

/// The documented request of a page.
pub(crate) fn documented<R: alipayhk::wire::Object>(id: &str) -> R {
    let page = alipayhk::catalog::PAGES.iter().find(|page| page.api.id == id).unwrap();
    alipayhk::wire::from_json(page.example_requests[0].as_bytes()).unwrap()
}
