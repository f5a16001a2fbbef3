//! One request until its fate is known or time is up: attempt, judge, and repeat where that is safe.

use std::time::{Duration, SystemTime};

use aws_lc_rs::rand;
use http::StatusCode;
use tokio::time::error::Elapsed;
use tokio::time::{Instant, timeout};

use crate::answer::{Answer, Trust};
use crate::api::{ApiRequest, ResultStatus};
use crate::client::Client;
use crate::message::{self, Prepared, Signed};
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
    last: Option<Signed>,
    /// Why the fate of the first attempt of unknown fate is not known.
    first: Option<Cause>,
}

/// A doubt, and the place among the answers of the one that gave it.
struct Cause {
    doubt: Doubt,
    answer: Option<usize>,
}

/// What one attempt came to, short of a definite answer.
struct Setback {
    why: Why,
    repeat: Repeat,
    retry_after: Option<Duration>,
}

enum Why {
    NotSent(NotSent),
    Unknown(Cause),
}

/// Whether to try again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeat {
    /// Whatever the API is.
    Harmless,
    /// Where the API is repeatable.
    IfRepeatable,
    /// The next try would end the same.
    Futile,
}

impl<'a> Sending<'a> {
    pub(crate) fn new(client: &'a Client, message: &'a Prepared) -> Self {
        Self { client, message, started: Instant::now(), attempts: 0, answers: Vec::new(), last: None, first: None }
    }

    /// Sends again what may have got through.
    pub(crate) fn again<C>(client: &'a Client, message: &'a Prepared, earlier: Option<Unknown<C>>) -> Self {
        let (first, answers) = match earlier {
            None => (Cause { doubt: Doubt::Earlier, answer: None }, Vec::new()),
            Some(Unknown { reason: Doubt::RepeatRefused(first), answers, .. }) => {
                (Cause { doubt: *first, answer: None }, answers)
            }
            Some(Unknown { reason, decisive, answers, .. }) => (Cause { doubt: reason, answer: decisive }, answers),
        };
        Self { first: Some(first), answers, ..Self::new(client, message) }
    }

