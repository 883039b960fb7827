//! What the window's frame needs: words, languages, states.

use std::collections::BTreeMap;

use serde::Serialize;
use sightline_view::{Choice, RulesView, Sitting};
use sightline_words::{Direction, Maturity, Term, Text, own};

use crate::farewell;
use crate::renewal::Renewal;

/// What the window's frame needs.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Shell {
    locale: String,
    direction: Direction,
    /// The fonts that it asks for.
    fonts: Vec<String>,
    /// Whether a machine made the words, and nobody who grew up with the language read them.
    draft: bool,
    locales: Vec<LocaleChoice>,
    /// Which rules are in use, and how old they are.
    rules: RulesView,
    /// Why a pack that was named at the start was not taken.
    pack_refused: Option<Text>,
    /// As of when the window tells what it tells, and up to when was searched.
    dated: Text,
    words: BTreeMap<String, String>,
    states: Vec<Choice>,
    /// Every term, how it is found in what is told, and what it means.
    glossary: Vec<Term>,
    network_shut: bool,
    /// That everything was cleared before, and how many answers are held now; none where nothing was.
    cleared: Option<Text>,
    /// Whether the one before was cleared for a next client.
    next_client: bool,
}

/// Counted, not said.
fn cleared(sitting: &Sitting) -> Text {
    let count = sitting.answers().answered().len();
    sitting.words().with(&own::WINDOW_CLEARED, &[("count", count.into())])
}

/// A language to choose.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct LocaleChoice {
    tag: String,
    name: String,
    /// The fonts that its name is set in.
    fonts: Vec<String>,
}

impl Shell {
    /// The frame of a sitting.
    pub fn of(sitting: &Sitting, renewal: &Renewal, network_shut: bool) -> Self {
        let language = sitting.words().language();
        Self {
            locale: language.tag.clone(),
            direction: language.direction,
            fonts: language.fonts.clone(),
            draft: language.maturity == Some(Maturity::Draft),
            locales: (sitting.languages().iter())
                .map(|language| LocaleChoice {
                    tag: language.tag.clone(),
                    name: language.name.clone(),
                    fonts: language.fonts.clone(),
                })
                .collect(),
            rules: sitting.rules(),
            pack_refused: renewal.refused(sitting.words()),
            dated: sitting.dated(),
            words: sitting.words().for_window(),
            states: sitting.states(),
            glossary: sitting.terms().to_vec(),
            network_shut,
            cleared: farewell::follows_clearing().then(|| cleared(sitting)),
            next_client: farewell::is_for_next_client(),
        }
    }
}
