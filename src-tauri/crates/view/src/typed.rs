//! What a person types that is no answer: a name for a letter, a passphrase. It is kept in memory that is overwritten when
//! it is dropped.

use std::fmt;

use serde::{Deserialize, Deserializer};
use zeroize::Zeroizing;

/// One text as it was typed.
#[derive(Default, Clone)]
pub struct Typed(Zeroizing<String>);

/// It is not shown by accident.
impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}

impl From<&str> for Typed {
    fn from(text: &str) -> Self {
        Self(Zeroizing::new(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Typed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Zeroizing::new(text)))
    }
}

impl Typed {
    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// The text on one line, without what no sheet shows.
    pub(crate) fn on_one_line(&self) -> Self {
        let mut line = Zeroizing::new(String::with_capacity(self.0.len()));
        for word in self.0.split(|letter: char| letter.is_whitespace() || letter.is_control()) {
            if !word.is_empty() {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
        }
        Self(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_one_line_and_not_shown_by_accident() {
        let line = Typed::from(" Ana\n\tMaría \u{0} <b>Ruiz</b>\u{1b} ").on_one_line();
        assert_eq!(line.0.as_str(), "Ana María <b>Ruiz</b>");
        assert_eq!(format!("{line:?}"), "Typed(…)");
    }
}
