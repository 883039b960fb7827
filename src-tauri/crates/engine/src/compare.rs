//! Old beside new: what a changed answer changes.

use std::collections::BTreeMap;

use sightline_rules::corpus::Answer;
use sightline_rules::vocabulary::{Access, Certainty};
use sightline_rules::{AgencyId, CircumstanceId, RecordId, StateId};

use crate::answers::Answers;
use crate::assess::{Assessment, Exposure, Run};
use crate::logic::Seen;
use crate::outcome::Outcome;
use crate::program::Engine;

/// One exposure that differs between two assessments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The record.
    pub record: RecordId,
    /// The agency.
    pub agency: AgencyId,
    /// The state.
    pub state: Option<StateId>,
    /// What it came to; `None` if there was no such exposure.
    pub before: Option<Outcome>,
    /// What it comes to; `None` if there is none any more.
    pub after: Option<Outcome>,
}

/// How many exposures stand at each access, certain and not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Open.
    pub open: usize,
    /// Restricted.
    pub restricted: usize,
    /// Barred.
    pub barred: usize,
    /// Of all of these: how many still depend on answers.
    pub depends: usize,
}

impl Tally {
    /// Counts the exposures of an assessment.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        let mut tally = Self::default();
        for Outcome { access, certainty, .. } in assessment.exposures().map(Exposure::outcome) {
            tally.count(1, access, certainty);
        }
        tally
    }

    fn with(self, other: Self) -> Self {
        Self {
            open: self.open + other.open,
            restricted: self.restricted + other.restricted,
            barred: self.barred + other.barred,
            depends: self.depends + other.depends,
        }
    }

    fn count(&mut self, exposures: usize, access: Access, certainty: Certainty) {
        match access {
            Access::Open => self.open += exposures,
            Access::Restricted => self.restricted += exposures,
            Access::Barred => self.barred += exposures,
        }
        if certainty == Certainty::Depends {
            self.depends += exposures;
        }
    }
}

/// What another answer to one question changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// The question.
    pub question: CircumstanceId,
    /// The answer.
    pub answer: Answer,
    /// How many exposures differ.
    pub changes: usize,
}

impl Engine {
    /// What each exposure comes to, as [`assess`](Self::assess) has it, without what tells why.
    #[must_use]
    pub fn outcomes(&self, answers: &Answers) -> BTreeMap<Key, Outcome> {
        outcomes(&self.assess(answers))
    }

    /// How the same person would stand in each loaded state, in the order of the states: the count of the assessment of
    /// [`Answers::moved_to`] there.
    #[must_use]
    pub fn tally_in_every_state(&self, answers: &Answers) -> Vec<(StateId, Tally)> {
        let tally_of = |run: &Run| {
            let mut tally = Tally::default();
            for (reached, exposures) in run.counted() {
                tally.count(exposures, reached.access(), reached.certainty());
            }
            tally
        };
        self.in_every_state(answers, tally_of, Tally::with)
    }

    /// How one record would stand to one agency if the same person lived in each loaded state, in the order of the
    /// states: the widest outcome ([`Outcome::width`]) of that state's own routes and of those of no state; `None` where
    /// no route leads there.
    #[must_use]
    pub fn standings(
        &self,
        answers: &Answers,
        record: RecordId,
        agency: AgencyId,
    ) -> Vec<(StateId, Option<Outcome>)> {
        let outcome_of = |run: &Run| run.outcome((record, agency));
        let wider = |one: Option<Outcome>, other: Option<Outcome>| {
            one.into_iter().chain(other).max_by_key(|outcome| outcome.width())
        };
        self.in_every_state(answers, outcome_of, wider)
    }

    /// What the programs come to that bear on the same person in each loaded state, joined.
    fn in_every_state<T: Copy>(
        &self,
        answers: &Answers,
        of: impl Fn(&Run) -> T,
        join: impl Fn(T, T) -> T,
    ) -> Vec<(StateId, T)> {
        let names_some = !answers.all_states().is_empty();
        let mut run = Run::new(self, &self.nowhere, answers);
        // To what is judged nowhere in particular, the person is the same in most states: it is not judged again.
        let mut nowhere = Run::new(self, &self.nowhere, answers);
        let mut known: Vec<(Seen, T)> = Vec::new();
        let mut in_state = |state: &StateId| {
            nowhere.look_in(self, answers, *state);
            let before =
                known.iter().find(|(seen, _)| seen.same(&nowhere.seen)).map(|(_, national)| *national);
            let national = before.unwrap_or_else(|| {
                nowhere.run();
                let national = of(&nowhere);
                known.push((nowhere.seen.clone(), national));
                national
            });
            let own = self.program(*state).filter(|_| names_some);
            let joined = own.map(|program| {
                run.again_in(self, program, answers, *state);
                join(national, of(&run))
            });
            (*state, joined.unwrap_or(national))
        };
        self.corpus().state_ids.iter().map(&mut in_state).collect()
    }

