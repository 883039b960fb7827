//! One person's sitting: their answers, the rules of the states that these name, and the words. Window and terminal
//! share it. It lives in memory alone, and forgets by overwriting.

mod asked;
mod elsewhere;
mod letter;
mod papers;
mod practice;
mod renewal;
mod session;
mod setting;
mod slip;
mod states;
mod terms;
#[cfg(test)]
mod tests;

pub use elsewhere::{OtherAnswer, WhatIf};
pub use renewal::{PackReader, ReadPack};
pub use setting::{Setting, Unready};
use states::broken;

use std::sync::{Arc, OnceLock};

use sightline_engine::answers::{find_question, find_state};
use sightline_engine::{AnswerError, Answers, AssessmentResult, Engine, ExposureResult, Question, Refused};
use sightline_rules::corpus::{Corpus, SKIP};
use sightline_rules::read::{FileError, Files, embedded, read_text, text_of};
use sightline_rules::{AgencyId, CircumstanceId, RecordId, StateId};
use sightline_words::{Glossary, Language, REFERENCE, Text, Words, languages, matching, own, today};

use crate::advice::{PlanView, plan};
use crate::desk::{DeskView, desk};
use crate::explanation::{Explanation, explain};
use crate::interview::{Interview, interview};
use crate::notes::answer_dated;
use crate::practice::Practicing;
use crate::question::{Choice, states};
use crate::refusal::{Refusal, refused};
use crate::renewal::Origin;
use crate::result::{Overview, ResultView, asked, overview, result_view};

/// One person's sitting.
pub struct Sitting {
    answers: Answers,
    /// Rules of the states that the answers name; of all states where the rules are not the program's own.
    engine: Engine,
    /// Rules of every state, once they were asked for.
    whole: Option<Engine>,
    words: Words,
    /// What terms mean in these words, once it was asked for.
    glossary: OnceLock<Glossary>,
    languages: Vec<Language>,
    locales: Files,
    isolate: bool,
    origin: Origin,
    /// Who is practiced with, where the person is made up.
    practice: Option<Practicing>,
}

impl Sitting {
    /// Nothing answered yet.
    ///
    /// # Errors
    /// When rules or words cannot be read, which for those inside the program a test of the project rules out.
    pub fn begin(setting: Setting) -> Result<Self, Unready> {
        let Setting { rules, locales, locale, as_of, isolate } = setting;
        let languages = languages(&locales)?;
        let Some(language) = matching(&languages, &locale) else {
            let words = Words::load(&locales, REFERENCE, &[], isolate)?;
            let known: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
            let refusal = Refusal::unknown(&words, &own::ERROR_NO_LOCALE, &locale, &known);
            return Err(Unready::NoLocale(refusal));
        };
        let (corpus, origin) = match rules {
            Some(rules) => (rules, Origin::Folder),
            None => (embedded()?, Origin::Program),
        };
        let named: Vec<StateId> = corpus.states.keys().copied().collect();
        let words = Words::load(&locales, &language.tag, &named, isolate)?;
        if let Some(day) = as_of.filter(|day| !corpus.info.tells_of(*day)) {
            let (since, until) = (corpus.info.history_since, corpus.info.told_until());
            let args = [("since", since.to_string().into()), ("until", until.to_string().into())];
            let mut refusal = Refusal::of(&words, &own::ERROR_NO_SUCH_TIME, &args);
            refusal.hint =
                Some(words.with(&own::ERROR_NO_SUCH_TIME_HINT, &[("day", day.to_string().into())]).text);
            return Err(Unready::NoSuchTime(refusal));
        }
        let engine = Engine::new(Arc::new(corpus), as_of.unwrap_or_else(today));
        let answers = Answers::default();
        let glossary = terms::given(&words, &locales, engine.corpus())?;
        Ok(Self {
            answers,
            engine,
            whole: None,
            words,
            glossary,
            languages,
            locales,
            isolate,
            origin,
            practice: None,
        })
    }

    /// As of which day it reasons, up to when was searched, and that later events are not covered.
    #[must_use]
    pub fn dated(&self) -> Text {
        answer_dated(&self.engine, &self.words)
    }

