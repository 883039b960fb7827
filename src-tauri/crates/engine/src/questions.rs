//! Which questions can still change the result, and how much.

use std::collections::BTreeSet;

use crate::answers::Answers;
use crate::assess::Assessment;
use crate::engine::Engine;
use crate::logic::{Person, Truth};

/// A question that can still change the result.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Index of the circumstance.
    pub circumstance: usize,
    /// For a question asked state by state: the states for which it is open.
    pub states: Vec<usize>,
    /// How many exposures wait for it, each counted in parts if it waits for several answers.
    pub weight: f64,
}

impl Engine {
    /// The questions that can still change the result, the one that settles most first. A question that
    /// does not come up yet is not among them; the one it waits for is.
    #[must_use]
    pub fn questions(&self, answers: &Answers, assessment: &Assessment) -> Vec<Question> {
        let circumstances = &self.corpus().rules.circumstances.circumstances;
        let mut questions = Vec::new();
        for (index, circumstance) in circumstances.values().enumerate() {
            let mut weight = 0.0;
            let mut states = BTreeSet::new();
            for exposure in &assessment.exposures {
                if exposure.depends_on.has(index) {
                    weight += 1.0 / exposure.depends_on.len() as f64;
                }
                // A route can wait for an answer though the exposure as a whole no longer does.
                if exposure.routes.iter().any(|route| route.depends_on.has(index)) {
                    weight += 0.001;
                    states.extend(exposure.state);
                }
            }
            let role = circumstance.per.as_ref().and_then(|per| self.role(per));
            if circumstance.list.is_some() {
                // It changes no exposure, but what is told of the place.
                let named = role.and_then(|role| answers.states(role)).unwrap_or_default();
                let open = |state: &&usize| {
                    answers.value(index, Some(**state)).is_none() && self.agreements(**state).is_some()
                };
                states.extend(named.iter().filter(open));
                weight = if states.is_empty() { 0.0 } else { 0.001 };
            }
            if weight == 0.0 {
                continue;
            }
            let states: Vec<usize> = match role.map(|role| answers.states(role)) {
                Some(None) => continue,
                Some(Some(named)) => states.into_iter().filter(|state| named.contains(state)).collect(),
                None => Vec::new(),
            };
            let comes_up = |state: Option<usize>| {
                let person = Person { answers, state, ask_when: &self.ask_when };
                self.ask_when[index].as_ref().is_none_or(|when| when.judge(person).truth == Truth::True)
            };
            let states: Vec<usize> = states.into_iter().filter(|state| comes_up(Some(*state))).collect();
            if if role.is_some() { states.is_empty() } else { !comes_up(None) } {
                continue;
            }
            questions.push(Question { circumstance: index, states, weight });
        }
        questions.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.circumstance.cmp(&b.circumstance)));
        questions
    }

    /// Whether a question comes up at all for this person: false only if an answer rules it out.
    #[must_use]
    pub fn can_come_up(&self, answers: &Answers, circumstance: usize, state: Option<usize>) -> bool {
        let person = Person { answers, state, ask_when: &self.ask_when };
        self.ask_when
            .get(circumstance)
            .and_then(Option::as_ref)
            .is_none_or(|when| when.judge(person).truth != Truth::False)
    }
}
