//! From an assessment, in the engine's own indices, to a result in the ids of the vocabulary.

use std::collections::BTreeSet;

use crate::answers::Answers;
use crate::assess::{Assessment, Exposure, RouteTaken};
use crate::corpus::{Claims, Event, Jurisdiction, NATION, Safeguard};
use crate::engine::{CaseRef, Engine, Narrowing, holds_in, prefix, standing};
use crate::questions::Question;
use crate::result::{
    AssessmentResult, Because, CaseResult, CorpusResult, EventResult, ExposureResult, QuestionResult,
    RouteResult, SafeguardResult,
};
use crate::vocabulary::Limit;

impl Engine {
    /// The assessment in ids.
    #[must_use]
    pub fn result(&self, answers: &Answers, assessment: &Assessment) -> AssessmentResult {
        let corpus = self.corpus();
        let exposures: Vec<ExposureResult> =
            assessment.exposures.iter().map(|exposure| self.exposure_result(answers, exposure)).collect();
        let ids: BTreeSet<&String> =
            exposures.iter().flat_map(|e| &e.routes).flat_map(|route| &route.sources).collect();
        let sources =
            ids.into_iter().filter_map(|id| Some((id.clone(), corpus.source(id)?.into()))).collect();
        AssessmentResult {
            as_of: self.as_of(),
            corpus: CorpusResult {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                researched: corpus.rules.info.researched,
                newest_source: corpus.rules.info.newest_source,
                states: corpus.state_codes.len(),
            },
            exposures,
            county: self.county(answers),
            actions: self.actions(answers).into_iter().map(str::to_owned).collect(),
            next_questions: self
                .questions(answers, assessment)
                .into_iter()
                .map(|question| self.question_result(question))
                .collect(),
            sources,
        }
    }

    fn question_result(&self, question: Question) -> QuestionResult {
        QuestionResult {
            id: self.circumstance_id(question.circumstance).to_owned(),
            states: question.states.iter().filter_map(|state| self.state_code(Some(*state))).collect(),
            weight: question.weight,
        }
    }

    /// The id of a circumstance.
    #[must_use]
    pub fn circumstance_id(&self, index: usize) -> &str {
        self.corpus().rules.circumstances.circumstances.get_index(index).map_or("", |(id, _)| id)
    }

    /// The code of a state.
    #[must_use]
    pub fn state_code(&self, index: Option<usize>) -> Option<String> {
        self.corpus().state_codes.get(index?).cloned()
    }

    fn exposure_result(&self, answers: &Answers, exposure: &Exposure) -> ExposureResult {
        let rules = &self.corpus().rules;
        ExposureResult {
            record: rules.records[exposure.record].clone(),
            agency: rules.agencies.agencies[exposure.agency].clone(),
            state: self.state_code(exposure.state),
            access: exposure.access,
            evidence: exposure.evidence,
            asked_only: exposure.asked_only(),
            certainty: exposure.certainty,
            depends_on: exposure.depends_on.iter().map(|i| self.circumstance_id(i).to_owned()).collect(),
            routes: exposure
                .routes
                .iter()
                .map(|route| self.route_result(answers, exposure.state, route))
                .collect(),
        }
    }

    fn route_result(&self, answers: &Answers, state: Option<usize>, route: &RouteTaken) -> RouteResult {
        let corpus = self.corpus();
        let Some((channel_id, channel)) = corpus.rules.channels.get_index(route.channel()) else {
            unreachable!("a route's channel is one of the corpus")
        };
        let place = self.state_code(state).and_then(|code| corpus.states.get(&code));
        let fact_id = |index: usize| corpus.rules.facts.get_index(index).map_or("", |(id, _)| id.as_str());
        let value = |fact: &str| place?.facts.get(fact)?.value.clone();
        let mut sources = BTreeSet::new();
        let mut cite = |jurisdiction: &Jurisdiction, path: &str| {
            let claim = jurisdiction.claim(path);
            let ids = claim.into_iter().flat_map(|claim| &claim.sources);
            sources.extend(ids.map(|id| format!("{}/{id}", prefix(&jurisdiction.state))));
        };
        channel.rests_on.iter().for_each(|path| cite(&corpus.nation, path));
        if let Some(place) = place {
            channel.facts.iter().for_each(|fact| cite(place, fact));
        }
        for narrowing in route.lowering().chain(route.maybe()) {
            if let Some((jurisdiction, safeguard)) = self.safeguard(narrowing) {
                safeguard.rests_on.iter().for_each(|path| cite(jurisdiction, path));
            }
        }
        for case in route.cases() {
            if let Some((jurisdiction, case)) = self.case(case) {
                case.rests_on.iter().for_each(|path| cite(jurisdiction, path));
            }
        }
        let events = self.events(channel_id, place);
        for (jurisdiction, _, event) in &events {
            event.rests_on.iter().for_each(|path| cite(jurisdiction, path));
        }
        let unsettled_safeguards =
            route.maybe().filter(|narrowing| !narrowing.firm).map(|n| full_id(&n.jurisdiction, &n.id));
        RouteResult {
            channel: channel_id.clone(),
            holder: channel.holder.clone(),
            access: route.access,
            evidence: route.evidence,
            asked_only: route.asked_only(),
            certainty: route.certainty,
            depends_on: route.depends_on.iter().map(|i| self.circumstance_id(i).to_owned()).collect(),
            because: Because {
                answers: route
                    .answers
                    .iter()
                    .map(|i| (self.circumstance_id(i).to_owned(), self.answer_text(answers, i, state)))
                    .collect(),
                facts: route
                    .facts
                    .iter()
                    .map(fact_id)
                    .filter_map(|id| Some((id.to_owned(), value(id)?)))
                    .collect(),
            },
            safeguards: route.lowering().filter_map(|n| self.safeguard_result(n)).collect(),
            may_narrow: route.maybe().filter_map(|n| self.safeguard_result(n)).collect(),
            not_stopped_by: self.not_stopped_by(channel_id, place),
            cases: route.cases().filter_map(|case| self.case_result(case)).collect(),
            events: events
                .iter()
                .map(|(jurisdiction, id, event)| EventResult {
                    id: full_id(&jurisdiction.state, id),
                    date: event.date,
                    voice: event.voice,
                })
                .collect(),
            unsettled: route
                .unsettled
                .iter()
                .map(|i| fact_id(i).to_owned())
                .chain(unsettled_safeguards)
                .collect(),
            facts: channel.facts.iter().filter_map(|fact| Some((fact.clone(), value(fact)?))).collect(),
            rests_on: channel.rests_on.iter().map(|path| full_id(NATION, path)).collect(),
            sources: sources.into_iter().collect(),
        }
    }

