//! No request comes about by default: its ids would be empty.

use alipayhk::order_sync::coupon_with_code::Request;

fn main() {
    let _ = Request::default();
}
