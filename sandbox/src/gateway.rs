//! One request, from its HTTP form to the answer: opened, decided, answered, spoilt where that is asked for.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use alipayhk::encrypt::fresh_entropy;
use alipayhk::incoming::{AnswerError, Incoming, IncomingError, Receiver};
use alipayhk::sign::VerifyError;
use alipayhk::verify::SignatureProblem;
use bytes::Bytes;
use http::header::{LOCATION, RETRY_AFTER};
use http::{HeaderValue, StatusCode};
use serde_json::Value;

use crate::assumption::{Assumed, Assumption};
use crate::decide::{self, Decision, Refusal};
use crate::fault::{FAULT_HEADER, Fault, Faults, Plan};
use crate::orders::{Given, Orders};
use crate::pages::{Page, Pages, page_of};
use crate::portal::Code;
use crate::reply;

/// The gateway without its connections.
pub(crate) struct Gateway {
    pub(crate) receiver: Receiver,
    pub(crate) pages: Pages,
    pub(crate) assumed: Assumed,
    pub(crate) plan: Plan,
    orders: Mutex<Orders>,
}

/// What goes back over the connection.
pub(crate) enum Outcome {
    /// A response, whole or cut in the middle.
    Response { response: http::Response<Bytes>, cut: bool },
    /// Nothing: the connection is closed.
    Nothing,
}

impl Outcome {
    fn whole(response: http::Response<Bytes>) -> Self {
        Self::Response { response, cut: false }
    }
}

impl Gateway {
    pub(crate) fn new(receiver: Receiver, pages: Pages, assumed: Assumed, plan: Plan) -> Self {
        Self { receiver, pages, assumed, plan, orders: Mutex::default() }
    }

    pub(crate) fn orders(&self) -> MutexGuard<'_, Orders> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Serves a request.
    pub(crate) async fn serve(&self, request: &http::Request<Bytes>) -> Outcome {
        let header = request.headers().get(FAULT_HEADER).map(|value| value.to_str().unwrap_or("?"));
        let faults = match self.plan.take(header) {
            Ok(faults) => faults,
            Err(error) => return Outcome::whole(plain(StatusCode::BAD_REQUEST, &error.to_string())),
        };
        let answer = self.answer(request, &faults).await;
        tokio::time::sleep(faults.delay()).await;
        if faults.has(Fault::DropBefore) || faults.has(Fault::DropAfter) {
            return Outcome::Nothing;
        }
        if let Some(code) = faults.status() {
            let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            let mut response = plain(status, "the sandbox was told to answer so");
            if status.is_redirection() {
                // Back to where it came from: who follows it is caught in a circle.
                response.headers_mut().insert(LOCATION, HeaderValue::from_static("?"));
            }
            if let Some(seconds) = faults.retry_after() {
                response.headers_mut().insert(RETRY_AFTER, seconds.into());
            }
            return Outcome::whole(response);
        }
        match answer {
            Ok(response) => Outcome::Response { response, cut: faults.has(Fault::Truncated) },
            Err(error) => Outcome::whole(plain(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string())),
        }
    }

    async fn answer(
        &self,
        request: &http::Request<Bytes>,
        faults: &Faults,
    ) -> Result<http::Response<Bytes>, AnswerError> {
        let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
        let pages = self.pages.at(path);
        let call = match self.open(&pages, request).await {
            Ok(call) => call,
            Err((code, why)) => return self.refuse(request, code, &why).await,
        };
        let body = match serde_json::from_slice::<Value>(call.body()) {
            Ok(message) => self.say(&pages, &message, faults),
            Err(_) => reply::unreached(Code::Illegal, "the body is not JSON"),
        };
        self.send(&call, &body, faults).await
    }

    /// Checks everything about a call that its message has no part in.
    async fn open(&self, pages: &[&Page], request: &http::Request<Bytes>) -> Result<Incoming, (Code, String)> {
        let Some(first) = pages.first() else {
            return Err((Code::InvalidApi, "no API is called at this path".into()));
        };
        if request.method() != first.facts.api.method {
            return Err((Code::MethodNotSupported, format!("the method is {}", first.facts.api.method)));
        }
        let content_type = request.headers().get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
        let encrypted = request.headers().contains_key(alipayhk::header::ENCRYPT);
        let is = |name: &str| media.eq_ignore_ascii_case(name);
        if !(is("application/json") || (encrypted && is("text/plain"))) {
            return Err((Code::MediaTypeNotAcceptable, "the content type is application/json".into()));
        }
        let call = self.receiver.open(request, SystemTime::now()).await.map_err(|error| {
            let why = error.to_string();
            (code_of(&error), why)
        })?;
        match call.time() {
            Some(_) => Ok(call),
            None => Err((Code::Illegal, "the request time is no ISO 8601 time with an offset".into())),
        }
    }

