//! How long the engine takes, step by step. Run by `cargo xtask bench`.
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first thing that is wrong")]

use std::sync::Arc;

use sightline_engine::{Answers, Engine};
use sightline_rules::corpus::Corpus;
use sightline_rules::load;
use sightline_rules::read::{add_states, embedded, embedded_rules};
use sightline_rules::{Date, StateId};

fn main() {
    divan::main();
}

/// A person with records in three states who has answered everything that they were asked.
const PERSON: &str = r#"
state.home: NC
state.licensed: [NC, WA, NY]
license.status: current
license.kind: ordinary
license.denied: {NC: renewal, WA: "no", NY: "no"}
license.papers: "yes"
license.address-shown: current-home
license.two-records: "no"
state.registered: [NC]
car.address-shown: current-home
state.drives: [NC, WA, NY]
state.booked: [NC]
police.in-custody: "no"
police.report: "yes"
police.victim-report: "yes"
federal.biometrics: "yes"
federal.application: "yes"
federal.victim-filing: "no"
federal.court-case: "no"
federal.appointment: interview
federal.address: current-home
travel.crossed: "yes"
"#;

/// Of the personas in `tests/personas`, the one with the most exposures: three states, and much that is not answered.
const MOST_EXPOSED: &str = r#"
state.home: GA
state.licensed: [NC, GA]
license.status: {NC: past, GA: current}
license.kind: {NC: limited-term, GA: ordinary}
license.denied: {NC: renewal, GA: "no"}
license.papers: "yes"
license.address-shown: {NC: old-home, GA: current-home}
license.two-records: "no"
state.registered: [GA]
car.address-shown: current-home
state.drives: [NC, GA, TN]
"#;

/// Whom the comparisons are made for.
#[derive(Debug, Clone, Copy)]
enum Who {
    Person,
    MostExposed,
}

const EACH: [Who; 2] = [Who::Person, Who::MostExposed];

/// The rules with these states, or with every state.
fn with_states(wanted: &[&str]) -> Corpus {
    let mut corpus = embedded().unwrap();
    let is_wanted = |state: &StateId| wanted.is_empty() || wanted.contains(&state.name());
    let states: Vec<StateId> = corpus.state_ids.iter().copied().filter(is_wanted).collect();
    add_states(&mut corpus, &states).unwrap();
    corpus
}

fn day() -> Date {
    "2026-11-23".parse().unwrap()
}

fn engine() -> (Engine, Answers) {
    engine_for(Who::Person)
}

fn engine_for(who: Who) -> (Engine, Answers) {
    let corpus = Arc::new(with_states(&[]));
    let given = match who {
        Who::Person => PERSON,
        Who::MostExposed => MOST_EXPOSED,
    };
    let answers = Answers::read(given, &corpus).unwrap();
    (Engine::new(corpus, day()), answers)
}

#[divan::bench]
fn load_every_state() -> Corpus {
    with_states(&[])
}

#[divan::bench]
fn load_three_states() -> Corpus {
    with_states(&["NC", "WA", "NY"])
}

#[divan::bench]
fn load_every_state_and_check_it(bencher: divan::Bencher) {
    bencher.bench(|| load(&embedded_rules()).unwrap());
}

#[divan::bench]
fn specialize_every_state(bencher: divan::Bencher) {
    let corpus = Arc::new(with_states(&[]));
    bencher.bench(|| Engine::new(Arc::clone(&corpus), day()));
}

#[divan::bench]
fn assess_three_states(bencher: divan::Bencher) {
    let (engine, answers) = engine();
    bencher.bench(|| engine.assess(&answers));
}

#[divan::bench]
fn assess_nothing_answered(bencher: divan::Bencher) {
    let (engine, _) = engine();
    bencher.bench(|| engine.assess(&Answers::default()));
}

#[divan::bench]
fn assess_and_explain_all_in_ids(bencher: divan::Bencher) {
    let (engine, answers) = engine();
    bencher.bench(|| engine.result(&answers, &engine.assess(&answers)));
}

/// One cell of the result, with all that is behind it.
#[divan::bench]
fn explain_one(bencher: divan::Bencher) {
    let (engine, answers) = engine();
    let assessment = engine.assess(&answers);
    let of = assessment.exposures().max_by_key(|exposure| exposure.routes().count()).unwrap();
    bencher.bench_local(|| engine.exposure_result(&answers, of));
}

#[divan::bench]
fn rank(bencher: divan::Bencher) {
    let (engine, answers) = engine();
    let assessment = engine.assess(&answers);
    bencher.bench_local(|| engine.foremost(&answers, &assessment, 3));
}

#[divan::bench]
fn plan_steps(bencher: divan::Bencher) {
    let (engine, answers) = engine();
    let assessment = engine.assess(&answers);
    bencher.bench_local(|| engine.plan(&answers, &assessment));
}

#[divan::bench]
fn find_questions(bencher: divan::Bencher) {
    let (engine, answers) = engine();
    let assessment = engine.assess(&answers);
    bencher.bench_local(|| engine.questions(&answers, &assessment));
}

#[divan::bench]
fn assess_most_exposed(bencher: divan::Bencher) {
    let (engine, answers) = engine_for(Who::MostExposed);
    bencher.bench(|| engine.assess(&answers));
}

#[divan::bench(args = EACH)]
fn compare_every_state(bencher: divan::Bencher, who: Who) {
    let (engine, answers) = engine_for(who);
    bencher.bench(|| engine.tally_in_every_state(&answers));
}

#[divan::bench(args = EACH)]
fn compare_every_answer(bencher: divan::Bencher, who: Who) {
    let (engine, answers) = engine_for(who);
    bencher.bench(|| engine.effect_of_every_answer(&answers));
}

#[divan::bench(args = EACH)]
fn standings_in_every_state(bencher: divan::Bencher, who: Who) {
    let (engine, answers) = engine_for(who);
    let assessment = engine.assess(&answers);
    let of = assessment.exposures().max_by_key(|exposure| exposure.routes().count()).unwrap();
    bencher.bench(|| engine.standings(&answers, of.record, of.agency));
}
