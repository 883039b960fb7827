//! One exposure: a record, an agency, a state, and the routes between them.

use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};
use sightline_rules::{AgencyId, RecordId, StateId};

use super::reached::Reached;
use super::route::RouteTaken;
use crate::left::Left;
use crate::logic::Circumstances;
use crate::outcome::Outcome;

/// The engine's answer for one record, agency and state.
#[derive(Debug, Clone)]
pub struct Exposure<'e> {
    /// The record.
    pub record: RecordId,
    /// The agency.
    pub agency: AgencyId,
    /// The state; none for national routes, and while the state is not named.
    pub state: Option<StateId>,
    /// The most access of its routes. While it depends on answers: the most it can be.
    pub access: Access,
    /// The least that opens it, where it is restricted.
    pub takes: Option<Takes>,
    /// What is left while the safeguards that are fought over hold, where that is less.
    pub for_now: Option<Left>,
    /// The strongest evidence among the routes with that access.
    pub evidence: Evidence,
    /// Whether answers not given can change access or evidence.
    pub certainty: Certainty,
    /// The circumstances, not answered, on which it depends; empty when it applies.
    pub depends_on: Circumstances,
    /// Every route that leads or may lead there, in the order of the channels.
    pub routes: Vec<RouteTaken<'e>>,
    /// How far its routes reach together.
    reached: Reached,
}

impl<'e> Exposure<'e> {
    /// An exposure is the most of its routes. It applies when the least that is sure equals the most that can be.
    pub(super) fn new(
        record: RecordId,
        agency: AgencyId,
        state: Option<StateId>,
        routes: Vec<RouteTaken<'e>>,
    ) -> Self {
        let each = routes.iter().map(|route| route.reached);
        let reached = each.fold(Reached::NOTHING, Reached::with);
        let (opens_surely, sure) = (reached.opens_surely(), reached.sure_evidence());
        let decisive = |route: &&RouteTaken| {
            let opens = !opens_surely && route.left() == reached.left;
            opens || (route.access == reached.left.access && sure.is_none_or(|sure| route.evidence > sure))
        };
        let depends_on = if reached.applies() {
            Circumstances::EMPTY
        } else {
            let waiting = routes.iter().filter(decisive).map(|route| route.depends_on);
            waiting.fold(Circumstances::EMPTY, Circumstances::with)
        };
        let Outcome { access, takes, for_now, evidence, certainty, .. } = reached.outcome(false);
        Self {
            record,
            agency,
            state,
            access,
            takes,
            for_now,
            evidence,
            certainty,
            depends_on,
            routes,
            reached,
        }
    }

    /// Takes into account a route that comes about here if a role that is still open names this state: where it would
    /// make more of the exposure, that hangs on its answers.
    pub(super) fn may_become(&mut self, route: &RouteTaken) {
        if route.reached.adds_to(self.reached) {
            self.certainty = self.reached.certainty(true);
            self.depends_on = self.depends_on.with(route.depends_on);
        }
    }

    /// What is left of it, surely and lastingly.
    #[must_use]
    pub fn left(&self) -> Left {
        Left { access: self.access, takes: self.takes }
    }

    /// The routes that leave as much as the whole.
    pub fn widest(&self) -> impl Iterator<Item = &RouteTaken<'e>> {
        self.routes.iter().filter(|route| route.left() == self.left())
    }

    /// The route that decides: of the widest, the one best shown, the first of these.
    #[must_use]
    pub fn deciding(&self) -> Option<&RouteTaken<'e>> {
        let mut widest = self.widest();
        let first = widest.next()?;
        Some(widest.fold(first, |best, route| if route.evidence > best.evidence { route } else { best }))
    }

    /// Whether its evidence shows no more than that the agency asked.
    #[must_use]
    pub fn asked_only(&self) -> bool {
        self.reached.asked_only
    }

    /// Whether some case shows one of its routes in use.
    #[must_use]
    pub fn has_case(&self) -> bool {
        self.routes.iter().any(|route| !route.cases.is_empty())
    }
}

impl Outcome {
    /// What the exposure comes to.
    #[must_use]
    pub fn of(exposure: &Exposure) -> Self {
        Self {
            access: exposure.access,
            takes: exposure.takes,
            for_now: exposure.for_now,
            evidence: exposure.evidence,
            asked_only: exposure.asked_only(),
            certainty: exposure.certainty,
        }
    }
}
