//! Against the platform's own SDK for Python: our requests verify there and theirs here, and for equal input the
//! signatures are equal byte for byte.
//!
//! The SDK is fetched from PyPI, pinned, into `.tools/` of the workspace, once. Where that fails the tests fail in CI
//! (`CI=true`), and elsewhere say that they were not run.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test ends where its setting-up fails")]

#[path = "common/api.rs"]
#[expect(dead_code, reason = "each test binary uses its part")]
mod api;
#[path = "common/keys.rs"]
mod keys;
#[path = "common/parties.rs"]
mod parties;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::LazyLock;
use std::time::SystemTime;

use alipayhk_runtime::address::Address;
use alipayhk_runtime::encrypt::Entropy;
use alipayhk_runtime::incoming::{IncomingError, Receiver};
use alipayhk_runtime::key::PrivateKey;
use alipayhk_runtime::message::{Prepared, Signed};
use alipayhk_runtime::sign::{Rsa256Signer, now};
use alipayhk_runtime::signature_header::SignatureHeader;
use alipayhk_runtime::text_to_sign::TextToSign;
use api::{ORDER, Order};
use bytes::Bytes;
use keys::{MERCHANT, PLATFORM, STRANGER};
use parties::{CLIENT, merchant, platform};
use serde_json::{Value, json};

const ENTROPY: Entropy = Entropy::new([5; 32]);

/// The SDK and what it needs, each pinned; what it names for old versions of Python is left out.
const PACKAGES: [&str; 7] = [
    "global-open-sdk-python==1.7.1",
    "cryptography==44.0.3",
    "rsa==4.9.1",
    "pyasn1==0.6.1",
    "cffi==1.17.1",
    "pycparser==2.22",
    "pytz==2025.2",
];

/// The folder that the SDK is in, or why there is none.
static SDK: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.tools");
    let folder = tools.join("global-open-sdk-python-1.7.1");
    if works_in(&folder) {
        return Ok(folder);
    }
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&tools).map_err(|error| error.to_string())?;
    let fresh = tempfile::tempdir_in(&tools).map_err(|error| error.to_string())?;
    let pip = Command::new("python3")
        .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target"])
        .arg(fresh.path())
        .args(PACKAGES)
        .output()
        .map_err(|error| format!("python3: {error}"))?;
    if !pip.status.success() {
        return Err(String::from_utf8_lossy(&pip.stderr).into_owned());
    }
    // Another test run may have been faster, which is just as well.
    match std::fs::rename(fresh.keep(), &folder) {
        Err(error) if !folder.exists() => Err(error.to_string()),
        _ if works_in(&folder) => Ok(folder),
        _ => Err("it was installed, and this python3 cannot import it".to_owned()),
    }
});

/// Whether this `python3` can import the SDK from there: what one version installed, another may not.
fn works_in(folder: &Path) -> bool {
    let import = Command::new("python3")
        .args(["-c", "import com.alipay, rsa, cffi"])
        .env("PYTHONPATH", folder)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output();
    folder.exists() && import.is_ok_and(|output| output.status.success())
}

/// The SDK, doing one job.
struct Sdk {
    child: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
}

