//! The one place that reads the clock: the engine is told the day.

use std::time::{SystemTime, UNIX_EPOCH};

use icu_calendar::types::RataDie;
use icu_calendar::{Date as Calendar, Iso};
use sightline_engine::Date;

/// Today, in UTC.
#[must_use]
pub fn today() -> Date {
    /// The fixed day number of 1970-01-01.
    const EPOCH: i64 = 719_163;
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |elapsed| elapsed.as_secs());
    let days = i64::try_from(seconds / 86_400).unwrap_or(0);
    let day = Calendar::from_rata_die(RataDie::new(EPOCH + days), Iso);
    let year = u16::try_from(day.era_year().year).unwrap_or(1970);
    Date::from_ymd(year, day.month().ordinal, day.day_of_month().0).unwrap_or_else(Date::epoch)
}
