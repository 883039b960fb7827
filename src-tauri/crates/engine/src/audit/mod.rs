//! An audit of meaning: rules that are well formed, but do nothing, or contradict one another. Every combination
//! of answers that can bear on a route is tried, in every state; nothing is sampled.

mod enumerate;
mod unused;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use crate::corpus::{Condition, Corpus, Jurisdiction, NATION};
use crate::date::Date;
use crate::diagnostic::Diagnostic;
use crate::engine::{Engine, Program, Route, formula};
use crate::load::Loaded;
use crate::logic::{Formula, Truth, Verdict};
use enumerate::{combinations, outcome, read_by};

/// Everything in the rules that can never do anything, and every contradiction, as of a day and as of the days
/// when what has ended was in force.
#[must_use]
pub fn audit(loaded: &Loaded, today: Date) -> Vec<Diagnostic> {
    let corpus = Arc::new(loaded.corpus.clone());
    let mut seen = Seen::default();
    for day in days(&corpus, today) {
        let engine = Engine::new(Arc::clone(&corpus), day);
        for (index, program) in engine.states.iter().enumerate() {
            if let Some(program) = program {
                seen.try_all(&engine, program, index);
            }
        }
        seen.try_all(&engine, &engine.nowhere, 0);
        seen.try_actions(&engine);
    }
    let mut problems = unreached(loaded, &seen);
    problems.extend(unused::problems(loaded));
    problems.extend(contradictions(loaded));
    problems
}

/// Today, and days on which the rules that have an end were in force.
fn days(corpus: &Corpus, today: Date) -> Vec<Date> {
    let mut days = vec![today];
    days.extend(corpus.rules.channels.values().filter_map(|channel| channel.until));
    for place in std::iter::once(&corpus.nation).chain(corpus.states.values()) {
        let ended = place.safeguards.values().filter(|safeguard| safeguard.until.is_some());
        days.extend(ended.filter_map(|safeguard| safeguard.since));
    }
    days
}

/// What was seen to do something.
#[derive(Default)]
struct Seen {
    /// Channel and reach.
    reaches: HashSet<(usize, usize)>,
    circumstances: HashSet<usize>,
    /// Jurisdiction and id.
    safeguards: HashSet<(String, String)>,
    actions: HashSet<usize>,
}

impl Seen {
    fn try_all(&mut self, engine: &Engine, program: &Program, state: usize) {
        for route in &program.channels {
            // A channel of some state is judged for that state, not while none is named.
            if route.role.is_some() == std::ptr::eq(program, &engine.nowhere) {
                continue;
            }
            self.try_route(engine, route, state);
        }
    }

    fn try_route(&mut self, engine: &Engine, route: &Route, state: usize) {
        let questions = read_by(engine, route);
        let mut outcomes = BTreeMap::new();
        for answers in combinations(engine, &questions, state) {
            let choice = |index: &usize| {
                answers.value(*index, None).or_else(|| answers.states(*index).map(<[usize]>::len))
            };
            let key: Vec<Option<usize>> = questions.iter().map(choice).collect();
            let found = outcome(engine, route, &answers, state);
            for (index, _) in found.reaches.iter().enumerate().filter(|(_, there)| **there) {
                self.reaches.insert((route.channel, index));
                self.protected(route, index, &found.protects);
            }
            outcomes.insert(key, found);
        }
        // A question matters if two combinations differ in it alone, and in what comes of them.
        for (at, question) in questions.iter().enumerate() {
            if self.circumstances.contains(question) {
                continue;
            }
            let mut by_rest: BTreeMap<Vec<Option<usize>>, BTreeSet<String>> = BTreeMap::new();
            for (key, found) in &outcomes {
                let mut rest = key.clone();
                rest.remove(at);
                by_rest.entry(rest).or_default().insert(format!("{found:?}"));
            }
            if by_rest.values().any(|found| found.len() > 1) {
                self.circumstances.insert(*question);
            }
        }
    }

    /// Notes the safeguards that lower this reach, were they all in force.
    fn protected(&mut self, route: &Route, reach: usize, protects: &[bool]) {
        let reach = &route.reaches[reach];
        for (narrowing, protects) in route.narrowings.iter().zip(protects) {
            let covers = reach.agencies.iter().any(|agency| narrowing.agencies.has(agency))
                && reach.records.iter().any(|record| narrowing.records.has(record));
            let lowers = narrowing.limit.is_none_or(|limit| limit.applied_to(reach.access) < reach.access);
            if *protects && covers && lowers {
                self.safeguards.insert((narrowing.jurisdiction.clone(), narrowing.id.clone()));
            }
        }
    }

