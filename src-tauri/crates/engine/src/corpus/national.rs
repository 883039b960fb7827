//! What is the same for everyone: the vocabulary, the questions, the channels, the kinds of safeguard.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::action::Action;
use super::agreement::AgreementModel;
use super::condition::Condition;
use super::ids;
use crate::date::Date;
use crate::vocabulary::{Access, Evidence, Limit, Seen};

/// Everything in `rules/` outside `states/` and `national.yaml`.
#[derive(Debug, Clone)]
pub struct NationalRules {
    /// `corpus.yaml`
    pub info: CorpusInfo,
    /// `agencies.yaml`
    pub agencies: Agencies,
    /// `records.yaml`: every record, in the order of the result.
    pub records: Vec<String>,
    /// `records.yaml`: the records of each topic.
    pub records_by_topic: IndexMap<String, Vec<String>>,
    /// `holders.yaml`
    pub holders: Vec<String>,
    /// `parties.yaml`
    pub parties: Vec<String>,
    /// `exceptions.yaml`
    pub exceptions: Vec<String>,
    /// `facts.yaml`
    pub facts: IndexMap<String, FactType>,
    /// `circumstances.yaml`
    pub circumstances: Circumstances,
    /// `counties.yaml`: the counties of each state, by full name.
    pub counties: IndexMap<String, Vec<String>>,
    /// `contradictions.yaml`
    pub contradictions: IndexMap<String, Contradiction>,
    /// `channels.yaml`
    pub channels: IndexMap<String, Channel>,
    /// `safeguards.yaml`
    pub safeguards: IndexMap<String, SafeguardKind>,
    /// `actions.yaml`
    pub actions: IndexMap<String, Action>,
}

impl NationalRules {
    /// The topic under which a record is shown.
    #[must_use]
    pub fn topic_of(&self, record: &str) -> Option<&str> {
        let listed = |records: &Vec<String>| records.iter().any(|known| known == record);
        self.records_by_topic.iter().find(|(_, records)| listed(records)).map(|(topic, _)| topic.as_str())
    }
}

/// What this body of rules is.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CorpusInfo {
    /// The day the search for sources ended.
    pub researched: Date,
    /// The date of the newest sources found; later events are not covered.
    pub newest_source: Date,
    /// How the list in `agreements/` and the claims stand to one another.
    pub agreements: AgreementList,
    /// After how many years a state fact is told as not settled. Its value still holds.
    pub stale_after_years: u16,
}

/// What the claims say of the list that `agreements/` holds.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AgreementList {
    /// The national claim about it.
    #[schemars(with = "ids::NationalClaim")]
    pub claim: String,
    /// State facts that count its entries, by the models they count.
    pub counts: IndexMap<String, Vec<AgreementModel>>,
    /// The state facts that say that agreements are banned.
    pub banned: Condition,
}

/// Facts of one state that cannot both be so.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contradiction {
    /// The facts.
    pub when: Condition,
    /// What is at odds, in a sentence.
    pub why: String,
    /// States where both are so all the same, each with the reason.
    #[serde(default)]
    pub except: IndexMap<String, String>,
}

/// Who might reach a record.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Agencies {
    /// Ids, in the order they are shown.
    pub agencies: Vec<String>,
    /// Shorthands that a list of agencies may name.
    pub groups: IndexMap<String, Vec<String>>,
}

impl Agencies {
    /// The agencies that a list of ids and groups names.
    pub fn expand<'a>(&'a self, list: &'a [String]) -> impl Iterator<Item = &'a str> {
        list.iter().flat_map(|id| match self.groups.get(id) {
            Some(group) => group.iter().map(String::as_str).collect(),
            None => vec![id.as_str()],
        })
    }
}

/// The values of a state fact.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FactType {
    /// Allowed values. `unknown` means that research could not settle it.
    pub values: Vec<String>,
    /// Whether a number is allowed too; conditions then say `some` or `none`.
    #[serde(default)]
    pub count: bool,
    /// Whether every state file must have it.
    #[serde(default)]
    pub everywhere: bool,
}

