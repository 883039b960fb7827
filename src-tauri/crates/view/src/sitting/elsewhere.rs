//! What if: several answers changed at once, every answer tried, and the same person elsewhere.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use sightline_engine::Answers;
use sightline_rules::{AgencyId, RecordId, StateId};
use sightline_words::{Text, own};

use super::Sitting;
use crate::comparison::{AnswerEffect, Comparison, StateTally, comparison, every_answer, tallies};
use crate::interview::{Topic, interview};
use crate::places::{MOST_PLACES, PlacesView, StandingsView, places, standings};
use crate::refusal::Refusal;

/// Among so many exposures is looked for one that tells the states apart.
const LOOKED_AT: usize = 20;

/// Another answer to one question.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(deny_unknown_fields)]
pub struct OtherAnswer {
    /// The question.
    pub id: String,
    /// The state, where the question is asked state by state; all of them where it is left out.
    pub state: Option<String>,
    /// The values; none takes the answer back.
    pub values: Vec<String>,
}

/// What several other answers change, taken together.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct WhatIf {
    /// The other answers, a line each: "Kind of card (Ohio): REAL ID".
    pub changed: Vec<Text>,
    /// What they change.
    pub comparison: Comparison,
    /// The questions as they would be asked then: some other answers bring up questions of their own.
    pub topics: Vec<Topic>,
}

impl Sitting {
    /// What several other answers, taken together, would change.
    ///
    /// # Errors
    /// When a question, a state or a value is not known.
    pub fn what_if(&mut self, others: &[OtherAnswer]) -> Result<WhatIf, Refusal> {
        let mut after = self.answers().clone();
        let mut changed = Vec::new();
        for other in others {
            after = self.with_answer(&after, &other.id, other.state.as_deref(), &other.values)?;
        }
        for other in others {
            let (question, state) = self.place_of(&other.id, other.state.as_deref())?;
            changed.push(self.line_of(&after, question, state));
        }
        let comparison = self.compare_with(&after)?;
        let topics = interview(self.whole(), self.words(), &after).topics;
        Ok(WhatIf { changed, comparison, topics })
    }

    /// What these answers would change.
    ///
    /// # Errors
    /// When the rules of a state cannot be read.
    pub fn compare_with(&mut self, after: &Answers) -> Result<Comparison, Refusal> {
        self.read_every_state()?;
        Ok(comparison(self.whole(), self.words(), self.answers(), after))
    }

    /// How the person would stand in every state.
    ///
    /// # Errors
    /// When the rules of a state cannot be read.
    pub fn tallies(&mut self) -> Result<Vec<StateTally>, Refusal> {
        self.read_every_state()?;
        Ok(tallies(self.whole(), self.words(), self.answers()))
    }

    /// How much every other answer would change.
    ///
    /// # Errors
    /// When the rules of a state cannot be read.
    pub fn every_answer(&mut self) -> Result<Vec<AnswerEffect>, Refusal> {
        self.read_every_state()?;
        Ok(every_answer(self.whole(), self.words(), self.answers()))
    }

    /// How one agency would reach one record of the person in every state; of what matters most where none is named.
    ///
    /// # Errors
    /// When the record or the agency is not known, or nothing was found for the person at all.
    pub fn standings(&mut self, pair: Option<(&str, &str)>) -> Result<StandingsView, Refusal> {
        self.read_every_state()?;
        let found = match pair {
            Some((record, agency)) => self.corpus().find(record).zip(self.corpus().find(agency)),
            None => self.telling_pair(),
        };
        let pair = found.ok_or_else(|| Refusal::of(self.words(), &own::ERROR_NO_RESULT, &[]))?;
        Ok(standings(self.whole(), self.words(), self.answers(), pair))
    }

    /// Of the exposures that matter most, the first that is not the same in every state; else the first.
    fn telling_pair(&self) -> Option<(RecordId, AgencyId)> {
        let assessment = self.engine.assess(&self.answers);
        let foremost = self.engine.foremost(&self.answers, &assessment, LOOKED_AT);
        let pairs = || foremost.iter().map(|one| (one.record, one.agency));
        let differs = |(record, agency): &(RecordId, AgencyId)| {
            let found = self.whole().standings(&self.answers, *record, *agency);
            let access: HashSet<_> =
                found.iter().map(|(_, outcome)| outcome.map(|outcome| outcome.access)).collect();
            access.len() > 1
        };
        pairs().find(differs).or_else(|| pairs().next())
    }

    /// The same person in two or three states, line by line.
    ///
    /// # Errors
    /// When a state is not known, or there are too few or too many.
    pub fn places(&mut self, codes: &[String]) -> Result<PlacesView, Refusal> {
        self.read_every_state()?;
        let known = || self.corpus().state_ids.iter().map(|state| state.name()).collect::<Vec<_>>();
        let mut states: Vec<StateId> = Vec::new();
        for code in codes {
            let state = self
                .corpus()
                .state(code)
                .ok_or_else(|| Refusal::unknown(self.words(), &own::ERROR_UNKNOWN_STATE, code, &known()))?;
            if !states.contains(&state) {
                states.push(state);
            }
        }
        if !(2..=MOST_PLACES).contains(&states.len()) {
            return Err(Refusal::of(self.words(), &own::PLACES_HOW_MANY, &[("most", MOST_PLACES.into())]));
        }
        let practice = self.practice().map(|practice| practice.told);
        Ok(places(self.whole(), self.words(), self.answers(), &states, self.dated(), practice.as_ref()))
    }
}
