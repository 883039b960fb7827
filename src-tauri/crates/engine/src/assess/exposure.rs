//! One exposure: a record, an agency, a state, and the routes between them.

use sightline_rules::vocabulary::Certainty;
use sightline_rules::{AgencyId, RecordId, StateId};

use super::route::RouteTaken;
use super::run::Run;
use crate::left::Left;
use crate::logic::Circumstances;
use crate::outcome::Outcome;
use crate::reached::Reached;

/// The engine's answer for one record, agency and state. What it comes to is known; the reasons are told when they are
/// asked for, from the same run.
#[derive(Debug, Clone, Copy)]
pub struct Exposure<'a> {
    run: &'a Run<'a>,
    pair: usize,
    /// The record.
    pub record: RecordId,
    /// The agency.
    pub agency: AgencyId,
    /// The state; none for national routes, and while the state is not named.
    pub state: Option<StateId>,
    reached: Reached,
}

impl<'a> Exposure<'a> {
    /// What a run came to for the pair at this place.
    pub(super) fn new(run: &'a Run<'a>, pair: usize) -> Self {
        let (record, agency) = run.program.pairs[pair];
        Self { run, pair, record, agency, state: run.state(), reached: run.reached(pair) }
    }

    /// What it comes to.
    #[must_use]
    pub fn outcome(self) -> Outcome {
        self.reached.outcome()
    }

    /// The same number for exposures of an assessment that differ in nothing but the record and the agency. There are few
    /// numbers, from zero.
    pub(crate) fn alike(self) -> usize {
        self.run.before.ends + self.run.program.end_of(self.pair)
    }

    /// Every route that leads or may lead there, in the order of the channels.
    pub fn routes(self) -> impl Iterator<Item = RouteTaken<'a>> {
        self.run.ways_to(self.pair).map(move |(group, reached)| RouteTaken::new(self.run, group, reached))
    }

    /// The circumstances, not answered, on which it depends; empty when it applies.
    #[must_use]
    pub fn depends_on(self) -> Circumstances {
        if self.reached.certainty() == Certainty::Applies {
            return Circumstances::EMPTY;
        }
        let mut open = Circumstances::EMPTY;
        let most = self.reached;
        if !most.applies() {
            let unsettle = self.run.ways_to(self.pair).filter(|(_, reached)| reached.unsettles(most));
            for (group, reached) in unsettle {
                open = open.with(RouteTaken::new(self.run, group, reached).depends_on());
            }
        }
        // A route that comes about here if a role that is still open names this state, and makes more of it.
        let to_come = self.run.ways_to_come(self.pair).filter(|(_, reached)| reached.adds_to(most));
        to_come.map(|(group, _)| self.run.waits(group)).fold(open, Circumstances::with)
    }

    /// What is left of it, surely and lastingly.
    #[must_use]
    pub fn left(self) -> Left {
        self.reached.left()
    }

    /// The routes that leave as much as the whole.
    pub fn widest(self) -> impl Iterator<Item = RouteTaken<'a>> {
        self.routes().filter(move |route| route.left() == self.left())
    }

    /// The route that decides: of the widest, the one best shown, the first of these.
    #[must_use]
    pub fn deciding(self) -> Option<RouteTaken<'a>> {
        let better = |best: RouteTaken<'a>, route: RouteTaken<'a>| {
            if route.outcome().evidence > best.outcome().evidence { route } else { best }
        };
        self.widest().reduce(better)
    }
}
