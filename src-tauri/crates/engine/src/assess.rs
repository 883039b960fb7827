//! From answers to exposures. Pure: no text, no files, no clock.

use crate::answers::Answers;
use crate::engine::{CaseRef, Engine, Narrowing, Program, Route};
use crate::logic::{Formula, Person, Truth, Verdict};
use crate::set::Set;
use crate::vocabulary::{Access, Certainty, Evidence, Shows};

/// The engine's answer for one person.
#[derive(Debug, Clone)]
pub struct Assessment<'e> {
    /// Ordered by record, agency and state, as the vocabulary orders them; no state comes first.
    pub exposures: Vec<Exposure<'e>>,
}

/// The engine's answer for one record, agency and state.
#[derive(Debug, Clone)]
pub struct Exposure<'e> {
    /// Index of the record.
    pub record: usize,
    /// Index of the agency.
    pub agency: usize,
    /// Index of the state; none for national routes, and while the state is not named.
    pub state: Option<usize>,
    /// The most access of its routes. While it depends on answers: the most it can be.
    pub access: Access,
    /// The strongest evidence among the routes with that access.
    pub evidence: Evidence,
    /// Whether answers not given can change access or evidence.
    pub certainty: Certainty,
    /// The circumstances, not answered, on which it depends; empty when it applies.
    pub depends_on: Set,
    /// Every route that leads or may lead there, in the order of the channels.
    pub routes: Vec<RouteTaken<'e>>,
}

/// One route of an exposure.
#[derive(Debug, Clone)]
pub struct RouteTaken<'e> {
    pub(crate) route: &'e Route,
    /// The access that is left on it. While it depends on answers: the most it can be.
    pub access: Access,
    /// How well the use of the route is shown here.
    pub evidence: Evidence,
    /// The same without any case.
    general: Evidence,
    /// Whether answers not given can take it away or narrow it.
    pub certainty: Certainty,
    /// The circumstances, not answered, on which it depends.
    pub depends_on: Set,
    /// The circumstances answered that put the person on it.
    pub answers: Set,
    /// The state facts that made it so.
    pub facts: Set,
    /// The state facts that bear on it and are not settled.
    pub unsettled: Set,
    /// Safeguards that lower it (or limit how long data is kept), by index into the route's.
    lowering: Set,
    /// Safeguards that may narrow it: not settled, or waiting for an answer.
    maybe: Set,
    cases: Set,
    least: Option<Access>,
    least_evidence: Evidence,
}

impl<'e> RouteTaken<'e> {
    /// Index of the channel.
    #[must_use]
    pub fn channel(&self) -> usize {
        self.route.channel
    }

    /// The safeguards that lower it, or limit how long its data is kept.
    pub(crate) fn lowering(&self) -> impl Iterator<Item = &'e Narrowing> + use<'e> {
        let (route, set) = (self.route, self.lowering);
        set.iter().filter_map(move |index| route.narrowings.get(index))
    }

    /// The safeguards that may narrow it, and do not lower it here.
    pub(crate) fn maybe(&self) -> impl Iterator<Item = &'e Narrowing> + use<'e> {
        let (route, set) = (self.route, self.maybe);
        set.iter().filter_map(move |index| route.narrowings.get(index))
    }

    /// Whether its evidence shows no more than that the agency asked: asked for and given are never merged.
    #[must_use]
    pub fn asked_only(&self) -> bool {
        self.evidence > Evidence::LawOnly
            && (self.general < self.evidence || self.access == Access::Barred)
            && self
                .cases()
                .filter(|case| case.grade == self.evidence)
                .all(|case| case.shows == Shows::Requested)
    }

    /// The cases that show it in use by this agency, for this record.
    pub(crate) fn cases(&self) -> impl Iterator<Item = &'e CaseRef> + use<'e> {
        let (route, set) = (self.route, self.cases);
        set.iter().filter_map(move |index| route.cases.get(index))
    }
}

impl Exposure<'_> {
    /// Whether its evidence shows no more than that the agency asked.
    #[must_use]
    pub fn asked_only(&self) -> bool {
        let mut decisive =
            self.routes.iter().filter(|route| route.access == self.access && route.evidence == self.evidence);
        decisive.all(RouteTaken::asked_only)
    }
}

