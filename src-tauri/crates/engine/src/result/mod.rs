//! The assessment with all that is behind it: what `--format json` prints and what an explanation words.

mod make;

pub use crate::background::{EventResult, SafeguardResult};
pub use crate::cite::{SourceResult, notes_of_fact};

use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};
use sightline_rules::corpus::{CaseId, ClaimId, SafeguardId, SourceId};
use sightline_rules::vocabulary::{Access, Certainty, Evidence, Shows, Takes};
use sightline_rules::{
    ActionId, AgencyId, ChannelId, CircumstanceId, Date, FactId, HolderId, ListId, Name, RecordId, StateId,
};

use crate::answers::Told;
use crate::county::{ListResult, RowResult};
use crate::left::Left;
use crate::rank::Foremost;

/// A whole assessment.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AssessmentResult {
    /// The day as of which the rules were read.
    pub as_of: Date,
    /// Which rules these are.
    pub corpus: CorpusResult,
    /// By record, agency and state.
    pub exposures: Vec<ExposureResult>,
    /// What each list by county says of the county, if one was named.
    pub lists: Vec<ListResult>,
    /// What matters most: at most three exposures, each of another record.
    pub foremost: Vec<Foremost>,
    /// The lawful steps that fit the person, in the order in which to take them up.
    pub actions: Vec<ActionId>,
    /// The questions that can still change the result, the one that settles most first.
    pub next_questions: Vec<QuestionResult>,
    /// The questions that were answered and that other answers rule out: what was given to them is not used.
    pub unheeded: Vec<CircumstanceId>,
    /// Every source that some route names.
    pub sources: IndexMap<SourceId, Arc<SourceResult>, FxBuildHasher>,
}

/// Which rules an assessment was made with.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CorpusResult {
    /// Version of the program that carries the rules.
    pub version: String,
    /// The day the search for sources ended.
    pub researched: Date,
    /// The newest sources found.
    pub newest_source: Date,
    /// How many jurisdictions have a file.
    pub states: usize,
}

/// The engine's answer for one record, agency and state.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ExposureResult {
    /// Record.
    pub record: RecordId,
    /// Agency.
    pub agency: AgencyId,
    /// What is told of it. Exposures that differ in nothing but the record and the agency share it.
    #[serde(flatten)]
    pub told: Arc<ExposureTold>,
}

/// What is told of an exposure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ExposureTold {
    /// State, or null for national routes and while the state is not named.
    pub state: Option<StateId>,
    /// The most access of its routes.
    pub access: Access,
    /// The least that opens it, where it is restricted.
    pub takes: Option<Takes>,
    /// What is left while the safeguards that are fought over hold; null where that is no less.
    pub for_now: Option<Left>,
    /// The strongest evidence at that access.
    pub evidence: Evidence,
    /// Whether that evidence shows no more than that the agency asked.
    pub asked_only: bool,
    /// Whether answers not given can change this.
    pub certainty: Certainty,
    /// Those answers.
    pub depends_on: Vec<CircumstanceId>,
    /// What decides it.
    pub decides: Option<Decides>,
    /// The steps that fit the person and close or narrow the route that decides.
    pub steps: Vec<ActionId>,
    /// The routes.
    pub routes: Vec<Arc<RouteResult>>,
}

/// What decides an exposure.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
pub struct Decides {
    /// Of the routes that leave most, the one best shown.
    pub channel: ChannelId,
    /// What narrows it so far, or, where it is fought over, does so for now; null where nothing surely does.
    pub safeguard: Option<SafeguardId>,
}

/// One route of an exposure.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RouteResult {
    /// Channel.
    pub channel: ChannelId,
    /// Who keeps the record.
    pub holder: HolderId,
    /// Access left on this route.
    pub access: Access,
    /// What opens it, where it is restricted.
    pub takes: Option<Takes>,
    /// What is left while the safeguards that are fought over hold; null where that is no less.
    pub for_now: Option<Left>,
    /// Evidence for this route.
    pub evidence: Evidence,
    /// Whether that evidence shows no more than that the agency asked.
    pub asked_only: bool,
    /// Whether answers not given can change this route.
    pub certainty: Certainty,
    /// Those answers.
    pub depends_on: Vec<CircumstanceId>,
    /// What puts the person on this route.
    pub because: Because,
    /// What the lists by county that bear on it say of the person's county.
    pub county: Vec<OfCounty>,
    /// What lowers it, and what limits how long its data is kept.
    pub safeguards: Vec<Arc<SafeguardResult>>,
    /// What holds today and may fall any day: it is fought over.
    pub fought_over: Vec<Arc<SafeguardResult>>,
    /// What may narrow it and is not settled, or waits for an answer.
    pub may_narrow: Vec<Arc<SafeguardResult>>,
    /// Laws that people believe narrow it, and that do not.
    pub not_stopped_by: Arc<[Arc<SafeguardResult>]>,
    /// The cases that show it in use by this agency.
    pub cases: Vec<CaseResult>,
    /// What happened on this route up to the day, and who says what, oldest first.
    pub events: Arc<[EventResult]>,
    /// State facts that bear on it and are not settled, and safeguards that are not.
    pub unsettled: Vec<Unsettled>,
    /// State facts that bear on it, with their values.
    pub facts: Arc<IndexMap<FactId, Name>>,
    /// National claims behind it.
    pub rests_on: Arc<[ClaimId]>,
    /// Every source that its explanation names.
    pub sources: Arc<[SourceId]>,
}

/// What is not settled on a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Unsettled {
    /// A state fact.
    Fact(FactId),
    /// A safeguard.
    Safeguard(SafeguardId),
}

/// What a list by county says of the person's county, for one route.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OfCounty {
    /// List.
    pub list: ListId,
    /// County, by its full name.
    pub county: Name,
    /// The date of the list.
    pub as_of: Date,
    /// The rows of the kinds that bear on the route, of agencies here and of the state.
    pub rows: Vec<RowResult>,
    /// How many rows of other kinds are here.
    pub other: usize,
}

/// Why a route applies.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Because {
    /// The person's own answers, by circumstance.
    #[serde(serialize_with = "as_map")]
    #[schemars(with = "IndexMap<CircumstanceId, Told>")]
    pub answers: Vec<(CircumstanceId, Told)>,
    /// State facts, with their values.
    #[serde(serialize_with = "as_map")]
    #[schemars(with = "IndexMap<FactId, Name>")]
    pub facts: Vec<(FactId, Name)>,
}

/// Few pairs, each key once, as an object.
fn as_map<K: Serialize, V: Serialize, S: Serializer>(pairs: &[(K, V)], to: S) -> Result<S::Ok, S::Error> {
    to.collect_map(pairs.iter().map(|(key, value)| (key, value)))
}

/// A case of a route.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CaseResult {
    /// `state/name`.
    pub id: CaseId,
    /// Asked for, given or used.
    pub shows: Shows,
    /// How strong the proof is.
    pub evidence: Evidence,
    /// When.
    pub date: Date,
}

/// A question that can still change the result.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct QuestionResult {
    /// Circumstance.
    pub id: CircumstanceId,
    /// The states for which it is open, if it is asked state by state.
    pub states: Vec<StateId>,
    /// How many exposures wait for it (a part each, where they wait for several answers).
    pub weight: f64,
}
