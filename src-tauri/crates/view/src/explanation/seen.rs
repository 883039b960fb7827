//! What was seen, in words: cases and events.

use serde::Serialize;
use sightline_engine::{CaseResult, EventResult};
use sightline_words::{Text, names, own};

use super::explainer::Explainer;
use crate::notes::NoteView;
use crate::slip::Statement;

/// A case in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct CaseView {
    /// "June 30, 2017: records were handed over (shown by records)".
    pub headline: Text,
    /// The notes on it: more than one where two sides tell it differently.
    pub notes: Vec<NoteView>,
    /// Said where the notes were told on an earlier route.
    pub above: Option<Text>,
}

/// A dated event in words, told by one voice.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct EventView {
    /// Its name, for a slip.
    pub statement: String,
    /// "February 24, 2026".
    pub date: String,
    /// "A court".
    pub voice: Text,
    /// What happened, or what is said.
    pub text: Text,
    /// Numbers of its sources.
    pub cites: Vec<usize>,
}

impl Explainer<'_> {
    pub(super) fn case(&mut self, case: &CaseResult) -> CaseView {
        let notes = match self.corpus().case(case.id) {
            Some((jurisdiction, entry)) => self.notes(jurisdiction, entry.rests_on.iter().copied()),
            None => Vec::new(),
        };
        let evidence = self.words.get(&names::evidence(case.evidence, false)).text;
        let args = [("date", case.date.to_string().into()), ("evidence", evidence.into())];
        let above = notes.is_empty().then(|| self.words.get(&own::SAFEGUARD_ABOVE));
        CaseView { headline: self.words.with(&names::case(case.shows), &args), notes, above }
    }

    /// An event with its sources; `None` if it has been told already.
    pub(super) fn event(&mut self, event: &EventResult) -> Option<EventView> {
        let (jurisdiction, entry) = self.corpus().event(event.id)?;
        if !self.is_new(event.id) {
            return None;
        }
        let mut cites = Vec::new();
        for claim in jurisdiction.claims_at(&entry.rests_on) {
            cites.extend(self.cite(jurisdiction, claim));
        }
        cites.sort_unstable();
        cites.dedup();
        Some(EventView {
            statement: Statement::Event(event.id).to_string(),
            date: self.words.date(event.date),
            voice: self.words.get(&names::voice(event.voice)),
            text: self.words.get(&names::event(event.id)),
            cites,
        })
    }
}
