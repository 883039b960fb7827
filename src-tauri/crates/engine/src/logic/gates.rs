//! When each question comes up.

use sightline_rules::{CircumstanceId, IdSet};

use super::compiled::{At, Compiled, Compiler};
use super::{Circumstances, Formula};

/// When each question comes up.
#[derive(Debug, Clone, Default)]
pub struct Gates {
    /// By the place of the circumstance; always where nothing is said.
    when: Vec<Option<Formula>>,
    /// The same, ready to run: a question stands after those that it waits for.
    in_order: Vec<Gate>,
}

/// When one question comes up, ready to run.
#[derive(Debug, Clone)]
pub(super) struct Gate {
    pub of: CircumstanceId,
    pub when: At,
    pub conditions: Compiled,
}

impl Gates {
    /// The gates of all circumstances, in their order. None waits for itself: the check of the rules sees to that.
    pub(crate) fn new(all: &[CircumstanceId], when: Vec<Option<Formula>>) -> Self {
        let mut gates = Self { when, in_order: Vec::new() };
        let (mut done, mut in_order) = (IdSet::EMPTY, Vec::new());
        all.iter().for_each(|id| gates.add(*id, all, &mut done, &mut in_order));
        gates.in_order = in_order;
        gates
    }

    fn add(
        &self,
        id: CircumstanceId,
        all: &[CircumstanceId],
        done: &mut Circumstances,
        in_order: &mut Vec<Gate>,
    ) {
        if done.has(id) {
            return;
        }
        *done = done.with(IdSet::of(id));
        let Some(when) = self.of(id) else { return };
        let first = when.circumstances();
        all.iter().filter(|gate| first.has(**gate)).for_each(|gate| self.add(*gate, all, done, in_order));
        let mut compiler = Compiler::default();
        let when = compiler.add(when);
        in_order.push(Gate { of: id, when, conditions: compiler.done() });
    }

    /// What must hold for the question to come up.
    #[must_use]
    pub fn of(&self, circumstance: CircumstanceId) -> Option<&Formula> {
        self.when.get(circumstance.index()).and_then(Option::as_ref)
    }

    /// How many circumstances there are.
    pub(super) fn len(&self) -> usize {
        self.when.len()
    }

    /// The gates, each after those that it waits for.
    pub(super) fn in_order(&self) -> &[Gate] {
        &self.in_order
    }

    /// With the questions that these wait for, so that they come up.
    pub(crate) fn with_gates(&self, mut found: Circumstances) -> Circumstances {
        // From the last to the first: what a question waits for stands before it.
        for gate in self.in_order.iter().rev().filter_map(|gate| Some((gate.of, self.of(gate.of)?))) {
            if found.has(gate.0) {
                found = found.with(gate.1.circumstances());
            }
        }
        found
    }
}