    pub(crate) async fn run<R: ApiRequest>(mut self) -> SendResult<R> {
        if let Some(objection) = self.client.objection(self.message) {
            return Err(self.give_up::<R>(Why::NotSent(objection)));
        }
        loop {
            let Some(left) = self.time_left() else { return Err(self.give_up::<R>(Why::NotSent(NotSent::Deadline))) };
            self.attempts += 1;
            let setback = match self.attempt::<R>(left).await {
                Ok(done) => return done,
                Err(setback) => setback,
            };
            let may_repeat = match setback.repeat {
                Repeat::Harmless => true,
                Repeat::IfRepeatable => R::API.repeatable == Some(true),
                Repeat::Futile => false,
            };
            let delay = self.client.retry().delay(self.attempts, random(), setback.retry_after);
            let connecting = self.client.transport().connect_timeout();
            let in_time = self.time_left().is_some_and(|left| delay.saturating_add(connecting) < left);
            if !may_repeat || self.attempts >= self.client.retry().max_attempts || !in_time {
                return Err(self.give_up::<R>(setback.why));
            }
            self.note_repeat::<R>(&setback.why, delay);
            if let Why::Unknown(cause) = setback.why {
                self.first.get_or_insert(cause);
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
        // A try that has not even the time to connect would leave its fate unknown.
        let connecting = self.client.transport().connect_timeout();
        let Some(left) = self.time_left().filter(|left| *left > connecting) else {
            return Ok(Err(self.give_up::<R>(Why::NotSent(NotSent::Deadline))));
        };
        self.last = Some(signed.clone());
        let sending = self.client.transport().send(signed.request().clone(), left.min(self.client.timeout()));
        let response = timeout(left, sending).await.map_err(Setback::from)??;
        let left = self.time_left().unwrap_or_default();
        let opened = timeout(left, signed.open(R::API, identity, response.clone())).await;
        let answer = opened.unwrap_or_else(|_| message::answered(R::API, response, Trust::Unfinished));
        let verdict = verdict::judge::<R>(&answer, asked, self.client.tolerance());
        let setback = Setback::of(&answer, asked);
        let place = self.answers.len();
        self.answers.push(answer.clone());
        match verdict {
            Verdict::Success(response) => Ok(Ok(self.accepted::<R>(response, answer))),
            Verdict::Unreadable(problem) => Ok(Err(self.end::<R>(Fate::Unreadable(Unreadable { problem, answer })))),
            Verdict::Refused(code) => Ok(Err(self.refused::<R>(code, answer))),
            Verdict::TurnedAway(_) => Err(setback(Why::NotSent(NotSent::TurnedAway(Box::new(answer))))),
            Verdict::Unknown(doubt) => Err(setback(Why::Unknown(Cause { doubt, answer: Some(place) }))),
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
        let Some(first) = self.first.take() else { return self.end::<R>(Fate::Refused(Refused { code, answer })) };
        let answers = std::mem::take(&mut self.answers);
        let decisive = answers.len().checked_sub(1);
        let reason = Doubt::RepeatRefused(Box::new(first.doubt));
        self.end::<R>(Fate::Unknown(Unknown { reason, code: Some(code), answers, not_repeated: None, decisive }))
    }

    /// Ends without a definite answer: what is unknown of any attempt is unknown of the request.
    fn give_up<R: ApiRequest>(&mut self, why: Why) -> SendError<CodeOf<R>> {
        let (Cause { doubt, answer }, not_repeated) = match (why, self.first.take()) {
            (Why::Unknown(cause), _) => (cause, None),
            (Why::NotSent(reason), Some(first)) => {
                tracing::warn!(api = R::API.id, request_id = self.message.request_id(), %reason, "not sent again");
                (first, Some(reason))
            }
            (Why::NotSent(reason), None) => return self.end::<R>(Fate::NotSent(reason)),
        };
        let answers = std::mem::take(&mut self.answers);
        let code = answer.and_then(|place| answers.get(place)).and_then(verdict::code_of);
        self.end::<R>(Fate::Unknown(Unknown { reason: doubt, code, answers, not_repeated, decisive: answer }))
    }

    fn end<R: ApiRequest>(&self, fate: Fate<CodeOf<R>>) -> SendError<CodeOf<R>> {
        let request_id = self.message.request_id();
        tracing::warn!(api = R::API.id, request_id, attempts = self.attempts, %fate, "not accepted for certain");
        let own_key = self.client.identity().signer().public_key().map(|key| key.fingerprint());
        SendError::new(fate, R::API.id, request_id, self.attempts).with_try(self.last.clone(), own_key)
    }

    fn note_repeat<R: ApiRequest>(&self, why: &Why, delay: Duration) {
        let reason = match why {
            Why::NotSent(reason) => reason.to_string(),
            Why::Unknown(cause) => cause.doubt.to_string(),
        };
        let delay_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
        let request_id = self.message.request_id();
        tracing::warn!(api = R::API.id, request_id, attempt = self.attempts, delay_ms, reason, "sending again");
    }

    fn time_left(&self) -> Option<Duration> {
        self.client.retry().deadline.checked_sub(self.started.elapsed()).filter(|left| !left.is_zero())
    }
}

impl Why {
    /// A doubt that no answer gave.
    fn silent(doubt: Doubt) -> Self {
        Self::Unknown(Cause { doubt, answer: None })
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
            let stale =
                matches!(&why, Why::Unknown(cause) if matches!(cause.doubt, Doubt::Stale { .. } | Doubt::NoTime));
            let harmless = busy || (asked_for && !stale);
            Self { why, repeat: if harmless { Repeat::Harmless } else { Repeat::IfRepeatable }, retry_after }
        }
    }
}

impl From<Elapsed> for Setback {
    fn from(_: Elapsed) -> Self {
        Self { why: Why::silent(Doubt::TimedOut), repeat: Repeat::IfRepeatable, retry_after: None }
    }
}

impl From<TransportError> for Setback {
    fn from(error: TransportError) -> Self {
        let (why, repeat) = match error.kind {
            TransportErrorKind::NotSent => (Why::NotSent(NotSent::NoConnection(error.reason)), Repeat::Harmless),
            TransportErrorKind::Unfit => (Why::NotSent(NotSent::Unfit(error.reason)), Repeat::Futile),
            TransportErrorKind::TimedOut => (Why::silent(Doubt::TimedOut), Repeat::IfRepeatable),
            TransportErrorKind::Broken => (Why::silent(Doubt::Broken(error.reason)), Repeat::IfRepeatable),
        };
        Self { why, repeat, retry_after: None }
    }
}

/// Randomness for the wait. Where the system yields none, the wait is the shortest.
fn random() -> u32 {
    let mut bytes = [0; 4];
    rand::fill(&mut bytes).map_or(0, |()| u32::from_ne_bytes(bytes))
}
