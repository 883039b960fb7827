//! What the lists by county say of the county that the person named.

use serde::Serialize;
use sightline_engine::{Answers, Engine, ListResult};
use sightline_rules::Date;
use sightline_rules::corpus::Place;
use sightline_words::names::{ListPart, list_kind, list_part};
use sightline_words::{Text, Words, names};

use super::findings::Finding;
use crate::rows::line;

/// The rows of a list that bear on a county.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct ListView {
    /// "Durham County, North Carolina: police agreements with ICE".
    pub title: Text,
    /// What the list says of the county, in a sentence or two.
    pub sentences: Vec<Text>,
    /// The rows: here, of the state, and without a county.
    pub groups: Vec<RowsView>,
    /// How many more the state has in other counties.
    pub elsewhere: Option<Text>,
    /// Why the state's own facts differ from the list.
    pub differs: Option<Text>,
    /// What each kind of row found here lets officers do.
    pub kinds: Vec<Text>,
    /// What the list is, how it has grown since, and where else its rows come from: each dated and sourced.
    pub findings: Vec<Finding>,
}

/// Rows under one heading.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct RowsView {
    /// Heading.
    pub heading: Text,
    /// "Durham County Sheriff's Office: serves ICE's warrants in jail; signed …".
    pub lines: Vec<Text>,
    /// The agencies alone, in a sentence's length.
    pub names: String,
}

/// What each list says of the county. None while no county is named.
pub(super) fn lists(engine: &Engine, words: &Words, answers: &Answers) -> Vec<ListView> {
    engine.lists(answers).iter().filter_map(|found| list(engine, words, found)).collect()
}

fn list(engine: &Engine, words: &Words, found: &ListResult) -> Option<ListView> {
    let corpus = engine.corpus();
    let about = &corpus.lists[found.list].about;
    let place = Place::State(found.state);
    let part = |part| list_part(found.list, part);
    let date = || ("date", found.as_of.to_string().into());
    let county = || ("county", found.county.as_str().into());
    let listed = found.here.iter().filter(|row| row.source.is_none()).count();
    let newer: Vec<Date> = found.here.iter().filter_map(|row| Some(row.source?.1)).collect();
    let mut sentences = vec![match listed {
        0 => words.with(&part(ListPart::None), &[county(), date()]),
        count => words.with(&part(ListPart::Some), &[county(), date(), ("count", count.into())]),
    }];
    if let Some(seen) = newer.iter().max_by_key(|date| date.first_day()) {
        let args = [("count", newer.len().into()), ("seen", seen.to_string().into())];
        sentences.push(words.with(&part(ListPart::Newer), &args));
    }
    let mut claims = vec![about.claim];
    for claim in about.later.into_iter().chain(found.rows().flat_map(|row| row.claims())) {
        if !claims.contains(&claim) {
            claims.push(claim);
        }
    }
    let groups = [
        (ListPart::Here, &found.here),
        (ListPart::Statewide, &found.statewide),
        (ListPart::Unplaced, &found.unplaced),
    ];
    let kinds = about.kinds.iter().filter(|kind| found.rows().any(|row| row.kind == **kind));
    let elsewhere = [("count", found.elsewhere.into())];
    let state = words.get(&names::place(place)).text;
    Some(ListView {
        title: words.with(&part(ListPart::Title), &[county(), ("state", state.into())]),
        sentences,
        groups: groups
            .into_iter()
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(heading, rows)| RowsView {
                heading: words.get(&part(heading)),
                lines: rows.iter().map(|row| line(words, found.list, found.as_of, row)).collect(),
                names: rows.iter().map(|row| row.agency.as_str()).collect::<Vec<_>>().join("; "),
            })
            .collect(),
        elsewhere: (found.elsewhere > 0).then(|| words.with(&part(ListPart::Elsewhere), &elsewhere)),
        differs: found.differs.map(|path| words.get(&names::note(place, path))),
        kinds: kinds.filter_map(|kind| words.find(&list_kind(found.list, *kind).part("what"))).collect(),
        findings: (claims.into_iter())
            .filter_map(|path| Finding::new(engine, words, &corpus.nation, path))
            .collect(),
    })
}
