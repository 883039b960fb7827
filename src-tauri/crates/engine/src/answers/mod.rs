//! What the person told us: read from a file, or gathered in an interview. It lives in memory alone.

mod error;
mod written;

pub use error::{AnswerError, Refused};
pub use written::{Told, Written};

use std::collections::BTreeMap;

use sightline_rules::corpus::{Answer, AnswerSet, Circumstance, Corpus, NONE, SKIP};
use sightline_rules::{CircumstanceId, IdSet, StateId, kind};
use zeroize::Zeroize;

use error::or_skip;

/// The answers given so far. What is not in it is not known. Forgotten answers are overwritten.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    given: BTreeMap<CircumstanceId, Given>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Given {
    /// For a role: the states, in the order named; empty for "none".
    States(Vec<StateId>),
    /// One of the circumstance's values.
    Value(Answer),
    /// One value for each state named, in the order of the states.
    PerState(Vec<(StateId, Answer)>),
    /// One of the list that a state has of its own: the state, and its answer. It says nothing of another state.
    Listed(StateId, Answer),
}

impl Zeroize for Given {
    fn zeroize(&mut self) {
        match self {
            Self::States(states) => states.iter_mut().for_each(Zeroize::zeroize),
            Self::Value(value) => value.zeroize(),
            Self::Listed(state, value) => {
                state.zeroize();
                value.zeroize();
            }
            Self::PerState(values) => values.iter_mut().for_each(|(state, value)| {
                state.zeroize();
                value.zeroize();
            }),
        }
    }
}

impl Drop for Given {
    fn drop(&mut self) {
        self.zeroize();
    }
}

impl Answers {
    /// Sets one answer; `skip` takes it back. For a circumstance asked state by state, `state` says for which
    /// one; without it the answer stands for all of them. For a role, `value` is a state or `none`.
    ///
    /// # Errors
    /// When the state or the value is not known, or does not belong to the question. The answers are then as before.
    pub fn set(
        &mut self,
        corpus: &Corpus,
        question: CircumstanceId,
        state: Option<StateId>,
        value: &str,
    ) -> Result<(), AnswerError> {
        let circumstance = &corpus.circumstances[question];
        if circumstance.per.is_none() && state.is_some() {
            return Err(AnswerError::NotByState { question });
        }
        if value == SKIP {
            self.take_back(question, state);
            return Ok(());
        }
        if circumstance.role.is_some() {
            return self.set_states(corpus, question, &[value.to_owned()]);
        }
        let state = match (state, circumstance.list) {
            // The answers are those of one state, so the state must be known.
            (None, Some(_)) => Some(self.first_state(circumstance, question)?),
            (state, _) => state,
        };
        let answer = answer(corpus, question, state, value)?;
        if state.is_some() && self.value(question, state) == Some(answer) {
            return Ok(());
        }
        let given = match state {
            None => Given::Value(answer),
            Some(state) if circumstance.list.is_some() => Given::Listed(state, answer),
            Some(state) => {
                let mut values = self.by_state(circumstance, question);
                values.retain(|(known, _)| *known != state);
                values.push((state, answer));
                values.sort_unstable();
                Given::PerState(values)
            }
        };
        self.given.insert(question, given);
        Ok(())
    }

    fn take_back(&mut self, question: CircumstanceId, state: Option<StateId>) {
        match (state, self.given.get_mut(&question)) {
            (Some(state), Some(Given::PerState(values))) => values.retain(|(known, _)| *known != state),
            _ => {
                self.given.remove(&question);
            }
        }
    }

    fn first_state(
        &self,
        circumstance: &Circumstance,
        question: CircumstanceId,
    ) -> Result<StateId, AnswerError> {
        let role = circumstance.per.map_or(question, |per| per.circumstance());
        let first = self.states(role).and_then(|states| states.first());
        first.copied().ok_or(AnswerError::StateFirst { question, first: role })
    }

