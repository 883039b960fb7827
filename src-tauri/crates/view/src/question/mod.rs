//! The questions in finished words.

mod asked;

pub use asked::{Asked, Kind};
pub(crate) use asked::{Beside, asked, beside};

use serde::Serialize;
use sightline_rules::corpus::{Corpus, NONE, Place, SKIP};
use sightline_rules::{CircumstanceId, StateId};
use sightline_words::{Text, Words, names, own};

/// One question as a person sees it.
#[derive(Debug, Clone)]
pub struct QuestionView {
    /// The topic it stands under.
    pub topic: Text,
    /// The question.
    pub question: Text,
    /// Why we ask.
    pub why: Option<Text>,
    /// What the words mean, how to find the answer.
    pub help: Option<Text>,
    /// The answers offered, besides skipping.
    pub choices: Vec<Choice>,
    /// Whether states are the answer: one, or several.
    pub states: Option<StateChoice>,
    /// Whether the choices are a long list, to look through by name.
    pub listed: bool,
}

/// How many states a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateChoice {
    /// Exactly one.
    One,
    /// Any number, or none.
    Many,
}

/// One answer offered.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Choice {
    /// As written in an answers file.
    pub value: String,
    /// As a person reads it.
    pub text: Text,
    /// Other names by which it is found.
    pub also: Vec<String>,
}

impl Choice {
    pub(crate) fn new(value: &str, text: Text) -> Self {
        Self { value: value.to_owned(), text, also: Vec::new() }
    }
}

/// Words one question, as asked of a state.
pub(crate) fn question(
    words: &Words,
    corpus: &Corpus,
    id: CircumstanceId,
    state: Option<StateId>,
) -> QuestionView {
    let circumstance = &corpus.circumstances[id];
    let message = names::circumstance(id);
    let said = |value: &str| words.find(&names::answer(id, value));
    // What names itself, a county, needs no words of ours.
    let answers = corpus.answers(circumstance, state).map(|answer| answer.name());
    let mut choices: Vec<Choice> =
        answers.map(|value| Choice::new(value, said(value).unwrap_or_else(|| Text::own(value)))).collect();
    if circumstance.many {
        choices.extend(said(NONE).map(|text| Choice::new(NONE, text)));
    }
    let how_many = if circumstance.many { StateChoice::Many } else { StateChoice::One };
    QuestionView {
        topic: words.get(&names::topic(circumstance.topic)),
        question: words.get(&message),
        why: words.find(&message.clone().part("why")),
        help: words.find(&message.part("help")),
        choices,
        states: circumstance.role.map(|_| how_many),
        listed: circumstance.list.is_some(),
    }
}

/// "I don't know / skip".
#[must_use]
pub fn skip(words: &Words) -> Choice {
    Choice::new(SKIP, words.get(&own::INTERVIEW_SKIP))
}

/// Every state with its name, in the alphabetical order of the names.
pub(crate) fn states(words: &Words, corpus: &Corpus) -> Vec<Choice> {
    let named = |state: &StateId| {
        let message = names::place(Place::State(*state));
        let also = words.in_every_language(&message.clone().part("also"));
        let also = also.iter().flat_map(|names| names.split('|')).map(|name| name.trim().to_owned());
        let also = words.in_every_language(&message).into_iter().chain(also).collect();
        Choice { also, ..Choice::new(state.name(), words.get(&message)) }
    };
    let mut states: Vec<Choice> = corpus.state_ids.iter().map(named).collect();
    states.sort_by(|a, b| words.formats().order(&a.text.text, &b.text.text));
    states
}

/// A state, and all that a person may type for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateName {
    /// Its code.
    pub code: StateId,
    /// Its name in this language.
    pub name: String,
    /// Its names in the languages that this one falls back to, and other names that it goes by.
    pub other: Vec<String>,
}

impl StateName {
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.other).map(String::as_str)
    }
}

/// Every state with all of its names, in the alphabetical order of the names.
pub(crate) fn state_names(words: &Words, corpus: &Corpus) -> Vec<StateName> {
    let named = |choice: Choice| {
        let code = corpus.state(&choice.value)?;
        Some(StateName { code, name: choice.text.text, other: choice.also })
    };
    states(words, corpus).into_iter().filter_map(named).collect()
}
