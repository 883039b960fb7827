//! How far routes reach for one record and one agency, without what tells why.
//!
//! This is all that an outcome hangs on, and it is joined route by route in any order: so an exposure with all its
//! reasons and a bare count of exposures come from the same few lines. It is kept in eight small numbers, each of which
//! only grows when a route is added; so to join two is to take the greater of each.

use sightline_rules::vocabulary::{Access, Certainty, Evidence};

use crate::left::Left;
use crate::logic::Truth;
use crate::outcome::Outcome;
use crate::standing::Hold;

/// How a safeguard bears on a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bears {
    /// It narrows the route, surely and lastingly.
    Surely,
    /// It narrows it while it is fought over.
    ForNow,
    /// It narrows it if answers say so.
    OnAnswers,
    /// It may narrow it; no answer will tell.
    Perhaps,
}

impl Bears {
    /// How one bears that can be counted on so far, for those whom it protects so surely; `None` for those whom it does
    /// not protect.
    pub fn of(hold: Hold, protects: Truth) -> Option<Self> {
        match hold {
            _ if protects.is_false() => None,
            Hold::Firm if protects.is_true() => Some(Self::Surely),
            // What hangs on a fact that is not settled may narrow; no answer will tell.
            Hold::Firm if protects.is_open() => Some(Self::OnAnswers),
            Hold::ForNow if protects.is_true() => Some(Self::ForNow),
            Hold::Firm | Hold::ForNow | Hold::Loose => Some(Self::Perhaps),
        }
    }
}

/// What the safeguards of a route leave of it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// Only what surely protects counts.
    most: Left,
    /// All that may yet protect counts.
    least: Left,
    /// What is fought over counts too.
    today: Left,
}

impl Bounds {
    /// No safeguard.
    pub const OPEN: Self = Self { most: Left::OPEN, least: Left::OPEN, today: Left::OPEN };

    /// With one more that leaves so much.
    pub fn narrow(&mut self, bears: Bears, leaves: Left) {
        match bears {
            Bears::Surely => {
                self.most = self.most.min(leaves);
                self.least = self.least.min(leaves);
                self.today = self.today.min(leaves);
            }
            Bears::ForNow => self.today = self.today.min(leaves),
            Bears::OnAnswers => self.least = self.least.min(leaves),
            Bears::Perhaps => {}
        }
    }
}

/// How well the use of a route is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shown {
    /// Without any case.
    pub general: Evidence,
    /// By the best of the cases.
    pub by_cases: Option<Evidence>,
    /// Whether the best of the cases show no more than that the agency asked.
    pub asked: bool,
}

/// How far routes reach. What each number holds, and the number of a value, is said by [`Reached::of`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reached([u8; 8]);

/// The most that is left. While it depends on answers: the most it can be.
const LEFT: usize = 0;
/// The most that is left while the safeguards that are fought over hold.
const TODAY: usize = 1;
/// Of what is left most, how well that is shown; and, with that evidence, whether more is shown than that the agency asked.
const SHOWN: usize = 2;
/// The most that is surely left, whatever is still open: one more than its rank.
const LEAST: usize = 3;
/// Of what is surely left, how well that is surely shown.
const LEAST_SHOWN: usize = 4;
/// Whether there is any route at all.
const THERE: usize = 5;
/// Whether a route that may yet come would make more of it.
const GROWS: usize = 6;

impl Reached {
    /// No way at all.
    pub const NOTHING: Self = Self([0; 8]);

    /// How far one route reaches, where it is not surely absent: its access from above (only what surely protects
    /// counts) and from below (all that may yet protect counts).
    pub fn of(exists: Truth, bounds: Bounds, shown: Shown) -> Self {
        // That a route is used in the country says nothing of a place where it is barred, or where it is not
        // settled that it exists.
        let general_at = |access, exists_for_sure: bool| {
            let elsewhere = access == Access::Barred || !exists_for_sure;
            if elsewhere { Evidence::LawOnly } else { shown.general }
        };
        let with_cases = |general| shown.by_cases.map_or(general, |by_cases| by_cases.max(general));
        let (most, least) = (bounds.most.access, bounds.least.access);
        let general = general_at(most, exists.may_be_sure());
        let evidence = with_cases(general);
        // Asked for and given are never merged.
        let asked_only = evidence > general && shown.asked;
        let mut reached = Self::NOTHING;
        reached.0[LEFT] = bounds.most.rank();
        reached.0[TODAY] = bounds.today.rank();
        reached.0[SHOWN] = most as u8 * 8 + evidence as u8 * 2 + u8::from(!asked_only);
        // It is surely there, or no answer will tell.
        if !exists.is_open() {
            reached.0[LEAST] = bounds.least.rank() + 1;
            reached.0[LEAST_SHOWN] =
                (least as u8 + 1) * 4 + with_cases(general_at(least, !exists.is_unsettled())) as u8;
        }
        reached.0[THERE] = 1;
        reached
    }

