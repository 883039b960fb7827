//! Which questions can still change the result, and how much.

use std::collections::BTreeSet;

use sightline_rules::{CircumstanceId, StateId};

use crate::answers::Answers;
use crate::assess::{Alike, Assessment, Exposure, RouteTaken};
use crate::logic::{Circumstances, Seen, Truth};
use crate::program::Engine;

/// A question that can still change the result.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// The circumstance.
    pub circumstance: CircumstanceId,
    /// For a question asked state by state: the states for which it is open.
    pub states: Vec<StateId>,
    /// How many exposures wait for it, each counted in parts if it waits for several answers.
    pub weight: f64,
}

/// Weights are counted in parts of this size, that equal weights are equal in whatever order they are added up: so many can be
/// shared by up to 16 answers without a rest, and `SLIGHT` is a whole number of them.
const WHOLE: u64 = 720_720_000;
/// What a question weighs that no longer settles an exposure, but something that is told.
const SLIGHT: u64 = WHOLE / 1000;

impl Engine {
    /// The questions that can still change the result, the one that settles most first. A question that
    /// does not come up yet is not among them; the one it waits for is.
    #[must_use]
    pub fn questions(&self, answers: &Answers, assessment: &Assessment) -> Vec<Question> {
        let waiting = self.waiting(assessment);
        let all = self.corpus().circumstances.ids();
        let question = |circumstance| self.question(circumstance, answers, assessment, &waiting);
        let mut questions: Vec<Question> = all.filter_map(question).collect();
        questions.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.circumstance.cmp(&b.circumstance)));
        questions
    }

    /// The questions that were answered and that other answers rule out: what was given to them is not used.
    #[must_use]
    pub fn unheeded(&self, answers: &Answers) -> Vec<CircumstanceId> {
        let nowhere = self.seen(answers, None);
        let there: Vec<Seen> =
            answers.all_states().into_iter().map(|state| self.seen(answers, Some(state))).collect();
        let unheeded = |id: &CircumstanceId| match self.corpus().circumstances[*id].per {
            None => nowhere.comes_up(*id).is_false(),
            // While the role is open its states are not known, and the answer waits.
            Some(role) => {
                let states = answers.states(role.circumstance()).unwrap_or_default();
                let mut of_them =
                    there.iter().filter(|seen| seen.state().is_some_and(|state| states.contains(&state)));
                !states.is_empty() && of_them.all(|seen| seen.comes_up(*id).is_false())
            }
        };
        let answered = answers.answered();
        self.corpus().circumstances.these(answered).filter(unheeded).collect()
    }

    fn question(
        &self,
        circumstance: CircumstanceId,
        answers: &Answers,
        assessment: &Assessment,
        waiting: &[Waits],
    ) -> Option<Question> {
        let role = self.corpus().circumstances[circumstance].per.map(|per| per.circumstance());
        let Waits { weight, states: waiting } = self.waiting_for(circumstance, answers, waiting);
        if weight == 0 {
            return None;
        }
        let weight = weight as f64 / WHOLE as f64;
        let comes_up = |state| assessment.comes_up(circumstance, state).is_true();
        let Some(role) = role else {
            let question = Question { circumstance, states: Vec::new(), weight };
            return comes_up(None).then_some(question);
        };
        let named = answers.states(role)?;
        let open = |state: &StateId| named.contains(state) && comes_up(Some(*state));
        let states: Vec<StateId> = waiting.into_iter().filter(open).collect();
        (!states.is_empty()).then_some(Question { circumstance, states, weight })
    }

    /// How much waits for an answer, and in which states.
    fn waiting_for(&self, circumstance: CircumstanceId, answers: &Answers, waiting: &[Waits]) -> Waits {
        let entry = &self.corpus().circumstances[circumstance];
        if entry.list.is_none() {
            return waiting[circumstance.index()].clone();
        }
        // It changes no exposure, but what is told of the county.
        let role = entry.per.map(|per| per.circumstance());
        let named = role.and_then(|role| answers.states(role)).unwrap_or_default().iter().copied();
        let open = |state: &StateId| {
            answers.value(circumstance, Some(*state)).is_none()
                && self.corpus().lists_of(*state).next().is_some()
        };
        let states: BTreeSet<StateId> = named.filter(open).collect();
        Waits { weight: if states.is_empty() { 0 } else { SLIGHT }, states }
    }

    /// What of an assessment waits for an answer to each question, in their order.
    fn waiting(&self, assessment: &Assessment) -> Vec<Waits> {
        let questions = &self.corpus().circumstances;
        let mut alike: Alike<(Exposure, u64)> = Alike::default();
        for exposure in assessment.exposures() {
            alike.get_or_find(exposure.alike(), || (exposure, 0)).1 += 1;
        }
        let mut waiting = vec![Waits::default(); questions.ids().count()];
        for (exposure, many) in alike.found() {
            let whole = exposure.depends_on();
            for question in questions.these(whole) {
                waiting[question.index()].weight += many * (WHOLE / whole.len() as u64);
            }
            // A route can wait for an answer though the exposure as a whole no longer does.
            let routes = exposure.routes().map(RouteTaken::depends_on);
            for question in questions.these(routes.fold(Circumstances::EMPTY, Circumstances::with)) {
                let waits = &mut waiting[question.index()];
                waits.weight += many * SLIGHT;
                waits.states.extend(exposure.state);
            }
        }
        waiting
    }

    /// How many questions can still be asked, at most, whatever is answered to them: those that are open, and those
    /// that an answer to one of them can bring up. A question about states is taken to be answered with one; each
    /// further state can add some. `passed` are questions that are not asked again, though they have no answer.
    #[must_use]
    pub fn at_most(
        &self,
        answers: &Answers,
        assessment: &Assessment,
        open: &[Question],
        passed: &[(CircumstanceId, Option<StateId>)],
    ) -> usize {
        let is_left = |question: &Question| match question.states.as_slice() {
            [] => !passed.contains(&(question.circumstance, None)),
            states => states.iter().any(|state| !passed.contains(&(question.circumstance, Some(*state)))),
        };
        // What waits for an answer is brought up by nothing but an answer.
        if !open.iter().any(is_left) {
            return 0;
        }
        let corpus = self.corpus();
        let waiting = self.waiting(assessment);
        // What is offered beside the result is not asked.
        let all = || corpus.circumstances.ids().filter(|id| !corpus.circumstances[*id].beside_result);
        let still = |id: CircumstanceId, state: Option<StateId>| {
            let told_or_passed =
                |id, state| answers.told(id, state).is_some() || passed.contains(&(id, state));
            let gate = assessment.is_asked(id, state);
            let can_open =
                |gate: CircumstanceId| !passed.contains(&(gate, None)) && !passed.contains(&(gate, state));
            !told_or_passed(id, state)
                && match gate.truth {
                    Truth::FALSE => false,
                    Truth::TRUE => true,
                    _ => all().any(|id| gate.open.has(id) && can_open(id)),
                }
        };
        // While a state can still be named, its rules can bring up what nothing waits for now.
        let more_states =
            all().filter(|id| corpus.circumstances[*id].role.is_some()).any(|role| still(role, None));
        let count = |id: CircumstanceId| {
            let entry = &corpus.circumstances[id];
            let Waits { weight, states: waiting } = self.waiting_for(id, answers, &waiting);
            let Some(role) = entry.per.map(|per| per.circumstance()) else {
                return usize::from(still(id, None) && (more_states || weight > 0));
            };
            let Some(named) = answers.states(role) else {
                return usize::from(still(role, None) && still(id, None));
            };
            // Whether a list tells of a state does not hang on other states.
            let any_of_them = more_states && entry.list.is_none();
            let of_state =
                |state: &&StateId| still(id, Some(**state)) && (any_of_them || waiting.contains(state));
            named.iter().filter(of_state).count()
        };
        all().map(count).sum()
    }

    /// Whether a question can come up for this person: false only if an answer rules it out.
    #[must_use]
    pub fn can_come_up(
        &self,
        answers: &Answers,
        circumstance: CircumstanceId,
        state: Option<StateId>,
    ) -> bool {
        !self.seen(answers, state).comes_up(circumstance).is_false()
    }
}

