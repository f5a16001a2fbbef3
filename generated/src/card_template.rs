// @generated from card_template by `cargo xtask generate`. Not to be edited by hand.

//! The pages of `card_template`.

pub mod create;
