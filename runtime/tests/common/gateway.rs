//! A gateway on loopback that acts on requests as the platform would, and misbehaves by script.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use alipayhk_runtime::incoming::Receiver;
use bytes::Bytes;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::parties::platform;

/// What the gateway does with one request.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    /// Acts on it and answers S.
    Accept,
    /// Answers with this result, signed, without acting.
    Result(&'static str),
    /// Acts on it and answers with this body, signed.
    Body(&'static str),
    /// Answers with an HTTP status and a header, and a body that claims a result.
    Http(u16, &'static str),
    /// Closes the connection without acting.
    DropBefore,
    /// Acts and closes the connection.
    DropAfter,
    /// Acts, and answers after a long time.
    Delay,
    /// Acts and answers S without a signature.
    Unsigned,
    /// Acts and answers S with a signature of something else.
    WrongSignature,
    /// Acts and answers S, signed an hour ago.
    Stale,
    /// Acts and answers with half of the answer.
    Truncated,
}

/// The gateway, and what it has seen.
pub(crate) struct Gateway {
    pub(crate) url: String,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    requests: Vec<http::Request<Bytes>>,
    acted: usize,
}

impl Gateway {
    /// Starts a gateway that plays the script, one act a request, the last one for all that follow.
    pub(crate) async fn start(script: &[Act]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Seen::default()));
        let (script, shared) = (script.to_vec(), Arc::clone(&seen));
        tokio::spawn(async move {
            let mut count = 0;
            while let Ok((stream, _)) = listener.accept().await {
                let act = script.get(count).or(script.last()).cloned().unwrap();
                count += 1;
                tokio::spawn(serve(stream, act, Arc::clone(&shared)));
            }
        });
        Self { url, seen }
    }

    /// The requests that came.
    pub(crate) fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.seen.lock().unwrap().requests.clone()
    }

    /// How many different messages were acted on, and how often in all.
    pub(crate) fn acted(&self) -> usize {
        self.seen.lock().unwrap().acted
    }
}

pub(crate) const ACCEPTED: &str =
    r#"{"result":{"resultCode":"OK","resultStatus":"S","resultMessage":"SECRET-MESSAGE"},"orderId":"77"}"#;

/// Serves one request on a stream, which may be one of TLS.
pub(crate) async fn serve_accepting(stream: impl tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin) {
    serve(stream, Act::Accept, Arc::default()).await;
}

async fn serve(
    mut stream: impl tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin,
    act: Act,
    seen: Arc<Mutex<Seen>>,
) {
    let Some(request) = read_request(&mut stream).await else { return };
    let acts = !matches!(act, Act::Result(_) | Act::Http(..) | Act::DropBefore);
    {
        let mut seen = seen.lock().unwrap();
        seen.requests.push(request.clone());
        seen.acted += usize::from(acts);
    }
    if let Some(response) = respond(&act, &request).await {
        let mut bytes = to_bytes(&response);
        if matches!(act, Act::Truncated) {
            bytes.truncate(bytes.len() - response.body().len() / 2);
        }
        let _ = stream.write_all(&bytes).await;
    }
    let _ = stream.shutdown().await;
}

async fn respond(act: &Act, request: &http::Request<Bytes>) -> Option<http::Response<Bytes>> {
    let mut at = SystemTime::now();
    let body = match act {
        Act::DropBefore | Act::DropAfter => return None,
        Act::Http(status, header) => {
            let (name, value) = header.split_once(": ").unwrap_or(("x-none", "none"));
            let response = http::Response::builder().status(*status).header(name, value);
            return Some(response.body(r#"{"result":{"resultCode":"BAD_GATEWAY"}}"#.into()).unwrap());
        }
        Act::Result(result) => format!(r#"{{"result":{result}}}"#),
        Act::Body(body) => (*body).to_owned(),
        _ => ACCEPTED.to_owned(),
    };
    match act {
        Act::Delay => tokio::time::sleep(Duration::from_secs(20)).await,
        Act::Stale => at -= Duration::from_secs(3600),
        _ => {}
    }
    let receiver = Receiver::new(platform());
    let call = receiver.open(request, SystemTime::now()).await.expect("the request must verify");
    let mut response =
        receiver.answer(&call, body, at, &alipayhk_runtime::encrypt::Entropy::new([9; 32])).await.unwrap();
    match act {
        Act::Unsigned => drop(response.headers_mut().remove("signature")),
        Act::WrongSignature => *response.body_mut() = ACCEPTED.replace("77", "78").into(),
        _ => {}
    }
    Some(response)
}

/// Reads one request; `None` where the other side gave up.
pub(crate) async fn read_request(stream: &mut (impl tokio::io::AsyncRead + Unpin)) -> Option<http::Request<Bytes>> {
    let mut bytes = Vec::new();
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let text = String::from_utf8(bytes[..head].to_vec()).unwrap();
    let mut lines = text.trim_end().split("\r\n");
    let mut words = lines.next()?.split(' ');
    let mut request = http::Request::builder().method(words.next()?).uri(words.next()?);
    let mut length = 0;
    for line in lines {
        let (name, value) = line.split_once(": ").unwrap();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.parse().unwrap();
        }
        request = request.header(name, value);
    }
    while bytes.len() < head + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    Some(request.body(Bytes::copy_from_slice(&bytes[head..])).unwrap())
}

fn to_bytes(response: &http::Response<Bytes>) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} X\r\nconnection: close\r\n", response.status().as_u16());
    for (name, value) in response.headers() {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    head.push_str(&format!("content-length: {}\r\n\r\n", response.body().len()));
    let mut bytes = head.into_bytes();
    bytes.extend_from_slice(response.body());
    bytes
}
