//! What a trainee made of a made-up client, beside what the lawyer's file says.

use std::collections::BTreeMap;

use serde::Serialize;
use sightline_engine::{Answers, Engine, Key, Left, Outcome, Told};
use sightline_rules::corpus::{Corpus, Place};
use sightline_rules::vocabulary::Certainty;
use sightline_rules::{AgencyId, RecordId, StateId};
use sightline_words::{Text, Words, names, own};

use super::persona::{Absent, Expected, Persona};
use crate::access::outcome_words;
use crate::comparison::{OutcomeView, outcome_view};
use crate::explanation::{label, told_value};

/// What a trainee made of a made-up client, beside the file.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PracticeCompared {
    /// How much differs.
    pub sentence: Text,
    /// The answers that differ.
    pub answers: Vec<PracticeAnswer>,
    /// Every result that the file names.
    pub results: Vec<PracticeResult>,
    /// What must not come out, by the file.
    pub absent: Vec<PracticeAbsent>,
    /// What the case shows, in English.
    pub why: String,
}

/// An answer that differs.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PracticeAnswer {
    /// Short name of the question.
    pub label: Text,
    /// The state for which it is asked, if for one.
    pub place: Option<Text>,
    /// What the file answers, or that it does not.
    pub theirs: Text,
    /// What the trainee answered; none where they did not.
    pub yours: Option<Text>,
}

/// A result that the file names.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PracticeResult {
    /// Record.
    pub record: Text,
    /// Agency.
    pub agency: Text,
    /// State.
    pub place: Option<Text>,
    /// What must come out.
    pub expected: Text,
    /// What came out; none where no route was found.
    pub yours: Option<OutcomeView>,
    /// Whether that is the same, as far as the file says.
    pub same: bool,
    /// Why it must, in English.
    pub why: String,
}

/// What must not come out.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PracticeAbsent {
    /// Record, or that any is meant.
    pub record: Text,
    /// Agency, or that any is meant.
    pub agency: Text,
    /// State; none where any is meant.
    pub place: Option<Text>,
    /// Whether it did not.
    pub same: bool,
    /// Why it must not, in English.
    pub why: String,
}

/// Every result that the file names: "License photo → ICE deportation officers (ERO)", and the state.
pub(super) fn asked(words: &Words, corpus: &Corpus, persona: &Persona) -> Vec<(Text, Option<Text>)> {
    let title = |expected: &Expected| {
        let (record, agency, place) = who(corpus, words, expected);
        let args = [("record", record.text.into()), ("agency", agency.text.into())];
        (words.with(&own::EXPLAIN_TITLE, &args), place)
    };
    persona.expect.iter().map(title).collect()
}

/// The trainee's answers beside those of the file, and what comes of them.
pub(crate) fn compared(
    engine: &Engine,
    words: &Words,
    persona: &Persona,
    theirs: &Answers,
    yours: &Answers,
) -> PracticeCompared {
    let corpus = engine.corpus();
    let (by_file, by_trainee) = (engine.outcomes(theirs), engine.outcomes(yours));
    let answers = answers(corpus, words, theirs, yours);
    let result = |expected: &Expected| result(corpus, words, expected, &by_file, &by_trainee);
    let results: Vec<PracticeResult> = persona.expect.iter().map(result).collect();
    let absent: Vec<PracticeAbsent> =
        persona.absent.iter().map(|absent| self::absent(corpus, words, absent, &by_trainee)).collect();
    let other = results.iter().filter(|result| !result.same).count()
        + absent.iter().filter(|absent| !absent.same).count();
    let count = |count: usize| [("count", count.into())];
    let sentences = [
        words.with(&own::PRACTICE_ANSWERS_DIFFER, &count(answers.len())),
        words.with(&own::PRACTICE_RESULTS_DIFFER, &count(other)),
    ];
    let sentence = Text::joined(sentences, " ");
    PracticeCompared { sentence, answers, results, absent, why: persona.why.trim().to_owned() }
}

/// The answers that differ, in the order of the questions.
fn answers(corpus: &Corpus, words: &Words, theirs: &Answers, yours: &Answers) -> Vec<PracticeAnswer> {
    let mut found = Vec::new();
    for (id, circumstance) in corpus.circumstances.iter() {
        let role = circumstance.per.map(|per| per.circumstance());
        let named =
            |answers: &Answers| role.and_then(|role| answers.states(role)).unwrap_or_default().to_vec();
        let mut states = named(theirs);
        states.extend(named(yours));
        states.sort_unstable();
        states.dedup();
        let several = states.len() > 1;
        let mut asked: Vec<Option<StateId>> = states.into_iter().map(Some).collect();
        if asked.is_empty() {
            asked.push(None);
        }
        for state in asked {
            let (file, trainee) = (theirs.told(id, state), yours.told(id, state));
            if in_order(&file) == in_order(&trainee) {
                continue;
            }
            let said = |told: &Told| Text::own(told_value(words, id, told));
            let place = state.filter(|_| several);
            found.push(PracticeAnswer {
                label: label(words, id),
                place: place.map(|state| words.get(&names::place(Place::State(state)))),
                theirs: file.as_ref().map_or_else(|| words.get(&own::PRACTICE_NOT_ANSWERED), said),
                yours: trainee.as_ref().map(said),
            });
        }
    }
    found
}

