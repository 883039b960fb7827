//! One jurisdiction: its claims, the safeguards and cases that rest on them, and their sources.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::condition::{Condition, OneOrMany};
use super::ids;
use crate::date::Date;
use crate::vocabulary::{Confidence, Evidence, Limit, Material, Shows, Voice};

/// A file `states/XX.yaml`, or `national.yaml` with the state `US`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Jurisdiction {
    /// Two-letter code, the same as the file's name.
    #[schemars(with = "ids::State")]
    pub state: String,
    /// Official name of the licensing agency.
    #[serde(default)]
    pub dmv: Option<String>,
    /// What the research found, by fact id. The sentence a person reads is the message
    /// `<state>-<fact>` in `locales/`.
    pub facts: IndexMap<String, Claim>,
    /// Findings under no fact id. No condition can read them; cases and safeguards can rest on them.
    #[serde(default)]
    pub other: IndexMap<String, Claim>,
    /// Laws, orders, policies and blocks that narrow channels.
    #[serde(default)]
    pub safeguards: IndexMap<String, Safeguard>,
    /// Documented events.
    #[serde(default)]
    pub cases: IndexMap<String, Case>,
    /// What happened when, and who says what, on the routes concerned.
    #[serde(default)]
    pub events: IndexMap<String, Event>,
    /// Where the claims come from.
    pub sources: IndexMap<String, Source>,
}

/// A sourced, dated statement.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Claim {
    /// One of the fact's values (`facts.yaml`), or a number for a count.
    #[serde(default)]
    pub value: Option<String>,
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
    /// For a law on keeping data: how many days.
    #[serde(default)]
    pub retention_days: Option<u32>,
    /// The same in a list of the whole nation, by state.
    #[serde(default)]
    pub retention_days_by_state: IndexMap<String, u32>,
    /// For a list of the whole nation: the states and territories on it.
    #[serde(default)]
    pub states: Vec<String>,
    /// The records it speaks of.
    #[serde(default)]
    #[schemars(with = "Vec<ids::Record>")]
    pub records: Vec<String>,
    /// The agencies it speaks of.
    #[serde(default)]
    #[schemars(with = "Vec<ids::AgencyOrGroup>")]
    pub agencies: Vec<String>,
    /// Ids under `sources` in the same file; at least one.
    #[schemars(with = "Vec<ids::Source>")]
    pub sources: Vec<String>,
    /// For a national claim on which no rule rests: why it stands here.
    #[serde(default)]
    pub unused: Option<String>,
    /// Further findings on the same fact, by name. Conditions read the first value alone.
    #[serde(default)]
    pub further: IndexMap<String, Claim>,
}

/// A law, order, policy or technical block of one jurisdiction: an instance of a kind.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Safeguard {
    /// Id of a kind in `safeguards.yaml`.
    #[schemars(with = "ids::Kind")]
    pub kind: String,
    /// The claims it rests on: `fact`, `fact/further` or `other/name`.
    #[schemars(with = "ids::OneOrManyIds<ids::Claim>")]
    pub rests_on: OneOrMany,
    /// Whose access it narrows: agencies or groups.
    #[schemars(with = "Vec<ids::AgencyOrGroup>")]
    pub agencies: Vec<String>,
    /// For a law or order of the nation that protects some states alone: those states.
    #[serde(default)]
    #[schemars(with = "Option<Vec<ids::State>>")]
    pub states: Option<Vec<String>>,
    /// The records it covers; all of the channel's when left out.
    #[serde(default)]
    #[schemars(with = "Option<Vec<ids::Record>>")]
    pub records: Option<Vec<String>>,
    /// The channels it narrows; all of the kind's when left out.
    #[serde(default)]
    #[schemars(with = "Option<Vec<ids::Channel>>")]
    pub channels: Option<Vec<String>>,
    /// The access it leaves, where that differs from the kind's own.
    #[serde(default)]
    pub lowers_to: Option<Limit>,
    /// For a limit on keeping data: how many days.
    #[serde(default)]
    pub keeps_days: Option<u32>,
    /// Who must obey it (`parties.yaml`).
    #[schemars(with = "Vec<ids::Party>")]
    pub binds: Vec<String>,
    /// Ways past it (`exceptions.yaml`).
    #[serde(default)]
    #[schemars(with = "Vec<ids::Exception>")]
    pub exceptions: Vec<String>,
    /// The circumstances in which it protects; everyone when left out.
    #[serde(default)]
    pub when: Option<Condition>,
    /// When it came into force, if not on the claim's `effective` date.
    #[serde(default)]
    pub since: Option<Date>,
    /// Where its beginning was not looked up: the day of the oldest source that shows it in force.
    #[serde(default)]
    pub shown_since: Option<Date>,
    /// When it ended.
    #[serde(default)]
    pub until: Option<Date>,
    /// Enjoined, or under a challenge that leaves its force in doubt: `true`, or since when. Such a one lowers
    /// nothing.
    #[serde(default)]
    pub contested: Contested,
    /// Announced, not shown to be in force. Such a one lowers nothing.
    #[serde(default)]
    pub announced: bool,
}

