//! RSA keys as the portal hands them out: PKCS#8, PKCS#1 or SPKI, as PEM or as one line of base64.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use aws_lc_rs::digest;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{
    KeySize, Pkcs1PrivateDecryptingKey, Pkcs1PublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
    PublicKey as RsaPublicKey,
};
use aws_lc_rs::signature::{KeyPair, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaKeyPair};
use zeroize::Zeroizing;

use crate::pem::{self, KeyError};

/// An RSA private key, parsed once. Cloning shares it. `Debug` shows the fingerprint of its public half alone.
#[derive(Clone)]
pub struct PrivateKey {
    halves: Arc<Halves>,
}

struct Halves {
    signing: RsaKeyPair,
    decrypting: Pkcs1PrivateDecryptingKey,
    public: PublicKey,
}

impl PrivateKey {
    /// Reads a private key: PKCS#8 (`PRIVATE KEY`) or PKCS#1 (`RSA PRIVATE KEY`), as PEM or as one line of base64.
    ///
    /// # Errors
    /// Tells what the text is instead; never shows any of it.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let der = pem::private_key(text)?;
        let signing = RsaKeyPair::from_pkcs8(&der)
            .or_else(|_| RsaKeyPair::from_der(&der))
            .map_err(|_| if public_from_der(&der).is_ok() { KeyError::PublicForPrivate } else { KeyError::NotRsa })?;
        Self::from_pair(signing)
    }

    fn from_pair(signing: RsaKeyPair) -> Result<Self, KeyError> {
        let public = public_from_der(signing.public_key().as_ref())?;
        let pkcs8: Pkcs8V1Der<'_> = signing.as_der().map_err(|_| KeyError::NotRsa)?;
        let decrypting = PrivateDecryptingKey::from_pkcs8(pkcs8.as_ref()).map_err(|_| KeyError::NotRsa)?;
        let decrypting = Pkcs1PrivateDecryptingKey::new(decrypting).map_err(|_| KeyError::NotRsa)?;
        Ok(Self { halves: Arc::new(Halves { signing, decrypting, public }) })
    }

    /// Makes a new key of 2048 bits, the size the portal asks for. It takes a moment.
    ///
    /// # Errors
    /// Where the cryptographic library fails to.
    pub fn generate() -> Result<Self, KeyError> {
        Self::from_pair(RsaKeyPair::generate(KeySize::Rsa2048).map_err(|_| KeyError::NotRsa)?)
    }

    /// The key as PEM (PKCS#8). This is the secret itself.
    ///
    /// # Errors
    /// Where the cryptographic library fails to write it.
    pub fn to_secret_pem(&self) -> Result<SecretPem, KeyError> {
        let pkcs8: Pkcs8V1Der<'_> = self.halves.signing.as_der().map_err(|_| KeyError::NotRsa)?;
        Ok(SecretPem(Zeroizing::new(pem::write("PRIVATE KEY", pkcs8.as_ref()))))
    }

    /// The public half, which the platform must know to accept our signatures.
    pub fn public(&self) -> &PublicKey {
        &self.halves.public
    }

    pub(crate) fn signing(&self) -> &RsaKeyPair {
        &self.halves.signing
    }

    pub(crate) fn decrypting(&self) -> &Pkcs1PrivateDecryptingKey {
        &self.halves.decrypting
    }
}

/// A private key as PEM. Wiped when dropped; `Debug` hides it.
pub struct SecretPem(Zeroizing<String>);

impl Deref for SecretPem {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// A copy that nobody wipes but who takes it.
impl From<SecretPem> for String {
    fn from(mut pem: SecretPem) -> Self {
        std::mem::take(&mut *pem.0)
    }
}

impl fmt::Debug for SecretPem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretPem(hidden)")
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PrivateKey(of public key {})", self.public().fingerprint())
    }
}

/// An RSA public key, parsed once. Cloning shares it.
#[derive(Clone)]
pub struct PublicKey {
    parsed: Arc<Parsed>,
}

struct Parsed {
    spki: Vec<u8>,
    verifying: ParsedPublicKey,
    encrypting: Pkcs1PublicEncryptingKey,
}

impl PublicKey {
    /// Reads a public key: SPKI (`PUBLIC KEY`) or PKCS#1 (`RSA PUBLIC KEY`), as PEM or as one line of base64.
    ///
    /// # Errors
    /// Tells what the text is instead.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let der = pem::public_key(text)?;
        public_from_der(&der).map_err(|error| {
            let private = RsaKeyPair::from_pkcs8(&der).is_ok() || RsaKeyPair::from_der(&der).is_ok();
            if private { KeyError::PrivateForPublic } else { error }
        })
    }

    /// The SHA-256 of the key's DER (SPKI) form.
    ///
    /// The same as `openssl pkey -pubin -in key.pem -outform DER | sha256sum`.
    pub fn fingerprint(&self) -> Fingerprint {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(digest::digest(&digest::SHA256, &self.parsed.spki).as_ref());
        Fingerprint(bytes)
    }

    /// The key as PEM (SPKI).
    pub fn to_pem(&self) -> String {
        pem::write("PUBLIC KEY", &self.parsed.spki)
    }

    pub(crate) fn verifying(&self) -> &ParsedPublicKey {
        &self.parsed.verifying
    }

    pub(crate) fn encrypting(&self) -> &Pkcs1PublicEncryptingKey {
        &self.parsed.encrypting
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.parsed.spki == other.parsed.spki
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({})", self.fingerprint())
    }
}

fn public_from_der(der: &[u8]) -> Result<PublicKey, KeyError> {
    let rejected = |_| KeyError::NotRsa;
    let key = RsaPublicKey::from_der(der).map_err(rejected)?;
    let spki: PublicKeyX509Der<'_> = key.as_der().map_err(|_| KeyError::NotRsa)?;
    let spki = spki.as_ref().to_vec();
    let verifying = ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &spki).map_err(rejected)?;
    let encrypting = PublicEncryptingKey::from_der(&spki).map_err(rejected)?;
    let encrypting = Pkcs1PublicEncryptingKey::new(encrypting).map_err(|_| KeyError::NotRsa)?;
    Ok(PublicKey { parsed: Arc::new(Parsed { spki, verifying, encrypting }) })
}

/// Names a public key without showing it; what to compare with the portal when a signature is refused.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; 32]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SHA256:")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
