//! Answers as a file holds them.

use std::collections::HashSet;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer};
use sightline_rules::corpus::{Answer, Corpus, NONE, SKIP};
use sightline_rules::read::{MOST_TOLD, parse};
use sightline_rules::{CircumstanceId, StateId};
use zeroize::Zeroizing;

use super::{AnswerError, Answers, Given, Refused, find_question, find_state};

/// How an answer may be written in a file.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Written {
    /// One value, a state code, `none`, or `skip`.
    One(String),
    /// Several states.
    Many(Vec<String>),
    /// A value for each state.
    PerState(IndexMap<String, String>),
    /// Left empty: not answered.
    Nothing(Option<()>),
}

/// An answer, as it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// No state at all, for a question whose answers are states.
    NoState,
    /// These states.
    States(Vec<StateId>),
    /// One of the answers.
    One(Answer),
}

impl Told {
    /// Each value, as an answers file writes it.
    #[must_use]
    pub fn values(&self) -> Vec<&'static str> {
        match self {
            Self::NoState => vec![NONE],
            Self::States(states) => states.iter().map(|state| state.name()).collect(),
            Self::One(answer) => vec![answer.name()],
        }
    }
}

impl Serialize for Told {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.values().join(", "))
    }
}

impl JsonSchema for Told {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "told".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

impl Answers {
    /// Reads an answers file: a mapping of circumstance ids to values. Whatever stands in it is used, or refused.
    ///
    /// # Errors
    /// Every problem of the file, in the order of the lines; at most as many as a person would read.
    pub fn read(text: &str, corpus: &Corpus) -> Result<Self, Vec<Refused>> {
        let mut answers = Self::default();
        if text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#')) {
            return Ok(answers);
        }
        let mut problems = Vec::new();
        let (written, positions) = parse::<IndexMap<String, serde_yaml::Value>>("", text, 1, &mut problems);
        let mut refused: Vec<Refused> = problems
            .into_iter()
            .map(|problem| {
                let error = AnswerError::Yaml { message: problem.message, hint: problem.hint };
                Refused { line: problem.line, error }
            })
            .collect();
        // An answer from a list of the state's own waits for the state.
        let waits = |name: &String| {
            corpus.find(name).is_some_and(|question| corpus.circumstances[question].list.is_some())
        };
        let (last, first): (Vec<_>, Vec<_>) =
            written.into_iter().flatten().partition(|(name, _)| waits(name));
        for (name, value) in first.into_iter().chain(last) {
            let line = positions.line(&[&name]);
            let errors = match serde_yaml::from_value::<Written>(value) {
                Ok(written) => answers.record(corpus, &name, written),
                Err(_) => vec![AnswerError::Unreadable { question: name.clone() }],
            };
            refused.extend(errors.into_iter().map(|error| Refused { line, error }));
            if refused.len() > MOST_TOLD {
                break;
            }
        }
        for error in answers.unused(corpus) {
            let question = match &error {
                AnswerError::StateNotNamed { question, .. } => question.name(),
                _ => "",
            };
            refused.push(Refused { line: positions.line(&[question]), error });
        }
        if refused.is_empty() {
            return Ok(answers);
        }
        refused.sort_by_key(|refused| refused.line);
        if refused.len() > MOST_TOLD {
            refused.truncate(MOST_TOLD);
            let line = refused.last().map_or(0, |refused| refused.line);
            refused.push(Refused { line, error: AnswerError::More });
        }
        Err(refused)
    }

    /// The answers as a file has them, by the names of their questions.
    #[must_use]
    pub fn written(&self) -> IndexMap<String, Written> {
        let state = |state: &StateId| state.name().to_owned();
        let written = |given: &Given| match given {
            Given::States(states) if states.is_empty() => Written::One(NONE.to_owned()),
            Given::States(states) if states.len() == 1 => Written::One(states.iter().map(state).collect()),
            Given::States(states) => Written::Many(states.iter().map(state).collect()),
            Given::Value(value) => Written::One(value.name().to_owned()),
            Given::Listed(of, value) => {
                Written::PerState(IndexMap::from([(state(of), value.name().to_owned())]))
            }
            Given::PerState(values) => Written::PerState(
                values.iter().map(|(of, value)| (state(of), value.name().to_owned())).collect(),
            ),
        };
        self.given.iter().map(|(question, given)| (question.name().to_owned(), written(given))).collect()
    }

    /// The text of a file with the answers.
    #[must_use]
    pub fn file(&self) -> Zeroizing<String> {
        // Names are all that is in it: writing them cannot fail.
        Zeroizing::new(serde_yaml::to_string(&self.written()).unwrap_or_default())
    }

