//! Safeguards: kinds, defined once for every state, and the laws, orders, policies and blocks of a jurisdiction.

use schemars::JsonSchema;
use serde::Deserialize;

use super::agencies::Agencies;
use super::claim::{Claim, ClaimPath};
use super::condition::{Condition, OneOrMany};
use crate::date::Date;
use crate::id::{ChannelId, ExceptionId, PartyId, RecordId, SafeguardKindId, StateId};
use crate::sort;
use crate::vocabulary::{Limit, Standing, Takes};

/// What kind of thing a safeguard is: defined once, for every state.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct SafeguardKind {
    /// The channels it can narrow.
    pub narrows: Vec<ChannelId>,
    /// The access it leaves unless the law at hand says otherwise. None for a limit on keeping data.
    #[serde(default)]
    pub lowers_to: Option<Limit>,
    /// A limit on how long data is kept; it lowers no access.
    #[serde(default)]
    pub keeps: bool,
    /// Channels that people believe it narrows, and that it does not: said in the explanation.
    #[serde(default)]
    pub does_not_narrow: Vec<ChannelId>,
}

/// A law, order, policy or technical block of one jurisdiction: an instance of a kind.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Safeguard {
    /// Its kind (`safeguards.yaml`).
    pub kind: SafeguardKindId,
    /// The claims it rests on: `fact`, `fact/further` or `other/name`.
    pub rests_on: OneOrMany<ClaimPath>,
    /// Whose access it narrows: agencies or groups.
    #[schemars(with = "Vec<sort::AgencyOrGroup>")]
    pub agencies: Agencies,
    /// For a law or order of the nation that protects some states alone: those states.
    #[serde(default)]
    pub states: Option<Vec<StateId>>,
    /// The records it covers; all of the channel's when left out.
    #[serde(default)]
    pub records: Option<Vec<RecordId>>,
    /// The channels it narrows; all of the kind's when left out.
    #[serde(default)]
    pub channels: Option<Vec<ChannelId>>,
    /// The access it leaves, where that differs from the kind's own.
    #[serde(default)]
    pub lowers_to: Option<Limit>,
    /// For a limit on keeping data: how many days.
    #[serde(default)]
    pub keeps_days: Option<u32>,
    /// Who must obey it (`parties.yaml`).
    pub binds: Vec<PartyId>,
    /// Ways past it (`exceptions.yaml`).
    #[serde(default)]
    pub exceptions: Vec<ExceptionId>,
    /// The circumstances in which it protects; everyone when left out. One of the nation's can ask for state facts too.
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
    /// What it still takes where it leaves the route restricted.
    #[serde(default)]
    pub takes: Option<Takes>,
    /// Whether it binds, and how surely. Only one in force lowers access.
    #[serde(default)]
    pub standing: Standing,
    /// Since when it stands so, where it was in force before.
    #[serde(default)]
    pub standing_since: Option<Date>,
}

impl Safeguard {
    /// The channels that it narrows: its own, or those of its kind.
    #[must_use]
    pub fn narrows<'a>(&'a self, kind: &'a SafeguardKind) -> &'a [ChannelId] {
        self.channels.as_deref().unwrap_or(&kind.narrows)
    }

    /// The access that it leaves: its own, or its kind's; none if it only limits how long data is kept.
    #[must_use]
    pub fn limit(&self, kind: &SafeguardKind) -> Option<Limit> {
        if kind.keeps { None } else { self.lowers_to.or(kind.lowers_to) }
    }

    /// When it came into force, if that is known: `claims` are those it rests on.
    #[must_use]
    pub fn in_force_since(&self, claims: &[&Claim]) -> Option<Date> {
        self.since.or_else(|| claims.iter().find_map(|claim| claim.effective))
    }

    /// Up to when the newest of the claims that it rests on reaches.
    #[must_use]
    pub fn shown_until(claims: &[&Claim]) -> Option<Date> {
        claims.iter().map(|claim| claim.as_of).max_by_key(|date| date.first_day())
    }

    /// How it stands on a day. Where a date is vague, the day that claims least is taken.
    #[must_use]
    pub fn standing_on(&self, as_of: Date) -> Standing {
        match self.standing_since {
            Some(since) if as_of.last_day() < since.first_day() => Standing::InForce,
            _ => self.standing,
        }
    }
}
