//! The corpus, specialised: for each state its facts, safeguards and cases are constants, so that at
//! assessment only circumstances remain.

use std::sync::Arc;

use crate::corpus::{Claim, Claims, Condition, Corpus, Jurisdiction, NATION, Safeguard, SafeguardKind};
use crate::date::Date;
use crate::logic::Formula;
use crate::set::Set;
use crate::vocabulary::{Access, Confidence, Evidence, Limit, Seen, Shows};

/// The rules as of one day, ready to assess anybody.
#[derive(Debug, Clone)]
pub struct Engine {
    corpus: Arc<Corpus>,
    as_of: Date,
    /// When each question comes up, by circumstance.
    pub(crate) ask_when: Vec<Option<Formula>>,
    /// The circumstance whose answer is the role, by the role's name.
    roles: Vec<(String, usize)>,
    /// By state, in the order of `corpus.state_codes`; `None` for a state that is not loaded.
    pub(crate) states: Vec<Option<Program>>,
    /// National channels, and the channels of states while the person has not named the state.
    pub(crate) nowhere: Program,
}

/// The channels of one state (or of none).
#[derive(Debug, Clone)]
pub(crate) struct Program {
    pub channels: Vec<Route>,
}

/// One channel in one state.
#[derive(Debug, Clone)]
pub(crate) struct Route {
    /// Index of the channel.
    pub channel: usize,
    /// The circumstance that names the states for which it is judged.
    pub role: Option<usize>,
    pub when: Formula,
    pub reaches: Vec<ReachSet>,
    /// How well its use is shown here without any case, and for which agencies; for others the law alone speaks.
    grade: Evidence,
    shown_for: Option<Set>,
    pub needs_case: bool,
    /// State facts that bear on it and are not settled here.
    pub unsettled: Set,
    pub narrowings: Vec<Narrowing>,
    pub cases: Vec<CaseRef>,
}

impl Route {
    /// How well its use by the agency is shown without any case.
    pub fn grade(&self, agency: usize) -> Evidence {
        let shown = self.shown_for.is_none_or(|agencies| agencies.has(agency));
        if shown { self.grade } else { Evidence::LawOnly }
    }
}

#[derive(Debug, Clone)]
pub(crate) struct ReachSet {
    pub agencies: Set,
    pub records: Set,
    pub when: Option<Formula>,
    pub access: Access,
}

/// A safeguard as it bears on one channel.
#[derive(Debug, Clone)]
pub(crate) struct Narrowing {
    /// `US` or the state's code.
    pub jurisdiction: String,
    pub id: String,
    pub agencies: Set,
    pub records: Set,
    /// The access it leaves; `None` for a limit on keeping data.
    pub limit: Option<Limit>,
    /// Whether it may lower access: in force, confident enough, not contested.
    pub firm: bool,
    pub when: Option<Formula>,
}

/// A case as it bears on one channel.
#[derive(Debug, Clone)]
pub(crate) struct CaseRef {
    pub jurisdiction: String,
    pub id: String,
    pub agencies: Set,
    pub records: Set,
    pub grade: Evidence,
    pub shows: Shows,
}

impl Engine {
    /// Specialises the loaded part of `corpus` to each of its states, as of a day. A vague `as_of` means
    /// its last day.
    #[must_use]
    pub fn new(corpus: Arc<Corpus>, as_of: Date) -> Self {
        let circumstances = &corpus.rules.circumstances.circumstances;
        let roles: Vec<(String, usize)> =
            circumstances.values().enumerate().filter_map(|(i, c)| Some((c.role.clone()?, i))).collect();
        let ask_when = circumstances
            .values()
            .map(|c| c.ask_when.as_ref().map(|condition| formula(&corpus, None, condition, as_of)))
            .collect();
        let compiler = Compiler { corpus: &corpus, roles: &roles, as_of };
        let states = corpus
            .state_codes
            .iter()
            .map(|code| Some(compiler.program(Some(corpus.states.get(code)?))))
            .collect();
        let nowhere = compiler.program(None);
        Self { as_of, ask_when, states, nowhere, roles, corpus }
    }

    /// The rules it was made from.
    #[must_use]
    pub fn corpus(&self) -> &Corpus {
        &self.corpus
    }

    /// The day as of which it reasons.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.as_of
    }

    /// The circumstance that answers for a role.
    #[must_use]
    pub fn role(&self, name: &str) -> Option<usize> {
        self.roles.iter().find(|(role, _)| role == name).map(|(_, index)| *index)
    }

    /// The circumstances that answer for a role, in the order asked.
    pub fn roles(&self) -> impl Iterator<Item = usize> {
        self.roles.iter().map(|(_, index)| *index)
    }
}

struct Compiler<'a> {
    corpus: &'a Corpus,
    roles: &'a [(String, usize)],
    as_of: Date,
}

