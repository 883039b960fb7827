//! Channels: the routes by which records of a holder reach agencies.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::agencies::Agencies;
use super::claim::ClaimPath;
use super::condition::Condition;
use crate::date::Date;
use crate::id::{FactId, HolderId, ListId, RecordId};
use crate::names::{Name, Role};
use crate::sort;
use crate::vocabulary::{Evidence, Seen};

/// One route by which records of a holder reach agencies.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Channel {
    /// Who keeps the records.
    pub holder: HolderId,
    /// The role to a state for which it is judged; national when left out.
    #[serde(default, rename = "where")]
    #[schemars(with = "Option<sort::Role>")]
    pub role: Option<Role>,
    /// What puts the person on this route.
    pub when: Condition,
    /// Which agencies get which records.
    pub reaches: Vec<Reach>,
    /// How well its use is shown.
    pub grade: Evidence,
    /// Where that grade holds.
    pub seen: Seen,
    /// For whose use the sources show it, where that is not every agency on the route: for the others it is a
    /// reading of the law.
    #[serde(default)]
    #[schemars(with = "Option<Vec<sort::AgencyOrGroup>>")]
    pub shown_for: Option<Agencies>,
    /// Shown only in a state where a case supports it.
    #[serde(default)]
    pub needs_case: bool,
    /// State facts that bear on it.
    #[serde(default)]
    pub facts: Vec<FactId>,
    /// The lists by county that bear on it, with the kinds of row that do.
    #[serde(default)]
    pub lists: IndexMap<ListId, Vec<Name>>,
    /// National claims behind it.
    #[schemars(with = "Vec<sort::NationalClaim>")]
    pub rests_on: Vec<ClaimPath>,
    /// When the route began.
    #[serde(default)]
    pub since: Option<Date>,
    /// When it ended.
    #[serde(default)]
    pub until: Option<Date>,
}

/// Agencies and records of one channel. Nothing but a safeguard narrows it: whatever stops an agency has a law, an
/// order, a policy or a block behind it, with its date and source.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reach {
    /// Agencies or groups.
    #[schemars(with = "Vec<sort::AgencyOrGroup>")]
    pub agencies: Agencies,
    /// Records.
    pub records: Vec<RecordId>,
    /// What must hold besides the channel's own condition.
    #[serde(default)]
    pub when: Option<Condition>,
}
