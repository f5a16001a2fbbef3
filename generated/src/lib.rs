// @generated from the pages by `cargo xtask generate`. Not to be edited by hand.

//! Unofficial Rust bindings of the AlipayHK merchant APIs, made from the pages of the documentation.
//!
//! Each page is a module:
//!
//! - [`card_template::create`](mod@card_template::create): Create Template
//! - [`contract_card_sync`](mod@contract_card_sync): Base API of contract_card_sync
//! - [`order_sync`](mod@order_sync): Base API of order_sync
//! - [`order_sync::coupon_with_code`](mod@order_sync::coupon_with_code): Coupon with Code
//! - [`order_sync::gift_card`](mod@order_sync::gift_card): Gift Card
//!
//! A request is built by a constructor that takes what is required, checked by `validate`, and written by `to_json`;
//! a response is read by `from_json` and turned into a success by `into_success`. Reading never checks, and whatever
//! the documentation does not declare is kept and written back.
//!
//! Without default features the crate is types, checks and serde alone; `client` adds signing and sending.

#![allow(
    clippy::disallowed_names,
    clippy::self_named_constructors,
    clippy::wrong_self_convention,
    reason = "fields and statuses are called as the pages call them"
)]

pub use alipayhk_runtime::*;

#[cfg(feature = "catalog")]
#[rustfmt::skip]
pub mod catalog;
#[rustfmt::skip]
pub mod card_template;
#[rustfmt::skip]
pub mod contract_card_sync;
#[rustfmt::skip]
pub mod order_sync;
