//! Which actions fit a person, in which order, and what they change.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rustc_hash::FxHashMap;
use sightline_rules::corpus::Effort;
use sightline_rules::vocabulary::Access;
use sightline_rules::{ActionId, ChannelId, StateId};

use crate::answers::Answers;
use crate::assess::{Alike, Assessment};
use crate::logic::{Formula, Seen};
use crate::program::Engine;
use crate::standing::holds_in;

/// An action that fits, with what it does for this person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The action.
    pub id: ActionId,
    /// The person's own routes that it closes or narrows.
    pub narrows: Vec<ChannelId>,
    /// How many exposures hang on one of these routes: it is among those that leave most.
    pub bears_on: usize,
    /// Whether it cannot wait, for this person.
    first: bool,
}

impl Step {
    /// An action for nobody in particular: it is not known what it narrows.
    #[must_use]
    pub fn of_nobody(id: ActionId) -> Self {
        Self { id, narrows: Vec::new(), bears_on: 0, first: false }
    }
}

/// The actions that fit, in the order in which to take them up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    /// Duties with a day by which they must be done.
    pub deadlines: Vec<Step>,
    /// One thing for today.
    pub today: Option<Step>,
    /// What comes next: a few.
    pub next: Vec<Step>,
    /// All others.
    pub rest: Vec<Step>,
}

/// How many steps come right after the one for today.
const NEXT: usize = 3;

impl Plan {
    /// Every step, in order.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.deadlines.iter().chain(&self.today).chain(&self.next).chain(&self.rest)
    }
}

/// The channels on which something is left for a person, and how many exposures hang on them.
#[derive(Default)]
struct Ways {
    /// Each with the exposures, by what is alike, of which it leaves as much as the whole.
    widest: FxHashMap<ChannelId, Vec<usize>>,
    /// How many exposures are alike.
    many: Alike<usize>,
}

impl Ways {
    fn of(assessment: &Assessment) -> Self {
        let Self { mut widest, mut many } = Self::default();
        for exposure in assessment.exposures() {
            let many = many.get_or_find(exposure.alike(), || 0);
            *many += 1;
            if *many > 1 {
                continue;
            }
            for route in exposure.routes().filter(|route| route.left().access > Access::Barred) {
                let widest = widest.entry(route.channel()).or_default();
                if route.left() == exposure.left() {
                    widest.push(exposure.alike());
                }
            }
        }
        Self { widest, many }
    }

    /// How many exposures hang on one of these channels.
    fn bear_on(&self, channels: &[ChannelId]) -> usize {
        let mut all: Vec<usize> =
            channels.iter().filter_map(|channel| self.widest.get(channel)).flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().filter_map(|alike| self.many.get(alike)).sum()
    }
}

impl Engine {
    /// The actions that surely fit, in the order in which to take them up. Duties with a deadline stand apart, before
    /// all. Of the others, what cannot wait comes first; then what bears on most exposures of this person, what asks
    /// less before what asks more, and else the order of the rules. The one for today takes minutes, unless it cannot
    /// wait.
    #[must_use]
    pub fn plan(&self, answers: &Answers, assessment: &Assessment) -> Plan {
        self.plan_of(&self.actions(answers), assessment)
    }

    /// The same, of the actions that surely fit.
    pub(crate) fn plan_of(&self, fit: &[ActionId], assessment: &Assessment) -> Plan {
        let actions = &self.corpus().actions;
        let ways = Ways::of(assessment);
        let steps = fit.iter().map(|id| self.step(*id, assessment.nowhere(), &ways));
        let (deadlines, mut others): (Vec<Step>, Vec<Step>) =
            steps.partition(|step| actions[step.id].deadline);
        others.sort_by_key(|step| {
            let effort = Effort::ALL.iter().position(|effort| *effort == actions[step.id].effort);
            // What cannot wait keeps the order that the rules give it.
            if step.first { (false, Reverse(0), None) } else { (true, Reverse(step.bears_on), effort) }
        });
        let short = |step: &Step| actions[step.id].effort == Effort::Short && step.bears_on > 0;
        let today = match others.first() {
            Some(step) if step.first => Some(0),
            first => others.iter().position(short).or(first.map(|_| 0)),
        };
        let today = today.map(|at| others.remove(at));
        let rest = others.split_off(others.len().min(NEXT));
        Plan { deadlines, today, next: others, rest }
    }

    fn step(&self, id: ActionId, seen: Option<&Seen>, ways: &Ways) -> Step {
        let first =
            self.first_when(id).zip(seen).is_some_and(|(first, seen)| first.judge(seen).truth.is_true());
        let of_action = self.corpus().actions[id].narrows.iter();
        let narrows: BTreeSet<ChannelId> =
            of_action.copied().filter(|channel| ways.widest.contains_key(channel)).collect();
        let narrows: Vec<ChannelId> = narrows.into_iter().collect();
        Step { id, bears_on: ways.bear_on(&narrows), narrows, first }
    }

    /// The actions that surely fit, in the order of the rules. One that waits for an answer is not among them: advice is
    /// given only to whom it fits.
    #[must_use]
    pub fn actions(&self, answers: &Answers) -> Vec<ActionId> {
        let nowhere = self.seen(answers, None);
        let states = answers.all_states().into_iter();
        let there: Vec<Seen> = states.map(|state| self.seen(answers, Some(state))).collect();
        self.corpus().actions.ids().filter(|id| self.action_fits(*id, &nowhere, &there)).collect()
    }

