//! Practice: somebody who is made up sits here, and nothing of it is taken for a real client.

use std::sync::Arc;

use sightline_engine::{Answers, Engine};
use sightline_rules::Date;
use sightline_words::own;

use super::Sitting;
use crate::practice::{
    Persona, PracticeClient, PracticeCompared, PracticeView, Practicing, clients, compared, persona,
    practice_sheet, practice_view,
};
use crate::refusal::Refusal;

impl Sitting {
    /// Everybody to practice with.
    #[must_use]
    pub fn practice_clients(&self) -> Vec<PracticeClient> {
        clients().to_vec()
    }

    /// Begins to practice with a made-up client: reasons as of the day of their case from now on.
    ///
    /// # Errors
    /// When answers are held, there is no such client, or they do not fit the rules in use.
    pub fn begin_practice(&mut self, id: &str) -> Result<PracticeView, Refusal> {
        if !self.answers.answered().is_empty() {
            return Err(Refusal::of(&self.words, &own::PRACTICE_ANSWERS_HELD, &[]));
        }
        let persona = self.practice_persona(id)?;
        let answers = self.practice_answers(&persona)?;
        self.end_practice();
        let before = self.engine.as_of();
        self.reason_as_of(persona.as_of);
        let practicing = Practicing { id: id.to_owned(), persona, answers, before };
        let view = practice_view(&self.words, self.corpus(), &practicing);
        self.practice = Some(practicing);
        Ok(view)
    }

    /// Who is practiced with; none where it is no practice.
    #[must_use]
    pub fn practice(&self) -> Option<PracticeView> {
        let practicing = self.practice.as_ref()?;
        Some(practice_view(&self.words, self.corpus(), practicing))
    }

    /// The answers given so far, and what they come to, beside what the file of the made-up client says and why.
    ///
    /// # Errors
    /// When nobody practices.
    pub fn practice_compared(&self) -> Result<PracticeCompared, Refusal> {
        let none = || Refusal::of(&self.words, &own::PRACTICE_NOT_BEGUN, &[]);
        let practicing = self.practice.as_ref().ok_or_else(none)?;
        Ok(compared(&self.engine, &self.words, &practicing.persona, &practicing.answers, &self.answers))
    }

    /// A sheet of paper to practice on, as an HTML page: what the client says, and room to write; with the solution,
    /// also what the file says and why. Whoever sits here stands nowhere on it.
    ///
    /// # Errors
    /// When there is no such client, or they do not fit the rules in use.
    pub fn practice_sheet(&mut self, id: &str, with_solution: bool) -> Result<String, Refusal> {
        let persona = self.practice_persona(id)?;
        let answers = self.practice_answers(&persona)?;
        let mut solution = None;
        if with_solution {
            self.read_states_of(&answers)?;
            let engine = Engine::new(Arc::new(self.corpus().clone()), persona.as_of);
            solution = Some(compared(&engine, &self.words, &persona, &answers, &answers));
        }
        Ok(practice_sheet(&self.words, self.corpus(), &persona, &answers, solution))
    }

    /// What would leave practice, as a paper or a file, or bring somebody real into it.
    ///
    /// # Errors
    /// When somebody practices.
    pub(super) fn not_in_practice(&self) -> Result<(), Refusal> {
        match self.practice {
            Some(_) => Err(Refusal::of(&self.words, &own::PRACTICE_END_FIRST, &[])),
            None => Ok(()),
        }
    }

    /// Ends practice: reasons as of the day before it again.
    pub(super) fn end_practice(&mut self) {
        if let Some(ended) = self.practice.take() {
            self.reason_as_of(ended.before);
        }
    }

    fn practice_persona(&self, id: &str) -> Result<Persona, Refusal> {
        persona(id).ok_or_else(|| {
            let known: Vec<&str> = clients().iter().map(|client| client.id.as_str()).collect();
            let unknown = Refusal::unknown(&self.words, &own::PRACTICE_UNKNOWN, id, &known);
            let hint = || self.words.get(&own::PRACTICE_UNKNOWN_HINT).text;
            Refusal { hint: Some(unknown.hint.clone().unwrap_or_else(hint)), ..unknown }
        })
    }

    fn practice_answers(&self, persona: &Persona) -> Result<Answers, Refusal> {
        let unfit = || Refusal::of(&self.words, &own::PRACTICE_UNFIT, &[]);
        if !self.corpus().info.tells_of(persona.as_of) {
            return Err(unfit());
        }
        persona.read_answers(self.corpus()).map_err(|_| unfit())
    }

    fn reason_as_of(&mut self, day: Date) {
        if self.engine.as_of() != day {
            self.engine = Engine::new(Arc::new(self.corpus().clone()), day);
            self.whole = None;
        }
    }
}
