//! What a person types into a letter. It is no answer, and goes into no sitting.

use std::collections::BTreeMap;

use sightline_rules::FieldId;
use sightline_rules::corpus::{Corpus, Letter, Need};
use sightline_words::{Words, names, own};

use crate::refusal::Refusal;
use crate::typed::Typed;

/// Nobody's name or address is longer; what is longer would not fit the sheet.
const MOST: usize = 240;

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
            let text = text.on_one_line();
            if text.text().is_empty() {
                continue;
            }
            if need == Need::ByHand {
                return Err(Refusal::of(words, &own::ERROR_FIELD_BY_HAND, &[label()]));
            }
            if text.text().chars().count() > MOST {
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
        Some(found.1.text())
    }
}
