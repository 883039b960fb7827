//! Lists by county: rows about agencies of a county, town or state, from a list that somebody publishes.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::claim::ClaimPath;
use super::condition::{Condition, OneOrMany};
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
    /// Whether each row of it has a date of its own.
    #[serde(default)]
    pub dated: bool,
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
    /// The county, as in `counties.yaml`, or the counties; left out where the list names none that exists.
    #[serde(default)]
    #[schemars(with = "Option<OneOrMany<sort::County>>")]
    pub county: Option<OneOrMany<Name>>,
    /// The agency's name as on the list.
    pub agency: String,
    /// Whose agency it is.
    pub level: Level,
    /// What the row says of the agency: one of the list's kinds.
    #[schemars(with = "sort::RowKind")]
    pub kind: Name,
    /// Since when, as the list has it; left out where it does not say, or says what is no date.
    #[serde(default)]
    pub date: Option<Date>,
    /// The list's date for it cannot be right: it is told as a slip of the list.
    #[serde(default)]
    pub misprint: bool,
    /// What else there is to know: an address, a vendor.
    #[serde(default)]
    pub detail: Option<String>,
    /// The national claim that shows the row, where it is not on the list itself: its date and sources are the row's.
    #[serde(default)]
    #[schemars(with = "Option<sort::NationalClaim>")]
    pub source: Option<ClaimPath>,
    /// The national claim by which its county is known, where the list names none, or the wrong one.
    #[serde(default)]
    #[schemars(with = "Option<sort::NationalClaim>")]
    pub placed_by: Option<ClaimPath>,
    /// When it was gone from the list.
    #[serde(default)]
    pub gone: Option<Gone>,
    /// The county's name on the list, where it is misspelled there or no county has it.
    #[serde(default)]
    pub listed_as: Option<String>,
}

impl Row {
    /// Whether the list of the claim's date has it: one shown by another source came later.
    #[must_use]
    pub fn on_the_list_itself(&self) -> bool {
        self.source.is_none()
    }

    /// Whether it is of the county: it names it, or is of an office of the nation that answers for the whole state.
    #[must_use]
    pub fn is_in(&self, county: &str) -> bool {
        match &self.county {
            Some(named) => named.iter().any(|named| named.as_str() == county),
            None => self.level == Level::Federal,
        }
    }

    /// The national claims that it rests on beside the list's own.
    pub fn claims(&self) -> impl Iterator<Item = ClaimPath> {
        let gone = self.gone.as_ref().map(|gone| gone.source);
        self.source.into_iter().chain(self.placed_by).chain(gone)
    }
}

/// That a row is on the list no more.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Gone {
    /// The day of the first list without it.
    pub by: Date,
    /// The national claim that shows it.
    #[schemars(with = "sort::NationalClaim")]
    pub source: ClaimPath,
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
    /// The nation's.
    Federal,
}
