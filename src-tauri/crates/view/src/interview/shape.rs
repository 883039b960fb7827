//! The picture taking shape beside the questions: only what the answers have touched, what is certain first.

use std::collections::BTreeSet;

use serde::Serialize;
use sightline_engine::{Answers, Assessment, Engine, Exposure};
use sightline_rules::IdSet;
use sightline_rules::vocabulary::Certainty;
use sightline_words::{Text, Words, own};

use crate::result::{Column, Row, matrix, summary};

/// The picture so far.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Shape {
    /// The result so far in a sentence; before the first answer, what will stand here.
    pub sentence: Option<Text>,
    /// The agencies that some row needs.
    pub columns: Vec<Column>,
    /// The rows that are certain or that something told of them has put there; those with something certain first.
    pub rows: Vec<Row>,
    /// How many more rows wait for answers.
    pub rest: Option<Text>,
}

pub(super) fn shape(engine: &Engine, words: &Words, answers: &Answers, assessment: &Assessment) -> Shape {
    if answers.answered().is_empty() {
        let sentence = Some(words.get(&own::INTERVIEW_SHAPE_EMPTY));
        return Shape { sentence, columns: Vec::new(), rows: Vec::new(), rest: None };
    }
    let corpus = engine.corpus();
    // To name a state puts much there; what a person then tells of it decides.
    let told: IdSet<_> =
        corpus.circumstances.ids().filter(|id| corpus.circumstances[*id].role.is_none()).collect();
    let by_an_answer = |exposure: &Exposure| {
        exposure.outcome().certainty == Certainty::Applies
            || exposure.routes().any(|route| route.answers().meets(told))
    };
    let touched: BTreeSet<_> = (assessment.exposures().filter(by_an_answer))
        .map(|exposure| (exposure.record, exposure.state))
        .collect();
    let whole = matrix(words, corpus, assessment);
    let all = whole.rows().count();
    let rows = whole.groups.into_iter().flat_map(|group| group.rows);
    let mut rows: Vec<Row> = rows.filter(|row| touched.contains(&(row.record, row.state))).collect();
    let certain = |row: &Row| row.cells.iter().flatten().any(|cell| cell.certainty == Certainty::Applies);
    rows.sort_by_key(|row| !certain(row));
    let rest = all - rows.len();
    let needed: Vec<bool> =
        (0..whole.columns.len()).map(|column| rows.iter().any(|row| row.cells[column].is_some())).collect();
    for row in &mut rows {
        row.cells = kept(std::mem::take(&mut row.cells), &needed);
    }
    Shape {
        sentence: summary(words, assessment).into_iter().next(),
        columns: kept(whole.columns, &needed),
        rows,
        rest: (rest > 0).then(|| words.with(&own::INTERVIEW_SHAPE_REST, &[("count", rest.into())])),
    }
}

fn kept<T>(all: Vec<T>, needed: &[bool]) -> Vec<T> {
    all.into_iter().zip(needed).filter(|(_, needed)| **needed).map(|(one, _)| one).collect()
}
