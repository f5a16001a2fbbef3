//! What became of a request that was not accepted for certain: one of four fates, each with what is known.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::StatusCode;

use crate::answer::Answer;
use crate::api::ResultCode;
use crate::check::Violations;
use crate::encrypt::CipherError;
use crate::sign::SignError;
use crate::verify::SignatureError;
use crate::wire::ReadError;

/// What became of a request that was not accepted for certain.
#[derive(Debug)]
#[non_exhaustive]
pub enum Fate<C> {
    /// The platform has not acted on it: it may be corrected and sent anew.
    NotSent(NotSent),
    /// The platform refused it, and signed that. Do not repeat it as it is.
    Refused(Refused<C>),
    /// Nobody knows. Ask the platform, or send the same message again where the API allows that.
    Unknown(Unknown<C>),
    /// The platform did what was asked and signed that, but its answer cannot be read in full.
    Unreadable(Unreadable),
}

/// Why the platform has not acted on a request.
#[derive(Debug)]
#[non_exhaustive]
pub enum NotSent {
    /// The documentation forbids something in it.
    Violations(Violations),
    /// It could not be encrypted.
    Encrypt(CipherError),
    /// It could not be signed.
    Sign(SignError),
    /// No connection came about; the reason.
    NoConnection(String),
    /// It was turned away before anything was done: 429 (too many requests), or 408 (it did not arrive in full).
    /// The answer may say when to come back: [`Answer::retry_after`].
    TurnedAway(Box<Answer>),
    /// The HTTP client cannot carry such a request, now or later; the reason.
    Unfit(String),
    /// There was no time left to send it in.
    Deadline,
}

/// A refusal.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Refused<C> {
    /// The API's code.
    pub code: C,
    /// The answer.
    pub answer: Answer,
}

/// A fate that nobody knows.
#[derive(Debug)]
#[non_exhaustive]
pub struct Unknown<C> {
    /// Why it is not known.
    pub reason: Doubt,
    /// The code of the answer that gave the reason, where one did and has a code. Whether the platform signed it,
    /// [`is_verified`](Self::is_verified) tells.
    pub code: Option<C>,
    /// All answers that came, the first one first.
    pub answers: Vec<Answer>,
    /// Why it was not sent once more, where that was due and something stood in the way.
    pub not_repeated: Option<NotSent>,
    /// The place among `answers` of the one that gave the reason.
    pub(crate) decisive: Option<usize>,
}

/// Why the fate of a request is not known.
#[derive(Debug)]
#[non_exhaustive]
pub enum Doubt {
    /// The platform says so: status U, or a code that is read as U for safety.
    Undecided,
    /// No answer came in time.
    TimedOut,
    /// An answer came, and the time was over before it was verified and decrypted.
    Unfinished,
    /// It may have been sent before, and nothing is known of that.
    Earlier,
    /// The connection broke after the request may have left; the reason.
    Broken(String),
    /// The answer is an HTTP error, whose sender need not have asked the platform.
    HttpStatus(StatusCode),
    /// The answer is not signed, or wrongly.
    Signature(SignatureError),
    /// The answer is signed and does not decrypt.
    Sealed(CipherError),
    /// The answer was signed before the request by more than what clocks may differ: it answers something else.
    Stale {
        /// When the answer was signed.
        answered: SystemTime,
        /// When the request was signed.
        asked: SystemTime,
    },
    /// The answer is signed and does not say when in a way that can be read.
    NoTime,
    /// The answer is signed and says neither yes nor no.
    NoResult,
    /// The status and the code of the answer contradict each other.
    Contradiction,
    /// The platform refused a repeat of a request whose first try may have got through: the refusal may be of the
    /// repeat alone. Holds why the fate of the first try is not known.
    RepeatRefused(Box<Doubt>),
}

/// An accepted request whose answer cannot be read in full.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Unreadable {
    /// What is wrong with the answer.
    pub problem: ReadProblem,
    /// The answer.
    pub answer: Answer,
}

