//! The interview: only questions that can still change what is told, and in the terminal as it is typed.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use std::fs;
use std::io::Write;
use std::process::Stdio;

use sightline_engine::{Answers, Engine};
use sightline_rules::corpus::NONE;
use sightline_rules::{CircumstanceId, StateId};
use sightline_tests::{Fixture, corpus, sightline, today};

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

/// Types lines into an interview with the small corpus, and gives what was shown.
fn interview(typed: &[u8]) -> (String, bool) {
    let (fixture, folder) = (Fixture::new(), tempfile::tempdir().unwrap());
    let mut child = sightline()
        .args(["interview", "--as-of", "2026-01-31"])
        .args(fixture.options())
        .current_dir(&folder)
        .env("HOME", folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(typed).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0, "nothing was written");
    (String::from_utf8(output.stdout).unwrap(), output.status.success())
}

#[test]
fn an_interview_asks_explains_and_keeps_nothing() {
    // Home, with a slip; the county, with a slip, back, and again; the card; help; the result, its steps, a reason.
    let typed = "bbb\nbb\nbirh county\nbirch\nb\nBirch County\nBB\n1\n1\n?\n1\n+\n1\n1\n\n";
    let (shown, done) = interview(typed.as_bytes());
    assert!(done, "{shown}");
    for words in [
        "Why we ask",
        "Did you mean Birch County?",
        "Which states gave you a card?",
        "A smart phone has apps.",
        "Card photo · Bb",
        "Birch County, Bb: deals",
        "Ask the card office",
        "Kept by",
    ] {
        assert!(shown.contains(words), "{words} is missing in:\n{shown}");
    }
    let again = shown.matches("In which county do you live?").count();
    assert_eq!(again, 2, "back asks it again");
}

#[test]
fn what_is_typed_and_is_no_text_is_asked_again() {
    let (shown, done) = interview(b"B\xf6b\nBB\nq\n\n");
    assert!(done, "{shown}");
    assert!(shown.contains("In which county do you live?"), "the interview goes on:\n{shown}");
}

#[test]
fn an_interview_whose_input_ends_still_shows_the_result() {
    let output = sightline().arg("interview").output().unwrap();
    assert!(output.status.success());
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("Nothing here is certain yet"), "{shown}");
}
