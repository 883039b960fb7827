//! The result: the matrix, every route, the answers behind it.

use serde::Serialize;
use sightline_engine::vocabulary::{Access, Certainty, Evidence};
use sightline_engine::{Answers, AssessmentResult, Engine, SafeguardResult};

use super::interview::interview;
use crate::explanation::{answer, place};
use crate::overview::{Overview, overview};
use crate::words::{Text, Words};

/// One route, for the route picture.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[expect(missing_docs, reason = "ids and names of what the route joins")]
pub struct FlowLink {
    pub record: String,
    pub record_name: Text,
    pub state: Option<String>,
    pub place: Option<Text>,
    pub holder: String,
    pub holder_name: Text,
    pub channel: String,
    pub channel_name: Text,
    pub agency: String,
    pub agency_name: Text,
    pub access: Access,
    pub evidence: Evidence,
    pub certainty: Certainty,
    /// Names of the safeguards on it.
    pub gates: Vec<Text>,
}

/// An answer given, as a line.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct AnswerLine {
    /// Circumstance.
    pub id: String,
    /// State.
    pub state: Option<String>,
    /// "Kind of card: REAL ID".
    pub text: Text,
}

/// The result screen.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, rename = "Result"))]
pub struct ResultView {
    /// Sentence and matrix.
    pub overview: Overview,
    /// Every route.
    pub links: Vec<FlowLink>,
    /// The person's answers.
    pub answers: Vec<AnswerLine>,
}

/// The result screen.
#[must_use]
pub fn result_view(engine: &Engine, words: &Words, answers: &Answers) -> ResultView {
    let result = engine.result(answers, &engine.assess(answers));
    let interview = interview(engine, words, answers);
    let lines =
        interview.topics.into_iter().flat_map(|topic| topic.questions).filter(|q| !q.given.is_empty());
    ResultView {
        overview: overview(engine, words, &result),
        links: links(words, &result),
        answers: lines
            .map(|q| AnswerLine {
                text: answer(words, engine.corpus(), &q.id, &q.given.join(", ")),
                id: q.id,
                state: q.state,
            })
            .collect(),
    }
}

fn links(words: &Words, result: &AssessmentResult) -> Vec<FlowLink> {
    let gate = |safeguard: &SafeguardResult| words.get(&format!("safeguard-{}", safeguard.kind));
    let each =
        result.exposures.iter().flat_map(|exposure| exposure.routes.iter().map(move |r| (exposure, r)));
    each.map(|(exposure, route)| FlowLink {
        record: exposure.record.clone(),
        record_name: words.get(&format!("record-{}", exposure.record)),
        state: exposure.state.clone(),
        place: exposure.state.as_ref().map(|code| place(words, code)),
        holder: route.holder.clone(),
        holder_name: words.get(&format!("holder-{}", route.holder)),
        channel: route.channel.clone(),
        channel_name: words.get(&format!("channel-{}", route.channel)),
        agency: exposure.agency.clone(),
        agency_name: words.get(&format!("agency-{}", exposure.agency)),
        access: route.access,
        evidence: route.evidence,
        certainty: route.certainty,
        gates: route.safeguards.iter().filter(|s| s.lowers_to.is_some()).map(gate).collect(),
    })
    .collect()
}
