//! What matters first: the exposures in the order in which a person should hear of them.
//!
//! The order is a law with the rules' own words ([`Criterion`]): of two exposures, the first criterion by which they
//! differ decides; where none does, the vocabulary's order of records and agencies does.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rustc_hash::FxHashSet;
use schemars::JsonSchema;
use serde::Serialize;
use sightline_rules::corpus::Criterion;
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Takes};
use sightline_rules::{ActionId, AgencyId, ChannelId, IdSet, RecordId, StateId, kind};

use crate::answers::Answers;
use crate::assess::{Assessment, Exposure, RouteTaken};
use crate::outcome::Outcome;
use crate::program::Engine;

/// One of the few exposures to tell first, and who else reaches the record just so.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Foremost {
    /// Record.
    pub record: RecordId,
    /// Agency.
    pub agency: AgencyId,
    /// State, or null for national routes.
    pub state: Option<StateId>,
    /// The other agencies that reach it as readily.
    pub likewise: Vec<AgencyId>,
    /// The route that decides: of those that leave most, the one best shown.
    pub channel: Option<ChannelId>,
}

impl Engine {
    /// The exposures, what matters most first.
    #[must_use]
    pub fn ranked<'a>(&self, answers: &Answers, assessment: &'a Assessment) -> Vec<Exposure<'a>> {
        let scale = Scale {
            criteria: &self.corpus().info.ranking,
            concern: self.concern(answers),
            narrowed: self.narrowed(&self.actions(answers)),
        };
        let mut ranked: Vec<Exposure> = assessment.exposures().collect();
        ranked.sort_by_cached_key(|exposure| Reverse(scale.weigh(*exposure)));
        ranked
    }

    /// The exposures to tell first, each of another record; as far as there are, each by another route too.
    #[must_use]
    pub fn foremost(&self, answers: &Answers, assessment: &Assessment, most: usize) -> Vec<Foremost> {
        let (mut records, mut channels) = (BTreeSet::new(), BTreeSet::new());
        let ranked = self.ranked(answers, assessment);
        // One exposure of each record; of two by the same route, the first.
        let ranked: Vec<Exposure> =
            ranked.into_iter().filter(|exposure| records.insert(exposure.record)).collect();
        let (other_routes, same_routes): (Vec<_>, Vec<_>) = ranked
            .into_iter()
            .partition(|exposure| channels.insert(exposure.deciding().map(RouteTaken::channel)));
        let foremost = other_routes.into_iter().chain(same_routes).take(most);
        let like = |a: Exposure, b: Exposure| {
            let told = |outcome: Outcome| (outcome.left(), outcome.for_now, outcome.certainty);
            (a.record, a.state) == (b.record, b.state) && told(a.outcome()) == told(b.outcome())
        };
        foremost
            .map(|first| {
                let others = assessment.exposures().filter(|other| other.agency != first.agency);
                Foremost {
                    record: first.record,
                    agency: first.agency,
                    state: first.state,
                    likewise: others.filter(|other| like(first, *other)).map(|other| other.agency).collect(),
                    channel: first.deciding().map(RouteTaken::channel),
                }
            })
            .collect()
    }

    /// The agencies that the person said they fear most; none while nothing is said.
    fn concern(&self, answers: &Answers) -> IdSet<kind::Agency> {
        let questions = self.corpus().circumstances.iter();
        let said = questions.filter_map(|(id, question)| {
            let value = answers.value(id, None)?;
            question.shows_first.get(value.name())
        });
        said.flat_map(|agencies| agencies.iter()).collect()
    }

    /// The channels that some of these steps narrow.
    fn narrowed(&self, actions: &[ActionId]) -> FxHashSet<ChannelId> {
        actions.iter().flat_map(|action| &self.corpus().actions[*action].narrows).copied().collect()
    }
}

/// By what one person's exposures are weighed.
struct Scale<'e> {
    criteria: &'e [Criterion],
    concern: IdSet<kind::Agency>,
    narrowed: FxHashSet<ChannelId>,
}

