//! Building a client from its settings, and gathering what is missing or wrong on the way.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::ExposeSecret;

use crate::builder::{BuildError, ClientBuilder, Problem};
use crate::client::{Client, Inner, Target};
use crate::encrypt::{Cipher, RsaAes};
use crate::env;
use crate::identity::{self, Identity, IdentityError};
use crate::key::{PrivateKey, PublicKey};
use crate::pairs;
use crate::sign::{Rsa256Signer, Rsa256Verifier, Signer, Verifier};
use crate::transport::Transport;
use crate::transport_reqwest::Reqwest;

/// How long connecting may take unless told otherwise.
const DEFAULT_CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

impl ClientBuilder {
    /// Builds the client.
    ///
    /// # Errors
    /// Everything that is missing or wrong, at once.
    pub fn build(mut self) -> Result<Client, BuildError> {
        let target = match self.target.take() {
            Some(target) => self.note("url", target),
            None => self.missing(&["url", "environment"], "an environment or a URL"),
        };
        self.contradictions();
        self.times();
        let identity = self.identity();
        let transport = match self.transport.take() {
            Some(transport) => Some(transport),
            None => {
                let https = target.as_ref().is_none_or(Target::is_https);
                match Reqwest::new(&self.connection, https) {
                    Ok(transport) => Some(Arc::new(transport) as Arc<dyn Transport>),
                    Err(problems) => {
                        problems.into_iter().for_each(|Problem { setting, what }| self.problem(setting, what));
                        None
                    }
                }
            }
        };
        match (target, identity, transport) {
            (Some(target), Some(identity), Some(transport)) if self.problems.is_empty() => Ok(Client::new(Inner {
                identity,
                target,
                encrypts: self.encrypts,
                transport,
                timeout: self.timeout,
                retry: self.retry,
                tolerance: self.tolerance,
            })),
            _ => Err(BuildError { problems: self.problems }),
        }
    }

    /// Settings that would be passed over in silence, since another stands in their place. Beside a signer and a verifier
    /// of the caller's own, the keys still serve to encrypt.
    fn contradictions(&mut self) {
        let keys_encrypt = self.encrypts && self.cipher.is_none();
        if self.signer.is_some() && self.key_version.is_some() {
            self.problem("key_version", "a signer is set, which names its version itself; drop one");
        }
        if self.signer.is_some() && self.private_key.is_some() && !keys_encrypt {
            self.problem("private_key", "a signer is set, which stands in its place; drop one");
        }
        if self.verifier.is_some() && !self.platform_keys.is_empty() && !keys_encrypt {
            self.problem("platform_key", "a verifier is set, which stands in its place; drop one");
        }
    }

    /// Times that leave none to act in, and one to connect that swallows those around it.
    fn times(&mut self) {
        for (setting, time) in [("timeout", self.timeout), ("deadline", self.retry.deadline)] {
            if time.is_zero() {
                self.problem(setting, "expected a time above 0");
            }
        }
        if self.retry.max_attempts == 0 {
            self.problem("max_attempts", "expected a number from 1");
        }
        let longest = self.timeout.min(self.retry.deadline);
        let connect = self.connect_timeout.unwrap_or(DEFAULT_CONNECT_TIMEOUT.min(longest / 2));
        if self.connect_timeout.is_some_and(|time| time.is_zero() || time >= longest) {
            self.problem("connect_timeout", "expected a time above 0 and below that of an attempt and of all together");
        }
        self.connection.connect_timeout = connect;
    }

    fn identity(&mut self) -> Option<Identity> {
        let client_id = self.client_id.take().ok_or("missing: the id that the platform gave you".to_owned());
        let client_id = client_id.and_then(|id| identity::client_id(id).map_err(|error| error.to_string()));
        let client_id = self.note("client_id", client_id);
        let agent_token = self.agent_token.take().map(|token| self.note("agent_token", identity::agent_token(token)));
        let private_key = self.parse_private_key();
        let platform_keys = self.parse_platform_keys();
        let custom = self.signer.is_some() || self.verifier.is_some();
        if let Some(own) = private_key.as_ref().map(PrivateKey::public)
            && custom
            && platform_keys.public_keys().contains(own)
        {
            self.problem("platform_key", IdentityError::OwnKeyAsPlatformKey(own.fingerprint()).to_string());
        }
        let signer = self.take_signer(private_key.clone());
        let verifier = self.take_verifier(&platform_keys);
        let cipher = self.take_cipher(private_key, &platform_keys);
        let identity = Identity::new(client_id?, signer?, verifier?);
        let mut identity = self.note("platform_key", identity)?;
        if let Some(token) = agent_token {
            identity = identity.with_checked_agent_token(token?);
        }
        match cipher {
            Some(cipher) => Some(identity.with_cipher(cipher)),
            None => Some(identity),
        }
    }

