//! Signing and verifying: two traits, so that keys may live elsewhere, and RSA256 with keys at hand.

use std::fmt;
use std::future::Future;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::RSA_PKCS1_SHA256;

use crate::key::{Fingerprint, PrivateKey, PublicKey};
use crate::pairs;
use crate::signature_header::{Algorithm, SignatureHeader};

/// What the asynchronous methods of the traits here give: a boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Runs a future that never waits, and gives `None` for one that does: how to call the asynchronous functions of this
/// crate where keys are at hand and no executor is.
pub fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// Signs texts. Implement it for keys that live in a key management service or in hardware.
pub trait Signer: Send + Sync {
    /// The algorithm, as it is told in the header.
    fn algorithm(&self) -> Algorithm;

    /// The version of the key, as the portal counts them; `None` leaves it to the platform to take the latest.
    fn key_version(&self) -> Option<&str>;

    /// Signs the text and gives the bare signature, neither base64 nor percent-encoded.
    fn sign<'a>(&'a self, text: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignError>>;

    /// The public half of the key where it is at hand: it finds the mistake of configuring it as the platform's.
    fn public_key(&self) -> Option<PublicKey> {
        None
    }
}

/// Verifies signatures.
pub trait Verifier: Send + Sync {
    /// Checks that the header's signature is one over this text.
    fn verify<'a>(&'a self, header: &'a SignatureHeader, text: &'a [u8]) -> BoxFuture<'a, Result<(), VerifyError>>;

    /// The keys it accepts, where they are at hand.
    fn public_keys(&self) -> Vec<PublicKey> {
        Vec::new()
    }
}

/// A signature could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignError(String);

impl SignError {
    /// Says why; the reason is shown in errors and logs, so it must not hold a secret.
    pub fn new(reason: impl Into<String>) -> Self {
        Self(reason.into())
    }
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the message could not be signed: {}", self.0)
    }
}

impl std::error::Error for SignError {}

/// Why a signature was not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// The signature fits none of the keys that it could be of.
    Mismatch {
        /// The keys that were tried.
        tried: Vec<Fingerprint>,
    },
    /// The header names a version of the key that is not configured.
    UnknownKeyVersion {
        /// The version named.
        named: String,
        /// The versions configured.
        configured: Vec<String>,
    },
    /// There is no key at all.
    NoKey,
    /// The algorithm is not built in.
    UnsupportedAlgorithm(Algorithm),
    /// A verifier of the caller's own says no, or could not be asked.
    Other(String),
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mismatch { tried } => {
                f.write_str("the signature fits none of these public keys: ")?;
                list(f, tried)
            }
            Self::UnknownKeyVersion { named, configured } => {
                write!(f, "the header names key version {named:?}, configured are ")?;
                list(f, configured)
            }
            Self::NoKey => f.write_str("no public key is configured"),
            Self::UnsupportedAlgorithm(Algorithm::Ecc224) => f.write_str(
                "ECC224 is not built in, since the platform publishes neither its curve nor its hash nor its encoding; \
                 agree on them with the platform and plug in a Signer and a Verifier of your own",
            ),
            Self::UnsupportedAlgorithm(other) => {
                write!(f, "the algorithm {:?} is not known; RSA256 is", other.as_str())
            }
            Self::Other(reason) => f.write_str(reason),
        }
    }
}

fn list(f: &mut fmt::Formatter<'_>, items: &[impl fmt::Display]) -> fmt::Result {
    if items.is_empty() {
        return f.write_str("none");
    }
    items.iter().enumerate().try_for_each(|(i, item)| write!(f, "{}{item}", if i == 0 { "" } else { ", " }))
}

impl std::error::Error for VerifyError {}

/// Signs with RSA256: RSASSA-PKCS1-v1_5 with SHA-256.
#[derive(Debug, Clone)]
pub struct Rsa256Signer {
    key: PrivateKey,
    version: Option<String>,
}

impl Rsa256Signer {
    /// Signs with this key and names no version of it.
    pub fn new(key: PrivateKey) -> Self {
        Self { key, version: None }
    }

    /// Names the version under which the portal knows the key.
    ///
    /// # Errors
    /// Where the version is empty, or holds a comma, a blank or anything but visible ASCII.
    pub fn with_key_version(self, version: impl Into<String>) -> Result<Self, SignError> {
        let version = version.into();
        if pairs::is_plain(&version) {
            Ok(Self { version: Some(version), ..self })
        } else {
            Err(SignError::new("a key version is one word of visible ASCII without a comma"))
        }
    }

