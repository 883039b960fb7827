//! From rules to routes: what the rules say of one state, as of one day.

use sightline_rules::corpus::{Condition, Corpus, Jurisdiction};
use sightline_rules::vocabulary::{Confidence, Evidence, Seen};
use sightline_rules::{ChannelId, Date, FactId, RecordId};

use super::standing::{holds_in, is_settled, settled_value, standing};
use super::{Case, Program, Reach, Records, Route, Safeguard};
use crate::logic::{Facts, Formula};

/// The routes of a state, or those that are judged nowhere in particular.
pub(super) fn program(corpus: &Corpus, state: Option<&Jurisdiction>, as_of: Date) -> Program {
    let compiler = Compiler { corpus, state, as_of };
    let routes = corpus.channels.ids().filter_map(|channel| compiler.route(channel)).collect();
    Program { state: state.and_then(|state| state.place.state()), routes }
}

struct Compiler<'a> {
    corpus: &'a Corpus,
    state: Option<&'a Jurisdiction>,
    as_of: Date,
}

impl Compiler<'_> {
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
            access: reach.access,
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
                let Some(firm) = standing(safeguard, jurisdiction, self.as_of) else { continue };
                let when = safeguard.when.as_ref();
                found.push(Safeguard {
                    id,
                    agencies: safeguard.agencies.set(),
                    records: records(safeguard.records.as_ref()),
                    limit: safeguard.limit(kind),
                    firm,
                    when: when.map(|when| formula(None, when, self.as_of)),
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
        Condition::Role { circumstance, some } => Formula::Role { circumstance: *circumstance, some: *some },
        Condition::Fact { fact, values } => {
            let value = state.and_then(|state| settled_value(state, *fact, as_of));
            let holds = value.map(|value| values.iter().any(|wanted| wanted.is(value.as_str())));
            Formula::Fact { fact: *fact, holds }
        }
    }
}
