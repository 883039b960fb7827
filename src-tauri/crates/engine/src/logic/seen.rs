//! A person's answers as conditions read them: each question's answer as a set, seen from one state.

use sightline_rules::corpus::AnswerSet;
use sightline_rules::{CircumstanceId, IdSet, StateId};
use zeroize::Zeroize;

use super::{Circumstances, Formula, Gates, Truth, Verdict};
use crate::answers::Answers;

/// Who is asked about: the answers, seen from one state.
#[derive(Debug, Clone)]
pub struct Seen<'e> {
    gates: &'e Gates,
    /// The state for which a rule is judged; none for national rules, and while the role is not answered.
    state: Option<StateId>,
    /// By the place of the circumstance: the answer given; empty while there is none.
    told: Vec<AnswerSet>,
    /// Whether the question comes up.
    comes_up: Vec<Truth>,
    /// The roles for which the state is named.
    here: Circumstances,
    /// Where the gates are worked out.
    truths: Vec<Truth>,
}

/// What was answered is overwritten when it is forgotten.
impl Drop for Seen<'_> {
    fn drop(&mut self) {
        self.told.iter_mut().for_each(Zeroize::zeroize);
    }
}

impl<'e> Seen<'e> {
    /// Nobody in particular: nothing is answered.
    pub(crate) fn nobody(gates: &'e Gates) -> Self {
        Self::new(gates, &Answers::default(), None)
    }

    /// The person of these answers, seen from a state.
    pub(crate) fn new(gates: &'e Gates, answers: &Answers, state: Option<StateId>) -> Self {
        let mut seen = Self {
            gates,
            state: None,
            told: vec![AnswerSet::EMPTY; gates.len()],
            comes_up: vec![Truth::TRUE; gates.len()],
            here: IdSet::EMPTY,
            truths: Vec::new(),
        };
        seen.look(answers.seen_from(state), state);
        seen
    }

    /// Looks at other answers, from another state.
    pub(crate) fn look(
        &mut self,
        answers: impl Iterator<Item = (CircumstanceId, AnswerSet, bool)>,
        state: Option<StateId>,
    ) {
        self.state = state;
        self.told.fill(AnswerSet::EMPTY);
        self.here = IdSet::EMPTY;
        for (circumstance, told, here) in answers {
            self.told[circumstance.index()] = told;
            if here {
                self.here = self.here.with(IdSet::of(circumstance));
            }
        }
        // Those that wait come after what they wait for.
        let gates = self.gates;
        let mut truths = std::mem::take(&mut self.truths);
        truths.resize(gates.conditions().len(), Truth::TRUE);
        for gate in gates.in_order() {
            gates.conditions().run(gate.conditions.clone(), self, &mut truths);
            self.comes_up[gate.of.index()] = truths[gate.when as usize];
        }
        self.truths = truths;
    }

    /// Whether others answer the same, seen from the same state.
    pub(crate) fn same(&self, other: &Self) -> bool {
        (self.state, self.here) == (other.state, other.here) && self.told == other.told
    }

    /// The state from which they are seen.
    pub fn state(&self) -> Option<StateId> {
        self.state
    }

    /// Whether the question at this place comes up, and has one of these answers.
    pub(super) fn truth(&self, circumstance: usize, answers: AnswerSet) -> Truth {
        let told = self.told[circumstance];
        let value = match told.meets(answers) {
            true => Truth::TRUE,
            false if told.is_empty() => Truth::OPEN,
            false => Truth::FALSE,
        };
        self.comes_up[circumstance].and(value)
    }

    /// The same, and why. A question that does not come up is answered by nothing: no answer to it holds.
    pub(super) fn why(&self, circumstance: CircumstanceId, answers: AnswerSet) -> Verdict {
        let told = self.told[circumstance.index()];
        self.is_asked(circumstance).and(if told.is_empty() {
            Verdict::waits_for(circumstance)
        } else {
            Verdict::answered(circumstance, told.meets(answers))
        })
    }

    /// Whether the question was answered.
    pub(crate) fn has_told(&self, circumstance: CircumstanceId) -> bool {
        !self.told[circumstance.index()].is_empty()
    }

    /// Whether the state is one that was named for the role.
    pub(crate) fn is_here(&self, role: CircumstanceId) -> bool {
        self.here.has(role)
    }

    /// Whether the question comes up.
    pub(crate) fn comes_up(&self, circumstance: CircumstanceId) -> Truth {
        self.comes_up[circumstance.index()]
    }

    /// Whether the question comes up, and why.
    #[must_use]
    pub fn is_asked(&self, circumstance: CircumstanceId) -> Verdict {
        self.judge(self.gates.of(circumstance))
    }

    /// What a condition comes to for them; one that is left out holds.
    #[must_use]
    pub fn judge(&self, condition: Option<&Formula>) -> Verdict {
        condition.map_or(Verdict::TRUE, |condition| condition.judge(self))
    }
}
