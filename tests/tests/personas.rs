//! Every persona comes out as a lawyer wrote it down.

use std::collections::BTreeSet;

use sightline_engine::{AssessmentResult, Engine, ExposureResult, Unsettled};
use sightline_rules::StateId;
use sightline_rules::corpus::{Entry, Jurisdiction};
use sightline_rules::vocabulary::Certainty;
use sightline_tests::{Expected, Persona, corpus, personas};

#[test]
fn every_persona_comes_out_as_written() {
    let personas = personas();
    let mut wrong = Vec::new();
    for (file, persona) in &personas {
        let engine = Engine::new(corpus(), persona.as_of);
        let answers = persona.read_answers(engine.corpus()).unwrap();
        let result = engine.result(&answers, &engine.assess(&answers));
        assert!(
            !persona.expect.is_empty() || !persona.absent.is_empty() || !persona.told_first.is_empty(),
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
        let found = result.exposures.iter().find(|exposure| {
            is_of(exposure, &expected.record, &expected.agency) && in_state(exposure, &expected.state)
        });
        match found {
            None => wrong.push(format!("{name}: no such exposure, because: {}", expected.why)),
            Some(found) => {
                wrong.extend(differences(expected, found).into_iter().map(|d| format!("{name}: {d}")));
            }
        }
    }
    let first: Vec<String> =
        result.foremost.iter().map(|one| format!("{} → {}", one.record, one.agency)).collect();
    if !persona.told_first.is_empty() && first != persona.told_first {
        wrong.push(format!("told first is {first:?}"));
    }
    let offered: Vec<&str> = result.actions.iter().map(|action| action.name()).collect();
    let named: Vec<&str> =
        offered.iter().copied().filter(|step| persona.steps.iter().any(|wanted| wanted == step)).collect();
    if named != persona.steps {
        wrong.push(format!("the steps come as {named:?}"));
    }
    let unwanted = persona.no_steps.iter().filter(|step| offered.contains(&step.as_str()));
    wrong.extend(unwanted.map(|step| format!("the step {step} is offered")));
    for absent in &persona.absent {
        let matches = |given: &Option<String>, found: &str| given.as_ref().is_none_or(|given| given == found);
        let found = result.exposures.iter().filter(|exposure| {
            matches(&absent.record, exposure.record.name())
                && matches(&absent.agency, exposure.agency.name())
                && (absent.state.is_none() || in_state(exposure, &absent.state))
        });
        wrong.extend(found.map(|e| {
            format!(
                "{} → {} ({:?}) is there, but should not: {}",
                e.record, e.agency, e.told.state, absent.why
            )
        }));
    }
    for without in &persona.without_route {
        let routes = result
            .exposures
            .iter()
            .filter(|exposure| is_of(exposure, &without.record, &without.agency))
            .filter(|exposure| in_state(exposure, &without.state))
            .flat_map(|exposure| &exposure.told.routes);
        if routes.clone().any(|route| route.channel.name() == without.route) {
            wrong.push(format!("the route {} is shown, but should not: {}", without.route, without.why));
        }
    }
    wrong
}

fn is_of(exposure: &ExposureResult, record: &str, agency: &str) -> bool {
    exposure.record.name() == record && exposure.agency.name() == agency
}

fn in_state(exposure: &ExposureResult, state: &Option<String>) -> bool {
    exposure.told.state.map(StateId::name) == state.as_deref()
}

fn differences(expected: &Expected, found: &ExposureResult) -> Vec<String> {
    let (mut wrong, found) = (Vec::new(), &found.told);
    if found.access != expected.access {
        wrong.push(format!("access is {:?}, not {:?}: {}", found.access, expected.access, expected.why));
    }
    if found.evidence != expected.evidence {
        wrong
            .push(format!("evidence is {:?}, not {:?}: {}", found.evidence, expected.evidence, expected.why));
    }
    if expected.takes.is_some() && found.takes != expected.takes {
        wrong.push(format!("it takes {:?}, not {:?}: {}", found.takes, expected.takes, expected.why));
    }
    let for_now = found.for_now.map(|left| left.access);
    if for_now != expected.for_now {
        wrong.push(format!("for now it is {for_now:?}, not {:?}: {}", expected.for_now, expected.why));
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
        match found.routes.iter().find(|route| route.channel.name() == channel) {
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
    fn ids<K>(entries: impl Iterator<Item = Entry<K>>) -> Vec<String> {
        entries.map(|id| id.to_string()).collect()
    }
    let cases = routes.iter().flat_map(|route| &route.cases);
    among("the case", &expected.cases, ids(cases.map(|case| case.id)));
    let lowering = routes.iter().flat_map(|route| &route.safeguards);
    among("the safeguard", &expected.safeguards, ids(lowering.map(|safeguard| safeguard.id)));
    let for_now = routes.iter().flat_map(|route| &route.fought_over);
    among("what holds for now,", &expected.fought_over, ids(for_now.map(|safeguard| safeguard.id)));
    let maybe = routes.iter().flat_map(|route| &route.may_narrow);
    among("what may narrow,", &expected.may_narrow, ids(maybe.map(|safeguard| safeguard.id)));
    let believed = routes.iter().flat_map(|route| route.not_stopped_by.iter());
    among("what does not stop it,", &expected.not_stopped_by, ids(believed.map(|safeguard| safeguard.id)));
    let unsettled = routes.iter().flat_map(|route| &route.unsettled).map(|unsettled| match unsettled {
        Unsettled::Fact(fact) => fact.name().to_owned(),
        Unsettled::Safeguard(safeguard) => safeguard.to_string(),
    });
    among("the unsettled", &expected.unsettled, unsettled.collect());
    let depends_on = found.depends_on.iter().map(|question| question.name().to_owned());
    among("the dependence on", &expected.depends_on, depends_on.collect());
    wrong
}

/// Every question is answered with more than "no" by two persons or more, and every channel is on somebody's way.
#[test]
fn together_they_cover_the_whole_map() {
    let (personas, corpus) = (personas(), corpus());
    let says_more = |value: &serde_yaml::Value| {
        let nothing = ["no", "none", "skip", "never-issued", "not-home"];
        !value.as_str().is_some_and(|text| nothing.contains(&text))
    };
    let mut missing = Vec::new();
    for id in corpus.circumstances.ids() {
        let answered = |persona: &Persona| persona.answers.get(id.name()).is_some_and(says_more);
        let count = personas.iter().filter(|(_, persona)| answered(persona)).count();
        if count < 2 {
            missing.push(format!("{id}: {count} personas"));
        }
    }
    for id in corpus.channels.ids() {
        let expects =
            |persona: &Persona| persona.expect.iter().any(|expected| expected.routes.contains_key(id.name()));
        if !personas.iter().any(|(_, persona)| expects(persona)) {
            missing.push(format!("{id}: on nobody's way"));
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// So much of the law is named by some persona. Only raise these.
const SAFEGUARDS_NAMED: usize = 150;
const CASES_NAMED: usize = 150;

/// Which safeguards and cases no persona names; so many are named, and never fewer.
#[test]
fn most_of_the_law_is_on_somebodys_way() {
    let (personas, corpus) = (personas(), corpus());
    let expected = || personas.iter().flat_map(|(_, persona)| &persona.expect);
    let safeguards: BTreeSet<&String> = expected()
        .flat_map(|expected| {
            expected
                .safeguards
                .iter()
                .chain(&expected.fought_over)
                .chain(&expected.may_narrow)
                .chain(&expected.not_stopped_by)
        })
        .collect();
    let cases: BTreeSet<&String> = expected().flat_map(|expected| &expected.cases).collect();
    let all = |of: fn(&Jurisdiction) -> Vec<String>| corpus.jurisdictions().flat_map(of).collect::<Vec<_>>();
    let of_safeguards = all(|place| place.safeguards().map(|(id, _)| id.to_string()).collect());
    let of_cases = all(|place| place.cases().map(|(id, _)| id.to_string()).collect());
    for (what, all, named, floor) in
        [("safeguards", of_safeguards, safeguards, SAFEGUARDS_NAMED), ("cases", of_cases, cases, CASES_NAMED)]
    {
        let unnamed: Vec<&String> = all.iter().filter(|id| !named.contains(id)).collect();
        let count = all.len() - unnamed.len();
        println!("{count} of {} {what} are named; not these: {unnamed:?}", all.len());
        assert!(count >= floor, "only {count} {what} are named by a persona: {unnamed:?}");
    }
}
