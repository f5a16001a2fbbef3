//! One side of the conversation: its client id, the key it signs with and the keys it trusts.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::encrypt::Cipher;
use crate::key::Fingerprint;
use crate::sign::{Signer, Verifier};

/// Everything that signing, verifying, encrypting and decrypting need. Cloning shares the keys.
#[derive(Clone)]
pub struct Identity {
    client_id: String,
    agent_token: Option<SecretString>,
    signer: Arc<dyn Signer>,
    verifier: Arc<dyn Verifier>,
    cipher: Option<Arc<dyn Cipher>>,
}

/// Why an identity cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdentityError {
    /// The client id is empty, or no visible ASCII.
    ClientId,
    /// The agent token is empty, or no visible ASCII.
    AgentToken,
    /// The platform's key is our own.
    OwnKeyAsPlatformKey(Fingerprint),
}

impl fmt::Display for IdentityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClientId => f.write_str("the client id is empty or holds characters other than visible ASCII"),
            Self::AgentToken => f.write_str("the agent token is empty or holds characters other than visible ASCII"),
            Self::OwnKeyAsPlatformKey(fingerprint) => write!(
                f,
                "the platform's key is our own public key ({fingerprint}); the portal shows both: take the one of the \
                 platform, which signs its answers"
            ),
        }
    }
}

impl std::error::Error for IdentityError {}

impl Identity {
    /// Puts an identity together.
    ///
    /// # Errors
    /// Where the client id cannot stand in a header, or the verifier trusts the signer's own key.
    pub fn new(
        client_id: impl Into<String>,
        signer: Arc<dyn Signer>,
        verifier: Arc<dyn Verifier>,
    ) -> Result<Self, IdentityError> {
        let client_id = self::client_id(client_id.into())?;
        if let Some(own) = signer.public_key()
            && verifier.public_keys().contains(&own)
        {
            return Err(IdentityError::OwnKeyAsPlatformKey(own.fingerprint()));
        }
        Ok(Self { client_id, agent_token: None, signer, verifier, cipher: None })
    }

    /// Sends a token with each request that lets an agent act for a merchant.
    ///
    /// # Errors
    /// Where the token cannot stand in a header.
    pub fn with_agent_token(mut self, token: impl Into<String>) -> Result<Self, IdentityError> {
        self.agent_token = Some(agent_token(SecretString::from(token.into()))?);
        Ok(self)
    }

    #[cfg(feature = "client")]
    pub(crate) fn with_checked_agent_token(self, token: SecretString) -> Self {
        Self { agent_token: Some(token), ..self }
    }

    /// Decrypts encrypted messages, and lets messages be encrypted.
    #[must_use]
    pub fn with_cipher(mut self, cipher: Arc<dyn Cipher>) -> Self {
        self.cipher = Some(cipher);
        self
    }

    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// What signs.
    pub fn signer(&self) -> &dyn Signer {
        &*self.signer
    }

    /// What verifies.
    pub fn verifier(&self) -> &dyn Verifier {
        &*self.verifier
    }

    /// What encrypts and decrypts.
    pub fn cipher(&self) -> Option<&dyn Cipher> {
        self.cipher.as_deref()
    }

    pub(crate) fn agent_token(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::from_str(self.agent_token.as_ref()?.expose_secret()).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("client_id", &self.client_id)
            .field("own_key", &self.signer.public_key())
            .field("trusted_keys", &self.verifier.public_keys())
            .field("agent_token", &self.agent_token.is_some())
            .field("cipher", &self.cipher.is_some())
            .finish()
    }
}

/// A client id that can stand in a header.
pub(crate) fn client_id(text: String) -> Result<String, IdentityError> {
    if is_visible(&text) { Ok(text) } else { Err(IdentityError::ClientId) }
}

/// A token that can stand in a header.
pub(crate) fn agent_token(text: SecretString) -> Result<SecretString, IdentityError> {
    if is_visible(text.expose_secret()) { Ok(text) } else { Err(IdentityError::AgentToken) }
}

fn is_visible(value: &str) -> bool {
    !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_graphic())
}