    /// What every other answer to every question changes, one at a time, in the order of the questions and of their
    /// answers; for a question asked state by state, the same answer for every state. Questions that are answered with
    /// states, or from a list that a state has of its own, are not among them.
    #[must_use]
    pub fn effect_of_every_answer(&self, answers: &Answers) -> Vec<Effect> {
        let mut others: Vec<(Effect, Answers)> = self.other_answers(answers).collect();
        // None of these answers names a state, so the programs stay the same.
        for program in self.programs_for(answers) {
            let before = Run::new(self, program, answers);
            let read = before.reads();
            let mut now = before.clone();
            for (effect, after) in others.iter_mut().filter(|(effect, _)| read.has(effect.question)) {
                now.again(program, after);
                effect.changes += now.differs_from(&before);
            }
        }
        others.into_iter().map(|(effect, _)| effect).collect()
    }

    /// The answers with another answer to one question, for each of its answers; no changes are counted yet.
    fn other_answers(&self, answers: &Answers) -> impl Iterator<Item = (Effect, Answers)> {
        let corpus = self.corpus();
        let questions = corpus.circumstances.iter().filter(|(_, question)| question.role.is_none());
        let each = questions.flat_map(|(id, question)| corpus.answers(question, None).map(move |a| (id, a)));
        each.filter_map(|(question, answer)| {
            let mut other = answers.clone();
            other.choose(question, answer);
            (other != *answers).then_some((Effect { question, answer, changes: 0 }, other))
        })
    }
}

/// Whose outcome it is.
pub type Key = (RecordId, AgencyId, Option<StateId>);

/// What each exposure comes to.
fn outcomes(assessment: &Assessment) -> BTreeMap<Key, Outcome> {
    assessment.exposures().map(|e| ((e.record, e.agency, e.state), e.outcome())).collect()
}

/// The exposures that differ, in the order of record, agency and state.
#[must_use]
pub fn changes(before: &Assessment, after: &Assessment) -> Vec<Change> {
    differing(&outcomes(before), &outcomes(after))
}

/// The outcomes that differ, in order.
pub(crate) fn differing(before: &BTreeMap<Key, Outcome>, after: &BTreeMap<Key, Outcome>) -> Vec<Change> {
    let keys: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).copied().collect();
    keys.into_iter()
        .map(|key| {
            let (record, agency, state) = key;
            Change {
                record,
                agency,
                state,
                before: before.get(&key).copied(),
                after: after.get(&key).copied(),
            }
        })
        .filter(|change| change.before != change.after)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixture::{answers, engine};

    #[test]
    fn only_what_differs_is_told_with_what_is_gone_and_what_is_new() {
        let engine = engine();
        let of = |given| engine.assess(&answers(&engine, given));
        let before = of("state.cards: BB\ncard.status: current\ncard.address: home\n");
        assert_eq!(changes(&before, &before), []);
        let after = of("state.cards: BB\ncard.status: current\ncard.address: other\n");
        let changed = changes(&before, &after);
        assert_eq!(changed.len(), 1, "{changed:?}");
        assert_eq!((changed[0].record.name(), changed[0].after), ("address", None));
        assert_eq!(changes(&after, &before)[0].before, None);
    }

    #[test]
    fn a_tally_counts_every_exposure_once() {
        let engine = engine();
        let assessment = engine.assess(&answers(&engine, "state.cards: [AA, BB]\ncard.status: current\n"));
        let tally = Tally::of(&assessment);
        assert_eq!(tally.open + tally.restricted + tally.barred, assessment.exposures().len());
        assert!(tally.barred > 0 && tally.depends > 0, "{tally:?}");
    }

    const PEOPLE: [&str; 4] = [
        "",
        "state.home: AA\n",
        "state.cards: [AA, BB]\ncard.status: current\ncard.address: home\n",
        "state.home: BB\nstate.cards: BB\ncard.status: past\ncard.denied: \"yes\"\nphone.kind: smart\n",
    ];

    #[test]
    fn in_another_state_it_comes_to_what_an_assessment_there_comes_to() {
        let engine = engine();
        for given in PEOPLE {
            let answers = answers(&engine, given);
            let there = |state| engine.outcomes(&answers.moved_to(engine.corpus(), state));
            for (state, tally) in engine.tally_in_every_state(&answers) {
                let moved = answers.moved_to(engine.corpus(), state);
                assert_eq!(tally, Tally::of(&engine.assess(&moved)), "{given} {state:?}");
            }
            for (record, agency, _) in engine.outcomes(&answers).into_keys() {
                for (state, outcome) in engine.standings(&answers, record, agency) {
                    let all = there(state);
                    let of_pair = |key: &&Key| (key.0, key.1) == (record, agency);
                    let widest = all.keys().filter(of_pair).map(|key| all[key].width()).max();
                    assert!(outcome.map(Outcome::width) == widest, "{given} {record:?} {agency:?} {state:?}");
                }
            }
        }
    }

    #[test]
    fn another_answer_changes_as_much_as_an_assessment_with_it_shows() {
        let engine = engine();
        for given in PEOPLE {
            let answers = answers(&engine, given);
            let effects = engine.effect_of_every_answer(&answers);
            let mut some = 0;
            for Effect { question, answer, changes: told } in effects {
                let mut other = answers.clone();
                other.choose(question, answer);
                let changed = changes(&engine.assess(&answers), &engine.assess(&other)).len();
                assert_eq!(told, changed, "{given} {question:?} {answer:?}");
                some += changed;
            }
            assert!(some > 0 || !given.contains("card.status"), "{given}");
        }
    }
}
