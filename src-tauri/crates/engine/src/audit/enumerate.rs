//! Every combination of answers that can bear on one route.

use std::collections::BTreeSet;

use crate::answers::Answers;
use crate::engine::{Engine, Narrowing, Route};
use crate::logic::{Formula, Person, Truth};

/// What one combination of answers makes of a route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Outcome {
    /// For each reach: whether it is there.
    pub reaches: Vec<bool>,
    /// For each safeguard: whether it protects.
    pub protects: Vec<bool>,
}

/// The circumstances that a route reads, with the questions they wait for. The role's own is among them.
pub(super) fn read_by(engine: &Engine, route: &Route) -> BTreeSet<usize> {
    let mut found: BTreeSet<usize> = route.role.into_iter().collect();
    let mut formulas: Vec<&Formula> = vec![&route.when];
    formulas.extend(route.reaches.iter().filter_map(|reach| reach.when.as_ref()));
    formulas.extend(route.narrowings.iter().filter_map(|narrowing: &Narrowing| narrowing.when.as_ref()));
    formulas.iter().for_each(|formula| formula.circumstances(&mut found));
    with_gates(engine, found)
}

/// With the questions that these wait for.
pub(super) fn with_gates(engine: &Engine, mut found: BTreeSet<usize>) -> BTreeSet<usize> {
    loop {
        let before = found.len();
        for index in found.clone() {
            if let Some(Some(comes_up)) = engine.ask_when.get(index) {
                comes_up.circumstances(&mut found);
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Every combination of answers to these questions, seen from `state`. A role is answered with that state, or
/// with none.
pub(super) fn combinations(engine: &Engine, questions: &BTreeSet<usize>, state: usize) -> Vec<Answers> {
    let mut all = vec![Answers::default()];
    for index in questions {
        let of_each = |answers: &Answers| {
            let with = |choice| {
                let mut answers = answers.clone();
                choose(engine, &mut answers, *index, choice, state);
                answers
            };
            (0..choices(engine, *index)).map(with).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(of_each).collect();
    }
    all
}

/// How many answers a question has.
pub(super) fn choices(engine: &Engine, index: usize) -> usize {
    let circumstance = &engine.corpus().rules.circumstances.circumstances[index];
    if circumstance.role.is_some() { 2 } else { circumstance.values.len().max(1) }
}

fn choose(engine: &Engine, answers: &mut Answers, index: usize, choice: usize, state: usize) {
    if engine.corpus().rules.circumstances.circumstances[index].role.is_some() {
        answers.choose_states(index, if choice == 0 { vec![state] } else { Vec::new() });
    } else {
        answers.choose(index, choice);
    }
}

/// The person of a combination, on this route.
pub(super) fn outcome(engine: &Engine, route: &Route, answers: &Answers, state: usize) -> Outcome {
    let person = Person { answers, state: route.role.map(|_| state), ask_when: &engine.ask_when };
    let possible = |formula: &Formula| formula.judge(person).truth != Truth::False;
    let in_role = route.role.is_none_or(|role| {
        answers.states(role).is_some_and(|states| !states.is_empty())
            && engine.ask_when[role].as_ref().is_none_or(possible)
    });
    let there = in_role && possible(&route.when);
    Outcome {
        reaches: route.reaches.iter().map(|r| there && r.when.as_ref().is_none_or(possible)).collect(),
        protects: route.narrowings.iter().map(|n| there && n.when.as_ref().is_none_or(possible)).collect(),
    }
}
