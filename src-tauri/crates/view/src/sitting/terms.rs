//! The terms that a sitting explains.

use std::sync::OnceLock;

use sightline_rules::Problems;
use sightline_rules::corpus::Corpus;
use sightline_rules::read::Files;
use sightline_words::{Glossary, Term, Words};

use super::Sitting;
use crate::notes::TermView;
use crate::terms::{Told, terms};

/// The glossary of words that were given by hand, which may be broken. That of the program is read when it is asked for:
/// a test of the project rules it out that it cannot be.
pub(super) fn given(words: &Words, locales: &Files, corpus: &Corpus) -> Result<OnceLock<Glossary>, Problems> {
    Ok(match locales {
        Files::PackedText(_) => OnceLock::new(),
        _ => OnceLock::from(words.glossary(locales, &corpus.terms)?),
    })
}

impl Sitting {
    fn glossary(&self) -> &Glossary {
        let read = || self.words.glossary(&self.locales, &self.corpus().terms).unwrap_or_default();
        self.glossary.get_or_init(read)
    }

    /// Every term, with its forms and what it means, in the alphabetical order of the language.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        self.glossary().terms()
    }

    /// The terms that stand in what is told, each once, as they are met.
    #[must_use]
    pub fn terms_of(&self, told: &(impl Told + ?Sized)) -> Vec<TermView> {
        terms(self.glossary(), told)
    }
}