    /// By either way.
    #[inline]
    pub fn with(self, other: Self) -> Self {
        // All eight at once. None is over 127, so the highest bit of each is free to tell which of the two is greater.
        const HIGH: u64 = 0x8080_8080_8080_8080;
        let (one, other) = (u64::from_ne_bytes(self.0), u64::from_ne_bytes(other.0));
        let not_less = ((one | HIGH) - other) & HIGH;
        let of_one = not_less | (not_less - (not_less >> 7));
        Self(((one & of_one) | (other & !of_one)).to_ne_bytes())
    }

    /// Whether there is any route.
    pub fn is_there(self) -> bool {
        self.0[THERE] != 0
    }

    /// The most that is left. While it depends on answers: the most it can be.
    pub fn left(self) -> Left {
        Left::of_rank(self.0[LEFT])
    }

    /// The access of what is left most.
    pub fn access(self) -> Access {
        Access::ALL.get(usize::from(self.0[SHOWN] / 8)).copied().unwrap_or(Access::Open)
    }

    /// What is left while the safeguards that are fought over hold, where that is less.
    pub fn for_now(self) -> Option<Left> {
        (self.0[TODAY] < self.0[LEFT]).then(|| Left::of_rank(self.0[TODAY]))
    }

    /// The strongest evidence with that access.
    pub fn evidence(self) -> Evidence {
        evidence(self.0[SHOWN] / 2 % 4)
    }

    /// Whether all that is so shown shows no more than that the agency asked.
    pub fn asked_only(self) -> bool {
        self.0[SHOWN] & 1 == 0
    }

    /// Whether the most that can be left is surely left.
    pub fn opens_surely(self) -> bool {
        self.0[LEAST] == self.0[LEFT] + 1
    }

    /// The strongest evidence that is sure with the most access, where that is sure.
    pub fn sure_evidence(self) -> Option<Evidence> {
        let (sure, most) = (self.0[LEAST_SHOWN], self.0[SHOWN] / 8);
        (sure / 4 == most + 1).then(|| evidence(sure % 4))
    }

    /// Whether the least that is sure is the most that can be: no further answer changes it.
    pub fn applies(self) -> bool {
        self.opens_surely() && self.sure_evidence() == Some(self.evidence())
    }

    /// Whether it would make more of what others come to.
    pub fn adds_to(self, others: Self) -> bool {
        self.0[LEFT] > others.0[LEFT] || self.0[SHOWN] / 2 > others.0[SHOWN] / 2
    }

    /// With a route that may yet come: where it would make more of it, that hangs on its answers.
    pub fn may_become(&mut self, other: Self) {
        self.0[GROWS] |= u8::from(self.is_there() && other.adds_to(*self));
    }

    /// Whether answers not given can change it.
    pub fn certainty(self) -> Certainty {
        let settled = self.applies() && self.0[GROWS] == 0;
        if settled { Certainty::Applies } else { Certainty::Depends }
    }

    /// What it comes to.
    pub fn outcome(self) -> Outcome {
        let Left { access, takes } = self.left();
        Outcome {
            access,
            takes,
            for_now: self.for_now(),
            evidence: self.evidence(),
            asked_only: self.asked_only(),
            certainty: self.certainty(),
        }
    }
}

fn evidence(number: u8) -> Evidence {
    Evidence::ALL.get(usize::from(number)).copied().unwrap_or(Evidence::LawOnly)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_the_greater_of_each_number_is_taken() {
        let values = [0, 1, 2, 3, 5, 8, 21, 64, 126, 127];
        for one in values {
            for other in values {
                let (mut a, mut b) = ([7; 8], [7; 8]);
                for at in 0..8 {
                    (a[at], b[at]) = (one, other);
                    let greater: Vec<u8> = a.iter().zip(&b).map(|(a, b)| *a.max(b)).collect();
                    assert_eq!(Reached(a).with(Reached(b)).0.as_slice(), greater, "{a:?} {b:?}");
                }
            }
        }
    }

    #[test]
    fn no_number_is_over_127() {
        let surely = |leaves| {
            let mut bounds = Bounds::OPEN;
            bounds.narrow(Bears::Surely, leaves);
            bounds
        };
        let shown =
            Shown { general: Evidence::Documented, by_cases: Some(Evidence::Documented), asked: false };
        for bounds in [Bounds::OPEN, surely(Left::BARRED)] {
            for place in 0..Truth::PLACES {
                let reached = Reached::of(Truth::of_place(place), bounds, shown);
                assert!(reached.0.iter().all(|number| *number < 128), "{reached:?}");
            }
        }
    }
}
