//! From an assessment to the result with all that is behind it.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxHashMap as HashMap;
use sightline_rules::corpus::{ClaimId, Corpus, Event, EventId, Jurisdiction, Place, SafeguardId, SourceId};
use sightline_rules::vocabulary::Limit;
use sightline_rules::{ActionId, ChannelId, FactId, Name, StateId};

use super::cite::{Cited, notes_of_fact};
use super::{
    AssessmentResult, Because, CaseResult, CorpusResult, Decides, EventResult, ExposureResult, OfCounty,
    QuestionResult, RouteResult, SafeguardResult, Unsettled,
};
use crate::answers::Answers;
use crate::assess::{Assessment, Exposure, Reasons, RouteTaken};
use crate::outcome::Outcome;
use crate::program::{Case, Engine, Safeguard};
use crate::questions::Question;
use crate::standing::{Hold, Stands, holds_in, stands};

impl Engine {
    /// The assessment with all that is behind it.
    #[must_use]
    pub fn result(&self, answers: &Answers, assessment: &Assessment) -> AssessmentResult {
        let corpus = self.corpus();
        let mut maker = Maker::new(self, answers);
        let exposures: Vec<ExposureResult> =
            assessment.exposures().map(|exposure| maker.exposure(exposure)).collect();
        let sources: BTreeSet<_> = exposures
            .iter()
            .flat_map(|exposure| &exposure.routes)
            .flat_map(|route| route.sources.iter())
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
    pub fn exposure_result(&self, answers: &Answers, exposure: Exposure) -> ExposureResult {
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
    routes: HashMap<(Option<StateId>, usize), Told>,
    safeguards: HashMap<SafeguardId, Arc<SafeguardResult>>,
}

/// A route, and what of it decides where it decides.
#[derive(Clone)]
struct Told {
    result: Arc<RouteResult>,
    decides: Decides,
}

/// What belongs to a channel in a state, whoever uses it for whatever.
struct Shared {
    events: Arc<[EventResult]>,
    not_stopped_by: Arc<[Arc<SafeguardResult>]>,
    facts: Arc<IndexMap<FactId, Name>>,
    rests_on: Arc<[ClaimId]>,
    sources: Arc<[SourceId]>,
}

impl<'e> Maker<'e> {
    fn new(engine: &'e Engine, answers: &'e Answers) -> Self {
        Self {
            engine,
            answers,
            actions: engine.actions(answers),
            shared: HashMap::default(),
            routes: HashMap::default(),
            safeguards: HashMap::default(),
        }
    }

    fn corpus(&self) -> &'e Corpus {
        self.engine.corpus()
    }

    fn exposure(&mut self, exposure: Exposure) -> ExposureResult {
        let Outcome { access, takes, for_now, evidence, asked_only, certainty } = exposure.outcome();
        let deciding = exposure.deciding();
        ExposureResult {
            record: exposure.record,
            agency: exposure.agency,
            state: exposure.state,
            access,
            takes,
            for_now,
            evidence,
            asked_only,
            certainty,
            depends_on: self.corpus().circumstances.these(exposure.depends_on()).collect(),
            decides: deciding.map(|route| self.route(route).decides),
            steps: self.steps(deciding),
            routes: exposure.routes().map(|route| self.route(route).result).collect(),
        }
    }

    /// The steps that fit and bear on the route that decides.
    fn steps(&self, deciding: Option<RouteTaken>) -> Vec<ActionId> {
        let Some(channel) = deciding.map(RouteTaken::channel) else { return Vec::new() };
        let narrows = |action: &&ActionId| self.corpus().actions[**action].narrows.contains(&channel);
        self.actions.iter().filter(narrows).copied().collect()
    }

    /// A route, told once for all records and agencies for which it is the same.
    fn route(&mut self, route: RouteTaken) -> Told {
        if let Some(known) = self.routes.get(&route.alike()) {
            return known.clone();
        }
        let told = self.find_route(route);
        self.routes.insert(route.alike(), told.clone());
        told
    }

    fn find_route(&mut self, route: RouteTaken) -> Told {
        let corpus = self.corpus();
        let (channel, state) = (route.channel(), route.state());
        let (shared, outcome, reasons) = (self.shared(channel, state), route.outcome(), route.reasons());
        let mut cited = Cited::default();
        let safeguards = reasons.safeguards.iter().chain(&reasons.fought_over).chain(&reasons.may_narrow);
        for (jurisdiction, safeguard) in safeguards.filter_map(|safeguard| corpus.safeguard(safeguard.id)) {
            cited.claims(jurisdiction, &safeguard.rests_on);
        }
        for (jurisdiction, case) in route.cases().filter_map(|case| corpus.case(case.id)) {
            cited.claims(jurisdiction, &case.rests_on);
        }
        let own = cited.into_sources();
        let unsettled_facts = corpus.facts.these(reasons.unsettled).map(Unsettled::Fact);
        let unsettled_safeguards =
            reasons.may_narrow.iter().filter(|safeguard| safeguard.stands.hold != Hold::Firm);
        let Outcome { access, takes, for_now, evidence, asked_only, certainty } = outcome;
        let result = RouteResult {
            channel,
            holder: corpus.channels[channel].holder,
            access,
            takes,
            for_now,
            evidence,
            asked_only,
            certainty,
            depends_on: corpus.circumstances.these(reasons.depends_on).collect(),
            because: self.because(state, &reasons),
            county: self.county(channel, state),
            safeguards: self.safeguards(&reasons.safeguards),
            fought_over: self.safeguards(&reasons.fought_over),
            may_narrow: self.safeguards(&reasons.may_narrow),
            not_stopped_by: Arc::clone(&shared.not_stopped_by),
            cases: route.cases().filter_map(|case| self.case(case)).collect(),
            events: Arc::clone(&shared.events),
            unsettled: unsettled_facts
                .chain(unsettled_safeguards.map(|safeguard| Unsettled::Safeguard(safeguard.id)))
                .collect(),
            facts: Arc::clone(&shared.facts),
            rests_on: Arc::clone(&shared.rests_on),
            sources: merged(&shared.sources, own),
        };
        let decides = Decides { channel, safeguard: reasons.decided_by(outcome) };
        Told { result: Arc::new(result), decides }
    }

    fn because(&self, state: Option<StateId>, reasons: &Reasons) -> Because {
        let corpus = self.corpus();
        let answers = corpus.circumstances.these(reasons.answers);
        Because {
            answers: answers.filter_map(|id| Some((id, self.answers.told(id, state)?))).collect(),
            facts: values(corpus, state, corpus.facts.these(reasons.facts)),
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

    fn safeguards(&mut self, safeguards: &[&Safeguard]) -> Vec<Arc<SafeguardResult>> {
        safeguards.iter().filter_map(|safeguard| self.safeguard(safeguard)).collect()
    }

    /// A safeguard, told once for all routes that it narrows.
    fn safeguard(&mut self, safeguard: &Safeguard) -> Option<Arc<SafeguardResult>> {
        if let Some(known) = self.safeguards.get(&safeguard.id) {
            return Some(Arc::clone(known));
        }
        let corpus = self.corpus();
        let (jurisdiction, entry) = corpus.safeguard(safeguard.id)?;
        let limit = entry.limit(&corpus.safeguards[entry.kind]);
        let told = Arc::new(safeguard_result(jurisdiction, (safeguard.id, entry), limit, safeguard.stands));
        self.safeguards.insert(safeguard.id, Arc::clone(&told));
        Some(told)
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
                    not_stopped_by.push(Arc::new(safeguard_result(jurisdiction, entry, None, stands)));
                }
            }
        }
        Shared {
            events: events
                .into_iter()
                .map(|(_, id, event)| EventResult { id, date: event.date, voice: event.voice })
                .collect(),
            not_stopped_by: not_stopped_by.into(),
            facts: Arc::new(values(corpus, state, channel.facts.iter().copied())),
            rests_on: (channel.rests_on.iter())
                .map(|path| ClaimId { place: Place::Nation, path: *path })
                .collect(),
            sources: cited.into_sources().into(),
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
fn merged<T: Ord + Copy>(shared: &Arc<[T]>, own: Vec<T>) -> Arc<[T]> {
    if own.is_empty() {
        return Arc::clone(shared);
    }
    let mut both = own;
    both.extend(shared.iter());
    both.sort();
    both.dedup();
    both.into()
}
