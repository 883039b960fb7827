//! How far routes reach for one record and one agency, without what tells why.
//!
//! This is all that an outcome hangs on, and it is joined route by route in any order: so an exposure with all its
//! reasons and a bare count of exposures come from the same few lines. It is kept in a few small numbers, each of which
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
    /// It narrows it while it is fought over, if answers say so.
    ForNowOnAnswers,
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
            Hold::ForNow if protects.is_open() => Some(Self::ForNowOnAnswers),
            Hold::Firm | Hold::ForNow | Hold::Loose => Some(Self::Perhaps),
        }
    }
}

/// What the safeguards of a route leave of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Bounds {
    /// Only what surely protects counts.
    most: Left,
    /// All that may yet protect counts.
    least: Left,
    /// What surely protects and is fought over counts too.
    today: Left,
    /// All that may yet protect and what is fought over count.
    least_today: Left,
}

impl Bounds {
    /// No safeguard.
    pub const OPEN: Self =
        Self { most: Left::OPEN, least: Left::OPEN, today: Left::OPEN, least_today: Left::OPEN };

    /// With one more that leaves so much.
    pub fn narrow(&mut self, bears: Bears, leaves: Left) {
        // What narrows surely narrows all; what hangs on answers, only the least that may be left.
        let (most, least, today, least_today) = match bears {
            Bears::Surely => (true, true, true, true),
            Bears::OnAnswers => (false, true, false, true),
            Bears::ForNow => (false, false, true, true),
            Bears::ForNowOnAnswers => (false, false, false, true),
            Bears::Perhaps => (false, false, false, false),
        };
        let narrowed = |left: Left, is_narrowed| if is_narrowed { left.min(leaves) } else { left };
        *self = Self {
            most: narrowed(self.most, most),
            least: narrowed(self.least, least),
            today: narrowed(self.today, today),
            least_today: narrowed(self.least_today, least_today),
        };
    }
}

/// How well the use of a route is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Shown {
    /// Without any case.
    pub general: Evidence,
    /// By the best of the cases.
    pub by_cases: Option<Evidence>,
    /// Whether the best of the cases show no more than that the agency asked.
    pub asked: bool,
}

/// How far routes reach. What each number holds, and the number of a value, is said by [`Reached::of`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Reached(u64);

/// One of its numbers: a row of bits of which as many are set as the number says. So of two, what is set in either is the
/// greater.
#[derive(Debug, Clone, Copy)]
struct Number {
    from: u32,
    /// The most that it can be.
    most: usize,
}

impl Number {
    const fn first(most: usize) -> Self {
        Self { from: 0, most }
    }

    /// One that stands behind another.
    const fn after(before: Self, most: usize) -> Self {
        Self { from: before.from + before.most as u32, most }
    }

    /// Its bits, so many of them set.
    const fn bits(self, number: u8) -> u64 {
        ((1 << number) - 1) << self.from
    }
}

const EVIDENCE: u8 = Evidence::ALL.len() as u8;

/// The most that is left. While it depends on answers: the most it can be.
const LEFT: Number = Number::first(Left::ALL.len() - 1);
/// The most that is left while the safeguards that are fought over hold.
const TODAY: Number = Number::after(LEFT, Left::ALL.len() - 1);
/// The access of what is left most; with that access, how well that is shown; and, with that evidence, whether more is
/// shown than that the agency asked.
const SHOWN: Number = Number::after(TODAY, Access::ALL.len() * Evidence::ALL.len() * 2 - 1);
/// The most that is surely left, whatever is still open: one more than its rank.
const LEAST: Number = Number::after(SHOWN, Left::ALL.len());
/// The most that is surely left while the safeguards that are fought over hold: one more than its rank.
const LEAST_TODAY: Number = Number::after(LEAST, Left::ALL.len());
/// Of what is surely left, how well that is surely shown: one more than such a number.
const LEAST_SHOWN: Number = Number::after(LEAST_TODAY, SHOWN.most + 1);
/// Whether there is any route at all.
const THERE: Number = Number::after(LEAST_SHOWN, 1);
/// Whether a route that may yet come would make more of it.
const GROWS: Number = Number::after(THERE, 1);
const _: () = assert!(Number::after(GROWS, 0).from <= u64::BITS, "all numbers have room");

