//! Keys that the tests make for themselves: slow to make, so once a process.

use std::sync::LazyLock;

use alipayhk_runtime::key::PrivateKey;

/// The merchant's key.
pub(crate) static MERCHANT: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().unwrap());

/// The platform's key.
pub(crate) static PLATFORM: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().unwrap());

/// A key that nobody knows.
pub(crate) static STRANGER: LazyLock<PrivateKey> = LazyLock::new(|| PrivateKey::generate().unwrap());
