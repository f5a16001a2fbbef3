//! What other clients meet: plain HTTP, the fault header, the orders as JSON, and the sandbox as a program.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test ends where its setting-up fails")]

#[path = "common/orders.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod orders;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::SystemTime;

use alipayhk::client::Client;
use alipayhk::message::Prepared;
use alipayhk::order_sync::coupon_with_code::API;
use alipayhk_sandbox::Sandbox;
use orders::coupon;
use serde_json::Value;

/// Sends bytes and gives the head and the body of what comes back.
fn exchange(url: &str, request: &[u8]) -> (String, String) {
    let mut stream = TcpStream::connect(url.strip_prefix("http://").unwrap()).unwrap();
    stream.write_all(request).unwrap();
    let mut text = String::new();
    // The sandbox may close before all was sent.
    let _ = stream.read_to_string(&mut text);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    (head.to_owned(), body.to_owned())
}

/// A signed order as the bytes of HTTP, with one line of its head changed and one added.
async fn raw(client: &Client, change: (&str, &str), more: &str) -> Vec<u8> {
    let prepared = Prepared::new(&coupon("A")).unwrap();
    let signed = prepared.sign(&API, &client.address(&API), client.identity(), SystemTime::now()).await.unwrap();
    let request = signed.request();
    let mut head =
        format!("{} {} HTTP/1.1\r\nhost: sandbox\r\nconnection: close\r\n", request.method(), request.uri().path());
    for (name, value) in request.headers() {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    head.push_str(&format!("content-length: {}\r\n{more}\r\n", request.body().len()));
    assert!(head.contains(change.0), "{head}");
    [head.replacen(change.0, change.1, 1).as_bytes(), request.body()].concat()
}

fn code(body: &str) -> String {
    let body: Value = serde_json::from_str(body).unwrap_or_else(|_| panic!("{body}"));
    body["result"]["resultCode"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_a_call_is_told_by_the_gateways_codes() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    for (change, expected) in [
        (("POST", "POST"), "SUCCESS"),
        (("POST", "PUT"), "METHOD_NOT_SUPPORTED"),
        (("/order/sync", "/order/sink"), "INVALID_API"),
        (("application/json", "text/html"), "MEDIA_TYPE_NOT_ACCEPTABLE"),
        (("application/json", "text/plain"), "MEDIA_TYPE_NOT_ACCEPTABLE"),
        (("client-id: SANDBOX", "client-id: SANDBOY"), "INVALID_CLIENT"),
        (("client-id", "x-client-id"), "INVALID_CLIENT"),
        (("signature=", "signature=A"), "INVALID_SIGNATURE"),
        (("keyVersion=1", "keyVersion=2"), "KEY_NOT_FOUND"),
        (("request-time: 2", "request-time: 3"), "INVALID_SIGNATURE"),
    ] {
        let (head, body) = exchange(&sandbox.url(), &raw(&client, change, "").await);
        assert!(head.starts_with("HTTP/1.1 200") && head.contains("signature: algorithm=RSA256"), "{change:?} {head}");
        assert_eq!(code(&body), expected, "{change:?}");
    }
    assert_eq!(sandbox.orders().as_array().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fault_is_asked_for_by_a_header() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = sandbox.client().build().unwrap();
    let ask = async |fault: &str| {
        let request = raw(&client, ("POST", "POST"), &format!("Sandbox-Fault: {fault}\r\n")).await;
        exchange(&sandbox.url(), &request)
    };
    assert!(ask("status=503").await.0.starts_with("HTTP/1.1 503"));
    assert!(!ask("unsigned").await.0.contains("signature:"));
    assert_eq!(ask("drop-after").await, (String::new(), String::new()));
    let (head, body) = ask("truncated").await;
    assert!(head.starts_with("HTTP/1.1 200") && body.starts_with('{') && !body.ends_with('}'), "{head} {body}");
    assert!(ask("status=302").await.0.contains("location: ?"));
    assert!(ask("status=429,retry-after=7").await.0.contains("retry-after: 7"));
    let (head, body) = ask("slow").await;
    assert!(head.starts_with("HTTP/1.1 400") && body.contains("drop-before"), "{head} {body}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_is_too_large_is_not_read_to_its_end() {
    let sandbox = Sandbox::start().await.unwrap();
    let head = "POST /a HTTP/1.1\r\nhost: sandbox\r\ncontent-length: 1000000000\r\n\r\n".as_bytes();
    let (head, _) = exchange(&sandbox.url(), &[head, &vec![b' '; 2_000_000]].concat());
    assert!(head.is_empty() || head.starts_with("HTTP/1.1 413"), "{head}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_orders_are_shown_as_json() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.client().build().unwrap().send(&coupon("A")).await.unwrap();
    assert_eq!(sandbox.orders_url(), format!("{}/sandbox/orders", sandbox.url()));
    let get = b"GET /sandbox/orders HTTP/1.1\r\nhost: sandbox\r\nconnection: close\r\n\r\n";
    let (head, body) = exchange(&sandbox.url(), get);
    assert!(head.contains("content-type: application/json"), "{head}");
    let shown: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(shown, sandbox.orders());
    assert_eq!(shown[0]["messages"][0]["merchantBizNo"], "A");
}

/// The program, ended with the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_alipayhk-sandbox"));
        Self(command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap())
    }

    /// The variables that it prints.
    fn exports(&mut self) -> BTreeMap<String, String> {
        let mut exports = BTreeMap::new();
        for line in BufReader::new(self.0.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            if let Some((name, value)) = line.strip_prefix("export ").and_then(|export| export.split_once('=')) {
                let value = value.strip_prefix('\'').and_then(|value| value.strip_suffix('\'')).unwrap();
                exports.insert(name.to_owned(), value.replace(r"'\''", "'"));
                if name == "ALIPAYHK_PRIVATE_KEY" {
                    break;
                }
            }
        }
        exports
    }
}

#[tokio::test]
async fn the_program_prints_what_a_client_needs_to_use_it() {
    let mut program = Program::start(&["--port", "0", "--client-id", "M'I;NE", "--fault", "unknown-fields"]);
    let exports = program.exports();
    let names: Vec<&str> = exports.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "ALIPAYHK_CLIENT_ID",
            "ALIPAYHK_KEY_VERSION",
            "ALIPAYHK_PLATFORM_KEY_V1",
            "ALIPAYHK_PRIVATE_KEY",
            "ALIPAYHK_PROXY",
            "ALIPAYHK_URL"
        ]
    );
    let client = alipayhk::builder::ClientBuilder::from_variables(exports).build().unwrap();
    assert_eq!(client.identity().client_id(), "M'I;NE");
    let accepted = client.send(&coupon("A")).await.unwrap();
    assert!(accepted.response.undeclared.get("sandboxUnknown").is_some());
}

#[test]
fn a_private_key_that_the_program_does_not_have_is_asked_for() {
    let folder = std::env::temp_dir().join(format!("alipayhk-sandbox-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("merchant.pem");
    std::fs::write(&file, alipayhk::key::PrivateKey::generate().unwrap().public().to_pem()).unwrap();
    let mut program = Program::start(&["--port", "0", "--merchant-key", file.to_str().unwrap()]);
    let lines = BufReader::new(program.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let told: Vec<String> = lines.take(7).collect();
    assert!(told.last().unwrap().starts_with("# Export ALIPAYHK_PRIVATE_KEY or"), "{told:#?}");
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn the_program_tells_what_it_does_not_know() {
    for (arguments, expected) in [
        (["--without", "gravity"], "repeat-answered-as-first"),
        (["--fault", "slow"], "drop-before"),
        (["--merchant-key", "/nonexistent.pem"], "/nonexistent.pem"),
    ] {
        let mut program = Program::start(&arguments);
        let mut told = String::new();
        program.0.stderr.take().unwrap().read_to_string(&mut told).unwrap();
        assert_eq!(program.0.wait().unwrap().code(), Some(2), "{arguments:?}");
        assert!(told.contains(expected), "{told}");
    }
}