/// An access, how well it is shown, and whether all that shows it shows no more than that the agency asked.
fn shown(access: Access, evidence: Evidence, asked_only: bool) -> u8 {
    (access as u8 * EVIDENCE + evidence as u8) * 2 + u8::from(!asked_only)
}

impl Reached {
    /// No way at all.
    pub const NOTHING: Self = Self(0);

    fn number(self, of: Number) -> u8 {
        let bits = self.0 >> of.from & ((1 << of.most) - 1);
        bits.trailing_ones() as u8
    }

    /// How far one route reaches, where it is not surely absent: its access from above (only what surely protects
    /// counts) and from below (all that may yet protect counts).
    pub fn of(exists: Truth, bounds: Bounds, by: Shown) -> Self {
        let shown_at = |access, exists_for_sure: bool| {
            // That a route is used in the country says nothing of a place where it is barred, or where it is not
            // settled that it exists.
            let elsewhere = access == Access::Barred || !exists_for_sure;
            let general = if elsewhere { Evidence::LawOnly } else { by.general };
            let evidence = by.by_cases.map_or(general, |by_cases| by_cases.max(general));
            // Asked for and given are never merged.
            shown(access, evidence, evidence > general && by.asked)
        };
        let mut bits = LEFT.bits(bounds.most.rank()) | TODAY.bits(bounds.today.rank()) | THERE.bits(1);
        bits |= SHOWN.bits(shown_at(bounds.most.access, exists.may_be_sure()));
        // It is surely there, or no answer will tell.
        if !exists.is_open() {
            bits |= LEAST.bits(bounds.least.rank() + 1) | LEAST_TODAY.bits(bounds.least_today.rank() + 1);
            bits |= LEAST_SHOWN.bits(shown_at(bounds.least.access, !exists.is_unsettled()) + 1);
        }
        Self(bits)
    }

    /// By either way.
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is any route.
    pub fn is_there(self) -> bool {
        self.number(THERE) != 0
    }

    /// The most that is left. While it depends on answers: the most it can be.
    pub fn left(self) -> Left {
        Left::of_rank(self.number(LEFT))
    }

    /// The access of what is left most.
    pub fn access(self) -> Access {
        Access::ALL.get(usize::from(self.number(SHOWN) / 2 / EVIDENCE)).copied().unwrap_or(Access::Open)
    }

    /// What is left while the safeguards that are fought over hold, where that is less.
    pub fn for_now(self) -> Option<Left> {
        Some(self.today()).filter(|today| *today < self.left())
    }

    /// The most that is left while the safeguards that are fought over hold.
    pub fn today(self) -> Left {
        Left::of_rank(self.number(TODAY))
    }

    /// The strongest evidence with that access.
    pub fn evidence(self) -> Evidence {
        evidence(self.number(SHOWN) / 2 % EVIDENCE)
    }

    /// Whether all that is so shown shows no more than that the agency asked.
    pub fn asked_only(self) -> bool {
        self.number(SHOWN) & 1 == 0
    }

    /// Whether the most that can be left is surely left, lastingly and for now.
    pub fn is_left_surely(self) -> bool {
        self.number(LEAST) == self.number(LEFT) + 1 && self.number(LEAST_TODAY) == self.number(TODAY) + 1
    }

    /// Whether it is surely shown so well.
    fn is_shown_surely(self) -> bool {
        self.number(LEAST_SHOWN) == self.number(SHOWN) + 1
    }

    /// Whether the least that is sure is the most that can be: no further answer changes it.
    pub fn applies(self) -> bool {
        self.is_left_surely() && self.is_shown_surely()
    }

