//! Three-valued logic (Kleene): a condition is true, false or unknown, and says what made it so.

use std::collections::BTreeSet;

use sightline_rules::corpus::AnswerSet;
use sightline_rules::{CircumstanceId, FactId, IdSet, StateId, kind};

use crate::answers::Answers;

/// Circumstances.
pub type Circumstances = IdSet<kind::Circumstance>;
/// State facts.
pub type Facts = IdSet<kind::Fact>;

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

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

/// What a condition came to, and why.
#[derive(Debug, Clone, Copy)]
pub struct Verdict {
    /// What it came to.
    pub truth: Truth,
    /// The circumstances not answered that keep it unknown.
    pub open: Circumstances,
    /// The facts not settled that keep it unknown.
    pub unsettled: Facts,
    /// The circumstances answered that made it so.
    pub answers: Circumstances,
    /// The facts that made it so.
    pub facts: Facts,
}

impl Verdict {
    const fn just(truth: Truth) -> Self {
        Self {
            truth,
            open: IdSet::EMPTY,
            unsettled: IdSet::EMPTY,
            answers: IdSet::EMPTY,
            facts: IdSet::EMPTY,
        }
    }

    /// Holds without condition.
    pub const TRUE: Self = Self::just(Truth::True);

    /// Unknown until the circumstance is answered.
    #[must_use]
    pub fn waits_for(circumstance: CircumstanceId) -> Self {
        Self { open: IdSet::of(circumstance), ..Self::just(Truth::Unknown) }
    }

    /// Decided by the answer to a circumstance.
    fn answered(circumstance: CircumstanceId, holds: bool) -> Self {
        Self { answers: IdSet::of(circumstance), ..Self::just(Truth::from(holds)) }
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
    Fact { fact: FactId, holds: Option<bool> },
    /// The circumstance has one of these answers.
    Answer { circumstance: CircumstanceId, answers: AnswerSet },
    /// The person named some state for the role (or, `some: false`, none).
    Role { circumstance: CircumstanceId, some: bool },
    /// Every part.
    All(Vec<Formula>),
    /// At least one part.
    Any(Vec<Formula>),
    /// Not the part.
    Not(Box<Formula>),
}

/// When each question comes up, by the place of its circumstance; always where nothing is said.
#[derive(Debug, Clone, Default)]
pub struct AskWhen(pub(crate) Vec<Option<Formula>>);

impl AskWhen {
    /// What must hold for the question to come up.
    #[must_use]
    pub fn of(&self, circumstance: CircumstanceId) -> Option<&Formula> {
        self.0.get(circumstance.index()).and_then(Option::as_ref)
    }
}

/// Who is asked about: the answers, seen from one state.
#[derive(Clone, Copy)]
pub struct Person<'a> {
    /// What they answered.
    pub answers: &'a Answers,
    /// The state for which a rule is judged; none for national rules, or while the role is not answered.
    pub state: Option<StateId>,
    /// When each question comes up.
    pub ask_when: &'a AskWhen,
}

impl Person<'_> {
    /// Whether the question comes up for them.
    #[must_use]
    pub fn is_asked(self, circumstance: CircumstanceId) -> Verdict {
        self.judge(self.ask_when.of(circumstance))
    }

    /// What a condition comes to for them; one that is left out holds.
    #[must_use]
    pub fn judge(self, condition: Option<&Formula>) -> Verdict {
        condition.map_or(Verdict::TRUE, |condition| condition.judge(self))
    }
}

