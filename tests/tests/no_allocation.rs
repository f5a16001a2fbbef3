//! Asking whether a message is valid allocates nothing, be it valid or not.

use alipayhk::order_sync::coupon_with_code::Request;

const COUPON: &str = r#"{
    "requestId": "1748242546100", "merchantBizNo": "1748231759885", "orderStatus": "TICKETED", "userId": "2160",
    "merchantBizType": "GIFT_CARD_COUPON", "orderCreateTime": 1748242546100, "orderModifyTime": 1748242546100,
    "amount": {"value": "10000", "currency": "HKD"}, "undeclared": [1],
    "extInfo": {"code_info": {"code_msg": "a", "code_value": "b"}, "template_code": "1", "available_time": 1, "expired_time": 2}
}"#;

#[test]
fn asking_whether_a_message_is_valid_allocates_nothing() {
    for (message, is_valid) in [(COUPON.to_owned(), true), (COUPON.replace("HKD", "Hong Kong dollars"), false)] {
        let request = Request::from_json(message).unwrap();
        let mut told = !is_valid;
        let counted = allocation_counter::measure(|| told = request.is_valid());
        assert_eq!((told, counted.count_total), (is_valid, 0));
    }
}
