//! The outline of what is told of a route: its parts in the order in which a reader asks about them, each under its
//! heading. It is filled once; window, terminal and page draw what is there.

use serde::Serialize;
use sightline_words::{Text, Words, names::Message, own};

use super::safeguard::{Effect, SafeguardView};
use super::seen::{CaseView, EventView};
use crate::notes::NoteView;

/// A part of an outline. It is never empty.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Section {
    /// Heading.
    pub heading: Text,
    /// What stands under it.
    pub items: Items,
    /// Background: a first reader can leave it folded.
    pub folded: bool,
}

/// What stands under a heading.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Items {
    /// Lines.
    Lines {
        /// One each.
        lines: Vec<Text>,
    },
    /// Safeguards that do the same to the route.
    Safeguards {
        /// What they do.
        effect: Effect,
        /// In the order of the rules.
        safeguards: Vec<SafeguardView>,
    },
    /// What was seen.
    Seen {
        /// The cases here.
        cases: Vec<CaseView>,
        /// Said where the use was seen in other states only.
        elsewhere: Option<Text>,
    },
    /// How it changed, and who says what, oldest first.
    History {
        /// One voice each.
        events: Vec<EventView>,
    },
    /// Sourced, dated notes.
    Notes {
        /// One claim each.
        notes: Vec<NoteView>,
    },
}

impl Items {
    fn is_empty(&self) -> bool {
        match self {
            Self::Lines { lines } => lines.is_empty(),
            Self::Safeguards { safeguards, .. } => safeguards.is_empty(),
            Self::Seen { cases, elsewhere } => cases.is_empty() && elsewhere.is_none(),
            Self::History { events } => events.is_empty(),
            Self::Notes { notes } => notes.is_empty(),
        }
    }
}

/// The sections that hold something, under their headings.
pub(crate) fn sections<const N: usize>(words: &Words, parts: [(Message, Items); N]) -> Vec<Section> {
    let filled = parts.into_iter().filter(|(_, items)| !items.is_empty());
    let folded = [own::EXPLAIN_HISTORY, own::EXPLAIN_BACKGROUND];
    let section = |(heading, items): (Message, Items)| Section {
        folded: folded.iter().any(|folded| folded.id() == heading.id()),
        heading: words.get(&heading),
        items,
    };
    filled.map(section).collect()
}
