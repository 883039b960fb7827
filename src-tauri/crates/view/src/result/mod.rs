//! The whole result in finished words: a sentence, the matrix, what the lists say, what is still open.

mod findings;
mod links;
mod lists;
mod matrix;
mod short;

pub use findings::{Finding, StateFindings};
pub use links::FlowLink;
pub use lists::{ListView, RowsView};
pub use matrix::{Cell, Column, Matrix, Row, RowGroup};
pub(crate) use matrix::{matrix, short_name};
pub(crate) use short::FOREMOST;
pub use short::{FirstView, ShortAnswer};

use std::collections::BTreeSet;

use serde::Serialize;
use sightline_engine::{Answers, Assessment, Engine, Outcome, Question};
use sightline_rules::RecordId;
use sightline_rules::corpus::Place;
use sightline_rules::vocabulary::{Access, Certainty};
use sightline_words::{Text, Words, names, own};

use crate::explanation::label;
use crate::notes::answer_dated;
use crate::question::{Asked, Beside, beside};

/// The result of one assessment.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Overview {
    /// The result in a sentence or two.
    pub summary: Vec<Text>,
    /// What matters most, what stops the rest and how sure it is; none where nothing is exposed.
    pub short: Option<ShortAnswer>,
    /// Records by agencies.
    pub matrix: Matrix,
    /// What the lists by county say of the county, if one was named.
    pub lists: Vec<ListView>,
    /// What else was found about the person's states.
    pub findings: Vec<StateFindings>,
    /// Which answers were not used, because other answers rule their questions out.
    pub unheeded: Option<Text>,
    /// Heading of the questions.
    pub questions_heading: Text,
    /// The questions that can still change the result, the one that settles most first.
    pub questions: Vec<Text>,
    /// "As of …; researched up to …; newest sources …".
    pub dated: Text,
}

/// The result screen.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export, rename = "Result"))]
pub struct ResultView {
    /// Sentence and matrix.
    pub overview: Overview,
    /// Every route.
    pub links: Vec<FlowLink>,
    /// Questions whose answers say what is told first.
    pub beside: Vec<Asked>,
    /// How it is said that so many of the rows are shown: none, one, and so on to all of them.
    pub shown: Vec<Text>,
}

/// Words the result as a whole.
pub(crate) fn overview(
    engine: &Engine,
    words: &Words,
    answers: &Answers,
    assessment: &Assessment,
) -> Overview {
    let open = engine.questions(answers, assessment);
    Overview {
        summary: summary(words, assessment),
        short: short::short(engine, words, answers, assessment),
        matrix: matrix(words, engine.corpus(), assessment),
        lists: lists::lists(engine, words, answers),
        findings: findings::findings(engine, words, assessment),
        unheeded: unheeded(engine, words, answers),
        questions_heading: words.get(&own::OVERVIEW_QUESTIONS),
        questions: open.iter().map(|question| asked(words, question)).collect(),
        dated: answer_dated(engine, words),
    }
}

/// The result screen.
pub(crate) fn result_view(engine: &Engine, words: &Words, answers: &Answers) -> ResultView {
    let assessment = engine.assess(answers);
    let overview = overview(engine, words, answers, &assessment);
    let rows = overview.matrix.rows().count();
    let shown =
        |shown: usize| words.with(&own::OVERVIEW_SHOWN, &[("shown", shown.into()), ("all", rows.into())]);
    ResultView {
        links: links::links(engine, words, &assessment),
        beside: beside(engine, words, answers, Beside::Result),
        shown: (0..=rows).map(shown).collect(),
        overview,
    }
}

pub(crate) fn summary(words: &Words, assessment: &Assessment) -> Vec<Text> {
    let outcomes: Vec<(RecordId, Outcome)> =
        assessment.exposures().map(|exposure| (exposure.record, exposure.outcome())).collect();
    if outcomes.is_empty() {
        return vec![words.get(&own::OVERVIEW_NOTHING)];
    }
    let unhindered = |(_, outcome): &&(RecordId, Outcome)| {
        outcome.certainty == Certainty::Applies && outcome.access == Access::Open && outcome.for_now.is_none()
    };
    let open = outcomes.iter().filter(unhindered).map(|(record, _)| record).collect::<BTreeSet<_>>().len();
    let for_now = outcomes.iter().filter(|(_, outcome)| outcome.for_now.is_some()).count();
    let depends = outcomes.iter().filter(|(_, outcome)| outcome.certainty == Certainty::Depends).count();
    let mut sentences = Vec::new();
    if open > 0 {
        sentences.push(words.with(&own::OVERVIEW_OPEN, &[("count", open.into())]));
    } else if depends == 0 && for_now == 0 {
        sentences.push(words.get(&own::OVERVIEW_NONE_OPEN));
    }
    if for_now > 0 {
        sentences.push(words.with(&own::OVERVIEW_FOR_NOW, &[("count", for_now.into())]));
    }
    if depends == outcomes.len() {
        sentences.push(words.get(&own::OVERVIEW_ALL_DEPENDS));
    } else if depends > 0 && sentences.is_empty() {
        // Elsewhere the short answer counts them with the rest.
        sentences.push(words.with(&own::OVERVIEW_DEPENDS, &[("count", depends.into())]));
    }
    sentences
}

/// Which answers were not used. Nothing that was given is passed over in silence.
fn unheeded(engine: &Engine, words: &Words, answers: &Answers) -> Option<Text> {
    let unheeded = engine.unheeded(answers);
    let labels = words.list(unheeded.iter().map(|id| label(words, *id).text));
    let args = [("count", unheeded.len().into()), ("questions", labels.into())];
    (!unheeded.is_empty()).then(|| words.with(&own::OVERVIEW_UNHEEDED, &args))
}

/// A question as asked, with the states for which it is open.
pub(crate) fn asked(words: &Words, question: &Question) -> Text {
    let text = words.get(&names::circumstance(question.circumstance));
    if question.states.len() < 2 {
        return text;
    }
    let states =
        words.list(question.states.iter().map(|state| words.get(&names::place(Place::State(*state))).text));
    let args = [("states", states.into()), ("question", text.text.into())];
    words.with(&own::QUESTION_IN_STATES, &args)
}