impl FactType {
    /// The value under which conditions see it: counts become `some` or `none`.
    #[must_use]
    pub fn in_conditions<'a>(&self, value: &'a str) -> &'a str {
        match value.parse::<u32>() {
            Ok(0) if self.count => "none",
            Ok(_) if self.count => "some",
            _ => value,
        }
    }

    /// Whether a state file may give the fact this value.
    #[must_use]
    pub fn admits(&self, value: &str) -> bool {
        self.values.iter().any(|v| v == value) || (self.count && value.parse::<u32>().is_ok())
    }

    /// Whether a condition may ask for this value.
    #[must_use]
    pub fn admits_in_condition(&self, value: &str) -> bool {
        self.values.iter().any(|v| v == value) || (self.count && (value == "some" || value == "none"))
    }
}

/// The questions, in the order they are shown.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Circumstances {
    /// Topics, in the order they are shown.
    pub topics: Vec<String>,
    /// One question each.
    pub circumstances: IndexMap<String, Circumstance>,
}

/// Something only the person can tell: one question with a finite set of answers.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Circumstance {
    /// The screen it stands on.
    #[schemars(with = "ids::Topic")]
    pub topic: String,
    /// For a question whose answer is a state: the person's role to it.
    #[serde(default)]
    pub role: Option<String>,
    /// For a role: several states may be named, or `none`.
    #[serde(default)]
    pub many: bool,
    /// Asked for each state of this role.
    #[serde(default)]
    #[schemars(with = "Option<ids::Role>")]
    pub per: Option<String>,
    /// The question comes up only when this holds.
    #[serde(default)]
    pub ask_when: Option<Condition>,
    /// The answers, besides "I don't know / skip". Empty for a role and for a `list`.
    #[serde(default)]
    pub values: Vec<String>,
    /// The answers are a list that each state of the role `per` has of its own.
    #[serde(default)]
    pub list: Option<AnswerList>,
}

/// A list of answers that a state has of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerList {
    /// The state's counties (`counties.yaml`).
    Counties,
}

/// One route by which records of a holder reach agencies.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Channel {
    /// Who keeps the records.
    #[schemars(with = "ids::Holder")]
    pub holder: String,
    /// The role to a state for which it is judged; national when left out.
    #[serde(default, rename = "where")]
    #[schemars(with = "Option<ids::Role>")]
    pub role: Option<String>,
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
    #[schemars(with = "Option<Vec<ids::AgencyOrGroup>>")]
    pub shown_for: Option<Vec<String>>,
    /// Shown only in a state where a case supports it.
    #[serde(default)]
    pub needs_case: bool,
    /// State facts that bear on it.
    #[serde(default)]
    #[schemars(with = "Vec<ids::Fact>")]
    pub facts: Vec<String>,
    /// National claims behind it.
    #[schemars(with = "Vec<ids::NationalClaim>")]
    pub rests_on: Vec<String>,
    /// When the route began.
    #[serde(default)]
    pub since: Option<Date>,
    /// When it ended.
    #[serde(default)]
    pub until: Option<Date>,
}

/// Agencies, records and access of one channel.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Reach {
    /// Agencies or groups.
    #[schemars(with = "Vec<ids::AgencyOrGroup>")]
    pub agencies: Vec<String>,
    /// Records.
    #[schemars(with = "Vec<ids::Record>")]
    pub records: Vec<String>,
    /// What must hold besides the channel's own condition.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Access before any safeguard.
    pub access: Access,
}

/// What kind of thing a safeguard is: defined once, for every state.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SafeguardKind {
    /// The channels it can narrow.
    #[schemars(with = "Vec<ids::Channel>")]
    pub narrows: Vec<String>,
    /// The access it leaves unless the law at hand says otherwise. None for a limit on keeping data.
    #[serde(default)]
    pub lowers_to: Option<Limit>,
    /// A limit on how long data is kept; it lowers no access.
    #[serde(default)]
    pub keeps: bool,
    /// Channels that people believe it narrows, and that it does not: said in the explanation.
    #[serde(default)]
    #[schemars(with = "Vec<ids::Channel>")]
    pub does_not_narrow: Vec<String>,
}
