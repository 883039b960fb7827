//! One program, run for one person: how far its routes reach, and where the reasons for that can be asked for.

use std::cell::OnceCell;
use std::ops::Range;

use sightline_rules::{AgencyId, CircumstanceId, RecordId, StateId};

use crate::answers::Answers;
use crate::left::Left;
use crate::logic::{Circumstances, Seen, Truth, Verdict};
use crate::outcome::Outcome;
use crate::program::{Engine, Group, Lead, Program, Safeguard};
use crate::reached::{Bears, Reached};

/// A program, run for a person. It can be run again, for others, without being made anew.
#[derive(Debug, Clone)]
pub(crate) struct Run<'e> {
    pub program: &'e Program,
    /// How many ends and groups the programs have that are run for the same person before it.
    pub before: Before,
    pub seen: Seen<'e>,
    /// What each condition came to. Those of a block that is skipped are not worked out.
    truths: Vec<Truth>,
    /// For each end of the program: how far routes reach.
    reached: Vec<Reached>,
    /// Worked out when first asked for. Few ask, so it takes little room.
    ways: OnceCell<Box<Ways>>,
}

/// The groups that lead to each end of a program for one person, or may come to do so.
#[derive(Debug, Clone)]
struct Ways {
    /// End by end; there in the order of the channels.
    all: Vec<WayTo>,
    /// Where those of each end stop.
    stops: Vec<usize>,
    /// For each group that is there or may come: the circumstances, not answered, on which it depends. Worked out when
    /// first asked for.
    waits: OnceCell<Vec<Circumstances>>,
}

/// One of them.
#[derive(Debug, Clone, Copy)]
struct WayTo {
    group: usize,
    reached: Reached,
    /// Whether it comes only if a role that is still open names this state.
    to_come: bool,
}

/// How many ends and groups stand before those of a program.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Before {
    pub ends: usize,
    pub groups: usize,
}

/// Whether the person is on the routes of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum InRole {
    /// They are, so surely.
    On(Truth),
    /// The role is still open, and may yet name this state.
    MayCome(Truth),
    /// They are not.
    Off,
}

impl InRole {
    fn on(self) -> Option<Truth> {
        if let Self::On(truth) = self { Some(truth) } else { None }
    }

    fn may_come(self) -> Option<Truth> {
        if let Self::MayCome(truth) = self { Some(truth) } else { None }
    }
}

impl<'e> Run<'e> {
    /// Runs a program for a person.
    pub fn new(engine: &'e Engine, program: &'e Program, answers: &Answers) -> Self {
        let gates = engine.gates();
        let mut truths = Vec::with_capacity(program.conditions.len().max(gates.conditions().len()));
        let seen = Seen::with(gates, answers, program.state, &mut truths);
        let mut run = Self {
            program,
            before: Before::default(),
            seen,
            truths,
            reached: Vec::new(),
            ways: OnceCell::new(),
        };
        run.run();
        run
    }

    /// Runs a program for a person, in place of what was run before.
    pub fn again(&mut self, program: &'e Program, answers: &Answers) {
        self.program = program;
        self.seen.look(answers.seen_from(program.state), program.state, &mut self.truths);
        self.run();
    }

    /// Runs a program for the same person, moved to a state ([`Answers::moved_to`]).
    pub fn again_in(&mut self, engine: &'e Engine, program: &'e Program, answers: &Answers, to: StateId) {
        self.program = program;
        self.look_in(engine, answers, to);
        self.run();
    }

    /// Looks at the same person, moved to a state, without running anything yet.
    pub fn look_in(&mut self, engine: &'e Engine, answers: &Answers, to: StateId) {
        let state = self.program.state;
        self.seen.look(answers.moved_seen_from(engine.corpus(), to, state), state, &mut self.truths);
    }

    /// Runs the program for whom it looks at.
    pub fn run(&mut self) {
        let Self { program, truths, reached, ways, .. } = self;
        ways.take();
        truths.resize(program.conditions.len().max(truths.len()), Truth::TRUE);
        reached.clear();
        reached.resize(program.ends.len(), Reached::NOTHING);
        self.lead(InRole::on, |all, reached| *all = all.with(reached));
        // What may yet come is laid beside all that is there.
        self.lead(InRole::may_come, Reached::may_become);
    }

