//! What a sitting begins with, and why it cannot begin.

use sightline_rules::corpus::Corpus;
use sightline_rules::read::Files;
use sightline_rules::{Date, Problems};
use sightline_words::{REFERENCE, embedded_locales};

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
    /// Whether inserted values are wrapped in invisible marks that keep right-to-left text in order; a terminal shows
    /// those marks badly, a window needs them.
    pub isolate: bool,
}

/// The rules and words that the program carries, in English, as of today, for a window.
impl Default for Setting {
    fn default() -> Self {
        Self {
            rules: None,
            locales: embedded_locales(),
            locale: REFERENCE.to_owned(),
            as_of: None,
            isolate: true,
        }
    }
}

/// Why a sitting cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum Unready {
    /// The rules or the words are broken.
    #[error("{0}")]
    Broken(#[from] Problems),
    /// There is no such language.
    #[error("{}", .0.message)]
    NoLocale(Refusal),
}
