//! Three values, and why: true, false, or kept unknown by an answer not given or a fact not settled.

use sightline_rules::{CircumstanceId, IdSet, kind};

/// Circumstances.
pub type Circumstances = IdSet<kind::Circumstance>;
/// State facts.
pub type Facts = IdSet<kind::Fact>;

/// What a condition comes to (Kleene's three values). What is unknown says what keeps it so: an answer not given, a fact
/// not settled, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Truth(u8);

impl Truth {
    /// It holds, whatever is still unknown.
    pub const TRUE: Self = Self(0);
    /// It may or may not hold: an answer not given decides it.
    pub const OPEN: Self = Self(1);
    /// It may or may not hold: a fact not settled decides it.
    pub const UNSETTLED: Self = Self(2);
    /// It does not hold, whatever is still unknown.
    pub const FALSE: Self = Self(4);

    /// Every value that is not false: the place of each is its [`place`](Self::place).
    pub const NOT_FALSE: [Self; 4] = [Self::TRUE, Self::OPEN, Self::UNSETTLED, Self(3)];

    /// Whether it surely holds.
    #[must_use]
    pub const fn is_true(self) -> bool {
        self.0 == Self::TRUE.0
    }

    /// Whether it surely does not hold.
    #[must_use]
    pub const fn is_false(self) -> bool {
        self.0 & Self::FALSE.0 != 0
    }

    /// Whether an answer not given keeps it unknown.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.0 & Self::OPEN.0 != 0
    }

    /// Whether a fact not settled keeps it unknown.
    #[must_use]
    pub const fn is_unsettled(self) -> bool {
        self.0 & Self::UNSETTLED.0 != 0
    }

    /// Its place among those that are not false.
    #[must_use]
    pub const fn place(self) -> usize {
        (self.0 & 3) as usize
    }

    /// Both hold. A false part decides alone.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        let both = Self(self.0 | other.0);
        if both.is_false() { Self::FALSE } else { both }
    }

    /// The opposite. What is unknown stays so.
    #[must_use]
    pub const fn negated(self) -> Self {
        match self {
            Self::TRUE => Self::FALSE,
            Self::FALSE => Self::TRUE,
            unknown => unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::TRUE } else { Self::FALSE }
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
    pub const TRUE: Self = Self::just(Truth::TRUE);

    /// Unknown until the circumstance is answered.
    #[must_use]
    pub fn waits_for(circumstance: CircumstanceId) -> Self {
        Self { open: IdSet::of(circumstance), ..Self::just(Truth::OPEN) }
    }

    /// Decided by the answer to a circumstance.
    #[must_use]
    pub fn answered(circumstance: CircumstanceId, holds: bool) -> Self {
        Self { answers: IdSet::of(circumstance), ..Self::just(Truth::from(holds)) }
    }

    /// Decided by a state's fact, or kept unknown by one that is not settled.
    #[must_use]
    pub fn of_fact(fact: sightline_rules::FactId, holds: Option<bool>) -> Self {
        match holds {
            Some(holds) => Self { facts: IdSet::of(fact), ..Self::just(Truth::from(holds)) },
            None => Self { unsettled: IdSet::of(fact), ..Self::just(Truth::UNSETTLED) },
        }
    }

    /// Both hold. A false part decides alone; what the other part says is then no reason.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self.truth.is_false(), other.truth.is_false()) {
            (true, _) => self,
            (_, true) => other,
            _ => Self {
                truth: self.truth.and(other.truth),
                open: self.open.with(other.open),
                unsettled: self.unsettled.with(other.unsettled),
                answers: self.answers.with(other.answers),
                facts: self.facts.with(other.facts),
            },
        }
    }

    /// The opposite, for the same reasons.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { truth: self.truth.negated(), ..self }
    }
}
