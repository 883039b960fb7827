//! Letters ready to sign: to whom, how, with what of the person's, and for whom they are dangerous.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::claim::{ClaimPath, Source};
use super::condition::Condition;
use crate::date::Date;
use crate::id::{ActionId, FieldId, HolderId, RecordId, StateId};
use crate::names::{Role, with_word};
use crate::sort;
use crate::vocabulary::{Confidence, Material};

/// One entry of `letters/`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Letter {
    /// Whom it fits; everybody when left out. State facts can be read where there is a `where`.
    #[serde(default)]
    pub fits: Option<Condition>,
    /// The role to a state for which `fits` and `unsafe-if` are judged: a letter for each such state.
    #[serde(default, rename = "where")]
    #[schemars(with = "Option<sort::Role>")]
    pub role: Option<Role>,
    /// The states where it exists, all when left out: those of `where`, or any that the person named.
    #[serde(default)]
    pub states: Option<Vec<StateId>>,
    /// For whom it is dangerous: true, or not known, puts it behind a lawyer.
    #[serde(default)]
    pub unsafe_if: Option<Condition>,
    /// Why it is dangerous to nobody: the other of the two.
    #[serde(default)]
    pub safe: Option<String>,
    /// Who gets it; a sheet for each.
    pub to: Vec<Recipient>,
    /// How it can go, the best way first.
    pub ways: Vec<Way>,
    /// What of the person's it holds, in the order of the page.
    #[serde(default)]
    pub fields: IndexMap<FieldId, Need>,
    /// Whether papers must go with it: its words say which.
    #[serde(default)]
    pub encloses: bool,
    /// Whether it is signed under penalty of perjury: its words say so.
    #[serde(default)]
    pub declares: bool,
    /// What the office takes for it.
    pub fee: Fee,
    /// By when the office must answer.
    #[serde(default)]
    pub deadline: Option<Deadline>,
    /// The steps (`actions.yaml`) that it carries out.
    #[serde(default)]
    pub steps: Vec<ActionId>,
    /// The records that it concerns.
    #[serde(default)]
    pub records: Vec<RecordId>,
    /// National claims that say more about it.
    #[serde(default)]
    #[schemars(with = "Vec<sort::NationalClaim>")]
    pub rests_on: Vec<ClaimPath>,
    /// Citation.
    #[serde(default)]
    pub law: Option<String>,
    /// The date up to which the sources show it to hold.
    pub as_of: Date,
    /// What kind of material it rests on.
    pub evidence: Material,
    /// How sure the research is.
    pub confidence: Confidence,
    /// Where it comes from: what it asks, its fee, its deadline and its dangers.
    pub sources: Vec<Source>,
}

impl Letter {
    /// Whether some recipient has nothing by which to reach it: the letter's words then say where to look.
    #[must_use]
    pub fn leaves_address_open(&self) -> bool {
        self.to.iter().any(|recipient| !recipient.is_reachable())
    }
}

/// Who gets a letter: a holder of the vocabulary, somebody by name, or whom the person names in a field.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Recipient {
    /// A holder; of a state, by the name that the state has for it.
    #[serde(default)]
    pub holder: Option<HolderId>,
    /// A name, as the envelope has it.
    #[serde(default)]
    pub name: Option<String>,
    /// The field in which the person writes who it is.
    #[serde(default)]
    pub field: Option<FieldId>,
    /// Lines of the address below the name.
    #[serde(default)]
    pub lines: Vec<String>,
    /// Address for email.
    #[serde(default)]
    pub email: Option<String>,
    /// Phone number.
    #[serde(default)]
    pub phone: Option<String>,
    /// Page where it takes requests. It is shown, never opened.
    #[serde(default)]
    pub url: Option<String>,
    /// The date up to which its sources show this; left out where the page read has no date.
    #[serde(default)]
    pub as_of: Option<Date>,
    /// Where the address comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
}

impl Recipient {
    /// Whether anything is known by which to reach it.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        !self.lines.is_empty() || self.email.is_some() || self.phone.is_some() || self.url.is_some()
    }

    /// Whether what is known by which to reach it is older than a year on a day, or of an age that nobody knows.
    #[must_use]
    pub fn is_to_be_checked(&self, today: Date) -> bool {
        self.is_reachable() && self.as_of.is_none_or(|as_of| as_of.is_older_than_a_year(today))
    }
}

/// How a letter can go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// By mail.
    Mail,
    /// By email.
    Email,
    /// Through the office's page, where it is attached or copied.
    Online,
    /// Read out on the phone.
    Phone,
    /// Handed over.
    InPerson,
}

impl Way {
    /// Every value.
    pub const ALL: [Self; 5] = [Self::Mail, Self::Email, Self::Online, Self::Phone, Self::InPerson];

    /// The id used in rules and Fluent.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Email => "email",
            Self::Online => "online",
            Self::Phone => "phone",
            Self::InPerson => "in-person",
        }
    }
}

/// Whether a field of a letter must be filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// The office wants it.
    Required,
    /// It helps, and need not be.
    Optional,
    /// The office wants it, and no computer is to see it: a line to write on by hand.
    ByHand,
}

/// What an office takes for a letter: `free`, `varies`, or a sum such as `$18`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fee {
    /// Nothing.
    Free,
    /// It differs by office, or was not found: the letter's words say more.
    Varies,
    /// So many dollars.
    Dollars(u16),
}

impl<'de> Deserialize<'de> for Fee {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        with_word(deserializer, |word| match word {
            "free" => Ok(Self::Free),
            "varies" => Ok(Self::Varies),
            sum => match sum.strip_prefix('$').and_then(|sum| sum.parse().ok()) {
                Some(dollars) => Ok(Self::Dollars(dollars)),
                None => Err(format!("`{sum}` is no fee; write `free`, `varies` or a sum such as `$18`")),
            },
        })
    }
}

impl JsonSchema for Fee {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Fee".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^(free|varies|\\$[0-9]+)$",
            "description": "What the office takes: `free`, `varies`, or a sum such as `$18`",
        })
    }
}

/// By when an office must answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Deadline {
    /// So many days after the letter came in.
    pub days: u16,
    /// Which days count.
    pub count: Days,
    /// The law that says so.
    pub law: String,
}

/// Which days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Days {
    /// Those on which offices work.
    Working,
    /// All of them.
    Calendar,
}