    /// Whether an action fits the person, seen from no state and from each that they named.
    fn action_fits(&self, id: ActionId, nowhere: &Seen, there: &[Seen]) -> bool {
        let action = &self.corpus().actions[id];
        let holds = |seen: &Seen| seen.judge(self.fits(id)).truth.is_true();
        let is_of = |seen: &Seen| holds_in(action.states.as_ref(), seen.state());
        match action.role {
            Some(role) => {
                there.iter().any(|seen| seen.is_here(role.circumstance()) && is_of(seen) && holds(seen))
            }
            None => (action.states.is_none() || there.iter().any(is_of)) && holds(nowhere),
        }
    }

    /// Whether the step is for people of whom its very name says something that is private: it fits by an answer on a
    /// private topic.
    #[must_use]
    pub fn tells(&self, action: ActionId) -> bool {
        let corpus = self.corpus();
        let asked = self.fits(action).map(Formula::circumstances).unwrap_or_default();
        corpus
            .circumstances
            .these(asked)
            .any(|id| corpus.private_topics.contains(&corpus.circumstances[id].topic))
    }

    /// The steps that are told to everybody alike, whatever they answered: duties with a deadline, and what cannot wait
    /// for some. In the order of the rules.
    #[must_use]
    pub fn for_everybody(&self) -> Vec<ActionId> {
        let actions = self.corpus().actions.iter();
        let wanted = actions.filter(|(_, action)| action.deadline || action.first_when.is_some());
        wanted.map(|(id, _)| id).collect()
    }

    /// The answers as they would be after an action that changes circumstances. `None` if it changes none.
    #[must_use]
    pub fn after(&self, action: ActionId, answers: &Answers) -> Option<Answers> {
        let corpus = self.corpus();
        let action = &corpus.actions[action];
        let mut after = answers.clone();
        for (circumstance, value) in &action.changes {
            let by_state = corpus.circumstances[*circumstance].per.is_some();
            let states: Vec<Option<StateId>> = match action.changes_in.filter(|_| by_state) {
                None => vec![None],
                Some(role) => answers.states(role.circumstance())?.iter().copied().map(Some).collect(),
            };
            for state in states {
                // The check refuses rules whose changes are no answers.
                after.set(corpus, *circumstance, state, value.as_str()).ok()?;
            }
        }
        (after != *answers).then_some(after)
    }
}

#[cfg(test)]
mod tests {
    use super::Step;
    use crate::fixture::{answers, changed, engine, engine_of, question};

    #[test]
    fn advice_is_for_those_whom_it_surely_fits() {
        let engine = engine();
        let offered = |given| -> Vec<&str> {
            engine.actions(&answers(&engine, given)).into_iter().map(|action| action.name()).collect()
        };
        assert_eq!(offered(""), [""; 0]);
        assert_eq!(offered("state.cards: AA\n"), [""; 0]);
        assert_eq!(offered("state.cards: AA\ncard.status: past\n"), ["ask-card-office"]);
        assert_eq!(offered("state.home: AA\n"), ["address-program"]);
    }

    #[test]
    fn a_deadline_comes_before_all_and_what_bears_on_more_before_what_bears_on_less() {
        let engine = engine_of(
            changed("actions.yaml", "  duty: true\n", "  duty: true\n  deadline: true\n").corpus,
            "2026-01-31",
        );
        let given = "state.home: AA\nstate.cards: AA\ncard.status: past\ncard.address: home\n";
        let answers = answers(&engine, given);
        let plan = engine.plan(&answers, &engine.assess(&answers));
        let names = |steps: &[Step]| steps.iter().map(|step| step.id.name()).collect::<Vec<_>>();
        assert_eq!(names(&plan.deadlines), ["address-program"]);
        let today = plan.today.unwrap();
        assert_eq!((today.id.name(), today.narrows.len()), ("ask-card-office", 1));
        assert!(today.bears_on > 0 && plan.next.is_empty() && plan.rest.is_empty());
    }

    #[test]
    fn what_cannot_wait_comes_before_what_does_more() {
        let rules = changed(
            "actions.yaml",
            "  narrows-nothing: it is a duty\n",
            "  narrows-nothing: it is a duty\n  first-when: {state.home: some}\n",
        );
        let engine = engine_of(rules.corpus, "2026-01-31");
        let given = "state.home: AA\nstate.cards: AA\ncard.status: past\ncard.address: home\n";
        let answers = answers(&engine, given);
        let plan = engine.plan(&answers, &engine.assess(&answers));
        assert_eq!(plan.today.map(|step| step.id.name()), Some("address-program"));
    }

    #[test]
    fn a_program_of_the_home_state_changes_nothing_in_another() {
        let engine = engine();
        let program = engine.corpus().actions.find("address-program").unwrap();
        let given = "state.home: AA\nstate.cards: [AA, BB]\ncard.status: current\ncard.address: home\n";
        let after = engine.after(program, &answers(&engine, given)).unwrap();
        let address = question(&engine, "card.address");
        let of = |code| after.value(address, engine.corpus().state(code)).map(|answer| answer.name());
        assert_eq!((of("AA"), of("BB")), (Some("other"), Some("home")));
        let already = given.replace("card.address: home", "card.address: other");
        assert_eq!(engine.after(program, &answers(&engine, &already)), None, "nothing to change");
    }
}
