//! Over real TLS on loopback, with certificates that the test makes.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends where its setting-up fails")]

#[path = "common/api.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod api;
#[path = "common/gateway.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod gateway;
#[path = "common/keys.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod keys;
#[path = "common/parties.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod parties;

use std::sync::Arc;

use alipayhk_runtime::builder::ClientBuilder;
use alipayhk_runtime::client::Client;
use alipayhk_runtime::outcome::{Fate, NotSent};
use alipayhk_runtime::retry::RetryPolicy;
use alipayhk_runtime::sending::SendResult;
use api::Order;
use keys::{MERCHANT, PLATFORM};
use parties::CLIENT;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// A certificate authority of the test's own, and a server with a certificate from it.
struct Server {
    url: String,
    authority: String,
}

impl Server {
    /// Serves with a certificate for a name, valid until a year.
    async fn start(name: &str, until: i32) -> Self {
        let mut authority = CertificateParams::new(Vec::new()).unwrap();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(until, 1, 1);
        let certificate = params.signed_by(&key, &authority).unwrap();

        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        gateway::serve_accepting(stream).await;
                    }
                });
            }
        });
        Self { url, authority: authority.pem() }
    }

    /// Sends an order, trusting the authority or not.
    async fn send(&self, trust: bool) -> SendResult<Order> {
        self.send_through(trust, ClientBuilder::no_proxy).await
    }

    /// Sends an order, through a proxy or none.
    async fn send_through(&self, trust: bool, way: impl FnOnce(ClientBuilder) -> ClientBuilder) -> SendResult<Order> {
        let mut builder = way(Client::builder())
            .url(&self.url)
            .client_id(CLIENT)
            .private_key(MERCHANT.to_secret_pem().unwrap())
            .key_version("1")
            .platform_key(PLATFORM.public().to_pem())
            .retry(RetryPolicy::never());
        if trust {
            builder = builder.root_certificates(&*self.authority);
        }
        builder.build().unwrap().send(&Order::new("1", "c")).await
    }
}

/// Why no connection came about.
fn no_connection(result: SendResult<Order>) -> String {
    match result.unwrap_err().into_fate() {
        Fate::NotSent(NotSent::NoConnection(reason)) => reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_order_goes_over_tls_to_a_host_whose_certificate_is_trusted() {
    let accepted = Server::start("localhost", 2999).await.send(true).await.unwrap();
    assert_eq!(accepted.response.order_id, "77");
}

#[tokio::test]
async fn a_certificate_for_another_host_is_refused_before_anything_is_sent() {
    let reason = no_connection(Server::start("elsewhere.example", 2999).await.send(true).await);
    assert!(reason.contains("certificate") && reason.contains("not valid for name"), "{reason}");
}

#[tokio::test]
async fn an_expired_certificate_is_refused_before_anything_is_sent() {
    let reason = no_connection(Server::start("localhost", 2021).await.send(true).await);
    assert!(reason.contains("expired"), "{reason}");
}

#[tokio::test]
async fn a_certificate_of_an_unknown_authority_is_refused_before_anything_is_sent() {
    let reason = no_connection(Server::start("localhost", 2999).await.send(false).await);
    assert!(reason.contains("UnknownIssuer") || reason.contains("unknown issuer"), "{reason}");
}

/// A proxy that builds one tunnel, and tells what it was asked for; or refuses.
async fn proxy(refuses: bool) -> (String, oneshot::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (asked, head) = oneshot::channel();
    tokio::spawn(async move {
        let (mut client, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"\r\n\r\n") {
            client.read_buf(&mut bytes).await.unwrap();
        }
        let text = String::from_utf8(bytes).unwrap();
        let target = text.split(' ').nth(1).unwrap().to_owned();
        asked.send(text).unwrap();
        if refuses {
            return client.write_all(b"HTTP/1.1 407 No\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        }
        let mut server = TcpStream::connect(target).await.unwrap();
        client.write_all(b"HTTP/1.1 200 Yes\r\n\r\n").await.unwrap();
        let _ = tokio::io::copy_bidirectional(&mut client, &mut server).await;
    });
    (address, head)
}

#[tokio::test]
async fn an_order_goes_through_a_proxy_that_wants_a_password() {
    let server = Server::start("localhost", 2999).await;
    let (address, head) = proxy(false).await;
    let through = |builder: ClientBuilder| builder.proxy(format!("http://user:word@{address}"));
    let accepted = server.send_through(true, through).await.unwrap();
    assert_eq!(accepted.response.order_id, "77");
    let head = head.await.unwrap().to_lowercase();
    assert!(head.starts_with("connect localhost:"), "{head}");
    assert!(head.contains("proxy-authorization: basic dxnlcjp3b3jk"), "{head}");
}

#[tokio::test]
async fn a_proxy_that_refuses_is_no_connection() {
    let server = Server::start("localhost", 2999).await;
    let (address, _head) = proxy(true).await;
    let through = |builder: ClientBuilder| builder.proxy(format!("http://{address}"));
    let reason = no_connection(server.send_through(true, through).await);
    assert!(!reason.is_empty());
}