    /// Takes the answers of a file, from disk or (`-`) from the standard input; gives what is wrong with it, line by
    /// line. The answers are then as before.
    ///
    /// # Errors
    /// When the file cannot be read, or something in it is no answer.
    pub fn read_answers(&mut self, path: &std::path::Path) -> Result<(), Vec<(usize, Refusal)>> {
        let is_input = path == std::path::Path::new("-");
        let read = if is_input { text_of(std::io::stdin()) } else { read_text(path) };
        let text = read.map_err(|error| {
            let line = if let FileError::NotUtf8(line) = &error { *line } else { 0 };
            vec![(line, Refusal::answers(&self.words, &path.display().to_string(), &error))]
        })?;
        let answers = Answers::read(&text, self.corpus()).map_err(|refused| self.worded(&refused))?;
        self.take(answers).map_err(|refusal| vec![(0, refusal)])
    }

    fn worded(&self, all: &[Refused]) -> Vec<(usize, Refusal)> {
        all.iter().map(|one| (one.line, refused(&self.words, &one.error))).collect()
    }

    /// Takes the values for one question: none takes the answer back, several are states.
    ///
    /// # Errors
    /// When the question, the state or a value is not known; the answers are then as before.
    pub fn answer(&mut self, id: &str, state: Option<&str>, values: &[String]) -> Result<(), Refusal> {
        let answers = self.answers_with(id, state, values)?;
        self.take(answers)
    }

    /// Takes the values for one question, by its id.
    ///
    /// # Errors
    /// When a value is not known; the answers are then as before.
    pub fn give(
        &mut self,
        question: CircumstanceId,
        state: Option<StateId>,
        values: &[String],
    ) -> Result<(), Refusal> {
        let mut answers = self.answers.clone();
        give(self.corpus(), &mut answers, question, state, values).map_err(|error| self.refuse(&error))?;
        self.take(answers)
    }

    /// Takes these answers in place of those before.
    ///
    /// # Errors
    /// When the rules of a state cannot be read; the answers are then as before.
    pub fn take(&mut self, answers: Answers) -> Result<(), Refusal> {
        self.read_states_of(&answers)?;
        self.answers = answers;
        Ok(())
    }

    /// The answers as they would be with these values for one question.
    ///
    /// # Errors
    /// When the question, the state or a value is not known.
    pub fn answers_with(&self, id: &str, state: Option<&str>, values: &[String]) -> Result<Answers, Refusal> {
        self.with_answer(&self.answers, id, state, values)
    }

    fn with_answer(
        &self,
        answers: &Answers,
        id: &str,
        state: Option<&str>,
        values: &[String],
    ) -> Result<Answers, Refusal> {
        let mut answers = answers.clone();
        let (question, state) = self.place_of(id, state)?;
        give(self.corpus(), &mut answers, question, state, values).map_err(|error| self.refuse(&error))?;
        Ok(answers)
    }

    /// The question of this name, and the state.
    fn place_of(&self, id: &str, state: Option<&str>) -> Result<(CircumstanceId, Option<StateId>), Refusal> {
        let corpus = self.corpus();
        let found = find_question(corpus, id)
            .and_then(|question| Ok((question, state.map(|state| find_state(corpus, state)).transpose()?)));
        found.map_err(|error| self.refuse(&error))
    }

    /// What some answers hold for states that the person did not name: nothing uses it.
    #[must_use]
    pub fn unused(&self, answers: &Answers) -> Vec<Refusal> {
        answers.unused(self.corpus()).iter().map(|error| refused(&self.words, error)).collect()
    }

    /// Forgets every answer, and ends practice.
    pub fn forget(&mut self) {
        self.answers.wipe();
        self.end_practice();
    }

    /// Speaks another language; the answers stay.
    ///
    /// # Errors
    /// When there are no words for it.
    pub fn speak(&mut self, locale: &str) -> Result<(), Refusal> {
        let known: Vec<&str> = self.languages.iter().map(|language| language.tag.as_str()).collect();
        if !known.contains(&locale) {
            return Err(Refusal::unknown(&self.words, &own::ERROR_NO_LOCALE, locale, &known));
        }
        let states: Vec<StateId> = self.corpus().states.keys().copied().collect();
        let words = Words::load(&self.locales, locale, &states, self.isolate).map_err(broken)?;
        self.glossary = terms::given(&words, &self.locales, self.corpus()).map_err(broken)?;
        self.words = words;
        Ok(())
    }

    /// The answers given so far.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The rules.
    #[must_use]
    pub fn corpus(&self) -> &Corpus {
        self.engine.corpus()
    }

