//! What is seen to do something, when everything is tried.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use sightline_rules::check::file_of;
use sightline_rules::corpus::SafeguardId;
use sightline_rules::read::Loaded;
use sightline_rules::{ActionId, ChannelId, CircumstanceId, Diagnostic, StateId};

use super::enumerate::{Choice, MOST, Outcome, combinations, in_order, outcome, read_by, too_many};
use super::problem;
use crate::logic::Formula;
use crate::program::{Engine, Program, Route};

/// What was seen to do something.
#[derive(Default)]
pub(super) struct Seen {
    /// Channel and place of the reach.
    reaches: HashSet<(ChannelId, usize)>,
    circumstances: HashSet<CircumstanceId>,
    safeguards: HashSet<SafeguardId>,
    actions: HashSet<ActionId>,
    /// What was not tried, because too many combinations of answers bear on it: the folder or file, and the name there.
    untried: BTreeSet<(&'static str, &'static str)>,
}

impl Seen {
    /// Tries everything as of the engine's day.
    pub fn try_everything(&mut self, engine: &Engine) {
        for program in engine.programs().chain([&engine.nowhere]) {
            self.try_program(engine, program);
        }
        self.try_actions(engine);
    }

    fn try_program(&mut self, engine: &Engine, program: &Program) {
        let Some(any) = engine.corpus().state_ids.first() else { return };
        for route in &program.routes {
            // A channel of some state is judged for that state, not while none is named.
            if route.role.is_some() == program.state.is_some() {
                self.try_route(engine, route, program.state.unwrap_or(*any));
            }
        }
    }

    fn try_route(&mut self, engine: &Engine, route: &Route, state: StateId) {
        let questions = read_by(engine, route);
        if too_many(engine, &questions) {
            self.untried.insert(("channels/", route.channel.name()));
            return;
        }
        let mut outcomes = BTreeMap::new();
        for (choices, answers) in combinations(engine, &questions, state) {
            let found = outcome(engine, route, &answers, state);
            for (reach, _) in found.reaches.iter().enumerate().filter(|(_, there)| **there) {
                self.reaches.insert((route.channel, reach));
                self.protected(route, reach, &found.protects);
            }
            outcomes.insert(choices, found);
        }
        // A question matters if two combinations differ in it alone, and in what comes of them.
        for (at, question) in questions.iter().enumerate() {
            if !self.circumstances.contains(question) && matters(&outcomes, at) {
                self.circumstances.insert(*question);
            }
        }
    }

    /// Notes the safeguards that lower this reach, were they all in force.
    fn protected(&mut self, route: &Route, reach: usize, protects: &[bool]) {
        let reach = &route.reaches[reach];
        for (safeguard, protects) in route.safeguards.iter().zip(protects) {
            let covers = reach
                .agencies
                .iter()
                .any(|agency| reach.records.iter().any(|record| safeguard.covers(*record, *agency)));
            if *protects && covers {
                self.safeguards.insert(safeguard.id);
            }
        }
    }

    fn try_actions(&mut self, engine: &Engine) {
        let corpus = engine.corpus();
        for action in corpus.actions.ids() {
            let questions = engine.fits(action).map(Formula::circumstances).unwrap_or_default();
            let questions = in_order(engine, engine.gates().with_gates(questions));
            if too_many(engine, &questions) {
                self.untried.insert(("actions.yaml", action.name()));
                continue;
            }
            // What is asked beside the result bears on steps alone.
            let beside = questions.iter().filter(|question| corpus.circumstances[**question].beside_result);
            self.circumstances.extend(beside);
            let state = corpus.state_ids.first().copied();
            let fits = state.is_none_or(|state| {
                combinations(engine, &questions, state).iter().any(|(_, answers)| {
                    engine.seen(answers, Some(state)).judge(engine.fits(action)).truth.is_true()
                })
            });
            if fits {
                self.actions.insert(action);
            }
        }
    }

    /// What was never seen to do anything.
    pub fn unreached(&self, loaded: &Loaded) -> Vec<Diagnostic> {
        let corpus = &loaded.corpus;
        let mut problems = Vec::new();
        for (file, id) in &self.untried {
            let message = format!("`{id}`: more than {MOST} combinations of answers bear on it");
            let hint = "let it read fewer questions, or questions with fewer answers";
            problems.push(problem(loaded, file, &[id], message, hint));
        }
        if !problems.is_empty() {
            // Of what was not tried, nobody can say that it does nothing.
            return problems;
        }
        for (id, channel) in corpus.channels.iter() {
            for reach in (0..channel.reaches.len()).filter(|reach| !self.reaches.contains(&(id, *reach))) {
                let message = format!("`{id}`: its reach {} can never come about", reach + 1);
                let hint = "no combination of answers, in any state, makes its conditions hold";
                let at = [id.name(), "reaches", &reach.to_string()];
                problems.push(problem(loaded, "channels/", &at, message, hint));
            }
        }
        for (id, circumstance) in corpus.circumstances.iter() {
            let told = circumstance.list.is_some() || !circumstance.shows_first.is_empty();
            if !told && !self.circumstances.contains(&id) {
                let (file, at) = ("questions/circumstances.yaml", ["circumstances", id.name()]);
                let message = format!("the answer to `{id}` can never matter");
                problems.push(problem(loaded, file, &at, message, "use it in a rule, or do not ask"));
            }
        }
        for place in corpus.jurisdictions() {
            for (id, safeguard) in place.safeguards() {
                let narrows_none = corpus.safeguards[safeguard.kind].narrows.is_empty();
                if narrows_none || self.safeguards.contains(&id) {
                    continue;
                }
                let message = format!("`{}` narrows nothing", id.name());
                let hint = "no route has an agency and a record of its scope at a higher access";
                let at = ["safeguards", id.name()];
                problems.push(problem(loaded, &file_of(place.place), &at, message, hint));
            }
        }
        for id in corpus.actions.ids().filter(|id| !self.actions.contains(id)) {
            let hint = "no combination of answers leads to it";
            problems.push(problem(loaded, "actions.yaml", &[id.name()], format!("`{id}` fits nobody"), hint));
        }
        problems
    }
}

/// Whether something else comes out when only the choice at this place changes.
fn matters(outcomes: &BTreeMap<Vec<Choice>, Outcome>, at: usize) -> bool {
    let mut by_rest: BTreeMap<Vec<Choice>, &Outcome> = BTreeMap::new();
    outcomes.iter().any(|(choices, found)| {
        let mut rest = choices.clone();
        rest.remove(at);
        *by_rest.entry(rest).or_insert(found) != found
    })
}
