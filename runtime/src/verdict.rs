//! Judging one answer: what it says became of the request, or why it says nothing.

use std::convert::Infallible;
use std::time::{Duration, SystemTime};

use http::StatusCode;

use crate::answer::{Answer, Trust};
use crate::api::{ApiRequest, ApiResponse, ResultCode, ResultStatus};
use crate::outcome::{Doubt, ReadProblem};
use crate::wire;

/// The code type of a request's API.
pub type CodeOf<R> = <<R as ApiRequest>::Response as ApiResponse>::Code;

/// The success type of a request's API.
pub type SuccessOf<R> = <<R as ApiRequest>::Response as ApiResponse>::Success;

/// What one answer says.
#[derive(Debug)]
#[non_exhaustive]
pub enum Verdict<S, C> {
    /// Done, with the typed response.
    Success(S),
    /// Done, and the response cannot be read in full.
    Unreadable(ReadProblem),
    /// Refused.
    Refused(C),
    /// Turned away before anything was done.
    TurnedAway(StatusCode),
    /// It does not say.
    Unknown(Doubt),
}

/// Judges an answer to a request that was signed at `asked`.
///
/// `tolerance` is how much older than the request an answer may be signed; `None` accepts any age.
pub fn judge<R: ApiRequest>(
    answer: &Answer,
    asked: SystemTime,
    tolerance: Option<Duration>,
) -> Verdict<SuccessOf<R>, CodeOf<R>> {
    match &answer.trust {
        Trust::NotLookedAt => match answer.http_status {
            status @ (StatusCode::REQUEST_TIMEOUT | StatusCode::TOO_MANY_REQUESTS) => Verdict::TurnedAway(status),
            status => Verdict::Unknown(Doubt::HttpStatus(status)),
        },
        Trust::Unfinished => Verdict::Unknown(Doubt::Unfinished),
        Trust::Refused(error) => Verdict::Unknown(Doubt::Signature(error.clone())),
        Trust::Sealed(error) => Verdict::Unknown(Doubt::Sealed(error.clone())),
        Trust::Verified => match tolerance.and_then(|tolerance| staleness(answer, asked, tolerance)) {
            Some(doubt) => Verdict::Unknown(doubt),
            None => by_result::<R>(answer),
        },
    }
}

/// Whether a verified answer is too old to be one to this request.
fn staleness(answer: &Answer, asked: SystemTime, tolerance: Duration) -> Option<Doubt> {
    let Some(answered) = answer.response_time() else { return Some(Doubt::NoTime) };
    let age = asked.duration_since(answered).unwrap_or(Duration::ZERO);
    (age > tolerance).then_some(Doubt::Stale { answered, asked })
}

/// Puts the status on the wire and the documented status of the code together. Where they differ, the safer one holds: U
/// before F; and S together with anything else is no answer at all.
fn by_result<R: ApiRequest>(answer: &Answer) -> Verdict<SuccessOf<R>, CodeOf<R>> {
    use ResultStatus::{Failed, Success};
    let code = code_of::<CodeOf<R>>(answer);
    let documented = code.as_ref().and_then(ResultCode::status);
    let Some(stated) = answer.result_status().cloned().or_else(|| documented.clone()) else {
        return Verdict::Unknown(Doubt::NoResult);
    };
    match (stated, documented) {
        (Success, Some(Success) | None) => success::<R>(answer),
        (Failed, Some(Failed) | None) => code.map_or(Verdict::Unknown(Doubt::NoResult), Verdict::Refused),
        (Success, Some(_)) | (Failed, Some(Success)) => Verdict::Unknown(Doubt::Contradiction),
        _ => Verdict::Unknown(Doubt::Undecided),
    }
}

fn success<R: ApiRequest>(answer: &Answer) -> Verdict<SuccessOf<R>, CodeOf<R>> {
    match wire::from_json::<R::Response>(&answer.body) {
        Err(error) => Verdict::Unreadable(ReadProblem::Shape(error)),
        Ok(response) => match response.into_success() {
            Err(violations) => Verdict::Unreadable(ReadProblem::Incomplete(violations)),
            Ok(success) => Verdict::Success(success),
        },
    }
}

/// The code of an answer, verified or not.
pub(crate) fn code_of<C: ResultCode>(answer: &Answer) -> Option<C> {
    answer.result_code().map(|code| match code.parse() {
        Ok(code) => code,
        Err(never) => match never as Infallible {},
    })
}
