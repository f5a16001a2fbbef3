//! The merchant and the platform, each with its keys.

use std::sync::Arc;

use alipayhk_runtime::encrypt::RsaAes;
use alipayhk_runtime::identity::Identity;
use alipayhk_runtime::key::PrivateKey;
use alipayhk_runtime::sign::{Rsa256Signer, Rsa256Verifier};

use crate::keys::{MERCHANT, PLATFORM};

pub(crate) const CLIENT: &str = "CLIENT2160";

/// Signs with version 1 of one key, and trusts version 1 of the other.
fn party(own: &PrivateKey, other: &PrivateKey) -> Identity {
    let signer = Rsa256Signer::new(own.clone()).with_key_version("1").unwrap();
    let verifier = Rsa256Verifier::default().with_version("1", other.public().clone());
    let cipher = RsaAes::new(other.public().clone(), own.clone()).with_key_version("1").unwrap();
    Identity::new(CLIENT, Arc::new(signer), Arc::new(verifier)).unwrap().with_cipher(Arc::new(cipher))
}

pub(crate) fn merchant() -> Identity {
    party(&MERCHANT, &PLATFORM)
}

pub(crate) fn platform() -> Identity {
    party(&PLATFORM, &MERCHANT)
}
