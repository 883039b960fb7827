//! Why an answer is refused. What is told of it is worded elsewhere, in the person's language.

use sightline_rules::corpus::SKIP;
use sightline_rules::{CircumstanceId, StateId, quoted};

/// Why an answer is refused. The texts here are for programmers; a person reads the words of their language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// There is no such question.
    #[error("there is no question {}", quoted(.word))]
    NoSuchQuestion {
        /// What was written.
        word: String,
        /// The questions there are.
        known: Vec<&'static str>,
    },
    /// There is no such state.
    #[error("{} is not the two-letter code of a state", quoted(.word))]
    NoSuchState {
        /// What was written.
        word: String,
        /// The states there are.
        known: Vec<&'static str>,
    },
    /// The question has no such answer.
    #[error("{} is not an answer to `{question}`", quoted(.word))]
    NoSuchAnswer {
        /// The question.
        question: CircumstanceId,
        /// What was written.
        word: String,
        /// The answers it takes.
        known: Vec<&'static str>,
    },
    /// The question takes exactly one state.
    #[error("`{question}` takes one state")]
    OneState {
        /// The question.
        question: CircumstanceId,
    },
    /// The question takes one answer, not a list.
    #[error("`{question}` takes one answer, not a list")]
    OneAnswer {
        /// The question.
        question: CircumstanceId,
        /// The answers it takes.
        known: Vec<&'static str>,
    },
    /// The question is not asked state by state.
    #[error("`{question}` is not asked state by state")]
    NotByState {
        /// The question.
        question: CircumstanceId,
    },
    /// The answers are those of one state, and none was named yet.
    #[error("`{question}` needs a state: answer `{first}` first")]
    StateFirst {
        /// The question.
        question: CircumstanceId,
        /// The question that names the state.
        first: CircumstanceId,
    },
    /// An answer for a state that the person did not name: it would be used nowhere.
    #[error("`{question}` is answered for {state}, which `{role}` does not name")]
    StateNotNamed {
        /// The question.
        question: CircumstanceId,
        /// The state.
        state: StateId,
        /// The question that names the states.
        role: CircumstanceId,
    },
    /// The same state twice.
    #[error("`{question}` is answered twice for {state}")]
    StateTwice {
        /// The question.
        question: CircumstanceId,
        /// The state.
        state: StateId,
    },
    /// Several answers where the question takes one.
    #[error("`{question}` takes the answer of one state")]
    OneOfAll {
        /// The question.
        question: CircumstanceId,
    },
    /// The value is neither a word, nor a list of words, nor words by state; or it is empty.
    #[error("the answer to `{question}` cannot be read")]
    Unreadable {
        /// The question, as written.
        question: String,
    },
    /// The file is not YAML, or not a mapping of questions to answers.
    #[error("{message}")]
    Yaml {
        /// What the reader says of it.
        message: String,
        /// How to mend it.
        hint: Option<String>,
    },
    /// So many mistakes that the rest is not told.
    #[error("there are more mistakes than these")]
    More,
}

impl AnswerError {
    /// The word that was not understood, and what would have been.
    #[must_use]
    pub fn unknown(&self) -> Option<(&str, &[&'static str])> {
        match self {
            Self::NoSuchQuestion { word, known }
            | Self::NoSuchState { word, known }
            | Self::NoSuchAnswer { word, known, .. } => Some((word, known)),
            Self::OneAnswer { known, .. } => Some(("", known)),
            _ => None,
        }
    }
}

/// A refused entry of an answers file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Line, from 1.
    pub line: usize,
    /// Why.
    pub error: AnswerError,
}

/// The answers offered, and not answering.
pub(super) fn or_skip(known: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    known.chain([SKIP]).collect()
}
