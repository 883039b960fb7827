//! From routes to what a person is run through: routes by role, and what each comes to for all that it leads to alike.

use std::collections::BTreeSet;
use std::ops::Range;

use rustc_hash::FxHashMap;
use sightline_rules::vocabulary::{Evidence, Shows};
use sightline_rules::{AgencyId, CircumstanceId, IdSet, RecordId, StateId};

use super::{End, Program, Route};
use crate::left::Left;
use crate::logic::{At, Circumstances, Compiler, Gates, Truth};
use crate::reached::{Bears, Bounds, Reached, Shown};
use crate::standing::Hold;

/// The routes of one role: all of them are skipped where it names no state.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub role: Option<CircumstanceId>,
    /// Its conditions, among those of the program.
    pub conditions: Range<usize>,
    /// Its groups, among those of the program.
    pub groups: Range<usize>,
    /// The circumstances that its routes read, with the questions that these wait for.
    pub reads: Circumstances,
}

/// The records and agencies to which one reach of a route leads alike: the same safeguards narrow it, the same cases show
/// its use. One that can never come about here, or that needs a case and has none, is left out. This is what reasons are told
/// from; what is run is its [`Lead`].
#[derive(Debug, Clone)]
pub(crate) struct Group {
    /// The route, and which of its reaches.
    pub route: usize,
    pub reach: usize,
    /// The safeguards of the route that cover it, by their places there.
    pub safeguards: Vec<usize>,
    /// The cases of the route that cover it, by their places there.
    pub cases: Vec<usize>,
}

/// A group as it is run. Few bytes: most of them are looked at and passed over.
#[derive(Debug, Clone)]
pub(crate) struct Lead {
    /// Whether the person is on the route, and on this reach of it.
    pub when: At,
    /// Where it leads, among the `led_to` of the program.
    pub leads_to: Range<u32>,
    /// What it comes to, among the `ways` of the program.
    pub way: u32,
}

/// What groups come to that are narrowed alike and shown alike.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Way {
    shown: Shown,
    /// What the safeguards leave that protect everybody alike.
    bounds: Bounds,
    /// The safeguards that protect some.
    waits: Vec<Waits>,
    /// How far it reaches, by [`Truth::place`], where nothing waits.
    fixed: [Reached; Truth::PLACES],
}

/// A safeguard that protects some.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Waits {
    hold: Hold,
    protects: At,
    leaves: Left,
}

impl Way {
    /// How far it reaches for somebody who is on it so surely.
    pub fn reached(&self, exists: Truth, truths: &[Truth]) -> Reached {
        if self.waits.is_empty() {
            return self.fixed[exists.place()];
        }
        let mut bounds = self.bounds;
        for waits in &self.waits {
            if let Some(bears) = Bears::of(waits.hold, truths[waits.protects as usize]) {
                bounds.narrow(bears, waits.leaves);
            }
        }
        Reached::of(exists, bounds, self.shown)
    }
}

impl Program {
    /// Makes routes ready to run. There are so many agencies in all.
    pub(super) fn new(state: Option<StateId>, routes: Vec<Route>, gates: &Gates, agencies: usize) -> Self {
        let mut maker = Maker::default();
        let roles: BTreeSet<Option<CircumstanceId>> = routes.iter().map(|route| route.role).collect();
        let blocks = roles.into_iter().map(|role| maker.block(role, &routes, gates)).collect();
        let Maker { compiler, groups, leads, ways, leads_to, .. } = maker;
        let mut pairs: Vec<(RecordId, AgencyId)> = leads_to.iter().flatten().copied().collect();
        pairs.sort_unstable();
        pairs.dedup();
        let mut program = Self {
            state,
            routes,
            conditions: compiler.done(),
            blocks,
            groups,
            leads,
            ways,
            cells: pairs.iter().map(|(record, agency)| record.index() * agencies + agency.index()).collect(),
            pairs,
            end_of: Vec::new(),
            ends: Vec::new(),
            led_to: Vec::new(),
        };
        program.connect(&leads_to);
        program
    }

    /// Connects groups and what they lead to, both ways.
    fn connect(&mut self, leads_to: &[Vec<(RecordId, AgencyId)>]) {
        let mut ways: Vec<Vec<usize>> = vec![Vec::new(); self.pairs.len()];
        for (at, pairs) in leads_to.iter().enumerate() {
            // All of them are there: they were made of these.
            for place in pairs.iter().filter_map(|pair| self.pairs.binary_search(pair).ok()) {
                ways[place].push(at);
            }
        }
        let mut known: FxHashMap<Vec<usize>, u16> = FxHashMap::default();
        for mut ways in ways {
            ways.sort_unstable_by_key(|group| (self.groups[*group].route, self.groups[*group].reach, *group));
            ways.dedup();
            let end = *known.entry(ways).or_insert_with_key(|ways| {
                self.ends.push(End { ways: ways.clone(), pairs: 0 });
                // There are at most 128 records and 128 agencies.
                u16::try_from(self.ends.len() - 1).unwrap_or(u16::MAX)
            });
            self.ends[usize::from(end)].pairs += 1;
            self.end_of.push(end);
        }
        let mut ends: Vec<Vec<u16>> = vec![Vec::new(); self.groups.len()];
        for (number, end) in (0..).zip(&self.ends) {
            end.ways.iter().for_each(|group| ends[*group].push(number));
        }
        for (lead, ends) in self.leads.iter_mut().zip(&ends) {
            let from = number(self.led_to.len());
            self.led_to.extend(ends);
            lead.leads_to = from..number(self.led_to.len());
        }
    }
}

