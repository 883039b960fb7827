//! What an action changes for a person, and what it leaves alone.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use sightline_engine::{Answers, Engine, changes};
use sightline_tests::{corpus, today};

/// The records and states whose exposure differs after an action.
fn changed(answers: &str, action: &str) -> Vec<(&'static str, Option<&'static str>)> {
    let corpus = corpus();
    let engine = Engine::new(corpus.clone(), today());
    let action = corpus.find(action).unwrap();
    let before = Answers::read(answers, &corpus).unwrap();
    let Some(after) = engine.after(action, &before) else { return Vec::new() };
    let found = changes(&engine.assess(&before), &engine.assess(&after));
    found.iter().map(|change| (change.record.name(), change.state.map(|state| state.name()))).collect()
}

const TWO_LICENSES: &str = "state.home: NC\nstate.licensed: [NC, NY]\nlicense.status: current\nlicense.address-shown: current-home\n";

#[test]
fn the_address_program_of_a_state_changes_nothing_in_another() {
    let changed = changed(TWO_LICENSES, "address-confidentiality-program");
    assert!(!changed.is_empty(), "the license of the home state no longer shows the home");
    for (record, state) in changed {
        assert_eq!((record, state), ("home-address", Some("NC")));
    }
}

#[test]
fn no_program_without_a_home_state() {
    let elsewhere = TWO_LICENSES.replace("state.home: NC\n", "");
    assert!(changed(&elsewhere, "address-confidentiality-program").is_empty());
}

#[test]
fn taking_location_away_from_apps_ends_what_is_bought() {
    let changed = changed("phone.kind: location-apps\n", "location-permissions");
    assert!(changed.iter().all(|(record, _)| *record == "phone-location"), "{changed:?}");
    assert!(!changed.is_empty());
}

#[test]
fn advice_changes_no_exposure() {
    assert!(changed(TWO_LICENSES, "find-accredited-help").is_empty());
}