impl Compiler<'_> {
    fn program(&self, state: Option<&Jurisdiction>) -> Program {
        let channels = self.corpus.rules.channels.values().enumerate().filter_map(|(index, channel)| {
            // A channel without a role is judged once, nowhere in particular.
            if channel.role.is_none() && state.is_some() {
                return None;
            }
            let today = self.as_of.last_day();
            if channel.since.is_some_and(|since| today < since.first_day())
                || channel.until.is_some_and(|until| today > until.last_day())
            {
                return None;
            }
            let name = self.corpus.rules.channels.get_index(index)?.0.as_str();
            let role = channel.role.as_ref().and_then(|role| self.roles.iter().find(|(r, _)| r == role));
            let cases = self.cases(name, state);
            if channel.needs_case && cases.is_empty() {
                return None;
            }
            Some(Route {
                channel: index,
                role: role.map(|(_, index)| *index),
                when: formula(self.corpus, state, &channel.when, self.as_of),
                reaches: channel
                    .reaches
                    .iter()
                    .map(|reach| ReachSet {
                        agencies: self.agencies(&reach.agencies),
                        records: self.records(&reach.records),
                        when: reach.when.as_ref().map(|when| formula(self.corpus, state, when, self.as_of)),
                        access: reach.access,
                    })
                    .collect(),
                grade: if channel.seen == Seen::Nationwide { channel.grade } else { Evidence::LawOnly },
                shown_for: channel.shown_for.as_ref().map(|list| self.agencies(list)),
                needs_case: channel.needs_case,
                unsettled: self.unsettled(state, &channel.facts),
                narrowings: self.narrowings(name, state),
                cases,
            })
        });
        Program { channels: channels.collect() }
    }

    fn agencies(&self, list: &[String]) -> Set {
        let all = &self.corpus.rules.agencies;
        all.expand(list).filter_map(|id| all.agencies.iter().position(|known| known == id)).collect()
    }

    fn records(&self, list: &[String]) -> Set {
        list.iter().filter_map(|id| self.corpus.rules.records.iter().position(|known| known == id)).collect()
    }

    /// Absent means every record: the reach narrows it anyway.
    fn records_or_all(&self, list: Option<&Vec<String>>) -> Set {
        list.map_or_else(|| (0..self.corpus.rules.records.len()).collect(), |list| self.records(list))
    }

    fn unsettled(&self, state: Option<&Jurisdiction>, facts: &[String]) -> Set {
        let Some(state) = state else { return Set::EMPTY };
        let settled = |fact: &str| {
            let stale = self.corpus.rules.info.stale_after_years;
            let fresh = |claim: &Claim| claim.as_of.year() + stale >= self.as_of.year();
            // A law that is not in force yet is no open question.
            let to_come = |claim: &Claim| {
                claim.effective.is_some_and(|effective| effective.first_day() > self.as_of.last_day())
            };
            let claim = state.facts.get(fact);
            claim.is_some_and(to_come)
                || (settled_value(state, fact, self.as_of).is_some() && claim.is_some_and(fresh))
        };
        facts
            .iter()
            .filter(|fact| !settled(fact))
            .filter_map(|fact| self.corpus.rules.facts.get_index_of(fact))
            .collect()
    }

    /// The nation's safeguards, then the state's, that can narrow the channel.
    fn narrowings(&self, channel: &str, state: Option<&Jurisdiction>) -> Vec<Narrowing> {
        let mut found = Vec::new();
        for jurisdiction in [Some(&self.corpus.nation), state].into_iter().flatten() {
            for (id, safeguard) in &jurisdiction.safeguards {
                let Some(kind) = self.corpus.rules.safeguards.get(&safeguard.kind) else { continue };
                let narrowed = safeguard.channels.as_ref().unwrap_or(&kind.narrows);
                if !holds_in(safeguard.states.as_ref(), state) || !narrowed.iter().any(|name| name == channel)
                {
                    continue;
                }
                if let Some(firm) = standing(safeguard, jurisdiction, self.as_of) {
                    found.push(self.narrowing(jurisdiction, id, safeguard, kind, firm));
                }
            }
        }
        found
    }

    fn narrowing(
        &self,
        jurisdiction: &Jurisdiction,
        id: &str,
        safeguard: &Safeguard,
        kind: &SafeguardKind,
        firm: bool,
    ) -> Narrowing {
        Narrowing {
            jurisdiction: jurisdiction.state.clone(),
            id: id.to_owned(),
            agencies: self.agencies(&safeguard.agencies),
            records: self.records_or_all(safeguard.records.as_ref()),
            limit: if kind.keeps { None } else { safeguard.lowers_to.or(kind.lowers_to) },
            firm,
            when: safeguard.when.as_ref().map(|when| formula(self.corpus, None, when, self.as_of)),
        }
    }

    fn cases(&self, channel: &str, state: Option<&Jurisdiction>) -> Vec<CaseRef> {
        let mut found = Vec::new();
        for jurisdiction in [Some(&self.corpus.nation), state].into_iter().flatten() {
            for (id, case) in &jurisdiction.cases {
                if !case.channels.iter().any(|name| name == channel)
                    || case.date.first_day() > self.as_of.last_day()
                    || !holds_in(case.states.as_ref(), state)
                {
                    continue;
                }
                let claims = case.rests_on.iter().filter_map(|path| jurisdiction.claim(path));
                let confident = claims.map(|claim| claim.confidence).max() > Some(Confidence::Low);
                found.push(CaseRef {
                    jurisdiction: jurisdiction.state.clone(),
                    id: id.clone(),
                    agencies: self.agencies(&case.agencies),
                    records: self.records_or_all(case.records.as_ref()),
                    grade: if confident { case.grade } else { case.grade.min(Evidence::Reported) },
                    shows: case.shows,
                });
            }
        }
        found
    }
}

