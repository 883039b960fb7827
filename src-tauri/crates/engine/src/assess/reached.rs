//! How far routes reach for one record and one agency, without what tells why.
//!
//! This is all that an outcome hangs on, and it is joined route by route in any order: so an exposure with all its
//! reasons and a bare count of exposures come from the same few lines.

use std::cmp::Ordering;

use sightline_rules::vocabulary::{Access, Certainty, Evidence, Shows};
use sightline_rules::{AgencyId, RecordId};

use crate::left::Left;
use crate::logic::{Person, Truth, Verdict};
use crate::outcome::Outcome;
use crate::program::{Case, Hold, Route, Safeguard};

/// How a safeguard bears on a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bears {
    /// It narrows the route, surely and lastingly.
    Surely,
    /// It narrows it while it is fought over.
    ForNow,
    /// It narrows it if answers say so.
    OnAnswers,
    /// It may narrow it; no answer will tell.
    Perhaps,
}

/// A safeguard that bears on a route, how, and why.
pub(super) type Bearing<'e> = (Bears, &'e Safeguard, Verdict);

/// The safeguards of a route that bear on it for somebody.
pub(super) fn bearing<'e>(route: &'e Route, person: Person) -> Vec<Bearing<'e>> {
    let bears = |safeguard: &'e Safeguard| {
        let protection = person.judge(safeguard.when.as_ref());
        let bears = match (safeguard.stands.hold, protection.truth) {
            (_, Truth::False) => return None,
            (Hold::Firm, Truth::True) => Bears::Surely,
            // What hangs on a fact that is not settled may narrow; no answer will tell.
            (Hold::Firm, Truth::Unknown) if protection.open.is_empty() => Bears::Perhaps,
            (Hold::Firm, Truth::Unknown) => Bears::OnAnswers,
            (Hold::ForNow, Truth::True) => Bears::ForNow,
            (Hold::ForNow, Truth::Unknown) | (Hold::Loose, _) => Bears::Perhaps,
        };
        Some((bears, safeguard, protection))
    };
    route.safeguards.iter().filter_map(bears).collect()
}

/// A route that leads or may lead to one record for one agency.
pub(super) struct Way<'e, 'a> {
    pub route: &'e Route,
    /// Whether the person is on it.
    pub verdict: &'a Verdict,
    /// The safeguards that bear on the route, for whatever record and agency.
    pub bearing: &'a [Bearing<'e>],
    pub record: RecordId,
    pub agency: AgencyId,
}

impl<'e, 'a> Way<'e, 'a> {
    /// The safeguards that bear on it.
    pub fn safeguards(&self) -> impl Iterator<Item = &'a Bearing<'e>> {
        let (record, agency) = (self.record, self.agency);
        self.bearing.iter().filter(move |(_, safeguard, _)| safeguard.covers(record, agency))
    }

    /// The cases that show it in use.
    pub fn cases(&self) -> impl Iterator<Item = &'e Case> {
        let (record, agency) = (self.record, self.agency);
        self.route.cases.iter().filter(move |case| case.covers(record, agency))
    }
}

/// How far routes reach.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reached {
    /// The most that is left. While it depends on answers: the most it can be.
    pub left: Left,
    /// The most that is left while the safeguards that are fought over hold.
    today: Left,
    /// The strongest evidence with that access.
    pub evidence: Evidence,
    /// Whether all that is so shown shows no more than that the agency asked.
    pub asked_only: bool,
    /// The most that is surely left, whatever is still open.
    least: Option<Left>,
    /// The strongest evidence that is sure with that access.
    least_evidence: Evidence,
}

impl Reached {
    /// No way at all.
    pub const NOTHING: Self = Self {
        left: Left::BARRED,
        today: Left::BARRED,
        evidence: Evidence::LawOnly,
        asked_only: true,
        least: None,
        least_evidence: Evidence::LawOnly,
    };

