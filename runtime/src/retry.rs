//! When to send again, and how long to wait before.

use std::time::{Duration, SystemTime};

/// How often and how patiently a request is repeated. What may be repeated at all is not up to the policy:
///
/// - where no connection came about, every request;
/// - after the bytes may have left, a request of an API that the spec calls repeatable, or any request whose answer was a
///   signed U, 429 or 503;
/// - nothing else, and nothing after a signed S or F.
///
/// A repeat is the same body with the same request id, with a fresh time and signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How often a request is sent at most, the first time included. 1 repeats nothing.
    pub max_attempts: u32,
    /// The wait before the first repeat; it doubles with each.
    pub first_delay: Duration,
    /// The longest wait, unless the platform asks for more.
    pub max_delay: Duration,
    /// The time that all attempts and waits may take together.
    pub deadline: Duration,
}

impl Default for RetryPolicy {
    /// Three attempts within a minute, half a second before the first repeat. The platform documents no limits.
    fn default() -> Self {
        Self {
            max_attempts: 3,
            first_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(10),
            deadline: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// Repeats nothing, within the default deadline.
    pub fn never() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// The wait after an attempt, counted from 1: it doubles each time, and between half of it and all of it is drawn by
    /// `random`, so that many clients do not come back at once. What the platform asks for in `Retry-After` is waited
    /// for in any case.
    pub fn delay(&self, attempt: u32, random: u32, retry_after: Option<Duration>) -> Duration {
        let doublings = attempt.saturating_sub(1).min(31);
        let full = self.first_delay.saturating_mul(1 << doublings).min(self.max_delay);
        let share = f64::from(random) / f64::from(u32::MAX);
        // Rounding can carry the longest of all waits over the end of what can be told.
        let drawn = Duration::try_from_secs_f64(full.as_secs_f64() * (0.5 + 0.5 * share)).unwrap_or(full);
        drawn.max(retry_after.unwrap_or(Duration::ZERO))
    }
}

/// Reads a `Retry-After` header: seconds, or a date. A date that has passed is no wait.
pub(crate) fn retry_after(value: &str, now: SystemTime) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date: SystemTime = jiff::fmt::rfc2822::parse(value).ok()?.timestamp().into();
    Some(date.duration_since(now).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn waits_double_up_to_the_longest_and_are_drawn_from_their_upper_half() {
        let policy = RetryPolicy { max_attempts: 9, ..RetryPolicy::default() };
        let range = |attempt| [0, u32::MAX].map(|random| policy.delay(attempt, random, None).as_millis());
        assert_eq!(range(1), [250, 500]);
        assert_eq!(range(2), [500, 1000]);
        assert_eq!(range(5), [4000, 8000]);
        assert_eq!(range(6), [5000, 10000]);
        assert_eq!(range(u32::MAX), [5000, 10000]);
        assert_eq!(range(0), [250, 500]);
    }

    #[test]
    fn the_platforms_own_wish_is_waited_for() {
        let policy = RetryPolicy::default();
        assert_eq!(policy.delay(1, 0, Some(Duration::from_secs(30))), Duration::from_secs(30));
        assert_eq!(policy.delay(1, 0, Some(Duration::from_millis(1))), Duration::from_millis(250));
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        assert_eq!(retry_after(" 120 ", now), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:47 GMT", now), Some(Duration::from_secs(10)));
        assert_eq!(retry_after("Sun, 06 Nov 1994 08:49:27 GMT", now), Some(Duration::ZERO));
        for wrong in ["", "-1", "1.5", "soon", "99999999999999999999"] {
            assert_eq!(retry_after(wrong, now), None, "{wrong}");
        }
    }
}
