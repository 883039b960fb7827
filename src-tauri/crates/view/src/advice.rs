//! The lawful steps that fit the person.

use serde::Serialize;
use sightline_engine::{Answers, Engine, Step};
use sightline_rules::{ActionId, ChannelId, TopicId};
use sightline_words::{Text, Words, names, own};

use crate::comparison::{Comparison, comparison};
use crate::letters::{LetterLink, of_step};
use crate::notes::{SourceView, dated};
use crate::question::{Asked, Beside, beside};
use crate::slip::Statement;

/// A lawful step, in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct ActionView {
    /// Id.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: ActionId,
    /// Its name, for a slip.
    pub statement: String,
    /// Name.
    pub name: Text,
    /// How to do it, and what it gives.
    pub what: Text,
    /// What it changes and takes, its duty and its care.
    pub lines: Vec<ActionLine>,
    /// What it would change for this person: old beside new. None where no exposure follows from it, or where nobody
    /// asked.
    pub effect: Option<Comparison>,
    /// Letters that carry it out.
    pub letters: Vec<LetterLink>,
    /// Citation.
    pub law: Option<String>,
    /// "Sources up to …".
    pub dated: Text,
    /// Its sources.
    pub sources: Vec<SourceView>,
}

/// One thing to know of a step.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct ActionLine {
    /// "What it takes".
    pub label: Text,
    /// In words.
    pub text: Text,
    /// A duty, a caution, or what others learn by the step: not to be overlooked.
    pub care: bool,
}

/// The steps under one heading.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct StepGroup {
    /// Heading: "One thing for today", or the topic of the records that they concern.
    pub heading: Text,
    /// Id of the topic, for those that come after the first few; none for the first.
    #[cfg_attr(feature = "typescript", ts(type = "string | null"))]
    pub topic: Option<TopicId>,
    /// The steps, in order.
    pub steps: Vec<ActionView>,
}

/// The steps that fit, in the order in which to take them up.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct PlanView {
    /// Duties with a deadline, one thing for today, what comes next; those that hold something.
    pub first: Vec<StepGroup>,
    /// Heading over the rest.
    pub rest_heading: Text,
    /// All others, topic by topic.
    pub rest: Vec<StepGroup>,
    /// Questions whose answers show further steps.
    pub beside: Vec<Asked>,
}

impl PlanView {
    /// Every group, in order.
    pub fn groups(&self) -> impl Iterator<Item = &StepGroup> {
        self.first.iter().chain(&self.rest)
    }

    /// The first steps: duties with a deadline, the one for today, and what comes next.
    pub fn into_first(self) -> impl Iterator<Item = ActionView> {
        self.first.into_iter().flat_map(|group| group.steps)
    }

    /// Every step, in order.
    pub fn into_steps(self) -> impl Iterator<Item = ActionView> {
        self.first.into_iter().chain(self.rest).flat_map(|group| group.steps)
    }
}

/// The steps that everybody is told alike: duties with a deadline, and what cannot wait for some.
pub(crate) fn everybodys(engine: &Engine, words: &Words) -> Vec<ActionView> {
    let ids = engine.for_everybody().into_iter();
    ids.map(|id| step(engine, words, &Step::of_nobody(id))).collect()
}

/// The steps that fit, in the order in which to take them up; `effects`: each with what it would change.
pub(crate) fn plan(engine: &Engine, words: &Words, answers: &Answers, effects: bool) -> PlanView {
    let corpus = engine.corpus();
    let plan = engine.plan(answers, &engine.assess(answers));
    let letters = engine.letters(answers);
    let view = |step: &Step| {
        let mut view = self::step(engine, words, step);
        view.letters = of_step(engine, words, &letters, step.id);
        if effects {
            let after = engine.after(step.id, answers);
            let effect = after.map(|after| comparison(engine, words, answers, &after));
            view.effect = effect.filter(|effect| !effect.changes.is_empty());
        }
        view
    };
    let group =
        |heading, steps: Vec<ActionView>| StepGroup { heading: words.get(&heading), topic: None, steps };
    let first = [
        group(own::STEPS_DEADLINES, plan.deadlines.iter().map(view).collect()),
        group(own::STEPS_TODAY, plan.today.iter().map(view).collect()),
        group(own::STEPS_NEXT, plan.next.iter().map(view).collect()),
    ];
    let topic = |step: &&Step| corpus.actions[step.id].records.first().and_then(|id| corpus.topic_of(*id));
    let topics = corpus.topics.iter().map(|topic| Some(*topic)).chain([None]);
    let rest = topics.map(|of| StepGroup {
        heading: words.get(&of.map_or(own::STEPS_GENERAL, names::topic)),
        topic: of,
        steps: plan.rest.iter().filter(|step| topic(step) == of).map(view).collect(),
    });
    let filled = |group: &StepGroup| !group.steps.is_empty();
    PlanView {
        first: first.into_iter().filter(filled).collect(),
        rest_heading: words.get(&own::STEPS_REST),
        rest: rest.filter(filled).collect(),
        beside: beside(engine, words, answers, Beside::Steps),
    }
}

/// The routes of this person that a step closes or narrows.
fn narrows(words: &Words, step: &Step, of_action: &[ChannelId]) -> Text {
    let names = step.narrows.iter().map(|channel| words.get(&names::channel(*channel)));
    match (of_action.is_empty(), step.narrows.is_empty()) {
        (true, _) => words.get(&own::STEPS_NARROWS_NONE),
        (false, true) => words.get(&own::STEPS_NARROWS_NOT_YOURS),
        (false, false) => Text::joined(names, "; "),
    }
}

fn step(engine: &Engine, words: &Words, step: &Step) -> ActionView {
    let id = step.id;
    let action = &engine.corpus().actions[id];
    let name = names::action(id);
    let part = |part: &'static str| words.find(&name.clone().part(part));
    let cost =
        Text::joined([Some(words.get(&names::cost(action.cost))), part("fee")].into_iter().flatten(), ". ");
    // Whom a step tells something new is a thing to take care of; that it tells nobody is not.
    let gives = part("gives").filter(|_| action.gives_away);
    let tells = gives.is_some();
    let lines = [
        (own::STEPS_DUTY, part("duty").filter(|_| action.duty), true),
        (own::STEPS_CHANGES, part("changes"), false),
        (own::STEPS_NARROWS, Some(narrows(words, step, &action.narrows)), false),
        (own::STEPS_EFFORT, Some(words.get(&names::effort(action.effort))), false),
        (own::STEPS_COST, Some(cost), false),
        (own::STEPS_GIVES, Some(gives.unwrap_or_else(|| words.get(&own::STEPS_GIVES_NOTHING))), tells),
        (own::STEPS_CAUTION, part("caution"), true),
    ];
    let lines = lines
        .into_iter()
        .filter_map(|(label, text, care)| Some(ActionLine { label: words.get(&label), text: text?, care }));
    let sources = action.sources.iter().enumerate();
    ActionView {
        id,
        statement: Statement::Step(id).to_string(),
        what: part("what").unwrap_or_else(|| words.get(&name)),
        lines: lines.collect(),
        effect: None,
        letters: Vec::new(),
        law: action.law.clone(),
        dated: dated(words, action.as_of, action.evidence, action.confidence),
        sources: sources.map(|(index, source)| SourceView::new(words, index + 1, source)).collect(),
        name: words.get(&name),
    }
}
