//! One route, for one record and one agency.

use sightline_rules::corpus::SafeguardId;
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Shows};
use sightline_rules::{AgencyId, ChannelId, RecordId};

use crate::logic::{Circumstances, Facts, Truth, Verdict};
use crate::program::{Case, Route, Safeguard};

/// One route of an exposure.
#[derive(Debug, Clone)]
pub struct RouteTaken<'e> {
    route: &'e Route,
    /// The access that is left on it. While it depends on answers: the most it can be.
    pub access: Access,
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
    /// Safeguards that may narrow it: not settled, or waiting for an answer.
    pub(crate) may_narrow: Vec<&'e Safeguard>,
    /// The cases that show it in use by this agency, for this record.
    pub(crate) cases: Vec<&'e Case>,
    /// The access that is sure, whatever is still open.
    pub(super) least: Option<Access>,
    pub(super) least_evidence: Evidence,
}

impl<'e> RouteTaken<'e> {
    /// The route for one record and agency: its access from above (only what surely protects counts) and from
    /// below (all that may yet protect counts). `None` where it needs a case and has none.
    pub(super) fn new(
        route: &'e Route,
        open_access: Access,
        verdict: Verdict,
        protects: &[Verdict],
        (record, agency): (RecordId, AgencyId),
    ) -> Option<Self> {
        let cases: Vec<&Case> = route.cases.iter().filter(|case| case.covers(record, agency)).collect();
        if route.needs_case && cases.is_empty() {
            return None;
        }
        let (mut most, mut least) = (open_access, open_access);
        let (mut safeguards, mut may_narrow) = (Vec::new(), Vec::new());
        let (mut open, mut used) = (verdict.open, verdict.answers);
        for (safeguard, protection) in route.safeguards.iter().zip(protects) {
            if !safeguard.covers(record, agency) || protection.truth == Truth::False {
                continue;
            }
            if !safeguard.firm {
                may_narrow.push(safeguard);
                continue;
            }
            let narrowed = |access| safeguard.limit.map_or(access, |limit| limit.applied_to(access));
            least = narrowed(least);
            if protection.truth == Truth::True {
                most = narrowed(most);
                safeguards.push(safeguard);
                used = used.with(protection.answers);
            } else {
                may_narrow.push(safeguard);
                open = open.with(protection.open);
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
            access: most,
            evidence: evidence_at(most, exists || may_exist),
            general: route.grade(agency),
            certainty: if settled { Certainty::Applies } else { Certainty::Depends },
            depends_on: if settled { Circumstances::EMPTY } else { open },
            answers: used,
            facts: verdict.facts,
            unsettled: route.unsettled.with(verdict.unsettled),
            safeguards,
            may_narrow,
            cases,
            least: certain.then_some(least),
            least_evidence: evidence_at(least, exists),
        })
    }

    /// The channel.
    #[must_use]
    pub fn channel(&self) -> ChannelId {
        self.route.channel
    }

    /// The safeguards that lower access on it.
    pub fn narrowed_by(&self) -> impl Iterator<Item = SafeguardId> + '_ {
        self.safeguards.iter().filter(|safeguard| safeguard.limit.is_some()).map(|safeguard| safeguard.id)
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
