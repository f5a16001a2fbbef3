//! The runtime of the `alipayhk` crate: what generated types rest on, and how their messages are signed, sent and answered.
//!
//! It knows no API. Without features it holds types, checks and serde alone; `crypto` adds signing, encryption and
//! messages without I/O; `client` adds sending.

pub mod api;
pub mod catalog;
pub mod check;
pub mod environment;
pub mod wire;

#[cfg(feature = "crypto")]
pub mod address;
#[cfg(feature = "crypto")]
pub mod answer;
#[cfg(feature = "crypto")]
pub mod encrypt;
#[cfg(feature = "crypto")]
pub mod encrypt_header;
#[cfg(feature = "crypto")]
pub mod header;
#[cfg(feature = "crypto")]
pub mod identity;
#[cfg(feature = "crypto")]
pub mod incoming;
#[cfg(feature = "crypto")]
pub mod key;
#[cfg(feature = "crypto")]
pub mod message;
#[cfg(feature = "crypto")]
pub mod outcome;
#[cfg(feature = "crypto")]
mod pairs;
#[cfg(feature = "crypto")]
mod pem;
#[cfg(feature = "crypto")]
mod result_member;
#[cfg(feature = "crypto")]
pub mod sign;
#[cfg(feature = "crypto")]
pub mod signature_header;
#[cfg(feature = "crypto")]
pub mod text_to_sign;
#[cfg(feature = "crypto")]
pub mod verdict;
#[cfg(feature = "crypto")]
pub mod verify;
#[cfg(feature = "crypto")]
mod wire_time;

#[cfg(feature = "client")]
mod assemble;
#[cfg(feature = "client")]
pub mod builder;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "client")]
mod env;
#[cfg(feature = "client")]
pub mod retry;
#[cfg(feature = "client")]
pub mod send_error;
#[cfg(feature = "client")]
pub mod sending;
#[cfg(feature = "client")]
pub mod transport;
#[cfg(feature = "client")]
mod transport_reqwest;

#[cfg(feature = "crypto")]
pub use pairs::HeaderError;
#[cfg(feature = "crypto")]
pub use pem::KeyError;
/// The future that the traits here give.
#[cfg(feature = "crypto")]
pub use sign::BoxFuture;
/// The vocabulary of the traits here, in the versions that they mean.
#[cfg(feature = "crypto")]
pub use {bytes, http};
