//! Lists by county: rows about agencies of a county, town or state, from a list that somebody publishes.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::claim::ClaimPath;
use super::condition::Condition;
use crate::date::Date;
use crate::id::{FactId, StateId};
use crate::names::Name;
use crate::sort;

/// A list by county: `lists/<list>/list.yaml`, and one file a state beside it.
#[derive(Debug, Clone)]
pub struct CountyList {
    /// What the list is.
    pub about: AboutList,
    /// Its rows, by state, for the loaded states that have some.
    pub states: IndexMap<StateId, Rows>,
}

/// A file `lists/<list>/list.yaml`: what the list is, and how it and the state facts stand to one another.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AboutList {
    /// The national claim about it: its date and its sources are the list's.
    #[schemars(with = "sort::NationalClaim")]
    pub claim: ClaimPath,
    /// The national claim that tells how the list has changed since its date.
    #[serde(default)]
    #[schemars(with = "Option<sort::NationalClaim>")]
    pub later: Option<ClaimPath>,
    /// What a row can be, in the order in which it is explained.
    pub kinds: Vec<Name>,
    /// State facts that count its rows, by the kinds they count.
    #[serde(default)]
    pub counts: IndexMap<FactId, Vec<Name>>,
    /// The state facts that say that there can be no row.
    #[serde(default)]
    pub banned: Option<Condition>,
}

/// A file `lists/<list>/XX.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rows {
    /// The rows of the state.
    pub rows: Vec<Row>,
    /// The claim of the state that tells why they and the state's own facts differ, where they do.
    #[serde(default)]
    pub differs: Option<ClaimPath>,
}

/// One row of such a list.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Row {
    /// The county, as in `counties.yaml`; left out where the list names none that exists.
    #[serde(default)]
    #[schemars(with = "Option<sort::County>")]
    pub county: Option<Name>,
    /// The agency's name as on the list.
    pub agency: String,
    /// Whose agency it is.
    pub level: Level,
    /// What the row says of the agency: one of the list's kinds.
    #[schemars(with = "sort::RowKind")]
    pub kind: Name,
    /// Since when.
    pub date: Date,
    /// The county's name on the list, where it is misspelled there or no county has it.
    #[serde(default)]
    pub listed_as: Option<String>,
}

/// Whose agency it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// A county's, most often a sheriff.
    County,
    /// A town's or city's.
    Municipality,
    /// The state's.
    State,
}
