//! Why one exposure is what it is, in finished words: the same for window, terminal and page.

mod explainer;
mod outline;
mod safeguard;
mod seen;
mod short;
mod tell;

pub use outline::{Items, Section};
pub use safeguard::{Effect, SafeguardView};
pub use seen::{CaseView, EventView};
pub(crate) use tell::{answer_line, explain, explain_on_paper, label, told_value};

use serde::Serialize;
use sightline_rules::vocabulary::Access;
use sightline_words::Text;

use crate::notes::{Labelled, SourceView, TermView};

/// The explanation of one exposure.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Explanation {
    /// "License photo → ICE deportation officers (ERO)".
    pub title: Text,
    /// The state, by name, if there is one.
    pub place: Option<Text>,
    /// Access, for color and mark.
    pub access: Access,
    /// Whether what is fought over stops or narrows it for now.
    pub for_now: bool,
    /// "Open", as a word.
    pub access_word: Text,
    /// What that means, in a sentence.
    pub access_sentence: Text,
    /// What is known of its use, in a sentence.
    pub evidence_sentence: Text,
    /// In short: what decides it, and what would change it.
    pub short: Vec<Labelled>,
    /// Heading over that.
    pub short_heading: Text,
    /// What it depends on, in a sentence; none when it applies.
    pub depends_sentence: Option<Text>,
    /// The questions whose answers would settle it.
    pub depends_on: Vec<Text>,
    /// The routes: those that are shut or narrowed first.
    pub routes: Vec<RouteView>,
    /// Heading of the sources.
    pub sources_heading: Text,
    /// The sources, numbered from 1 as the notes cite them.
    pub sources: Vec<SourceView>,
    /// "As of …; researched up to …; newest sources …".
    pub dated: Text,
    /// The terms in it that people may not know.
    pub terms: Vec<TermView>,
}

/// One route of an explanation.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct RouteView {
    /// The name of what is told of it, for a slip.
    pub statement: String,
    /// Name of the channel.
    pub name: Text,
    /// Who keeps the record.
    pub holder: Text,
    /// Access, for color and mark.
    pub access: Access,
    /// Whether what is fought over stops or narrows it for now.
    pub for_now: bool,
    /// "Open", as a word.
    pub access_word: Text,
    /// "shown by records", as a phrase.
    pub evidence_phrase: Text,
    /// How it travels.
    pub how: Text,
    /// All else, in the order in which a reader asks about it.
    pub sections: Vec<Section>,
}