    /// How far one way reaches: its access from above (only what surely protects counts) and from below (all that may
    /// yet protect counts). `None` where it needs a case and has none.
    pub fn of(way: &Way) -> Option<Self> {
        let (route, verdict) = (way.route, way.verdict);
        let shown = way.cases().map(|case| case.grade).max();
        if route.needs_case && shown.is_none() {
            return None;
        }
        let (mut most, mut least, mut today) = (Left::OPEN, Left::OPEN, Left::OPEN);
        for (bears, safeguard, _) in way.safeguards() {
            // A limit on keeping data leaves all that there is.
            let Some(leaves) = safeguard.leaves else { continue };
            match bears {
                Bears::Surely => {
                    (most, least, today) = (most.min(leaves), least.min(leaves), today.min(leaves));
                }
                Bears::ForNow => today = today.min(leaves),
                Bears::OnAnswers => least = least.min(leaves),
                Bears::Perhaps => {}
            }
        }
        let general = route.grade(way.agency);
        // That a route is used in the country says nothing of a place where it is barred, or where it is not
        // settled that it exists.
        let evidence_at = |access, exists_for_sure: bool| {
            let elsewhere = access == Access::Barred || !exists_for_sure;
            let general = if elsewhere { Evidence::LawOnly } else { general };
            shown.map_or(general, |shown| shown.max(general))
        };
        let (may_exist, exists) = (!verdict.open.is_empty(), verdict.unsettled.is_empty());
        let evidence = evidence_at(most.access, exists || may_exist);
        // Asked for and given are never merged.
        let asked_only = evidence > Evidence::LawOnly
            && (general < evidence || most.access == Access::Barred)
            && way.cases().filter(|case| case.grade == evidence).all(|case| case.shows == Shows::Requested);
        Some(Self {
            left: most,
            today,
            evidence,
            asked_only,
            least: verdict.holds_or_unsettled().then_some(least),
            least_evidence: evidence_at(least.access, exists),
        })
    }

    /// By either way.
    pub fn with(self, other: Self) -> Self {
        let shown = |reached: &Self| (reached.left.access, reached.evidence);
        let surely = |reached: &Self| (reached.least.map(|least| least.access), reached.least_evidence);
        let (evidence, asked_only) = match shown(&self).cmp(&shown(&other)) {
            Ordering::Less => (other.evidence, other.asked_only),
            Ordering::Equal => (self.evidence, self.asked_only && other.asked_only),
            Ordering::Greater => (self.evidence, self.asked_only),
        };
        Self {
            left: self.left.max(other.left),
            today: self.today.max(other.today),
            evidence,
            asked_only,
            least: self.least.max(other.least),
            least_evidence: surely(&self).max(surely(&other)).1,
        }
    }

    /// What is left while the safeguards that are fought over hold, where that is less.
    pub fn for_now(self) -> Option<Left> {
        (self.today < self.left).then_some(self.today)
    }

    /// Whether the most that can be left is surely left.
    pub fn opens_surely(self) -> bool {
        self.least == Some(self.left)
    }

    /// The strongest evidence that is sure with the most access, where that is sure.
    pub fn sure_evidence(self) -> Option<Evidence> {
        self.least.filter(|least| least.access == self.left.access).map(|_| self.least_evidence)
    }

    /// Whether the least that is sure is the most that can be: no further answer changes it.
    pub fn applies(self) -> bool {
        self.opens_surely() && self.sure_evidence() == Some(self.evidence)
    }

    /// Whether it would make more of what others come to.
    pub fn adds_to(self, others: Self) -> bool {
        self.left > others.left || (self.left.access == others.left.access && self.evidence > others.evidence)
    }

    /// What it comes to; `may_grow` where a way that may yet come would make more of it.
    pub fn outcome(self, may_grow: bool) -> Outcome {
        Outcome {
            access: self.left.access,
            takes: self.left.takes,
            for_now: self.for_now(),
            evidence: self.evidence,
            asked_only: self.asked_only,
            certainty: self.certainty(may_grow),
        }
    }

    /// Whether answers not given can change it.
    pub fn certainty(self, may_grow: bool) -> Certainty {
        if self.applies() && !may_grow { Certainty::Applies } else { Certainty::Depends }
    }
}