/// There is less of anything here than bytes of rules.
fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

/// Makes the blocks of a program.
#[derive(Default)]
struct Maker {
    compiler: Compiler,
    groups: Vec<Group>,
    leads: Vec<Lead>,
    ways: Vec<Way>,
    /// The place of each way.
    known: FxHashMap<Way, u32>,
    /// What each group leads to.
    leads_to: Vec<Vec<(RecordId, AgencyId)>>,
}

impl Maker {
    fn block(&mut self, role: Option<CircumstanceId>, routes: &[Route], gates: &Gates) -> Block {
        let (conditions, groups) = (self.compiler.begin_block(), self.groups.len());
        let mut reads = IdSet::EMPTY;
        let of_role = || routes.iter().enumerate().filter(|(_, route)| route.role == role);
        for (_, route) in of_role() {
            route.conditions().for_each(|condition| self.compiler.add_answers(condition));
        }
        for (at, route) in of_role() {
            reads = reads.with(route.reads());
            self.route(at, route);
        }
        Block {
            role,
            conditions: conditions..self.compiler.len(),
            groups: groups..self.groups.len(),
            reads: gates.with_gates(reads),
        }
    }

    fn route(&mut self, at: usize, route: &Route) {
        let on_route = self.compiler.add(&route.when);
        if self.compiler.is_never(on_route) {
            return;
        }
        let protects: Vec<Option<At>> =
            route.safeguards.iter().map(|s| s.when.as_ref().map(|when| self.compiler.add(when))).collect();
        for (reach_at, reach) in route.reaches.iter().enumerate() {
            let parts =
                std::iter::once(on_route).chain(reach.when.as_ref().map(|when| self.compiler.add(when)));
            let parts = parts.collect();
            let when = self.compiler.all(parts);
            if self.compiler.is_never(when) {
                continue;
            }
            let begin = self.groups.len();
            for record in &reach.records {
                for agency in &reach.agencies {
                    self.pair((at, route), reach_at, when, &protects, begin, (*record, *agency));
                }
            }
        }
    }

    /// Adds what a reach leads to, to the group of those that it leads to alike.
    fn pair(
        &mut self,
        (at, route): (usize, &Route),
        reach: usize,
        when: At,
        protects: &[Option<At>],
        begin: usize,
        (record, agency): (RecordId, AgencyId),
    ) {
        let safeguards = || {
            let all = route.safeguards.iter().enumerate();
            all.filter(|(_, safeguard)| safeguard.covers(record, agency)).map(|(at, _)| at)
        };
        let cases = || {
            let all = route.cases.iter().enumerate();
            all.filter(|(_, case)| case.covers(record, agency)).map(|(at, _)| at)
        };
        if route.needs_case && cases().next().is_none() {
            return;
        }
        let general = route.grade(agency);
        let alike = |(group, lead): (&Group, &Lead)| {
            self.ways[lead.way as usize].shown.general == general
                && group.safeguards.iter().copied().eq(safeguards())
                && group.cases.iter().copied().eq(cases())
        };
        let known = self.groups[begin..].iter().zip(&self.leads[begin..]).position(alike);
        let group = known.map_or_else(
            || {
                let group =
                    Group { route: at, reach, safeguards: safeguards().collect(), cases: cases().collect() };
                let way = self.way(route, &group, protects, general);
                self.leads.push(Lead { when, leads_to: 0..0, way });
                self.groups.push(group);
                self.leads_to.push(Vec::new());
                self.groups.len() - 1
            },
            |place| begin + place,
        );
        self.leads_to[group].push((record, agency));
    }

    /// The place of what such a group comes to.
    fn way(&mut self, route: &Route, group: &Group, protects: &[Option<At>], general: Evidence) -> u32 {
        let (mut bounds, mut waits) = (Bounds::OPEN, Vec::new());
        for place in &group.safeguards {
            let safeguard = &route.safeguards[*place];
            // A limit on keeping data leaves all that there is.
            let Some(leaves) = safeguard.leaves else { continue };
            let hold = safeguard.stands.hold;
            let settled = protects[*place].map_or(Some(Truth::TRUE), |at| self.compiler.settled(at));
            match (settled, protects[*place]) {
                (None, Some(protects)) => waits.push(Waits { hold, protects, leaves }),
                (settled, _) => {
                    if let Some(bears) = settled.and_then(|truth| Bears::of(hold, truth)) {
                        bounds.narrow(bears, leaves);
                    }
                }
            }
        }
        let cases = || group.cases.iter().map(|case| &route.cases[*case]);
        let by_cases = cases().map(|case| case.grade).max();
        let best = cases().filter(|case| Some(case.grade) == by_cases);
        let asked = best.into_iter().all(|case| case.shows == Shows::Requested);
        let shown = Shown { general, by_cases, asked };
        let fixed = std::array::from_fn(|place| Reached::of(Truth::of_place(place), bounds, shown));
        let way = Way { shown, bounds, waits, fixed };
        let ways = &mut self.ways;
        *self.known.entry(way).or_insert_with_key(|way| {
            ways.push(way.clone());
            number(ways.len() - 1)
        })
    }
}
