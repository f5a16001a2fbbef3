//! What sending gives: an accepted request, or an error that knows what became of it.

use std::fmt;

use crate::answer::Answer;
use crate::api::ResultCode;
use crate::key::Fingerprint;
use crate::message::Signed;
use crate::outcome::Fate;

/// The platform did what was asked, and signed that it did.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Accepted<T> {
    /// The response, typed.
    pub response: T,
    /// The response as it came.
    pub answer: Answer,
    /// How often the request was sent.
    pub attempts: u32,
}

/// A request was not accepted for certain; [`SendError::fate`] says what became of it.
pub struct SendError<C> {
    inner: Box<Inner<C>>,
}

struct Inner<C> {
    fate: Fate<C>,
    api: &'static str,
    request_id: Option<String>,
    attempts: u32,
    last: Option<Signed>,
    own_key: Option<Fingerprint>,
}

impl<C> SendError<C> {
    pub(crate) fn new(fate: Fate<C>, api: &'static str, request_id: Option<&str>, attempts: u32) -> Self {
        let request_id = request_id.map(str::to_owned);
        Self { inner: Box::new(Inner { fate, api, request_id, attempts, last: None, own_key: None }) }
    }

    pub(crate) fn with_try(mut self, last: Option<Signed>, own_key: Option<Fingerprint>) -> Self {
        self.inner.last = last;
        self.inner.own_key = own_key;
        self
    }

    /// The id of the API: `order_sync.gift_card`.
    pub fn api(&self) -> &'static str {
        self.inner.api
    }

    /// The last try as it was signed, where there was one: the exact text, to compare with what the platform says it got.
    pub fn last_try(&self) -> Option<&Signed> {
        self.inner.last.as_ref()
    }

    /// What became of the request.
    pub fn fate(&self) -> &Fate<C> {
        &self.inner.fate
    }

    /// The same, taken out.
    pub fn into_fate(self) -> Fate<C> {
        self.inner.fate
    }

    /// The request id, to look for the request with.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.request_id.as_deref()
    }

    /// How often the request was sent, or was tried to be.
    pub fn attempts(&self) -> u32 {
        self.inner.attempts
    }
}

impl<C: ResultCode> fmt::Display for SendError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { fate, api, request_id, attempts, own_key, .. } = &*self.inner;
        write!(f, "{api}: {fate} (")?;
        if let Some(id) = request_id {
            write!(f, "request {id}, ")?;
        }
        write!(f, "{attempts} attempt{})", if *attempts == 1 { "" } else { "s" })?;
        let code = match fate {
            Fate::Refused(refused) => Some(refused.code.as_str()),
            Fate::Unknown(unknown) => unknown.code.as_ref().map(ResultCode::as_str),
            Fate::NotSent(_) | Fate::Unreadable(_) => None,
        };
        code.and_then(usual_causes).map_or(Ok(()), |causes| {
            write!(f, ". {causes}")?;
            own_key.map_or(Ok(()), |key| write!(f, ". The public half of the key that signed: {key}"))
        })
    }
}

/// What it was when the gateway did not know the caller.
fn usual_causes(code: &str) -> Option<&'static str> {
    Some(match code {
        "INVALID_SIGNATURE" => {
            "Usual causes: the portal holds another public key of this client, or the key of another environment; the key \
             version is another's; something on the way (a proxy, a gateway) changed the path, a header or the body. \
             Compare the key's fingerprint with the portal, and the text signed (`last_try`) with what the platform got"
        }
        "KEY_NOT_FOUND" => {
            "Usual causes: the public key is not registered in this environment, or the key version is not the one that \
             the portal shows beside it"
        }
        "INVALID_CLIENT" => "Usual causes: the client id is misspelt, or is one of the other environment",
        _ => return None,
    })
}

/// As for people, so that a program whose `main` returns the error shows what became of the request.
impl<C: ResultCode> fmt::Debug for SendError<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<C: ResultCode> std::error::Error for SendError<C> {}
