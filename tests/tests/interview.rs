//! How many questions a person sees: only those that can still change what they are told.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::collections::BTreeMap;

use sightline_engine::{Answers, Engine};
use sightline_tests::corpus;

/// Drives, rents, has no benefits, and never had to do with the police or with immigration offices. One value a
/// question; a state stands for `STATE`.
const DRIVER: [(&str, &str); 24] = [
    ("state.home", "STATE"),
    ("home.county", "skip"),
    ("home.accounts", "lease-or-utilities"),
    ("voter.registered", "yes"),
    ("state.licensed", "STATE"),
    ("license.status", "current"),
    ("license.kind", "ordinary"),
    ("license.denied", "no"),
    ("license.papers", "yes"),
    ("license.address-shown", "current-home"),
    ("license.two-records", "no"),
    ("state.registered", "STATE"),
    ("car.address-shown", "current-home"),
    ("state.drives", "STATE"),
    ("car.toll-account", "yes"),
    ("police.any", "no"),
    ("federal.any", "no"),
    ("benefits.any", "no"),
    ("school.child", "no"),
    ("work.records", "both"),
    ("money.services", "bank"),
    ("phone.kind", "location-apps"),
    ("online.accounts", "public"),
    ("travel.crossed", "no"),
];

/// Asks as the interview does, the topics in their order, until nothing is left. Gives the questions asked.
fn asked(state: &str) -> Vec<String> {
    let corpus = corpus();
    let engine = Engine::new(corpus.clone(), "2026-11-23".parse().unwrap());
    let person: BTreeMap<&str, &str> = DRIVER.into_iter().collect();
    let mut answers = Answers::default();
    let mut asked: Vec<String> = Vec::new();
    loop {
        let assessment = engine.assess(&answers);
        let mut open: Vec<usize> =
            engine.questions(&answers, &assessment).iter().map(|question| question.circumstance).collect();
        open.sort_unstable();
        let next = open.into_iter().map(|index| engine.circumstance_id(index).to_owned());
        let Some(id) = next.into_iter().find(|id| !asked.contains(id)) else { return asked };
        assert!(person.contains_key(id.as_str()), "{state}: `{id}` was not expected");
        let value = if person[id.as_str()] == "STATE" { state } else { person[id.as_str()] };
        answers.set(&corpus, &id, None, value).unwrap();
        asked.push(id);
    }
}

#[test]
fn a_driver_without_benefits_sees_fewer_than_25_questions_in_every_state() {
    let mut most = (0, String::new());
    for state in &corpus().state_codes {
        let asked = asked(state);
        assert!(asked.len() < 25, "{state}: {} questions: {asked:?}", asked.len());
        most = most.max((asked.len(), state.clone()));
    }
    println!("at most {} questions, in {}", most.0, most.1);
    // The person is asked at all: the count is not small because nothing was asked.
    assert!(most.0 >= 15, "{most:?}");
}