    /// An answer as written in an answers file.
    #[must_use]
    pub fn answer_text(&self, answers: &Answers, index: usize, state: Option<usize>) -> String {
        let corpus = self.corpus();
        let code = self.state_code(state);
        let circumstance = corpus.rules.circumstances.circumstances.get_index(index);
        let values = circumstance.map(|(_, circumstance)| corpus.values(circumstance, code.as_deref()));
        match (answers.states(index), answers.value(index, state)) {
            (Some([]), _) => crate::answers::NONE.to_owned(),
            (Some(states), _) => {
                states.iter().filter_map(|state| self.state_code(Some(*state))).collect::<Vec<_>>().join(", ")
            }
            (None, Some(value)) => values.and_then(|values| values.get(value)).cloned().unwrap_or_default(),
            (None, None) => String::new(),
        }
    }

    fn safeguard(&self, narrowing: &Narrowing) -> Option<(&Jurisdiction, &Safeguard)> {
        let jurisdiction = self.corpus().jurisdiction(&narrowing.jurisdiction)?;
        Some((jurisdiction, jurisdiction.safeguards.get(&narrowing.id)?))
    }

    fn case(&self, case: &CaseRef) -> Option<(&Jurisdiction, &crate::corpus::Case)> {
        let jurisdiction = self.corpus().jurisdiction(&case.jurisdiction)?;
        Some((jurisdiction, jurisdiction.cases.get(&case.id)?))
    }

    /// The nation's events and the state's that bear on a channel, up to the day, oldest first.
    fn events<'c>(
        &'c self,
        channel: &str,
        place: Option<&'c Jurisdiction>,
    ) -> Vec<(&'c Jurisdiction, &'c str, &'c Event)> {
        let happened = |event: &Event| {
            let there = holds_in(event.states.as_ref(), place);
            there
                && event.channels.iter().any(|name| name == channel)
                && event.date.first_day() <= self.as_of().last_day()
        };
        let mut found: Vec<_> = [Some(&self.corpus().nation), place]
            .into_iter()
            .flatten()
            .flat_map(|jurisdiction| {
                jurisdiction.events.iter().map(move |(id, event)| (jurisdiction, id.as_str(), event))
            })
            .filter(|(_, _, event)| happened(event))
            .collect();
        found.sort_by_key(|(_, _, event)| event.date.first_day());
        found
    }

    fn not_stopped_by(&self, channel: &str, place: Option<&Jurisdiction>) -> Vec<SafeguardResult> {
        let corpus = self.corpus();
        let mut found = Vec::new();
        for jurisdiction in [Some(&corpus.nation), place].into_iter().flatten() {
            for (id, safeguard) in &jurisdiction.safeguards {
                let kind = corpus.rules.safeguards.get(&safeguard.kind);
                let believed =
                    kind.is_some_and(|kind| kind.does_not_narrow.iter().any(|name| name == channel));
                if believed && standing(safeguard, jurisdiction, self.as_of()).is_some() {
                    found.push(worded(jurisdiction, id, safeguard, None));
                }
            }
        }
        found
    }

    fn safeguard_result(&self, narrowing: &Narrowing) -> Option<SafeguardResult> {
        let (jurisdiction, safeguard) = self.safeguard(narrowing)?;
        Some(worded(jurisdiction, &narrowing.id, safeguard, narrowing.limit))
    }

    fn case_result(&self, case: &CaseRef) -> Option<CaseResult> {
        let (_, entry) = self.case(case)?;
        Some(CaseResult {
            id: full_id(&case.jurisdiction, &case.id),
            shows: case.shows,
            evidence: case.grade,
            date: entry.date,
        })
    }
}

fn worded(
    jurisdiction: &Jurisdiction,
    id: &str,
    safeguard: &Safeguard,
    limit: Option<Limit>,
) -> SafeguardResult {
    let claims: Vec<_> = safeguard.rests_on.iter().filter_map(|path| jurisdiction.claim(path)).collect();
    SafeguardResult {
        id: full_id(&jurisdiction.state, id),
        kind: safeguard.kind.clone(),
        state: jurisdiction.state.clone(),
        law: claims.iter().find_map(|claim| claim.law.clone()),
        lowers_to: limit,
        keeps_days: safeguard.keeps_days,
        since: safeguard.since.or_else(|| claims.iter().find_map(|claim| claim.effective)),
    }
}

/// The id of an entry of a jurisdiction, unique in the whole corpus: `nc/records-bought-2017`.
fn full_id(jurisdiction: &str, id: &str) -> String {
    format!("{}/{id}", prefix(jurisdiction))
}
