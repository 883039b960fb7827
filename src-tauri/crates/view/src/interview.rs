//! The questions in finished words.

use serde::Serialize;
use sightline_engine::corpus::Corpus;
use sightline_engine::{NONE, SKIP};

use crate::explanation::place;
use crate::words::{Text, Words};

/// One question as a person sees it.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionView {
    /// Id of the circumstance.
    pub id: String,
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
}

/// How many states a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
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
}

/// Words one question. `None` if there is no such circumstance.
#[must_use]
pub fn question(words: &Words, corpus: &Corpus, id: &str) -> Option<QuestionView> {
    let circumstance = corpus.rules.circumstances.circumstances.get(id)?;
    let message = format!("circumstance-{id}");
    let is = |value: &str| words.attribute(&message, &format!("is-{value}"), &[]);
    let mut choices: Vec<Choice> = circumstance
        .values
        .iter()
        .map(|value| Choice {
            value: value.clone(),
            text: is(value).unwrap_or_else(|| Text { text: value.clone(), fallback: None }),
        })
        .collect();
    if circumstance.many
        && let Some(text) = is(NONE)
    {
        choices.push(Choice { value: NONE.to_owned(), text });
    }
    Some(QuestionView {
        id: id.to_owned(),
        topic: words.get(&format!("topic-{}", circumstance.topic)),
        question: words.get(&message),
        why: words.attribute(&message, "why", &[]),
        help: words.attribute(&message, "help", &[]),
        choices,
        states: circumstance
            .role
            .as_ref()
            .map(|_| if circumstance.many { StateChoice::Many } else { StateChoice::One }),
    })
}

/// The answers of a question that takes one of a list that the state has of its own. `None` for other questions.
#[must_use]
pub fn listed(corpus: &Corpus, id: &str, state: &str) -> Option<Vec<Choice>> {
    let circumstance = corpus.rules.circumstances.circumstances.get(id).filter(|c| c.list.is_some())?;
    let choice =
        |name: &String| Choice { value: name.clone(), text: Text { text: name.clone(), fallback: None } };
    Some(corpus.values(circumstance, Some(state)).iter().map(choice).collect())
}

/// The value of the choice that a person typed: its name, with or without accents and capitals, or its
/// beginning where no other begins so.
#[must_use]
pub fn find_listed(words: &Words, choices: &[Choice], typed: &str) -> Option<String> {
    let formats = words.formats();
    let whole = choices.iter().find(|choice| formats.same_name(&choice.text.text, typed));
    let begins = |choice: &&Choice| {
        let beginning: String = choice.text.text.chars().take(typed.chars().count()).collect();
        formats.same_name(&beginning, typed)
    };
    let mut beginning = choices.iter().filter(begins);
    let only = beginning.next().filter(|_| beginning.next().is_none());
    whole.or(only).map(|choice| choice.value.clone())
}

/// "I don't know / skip".
#[must_use]
pub fn skip(words: &Words) -> Choice {
    Choice { value: SKIP.to_owned(), text: words.get("interview-skip") }
}

/// Every state with its name, in the alphabetical order of the names.
#[must_use]
pub fn states(words: &Words, corpus: &Corpus) -> Vec<Choice> {
    let mut states: Vec<Choice> = corpus
        .state_codes
        .iter()
        .map(|code| Choice { value: code.clone(), text: place(words, code) })
        .collect();
    states.sort_by(|a, b| words.formats().order(&a.text.text, &b.text.text));
    states
}

/// The code of the state that a person typed: a code, or a name in this language or the reference one, with
/// or without accents and capitals.
#[must_use]
pub fn find_state(words: &Words, corpus: &Corpus, typed: &str) -> Option<String> {
    let named = |code: &&String| {
        let names = words.in_every_language(&format!("state-{}", code.to_lowercase()));
        code.eq_ignore_ascii_case(typed) || names.iter().any(|name| words.formats().same_name(name, typed))
    };
    corpus.state_codes.iter().find(named).cloned()
}
