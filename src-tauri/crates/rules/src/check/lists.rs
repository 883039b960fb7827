//! Checks of the lists by county: their counties and kinds exist, and they do not contradict the facts in silence.

use super::Report;
use crate::corpus::{Corpus, CountyList, Row, Rows};
use crate::id::{ListId, StateId};

pub(super) fn check(corpus: &Corpus, report: &mut Report) {
    for (id, list) in corpus.lists.iter() {
        let file = format!("lists/{id}/list.yaml");
        report.claim((&file, &["claim"]), "national claim", &corpus.nation, list.about.claim);
        if let Some(later) = list.about.later {
            report.claim((&file, &["later"]), "national claim", &corpus.nation, later);
        }
        for (fact, kinds) in &list.about.counts {
            for (index, kind) in kinds.iter().enumerate() {
                let at = ["counts", fact.name(), &index.to_string()];
                let known = list.about.kinds.iter().map(|kind| kind.as_str());
                report.known((&file, &at), "kind of row", kind.as_str(), known);
            }
        }
        if let Some(banned) = &list.about.banned
            && !banned.circumstances().is_empty()
        {
            let hint = "whether there can be rows is for state facts to say";
            report.add((&file, &["banned"]), "`banned` asks for an answer", hint);
        }
        for (state, rows) in &list.states {
            of_state(corpus, (id, list), (*state, rows), report);
        }
    }
}

fn of_state(
    corpus: &Corpus,
    (id, list): (ListId, &CountyList),
    (state, rows): (StateId, &Rows),
    report: &mut Report,
) {
    let file = format!("lists/{id}/{state}.yaml");
    let counties = corpus.counties.get(&state).map_or(&[][..], Vec::as_slice);
    for (index, row) in rows.rows.iter().enumerate() {
        let index = index.to_string();
        let at = |field| ["rows", index.as_str(), field];
        for county in row.county.iter().flatten() {
            let known = counties.iter().map(|county| county.as_str());
            report.known((&file, &at("county")), &format!("county of {state}"), county.as_str(), known);
        }
        let known = list.about.kinds.iter().map(|kind| kind.as_str());
        report.known((&file, &at("kind")), "kind of row", row.kind.as_str(), known);
        let named = [("source", row.source), ("placed-by", row.placed_by)];
        for (field, path) in named.into_iter().filter_map(|(field, path)| Some((field, path?))) {
            report.claim((&file, &at(field)), "national claim", &corpus.nation, path);
        }
        if let Some(gone) = &row.gone {
            let at = ["rows", index.as_str(), "gone", "source"];
            report.claim((&file, &at), "national claim", &corpus.nation, gone.source);
        }
        if list.about.dated && row.date.is_none() && row.source.is_none() {
            let hint = "give the day, or name the claim that shows the row under `source`";
            report.add(
                (&file, &["rows", index.as_str()]),
                format!("the row of {} has no date", row.agency),
                hint,
            );
        }
    }
    let Some(jurisdiction) = corpus.states.get(&state) else { return };
    if let Some(claim) = rows.differs {
        report.claim((&file, &["differs"]), "claim of the state", jurisdiction, claim);
        return;
    }
    for (fact, kinds) in &list.about.counts {
        let counted = rows
            .rows
            .iter()
            .filter(|row: &&Row| kinds.contains(&row.kind) && row.on_the_list_itself())
            .count();
        let told = jurisdiction.fact(fact.name()).and_then(|claim| claim.value);
        let newer = rows.rows.iter().any(|row| kinds.contains(&row.kind) && !row.on_the_list_itself());
        if newer && told.is_some_and(|told| told.as_str() == "0") {
            let message = format!("`{fact}` of {state} is 0, but newer rows of the list are known");
            report.add((&file, &["rows"]), message, WHY);
        }
        if let Some(told) = told
            && told.as_str() != counted.to_string()
        {
            let message = format!("`{fact}` of {state} is {told}, but the list has {counted}");
            report.add((&file, &["rows"]), message, WHY);
        }
    }
}

/// How a list and the facts that it is at odds with are reconciled.
pub const WHY: &str = "correct one, or name the claim that tells why under `differs`";
