//! `Request-Time` and `Response-Time`: ISO 8601 with an offset, to the second.

use std::time::{Duration, SystemTime};

use jiff::tz::Offset;
use jiff::{Timestamp, Unit};

/// Prints a time as it is sent, in UTC: `2024-05-22T01:12:21+00:00`. The offset is digits, as on the portal, never `Z`.
///
/// A time outside the years −9999 to 9999 becomes the nearest that can be told.
pub(crate) fn print(time: SystemTime) -> String {
    let bound = if time < SystemTime::UNIX_EPOCH { Timestamp::MIN } else { Timestamp::MAX };
    let timestamp = Timestamp::try_from(time).unwrap_or(bound);
    Offset::UTC.to_datetime(timestamp).strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string()
}

/// Reads a time with an offset, in any form that ISO 8601 has for it.
pub(crate) fn read(text: &str) -> Option<SystemTime> {
    let timestamp: Timestamp = text.trim().parse().ok()?;
    let millis = timestamp.round(Unit::Millisecond).unwrap_or(timestamp).as_millisecond();
    // A system's clock may not reach as far back as a text can.
    let distance = Duration::from_millis(millis.unsigned_abs());
    if millis < 0 { SystemTime::UNIX_EPOCH.checked_sub(distance) } else { SystemTime::UNIX_EPOCH.checked_add(distance) }
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    #[test]
    fn a_time_is_printed_in_utc_to_the_second() {
        let time = UNIX_EPOCH + Duration::from_millis(1_716_340_341_999);
        assert_eq!(print(time), "2024-05-22T01:12:21+00:00");
    }

    #[test]
    fn every_iso_8601_spelling_of_a_moment_reads_the_same() {
        let expected = UNIX_EPOCH + Duration::from_secs(1_716_340_341);
        for text in [
            "2024-05-22T06:42:21+05:30",
            "2024-05-22T01:12:21Z",
            "2024-05-22T01:12:21.000+00:00",
            "2024-05-22T01:12:21+0000",
            "2024-05-21T15:12:21-10:00",
        ] {
            assert_eq!(read(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn a_time_without_an_offset_is_no_moment() {
        for text in ["", "2024-05-22T06:42:21", "2024-05-22", "1716340341000", "yesterday"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn times_beyond_the_calendar_do_not_panic() {
        if let Some(far) = UNIX_EPOCH.checked_add(Duration::from_secs(1 << 50)) {
            assert_eq!(print(far), "9999-12-30T22:00:00+00:00");
        }
    }
}
