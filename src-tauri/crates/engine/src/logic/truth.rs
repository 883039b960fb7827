//! Three values, and why: true, false, or kept unknown by an answer not given or a fact not settled.

use sightline_rules::{CircumstanceId, FactId, IdSet, kind};

/// Circumstances.
pub type Circumstances = IdSet<kind::Circumstance>;
/// State facts.
pub type Facts = IdSet<kind::Fact>;

/// What a condition comes to (Kleene's three values). What is unknown says what keeps it so: an answer not given, a fact
/// not settled, or both; and whether answers alone can make it surely true, or surely false.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Truth(u8);

/// An answer not given decides it.
const OPEN: u8 = 1;
/// A fact not settled decides it.
const UNSETTLED: u8 = 2;
/// It does not hold.
const FALSE: u8 = 4;
/// No answer makes it surely true.
const NEVER_TRUE: u8 = 8;
/// No answer makes it surely false.
const NEVER_FALSE: u8 = 16;

impl Truth {
    /// It holds, whatever is still unknown.
    pub const TRUE: Self = Self(NEVER_FALSE);
    /// It may or may not hold: an answer not given decides it.
    pub const OPEN: Self = Self(OPEN);
    /// It may or may not hold: a fact not settled decides it, and no answer does.
    pub const UNSETTLED: Self = Self(UNSETTLED | NEVER_TRUE | NEVER_FALSE);
    /// It may or may not hold: a fact decides it that is settled once the state is named.
    pub const UNPLACED: Self = Self(UNSETTLED);
    /// It does not hold, whatever is still unknown.
    pub const FALSE: Self = Self(FALSE | NEVER_TRUE);

    /// How many [`place`](Self::place)s there are.
    pub const PLACES: usize = 8;

    /// Whether it surely holds.
    #[must_use]
    pub const fn is_true(self) -> bool {
        self.0 & (OPEN | UNSETTLED | FALSE) == 0
    }

    /// Whether it surely does not hold.
    #[must_use]
    pub const fn is_false(self) -> bool {
        self.0 & FALSE != 0
    }

    /// Whether an answer not given keeps it unknown.
    #[must_use]
    pub const fn is_open(self) -> bool {
        self.0 & OPEN != 0
    }

    /// Whether a fact not settled keeps it unknown.
    #[must_use]
    pub const fn is_unsettled(self) -> bool {
        self.0 & UNSETTLED != 0
    }

    /// Whether it surely holds, or answers can make it so.
    #[must_use]
    pub const fn may_be_sure(self) -> bool {
        self.0 & NEVER_TRUE == 0
    }

    /// One of [`PLACES`](Self::PLACES), for what is not false: by what keeps it unknown, and whether it may be sure.
    #[must_use]
    pub const fn place(self) -> usize {
        ((self.0 & (OPEN | UNSETTLED)) | (self.0 & NEVER_TRUE) >> 1) as usize
    }

    /// Some truth that has this place.
    #[must_use]
    pub const fn of_place(place: usize) -> Self {
        let place = place as u8;
        Self(place & (OPEN | UNSETTLED) | (place & 4) << 1)
    }

    /// Both hold. A false part decides alone.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self::joined(self.0 | other.0, self.0 & other.0)
    }

    /// All of them hold.
    pub(crate) fn all(parts: impl Iterator<Item = Self>) -> Self {
        let (some, every) =
            parts.fold((0, NEVER_FALSE), |(some, every), part| (some | part.0, every & part.0));
        Self::joined(some, every)
    }

    /// What several come to that all have to hold, from what is set in some of them and in every one.
    const fn joined(some: u8, every: u8) -> Self {
        if some & FALSE != 0 { Self::FALSE } else { Self(some & !NEVER_FALSE | every & NEVER_FALSE) }
    }

    /// The opposite. What is unknown stays so.
    #[must_use]
    pub const fn negated(self) -> Self {
        if self.is_true() {
            return Self::FALSE;
        }
        if self.is_false() {
            return Self::TRUE;
        }
        // The two stand beside one another.
        let never = (self.0 & NEVER_TRUE) << 1 | (self.0 & NEVER_FALSE) >> 1;
        Self(self.0 & (OPEN | UNSETTLED) | never)
    }

    /// The opposite, where that is asked for.
    #[must_use]
    pub fn negated_if(self, opposite: bool) -> Self {
        /// The opposite of each: to look it up is quicker than to work it out.
        const OPPOSITES: [Truth; 32] = {
            let mut all = [Truth::FALSE; 32];
            let mut bits = 0;
            while bits < all.len() {
                all[bits] = Truth(bits as u8).negated();
                bits += 1;
            }
            all
        };
        if opposite { OPPOSITES[usize::from(self.0) % OPPOSITES.len()] } else { self }
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
    pub fn of_fact(fact: FactId, truth: Truth) -> Self {
        match truth.is_unsettled() {
            false => Self { facts: IdSet::of(fact), ..Self::just(truth) },
            true => Self { unsettled: IdSet::of(fact), ..Self::just(truth) },
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