/// States that are named in another order are the same answer.
fn in_order(told: &Option<Told>) -> Option<Vec<&'static str>> {
    told.as_ref().map(|told| {
        let mut values = told.values();
        values.sort_unstable();
        values
    })
}

fn result(
    corpus: &Corpus,
    words: &Words,
    expected: &Expected,
    by_file: &BTreeMap<Key, Outcome>,
    by_trainee: &BTreeMap<Key, Outcome>,
) -> PracticeResult {
    let key = key(corpus, expected);
    let of = |outcomes: &BTreeMap<Key, Outcome>| key.and_then(|key| outcomes.get(&key).copied());
    let yours = of(by_trainee);
    // A file leaves out what does not matter to it. What it says is told with the rest of what its answers come to.
    let told = of(by_file).filter(|outcome| agrees(expected, outcome));
    let (record, agency, place) = who(corpus, words, expected);
    PracticeResult {
        record,
        agency,
        place,
        expected: outcome_words(words, told.unwrap_or_else(|| as_written(expected))),
        yours: yours.map(|outcome| outcome_view(words, outcome)),
        same: yours.is_some_and(|outcome| agrees(expected, &outcome)),
        why: expected.why.trim().to_owned(),
    }
}

/// Record, agency and state.
fn who(corpus: &Corpus, words: &Words, expected: &Expected) -> (Text, Text, Option<Text>) {
    let record = named(corpus.find(&expected.record), &expected.record, |id| words.get(&names::record(id)));
    let agency = named(corpus.find(&expected.agency), &expected.agency, |id| words.get(&names::agency(id)));
    (record, agency, place(corpus, words, expected.state.as_deref()))
}

fn key(corpus: &Corpus, expected: &Expected) -> Option<Key> {
    let state = match &expected.state {
        Some(code) => Some(corpus.find(code)?),
        None => None,
    };
    Some((corpus.find(&expected.record)?, corpus.find(&expected.agency)?, state))
}

/// Whether an outcome is what the file says, as far as it says.
fn agrees(expected: &Expected, found: &Outcome) -> bool {
    found.access == expected.access
        && (expected.takes.is_none() || found.takes == expected.takes)
        && found.for_now.map(|left| left.access) == expected.for_now
        && found.evidence == expected.evidence
        && expected.asked_only.is_none_or(|asked_only| found.asked_only == asked_only)
        && found.certainty == expected.certainty.unwrap_or(Certainty::Applies)
}

fn as_written(expected: &Expected) -> Outcome {
    Outcome {
        access: expected.access,
        takes: expected.takes,
        for_now: expected.for_now.map(|access| Left { access, takes: None }),
        evidence: expected.evidence,
        asked_only: expected.asked_only.unwrap_or_default(),
        certainty: expected.certainty.unwrap_or(Certainty::Applies),
    }
}

fn absent(
    corpus: &Corpus,
    words: &Words,
    absent: &Absent,
    by_trainee: &BTreeMap<Key, Outcome>,
) -> PracticeAbsent {
    let fits = |wanted: &Option<String>, found: Option<&str>| wanted.is_none() || wanted.as_deref() == found;
    let there = by_trainee.keys().any(|(record, agency, state)| {
        fits(&absent.record, Some(record.name()))
            && fits(&absent.agency, Some(agency.name()))
            && fits(&absent.state, state.map(StateId::name))
    });
    let record = absent
        .record
        .as_deref()
        .map(|record| named(corpus.find(record), record, |id: RecordId| words.get(&names::record(id))));
    let agency = absent
        .agency
        .as_deref()
        .map(|agency| named(corpus.find(agency), agency, |id: AgencyId| words.get(&names::agency(id))));
    PracticeAbsent {
        record: record.unwrap_or_else(|| words.get(&own::PRACTICE_ANY_RECORD)),
        agency: agency.unwrap_or_else(|| words.get(&own::PRACTICE_ANY_AGENCY)),
        place: place(corpus, words, absent.state.as_deref()),
        same: !there,
        why: absent.why.trim().to_owned(),
    }
}

/// A name in words; the id itself where the rules in use do not know it any more.
fn named<K>(id: Option<K>, written: &str, in_words: impl FnOnce(K) -> Text) -> Text {
    id.map_or_else(|| Text::own(written), in_words)
}

fn place(corpus: &Corpus, words: &Words, code: Option<&str>) -> Option<Text> {
    code.map(|code| named(corpus.state(code), code, |id| words.get(&names::place(Place::State(id)))))
}