/// Whether the force of a safeguard is in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Contested {
    /// From its beginning, or not at all.
    Always(bool),
    /// Since a day.
    Since(Date),
}

impl Default for Contested {
    fn default() -> Self {
        Self::Always(false)
    }
}

impl Contested {
    /// Whether it is in doubt as of a day. Where the date is vague, the day that claims least is taken.
    #[must_use]
    pub fn on(self, as_of: Date) -> bool {
        match self {
            Self::Always(contested) => contested,
            Self::Since(date) => date.first_day() <= as_of.last_day(),
        }
    }
}

/// A dated event in the history of a route, told by one voice. Its sentence is the message
/// `<state>-event-<id>` in `locales/`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Event {
    /// The claims it rests on.
    #[schemars(with = "ids::OneOrManyIds<ids::Claim>")]
    pub rests_on: OneOrMany,
    /// When it happened, or was said.
    pub date: Date,
    /// Who did it or says it.
    pub voice: Voice,
    /// The channels it bears on.
    #[schemars(with = "Vec<ids::Channel>")]
    pub channels: Vec<String>,
    /// In national.yaml, for an event of some states only: which ones. Everywhere when left out.
    #[serde(default)]
    #[schemars(with = "Option<Vec<ids::State>>")]
    pub states: Option<Vec<String>>,
}

/// A documented event: an agency used a channel there, was given records, or asked for them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Case {
    /// The claims it rests on: `fact`, `fact/further` or `other/name`. Where two sides tell it differently, both.
    #[schemars(with = "ids::OneOrManyIds<ids::Claim>")]
    pub rests_on: OneOrMany,
    /// In national.yaml, for an event of some states only: which ones. Everywhere when left out.
    #[serde(default)]
    #[schemars(with = "Option<Vec<ids::State>>")]
    pub states: Option<Vec<String>>,
    /// The channels it shows in use.
    #[schemars(with = "Vec<ids::Channel>")]
    pub channels: Vec<String>,
    /// Who used them: agencies or groups.
    #[schemars(with = "Vec<ids::AgencyOrGroup>")]
    pub agencies: Vec<String>,
    /// The records concerned; all of the channel's when left out.
    #[serde(default)]
    #[schemars(with = "Option<Vec<ids::Record>>")]
    pub records: Option<Vec<String>>,
    /// Asked for, given or used.
    pub shows: Shows,
    /// How strong the proof is.
    pub grade: Evidence,
    /// When it happened or began, or was first told of.
    pub date: Date,
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
    /// Whether its text was read and supports the claim; `false` means known, not read.
    pub seen: bool,
}

impl Jurisdiction {
    /// Whether a safeguard or a case of this file rests on the claim, by its path, and so tells its note.
    #[must_use]
    pub fn tells(&self, path: &str) -> bool {
        let safeguards = self.safeguards.values().map(|safeguard| &safeguard.rests_on);
        let cases = self.cases.values().map(|case| &case.rests_on);
        safeguards.chain(cases).any(|paths| paths.iter().any(|known| known == path))
    }
}

/// Walks the claims of a jurisdiction with their paths.
pub trait Claims {
    /// The claim at `fact`, `fact/further` or `other/name`.
    fn claim(&self, path: &str) -> Option<&Claim>;
    /// Every claim with its path, in the file's order.
    fn claims(&self) -> Vec<(String, &Claim)>;
}

impl Claims for Jurisdiction {
    fn claim(&self, path: &str) -> Option<&Claim> {
        match path.split_once('/') {
            None => self.facts.get(path),
            Some(("other", name)) => self.other.get(name),
            Some((fact, name)) => self.facts.get(fact)?.further.get(name),
        }
    }

    fn claims(&self) -> Vec<(String, &Claim)> {
        let mut all = Vec::new();
        for (fact, claim) in &self.facts {
            all.push((fact.clone(), claim));
            all.extend(claim.further.iter().map(|(name, further)| (format!("{fact}/{name}"), further)));
        }
        all.extend(self.other.iter().map(|(name, claim)| (format!("other/{name}"), claim)));
        all
    }
}
