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
    /// By the place of the circumstance.
    questions: Vec<Asked>,
    /// The roles for which the state is named.
    here: Circumstances,
}

/// One question, as a person is asked it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Asked {
    /// The answer given; empty while there is none.
    told: AnswerSet,
    /// Whether the question comes up: what a condition comes to that asks for an answer given.
    comes_up: Truth,
    /// What one comes to that asks for another answer.
    otherwise: Truth,
}

impl Asked {
    const NOTHING_TOLD: Self = Self { told: AnswerSet::EMPTY, comes_up: Truth::TRUE, otherwise: Truth::OPEN };
}

/// What was answered is overwritten when it is forgotten.
impl Drop for Seen<'_> {
    fn drop(&mut self) {
        self.questions.iter_mut().for_each(|question| question.told.zeroize());
    }
}

impl<'e> Seen<'e> {
    /// Nobody in particular: nothing is answered.
    pub(crate) fn nobody(gates: &'e Gates) -> Self {
        Self::new(gates, &Answers::default(), None)
    }

    /// The person of these answers, seen from a state.
    pub(crate) fn new(gates: &'e Gates, answers: &Answers, state: Option<StateId>) -> Self {
        Self::with(gates, answers, state, &mut Vec::new())
    }

    /// The same; `truths` is where conditions are worked out, and what stood there is lost.
    pub(crate) fn with(
        gates: &'e Gates,
        answers: &Answers,
        state: Option<StateId>,
        truths: &mut Vec<Truth>,
    ) -> Self {
        let questions = vec![Asked::NOTHING_TOLD; gates.len()];
        let mut seen = Self { gates, state: None, questions, here: IdSet::EMPTY };
        seen.look(answers.seen_from(state), state, truths);
        seen
    }

    /// Looks at other answers, from another state.
    pub(crate) fn look(
        &mut self,
        answers: impl Iterator<Item = (CircumstanceId, AnswerSet, bool)>,
        state: Option<StateId>,
        truths: &mut Vec<Truth>,
    ) {
        self.state = state;
        self.questions.fill(Asked::NOTHING_TOLD);
        self.here = IdSet::EMPTY;
        for (circumstance, told, here) in answers {
            let question = &mut self.questions[circumstance.index()];
            question.told = told;
            question.otherwise = if told.is_empty() { Truth::OPEN } else { Truth::FALSE };
            if here {
                self.here = self.here.with(IdSet::of(circumstance));
            }
        }
        // Those that wait come after what they wait for.
        let gates = self.gates;
        truths.resize(gates.conditions().len().max(truths.len()), Truth::TRUE);
        for gate in gates.in_order() {
            gates.conditions().run(gate.conditions.clone(), self, truths);
            let question = &mut self.questions[gate.of.index()];
            question.comes_up = truths[gate.when as usize];
            question.otherwise = question.comes_up.and(question.otherwise);
        }
    }

    /// Whether others answer the same, seen from the same state.
    pub(crate) fn same(&self, other: &Self) -> bool {
        // Whether a question comes up hangs on the answers alone.
        (self.state, self.here) == (other.state, other.here) && self.questions == other.questions
    }

    /// The state from which they are seen.
    pub fn state(&self) -> Option<StateId> {
        self.state
    }

    /// Whether the question at this place comes up, and has one of these answers.
    pub(super) fn truth(&self, circumstance: usize, answers: AnswerSet) -> Truth {
        let Asked { told, comes_up, otherwise } = self.questions[circumstance];
        if told.meets(answers) { comes_up } else { otherwise }
    }

    /// The same, and why. A question that does not come up is answered by nothing: no answer to it holds.
    pub(super) fn why(&self, circumstance: CircumstanceId, answers: AnswerSet) -> Verdict {
        let told = self.questions[circumstance.index()].told;
        self.is_asked(circumstance).and(if told.is_empty() {
            Verdict::waits_for(circumstance)
        } else {
            Verdict::answered(circumstance, told.meets(answers))
        })
    }

    /// Whether the question was answered.
    pub(crate) fn has_told(&self, circumstance: CircumstanceId) -> bool {
        !self.questions[circumstance.index()].told.is_empty()
    }

    /// Whether the state is one that was named for the role.
    pub(crate) fn is_here(&self, role: CircumstanceId) -> bool {
        self.here.has(role)
    }

    /// Whether the question comes up.
    pub(crate) fn comes_up(&self, circumstance: CircumstanceId) -> Truth {
        self.questions[circumstance.index()].comes_up
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
