//! One request until its fate is known or time is up: attempt, judge, and repeat where that is safe.

use std::time::{Duration, SystemTime};

use aws_lc_rs::rand;
use http::StatusCode;
use tokio::time::error::Elapsed;
use tokio::time::{Instant, timeout};

use crate::answer::Answer;
use crate::api::{ApiRequest, ResultStatus};
use crate::client::Client;
use crate::message::Prepared;
use crate::outcome::{Doubt, Fate, NotSent, Refused, Unknown, Unreadable};
use crate::retry;
use crate::send_error::{Accepted, SendError};
use crate::transport::{TransportError, TransportErrorKind};
use crate::verdict::{self, CodeOf, SuccessOf, Verdict};

/// What sending a request of an API gives.
pub type SendResult<R> = Result<Accepted<SuccessOf<R>>, SendError<CodeOf<R>>>;

/// A request under way.
pub(crate) struct Sending<'a> {
    client: &'a Client,
    message: &'a Prepared,
    started: Instant,
    attempts: u32,
    answers: Vec<Answer>,
    /// Why the fate of an earlier attempt is not known.
    doubt: Option<Doubt>,
}

/// What one attempt came to, short of a definite answer.
struct Setback {
    why: Why,
    /// Whether it may be tried again whatever the API is.
    harmless: bool,
    retry_after: Option<Duration>,
}

enum Why {
    NotSent(NotSent),
    Unknown(Doubt),
}

impl<'a> Sending<'a> {
    pub(crate) fn new(client: &'a Client, message: &'a Prepared) -> Self {
        Self { client, message, started: Instant::now(), attempts: 0, answers: Vec::new(), doubt: None }
    }

    pub(crate) async fn run<R: ApiRequest>(mut self) -> SendResult<R> {
        loop {
            let Some(left) = self.time_left() else { return Err(self.give_up::<R>(Why::NotSent(NotSent::Deadline))) };
            self.attempts += 1;
            let setback = match self.attempt::<R>(left).await {
                Ok(done) => return done,
                Err(setback) => setback,
            };
            let may_repeat = setback.harmless || R::API.repeatable == Some(true);
            let delay = self.client.retry().delay(self.attempts, random(), setback.retry_after);
            let in_time = self.time_left().is_some_and(|left| delay < left);
            if !may_repeat || self.attempts >= self.client.retry().max_attempts || !in_time {
                return Err(self.give_up::<R>(setback.why));
            }
            self.note_repeat::<R>(&setback.why, delay);
            if let Why::Unknown(doubt) = setback.why {
                self.doubt = Some(doubt);
            }
            tokio::time::sleep(delay).await;
        }
    }

    /// Sends once. `Ok` is the end of the matter.
    async fn attempt<R: ApiRequest>(&mut self, left: Duration) -> Result<SendResult<R>, Setback> {
        tracing::debug!(api = R::API.id, request_id = self.message.request_id(), attempt = self.attempts, "sending");
        let asked = SystemTime::now();
        let identity = self.client.identity();
        let address = self.client.address(R::API);
        // Keys and transports of the caller's own may take any time, so each stage ends with the deadline.
        let signed = match timeout(left, self.message.sign(R::API, &address, identity, asked)).await {
            Ok(Ok(signed)) => signed,
            Ok(Err(error)) => return Ok(Err(self.give_up::<R>(Why::NotSent(NotSent::Sign(error))))),
            Err(_) => return Ok(Err(self.give_up::<R>(Why::NotSent(NotSent::Deadline)))),
        };
        let Some(left) = self.time_left() else { return Ok(Err(self.give_up::<R>(Why::NotSent(NotSent::Deadline)))) };
        let sending = self.client.transport().send(signed.request().clone(), left.min(self.client.timeout()));
        let response = timeout(left, sending).await.map_err(Setback::from)??;
        let left = self.time_left().unwrap_or_default();
        let answer = timeout(left, signed.open(R::API, identity, response)).await.map_err(Setback::from)?;
        let verdict = verdict::judge::<R>(&answer, asked, self.client.tolerance());
        let setback = Setback::of(&answer, asked);
        self.answers.push(answer.clone());
        match verdict {
            Verdict::Success(response) => Ok(Ok(self.accepted::<R>(response, answer))),
            Verdict::Unreadable(problem) => Ok(Err(self.end::<R>(Fate::Unreadable(Unreadable { problem, answer })))),
            Verdict::Refused(code) => Ok(Err(self.refused::<R>(code, answer))),
            Verdict::TurnedAway(status) => Err(setback(Why::NotSent(NotSent::TurnedAway(status)))),
            Verdict::Unknown(doubt) => Err(setback(Why::Unknown(doubt))),
        }
    }