    /// Tells each end how far the routes reach that lead to it, of the roles that stand so.
    fn lead(&mut self, stands: impl Fn(InRole) -> Option<Truth>, tell: impl Fn(&mut Reached, Reached)) {
        let Self { program, seen, truths, reached: ends, .. } = self;
        for block in &program.blocks {
            let Some(in_role) = stands(in_role(block.role, seen)) else { continue };
            program.conditions.run(block.conditions.clone(), seen, truths);
            for lead in &program.leads[block.groups.clone()] {
                let exists = in_role.and(truths[lead.when as usize]);
                if exists.is_false() {
                    continue;
                }
                let reached = program.ways[lead.way as usize].reached(exists, truths);
                let Lead { leads_to: Range { start, end }, .. } = lead;
                for end in &program.led_to[*start as usize..*end as usize] {
                    tell(&mut ends[usize::from(*end)], reached);
                }
            }
        }
    }

    /// The records and agencies that some route reaches, by their places in the program.
    pub fn pairs(&self) -> impl Iterator<Item = usize> {
        (0..self.program.pairs.len()).filter(|pair| self.reached(*pair).is_there())
    }

    /// How far routes reach for the record and agency at this place.
    pub fn reached(&self, pair: usize) -> Reached {
        self.reached[self.program.end_of(pair)]
    }

    /// How far routes reach, and to how many records and agencies they reach so.
    pub fn counted(&self) -> impl Iterator<Item = (Reached, usize)> {
        let ends = self.reached.iter().zip(&self.program.ends);
        ends.filter(|(reached, _)| reached.is_there()).map(|(reached, end)| (*reached, end.pairs))
    }

    /// What they come to for one record and agency.
    pub fn outcome(&self, pair: (RecordId, AgencyId)) -> Option<Outcome> {
        let at = self.program.pairs.binary_search(&pair).ok()?;
        self.reached(at).is_there().then(|| self.reached(at).outcome())
    }

    /// The circumstances on which it can hang what the program comes to for this person, as long as they name the same
    /// states for the same roles.
    pub fn reads(&self) -> Circumstances {
        let live = self.program.blocks.iter().filter(|block| in_role(block.role, &self.seen) != InRole::Off);
        live.map(|block| block.reads).fold(Circumstances::EMPTY, Circumstances::with)
    }

    /// For how many records and agencies another run of the same program comes to something else.
    pub fn differs_from(&self, other: &Run) -> usize {
        let outcome = |reached: Reached| reached.is_there().then(|| reached.outcome());
        let both = self.reached.iter().zip(&other.reached).zip(&self.program.ends);
        let differ = both.filter(|((one, other), _)| one != other && outcome(**one) != outcome(**other));
        differ.map(|(_, end)| end.pairs).sum()
    }

    /// The groups that lead to a pair for this person, each with how far it reaches.
    pub fn ways_to(&self, pair: usize) -> impl Iterator<Item = (usize, Reached)> {
        self.ways(pair).iter().filter(|way| !way.to_come).map(|way| (way.group, way.reached))
    }

    /// The groups that lead there if a role that is still open names this state.
    pub fn ways_to_come(&self, pair: usize) -> impl Iterator<Item = (usize, Reached)> {
        self.ways(pair).iter().filter(|way| way.to_come).map(|way| (way.group, way.reached))
    }

    fn ways(&self, pair: usize) -> &[WayTo] {
        let Ways { all, stops, .. } = self.found();
        let end = self.program.end_of(pair);
        &all[end.checked_sub(1).map_or(0, |before| stops[before])..stops[end]]
    }

    fn found(&self) -> &Ways {
        self.ways.get_or_init(|| Box::new(self.find_ways()))
    }

    fn find_ways(&self) -> Ways {
        let mut of_group: Vec<Option<WayTo>> = vec![None; self.program.groups.len()];
        for block in &self.program.blocks {
            let (in_role, to_come) = match in_role(block.role, &self.seen) {
                InRole::On(truth) => (truth, false),
                InRole::MayCome(truth) => (truth, true),
                InRole::Off => continue,
            };
            for group in block.groups.clone() {
                let exists = in_role.and(self.truths[self.program.leads[group].when as usize]);
                if !exists.is_false() {
                    of_group[group] = Some(WayTo { group, reached: self.reached_by(group, exists), to_come });
                }
            }
        }
        let (mut all, mut stops) = (Vec::new(), Vec::with_capacity(self.program.ends.len()));
        for end in &self.program.ends {
            all.extend(end.ways.iter().filter_map(|group| of_group[*group]));
            stops.push(all.len());
        }
        Ways { all, stops, waits: OnceCell::new() }
    }

