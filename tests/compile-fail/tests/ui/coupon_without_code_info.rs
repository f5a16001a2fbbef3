//! A coupon that is handed out has to show its code.

use alipayhk::order_sync::coupon_with_code::{ExtInfo, Order, Request, Ticketed, User};

fn main() {
    let order = Order {
        merchant_biz_no: "1748231759885".into(),
        order_create_time: 1_748_242_546_100,
        order_modify_time: 1_748_242_546_100,
        ext_info: ExtInfo::new(),
        user: User::Id("2160000000000000".into()),
    };
    Request::ticketed(
        order,
        Ticketed {
            template_code: "22025052600135606000000018619844".into(),
            available_time: 1_748_242_546_100,
            expired_time: 1_748_246_146_100,
        },
    );
}
