//! From rules to routes: what the rules say of one state, as of one day.

use std::sync::OnceLock;

use sightline_rules::corpus::{AnswerSet, Condition, Corpus, Jurisdiction};
use sightline_rules::vocabulary::{Confidence, Evidence, Seen};
use sightline_rules::{ChannelId, Date, FactId, Name, RecordId};

use super::{Case, Program, Reach, Records, Route, Safeguard};
use crate::left::Left;
use crate::logic::{Facts, Formula, Gates, Truth};
use crate::standing::{holds_in, is_settled, settled_value, stands};

/// The routes of a state, or those that are judged nowhere in particular.
pub(super) fn program(corpus: &Corpus, gates: &Gates, state: Option<&Jurisdiction>, as_of: Date) -> Program {
    let here = Here { corpus, state, as_of };
    let routes = corpus.channels.ids().filter_map(|channel| here.route(channel)).collect();
    Program::new(state.and_then(|state| state.place.state()), routes, gates, corpus.agencies.len())
}

/// What the rules are read for.
struct Here<'a> {
    corpus: &'a Corpus,
    state: Option<&'a Jurisdiction>,
    as_of: Date,
}

impl Here<'_> {
    fn route(&self, id: ChannelId) -> Option<Route> {
        let channel = &self.corpus.channels[id];
        // A channel without a role is judged once, nowhere in particular.
        if channel.role.is_none() && self.state.is_some() {
            return None;
        }
        let today = self.as_of.last_day();
        if channel.since.is_some_and(|since| today < since.first_day())
            || channel.until.is_some_and(|until| today > until.last_day())
        {
            return None;
        }
        let cases = self.cases(id);
        if channel.needs_case && cases.is_empty() {
            return None;
        }
        let formula = |condition| formula(self.state, condition, self.as_of);
        let reaches = channel.reaches.iter().map(|reach| Reach {
            agencies: reach.agencies.iter().collect(),
            records: reach.records.clone(),
            when: reach.when.as_ref().map(formula),
        });
        Some(Route {
            channel: id,
            role: channel.role.map(|role| role.circumstance()),
            when: formula(&channel.when),
            reaches: reaches.collect(),
            grade: if channel.seen == Seen::Nationwide { channel.grade } else { Evidence::LawOnly },
            shown_for: channel.shown_for.as_ref().map(|agencies| agencies.set()),
            needs_case: channel.needs_case,
            unsettled: self.unsettled(&channel.facts),
            safeguards: self.safeguards(id),
            cases,
            background: OnceLock::new(),
        })
    }

    fn unsettled(&self, facts: &[FactId]) -> Facts {
        let Some(state) = self.state else { return Facts::EMPTY };
        let years = self.corpus.info.stale_after_years;
        facts.iter().copied().filter(|fact| !is_settled(state, *fact, self.as_of, years)).collect()
    }

    /// The nation and the state: whose rules bear on the route.
    fn law(&self) -> impl Iterator<Item = &Jurisdiction> {
        std::iter::once(&self.corpus.nation).chain(self.state)
    }

    fn holds_here(&self, states: Option<&Vec<sightline_rules::StateId>>) -> bool {
        holds_in(states, self.state.and_then(|state| state.place.state()))
    }

    /// The nation's safeguards, then the state's, that can narrow the channel.
    fn safeguards(&self, channel: ChannelId) -> Vec<Safeguard> {
        let mut found = Vec::new();
        for jurisdiction in self.law() {
            for (id, safeguard) in jurisdiction.safeguards() {
                let kind = &self.corpus.safeguards[safeguard.kind];
                if !safeguard.narrows(kind).contains(&channel) || !self.holds_here(safeguard.states.as_ref())
                {
                    continue;
                }
                let info = &self.corpus.info;
                let Some(stands) = stands(safeguard, jurisdiction, self.as_of, info) else { continue };
                let when = safeguard.when.as_ref();
                found.push(Safeguard {
                    id,
                    agencies: safeguard.agencies.set(),
                    records: records(safeguard.records.as_ref()),
                    leaves: safeguard.limit(kind).map(|limit| Left::by(limit, safeguard.takes)),
                    stands,
                    when: when.map(|when| formula(self.state, when, self.as_of)),
                    told: OnceLock::new(),
                });
            }
        }
        found
    }

    fn cases(&self, channel: ChannelId) -> Vec<Case> {
        let mut found = Vec::new();
        for jurisdiction in self.law() {
            for (id, case) in jurisdiction.cases() {
                if !case.channels.contains(&channel)
                    || case.date.first_day() > self.as_of.last_day()
                    || !self.holds_here(case.states.as_ref())
                {
                    continue;
                }
                let claims = jurisdiction.claims_at(&case.rests_on);
                let confident = claims.iter().map(|claim| claim.confidence).max() > Some(Confidence::Low);
                found.push(Case {
                    id,
                    agencies: case.agencies.set(),
                    records: records(case.records.as_ref()),
                    grade: if confident { case.grade } else { case.grade.min(Evidence::Reported) },
                    shows: case.shows,
                    sources: OnceLock::new(),
                });
            }
        }
        found
    }
}