    /// The circumstances, not answered, on which it depends whether the person is on a group, and what narrows it there.
    pub fn waits(&self, group: usize) -> Circumstances {
        let waits = self.found().waits.get_or_init(|| {
            let each = (0..self.program.groups.len()).map(|group| {
                let exists = self.exists(group);
                if exists.is_false() { Circumstances::EMPTY } else { self.open(group, exists) }
            });
            each.collect()
        });
        waits[group]
    }

    /// How far a group reaches for the person, who is on it so surely.
    fn reached_by(&self, group: usize, exists: Truth) -> Reached {
        let way = self.program.leads[group].way as usize;
        self.program.ways[way].reached(exists, &self.truths)
    }

    fn open(&self, group: usize, exists: Truth) -> Circumstances {
        let reached = self.reached_by(group, exists);
        let open = self.bearing(group).filter_map(|(bears, safeguard, protects)| {
            // One that leaves all that is left decides nothing, whatever is answered.
            let narrows = |left: Left| safeguard.leaves.is_some_and(|leaves| leaves < left);
            let decides = match bears {
                Bears::OnAnswers => narrows(reached.left()),
                Bears::ForNowOnAnswers => narrows(reached.today()),
                Bears::Surely | Bears::ForNow | Bears::Perhaps => false,
            };
            decides.then_some(protects.open)
        });
        open.fold(self.why(group).open, Circumstances::with)
    }

    /// The safeguards that bear on a group for this person, how, and why.
    pub fn bearing(&self, group: usize) -> impl Iterator<Item = (Bears, &'e Safeguard, Verdict)> {
        let group = self.group(group);
        let safeguards = &self.program.routes[group.route].safeguards;
        group.safeguards.iter().filter_map(|at| {
            let safeguard = &safeguards[*at];
            let protects = self.seen.judge(safeguard.when.as_ref());
            Some((Bears::of(safeguard.stands.hold, protects.truth)?, safeguard, protects))
        })
    }

    /// Whether the person is on a route and a reach of it, or may yet be.
    pub fn exists(&self, group: usize) -> Truth {
        let role = self.program.routes[self.group(group).route].role;
        let in_role = in_role(role, &self.seen);
        let Some(in_role) = in_role.on().or(in_role.may_come()) else { return Truth::FALSE };
        in_role.and(self.truths[self.program.leads[group].when as usize])
    }

    fn group(&self, group: usize) -> &'e Group {
        let program: &'e Program = self.program;
        &program.groups[group]
    }

    /// Whether the person is on a route and a reach of it, or may yet be, and why.
    pub fn why(&self, group: usize) -> Verdict {
        let Group { route, reach, .. } = self.group(group);
        let route = &self.program.routes[*route];
        let role = route.role.map_or(Verdict::TRUE, |role| {
            let named = if self.seen.has_told(role) {
                Verdict::answered(role, true)
            } else {
                Verdict::waits_for(role)
            };
            self.seen.is_asked(role).and(named)
        });
        let reach = self.seen.judge(route.reaches[*reach].when.as_ref());
        let verdict = role.and(route.when.judge(&self.seen)).and(reach);
        debug_assert_eq!(verdict.truth, self.exists(group), "the reasons tell of what was run");
        verdict
    }

    /// The state of the program.
    pub fn state(&self) -> Option<StateId> {
        self.program.state
    }
}

/// Whether the person's role puts them on its routes, or may do so once it is answered.
fn in_role(role: Option<CircumstanceId>, seen: &Seen) -> InRole {
    match (role, seen.state()) {
        (None, None) => InRole::On(Truth::TRUE),
        (None, Some(_)) => InRole::Off,
        (Some(role), None) if !seen.has_told(role) => InRole::On(seen.comes_up(role).and(Truth::OPEN)),
        (Some(_), None) => InRole::Off,
        (Some(role), Some(_)) if !seen.has_told(role) => {
            InRole::MayCome(seen.comes_up(role).and(Truth::OPEN))
        }
        (Some(role), Some(_)) if seen.is_here(role) => InRole::On(seen.comes_up(role)),
        (Some(_), Some(_)) => InRole::Off,
    }
}
