//! Lawful steps that a person or a clinic can take.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::claim::{ClaimPath, Source};
use super::condition::Condition;
use crate::date::Date;
use crate::id::{ChannelId, CircumstanceId, RecordId, StateId};
use crate::names::{Name, Role};
use crate::sort;
use crate::vocabulary::{Confidence, Material};

/// How much an action asks of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effort {
    /// Minutes.
    Short,
    /// Hours.
    Some,
    /// Weeks, or several letters.
    Long,
}

impl Effort {
    /// Every value.
    pub const ALL: [Self; 3] = [Self::Short, Self::Some, Self::Long];

    /// The id used in rules and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Some => "some",
            Self::Long => "long",
        }
    }
}

/// What an action costs in money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// A fee, which the words name as far as it is known.
    Fee,
    /// It differs from place to place, or by who helps.
    Varies,
    /// Research found nothing.
    Unknown,
}

impl Cost {
    /// Every value.
    pub const ALL: [Self; 4] = [Self::Free, Self::Fee, Self::Varies, Self::Unknown];

    /// The id used in rules and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Fee => "fee",
            Self::Varies => "varies",
            Self::Unknown => "unknown",
        }
    }
}

/// One entry of `actions.yaml`. Their order is the order of use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Action {
    /// Whom it fits; everybody when left out.
    #[serde(default)]
    pub fits: Option<Condition>,
    /// The role to a state for which `fits` is judged.
    #[serde(default, rename = "where")]
    #[schemars(with = "Option<sort::Role>")]
    pub role: Option<Role>,
    /// The states where it exists, all when left out: those of `where`, or any that the person named.
    #[serde(default)]
    pub states: Option<Vec<StateId>>,
    /// The records it concerns.
    #[serde(default)]
    pub records: Vec<RecordId>,
    /// National claims that say more about it.
    #[serde(default)]
    #[schemars(with = "Vec<sort::NationalClaim>")]
    pub rests_on: Vec<ClaimPath>,
    /// The routes that it closes or narrows, in part at least.
    #[serde(default)]
    pub narrows: Vec<ChannelId>,
    /// Why it stands here though it narrows none.
    #[serde(default)]
    pub narrows_nothing: Option<String>,
    /// What it changes in the person's circumstances, where exposure follows from these: the engine can then show
    /// the picture before and after.
    #[serde(default)]
    #[schemars(with = "sort::AnswersById")]
    pub changes: IndexMap<CircumstanceId, Name>,
    /// The role to the states for which it changes answers given state by state; all states when left out.
    #[serde(default)]
    #[schemars(with = "Option<sort::Role>")]
    pub changes_in: Option<Role>,
    /// Whether it is a legal duty.
    #[serde(default)]
    pub duty: bool,
    /// Whether the duty has a day by which it must be done: such steps come before all others.
    #[serde(default)]
    pub deadline: bool,
    /// For whom it comes before the steps that do more: for these it cannot wait.
    #[serde(default)]
    pub first_when: Option<Condition>,
    /// How much it asks.
    pub effort: Effort,
    /// What it costs.
    pub cost: Cost,
    /// Whether following it tells somebody something new about the person; the words then say whom and what.
    pub gives_away: bool,
    /// Citation.
    #[serde(default)]
    pub law: Option<String>,
    /// The date up to which the sources show it to hold.
    pub as_of: Date,
    /// What kind of material it rests on.
    pub evidence: Material,
    /// How sure the research is.
    pub confidence: Confidence,
    /// Where it comes from.
    pub sources: Vec<Source>,
}
