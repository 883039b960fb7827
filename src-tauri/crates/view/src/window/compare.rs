//! Old beside new, and one person in every state.

use serde::Serialize;
use sightline_engine::vocabulary::{Access, Certainty, Evidence};
use sightline_engine::{Answers, Change, Engine, Outcome, Tally, changes};

use crate::explanation::{evidence_id, place};
use crate::words::{Text, Words};

/// What an exposure comes to, in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct OutcomeView {
    /// For colour and mark.
    pub access: Access,
    /// Evidence.
    pub evidence: Evidence,
    /// Certainty.
    pub certainty: Certainty,
    /// In words.
    pub words: Text,
}

/// One exposure that changes.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct ChangeView {
    /// Record.
    pub record: Text,
    /// State.
    pub place: Option<Text>,
    /// Agency.
    pub agency: Text,
    /// Before; none if there was no route.
    pub before: Option<OutcomeView>,
    /// After; none if there is no route any more.
    pub after: Option<OutcomeView>,
}

/// Old beside new.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Comparison {
    /// How much changes.
    pub sentence: Text,
    /// What changes.
    pub changes: Vec<ChangeView>,
}

/// How the person would stand in a state.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct StateTally {
    /// Code.
    pub code: String,
    /// Name.
    pub name: Text,
    /// Exposures that are open.
    pub open: usize,
    /// Exposures that are restricted.
    pub restricted: usize,
    /// Exposures that are barred.
    pub barred: usize,
    /// Of all of these: how many depend on answers.
    pub depends: usize,
    /// The same as a sentence.
    pub words: Text,
}

/// What changes from one set of answers to another.
#[must_use]
pub fn comparison(engine: &Engine, words: &Words, before: &Answers, after: &Answers) -> Comparison {
    let changed = changes(&engine.assess(before), &engine.assess(after));
    let sentence = match changed.len() {
        0 => words.get("compare-none"),
        count => words.with("compare-count", &[("count", count.into())]),
    };
    Comparison {
        sentence,
        changes: changed.iter().map(|change| change_view(engine, words, change)).collect(),
    }
}

fn change_view(engine: &Engine, words: &Words, change: &Change) -> ChangeView {
    let rules = &engine.corpus().rules;
    let name = |kind: &str, ids: &[String], index: usize| {
        words.get(&format!("{kind}-{}", ids.get(index).map_or("", String::as_str)))
    };
    ChangeView {
        record: name("record", &rules.records, change.record),
        place: engine.state_code(change.state).map(|code| place(words, &code)),
        agency: name("agency", &rules.agencies.agencies, change.agency),
        before: change.before.map(|outcome| outcome_view(words, outcome)),
        after: change.after.map(|outcome| outcome_view(words, outcome)),
    }
}

fn outcome_view(words: &Words, outcome: Outcome) -> OutcomeView {
    let args = [
        ("access", words.get(&format!("access-{}", outcome.access.id())).text.into()),
        ("evidence", words.get(&evidence_id(outcome.evidence, outcome.asked_only)).text.into()),
    ];
    let id = format!("cell-{}", outcome.certainty.id());
    let (access, evidence, certainty) = (outcome.access, outcome.evidence, outcome.certainty);
    OutcomeView { access, evidence, certainty, words: words.with(&id, &args) }
}

/// How the person would stand in every state that is loaded, in alphabetical order of the codes.
#[must_use]
pub fn tallies(engine: &Engine, words: &Words, answers: &Answers) -> Vec<StateTally> {
    let codes = engine.corpus().state_codes.iter().enumerate();
    codes
        .map(|(index, code)| {
            let tally = Tally::of(&engine.assess(&answers.moved_to(index)));
            let args = [
                ("open", tally.open.into()),
                ("restricted", tally.restricted.into()),
                ("barred", tally.barred.into()),
            ];
            StateTally {
                code: code.clone(),
                name: place(words, code),
                open: tally.open,
                restricted: tally.restricted,
                barred: tally.barred,
                depends: tally.depends,
                words: words.with("tally", &args),
            }
        })
        .collect()
}
