//! Connections: HTTP/1.1 on loopback, one task each.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Method, StatusCode};
use http_body_util::{BodyExt, Limited};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::gateway::{Gateway, Outcome, plain};

/// Where the orders are shown as JSON.
pub(crate) const ORDERS_PATH: &str = "/sandbox/orders";

/// Serves until the task is aborted, and its connections with it.
pub(crate) async fn serve(listener: TcpListener, gateway: Arc<Gateway>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => drop(connections.spawn(connection(stream, Arc::clone(&gateway)))),
                // So it is where this process has too many files open, which passes.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, gateway: Arc<Gateway>) {
    let service = service_fn(move |request| {
        let gateway = Arc::clone(&gateway);
        async move { respond(&gateway, request).await }
    });
    // A connection that breaks is the other side's affair, or was asked for.
    let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

/// Makes hyper close the connection.
#[derive(Debug)]
struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the sandbox was told to drop the connection")
    }
}

impl std::error::Error for Dropped {}

async fn respond(gateway: &Gateway, request: http::Request<Incoming>) -> Result<http::Response<Answer>, Dropped> {
    if request.uri().path() == ORDERS_PATH && request.method() == Method::GET {
        let orders = gateway.orders().to_json();
        let mut response = http::Response::new(Answer::whole(format!("{orders:#}\n").into()));
        let json = http::HeaderValue::from_static("application/json");
        response.headers_mut().insert(http::header::CONTENT_TYPE, json);
        return Ok(response);
    }
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, gateway.receiver.max_body()).collect().await else {
        return Ok(plain(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large").map(Answer::whole));
    };
    let request = http::Request::from_parts(parts, body.to_bytes());
    match gateway.serve(&request).await {
        Outcome::Response { response, cut } => {
            Ok(response.map(|body| Answer { rest: Some(body), cut: cut.then_some(Cut::Later) }))
        }
        Outcome::Nothing => Err(Dropped),
    }
}

/// The body of a response: whole, or promised whole and cut in the middle.
struct Answer {
    rest: Option<Bytes>,
    cut: Option<Cut>,
}

/// When a body breaks off. What is not yet flushed when it does is lost with it, the head included, so the half that is to
/// arrive gets a round to leave in.
#[derive(Clone, Copy)]
enum Cut {
    Later,
    Now,
}

impl Answer {
    fn whole(body: Bytes) -> Self {
        Self { rest: Some(body), cut: None }
    }
}

impl Body for Answer {
    type Data = Bytes;
    type Error = Dropped;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Dropped>>> {
        match (self.rest.take(), self.cut) {
            (Some(whole), Some(_)) => Poll::Ready(Some(Ok(Frame::data(whole.slice(..whole.len() / 2))))),
            (Some(whole), None) => Poll::Ready(Some(Ok(Frame::data(whole)))),
            (None, Some(Cut::Later)) => {
                self.cut = Some(Cut::Now);
                context.waker().wake_by_ref();
                Poll::Pending
            }
            (None, Some(Cut::Now)) => Poll::Ready(Some(Err(Dropped))),
            (None, None) => Poll::Ready(None),
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.as_ref().map_or(0, |rest| rest.len() as u64))
    }
}
