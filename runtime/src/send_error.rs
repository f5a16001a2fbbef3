//! What sending gives: an accepted request, or an error that knows what became of it.

use std::fmt;

use crate::answer::Answer;
use crate::api::ResultCode;
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
#[derive(Debug)]
pub struct SendError<C> {
    inner: Box<Inner<C>>,
}

#[derive(Debug)]
struct Inner<C> {
    fate: Fate<C>,
    api: &'static str,
    request_id: Option<String>,
    attempts: u32,
}

impl<C> SendError<C> {
    pub(crate) fn new(fate: Fate<C>, api: &'static str, request_id: Option<&str>, attempts: u32) -> Self {
        Self { inner: Box::new(Inner { fate, api, request_id: request_id.map(str::to_owned), attempts }) }
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
        let Inner { fate, api, request_id, attempts } = &*self.inner;
        write!(f, "{api}: {fate} (")?;
        if let Some(id) = request_id {
            write!(f, "request {id}, ")?;
        }
        write!(f, "{attempts} attempt{})", if *attempts == 1 { "" } else { "s" })
    }
}

impl<C: ResultCode> std::error::Error for SendError<C> {}
