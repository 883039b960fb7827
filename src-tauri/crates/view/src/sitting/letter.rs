//! One letter: found among those that fit, filled in, and refused where only a lawyer should send it.

use std::collections::BTreeMap;

use sightline_words::own;

use super::Sitting;
use crate::letters::{Filled, LetterView, letters};
use crate::page::letter_page;
use crate::refusal::Refusal;
use crate::typed::Typed;

impl Sitting {
    /// The letters that fit the person: those that they can send themselves first.
    #[must_use]
    pub fn letters(&self) -> Vec<LetterView> {
        letters(&self.engine, &self.words, &self.answers, None)
    }

    /// A letter that fits the person; the state need not be named where it fits for one alone.
    ///
    /// # Errors
    /// When there is no such letter, it does not fit, or fits for several states.
    pub fn letter(&self, id: &str, state: Option<&str>) -> Result<LetterView, Refusal> {
        let (words, corpus) = (self.words(), self.corpus());
        let Some(id) = corpus.find(id) else {
            let known: Vec<&str> = corpus.letters.ids().map(|id| id.name()).collect();
            return Err(Refusal::unknown(words, &own::ERROR_UNKNOWN_LETTER, id, &known));
        };
        let mut fitting = letters(&self.engine, words, &self.answers, Some(id));
        let Some(any) = fitting.first() else {
            let name = words.get(&sightline_words::names::letter(id)).text;
            return Err(Refusal::of(words, &own::ERROR_LETTER_NOT_YOURS, &[("letter", name.into())]));
        };
        let states = words.list(fitting.iter().filter_map(|letter| Some(letter.state?.name().to_owned())));
        let name = any.name.text.clone();
        if let Some(code) = state {
            fitting
                .retain(|letter| letter.state.is_some_and(|state| state.name().eq_ignore_ascii_case(code)));
        }
        match (fitting.pop(), fitting.is_empty()) {
            (Some(letter), true) => Ok(letter),
            (None, _) => Err(Refusal::of(words, &own::ERROR_LETTER_NOT_YOURS, &[("letter", name.into())])),
            (Some(_), false) => {
                Err(Refusal::of(words, &own::ERROR_LETTER_STATE, &[("states", states.into())]))
            }
        }
    }

    /// What was typed for a letter.
    ///
    /// # Errors
    /// When something typed is for no field of it.
    pub fn filled(&self, letter: &LetterView, typed: &BTreeMap<String, Typed>) -> Result<Filled, Refusal> {
        Filled::read(self.words(), self.corpus(), &self.corpus().letters[letter.id], typed)
    }

    /// The page of a letter that the person can send alone.
    ///
    /// # Errors
    /// When there is no such letter, it does not fit, only a lawyer should send it, or something typed has no place; in practice.
    pub fn letter_page(
        &self,
        id: &str,
        state: Option<&str>,
        typed: &BTreeMap<String, Typed>,
    ) -> Result<String, Refusal> {
        self.not_in_practice()?;
        let letter = self.letter(id, state)?;
        if !letter.safe {
            return Err(self.unsafe_alone(&letter));
        }
        Ok(letter_page(self.words(), &letter, &self.filled(&letter, typed)?))
    }

    /// That only a lawyer should send the letter, why, and how to go on.
    #[must_use]
    pub fn unsafe_alone(&self, letter: &LetterView) -> Refusal {
        let name = ("letter", letter.name.text.clone().into());
        let why: Vec<&str> = letter.because.iter().map(|why| why.text.as_str()).collect();
        Refusal { hint: Some(why.join(" ")), ..Refusal::of(self.words(), &own::ERROR_LETTER_UNSAFE, &[name]) }
    }
}
