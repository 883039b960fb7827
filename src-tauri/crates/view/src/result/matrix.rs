//! The matrix: records by agencies, under topics.

use serde::Serialize;
use sightline_engine::{Assessment, Exposure};
use sightline_rules::corpus::{Corpus, Place};
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};
use sightline_rules::{AgencyId, RecordId, StateId, TopicId};
use sightline_words::{Text, Words, names, own};

use crate::access::{access_word, outcome_words};

/// Records by agencies.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Matrix {
    /// Heading.
    pub heading: Text,
    /// Head of the column of records.
    pub record_heading: Text,
    /// The agencies that some row needs.
    pub columns: Vec<Column>,
    /// The rows, topic by topic.
    pub groups: Vec<RowGroup>,
}

/// A column of the matrix.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Column {
    /// Id of the agency.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub agency: AgencyId,
    /// Short name, for a table head.
    pub short: Text,
    /// Full name.
    pub name: Text,
}

/// The rows of one topic.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct RowGroup {
    /// Id of the topic.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub topic: Option<TopicId>,
    /// Name of the topic.
    pub heading: Option<Text>,
    /// One row for each record and state.
    pub rows: Vec<Row>,
}

/// A row of the matrix.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Row {
    /// Id of the record.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub record: RecordId,
    /// Code of the state.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub state: Option<StateId>,
    /// Name of the record.
    pub name: Text,
    /// What the record is.
    pub what: Option<Text>,
    /// Name of the state.
    pub place: Option<Text>,
    /// One cell a column; none where there is no route.
    pub cells: Vec<Option<Cell>>,
}

/// One exposure, as the matrix shows it.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Cell {
    /// For color and shape.
    pub access: Access,
    /// The least that opens it, where it is restricted.
    pub takes: Option<Takes>,
    /// Whether what is fought over stops or narrows it for now.
    pub for_now: bool,
    /// Whether records or reports show its use.
    pub evidence: Evidence,
    /// Whether the evidence shows no more than that the agency asked.
    pub asked_only: bool,
    /// Whether answers not given can change it.
    pub certainty: Certainty,
    /// What it is, in a word or two, with what opens it: "Restricted: a judge's warrant".
    pub word: Text,
    /// The same in words, for those who see no color: "open, shown by records".
    pub words: Text,
}

impl Matrix {
    /// The rows, without their groups.
    pub fn rows(&self) -> impl Iterator<Item = &Row> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}

pub(crate) fn matrix(words: &Words, corpus: &Corpus, assessment: &Assessment) -> Matrix {
    // Columns in the order in which the rows need them.
    let mut agencies: Vec<AgencyId> = Vec::new();
    for exposure in assessment.exposures() {
        if !agencies.contains(&exposure.agency) {
            agencies.push(exposure.agency);
        }
    }
    let mut groups: Vec<RowGroup> = Vec::new();
    let mut topic = None;
    for (record, state, of_record) in by_row(assessment) {
        let topic_now = corpus.topic_of(record);
        if groups.is_empty() || topic_now != topic {
            let heading = topic_now.map(|topic| words.get(&names::topic(topic)));
            groups.push(RowGroup { topic: topic_now, heading, rows: Vec::new() });
            topic = topic_now;
        }
        if let Some(group) = groups.last_mut() {
            group.rows.push(row(words, (record, state), &agencies, &of_record));
        }
    }
    Matrix {
        heading: words.get(&own::OVERVIEW_MATRIX),
        record_heading: words.get(&own::OVERVIEW_RECORD),
        columns: agencies.iter().map(|agency| column(words, *agency)).collect(),
        groups,
    }
}

/// The exposures of each row, in the order in which the rows are first met.
fn by_row<'a>(assessment: &'a Assessment) -> Vec<(RecordId, Option<StateId>, Vec<Exposure<'a>>)> {
    let mut rows: Vec<(RecordId, Option<StateId>, Vec<Exposure>)> = Vec::new();
    for exposure in assessment.exposures() {
        let key = (exposure.record, exposure.state);
        // Exposures stand record by record: the row, if it is there, is among the last.
        let row = rows.iter_mut().rev().take_while(|(record, ..)| *record == exposure.record);
        match row.into_iter().find(|(record, state, _)| (*record, *state) == key) {
            Some((.., found)) => found.push(exposure),
            None => rows.push((exposure.record, exposure.state, vec![exposure])),
        }
    }
    rows
}

fn row(
    words: &Words,
    (record, state): (RecordId, Option<StateId>),
    agencies: &[AgencyId],
    exposures: &[Exposure],
) -> Row {
    let name = names::record(record);
    let cell = |agency: &AgencyId| {
        let exposure = exposures.iter().find(|exposure| exposure.agency == *agency)?;
        let outcome = exposure.outcome();
        Some(Cell {
            access: outcome.access,
            takes: outcome.takes,
            for_now: outcome.for_now.is_some(),
            evidence: outcome.evidence,
            asked_only: outcome.asked_only,
            certainty: outcome.certainty,
            word: access_word(words, outcome.left(), outcome.for_now),
            words: outcome_words(words, outcome),
        })
    };
    Row {
        record,
        state,
        name: words.get(&name),
        what: words.find(&name.part("what")),
        place: state.map(|state| words.get(&names::place(Place::State(state)))),
        cells: agencies.iter().map(cell).collect(),
    }
}

fn column(words: &Words, agency: AgencyId) -> Column {
    Column { agency, short: short_name(words, agency), name: words.get(&names::agency(agency)) }
}

/// The short name of an agency.
pub(crate) fn short_name(words: &Words, agency: AgencyId) -> Text {
    let name = names::agency(agency);
    words.find(&name.clone().part("short")).unwrap_or_else(|| words.get(&name))
}