    fn parse_private_key(&mut self) -> Option<PrivateKey> {
        let text = self.private_key.take()?;
        self.note("private_key", PrivateKey::parse(text.expose_secret()))
    }

    fn parse_platform_keys(&mut self) -> Rsa256Verifier {
        let mut keys = Rsa256Verifier::default();
        for (version, text) in std::mem::take(&mut self.platform_keys) {
            let setting = version.as_ref().map_or("platform_key".into(), |version| format!("platform_key {version}"));
            if let Some(key) = self.note(&setting, PublicKey::parse(&text)) {
                keys = match version {
                    Some(version) => keys.with_version(version, key),
                    None => keys.with_key(key),
                };
            }
        }
        keys
    }

    fn take_signer(&mut self, key: Option<PrivateKey>) -> Option<Arc<dyn Signer>> {
        if let Some(signer) = self.signer.take() {
            return Some(signer);
        }
        let version = self.key_version.take();
        if version.as_ref().is_some_and(|version| !pairs::is_plain(version)) {
            self.problem("key_version", "expected one word of visible ASCII without a comma");
            return None;
        }
        let Some(key) = key else { return self.missing(&["private_key"], "your private key, or a signer") };
        let signer = Rsa256Signer::new(key);
        let signer = match version {
            Some(version) => self.note("key_version", signer.with_key_version(version))?,
            None => signer,
        };
        Some(Arc::new(signer))
    }

    fn take_verifier(&mut self, keys: &Rsa256Verifier) -> Option<Arc<dyn Verifier>> {
        if let Some(verifier) = self.verifier.take() {
            return Some(verifier);
        }
        if keys.latest_key().is_none() {
            return self.missing(&["platform_key"], "the platform's public key, or a verifier");
        }
        Some(Arc::new(keys.clone()))
    }

    /// The cipher where there is one; without it an encrypted answer cannot be read, which matters only if one comes.
    fn take_cipher(&mut self, own: Option<PrivateKey>, keys: &Rsa256Verifier) -> Option<Arc<dyn Cipher>> {
        if let Some(cipher) = self.cipher.take() {
            return Some(cipher);
        }
        match (keys.latest_key(), own) {
            (Some((version, key)), Some(own)) => {
                let cipher = RsaAes::new(key.clone(), own);
                let cipher = match version {
                    Some(version) => self.note("platform_key", cipher.with_key_version(version))?,
                    None => cipher,
                };
                Some(Arc::new(cipher))
            }
            _ if self.encrypts && self.problems.is_empty() => {
                self.problem("encrypt", "encrypting takes the private key and the platform's key, or a cipher");
                None
            }
            _ => None,
        }
    }

    /// Notes that a setting is missing, known by any of these names, unless a problem with it has been told.
    fn missing<T>(&mut self, names: &[&str], what: &str) -> Option<T> {
        let about = |problem: &Problem| names.iter().any(|name| problem.setting.to_lowercase().contains(name));
        if !self.problems.iter().any(about) {
            self.problem(names.first().copied().unwrap_or_default(), format!("missing: {what}"));
        }
        None
    }

    /// The value, or a problem noted.
    fn note<T>(&mut self, setting: &str, value: Result<T, impl fmt::Display>) -> Option<T> {
        value.map_err(|error| self.problem(setting, error.to_string())).ok()
    }

    /// Notes a problem, under the name that the caller knows the setting by: that of a setter, or of a variable.
    pub(crate) fn problem(&mut self, setting: impl Into<String>, what: impl Into<String>) {
        let setting = setting.into();
        let setting = if self.from_variables { env::variable(&setting) } else { setting };
        self.problems.push(Problem::new(setting, what));
    }
}
