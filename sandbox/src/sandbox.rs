//! The sandbox as a value: started, configured, asked for its orders, told to misbehave.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use alipayhk::builder::ClientBuilder;
use alipayhk::catalog;
use alipayhk::client::Client;
use alipayhk::encrypt::RsaAes;
use alipayhk::identity::Identity;
use alipayhk::incoming::Receiver;
use alipayhk::key::{PrivateKey, PublicKey};
use alipayhk::sign::{Rsa256Signer, Rsa256Verifier};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::assumption::{Assumed, Assumption};
use crate::fault::{Faults, Plan};
use crate::gateway::Gateway;
use crate::pages::Pages;
use crate::server::{self, ORDERS_PATH};

/// The client id that the sandbox knows, unless told another.
pub const CLIENT_ID: &str = "SANDBOX_CLIENT";

/// The version of the sandbox's keys.
pub const KEY_VERSION: &str = "1";

/// A gateway on loopback. It stops when it is dropped.
pub struct Sandbox {
    address: SocketAddr,
    client_id: String,
    merchant: Option<PrivateKey>,
    platform: PublicKey,
    gateway: Arc<Gateway>,
    task: JoinHandle<()>,
}

/// Sets up a [`Sandbox`].
#[must_use]
#[derive(Debug, Default)]
pub struct SandboxBuilder {
    port: u16,
    client_id: Option<String>,
    merchant: Option<PublicKey>,
    assumed: Assumed,
    always: Faults,
    catalog: Option<&'static [catalog::Page]>,
}

/// The sandbox could not be started.
#[derive(Debug)]
pub struct StartError(String);

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the sandbox cannot start: {}", self.0)
    }
}

impl std::error::Error for StartError {}

impl StartError {
    fn of(error: impl fmt::Display) -> Self {
        Self(error.to_string())
    }
}

impl Sandbox {
    /// Starts a sandbox on a free port, with fresh keys for both sides.
    ///
    /// # Errors
    /// Where no port is to be had.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// A sandbox to be set up.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Where it listens: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it shows the orders it holds, as JSON.
    pub fn orders_url(&self) -> String {
        format!("{}{ORDERS_PATH}", self.url())
    }

    /// The client id it knows.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The merchant's private key as PEM, where the sandbox made it.
    pub fn merchant_key(&self) -> Option<String> {
        self.merchant.as_ref()?.to_secret_pem().ok().map(String::from)
    }

    /// The public key that its answers verify with, as PEM.
    pub fn platform_key(&self) -> String {
        self.platform.to_pem()
    }

    /// The environment variables that let a program use this sandbox through `Client::from_env()`; without a private key
    /// where the sandbox did not make it.
    pub fn variables(&self) -> Vec<(String, String)> {
        let mut variables = vec![
            ("ALIPAYHK_URL".to_owned(), self.url()),
            ("ALIPAYHK_CLIENT_ID".to_owned(), self.client_id.clone()),
            ("ALIPAYHK_PROXY".to_owned(), "none".to_owned()),
            (format!("ALIPAYHK_PLATFORM_KEY_V{KEY_VERSION}"), one_line(&self.platform_key())),
        ];
        if let Some(key) = self.merchant_key() {
            variables.push(("ALIPAYHK_KEY_VERSION".to_owned(), KEY_VERSION.to_owned()));
            variables.push(("ALIPAYHK_PRIVATE_KEY".to_owned(), one_line(&key)));
        }
        variables
    }

    /// A client that is set up for this sandbox. Where the sandbox was given the merchant's public key, what signs is left
    /// to you: a private key, or a [`Signer`](alipayhk::sign::Signer) of your own.
    pub fn client(&self) -> ClientBuilder {
        let builder = Client::builder()
            .url(&self.url())
            .no_proxy()
            .client_id(&*self.client_id)
            .platform_key_version(KEY_VERSION, self.platform_key());
        match self.merchant_key() {
            Some(key) => builder.private_key(key).key_version(KEY_VERSION),
            None => builder,
        }
    }

    /// The orders it holds, in the order in which they came: `[{id, page, key, status, eventTime, messages}]`.
    pub fn orders(&self) -> Value {
        self.gateway.orders().to_json()
    }

    /// Misbehaves in the next request. Called again, in the one after it.
    pub fn misbehave(&self, faults: impl Into<Faults>) {
        self.gateway.plan.queue(faults.into());
    }

    /// Serves until the process ends.
    pub async fn wait(mut self) {
        let _ = (&mut self.task).await;
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("address", &self.address)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

impl SandboxBuilder {
    /// Listens on this port of loopback; 0, the default, takes a free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Knows this client id.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }

    /// Knows this public key of the merchant, as version [`KEY_VERSION`], instead of making a pair.
    pub fn merchant_key(mut self, key: PublicKey) -> Self {
        self.merchant = Some(key);
        self
    }

    /// Does without an assumption.
    pub fn without(mut self, assumption: Assumption) -> Self {
        self.assumed.drop(assumption);
        self
    }

    /// Misbehaves in every request that does not ask for something else.
    pub fn always(mut self, faults: impl Into<Faults>) -> Self {
        self.always = faults.into();
        self
    }

    /// Serves these pages instead of the portal's.
    pub fn serving(mut self, pages: &'static [catalog::Page]) -> Self {
        self.catalog = Some(pages);
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    /// Where the port is taken, the client id cannot stand in a header, or a schema cannot be used.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let platform = PrivateKey::generate().map_err(StartError::of)?;
        let (merchant, known) = match self.merchant {
            Some(known) => (None, known),
            None => {
                let pair = PrivateKey::generate().map_err(StartError::of)?;
                let known = pair.public().clone();
                (Some(pair), known)
            }
        };
        let client_id = self.client_id.unwrap_or_else(|| CLIENT_ID.to_owned());
        let identity = identity(&client_id, platform.clone(), known)?;
        let pages = Pages::new(self.catalog.unwrap_or(catalog::PAGES)).map_err(StartError)?;
        let plan = Plan::always(self.always);
        let gateway = Arc::new(Gateway::new(Receiver::new(identity), pages, self.assumed, plan));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).await.map_err(StartError::of)?;
        let address = listener.local_addr().map_err(StartError::of)?;
        let task = tokio::spawn(server::serve(listener, Arc::clone(&gateway)));
        Ok(Sandbox { address, client_id, merchant, platform: platform.public().clone(), gateway, task })
    }
}

/// A key as one line of base64.
fn one_line(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

/// The platform's side of the conversation with one merchant.
fn identity(client_id: &str, platform: PrivateKey, merchant: PublicKey) -> Result<Identity, StartError> {
    let cipher = RsaAes::new(merchant.clone(), platform.clone()).with_key_version(KEY_VERSION);
    let cipher = Arc::new(cipher.map_err(StartError::of)?);
    let signer = Rsa256Signer::new(platform).with_key_version(KEY_VERSION).map_err(StartError::of)?;
    let verifier = Rsa256Verifier::default().with_version(KEY_VERSION, merchant);
    let identity = Identity::new(client_id, Arc::new(signer), Arc::new(verifier)).map_err(StartError::of)?;
    Ok(identity.with_cipher(cipher))
}