    /// The words.
    #[must_use]
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The languages there are.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// Every state with its name, in the alphabetical order of the names.
    #[must_use]
    pub fn states(&self) -> Vec<Choice> {
        states(&self.words, self.corpus())
    }

    /// The interview as it stands.
    #[must_use]
    pub fn interview(&self) -> Interview {
        interview(&self.engine, &self.words, &self.answers)
    }

    /// The advocate's side of the interview, with a client's language beside it.
    ///
    /// # Errors
    /// When there are no words for that language.
    pub fn desk(&self, beside: Option<&str>) -> Result<DeskView, Refusal> {
        let beside = beside.map(|tag| self.words_in(tag)).transpose()?;
        Ok(desk(&self.words, beside.as_ref(), self.corpus()))
    }

    /// The questions that can still change the result, the most useful first, each with its words.
    #[must_use]
    pub fn questions(&self) -> Vec<(CircumstanceId, Text)> {
        let open: Vec<Question> = self.engine.questions(&self.answers, &self.engine.assess(&self.answers));
        open.iter().map(|question| (question.circumstance, asked(&self.words, question))).collect()
    }

    /// The result as a whole.
    #[must_use]
    pub fn overview(&self) -> Overview {
        overview(&self.engine, &self.words, &self.answers, &self.engine.assess(&self.answers))
    }

    /// The result screen.
    #[must_use]
    pub fn result(&self) -> ResultView {
        result_view(&self.engine, &self.words, &self.answers)
    }

    /// The result in ids, with all that is behind it.
    #[must_use]
    pub fn result_in_ids(&self) -> AssessmentResult {
        self.engine.result(&self.answers, &self.engine.assess(&self.answers))
    }

    /// The exposures of a record to an agency, in every state or in one.
    #[must_use]
    pub fn exposures(
        &self,
        record: RecordId,
        agency: AgencyId,
        state: Option<StateId>,
    ) -> Vec<ExposureResult> {
        let assessment = self.engine.assess(&self.answers);
        let wanted = assessment.exposures().filter(|exposure| {
            (exposure.record, exposure.agency) == (record, agency)
                && (state.is_none() || exposure.state == state)
        });
        wanted.map(|exposure| self.engine.exposure_result(&self.answers, exposure)).collect()
    }

    /// Why an exposure is what it is.
    #[must_use]
    pub fn explained(&self, exposure: &ExposureResult) -> Explanation {
        let mut explained = explain(&self.engine, &self.words, exposure);
        explained.terms = self.terms_of(&explained);
        explained
    }

    /// Why each exposure is what it is.
    #[must_use]
    pub fn all_explained(&self) -> Vec<Explanation> {
        let result = self.result_in_ids();
        result.exposures.iter().map(|exposure| self.explained(exposure)).collect()
    }

    /// Why one exposure is what it is; without a state, the one of no state.
    ///
    /// # Errors
    /// When there is none.
    pub fn explain(&self, record: &str, agency: &str, state: Option<&str>) -> Result<Explanation, Refusal> {
        let found = || {
            let corpus = self.corpus();
            let (record, agency) = (corpus.find(record)?, corpus.find(agency)?);
            let state = match state {
                Some(code) => Some(corpus.find(code)?),
                None => None,
            };
            let exposures = self.exposures(record, agency, state);
            exposures.into_iter().find(|exposure| exposure.told.state == state)
        };
        let found = found().ok_or_else(|| Refusal::of(&self.words, &own::ERROR_NO_RESULT, &[]))?;
        Ok(self.explained(&found))
    }

    /// The lawful steps that fit, in the order in which to take them up, each with what it would change.
    #[must_use]
    pub fn plan_with_effects(&self) -> PlanView {
        plan(&self.engine, &self.words, &self.answers, true)
    }

    /// The lawful steps that fit, in the order in which to take them up.
    #[must_use]
    pub fn plan(&self) -> PlanView {
        plan(&self.engine, &self.words, &self.answers, false)
    }

    fn refuse(&self, error: &AnswerError) -> Refusal {
        refused(&self.words, error)
    }
}

fn give(
    corpus: &Corpus,
    answers: &mut Answers,
    question: CircumstanceId,
    state: Option<StateId>,
    values: &[String],
) -> Result<(), AnswerError> {
    match values {
        [] => answers.set(corpus, question, state, SKIP),
        [value] => answers.set(corpus, question, state, value),
        several => answers.set_states(corpus, question, several),
    }
}