fn records(list: Option<&Vec<RecordId>>) -> Option<Records> {
    list.map(|list| list.iter().copied().collect())
}

/// A condition with the state's facts settled; without a state no fact is.
pub(crate) fn formula(state: Option<&Jurisdiction>, condition: &Condition, as_of: Date) -> Formula {
    let each = |parts: &[Condition]| parts.iter().map(|part| formula(state, part, as_of)).collect();
    match condition {
        Condition::All(parts) => Formula::All(each(parts)),
        Condition::Any(parts) => Formula::Any(each(parts)),
        Condition::Not(part) => Formula::Not(Box::new(formula(state, part, as_of))),
        Condition::Answer { circumstance, answers } => {
            Formula::Answer { circumstance: *circumstance, answers: *answers }
        }
        Condition::Role { circumstance, some } => {
            Formula::Answer { circumstance: *circumstance, answers: AnswerSet::of_states(*some) }
        }
        Condition::Fact { fact, values } => {
            let value = state.and_then(|state| settled_value(state, *fact, as_of));
            let holds = |value: Name| values.iter().any(|wanted| wanted.is(value.as_str()));
            let unknown = if state.is_some() { Truth::UNSETTLED } else { Truth::UNPLACED };
            Formula::Fact { fact: *fact, truth: value.map_or(unknown, |value| holds(value).into()) }
        }
    }
}

#[cfg(test)]
mod tests {
    use sightline_rules::vocabulary::{Access, Evidence};

    use super::super::Route;
    use crate::Engine;
    use crate::fixture::{changed, engine, engine_of, loaded};
    use crate::standing::Hold;

    /// The route of a channel in a state, or of none in particular.
    fn route<'e>(engine: &'e Engine, channel: &str, state: Option<&str>) -> Option<&'e Route> {
        let program = match state {
            Some(code) => engine.program(engine.corpus().state(code).unwrap()).unwrap(),
            None => &engine.nowhere,
        };
        program.routes.iter().find(|route| route.channel.name() == channel)
    }

    #[test]
    fn a_channel_stands_in_each_state_or_nowhere_in_particular() {
        let engine = engine();
        assert!(route(&engine, "network-query", Some("AA")).is_some());
        assert!(route(&engine, "location-sale", Some("AA")).is_none());
        assert!(route(&engine, "location-sale", None).is_some());
    }

    #[test]
    fn a_channel_begins_and_ends_and_may_need_a_case() {
        let on = |day: &str| engine_of(loaded().corpus, day);
        assert!(route(&on("2019-12-31"), "location-sale", None).is_none());
        assert!(route(&on("2020-01-01"), "location-sale", None).is_some());
        let ended = changed("channels/phones.yaml", "since: \"2020\"", "until: \"2024-06\"").corpus;
        assert!(route(&engine_of(ended.clone(), "2024-06-30"), "location-sale", None).is_some());
        assert!(route(&engine_of(ended, "2024-07-01"), "location-sale", None).is_none());
        // Lists of denials were asked for in the one state in February 2025.
        assert!(route(&on("2025-01-31"), "denial-list", Some("AA")).is_none());
        assert!(route(&on("2025-02-28"), "denial-list", Some("AA")).is_some());
        assert!(route(&on("2025-02-28"), "denial-list", Some("BB")).is_none());
    }

    #[test]
    fn safeguards_of_the_state_and_its_kind_narrow_and_no_others() {
        let engine = engine();
        let named = |channel: &str, state: &str| -> Vec<(String, Option<Access>, Hold)> {
            let found = &route(&engine, channel, Some(state)).unwrap().safeguards;
            let told = |s: &super::super::Safeguard| {
                (s.id.name().to_owned(), s.leaves.map(|left| left.access), s.stands.hold)
            };
            found.iter().map(told).collect()
        };
        let expected = [
            ("block-of-2024".to_owned(), Some(Access::Barred), Hold::Firm),
            ("orders-for-photos".to_owned(), Some(Access::Restricted), Hold::Firm),
            ("rumored-order".to_owned(), Some(Access::Restricted), Hold::Loose),
        ];
        assert_eq!(named("network-query", "AA"), expected);
        // Its kind covers the sale too; the rule itself names the network alone.
        assert_eq!(named("card-sale", "AA"), []);
    }

    #[test]
    fn a_channel_seen_state_by_state_is_a_reading_of_the_law_until_a_case() {
        let engine = engine();
        let grade = |channel, state| route(&engine, channel, state).unwrap().grade;
        assert_eq!(grade("network-query", Some("AA")), Evidence::Documented);
        assert_eq!(grade("card-sale", Some("AA")), Evidence::LawOnly);
    }
}
