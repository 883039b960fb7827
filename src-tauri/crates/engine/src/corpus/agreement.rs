//! Agreements under 8 U.S.C. 1357(g), by which local officers do immigration work: ICE's own list.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::ids;
use crate::date::Date;

/// A file `agreements/XX.yaml`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Agreements {
    /// The agreements of the state.
    pub agreements: Vec<Agreement>,
    /// The claim that tells why they and the state's own facts differ, where they do.
    #[serde(default)]
    pub differs: Option<String>,
}

/// One agreement of one agency.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Agreement {
    /// The county, as in `counties.yaml`; left out where the list names none that exists.
    #[serde(default)]
    #[schemars(with = "Option<ids::County>")]
    pub county: Option<String>,
    /// The agency's name as on the list.
    pub agency: String,
    /// Whose agency it is.
    pub signer: AgreementSigner,
    /// What the agreement lets its officers do.
    pub model: AgreementModel,
    /// When it was signed.
    pub signed: Date,
    /// The county's name on the list, where it is misspelled there or no county has it.
    #[serde(default)]
    pub listed_as: Option<String>,
}

/// Whose agency signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementSigner {
    /// A county's, most often a sheriff.
    County,
    /// A town's or city's.
    Municipality,
    /// The state's.
    State,
}

/// What an agreement lets officers do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementModel {
    /// Immigration work during ordinary policing.
    TaskForce,
    /// Screening people in jail.
    JailEnforcement,
    /// Serving ICE's warrants in jail.
    WarrantService,
}

impl AgreementModel {
    /// Every value.
    pub const ALL: [Self; 3] = [Self::TaskForce, Self::JailEnforcement, Self::WarrantService];

    /// The id used in rules, JSON and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::TaskForce => "task-force",
            Self::JailEnforcement => "jail-enforcement",
            Self::WarrantService => "warrant-service",
        }
    }
}