impl Scale<'_> {
    /// More matters more; what the first criterion says stands highest. There are fewer of them than bytes.
    fn weigh(&self, exposure: Exposure) -> u64 {
        let outcome = exposure.outcome();
        let each = self.criteria.iter().map(|criterion| self.by(*criterion, exposure, outcome));
        each.fold(0, |weight, by| weight << u8::BITS | u64::from(by))
    }

    fn by(&self, criterion: Criterion, exposure: Exposure, outcome: Outcome) -> u8 {
        match criterion {
            Criterion::Certainty => u8::from(outcome.certainty == Certainty::Applies),
            Criterion::Access => {
                let left = match (outcome.access, outcome.takes) {
                    (Access::Open, _) => Takes::ALL.len() + 1,
                    (Access::Restricted, takes) => {
                        let harder = Takes::ALL.iter().filter(|harder| Some(**harder) >= takes);
                        harder.count()
                    }
                    (Access::Barred, _) => 0,
                };
                // What is stopped for now comes after what is not, and before all that is lastingly less.
                u8::try_from(2 * left).unwrap_or(u8::MAX) + u8::from(outcome.for_now.is_none())
            }
            Criterion::Concern => u8::from(self.concern.has(exposure.agency)),
            Criterion::Evidence => match (outcome.evidence, outcome.asked_only) {
                (Evidence::LawOnly, _) => 0,
                (_, true) => 1,
                (Evidence::Reported, false) => 2,
                (Evidence::Documented, false) => 3,
            },
            Criterion::Change => {
                let can_be_narrowed = |route: RouteTaken| self.narrowed.contains(&route.channel());
                u8::from(exposure.widest().any(can_be_narrowed))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::fixture::{answers, changed, engine, engine_of};

    const GIVEN: &str = "state.home: AA\nstate.cards: [AA, BB]\ncard.status: current\ncard.address: home\n\
                         phone.kind: smart\n";

    fn first(engine: &crate::Engine, given: &str) -> Vec<(String, String)> {
        let answers = answers(engine, given);
        let assessment = engine.assess(&answers);
        let ranked = engine.ranked(&answers, &assessment);
        ranked.iter().map(|e| (e.record.name().to_owned(), e.agency.name().to_owned())).collect()
    }

    #[test]
    fn what_is_open_comes_before_what_is_not() {
        let engine = engine();
        let answers = answers(&engine, GIVEN);
        let assessment = engine.assess(&answers);
        let ranked = engine.ranked(&answers, &assessment);
        let sure = ranked
            .iter()
            .map(|e| e.outcome())
            .filter(|outcome| outcome.certainty == sightline_rules::vocabulary::Certainty::Applies);
        let access: Vec<_> = sure.map(|outcome| outcome.access).collect();
        assert!(access.len() > 3 && access.windows(2).all(|pair| pair[0] >= pair[1]), "{access:?}");
    }

    #[test]
    fn each_of_the_foremost_is_another_record() {
        let engine = engine();
        let answers = answers(&engine, GIVEN);
        let foremost = engine.foremost(&answers, &engine.assess(&answers), 3);
        let records: std::collections::BTreeSet<_> = foremost.iter().map(|one| one.record).collect();
        assert_eq!((foremost.len(), records.len()), (3, 3), "{foremost:?}");
    }

    #[test]
    fn whom_a_person_fears_is_said_and_not_guessed() {
        let asked = changed(
            "questions/circumstances.yaml",
            "  card.denied:",
            "  worry: {topic: home, values: [police], beside-result: true, shows-first: {police: [city-police]}}\n  card.denied:",
        );
        let engine = engine_of(asked.corpus, "2026-01-31");
        let silent = first(&engine, GIVEN);
        let said = first(&engine, &format!("{GIVEN}worry: police\n"));
        assert_ne!(silent, said);
        let place = |all: &[(String, String)]| all.iter().position(|(_, agency)| agency == "city-police");
        assert!(place(&said) < place(&silent), "{said:?} {silent:?}");
    }
}
