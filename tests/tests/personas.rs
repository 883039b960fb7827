//! Every persona comes out as a lawyer wrote it down.

use sightline_engine::vocabulary::Certainty;
use sightline_engine::{AssessmentResult, Engine, ExposureResult};
use sightline_tests::{Expected, Persona, corpus};

#[test]
fn every_persona_comes_out_as_written() {
    let personas = Persona::all();
    assert!(personas.len() >= 25, "only {} personas", personas.len());
    let mut wrong = Vec::new();
    for (file, persona) in &personas {
        let engine = Engine::new(corpus(), persona.as_of);
        let answers = persona.read_answers(engine.corpus());
        let result = engine.result(&answers, &engine.assess(&answers));
        assert!(
            !persona.expect.is_empty() || !persona.absent.is_empty(),
            "{file} expects nothing: it could not fail"
        );
        wrong.extend(judge(persona, &result).into_iter().map(|problem| format!("{file}: {problem}")));
    }
    assert!(wrong.is_empty(), "{} expectations not met:\n{}", wrong.len(), wrong.join("\n"));
}

fn judge(persona: &Persona, result: &AssessmentResult) -> Vec<String> {
    let mut wrong = Vec::new();
    for expected in &persona.expect {
        let place = expected.state.as_deref().unwrap_or("nation");
        let name = format!("{} → {} ({place})", expected.record, expected.agency);
        let found = result.exposures.iter().find(|e| {
            e.record == expected.record && e.agency == expected.agency && e.state == expected.state
        });
        match found {
            None => wrong.push(format!("{name}: no such exposure, because: {}", expected.why)),
            Some(found) => {
                wrong.extend(differences(expected, found).into_iter().map(|d| format!("{name}: {d}")));
            }
        }
    }
    for absent in &persona.absent {
        let matches = |given: &Option<String>, found: &str| given.as_ref().is_none_or(|given| given == found);
        let found = result.exposures.iter().filter(|e| {
            matches(&absent.record, &e.record)
                && matches(&absent.agency, &e.agency)
                && (absent.state.is_none() || absent.state == e.state)
        });
        wrong.extend(found.map(|e| {
            format!("{} → {} ({:?}) is there, but should not: {}", e.record, e.agency, e.state, absent.why)
        }));
    }
    for without in &persona.without_route {
        let routes = result
            .exposures
            .iter()
            .filter(|e| e.record == without.record && e.agency == without.agency && e.state == without.state)
            .flat_map(|e| &e.routes);
        if routes.clone().any(|route| route.channel == without.route) {
            wrong.push(format!("the route {} is shown, but should not: {}", without.route, without.why));
        }
    }
    wrong
}

fn differences(expected: &Expected, found: &ExposureResult) -> Vec<String> {
    let mut wrong = Vec::new();
    if found.access != expected.access {
        wrong.push(format!("access is {:?}, not {:?}: {}", found.access, expected.access, expected.why));
    }
    if found.evidence != expected.evidence {
        wrong
            .push(format!("evidence is {:?}, not {:?}: {}", found.evidence, expected.evidence, expected.why));
    }
    let certainty = expected.certainty.unwrap_or(Certainty::Applies);
    if found.certainty != certainty {
        wrong.push(format!("certainty is {:?} ({:?}), not {certainty:?}", found.certainty, found.depends_on));
    }
    if let Some(asked_only) = expected.asked_only
        && found.asked_only != asked_only
    {
        wrong.push(format!("asked-only is {}, not {asked_only}", found.asked_only));
    }
    for (channel, access) in &expected.routes {
        match found.routes.iter().find(|route| route.channel == *channel) {
            None => wrong.push(format!("the route {channel} is missing")),
            Some(route) if route.access != *access => {
                wrong.push(format!("the route {channel} is {:?}, not {access:?}", route.access));
            }
            Some(_) => {}
        }
    }
    let routes = &found.routes;
    let mut among = |what: &str, wanted: &[String], found: Vec<String>| {
        let missing = wanted.iter().filter(|wanted| !found.contains(wanted));
        wrong.extend(missing.map(|id| format!("{what} {id} is missing; there are {found:?}")));
    };
    among(
        "the case",
        &expected.cases,
        routes.iter().flat_map(|r| r.cases.iter().map(|c| c.id.clone())).collect(),
    );
    let lowering = routes.iter().flat_map(|r| r.safeguards.iter().map(|s| s.id.clone()));
    among("the safeguard", &expected.safeguards, lowering.collect());
    let maybe = routes.iter().flat_map(|r| r.may_narrow.iter().map(|s| s.id.clone()));
    among("what may narrow,", &expected.may_narrow, maybe.collect());
    among("the unsettled", &expected.unsettled, routes.iter().flat_map(|r| r.unsettled.clone()).collect());
    among("the dependence on", &expected.depends_on, found.depends_on.clone());
    wrong
}

/// Every question is answered with more than "no" by two persons or more, and every channel is on somebody's way.
#[test]
fn together_they_cover_the_whole_map() {
    let (personas, corpus) = (Persona::all(), corpus());
    assert!(personas.len() >= 60, "only {} personas", personas.len());
    let says_more = |value: &serde_yaml::Value| {
        let nothing = ["no", "none", "skip", "never-issued", "not-home"];
        !value.as_str().is_some_and(|text| nothing.contains(&text))
    };
    let mut missing = Vec::new();
    for id in corpus.rules.circumstances.circumstances.keys() {
        let count =
            personas.iter().filter(|(_, persona)| persona.answers.get(id).is_some_and(says_more)).count();
        if count < 2 {
            missing.push(format!("{id}: {count} personas"));
        }
    }
    for id in corpus.rules.channels.keys() {
        let expects =
            |persona: &Persona| persona.expect.iter().any(|expected| expected.routes.contains_key(id));
        if !personas.iter().any(|(_, persona)| expects(persona)) {
            missing.push(format!("{id}: on nobody's way"));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
