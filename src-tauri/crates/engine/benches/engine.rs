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
    let corpus = Arc::new(with_states(&[]));
    let answers = Answers::read(PERSON, &corpus).unwrap();
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
fn specialise_every_state(bencher: divan::Bencher) {
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

#[divan::bench]
fn compare_every_state(bencher: divan::Bencher) {
    let (engine, answers) = engine();
    bencher.bench(|| {
        let moved = engine.corpus().state_ids.iter().map(|state| answers.moved_to(engine.corpus(), *state));
        moved.map(|answers| engine.assess(&answers).exposures.len()).sum::<usize>()
    });
}
