//! When each question comes up.

use std::ops::Range;

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
    conditions: Compiled,
}

/// When one question comes up, ready to run.
#[derive(Debug, Clone)]
pub(super) struct Gate {
    pub of: CircumstanceId,
    pub when: At,
    /// What is to be worked out for it that was not for those before, among the conditions of all gates.
    pub conditions: Range<usize>,
}

impl Gates {
    /// The gates of all circumstances, in their order. None waits for itself: the check of the rules sees to that.
    pub(crate) fn new(all: &[CircumstanceId], when: Vec<Option<Formula>>) -> Self {
        let mut gates = Self { when, ..Self::default() };
        let (mut done, mut in_order, mut compiler) = (IdSet::EMPTY, Vec::new(), Compiler::default());
        all.iter().for_each(|id| gates.add(*id, all, &mut done, (&mut in_order, &mut compiler)));
        (gates.in_order, gates.conditions) = (in_order, compiler.done());
        gates
    }

    fn add(
        &self,
        id: CircumstanceId,
        all: &[CircumstanceId],
        done: &mut Circumstances,
        (in_order, compiler): (&mut Vec<Gate>, &mut Compiler),
    ) {
        if done.has(id) {
            return;
        }
        *done = done.with(IdSet::of(id));
        let Some(when) = self.of(id) else { return };
        let first = when.circumstances();
        let waits_for = all.iter().filter(|gate| first.has(**gate));
        waits_for.for_each(|gate| self.add(*gate, all, done, (in_order, compiler)));
        // A condition that several gates have in common is worked out with the first: what it reads has come up by then.
        let begin = compiler.len();
        let when = compiler.add(when);
        in_order.push(Gate { of: id, when, conditions: begin..compiler.len() });
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

    /// The conditions of all of them.
    pub(crate) fn conditions(&self) -> &Compiled {
        &self.conditions
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