/// What waits for an answer to one question.
#[derive(Debug, Clone, Default)]
struct Waits {
    /// How much waits, in parts of [`WHOLE`].
    weight: u64,
    /// In which states.
    states: BTreeSet<StateId>,
}

#[cfg(test)]
mod tests {
    use crate::fixture::{answers, engine};

    fn asked(given: &str) -> Vec<(String, Vec<String>)> {
        let engine = engine();
        let answers = answers(&engine, given);
        let questions = engine.questions(&answers, &engine.assess(&answers));
        let names = |states: &[sightline_rules::StateId]| states.iter().map(ToString::to_string).collect();
        questions.iter().map(|q| (q.circumstance.name().to_owned(), names(&q.states))).collect()
    }

    #[test]
    fn the_one_that_settles_most_comes_first_and_a_gate_before_what_waits_for_it() {
        let asked: Vec<String> = asked("").into_iter().map(|(name, _)| name).collect();
        assert_eq!(asked, ["phone.kind", "state.cards", "state.home"]);
    }

    #[test]
    fn a_question_of_a_state_names_the_states_for_which_it_is_open() {
        let open = asked("state.cards: [AA, BB]\ncard.status: {AA: current}\nphone.kind: plain\n");
        let of = |name: &str| open.iter().find(|(known, _)| known == name).map(|(_, states)| states.clone());
        assert_eq!(of("card.status"), Some(vec!["BB".to_owned()]));
        assert_eq!(of("card.address"), Some(vec!["AA".to_owned()]), "it comes up where there is a card");
    }

    #[test]
    fn they_run_out() {
        let all = "state.home: AA\nstate.cards: AA\ncard.status: current\ncard.address: home\n\
                   card.denied: \"no\"\nphone.kind: smart\n";
        assert_eq!(asked(all), []);
    }

    #[test]
    fn a_county_is_asked_where_a_list_has_rows() {
        let names = |given| asked(given).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        assert!(names("state.home: BB\n").contains(&"home.county".to_owned()));
        assert!(!names("state.home: AA\n").contains(&"home.county".to_owned()));
    }
}
