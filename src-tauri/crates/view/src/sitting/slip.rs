//! A slip that says what is wrong with a statement of the rules, whoever sits here.

use sightline_words::own;

use super::Sitting;
use crate::refusal::Refusal;
use crate::slip::{SlipView, Statement, slip, state_of};

impl Sitting {
    /// The slip for a statement, by its name: `ny/dmv.retention`, `routes/nlets-photo-query`. It is the same whatever
    /// was answered.
    ///
    /// # Errors
    /// When the rules make no such statement.
    pub fn slip(&mut self, name: &str) -> Result<SlipView, Refusal> {
        if let Some(state) = state_of(self.corpus(), name) {
            self.read_states(&[state])?;
        }
        match Statement::find(self.corpus(), name) {
            Some(statement) => Ok(slip(self.corpus(), &self.words, statement)),
            None => {
                let hint = self.words.get(&own::SLIP_UNKNOWN_HINT).text;
                Err(Refusal {
                    hint: Some(hint),
                    ..Refusal::unknown(&self.words, &own::SLIP_UNKNOWN, name, &[])
                })
            }
        }
    }
}
