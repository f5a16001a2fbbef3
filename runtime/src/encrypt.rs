//! RSA_AES: a body under a fresh AES key, and that key under the receiver's RSA key.
//!
//! The pages name the algorithm and define nothing more. That a message is encrypted first and signed then is documented
//! for sibling gateways **\[sibling\]**. The rest — AES in ECB mode with PKCS#7 padding, the body as base64 of the
//! ciphertext, the key wrapped by PKCS#1 v1.5 — is documented for a sibling and inferred here **\[inferred, medium\]**.
//! All of it stands in this one file; where the platform says otherwise, replace it through [`Cipher`].
//!
//! ECB shows which blocks of a message are equal, and neither mode nor wrapping is what one would choose today: TLS
//! protects the message on its way, this protects it behind that.
//!
//! Whoever can make a receiver decrypt text after text of their choice, and tell which wrapped keys had a good padding, can
//! work out a content key. So a key that does not unwrap is replaced by a random one and the work goes on, and there is one
//! error for whatever fails. What is left: the time that it takes and the success itself still depend on what was sent.
//! Messages are decrypted only once their signature is verified, so that this takes the platform's key; one that is
//! replayed is answered the same. Where calls are encrypted, refuse old ones with
//! [`Receiver::with_max_skew`](crate::incoming::Receiver::with_max_skew).

use std::fmt;

use aws_lc_rs::cipher::{
    AES_128, AES_192, AES_256, DecryptionContext, PaddedBlockDecryptingKey, PaddedBlockEncryptingKey, UnboundCipherKey,
};
use aws_lc_rs::rand;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use zeroize::{Zeroize, Zeroizing};

use crate::encrypt_header::{EncryptHeader, RSA_AES};
use crate::key::{PrivateKey, PublicKey};
use crate::pairs;
use crate::sign::BoxFuture;

/// The `Content-Type` of an encrypted message, as a sibling gateway has it **\[sibling\]**: base64 is no JSON.
pub const ENCRYPTED_CONTENT_TYPE: &str = "text/plain; charset=UTF-8";

/// Fresh randomness for one message: 256 bits, which become the content key. Wiped when dropped; `Debug` hides it.
pub struct Entropy([u8; 32]);

impl Entropy {
    /// Randomness from a source of your own.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, for a cipher of your own.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Drop for Entropy {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Entropy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entropy(hidden)")
    }
}

/// Draws fresh randomness from the system, for those who have no source of their own to pass in.
///
/// # Errors
/// Where the system yields none.
pub fn fresh_entropy() -> Result<Entropy, CipherError> {
    let mut entropy = Entropy::new([0; 32]);
    rand::fill(&mut entropy.0).map_err(|_| CipherError::Encrypt)?;
    Ok(entropy)
}

/// Encrypts what we send and decrypts what we get. Implement it where the platform agrees on something else with you, or
/// where the private key lives elsewhere.
pub trait Cipher: Send + Sync {
    /// Encrypts a body. `entropy` must be fresh for each message.
    fn encrypt<'a>(&'a self, body: &'a [u8], entropy: &'a Entropy) -> BoxFuture<'a, Result<Encrypted, CipherError>>;

    /// Decrypts a body whose signature has been verified.
    fn decrypt<'a>(&'a self, header: &'a EncryptHeader, body: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, CipherError>>;
}

/// An encrypted body with its header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encrypted {
    /// The `Encrypt` header.
    pub header: EncryptHeader,
    /// The body as it is sent, and as it is signed.
    pub body: Bytes,
}

/// A body could not be encrypted or decrypted. Tells no more than who is at fault, so that it helps nobody guess.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CipherError {
    /// The cryptographic library refused to encrypt.
    Encrypt,
    /// The header names another algorithm.
    UnsupportedAlgorithm(String),
    /// It does not decrypt: the content key is wrapped for another key, or the body is no base64 of whole padded blocks
    /// under it. Which of them is told to nobody.
    Decrypt,
    /// A cipher of the caller's own failed.
    Other(String),
}

impl fmt::Display for CipherError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Encrypt => f.write_str("the cryptographic library refused to encrypt the body"),
            Self::UnsupportedAlgorithm(name) => write!(f, "the encryption {name:?} is not known; RSA_AES is"),
            Self::Decrypt => {
                f.write_str("the body does not decrypt with our private key: is it encrypted for another key, or cut?")
            }
            Self::Other(reason) => f.write_str(reason),
        }
    }
}

impl std::error::Error for CipherError {}

/// RSA_AES with keys at hand.
#[derive(Debug, Clone)]
pub struct RsaAes {
    receiver: PublicKey,
    receiver_version: Option<String>,
    own: PrivateKey,
}

