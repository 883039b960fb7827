//! Dates, numbers and lists as each language writes them (ICU4X): Fluent for Rust prints ASCII digits only.

mod plurals;

pub(crate) use plurals::SIX_FORMS;

use std::cmp::Ordering;
use std::sync::{Arc, OnceLock};

use fluent::FluentValue;
use fluent::concurrent::FluentBundle;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_datetime::pattern::FixedCalendarDateTimeNames;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_list::options::ListFormatterOptions;
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale_core::Locale;
use icu_plurals::PluralRules;
use serde::Deserialize;
use sightline_rules::Date;

/// The functions that a message can call.
pub(crate) const DATE: &str = "DATE";
pub(crate) const NUMBER: &str = "NUMBER";
/// How vague a date is, for a message to choose by: one of [`PRECISIONS`].
pub(crate) const PRECISION: &str = "PRECISION";

/// What a date can be as vague as.
pub(crate) const PRECISIONS: [&str; 3] = ["year", "month", "day"];

/// The conventions of one locale. What formats is made when it is first needed, and then kept: making it
/// costs more than using it.
#[derive(Debug, Clone)]
pub struct Formats(Arc<Makers>);

#[derive(Debug)]
struct Makers {
    locale: Locale,
    /// How the language writes dates, where the data of this program does not know.
    dates: Option<Dates>,
    year: Kept<Gregory<Y>>,
    month: Kept<Gregory<YM>>,
    day: Kept<Gregory<YMD>>,
    plurals: Kept<PluralRules>,
    number: Kept<DecimalFormatter>,
    list: Kept<ListFormatter>,
    order: Kept<CollatorBorrowed<'static>>,
    sameness: Kept<CollatorBorrowed<'static>>,
}

/// Dates are of the calendar that American law and papers use, in every language.
type Gregory<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// How a language writes dates: said by its `locale.yaml` where the data of this program does not know.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Dates {
    /// The names of the months.
    pub months: [String; 12],
    /// A whole day: `{day} {month} {year}`.
    pub day: String,
    /// A month: `{month} {year}`.
    pub month: String,
}

/// Made once; nothing where ICU has no data for it.
type Kept<T> = OnceLock<Option<T>>;

impl Formats {
    /// The conventions of the locale with this tag, those that no language owns for an unknown one; dates as it says
    /// itself.
    pub(crate) fn new(tag: &str, dates: Option<Dates>) -> Self {
        Self(Arc::new(Makers {
            locale: tag.parse().unwrap_or(Locale::UNKNOWN),
            dates,
            year: OnceLock::new(),
            month: OnceLock::new(),
            day: OnceLock::new(),
            plurals: OnceLock::new(),
            number: OnceLock::new(),
            list: OnceLock::new(),
            order: OnceLock::new(),
            sameness: OnceLock::new(),
        }))
    }