    /// Decides about a message, takes it in, and says what becomes of it.
    fn say(&self, pages: &[&Page], message: &Value, faults: &Faults) -> Value {
        let Some(page) = page_of(pages, message) else {
            return reply::unreached(Code::InvalidApi, "no API is called at this path");
        };
        if faults.has(Fault::Undecided) || !faults.act() {
            return reply::undecided(page);
        }
        let mut orders = self.orders();
        let answer = match decide::decide(pages, message, &mut orders, &self.assumed) {
            Decision::Repeated(answer) => answer,
            Decision::Accepted { page, id } => {
                let answer = reply::accepted(page, &id, message);
                remember(&mut orders, page, message, &answer);
                answer
            }
            Decision::Refused(Refusal { codes, why }) => {
                let (code, status) = page.code(&codes);
                let answer = reply::bare(page, code, status, &why);
                remember(&mut orders, page, message, &answer);
                answer
            }
        };
        if faults.has(Fault::UndecidedAfter) {
            return reply::undecided(page);
        }
        reply::spoil(answer, &page.facts.api.result, faults)
    }

    async fn send(&self, call: &Incoming, body: &Value, faults: &Faults) -> Result<http::Response<Bytes>, AnswerError> {
        let mut at = SystemTime::now();
        if faults.has(Fault::Stale) {
            at -= Duration::from_secs(3600);
        }
        let entropy = || fresh_entropy().map_err(AnswerError::Encrypt);
        let mut response = self.receiver.answer(call, body.to_string(), at, &entropy()?).await?;
        if faults.has(Fault::WrongSignature) {
            // The signature is one of the platform, and over another answer.
            let other = self.receiver.answer(call, "{}", at, &entropy()?).await?;
            let signature = other.headers().get(alipayhk::header::SIGNATURE).cloned();
            signature.and_then(|signature| response.headers_mut().insert(alipayhk::header::SIGNATURE, signature));
        }
        if faults.has(Fault::Unsigned) {
            response.headers_mut().remove(alipayhk::header::SIGNATURE);
        }
        Ok(response)
    }

    /// Answers a call that was not opened.
    async fn refuse(
        &self,
        request: &http::Request<Bytes>,
        code: Code,
        why: &str,
    ) -> Result<http::Response<Bytes>, AnswerError> {
        let body = reply::unreached(code, why).to_string();
        let mut response = self.receiver.answer_unopened(request, body, SystemTime::now()).await?;
        if !self.assumed.holds(Assumption::RefusalsAreSigned) {
            response.headers_mut().remove(alipayhk::header::SIGNATURE);
        }
        Ok(response)
    }
}

/// Remembers an answer under the request's id.
fn remember(orders: &mut Orders, page: &Page, message: &Value, answer: &Value) {
    let id = page.facts.id_member.and_then(|member| message.get(member)?.as_str());
    if let Some(id) = id
        && orders.given(page.family(), id).is_none()
    {
        orders.give(page.family(), id, Given { asked: message.clone(), answer: answer.clone() });
    }
}

/// The gateway's code for a call that cannot be opened.
fn code_of(error: &IncomingError) -> Code {
    match error {
        IncomingError::Signature(error) => match error.problem() {
            SignatureProblem::OtherClient => Code::InvalidClient,
            SignatureProblem::Absent(name) if name == alipayhk::header::CLIENT_ID => Code::InvalidClient,
            SignatureProblem::Refused(VerifyError::UnknownKeyVersion { .. }) => Code::KeyNotFound,
            _ => Code::InvalidSignature,
        },
        IncomingError::Sealed(_) => Code::Illegal,
        _ => Code::ProcessFail,
    }
}

/// A response that is no answer of the gateway.
pub(crate) fn plain(status: StatusCode, text: &str) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from(format!("{text}\n")));
    *response.status_mut() = status;
    response
}
