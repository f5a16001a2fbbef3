//! The default transport: reqwest with rustls, with everything switched off that would act on its own.

use std::error::Error as _;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::Uri;
use secrecy::{ExposeSecret, SecretString};

use crate::builder::Problem;
use crate::sign::BoxFuture;
use crate::transport::{Transport, TransportError};

/// Answers are a few hundred bytes; what is longer than this is not one.
const MAX_ANSWER: usize = 8 * 1024 * 1024;

/// How long an idle connection is kept. Servers and the machines in between close idle ones, often after a minute; a
/// request that meets one being closed has a fate that nobody knows, so ours are closed long before.
const MAX_IDLE: Duration = Duration::from_secs(15);

/// Through which proxy messages go.
#[derive(Debug, Clone, Default)]
pub(crate) enum Proxy {
    /// The one that `HTTPS_PROXY` and its like name, if any.
    #[default]
    FromEnvironment,
    None,
    Url(SecretString),
}

/// What the connection itself needs to know.
#[derive(Debug, Clone)]
pub(crate) struct Connection {
    pub(crate) proxy: Proxy,
    /// Certificates to trust besides those of the system, as PEM; several may stand in one text.
    pub(crate) roots: Vec<String>,
    pub(crate) connect_timeout: Duration,
}

pub(crate) struct Reqwest {
    client: reqwest::Client,
    connect_timeout: Duration,
}

impl Reqwest {
    /// The system's certificates are taken for `https` alone: what speaks plain HTTP on this machine needs none, and
    /// without any the client could not be built. Neither does plain HTTP go through a proxy, which would read it.
    ///
    /// What hyper repeats on its own are requests of which not a byte was written, over a connection that was closed.
    pub(crate) fn new(connection: &Connection, https: bool) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("alipayhk-rs/", env!("CARGO_PKG_VERSION")))
            .tls_backend_rustls()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_gzip()
            .no_brotli()
            .no_zstd()
            .no_deflate()
            .http1_only()
            .http1_title_case_headers()
            .pool_idle_timeout(MAX_IDLE)
            .connect_timeout(connection.connect_timeout);
        builder = match &connection.proxy {
            Proxy::Url(_) if !https => {
                problems.push(Problem::new("proxy", "plain http:// stays on this machine and goes through no proxy"));
                builder
            }
            Proxy::Url(url) => match proxy(url.expose_secret()) {
                Ok(proxy) => builder.proxy(proxy),
                Err(what) => {
                    problems.push(Problem::new("proxy", what));
                    builder
                }
            },
            Proxy::FromEnvironment if https => builder,
            Proxy::FromEnvironment | Proxy::None => builder.no_proxy(),
        };
        for pem in &connection.roots {
            match roots(pem) {
                Ok(roots) => builder = builder.tls_certs_merge(roots),
                Err(what) => problems.push(Problem::new("root_certificates", what)),
            }
        }
        if !https {
            builder = builder.tls_certs_only([]);
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let client =
            builder.build().map_err(|error| vec![Problem::new("root_certificates", unbuilt(connection, &error))])?;
        Ok(Self { client, connect_timeout: connection.connect_timeout })
    }
}

/// A proxy that requests surely go through: one that the HTTP client does not know how to use, it would pass by.
fn proxy(url: &str) -> Result<reqwest::Proxy, String> {
    let uri: Uri = url.parse().map_err(|_| "expected a URL such as http://proxy.example:3128".to_owned())?;
    if uri.authority().is_none() || !matches!(uri.scheme_str(), Some("http" | "https")) {
        return Err("expected a proxy of HTTP, such as http://proxy.example:3128".to_owned());
    }
    reqwest::Proxy::all(url).map_err(|error| describe(&error))
}

fn roots(pem: &str) -> Result<Vec<reqwest::Certificate>, String> {
    let roots = reqwest::Certificate::from_pem_bundle(pem.as_bytes()).map_err(|error| describe(&error))?;
    if roots.is_empty() {
        return Err("the text holds no certificate; expected PEM".to_owned());
    }
    Ok(roots)
}

fn unbuilt(connection: &Connection, error: &reqwest::Error) -> String {
    let why = describe(error);
    if !connection.roots.is_empty() {
        return format!("these cannot be used: {why}");
    }
    format!(
        "{why}; where the system has no certificates of authorities, install its package `ca-certificates` or name those to trust"
    )
}

impl Transport for Reqwest {
    fn send(
        &self,
        request: http::Request<Bytes>,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let mut request = reqwest::Request::try_from(request).map_err(not_received)?;
            *request.timeout_mut() = Some(timeout);
            let response = self.client.execute(request).await.map_err(not_received)?;
            receive(response).await
        })
    }

    fn connect_timeout(&self) -> Duration {
        self.connect_timeout
    }
}

/// Reads the whole response, as long as it is one.
async fn receive(mut response: reqwest::Response) -> Result<http::Response<Bytes>, TransportError> {
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(not_received)? {
        if body.len() + chunk.len() > MAX_ANSWER {
            return Err(TransportError::broken(format!("the answer is longer than {MAX_ANSWER} bytes")));
        }
        body.extend_from_slice(&chunk);
    }
    let mut received = http::Response::new(body.freeze());
    *received.status_mut() = response.status();
    *received.headers_mut() = std::mem::take(response.headers_mut());
    Ok(received)
}

fn not_received(error: reqwest::Error) -> TransportError {
    let reason = describe(&error);
    if error.is_builder() {
        TransportError::unfit(reason)
    } else if error.is_connect() {
        TransportError::not_sent(reason)
    } else if error.is_timeout() {
        TransportError::timed_out(reason)
    } else {
        TransportError::broken(reason)
    }
}

/// The innermost cause is the one that says what to do; the address, which may hold a proxy's password, is left out.
fn describe(error: &reqwest::Error) -> String {
    let mut reason = String::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        if !reason.ends_with(&text) {
            reason.push_str(if reason.is_empty() { "" } else { ": " });
            reason.push_str(&text);
        }
        cause = error.source();
    }
    if reason.is_empty() { "the HTTP client gives no reason".to_owned() } else { reason }
}
