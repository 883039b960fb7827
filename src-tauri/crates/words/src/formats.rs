//! Dates, numbers and lists as each language writes them (ICU4X): Fluent for Rust prints ASCII digits only.

use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use fluent::FluentValue;
use fluent::concurrent::FluentBundle;
use icu_calendar::{Date as IcuDate, Iso};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale_core::Locale;
use sightline_rules::Date;

/// The functions that a message can call.
pub(crate) const DATE: &str = "DATE";
pub(crate) const NUMBER: &str = "NUMBER";

/// The conventions of one locale. What formats is made when it is first needed, and then kept: making it
/// costs more than using it.
#[derive(Debug, Clone)]
pub struct Formats(Arc<Makers>);

#[derive(Debug)]
struct Makers {
    locale: Locale,
    year: Kept<DateTimeFormatter<Y>>,
    month: Kept<DateTimeFormatter<YM>>,
    day: Kept<DateTimeFormatter<YMD>>,
    number: Kept<DecimalFormatter>,
    list: Kept<ListFormatter>,
    order: Kept<CollatorBorrowed<'static>>,
    sameness: Kept<CollatorBorrowed<'static>>,
}

/// Made once; nothing where ICU has no data for it.
type Kept<T> = OnceLock<Option<T>>;

impl Formats {
    /// The conventions of the locale with this tag; those that no language owns for an unknown one.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self(Arc::new(Makers {
            locale: tag.parse().unwrap_or(Locale::UNKNOWN),
            year: OnceLock::new(),
            month: OnceLock::new(),
            day: OnceLock::new(),
            number: OnceLock::new(),
            list: OnceLock::new(),
            order: OnceLock::new(),
            sameness: OnceLock::new(),
        }))
    }

    /// Gives the functions `DATE` and `NUMBER` to a bundle.
    pub(crate) fn add_to<R>(&self, bundle: &mut FluentBundle<R>) {
        let formats = self.clone();
        let date = bundle.add_function(DATE, move |arguments, _| match arguments {
            [FluentValue::String(text)] => match text.parse() {
                Ok(date) => formats.date(date).into(),
                Err(_) => text.clone().into_owned().into(),
            },
            _ => FluentValue::Error,
        });
        let formats = self.clone();
        let number = bundle.add_function(NUMBER, move |arguments, _| match arguments {
            [FluentValue::Number(number)] => formats.number(number.value as i64).into(),
            _ => FluentValue::Error,
        });
        debug_assert!(date.is_ok() && number.is_ok(), "a new bundle has no functions yet");
    }

    /// A date, as vague as it is: "2019", "June 2019" or "June 8, 2019".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.try_date(date).unwrap_or_else(|| date.to_string())
    }

    fn try_date(&self, date: Date) -> Option<String> {
        let makers = &*self.0;
        let preferences = || DateTimeFormatterPreferences::from(&makers.locale);
        let (year, month, day) = date.first_day();
        let first: IcuDate<Iso> = IcuDate::try_new_iso(i32::from(year), month, day).ok()?;
        Some(match (date.month(), date.day()) {
            (None, _) => {
                let make = || DateTimeFormatter::try_new(preferences(), Y::long()).ok();
                makers.year.get_or_init(make).as_ref()?.format(&first).to_string()
            }
            (_, None) => {
                let make = || DateTimeFormatter::try_new(preferences(), YM::long()).ok();
                makers.month.get_or_init(make).as_ref()?.format(&first).to_string()
            }
            _ => {
                let make = || DateTimeFormatter::try_new(preferences(), YMD::long()).ok();
                makers.day.get_or_init(make).as_ref()?.format(&first).to_string()
            }
        })
    }

    /// A whole number with the locale's digits and separators.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let make = || {
            let preferences = DecimalFormatterPreferences::from(&self.0.locale);
            DecimalFormatter::try_new(preferences, Default::default()).ok()
        };
        match self.0.number.get_or_init(make) {
            Some(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            None => number.to_string(),
        }
    }

    /// The order of two names in a list of this locale.
    #[must_use]
    pub fn order(&self, a: &str, b: &str) -> Ordering {
        self.compare(&self.0.order, a, b, Strength::Tertiary)
    }

    /// Whether two names are the same but for case and accents.
    #[must_use]
    pub fn same_name(&self, a: &str, b: &str) -> bool {
        self.compare(&self.0.sameness, a, b, Strength::Primary) == Ordering::Equal
    }

    fn compare(
        &self,
        kept: &Kept<CollatorBorrowed<'static>>,
        a: &str,
        b: &str,
        strength: Strength,
    ) -> Ordering {
        let make = || {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            Collator::try_new(CollatorPreferences::from(&self.0.locale), options).ok()
        };
        kept.get_or_init(make).as_ref().map_or_else(|| a.cmp(b), |collator| collator.compare(a, b))
    }

    /// A list: "a, b, and c".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let make = || {
            let preferences = ListFormatterPreferences::from(&self.0.locale);
            ListFormatter::try_new_and(preferences, ListFormatterOptions::default()).ok()
        };
        match self.0.list.get_or_init(make) {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_vague_as_they_were() {
        let english = Formats::new("en-US");
        let dates = ["2019", "2019-06", "2019-06-08"].map(|date| english.date(date.parse().unwrap()));
        assert_eq!(dates, ["2019", "June 2019", "June 8, 2019"]);
        assert_eq!(Formats::new("es-US").date("2019-06-08".parse().unwrap()), "8 de junio de 2019");
    }

    #[test]
    fn names_compare_without_accents_and_case() {
        let spanish = Formats::new("es-US");
        assert!(spanish.same_name("nuevo mexico", "Nuevo México"));
        assert!(!spanish.same_name("Virginia", "Virginia Occidental"));
        assert_eq!(spanish.order("Ñ", "O"), Ordering::Less);
    }

    #[test]
    fn numbers_and_lists_follow_the_language() {
        assert_eq!(Formats::new("en-US").number(1_234_567), "1,234,567");
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(Formats::new("en-US").list(&items), "a, b, and c");
        assert_eq!(Formats::new("es-US").list(&items), "a, b y c");
    }

    #[test]
    fn threads_share_one_and_the_region_decides() {
        let american = Formats::new("en-US");
        let other = american.clone();
        let date: Date = "2019-06-08".parse().unwrap();
        let told = std::thread::spawn(move || other.date(date)).join().unwrap();
        assert_eq!(told, american.date(date));
        assert_eq!(Formats::new("en-GB").date(date), "8 June 2019");
    }
}