impl RsaAes {
    /// Encrypts for the receiver and decrypts with our own key.
    pub fn new(receiver: PublicKey, own: PrivateKey) -> Self {
        Self { receiver, receiver_version: None, own }
    }

    /// Names the version of the receiver's key in the header.
    ///
    /// # Errors
    /// Where the version is empty, or holds a comma, a blank or anything but visible ASCII.
    pub fn with_key_version(self, version: impl Into<String>) -> Result<Self, CipherError> {
        let version = version.into();
        if pairs::is_plain(&version) {
            Ok(Self { receiver_version: Some(version), ..self })
        } else {
            Err(CipherError::Other("a key version is one word of visible ASCII without a comma".into()))
        }
    }

    /// Encrypts at once, without a future.
    ///
    /// The content key comes from `entropy`; the padding of its wrapping is drawn by the cryptographic library.
    ///
    /// # Errors
    /// Where the cryptographic library refuses.
    pub fn encrypt_now(&self, body: &[u8], entropy: &Entropy) -> Result<Encrypted, CipherError> {
        let sealed = seal(body, entropy).ok_or(CipherError::Encrypt)?;
        let key = self.receiver.encrypting();
        let mut wrapped = vec![0; key.ciphertext_size()];
        let length = key.encrypt(entropy.bytes(), &mut wrapped).map_err(|_| CipherError::Encrypt)?.len();
        wrapped.truncate(length);
        let header = EncryptHeader {
            algorithm: RSA_AES.to_owned(),
            key_version: self.receiver_version.clone(),
            symmetric_key: wrapped,
        };
        Ok(Encrypted { header, body: STANDARD.encode(sealed).into() })
    }

    /// Decrypts at once, without a future. Content keys of 128, 192 and 256 bits are accepted.
    ///
    /// # Errors
    /// One and the same where the content key does not unwrap and where the body does not decrypt under it.
    pub fn decrypt_now(&self, header: &EncryptHeader, body: &[u8]) -> Result<Vec<u8>, CipherError> {
        if !header.algorithm.eq_ignore_ascii_case(RSA_AES) {
            return Err(CipherError::UnsupportedAlgorithm(header.algorithm.clone()));
        }
        let key = self.own.decrypting();
        let mut unwrapped = Zeroizing::new(vec![0; key.min_output_size()]);
        // Drawn in any case, so that a key that does not unwrap takes the same way from here on.
        let stand_in = fresh_entropy().map_err(|_| CipherError::Decrypt)?;
        let unwrapped = key.decrypt(&header.symmetric_key, &mut unwrapped).ok();
        let own = unwrapped.and_then(|key| opening_key(key));
        let fits = own.is_some();
        let cipher = own.or_else(|| opening_key(stand_in.bytes())).ok_or(CipherError::Decrypt)?;
        let mut sealed = STANDARD.decode(body.trim_ascii()).map_err(|_| CipherError::Decrypt)?;
        let length = cipher.decrypt(&mut sealed, DecryptionContext::None).map_err(|_| CipherError::Decrypt)?.len();
        sealed.truncate(length);
        // A random key opens one text in 256 to nonsense, which nobody must take for a message.
        if fits { Ok(sealed) } else { Err(CipherError::Decrypt) }
    }
}

fn seal(body: &[u8], content_key: &Entropy) -> Option<Vec<u8>> {
    let key = UnboundCipherKey::new(&AES_256, content_key.bytes()).ok()?;
    let mut sealed = Vec::with_capacity(body.len() + 16);
    sealed.extend_from_slice(body);
    PaddedBlockEncryptingKey::ecb_pkcs7(key).ok()?.encrypt(&mut sealed).ok()?;
    Some(sealed)
}

fn opening_key(content_key: &[u8]) -> Option<PaddedBlockDecryptingKey> {
    let algorithm = match content_key.len() {
        16 => &AES_128,
        24 => &AES_192,
        32 => &AES_256,
        _ => return None,
    };
    PaddedBlockDecryptingKey::ecb_pkcs7(UnboundCipherKey::new(algorithm, content_key).ok()?).ok()
}

impl Cipher for RsaAes {
    fn encrypt<'a>(&'a self, body: &'a [u8], entropy: &'a Entropy) -> BoxFuture<'a, Result<Encrypted, CipherError>> {
        Box::pin(async move { self.encrypt_now(body, entropy) })
    }

    fn decrypt<'a>(&'a self, header: &'a EncryptHeader, body: &'a [u8]) -> BoxFuture<'a, Result<Vec<u8>, CipherError>> {
        Box::pin(async move { self.decrypt_now(header, body) })
    }
}
