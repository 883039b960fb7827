//! The lawful steps that fit the person.

use serde::Serialize;
use sightline_engine::{Answers, Engine};

use crate::explanation::SourceView;
use crate::window::compare::{Comparison, comparison};
use crate::words::{Text, Words};

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
    /// What it would change for this person: old beside new. None where no exposure follows from it.
    pub effect: Option<Comparison>,
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
            let after = engine.after(id, answers);
            let effect = after.map(|after| comparison(engine, words, answers, &after));
            Some(ActionView {
                id: id.to_owned(),
                name: words.get(&message),
                what: part("what")?,
                changes: part("changes"),
                effect: effect.filter(|effect| !effect.changes.is_empty()),
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
