//! The words the whole product reasons in. Their order is their meaning: a later variant is more.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How readily an agency reaches a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// A law, an order or an official technical block forbids the route.
    Barred,
    /// It takes more than asking: [`Takes`] says what.
    Restricted,
    /// The agency can look it up, or be handed it on request; nothing found stops it.
    Open,
}

impl Access {
    /// Every value, from the least to the most access.
    pub const ALL: [Self; 3] = [Self::Barred, Self::Restricted, Self::Open];

    /// The id used in rules, JSON and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Barred => "barred",
            Self::Restricted => "restricted",
            Self::Open => "open",
        }
    }
}

/// The access that a safeguard leaves. It has no way to say `open`, so a safeguard can only lower.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// Forbidden.
    Barred,
    /// Only with what the safeguard says it takes.
    Restricted,
}

impl Limit {
    /// The access that is left of `access` under this limit: never more than before.
    #[must_use]
    pub fn applied_to(self, access: Access) -> Access {
        access.min(match self {
            Self::Barred => Access::Barred,
            Self::Restricted => Access::Restricted,
        })
    }

    /// The id used in rules, JSON and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Barred => "barred",
            Self::Restricted => "restricted",
        }
    }
}

/// What opens a route that is restricted: the least that the agency must have. A later one is harder to get, and a
/// route takes what the hardest of its safeguards does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Takes {
    /// The agency's own word: a purpose that it states, a promise that it signs, a policy that it sets itself.
    OwnWord,
    /// A paper that the agency signs itself: an administrative subpoena or warrant. No judge sees it.
    OwnPaper,
    /// The yes of whoever keeps the record, who may refuse.
    KeepersChoice,
    /// An order of a court, for which it need not show that a crime was likely.
    CourtOrder,
    /// A warrant that a judge signs, on probable cause.
    JudgesWarrant,
}

impl Takes {
    /// Every value, from the easiest to get to the hardest.
    pub const ALL: [Self; 5] =
        [Self::OwnWord, Self::OwnPaper, Self::KeepersChoice, Self::CourtOrder, Self::JudgesWarrant];

    /// The id used in rules, JSON and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::OwnWord => "own-word",
            Self::OwnPaper => "own-paper",
            Self::KeepersChoice => "keepers-choice",
            Self::CourtOrder => "court-order",
            Self::JudgesWarrant => "judges-warrant",
        }
    }
}

/// Whether a safeguard binds anybody, and how surely it will tomorrow.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// In force.
    #[default]
    InForce,
    /// It binds today and may fall any day: an injunction under appeal, a law under a challenge that may be won.
    FoughtOver,
    /// It binds nobody now: paused by a court, overruled by another, ignored by those it binds, or not in force yet.
    Stayed,
    /// Announced or passed; not shown to be in force.
    Announced,
}

impl Standing {
    /// Every value.
    pub const ALL: [Self; 4] = [Self::InForce, Self::FoughtOver, Self::Stayed, Self::Announced];

    /// The id used in rules, JSON and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::FoughtOver => "fought-over",
            Self::Stayed => "stayed",
            Self::Announced => "announced",
        }
    }
}

/// How well the use of a route is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// A reading of the law: it is possible; no use was found.
    LawOnly,
    /// Press or advocacy report the use.
    Reported,
    /// A record, a court paper or the agency's own statement shows the use.
    Documented,
}

impl Evidence {
    /// Every value, from the weakest to the strongest.
    pub const ALL: [Self; 3] = [Self::LawOnly, Self::Reported, Self::Documented];

    /// The id used in rules, JSON and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::LawOnly => "law-only",
            Self::Reported => "reported",
            Self::Documented => "documented",
        }
    }
}

/// Whether an exposure still hangs on answers not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// No further answer can change it.
    Applies,
    /// Answers not given can change it; the exposure names them.
    Depends,
}

impl Certainty {
    /// The id used in JSON and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::Depends => "depends",
        }
    }
}

/// How sure the research is of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Known from memory, or sources not read. It never lowers access.
    Low,
    /// One good source, or several that agree in part.
    Medium,
    /// Primary sources, or several good ones that agree.
    High,
}

impl Confidence {
    /// The id used in rules and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// What kind of material a claim rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Material {
    /// The text of a law, regulation or order.
    Statute,
    /// A court's ruling or court papers.
    Court,
    /// A record that a government made or released.
    GovernmentRecord,
    /// What an agency says of itself.
    AgencyStatement,
    /// Research built on records, by press or scholars.
    Investigation,
    /// News reports.
    Press,
    /// What an advocacy group says.
    Advocacy,
    /// What a company says.
    Vendor,
}

impl Material {
    /// The id used in rules and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Statute => "statute",
            Self::Court => "court",
            Self::GovernmentRecord => "government-record",
            Self::AgencyStatement => "agency-statement",
            Self::Investigation => "investigation",
            Self::Press => "press",
            Self::Advocacy => "advocacy",
            Self::Vendor => "vendor",
        }
    }
}

/// What a case shows an agency to have done. Asked for and given are never merged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// It asked for the records; whether it got them is not known.
    Requested,
    /// It was handed the records.
    Given,
    /// It searched or used the records.
    Used,
}

impl Shows {
    /// The id used in rules, JSON and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Requested => "requested",
            Self::Given => "given",
            Self::Used => "used",
        }
    }
}

/// Where the grade of a channel holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// Everywhere: the use is shown for the whole country.
    Nationwide,
    /// Only where a case in that state shows it.
    ByState,
}

/// Who tells an event: each side of a dispute is heard in its own name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// A law or rule that came into force or was proposed.
    Law,
    /// What the government, or the agency itself, did or says.
    Government,
    /// What a court decided.
    Court,
    /// Those who challenge the practice: states, groups, persons.
    Challengers,
    /// A company: what it did or says.
    Company,
    /// Members of Congress.
    Lawmakers,
    /// Reporters and researchers.
    Reporters,
}

impl Voice {
    /// Every value.
    pub const ALL: [Self; 7] = [
        Self::Law,
        Self::Government,
        Self::Court,
        Self::Challengers,
        Self::Company,
        Self::Lawmakers,
        Self::Reporters,
    ];

    /// The id used in rules, JSON and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Law => "law",
            Self::Government => "government",
            Self::Court => "court",
            Self::Challengers => "challengers",
            Self::Company => "company",
            Self::Lawmakers => "lawmakers",
            Self::Reporters => "reporters",
        }
    }
}
