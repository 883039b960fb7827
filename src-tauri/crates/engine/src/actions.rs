//! Which actions fit a person.

use crate::answers::Answers;
use crate::engine::{Engine, formula};
use crate::logic::{Person, Truth};

impl Engine {
    /// The ids of the actions that surely fit, in the order of use. One that waits for an answer is not among
    /// them: advice is given only to whom it fits.
    #[must_use]
    pub fn actions(&self, answers: &Answers) -> Vec<&str> {
        let corpus = self.corpus();
        let all = corpus.rules.actions.iter();
        let fitting = all.filter(|(_, action)| {
            let condition = action.fits.as_ref().map(|fits| formula(corpus, None, fits, self.as_of()));
            let holds = |state| {
                let person = Person { answers, state, ask_when: &self.ask_when };
                condition.as_ref().is_none_or(|condition| condition.judge(person).truth == Truth::True)
            };
            let there = |state| {
                let code = self.state_code(Some(state));
                action.states.as_ref().is_none_or(|states| code.is_some_and(|code| states.contains(&code)))
            };
            match action.role.as_ref().and_then(|role| self.role(role)) {
                Some(role) => {
                    let mut states = answers.states(role).unwrap_or_default().iter();
                    states.any(|state| there(*state) && holds(Some(*state)))
                }
                None => {
                    (action.states.is_none() || answers.all_states().into_iter().any(there)) && holds(None)
                }
            }
        });
        fitting.map(|(id, _)| id.as_str()).collect()
    }

    /// The answers as they would be after an action that changes circumstances. `None` if it changes none.
    #[must_use]
    pub fn after(&self, action: &str, answers: &Answers) -> Option<Answers> {
        let corpus = self.corpus();
        let action = corpus.rules.actions.get(action)?;
        let mut after = answers.clone();
        for (circumstance, value) in &action.changes {
            let per_state = corpus.rules.circumstances.circumstances.get(circumstance)?.per.is_some();
            let role = action.changes_in.as_ref().filter(|_| per_state).and_then(|role| self.role(role));
            let states = match role {
                None => vec![None],
                Some(role) => {
                    answers.states(role)?.iter().map(|state| self.state_code(Some(*state))).collect()
                }
            };
            for state in states {
                // The checker refuses rules whose changes are no answers.
                after.set(corpus, circumstance, state.as_deref(), value).ok()?;
            }
        }
        (after != *answers).then_some(after)
    }
}