    fn try_actions(&mut self, engine: &Engine) {
        for (index, action) in engine.corpus().rules.actions.values().enumerate() {
            let Some(condition) = &action.fits else {
                self.actions.insert(index);
                continue;
            };
            let condition = formula(engine.corpus(), None, condition, engine.as_of());
            let mut questions = BTreeSet::new();
            condition.circumstances(&mut questions);
            let questions = enumerate::with_gates(engine, questions);
            let fits = combinations(engine, &questions, 0).iter().any(|answers| {
                let person = crate::logic::Person { answers, state: Some(0), ask_when: &engine.ask_when };
                condition.judge(person).truth == Truth::True
            });
            if fits {
                self.actions.insert(index);
            }
        }
    }
}

fn unreached(loaded: &Loaded, seen: &Seen) -> Vec<Diagnostic> {
    let corpus = &loaded.corpus;
    let mut problems = Vec::new();
    for (channel, (id, entry)) in corpus.rules.channels.iter().enumerate() {
        for index in (0..entry.reaches.len()).filter(|index| !seen.reaches.contains(&(channel, *index))) {
            let message = format!("`{id}`: its reach {} can never come about", index + 1);
            let hint = "no combination of answers, in any state, makes its conditions hold";
            problems.push(loaded.problem("channels.yaml", &[id, "reaches"], message, hint));
        }
    }
    for (index, (id, circumstance)) in corpus.rules.circumstances.circumstances.iter().enumerate() {
        if circumstance.list.is_none() && !seen.circumstances.contains(&index) {
            let message = format!("the answer to `{id}` can never matter");
            let path = ["circumstances", id.as_str()];
            problems.push(loaded.problem(
                "circumstances.yaml",
                &path,
                message,
                "use it in a rule, or do not ask",
            ));
        }
    }
    for place in std::iter::once(&corpus.nation).chain(corpus.states.values()) {
        for (id, safeguard) in &place.safeguards {
            let kind = corpus.rules.safeguards.get(&safeguard.kind);
            if kind.is_some_and(|kind| kind.narrows.is_empty())
                || seen.safeguards.contains(&(place.state.clone(), id.clone()))
            {
                continue;
            }
            let message = format!("`{id}` narrows nothing");
            let hint = "no route has an agency and a record of its scope at a higher access";
            problems.push(loaded.problem(&file(place), &["safeguards", id], message, hint));
        }
    }
    for (index, id) in corpus.rules.actions.keys().enumerate() {
        if !seen.actions.contains(&index) {
            let message = format!("`{id}` fits nobody");
            problems.push(loaded.problem(
                "actions.yaml",
                &[id],
                message,
                "no combination of answers leads to it",
            ));
        }
    }
    problems
}

/// Facts of one state that cannot both be so (`contradictions.yaml`).
fn contradictions(loaded: &Loaded) -> Vec<Diagnostic> {
    const FILE: &str = "contradictions.yaml";
    let corpus = &loaded.corpus;
    let mut problems = Vec::new();
    for (id, rule) in &corpus.rules.contradictions {
        for (code, state) in &corpus.states {
            let holds = stands(corpus, state, &rule.when);
            match (holds, rule.except.get(code)) {
                (true, None) => {
                    let message = format!("{code}: {}", rule.why);
                    let hint = format!("correct a fact, or give the reason in {FILE} under `{id}: except:`");
                    problems.push(loaded.problem(&file(state), &["facts"], message, &hint));
                }
                (false, Some(_)) => {
                    let message = format!("`{id}` excepts {code}, where nothing contradicts");
                    problems.push(loaded.problem(FILE, &[id, "except"], message, "remove the exception"));
                }
                _ => {}
            }
        }
    }
    problems
}

fn stands(corpus: &Corpus, state: &Jurisdiction, condition: &Condition) -> bool {
    let formula = formula(corpus, Some(state), condition, corpus.rules.info.researched);
    settled(&formula).truth == Truth::True
}

/// A condition over facts alone.
fn settled(formula: &Formula) -> Verdict {
    let nobody = crate::answers::Answers::default();
    formula.judge(crate::logic::Person { answers: &nobody, state: None, ask_when: &[] })
}

fn file(place: &Jurisdiction) -> String {
    if place.state == NATION { "national.yaml".to_owned() } else { format!("states/{}.yaml", place.state) }
}
