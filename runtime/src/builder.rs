//! Setting up a client in code; what is wrong is told all at once when it is built.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::address::Address;
use crate::client::Target;
use crate::encrypt::Cipher;
use crate::environment::Environment;
use crate::retry::RetryPolicy;
use crate::sign::{Signer, Verifier};
use crate::transport::Transport;
use crate::transport_reqwest::{Connection, Proxy};

/// How much older than the request an answer may be signed. The platform documents no skew of clocks.
const DEFAULT_TOLERANCE: Duration = Duration::from_secs(10 * 60);

/// Sets up a [`Client`](crate::client::Client). Needed are where to send (an environment or a URL), the client id, the private key and the
/// platform's key; all else has a default.
#[must_use]
pub struct ClientBuilder {
    pub(crate) target: Option<Result<Target, String>>,
    pub(crate) client_id: Option<String>,
    pub(crate) private_key: Option<SecretString>,
    pub(crate) key_version: Option<String>,
    pub(crate) platform_keys: Vec<(Option<String>, String)>,
    pub(crate) agent_token: Option<SecretString>,
    pub(crate) encrypts: bool,
    pub(crate) signer: Option<Arc<dyn Signer>>,
    pub(crate) verifier: Option<Arc<dyn Verifier>>,
    pub(crate) cipher: Option<Arc<dyn Cipher>>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) connection: Connection,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) tolerance: Option<Duration>,
    pub(crate) problems: Vec<Problem>,
    /// Whether the settings are known by the names of variables.
    pub(crate) from_variables: bool,
}

/// A client could not be set up; every problem is listed.
#[derive(Clone, PartialEq, Eq)]
pub struct BuildError {
    pub(crate) problems: Vec<Problem>,
}

/// As for people: a program whose `main` returns the error shows it so.
impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// One thing that is missing or wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) setting: String,
    pub(crate) what: String,
}

impl Problem {
    pub(crate) fn new(setting: impl Into<String>, what: impl Into<String>) -> Self {
        Self { setting: setting.into(), what: what.into() }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the client cannot be set up:")?;
        self.problems.iter().try_for_each(|Problem { setting, what }| write!(f, "\n  {setting}: {what}"))
    }
}

impl std::error::Error for BuildError {}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            target: None,
            client_id: None,
            private_key: None,
            key_version: None,
            platform_keys: Vec::new(),
            agent_token: None,
            encrypts: false,
            signer: None,
            verifier: None,
            cipher: None,
            transport: None,
            connection: Connection { proxy: Proxy::default(), roots: Vec::new(), connect_timeout: Duration::ZERO },
            connect_timeout: None,
            timeout: Duration::from_secs(30),
            retry: RetryPolicy::default(),
            tolerance: Some(DEFAULT_TOLERANCE),
            problems: Vec::new(),
            from_variables: false,
        }
    }

    /// Sends to one of the portal's environments.
    pub fn environment(mut self, environment: Environment) -> Self {
        self.target = Some(Ok(Target::Environment(environment)));
        self
    }

    /// Sends to an address of your own, such as a sandbox or a proxy in front of the platform.
    pub fn url(mut self, url: &str) -> Self {
        self.target = Some(Address::parse(url).map(Target::Address).map_err(|error| error.to_string()));
        self
    }

    /// The client id that the platform gave you.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Your private key: PKCS#8 or PKCS#1, as PEM or as one line of base64.
    pub fn private_key(mut self, key: impl Into<String>) -> Self {
        self.private_key = Some(secret(key));
        self
    }

    /// The version under which the portal knows your key. Without it the platform takes the latest.
    pub fn key_version(mut self, version: impl Into<String>) -> Self {
        self.key_version = Some(version.into());
        self
    }

    /// The platform's public key, whatever version its answers name.
    pub fn platform_key(mut self, key: impl Into<String>) -> Self {
        self.platform_keys.push((None, key.into()));
        self
    }

    /// A public key of the platform for answers that name this version; give several while the platform rotates keys.
    pub fn platform_key_version(mut self, version: impl Into<String>, key: impl Into<String>) -> Self {
        self.platform_keys.push((Some(version.into()), key.into()));
        self
    }

    /// A token that lets you act for a merchant.
    pub fn agent_token(mut self, token: impl Into<String>) -> Self {
        self.agent_token = Some(secret(token));
        self
    }

    /// Encrypts every request. Encrypted answers are read either way.
    pub fn encrypt(mut self, encrypt: bool) -> Self {
        self.encrypts = encrypt;
        self
    }

    /// Signs with this instead of a private key. A private key besides is a problem unless it serves to encrypt, and so
    /// is a key version.
    pub fn signer(mut self, signer: Arc<dyn Signer>) -> Self {
        self.signer = Some(signer);
        self
    }

    /// Verifies with this instead of the platform's keys. Such keys besides are a problem unless they serve to encrypt.
    pub fn verifier(mut self, verifier: Arc<dyn Verifier>) -> Self {
        self.verifier = Some(verifier);
        self
    }

    /// Encrypts and decrypts with this instead of RSA_AES with the keys given.
    pub fn cipher(mut self, cipher: Arc<dyn Cipher>) -> Self {
        self.cipher = Some(cipher);
        self
    }

    /// Carries messages with this instead of the built-in transport; proxy, root certificates and the time to connect
    /// are then its own affair.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Self {
        self.transport = Some(transport);
        self
    }

    /// Goes through a proxy: `http://user:password@host:port`. Without it, `HTTPS_PROXY` and its like are heeded.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.connection.proxy = Proxy::Url(secret(url));
        self
    }

    /// Goes through no proxy, whatever `HTTPS_PROXY` says.
    pub fn no_proxy(mut self) -> Self {
        self.connection.proxy = Proxy::None;
        self
    }

    /// Trusts these certificates (PEM, one or several) besides those of the system.
    pub fn root_certificates(mut self, pem: impl Into<String>) -> Self {
        self.connection.roots.push(pem.into());
        self
    }

    /// How long connecting may take: 10 seconds by default, or half of what an attempt may take where that is less. A
    /// request whose connection does not come about is known not to have been sent, so this must be shorter than
    /// [`timeout`](Self::timeout) and the deadline.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How long one attempt may take, connecting included: 30 seconds by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How often and how patiently requests are repeated, and the time for all of it.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// How much older than its request an answer may be signed, 10 minutes by default; `None` accepts any age, and with it
    /// the replay of an old answer.
    pub fn answer_age(mut self, tolerance: Option<Duration>) -> Self {
        self.tolerance = tolerance;
        self
    }
}

/// A secret, with no copy left behind.
fn secret(text: impl Into<String>) -> SecretString {
    SecretString::from(Zeroizing::new(text.into()).as_str())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("target", &self.target)
            .field("client_id", &self.client_id)
            .field("private_key", &self.private_key.is_some())
            .field("agent_token", &self.agent_token.is_some())
            .field("encrypts", &self.encrypts)
            .finish_non_exhaustive()
    }
}
