//! What a person types into a letter. It is no answer: it is kept in memory that is overwritten when it is dropped, and
//! goes into no file and no sitting.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Deserializer};
use sightline_rules::FieldId;
use sightline_rules::corpus::{Corpus, Letter, Need};
use sightline_words::{Words, names, own};
use zeroize::Zeroizing;

use crate::refusal::Refusal;

/// Nobody's name or address is longer; what is longer would not fit the sheet.
const MOST: usize = 240;

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

/// What was typed for the fields of one letter.
#[derive(Default)]
pub struct Filled(Vec<(FieldId, Typed)>);

impl Filled {
    /// The texts by the names of their fields. Nothing that was given goes unused.
    ///
    /// # Errors
    /// When the letter has no such field, it is to be written by hand, or the text is too long for the sheet.
    pub(crate) fn read(
        words: &Words,
        corpus: &Corpus,
        letter: &Letter,
        typed: &BTreeMap<String, Typed>,
    ) -> Result<Self, Refusal> {
        let mut filled = Vec::new();
        for (name, text) in typed {
            let field = corpus.find(name).and_then(|id: FieldId| Some((id, *letter.fields.get(&id)?)));
            let Some((id, need)) = field else {
                let known: Vec<&str> = letter.fields.keys().map(|id| id.name()).collect();
                return Err(Refusal::unknown(words, &own::ERROR_UNKNOWN_FIELD, name, &known));
            };
            let label = || ("field", words.get(&names::field(id)).text.into());
            let text = one_line(text);
            if text.0.is_empty() {
                continue;
            }
            if need == Need::ByHand {
                return Err(Refusal::of(words, &own::ERROR_FIELD_BY_HAND, &[label()]));
            }
            if text.0.chars().count() > MOST {
                let most = ("most", MOST.into());
                return Err(Refusal::of(words, &own::ERROR_FIELD_LONG, &[label(), most]));
            }
            filled.push((id, text));
        }
        Ok(Self(filled))
    }

    /// What was typed for a field.
    #[must_use]
    pub fn get(&self, field: FieldId) -> Option<&str> {
        let found = self.0.iter().find(|(id, _)| *id == field)?;
        Some(&found.1.0)
    }
}

/// The text on one line, without what no sheet shows.
fn one_line(text: &Typed) -> Typed {
    let mut line = Zeroizing::new(String::with_capacity(text.0.len()));
    for word in text.0.split(|letter: char| letter.is_whitespace() || letter.is_control()) {
        if !word.is_empty() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    Typed(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_one_line_and_not_shown_by_accident() {
        let line = one_line(&" Ana\n\tMaría \u{0} <b>Ruiz</b>\u{1b} ".into());
        assert_eq!(line.0.as_str(), "Ana María <b>Ruiz</b>");
        assert_eq!(format!("{line:?}"), "Typed(…)");
    }
}
