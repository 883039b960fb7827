//! How long the engine takes, step by step. Run by `cargo xtask bench`.
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first thing that is wrong")]

use std::sync::Arc;

use sightline_engine::corpus::Corpus;
use sightline_engine::load::{Files, States, add_states, load, load_embedded};
use sightline_engine::{Answers, Engine};

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

fn corpus() -> Arc<Corpus> {
    Arc::new(load_embedded(States::All).unwrap())
}

fn engine() -> (Engine, Answers) {
    let corpus = corpus();
    let answers = Answers::read("person", PERSON, &corpus).unwrap();
    (Engine::new(corpus, "2026-11-23".parse().unwrap()), answers)
}

#[divan::bench]
fn load_every_state() -> Corpus {
    load_embedded(States::All).unwrap()
}

#[divan::bench]
fn load_three_states() -> Corpus {
    let mut corpus = load_embedded(States::Only(&[])).unwrap();
    add_states(&mut corpus, &["NC".to_owned(), "WA".to_owned(), "NY".to_owned()]).unwrap();
    corpus
}

#[divan::bench]
fn load_every_state_and_check_it(bencher: divan::Bencher) {
    bencher.bench(|| load(&Files::embedded_rules()).unwrap());
}

#[divan::bench]
fn specialise_every_state(bencher: divan::Bencher) {
    bencher.with_inputs(corpus).bench_values(|corpus| Engine::new(corpus, "2026-11-23".parse().unwrap()));
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
        (0..engine.corpus().state_codes.len())
            .map(|state| engine.assess(&answers.moved_to(state)).exposures.len())
            .sum::<usize>()
    });
}
