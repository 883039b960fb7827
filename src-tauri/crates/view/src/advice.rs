//! The lawful steps that fit the person.

use serde::Serialize;
use sightline_engine::{Answers, Engine};
use sightline_rules::{ActionId, ChannelId};
use sightline_words::{Text, Words, names, own};

use crate::comparison::{Comparison, comparison};
use crate::letters::{LetterLink, of_step};
use crate::notes::{SourceView, dated};

/// A lawful step, in words.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct ActionView {
    /// Id.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub id: ActionId,
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
    /// A duty or a caution: not to be overlooked.
    pub care: bool,
}

/// The actions that fit the person.
pub(crate) fn advice(engine: &Engine, words: &Words, answers: &Answers) -> Vec<ActionView> {
    let offers = engine.letters(answers);
    let steps = engine.actions(answers).into_iter();
    steps
        .map(|id| ActionView { letters: of_step(engine, words, &offers, id), ..step(engine, words, id) })
        .collect()
}

/// The same, each with what it would change.
pub(crate) fn advice_with_effects(engine: &Engine, words: &Words, answers: &Answers) -> Vec<ActionView> {
    let mut steps = advice(engine, words, answers);
    for step in &mut steps {
        let after = engine.after(step.id, answers);
        let effect = after.map(|after| comparison(engine, words, answers, &after));
        step.effect = effect.filter(|effect| !effect.changes.is_empty());
    }
    steps
}

/// The routes that a step closes or narrows.
fn narrows(words: &Words, channels: &[ChannelId]) -> Text {
    let names = channels.iter().map(|channel| words.get(&names::channel(*channel)));
    if channels.is_empty() { words.get(&own::STEPS_NARROWS_NONE) } else { Text::joined(names, "; ") }
}

fn step(engine: &Engine, words: &Words, id: ActionId) -> ActionView {
    let action = &engine.corpus().actions[id];
    let name = names::action(id);
    let part = |part: &'static str| words.find(&name.clone().part(part));
    let lines = [
        (own::STEPS_CHANGES, part("changes"), false),
        (own::STEPS_NARROWS, Some(narrows(words, &action.narrows)), false),
        (own::STEPS_EFFORT, Some(words.get(&names::effort(action.effort))), false),
        (own::STEPS_DUTY, part("duty").filter(|_| action.duty), true),
        (own::STEPS_CAUTION, part("caution"), true),
    ];
    let lines = lines
        .into_iter()
        .filter_map(|(label, text, care)| Some(ActionLine { label: words.get(&label), text: text?, care }));
    let sources = action.sources.iter().enumerate();
    ActionView {
        id,
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
