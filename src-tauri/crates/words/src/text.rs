//! A finished piece of text, and where its words come from.

use serde::Serialize;

use crate::languages::{Direction, Language};

/// A finished piece of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Text {
    /// The words.
    pub text: String,
    /// Where they come from.
    pub origin: Origin,
}

/// Where words come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// They are in the language asked for, or in none: a name, a number.
    Own,
    /// They are not translated, and shown in another language.
    Fallback {
        /// Its tag.
        language: String,
        /// Which way its lines run.
        direction: Direction,
    },
    /// Nobody wrote them: the text is the id of the message, in brackets.
    Missing,
}

impl Text {
    /// Words that need no mark.
    #[must_use]
    pub fn own(text: impl Into<String>) -> Self {
        Self { text: text.into(), origin: Origin::Own }
    }

    pub(crate) fn missing(id: &str) -> Self {
        Self { text: format!("⟦{id}⟧"), origin: Origin::Missing }
    }

    pub(crate) fn fallback(text: String, language: &Language) -> Self {
        let origin = Origin::Fallback { language: language.tag.clone(), direction: language.direction };
        Self { text, origin }
    }

    /// The tag and the direction of the language, where it is not the one asked for.
    #[must_use]
    pub fn foreign(&self) -> Option<(&str, Direction)> {
        match &self.origin {
            Origin::Fallback { language, direction } => Some((language, *direction)),
            Origin::Own | Origin::Missing => None,
        }
    }

    /// Several texts as one. It carries the mark of the first that has one.
    #[must_use]
    pub fn joined(texts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        Self::merged(texts, |words| words.join(between))
    }

    pub(crate) fn merged(
        texts: impl IntoIterator<Item = Self>,
        join: impl FnOnce(Vec<String>) -> String,
    ) -> Self {
        let mut origin = Origin::Own;
        let words = texts.into_iter().map(|text| {
            if origin == Origin::Own {
                origin = text.origin;
            }
            text.text
        });
        let text = join(words.collect());
        Self { text, origin }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english(text: &str) -> Text {
        let origin = Origin::Fallback { language: "en".to_owned(), direction: Direction::Ltr };
        Text { text: text.to_owned(), origin }
    }

    #[test]
    fn what_is_joined_keeps_the_first_mark() {
        let joined = Text::joined([Text::own("a"), english("b"), Text::missing("c")], "; ");
        assert_eq!(joined.text, "a; b; ⟦c⟧");
        assert_eq!(joined.foreign(), Some(("en", Direction::Ltr)));
        assert_eq!(Text::joined([], "; "), Text::own(""));
    }
}