/// Whether what is said of these states (of all, when none are named) is said of the state.
pub(crate) fn holds_in(states: Option<&Vec<String>>, state: Option<&Jurisdiction>) -> bool {
    states.is_none_or(|states| state.is_some_and(|state| states.contains(&state.state)))
}

/// Whether a safeguard stands as of a day: `None` if it is not yet, or no longer, in force; `Some(firm)`
/// says whether it may lower access. Where dates are vague, the day that claims least is taken.
pub(crate) fn standing(safeguard: &Safeguard, jurisdiction: &Jurisdiction, as_of: Date) -> Option<bool> {
    let claims: Vec<_> = safeguard.rests_on.iter().filter_map(|path| jurisdiction.claim(path)).collect();
    let today = as_of.last_day();
    if safeguard.until.is_some_and(|until| today >= until.first_day()) {
        return None;
    }
    match safeguard.since.or_else(|| claims.iter().find_map(|claim| claim.effective)) {
        Some(since) if today < since.first_day() => return None,
        Some(since) if today < since.last_day() => return Some(false),
        Some(_) => {}
        // No known beginning: it is shown to hold on the day of its sources, not before.
        None => {
            let newest = || claims.iter().map(|claim| claim.as_of).max_by_key(|date| date.first_day());
            let shown = safeguard.shown_since.or_else(newest);
            if shown.is_some_and(|shown| today < shown.first_day()) {
                return Some(false);
            }
        }
    }
    let confident = claims.iter().all(|claim| claim.confidence > Confidence::Low);
    Some(confident && !claims.is_empty() && !safeguard.contested.on(as_of) && !safeguard.announced)
}

/// The value that a state's fact has as of a day, if research settled it.
fn settled_value<'a>(state: &'a Jurisdiction, fact: &str, as_of: Date) -> Option<&'a str> {
    let claim = state.facts.get(fact)?;
    let begun = claim.effective.is_none_or(|effective| effective.last_day() <= as_of.last_day());
    let value = claim.value.as_deref()?;
    (begun && claim.confidence > Confidence::Low && value != "unknown").then_some(value)
}

pub(crate) fn formula(
    corpus: &Corpus,
    state: Option<&Jurisdiction>,
    condition: &Condition,
    as_of: Date,
) -> Formula {
    let each = |parts: &[Condition]| parts.iter().map(|part| formula(corpus, state, part, as_of)).collect();
    match condition {
        Condition::All(parts) => Formula::All(each(parts)),
        Condition::Any(parts) => Formula::Any(each(parts)),
        Condition::Not(part) => Formula::Not(Box::new(formula(corpus, state, part, as_of))),
        Condition::Is { name, values } => {
            if let Some((index, _, circumstance)) = corpus.rules.circumstances.circumstances.get_full(name) {
                if circumstance.role.is_some() {
                    return Formula::Role { index, some: values.iter().any(|value| value == "some") };
                }
                let indices =
                    values.iter().filter_map(|value| circumstance.values.iter().position(|v| v == value));
                return Formula::Answer { index, values: indices.collect() };
            }
            let index = corpus.rules.facts.get_index_of(name).unwrap_or_default();
            let fact = corpus.rules.facts.get(name);
            let value = state.and_then(|state| settled_value(state, name, as_of)).zip(fact);
            let holds = value.map(|(value, fact)| {
                let value = fact.in_conditions(value);
                values.iter().any(|wanted| wanted == value)
            });
            Formula::Fact { index, holds }
        }
    }
}

/// The jurisdiction's prefix in the ids of claims, safeguards, cases, sources and notes: `nc`, `us`.
#[must_use]
pub fn prefix(jurisdiction: &str) -> String {
    jurisdiction.to_lowercase()
}

/// Whether the code names the nation.
#[must_use]
pub fn is_nation(jurisdiction: &str) -> bool {
    jurisdiction == NATION
}
