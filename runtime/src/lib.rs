//! The runtime of the `alipayhk` crate: what generated types rest on, and how their messages are signed, sent and answered.
//!
//! It knows no API. Without features it holds types, checks and serde alone; `crypto` adds signing, encryption and
//! messages without I/O; `client` adds sending.

pub mod api;
pub mod check;
pub mod environment;
pub mod wire;

#[cfg(feature = "crypto")]
pub mod encrypt;
#[cfg(feature = "crypto")]
pub mod encrypt_header;
#[cfg(feature = "crypto")]
pub mod key;
#[cfg(feature = "crypto")]
mod pairs;
#[cfg(feature = "crypto")]
mod pem;
#[cfg(feature = "crypto")]
pub mod sign;
#[cfg(feature = "crypto")]
pub mod signature_header;
#[cfg(feature = "crypto")]
pub mod text_to_sign;

#[cfg(feature = "crypto")]
pub use pairs::HeaderError;
#[cfg(feature = "crypto")]
pub use pem::KeyError;
