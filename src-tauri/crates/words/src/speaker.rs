//! One language speaking: its messages, formatted as it counts and writes dates.

use std::borrow::{Borrow, Cow};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::PatternElement;
use unic_langid::LanguageIdentifier;

use crate::formats::{Formats, SIX_FORMS};
use crate::languages::{Direction, Language};
use crate::syntax::{Piece, exact_numbers, walk};

/// What a message is given: `[("count", 2.into())]`.
pub type Args<'a> = [(&'a str, Value<'a>)];

/// Words or a number, given to a message. A date is given as rules write it.
pub type Value<'a> = FluentValue<'a>;

/// A language without words yet, or with those that it was given.
pub(crate) struct Speaker<R> {
    pub formats: Formats,
    bundle: FluentBundle<R>,
}

impl<R: Borrow<FluentResource>> Speaker<R> {
    /// With `isolate`, inserted values are wrapped in invisible marks that keep right-to-left text in order. In a language
    /// that runs so they always are.
    pub fn new(language: &Language, isolate: bool) -> Self {
        let formats = language.conventions();
        let plurals: Vec<LanguageIdentifier> = SIX_FORMS.parse().into_iter().collect();
        let mut bundle = FluentBundle::new_concurrent(plurals);
        formats.add_to(&mut bundle);
        bundle.set_use_isolating(isolate || language.direction == Direction::Rtl);
        Self { formats, bundle }
    }

    /// Changes all words by this.
    pub fn transform(&mut self, transform: Option<fn(&str) -> Cow<str>>) {
        self.bundle.set_transform(transform);
    }

    /// Takes words in. Of a message written twice the first one stands; the lint tells of the other.
    pub fn learn(&mut self, words: R) {
        let _ = self.bundle.add_resource(words);
    }

    /// Whether it has this message, and its text holds nothing in braces.
    pub fn says_plainly(&self, id: &str) -> bool {
        let value = self.bundle.get_message(id).and_then(|message| message.value());
        value.is_some_and(|text| {
            text.elements.iter().all(|element| matches!(element, PatternElement::TextElement { .. }))
        })
    }

    /// A message, or a part of it, and what went wrong in formatting it. `None` if there is none.
    pub fn say(&self, id: &str, part: &str, args: &Args) -> Option<(String, Vec<FluentError>)> {
        let message = self.bundle.get_message(id)?;
        let pattern = match part {
            "" => message.value()?,
            part => message.get_attribute(part)?.value(),
        };
        let mut exact = Vec::new();
        if !args.is_empty() {
            walk(pattern, &mut |piece| {
                if let Piece::Select(_, variants) = piece {
                    exact.extend(exact_numbers(variants));
                }
            });
        }
        let args: FluentArgs =
            args.iter().map(|(name, value)| (*name, self.formats.counted(value, &exact))).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
        // A message is broken into lines for the eye of its author, not of its reader; a no-break space is for the
        // reader.
        let lines = text.lines().map(|line| line.trim_matches(|letter: char| letter.is_ascii_whitespace()));
        Some((lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" "), errors))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Direction;

    #[test]
    fn a_message_chooses_as_the_language_counts() {
        let text = "a = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n } { NUMBER($n) }\n";
        for tag in
            ["ar", "ru", "pl", "lt", "cy", "ga", "sl", "mt", "br", "he", "es", "fr", "fil", "so", "vi", "en"]
        {
            let language = Language {
                tag: tag.to_owned(),
                name: String::new(),
                direction: Direction::Ltr,
                maturity: None,
                fonts: Vec::new(),
                also: Vec::new(),
                formats: format!("{tag}-u-nu-latn"),
                tier: 0,
                fallback: Vec::new(),
                dates: None,
                glossary: Default::default(),
                made_up: false,
            };
            let mut speaker = Speaker::new(&language, false);
            speaker.learn(fluent::FluentResource::try_new(text.to_owned()).unwrap());
            let formats = &speaker.formats;
            for number in (0..=1200).chain([10_003, 999_999]) {
                let (said, errors) = speaker.say("a", "", &[("n", number.into())]).unwrap();
                let expected = format!("{} {}", formats.form(number), formats.number(i64::from(number)));
                assert_eq!((said, errors.len()), (expected, 0), "{tag} {number}");
            }
        }
    }
}
