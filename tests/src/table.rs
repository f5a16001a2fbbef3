//! Every message type of the `alipayhk` crate, by page and side.

use portal_codegen::link::Side;

use crate::verdict::Verdict;

/// A message type.
pub struct MessageType {
    /// The id of its page.
    pub page: &'static str,
    /// Which message of it.
    pub side: Side,
    /// Its verdict on a message.
    pub judge: fn(&str) -> Verdict,
}

macro_rules! types {
    ($($page:literal => $module:ident $(:: $inner:ident)*,)+) => {
        /// All of them.
        pub const TYPES: &[MessageType] = &[$(
            MessageType { page: $page, side: Side::Request, judge: Verdict::of::<alipayhk::$module$(::$inner)*::Request> },
            MessageType { page: $page, side: Side::Response, judge: Verdict::of::<alipayhk::$module$(::$inner)*::Response> },
        )+];
    };
}

types! {
    "card_template.create" => card_template::create,
    "contract_card_sync" => contract_card_sync,
    "order_sync" => order_sync,
    "order_sync.coupon_with_code" => order_sync::coupon_with_code,
    "order_sync.gift_card" => order_sync::gift_card,
}
