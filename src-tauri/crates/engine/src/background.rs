//! What is told of a channel in a state, of a safeguard and of a case, whoever the person is: found once, when first
//! asked for.

use std::sync::Arc;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Serialize;
use sightline_rules::corpus::{
    CaseId, ClaimId, Corpus, Event, EventId, Jurisdiction, Place, Safeguard, SafeguardId, SourceId,
};
use sightline_rules::vocabulary::{Limit, Standing, Takes, Voice};
use sightline_rules::{ChannelId, Date, FactId, Name, SafeguardKindId, StateId};

use crate::cite::{Cited, SourceNumber, Sources, notes_of_fact};
use crate::standing::{Stands, holds_in, stands};

/// A safeguard of a route.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct SafeguardResult {
    /// `state/name`.
    pub id: SafeguardId,
    /// Kind.
    pub kind: SafeguardKindId,
    /// Whose law it is: a state, or `US`.
    pub state: Place,
    /// Citation.
    pub law: Option<String>,
    /// The access it leaves; null if it only limits keeping.
    pub lowers_to: Option<Limit>,
    /// What opens the route under it, where it leaves it restricted.
    pub takes: Option<Takes>,
    /// Whether it binds, and how surely.
    pub standing: Standing,
    /// Whether its newest source is too old to count on.
    pub stale: bool,
    /// For how many days data may be kept.
    pub keeps_days: Option<u32>,
    /// In force since.
    pub since: Option<Date>,
}

/// An event in the history of a route.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EventResult {
    /// `state/name`.
    pub id: EventId,
    /// When.
    pub date: Date,
    /// Who did it or says it.
    pub voice: Voice,
}

/// What belongs to a channel in a state, whoever uses it for whatever.
#[derive(Debug)]
pub(crate) struct Background {
    pub events: Arc<[EventResult]>,
    /// Laws that people believe narrow it, and that do not.
    pub not_stopped_by: Arc<[Arc<SafeguardResult>]>,
    /// The state facts that bear on it, with their values.
    pub facts: Arc<IndexMap<FactId, Name>>,
    pub rests_on: Arc<[ClaimId]>,
    /// The sources of all of it, in order.
    pub sources: Vec<SourceNumber>,
    /// The same, by name.
    pub source_ids: Arc<[SourceId]>,
}

impl Background {
    /// What belongs to a channel in a state, or in none in particular, as of a day.
    pub fn of(
        corpus: &Corpus,
        sources: &Sources,
        as_of: Date,
        id: ChannelId,
        state: Option<StateId>,
    ) -> Self {
        let channel = &corpus.channels[id];
        let place = state.and_then(|state| corpus.states.get(&state));
        let mut cited = Cited::default();
        cited.claims(&corpus.nation, &channel.rests_on);
        if let Some(place) = place {
            for fact in &channel.facts {
                cited.claims(place, &notes_of_fact(place, *fact));
            }
        }
        let events = events(corpus, as_of, id, state);
        for (jurisdiction, _, event) in &events {
            cited.claims(jurisdiction, &event.rests_on);
        }
        let mut not_stopped_by = Vec::new();
        for jurisdiction in corpus.law_of(state) {
            for (safeguard_id, safeguard) in jurisdiction.safeguards() {
                if !corpus.safeguards[safeguard.kind].does_not_narrow.contains(&id) {
                    continue;
                }
                if let Some(stands) = stands(safeguard, jurisdiction, as_of, &corpus.info) {
                    cited.claims(jurisdiction, &safeguard.rests_on);
                    let entry = (safeguard_id, safeguard);
                    not_stopped_by.push(Arc::new(safeguard_result(jurisdiction, entry, None, stands)));
                }
            }
        }
        let numbers = cited.among(sources);
        Self {
            events: events
                .into_iter()
                .map(|(_, id, event)| EventResult { id, date: event.date, voice: event.voice })
                .collect(),
            not_stopped_by: not_stopped_by.into(),
            facts: Arc::new(values(corpus, state, channel.facts.iter().copied()).collect()),
            rests_on: (channel.rests_on.iter())
                .map(|path| ClaimId { place: Place::Nation, path: *path })
                .collect(),
            source_ids: numbers.iter().map(|number| sources.id(*number)).collect(),
            sources: numbers,
        }
    }
}

/// The nation's events and the state's that bear on a channel, up to the day, oldest first.
fn events(
    corpus: &Corpus,
    as_of: Date,
    channel: ChannelId,
    state: Option<StateId>,
) -> Vec<(&Jurisdiction, EventId, &Event)> {
    let today = as_of.last_day();
    let all = corpus.law_of(state);
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

/// What is told of a safeguard on the routes that it narrows.
#[derive(Debug, Clone)]
pub(crate) struct SafeguardTold {
    pub result: Arc<SafeguardResult>,
    /// In order.
    pub sources: Vec<SourceNumber>,
}

impl SafeguardTold {
    /// What is told of a safeguard that stands so.
    pub fn of(corpus: &Corpus, sources: &Sources, id: SafeguardId, stands: Stands) -> Option<Self> {
        let (jurisdiction, entry) = corpus.safeguard(id)?;
        let limit = entry.limit(&corpus.safeguards[entry.kind]);
        let mut cited = Cited::default();
        cited.claims(jurisdiction, &entry.rests_on);
        let result = Arc::new(safeguard_result(jurisdiction, (id, entry), limit, stands));
        Some(Self { result, sources: cited.among(sources) })
    }
}

/// The sources of a case, in order.
pub(crate) fn sources_of_case(corpus: &Corpus, sources: &Sources, id: CaseId) -> Vec<SourceNumber> {
    let mut cited = Cited::default();
    if let Some((jurisdiction, case)) = corpus.case(id) {
        cited.claims(jurisdiction, &case.rests_on);
    }
    cited.among(sources)
}

/// The values that a state's facts have.
pub(crate) fn values(
    corpus: &Corpus,
    state: Option<StateId>,
    facts: impl Iterator<Item = FactId>,
) -> impl Iterator<Item = (FactId, Name)> {
    let place = state.and_then(|state| corpus.states.get(&state));
    facts.filter_map(move |fact| Some((fact, place?.fact(fact.name())?.value?)))
}

fn safeguard_result(
    jurisdiction: &Jurisdiction,
    (id, safeguard): (SafeguardId, &Safeguard),
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