impl Engine {
    /// Assesses what the answers say, and what they leave open.
    #[must_use]
    pub fn assess(&self, answers: &Answers) -> Assessment<'_> {
        let mut exposures = Vec::new();
        self.run(&self.nowhere, answers, None, &mut exposures);
        for state in answers.all_states() {
            if let Some(Some(program)) = self.states.get(state) {
                self.run(program, answers, Some(state), &mut exposures);
            }
        }
        exposures.sort_by_key(|exposure| (exposure.record, exposure.agency, exposure.state));
        Assessment { exposures }
    }

    fn run<'e>(
        &'e self,
        program: &'e Program,
        answers: &Answers,
        state: Option<usize>,
        exposures: &mut Vec<Exposure<'e>>,
    ) {
        let person = Person { answers, state, ask_when: &self.ask_when };
        let agencies = self.corpus().rules.agencies.agencies.len();
        let mut cells: Vec<Vec<RouteTaken>> = Vec::new();
        cells.resize_with(self.corpus().rules.records.len() * agencies, Vec::new);
        for route in &program.channels {
            let in_role = match (route.role, route.role.and_then(|role| answers.states(role)), state) {
                (None, _, None) => Verdict::TRUE,
                (Some(role), Some(states), Some(state)) if states.contains(&state) => {
                    self.comes_up(role, person).and(Verdict { answers: Set::of(role), ..Verdict::TRUE })
                }
                (Some(role), None, None) => self.comes_up(role, person).and(Verdict::waits_for(role)),
                _ => continue,
            };
            let on_channel = in_role.and(route.when.judge(person));
            if on_channel.truth == Truth::False {
                continue;
            }
            let protects: Vec<Verdict> =
                route.narrowings.iter().map(|n| judge_or_true(n.when.as_ref(), person)).collect();
            for reach in &route.reaches {
                let verdict = on_channel.and(judge_or_true(reach.when.as_ref(), person));
                if verdict.truth == Truth::False {
                    continue;
                }
                for record in reach.records.iter() {
                    for agency in reach.agencies.iter() {
                        if let Some(taken) = take(route, reach.access, verdict, &protects, (record, agency)) {
                            cells[record * agencies + agency].push(taken);
                        }
                    }
                }
            }
        }
        for (index, routes) in cells.into_iter().enumerate().filter(|(_, routes)| !routes.is_empty()) {
            exposures.push(expose(index / agencies, index % agencies, state, routes));
        }
    }
}

impl Engine {
    /// Whether the question comes up for the person.
    fn comes_up(&self, circumstance: usize, person: Person) -> Verdict {
        judge_or_true(self.ask_when.get(circumstance).and_then(Option::as_ref), person)
    }
}

fn judge_or_true(condition: Option<&Formula>, person: Person) -> Verdict {
    condition.map_or(Verdict::TRUE, |condition| condition.judge(person))
}

/// The route for one record and agency: its access from above (only what surely protects counts) and from
/// below (all that may yet protect counts).
fn take<'e>(
    route: &'e Route,
    open_access: Access,
    verdict: Verdict,
    protects: &[Verdict],
    (record, agency): (usize, usize),
) -> Option<RouteTaken<'e>> {
    let (mut most, mut least) = (open_access, open_access);
    let (mut lowering, mut maybe) = (Set::EMPTY, Set::EMPTY);
    let (mut open, mut used) = (verdict.open, verdict.answers);
    for (index, (narrowing, protection)) in route.narrowings.iter().zip(protects).enumerate() {
        if !narrowing.agencies.has(agency)
            || !narrowing.records.has(record)
            || protection.truth == Truth::False
        {
            continue;
        }
        if !narrowing.firm {
            maybe = maybe.with(Set::of(index));
            continue;
        }
        let narrowed = |access| narrowing.limit.map_or(access, |limit| limit.applied_to(access));
        least = narrowed(least);
        if protection.truth == Truth::True {
            most = narrowed(most);
            lowering = lowering.with(Set::of(index));
            used = used.with(protection.answers);
        } else {
            maybe = maybe.with(Set::of(index));
            open = open.with(protection.open);
        }
    }
    let cases: Set = route
        .cases
        .iter()
        .enumerate()
        .filter(|(_, case)| case.agencies.has(agency) && case.records.has(record))
        .map(|(index, _)| index)
        .collect();
    if route.needs_case && cases.is_empty() {
        return None;
    }
    let shown = cases.iter().filter_map(|index| route.cases.get(index)).map(|case| case.grade).max();
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
    Some(RouteTaken {
        route,
        access: most,
        evidence: evidence_at(most, exists || may_exist),
        general: route.grade(agency),
        certainty: if settled { Certainty::Applies } else { Certainty::Depends },
        depends_on: if settled { Set::EMPTY } else { open },
        answers: used,
        facts: verdict.facts,
        unsettled: route.unsettled.with(verdict.unsettled),
        lowering,
        maybe,
        cases,
        least: certain.then_some(least),
        least_evidence: evidence_at(least, exists),
    })
}

/// An exposure is the most of its routes. It applies when the least that is sure equals the most that can be.
fn expose(record: usize, agency: usize, state: Option<usize>, routes: Vec<RouteTaken>) -> Exposure {
    let access = routes.iter().map(|route| route.access).max().unwrap_or(Access::Barred);
    let at_most = |routes: &[RouteTaken]| {
        routes.iter().filter(|route| route.access == access).map(|route| route.evidence).max()
    };
    let evidence = at_most(&routes).unwrap_or(Evidence::LawOnly);
    let sure =
        routes.iter().filter(|route| route.least == Some(access)).map(|route| route.least_evidence).max();
    let applies = sure == Some(evidence);
    let decisive = |route: &&RouteTaken| {
        route.access == access && (sure.is_none() || sure.is_some_and(|sure| route.evidence > sure))
    };
    let depends_on = if applies {
        Set::EMPTY
    } else {
        routes.iter().filter(decisive).fold(Set::EMPTY, |set, route| set.with(route.depends_on))
    };
    let certainty = if applies { Certainty::Applies } else { Certainty::Depends };
    Exposure { record, agency, state, access, evidence, certainty, depends_on, routes }
}
