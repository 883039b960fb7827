//! Lawful steps that a person or a clinic can take.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::condition::Condition;
use super::ids;
use super::jurisdiction::Source;
use crate::date::Date;
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

/// One entry of `actions.yaml`. Their order is the order of use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Action {
    /// Whom it fits; everybody when left out.
    #[serde(default)]
    pub fits: Option<Condition>,
    /// The role to a state for which `fits` is judged.
    #[serde(default, rename = "where")]
    #[schemars(with = "Option<ids::Role>")]
    pub role: Option<String>,
    /// The states where it exists, all when left out: those of `where`, or any that the person named.
    #[serde(default)]
    #[schemars(with = "Option<Vec<ids::State>>")]
    pub states: Option<Vec<String>>,
    /// The records it concerns.
    #[serde(default)]
    #[schemars(with = "Vec<ids::Record>")]
    pub records: Vec<String>,
    /// National claims that say more about it.
    #[serde(default)]
    #[schemars(with = "Vec<ids::NationalClaim>")]
    pub rests_on: Vec<String>,
    /// What it changes in the person's circumstances, where exposure follows from these: the engine can then show
    /// the picture before and after.
    #[serde(default)]
    #[schemars(with = "ids::AnswersById")]
    pub changes: IndexMap<String, String>,
    /// The role to the states for which it changes answers given state by state; all states when left out.
    #[serde(default)]
    #[schemars(with = "Option<ids::Role>")]
    pub changes_in: Option<String>,
    /// Whether it is a legal duty.
    #[serde(default)]
    pub duty: bool,
    /// How much it asks.
    pub effort: Effort,
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
