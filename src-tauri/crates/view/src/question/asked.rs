//! A question with the answer given, as a screen shows it.

use serde::Serialize;
use sightline_engine::{Answers, Engine};
use sightline_rules::corpus::Place;
use sightline_rules::{CircumstanceId, StateId};
use sightline_words::{Text, Words, names};

use super::{Choice, StateChoice, question};

/// A question as a screen shows it, with the answer given.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Asked {
    /// Circumstance.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: CircumstanceId,
    /// Code of the state for which it is asked.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub state: Option<StateId>,
    /// Name of that state, if the person has more than one.
    pub place: Option<Text>,
    /// The question.
    pub question: Text,
    /// Why we ask.
    pub why: Option<Text>,
    /// What the words mean.
    pub help: Option<Text>,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The answers offered, besides "I don't know / skip", which always is.
    pub choices: Vec<Choice>,
    /// The answer: one value, or the codes of states, or `none`; empty while not answered.
    pub given: Vec<&'static str>,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One of the choices.
    Choice,
    /// One state.
    State,
    /// Any number of states.
    States,
    /// One of a long list: to filter and choose.
    List,
}

/// Beside what a question is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Beside {
    /// The result: its answer says what is told first.
    Result,
    /// The steps: its answer says which are shown.
    Steps,
}

/// The questions that are not asked in the interview, but offered beside something.
pub(crate) fn beside(engine: &Engine, words: &Words, answers: &Answers, what: Beside) -> Vec<Asked> {
    let circumstances = engine.corpus().circumstances.iter();
    let wanted = circumstances.filter(|(_, question)| {
        let offered = if question.shows_first.is_empty() { Beside::Steps } else { Beside::Result };
        question.beside_result && offered == what
    });
    wanted.map(|(id, _)| asked(engine, words, answers, id, None, false)).collect()
}

/// A question for one state, or for none; `several_states`: it says for which.
pub(crate) fn asked(
    engine: &Engine,
    words: &Words,
    answers: &Answers,
    id: CircumstanceId,
    state: Option<StateId>,
    several_states: bool,
) -> Asked {
    let view = question(words, engine.corpus(), id, state);
    let place = state.filter(|_| several_states).map(|state| words.get(&names::place(Place::State(state))));
    Asked {
        id,
        state,
        place,
        question: view.question,
        why: view.why,
        help: view.help,
        kind: match view.states {
            _ if view.listed => Kind::List,
            None => Kind::Choice,
            Some(StateChoice::One) => Kind::State,
            Some(StateChoice::Many) => Kind::States,
        },
        choices: view.choices,
        given: answers.told(id, state).map(|told| told.values()).unwrap_or_default(),
    }
}
