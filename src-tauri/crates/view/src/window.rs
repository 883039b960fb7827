//! What the window draws, in finished words. Terminal and report need none of this.

use serde::Serialize;
use sightline_engine::corpus::Circumstance;
use sightline_engine::vocabulary::{Access, Certainty, Evidence};
use sightline_engine::{
    Answers, AssessmentResult, Change, Engine, NONE, Outcome, SKIP, SafeguardResult, Tally, changes,
};

use crate::explanation::{SourceView, answer, evidence_id, place};
use crate::interview::{Choice, QuestionView, StateChoice, question, skip};
use crate::overview::{Overview, overview};
use crate::words::{Text, Words};

/// A question as the interview shows it, with the answer given.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Asked {
    /// Circumstance.
    pub id: String,
    /// Code of the state for which it is asked.
    pub state: Option<String>,
    /// Name of that state, if the person has more than one.
    pub place: Option<Text>,
    /// The question.
    pub question: Text,
    /// Why we ask.
    pub why: Option<Text>,
    /// What the words mean.
    pub help: Option<Text>,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// The answers offered; "skip" is the last one.
    pub choices: Vec<Choice>,
    /// The answer: one value, or the codes of states, or `none`; empty while not answered.
    pub given: Vec<String>,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One of the choices.
    Choice,
    /// One state.
    State,
    /// Any number of states.
    States,
}

/// A screen of the interview.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Topic {
    /// Id.
    pub id: String,
    /// Heading.
    pub name: Text,
    /// The questions that can matter, or were answered.
    pub questions: Vec<Asked>,
}

/// The interview as it stands.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Interview {
    /// Every topic, in order.
    pub topics: Vec<Topic>,
    /// Questions answered.
    pub answered: usize,
    /// Questions that can still change the result, at most.
    pub left: usize,
    /// The same as a sentence.
    pub progress: Text,
    /// The picture taking shape.
    pub overview: Overview,
}

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

/// A lawful step, in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct ActionView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Text,
    /// How to do it, and what it gives.
    pub what: Text,
    /// What it changes.
    pub changes: Option<Text>,
    /// How much it asks.
    pub effort: Text,
    /// What to mind first.
    pub caution: Option<Text>,
    /// The legal duty, if it is one.
    pub duty: Option<Text>,
    /// Citation.
    pub law: Option<String>,
    /// "Sources up to …".
    pub dated: Text,
    /// Its sources.
    pub sources: Vec<SourceView>,
}

/// The interview as it stands.
#[must_use]
pub fn interview(engine: &Engine, words: &Words, answers: &Answers) -> Interview {
    let rules = &engine.corpus().rules.circumstances;
    let assessment = engine.assess(answers);
    let open = engine.questions(answers, &assessment);
    let (mut answered, mut left) = (0, 0);
    let mut topics: Vec<Topic> = rules
        .topics
        .iter()
        .map(|id| Topic { id: id.clone(), name: words.get(&format!("topic-{id}")), questions: Vec::new() })
        .collect();
    for (index, (id, circumstance)) in rules.circumstances.iter().enumerate() {
        let Some(view) = question(words, engine.corpus(), id) else { continue };
        let role = circumstance.per.as_ref().and_then(|per| engine.role(per));
        let states: Vec<Option<usize>> = match role {
            Some(role) => answers.states(role).unwrap_or_default().iter().copied().map(Some).collect(),
            None => vec![None],
        };
        for state in &states {
            let given = given(engine, answers, circumstance, index, *state);
            let question = open.iter().find(|question| question.circumstance == index);
            let matters = question.is_some_and(|q| state.is_none_or(|state| q.states.contains(&state)));
            if given.is_empty() && !matters || !engine.can_come_up(answers, index, *state) {
                continue;
            }
            answered += usize::from(!given.is_empty());
            left += usize::from(given.is_empty());
            let code = engine.state_code(*state);
            let place = code.as_ref().filter(|_| states.len() > 1).map(|code| place(words, code));
            if let Some(topic) = topics.iter_mut().find(|topic| topic.id == circumstance.topic) {
                topic.questions.push(asked(words, &view, code, place, given));
            }
        }
    }
    for topic in &mut topics {
        // A stable sort: state by state, and within one in the order of the vocabulary.
        topic.questions.sort_by(|a, b| a.state.cmp(&b.state));
    }
    let args = [("answered", answered.into()), ("left", left.into())];
    Interview {
        topics,
        answered,
        left,
        progress: words.with("interview-answered", &args),
        overview: overview(words, &engine.result(answers, &assessment)),
    }
}