/// What is wrong with an answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ReadProblem {
    /// It does not have the documented shape.
    Shape(ReadError),
    /// Something is missing that a success must have.
    Incomplete(Violations),
}

impl<C: ResultCode> fmt::Display for Fate<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotSent(reason) => write!(f, "not sent: {reason}"),
            Self::Refused(refused) => write!(f, "refused with {}", told(&refused.code)),
            Self::Unknown(unknown) => {
                write!(f, "it is unknown what became of it: {}", unknown.reason)?;
                match &unknown.code {
                    Some(code) if unknown.is_verified() => write!(f, " (code {})", told(code))?,
                    Some(code) => write!(f, " (unverified code {})", told(code))?,
                    None => {}
                }
                match &unknown.not_repeated {
                    Some(reason) => write!(f, "; it was not sent again: {reason}"),
                    None => Ok(()),
                }
            }
            Self::Unreadable(unreadable) => {
                write!(f, "accepted, but the answer cannot be read: {}", unreadable.problem)
            }
        }
    }
}

/// A code for people and logs. One that the documentation does not list may hold anything and come from anybody: it is
/// cut short, and what is no plain character is escaped.
fn told(code: &impl ResultCode) -> String {
    const LONGEST: usize = 64;
    let text = code.as_str();
    let short: String = text.chars().take(LONGEST).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST).is_some() { format!("{short}…") } else { short }
}

impl<C> Unknown<C> {
    /// The answer that gave the reason, where one did.
    pub fn answer(&self) -> Option<&Answer> {
        self.answers.get(self.decisive?)
    }

    /// Whether the platform signed the answer that gave the reason.
    pub fn is_verified(&self) -> bool {
        self.answer().is_some_and(Answer::is_verified)
    }
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Violations(violations) => write!(f, "the request breaks the documentation: {violations}"),
            Self::Encrypt(error) => write!(f, "{error}"),
            Self::Sign(error) => write!(f, "{error}"),
            Self::NoConnection(reason) => write!(f, "no connection to the platform: {reason}"),
            Self::TurnedAway(answer) => {
                write!(f, "turned away with HTTP status {} before anything was done", answer.http_status())?;
                match answer.retry_after() {
                    Some(when) => write!(f, "; it asks for a pause (Retry-After: {})", when.escape_debug()),
                    None => Ok(()),
                }
            }
            Self::Unfit(reason) => write!(f, "the HTTP client cannot carry the request: {reason}"),
            Self::Deadline => f.write_str("the deadline had passed"),
        }
    }
}

impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undecided => f.write_str("the platform cannot tell either (status U)"),
            Self::TimedOut => f.write_str("no answer came in time"),
            Self::Unfinished => f.write_str("an answer came, and there was no time left to verify it"),
            Self::Earlier => f.write_str("it may have been sent before, and nothing is known of that"),
            Self::Broken(reason) => write!(f, "no whole answer came, and the request may have left: {reason}"),
            Self::HttpStatus(status) => write!(f, "the answer is HTTP status {status}"),
            Self::Signature(error) => write!(f, "the answer's signature is not accepted: {error}"),
            Self::Sealed(error) => write!(f, "the answer does not decrypt: {error}"),
            Self::Stale { answered, asked } => {
                let age = asked.duration_since(*answered).unwrap_or(Duration::ZERO);
                let age = age.as_secs();
                write!(f, "the answer was signed {age} seconds before the request, or this machine's clock is ahead")
            }
            Self::NoTime => f.write_str("the answer does not say when it was signed"),
            Self::NoResult => f.write_str("the answer holds no result"),
            Self::Contradiction => f.write_str("the answer's status and code contradict each other"),
            Self::RepeatRefused(first) => {
                write!(f, "a repeat was refused, and the first try may have got through ({first})")
            }
        }
    }
}

impl fmt::Display for ReadProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape(error) => write!(f, "{error}"),
            Self::Incomplete(violations) => write!(f, "{violations}"),
        }
    }
}
