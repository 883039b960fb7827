//! The same person elsewhere: one record and one agency in every state, and two or three states beside each other.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use sightline_engine::{Answers, Engine, Outcome};
use sightline_rules::corpus::Place;
use sightline_rules::vocabulary::{Access, Certainty};
use sightline_rules::{AgencyId, RecordId, StateId};
use sightline_words::{Text, Words, names, own};

use crate::access::{access_word, outcome_words};
use crate::comparison::{OutcomeView, outcome_view};
use crate::question::Choice;

/// So many states stand beside each other at most: more are not read.
pub(crate) const MOST_PLACES: usize = 3;

/// How one agency would reach one record of the person in a state.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct StateStanding {
    /// Code.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub code: StateId,
    /// Name.
    pub name: Text,
    /// None if there is no route.
    pub access: Option<Access>,
    /// Whether what is fought over stops or narrows it for now.
    pub for_now: bool,
    /// Whether it hangs on answers not given.
    pub depends: bool,
    /// "Open".
    pub word: Text,
    /// All of it, as a phrase.
    pub words: Text,
}

/// One record and one agency in every state.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct StandingsView {
    /// The record.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub record: RecordId,
    /// The agency.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub agency: AgencyId,
    /// The records to choose from: those of the result.
    pub records: Vec<Choice>,
    /// The agencies to choose from.
    pub agencies: Vec<Choice>,
    /// "License photo → ICE".
    pub title: Text,
    /// In how many states it is what.
    pub sentence: Text,
    /// Each state, in the order of the codes.
    pub states: Vec<StateStanding>,
}

/// One record and one agency in every state.
pub(crate) fn standings(
    engine: &Engine,
    words: &Words,
    answers: &Answers,
    (record, agency): (RecordId, AgencyId),
) -> StandingsView {
    let found = engine.standings(answers, record, agency);
    let count = |access| {
        let of = found.iter().filter(|(_, outcome)| outcome.map(|outcome| outcome.access) == access);
        of.count()
    };
    let counts = [
        ("open", count(Some(Access::Open)).into()),
        ("restricted", count(Some(Access::Restricted)).into()),
        ("barred", count(Some(Access::Barred)).into()),
        ("none", count(None).into()),
    ];
    let (records, agencies): (BTreeSet<RecordId>, BTreeSet<AgencyId>) = engine
        .outcomes(answers)
        .into_keys()
        .map(|(record, agency, _)| (record, agency))
        .chain([(record, agency)])
        .unzip();
    let pair = [
        ("record", words.get(&names::record(record)).text.into()),
        ("agency", words.get(&names::agency(agency)).text.into()),
    ];
    StandingsView {
        record,
        agency,
        records: records.iter().map(|id| Choice::new(id.name(), words.get(&names::record(*id)))).collect(),
        agencies: agencies.iter().map(|id| Choice::new(id.name(), words.get(&names::agency(*id)))).collect(),
        title: words.with(&own::EXPLAIN_TITLE, &pair),
        sentence: words.with(&own::PLACES_COUNTS, &counts),
        states: found.into_iter().map(|(state, outcome)| standing(words, state, outcome)).collect(),
    }
}

fn standing(words: &Words, state: StateId, outcome: Option<Outcome>) -> StateStanding {
    let none = || words.get(&own::CELL_NONE);
    StateStanding {
        code: state,
        name: words.get(&names::place(Place::State(state))),
        access: outcome.map(|outcome| outcome.access),
        for_now: outcome.is_some_and(|outcome| outcome.for_now.is_some()),
        depends: outcome.is_some_and(|outcome| outcome.certainty == Certainty::Depends),
        word: outcome.map_or_else(none, |outcome| access_word(words, outcome.left(), outcome.for_now)),
        words: outcome.map_or_else(none, |outcome| outcome_words(words, outcome)),
    }
}

/// The same person in two or three states, line by line.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PlacesView {
    /// "The same person in Utah and Vermont".
    pub title: Text,
    /// How much differs.
    pub sentence: Text,
    /// The states, by name.
    pub places: Vec<Text>,
    /// What differs, in the order of the result.
    pub rows: Vec<PlaceRow>,
    /// As of when.
    pub dated: Text,
    /// All of it as a page to print.
    pub page: String,
}

/// A line: one record and one agency.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PlaceRow {
    /// Record.
    pub record: Text,
    /// Agency.
    pub agency: Text,
    /// What it would come to in each state; none where no route was found.
    pub cells: Vec<Option<OutcomeView>>,
}

/// The same person in these states. Whatever is the same in all of them is counted, and not told. The page says that it
/// is `practice` where it is.
pub(crate) fn places(
    engine: &Engine,
    words: &Words,
    answers: &Answers,
    states: &[StateId],
    dated: Text,
    practice: Option<&Text>,
) -> PlacesView {
    let in_each: Vec<BTreeMap<_, Outcome>> =
        states.iter().map(|state| widest(engine, answers, *state)).collect();
    let pairs: BTreeSet<(RecordId, AgencyId)> = in_each.iter().flat_map(BTreeMap::keys).copied().collect();
    let lines =
        pairs.iter().map(|pair| (pair, in_each.iter().map(|of| of.get(pair).copied()).collect::<Vec<_>>()));
    let (differ, same): (Vec<_>, Vec<_>) =
        lines.partition(|(_, cells)| cells.iter().any(|cell| cell != &cells[0]));
    let names: Vec<Text> =
        states.iter().map(|state| words.get(&names::place(Place::State(*state)))).collect();
    let listed = words.list(names.iter().map(|name| name.text.clone()));
    let counts = [("differ", differ.len().into()), ("same", same.len().into())];
    let row = |((record, agency), cells): (&(RecordId, AgencyId), Vec<Option<Outcome>>)| PlaceRow {
        record: words.get(&names::record(*record)),
        agency: words.get(&names::agency(*agency)),
        cells: cells.into_iter().map(|cell| cell.map(|outcome| outcome_view(words, outcome))).collect(),
    };
    let mut view = PlacesView {
        title: words.with(&own::PLACES_TITLE, &[("states", listed.into())]),
        sentence: words.with(&own::PLACES_DIFFER, &counts),
        places: names,
        rows: differ.into_iter().map(row).collect(),
        dated,
        page: String::new(),
    };
    view.page = crate::page::places_page(words, &view, practice);
    view
}

/// What each record and agency would come to in a state: by its own routes, or by those of no state.
fn widest(engine: &Engine, answers: &Answers, state: StateId) -> BTreeMap<(RecordId, AgencyId), Outcome> {
    let mut found: BTreeMap<(RecordId, AgencyId), Outcome> = BTreeMap::new();
    for ((record, agency, _), outcome) in engine.outcomes(&answers.moved_to(engine.corpus(), state)) {
        let known = found.entry((record, agency)).or_insert(outcome);
        if outcome.width() > known.width() {
            *known = outcome;
        }
    }
    found
}