fn asked(
    words: &Words,
    view: &QuestionView,
    state: Option<String>,
    place: Option<Text>,
    given: Vec<String>,
) -> Asked {
    Asked {
        id: view.id.clone(),
        state,
        place,
        question: view.question.clone(),
        why: view.why.clone(),
        help: view.help.clone(),
        kind: match view.states {
            None => Kind::Choice,
            Some(StateChoice::One) => Kind::State,
            Some(StateChoice::Many) => Kind::States,
        },
        choices: view.choices.iter().cloned().chain([skip(words)]).collect(),
        given,
    }
}

fn given(
    engine: &Engine,
    answers: &Answers,
    circumstance: &Circumstance,
    index: usize,
    state: Option<usize>,
) -> Vec<String> {
    match (answers.states(index), answers.value(index, state)) {
        (Some([]), _) => vec![NONE.to_owned()],
        (Some(states), _) => states.iter().filter_map(|state| engine.state_code(Some(*state))).collect(),
        (None, Some(value)) => circumstance.values.get(value).cloned().into_iter().collect(),
        (None, None) => Vec::new(),
    }
}

/// The result screen.
#[must_use]
pub fn result_view(engine: &Engine, words: &Words, answers: &Answers) -> ResultView {
    let result = engine.result(answers, &engine.assess(answers));
    let interview = interview(engine, words, answers);
    let lines =
        interview.topics.into_iter().flat_map(|topic| topic.questions).filter(|q| !q.given.is_empty());
    ResultView {
        overview: overview(words, &result),
        links: links(words, &result),
        answers: lines
            .map(|q| AnswerLine { text: answer(words, &q.id, &q.given.join(", ")), id: q.id, state: q.state })
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

/// The actions that fit the person.
#[must_use]
pub fn actions(engine: &Engine, words: &Words, answers: &Answers) -> Vec<ActionView> {
    let all = &engine.corpus().rules.actions;
    engine
        .actions(answers)
        .into_iter()
        .filter_map(|id| {
            let action = all.get(id)?;
            let message = format!("action-{id}");
            let part = |name: &str| words.attribute(&message, name, &[]);
            let dated = format!("note-dated-{}", action.confidence.id());
            Some(ActionView {
                id: id.to_owned(),
                name: words.get(&message),
                what: part("what")?,
                changes: part("changes"),
                effort: words.get(&format!("effort-{}", action.effort.id())),
                caution: part("caution"),
                duty: part("duty").filter(|_| action.duty),
                law: action.law.clone(),
                dated: words.with(&dated, &[("date", action.as_of.to_string().into())]),
                sources: action
                    .sources
                    .iter()
                    .enumerate()
                    .map(|(i, s)| SourceView::new(words, i + 1, s))
                    .collect(),
            })
        })
        .collect()
}

/// Records the values that the window gives for one question: none takes the answer back.
///
/// # Errors
/// When the circumstance, the state or a value is not known; the answers are then as before.
pub fn give(
    engine: &Engine,
    answers: &mut Answers,
    id: &str,
    state: Option<&str>,
    values: &[String],
) -> Result<(), sightline_engine::AnswerError> {
    let corpus = engine.corpus();
    match values {
        [] => answers.set(corpus, id, state, SKIP),
        [value] => answers.set(corpus, id, state, value),
        several => answers.set_states(corpus, id, several),
    }
}
