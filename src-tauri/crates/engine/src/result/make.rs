//! From an assessment to the result with all that is behind it.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use indexmap::IndexMap;
use sightline_rules::corpus::{ClaimId, Corpus, Event, EventId, Jurisdiction, Place, SafeguardId};
use sightline_rules::vocabulary::Limit;
use sightline_rules::{ActionId, ChannelId, FactId, Name, StateId};

use super::cite::{Cited, notes_of_fact};
use super::{
    AssessmentResult, Because, CaseResult, CorpusResult, Decides, EventResult, ExposureResult, OfCounty,
    QuestionResult, RouteResult, SafeguardResult, Unsettled,
};
use crate::answers::Answers;
use crate::assess::{Assessment, Exposure, RouteTaken};
use crate::program::{Case, Engine, Hold, Safeguard, Stands, holds_in, stands};
use crate::questions::Question;

impl Engine {
    /// The assessment with all that is behind it.
    #[must_use]
    pub fn result(&self, answers: &Answers, assessment: &Assessment) -> AssessmentResult {
        let corpus = self.corpus();
        let mut maker = Maker::new(self, answers);
        let exposures: Vec<ExposureResult> =
            assessment.exposures.iter().map(|exposure| maker.exposure(exposure)).collect();
        let sources: BTreeSet<_> = exposures
            .iter()
            .flat_map(|exposure| &exposure.routes)
            .flat_map(|route| &route.sources)
            .copied()
            .collect();
        AssessmentResult {
            as_of: self.as_of(),
            corpus: CorpusResult {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                researched: corpus.info.researched,
                newest_source: corpus.info.newest_source,
                states: corpus.state_ids.len(),
            },
            exposures,
            lists: self.lists(answers),
            foremost: self.foremost(answers, assessment, FOREMOST),
            actions: self.plan(answers, assessment).steps().map(|step| step.id).collect(),
            next_questions: self.questions(answers, assessment).into_iter().map(Into::into).collect(),
            unheeded: self.unheeded(answers),
            sources: sources.into_iter().filter_map(|id| Some((id, corpus.source(id)?.into()))).collect(),
        }
    }

    /// One exposure with all that is behind it.
    #[must_use]
    pub fn exposure_result(&self, answers: &Answers, exposure: &Exposure) -> ExposureResult {
        Maker::new(self, answers).exposure(exposure)
    }
}

impl From<Question> for QuestionResult {
    fn from(question: Question) -> Self {
        Self { id: question.circumstance, states: question.states, weight: question.weight }
    }
}

/// So many exposures a person can hold in mind.
const FOREMOST: usize = 3;

/// Makes results. What is the same for all agencies and records of a route is found once.
struct Maker<'e> {
    engine: &'e Engine,
    answers: &'e Answers,
    /// The steps that fit.
    actions: Vec<ActionId>,
    shared: HashMap<(ChannelId, Option<StateId>), Rc<Shared>>,
}

/// What belongs to a channel in a state, whoever uses it for whatever.
struct Shared {
    events: Vec<EventResult>,
    not_stopped_by: Vec<SafeguardResult>,
    facts: IndexMap<FactId, Name>,
    rests_on: Vec<ClaimId>,
    sources: Vec<sightline_rules::corpus::SourceId>,
}

impl<'e> Maker<'e> {
    fn new(engine: &'e Engine, answers: &'e Answers) -> Self {
        Self { engine, answers, actions: engine.actions(answers), shared: HashMap::new() }
    }

