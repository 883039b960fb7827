//! The rules as data: what the YAML files hold, one type an entry.

mod action;
mod agencies;
pub(crate) mod answer;
mod case;
mod channel;
mod claim;
mod condition;
mod jurisdiction;
mod letter;
mod list;
mod publisher;
mod question;
mod safeguard;

pub use crate::table::Table;
pub use action::{Action, Cost, Effort};
pub use agencies::Agencies;
pub use answer::{Answer, AnswerSet, FactValue, NONE, SKIP};
pub use case::{Case, Event};
pub use channel::{Channel, Reach};
pub use claim::{Claim, ClaimPath, Seen, Source};
pub use condition::{Condition, OneOrMany, Subject};
pub use jurisdiction::{
    CaseId, ClaimId, Entries, Entry, EventId, Jurisdiction, NATION, Place, SafeguardId, SourceId,
};
pub use letter::{Days, Deadline, Fee, Letter, Need, Recipient, Way};
pub use list::{AboutList, CountyList, Gone, Level, Row, Rows};
pub use publisher::{Publisher, PublisherKind, Publishers};
pub use question::{AnswerList, Circumstance, Circumstances};
pub use safeguard::{Safeguard, SafeguardKind};

use std::sync::Arc;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::date::Date;
use crate::id::{
    AgencyId, ExceptionId, FieldId, HolderId, Id, PartyId, RecordId, StateId, TermId, TopicId, kind,
};
use crate::names::{Declared, FactType, Name, Names};

/// The whole body of rules, or the part of it that was asked for.
#[derive(Debug, Clone)]
pub struct Corpus {
    /// What this body of rules is.
    pub info: CorpusInfo,
    /// Who might reach a record, in the order shown.
    pub agencies: Vec<AgencyId>,
    /// Every record, in the order of the result.
    pub records: Vec<RecordId>,
    /// The records of each topic.
    pub records_by_topic: IndexMap<TopicId, Vec<RecordId>>,
    /// Who keeps records.
    pub holders: Vec<HolderId>,
    /// Who can be bound by a safeguard.
    pub parties: Vec<PartyId>,
    /// Ways past a safeguard.
    pub exceptions: Vec<ExceptionId>,
    /// What of the person's a letter can hold.
    pub fields: Vec<FieldId>,
    /// Words that the glossary explains.
    pub terms: Vec<TermId>,
    /// The state facts and their values.
    pub facts: Table<kind::Fact, FactType>,
    /// The topics of the interview, in order.
    pub topics: Vec<TopicId>,
    /// Those of which a paper in somebody's pocket must not tell.
    pub private_topics: Vec<TopicId>,
    /// The questions, in order.
    pub circumstances: Table<kind::Circumstance, Circumstance>,
    /// The counties of each state, by full name.
    pub counties: IndexMap<StateId, Vec<Name>>,
    /// Facts of one state that cannot both be so.
    pub contradictions: IndexMap<Name, Contradiction>,
    /// The routes.
    pub channels: Table<kind::Channel, Channel>,
    /// The kinds of safeguard.
    pub safeguards: Table<kind::SafeguardKind, SafeguardKind>,
    /// The lawful steps, in the order of use.
    pub actions: Table<kind::Action, Action>,
    /// The letters ready to sign.
    pub letters: Table<kind::Letter, Letter>,
    /// Who publishes on each site that a source may stand on. Read with all states, for `check` alone.
    pub publishers: Publishers,
    /// The lists by county.
    pub lists: Table<kind::List, CountyList>,
    /// National claims, federal safeguards and nation-wide cases.
    pub nation: Jurisdiction,
    /// Every state that has a file, in alphabetical order of the codes, loaded or not.
    pub state_ids: Vec<StateId>,
    /// The loaded states, in alphabetical order of the codes.
    pub states: IndexMap<StateId, Jurisdiction>,
    /// The names by which all of this was read; more states are read by the same.
    pub(crate) names: Arc<Names>,
}

impl Corpus {
    /// The id of this name, of the kind that is asked for. It is how answers files, arguments and the window's
    /// calls come to ids.
    #[must_use]
    pub fn find<K: Declared>(&self, name: &str) -> Option<Id<K>> {
        self.names.find(name)
    }

    /// The state of this code, in capitals or not.
    #[must_use]
    pub fn state(&self, code: &str) -> Option<StateId> {
        self.state_ids.iter().copied().find(|state| state.name().eq_ignore_ascii_case(code.trim()))
    }

    /// The claims, safeguards and cases of a place, if it is loaded.
    #[must_use]
    pub fn jurisdiction(&self, place: Place) -> Option<&Jurisdiction> {
        match place {
            Place::Nation => Some(&self.nation),
            Place::State(state) => self.states.get(&state),
        }
    }

