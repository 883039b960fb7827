//! What research found: claims, and the sources that they rest on.

use std::fmt;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::agencies::Agencies;
use crate::date::Date;
use crate::id::RecordId;
use crate::names::{self, Name};
use crate::sort;
use crate::vocabulary::{Confidence, Material};

/// A sourced, dated statement.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Claim {
    /// One of the fact's values (`facts.yaml`), or a number for a count.
    #[serde(default)]
    pub value: Option<Name>,
    /// Citation, where the claim rests on a law, order or policy.
    #[serde(default)]
    pub law: Option<String>,
    /// When the law or practice began.
    #[serde(default)]
    pub effective: Option<Date>,
    /// The date up to which the sources show the claim to hold.
    pub as_of: Date,
    /// What kind of material it rests on.
    pub evidence: Material,
    /// How sure the research is.
    pub confidence: Confidence,
    /// For a list of the whole nation: the states and territories on it.
    #[serde(default)]
    pub states: Vec<Name>,
    /// The records it speaks of.
    #[serde(default)]
    pub records: Vec<RecordId>,
    /// The agencies it speaks of.
    #[serde(default)]
    #[schemars(with = "Vec<sort::AgencyOrGroup>")]
    pub agencies: Agencies,
    /// Ids under `sources` of the same jurisdiction; at least one.
    #[schemars(with = "Vec<sort::Source>")]
    pub sources: Vec<Name>,
    /// For a national claim on which no rule rests: why it stands here.
    #[serde(default)]
    pub unused: Option<String>,
    /// Further findings on the same fact, by name. Conditions read the first value alone.
    #[serde(default)]
    pub further: IndexMap<Name, Claim>,
}

/// Where a claim stands in its jurisdiction: `fact`, `fact/further` or `other/name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClaimPath {
    /// The first claim on a fact.
    Fact(Name),
    /// A further finding on a fact, by name.
    Further(Name, Name),
    /// A finding on no fact.
    Other(Name),
}

impl ClaimPath {
    /// The fact that it is about, if it is about one.
    #[must_use]
    pub fn fact(self) -> Option<Name> {
        match self {
            Self::Fact(fact) | Self::Further(fact, _) => Some(fact),
            Self::Other(_) => None,
        }
    }

    /// The keys that lead to it in the file.
    pub(crate) fn keys(&self) -> Vec<&'static str> {
        match self {
            Self::Fact(fact) => vec!["facts", fact.as_str()],
            Self::Further(fact, name) => vec!["facts", fact.as_str(), "further", name.as_str()],
            Self::Other(name) => vec!["other", name.as_str()],
        }
    }
}

impl fmt::Display for ClaimPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact(fact) => f.pad(fact.as_str()),
            Self::Further(fact, name) => write!(f, "{fact}/{name}"),
            Self::Other(name) => write!(f, "other/{name}"),
        }
    }
}

impl Serialize for ClaimPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClaimPath {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        names::with_word(deserializer, |text| {
            Ok::<_, std::convert::Infallible>(match text.split_once('/') {
                None => Self::Fact(Name::new(text)),
                Some(("other", name)) => Self::Other(Name::new(name)),
                Some((fact, name)) => Self::Further(Name::new(fact), Name::new(name)),
            })
        })
    }
}

impl JsonSchema for ClaimPath {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        sort::Claim::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        sort::Claim::json_schema(generator)
    }
}

/// Where a claim comes from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    /// Title as published.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Date of publication, if known.
    #[serde(default)]
    pub date: Option<Date>,
    /// Address of the page.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether its text was read and supports the claim: `true`; `copy`, in a copy that is not linked, the address
    /// being the publisher's own, which nobody opened; or `false`, known and not read.
    pub seen: Seen,
}

/// Whether a source was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(from = "SeenWord")]
#[schemars(with = "SeenWord")]
pub enum Seen {
    /// At its address.
    Read,
    /// In a copy; its own address was not opened.
    InCopy,
    /// Known, not read.
    NotRead,
}

/// How a file says it.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(untagged)]
enum SeenWord {
    Plain(bool),
    Word(Copied),
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Copied {
    Copy,
}

impl From<SeenWord> for Seen {
    fn from(word: SeenWord) -> Self {
        match word {
            SeenWord::Plain(true) => Self::Read,
            SeenWord::Plain(false) => Self::NotRead,
            SeenWord::Word(Copied::Copy) => Self::InCopy,
        }
    }
}
