//! The whole result in finished words: a sentence, the matrix, what is still open.

use serde::Serialize;
use sightline_engine::vocabulary::{Access, Certainty, Evidence};
use sightline_engine::{AssessmentResult, Engine, ExposureResult, QuestionResult};

use crate::county::{CountyView, county};
use crate::explanation::{evidence_id, place};
use crate::findings::{StateFindings, findings};
use crate::words::{Text, Words};

/// The result of one assessment.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Overview {
    /// The result in a sentence or two.
    pub summary: Vec<Text>,
    /// The columns of the matrix that some row needs.
    pub agencies: Vec<Column>,
    /// One row for each record and state.
    pub rows: Vec<Row>,
    /// What ICE's list of agreements says of the county, if one was named.
    pub county: Option<CountyView>,
    /// What else was found about the person's states.
    pub findings: Vec<StateFindings>,
    /// The questions that can still change the result, the one that settles most first.
    pub next_questions: Vec<Text>,
    /// "As of …; researched up to …; newest sources …".
    pub dated: Text,
}

/// A column of the matrix.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Column {
    /// Id of the agency.
    pub agency: String,
    /// Short name, for a table head.
    pub short: Text,
    /// Full name.
    pub name: Text,
}

/// A row of the matrix.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Row {
    /// Name of the topic, on the first of its rows.
    pub heading: Option<Text>,
    /// Id of the record.
    pub record: String,
    /// Code of the state.
    pub state: Option<String>,
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
    /// For colour and shape.
    pub access: Access,
    /// Whether records or reports show its use.
    pub evidence: Evidence,
    /// Whether the evidence shows no more than that the agency asked.
    pub asked_only: bool,
    /// Whether answers not given can change it.
    pub certainty: Certainty,
    /// The same in words, for those who see no colour: "open, shown by records".
    pub words: Text,
}

/// Words the result as a whole.
#[must_use]
pub fn overview(engine: &Engine, words: &Words, result: &AssessmentResult) -> Overview {
    let mut agencies: Vec<&str> = Vec::new();
    let mut keys: Vec<(&str, Option<&str>)> = Vec::new();
    for exposure in &result.exposures {
        let key = (exposure.record.as_str(), exposure.state.as_deref());
        if !keys.contains(&key) {
            keys.push(key);
        }
        if !agencies.contains(&exposure.agency.as_str()) {
            agencies.push(&exposure.agency);
        }
    }
    let rules = &engine.corpus().rules;
    let mut shown = None;
    let rows = keys.into_iter().map(|(record, state)| {
        let topic = rules.topic_of(record).filter(|topic| shown.replace(*topic) != Some(*topic));
        let find = |agency: &&str| {
            result
                .exposures
                .iter()
                .find(|e| e.record == record && e.state.as_deref() == state && e.agency == **agency)
        };
        let id = format!("record-{record}");
        Row {
            heading: topic.map(|topic| words.get(&format!("topic-{topic}"))),
            record: record.to_owned(),
            state: state.map(str::to_owned),
            name: words.get(&id),
            what: words.attribute(&id, "what", &[]),
            place: state.map(|code| place(words, code)),
            cells: agencies.iter().map(|agency| find(agency).map(|exposure| cell(words, exposure))).collect(),
        }
    });
    Overview {
        summary: summary(words, result),
        rows: rows.collect(),
        agencies: agencies.iter().map(|agency| column(words, agency)).collect(),
        county: county(engine, words, result.county.as_ref()),
        findings: findings(engine, words, result),
        next_questions: result.next_questions.iter().map(|question| asked(words, question)).collect(),
        dated: dated(engine, words),
    }
}

/// The day of the answer, and how far the research goes.
pub(crate) fn dated(engine: &Engine, words: &Words) -> Text {
    let info = &engine.corpus().rules.info;
    words.with(
        "overview-dated",
        &[
            ("as-of", engine.as_of().to_string().into()),
            ("researched", info.researched.to_string().into()),
            ("newest", info.newest_source.to_string().into()),
        ],
    )
}

fn summary(words: &Words, result: &AssessmentResult) -> Vec<Text> {
    let settled = |access| {
        let records = result
            .exposures
            .iter()
            .filter(|e| e.certainty == Certainty::Applies && e.access == access)
            .map(|e| &e.record);
        records.collect::<std::collections::BTreeSet<_>>().len()
    };
    let depends = result.exposures.iter().filter(|e| e.certainty == Certainty::Depends).count();
    let mut sentences = Vec::new();
    let open = settled(Access::Open);
    if result.exposures.is_empty() {
        sentences.push(words.get("overview-nothing"));
        return sentences;
    }
    if open > 0 {
        sentences.push(words.with("overview-open", &[("count", open.into())]));
    } else if depends == 0 {
        sentences.push(words.get("overview-none-open"));
    }
    if depends == result.exposures.len() {
        sentences.push(words.get("overview-all-depends"));
    } else if depends > 0 {
        sentences.push(words.with("overview-depends", &[("count", depends.into())]));
    }
    sentences
}

fn column(words: &Words, agency: &str) -> Column {
    let id = format!("agency-{agency}");
    let name = words.get(&id);
    let short = words.attribute(&id, "short", &[]).unwrap_or_else(|| name.clone());
    Column { agency: agency.to_owned(), short, name }
}

fn cell(words: &Words, exposure: &ExposureResult) -> Cell {
    let args = [
        ("access", words.get(&format!("access-{}", exposure.access.id())).text.into()),
        ("evidence", words.get(&evidence_id(exposure.evidence, exposure.asked_only)).text.into()),
    ];
    let id = if exposure.certainty == Certainty::Depends { "cell-depends" } else { "cell-applies" };
    Cell {
        access: exposure.access,
        evidence: exposure.evidence,
        asked_only: exposure.asked_only,
        certainty: exposure.certainty,
        words: words.with(id, &args),
    }
}

/// A question as asked, with the states for which it is open.
#[must_use]
pub fn asked(words: &Words, question: &QuestionResult) -> Text {
    let text = words.get(&format!("circumstance-{}", question.id));
    if question.states.len() < 2 {
        return text;
    }
    let states = words.list(question.states.iter().map(|code| place(words, code).text));
    let args = [("states", states.into()), ("question", text.text.into())];
    words.with("question-in-states", &args)
}