    fn accepted<R: ApiRequest>(&self, response: SuccessOf<R>, answer: Answer) -> Accepted<SuccessOf<R>> {
        let request_id = self.message.request_id();
        tracing::debug!(
            api = R::API.id,
            request_id,
            attempts = self.attempts,
            tracer_id = answer.tracer_id(),
            "accepted"
        );
        Accepted { response, answer, attempts: self.attempts }
    }

    /// A refusal counts only where no earlier try may have got through.
    fn refused<R: ApiRequest>(&mut self, code: CodeOf<R>, answer: Answer) -> SendError<CodeOf<R>> {
        if self.doubt.is_some() {
            let answers = std::mem::take(&mut self.answers);
            self.end::<R>(Fate::Unknown(Unknown { reason: Doubt::RepeatRefused, code: Some(code), answers }))
        } else {
            self.end::<R>(Fate::Refused(Refused { code, answer }))
        }
    }

    /// Ends without a definite answer: what is unknown of any attempt is unknown of the request.
    fn give_up<R: ApiRequest>(&mut self, why: Why) -> SendError<CodeOf<R>> {
        let reason = match (why, self.doubt.take()) {
            (Why::Unknown(doubt), _) | (Why::NotSent(_), Some(doubt)) => doubt,
            (Why::NotSent(reason), None) => return self.end::<R>(Fate::NotSent(reason)),
        };
        let answers = std::mem::take(&mut self.answers);
        let code = answers.last().and_then(verdict::code_of);
        self.end::<R>(Fate::Unknown(Unknown { reason, code, answers }))
    }

    fn end<R: ApiRequest>(&self, fate: Fate<CodeOf<R>>) -> SendError<CodeOf<R>> {
        let request_id = self.message.request_id();
        tracing::warn!(api = R::API.id, request_id, attempts = self.attempts, %fate, "not accepted for certain");
        SendError::new(fate, R::API.id, request_id, self.attempts)
    }

    fn note_repeat<R: ApiRequest>(&self, why: &Why, delay: Duration) {
        let reason = match why {
            Why::NotSent(reason) => reason.to_string(),
            Why::Unknown(doubt) => doubt.to_string(),
        };
        let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        let request_id = self.message.request_id();
        tracing::warn!(api = R::API.id, request_id, attempt = self.attempts, delay_ms, reason, "sending again");
    }

    fn time_left(&self) -> Option<Duration> {
        self.client.retry().deadline.checked_sub(self.started.elapsed()).filter(|left| !left.is_zero())
    }
}

impl Setback {
    /// What an answer says about trying again. A status U on the wire asks for it; a code that is only read as U for
    /// safety does not.
    fn of(answer: &Answer, now: SystemTime) -> impl FnOnce(Why) -> Self + use<> {
        let asked_for = answer.is_verified() && answer.result_status() == Some(&ResultStatus::Unknown);
        let busy = matches!(answer.http_status(), StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE);
        let retry_after = answer.retry_after().and_then(|value| retry::retry_after(value, now));
        move |why| {
            let stale = matches!(why, Why::Unknown(Doubt::Stale { .. } | Doubt::NoTime));
            Self { why, harmless: busy || (asked_for && !stale), retry_after }
        }
    }
}

impl From<Elapsed> for Setback {
    fn from(_: Elapsed) -> Self {
        Self { why: Why::Unknown(Doubt::TimedOut), harmless: false, retry_after: None }
    }
}

impl From<TransportError> for Setback {
    fn from(error: TransportError) -> Self {
        let (why, harmless) = match error.kind {
            TransportErrorKind::NotSent => (Why::NotSent(NotSent::NoConnection(error.reason)), true),
            TransportErrorKind::TimedOut => (Why::Unknown(Doubt::TimedOut), false),
            TransportErrorKind::Broken => (Why::Unknown(Doubt::Broken(error.reason)), false),
        };
        Self { why, harmless, retry_after: None }
    }
}

/// Randomness for the wait. Where the system yields none, the wait is the shortest.
fn random() -> u32 {
    let mut bytes = [0; 4];
    rand::fill(&mut bytes).map_or(0, |()| u32::from_ne_bytes(bytes))
}
