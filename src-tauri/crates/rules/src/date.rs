//! Dates as sources give them: a year, a month or a day.

use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::names::with_word;

/// A date that may name only a year, or a year and a month: `2019`, `2019-12` or `2019-12-14`.
///
/// A vague date stands for a span of days; [`Date::first_day`] and [`Date::last_day`] are its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

/// Why a text is not a [`Date`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date; write YYYY, YYYY-MM or YYYY-MM-DD, in quotes")]
pub struct DateError(String);

impl Date {
    /// A full date. Gives `None` for a day that no calendar has.
    #[must_use]
    pub fn from_ymd(year: u16, month: u8, day: u8) -> Option<Self> {
        let date = Self { year, month: Some(month), day: Some(day) };
        ((1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day)).then_some(date)
    }

    /// The first day that computers count from, for a clock that gives nothing better.
    #[must_use]
    pub fn epoch() -> Self {
        Self { year: 1970, month: Some(1), day: Some(1) }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, if the date names one.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, if the date names one.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// Whether what was shown on this day is too old to be counted on, so many years later.
    #[must_use]
    pub fn is_stale(self, today: Self, after_years: u16) -> bool {
        self.year.saturating_add(after_years) < today.year
    }

    /// Whether it may lie more than a year before a day.
    #[must_use]
    pub fn is_older_than_a_year(self, today: Self) -> bool {
        let (year, month, day) = self.first_day();
        (year.saturating_add(1), month, day) < today.last_day()
    }

    /// Its month, where it names one; otherwise its year.
    #[must_use]
    pub fn to_month(self) -> Self {
        Self { day: None, ..self }
    }

    /// The first day that the date can mean, as a full date.
    #[must_use]
    pub fn first_day(self) -> Day {
        (self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that the date can mean, as a full date.
    #[must_use]
    pub fn last_day(self) -> Day {
        let month = self.month.unwrap_or(12);
        (self.year, month, self.day.unwrap_or(days_in(self.year, month)))
    }
}

impl Date {
    /// How many days its first day lies after the last day that `earlier` can mean; none where it does not.
    #[must_use]
    pub fn days_after(self, earlier: Self) -> u32 {
        day_number(self.first_day()).saturating_sub(day_number(earlier.last_day()))
    }
}

/// Days since the first of March of the year 0: years that begin in March end with the day that leap years add.
fn day_number((year, month, day): Day) -> u32 {
    const MONTHS_FROM_MARCH: u32 = 153; // days in five months, from March and again from August
    let (year, month) = if month > 2 {
        (u32::from(year), u32::from(month) - 3)
    } else {
        (u32::from(year).saturating_sub(1), u32::from(month) + 9)
    };
    year * 365 + year / 4 - year / 100 + year / 400 + (MONTHS_FROM_MARCH * month + 2) / 5 + u32::from(day)
}

/// Year, month, day: compares in calendar order.
pub type Day = (u16, u8, u8);

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let error = || DateError(text.to_owned());
        let number = |part: &str, digits: usize| -> Option<u16> {
            (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
        };
        let mut parts = text.split('-');
        let year = parts.next().and_then(|p| number(p, 4)).ok_or_else(error)?;
        let month = parts.next().map(|p| number(p, 2).ok_or_else(error)).transpose()?;
        let day = parts.next().map(|p| number(p, 2).ok_or_else(error)).transpose()?;
        if parts.next().is_some() {
            return Err(error());
        }
        let (month, day) = (month.map(|m| m as u8), day.map(|d| d as u8));
        match (month, day) {
            (None, _) => Ok(Self { year, month: None, day: None }),
            (Some(m), None) if (1..=12).contains(&m) => Ok(Self { year, month, day: None }),
            (Some(m), Some(d)) => Self::from_ymd(year, m, d).ok_or_else(error),
            _ => Err(error()),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        with_word(deserializer, str::parse)
    }
}

impl JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "YYYY, YYYY-MM or YYYY-MM-DD",
            "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_leap_years_and_never_backwards() {
        let days =
            |later: &str, earlier: &str| later.parse::<Date>().unwrap().days_after(earlier.parse().unwrap());
        assert_eq!(days("2026-11-29", "2026-11-28"), 1);
        assert_eq!(days("2026-11-28", "2026-11-28"), 0);
        assert_eq!(days("2026-11-27", "2026-11-28"), 0);
        assert_eq!(days("2024-03-01", "2024-02-28"), 2);
        assert_eq!(days("2100-03-01", "2100-02-28"), 1);
        assert_eq!(days("2027-05-27", "2026-11-28"), 180);
        assert_eq!(days("2026-03-01", "2026-01"), 29);
        assert_eq!(days("2400-01-01", "2000-01-01"), 146_097);
    }

    #[test]
    fn vague_dates_span_days() {
        let date: Date = "2024-02".parse().unwrap();
        assert_eq!((date.first_day(), date.last_day()), ((2024, 2, 1), (2024, 2, 29)));
        assert_eq!("2019".parse::<Date>().unwrap().last_day(), (2019, 12, 31));
    }

    #[test]
    fn a_year_later_it_is_older_and_a_vague_date_is_the_older_one() {
        let older = |date: &str, today: &str| -> bool {
            date.parse::<Date>().unwrap().is_older_than_a_year(today.parse().unwrap())
        };
        assert!(!older("2024-05-10", "2025-05-10"));
        assert!(older("2024-05-10", "2025-05-11"));
        assert!(older("2024-05", "2025-05-10") && older("2024", "2025-02"));
        assert!(!older("2025", "2025-12-31"));
    }

    #[test]
    fn impossible_dates_are_refused() {
        for text in ["", "19", "2019-13", "2019-02-29", "2019-1-1", "2019-01-01-01", "next year", "2019-00"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