    /// Gives the functions to a bundle.
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
            [FluentValue::Number(number)] => formats.number(plurals::told(number)).into(),
            _ => FluentValue::Error,
        });
        let precision = bundle.add_function(PRECISION, |arguments, _| match arguments {
            [FluentValue::String(text)] => {
                text.parse().map_or(FluentValue::Error, |date| precision_of(date).into())
            }
            _ => FluentValue::Error,
        });
        debug_assert!(
            date.is_ok() && number.is_ok() && precision.is_ok(),
            "a new bundle has no functions yet"
        );
    }

    /// A date, as vague as it is: "2019", "June 2019" or "June 8, 2019".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.try_date(date).unwrap_or_else(|| date.to_string())
    }

    fn try_date(&self, date: Date) -> Option<String> {
        let makers = &*self.0;
        if let Some(dates) = &makers.dates {
            return Some(self.own_date(dates, date));
        }
        let preferences = DateTimeFormatterPreferences::from(&makers.locale);
        let (year, month, day) = date.first_day();
        let first = IcuDate::try_new_gregorian(i32::from(year), month, day).ok()?;
        Some(match (date.month(), date.day()) {
            (None, _) => {
                let make = || Gregory::try_new(preferences, Y::long()).ok();
                makers.year.get_or_init(make).as_ref()?.format(&first).to_string()
            }
            (_, None) => {
                // For some languages, Portuguese among them, ICU forgets that a year has digits, unless it is told.
                let make = || {
                    let made = Gregory::try_new(preferences, YM::long()).ok()?;
                    let mut names = FixedCalendarDateTimeNames::from_formatter(preferences, made);
                    names.include_decimal_formatter().ok()?;
                    names.try_into_formatter(YM::long()).ok()
                };
                makers.month.get_or_init(make).as_ref()?.format(&first).to_string()
            }
            _ => {
                let make = || Gregory::try_new(preferences, YMD::long()).ok();
                makers.day.get_or_init(make).as_ref()?.format(&first).to_string()
            }
        })
    }

    fn own_date(&self, dates: &Dates, date: Date) -> String {
        // Digits as the language has them; years are never grouped.
        let digits = |number: u16| -> String {
            number.to_string().bytes().map(|digit| self.number(i64::from(digit - b'0'))).collect()
        };
        let (year, month, day) = date.first_day();
        let pattern = match (date.month(), date.day()) {
            (None, _) => "{year}",
            (_, None) => &dates.month,
            _ => &dates.day,
        };
        let name = dates.months.get(usize::from(month) - 1).map_or("", String::as_str);
        pattern
            .replace("{day}", &digits(u16::from(day)))
            .replace("{month}", name)
            .replace("{year}", &digits(year))
    }

    /// Whether dates come out as no person writes them: the data of this program does not know the language.
    pub(crate) fn lacks_dates(&self) -> bool {
        let november: Option<Date> = Date::from_ymd(2026, 11, 28);
        november.is_some_and(|date| self.date(date).contains("M11"))
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

fn precision_of(date: Date) -> &'static str {
    let [year, month, day] = PRECISIONS;
    match (date.month(), date.day()) {
        (None, _) => year,
        (_, None) => month,
        _ => day,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_vague_as_they_were() {
        let english = Formats::new("en-US", None);
        let dates = ["2019", "2019-06", "2019-06-08"].map(|date| english.date(date.parse().unwrap()));
        assert_eq!(dates, ["2019", "June 2019", "June 8, 2019"]);
        assert_eq!(Formats::new("es-US", None).date("2019-06-08".parse().unwrap()), "8 de junio de 2019");
    }

    #[test]
    fn names_compare_without_accents_and_case() {
        let spanish = Formats::new("es-US", None);
        assert!(spanish.same_name("nuevo mexico", "Nuevo México"));
        assert!(!spanish.same_name("Virginia", "Virginia Occidental"));
        assert_eq!(spanish.order("Ñ", "O"), Ordering::Less);
    }

    #[test]
    fn numbers_and_lists_follow_the_language() {
        assert_eq!(Formats::new("en-US", None).number(1_234_567), "1,234,567");
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(Formats::new("en-US", None).list(&items), "a, b, and c");
        assert_eq!(Formats::new("es-US", None).list(&items), "a, b y c");
    }

    #[test]
    fn threads_share_one_and_the_region_decides() {
        let american = Formats::new("en-US", None);
        let other = american.clone();
        let date: Date = "2019-06-08".parse().unwrap();
        let told = std::thread::spawn(move || other.date(date)).join().unwrap();
        assert_eq!(told, american.date(date));
        assert_eq!(Formats::new("en-GB", None).date(date), "8 June 2019");
    }

    #[test]
    fn dates_are_of_one_calendar_in_every_language() {
        let date: Date = "2026-11-28".parse().unwrap();
        let all = [
            "fa",
            "th",
            "ar-SA",
            "ja",
            "he",
            "am",
            "hi",
            "pt-BR",
            "pt-PT",
            "ru",
            "zh-Hant-TW",
            "pa-Guru",
            "fil",
            "ko",
            "vi",
        ];
        for tag in all {
            let said: String = Formats::new(tag, None).date(date).chars().filter_map(digit).collect();
            assert!(said.contains("2026") && said.contains("28"), "{tag}: {said}");
            for vague in ["2026", "2026-11"] {
                let said = Formats::new(tag, None).date(vague.parse().unwrap());
                let digits: String = said.chars().filter_map(digit).collect();
                assert!(digits.contains("2026") && !said.contains('{'), "{tag}: {said}");
            }
        }
        assert_eq!(Formats::new("pt-BR", None).date("2026-11".parse().unwrap()), "novembro de 2026");
        assert!(Formats::new("ht", None).lacks_dates() && !Formats::new("es-US", None).lacks_dates());
        let months = std::array::from_fn(|month| format!("mwa {}", month + 1));
        let dates =
            Dates { months, day: "{day} {month} {year}".to_owned(), month: "{month} {year}".to_owned() };
        let creole = Formats::new("ht", Some(dates));
        let said = ["2026", "2026-11", "2026-11-28"].map(|date| creole.date(date.parse().unwrap()));
        assert_eq!(said, ["2026", "mwa 11 2026", "28 mwa 11 2026"]);
        assert!(!creole.lacks_dates());
    }

    /// A digit of any script, as ASCII.
    fn digit(letter: char) -> Option<char> {
        crate::digits::value(letter).and_then(|value| char::from_digit(value, 10))
    }
}
