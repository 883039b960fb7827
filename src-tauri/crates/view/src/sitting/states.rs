//! The rules and notes of states, read when a sitting comes to them.

use std::sync::Arc;

use sightline_engine::{Answers, Engine};
use sightline_rules::read::add_states;
use sightline_rules::{Problems, StateId};

use super::Sitting;
use crate::refusal::Refusal;

impl Sitting {
    pub(super) fn whole(&self) -> &Engine {
        self.whole.as_ref().unwrap_or(&self.engine)
    }

    /// Reads the rules and notes of states that the answers name and that were not read yet.
    pub(super) fn read_states_of(&mut self, answers: &Answers) -> Result<(), Refusal> {
        self.read_states(&answers.all_states())
    }

    /// Reads the rules and notes of those of these states that were not read yet.
    pub(super) fn read_states(&mut self, states: &[StateId]) -> Result<(), Refusal> {
        let corpus = self.engine.corpus();
        let mut missing = states.to_vec();
        missing.retain(|state| !corpus.states.contains_key(state));
        if missing.is_empty() {
            return Ok(());
        }
        let mut corpus = corpus.clone();
        add_states(&mut corpus, &missing).map_err(broken)?;
        self.words.learn(&self.locales, &missing).map_err(broken)?;
        self.engine = Engine::new(Arc::new(corpus), self.engine.as_of());
        Ok(())
    }

    pub(super) fn read_every_state(&mut self) -> Result<(), Refusal> {
        let corpus = self.corpus();
        let missing: Vec<StateId> =
            corpus.state_ids.iter().filter(|state| !corpus.states.contains_key(*state)).copied().collect();
        if self.whole.is_some() || missing.is_empty() {
            return Ok(());
        }
        let mut corpus = corpus.clone();
        add_states(&mut corpus, &missing).map_err(broken)?;
        self.whole = Some(Engine::new(Arc::new(corpus), self.engine.as_of()));
        Ok(())
    }
}

/// Rules or words inside the program that cannot be read: a test of the project rules it out.
pub(super) fn broken(problems: Problems) -> Refusal {
    Refusal { message: problems.to_string(), hint: None }
}
