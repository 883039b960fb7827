//! How many questions a person sees: only those that can still change what they are told.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use sightline_engine::{Answers, Engine};
use sightline_rules::corpus::NONE;
use sightline_rules::{CircumstanceId, StateId};
use sightline_tests::{corpus, today};

/// Drives, rents, has no benefits, and never had to do with the police or with immigration offices: what this person
/// says where there is more to say than "no".
const DRIVER: [(&str, &str); 14] = [
    ("home.county", "skip"),
    ("home.accounts", "lease-or-utilities"),
    ("voter.registered", "yes"),
    ("license.status", "current"),
    ("license.kind", "ordinary"),
    ("license.papers", "yes"),
    ("license.address-shown", "current-home"),
    ("car.address-shown", "current-home"),
    ("car.toll-account", "yes"),
    ("work.records", "both"),
    ("money.services", "bank"),
    ("phone.kind", "location-apps"),
    ("online.accounts", "public"),
    ("state.booked", "none"),
];

/// What this person answers: as above; the one state where a state is asked for; else no, or the last that is offered.
fn answer(id: CircumstanceId, state: StateId) -> &'static str {
    let corpus = corpus();
    let circumstance = &corpus.circumstances[id];
    let offered: Vec<&str> = circumstance.values.iter().map(|value| value.as_str()).collect();
    match DRIVER.iter().find(|(known, _)| *known == id.name()) {
        Some((_, value)) => value,
        None if circumstance.role.is_some() => state.name(),
        None if offered.contains(&"no") => "no",
        None => offered.last().copied().unwrap_or(NONE),
    }
}

/// Asks as the interview does, the topics in their order, until nothing is left. Gives the questions asked.
fn asked(state: StateId) -> Vec<CircumstanceId> {
    let corpus = corpus();
    let engine = Engine::new(corpus.clone(), today());
    let mut answers = Answers::default();
    let mut asked: Vec<CircumstanceId> = Vec::new();
    loop {
        let assessment = engine.assess(&answers);
        let open = engine.questions(&answers, &assessment);
        let next = open.iter().map(|question| question.circumstance).filter(|id| !asked.contains(id)).min();
        let Some(id) = next else { return asked };
        answers.set(&corpus, id, None, answer(id, state)).unwrap();
        asked.push(id);
    }
}

#[test]
fn a_driver_without_benefits_sees_fewer_than_25_questions_in_every_state() {
    let mut most = (0, "");
    for state in &corpus().state_ids {
        let asked = asked(*state);
        assert!(asked.len() < 25, "{state}: {} questions: {asked:?}", asked.len());
        most = most.max((asked.len(), state.name()));
    }
    println!("at most {} questions, in {}", most.0, most.1);
    // The person is asked at all: the count is not small because nothing was asked.
    assert!(most.0 >= 15, "{most:?}");
}
