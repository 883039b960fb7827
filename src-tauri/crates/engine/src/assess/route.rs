//! One route, for one record and one agency, and what makes it so.

use sightline_rules::ChannelId;
use sightline_rules::corpus::SafeguardId;
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};

use super::reached::{Bears, Reached, Way};
use crate::left::Left;
use crate::logic::{Circumstances, Facts};
use crate::program::{Case, Route, Safeguard};

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
    /// How far it reaches.
    pub(super) reached: Reached,
}

impl<'e> RouteTaken<'e> {
    /// The way, which reaches so far, with what makes it so.
    pub(super) fn new(way: &Way<'e, '_>, reached: Reached) -> Self {
        let (route, verdict) = (way.route, way.verdict);
        let (mut safeguards, mut fought_over, mut may_narrow) = (Vec::new(), Vec::new(), Vec::new());
        let (mut open, mut used) = (verdict.open, verdict.answers);
        for &(bears, safeguard, ref protection) in way.safeguards() {
            match bears {
                Bears::Surely => {
                    safeguards.push(safeguard);
                    used = used.with(protection.answers);
                }
                Bears::ForNow => {
                    fought_over.push(safeguard);
                    used = used.with(protection.answers);
                }
                Bears::OnAnswers => {
                    may_narrow.push(safeguard);
                    open = open.with(protection.open);
                }
                Bears::Perhaps => may_narrow.push(safeguard),
            }
        }
        let settled = reached.opens_surely();
        Self {
            route,
            access: reached.left.access,
            takes: reached.left.takes,
            for_now: reached.for_now(),
            evidence: reached.evidence,
            certainty: if settled { Certainty::Applies } else { Certainty::Depends },
            depends_on: if settled { Circumstances::EMPTY } else { open },
            answers: used,
            facts: verdict.facts,
            unsettled: route.unsettled.with(verdict.unsettled),
            safeguards,
            fought_over,
            may_narrow,
            cases: way.cases().collect(),
            reached,
        }
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
        self.reached.asked_only
    }
}
