//! What a person of a county is told of the lists by county, by the program as built.
#![expect(clippy::unwrap_used, reason = "in a test, a surprise is a failure")]

use serde::Deserialize;
use sightline_engine::{Answers, Engine};
use sightline_rules::Date;
use sightline_tests::{corpus, repository, today};

/// An agency that signed after ICE's list of May 18, 2026.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Signed {
    state: String,
    county: String,
    agency: String,
    kind: String,
    date: Option<Date>,
}

fn signed() -> Vec<Signed> {
    let text = std::fs::read_to_string(repository().join("tests/counties-signed-since.yaml")).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

/// Each is told, with its day, as not on that list.
#[test]
fn who_signed_after_the_list_is_told_with_the_day() {
    let engine = Engine::new(corpus(), today());
    let all = signed();
    assert!(all.len() >= 40, "{}", all.len());
    for one in all {
        let text = format!("state.home: {}\nhome.county: {:?}\n", one.state, one.county);
        let answers = Answers::read(&text, engine.corpus()).unwrap();
        let lists = engine.lists(&answers);
        let list = lists.iter().find(|list| list.list.name() == "287g").unwrap();
        let row = list
            .here
            .iter()
            .find(|row| row.agency == one.agency && row.kind.as_str() == one.kind && row.date == one.date);
        let row = row.unwrap_or_else(|| panic!("{one:?}"));
        assert!(row.source.is_some_and(|(_, seen)| seen.first_day() > list.as_of.last_day()), "{row:?}");
        // A row without a day says so; a county next door is not told of it.
        let elsewhere = format!("state.home: {}\nhome.county: skip\n", one.state);
        assert!(engine.lists(&Answers::read(&elsewhere, engine.corpus()).unwrap()).is_empty());
    }
}

/// A county changes what is said of a route: who of it signed the kind that the route rests on.
#[test]
fn a_county_tells_on_the_route_who_signed() {
    let engine = Engine::new(corpus(), today());
    let of_county = |state: &str, county: &str| {
        let text = format!("state.home: {state}\nhome.county: {county:?}\npolice.report: \"yes\"\n");
        let answers = Answers::read(&text, engine.corpus()).unwrap();
        let assessment = engine.assess(&answers);
        let result = engine.result(&answers, &assessment);
        let mut routes = result.exposures.iter().flat_map(|exposure| &exposure.told.routes);
        let street = routes.find(|route| route.channel.name() == "287g-street-officers").unwrap();
        let of = street.county.first().unwrap().clone();
        (of.rows.iter().map(|row| row.agency.clone()).collect::<Vec<_>>(), of.other)
    };
    // A town of Atkinson County, Georgia, signed for the street; the sheriff of Bibb County for the jail alone.
    let (rows, _) = of_county("GA", "Atkinson County");
    assert!(rows.contains(&"Pearson Police Department".to_owned()), "{rows:?}");
    let (rows, other) = of_county("GA", "Bibb County");
    let statewide = rows.iter().all(|row| !row.contains("Bibb"));
    assert!(statewide && other > 0, "{rows:?} {other}");
}

/// Every county of every state has its office.
#[test]
fn every_county_has_an_office_that_answers_for_it() {
    let engine = Engine::new(corpus(), today());
    let corpus = engine.corpus();
    for (state, counties) in &corpus.counties {
        for county in counties {
            let text = format!("state.home: {state}\nhome.county: {:?}\n", county.as_str());
            let answers = Answers::read(&text, corpus).unwrap();
            let lists = engine.lists(&answers);
            let office = lists.iter().find(|list| list.list.name() == "ero-field-office").unwrap();
            assert_eq!(office.here.len(), 1, "{county}, {state}");
            assert!(office.here[0].detail.is_some(), "{county}, {state}");
        }
    }
}