    /// Signs at once, without a future.
    ///
    /// # Errors
    /// Where the cryptographic library fails, which for a key that was read is not known to happen.
    pub fn sign_now(&self, text: &[u8]) -> Result<Vec<u8>, SignError> {
        let pair = self.key.signing();
        let mut signature = vec![0; pair.public_modulus_len()];
        pair.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text, &mut signature)
            .map_err(|_| SignError::new("the cryptographic library refused"))?;
        Ok(signature)
    }
}

impl Signer for Rsa256Signer {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Rsa256
    }

    fn key_version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    fn sign<'a>(&'a self, text: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, SignError>> {
        Box::pin(async move { self.sign_now(text) })
    }

    fn public_key(&self) -> Option<PublicKey> {
        Some(self.key.public().clone())
    }
}

/// Verifies RSA256 with one key or, while keys are rotated, with several.
#[derive(Debug, Clone, Default)]
pub struct Rsa256Verifier {
    keys: Vec<(Option<String>, PublicKey)>,
}

impl Rsa256Verifier {
    /// Accepts signatures of this key, whatever version the header names.
    pub fn new(key: PublicKey) -> Self {
        Self { keys: vec![(None, key)] }
    }

    /// Accepts signatures of this key too, whatever version the header names.
    #[must_use]
    pub fn with_key(mut self, key: PublicKey) -> Self {
        self.keys.push((None, key));
        self
    }

    /// The key to encrypt for: that of the latest version, or else the first one without a version.
    pub fn latest_key(&self) -> Option<(Option<&str>, &PublicKey)> {
        let latest = self.latest();
        self.keys.iter().find(|(version, _)| version.as_deref() == latest).map(|(_, key)| (latest, key))
    }

    /// Accepts signatures of this key where the header names this version, or none and this one is the latest.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>, key: PublicKey) -> Self {
        self.keys.push((Some(version.into()), key));
        self
    }

    /// Verifies at once, without a future.
    ///
    /// # Errors
    /// Where no key fits.
    pub fn verify_now(&self, header: &SignatureHeader, text: &[u8]) -> Result<(), VerifyError> {
        if header.algorithm != Algorithm::Rsa256 {
            return Err(VerifyError::UnsupportedAlgorithm(header.algorithm.clone()));
        }
        let candidates = self.candidates(header.key_version.as_deref())?;
        if candidates.iter().any(|key| key.verifying().verify_sig(text, &header.signature).is_ok()) {
            return Ok(());
        }
        Err(VerifyError::Mismatch { tried: candidates.iter().map(|key| key.fingerprint()).collect() })
    }

    /// The keys that a signature of this version may be of: those of the version, or else those without one.
    fn candidates(&self, named: Option<&str>) -> Result<Vec<&PublicKey>, VerifyError> {
        let of = |version: Option<&str>| {
            self.keys.iter().filter(move |(own, _)| own.as_deref() == version).map(|(_, key)| key).collect::<Vec<_>>()
        };
        let mut found = of(None);
        if let Some(version) = named.or_else(|| self.latest()) {
            found.splice(0..0, of(Some(version)));
        }
        match (found.is_empty(), named) {
            (false, _) => Ok(found),
            (true, Some(named)) if !self.keys.is_empty() => Err(VerifyError::UnknownKeyVersion {
                named: named.to_owned(),
                configured: self.keys.iter().filter_map(|(version, _)| version.clone()).collect(),
            }),
            (true, _) => Err(VerifyError::NoKey),
        }
    }

    /// The latest version: the highest number, or where versions are no numbers, the one configured last.
    fn latest(&self) -> Option<&str> {
        let versions = || self.keys.iter().filter_map(|(version, _)| version.as_deref());
        let numbers: Option<Vec<u64>> = versions().map(|version| version.parse().ok()).collect();
        match numbers {
            Some(numbers) => versions().zip(numbers).max_by_key(|(_, number)| *number).map(|(version, _)| version),
            None => versions().next_back(),
        }
    }
}

impl Verifier for Rsa256Verifier {
    fn verify<'a>(&'a self, header: &'a SignatureHeader, text: &'a [u8]) -> BoxFuture<'a, Result<(), VerifyError>> {
        Box::pin(async move { self.verify_now(header, text) })
    }

    fn public_keys(&self) -> Vec<PublicKey> {
        self.keys.iter().map(|(_, key)| key.clone()).collect()
    }
}
