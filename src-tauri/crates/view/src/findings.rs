//! What research found about the person's states beside the routes: it bears on no route, so no explanation tells it.

use serde::Serialize;
use sightline_engine::{AssessmentResult, Engine};

use crate::explanation::{SourceView, claim_dated, place};
use crate::words::{Text, Words, note_id};

/// The other findings about one state.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct StateFindings {
    /// "What else we found about Utah".
    pub title: Text,
    /// The findings.
    pub findings: Vec<Finding>,
}

/// One finding.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Finding {
    /// The note.
    pub text: Text,
    /// Citation.
    pub law: Option<String>,
    /// "Sources up to …".
    pub dated: Text,
    /// Its sources.
    pub sources: Vec<SourceView>,
}

/// The findings that no safeguard or case tells, for each state of the result.
#[must_use]
pub fn findings(engine: &Engine, words: &Words, result: &AssessmentResult) -> Vec<StateFindings> {
    let states = engine.corpus().states.iter();
    let of_the_person = states
        .filter(|(code, _)| result.exposures.iter().any(|exposure| exposure.state.as_ref() == Some(code)));
    of_the_person
        .filter_map(|(code, state)| {
            let untold = state.other.iter().filter(|(name, _)| !state.tells(&format!("other/{name}")));
            let findings: Vec<Finding> = untold
                .map(|(name, claim)| Finding {
                    text: words.get(&note_id(code, &format!("other/{name}"))),
                    law: claim.law.clone(),
                    dated: claim_dated(engine, words, claim),
                    sources: (claim.sources.iter())
                        .filter_map(|id| state.sources.get(id))
                        .enumerate()
                        .map(|(index, source)| SourceView::new(words, index + 1, source))
                        .collect(),
                })
                .collect();
            let title = words.with("findings-title", &[("state", place(words, code).text.into())]);
            (!findings.is_empty()).then_some(StateFindings { title, findings })
        })
        .collect()
}
