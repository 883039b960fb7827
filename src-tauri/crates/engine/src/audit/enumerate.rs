//! Every combination of answers that can bear on one route.

use sightline_rules::corpus::Answer;
use sightline_rules::{CircumstanceId, StateId};

use crate::answers::Answers;
use crate::logic::{Circumstances, Formula};
use crate::program::{Engine, Route};

/// So many combinations are tried for one thing, and no more: each question multiplies them.
pub(super) const MOST: usize = 1_000_000;

/// What one combination of answers makes of a route.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Outcome {
    /// For each reach: whether it is there.
    pub reaches: Vec<bool>,
    /// For each safeguard: whether it protects.
    pub protects: Vec<bool>,
}

/// One of the choices that a question offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Choice {
    /// An answer.
    Answer(Answer),
    /// For a role: the state that is tried, or none.
    State(bool),
}

/// The circumstances that a route reads, with the questions they wait for. The role's own is among them.
pub(super) fn read_by(engine: &Engine, route: &Route) -> Vec<CircumstanceId> {
    in_order(engine, engine.gates().with_gates(route.reads()))
}

/// Circumstances in the order of the vocabulary.
pub(super) fn in_order(engine: &Engine, circumstances: Circumstances) -> Vec<CircumstanceId> {
    engine.corpus().circumstances.these(circumstances).collect()
}

/// Whether there are more combinations of choices than are tried.
pub(super) fn too_many(engine: &Engine, questions: &[CircumstanceId]) -> bool {
    let choices = questions.iter().map(|question| choices(engine, *question).len().max(1));
    choices.fold(1, usize::saturating_mul) > MOST
}

/// Every combination of choices, with the answers that it makes.
pub(super) fn combinations(
    engine: &Engine,
    questions: &[CircumstanceId],
    state: StateId,
) -> Vec<(Vec<Choice>, Answers)> {
    let mut all = vec![(Vec::new(), Answers::default())];
    for question in questions {
        let choices = choices(engine, *question);
        let with_each = |(chosen, answers): (Vec<Choice>, Answers)| {
            choices
                .iter()
                .map(|choice| {
                    let mut answers = answers.clone();
                    match choice {
                        Choice::Answer(answer) => answers.choose(*question, *answer),
                        Choice::State(named) => {
                            answers.choose_states(*question, named.then_some(state).into_iter().collect());
                        }
                    }
                    ([&chosen[..], &[*choice]].concat(), answers)
                })
                .collect::<Vec<_>>()
        };
        if !choices.is_empty() {
            all = all.into_iter().flat_map(with_each).collect();
        }
    }
    all
}

fn choices(engine: &Engine, question: CircumstanceId) -> Vec<Choice> {
    let circumstance = &engine.corpus().circumstances[question];
    match circumstance.role {
        Some(_) => vec![Choice::State(true), Choice::State(false)],
        None => engine.corpus().answers(circumstance, None).map(Choice::Answer).collect(),
    }
}

/// The person of a combination, on this route.
pub(super) fn outcome(engine: &Engine, route: &Route, answers: &Answers, state: StateId) -> Outcome {
    let seen = engine.seen(answers, route.role.map(|_| state));
    let possible = |formula: Option<&Formula>| !seen.judge(formula).truth.is_false();
    let in_role = route.role.is_none_or(|role| {
        answers.states(role).is_some_and(|states| !states.is_empty()) && !seen.comes_up(role).is_false()
    });
    let there = in_role && possible(Some(&route.when));
    Outcome {
        reaches: route.reaches.iter().map(|reach| there && possible(reach.when.as_ref())).collect(),
        protects: (route.safeguards.iter())
            .map(|safeguard| there && possible(safeguard.when.as_ref()))
            .collect(),
    }
}
