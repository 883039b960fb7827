//! What the window knows of the person: in memory alone, for as long as it is open.

use std::sync::Arc;

use serde::Serialize;
use sightline_engine::load::{States, add_states, load_embedded};
use sightline_engine::{AnswerError, Answers, Date, Engine, Problems};
use sightline_view::window::{self, Comparison, Interview, ResultView, StateTally};
use sightline_view::{
    ActionView, Choice, Explanation, Words, actions, all_locales, embedded_locales, explain,
};

use crate::confinement::Confined;

/// Why a command was refused. Nothing of the session is changed then.
#[derive(Debug, Serialize, thiserror::Error)]
#[error("{message}")]
pub struct Refused {
    message: String,
}

impl Refused {
    /// Refused for this reason.
    pub fn because(reason: impl std::fmt::Display) -> Self {
        Self { message: reason.to_string() }
    }
}

impl From<Problems> for Refused {
    fn from(problems: Problems) -> Self {
        Self::because(problems)
    }
}

impl From<AnswerError> for Refused {
    fn from(error: AnswerError) -> Self {
        Self::because(error)
    }
}

/// One person's sitting.
pub struct Session {
    answers: Answers,
    /// Rules of the states that the answers name.
    engine: Engine,
    /// Rules of every state, once they were asked for.
    whole: Option<Engine>,
    words: Words,
    network_shut: bool,
    today: Date,
}

/// What the window's frame needs: words, languages, states.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct Shell {
    locale: String,
    direction: &'static str,
    locales: Vec<LocaleChoice>,
    words: std::collections::BTreeMap<String, String>,
    states: Vec<Choice>,
    network_shut: bool,
    version: &'static str,
}

/// A language to choose.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
pub struct LocaleChoice {
    tag: String,
    name: String,
    direction: &'static str,
}

impl Session {
    /// A new sitting: nothing answered, in English.
    ///
    /// # Errors
    /// When the rules or words inside the program cannot be read, which a test of the project rules out.
    pub fn new(confined: &Confined) -> Result<Self, Problems> {
        let today = sightline_view::today();
        let corpus = load_embedded(States::Only(&[]))?;
        Ok(Self {
            answers: Answers::default(),
            engine: Engine::new(Arc::new(corpus), today),
            whole: None,
            words: words(sightline_view::REFERENCE, &[])?,
            network_shut: confined.network_shut(),
            today,
        })
    }

    /// Forgets every answer.
    pub fn forget(&mut self) {
        self.answers.wipe();
    }

    /// Words, languages and states for the frame.
    pub fn shell(&self) -> Shell {
        let names = all_locales(&embedded_locales());
        Shell {
            locale: self.words.locale().to_owned(),
            direction: direction(self.words.locale()),
            locales: names
                .into_iter()
                .map(|tag| LocaleChoice {
                    name: self.words.language_name(&tag),
                    direction: direction(&tag),
                    tag,
                })
                .collect(),
            words: self.words.starting_with("window-"),
            states: sightline_view::states(&self.words, self.engine.corpus()),
            network_shut: self.network_shut,
            version: env!("CARGO_PKG_VERSION"),
        }
    }

    /// Speaks another language; the answers stay.
    pub fn set_locale(&mut self, locale: &str) -> Result<Shell, Refused> {
        self.words = words(locale, &self.loaded())?;
        Ok(self.shell())
    }

    /// The interview as it stands.
    pub fn interview(&self) -> Interview {
        window::interview(&self.engine, &self.words, &self.answers)
    }

    /// Takes an answer.
    pub fn answer(&mut self, id: &str, state: Option<&str>, values: &[String]) -> Result<Interview, Refused> {
        let mut answers = self.answers.clone();
        window::give(&self.engine, &mut answers, id, state, values)?;
        self.read_states_of(&answers)?;
        self.answers.wipe();
        self.answers = answers;
        Ok(self.interview())
    }

    /// The result.
    pub fn result(&self) -> ResultView {
        window::result_view(&self.engine, &self.words, &self.answers)
    }

    /// Why one exposure is what it is.
    pub fn explain(&self, record: &str, agency: &str, state: Option<&str>) -> Result<Explanation, Refused> {
        let result = self.engine.result(&self.answers, &self.engine.assess(&self.answers));
        let found = result
            .exposures
            .iter()
            .find(|e| e.record == record && e.agency == agency && e.state.as_deref() == state);
        let found = found.ok_or_else(|| Refused::because("there is no such result"))?;
        Ok(explain(&self.engine, &self.words, found))
    }

    /// What another answer would change.
    pub fn compare(
        &mut self,
        id: &str,
        state: Option<&str>,
        values: &[String],
    ) -> Result<Comparison, Refused> {
        let mut after = self.answers.clone();
        window::give(&self.engine, &mut after, id, state, values)?;
        self.read_every_state()?;
        let engine = self.whole.as_ref().unwrap_or(&self.engine);
        let comparison = window::comparison(engine, &self.words, &self.answers, &after);
        after.wipe();
        Ok(comparison)
    }

    /// How the person would stand in every state.
    pub fn compare_states(&mut self) -> Result<Vec<StateTally>, Refused> {
        self.read_every_state()?;
        let engine = self.whole.as_ref().unwrap_or(&self.engine);
        Ok(window::tallies(engine, &self.words, &self.answers))
    }

    /// The actions that fit.
    pub fn actions(&self) -> Vec<ActionView> {
        actions(&self.engine, &self.words, &self.answers)
    }

    /// The answers, for comparing before and after.
    #[cfg(test)]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The words, for the proof page.
    pub fn words(&self) -> &Words {
        &self.words
    }

    fn loaded(&self) -> Vec<String> {
        self.engine.corpus().states.keys().cloned().collect()
    }

    /// Reads the rules and notes of states that the answers name and that were not read yet.
    fn read_states_of(&mut self, answers: &Answers) -> Result<(), Refused> {
        let corpus = self.engine.corpus();
        let named = answers.all_states().into_iter().filter_map(|index| corpus.state_codes.get(index));
        let missing: Vec<String> = named.filter(|code| !corpus.states.contains_key(*code)).cloned().collect();
        if missing.is_empty() {
            return Ok(());
        }
        let mut corpus = corpus.clone();
        add_states(&mut corpus, &missing)?;
        self.engine = Engine::new(Arc::new(corpus), self.today);
        self.words = words(self.words.locale(), &self.loaded())?;
        Ok(())
    }

    fn read_every_state(&mut self) -> Result<(), Refused> {
        if self.whole.is_none() {
            self.whole = Some(Engine::new(Arc::new(load_embedded(States::All)?), self.today));
        }
        Ok(())
    }
}

fn words(locale: &str, states: &[String]) -> Result<Words, Problems> {
    Words::load(&embedded_locales(), locale, states, true)
}

fn direction(locale: &str) -> &'static str {
    if sightline_view::is_right_to_left(locale) { "rtl" } else { "ltr" }
}
