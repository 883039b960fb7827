//! What research found about the person's states beside the routes: it bears on no route, so no explanation tells it.

use std::collections::BTreeSet;

use serde::Serialize;
use sightline_engine::{Assessment, Engine};
use sightline_rules::StateId;
use sightline_rules::corpus::{ClaimPath, Jurisdiction, Place};
use sightline_words::{Text, Words, names, own};

use crate::notes::{SourceView, claim_dated, sources_of};
use crate::slip::Statement;

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
    /// Its name, for a slip.
    pub statement: String,
    /// The note.
    pub text: Text,
    /// Citation.
    pub law: Option<String>,
    /// "Sources up to …".
    pub dated: Text,
    /// Its sources.
    pub sources: Vec<SourceView>,
}

impl Finding {
    /// A claim of a place, put into words; none where the place has no such claim.
    pub(super) fn new(engine: &Engine, words: &Words, place: &Jurisdiction, path: ClaimPath) -> Option<Self> {
        let claim = place.claim(path)?;
        Some(Self {
            statement: Statement::Claim(place.place, path).to_string(),
            text: words.get(&names::note(place.place, path)),
            law: claim.law.clone(),
            dated: claim_dated(engine, words, claim),
            sources: sources_of(words, place, claim),
        })
    }
}

/// The findings that no safeguard or case tells, for each state of the result.
pub(super) fn findings(engine: &Engine, words: &Words, assessment: &Assessment) -> Vec<StateFindings> {
    let named: BTreeSet<StateId> = assessment.exposures().filter_map(|exposure| exposure.state).collect();
    let states = named.into_iter().filter_map(|state| Some((state, engine.corpus().states.get(&state)?)));
    let all = states.map(|(state, place)| {
        let untold = place.other().filter(|(path, _)| !place.tells(*path));
        let findings = untold.filter_map(|(path, _)| Finding::new(engine, words, place, path));
        let state = words.get(&names::place(Place::State(state))).text;
        let title = words.with(&own::FINDINGS_TITLE, &[("state", state.into())]);
        StateFindings { title, findings: findings.collect() }
    });
    all.filter(|state| !state.findings.is_empty()).collect()
}
