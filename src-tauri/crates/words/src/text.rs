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

    /// Several texts as one, with a sign between them as [`joint`] writes it. It carries the mark of the first that has
    /// one.
    #[must_use]
    pub fn joined(texts: impl IntoIterator<Item = Self>, between: &'static str) -> Self {
        Self::merged(texts, |words| {
            let mut all = String::new();
            for (place, word) in words.iter().enumerate() {
                if place > 0 {
                    all.push_str(joint(&words[place - 1], between));
                }
                all.push_str(word);
            }
            all
        })
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

/// The sign after a text and before another, as the script of the first writes it: Chinese has signs as wide as its
/// letters and no spaces, Arabic its own comma and semicolon.
#[must_use]
pub fn joint(before: &str, sign: &'static str) -> &'static str {
    let is_han = |letter: char| matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}');
    let is_arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}');
    match sign {
        " " if before.ends_with(is_wide_sign) => "",
        ". " if before.chars().any(is_han) => "。",
        ": " if before.chars().any(is_han) => "：",
        "; " if before.chars().any(is_han) => "；",
        ", " if before.chars().any(is_han) => "，",
        "; " if before.chars().any(is_arabic) => "؛ ",
        ", " if before.chars().any(is_arabic) => "، ",
        other => other,
    }
}

/// A sign as wide as a Chinese letter; it brings its own space.
fn is_wide_sign(letter: char) -> bool {
    matches!(letter, '。' | '，' | '、' | '；' | '：' | '！' | '？' | '）' | '”' | '」')
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

    #[test]
    fn what_is_joined_has_the_signs_of_its_script() {
        let all = |first: &str| {
            ["; ", ": ", ". ", ", ", " "]
                .map(|sign| Text::joined([Text::own(first), Text::own("b")], sign).text)
        };
        assert_eq!(all("Address"), ["Address; b", "Address: b", "Address. b", "Address, b", "Address b"]);
        assert_eq!(
            all("地址（ZIP）"),
            ["地址（ZIP）；b", "地址（ZIP）：b", "地址（ZIP）。b", "地址（ZIP），b", "地址（ZIP）b"]
        );
        assert_eq!(all("عنوان"), ["عنوان؛ b", "عنوان: b", "عنوان. b", "عنوان، b", "عنوان b"]);
        assert_eq!(joint("주소", "; "), "; ");
        assert_eq!(joint("查看Sightline", " "), " ");
    }
}
