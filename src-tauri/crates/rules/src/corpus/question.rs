//! The questions, in the order they are shown.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::agencies::Agencies;
use super::condition::Condition;
use crate::id::{CircumstanceId, TopicId};
use crate::names::{Name, Role};
use crate::sort;

/// A file `circumstances.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Circumstances {
    /// Topics, in the order they are shown.
    pub topics: Vec<TopicId>,
    /// Those of which a paper in somebody's pocket must not tell.
    pub private_topics: Vec<TopicId>,
    /// One question each.
    pub circumstances: IndexMap<CircumstanceId, Circumstance>,
}

/// Something only the person can tell: one question with a finite set of answers.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Circumstance {
    /// The screen it stands on.
    pub topic: TopicId,
    /// For a question whose answer is a state: the person's role to it.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub role: Option<Role>,
    /// For a role: several states may be named, or `none`.
    #[serde(default)]
    pub many: bool,
    /// Asked for each state of this role.
    #[serde(default)]
    #[schemars(with = "Option<sort::Role>")]
    pub per: Option<Role>,
    /// The question comes up only when this holds.
    #[serde(default)]
    pub ask_when: Option<Condition>,
    /// The answers, besides "I don't know / skip". Empty for a role and for a `list`.
    #[serde(default)]
    pub values: Vec<Name>,
    /// The answers are a list that each state of the role `per` has of its own.
    #[serde(default)]
    pub list: Option<AnswerList>,
    /// Not asked in the interview, but offered beside the result: it changes no exposure, only what is told first and
    /// which steps are shown.
    #[serde(default)]
    pub beside_result: bool,
    /// The agencies that an answer says are feared most: of what is alike otherwise, theirs is told first.
    #[serde(default)]
    #[schemars(with = "IndexMap<Name, Vec<sort::AgencyOrGroup>>")]
    pub shows_first: IndexMap<Name, Agencies>,
}

/// A list of answers that a state has of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerList {
    /// The state's counties (`counties.yaml`).
    Counties,
}
