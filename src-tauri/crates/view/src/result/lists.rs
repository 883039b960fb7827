//! What the lists by county say of the county that the person named.

use serde::Serialize;
use sightline_engine::{Answers, Engine, ListResult, RowResult};
use sightline_rules::ListId;
use sightline_rules::corpus::Place;
use sightline_words::names::{ListPart, list_kind, list_part};
use sightline_words::{Text, Words, names};

use super::findings::Finding;
use crate::notes::{SourceView, dated, sources_of};

/// The rows of a list that bear on a county.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct ListView {
    /// "Durham County, North Carolina: police agreements with ICE".
    pub title: Text,
    /// What the list says of the county, in a sentence.
    pub sentence: Text,
    /// The rows: here, of the state, and without a county.
    pub groups: Vec<RowsView>,
    /// How the list has changed since its date.
    pub later: Option<Finding>,
    /// How many more the state has in other counties.
    pub elsewhere: Option<Text>,
    /// Why the state's own facts differ from the list.
    pub differs: Option<Text>,
    /// What each kind of row found here lets officers do.
    pub kinds: Vec<Text>,
    /// "Sources up to …".
    pub dated: Text,
    /// The list.
    pub sources: Vec<SourceView>,
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
    let claim = corpus.nation.claim(about.claim)?;
    let place = Place::State(found.state);
    let part = |part| list_part(found.list, part);
    let date = || ("date", found.as_of.to_string().into());
    let county = || ("county", found.county.as_str().into());
    let sentence = match found.here.len() {
        0 => words.with(&part(ListPart::None), &[county(), date()]),
        count => words.with(&part(ListPart::Some), &[county(), date(), ("count", count.into())]),
    };
    let groups = [
        (ListPart::Here, &found.here),
        (ListPart::Statewide, &found.statewide),
        (ListPart::Unplaced, &found.unplaced),
    ];
    let all = || found.here.iter().chain(&found.statewide).chain(&found.unplaced);
    let kinds = about.kinds.iter().filter(|kind| all().any(|row| row.kind == **kind));
    let elsewhere = [("count", found.elsewhere.into())];
    let state = words.get(&names::place(place)).text;
    Some(ListView {
        title: words.with(&part(ListPart::Title), &[county(), ("state", state.into())]),
        sentence,
        groups: groups
            .into_iter()
            .filter(|(_, rows)| !rows.is_empty())
            .map(|(heading, rows)| RowsView {
                heading: words.get(&part(heading)),
                lines: rows.iter().map(|row| line(words, found.list, row)).collect(),
                names: rows.iter().map(|row| row.agency.as_str()).collect::<Vec<_>>().join("; "),
            })
            .collect(),
        later: about.later.and_then(|path| Finding::new(engine, words, &corpus.nation, path)),
        elsewhere: (found.elsewhere > 0).then(|| words.with(&part(ListPart::Elsewhere), &elsewhere)),
        differs: found.differs.map(|path| words.get(&names::note(place, path))),
        kinds: kinds.filter_map(|kind| words.find(&list_kind(found.list, *kind).part("what"))).collect(),
        dated: dated(words, found.as_of, claim.evidence, claim.confidence),
        sources: sources_of(words, &corpus.nation, claim),
    })
}

fn line(words: &Words, list: ListId, row: &RowResult) -> Text {
    let kind = words.get(&list_kind(list, row.kind)).text;
    let mut args = vec![
        ("agency", row.agency.clone().into()),
        ("kind", kind.into()),
        ("date", row.date.map(|date| date.to_string()).unwrap_or_default().into()),
    ];
    match &row.listed_as {
        None => words.with(&list_part(list, ListPart::Line), &args),
        Some(county) => {
            args.push(("county", county.clone().into()));
            words.with(&list_part(list, ListPart::LineListed), &args)
        }
    }
}