    /// The answers given state by state so far. What was answered for all states stands for each of them.
    fn by_state(&self, circumstance: &Circumstance, question: CircumstanceId) -> Vec<(StateId, Answer)> {
        match self.given.get(&question) {
            Some(Given::PerState(values)) => values.clone(),
            Some(Given::Value(of_all)) => {
                let states = circumstance.per.and_then(|per| self.states(per.circumstance()));
                states.unwrap_or_default().iter().map(|state| (*state, *of_all)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Sets the states of a role; an empty list, or `none` alone, means no state at all.
    ///
    /// # Errors
    /// When it is not a role, takes one state only, or a state is not known. The answers are then as before.
    pub fn set_states(
        &mut self,
        corpus: &Corpus,
        question: CircumstanceId,
        states: &[String],
    ) -> Result<(), AnswerError> {
        let circumstance = &corpus.circumstances[question];
        if circumstance.role.is_none() {
            let known = or_skip(corpus.answers(circumstance, None).map(Answer::name));
            return Err(AnswerError::OneAnswer { question, known });
        }
        let none = match states {
            [] => true,
            [only] => only.eq_ignore_ascii_case(NONE),
            _ => false,
        };
        if !circumstance.many && (none || states.len() > 1) {
            return Err(AnswerError::OneState { question });
        }
        let mut named = Vec::new();
        for state in states.iter().filter(|_| !none) {
            let state = find_state(corpus, state)?;
            if !named.contains(&state) {
                named.push(state);
            }
        }
        self.given.insert(question, Given::States(named));
        Ok(())
    }

    /// Gives a circumstance its value.
    pub(crate) fn choose(&mut self, circumstance: CircumstanceId, value: Answer) {
        self.given.insert(circumstance, Given::Value(value));
    }

    /// Gives a role its states.
    pub(crate) fn choose_states(&mut self, circumstance: CircumstanceId, states: Vec<StateId>) {
        self.given.insert(circumstance, Given::States(states));
    }

    /// The value given for a circumstance, seen from a state.
    #[must_use]
    pub fn value(&self, circumstance: CircumstanceId, state: Option<StateId>) -> Option<Answer> {
        match self.given.get(&circumstance)? {
            Given::Value(value) => Some(*value),
            Given::PerState(values) => {
                values.iter().find(|(known, _)| Some(*known) == state).map(|(_, value)| *value)
            }
            Given::Listed(of, value) => (Some(*of) == state).then_some(*value),
            Given::States(_) => None,
        }
    }

    /// The states given for a role, by its circumstance; `None` while not answered.
    #[must_use]
    pub fn states(&self, circumstance: CircumstanceId) -> Option<&[StateId]> {
        match self.given.get(&circumstance)? {
            Given::States(states) => Some(states),
            Given::Value(_) | Given::PerState(_) | Given::Listed(..) => None,
        }
    }

    /// The answer to a question, seen from a state; `None` while not answered.
    #[must_use]
    pub fn told(&self, circumstance: CircumstanceId, state: Option<StateId>) -> Option<Told> {
        match self.states(circumstance) {
            Some([]) => Some(Told::NoState),
            Some(states) => Some(Told::States(states.to_vec())),
            None => self.value(circumstance, state).map(Told::One),
        }
    }

    /// The circumstances with an answer, at least for some state.
    #[must_use]
    pub fn answered(&self) -> IdSet<kind::Circumstance> {
        self.given.keys().copied().collect()
    }

    /// Each answer as conditions read it, seen from a state, and whether it names that state for a role. What was said
    /// of other states alone is not among them.
    pub(crate) fn seen_from(
        &self,
        state: Option<StateId>,
    ) -> impl Iterator<Item = (CircumstanceId, AnswerSet, bool)> {
        self.given.iter().filter_map(move |(circumstance, given)| {
            let of_one = |answer: &Answer| Some((AnswerSet::of(*answer), false));
            let (told, here) = match given {
                Given::States(states) => {
                    let here = state.is_some_and(|state| states.contains(&state));
                    Some((AnswerSet::of_states(!states.is_empty()), here))
                }
                Given::Value(answer) => of_one(answer),
                Given::PerState(answers) => answers
                    .iter()
                    .find(|(known, _)| Some(*known) == state)
                    .and_then(|(_, answer)| of_one(answer)),
                // No condition speaks of the answers of a list.
                Given::Listed(..) => None,
            }?;
            Some((*circumstance, told, here))
        })
    }

    /// The same of this person moved to a state ([`moved_to`](Self::moved_to)).
    pub(crate) fn moved_seen_from(
        &self,
        corpus: &Corpus,
        to: StateId,
        state: Option<StateId>,
    ) -> impl Iterator<Item = (CircumstanceId, AnswerSet, bool)> {
        self.given.iter().filter_map(move |(circumstance, given)| {
            let (told, here) = match given {
                Given::States(states) => {
                    (AnswerSet::of_states(!states.is_empty()), !states.is_empty() && state == Some(to))
                }
                Given::Value(answer) => (AnswerSet::of(*answer), false),
                Given::PerState(values) => {
                    let moved = self.moved_value(corpus, *circumstance, values, to);
                    let of_state = || values.iter().find(|(known, _)| Some(*known) == state);
                    (AnswerSet::of(moved.or_else(|| of_state().map(|(_, value)| *value))?), false)
                }
                Given::Listed(..) => return None,
            };
            Some((*circumstance, told, here))
        })
    }

    /// What was answered of the very state, else of the state that was named first and has an answer.
    fn moved_value(
        &self,
        corpus: &Corpus,
        question: CircumstanceId,
        values: &[(StateId, Answer)],
        to: StateId,
    ) -> Option<Answer> {
        let role = corpus.circumstances[question].per.map(|per| per.circumstance());
        let named = role.and_then(|role| self.states(role)).unwrap_or_default();
        let of = |wanted: &StateId| values.iter().find(|(known, _)| known == wanted);
        std::iter::once(&to).chain(named).find_map(of).map(|(_, value)| *value)
    }

    /// Forgets every answer: what was held is overwritten first.
    pub fn wipe(&mut self) {
        self.given.clear();
    }

    /// Every state that some answer names, in alphabetical order of the codes.
    #[must_use]
    pub fn all_states(&self) -> Vec<StateId> {
        let named = self.given.values().filter_map(|given| match given {
            Given::States(states) => Some(states),
            Given::Value(_) | Given::PerState(_) | Given::Listed(..) => None,
        });
        let mut named: Vec<StateId> = named.flatten().copied().collect();
        named.sort_unstable();
        named.dedup();
        named
    }

    /// The same person, in `state` for every role for which they named a state. What they answered of that very
    /// state stands; else what they answered of the state that they named first.
    #[must_use]
    pub fn moved_to(&self, corpus: &Corpus, state: StateId) -> Self {
        let moved = |question: CircumstanceId, given: &Given| match given {
            Given::States(states) if !states.is_empty() => Given::States(vec![state]),
            Given::PerState(values) => {
                self.moved_value(corpus, question, values, state).map_or_else(|| given.clone(), Given::Value)
            }
            Given::States(_) | Given::Value(_) | Given::Listed(..) => given.clone(),
        };
        let given = self.given.iter().map(|(question, given)| (*question, moved(*question, given)));
        Self { given: given.collect() }
    }
}

/// The question of this name.
///
/// # Errors
/// When there is none.
pub fn find_question(corpus: &Corpus, word: &str) -> Result<CircumstanceId, AnswerError> {
    corpus.find(word).ok_or_else(|| {
        let known = corpus.circumstances.ids().map(|question| question.name()).collect();
        AnswerError::NoSuchQuestion { word: word.to_owned(), known }
    })
}

/// The state of this code.
///
/// # Errors
/// When there is none.
pub fn find_state(corpus: &Corpus, word: &str) -> Result<StateId, AnswerError> {
    corpus.state(word).ok_or_else(|| {
        let known = corpus.state_ids.iter().map(|state| state.name()).collect();
        AnswerError::NoSuchState { word: word.to_owned(), known }
    })
}

/// The answer of this name, whatever form of Unicode it is written in.
fn answer(
    corpus: &Corpus,
    question: CircumstanceId,
    state: Option<StateId>,
    word: &str,
) -> Result<Answer, AnswerError> {
    let circumstance = &corpus.circumstances[question];
    let composed = icu_normalizer::ComposingNormalizer::new_nfc().normalize(word);
    let mut known = corpus.answers(circumstance, state);
    known.find(|answer| answer.name() == composed).ok_or_else(|| {
        let known = or_skip(corpus.answers(circumstance, state).map(Answer::name));
        AnswerError::NoSuchAnswer { question, word: word.to_owned(), known }
    })
}

#[cfg(test)]
mod tests {
    use crate::fixture::{answers, engine, question};

    #[test]
    fn one_answer_for_all_states_stands_for_the_others_when_one_is_changed() {
        let engine = engine();
        let corpus = engine.corpus();
        let mut given = answers(&engine, "state.cards: [AA, BB]\ncard.status: current\n");
        let status = question(&engine, "card.status");
        given.set(corpus, status, corpus.state("AA"), "past").unwrap();
        let of = |code| given.value(status, corpus.state(code)).map(|answer| answer.name());
        assert_eq!((of("AA"), of("BB")), (Some("past"), Some("current")));
    }

    #[test]
    fn in_another_state_what_was_said_of_that_very_state_stands() {
        let engine = engine();
        let corpus = engine.corpus();
        let given = answers(&engine, "state.cards: [BB, AA]\ncard.status: {AA: past, BB: current}\n");
        let status = question(&engine, "card.status");
        let moved = |code: &str| {
            let state = corpus.state(code).unwrap();
            given.moved_to(corpus, state).value(status, Some(state)).map(|answer| answer.name())
        };
        assert_eq!((moved("AA"), moved("BB")), (Some("past"), Some("current")));
    }

    #[test]
    fn a_refused_answer_changes_nothing() {
        let engine = engine();
        let mut given = answers(&engine, "state.home: AA\nphone.kind: smart\n");
        let before = given.clone();
        for (name, value) in [("phone.kind", "loud"), ("state.home", "none"), ("state.home", "ZZ")] {
            assert!(given.set(engine.corpus(), question(&engine, name), None, value).is_err());
        }
        let two = ["AA".to_owned(), "BB".to_owned()];
        assert!(given.set_states(engine.corpus(), question(&engine, "state.home"), &two).is_err());
        assert_eq!(given, before);
    }
}
