//! What is asked next, one question at a time.

use sightline_engine::{Answers, Engine};
use sightline_rules::{CircumstanceId, StateId};

/// The question to ask next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// The question.
    pub question: CircumstanceId,
    /// The state for which it is asked.
    pub state: Option<StateId>,
    /// How many more there can be after it, at most: it never grows but by naming states.
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
    for question in engine.questions(answers, &assessment) {
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
    // Questions that wait for an answer of another count too.
    let known = |question: CircumstanceId| {
        let is_it = |(known, _): &(CircumstanceId, Option<StateId>)| *known == question;
        asked.iter().any(is_it) || open.iter().any(is_it)
    };
    let waits = |question: &CircumstanceId| {
        let role = corpus.circumstances[*question].per.map(|per| per.circumstance());
        let no_state = role.and_then(|role| answers.states(role)).is_some_and(<[_]>::is_empty);
        !corpus.circumstances[*question].beside_result
            && !no_state
            && !answers.answered().has(*question)
            && engine.can_come_up(answers, *question, None)
            && !known(*question)
    };
    let left = open.len() + corpus.circumstances.ids().filter(waits).count();
    let (question, state) = open.first().copied()?;
    Some(Next { question, state, left: left.saturating_sub(1) })
}
