//! Misbehaviour, asked for by a header, by a flag or in code.

use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The header that asks for misbehaviour in one request: faults parted by commas.
pub const FAULT_HEADER: &str = "sandbox-fault";

/// One way to misbehave. Several can be asked for at once: `delay=500,unsigned`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// `delay=MILLISECONDS`: answers late.
    Delay(Duration),
    /// `drop-before`: closes the connection without acting on the request.
    DropBefore,
    /// `drop-after`: acts, and closes the connection without an answer.
    DropAfter,
    /// `status=CODE`: answers with this HTTP status without acting.
    Status(u16),
    /// `status-after=CODE`: acts, and answers with this HTTP status.
    StatusAfter(u16),
    /// `retry-after=SECONDS`: asks for that wait, beside a status.
    RetryAfter(u64),
    /// `undecided`: answers U without acting.
    Undecided,
    /// `undecided-after`: acts, and answers U.
    UndecidedAfter,
    /// `wrong-signature`: acts, and signs something else than what it answers.
    WrongSignature,
    /// `unsigned`: acts, and does not sign.
    Unsigned,
    /// `truncated`: acts, and breaks off in the middle of the answer.
    Truncated,
    /// `stale`: acts, and signs as of an hour ago.
    Stale,
    /// `null-fields`: acts, and answers `null` for everything but the result.
    NullFields,
    /// `unknown-fields`: acts, and answers with fields and values that no page lists.
    UnknownFields,
}

impl Fault {
    /// Whether the request is acted on all the same.
    pub(crate) fn acts(self) -> bool {
        !matches!(self, Self::DropBefore | Self::Status(_) | Self::Undecided)
    }
}

/// A fault that there is not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownFault(String);

impl fmt::Display for UnknownFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no fault is called {:?}; there are delay=MILLISECONDS, drop-before, drop-after, status=CODE, \
             status-after=CODE, retry-after=SECONDS, undecided, undecided-after, wrong-signature, unsigned, truncated, stale, null-fields and \
             unknown-fields",
            self.0
        )
    }
}

impl std::error::Error for UnknownFault {}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let unknown = || UnknownFault(text.to_owned());
        let (name, number) = text.split_once('=').unwrap_or((text, ""));
        let status = || number.parse().ok().filter(|code| (200..600).contains(code)).ok_or_else(unknown);
        Ok(match (name, number) {
            ("delay", _) => Self::Delay(Duration::from_millis(number.parse().map_err(|_| unknown())?)),
            ("status", _) => Self::Status(status()?),
            ("status-after", _) => Self::StatusAfter(status()?),
            ("retry-after", _) => Self::RetryAfter(number.parse().map_err(|_| unknown())?),
            ("drop-before", "") => Self::DropBefore,
            ("drop-after", "") => Self::DropAfter,
            ("undecided", "") => Self::Undecided,
            ("undecided-after", "") => Self::UndecidedAfter,
            ("wrong-signature", "") => Self::WrongSignature,
            ("unsigned", "") => Self::Unsigned,
            ("truncated", "") => Self::Truncated,
            ("stale", "") => Self::Stale,
            ("null-fields", "") => Self::NullFields,
            ("unknown-fields", "") => Self::UnknownFields,
            _ => return Err(unknown()),
        })
    }
}

/// The faults of one request.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn has(&self, fault: Fault) -> bool {
        self.0.contains(&fault)
    }

    /// Whether the request is acted on.
    pub(crate) fn act(&self) -> bool {
        self.0.iter().all(|fault| fault.acts())
    }

    /// How long to wait before answering.
    pub(crate) fn delay(&self) -> Duration {
        self.0.iter().map(|fault| if let Fault::Delay(time) = fault { *time } else { Duration::ZERO }).sum()
    }

    /// The HTTP status to answer with.
    pub(crate) fn status(&self) -> Option<u16> {
        self.0.iter().find_map(|fault| match fault {
            Fault::Status(code) | Fault::StatusAfter(code) => Some(*code),
            _ => None,
        })
    }
}

impl Faults {
    /// The wait to ask for.
    pub(crate) fn retry_after(&self) -> Option<u64> {
        self.0.iter().find_map(|fault| if let Fault::RetryAfter(seconds) = fault { Some(*seconds) } else { None })
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        Self(vec![fault])
    }
}

impl FromIterator<Fault> for Faults {
    fn from_iter<I: IntoIterator<Item = Fault>>(faults: I) -> Self {
        Self(faults.into_iter().collect())
    }
}

impl FromStr for Faults {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        text.split(',').map(str::trim).filter(|fault| !fault.is_empty()).map(str::parse).collect()
    }
}

/// Which faults are due: those of every request, and those queued for the next ones.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    always: Faults,
    next: Mutex<VecDeque<Faults>>,
}

impl Plan {
    /// Misbehaves in every request that does not ask for something else.
    pub(crate) fn always(faults: Faults) -> Self {
        Self { always: faults, next: Mutex::default() }
    }

    pub(crate) fn queue(&self, faults: Faults) {
        self.next.lock().unwrap_or_else(PoisonError::into_inner).push_back(faults);
    }

    /// The faults of the request that has come: its header's, or else the next queued ones, or else those of every one.
    pub(crate) fn take(&self, header: Option<&str>) -> Result<Faults, UnknownFault> {
        match header {
            Some(header) => header.parse(),
            None => Ok(self
                .next
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .pop_front()
                .unwrap_or_else(|| self.always.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_from_a_list() {
        let faults: Faults = "delay=20, status-after=503,unsigned,".parse().unwrap();
        assert_eq!(faults.delay(), Duration::from_millis(20));
        assert_eq!(faults.status(), Some(503));
        assert!(faults.has(Fault::Unsigned) && faults.act());
        assert!(!"unsigned,drop-before".parse::<Faults>().unwrap().act());
    }

    #[test]
    fn what_is_no_fault_is_refused_with_those_that_there_are() {
        for text in ["slow", "delay", "delay=x", "status=99", "status=1000", "stale=1", "unsigned;stale"] {
            let error = text.parse::<Faults>().unwrap_err().to_string();
            assert!(error.contains("drop-before") && error.contains(text), "{error}");
        }
    }

    #[test]
    fn queued_faults_come_once_and_a_header_before_them() {
        let plan = Plan::always(Fault::Stale.into());
        plan.queue(Fault::Unsigned.into());
        assert_eq!(plan.take(Some("undecided")), Ok(Fault::Undecided.into()));
        assert_eq!(plan.take(None), Ok(Fault::Unsigned.into()));
        assert_eq!(plan.take(None), Ok(Fault::Stale.into()));
    }
}
