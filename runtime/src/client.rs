//! The client: sends a request and tells what became of it.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::address::Address;
use crate::api::{Api, ApiRequest};
use crate::builder::{BuildError, ClientBuilder};
use crate::encrypt::{CipherError, fresh_entropy};
use crate::environment::Environment;
use crate::identity::Identity;
use crate::message::Prepared;
use crate::outcome::{Fate, NotSent, Unknown};
use crate::retry::RetryPolicy;
use crate::send_error::SendError;
use crate::sending::{SendResult, Sending};
use crate::transport::Transport;
use crate::verdict::CodeOf;

/// Sends requests. Cloning is cheap and shares connections and keys.
///
/// It runs on tokio, whose runtime needs its timer (`enable_all`, as `#[tokio::main]` has it), with a
/// [`Transport`] of your own too.
///
/// Dropping the future of a send that is under way leaves the fate of its request unknown.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) identity: Identity,
    pub(crate) target: Target,
    pub(crate) encrypts: bool,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) tolerance: Option<Duration>,
}

/// Where requests go.
#[derive(Debug, Clone)]
pub(crate) enum Target {
    Environment(Environment),
    Address(Address),
}

impl Target {
    pub(crate) fn is_https(&self) -> bool {
        match self {
            Self::Environment(_) => true,
            Self::Address(address) => address.origin().starts_with("https:"),
        }
    }
}

impl Client {
    pub(crate) fn new(inner: Inner) -> Self {
        Self { inner: Arc::new(inner) }
    }

    /// A client to be set up in code.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A client set up from the environment variables that start with `ALIPAYHK_`; see
    /// [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// Everything that is missing or wrong, at once.
    pub fn from_env() -> Result<Self, BuildError> {
        ClientBuilder::from_env().build()
    }

    /// Sends a request that keeps to the documentation, and repeats it where that is safe.
    ///
    /// # Errors
    /// What became of the request, where it was not accepted for certain: a request that breaks the documentation is not
    /// sent.
    pub async fn send<R: ApiRequest>(&self, request: &R) -> SendResult<R> {
        let prepared = Prepared::new(request)
            .map_err(|violations| not_sent::<R>(request.request_id(), NotSent::Violations(violations)))?;
        self.send_written::<R>(prepared).await
    }

    /// Sends a request without checking it.
    ///
    /// # Errors
    /// What became of the request, where it was not accepted for certain.
    pub async fn send_unchecked<R: ApiRequest>(&self, request: &R) -> SendResult<R> {
        self.send_written::<R>(Prepared::unchecked(request)).await
    }

    /// Checks, writes and, where the client encrypts, encrypts a request, to be stored and sent later.
    ///
    /// # Errors
    /// Where the request breaks the documentation or cannot be encrypted.
    pub async fn prepare<R: ApiRequest>(&self, request: &R) -> Result<Prepared, SendError<CodeOf<R>>> {
        let prepared = Prepared::new(request)
            .map_err(|violations| not_sent::<R>(request.request_id(), NotSent::Violations(violations)))?;
        self.encrypt::<R>(prepared).await
    }

    /// Sends a message that was prepared before, for the first time. A client that encrypts refuses one in the clear, and
    /// a client without a cipher refuses an encrypted one, whose answer it could not read.
    ///
    /// What may have been sent before is for [`resend_prepared`](Self::resend_prepared): here a refusal is taken to be of
    /// the request, not of its repeat.
    ///
    /// # Errors
    /// What became of the request, where it was not accepted for certain.
    pub async fn send_prepared<R: ApiRequest>(&self, message: &Prepared) -> SendResult<R> {
        Sending::new(self, message).run::<R>().await
    }

    /// Sends a message again whose earlier fate is not known. `earlier` is what is known of it: the
    /// [`Unknown`] that the earlier send ended with, or `None` where that is lost.
    ///
    /// A refusal may be of the repeat alone, so it leaves the fate unknown, with the first doubt and all answers kept. So
    /// does whatever keeps the message from being sent again.
    ///
    /// # Errors
    /// What became of the request, where it was not accepted for certain: never that it was not sent, nor that it was
    /// refused.
    pub async fn resend_prepared<R: ApiRequest>(
        &self,
        message: &Prepared,
        earlier: Option<Unknown<CodeOf<R>>>,
    ) -> SendResult<R> {
        Sending::again(self, message, earlier).run::<R>().await
    }

    async fn send_written<R: ApiRequest>(&self, prepared: Prepared) -> SendResult<R> {
        let message = self.encrypt::<R>(prepared).await?;
        self.send_prepared::<R>(&message).await
    }

    async fn encrypt<R: ApiRequest>(&self, prepared: Prepared) -> Result<Prepared, SendError<CodeOf<R>>> {
        if !self.inner.encrypts {
            return Ok(prepared);
        }
        let request_id = prepared.request_id().map(str::to_owned);
        let failed = |error| not_sent::<R>(request_id.as_deref(), NotSent::Encrypt(error));
        let cipher =
            self.inner.identity.cipher().ok_or_else(|| failed(CipherError::Other("no cipher is configured".into())))?;
        let entropy = fresh_entropy().map_err(&failed)?;
        prepared.encrypt(cipher, &entropy).await.map_err(failed)
    }

    /// Who this client is: what signs, verifies and decrypts, for use with the functions of
    /// [`message`](crate::message).
    pub fn identity(&self) -> &Identity {
        &self.inner.identity
    }

    /// Where the requests of an API go.
    pub fn address(&self, api: &Api) -> Address {
        match &self.inner.target {
            Target::Environment(environment) => Address::of(*environment, api),
            Target::Address(address) => address.clone(),
        }
    }

    /// Why a message must not leave through this client.
    pub(crate) fn objection(&self, message: &Prepared) -> Option<NotSent> {
        let why = match (message.is_encrypted(), self.inner.encrypts, self.inner.identity.cipher()) {
            (false, true, _) => {
                "the client encrypts every request, and this message is in the clear; prepare it with this client"
            }
            (true, _, None) => "the message is encrypted, and the client has no cipher to read the answer with",
            _ => return None,
        };
        Some(NotSent::Encrypt(CipherError::Other(why.to_owned())))
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.inner.transport
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.inner.timeout
    }

    pub(crate) fn retry(&self) -> &RetryPolicy {
        &self.inner.retry
    }

    pub(crate) fn tolerance(&self) -> Option<Duration> {
        self.inner.tolerance
    }
}

fn not_sent<R: ApiRequest>(request_id: Option<&str>, reason: NotSent) -> SendError<CodeOf<R>> {
    SendError::new(Fate::NotSent(reason), R::API.id, request_id, 0)
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("identity", &self.inner.identity)
            .field("target", &self.inner.target)
            .field("encrypts", &self.inner.encrypts)
            .field("timeout", &self.inner.timeout)
            .field("retry", &self.inner.retry)
            .finish_non_exhaustive()
    }
}
