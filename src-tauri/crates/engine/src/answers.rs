//! What the person told us: read from a file, or gathered in an interview. It lives in memory alone.

use std::collections::BTreeMap;

use zeroize::Zeroize;

use crate::corpus::{Circumstance, Corpus};
use crate::diagnostic::{Diagnostic, Problems};
use crate::load::parse;
use crate::set::Set;

/// The answers given so far. What is not in it is not known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    given: BTreeMap<usize, Given>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Given {
    /// For a role: the states, in the order named; empty for "none".
    States(Vec<usize>),
    /// One of the circumstance's values, by index.
    Value(usize),
    /// One value for each state named.
    PerState(BTreeMap<usize, usize>),
    /// One of the list that a state has of its own: the state, and the index in its list. It says nothing of
    /// another state.
    Listed(usize, usize),
}

/// Why an answer was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct AnswerError {
    message: String,
    word: String,
    known: Vec<String>,
}

impl AnswerError {
    fn new(message: String, word: &str, known: impl IntoIterator<Item = String>) -> Self {
        Self { message, word: word.to_owned(), known: known.into_iter().collect() }
    }

    /// The error as a diagnostic, with a hint of what was meant.
    #[must_use]
    pub fn diagnostic(&self, file: &str) -> Diagnostic {
        Diagnostic::new(file, &self.message).suggest(&self.word, self.known.iter().map(String::as_str))
    }
}

/// How an answer may be written in a file.
#[derive(serde::Deserialize, schemars::JsonSchema)]
#[serde(untagged)]
pub enum Written {
    /// One value, a state code, `none`, or `skip`.
    One(String),
    /// Several states.
    Many(Vec<String>),
    /// A value for each state.
    PerState(BTreeMap<String, String>),
    /// Left empty: not answered.
    Nothing(Option<()>),
}

/// Not answering, in words.
pub const SKIP: &str = "skip";
/// The answer to a question about states: no state at all.
pub const NONE: &str = "none";

