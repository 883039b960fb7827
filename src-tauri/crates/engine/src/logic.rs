//! Three-valued logic (Kleene): a condition is true, false or unknown, and says what made it so.

use crate::answers::Answers;
use crate::set::Set;

/// A truth value. Unknown means that an answer not given, or a fact not settled, decides it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It does not hold, whatever is still unknown.
    False,
    /// It may or may not hold.
    Unknown,
    /// It holds, whatever is still unknown.
    True,
}

/// What a condition came to, and why.
#[derive(Debug, Clone, Copy)]
pub struct Verdict {
    /// What it came to.
    pub truth: Truth,
    /// The circumstances not answered that keep it unknown.
    pub open: Set,
    /// The facts not settled that keep it unknown.
    pub unsettled: Set,
    /// The circumstances answered that made it so.
    pub answers: Set,
    /// The facts that made it so.
    pub facts: Set,
}

impl Verdict {
    const fn just(truth: Truth) -> Self {
        Self { truth, open: Set::EMPTY, unsettled: Set::EMPTY, answers: Set::EMPTY, facts: Set::EMPTY }
    }

    /// Holds without condition.
    pub const TRUE: Self = Self::just(Truth::True);

    /// Unknown until the circumstance `index` is answered.
    #[must_use]
    pub fn waits_for(index: usize) -> Self {
        Self { open: Set::of(index), ..Self::just(Truth::Unknown) }
    }

    /// Unknown only because facts are not settled: for caution such a route counts as there.
    #[must_use]
    pub fn holds_or_unsettled(self) -> bool {
        self.truth == Truth::True || (self.truth == Truth::Unknown && self.open.is_empty())
    }

    fn because(self, other: Self) -> Self {
        Self {
            truth: self.truth,
            open: self.open.with(other.open),
            unsettled: self.unsettled.with(other.unsettled),
            answers: self.answers.with(other.answers),
            facts: self.facts.with(other.facts),
        }
    }

    /// Both hold. A false part decides alone; what the other part says is then no reason.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self.truth, other.truth) {
            (Truth::False, _) => self,
            (_, Truth::False) => other,
            (Truth::True, Truth::True) => self.because(other),
            _ => Self { truth: Truth::Unknown, ..self.because(other) },
        }
    }

    /// The opposite, for the same reasons.
    #[must_use]
    pub fn negated(self) -> Self {
        let truth = match self.truth {
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
            Truth::True => Truth::False,
        };
        Self { truth, ..self }
    }
}

/// A condition for one state: its facts are settled or not, only circumstances remain open.
#[derive(Debug, Clone)]
pub enum Formula {
    /// The state's fact has one of the values (`Some(true)`), has not, or is not settled (`None`).
    Fact { index: usize, holds: Option<bool> },
    /// The circumstance has one of the values in the set.
    Answer { index: usize, values: Set },
    /// The person named some state for the role (or, `some: false`, none).
    Role { index: usize, some: bool },
    /// Every part.
    All(Vec<Formula>),
    /// At least one part.
    Any(Vec<Formula>),
    /// Not the part.
    Not(Box<Formula>),
}

/// Who is asked about: the answers, seen from one state.
#[derive(Clone, Copy)]
pub struct Person<'a> {
    /// What they answered.
    pub answers: &'a Answers,
    /// The state for which a rule is judged; none for national rules, or while the role is not answered.
    pub state: Option<usize>,
    /// When each question comes up, by circumstance.
    pub ask_when: &'a [Option<Formula>],
}

impl Formula {
    /// Adds the circumstances that the formula reads.
    pub(crate) fn circumstances(&self, found: &mut std::collections::BTreeSet<usize>) {
        match self {
            Self::Fact { .. } => {}
            Self::Answer { index, .. } | Self::Role { index, .. } => {
                found.insert(*index);
            }
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.circumstances(found)),
            Self::Not(part) => part.circumstances(found),
        }
    }

    /// Evaluates the formula for `person`.
    #[must_use]
    pub fn judge(&self, person: Person) -> Verdict {
        match self {
            Self::Fact { index, holds } => match holds {
                Some(holds) => {
                    let truth = if *holds { Truth::True } else { Truth::False };
                    Verdict { facts: Set::of(*index), ..Verdict::just(truth) }
                }
                None => Verdict { unsettled: Set::of(*index), ..Verdict::just(Truth::Unknown) },
            },
            Self::Answer { index, values } => {
                let given = match person.answers.value(*index, person.state) {
                    Some(value) => {
                        let truth = if values.has(value) { Truth::True } else { Truth::False };
                        Verdict { answers: Set::of(*index), ..Verdict::just(truth) }
                    }
                    None => Verdict::waits_for(*index),
                };
                // A question that does not come up is answered by nothing: no value of it holds.
                match person.ask_when.get(*index).and_then(Option::as_ref) {
                    Some(comes_up) => comes_up.judge(person).and(given),
                    None => given,
                }
            }
            Self::Role { index, some } => {
                let given = match person.answers.states(*index) {
                    Some(states) => {
                        let truth = if states.is_empty() != *some { Truth::True } else { Truth::False };
                        Verdict { answers: Set::of(*index), ..Verdict::just(truth) }
                    }
                    None => Verdict::waits_for(*index),
                };
                match person.ask_when.get(*index).and_then(Option::as_ref) {
                    Some(comes_up) => comes_up.judge(person).and(given),
                    None => given,
                }
            }
            Self::All(parts) => all(parts.iter().map(|part| part.judge(person))),
            Self::Any(parts) => all(parts.iter().map(|part| part.judge(person).negated())).negated(),
            Self::Not(part) => part.judge(person).negated(),
        }
    }
}

fn all(parts: impl Iterator<Item = Verdict>) -> Verdict {
    parts.fold(Verdict::TRUE, Verdict::and)
}
