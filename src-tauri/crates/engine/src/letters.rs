//! Which letters fit a person, and which of them only a lawyer should send.

use serde::Serialize;
use sightline_rules::corpus::{Condition, Letter};
use sightline_rules::{CircumstanceId, LetterId, StateId};

use crate::answers::Answers;
use crate::logic::{Circumstances, Truth, Verdict};
use crate::program::{Engine, formula};

/// A letter that fits a person, for one state or for none in particular.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterOffer {
    /// Letter.
    pub id: LetterId,
    /// The state for which it is written; null for one that goes to no state's office.
    pub state: Option<StateId>,
    /// Whether the person may send it alone.
    pub safety: Safety,
}

/// Whether a person may send a letter alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Safety {
    /// Nothing that was answered, and nothing that was not, makes it dangerous.
    Safe,
    /// It is dangerous, or may be: only with a lawyer.
    WithLawyer(Danger),
}

/// What makes a letter dangerous.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Danger {
    /// These answers.
    Answered(Vec<CircumstanceId>),
    /// That these questions are not answered.
    Open(Vec<CircumstanceId>),
}

impl Engine {
    /// The letters that surely fit, in the order of the rules, a state's in the order in which it was named. A letter
    /// whose danger is true, or is not known to be false, is never safe.
    #[must_use]
    pub fn letters(&self, answers: &Answers) -> Vec<LetterOffer> {
        let mut offers = Vec::new();
        for (id, letter) in self.corpus().letters.iter() {
            for state in states(letter, answers) {
                if self.holds(letter.fits.as_ref(), answers, state).truth.is_true() {
                    offers.push(LetterOffer { id, state, safety: self.safety(letter, answers, state) });
                }
            }
        }
        offers
    }

    fn safety(&self, letter: &Letter, answers: &Answers, state: Option<StateId>) -> Safety {
        let Some(danger) = &letter.unsafe_if else { return Safety::Safe };
        let verdict = self.holds(Some(danger), answers, state);
        let named = |circumstances: Circumstances| -> Vec<CircumstanceId> {
            self.corpus().circumstances.ids().filter(|id| circumstances.has(*id)).collect()
        };
        match verdict.truth {
            Truth::FALSE => Safety::Safe,
            Truth::TRUE => {
                // What only let the question come up is no danger, unless it alone decided.
                let read = danger.circumstances();
                let (own, gates): (Vec<_>, Vec<_>) =
                    named(verdict.answers).into_iter().partition(|answered| read.contains(answered));
                Safety::WithLawyer(Danger::Answered(if own.is_empty() { gates } else { own }))
            }
            _ => Safety::WithLawyer(Danger::Open(named(verdict.open))),
        }
    }

    fn holds(&self, condition: Option<&Condition>, answers: &Answers, state: Option<StateId>) -> Verdict {
        let place = state.and_then(|state| self.corpus().states.get(&state));
        let formula = condition.map(|condition| formula(place, condition, self.as_of()));
        self.seen(answers, state).judge(formula.as_ref())
    }
}

/// The states for which a letter is judged; none in particular where it has no role.
fn states(letter: &Letter, answers: &Answers) -> Vec<Option<StateId>> {
    let there = |state: &StateId| letter.states.as_ref().is_none_or(|states| states.contains(state));
    match letter.role {
        Some(role) => {
            let named = answers.states(role.circumstance()).unwrap_or_default();
            named.iter().copied().filter(there).map(Some).collect()
        }
        None if letter.states.is_none() || answers.all_states().iter().any(there) => vec![None],
        None => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{answers, engine, question};

    fn offered(given: &str) -> Vec<(String, Option<String>, Safety)> {
        let engine = engine();
        let offers = engine.letters(&answers(&engine, given)).into_iter();
        offers
            .map(|offer| (offer.id.to_string(), offer.state.map(|state| state.to_string()), offer.safety))
            .collect()
    }

    #[test]
    fn a_letter_is_for_those_whom_it_surely_fits_and_for_each_of_their_states() {
        assert_eq!(offered(""), [("ask-broker".to_owned(), None, Safety::Safe)]);
        let of_cards = |given: &str| -> Vec<Option<String>> {
            let letters = offered(given).into_iter().filter(|(id, ..)| id == "ask-for-card");
            letters.map(|(_, state, _)| state).collect()
        };
        let both = "state.cards: [AA, BB]\ncard.status: {AA: current, BB: never}\n";
        assert_eq!(of_cards(both), [Some("AA".to_owned())]);
        assert_eq!(of_cards(&both.replace("never", "past")).len(), 2);
    }

    #[test]
    fn what_is_not_known_is_as_dangerous_as_what_is_so() {
        let safety =
            |given: &str| offered(&format!("state.cards: AA\ncard.status: current\n{given}"))[1].2.clone();
        let address = question(&engine(), "card.address");
        assert_eq!(safety("card.address: home\n"), Safety::Safe);
        assert_eq!(safety("card.address: other\n"), Safety::WithLawyer(Danger::Answered(vec![address])));
        assert_eq!(safety(""), Safety::WithLawyer(Danger::Open(vec![address])));
    }
}
