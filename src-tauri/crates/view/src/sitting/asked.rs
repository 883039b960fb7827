//! Questions one at a time: what comes next, which of those asked still stand, what was answered, asking once more.

use sightline_engine::Answers;
use sightline_rules::{CircumstanceId, StateId};
use sightline_words::{Text, names, own};

use super::Sitting;
use crate::explanation::{label, told_value};
use crate::interview::{Next, next, once_more, stands};
use crate::question::{QuestionView, StateName, question, skip, state_names};

impl Sitting {
    /// What to ask next, of what was not asked yet.
    #[must_use]
    pub fn next(&self, asked: &[(CircumstanceId, Option<StateId>)]) -> Option<Next> {
        next(&self.engine, &self.answers, asked)
    }

    /// Every state with all that a person may type for it.
    #[must_use]
    pub fn state_names(&self) -> Vec<StateName> {
        state_names(&self.words, self.corpus())
    }

    /// One question in words.
    #[must_use]
    pub fn question(&self, id: CircumstanceId, state: Option<StateId>) -> QuestionView {
        question(&self.words, self.corpus(), id, state)
    }

    /// Whether a question that was asked is still one for this person.
    #[must_use]
    pub fn stands(&self, asked: (CircumstanceId, Option<StateId>)) -> bool {
        stands(&self.engine, &self.answers, asked)
    }

    /// The question at this place of those that were asked, to ask it once more.
    #[must_use]
    pub fn once_more(&self, asked: &[(CircumstanceId, Option<StateId>)], place: usize) -> Option<Next> {
        once_more(&self.engine, &self.answers, asked, place)
    }

    /// The answer given to a question, in words; `None` where it was skipped.
    #[must_use]
    pub fn said(&self, question: CircumstanceId, state: Option<StateId>) -> Option<String> {
        self.answers.told(question, state).map(|told| told_value(&self.words, question, &told))
    }

    /// A question by its short name, with its state and the answer given: "Kind of card (Ohio): REAL ID".
    #[must_use]
    pub fn said_line(&self, question: CircumstanceId, state: Option<StateId>) -> Text {
        self.line_of(&self.answers, question, state)
    }

    /// The same of other answers.
    pub(super) fn line_of(
        &self,
        answers: &Answers,
        question: CircumstanceId,
        state: Option<StateId>,
    ) -> Text {
        let mut name = label(&self.words, question).text;
        if let Some(state) = state {
            let state = self.words.get(&names::place(sightline_rules::corpus::Place::State(state)));
            name = format!("{name} ({})", state.text);
        }
        let told = answers.told(question, state).map(|told| told_value(&self.words, question, &told));
        let value = told.unwrap_or_else(|| skip(&self.words).text.text);
        self.words.with(&own::ANSWER_LINE, &[("label", name.into()), ("value", value.into())])
    }
}
