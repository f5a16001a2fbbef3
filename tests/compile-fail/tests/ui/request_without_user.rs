//! The platform has to know whom an order belongs to.

use alipayhk::order_sync::coupon_with_code::{ExtInfo, Order, Request};

fn main() {
    Request::used(Order {
        merchant_biz_no: "1748231759885".into(),
        order_create_time: 1_748_242_546_100,
        order_modify_time: 1_748_242_546_100,
        ext_info: ExtInfo::new(),
    });
}
