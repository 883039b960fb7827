//! Numbers that a message chooses by: as each language counts (ICU4X), where Fluent for Rust counts wrong.

use fluent::FluentValue;
use fluent::types::FluentNumber;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesPreferences};

use super::Formats;

/// The language whose plural rules every language is given: it tells all six categories apart. See
/// [`Formats::counted`].
pub(crate) const SIX_FORMS: &str = "ar";

/// Every plural category of every language has a number up to this one, or none that we would ever count.
const MOST_COUNTED: u32 = 200;

impl Formats {
    /// The plural category of a number of things.
    fn plural(&self, number: u32) -> PluralCategory {
        let make = || PluralRules::try_new_cardinal(PluralRulesPreferences::from(&self.0.locale)).ok();
        self.0
            .plurals
            .get_or_init(make)
            .as_ref()
            .map_or(PluralCategory::Other, |rules| rules.category_for(number))
    }

    /// The name of the plural category of a number of things.
    pub(crate) fn form(&self, number: u32) -> &'static str {
        name(self.plural(number))
    }

    /// The plural categories that numbers up to some hundreds can have, each with the first such number; but for the
    /// numbers that `without` names.
    pub(crate) fn plurals(&self, without: &[u32]) -> Vec<(&'static str, u32)> {
        let mut found: Vec<(&'static str, u32)> = Vec::new();
        for number in (0..=MOST_COUNTED).filter(|number| !without.contains(number)) {
            let category = self.form(number);
            if found.iter().all(|(known, _)| *known != category) {
                found.push((category, number));
            }
        }
        found
    }

    /// A number for a message to choose by and to say, where the message names `exact` ones. Fluent's own plural rules
    /// are old, and wrong for large numbers in Arabic, Lithuanian and others. So this language's category is found
    /// here, a number that is of the same category in [`SIX_FORMS`] is given to choose by, and [`super::NUMBER`] says the
    /// true one.
    pub(crate) fn counted<'v>(&self, value: &FluentValue<'v>, exact: &[u32]) -> FluentValue<'v> {
        let FluentValue::Number(number) = value else { return value.clone() };
        let Some(count) = u32::try_from(told(number)).ok().filter(|count| !exact.contains(count)) else {
            return value.clone();
        };
        let mut number = number.clone();
        number.options.minimum_significant_digits = usize::try_from(count).ok();
        number.value = match self.plural(count) {
            PluralCategory::Zero => 0.0,
            PluralCategory::One => 1.0,
            PluralCategory::Two => 2.0,
            PluralCategory::Few => 3.0,
            PluralCategory::Many => 11.0,
            PluralCategory::Other => 100.0,
        };
        FluentValue::Number(number)
    }
}

/// The number to be said: see [`Formats::counted`].
pub(super) fn told(number: &FluentNumber) -> i64 {
    let hidden = number.options.minimum_significant_digits.and_then(|count| i64::try_from(count).ok());
    hidden.unwrap_or(number.value as i64)
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
