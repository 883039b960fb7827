//! One route, for one record and one agency.

use sightline_rules::corpus::SafeguardId;
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Shows, Takes};
use sightline_rules::{AgencyId, ChannelId, RecordId};

use crate::left::Left;
use crate::logic::{Circumstances, Facts, Truth, Verdict};
use crate::program::{Case, Hold, Route, Safeguard};

/// One route of an exposure.
#[derive(Debug, Clone)]
pub struct RouteTaken<'e> {
    route: &'e Route,
    /// The access that is left on it. While it depends on answers: the most it can be.
    pub access: Access,
    /// What opens it, where it is restricted.
    pub takes: Option<Takes>,
    /// What is left while the safeguards that are fought over hold, where that is less.
    pub for_now: Option<Left>,
    /// How well the use of the route is shown here.
    pub evidence: Evidence,
    /// The same without any case.
    general: Evidence,
    /// Whether answers not given can take it away or narrow it.
    pub certainty: Certainty,
    /// The circumstances, not answered, on which it depends.
    pub depends_on: Circumstances,
    /// The circumstances answered that put the person on it.
    pub answers: Circumstances,
    /// The state facts that made it so.
    pub facts: Facts,
    /// The state facts that bear on it and are not settled.
    pub unsettled: Facts,
    /// Safeguards that lower it, or limit how long its data is kept.
    pub(crate) safeguards: Vec<&'e Safeguard>,
    /// Safeguards that hold today and are fought over.
    pub(crate) fought_over: Vec<&'e Safeguard>,
    /// Safeguards that may narrow it: not settled, or waiting for an answer.
    pub(crate) may_narrow: Vec<&'e Safeguard>,
    /// The cases that show it in use by this agency, for this record.
    pub(crate) cases: Vec<&'e Case>,
    /// What is surely left, whatever is still open.
    pub(super) least: Option<Left>,
    pub(super) least_evidence: Evidence,
}

impl<'e> RouteTaken<'e> {
    /// The route for one record and agency: its access from above (only what surely protects counts) and from
    /// below (all that may yet protect counts). `None` where it needs a case and has none.
    pub(super) fn new(
        route: &'e Route,
        verdict: Verdict,
        protects: &[Verdict],
        (record, agency): (RecordId, AgencyId),
    ) -> Option<Self> {
        let cases: Vec<&Case> = route.cases.iter().filter(|case| case.covers(record, agency)).collect();
        if route.needs_case && cases.is_empty() {
            return None;
        }
        let (mut most, mut least, mut today) = (Left::OPEN, Left::OPEN, Left::OPEN);
        let (mut safeguards, mut fought_over, mut may_narrow) = (Vec::new(), Vec::new(), Vec::new());
        let (mut open, mut used) = (verdict.open, verdict.answers);
        for (safeguard, protection) in route.safeguards.iter().zip(protects) {
            if !safeguard.covers(record, agency) || protection.truth == Truth::False {
                continue;
            }
            let sure = protection.truth == Truth::True;
            let narrowed = |left: Left| safeguard.leaves.map_or(left, |leaves| left.min(leaves));
            match safeguard.stands.hold {
                // What hangs on a fact that is not settled may narrow; no answer will tell.
                Hold::Firm if !sure && protection.open.is_empty() => may_narrow.push(safeguard),
                Hold::Firm => {
                    least = narrowed(least);
                    if sure {
                        (most, today) = (narrowed(most), narrowed(today));
                        safeguards.push(safeguard);
                        used = used.with(protection.answers);
                    } else {
                        may_narrow.push(safeguard);
                        open = open.with(protection.open);
                    }
                }
                Hold::ForNow if sure => {
                    today = narrowed(today);
                    fought_over.push(safeguard);
                    used = used.with(protection.answers);
                }
                Hold::ForNow | Hold::Loose => may_narrow.push(safeguard),
            }
        }
        let shown = cases.iter().map(|case| case.grade).max();
        // That a route is used in the country says nothing of a place where it is barred, or where it is not
        // settled that it exists.
        let evidence_at = |access, exists_for_sure: bool| {
            let elsewhere = access == Access::Barred || !exists_for_sure;
            let general = if elsewhere { Evidence::LawOnly } else { route.grade(agency) };
            shown.map_or(general, |shown| shown.max(general))
        };
        let (may_exist, exists) = (!verdict.open.is_empty(), verdict.unsettled.is_empty());
        let certain = verdict.holds_or_unsettled();
        let settled = certain && most == least;
        Some(Self {
            route,
            access: most.access,
            takes: most.takes,
            for_now: (today < most).then_some(today),
            evidence: evidence_at(most.access, exists || may_exist),
            general: route.grade(agency),
            certainty: if settled { Certainty::Applies } else { Certainty::Depends },
            depends_on: if settled { Circumstances::EMPTY } else { open },
            answers: used,
            facts: verdict.facts,
            unsettled: route.unsettled.with(verdict.unsettled),
            safeguards,
            fought_over,
            may_narrow,
            cases,
            least: certain.then_some(least),
            least_evidence: evidence_at(least.access, exists),
        })
    }

    /// The channel.
    #[must_use]
    pub fn channel(&self) -> ChannelId {
        self.route.channel
    }

    /// What is left of it, surely and lastingly.
    #[must_use]
    pub fn left(&self) -> Left {
        Left { access: self.access, takes: self.takes }
    }

    /// What narrows it as far as it is narrowed; where it is narrowed for now, what does that. None where nothing does.
    #[must_use]
    pub fn decided_by(&self) -> Option<SafeguardId> {
        let (among, left) = match self.for_now {
            Some(today) => (&self.fought_over, today),
            None => (&self.safeguards, self.left()),
        };
        among.iter().find(|safeguard| safeguard.leaves == Some(left)).map(|safeguard| safeguard.id)
    }

    /// The safeguards that lower access on it, those that are fought over among them.
    pub fn narrowed_by(&self) -> impl Iterator<Item = SafeguardId> + '_ {
        let narrow = self.safeguards.iter().chain(&self.fought_over);
        narrow.filter(|safeguard| safeguard.leaves.is_some()).map(|safeguard| safeguard.id)
    }

    /// Whether its evidence shows no more than that the agency asked: asked for and given are never merged.
    #[must_use]
    pub fn asked_only(&self) -> bool {
        self.evidence > Evidence::LawOnly
            && (self.general < self.evidence || self.access == Access::Barred)
            && (self.cases.iter())
                .filter(|case| case.grade == self.evidence)
                .all(|case| case.shows == Shows::Requested)
    }
}
