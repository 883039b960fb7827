//! Old beside new, and one person in every state.

use std::cmp::Reverse;

use serde::Serialize;
use sightline_engine::{Answers, Change, Effect, Engine, Outcome, Tally, changes};
use sightline_rules::corpus::Place;
use sightline_rules::vocabulary::{Access, Certainty, Evidence};
use sightline_rules::{CircumstanceId, StateId};
use sightline_words::{Text, Words, names, own};

use crate::access::{access_word, outcome_words};
use crate::explanation::label;
use crate::result::short_name;

/// What an exposure comes to, in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct OutcomeView {
    /// For color and mark.
    pub access: Access,
    /// Whether what is fought over stops or narrows it for now.
    pub for_now: bool,
    /// Evidence.
    pub evidence: Evidence,
    /// Certainty.
    pub certainty: Certainty,
    /// "Open", as a word.
    pub access_word: Text,
    /// "shown by records", as a phrase.
    pub evidence_phrase: Text,
    /// All of it in words.
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
    /// Short name of the agency.
    pub short: Text,
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
#[derive(Debug, Clone)]
pub struct StateTally {
    /// Code.
    pub code: StateId,
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

/// How much another answer to one question changes.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct AnswerEffect {
    /// How many exposures.
    pub count: usize,
    /// The question.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub question: CircumstanceId,
    /// Its short name.
    pub label: Text,
    /// The answer, as a file writes it.
    pub value: &'static str,
    /// The answer, as a person reads it.
    pub answer: Text,
}

/// What changes from one set of answers to another.
pub(crate) fn comparison(engine: &Engine, words: &Words, before: &Answers, after: &Answers) -> Comparison {
    of_changes(words, &changes(&engine.assess(before), &engine.assess(after)))
}

/// What changed, in words.
pub(crate) fn of_changes(words: &Words, changed: &[Change]) -> Comparison {
    let sentence = match changed.len() {
        0 => words.get(&own::COMPARE_NONE),
        count => words.with(&own::COMPARE_COUNT, &[("count", count.into())]),
    };
    Comparison { sentence, changes: changed.iter().map(|change| change_view(words, change)).collect() }
}

fn change_view(words: &Words, change: &Change) -> ChangeView {
    ChangeView {
        record: words.get(&names::record(change.record)),
        place: change.state.map(|state| words.get(&names::place(Place::State(state)))),
        agency: words.get(&names::agency(change.agency)),
        short: short_name(words, change.agency),
        before: change.before.map(|outcome| outcome_view(words, outcome)),
        after: change.after.map(|outcome| outcome_view(words, outcome)),
    }
}

pub(crate) fn outcome_view(words: &Words, outcome: Outcome) -> OutcomeView {
    OutcomeView {
        access: outcome.access,
        for_now: outcome.for_now.is_some(),
        evidence: outcome.evidence,
        certainty: outcome.certainty,
        access_word: access_word(words, outcome.left(), outcome.for_now),
        evidence_phrase: words.get(&names::evidence(outcome.evidence, outcome.asked_only)),
        words: outcome_words(words, outcome),
    }
}

/// How the person would stand in every state that is loaded, in alphabetical order of the codes.
pub(crate) fn tallies(engine: &Engine, words: &Words, answers: &Answers) -> Vec<StateTally> {
    let tallies = engine.tally_in_every_state(answers).into_iter();
    tallies.map(|(state, tally)| state_tally(words, state, tally)).collect()
}

fn state_tally(words: &Words, state: StateId, tally: Tally) -> StateTally {
    let Tally { open, restricted, barred, depends } = tally;
    let args = [("open", open.into()), ("restricted", restricted.into()), ("barred", barred.into())];
    let name = words.get(&names::place(Place::State(state)));
    StateTally { code: state, name, open, restricted, barred, depends, words: words.with(&own::TALLY, &args) }
}

/// Every other answer to every question, one at a time; the one that changes most first.
pub(crate) fn every_answer(engine: &Engine, words: &Words, answers: &Answers) -> Vec<AnswerEffect> {
    let told = |effect: Effect| {
        let Effect { question, answer, changes } = effect;
        let said = words.find(&names::answer(question, answer.name()));
        AnswerEffect {
            count: changes,
            question,
            label: label(words, question),
            value: answer.name(),
            answer: said.unwrap_or_else(|| Text::own(answer.name())),
        }
    };
    let mut found: Vec<AnswerEffect> = engine.effect_of_every_answer(answers).into_iter().map(told).collect();
    found.sort_by_key(|effect| Reverse(effect.count));
    found
}
