//! What a sitting begins with, and why it cannot begin.

use std::path::PathBuf;

use sightline_rules::corpus::Corpus;
use sightline_rules::read::Files;
use sightline_rules::{Date, Problems};
use sightline_words::{embedded_locales, languages, system_locale};

use crate::refusal::Refusal;

/// What a sitting begins with.
#[derive(Debug, Clone)]
pub struct Setting {
    /// Rules of every state, in place of those that the program carries.
    pub rules: Option<Corpus>,
    /// The words.
    pub locales: Files,
    /// The language asked for.
    pub locale: String,
    /// The day of the answer; today when left out.
    pub as_of: Option<Date>,
    /// Whether inserted values are wrapped, in every language, in invisible marks that keep right-to-left text in order: a
    /// window needs them, and terminals show them badly that do not know right-to-left text.
    pub isolate: bool,
}

/// The rules and words that the program carries, in the language of this computer, as of today, for a window.
impl Default for Setting {
    fn default() -> Self {
        let locales = embedded_locales();
        Self {
            rules: None,
            locale: system_locale(&languages(&locales).unwrap_or_default()),
            locales,
            as_of: None,
            isolate: true,
        }
    }
}

impl Setting {
    /// The same with the words of a folder, for a translator.
    ///
    /// # Errors
    /// When a language of the folder does not say what it is.
    pub fn with_words_of(folder: PathBuf) -> Result<Self, Problems> {
        let locales = Files::Folder(folder);
        let locale = system_locale(&languages(&locales)?);
        Ok(Self { locale, locales, ..Self::default() })
    }

    /// The same in the language of this tag, if there are words in it.
    #[must_use]
    pub fn in_language(self, tag: String) -> Self {
        let known = languages(&self.locales).unwrap_or_default();
        if known.iter().any(|language| language.tag == tag) { Self { locale: tag, ..self } } else { self }
    }
}

/// Why a sitting cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum Unready {
    /// The rules or the words are broken.
    #[error("{0}")]
    Broken(#[from] Problems),
    /// The rules tell nothing of that day.
    #[error("{}", .0.message)]
    NoSuchTime(Refusal),
    /// There is no such language.
    #[error("{}", .0.message)]
    NoLocale(Refusal),
}
