//! The one place that reads the clock: the engine is told the day.

use jiff::ZonedDateTime;
use sightline_rules::Date;

/// Today, where this computer stands: the day of the calendar on its wall. In UTC where it does not say
/// where.
#[must_use]
pub fn today() -> Date {
    day(&ZonedDateTime::now()).unwrap_or_else(Date::epoch)
}

fn day(now: &ZonedDateTime) -> Option<Date> {
    let part = |number: i8| u8::try_from(number).ok();
    Date::from_ymd(u16::try_from(now.year()).ok()?, part(now.month())?, part(now.day())?)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// Today as a computer in that zone has it: the zone is read once in a process, so it takes another one.
    fn today_in(zone: &str) -> Date {
        let me = std::env::current_exe().unwrap();
        let this = "clock::tests::prints_today";
        let told =
            Command::new(me).args([this, "--exact", "--ignored", "--nocapture"]).env("TZ", zone).output();
        let told = String::from_utf8(told.unwrap().stdout).unwrap();
        told.split_once("today is ").unwrap().1[..10].parse().unwrap()
    }

    #[test]
    #[ignore = "run by the test below, in other zones"]
    fn prints_today() {
        println!("today is {}", today());
    }

    #[test]
    fn today_is_the_local_day() {
        let at = |zone: &str| day(&ZonedDateTime::now().in_tz(zone).unwrap()).unwrap();
        // Twenty-five hours apart: it is never the same day in both.
        let (first, last) = ("Pacific/Kiritimati", "Pacific/Pago_Pago");
        assert_ne!(at(first), at(last));
        // Asked again if midnight passed in between.
        for zone in [first, last] {
            assert!([today_in(zone), today_in(zone)].contains(&at(zone)), "{zone}");
        }
    }
}
