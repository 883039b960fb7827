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
use crate::assess::{Alike, Assessment, Exposure, RouteTaken};
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
        let mut scale = self.scale(answers, &self.actions(answers));
        let mut ranked: Vec<Exposure> = assessment.exposures().collect();
        ranked.sort_by_cached_key(|exposure| Reverse(scale.weigh(*exposure)));
        ranked
    }

    /// The exposures to tell first, each of another record; as far as there are, each by another route too.
    #[must_use]
    pub fn foremost(&self, answers: &Answers, assessment: &Assessment, most: usize) -> Vec<Foremost> {
        self.foremost_of(self.scale(answers, &self.actions(answers)), assessment, most)
    }

    /// The same, weighed so.
    pub(crate) fn foremost_of(
        &self,
        mut scale: Scale,
        assessment: &Assessment,
        most: usize,
    ) -> Vec<Foremost> {
        // One exposure of each record, which stand together: the first of those that matter most.
        let mut first: Vec<(u64, Exposure)> = Vec::new();
        for exposure in assessment.exposures() {
            let weight = scale.weigh(exposure);
            match first.last_mut() {
                Some(best) if best.1.record == exposure.record => {
                    if weight > best.0 {
                        *best = (weight, exposure);
                    }
                }
                _ => first.push((weight, exposure)),
            }
        }
        first.sort_by_key(|(weight, _)| Reverse(*weight));
        // Of two by the same route, the first.
        let mut channels = BTreeSet::new();
        let (other_routes, same_routes): (Vec<_>, Vec<_>) = first
            .into_iter()
            .map(|(_, exposure)| exposure)
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

    /// By what this person's exposures are weighed, if these steps fit them.
    pub(crate) fn scale(&self, answers: &Answers, actions: &[ActionId]) -> Scale<'_> {
        let criteria = &self.corpus().info.ranking;
        let place = criteria.iter().rev().position(|criterion| *criterion == Criterion::Concern);
        Scale {
            criteria,
            concern: self.concern(answers),
            concern_counts: place.map_or(0, |place| 1 << (BITS * place)),
            narrowed: self.narrowed(actions),
            weights: Alike::default(),
        }
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
pub(crate) struct Scale<'e> {
    criteria: &'e [Criterion],
    concern: IdSet<kind::Agency>,
    /// What it adds to a weight that it is of such an agency: of exposures that are alike, nothing else tells them apart.
    concern_counts: u64,
    narrowed: FxHashSet<ChannelId>,
    /// What exposures that are alike weigh without it.
    weights: Alike<u64>,
}

/// For each criterion. There are fewer of them than bytes.
const BITS: usize = u8::BITS as usize;

impl Scale<'_> {
    /// More matters more; what the first criterion says stands highest.
    fn weigh(&mut self, exposure: Exposure) -> u64 {
        let Self { criteria, narrowed, weights, .. } = self;
        let weight = *weights.get_or_find(exposure.alike(), || {
            let each = criteria.iter().map(|criterion| by(*criterion, exposure, narrowed));
            each.fold(0, |weight, by| weight << BITS | u64::from(by))
        });
        if self.concern.has(exposure.agency) { weight + self.concern_counts } else { weight }
    }
}

fn by(criterion: Criterion, exposure: Exposure, narrowed: &FxHashSet<ChannelId>) -> u8 {
    let outcome = exposure.outcome();
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
        // That is added by its agency.
        Criterion::Concern => 0,
        Criterion::Evidence => match (outcome.evidence, outcome.asked_only) {
            (Evidence::LawOnly, _) => 0,
            (_, true) => 1,
            (Evidence::Reported, false) => 2,
            (Evidence::Documented, false) => 3,
        },
        Criterion::Change => u8::from(exposure.widest().any(|route| narrowed.contains(&route.channel()))),
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