impl Formula {
    /// Adds the circumstances that the formula reads.
    pub(crate) fn circumstances(&self, found: &mut BTreeSet<CircumstanceId>) {
        match self {
            Self::Fact { .. } => {}
            Self::Answer { circumstance, .. } | Self::Role { circumstance, .. } => {
                found.insert(*circumstance);
            }
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.circumstances(found)),
            Self::Not(part) => part.circumstances(found),
        }
    }

    /// Evaluates the formula for `person`.
    #[must_use]
    pub fn judge(&self, person: Person) -> Verdict {
        match self {
            Self::Fact { fact, holds: Some(holds) } => {
                Verdict { facts: IdSet::of(*fact), ..Verdict::just(Truth::from(*holds)) }
            }
            Self::Fact { fact, holds: None } => {
                Verdict { unsettled: IdSet::of(*fact), ..Verdict::just(Truth::Unknown) }
            }
            // A question that does not come up is answered by nothing: no value of it holds.
            Self::Answer { circumstance, answers } => {
                let given = person.answers.value(*circumstance, person.state);
                person.is_asked(*circumstance).and(match given {
                    Some(answer) => Verdict::answered(*circumstance, answers.has(answer)),
                    None => Verdict::waits_for(*circumstance),
                })
            }
            Self::Role { circumstance, some } => {
                let given = person.answers.states(*circumstance);
                person.is_asked(*circumstance).and(match given {
                    Some(states) => Verdict::answered(*circumstance, states.is_empty() != *some),
                    None => Verdict::waits_for(*circumstance),
                })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{answers, engine, question};
    use sightline_rules::corpus::Condition;

    fn judge(condition: &str, given: &str) -> Verdict {
        let engine = engine();
        let answers = answers(&engine, given);
        let state = engine.corpus().state("AA");
        let changed = crate::fixture::changed(
            "channels/cards.yaml",
            "when: {card.denied: \"yes\"}",
            &format!("when: {condition}"),
        );
        let channel = changed.corpus.channels.find("denial-list").unwrap();
        let when: &Condition = &changed.corpus.channels[channel].when;
        let place = changed.corpus.states.get(&state.unwrap());
        let formula = crate::program::formula(place, when, engine.as_of());
        formula.judge(Person { answers: &answers, state, ask_when: &engine.ask_when })
    }

    #[test]
    fn what_is_false_decides_alone() {
        let verdict = judge("{card.denied: \"yes\", phone.kind: smart}", "phone.kind: plain\n");
        assert_eq!(verdict.truth, Truth::False);
        assert!(verdict.open.is_empty(), "the answer that is missing is no reason");
    }

    #[test]
    fn what_is_unknown_names_the_answers_that_are_missing() {
        let engine = engine();
        let verdict = judge("{any: [{card.denied: \"yes\"}, {phone.kind: smart}]}", "phone.kind: plain\n");
        assert_eq!(verdict.truth, Truth::Unknown);
        assert!(verdict.open.has(question(&engine, "card.denied")));
        assert!(!verdict.open.has(question(&engine, "phone.kind")));
        assert!(verdict.answers.has(question(&engine, "phone.kind")));
    }

    #[test]
    fn not_turns_true_and_false_and_leaves_unknown() {
        let given = "phone.kind: plain\n";
        assert_eq!(judge("{not: {phone.kind: plain}}", given).truth, Truth::False);
        assert_eq!(judge("{not: {phone.kind: smart}}", given).truth, Truth::True);
        assert_eq!(judge("{not: {card.denied: \"yes\"}}", given).truth, Truth::Unknown);
    }

    #[test]
    fn a_question_that_does_not_come_up_is_answered_by_nothing() {
        let given = "state.cards: AA\ncard.status: never\n";
        assert_eq!(judge("{card.address: home}", given).truth, Truth::False);
        assert_eq!(judge("{not: {card.address: home}}", given).truth, Truth::True);
    }

    #[test]
    fn facts_and_roles_are_told_from_answers() {
        assert_eq!(judge("{network: blocked}", "").truth, Truth::True);
        assert_eq!(judge("{network: open}", "").truth, Truth::False);
        assert_eq!(judge("{deals: none}", "").truth, Truth::True);
        assert_eq!(judge("{state.home: some}", "").truth, Truth::Unknown);
        assert_eq!(judge("{state.home: some}", "state.home: BB\n").truth, Truth::True);
        assert_eq!(judge("{state.cards: none}", "state.cards: none\n").truth, Truth::True);
    }
}
