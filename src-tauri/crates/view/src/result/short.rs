//! The short answer: the few exposures that matter most to this person, what stops the rest, how sure it is.

use serde::Serialize;
use sightline_engine::{Answers, Assessment, Engine, Exposure, Foremost, Outcome};
use sightline_rules::corpus::Place;
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};
use sightline_rules::{AgencyId, RecordId, StateId};
use sightline_words::{Text, Words, names, own};

use super::matrix::short_name;
use crate::access::access_word;

/// So many exposures a person can hold in mind.
pub(crate) const FOREMOST: usize = 3;

/// So many agencies are named beside the first; more are counted: the table names them.
const NAMED: usize = 3;

/// The short answer.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct ShortAnswer {
    /// Heading.
    pub heading: Text,
    /// What matters most, each of another record.
    pub first: Vec<FirstView>,
    /// What stops the rest, counted; none where there is no rest.
    pub rest: Option<Text>,
    /// How much of all is shown in use.
    pub sure: Text,
}

/// One exposure of the short answer.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct FirstView {
    /// Record, for its explanation.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub record: RecordId,
    /// Agency, for its explanation.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub agency: AgencyId,
    /// State, for its explanation.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub state: Option<StateId>,
    /// For color and mark.
    pub access: Access,
    /// Whether what is fought over stops or narrows it for now.
    pub for_now: bool,
    /// Evidence.
    pub evidence: Evidence,
    /// Whether the evidence shows no more than that the agency asked.
    pub asked_only: bool,
    /// Whether answers not given can change it.
    pub certainty: Certainty,
    /// "License photo → ICE deportation officers (ERO)".
    pub name: Text,
    /// Name of the state.
    pub place: Option<Text>,
    /// "Open".
    pub word: Text,
    /// By which route, and how well that is shown.
    pub why: Text,
    /// The other agencies that reach it as readily: named, or counted where they are many.
    pub likewise: Option<Text>,
}

/// The short answer; none where there is no exposure.
pub(super) fn short(
    engine: &Engine,
    words: &Words,
    answers: &Answers,
    assessment: &Assessment,
) -> Option<ShortAnswer> {
    let foremost = engine.foremost(answers, assessment, FOREMOST);
    let of = |one: &Foremost| {
        let is_it = |exposure: &Exposure| {
            (exposure.record, exposure.agency, exposure.state) == (one.record, one.agency, one.state)
        };
        assessment.exposures().find(is_it)
    };
    let told: Vec<(&Foremost, Exposure)> = foremost.iter().filter_map(|one| Some((one, of(one)?))).collect();
    let key = |exposure: &Exposure| (exposure.record, exposure.agency, exposure.state);
    let rest =
        assessment.exposures().filter(|exposure| !told.iter().any(|(_, told)| key(told) == key(exposure)));
    (!told.is_empty()).then(|| ShortAnswer {
        heading: words.get(&own::SHORT_FIRST),
        first: told.iter().map(|(one, exposure)| first(words, one, exposure.outcome())).collect(),
        rest: counted(words, &rest.map(Exposure::outcome).collect::<Vec<_>>()),
        sure: sure(words, assessment),
    })
}

fn first(words: &Words, one: &Foremost, outcome: Outcome) -> FirstView {
    let evidence = words.get(&names::evidence(outcome.evidence, outcome.asked_only)).text;
    let channel = one.channel.map(|channel| words.get(&names::channel(channel)).text).unwrap_or_default();
    let why = [("channel", channel.into()), ("evidence", evidence.into())];
    let name = [
        ("record", words.get(&names::record(one.record)).text.into()),
        ("agency", words.get(&names::agency(one.agency)).text.into()),
    ];
    let likewise = || words.list(one.likewise.iter().map(|agency| short_name(words, *agency).text));
    let depends = outcome.certainty == Certainty::Depends;
    let by = if depends { own::SHORT_WHY_DEPENDS } else { own::SHORT_WHY };
    FirstView {
        record: one.record,
        agency: one.agency,
        state: one.state,
        access: outcome.access,
        for_now: outcome.for_now.is_some(),
        evidence: outcome.evidence,
        asked_only: outcome.asked_only,
        certainty: outcome.certainty,
        name: words.with(&own::EXPLAIN_TITLE, &name),
        place: one.state.map(|state| words.get(&names::place(Place::State(state)))),
        word: access_word(words, outcome.left(), outcome.for_now),
        why: words.with(&by, &why),
        likewise: match one.likewise.len() {
            0 => None,
            1..=NAMED => Some(words.with(&own::SHORT_LIKEWISE, &[("agencies", likewise().into())])),
            count => Some(words.with(&own::SHORT_LIKEWISE_COUNT, &[("count", count.into())])),
        },
    }
}

/// "The other 42 results: 20 are open, 3 take a court's order or a judge's warrant, and 2 are barred."
fn counted(words: &Words, rest: &[Outcome]) -> Option<Text> {
    let depends = rest.iter().filter(|outcome| outcome.certainty == Certainty::Depends).count();
    // What hangs on answers is none of the rest: it may come out as less.
    let settled = || rest.iter().filter(|outcome| outcome.certainty == Certainty::Applies);
    let count = |is_it: &dyn Fn(&Outcome) -> bool| settled().filter(|outcome| is_it(outcome)).count();
    let lasting = |access, takes: &[Option<Takes>]| {
        let is_it = |outcome: &Outcome| {
            outcome.for_now.is_none() && outcome.access == access && takes.contains(&outcome.takes)
        };
        count(&is_it)
    };
    let mut parts = vec![
        (own::SHORT_REST_OPEN, lasting(Access::Open, &[None])),
        (own::SHORT_REST_FOR_NOW, count(&|outcome| outcome.for_now.is_some())),
        (
            own::SHORT_REST_OWN,
            lasting(Access::Restricted, &[None, Some(Takes::OwnWord), Some(Takes::OwnPaper)]),
        ),
        (own::SHORT_REST_KEEPER, lasting(Access::Restricted, &[Some(Takes::KeepersChoice)])),
        (
            own::SHORT_REST_COURT,
            lasting(Access::Restricted, &[Some(Takes::CourtOrder), Some(Takes::JudgesWarrant)]),
        ),
        (own::SHORT_REST_BARRED, lasting(Access::Barred, &[None])),
        (own::SHORT_REST_DEPENDS, depends),
    ];
    parts.retain(|(_, count)| *count > 0);
    let told = parts.iter().map(|(message, count)| words.with(message, &[("count", (*count).into())]).text);
    let args = [("count", rest.len().into()), ("parts", words.list(told).into())];
    (!rest.is_empty()).then(|| words.with(&own::SHORT_REST, &args))
}

fn sure(words: &Words, assessment: &Assessment) -> Text {
    let outcomes = assessment.exposures().map(Exposure::outcome);
    let shown = outcomes.filter(|outcome| outcome.evidence > Evidence::LawOnly && !outcome.asked_only);
    let args = [("shown", shown.count().into()), ("count", assessment.exposures().len().into())];
    words.with(&own::SHORT_SURE, &args)
}