    /// The answers that were written so, and what of them is not known.
    pub(crate) fn recorded(corpus: &Corpus, written: &IndexMap<String, Written>) -> (Self, Vec<AnswerError>) {
        let mut answers = Self::default();
        let errors = written.iter().flat_map(|(name, one)| answers.record(corpus, name, one.clone()));
        let errors = errors.collect();
        (answers, errors)
    }

    /// Records an answer as written. Gives what is wrong with it; what is right is kept.
    fn record(&mut self, corpus: &Corpus, name: &str, written: Written) -> Vec<AnswerError> {
        let question = match find_question(corpus, name) {
            Ok(question) => question,
            Err(error) => return vec![error],
        };
        let done = match written {
            Written::Nothing(_) => self.set(corpus, question, None, SKIP),
            Written::One(value) => self.set(corpus, question, None, &value),
            Written::Many(values) => self.set_states(corpus, question, &values),
            Written::PerState(values) if values.is_empty() => {
                Err(AnswerError::Unreadable { question: name.to_owned() })
            }
            Written::PerState(values) => return self.record_each(corpus, question, &values),
        };
        done.err().into_iter().collect()
    }

    fn record_each(
        &mut self,
        corpus: &Corpus,
        question: CircumstanceId,
        values: &IndexMap<String, String>,
    ) -> Vec<AnswerError> {
        let mut errors = Vec::new();
        let mut seen = HashSet::new();
        if corpus.circumstances[question].list.is_some() && values.len() > 1 {
            return vec![AnswerError::OneOfAll { question }];
        }
        for (word, value) in values {
            let done = find_state(corpus, word).and_then(|state| {
                if !seen.insert(state) {
                    return Err(AnswerError::StateTwice { question, state });
                }
                self.set(corpus, question, Some(state), value)
            });
            errors.extend(done.err());
        }
        errors
    }

    /// The answers for a state that the person did not name: nothing would ever use them.
    #[must_use]
    pub fn unused(&self, corpus: &Corpus) -> Vec<AnswerError> {
        let mut unused = Vec::new();
        for (question, given) in &self.given {
            let Some(role) = corpus.circumstances[*question].per.map(|per| per.circumstance()) else {
                continue;
            };
            let named = self.states(role).unwrap_or_default();
            let states: Vec<StateId> = match given {
                Given::PerState(values) => values.iter().map(|(state, _)| *state).collect(),
                Given::Listed(state, _) => vec![*state],
                Given::States(_) | Given::Value(_) => Vec::new(),
            };
            let strangers = states.into_iter().filter(|state| !named.contains(state));
            unused.extend(strangers.map(|state| AnswerError::StateNotNamed {
                question: *question,
                state,
                role,
            }));
        }
        unused
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::engine;
    use crate::{AnswerError, Answers};

    fn refused(text: &str) -> Vec<(usize, AnswerError)> {
        let refused = Answers::read(text, engine().corpus()).expect_err("it must be refused");
        refused.into_iter().map(|refused| (refused.line, refused.error)).collect()
    }

    #[test]
    fn whatever_stands_in_a_file_is_used_or_refused() {
        let told = refused("state.cards: AA\ncard.status: {AA: past, BB: past}\n");
        assert!(matches!(told[..], [(2, AnswerError::StateNotNamed { .. })]), "{told:?}");
        let told = refused("state.cards: AA\ncard.status: {AA: past, aa: current}\n");
        assert!(matches!(told[..], [(2, AnswerError::StateTwice { .. })]), "{told:?}");
        let told = refused("state.home: {}\n");
        assert!(matches!(told[..], [(1, AnswerError::Unreadable { .. })]), "{told:?}");
        let told = refused("state.home: BB\nhome.county: {BB: Birch County, AA: Ash County}\n");
        assert!(matches!(told[..], [(2, AnswerError::OneOfAll { .. })]), "{told:?}");
        let told = refused("home.county: Birch County\n");
        assert!(matches!(told[..], [(1, AnswerError::StateFirst { .. })]), "{told:?}");
    }

    #[test]
    fn nobody_is_told_more_than_they_can_read() {
        let many: String = (0..100_000).map(|number| format!("question-{number}: x\n")).collect();
        let told = refused(&many);
        assert!(told.len() <= 51 && matches!(told.last(), Some((_, AnswerError::More))), "{}", told.len());
    }

    #[test]
    fn what_is_forgotten_or_skipped_is_not_answered() {
        let engine = engine();
        let mut answers = Answers::read("phone.kind: smart\nstate.home: skip\n", engine.corpus()).unwrap();
        assert_eq!(answers.answered().len(), 1);
        answers.wipe();
        assert_eq!(answers, Answers::default());
    }
}
