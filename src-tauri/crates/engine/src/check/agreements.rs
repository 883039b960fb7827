//! Checks of the list of agreements: its counties exist, and it does not contradict the facts in silence.

use super::Report;
use crate::corpus::{Agreements, Claims, Corpus, Jurisdiction};
use crate::engine::formula;
use crate::logic::Formula;

pub(super) fn check(corpus: &Corpus, report: &mut Report) {
    const FILE: &str = "corpus.yaml";
    let list = &corpus.rules.info.agreements;
    let claims = corpus.nation.facts.keys().map(String::as_str);
    report.known((FILE, &["agreements", "claim"]), "national claim", &list.claim, claims);
    for fact in list.counts.keys() {
        let facts = corpus.rules.facts.keys().map(String::as_str);
        report.known((FILE, &["agreements", "counts"]), "fact", fact, facts);
    }
    for code in corpus.rules.counties.keys() {
        let states = corpus.state_codes.iter().map(String::as_str);
        report.known(("counties.yaml", &[code]), "state", code, states);
    }
    for code in corpus.state_codes.iter().filter(|code| !corpus.rules.counties.contains_key(*code)) {
        report.add("counties.yaml", &[], format!("no counties of {code}"), "add them, by full name");
    }
    for (code, state) in &corpus.states {
        of_state(corpus, code, state, corpus.agreements.get(code), report);
    }
}

fn of_state(
    corpus: &Corpus,
    code: &str,
    state: &Jurisdiction,
    list: Option<&Agreements>,
    report: &mut Report,
) {
    let file = format!("agreements/{code}.yaml");
    let counties = corpus.rules.counties.get(code).map_or(&[][..], Vec::as_slice);
    let agreements = list.map_or(&[][..], |list| &list.agreements);
    for (index, agreement) in agreements.iter().enumerate() {
        if let Some(county) = &agreement.county {
            let index = index.to_string();
            let what = format!("county of {code}");
            let known = counties.iter().map(String::as_str);
            report.known((&file, &["agreements", &index]), &what, county, known);
        }
    }
    let differs = list.and_then(|list| list.differs.as_deref());
    if let Some(claim) = differs {
        if state.claim(claim).is_none() {
            let claims: Vec<String> = state.claims().into_iter().map(|(path, _)| path).collect();
            let known = claims.iter().map(String::as_str);
            report.known((&file, &["differs"]), "claim of the state", claim, known);
        }
        return;
    }
    let hint = "correct one, or name the claim that tells why under `differs`";
    for (fact, models) in &corpus.rules.info.agreements.counts {
        let counted = agreements.iter().filter(|agreement| models.contains(&agreement.model)).count();
        let told = state.facts.get(fact).and_then(|claim| claim.value.as_deref());
        if told.is_some_and(|told| told != counted.to_string()) {
            let told = told.unwrap_or_default();
            let message = format!("`{fact}` of {code} is {told}, but the list has {counted}");
            report.add(&file, &[], message, hint);
        }
    }
    let day = corpus.rules.info.researched;
    let banned = formula(corpus, Some(state), &corpus.rules.info.agreements.banned, day);
    if !agreements.is_empty() && matches!(banned, Formula::Fact { holds: Some(true), .. }) {
        let message = format!("{code} bans agreements, but the list has {}", agreements.len());
        report.add(&file, &[], message, hint);
    }
}
