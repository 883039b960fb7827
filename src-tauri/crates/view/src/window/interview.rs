//! The interview as it stands, and taking an answer.

use serde::Serialize;
use sightline_engine::{AnswerError, Answers, Engine, NONE, SKIP};

use crate::explanation::place;
use crate::interview::{Choice, QuestionView, StateChoice, listed, question};
use crate::overview::{Overview, overview};
use crate::words::{Text, Words};

/// A question as the interview shows it, with the answer given.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Asked {
    /// Circumstance.
    pub id: String,
    /// Code of the state for which it is asked.
    pub state: Option<String>,
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
    pub given: Vec<String>,
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

/// A screen of the interview.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Topic {
    /// Id.
    pub id: String,
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
    /// Questions answered.
    pub answered: usize,
    /// Questions that can still change the result, at most.
    pub left: usize,
    /// The same as a sentence.
    pub progress: Text,
    /// The picture taking shape.
    pub overview: Overview,
}

/// The interview as it stands.
#[must_use]
pub fn interview(engine: &Engine, words: &Words, answers: &Answers) -> Interview {
    let rules = &engine.corpus().rules.circumstances;
    let assessment = engine.assess(answers);
    let open = engine.questions(answers, &assessment);
    let (mut answered, mut left) = (0, 0);
    let mut topics: Vec<Topic> = rules
        .topics
        .iter()
        .map(|id| Topic { id: id.clone(), name: words.get(&format!("topic-{id}")), questions: Vec::new() })
        .collect();
    for (index, (id, circumstance)) in rules.circumstances.iter().enumerate() {
        let Some(view) = question(words, engine.corpus(), id) else { continue };
        let role = circumstance.per.as_ref().and_then(|per| engine.role(per));
        let states: Vec<Option<usize>> = match role {
            Some(role) => answers.states(role).unwrap_or_default().iter().copied().map(Some).collect(),
            None => vec![None],
        };
        for state in &states {
            let given = given(engine, answers, index, *state);
            let question = open.iter().find(|question| question.circumstance == index);
            let matters = question.is_some_and(|q| state.is_none_or(|state| q.states.contains(&state)));
            if given.is_empty() && !matters || !engine.can_come_up(answers, index, *state) {
                continue;
            }
            answered += usize::from(!given.is_empty());
            left += usize::from(given.is_empty());
            let code = engine.state_code(*state);
            let place = code.as_ref().filter(|_| states.len() > 1).map(|code| place(words, code));
            if let Some(topic) = topics.iter_mut().find(|topic| topic.id == circumstance.topic) {
                topic.questions.push(asked(engine, &view, code, place, given));
            }
        }
    }
    for topic in &mut topics {
        // A stable sort: state by state, and within one in the order of the vocabulary.
        topic.questions.sort_by(|a, b| a.state.cmp(&b.state));
    }
    let args = [("answered", answered.into()), ("left", left.into())];
    Interview {
        topics,
        answered,
        left,
        progress: words.with("interview-answered", &args),
        overview: overview(engine, words, &engine.result(answers, &assessment)),
    }
}

fn asked(
    engine: &Engine,
    view: &QuestionView,
    state: Option<String>,
    place: Option<Text>,
    given: Vec<String>,
) -> Asked {
    let listed = state.as_ref().and_then(|code| listed(engine.corpus(), &view.id, code));
    Asked {
        id: view.id.clone(),
        place,
        question: view.question.clone(),
        why: view.why.clone(),
        help: view.help.clone(),
        kind: match (view.states, &listed) {
            (_, Some(_)) => Kind::List,
            (None, None) => Kind::Choice,
            (Some(StateChoice::One), _) => Kind::State,
            (Some(StateChoice::Many), _) => Kind::States,
        },
        choices: listed.unwrap_or_else(|| view.choices.clone()),
        given,
        state,
    }
}

fn given(engine: &Engine, answers: &Answers, index: usize, state: Option<usize>) -> Vec<String> {
    match (answers.states(index), answers.value(index, state)) {
        (Some([]), _) => vec![NONE.to_owned()],
        (Some(states), _) => states.iter().filter_map(|state| engine.state_code(Some(*state))).collect(),
        (None, Some(_)) => vec![engine.answer_text(answers, index, state)],
        (None, None) => Vec::new(),
    }
}

/// Records the values that the window gives for one question: none takes the answer back.
///
/// # Errors
/// When the circumstance, the state or a value is not known; the answers are then as before.
pub fn give(
    engine: &Engine,
    answers: &mut Answers,
    id: &str,
    state: Option<&str>,
    values: &[String],
) -> Result<(), AnswerError> {
    let corpus = engine.corpus();
    match values {
        [] => answers.set(corpus, id, state, SKIP),
        [value] => answers.set(corpus, id, state, value),
        several => answers.set_states(corpus, id, several),
    }
}
