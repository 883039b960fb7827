//! The interview: the questions in words, and how it stands.

mod next;
mod shape;
mod typed;

pub use next::Next;
pub(crate) use next::{next, once_more, stands};
pub use shape::Shape;
pub use typed::{Found, Meant, Wish, find_named, means, number, numbered, understand, wish};

use serde::Serialize;
use sightline_engine::{Answers, Engine, Question};
use sightline_rules::{CircumstanceId, StateId, TopicId};
use sightline_words::{Text, Words, names, own};

use crate::question::{Asked, asked};

/// A screen of the interview.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Topic {
    /// Id.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: TopicId,
    /// Heading.
    pub name: Text,
    /// The questions that can matter, or were answered.
    pub questions: Vec<Asked>,
}

/// The interview as it stands.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Interview {
    /// Every topic, in order.
    pub topics: Vec<Topic>,
    /// How many questions are answered.
    pub answered: usize,
    /// The same in words, and how many more there can be.
    pub progress: Text,
    /// The picture taking shape.
    pub shape: Shape,
}

/// The interview as it stands.
pub(crate) fn interview(engine: &Engine, words: &Words, answers: &Answers) -> Interview {
    let corpus = engine.corpus();
    let assessment = engine.assess(answers);
    let open = engine.questions(answers, &assessment);
    let shown: Vec<Asked> = corpus
        .circumstances
        .ids()
        .filter(|id| !corpus.circumstances[*id].beside_result)
        .flat_map(|question| asked_of_each(engine, words, answers, &open, question))
        .collect();
    let answered = shown.iter().filter(|asked| !asked.given.is_empty()).count();
    let args =
        [("answered", answered.into()), ("left", engine.at_most(answers, &assessment, &open, &[]).into())];
    let progress = words.with(&own::INTERVIEW_ANSWERED, &args);
    let mut topics: Vec<Topic> = corpus
        .topics
        .iter()
        .map(|id| Topic { id: *id, name: words.get(&names::topic(*id)), questions: Vec::new() })
        .collect();
    for asked in shown {
        let topic = corpus.circumstances[asked.id].topic;
        if let Some(topic) = topics.iter_mut().find(|known| known.id == topic) {
            topic.questions.push(asked);
        }
    }
    for topic in &mut topics {
        // A stable sort: state by state, and within one in the order of the vocabulary.
        topic.questions.sort_by_key(|asked| asked.state.map(|state| state.name()));
    }
    Interview { topics, answered, progress, shape: shape::shape(engine, words, answers, &assessment) }
}

/// The question for each state for which it is asked, where it can matter or was answered.
fn asked_of_each(
    engine: &Engine,
    words: &Words,
    answers: &Answers,
    open: &[Question],
    id: CircumstanceId,
) -> Vec<Asked> {
    let circumstance = &engine.corpus().circumstances[id];
    let states: Vec<Option<StateId>> = match circumstance.per {
        Some(role) => {
            answers.states(role.circumstance()).unwrap_or_default().iter().copied().map(Some).collect()
        }
        None => vec![None],
    };
    let still_open = open.iter().find(|question| question.circumstance == id);
    let shown = |state: &Option<StateId>| {
        let matters = still_open.is_some_and(|q| state.is_none_or(|state| q.states.contains(&state)));
        (matters || answers.told(id, *state).is_some()) && engine.can_come_up(answers, id, *state)
    };
    let several = states.len() > 1;
    let asked = |state| asked(engine, words, answers, id, state, several);
    states.iter().filter(|state| shown(state)).map(|state| asked(*state)).collect()
}
