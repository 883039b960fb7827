//! What happened: cases, which show a channel in use, and events in the history of a route.

use schemars::JsonSchema;
use serde::Deserialize;

use super::agencies::Agencies;
use super::claim::ClaimPath;
use super::condition::OneOrMany;
use crate::date::Date;
use crate::id::{ChannelId, RecordId, StateId};
use crate::sort;
use crate::vocabulary::{Evidence, Shows, Voice};

/// A documented event: an agency used a channel there, was given records, or asked for them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Case {
    /// The claims it rests on: `fact`, `fact/further` or `other/name`. Where two sides tell it differently, both.
    pub rests_on: OneOrMany<ClaimPath>,
    /// In the nation's rules, for an event of some states only: which ones. Everywhere when left out.
    #[serde(default)]
    pub states: Option<Vec<StateId>>,
    /// The channels it shows in use.
    pub channels: Vec<ChannelId>,
    /// Who used them: agencies or groups.
    #[schemars(with = "Vec<sort::AgencyOrGroup>")]
    pub agencies: Agencies,
    /// The records concerned; all of the channel's when left out.
    #[serde(default)]
    pub records: Option<Vec<RecordId>>,
    /// Asked for, given or used.
    pub shows: Shows,
    /// How strong the proof is.
    pub grade: Evidence,
    /// When it happened or began, or was first told of.
    pub date: Date,
}

/// A dated event in the history of a route, told by one voice. Its sentence is the message
/// `<state>-event-<id>` in `locales/`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Event {
    /// The claims it rests on.
    pub rests_on: OneOrMany<ClaimPath>,
    /// When it happened, or was said.
    pub date: Date,
    /// Who did it or says it.
    pub voice: Voice,
    /// The channels it bears on.
    pub channels: Vec<ChannelId>,
    /// In the nation's rules, for an event of some states only: which ones. Everywhere when left out.
    #[serde(default)]
    pub states: Option<Vec<StateId>>,
}