impl Sdk {
    /// Starts a job; `None` where the SDK cannot be had and that is no failure.
    fn start(job: &Value) -> Option<Self> {
        let folder = match &*SDK {
            Ok(folder) => folder,
            Err(reason) if std::env::var_os("CI").is_some_and(|ci| ci == "true") => {
                panic!("the SDK cannot be installed: {reason}")
            }
            Err(reason) => {
                eprintln!("NOT RUN: the SDK cannot be installed: {reason}");
                return None;
            }
        };
        let mut child = Command::new("python3")
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/platform_sdk.py"))
            .env("PYTHONPATH", folder)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (stdin, stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut sdk = Self { child, stdin, stdout };
        sdk.tell(job);
        Some(sdk)
    }

    fn tell(&mut self, message: &Value) {
        writeln!(self.stdin, "{message}").unwrap();
    }

    fn hear(&mut self) -> Value {
        let mut line = String::new();
        self.stdout.read_line(&mut line).unwrap();
        serde_json::from_str(&line).expect("the SDK said nothing")
    }

    /// What the job came to.
    fn end(mut self) -> Value {
        let value = self.hear();
        assert!(self.child.wait().unwrap().success());
        value
    }
}

/// A key as the SDK wants it: one line of base64.
fn one_line(pem: &str) -> String {
    pem.lines().filter(|line| !line.starts_with('-')).collect()
}

fn secret(key: &PrivateKey) -> String {
    one_line(&key.to_secret_pem().unwrap())
}

fn public(key: &PrivateKey) -> String {
    one_line(&key.public().to_pem())
}

const TIME: &str = "2024-05-22T06:42:21+05:30";

#[test]
fn for_equal_input_their_signature_and_ours_are_equal_byte_for_byte() {
    for (path, body) in [("/a", "{}"), ("/a/b?c=d&e=f", r#"{"name":"香港","plus":"a+b c"}"#), ("/a", "")] {
        let job = json!({"do": "sign", "method": "POST", "path": path, "client_id": CLIENT, "time": TIME, "body": body,
            "private_key": secret(&MERCHANT)});
        let Some(sdk) = Sdk::start(&job) else { return };
        let text = TextToSign::new("POST", path, CLIENT, TIME, body.as_bytes());
        let signature = Rsa256Signer::new(MERCHANT.clone()).sign_now(text.as_bytes()).unwrap();
        let algorithm = alipayhk_runtime::signature_header::Algorithm::Rsa256;
        let ours = SignatureHeader { algorithm, key_version: None, signature }.to_string();
        let theirs = sdk.end();
        assert_eq!(format!("algorithm=RSA256,signature={}", theirs["value"].as_str().unwrap()), ours);
    }
}

fn sent(encrypt: bool) -> Signed {
    let mut prepared = Prepared::new(&Order::new("1", "香港 a+b")).unwrap();
    if encrypt {
        prepared = now(prepared.encrypt(merchant().cipher().unwrap(), &ENTROPY)).unwrap().unwrap();
    }
    let address = Address::parse("https://open.alipay.hk").unwrap();
    now(prepared.sign(&ORDER, &address, &merchant(), SystemTime::now())).unwrap().unwrap()
}

fn check(request: &http::Request<Bytes>, body: &str, key: &PrivateKey) -> Option<Value> {
    let header = |name: &str| request.headers()[name].to_str().unwrap();
    let job = json!({"do": "verify", "method": request.method().as_str(), "path": request.uri().path_and_query().unwrap().as_str(),
        "client_id": header("client-id"), "time": header("request-time"), "body": body,
        "signature": header("signature"), "public_key": public(key)});
    Some(Sdk::start(&job)?.end())
}

#[test]
fn our_request_verifies_there_encrypted_or_not() {
    for encrypt in [false, true] {
        let signed = sent(encrypt);
        let body = std::str::from_utf8(signed.request().body()).unwrap();
        let Some(verdict) = check(signed.request(), body, &MERCHANT) else { return };
        assert_eq!(verdict, json!({"value": true}));
        let altered = check(signed.request(), &body.replacen('1', "2", 1), &MERCHANT).unwrap();
        assert_eq!(altered, json!({"refused": "VerificationError"}));
        assert_eq!(check(signed.request(), body, &STRANGER).unwrap(), json!({"refused": "VerificationError"}));
    }
}

/// Lets their client send a request, has it answered here by this key, and gives both sides' verdicts.
fn conversation(answering: &alipayhk_runtime::identity::Identity) -> Option<(Result<Bytes, IncomingError>, Value)> {
    let body = r#"{"requestId":"1","code":"香港 a+b"}"#;
    let job = json!({"do": "execute", "url": "https://open.alipay.hk", "path": "/api/order?kind=one", "client_id": CLIENT,
        "body": body, "private_key": secret(&MERCHANT), "public_key": public(&PLATFORM), "agent_token": "token"});
    let mut sdk = Sdk::start(&job)?;
    let said = sdk.hear();
    let mut request = http::Request::builder().method("POST").uri(said["url"].as_str().unwrap());
    for (name, value) in said["headers"].as_object().unwrap() {
        request = request.header(name, value.as_str().unwrap());
    }
    let request = request.body(Bytes::from(said["body"].as_str().unwrap().to_owned())).unwrap();
    assert_eq!(said["body"], body);
    assert_eq!(request.headers()["agent-token"], "token");

    let call = now(Receiver::new(platform()).open(&request, SystemTime::now())).unwrap();
    let opened = call.as_ref().map(|call| call.body().clone()).map_err(Clone::clone);
    let receiver = Receiver::new(answering.clone());
    let entropy = ENTROPY;
    let answer = receiver.answer(call.as_ref().unwrap(), ANSWER, SystemTime::now(), &entropy);
    let response = now(answer).unwrap().unwrap();
    let headers: Vec<_> =
        response.headers().iter().map(|(name, value)| [name.as_str(), value.to_str().unwrap()]).collect();
    sdk.tell(&json!({"headers": headers, "body": std::str::from_utf8(response.body()).unwrap()}));
    Some((opened, sdk.end()))
}

const ANSWER: &str = r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"成功"}}"#;

#[test]
fn their_request_verifies_here_and_our_signed_answer_there() {
    let Some((opened, end)) = conversation(&platform()) else { return };
    assert_eq!(opened.unwrap(), r#"{"requestId":"1","code":"香港 a+b"}"#);
    assert_eq!(end, json!({"value": ANSWER}));
}

#[test]
fn an_answer_signed_with_another_key_is_refused_there() {
    // The merchant's own key in the place of the platform's.
    let Some((_, end)) = conversation(&merchant()) else { return };
    let refused = end["refused"].as_str().unwrap();
    assert!(refused.starts_with("response verify failed"), "{refused}");
}