    /// The nation and every loaded state.
    pub fn jurisdictions(&self) -> impl Iterator<Item = &Jurisdiction> {
        std::iter::once(&self.nation).chain(self.states.values())
    }

    /// The nation and one state: whose law bears on what happens there.
    pub fn law_of(&self, state: Option<StateId>) -> impl Iterator<Item = &Jurisdiction> {
        std::iter::once(&self.nation).chain(state.and_then(|state| self.states.get(&state)))
    }

    /// A safeguard and its jurisdiction.
    #[must_use]
    pub fn safeguard(&self, id: SafeguardId) -> Option<(&Jurisdiction, &Safeguard)> {
        let jurisdiction = self.jurisdiction(id.place)?;
        Some((jurisdiction, jurisdiction.entries.safeguards.get(id.name())?))
    }

    /// A case and its jurisdiction.
    #[must_use]
    pub fn case(&self, id: CaseId) -> Option<(&Jurisdiction, &Case)> {
        let jurisdiction = self.jurisdiction(id.place)?;
        Some((jurisdiction, jurisdiction.entries.cases.get(id.name())?))
    }

    /// An event and its jurisdiction.
    #[must_use]
    pub fn event(&self, id: EventId) -> Option<(&Jurisdiction, &Event)> {
        let jurisdiction = self.jurisdiction(id.place)?;
        Some((jurisdiction, jurisdiction.entries.events.get(id.name())?))
    }

    /// A source.
    #[must_use]
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.jurisdiction(id.place)?.entries.sources.get(id.name())
    }

    /// The topic under which a record is shown.
    #[must_use]
    pub fn topic_of(&self, record: RecordId) -> Option<TopicId> {
        self.records_by_topic.iter().find(|(_, records)| records.contains(&record)).map(|(topic, _)| *topic)
    }

    /// The answers of a circumstance, seen from a state: its own, or those of the state's list.
    pub fn answers<'c>(
        &'c self,
        circumstance: &'c Circumstance,
        state: Option<StateId>,
    ) -> impl ExactSizeIterator<Item = Answer> + 'c {
        answer::answers(match circumstance.list {
            None => &circumstance.values,
            Some(AnswerList::Counties) => {
                state.and_then(|state| self.counties.get(&state)).map_or(&[][..], Vec::as_slice)
            }
        })
    }

    /// The lists that have rows of a state.
    pub fn lists_of(&self, state: StateId) -> impl Iterator<Item = &Rows> {
        self.lists.values().filter_map(move |list| list.states.get(&state))
    }
}

/// What this body of rules is.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct CorpusInfo {
    /// The day the search for sources ended.
    pub researched: Date,
    /// Goes up by one each time that rules are given out: of two, the higher is the newer.
    pub serial: u32,
    /// Where slips that say what is wrong are sent; none until the owner of the rules has said so.
    #[serde(default)]
    pub slips_to: Option<String>,
    /// The date of the newest sources found; later events are not covered.
    pub newest_source: Date,
    /// Before this day the rules tell nothing: what was so then was not looked up.
    pub history_since: Date,
    /// After how many years a state fact is told as not settled. Its value still holds.
    pub stale_after_years: u16,
    /// What makes one exposure matter more than another, the weightiest first.
    pub ranking: Vec<Criterion>,
    /// The files of `channels/` and `nation/`, in the order in which channels are tried and shown.
    pub topics: Vec<Name>,
}

impl CorpusInfo {
    /// The last day of which the rules tell anything: after it, nothing that they know may be counted on.
    #[must_use]
    pub fn told_until(&self) -> Date {
        let year = self.researched.year().saturating_add(self.stale_after_years);
        Date::from_ymd(year, 12, 31).unwrap_or(self.researched)
    }

    /// Whether the rules tell anything of a day.
    #[must_use]
    pub fn tells_of(&self, day: Date) -> bool {
        self.history_since.first_day() <= day.last_day() && day.first_day() <= self.told_until().last_day()
    }
}

/// One thing by which of two exposures the one that matters more is told first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    /// What surely applies, before what hangs on answers not given.
    Certainty,
    /// What is reached more easily: open, then what is stopped for now, then by what opens it, then barred.
    Access,
    /// The agencies that the person said they fear most, before others.
    Concern,
    /// What is shown by records, before what is reported, before what was only asked for, before a reading of the law.
    Evidence,
    /// What a lawful step that fits the person can narrow, before what nobody can.
    Change,
}

impl Criterion {
    /// Every value.
    pub const ALL: [Self; 5] = [Self::Certainty, Self::Access, Self::Concern, Self::Evidence, Self::Change];
}

/// A file `agencies.yaml`: who might reach a record.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct AgenciesFile {
    /// Ids, in the order they are shown.
    pub agencies: Vec<Name>,
    /// Shorthands that a list of agencies may name.
    pub groups: IndexMap<Name, Vec<Name>>,
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
    pub except: IndexMap<StateId, String>,
}
