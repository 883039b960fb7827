//! What is asked next, one question at a time.

use sightline_engine::{Answers, Engine};
use sightline_rules::corpus::SKIP;
use sightline_rules::{CircumstanceId, StateId};

/// The question to ask next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// The question.
    pub question: CircumstanceId,
    /// The state for which it is asked.
    pub state: Option<StateId>,
    /// How many more there can be after it, at most; each state after the first can add some.
    pub left: usize,
}

/// The next question in the order of the vocabulary that can still change the result and was not asked yet.
pub(crate) fn next(
    engine: &Engine,
    answers: &Answers,
    asked: &[(CircumstanceId, Option<StateId>)],
) -> Option<Next> {
    let corpus = engine.corpus();
    let assessment = engine.assess(answers);
    let mut open: Vec<(CircumstanceId, Option<StateId>)> = Vec::new();
    let questions = engine.questions(answers, &assessment);
    for question in &questions {
        if question.states.is_empty() {
            open.push((question.circumstance, None));
        }
        open.extend(question.states.iter().map(|state| (question.circumstance, Some(*state))));
    }
    open.retain(|next| !asked.contains(next));
    // Topic by topic, and within a topic one state after the other.
    open.sort_by_key(|(question, state)| {
        let topic = corpus.circumstances[*question].topic;
        (topic, state.map(|state| state.name()), *question)
    });
    let left = engine.at_most(answers, &assessment, &questions, asked);
    let (question, state) = open.first().copied()?;
    Some(Next { question, state, left: left.saturating_sub(1) })
}

/// A question that was asked before, asked once more: how many can come after it counts with any other answer to it.
pub(crate) fn once_more(
    engine: &Engine,
    answers: &Answers,
    asked: &[(CircumstanceId, Option<StateId>)],
    place: usize,
) -> Option<Next> {
    let (question, state) = *asked.get(place)?;
    let mut without = answers.clone();
    // To take an answer back is never refused.
    let _ = without.set(engine.corpus(), question, state, SKIP);
    // It is open again itself, and may bring up what waits for it; what was asked state by state of the states that it
    // names counts among that.
    let others: Vec<_> = asked.iter().copied().filter(|other| *other != (question, state)).collect();
    let assessment = engine.assess(&without);
    let open = engine.questions(&without, &assessment);
    let is_open = open
        .iter()
        .any(|open| open.circumstance == question && state.is_none_or(|state| open.states.contains(&state)));
    let further = engine.at_most(&without, &assessment, &open, &others) - usize::from(is_open);
    let hangs_on_it = |(other, _): &(CircumstanceId, Option<StateId>)| {
        engine.corpus().circumstances[*other].per.map(|per| per.circumstance()) == Some(question)
    };
    let after = asked.iter().skip(place + 1);
    let after = after.filter(|asked| stands(engine, answers, **asked) && !hangs_on_it(asked)).count();
    Some(Next { question, state, left: after + further })
}

/// Whether a question that was asked is still one for this person: no other answer rules it out, and its state is still
/// named.
pub(crate) fn stands(
    engine: &Engine,
    answers: &Answers,
    (question, state): (CircumstanceId, Option<StateId>),
) -> bool {
    let role = engine.corpus().circumstances[question].per.map(|per| per.circumstance());
    let named = |state: StateId| {
        role.and_then(|role| answers.states(role)).is_some_and(|states| states.contains(&state))
    };
    state.is_none_or(named) && engine.can_come_up(answers, question, state)
}
