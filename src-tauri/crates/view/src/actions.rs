//! The lawful steps that fit the person.

use serde::Serialize;
use sightline_engine::{Answers, Engine};

use crate::explanation::SourceView;
use crate::window::{Comparison, comparison};
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
    /// What it changes and takes, its duty and its care.
    pub lines: Vec<ActionLine>,
    /// What it would change for this person: old beside new. None where no exposure follows from it.
    pub effect: Option<Comparison>,
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
                lines: [
                    ("steps-changes", part("changes"), false),
                    ("steps-effort", Some(words.get(&format!("effort-{}", action.effort.id()))), false),
                    ("steps-duty", part("duty").filter(|_| action.duty), true),
                    ("steps-caution", part("caution"), true),
                ]
                .into_iter()
                .filter_map(|(label, text, care)| {
                    Some(ActionLine { label: words.get(label), text: text?, care })
                })
                .collect(),
                effect: effect.filter(|effect| !effect.changes.is_empty()),
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