    fn corpus(&self) -> &'e Corpus {
        self.engine.corpus()
    }

    fn exposure(&mut self, exposure: &Exposure) -> ExposureResult {
        ExposureResult {
            record: exposure.record,
            agency: exposure.agency,
            state: exposure.state,
            access: exposure.access,
            takes: exposure.takes,
            for_now: exposure.for_now,
            evidence: exposure.evidence,
            asked_only: exposure.asked_only(),
            certainty: exposure.certainty,
            depends_on: self.corpus().circumstances.these(exposure.depends_on).collect(),
            decides: exposure
                .deciding()
                .map(|route| Decides { channel: route.channel(), safeguard: route.decided_by() }),
            steps: self.steps(exposure),
            routes: exposure.routes.iter().map(|route| self.route(exposure.state, route)).collect(),
        }
    }

    /// The steps that fit and bear on the route that decides.
    fn steps(&self, exposure: &Exposure) -> Vec<ActionId> {
        let Some(channel) = exposure.deciding().map(RouteTaken::channel) else { return Vec::new() };
        let narrows = |action: &&ActionId| self.corpus().actions[**action].narrows.contains(&channel);
        self.actions.iter().filter(narrows).copied().collect()
    }

    fn route(&mut self, state: Option<StateId>, route: &RouteTaken) -> RouteResult {
        let corpus = self.corpus();
        let shared = self.shared(route.channel(), state);
        let mut cited = Cited::default();
        for safeguard in route.safeguards.iter().chain(&route.fought_over).chain(&route.may_narrow) {
            if let Some((jurisdiction, safeguard)) = corpus.safeguard(safeguard.id) {
                cited.claims(jurisdiction, &safeguard.rests_on);
            }
        }
        for case in &route.cases {
            if let Some((jurisdiction, case)) = corpus.case(case.id) {
                cited.claims(jurisdiction, &case.rests_on);
            }
        }
        let own = cited.into_sources();
        let unsettled_facts = corpus.facts.these(route.unsettled).map(Unsettled::Fact);
        let unsettled_safeguards =
            route.may_narrow.iter().filter(|safeguard| safeguard.stands.hold != Hold::Firm);
        RouteResult {
            channel: route.channel(),
            holder: corpus.channels[route.channel()].holder,
            access: route.access,
            takes: route.takes,
            for_now: route.for_now,
            evidence: route.evidence,
            asked_only: route.asked_only(),
            certainty: route.certainty,
            depends_on: corpus.circumstances.these(route.depends_on).collect(),
            because: self.because(state, route),
            county: self.county(route.channel(), state),
            safeguards: self.safeguards(&route.safeguards),
            fought_over: self.safeguards(&route.fought_over),
            may_narrow: self.safeguards(&route.may_narrow),
            not_stopped_by: shared.not_stopped_by.clone(),
            cases: route.cases.iter().filter_map(|case| self.case(case)).collect(),
            events: shared.events.clone(),
            unsettled: unsettled_facts
                .chain(unsettled_safeguards.map(|safeguard| Unsettled::Safeguard(safeguard.id)))
                .collect(),
            facts: shared.facts.clone(),
            rests_on: shared.rests_on.clone(),
            sources: merged(&shared.sources, &own),
        }
    }

    fn because(&self, state: Option<StateId>, route: &RouteTaken) -> Because {
        let corpus = self.corpus();
        let answers = corpus.circumstances.these(route.answers);
        Because {
            answers: answers.filter_map(|id| Some((id, self.answers.told(id, state)?))).collect(),
            facts: values(corpus, state, corpus.facts.these(route.facts)),
        }
    }

    /// What the lists that bear on the channel say of the person's county.
    fn county(&self, channel: ChannelId, state: Option<StateId>) -> Vec<OfCounty> {
        let Some(state) = state else { return Vec::new() };
        let lists = self.corpus().channels[channel].lists.iter();
        let found = lists.filter_map(|(list, kinds)| {
            let found = self.engine.list_in(self.answers, *list, state)?;
            let all = found.here.iter().chain(&found.statewide).filter(|row| row.gone.is_none());
            let (rows, others): (Vec<_>, Vec<_>) = all.cloned().partition(|row| kinds.contains(&row.kind));
            let (list, county, as_of) = (found.list, found.county, found.as_of);
            Some(OfCounty { list, county, as_of, rows, other: others.len() })
        });
        found.collect()
    }

    fn safeguards(&self, safeguards: &[&Safeguard]) -> Vec<SafeguardResult> {
        let corpus = self.corpus();
        let result = |safeguard: &&Safeguard| {
            let (jurisdiction, entry) = corpus.safeguard(safeguard.id)?;
            let limit = entry.limit(&corpus.safeguards[entry.kind]);
            Some(safeguard_result(jurisdiction, (safeguard.id, entry), limit, safeguard.stands))
        };
        safeguards.iter().filter_map(result).collect()
    }

    fn case(&self, case: &Case) -> Option<CaseResult> {
        let (_, entry) = self.corpus().case(case.id)?;
        Some(CaseResult { id: case.id, shows: case.shows, evidence: case.grade, date: entry.date })
    }

    fn shared(&mut self, channel: ChannelId, state: Option<StateId>) -> Rc<Shared> {
        if let Some(known) = self.shared.get(&(channel, state)) {
            return Rc::clone(known);
        }
        let shared = Rc::new(self.find_shared(channel, state));
        self.shared.insert((channel, state), Rc::clone(&shared));
        shared
    }

    fn find_shared(&self, id: ChannelId, state: Option<StateId>) -> Shared {
        let corpus = self.corpus();
        let channel = &corpus.channels[id];
        let place = state.and_then(|state| corpus.states.get(&state));
        let mut cited = Cited::default();
        cited.claims(&corpus.nation, &channel.rests_on);
        if let Some(place) = place {
            for fact in &channel.facts {
                cited.claims(place, &notes_of_fact(place, *fact));
            }
        }
        let events = self.events(id, state);
        for (jurisdiction, _, event) in &events {
            cited.claims(jurisdiction, &event.rests_on);
        }
        let mut not_stopped_by = Vec::new();
        for jurisdiction in corpus.law_of(state) {
            for (safeguard_id, safeguard) in jurisdiction.safeguards() {
                let believed = corpus.safeguards[safeguard.kind].does_not_narrow.contains(&id);
                let years = corpus.info.stale_after_years;
                let stands = stands(safeguard, jurisdiction, self.engine.as_of(), years);
                if let Some(stands) = stands.filter(|_| believed) {
                    cited.claims(jurisdiction, &safeguard.rests_on);
                    let entry = (safeguard_id, safeguard);
                    not_stopped_by.push(safeguard_result(jurisdiction, entry, None, stands));
                }
            }
        }
        Shared {
            events: events
                .into_iter()
                .map(|(_, id, event)| EventResult { id, date: event.date, voice: event.voice })
                .collect(),
            not_stopped_by,
            facts: values(corpus, state, channel.facts.iter().copied()),
            rests_on: (channel.rests_on.iter())
                .map(|path| ClaimId { place: Place::Nation, path: *path })
                .collect(),
            sources: cited.into_sources(),
        }
    }

    /// The nation's events and the state's that bear on a channel, up to the day, oldest first.
    fn events(
        &self,
        channel: ChannelId,
        state: Option<StateId>,
    ) -> Vec<(&'e Jurisdiction, EventId, &'e Event)> {
        let today = self.engine.as_of().last_day();
        let all = self.corpus().law_of(state);
        let all = all.flat_map(|place| place.events().map(move |(id, event)| (place, id, event)));
        let mut found: Vec<_> = all
            .filter(|(_, _, event)| {
                event.channels.contains(&channel)
                    && event.date.first_day() <= today
                    && holds_in(event.states.as_ref(), state)
            })
            .collect();
        found.sort_by_key(|(_, _, event)| event.date.first_day());
        found
    }
}

