//! Which actions fit a person, and what they change.

use sightline_rules::{ActionId, StateId};

use crate::answers::Answers;
use crate::logic::{Person, Truth};
use crate::program::Engine;

impl Engine {
    /// The actions that surely fit, in the order of use. One that waits for an answer is not among them: advice is
    /// given only to whom it fits.
    #[must_use]
    pub fn actions(&self, answers: &Answers) -> Vec<ActionId> {
        self.corpus().actions.ids().filter(|action| self.action_fits(*action, answers)).collect()
    }

    fn action_fits(&self, id: ActionId, answers: &Answers) -> bool {
        let action = &self.corpus().actions[id];
        let holds = |state| {
            let person = Person { answers, state, ask_when: &self.ask_when };
            person.judge(self.fits(id)).truth == Truth::True
        };
        let there = |state: &StateId| action.states.as_ref().is_none_or(|states| states.contains(state));
        match action.role {
            Some(role) => {
                let mut states = answers.states(role.circumstance()).unwrap_or_default().iter();
                states.any(|state| there(state) && holds(Some(*state)))
            }
            None => (action.states.is_none() || answers.all_states().iter().any(there)) && holds(None),
        }
    }

    /// The answers as they would be after an action that changes circumstances. `None` if it changes none.
    #[must_use]
    pub fn after(&self, action: ActionId, answers: &Answers) -> Option<Answers> {
        let corpus = self.corpus();
        let action = &corpus.actions[action];
        let mut after = answers.clone();
        for (circumstance, value) in &action.changes {
            let by_state = corpus.circumstances[*circumstance].per.is_some();
            let states: Vec<Option<StateId>> = match action.changes_in.filter(|_| by_state) {
                None => vec![None],
                Some(role) => answers.states(role.circumstance())?.iter().copied().map(Some).collect(),
            };
            for state in states {
                // The check refuses rules whose changes are no answers.
                after.set(corpus, *circumstance, state, value.as_str()).ok()?;
            }
        }
        (after != *answers).then_some(after)
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::{answers, engine, question};

    #[test]
    fn advice_is_for_those_whom_it_surely_fits() {
        let engine = engine();
        let offered = |given| -> Vec<&str> {
            engine.actions(&answers(&engine, given)).into_iter().map(|action| action.name()).collect()
        };
        assert_eq!(offered(""), [""; 0]);
        assert_eq!(offered("state.cards: AA\n"), [""; 0]);
        assert_eq!(offered("state.cards: AA\ncard.status: past\n"), ["ask-card-office"]);
        assert_eq!(offered("state.home: AA\n"), ["address-program"]);
    }

    #[test]
    fn a_program_of_the_home_state_changes_nothing_in_another() {
        let engine = engine();
        let program = engine.corpus().actions.find("address-program").unwrap();
        let given = "state.home: AA\nstate.cards: [AA, BB]\ncard.status: current\ncard.address: home\n";
        let after = engine.after(program, &answers(&engine, given)).unwrap();
        let address = question(&engine, "card.address");
        let of = |code| after.value(address, engine.corpus().state(code)).map(|answer| answer.name());
        assert_eq!((of("AA"), of("BB")), (Some("other"), Some("home")));
        let already = given.replace("card.address: home", "card.address: other");
        assert_eq!(engine.after(program, &answers(&engine, &already)), None, "nothing to change");
    }
}