    /// Whether it would make more of what others come to.
    pub fn adds_to(self, others: Self) -> bool {
        [LEFT, TODAY, SHOWN].into_iter().any(|of| self.number(of) > others.number(of))
    }

    /// Whether it makes of the whole, to which it belongs, what is not sure there.
    pub fn unsettles(self, whole: Self) -> bool {
        let leaves = |most, least| {
            whole.number(least) <= whole.number(most) && self.number(most) == whole.number(most)
        };
        // One that shows less than the best, and more than what is sure, counts too.
        let shows = self.access() == whole.access() && self.number(SHOWN) >= whole.number(LEAST_SHOWN);
        leaves(LEFT, LEAST) || leaves(TODAY, LEAST_TODAY) || shows
    }

    /// With a route that may yet come: where it would make more of it, that hangs on its answers.
    pub fn may_become(&mut self, other: Self) {
        self.0 |= GROWS.bits(u8::from(self.is_there() && other.adds_to(*self)));
    }

    /// Whether answers not given can change it.
    pub fn certainty(self) -> Certainty {
        let settled = self.applies() && self.number(GROWS) == 0;
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

    const NUMBERS: [Number; 8] = [LEFT, TODAY, SHOWN, LEAST, LEAST_TODAY, LEAST_SHOWN, THERE, GROWS];

    #[test]
    fn how_a_safeguard_bears_hangs_on_its_hold_and_on_what_is_known_of_whom_it_protects() {
        use Bears::{ForNow, ForNowOnAnswers, OnAnswers, Perhaps, Surely};
        let of = |hold| {
            [Truth::TRUE, Truth::OPEN, Truth::UNSETTLED, Truth::FALSE]
                .map(|protects| Bears::of(hold, protects))
        };
        assert_eq!(of(Hold::Firm), [Some(Surely), Some(OnAnswers), Some(Perhaps), None]);
        assert_eq!(of(Hold::ForNow), [Some(ForNow), Some(ForNowOnAnswers), Some(Perhaps), None]);
        assert_eq!(of(Hold::Loose), [Some(Perhaps), Some(Perhaps), Some(Perhaps), None]);
        for (bears, narrows) in [
            (Surely, [true, true, true, true]),
            (OnAnswers, [false, true, false, true]),
            (ForNow, [false, false, true, true]),
            (ForNowOnAnswers, [false, false, false, true]),
            (Perhaps, [false; 4]),
        ] {
            let mut bounds = Bounds::OPEN;
            bounds.narrow(bears, Left::BARRED);
            let found = [bounds.most, bounds.least, bounds.today, bounds.least_today];
            assert_eq!(found.map(|left| left == Left::BARRED), narrows, "{bears:?}");
            // What leaves more takes nothing back.
            bounds.narrow(Surely, Left::BARRED);
            bounds.narrow(bears, Left::OPEN);
            assert_eq!([bounds.most, bounds.least, bounds.today, bounds.least_today], [Left::BARRED; 4]);
        }
    }

    #[test]
    fn what_is_sure_but_for_one_thing_is_not_sure_and_who_makes_that_so_is_told() {
        let law = Shown { general: Evidence::LawOnly, by_cases: None, asked: false };
        let asked = Shown { by_cases: Some(Evidence::Documented), asked: true, ..law };
        let used = Shown { asked: false, ..asked };
        let route = |exists, narrowed: &[Bears], shown| {
            let mut bounds = Bounds::OPEN;
            narrowed.iter().for_each(|bears| bounds.narrow(*bears, Left::BARRED));
            Reached::of(exists, bounds, shown)
        };
        let sure = |narrowed: &[Bears], shown| route(Truth::TRUE, narrowed, shown);
        let maybe = |narrowed: &[Bears], shown| route(Truth::OPEN, narrowed, shown);
        // A route by itself.
        for (narrowed, is_sure) in [
            (Bears::Surely, true),
            (Bears::ForNow, true),
            (Bears::Perhaps, true),
            (Bears::OnAnswers, false),
            (Bears::ForNowOnAnswers, false),
        ] {
            let one = sure(&[narrowed], law);
            assert_eq!((one.is_left_surely(), one.applies()), (is_sure, is_sure), "{narrowed:?}");
        }
        let stopped_for_now = sure(&[Bears::ForNow], law).outcome();
        assert_eq!(stopped_for_now.for_now, Some(Left::BARRED));
        // Two, of which one is not sure: of that hangs what is left, what is left for now, or how it is shown.
        for (settled, open) in [
            (sure(&[Bears::Surely], law), maybe(&[], law)),
            (sure(&[Bears::ForNow], law), maybe(&[], law)),
            (sure(&[], law), maybe(&[], asked)),
            (sure(&[], asked), maybe(&[], used)),
        ] {
            let whole = settled.with(open);
            assert!(!whole.applies() && whole.certainty() == Certainty::Depends);
            assert!(open.unsettles(whole) && !settled.unsettles(whole), "{settled:?} {open:?}");
        }
        // One that leaves less, or shows less, changes nothing.
        for (settled, open) in [
            (sure(&[], law), maybe(&[Bears::Surely], used)),
            (sure(&[], law), maybe(&[Bears::ForNow], law)),
            (sure(&[], used), maybe(&[], asked)),
        ] {
            let whole = settled.with(open);
            assert!(whole.applies() && !open.unsettles(whole), "{settled:?} {open:?}");
        }
    }

    #[test]
    fn of_two_the_greater_of_each_number_is_taken() {
        for of in NUMBERS {
            let numbers = || 0..=u8::try_from(of.most).unwrap();
            for (one, other) in numbers().flat_map(|one| numbers().map(move |other| (one, other))) {
                let both = Reached(of.bits(one)).with(Reached(of.bits(other)));
                let told = NUMBERS.map(|number| (number.from, both.number(number)));
                let greater = NUMBERS
                    .map(|number| (number.from, if number.from == of.from { one.max(other) } else { 0 }));
                assert_eq!(told, greater, "{of:?} {one} {other}");
            }
        }
    }

    #[test]
    fn what_is_put_in_is_read_again() {
        for (access, evidence) in Access::ALL.into_iter().flat_map(|a| Evidence::ALL.map(|e| (a, e))) {
            let mut bounds = Bounds::OPEN;
            let leaves = Left::ALL.into_iter().find(|left| left.access == access).unwrap();
            bounds.narrow(Bears::Surely, leaves);
            let by_cases = Shown { general: Evidence::LawOnly, by_cases: Some(evidence), asked: true };
            let reached = Reached::of(Truth::TRUE, bounds, by_cases);
            let told = (reached.left(), reached.access(), reached.evidence(), reached.certainty());
            assert_eq!(told, (leaves, access, evidence, Certainty::Applies));
            assert_eq!(reached.asked_only(), evidence > Evidence::LawOnly);
        }
    }

    #[test]
    fn it_makes_more_of_others_by_what_is_left_by_how_well_that_is_shown_or_by_more_than_asking() {
        let reached = |leaves: Left, evidence, asked| {
            let mut bounds = Bounds::OPEN;
            bounds.narrow(Bears::Surely, leaves);
            let shown = Shown { general: Evidence::LawOnly, by_cases: Some(evidence), asked };
            Reached::of(Truth::TRUE, bounds, shown)
        };
        let less = reached(Left::BARRED, Evidence::Reported, false);
        let more = reached(Left::OPEN, Evidence::Reported, false);
        let better = reached(Left::OPEN, Evidence::Documented, false);
        assert!(more.adds_to(less) && better.adds_to(more));
        assert!(!less.adds_to(more) && !more.adds_to(better) && !more.adds_to(more));
        let asked = reached(Left::OPEN, Evidence::Reported, true);
        assert!(more.adds_to(asked) && !asked.adds_to(more) && better.adds_to(asked));
    }
}
