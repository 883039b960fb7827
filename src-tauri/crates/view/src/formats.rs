//! Dates, numbers and lists as each language writes them (ICU4X): Fluent for Rust prints ASCII digits only.

use std::cmp::Ordering;

use fluent::concurrent::FluentBundle;
use fluent::{FluentResource, FluentValue};
use icu_calendar::{Date as IcuDate, Iso};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorPreferences};
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale_core::Locale;
use sightline_engine::Date;

/// The conventions of one locale.
#[derive(Debug, Clone)]
pub struct Formats {
    locale: Locale,
}

impl Formats {
    /// The conventions of the locale with this tag; of American English for an unknown one.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        // The dates of this product are American ones: Spanish is that of the United States.
        let tag = match tag {
            "en" => "en-US",
            "es" => "es-US",
            other => other,
        };
        Self { locale: tag.parse().unwrap_or(Locale::UNKNOWN) }
    }

    /// Gives the functions `DATE` and `NUMBER` to a bundle.
    pub fn add_to(&self, bundle: &mut FluentBundle<FluentResource>) {
        let formats = self.clone();
        let date = bundle.add_function("DATE", move |arguments, _| match arguments {
            [FluentValue::String(text)] => match text.parse() {
                Ok(date) => formats.date(date).into(),
                Err(_) => text.clone().into_owned().into(),
            },
            _ => FluentValue::Error,
        });
        let formats = self.clone();
        let number = bundle.add_function("NUMBER", move |arguments, _| match arguments {
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
        let preferences = DateTimeFormatterPreferences::from(&self.locale);
        let (year, month, day) = date.first_day();
        let day: IcuDate<Iso> = IcuDate::try_new_iso(i32::from(year), month, day).ok()?;
        Some(match (date.month(), date.day()) {
            (None, _) => DateTimeFormatter::try_new(preferences, Y::long()).ok()?.format(&day).to_string(),
            (_, None) => DateTimeFormatter::try_new(preferences, YM::long()).ok()?.format(&day).to_string(),
            _ => DateTimeFormatter::try_new(preferences, YMD::long()).ok()?.format(&day).to_string(),
        })
    }

    /// A whole number with the locale's digits and separators.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let preferences = DecimalFormatterPreferences::from(&self.locale);
        match DecimalFormatter::try_new(preferences, Default::default()) {
            Ok(formatter) => formatter.format(&Decimal::from(number)).to_string(),
            Err(_) => number.to_string(),
        }
    }

    /// The order of two names in a list of this locale.
    #[must_use]
    pub fn order(&self, a: &str, b: &str) -> Ordering {
        self.compare(a, b, Strength::Tertiary)
    }

    /// Whether two names are the same but for case and accents.
    #[must_use]
    pub fn same_name(&self, a: &str, b: &str) -> bool {
        self.compare(a, b, Strength::Primary) == Ordering::Equal
    }

    fn compare(&self, a: &str, b: &str, strength: Strength) -> Ordering {
        let mut options = CollatorOptions::default();
        options.strength = Some(strength);
        match Collator::try_new(CollatorPreferences::from(&self.locale), options) {
            Ok(collator) => collator.compare(a, b),
            Err(_) => a.cmp(b),
        }
    }

    /// A list: "a, b, and c".
    #[must_use]
    pub fn list(&self, items: Vec<String>) -> String {
        let preferences = ListFormatterPreferences::from(&self.locale);
        match ListFormatter::try_new_and(preferences, ListFormatterOptions::default()) {
            Ok(formatter) => formatter.format(items.iter()).to_string(),
            Err(_) => items.join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_vague_as_they_were() {
        let english = Formats::new("en");
        let dates = ["2019", "2019-06", "2019-06-08"].map(|date| english.date(date.parse().unwrap()));
        assert_eq!(dates, ["2019", "June 2019", "June 8, 2019"]);
        assert_eq!(Formats::new("es").date("2019-06-08".parse().unwrap()), "8 de junio de 2019");
    }

    #[test]
    fn names_compare_without_accents_and_case() {
        let spanish = Formats::new("es");
        assert!(spanish.same_name("nuevo mexico", "Nuevo México"));
        assert!(!spanish.same_name("Virginia", "Virginia Occidental"));
        assert_eq!(spanish.order("Ñ", "O"), Ordering::Less);
    }

    #[test]
    fn numbers_and_lists_follow_the_language() {
        assert_eq!(Formats::new("en").number(1_234_567), "1,234,567");
        let items = || vec!["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(Formats::new("en").list(items()), "a, b, and c");
        assert_eq!(Formats::new("es").list(items()), "a, b y c");
    }
}
