//! One route, for one record and one agency, and what makes it so.

use sightline_rules::corpus::SafeguardId;
use sightline_rules::vocabulary::Certainty;
use sightline_rules::{ChannelId, StateId};

use super::run::Run;
use crate::background::Background;
use crate::left::Left;
use crate::logic::{Circumstances, Facts, Verdict};
use crate::outcome::Outcome;
use crate::program::{Case, Engine, Group, Route, Safeguard};
use crate::reached::{Bears, Reached};

/// One route of an exposure.
#[derive(Debug, Clone, Copy)]
pub struct RouteTaken<'a> {
    run: &'a Run<'a>,
    /// The place of its group in the program.
    group: usize,
    reached: Reached,
}

/// What makes a route so.
#[derive(Debug, Clone)]
pub struct Reasons<'a> {
    /// The circumstances, not answered, on which it depends.
    pub depends_on: Circumstances,
    /// The circumstances answered that put the person on it, or let something narrow it.
    pub answers: Circumstances,
    /// The state facts that made it so.
    pub facts: Facts,
    /// The state facts that bear on it and are not settled.
    pub unsettled: Facts,
    /// Safeguards that lower it, or limit how long its data is kept.
    pub(crate) safeguards: Vec<&'a Safeguard>,
    /// Safeguards that hold today and are fought over.
    pub(crate) fought_over: Vec<&'a Safeguard>,
    /// Safeguards that may narrow it: not settled, or waiting for an answer.
    pub(crate) may_narrow: Vec<&'a Safeguard>,
}

impl<'a> RouteTaken<'a> {
    pub(super) fn new(run: &'a Run<'a>, group: usize, reached: Reached) -> Self {
        Self { run, group, reached }
    }

    fn group(self) -> &'a Group {
        &self.run.program.groups[self.group]
    }

    fn route(self) -> &'a Route {
        &self.run.program.routes[self.group().route]
    }

    /// The same number for routes of an assessment that differ in nothing but the record and the agency. There are few
    /// numbers, from zero.
    pub(crate) fn alike(self) -> usize {
        self.run.before.groups + self.group
    }

    /// What is told of it, whoever the person is.
    pub(crate) fn background(self, engine: &Engine) -> &'a Background {
        engine.background(self.route(), self.run.state())
    }

    /// The state for which it is judged.
    pub(crate) fn state(self) -> Option<StateId> {
        self.run.state()
    }

    /// The channel.
    #[must_use]
    pub fn channel(self) -> ChannelId {
        self.route().channel
    }

    /// What is left of it, surely and lastingly.
    #[must_use]
    pub fn left(self) -> Left {
        self.reached.left()
    }

    /// What is left on it, how well its use is shown, and whether answers not given can take it away or narrow it.
    #[must_use]
    pub fn outcome(self) -> Outcome {
        let certainty = if self.reached.is_left_surely() { Certainty::Applies } else { Certainty::Depends };
        Outcome { certainty, ..self.reached.outcome() }
    }

    /// Whether the person is on it for sure, whatever is still unknown: no answer and no fact is missing for that.
    #[must_use]
    pub fn is_sure(self) -> bool {
        self.run.exists(self.group).is_true()
    }

    /// What makes it so.
    #[must_use]
    pub fn reasons(self) -> Reasons<'a> {
        let verdict = self.run.why(self.group);
        let (mut safeguards, mut fought_over, mut may_narrow) = (Vec::new(), Vec::new(), Vec::new());
        let mut used = verdict.answers;
        for (bears, safeguard, protects) in self.run.bearing(self.group) {
            match bears {
                Bears::Surely => safeguards.push(safeguard),
                Bears::ForNow => fought_over.push(safeguard),
                Bears::OnAnswers | Bears::ForNowOnAnswers | Bears::Perhaps => may_narrow.push(safeguard),
            }
            used = used.with(used_by(bears, &protects));
        }
        Reasons {
            depends_on: self.depends_on(),
            answers: used,
            facts: verdict.facts,
            unsettled: self.route().unsettled.with(verdict.unsettled),
            safeguards,
            fought_over,
            may_narrow,
        }
    }

    /// The circumstances, not answered, on which it depends.
    #[must_use]
    pub fn depends_on(self) -> Circumstances {
        if self.reached.is_left_surely() {
            return Circumstances::EMPTY;
        }
        self.run.waits(self.group)
    }

    /// The circumstances answered that put the person on it, or let something narrow it.
    #[must_use]
    pub fn answers(self) -> Circumstances {
        let protected = self.run.bearing(self.group).map(|(bears, _, protects)| used_by(bears, &protects));
        protected.fold(self.run.why(self.group).answers, Circumstances::with)
    }

    /// The cases that show it in use by this agency, for this record.
    pub(crate) fn cases(self) -> impl Iterator<Item = &'a Case> {
        let route = self.route();
        self.group().cases.iter().map(|case| &route.cases[*case])
    }
}

/// The answers that let a safeguard bear so; none where it only may.
fn used_by(bears: Bears, protects: &Verdict) -> Circumstances {
    match bears {
        Bears::Surely | Bears::ForNow => protects.answers,
        Bears::OnAnswers | Bears::ForNowOnAnswers | Bears::Perhaps => Circumstances::EMPTY,
    }
}

impl Reasons<'_> {
    /// What narrows the route as far as it is narrowed; where it is narrowed for now, what does that. None where nothing
    /// does.
    #[must_use]
    pub fn decided_by(&self, outcome: Outcome) -> Option<SafeguardId> {
        let (among, left) = match outcome.for_now {
            Some(today) => (&self.fought_over, today),
            None => (&self.safeguards, outcome.left()),
        };
        among.iter().find(|safeguard| safeguard.leaves == Some(left)).map(|safeguard| safeguard.id)
    }

    /// The safeguards that lower access on it, those that are fought over among them.
    pub fn narrowed_by(&self) -> impl Iterator<Item = SafeguardId> + '_ {
        let narrow = self.safeguards.iter().chain(&self.fought_over);
        narrow.filter(|safeguard| safeguard.leaves.is_some()).map(|safeguard| safeguard.id)
    }
}