/// The values that a state's facts have.
fn values(
    corpus: &Corpus,
    state: Option<StateId>,
    facts: impl Iterator<Item = FactId>,
) -> IndexMap<FactId, Name> {
    let place = state.and_then(|state| corpus.states.get(&state));
    facts.filter_map(|fact| Some((fact, place?.fact(fact.name())?.value?))).collect()
}

fn safeguard_result(
    jurisdiction: &Jurisdiction,
    (id, safeguard): (SafeguardId, &sightline_rules::corpus::Safeguard),
    limit: Option<Limit>,
    stands: Stands,
) -> SafeguardResult {
    let claims = jurisdiction.claims_at(&safeguard.rests_on);
    SafeguardResult {
        id,
        kind: safeguard.kind,
        state: jurisdiction.place,
        law: claims.iter().find_map(|claim| claim.law.clone()),
        lowers_to: limit,
        takes: safeguard.takes.filter(|_| limit.is_some()),
        standing: stands.standing,
        stale: stands.stale,
        keeps_days: safeguard.keeps_days,
        since: safeguard.in_force_since(&claims),
    }
}

/// Two sorted lists as one, each entry once.
fn merged<T: Ord + Copy>(a: &[T], b: &[T]) -> Vec<T> {
    if b.is_empty() {
        return a.to_vec();
    }
    a.iter().chain(b).copied().collect::<BTreeSet<_>>().into_iter().collect()
}