impl Answers {
    /// Reads an answers file: a mapping of circumstance ids to values.
    ///
    /// # Errors
    /// Every problem of the file, with lines.
    pub fn read(file: &str, text: &str, corpus: &Corpus) -> Result<Self, Problems> {
        let mut problems = Vec::new();
        let mut answers = Self::default();
        if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
            return Ok(answers);
        }
        let (written, positions) =
            parse::<indexmap::IndexMap<String, serde_yaml::Value>>(file, text, &mut problems);
        // An answer from a list of the state's own waits for the state.
        let from_list =
            |id: &String| corpus.rules.circumstances.circumstances.get(id).is_some_and(|c| c.list.is_some());
        let (last, first): (Vec<_>, Vec<_>) =
            written.into_iter().flatten().partition(|(id, _)| from_list(id));
        for (id, value) in first.into_iter().chain(last) {
            let line = positions.line(&[&id]);
            let written = match serde_yaml::from_value::<Written>(value) {
                Ok(written) => written,
                Err(_) => {
                    let hint = "write one of the answers, a list of states, or {STATE: answer}; quote numbers and true/false";
                    let message = format!("the answer to `{id}` cannot be read");
                    problems.push(Diagnostic::new(file, message).at(line).hint(hint));
                    continue;
                }
            };
            for error in answers.record(corpus, &id, written) {
                problems.push(error.diagnostic(file).at(line));
            }
        }
        Problems::unless_empty(problems, answers)
    }

    /// Records an answer as written. Gives what is wrong with it; what is right is kept.
    pub fn record(&mut self, corpus: &Corpus, id: &str, written: Written) -> Vec<AnswerError> {
        match written {
            Written::Nothing(_) => self.set(corpus, id, None, SKIP).err().into_iter().collect(),
            Written::One(value) => self.set(corpus, id, None, &value).err().into_iter().collect(),
            Written::Many(values) => self.set_states(corpus, id, &values).err().into_iter().collect(),
            Written::PerState(values) => values
                .iter()
                .filter_map(|(state, value)| self.set(corpus, id, Some(state), value).err())
                .collect(),
        }
    }

    /// Sets one answer; `skip` takes it back. For a circumstance asked state by state, `state` says for which
    /// one; without it the answer stands for all of them. For a role, `value` is a state or `none`.
    ///
    /// # Errors
    /// When the circumstance, the state or the value is not known.
    pub fn set(
        &mut self,
        corpus: &Corpus,
        id: &str,
        state: Option<&str>,
        value: &str,
    ) -> Result<(), AnswerError> {
        let (index, circumstance) = find(corpus, id)?;
        if value == SKIP {
            match (state, self.given.get_mut(&index)) {
                (Some(state), Some(Given::PerState(values))) => {
                    values.remove(&state_index(corpus, state)?);
                }
                _ => {
                    self.given.remove(&index);
                }
            }
            return Ok(());
        }
        if circumstance.role.is_some() {
            return self.set_states(corpus, id, &[value.to_owned()]);
        }
        if circumstance.per.is_none() && state.is_some() {
            let message = format!("`{id}` is not asked state by state");
            return Err(AnswerError::new(message, "", [format!("{id}: {value}")]));
        }
        let mut state = state.map(|state| state_index(corpus, state)).transpose()?;
        if circumstance.list.is_some() && state.is_none() {
            // The answers are those of one state, so the state must be known.
            state = self.states_of(corpus, circumstance.per.as_deref()).first().copied();
            if state.is_none() {
                let message = format!("`{id}` needs a state: answer that question first");
                return Err(AnswerError::new(message, "", [format!("{id}: {{NC: …}}")]));
            }
        }
        let code = state.and_then(|state| corpus.state_codes.get(state));
        let known = corpus.values(circumstance, code.map(String::as_str));
        let Some(value_index) = known.iter().position(|known| known == value) else {
            let message = format!("`{value}` is not an answer to `{id}`");
            let known = known.iter().cloned().chain([SKIP.to_owned()]);
            return Err(AnswerError::new(message, value, known));
        };
        let Some(state) = state else {
            self.given.insert(index, Given::Value(value_index));
            return Ok(());
        };
        if circumstance.list.is_some() {
            self.given.insert(index, Given::Listed(state, value_index));
            return Ok(());
        }
        let mut values = match self.given.get(&index) {
            Some(Given::PerState(values)) => values.clone(),
            // What was answered for all states stands for the others.
            Some(Given::Value(of_all)) => {
                let states = self.states_of(corpus, circumstance.per.as_deref());
                states.iter().map(|state| (*state, *of_all)).collect()
            }
            _ => BTreeMap::new(),
        };
        values.insert(state, value_index);
        self.given.insert(index, Given::PerState(values));
        Ok(())
    }

    /// The states named for a role.
    fn states_of(&self, corpus: &Corpus, role: Option<&str>) -> &[usize] {
        let circumstances = &corpus.rules.circumstances.circumstances;
        let index =
            role.and_then(|role| circumstances.values().position(|c| c.role.as_deref() == Some(role)));
        index.and_then(|index| self.states(index)).unwrap_or_default()
    }

    /// Sets the states of a role; an empty list, or `none` alone, means no state at all.
    ///
    /// # Errors
    /// When it is not a role, takes one state only, or a state is not known.
    pub fn set_states(&mut self, corpus: &Corpus, id: &str, states: &[String]) -> Result<(), AnswerError> {
        let (index, circumstance) = find(corpus, id)?;
        if circumstance.role.is_none() {
            let message = format!("`{id}` takes one answer, not a list");
            return Err(AnswerError::new(message, "", circumstance.values.iter().cloned()));
        }
        let none = states.is_empty() || (states.len() == 1 && states[0].eq_ignore_ascii_case(NONE));
        if !circumstance.many && (none || states.len() > 1) {
            let message = format!("`{id}` takes one state");
            return Err(AnswerError::new(message, "", ["a two-letter code such as NC".to_owned()]));
        }
        let mut named = Vec::new();
        if !none {
            for state in states {
                let state = state_index(corpus, state)?;
                if !named.contains(&state) {
                    named.push(state);
                }
            }
        }
        self.given.insert(index, Given::States(named));
        Ok(())
    }

    /// Gives a circumstance its value, by index.
    pub(crate) fn choose(&mut self, circumstance: usize, value: usize) {
        self.given.insert(circumstance, Given::Value(value));
    }

    /// Gives a role its states, by index.
    pub(crate) fn choose_states(&mut self, circumstance: usize, states: Vec<usize>) {
        self.given.insert(circumstance, Given::States(states));
    }

    /// The value given for a circumstance, by index, seen from a state.
    #[must_use]
    pub fn value(&self, circumstance: usize, state: Option<usize>) -> Option<usize> {
        match self.given.get(&circumstance)? {
            Given::Value(value) => Some(*value),
            Given::PerState(values) => values.get(&state?).copied(),
            Given::Listed(of, value) => (Some(*of) == state).then_some(*value),
            Given::States(_) => None,
        }
    }

    /// The states given for a role, by index of its circumstance; `None` while not answered.
    #[must_use]
    pub fn states(&self, circumstance: usize) -> Option<&[usize]> {
        match self.given.get(&circumstance)? {
            Given::States(states) => Some(states),
            Given::Value(_) | Given::PerState(_) | Given::Listed(..) => None,
        }
    }

    /// The circumstances with an answer, at least for some state.
    #[must_use]
    pub fn answered(&self) -> Set {
        self.given.keys().copied().collect()
    }

    /// Forgets every answer: what was held is overwritten first.
    pub fn wipe(&mut self) {
        for given in self.given.values_mut() {
            match given {
                Given::States(states) => states.zeroize(),
                Given::Value(value) => value.zeroize(),
                Given::Listed(state, value) => {
                    state.zeroize();
                    value.zeroize();
                }
                Given::PerState(values) => values.values_mut().for_each(Zeroize::zeroize),
            }
        }
        self.given.clear();
    }

    /// Every state that some answer names, by index, in alphabetical order.
    #[must_use]
    pub fn all_states(&self) -> Vec<usize> {
        let mut states: Vec<usize> = self
            .given
            .values()
            .flat_map(|given| match given {
                Given::States(states) => states.clone(),
                Given::Value(_) | Given::PerState(_) | Given::Listed(..) => Vec::new(),
            })
            .collect();
        states.sort_unstable();
        states.dedup();
        states
    }

    /// The same person, in `state` for every role for which they named a state.
    #[must_use]
    pub fn moved_to(&self, state: usize) -> Self {
        let given = self.given.iter().map(|(index, given)| {
            let given = match given {
                Given::States(states) if !states.is_empty() => Given::States(vec![state]),
                Given::PerState(values) => match values.values().next() {
                    Some(value) => Given::Value(*value),
                    None => given.clone(),
                },
                Given::States(_) | Given::Value(_) | Given::Listed(..) => given.clone(),
            };
            (*index, given)
        });
        Self { given: given.collect() }
    }
}

fn find<'a>(corpus: &'a Corpus, id: &str) -> Result<(usize, &'a Circumstance), AnswerError> {
    let all = &corpus.rules.circumstances.circumstances;
    all.get_full(id)
        .map(|(index, _, circumstance)| (index, circumstance))
        .ok_or_else(|| AnswerError::new(format!("there is no circumstance `{id}`"), id, all.keys().cloned()))
}

fn state_index(corpus: &Corpus, code: &str) -> Result<usize, AnswerError> {
    let code = code.trim();
    let known = || corpus.state_codes.iter();
    known().position(|known| known.eq_ignore_ascii_case(code)).ok_or_else(|| {
        let message = format!("`{code}` is not the two-letter code of a state, DC or PR");
        AnswerError::new(message, &code.to_uppercase(), known().cloned())
    })
}
